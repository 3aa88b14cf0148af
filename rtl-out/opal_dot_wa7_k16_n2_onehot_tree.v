// opal_dot_wa7_k16_n2_onehot_tree: compression tree of opal_dot_wa7_k16_n2_onehot
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 0a97a18f5382b720
`default_nettype none

module opal_dot_wa7_k16_n2_onehot_tree (
  input wire [559:0] pp,
  input wire [157:0] extra,
  output wire [47:0] sum
);
  wire carry_c16_r0_s1 = pp[33];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire carry_c27_r0_s1 = extra[27];
  wire carry_c28_r0_s1 = extra[28];
  wire carry_c29_r0_s1 = extra[29];
  wire carry_c30_r0_s1 = extra[30];
  wire carry_c31_r0_s1 = extra[31];
  wire carry_c33_r0_s1 = extra[33];
  wire carry_c34_r0_s1 = extra[34];
  wire carry_c35_r0_s1 = extra[35];
  wire carry_c36_r0_s1 = extra[36];
  wire carry_c37_r0_s1 = extra[37];
  wire carry_c38_r0_s1 = extra[38];
  wire carry_c39_r0_s1 = extra[39];
  wire carry_c40_r0_s1 = extra[40];
  wire carry_c41_r0_s1 = extra[41];
  wire carry_c42_r0_s1 = extra[42];
  wire carry_c43_r0_s1 = extra[43];
  wire carry_c44_r0_s1 = extra[44];
  wire carry_c45_r0_s1 = extra[45];
  wire carry_c46_r0_s1 = extra[46];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[47]), .ci(extra[48]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s2, carry_c0_r1_s2;
  subbyte_half_adder add_c0_r1_s2 (.a(extra[95]), .b(sum_c0_r0_s1), .s(sum_c0_r1_s2), .co(carry_c0_r1_s2));
  wire sum_c1_r0_s2, carry_c1_r0_s2;
  subbyte_full_adder add_c1_r0_s2 (
    .a(extra[1]),
    .b(extra[49]),
    .ci(carry_c0_r0_s1),
    .s(sum_c1_r0_s2),
    .co(carry_c1_r0_s2)
  );
  wire sum_c1_r1_s3, carry_c1_r1_s3;
  subbyte_half_adder add_c1_r1_s3 (.a(carry_c0_r1_s2), .b(sum_c1_r0_s2), .s(sum_c1_r1_s3), .co(carry_c1_r1_s3));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[50]), .ci(extra[96]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (
    .a(extra[126]),
    .b(extra[127]),
    .ci(extra[157]),
    .s(sum_c2_r1_s1),
    .co(carry_c2_r1_s1)
  );
  wire sum_c2_r2_s3, carry_c2_r2_s3;
  subbyte_full_adder add_c2_r2_s3 (
    .a(sum_c2_r0_s1),
    .b(sum_c2_r1_s1),
    .ci(carry_c1_r0_s2),
    .s(sum_c2_r2_s3),
    .co(carry_c2_r2_s3)
  );
  wire sum_c2_r3_s4, carry_c2_r3_s4;
  subbyte_half_adder add_c2_r3_s4 (.a(carry_c1_r1_s3), .b(sum_c2_r2_s3), .s(sum_c2_r3_s4), .co(carry_c2_r3_s4));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[51]), .ci(extra[97]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[128]),
    .b(carry_c2_r0_s1),
    .ci(carry_c2_r1_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s4, carry_c3_r2_s4;
  subbyte_full_adder add_c3_r2_s4 (
    .a(sum_c3_r0_s1),
    .b(carry_c2_r2_s3),
    .ci(sum_c3_r1_s2),
    .s(sum_c3_r2_s4),
    .co(carry_c3_r2_s4)
  );
  wire sum_c3_r3_s5, carry_c3_r3_s5;
  subbyte_half_adder add_c3_r3_s5 (.a(carry_c2_r3_s4), .b(sum_c3_r2_s4), .s(sum_c3_r3_s5), .co(carry_c3_r3_s5));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[0]), .b(pp[8]), .ci(pp[35]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[43]), .b(pp[70]), .ci(pp[78]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[105]), .b(pp[113]), .ci(pp[140]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[148]), .b(pp[175]), .ci(pp[183]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[210]), .b(pp[218]), .ci(pp[245]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[253]), .b(pp[280]), .ci(pp[288]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[315]), .b(pp[323]), .ci(pp[350]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[358]), .b(pp[385]), .ci(pp[393]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[420]), .b(pp[428]), .ci(pp[455]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[463]), .b(pp[490]), .ci(pp[498]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s2, carry_c4_r10_s2;
  subbyte_full_adder add_c4_r10_s2 (.a(pp[525]), .b(pp[533]), .ci(sum_c4_r0_s1), .s(sum_c4_r10_s2), .co(carry_c4_r10_s2));
  wire sum_c4_r11_s2, carry_c4_r11_s2;
  subbyte_full_adder add_c4_r11_s2 (
    .a(sum_c4_r1_s1),
    .b(sum_c4_r2_s1),
    .ci(sum_c4_r3_s1),
    .s(sum_c4_r11_s2),
    .co(carry_c4_r11_s2)
  );
  wire sum_c4_r12_s2, carry_c4_r12_s2;
  subbyte_full_adder add_c4_r12_s2 (
    .a(sum_c4_r4_s1),
    .b(sum_c4_r5_s1),
    .ci(sum_c4_r6_s1),
    .s(sum_c4_r12_s2),
    .co(carry_c4_r12_s2)
  );
  wire sum_c4_r13_s2, carry_c4_r13_s2;
  subbyte_full_adder add_c4_r13_s2 (
    .a(sum_c4_r7_s1),
    .b(sum_c4_r8_s1),
    .ci(sum_c4_r9_s1),
    .s(sum_c4_r13_s2),
    .co(carry_c4_r13_s2)
  );
  wire sum_c4_r14_s3, carry_c4_r14_s3;
  subbyte_full_adder add_c4_r14_s3 (
    .a(sum_c4_r10_s2),
    .b(sum_c4_r11_s2),
    .ci(sum_c4_r12_s2),
    .s(sum_c4_r14_s3),
    .co(carry_c4_r14_s3)
  );
  wire sum_c4_r15_s4, carry_c4_r15_s4;
  subbyte_full_adder add_c4_r15_s4 (
    .a(sum_c4_r13_s2),
    .b(sum_c4_r14_s3),
    .ci(extra[4]),
    .s(sum_c4_r15_s4),
    .co(carry_c4_r15_s4)
  );
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (
    .a(extra[52]),
    .b(extra[98]),
    .ci(extra[129]),
    .s(sum_c4_r16_s1),
    .co(carry_c4_r16_s1)
  );
  wire sum_c4_r17_s5, carry_c4_r17_s5;
  subbyte_full_adder add_c4_r17_s5 (
    .a(sum_c4_r15_s4),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r16_s1),
    .s(sum_c4_r17_s5),
    .co(carry_c4_r17_s5)
  );
  wire sum_c4_r18_s6, carry_c4_r18_s6;
  subbyte_full_adder add_c4_r18_s6 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r17_s5),
    .ci(carry_c3_r2_s4),
    .s(sum_c4_r18_s6),
    .co(carry_c4_r18_s6)
  );
  wire sum_c4_r19_s7, carry_c4_r19_s7;
  subbyte_half_adder add_c4_r19_s7 (.a(carry_c3_r3_s5), .b(sum_c4_r18_s6), .s(sum_c4_r19_s7), .co(carry_c4_r19_s7));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[1]), .b(pp[36]), .ci(pp[71]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[106]), .b(pp[141]), .ci(pp[176]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[211]), .b(pp[246]), .ci(pp[281]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[316]), .b(pp[351]), .ci(pp[386]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[421]), .b(pp[456]), .ci(pp[491]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s2, carry_c5_r5_s2;
  subbyte_full_adder add_c5_r5_s2 (
    .a(pp[526]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r5_s2),
    .co(carry_c5_r5_s2)
  );
  wire sum_c5_r6_s2, carry_c5_r6_s2;
  subbyte_full_adder add_c5_r6_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r6_s2),
    .co(carry_c5_r6_s2)
  );
  wire sum_c5_r7_s2, carry_c5_r7_s2;
  subbyte_full_adder add_c5_r7_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r7_s2),
    .co(carry_c5_r7_s2)
  );
  wire sum_c5_r8_s2, carry_c5_r8_s2;
  subbyte_full_adder add_c5_r8_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(sum_c5_r0_s1),
    .s(sum_c5_r8_s2),
    .co(carry_c5_r8_s2)
  );
  wire sum_c5_r9_s2, carry_c5_r9_s2;
  subbyte_full_adder add_c5_r9_s2 (
    .a(sum_c5_r1_s1),
    .b(sum_c5_r2_s1),
    .ci(sum_c5_r3_s1),
    .s(sum_c5_r9_s2),
    .co(carry_c5_r9_s2)
  );
  wire sum_c5_r10_s3, carry_c5_r10_s3;
  subbyte_full_adder add_c5_r10_s3 (
    .a(sum_c5_r4_s1),
    .b(carry_c4_r10_s2),
    .ci(carry_c4_r11_s2),
    .s(sum_c5_r10_s3),
    .co(carry_c5_r10_s3)
  );
  wire sum_c5_r11_s3, carry_c5_r11_s3;
  subbyte_full_adder add_c5_r11_s3 (
    .a(carry_c4_r12_s2),
    .b(carry_c4_r13_s2),
    .ci(sum_c5_r5_s2),
    .s(sum_c5_r11_s3),
    .co(carry_c5_r11_s3)
  );
  wire sum_c5_r12_s3, carry_c5_r12_s3;
  subbyte_full_adder add_c5_r12_s3 (
    .a(sum_c5_r6_s2),
    .b(sum_c5_r7_s2),
    .ci(sum_c5_r8_s2),
    .s(sum_c5_r12_s3),
    .co(carry_c5_r12_s3)
  );
  wire sum_c5_r13_s4, carry_c5_r13_s4;
  subbyte_full_adder add_c5_r13_s4 (
    .a(sum_c5_r9_s2),
    .b(sum_c5_r10_s3),
    .ci(carry_c4_r14_s3),
    .s(sum_c5_r13_s4),
    .co(carry_c5_r13_s4)
  );
  wire sum_c5_r14_s5, carry_c5_r14_s5;
  subbyte_full_adder add_c5_r14_s5 (
    .a(sum_c5_r11_s3),
    .b(sum_c5_r12_s3),
    .ci(sum_c5_r13_s4),
    .s(sum_c5_r14_s5),
    .co(carry_c5_r14_s5)
  );
  wire sum_c5_r15_s6, carry_c5_r15_s6;
  subbyte_full_adder add_c5_r15_s6 (
    .a(sum_c5_r14_s5),
    .b(extra[5]),
    .ci(extra[53]),
    .s(sum_c5_r15_s6),
    .co(carry_c5_r15_s6)
  );
  wire sum_c5_r16_s5, carry_c5_r16_s5;
  subbyte_full_adder add_c5_r16_s5 (
    .a(extra[99]),
    .b(extra[130]),
    .ci(carry_c4_r15_s4),
    .s(sum_c5_r16_s5),
    .co(carry_c5_r16_s5)
  );
  wire sum_c5_r17_s7, carry_c5_r17_s7;
  subbyte_full_adder add_c5_r17_s7 (
    .a(carry_c4_r16_s1),
    .b(sum_c5_r15_s6),
    .ci(sum_c5_r16_s5),
    .s(sum_c5_r17_s7),
    .co(carry_c5_r17_s7)
  );
  wire sum_c5_r18_s8, carry_c5_r18_s8;
  subbyte_full_adder add_c5_r18_s8 (
    .a(carry_c4_r17_s5),
    .b(sum_c5_r17_s7),
    .ci(carry_c4_r18_s6),
    .s(sum_c5_r18_s8),
    .co(carry_c5_r18_s8)
  );
  wire sum_c5_r19_s9, carry_c5_r19_s9;
  subbyte_half_adder add_c5_r19_s9 (.a(carry_c4_r19_s7), .b(sum_c5_r18_s8), .s(sum_c5_r19_s9), .co(carry_c5_r19_s9));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[2]), .b(pp[9]), .ci(pp[17]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[37]), .b(pp[44]), .ci(pp[52]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[72]), .b(pp[79]), .ci(pp[87]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[107]), .b(pp[114]), .ci(pp[122]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[142]), .b(pp[149]), .ci(pp[157]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[177]), .b(pp[184]), .ci(pp[192]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[212]), .b(pp[219]), .ci(pp[227]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[247]), .b(pp[254]), .ci(pp[262]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[282]), .b(pp[289]), .ci(pp[297]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[317]), .b(pp[324]), .ci(pp[332]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[352]), .b(pp[359]), .ci(pp[367]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[387]), .b(pp[394]), .ci(pp[402]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[422]), .b(pp[429]), .ci(pp[437]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[457]), .b(pp[464]), .ci(pp[472]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[492]), .b(pp[499]), .ci(pp[507]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[527]), .b(pp[534]), .ci(pp[542]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s2, carry_c6_r16_s2;
  subbyte_full_adder add_c6_r16_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r16_s2),
    .co(carry_c6_r16_s2)
  );
  wire sum_c6_r17_s2, carry_c6_r17_s2;
  subbyte_full_adder add_c6_r17_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r17_s2),
    .co(carry_c6_r17_s2)
  );
  wire sum_c6_r18_s2, carry_c6_r18_s2;
  subbyte_full_adder add_c6_r18_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r18_s2),
    .co(carry_c6_r18_s2)
  );
  wire sum_c6_r19_s2, carry_c6_r19_s2;
  subbyte_full_adder add_c6_r19_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r19_s2),
    .co(carry_c6_r19_s2)
  );
  wire sum_c6_r20_s2, carry_c6_r20_s2;
  subbyte_full_adder add_c6_r20_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r20_s2),
    .co(carry_c6_r20_s2)
  );
  wire sum_c6_r21_s2, carry_c6_r21_s2;
  subbyte_full_adder add_c6_r21_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r21_s2),
    .co(carry_c6_r21_s2)
  );
  wire sum_c6_r22_s2, carry_c6_r22_s2;
  subbyte_full_adder add_c6_r22_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r22_s2),
    .co(carry_c6_r22_s2)
  );
  wire sum_c6_r23_s3, carry_c6_r23_s3;
  subbyte_full_adder add_c6_r23_s3 (
    .a(carry_c5_r5_s2),
    .b(carry_c5_r6_s2),
    .ci(carry_c5_r7_s2),
    .s(sum_c6_r23_s3),
    .co(carry_c6_r23_s3)
  );
  wire sum_c6_r24_s3, carry_c6_r24_s3;
  subbyte_full_adder add_c6_r24_s3 (
    .a(carry_c5_r8_s2),
    .b(carry_c5_r9_s2),
    .ci(sum_c6_r16_s2),
    .s(sum_c6_r24_s3),
    .co(carry_c6_r24_s3)
  );
  wire sum_c6_r25_s3, carry_c6_r25_s3;
  subbyte_full_adder add_c6_r25_s3 (
    .a(sum_c6_r17_s2),
    .b(sum_c6_r18_s2),
    .ci(sum_c6_r19_s2),
    .s(sum_c6_r25_s3),
    .co(carry_c6_r25_s3)
  );
  wire sum_c6_r26_s3, carry_c6_r26_s3;
  subbyte_full_adder add_c6_r26_s3 (
    .a(sum_c6_r20_s2),
    .b(sum_c6_r21_s2),
    .ci(sum_c6_r22_s2),
    .s(sum_c6_r26_s3),
    .co(carry_c6_r26_s3)
  );
  wire sum_c6_r27_s4, carry_c6_r27_s4;
  subbyte_full_adder add_c6_r27_s4 (
    .a(carry_c5_r10_s3),
    .b(carry_c5_r11_s3),
    .ci(carry_c5_r12_s3),
    .s(sum_c6_r27_s4),
    .co(carry_c6_r27_s4)
  );
  wire sum_c6_r28_s4, carry_c6_r28_s4;
  subbyte_full_adder add_c6_r28_s4 (
    .a(sum_c6_r23_s3),
    .b(sum_c6_r24_s3),
    .ci(sum_c6_r25_s3),
    .s(sum_c6_r28_s4),
    .co(carry_c6_r28_s4)
  );
  wire sum_c6_r29_s6, carry_c6_r29_s6;
  subbyte_full_adder add_c6_r29_s6 (
    .a(sum_c6_r26_s3),
    .b(carry_c5_r13_s4),
    .ci(carry_c5_r14_s5),
    .s(sum_c6_r29_s6),
    .co(carry_c6_r29_s6)
  );
  wire sum_c6_r30_s7, carry_c6_r30_s7;
  subbyte_full_adder add_c6_r30_s7 (
    .a(sum_c6_r27_s4),
    .b(sum_c6_r28_s4),
    .ci(sum_c6_r29_s6),
    .s(sum_c6_r30_s7),
    .co(carry_c6_r30_s7)
  );
  wire sum_c6_r31_s8, carry_c6_r31_s8;
  subbyte_full_adder add_c6_r31_s8 (
    .a(sum_c6_r30_s7),
    .b(extra[6]),
    .ci(extra[54]),
    .s(sum_c6_r31_s8),
    .co(carry_c6_r31_s8)
  );
  wire sum_c6_r32_s7, carry_c6_r32_s7;
  subbyte_full_adder add_c6_r32_s7 (
    .a(extra[100]),
    .b(extra[131]),
    .ci(carry_c5_r15_s6),
    .s(sum_c6_r32_s7),
    .co(carry_c6_r32_s7)
  );
  wire sum_c6_r33_s9, carry_c6_r33_s9;
  subbyte_full_adder add_c6_r33_s9 (
    .a(carry_c5_r16_s5),
    .b(sum_c6_r31_s8),
    .ci(sum_c6_r32_s7),
    .s(sum_c6_r33_s9),
    .co(carry_c6_r33_s9)
  );
  wire sum_c6_r34_s10, carry_c6_r34_s10;
  subbyte_full_adder add_c6_r34_s10 (
    .a(carry_c5_r17_s7),
    .b(sum_c6_r33_s9),
    .ci(carry_c5_r18_s8),
    .s(sum_c6_r34_s10),
    .co(carry_c6_r34_s10)
  );
  wire sum_c6_r35_s11, carry_c6_r35_s11;
  subbyte_half_adder add_c6_r35_s11 (.a(carry_c5_r19_s9), .b(sum_c6_r34_s10), .s(sum_c6_r35_s11), .co(carry_c6_r35_s11));
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[3]), .b(pp[10]), .ci(pp[38]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[45]), .b(pp[73]), .ci(pp[80]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[108]), .b(pp[115]), .ci(pp[143]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[150]), .b(pp[178]), .ci(pp[185]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[213]), .b(pp[220]), .ci(pp[248]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[255]), .b(pp[283]), .ci(pp[290]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[318]), .b(pp[325]), .ci(pp[353]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[360]), .b(pp[388]), .ci(pp[395]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[423]), .b(pp[430]), .ci(pp[458]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[465]), .b(pp[493]), .ci(pp[500]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s2, carry_c7_r10_s2;
  subbyte_full_adder add_c7_r10_s2 (
    .a(pp[528]),
    .b(pp[535]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r10_s2),
    .co(carry_c7_r10_s2)
  );
  wire sum_c7_r11_s2, carry_c7_r11_s2;
  subbyte_full_adder add_c7_r11_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r11_s2),
    .co(carry_c7_r11_s2)
  );
  wire sum_c7_r12_s2, carry_c7_r12_s2;
  subbyte_full_adder add_c7_r12_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r12_s2),
    .co(carry_c7_r12_s2)
  );
  wire sum_c7_r13_s2, carry_c7_r13_s2;
  subbyte_full_adder add_c7_r13_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r13_s2),
    .co(carry_c7_r13_s2)
  );
  wire sum_c7_r14_s2, carry_c7_r14_s2;
  subbyte_full_adder add_c7_r14_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r14_s2),
    .co(carry_c7_r14_s2)
  );
  wire sum_c7_r15_s2, carry_c7_r15_s2;
  subbyte_full_adder add_c7_r15_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r15_s2),
    .co(carry_c7_r15_s2)
  );
  wire sum_c7_r16_s2, carry_c7_r16_s2;
  subbyte_full_adder add_c7_r16_s2 (
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r16_s2),
    .co(carry_c7_r16_s2)
  );
  wire sum_c7_r17_s2, carry_c7_r17_s2;
  subbyte_full_adder add_c7_r17_s2 (
    .a(sum_c7_r3_s1),
    .b(sum_c7_r4_s1),
    .ci(sum_c7_r5_s1),
    .s(sum_c7_r17_s2),
    .co(carry_c7_r17_s2)
  );
  wire sum_c7_r18_s2, carry_c7_r18_s2;
  subbyte_full_adder add_c7_r18_s2 (
    .a(sum_c7_r6_s1),
    .b(sum_c7_r7_s1),
    .ci(sum_c7_r8_s1),
    .s(sum_c7_r18_s2),
    .co(carry_c7_r18_s2)
  );
  wire sum_c7_r19_s3, carry_c7_r19_s3;
  subbyte_full_adder add_c7_r19_s3 (
    .a(sum_c7_r9_s1),
    .b(sum_c7_r10_s2),
    .ci(carry_c6_r16_s2),
    .s(sum_c7_r19_s3),
    .co(carry_c7_r19_s3)
  );
  wire sum_c7_r20_s3, carry_c7_r20_s3;
  subbyte_full_adder add_c7_r20_s3 (
    .a(carry_c6_r17_s2),
    .b(carry_c6_r18_s2),
    .ci(carry_c6_r19_s2),
    .s(sum_c7_r20_s3),
    .co(carry_c7_r20_s3)
  );
  wire sum_c7_r21_s3, carry_c7_r21_s3;
  subbyte_full_adder add_c7_r21_s3 (
    .a(carry_c6_r20_s2),
    .b(carry_c6_r21_s2),
    .ci(carry_c6_r22_s2),
    .s(sum_c7_r21_s3),
    .co(carry_c7_r21_s3)
  );
  wire sum_c7_r22_s3, carry_c7_r22_s3;
  subbyte_full_adder add_c7_r22_s3 (
    .a(sum_c7_r11_s2),
    .b(sum_c7_r12_s2),
    .ci(sum_c7_r13_s2),
    .s(sum_c7_r22_s3),
    .co(carry_c7_r22_s3)
  );
  wire sum_c7_r23_s3, carry_c7_r23_s3;
  subbyte_full_adder add_c7_r23_s3 (
    .a(sum_c7_r14_s2),
    .b(sum_c7_r15_s2),
    .ci(sum_c7_r16_s2),
    .s(sum_c7_r23_s3),
    .co(carry_c7_r23_s3)
  );
  wire sum_c7_r24_s4, carry_c7_r24_s4;
  subbyte_full_adder add_c7_r24_s4 (
    .a(sum_c7_r17_s2),
    .b(sum_c7_r18_s2),
    .ci(sum_c7_r19_s3),
    .s(sum_c7_r24_s4),
    .co(carry_c7_r24_s4)
  );
  wire sum_c7_r25_s4, carry_c7_r25_s4;
  subbyte_full_adder add_c7_r25_s4 (
    .a(carry_c6_r23_s3),
    .b(carry_c6_r24_s3),
    .ci(carry_c6_r25_s3),
    .s(sum_c7_r25_s4),
    .co(carry_c7_r25_s4)
  );
  wire sum_c7_r26_s4, carry_c7_r26_s4;
  subbyte_full_adder add_c7_r26_s4 (
    .a(carry_c6_r26_s3),
    .b(sum_c7_r20_s3),
    .ci(sum_c7_r21_s3),
    .s(sum_c7_r26_s4),
    .co(carry_c7_r26_s4)
  );
  wire sum_c7_r27_s5, carry_c7_r27_s5;
  subbyte_full_adder add_c7_r27_s5 (
    .a(sum_c7_r22_s3),
    .b(sum_c7_r23_s3),
    .ci(sum_c7_r24_s4),
    .s(sum_c7_r27_s5),
    .co(carry_c7_r27_s5)
  );
  wire sum_c7_r28_s5, carry_c7_r28_s5;
  subbyte_full_adder add_c7_r28_s5 (
    .a(carry_c6_r27_s4),
    .b(carry_c6_r28_s4),
    .ci(sum_c7_r25_s4),
    .s(sum_c7_r28_s5),
    .co(carry_c7_r28_s5)
  );
  wire sum_c7_r29_s7, carry_c7_r29_s7;
  subbyte_full_adder add_c7_r29_s7 (
    .a(sum_c7_r26_s4),
    .b(sum_c7_r27_s5),
    .ci(carry_c6_r29_s6),
    .s(sum_c7_r29_s7),
    .co(carry_c7_r29_s7)
  );
  wire sum_c7_r30_s8, carry_c7_r30_s8;
  subbyte_full_adder add_c7_r30_s8 (
    .a(carry_c6_r30_s7),
    .b(sum_c7_r28_s5),
    .ci(sum_c7_r29_s7),
    .s(sum_c7_r30_s8),
    .co(carry_c7_r30_s8)
  );
  wire sum_c7_r31_s9, carry_c7_r31_s9;
  subbyte_full_adder add_c7_r31_s9 (
    .a(sum_c7_r30_s8),
    .b(extra[7]),
    .ci(extra[55]),
    .s(sum_c7_r31_s9),
    .co(carry_c7_r31_s9)
  );
  wire sum_c7_r32_s9, carry_c7_r32_s9;
  subbyte_full_adder add_c7_r32_s9 (
    .a(extra[101]),
    .b(extra[132]),
    .ci(carry_c6_r31_s8),
    .s(sum_c7_r32_s9),
    .co(carry_c7_r32_s9)
  );
  wire sum_c7_r33_s10, carry_c7_r33_s10;
  subbyte_full_adder add_c7_r33_s10 (
    .a(sum_c7_r31_s9),
    .b(carry_c6_r32_s7),
    .ci(sum_c7_r32_s9),
    .s(sum_c7_r33_s10),
    .co(carry_c7_r33_s10)
  );
  wire sum_c7_r34_s11, carry_c7_r34_s11;
  subbyte_full_adder add_c7_r34_s11 (
    .a(carry_c6_r33_s9),
    .b(sum_c7_r33_s10),
    .ci(carry_c6_r34_s10),
    .s(sum_c7_r34_s11),
    .co(carry_c7_r34_s11)
  );
  wire sum_c7_r35_s12, carry_c7_r35_s12;
  subbyte_half_adder add_c7_r35_s12 (.a(carry_c6_r35_s11), .b(sum_c7_r34_s11), .s(sum_c7_r35_s12), .co(carry_c7_r35_s12));
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[4]), .b(pp[11]), .ci(pp[18]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[26]), .b(pp[39]), .ci(pp[46]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[53]), .b(pp[61]), .ci(pp[74]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[81]), .b(pp[88]), .ci(pp[96]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[109]), .b(pp[116]), .ci(pp[123]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[131]), .b(pp[144]), .ci(pp[151]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[158]), .b(pp[166]), .ci(pp[179]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[186]), .b(pp[193]), .ci(pp[201]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[214]), .b(pp[221]), .ci(pp[228]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[236]), .b(pp[249]), .ci(pp[256]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[263]), .b(pp[271]), .ci(pp[284]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[291]), .b(pp[298]), .ci(pp[306]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[319]), .b(pp[326]), .ci(pp[333]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[341]), .b(pp[354]), .ci(pp[361]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[368]), .b(pp[376]), .ci(pp[389]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[396]), .b(pp[403]), .ci(pp[411]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[424]), .b(pp[431]), .ci(pp[438]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[446]), .b(pp[459]), .ci(pp[466]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[473]), .b(pp[481]), .ci(pp[494]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[501]), .b(pp[508]), .ci(pp[516]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[529]), .b(pp[536]), .ci(pp[543]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s2, carry_c8_r21_s2;
  subbyte_full_adder add_c8_r21_s2 (
    .a(pp[551]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r21_s2),
    .co(carry_c8_r21_s2)
  );
  wire sum_c8_r22_s2, carry_c8_r22_s2;
  subbyte_full_adder add_c8_r22_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r22_s2),
    .co(carry_c8_r22_s2)
  );
  wire sum_c8_r23_s2, carry_c8_r23_s2;
  subbyte_full_adder add_c8_r23_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r23_s2),
    .co(carry_c8_r23_s2)
  );
  wire sum_c8_r24_s2, carry_c8_r24_s2;
  subbyte_full_adder add_c8_r24_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r24_s2),
    .co(carry_c8_r24_s2)
  );
  wire sum_c8_r25_s2, carry_c8_r25_s2;
  subbyte_full_adder add_c8_r25_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r25_s2),
    .co(carry_c8_r25_s2)
  );
  wire sum_c8_r26_s2, carry_c8_r26_s2;
  subbyte_full_adder add_c8_r26_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r26_s2),
    .co(carry_c8_r26_s2)
  );
  wire sum_c8_r27_s2, carry_c8_r27_s2;
  subbyte_full_adder add_c8_r27_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r27_s2),
    .co(carry_c8_r27_s2)
  );
  wire sum_c8_r28_s2, carry_c8_r28_s2;
  subbyte_full_adder add_c8_r28_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r28_s2),
    .co(carry_c8_r28_s2)
  );
  wire sum_c8_r29_s2, carry_c8_r29_s2;
  subbyte_full_adder add_c8_r29_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r29_s2),
    .co(carry_c8_r29_s2)
  );
  wire sum_c8_r30_s2, carry_c8_r30_s2;
  subbyte_full_adder add_c8_r30_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r30_s2),
    .co(carry_c8_r30_s2)
  );
  wire sum_c8_r31_s3, carry_c8_r31_s3;
  subbyte_full_adder add_c8_r31_s3 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(carry_c7_r10_s2),
    .s(sum_c8_r31_s3),
    .co(carry_c8_r31_s3)
  );
  wire sum_c8_r32_s3, carry_c8_r32_s3;
  subbyte_full_adder add_c8_r32_s3 (
    .a(carry_c7_r11_s2),
    .b(carry_c7_r12_s2),
    .ci(carry_c7_r13_s2),
    .s(sum_c8_r32_s3),
    .co(carry_c8_r32_s3)
  );
  wire sum_c8_r33_s3, carry_c8_r33_s3;
  subbyte_full_adder add_c8_r33_s3 (
    .a(carry_c7_r14_s2),
    .b(carry_c7_r15_s2),
    .ci(carry_c7_r16_s2),
    .s(sum_c8_r33_s3),
    .co(carry_c8_r33_s3)
  );
  wire sum_c8_r34_s3, carry_c8_r34_s3;
  subbyte_full_adder add_c8_r34_s3 (
    .a(carry_c7_r17_s2),
    .b(carry_c7_r18_s2),
    .ci(sum_c8_r21_s2),
    .s(sum_c8_r34_s3),
    .co(carry_c8_r34_s3)
  );
  wire sum_c8_r35_s3, carry_c8_r35_s3;
  subbyte_full_adder add_c8_r35_s3 (
    .a(sum_c8_r22_s2),
    .b(sum_c8_r23_s2),
    .ci(sum_c8_r24_s2),
    .s(sum_c8_r35_s3),
    .co(carry_c8_r35_s3)
  );
  wire sum_c8_r36_s3, carry_c8_r36_s3;
  subbyte_full_adder add_c8_r36_s3 (
    .a(sum_c8_r25_s2),
    .b(sum_c8_r26_s2),
    .ci(sum_c8_r27_s2),
    .s(sum_c8_r36_s3),
    .co(carry_c8_r36_s3)
  );
  wire sum_c8_r37_s3, carry_c8_r37_s3;
  subbyte_full_adder add_c8_r37_s3 (
    .a(sum_c8_r28_s2),
    .b(sum_c8_r29_s2),
    .ci(sum_c8_r30_s2),
    .s(sum_c8_r37_s3),
    .co(carry_c8_r37_s3)
  );
  wire sum_c8_r38_s4, carry_c8_r38_s4;
  subbyte_full_adder add_c8_r38_s4 (
    .a(sum_c8_r31_s3),
    .b(carry_c7_r19_s3),
    .ci(carry_c7_r20_s3),
    .s(sum_c8_r38_s4),
    .co(carry_c8_r38_s4)
  );
  wire sum_c8_r39_s4, carry_c8_r39_s4;
  subbyte_full_adder add_c8_r39_s4 (
    .a(carry_c7_r21_s3),
    .b(carry_c7_r22_s3),
    .ci(carry_c7_r23_s3),
    .s(sum_c8_r39_s4),
    .co(carry_c8_r39_s4)
  );
  wire sum_c8_r40_s5, carry_c8_r40_s5;
  subbyte_full_adder add_c8_r40_s5 (
    .a(carry_c7_r24_s4),
    .b(sum_c8_r32_s3),
    .ci(sum_c8_r33_s3),
    .s(sum_c8_r40_s5),
    .co(carry_c8_r40_s5)
  );
  wire sum_c8_r41_s4, carry_c8_r41_s4;
  subbyte_full_adder add_c8_r41_s4 (
    .a(sum_c8_r34_s3),
    .b(sum_c8_r35_s3),
    .ci(sum_c8_r36_s3),
    .s(sum_c8_r41_s4),
    .co(carry_c8_r41_s4)
  );
  wire sum_c8_r42_s5, carry_c8_r42_s5;
  subbyte_full_adder add_c8_r42_s5 (
    .a(sum_c8_r37_s3),
    .b(sum_c8_r38_s4),
    .ci(carry_c7_r25_s4),
    .s(sum_c8_r42_s5),
    .co(carry_c8_r42_s5)
  );
  wire sum_c8_r43_s6, carry_c8_r43_s6;
  subbyte_full_adder add_c8_r43_s6 (
    .a(carry_c7_r26_s4),
    .b(carry_c7_r27_s5),
    .ci(sum_c8_r39_s4),
    .s(sum_c8_r43_s6),
    .co(carry_c8_r43_s6)
  );
  wire sum_c8_r44_s6, carry_c8_r44_s6;
  subbyte_full_adder add_c8_r44_s6 (
    .a(sum_c8_r40_s5),
    .b(sum_c8_r41_s4),
    .ci(sum_c8_r42_s5),
    .s(sum_c8_r44_s6),
    .co(carry_c8_r44_s6)
  );
  wire sum_c8_r45_s8, carry_c8_r45_s8;
  subbyte_full_adder add_c8_r45_s8 (
    .a(carry_c7_r28_s5),
    .b(carry_c7_r29_s7),
    .ci(sum_c8_r43_s6),
    .s(sum_c8_r45_s8),
    .co(carry_c8_r45_s8)
  );
  wire sum_c8_r46_s9, carry_c8_r46_s9;
  subbyte_full_adder add_c8_r46_s9 (
    .a(sum_c8_r44_s6),
    .b(carry_c7_r30_s8),
    .ci(sum_c8_r45_s8),
    .s(sum_c8_r46_s9),
    .co(carry_c8_r46_s9)
  );
  wire sum_c8_r47_s10, carry_c8_r47_s10;
  subbyte_full_adder add_c8_r47_s10 (
    .a(sum_c8_r46_s9),
    .b(extra[8]),
    .ci(extra[56]),
    .s(sum_c8_r47_s10),
    .co(carry_c8_r47_s10)
  );
  wire sum_c8_r48_s10, carry_c8_r48_s10;
  subbyte_full_adder add_c8_r48_s10 (
    .a(extra[102]),
    .b(extra[133]),
    .ci(carry_c7_r31_s9),
    .s(sum_c8_r48_s10),
    .co(carry_c8_r48_s10)
  );
  wire sum_c8_r49_s11, carry_c8_r49_s11;
  subbyte_full_adder add_c8_r49_s11 (
    .a(sum_c8_r47_s10),
    .b(carry_c7_r32_s9),
    .ci(sum_c8_r48_s10),
    .s(sum_c8_r49_s11),
    .co(carry_c8_r49_s11)
  );
  wire sum_c8_r50_s12, carry_c8_r50_s12;
  subbyte_full_adder add_c8_r50_s12 (
    .a(carry_c7_r33_s10),
    .b(sum_c8_r49_s11),
    .ci(carry_c7_r34_s11),
    .s(sum_c8_r50_s12),
    .co(carry_c8_r50_s12)
  );
  wire sum_c8_r51_s13, carry_c8_r51_s13;
  subbyte_half_adder add_c8_r51_s13 (.a(carry_c7_r35_s12), .b(sum_c8_r50_s12), .s(sum_c8_r51_s13), .co(carry_c8_r51_s13));
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[5]), .b(pp[12]), .ci(pp[19]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[40]), .b(pp[47]), .ci(pp[54]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[75]), .b(pp[82]), .ci(pp[89]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[110]), .b(pp[117]), .ci(pp[124]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[145]), .b(pp[152]), .ci(pp[159]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[180]), .b(pp[187]), .ci(pp[194]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[215]), .b(pp[222]), .ci(pp[229]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[250]), .b(pp[257]), .ci(pp[264]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[285]), .b(pp[292]), .ci(pp[299]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[320]), .b(pp[327]), .ci(pp[334]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[355]), .b(pp[362]), .ci(pp[369]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[390]), .b(pp[397]), .ci(pp[404]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[425]), .b(pp[432]), .ci(pp[439]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[460]), .b(pp[467]), .ci(pp[474]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[495]), .b(pp[502]), .ci(pp[509]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[530]), .b(pp[537]), .ci(pp[544]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s2, carry_c9_r16_s2;
  subbyte_full_adder add_c9_r16_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r16_s2),
    .co(carry_c9_r16_s2)
  );
  wire sum_c9_r17_s2, carry_c9_r17_s2;
  subbyte_full_adder add_c9_r17_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r17_s2),
    .co(carry_c9_r17_s2)
  );
  wire sum_c9_r18_s2, carry_c9_r18_s2;
  subbyte_full_adder add_c9_r18_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r18_s2),
    .co(carry_c9_r18_s2)
  );
  wire sum_c9_r19_s2, carry_c9_r19_s2;
  subbyte_full_adder add_c9_r19_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r19_s2),
    .co(carry_c9_r19_s2)
  );
  wire sum_c9_r20_s2, carry_c9_r20_s2;
  subbyte_full_adder add_c9_r20_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r20_s2),
    .co(carry_c9_r20_s2)
  );
  wire sum_c9_r21_s2, carry_c9_r21_s2;
  subbyte_full_adder add_c9_r21_s2 (
    .a(carry_c8_r15_s1),
    .b(carry_c8_r16_s1),
    .ci(carry_c8_r17_s1),
    .s(sum_c9_r21_s2),
    .co(carry_c9_r21_s2)
  );
  wire sum_c9_r22_s2, carry_c9_r22_s2;
  subbyte_full_adder add_c9_r22_s2 (
    .a(carry_c8_r18_s1),
    .b(carry_c8_r19_s1),
    .ci(carry_c8_r20_s1),
    .s(sum_c9_r22_s2),
    .co(carry_c9_r22_s2)
  );
  wire sum_c9_r23_s2, carry_c9_r23_s2;
  subbyte_full_adder add_c9_r23_s2 (
    .a(sum_c9_r0_s1),
    .b(sum_c9_r1_s1),
    .ci(sum_c9_r2_s1),
    .s(sum_c9_r23_s2),
    .co(carry_c9_r23_s2)
  );
  wire sum_c9_r24_s2, carry_c9_r24_s2;
  subbyte_full_adder add_c9_r24_s2 (
    .a(sum_c9_r3_s1),
    .b(sum_c9_r4_s1),
    .ci(sum_c9_r5_s1),
    .s(sum_c9_r24_s2),
    .co(carry_c9_r24_s2)
  );
  wire sum_c9_r25_s2, carry_c9_r25_s2;
  subbyte_full_adder add_c9_r25_s2 (
    .a(sum_c9_r6_s1),
    .b(sum_c9_r7_s1),
    .ci(sum_c9_r8_s1),
    .s(sum_c9_r25_s2),
    .co(carry_c9_r25_s2)
  );
  wire sum_c9_r26_s2, carry_c9_r26_s2;
  subbyte_full_adder add_c9_r26_s2 (
    .a(sum_c9_r9_s1),
    .b(sum_c9_r10_s1),
    .ci(sum_c9_r11_s1),
    .s(sum_c9_r26_s2),
    .co(carry_c9_r26_s2)
  );
  wire sum_c9_r27_s2, carry_c9_r27_s2;
  subbyte_full_adder add_c9_r27_s2 (
    .a(sum_c9_r12_s1),
    .b(sum_c9_r13_s1),
    .ci(sum_c9_r14_s1),
    .s(sum_c9_r27_s2),
    .co(carry_c9_r27_s2)
  );
  wire sum_c9_r28_s3, carry_c9_r28_s3;
  subbyte_full_adder add_c9_r28_s3 (
    .a(sum_c9_r15_s1),
    .b(carry_c8_r21_s2),
    .ci(carry_c8_r22_s2),
    .s(sum_c9_r28_s3),
    .co(carry_c9_r28_s3)
  );
  wire sum_c9_r29_s3, carry_c9_r29_s3;
  subbyte_full_adder add_c9_r29_s3 (
    .a(carry_c8_r23_s2),
    .b(carry_c8_r24_s2),
    .ci(carry_c8_r25_s2),
    .s(sum_c9_r29_s3),
    .co(carry_c9_r29_s3)
  );
  wire sum_c9_r30_s3, carry_c9_r30_s3;
  subbyte_full_adder add_c9_r30_s3 (
    .a(carry_c8_r26_s2),
    .b(carry_c8_r27_s2),
    .ci(carry_c8_r28_s2),
    .s(sum_c9_r30_s3),
    .co(carry_c9_r30_s3)
  );
  wire sum_c9_r31_s4, carry_c9_r31_s4;
  subbyte_full_adder add_c9_r31_s4 (
    .a(carry_c8_r29_s2),
    .b(carry_c8_r30_s2),
    .ci(carry_c8_r31_s3),
    .s(sum_c9_r31_s4),
    .co(carry_c9_r31_s4)
  );
  wire sum_c9_r32_s3, carry_c9_r32_s3;
  subbyte_full_adder add_c9_r32_s3 (
    .a(sum_c9_r16_s2),
    .b(sum_c9_r17_s2),
    .ci(sum_c9_r18_s2),
    .s(sum_c9_r32_s3),
    .co(carry_c9_r32_s3)
  );
  wire sum_c9_r33_s3, carry_c9_r33_s3;
  subbyte_full_adder add_c9_r33_s3 (
    .a(sum_c9_r19_s2),
    .b(sum_c9_r20_s2),
    .ci(sum_c9_r21_s2),
    .s(sum_c9_r33_s3),
    .co(carry_c9_r33_s3)
  );
  wire sum_c9_r34_s3, carry_c9_r34_s3;
  subbyte_full_adder add_c9_r34_s3 (
    .a(sum_c9_r22_s2),
    .b(sum_c9_r23_s2),
    .ci(sum_c9_r24_s2),
    .s(sum_c9_r34_s3),
    .co(carry_c9_r34_s3)
  );
  wire sum_c9_r35_s3, carry_c9_r35_s3;
  subbyte_full_adder add_c9_r35_s3 (
    .a(sum_c9_r25_s2),
    .b(sum_c9_r26_s2),
    .ci(sum_c9_r27_s2),
    .s(sum_c9_r35_s3),
    .co(carry_c9_r35_s3)
  );
  wire sum_c9_r36_s4, carry_c9_r36_s4;
  subbyte_full_adder add_c9_r36_s4 (
    .a(carry_c8_r32_s3),
    .b(carry_c8_r33_s3),
    .ci(carry_c8_r34_s3),
    .s(sum_c9_r36_s4),
    .co(carry_c9_r36_s4)
  );
  wire sum_c9_r37_s4, carry_c9_r37_s4;
  subbyte_full_adder add_c9_r37_s4 (
    .a(carry_c8_r35_s3),
    .b(carry_c8_r36_s3),
    .ci(carry_c8_r37_s3),
    .s(sum_c9_r37_s4),
    .co(carry_c9_r37_s4)
  );
  wire sum_c9_r38_s4, carry_c9_r38_s4;
  subbyte_full_adder add_c9_r38_s4 (
    .a(sum_c9_r28_s3),
    .b(sum_c9_r29_s3),
    .ci(sum_c9_r30_s3),
    .s(sum_c9_r38_s4),
    .co(carry_c9_r38_s4)
  );
  wire sum_c9_r39_s5, carry_c9_r39_s5;
  subbyte_full_adder add_c9_r39_s5 (
    .a(sum_c9_r31_s4),
    .b(sum_c9_r32_s3),
    .ci(sum_c9_r33_s3),
    .s(sum_c9_r39_s5),
    .co(carry_c9_r39_s5)
  );
  wire sum_c9_r40_s5, carry_c9_r40_s5;
  subbyte_full_adder add_c9_r40_s5 (
    .a(sum_c9_r34_s3),
    .b(sum_c9_r35_s3),
    .ci(carry_c8_r38_s4),
    .s(sum_c9_r40_s5),
    .co(carry_c9_r40_s5)
  );
  wire sum_c9_r41_s6, carry_c9_r41_s6;
  subbyte_full_adder add_c9_r41_s6 (
    .a(carry_c8_r39_s4),
    .b(carry_c8_r40_s5),
    .ci(carry_c8_r41_s4),
    .s(sum_c9_r41_s6),
    .co(carry_c9_r41_s6)
  );
  wire sum_c9_r42_s5, carry_c9_r42_s5;
  subbyte_full_adder add_c9_r42_s5 (
    .a(sum_c9_r36_s4),
    .b(sum_c9_r37_s4),
    .ci(sum_c9_r38_s4),
    .s(sum_c9_r42_s5),
    .co(carry_c9_r42_s5)
  );
  wire sum_c9_r43_s6, carry_c9_r43_s6;
  subbyte_full_adder add_c9_r43_s6 (
    .a(sum_c9_r39_s5),
    .b(sum_c9_r40_s5),
    .ci(carry_c8_r42_s5),
    .s(sum_c9_r43_s6),
    .co(carry_c9_r43_s6)
  );
  wire sum_c9_r44_s7, carry_c9_r44_s7;
  subbyte_full_adder add_c9_r44_s7 (
    .a(carry_c8_r43_s6),
    .b(carry_c8_r44_s6),
    .ci(sum_c9_r41_s6),
    .s(sum_c9_r44_s7),
    .co(carry_c9_r44_s7)
  );
  wire sum_c9_r45_s9, carry_c9_r45_s9;
  subbyte_full_adder add_c9_r45_s9 (
    .a(sum_c9_r42_s5),
    .b(sum_c9_r43_s6),
    .ci(carry_c8_r45_s8),
    .s(sum_c9_r45_s9),
    .co(carry_c9_r45_s9)
  );
  wire sum_c9_r46_s10, carry_c9_r46_s10;
  subbyte_full_adder add_c9_r46_s10 (
    .a(sum_c9_r44_s7),
    .b(sum_c9_r45_s9),
    .ci(carry_c8_r46_s9),
    .s(sum_c9_r46_s10),
    .co(carry_c9_r46_s10)
  );
  wire sum_c9_r47_s11, carry_c9_r47_s11;
  subbyte_full_adder add_c9_r47_s11 (
    .a(sum_c9_r46_s10),
    .b(extra[9]),
    .ci(extra[57]),
    .s(sum_c9_r47_s11),
    .co(carry_c9_r47_s11)
  );
  wire sum_c9_r48_s11, carry_c9_r48_s11;
  subbyte_full_adder add_c9_r48_s11 (
    .a(extra[103]),
    .b(extra[134]),
    .ci(carry_c8_r47_s10),
    .s(sum_c9_r48_s11),
    .co(carry_c9_r48_s11)
  );
  wire sum_c9_r49_s12, carry_c9_r49_s12;
  subbyte_full_adder add_c9_r49_s12 (
    .a(sum_c9_r47_s11),
    .b(carry_c8_r48_s10),
    .ci(sum_c9_r48_s11),
    .s(sum_c9_r49_s12),
    .co(carry_c9_r49_s12)
  );
  wire sum_c9_r50_s13, carry_c9_r50_s13;
  subbyte_full_adder add_c9_r50_s13 (
    .a(carry_c8_r49_s11),
    .b(sum_c9_r49_s12),
    .ci(carry_c8_r50_s12),
    .s(sum_c9_r50_s13),
    .co(carry_c9_r50_s13)
  );
  wire sum_c9_r51_s14, carry_c9_r51_s14;
  subbyte_half_adder add_c9_r51_s14 (.a(carry_c8_r51_s13), .b(sum_c9_r50_s13), .s(sum_c9_r51_s14), .co(carry_c9_r51_s14));
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[6]), .b(pp[13]), .ci(pp[20]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[27]), .b(pp[34]), .ci(pp[41]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[48]), .b(pp[55]), .ci(pp[62]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[69]), .b(pp[76]), .ci(pp[83]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[90]), .b(pp[97]), .ci(pp[104]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[111]), .b(pp[118]), .ci(pp[125]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[132]), .b(pp[139]), .ci(pp[146]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[153]), .b(pp[160]), .ci(pp[167]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[174]), .b(pp[181]), .ci(pp[188]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[195]), .b(pp[202]), .ci(pp[209]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[216]), .b(pp[223]), .ci(pp[230]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[237]), .b(pp[244]), .ci(pp[251]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[258]), .b(pp[265]), .ci(pp[272]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[279]), .b(pp[286]), .ci(pp[293]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[300]), .b(pp[307]), .ci(pp[314]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[321]), .b(pp[328]), .ci(pp[335]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[342]), .b(pp[349]), .ci(pp[356]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[363]), .b(pp[370]), .ci(pp[377]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[384]), .b(pp[391]), .ci(pp[398]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[405]), .b(pp[412]), .ci(pp[419]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[426]), .b(pp[433]), .ci(pp[440]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[447]), .b(pp[454]), .ci(pp[461]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[468]), .b(pp[475]), .ci(pp[482]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[489]), .b(pp[496]), .ci(pp[503]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[510]), .b(pp[517]), .ci(pp[524]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[531]), .b(pp[538]), .ci(pp[545]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s2, carry_c10_r26_s2;
  subbyte_full_adder add_c10_r26_s2 (
    .a(pp[552]),
    .b(pp[559]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r26_s2),
    .co(carry_c10_r26_s2)
  );
  wire sum_c10_r27_s2, carry_c10_r27_s2;
  subbyte_full_adder add_c10_r27_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r27_s2),
    .co(carry_c10_r27_s2)
  );
  wire sum_c10_r28_s2, carry_c10_r28_s2;
  subbyte_full_adder add_c10_r28_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r28_s2),
    .co(carry_c10_r28_s2)
  );
  wire sum_c10_r29_s2, carry_c10_r29_s2;
  subbyte_full_adder add_c10_r29_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r29_s2),
    .co(carry_c10_r29_s2)
  );
  wire sum_c10_r30_s2, carry_c10_r30_s2;
  subbyte_full_adder add_c10_r30_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r30_s2),
    .co(carry_c10_r30_s2)
  );
  wire sum_c10_r31_s2, carry_c10_r31_s2;
  subbyte_full_adder add_c10_r31_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r31_s2),
    .co(carry_c10_r31_s2)
  );
  wire sum_c10_r32_s2, carry_c10_r32_s2;
  subbyte_full_adder add_c10_r32_s2 (
    .a(sum_c10_r0_s1),
    .b(sum_c10_r1_s1),
    .ci(sum_c10_r2_s1),
    .s(sum_c10_r32_s2),
    .co(carry_c10_r32_s2)
  );
  wire sum_c10_r33_s2, carry_c10_r33_s2;
  subbyte_full_adder add_c10_r33_s2 (
    .a(sum_c10_r3_s1),
    .b(sum_c10_r4_s1),
    .ci(sum_c10_r5_s1),
    .s(sum_c10_r33_s2),
    .co(carry_c10_r33_s2)
  );
  wire sum_c10_r34_s2, carry_c10_r34_s2;
  subbyte_full_adder add_c10_r34_s2 (
    .a(sum_c10_r6_s1),
    .b(sum_c10_r7_s1),
    .ci(sum_c10_r8_s1),
    .s(sum_c10_r34_s2),
    .co(carry_c10_r34_s2)
  );
  wire sum_c10_r35_s2, carry_c10_r35_s2;
  subbyte_full_adder add_c10_r35_s2 (
    .a(sum_c10_r9_s1),
    .b(sum_c10_r10_s1),
    .ci(sum_c10_r11_s1),
    .s(sum_c10_r35_s2),
    .co(carry_c10_r35_s2)
  );
  wire sum_c10_r36_s2, carry_c10_r36_s2;
  subbyte_full_adder add_c10_r36_s2 (
    .a(sum_c10_r12_s1),
    .b(sum_c10_r13_s1),
    .ci(sum_c10_r14_s1),
    .s(sum_c10_r36_s2),
    .co(carry_c10_r36_s2)
  );
  wire sum_c10_r37_s2, carry_c10_r37_s2;
  subbyte_full_adder add_c10_r37_s2 (
    .a(sum_c10_r15_s1),
    .b(sum_c10_r16_s1),
    .ci(sum_c10_r17_s1),
    .s(sum_c10_r37_s2),
    .co(carry_c10_r37_s2)
  );
  wire sum_c10_r38_s2, carry_c10_r38_s2;
  subbyte_full_adder add_c10_r38_s2 (
    .a(sum_c10_r18_s1),
    .b(sum_c10_r19_s1),
    .ci(sum_c10_r20_s1),
    .s(sum_c10_r38_s2),
    .co(carry_c10_r38_s2)
  );
  wire sum_c10_r39_s2, carry_c10_r39_s2;
  subbyte_full_adder add_c10_r39_s2 (
    .a(sum_c10_r21_s1),
    .b(sum_c10_r22_s1),
    .ci(sum_c10_r23_s1),
    .s(sum_c10_r39_s2),
    .co(carry_c10_r39_s2)
  );
  wire sum_c10_r40_s3, carry_c10_r40_s3;
  subbyte_full_adder add_c10_r40_s3 (
    .a(sum_c10_r24_s1),
    .b(sum_c10_r25_s1),
    .ci(sum_c10_r26_s2),
    .s(sum_c10_r40_s3),
    .co(carry_c10_r40_s3)
  );
  wire sum_c10_r41_s3, carry_c10_r41_s3;
  subbyte_full_adder add_c10_r41_s3 (
    .a(carry_c9_r16_s2),
    .b(carry_c9_r17_s2),
    .ci(carry_c9_r18_s2),
    .s(sum_c10_r41_s3),
    .co(carry_c10_r41_s3)
  );
  wire sum_c10_r42_s3, carry_c10_r42_s3;
  subbyte_full_adder add_c10_r42_s3 (
    .a(carry_c9_r19_s2),
    .b(carry_c9_r20_s2),
    .ci(carry_c9_r21_s2),
    .s(sum_c10_r42_s3),
    .co(carry_c10_r42_s3)
  );
  wire sum_c10_r43_s3, carry_c10_r43_s3;
  subbyte_full_adder add_c10_r43_s3 (
    .a(carry_c9_r22_s2),
    .b(carry_c9_r23_s2),
    .ci(carry_c9_r24_s2),
    .s(sum_c10_r43_s3),
    .co(carry_c10_r43_s3)
  );
  wire sum_c10_r44_s3, carry_c10_r44_s3;
  subbyte_full_adder add_c10_r44_s3 (
    .a(carry_c9_r25_s2),
    .b(carry_c9_r26_s2),
    .ci(carry_c9_r27_s2),
    .s(sum_c10_r44_s3),
    .co(carry_c10_r44_s3)
  );
  wire sum_c10_r45_s3, carry_c10_r45_s3;
  subbyte_full_adder add_c10_r45_s3 (
    .a(sum_c10_r27_s2),
    .b(sum_c10_r28_s2),
    .ci(sum_c10_r29_s2),
    .s(sum_c10_r45_s3),
    .co(carry_c10_r45_s3)
  );
  wire sum_c10_r46_s3, carry_c10_r46_s3;
  subbyte_full_adder add_c10_r46_s3 (
    .a(sum_c10_r30_s2),
    .b(sum_c10_r31_s2),
    .ci(sum_c10_r32_s2),
    .s(sum_c10_r46_s3),
    .co(carry_c10_r46_s3)
  );
  wire sum_c10_r47_s3, carry_c10_r47_s3;
  subbyte_full_adder add_c10_r47_s3 (
    .a(sum_c10_r33_s2),
    .b(sum_c10_r34_s2),
    .ci(sum_c10_r35_s2),
    .s(sum_c10_r47_s3),
    .co(carry_c10_r47_s3)
  );
  wire sum_c10_r48_s3, carry_c10_r48_s3;
  subbyte_full_adder add_c10_r48_s3 (
    .a(sum_c10_r36_s2),
    .b(sum_c10_r37_s2),
    .ci(sum_c10_r38_s2),
    .s(sum_c10_r48_s3),
    .co(carry_c10_r48_s3)
  );
  wire sum_c10_r49_s4, carry_c10_r49_s4;
  subbyte_full_adder add_c10_r49_s4 (
    .a(sum_c10_r39_s2),
    .b(sum_c10_r40_s3),
    .ci(carry_c9_r28_s3),
    .s(sum_c10_r49_s4),
    .co(carry_c10_r49_s4)
  );
  wire sum_c10_r50_s5, carry_c10_r50_s5;
  subbyte_full_adder add_c10_r50_s5 (
    .a(carry_c9_r29_s3),
    .b(carry_c9_r30_s3),
    .ci(carry_c9_r31_s4),
    .s(sum_c10_r50_s5),
    .co(carry_c10_r50_s5)
  );
  wire sum_c10_r51_s4, carry_c10_r51_s4;
  subbyte_full_adder add_c10_r51_s4 (
    .a(carry_c9_r32_s3),
    .b(carry_c9_r33_s3),
    .ci(carry_c9_r34_s3),
    .s(sum_c10_r51_s4),
    .co(carry_c10_r51_s4)
  );
  wire sum_c10_r52_s4, carry_c10_r52_s4;
  subbyte_full_adder add_c10_r52_s4 (
    .a(carry_c9_r35_s3),
    .b(sum_c10_r41_s3),
    .ci(sum_c10_r42_s3),
    .s(sum_c10_r52_s4),
    .co(carry_c10_r52_s4)
  );
  wire sum_c10_r53_s4, carry_c10_r53_s4;
  subbyte_full_adder add_c10_r53_s4 (
    .a(sum_c10_r43_s3),
    .b(sum_c10_r44_s3),
    .ci(sum_c10_r45_s3),
    .s(sum_c10_r53_s4),
    .co(carry_c10_r53_s4)
  );
  wire sum_c10_r54_s4, carry_c10_r54_s4;
  subbyte_full_adder add_c10_r54_s4 (
    .a(sum_c10_r46_s3),
    .b(sum_c10_r47_s3),
    .ci(sum_c10_r48_s3),
    .s(sum_c10_r54_s4),
    .co(carry_c10_r54_s4)
  );
  wire sum_c10_r55_s5, carry_c10_r55_s5;
  subbyte_full_adder add_c10_r55_s5 (
    .a(sum_c10_r49_s4),
    .b(carry_c9_r36_s4),
    .ci(carry_c9_r37_s4),
    .s(sum_c10_r55_s5),
    .co(carry_c10_r55_s5)
  );
  wire sum_c10_r56_s6, carry_c10_r56_s6;
  subbyte_full_adder add_c10_r56_s6 (
    .a(carry_c9_r38_s4),
    .b(carry_c9_r39_s5),
    .ci(carry_c9_r40_s5),
    .s(sum_c10_r56_s6),
    .co(carry_c10_r56_s6)
  );
  wire sum_c10_r57_s6, carry_c10_r57_s6;
  subbyte_full_adder add_c10_r57_s6 (
    .a(sum_c10_r50_s5),
    .b(sum_c10_r51_s4),
    .ci(sum_c10_r52_s4),
    .s(sum_c10_r57_s6),
    .co(carry_c10_r57_s6)
  );
  wire sum_c10_r58_s7, carry_c10_r58_s7;
  subbyte_full_adder add_c10_r58_s7 (
    .a(sum_c10_r53_s4),
    .b(sum_c10_r54_s4),
    .ci(carry_c9_r41_s6),
    .s(sum_c10_r58_s7),
    .co(carry_c10_r58_s7)
  );
  wire sum_c10_r59_s7, carry_c10_r59_s7;
  subbyte_full_adder add_c10_r59_s7 (
    .a(carry_c9_r42_s5),
    .b(carry_c9_r43_s6),
    .ci(sum_c10_r55_s5),
    .s(sum_c10_r59_s7),
    .co(carry_c10_r59_s7)
  );
  wire sum_c10_r60_s8, carry_c10_r60_s8;
  subbyte_full_adder add_c10_r60_s8 (
    .a(sum_c10_r56_s6),
    .b(sum_c10_r57_s6),
    .ci(sum_c10_r58_s7),
    .s(sum_c10_r60_s8),
    .co(carry_c10_r60_s8)
  );
  wire sum_c10_r61_s9, carry_c10_r61_s9;
  subbyte_full_adder add_c10_r61_s9 (
    .a(carry_c9_r44_s7),
    .b(sum_c10_r59_s7),
    .ci(sum_c10_r60_s8),
    .s(sum_c10_r61_s9),
    .co(carry_c10_r61_s9)
  );
  wire sum_c10_r62_s11, carry_c10_r62_s11;
  subbyte_full_adder add_c10_r62_s11 (
    .a(carry_c9_r45_s9),
    .b(sum_c10_r61_s9),
    .ci(carry_c9_r46_s10),
    .s(sum_c10_r62_s11),
    .co(carry_c10_r62_s11)
  );
  wire sum_c10_r63_s12, carry_c10_r63_s12;
  subbyte_full_adder add_c10_r63_s12 (
    .a(sum_c10_r62_s11),
    .b(extra[10]),
    .ci(extra[58]),
    .s(sum_c10_r63_s12),
    .co(carry_c10_r63_s12)
  );
  wire sum_c10_r64_s12, carry_c10_r64_s12;
  subbyte_full_adder add_c10_r64_s12 (
    .a(extra[104]),
    .b(extra[135]),
    .ci(carry_c9_r47_s11),
    .s(sum_c10_r64_s12),
    .co(carry_c10_r64_s12)
  );
  wire sum_c10_r65_s13, carry_c10_r65_s13;
  subbyte_full_adder add_c10_r65_s13 (
    .a(sum_c10_r63_s12),
    .b(carry_c9_r48_s11),
    .ci(sum_c10_r64_s12),
    .s(sum_c10_r65_s13),
    .co(carry_c10_r65_s13)
  );
  wire sum_c10_r66_s14, carry_c10_r66_s14;
  subbyte_full_adder add_c10_r66_s14 (
    .a(carry_c9_r49_s12),
    .b(sum_c10_r65_s13),
    .ci(carry_c9_r50_s13),
    .s(sum_c10_r66_s14),
    .co(carry_c10_r66_s14)
  );
  wire sum_c10_r67_s15, carry_c10_r67_s15;
  subbyte_half_adder add_c10_r67_s15 (
    .a(carry_c9_r51_s14),
    .b(sum_c10_r66_s14),
    .s(sum_c10_r67_s15),
    .co(carry_c10_r67_s15)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[7]), .b(pp[14]), .ci(pp[21]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[28]), .b(pp[42]), .ci(pp[49]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[56]), .b(pp[63]), .ci(pp[77]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[84]), .b(pp[91]), .ci(pp[98]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[112]), .b(pp[119]), .ci(pp[126]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[133]), .b(pp[147]), .ci(pp[154]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[161]), .b(pp[168]), .ci(pp[182]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[189]), .b(pp[196]), .ci(pp[203]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[217]), .b(pp[224]), .ci(pp[231]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[238]), .b(pp[252]), .ci(pp[259]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[266]), .b(pp[273]), .ci(pp[287]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[294]), .b(pp[301]), .ci(pp[308]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[322]), .b(pp[329]), .ci(pp[336]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[343]), .b(pp[357]), .ci(pp[364]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[371]), .b(pp[378]), .ci(pp[392]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[399]), .b(pp[406]), .ci(pp[413]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[427]), .b(pp[434]), .ci(pp[441]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[448]), .b(pp[462]), .ci(pp[469]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[476]), .b(pp[483]), .ci(pp[497]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (.a(pp[504]), .b(pp[511]), .ci(pp[518]), .s(sum_c11_r19_s1), .co(carry_c11_r19_s1));
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (.a(pp[532]), .b(pp[539]), .ci(pp[546]), .s(sum_c11_r20_s1), .co(carry_c11_r20_s1));
  wire sum_c11_r21_s2, carry_c11_r21_s2;
  subbyte_full_adder add_c11_r21_s2 (
    .a(pp[553]),
    .b(carry_c10_r0_s1),
    .ci(carry_c10_r1_s1),
    .s(sum_c11_r21_s2),
    .co(carry_c11_r21_s2)
  );
  wire sum_c11_r22_s2, carry_c11_r22_s2;
  subbyte_full_adder add_c11_r22_s2 (
    .a(carry_c10_r2_s1),
    .b(carry_c10_r3_s1),
    .ci(carry_c10_r4_s1),
    .s(sum_c11_r22_s2),
    .co(carry_c11_r22_s2)
  );
  wire sum_c11_r23_s2, carry_c11_r23_s2;
  subbyte_full_adder add_c11_r23_s2 (
    .a(carry_c10_r5_s1),
    .b(carry_c10_r6_s1),
    .ci(carry_c10_r7_s1),
    .s(sum_c11_r23_s2),
    .co(carry_c11_r23_s2)
  );
  wire sum_c11_r24_s2, carry_c11_r24_s2;
  subbyte_full_adder add_c11_r24_s2 (
    .a(carry_c10_r8_s1),
    .b(carry_c10_r9_s1),
    .ci(carry_c10_r10_s1),
    .s(sum_c11_r24_s2),
    .co(carry_c11_r24_s2)
  );
  wire sum_c11_r25_s2, carry_c11_r25_s2;
  subbyte_full_adder add_c11_r25_s2 (
    .a(carry_c10_r11_s1),
    .b(carry_c10_r12_s1),
    .ci(carry_c10_r13_s1),
    .s(sum_c11_r25_s2),
    .co(carry_c11_r25_s2)
  );
  wire sum_c11_r26_s2, carry_c11_r26_s2;
  subbyte_full_adder add_c11_r26_s2 (
    .a(carry_c10_r14_s1),
    .b(carry_c10_r15_s1),
    .ci(carry_c10_r16_s1),
    .s(sum_c11_r26_s2),
    .co(carry_c11_r26_s2)
  );
  wire sum_c11_r27_s2, carry_c11_r27_s2;
  subbyte_full_adder add_c11_r27_s2 (
    .a(carry_c10_r17_s1),
    .b(carry_c10_r18_s1),
    .ci(carry_c10_r19_s1),
    .s(sum_c11_r27_s2),
    .co(carry_c11_r27_s2)
  );
  wire sum_c11_r28_s2, carry_c11_r28_s2;
  subbyte_full_adder add_c11_r28_s2 (
    .a(carry_c10_r20_s1),
    .b(carry_c10_r21_s1),
    .ci(carry_c10_r22_s1),
    .s(sum_c11_r28_s2),
    .co(carry_c11_r28_s2)
  );
  wire sum_c11_r29_s2, carry_c11_r29_s2;
  subbyte_full_adder add_c11_r29_s2 (
    .a(carry_c10_r23_s1),
    .b(carry_c10_r24_s1),
    .ci(carry_c10_r25_s1),
    .s(sum_c11_r29_s2),
    .co(carry_c11_r29_s2)
  );
  wire sum_c11_r30_s2, carry_c11_r30_s2;
  subbyte_full_adder add_c11_r30_s2 (
    .a(sum_c11_r0_s1),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r30_s2),
    .co(carry_c11_r30_s2)
  );
  wire sum_c11_r31_s2, carry_c11_r31_s2;
  subbyte_full_adder add_c11_r31_s2 (
    .a(sum_c11_r3_s1),
    .b(sum_c11_r4_s1),
    .ci(sum_c11_r5_s1),
    .s(sum_c11_r31_s2),
    .co(carry_c11_r31_s2)
  );
  wire sum_c11_r32_s2, carry_c11_r32_s2;
  subbyte_full_adder add_c11_r32_s2 (
    .a(sum_c11_r6_s1),
    .b(sum_c11_r7_s1),
    .ci(sum_c11_r8_s1),
    .s(sum_c11_r32_s2),
    .co(carry_c11_r32_s2)
  );
  wire sum_c11_r33_s2, carry_c11_r33_s2;
  subbyte_full_adder add_c11_r33_s2 (
    .a(sum_c11_r9_s1),
    .b(sum_c11_r10_s1),
    .ci(sum_c11_r11_s1),
    .s(sum_c11_r33_s2),
    .co(carry_c11_r33_s2)
  );
  wire sum_c11_r34_s2, carry_c11_r34_s2;
  subbyte_full_adder add_c11_r34_s2 (
    .a(sum_c11_r12_s1),
    .b(sum_c11_r13_s1),
    .ci(sum_c11_r14_s1),
    .s(sum_c11_r34_s2),
    .co(carry_c11_r34_s2)
  );
  wire sum_c11_r35_s2, carry_c11_r35_s2;
  subbyte_full_adder add_c11_r35_s2 (
    .a(sum_c11_r15_s1),
    .b(sum_c11_r16_s1),
    .ci(sum_c11_r17_s1),
    .s(sum_c11_r35_s2),
    .co(carry_c11_r35_s2)
  );
  wire sum_c11_r36_s2, carry_c11_r36_s2;
  subbyte_full_adder add_c11_r36_s2 (
    .a(sum_c11_r18_s1),
    .b(sum_c11_r19_s1),
    .ci(sum_c11_r20_s1),
    .s(sum_c11_r36_s2),
    .co(carry_c11_r36_s2)
  );
  wire sum_c11_r37_s3, carry_c11_r37_s3;
  subbyte_full_adder add_c11_r37_s3 (
    .a(carry_c10_r26_s2),
    .b(carry_c10_r27_s2),
    .ci(carry_c10_r28_s2),
    .s(sum_c11_r37_s3),
    .co(carry_c11_r37_s3)
  );
  wire sum_c11_r38_s3, carry_c11_r38_s3;
  subbyte_full_adder add_c11_r38_s3 (
    .a(carry_c10_r29_s2),
    .b(carry_c10_r30_s2),
    .ci(carry_c10_r31_s2),
    .s(sum_c11_r38_s3),
    .co(carry_c11_r38_s3)
  );
  wire sum_c11_r39_s3, carry_c11_r39_s3;
  subbyte_full_adder add_c11_r39_s3 (
    .a(carry_c10_r32_s2),
    .b(carry_c10_r33_s2),
    .ci(carry_c10_r34_s2),
    .s(sum_c11_r39_s3),
    .co(carry_c11_r39_s3)
  );
  wire sum_c11_r40_s3, carry_c11_r40_s3;
  subbyte_full_adder add_c11_r40_s3 (
    .a(carry_c10_r35_s2),
    .b(carry_c10_r36_s2),
    .ci(carry_c10_r37_s2),
    .s(sum_c11_r40_s3),
    .co(carry_c11_r40_s3)
  );
  wire sum_c11_r41_s4, carry_c11_r41_s4;
  subbyte_full_adder add_c11_r41_s4 (
    .a(carry_c10_r38_s2),
    .b(carry_c10_r39_s2),
    .ci(carry_c10_r40_s3),
    .s(sum_c11_r41_s4),
    .co(carry_c11_r41_s4)
  );
  wire sum_c11_r42_s3, carry_c11_r42_s3;
  subbyte_full_adder add_c11_r42_s3 (
    .a(sum_c11_r21_s2),
    .b(sum_c11_r22_s2),
    .ci(sum_c11_r23_s2),
    .s(sum_c11_r42_s3),
    .co(carry_c11_r42_s3)
  );
  wire sum_c11_r43_s3, carry_c11_r43_s3;
  subbyte_full_adder add_c11_r43_s3 (
    .a(sum_c11_r24_s2),
    .b(sum_c11_r25_s2),
    .ci(sum_c11_r26_s2),
    .s(sum_c11_r43_s3),
    .co(carry_c11_r43_s3)
  );
  wire sum_c11_r44_s3, carry_c11_r44_s3;
  subbyte_full_adder add_c11_r44_s3 (
    .a(sum_c11_r27_s2),
    .b(sum_c11_r28_s2),
    .ci(sum_c11_r29_s2),
    .s(sum_c11_r44_s3),
    .co(carry_c11_r44_s3)
  );
  wire sum_c11_r45_s3, carry_c11_r45_s3;
  subbyte_full_adder add_c11_r45_s3 (
    .a(sum_c11_r30_s2),
    .b(sum_c11_r31_s2),
    .ci(sum_c11_r32_s2),
    .s(sum_c11_r45_s3),
    .co(carry_c11_r45_s3)
  );
  wire sum_c11_r46_s3, carry_c11_r46_s3;
  subbyte_full_adder add_c11_r46_s3 (
    .a(sum_c11_r33_s2),
    .b(sum_c11_r34_s2),
    .ci(sum_c11_r35_s2),
    .s(sum_c11_r46_s3),
    .co(carry_c11_r46_s3)
  );
  wire sum_c11_r47_s4, carry_c11_r47_s4;
  subbyte_full_adder add_c11_r47_s4 (
    .a(sum_c11_r36_s2),
    .b(carry_c10_r41_s3),
    .ci(carry_c10_r42_s3),
    .s(sum_c11_r47_s4),
    .co(carry_c11_r47_s4)
  );
  wire sum_c11_r48_s4, carry_c11_r48_s4;
  subbyte_full_adder add_c11_r48_s4 (
    .a(carry_c10_r43_s3),
    .b(carry_c10_r44_s3),
    .ci(carry_c10_r45_s3),
    .s(sum_c11_r48_s4),
    .co(carry_c11_r48_s4)
  );
  wire sum_c11_r49_s4, carry_c11_r49_s4;
  subbyte_full_adder add_c11_r49_s4 (
    .a(carry_c10_r46_s3),
    .b(carry_c10_r47_s3),
    .ci(carry_c10_r48_s3),
    .s(sum_c11_r49_s4),
    .co(carry_c11_r49_s4)
  );
  wire sum_c11_r50_s4, carry_c11_r50_s4;
  subbyte_full_adder add_c11_r50_s4 (
    .a(sum_c11_r37_s3),
    .b(sum_c11_r38_s3),
    .ci(sum_c11_r39_s3),
    .s(sum_c11_r50_s4),
    .co(carry_c11_r50_s4)
  );
  wire sum_c11_r51_s5, carry_c11_r51_s5;
  subbyte_full_adder add_c11_r51_s5 (
    .a(sum_c11_r40_s3),
    .b(sum_c11_r41_s4),
    .ci(sum_c11_r42_s3),
    .s(sum_c11_r51_s5),
    .co(carry_c11_r51_s5)
  );
  wire sum_c11_r52_s4, carry_c11_r52_s4;
  subbyte_full_adder add_c11_r52_s4 (
    .a(sum_c11_r43_s3),
    .b(sum_c11_r44_s3),
    .ci(sum_c11_r45_s3),
    .s(sum_c11_r52_s4),
    .co(carry_c11_r52_s4)
  );
  wire sum_c11_r53_s6, carry_c11_r53_s6;
  subbyte_full_adder add_c11_r53_s6 (
    .a(sum_c11_r46_s3),
    .b(carry_c10_r49_s4),
    .ci(carry_c10_r50_s5),
    .s(sum_c11_r53_s6),
    .co(carry_c11_r53_s6)
  );
  wire sum_c11_r54_s5, carry_c11_r54_s5;
  subbyte_full_adder add_c11_r54_s5 (
    .a(carry_c10_r51_s4),
    .b(carry_c10_r52_s4),
    .ci(carry_c10_r53_s4),
    .s(sum_c11_r54_s5),
    .co(carry_c11_r54_s5)
  );
  wire sum_c11_r55_s5, carry_c11_r55_s5;
  subbyte_full_adder add_c11_r55_s5 (
    .a(carry_c10_r54_s4),
    .b(sum_c11_r47_s4),
    .ci(sum_c11_r48_s4),
    .s(sum_c11_r55_s5),
    .co(carry_c11_r55_s5)
  );
  wire sum_c11_r56_s6, carry_c11_r56_s6;
  subbyte_full_adder add_c11_r56_s6 (
    .a(sum_c11_r49_s4),
    .b(sum_c11_r50_s4),
    .ci(sum_c11_r51_s5),
    .s(sum_c11_r56_s6),
    .co(carry_c11_r56_s6)
  );
  wire sum_c11_r57_s7, carry_c11_r57_s7;
  subbyte_full_adder add_c11_r57_s7 (
    .a(sum_c11_r52_s4),
    .b(sum_c11_r53_s6),
    .ci(carry_c10_r55_s5),
    .s(sum_c11_r57_s7),
    .co(carry_c11_r57_s7)
  );
  wire sum_c11_r58_s7, carry_c11_r58_s7;
  subbyte_full_adder add_c11_r58_s7 (
    .a(carry_c10_r56_s6),
    .b(carry_c10_r57_s6),
    .ci(sum_c11_r54_s5),
    .s(sum_c11_r58_s7),
    .co(carry_c11_r58_s7)
  );
  wire sum_c11_r59_s8, carry_c11_r59_s8;
  subbyte_full_adder add_c11_r59_s8 (
    .a(sum_c11_r55_s5),
    .b(sum_c11_r56_s6),
    .ci(carry_c10_r58_s7),
    .s(sum_c11_r59_s8),
    .co(carry_c11_r59_s8)
  );
  wire sum_c11_r60_s9, carry_c11_r60_s9;
  subbyte_full_adder add_c11_r60_s9 (
    .a(sum_c11_r57_s7),
    .b(carry_c10_r59_s7),
    .ci(carry_c10_r60_s8),
    .s(sum_c11_r60_s9),
    .co(carry_c11_r60_s9)
  );
  wire sum_c11_r61_s10, carry_c11_r61_s10;
  subbyte_full_adder add_c11_r61_s10 (
    .a(sum_c11_r58_s7),
    .b(sum_c11_r59_s8),
    .ci(carry_c10_r61_s9),
    .s(sum_c11_r61_s10),
    .co(carry_c11_r61_s10)
  );
  wire sum_c11_r62_s12, carry_c11_r62_s12;
  subbyte_full_adder add_c11_r62_s12 (
    .a(sum_c11_r60_s9),
    .b(sum_c11_r61_s10),
    .ci(carry_c10_r62_s11),
    .s(sum_c11_r62_s12),
    .co(carry_c11_r62_s12)
  );
  wire sum_c11_r63_s13, carry_c11_r63_s13;
  subbyte_full_adder add_c11_r63_s13 (
    .a(sum_c11_r62_s12),
    .b(extra[11]),
    .ci(extra[59]),
    .s(sum_c11_r63_s13),
    .co(carry_c11_r63_s13)
  );
  wire sum_c11_r64_s13, carry_c11_r64_s13;
  subbyte_full_adder add_c11_r64_s13 (
    .a(extra[105]),
    .b(extra[136]),
    .ci(carry_c10_r63_s12),
    .s(sum_c11_r64_s13),
    .co(carry_c11_r64_s13)
  );
  wire sum_c11_r65_s14, carry_c11_r65_s14;
  subbyte_full_adder add_c11_r65_s14 (
    .a(sum_c11_r63_s13),
    .b(carry_c10_r64_s12),
    .ci(sum_c11_r64_s13),
    .s(sum_c11_r65_s14),
    .co(carry_c11_r65_s14)
  );
  wire sum_c11_r66_s15, carry_c11_r66_s15;
  subbyte_full_adder add_c11_r66_s15 (
    .a(carry_c10_r65_s13),
    .b(sum_c11_r65_s14),
    .ci(carry_c10_r66_s14),
    .s(sum_c11_r66_s15),
    .co(carry_c11_r66_s15)
  );
  wire sum_c11_r67_s16, carry_c11_r67_s16;
  subbyte_half_adder add_c11_r67_s16 (
    .a(carry_c10_r67_s15),
    .b(sum_c11_r66_s15),
    .s(sum_c11_r67_s16),
    .co(carry_c11_r67_s16)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[15]), .b(pp[22]), .ci(pp[29]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[50]), .b(pp[57]), .ci(pp[64]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[85]), .b(pp[92]), .ci(pp[99]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[120]), .b(pp[127]), .ci(pp[134]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[155]), .b(pp[162]), .ci(pp[169]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[190]), .b(pp[197]), .ci(pp[204]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[225]), .b(pp[232]), .ci(pp[239]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[260]), .b(pp[267]), .ci(pp[274]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[295]), .b(pp[302]), .ci(pp[309]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[330]), .b(pp[337]), .ci(pp[344]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (.a(pp[365]), .b(pp[372]), .ci(pp[379]), .s(sum_c12_r10_s1), .co(carry_c12_r10_s1));
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (.a(pp[400]), .b(pp[407]), .ci(pp[414]), .s(sum_c12_r11_s1), .co(carry_c12_r11_s1));
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (.a(pp[435]), .b(pp[442]), .ci(pp[449]), .s(sum_c12_r12_s1), .co(carry_c12_r12_s1));
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (.a(pp[470]), .b(pp[477]), .ci(pp[484]), .s(sum_c12_r13_s1), .co(carry_c12_r13_s1));
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (.a(pp[505]), .b(pp[512]), .ci(pp[519]), .s(sum_c12_r14_s1), .co(carry_c12_r14_s1));
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (.a(pp[540]), .b(pp[547]), .ci(pp[554]), .s(sum_c12_r15_s1), .co(carry_c12_r15_s1));
  wire sum_c12_r16_s2, carry_c12_r16_s2;
  subbyte_full_adder add_c12_r16_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r16_s2),
    .co(carry_c12_r16_s2)
  );
  wire sum_c12_r17_s2, carry_c12_r17_s2;
  subbyte_full_adder add_c12_r17_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r17_s2),
    .co(carry_c12_r17_s2)
  );
  wire sum_c12_r18_s2, carry_c12_r18_s2;
  subbyte_full_adder add_c12_r18_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r18_s2),
    .co(carry_c12_r18_s2)
  );
  wire sum_c12_r19_s2, carry_c12_r19_s2;
  subbyte_full_adder add_c12_r19_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r19_s2),
    .co(carry_c12_r19_s2)
  );
  wire sum_c12_r20_s2, carry_c12_r20_s2;
  subbyte_full_adder add_c12_r20_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r20_s2),
    .co(carry_c12_r20_s2)
  );
  wire sum_c12_r21_s2, carry_c12_r21_s2;
  subbyte_full_adder add_c12_r21_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r21_s2),
    .co(carry_c12_r21_s2)
  );
  wire sum_c12_r22_s2, carry_c12_r22_s2;
  subbyte_full_adder add_c12_r22_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r22_s2),
    .co(carry_c12_r22_s2)
  );
  wire sum_c12_r23_s2, carry_c12_r23_s2;
  subbyte_full_adder add_c12_r23_s2 (
    .a(sum_c12_r0_s1),
    .b(sum_c12_r1_s1),
    .ci(sum_c12_r2_s1),
    .s(sum_c12_r23_s2),
    .co(carry_c12_r23_s2)
  );
  wire sum_c12_r24_s2, carry_c12_r24_s2;
  subbyte_full_adder add_c12_r24_s2 (
    .a(sum_c12_r3_s1),
    .b(sum_c12_r4_s1),
    .ci(sum_c12_r5_s1),
    .s(sum_c12_r24_s2),
    .co(carry_c12_r24_s2)
  );
  wire sum_c12_r25_s2, carry_c12_r25_s2;
  subbyte_full_adder add_c12_r25_s2 (
    .a(sum_c12_r6_s1),
    .b(sum_c12_r7_s1),
    .ci(sum_c12_r8_s1),
    .s(sum_c12_r25_s2),
    .co(carry_c12_r25_s2)
  );
  wire sum_c12_r26_s2, carry_c12_r26_s2;
  subbyte_full_adder add_c12_r26_s2 (
    .a(sum_c12_r9_s1),
    .b(sum_c12_r10_s1),
    .ci(sum_c12_r11_s1),
    .s(sum_c12_r26_s2),
    .co(carry_c12_r26_s2)
  );
  wire sum_c12_r27_s2, carry_c12_r27_s2;
  subbyte_full_adder add_c12_r27_s2 (
    .a(sum_c12_r12_s1),
    .b(sum_c12_r13_s1),
    .ci(sum_c12_r14_s1),
    .s(sum_c12_r27_s2),
    .co(carry_c12_r27_s2)
  );
  wire sum_c12_r28_s3, carry_c12_r28_s3;
  subbyte_full_adder add_c12_r28_s3 (
    .a(sum_c12_r15_s1),
    .b(carry_c11_r21_s2),
    .ci(carry_c11_r22_s2),
    .s(sum_c12_r28_s3),
    .co(carry_c12_r28_s3)
  );
  wire sum_c12_r29_s3, carry_c12_r29_s3;
  subbyte_full_adder add_c12_r29_s3 (
    .a(carry_c11_r23_s2),
    .b(carry_c11_r24_s2),
    .ci(carry_c11_r25_s2),
    .s(sum_c12_r29_s3),
    .co(carry_c12_r29_s3)
  );
  wire sum_c12_r30_s3, carry_c12_r30_s3;
  subbyte_full_adder add_c12_r30_s3 (
    .a(carry_c11_r26_s2),
    .b(carry_c11_r27_s2),
    .ci(carry_c11_r28_s2),
    .s(sum_c12_r30_s3),
    .co(carry_c12_r30_s3)
  );
  wire sum_c12_r31_s3, carry_c12_r31_s3;
  subbyte_full_adder add_c12_r31_s3 (
    .a(carry_c11_r29_s2),
    .b(carry_c11_r30_s2),
    .ci(carry_c11_r31_s2),
    .s(sum_c12_r31_s3),
    .co(carry_c12_r31_s3)
  );
  wire sum_c12_r32_s3, carry_c12_r32_s3;
  subbyte_full_adder add_c12_r32_s3 (
    .a(carry_c11_r32_s2),
    .b(carry_c11_r33_s2),
    .ci(carry_c11_r34_s2),
    .s(sum_c12_r32_s3),
    .co(carry_c12_r32_s3)
  );
  wire sum_c12_r33_s3, carry_c12_r33_s3;
  subbyte_full_adder add_c12_r33_s3 (
    .a(carry_c11_r35_s2),
    .b(carry_c11_r36_s2),
    .ci(sum_c12_r16_s2),
    .s(sum_c12_r33_s3),
    .co(carry_c12_r33_s3)
  );
  wire sum_c12_r34_s3, carry_c12_r34_s3;
  subbyte_full_adder add_c12_r34_s3 (
    .a(sum_c12_r17_s2),
    .b(sum_c12_r18_s2),
    .ci(sum_c12_r19_s2),
    .s(sum_c12_r34_s3),
    .co(carry_c12_r34_s3)
  );
  wire sum_c12_r35_s3, carry_c12_r35_s3;
  subbyte_full_adder add_c12_r35_s3 (
    .a(sum_c12_r20_s2),
    .b(sum_c12_r21_s2),
    .ci(sum_c12_r22_s2),
    .s(sum_c12_r35_s3),
    .co(carry_c12_r35_s3)
  );
  wire sum_c12_r36_s3, carry_c12_r36_s3;
  subbyte_full_adder add_c12_r36_s3 (
    .a(sum_c12_r23_s2),
    .b(sum_c12_r24_s2),
    .ci(sum_c12_r25_s2),
    .s(sum_c12_r36_s3),
    .co(carry_c12_r36_s3)
  );
  wire sum_c12_r37_s4, carry_c12_r37_s4;
  subbyte_full_adder add_c12_r37_s4 (
    .a(sum_c12_r26_s2),
    .b(sum_c12_r27_s2),
    .ci(carry_c11_r37_s3),
    .s(sum_c12_r37_s4),
    .co(carry_c12_r37_s4)
  );
  wire sum_c12_r38_s4, carry_c12_r38_s4;
  subbyte_full_adder add_c12_r38_s4 (
    .a(carry_c11_r38_s3),
    .b(carry_c11_r39_s3),
    .ci(carry_c11_r40_s3),
    .s(sum_c12_r38_s4),
    .co(carry_c12_r38_s4)
  );
  wire sum_c12_r39_s5, carry_c12_r39_s5;
  subbyte_full_adder add_c12_r39_s5 (
    .a(carry_c11_r41_s4),
    .b(carry_c11_r42_s3),
    .ci(carry_c11_r43_s3),
    .s(sum_c12_r39_s5),
    .co(carry_c12_r39_s5)
  );
  wire sum_c12_r40_s4, carry_c12_r40_s4;
  subbyte_full_adder add_c12_r40_s4 (
    .a(carry_c11_r44_s3),
    .b(carry_c11_r45_s3),
    .ci(carry_c11_r46_s3),
    .s(sum_c12_r40_s4),
    .co(carry_c12_r40_s4)
  );
  wire sum_c12_r41_s4, carry_c12_r41_s4;
  subbyte_full_adder add_c12_r41_s4 (
    .a(sum_c12_r28_s3),
    .b(sum_c12_r29_s3),
    .ci(sum_c12_r30_s3),
    .s(sum_c12_r41_s4),
    .co(carry_c12_r41_s4)
  );
  wire sum_c12_r42_s4, carry_c12_r42_s4;
  subbyte_full_adder add_c12_r42_s4 (
    .a(sum_c12_r31_s3),
    .b(sum_c12_r32_s3),
    .ci(sum_c12_r33_s3),
    .s(sum_c12_r42_s4),
    .co(carry_c12_r42_s4)
  );
  wire sum_c12_r43_s4, carry_c12_r43_s4;
  subbyte_full_adder add_c12_r43_s4 (
    .a(sum_c12_r34_s3),
    .b(sum_c12_r35_s3),
    .ci(sum_c12_r36_s3),
    .s(sum_c12_r43_s4),
    .co(carry_c12_r43_s4)
  );
  wire sum_c12_r44_s5, carry_c12_r44_s5;
  subbyte_full_adder add_c12_r44_s5 (
    .a(sum_c12_r37_s4),
    .b(carry_c11_r47_s4),
    .ci(carry_c11_r48_s4),
    .s(sum_c12_r44_s5),
    .co(carry_c12_r44_s5)
  );
  wire sum_c12_r45_s6, carry_c12_r45_s6;
  subbyte_full_adder add_c12_r45_s6 (
    .a(carry_c11_r49_s4),
    .b(carry_c11_r50_s4),
    .ci(carry_c11_r51_s5),
    .s(sum_c12_r45_s6),
    .co(carry_c12_r45_s6)
  );
  wire sum_c12_r46_s6, carry_c12_r46_s6;
  subbyte_full_adder add_c12_r46_s6 (
    .a(carry_c11_r52_s4),
    .b(sum_c12_r38_s4),
    .ci(sum_c12_r39_s5),
    .s(sum_c12_r46_s6),
    .co(carry_c12_r46_s6)
  );
  wire sum_c12_r47_s5, carry_c12_r47_s5;
  subbyte_full_adder add_c12_r47_s5 (
    .a(sum_c12_r40_s4),
    .b(sum_c12_r41_s4),
    .ci(sum_c12_r42_s4),
    .s(sum_c12_r47_s5),
    .co(carry_c12_r47_s5)
  );
  wire sum_c12_r48_s7, carry_c12_r48_s7;
  subbyte_full_adder add_c12_r48_s7 (
    .a(sum_c12_r43_s4),
    .b(carry_c11_r53_s6),
    .ci(carry_c11_r54_s5),
    .s(sum_c12_r48_s7),
    .co(carry_c12_r48_s7)
  );
  wire sum_c12_r49_s7, carry_c12_r49_s7;
  subbyte_full_adder add_c12_r49_s7 (
    .a(carry_c11_r55_s5),
    .b(carry_c11_r56_s6),
    .ci(sum_c12_r44_s5),
    .s(sum_c12_r49_s7),
    .co(carry_c12_r49_s7)
  );
  wire sum_c12_r50_s7, carry_c12_r50_s7;
  subbyte_full_adder add_c12_r50_s7 (
    .a(sum_c12_r45_s6),
    .b(sum_c12_r46_s6),
    .ci(sum_c12_r47_s5),
    .s(sum_c12_r50_s7),
    .co(carry_c12_r50_s7)
  );
  wire sum_c12_r51_s8, carry_c12_r51_s8;
  subbyte_full_adder add_c12_r51_s8 (
    .a(carry_c11_r57_s7),
    .b(sum_c12_r48_s7),
    .ci(carry_c11_r58_s7),
    .s(sum_c12_r51_s8),
    .co(carry_c12_r51_s8)
  );
  wire sum_c12_r52_s9, carry_c12_r52_s9;
  subbyte_full_adder add_c12_r52_s9 (
    .a(carry_c11_r59_s8),
    .b(sum_c12_r49_s7),
    .ci(sum_c12_r50_s7),
    .s(sum_c12_r52_s9),
    .co(carry_c12_r52_s9)
  );
  wire sum_c12_r53_s10, carry_c12_r53_s10;
  subbyte_full_adder add_c12_r53_s10 (
    .a(sum_c12_r51_s8),
    .b(carry_c11_r60_s9),
    .ci(sum_c12_r52_s9),
    .s(sum_c12_r53_s10),
    .co(carry_c12_r53_s10)
  );
  wire sum_c12_r54_s13, carry_c12_r54_s13;
  subbyte_full_adder add_c12_r54_s13 (
    .a(carry_c11_r61_s10),
    .b(sum_c12_r53_s10),
    .ci(carry_c11_r62_s12),
    .s(sum_c12_r54_s13),
    .co(carry_c12_r54_s13)
  );
  wire sum_c12_r55_s14, carry_c12_r55_s14;
  subbyte_full_adder add_c12_r55_s14 (
    .a(sum_c12_r54_s13),
    .b(extra[12]),
    .ci(extra[60]),
    .s(sum_c12_r55_s14),
    .co(carry_c12_r55_s14)
  );
  wire sum_c12_r56_s14, carry_c12_r56_s14;
  subbyte_full_adder add_c12_r56_s14 (
    .a(extra[106]),
    .b(extra[137]),
    .ci(carry_c11_r63_s13),
    .s(sum_c12_r56_s14),
    .co(carry_c12_r56_s14)
  );
  wire sum_c12_r57_s15, carry_c12_r57_s15;
  subbyte_full_adder add_c12_r57_s15 (
    .a(sum_c12_r55_s14),
    .b(carry_c11_r64_s13),
    .ci(sum_c12_r56_s14),
    .s(sum_c12_r57_s15),
    .co(carry_c12_r57_s15)
  );
  wire sum_c12_r58_s16, carry_c12_r58_s16;
  subbyte_full_adder add_c12_r58_s16 (
    .a(carry_c11_r65_s14),
    .b(sum_c12_r57_s15),
    .ci(carry_c11_r66_s15),
    .s(sum_c12_r58_s16),
    .co(carry_c12_r58_s16)
  );
  wire sum_c12_r59_s17, carry_c12_r59_s17;
  subbyte_half_adder add_c12_r59_s17 (
    .a(carry_c11_r67_s16),
    .b(sum_c12_r58_s16),
    .s(sum_c12_r59_s17),
    .co(carry_c12_r59_s17)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[16]), .b(pp[23]), .ci(pp[30]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[51]), .b(pp[58]), .ci(pp[65]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[86]), .b(pp[93]), .ci(pp[100]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[121]), .b(pp[128]), .ci(pp[135]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[156]), .b(pp[163]), .ci(pp[170]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[191]), .b(pp[198]), .ci(pp[205]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[226]), .b(pp[233]), .ci(pp[240]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[261]), .b(pp[268]), .ci(pp[275]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[296]), .b(pp[303]), .ci(pp[310]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[345]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (.a(pp[366]), .b(pp[373]), .ci(pp[380]), .s(sum_c13_r10_s1), .co(carry_c13_r10_s1));
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (.a(pp[401]), .b(pp[408]), .ci(pp[415]), .s(sum_c13_r11_s1), .co(carry_c13_r11_s1));
  wire sum_c13_r12_s1, carry_c13_r12_s1;
  subbyte_full_adder add_c13_r12_s1 (.a(pp[436]), .b(pp[443]), .ci(pp[450]), .s(sum_c13_r12_s1), .co(carry_c13_r12_s1));
  wire sum_c13_r13_s1, carry_c13_r13_s1;
  subbyte_full_adder add_c13_r13_s1 (.a(pp[471]), .b(pp[478]), .ci(pp[485]), .s(sum_c13_r13_s1), .co(carry_c13_r13_s1));
  wire sum_c13_r14_s1, carry_c13_r14_s1;
  subbyte_full_adder add_c13_r14_s1 (.a(pp[506]), .b(pp[513]), .ci(pp[520]), .s(sum_c13_r14_s1), .co(carry_c13_r14_s1));
  wire sum_c13_r15_s1, carry_c13_r15_s1;
  subbyte_full_adder add_c13_r15_s1 (.a(pp[541]), .b(pp[548]), .ci(pp[555]), .s(sum_c13_r15_s1), .co(carry_c13_r15_s1));
  wire sum_c13_r16_s2, carry_c13_r16_s2;
  subbyte_full_adder add_c13_r16_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r16_s2),
    .co(carry_c13_r16_s2)
  );
  wire sum_c13_r17_s2, carry_c13_r17_s2;
  subbyte_full_adder add_c13_r17_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r17_s2),
    .co(carry_c13_r17_s2)
  );
  wire sum_c13_r18_s2, carry_c13_r18_s2;
  subbyte_full_adder add_c13_r18_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r18_s2),
    .co(carry_c13_r18_s2)
  );
  wire sum_c13_r19_s2, carry_c13_r19_s2;
  subbyte_full_adder add_c13_r19_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r19_s2),
    .co(carry_c13_r19_s2)
  );
  wire sum_c13_r20_s2, carry_c13_r20_s2;
  subbyte_full_adder add_c13_r20_s2 (
    .a(carry_c12_r12_s1),
    .b(carry_c12_r13_s1),
    .ci(carry_c12_r14_s1),
    .s(sum_c13_r20_s2),
    .co(carry_c13_r20_s2)
  );
  wire sum_c13_r21_s2, carry_c13_r21_s2;
  subbyte_full_adder add_c13_r21_s2 (
    .a(carry_c12_r15_s1),
    .b(sum_c13_r0_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r21_s2),
    .co(carry_c13_r21_s2)
  );
  wire sum_c13_r22_s2, carry_c13_r22_s2;
  subbyte_full_adder add_c13_r22_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r22_s2),
    .co(carry_c13_r22_s2)
  );
  wire sum_c13_r23_s2, carry_c13_r23_s2;
  subbyte_full_adder add_c13_r23_s2 (
    .a(sum_c13_r5_s1),
    .b(sum_c13_r6_s1),
    .ci(sum_c13_r7_s1),
    .s(sum_c13_r23_s2),
    .co(carry_c13_r23_s2)
  );
  wire sum_c13_r24_s2, carry_c13_r24_s2;
  subbyte_full_adder add_c13_r24_s2 (
    .a(sum_c13_r8_s1),
    .b(sum_c13_r9_s1),
    .ci(sum_c13_r10_s1),
    .s(sum_c13_r24_s2),
    .co(carry_c13_r24_s2)
  );
  wire sum_c13_r25_s2, carry_c13_r25_s2;
  subbyte_full_adder add_c13_r25_s2 (
    .a(sum_c13_r11_s1),
    .b(sum_c13_r12_s1),
    .ci(sum_c13_r13_s1),
    .s(sum_c13_r25_s2),
    .co(carry_c13_r25_s2)
  );
  wire sum_c13_r26_s3, carry_c13_r26_s3;
  subbyte_full_adder add_c13_r26_s3 (
    .a(sum_c13_r14_s1),
    .b(sum_c13_r15_s1),
    .ci(carry_c12_r16_s2),
    .s(sum_c13_r26_s3),
    .co(carry_c13_r26_s3)
  );
  wire sum_c13_r27_s3, carry_c13_r27_s3;
  subbyte_full_adder add_c13_r27_s3 (
    .a(carry_c12_r17_s2),
    .b(carry_c12_r18_s2),
    .ci(carry_c12_r19_s2),
    .s(sum_c13_r27_s3),
    .co(carry_c13_r27_s3)
  );
  wire sum_c13_r28_s3, carry_c13_r28_s3;
  subbyte_full_adder add_c13_r28_s3 (
    .a(carry_c12_r20_s2),
    .b(carry_c12_r21_s2),
    .ci(carry_c12_r22_s2),
    .s(sum_c13_r28_s3),
    .co(carry_c13_r28_s3)
  );
  wire sum_c13_r29_s3, carry_c13_r29_s3;
  subbyte_full_adder add_c13_r29_s3 (
    .a(carry_c12_r23_s2),
    .b(carry_c12_r24_s2),
    .ci(carry_c12_r25_s2),
    .s(sum_c13_r29_s3),
    .co(carry_c13_r29_s3)
  );
  wire sum_c13_r30_s3, carry_c13_r30_s3;
  subbyte_full_adder add_c13_r30_s3 (
    .a(carry_c12_r26_s2),
    .b(carry_c12_r27_s2),
    .ci(sum_c13_r16_s2),
    .s(sum_c13_r30_s3),
    .co(carry_c13_r30_s3)
  );
  wire sum_c13_r31_s3, carry_c13_r31_s3;
  subbyte_full_adder add_c13_r31_s3 (
    .a(sum_c13_r17_s2),
    .b(sum_c13_r18_s2),
    .ci(sum_c13_r19_s2),
    .s(sum_c13_r31_s3),
    .co(carry_c13_r31_s3)
  );
  wire sum_c13_r32_s3, carry_c13_r32_s3;
  subbyte_full_adder add_c13_r32_s3 (
    .a(sum_c13_r20_s2),
    .b(sum_c13_r21_s2),
    .ci(sum_c13_r22_s2),
    .s(sum_c13_r32_s3),
    .co(carry_c13_r32_s3)
  );
  wire sum_c13_r33_s3, carry_c13_r33_s3;
  subbyte_full_adder add_c13_r33_s3 (
    .a(sum_c13_r23_s2),
    .b(sum_c13_r24_s2),
    .ci(sum_c13_r25_s2),
    .s(sum_c13_r33_s3),
    .co(carry_c13_r33_s3)
  );
  wire sum_c13_r34_s4, carry_c13_r34_s4;
  subbyte_full_adder add_c13_r34_s4 (
    .a(sum_c13_r26_s3),
    .b(carry_c12_r28_s3),
    .ci(carry_c12_r29_s3),
    .s(sum_c13_r34_s4),
    .co(carry_c13_r34_s4)
  );
  wire sum_c13_r35_s4, carry_c13_r35_s4;
  subbyte_full_adder add_c13_r35_s4 (
    .a(carry_c12_r30_s3),
    .b(carry_c12_r31_s3),
    .ci(carry_c12_r32_s3),
    .s(sum_c13_r35_s4),
    .co(carry_c13_r35_s4)
  );
  wire sum_c13_r36_s4, carry_c13_r36_s4;
  subbyte_full_adder add_c13_r36_s4 (
    .a(carry_c12_r33_s3),
    .b(carry_c12_r34_s3),
    .ci(carry_c12_r35_s3),
    .s(sum_c13_r36_s4),
    .co(carry_c13_r36_s4)
  );
  wire sum_c13_r37_s4, carry_c13_r37_s4;
  subbyte_full_adder add_c13_r37_s4 (
    .a(carry_c12_r36_s3),
    .b(sum_c13_r27_s3),
    .ci(sum_c13_r28_s3),
    .s(sum_c13_r37_s4),
    .co(carry_c13_r37_s4)
  );
  wire sum_c13_r38_s4, carry_c13_r38_s4;
  subbyte_full_adder add_c13_r38_s4 (
    .a(sum_c13_r29_s3),
    .b(sum_c13_r30_s3),
    .ci(sum_c13_r31_s3),
    .s(sum_c13_r38_s4),
    .co(carry_c13_r38_s4)
  );
  wire sum_c13_r39_s5, carry_c13_r39_s5;
  subbyte_full_adder add_c13_r39_s5 (
    .a(sum_c13_r32_s3),
    .b(sum_c13_r33_s3),
    .ci(carry_c12_r37_s4),
    .s(sum_c13_r39_s5),
    .co(carry_c13_r39_s5)
  );
  wire sum_c13_r40_s6, carry_c13_r40_s6;
  subbyte_full_adder add_c13_r40_s6 (
    .a(carry_c12_r38_s4),
    .b(carry_c12_r39_s5),
    .ci(carry_c12_r40_s4),
    .s(sum_c13_r40_s6),
    .co(carry_c13_r40_s6)
  );
  wire sum_c13_r41_s5, carry_c13_r41_s5;
  subbyte_full_adder add_c13_r41_s5 (
    .a(carry_c12_r41_s4),
    .b(carry_c12_r42_s4),
    .ci(carry_c12_r43_s4),
    .s(sum_c13_r41_s5),
    .co(carry_c13_r41_s5)
  );
  wire sum_c13_r42_s5, carry_c13_r42_s5;
  subbyte_full_adder add_c13_r42_s5 (
    .a(sum_c13_r34_s4),
    .b(sum_c13_r35_s4),
    .ci(sum_c13_r36_s4),
    .s(sum_c13_r42_s5),
    .co(carry_c13_r42_s5)
  );
  wire sum_c13_r43_s6, carry_c13_r43_s6;
  subbyte_full_adder add_c13_r43_s6 (
    .a(sum_c13_r37_s4),
    .b(sum_c13_r38_s4),
    .ci(sum_c13_r39_s5),
    .s(sum_c13_r43_s6),
    .co(carry_c13_r43_s6)
  );
  wire sum_c13_r44_s7, carry_c13_r44_s7;
  subbyte_full_adder add_c13_r44_s7 (
    .a(carry_c12_r44_s5),
    .b(carry_c12_r45_s6),
    .ci(carry_c12_r46_s6),
    .s(sum_c13_r44_s7),
    .co(carry_c13_r44_s7)
  );
  wire sum_c13_r45_s7, carry_c13_r45_s7;
  subbyte_full_adder add_c13_r45_s7 (
    .a(carry_c12_r47_s5),
    .b(sum_c13_r40_s6),
    .ci(sum_c13_r41_s5),
    .s(sum_c13_r45_s7),
    .co(carry_c13_r45_s7)
  );
  wire sum_c13_r46_s8, carry_c13_r46_s8;
  subbyte_full_adder add_c13_r46_s8 (
    .a(sum_c13_r42_s5),
    .b(sum_c13_r43_s6),
    .ci(carry_c12_r48_s7),
    .s(sum_c13_r46_s8),
    .co(carry_c13_r46_s8)
  );
  wire sum_c13_r47_s8, carry_c13_r47_s8;
  subbyte_full_adder add_c13_r47_s8 (
    .a(carry_c12_r49_s7),
    .b(carry_c12_r50_s7),
    .ci(sum_c13_r44_s7),
    .s(sum_c13_r47_s8),
    .co(carry_c13_r47_s8)
  );
  wire sum_c13_r48_s9, carry_c13_r48_s9;
  subbyte_full_adder add_c13_r48_s9 (
    .a(sum_c13_r45_s7),
    .b(sum_c13_r46_s8),
    .ci(carry_c12_r51_s8),
    .s(sum_c13_r48_s9),
    .co(carry_c13_r48_s9)
  );
  wire sum_c13_r49_s10, carry_c13_r49_s10;
  subbyte_full_adder add_c13_r49_s10 (
    .a(carry_c12_r52_s9),
    .b(sum_c13_r47_s8),
    .ci(sum_c13_r48_s9),
    .s(sum_c13_r49_s10),
    .co(carry_c13_r49_s10)
  );
  wire sum_c13_r50_s14, carry_c13_r50_s14;
  subbyte_full_adder add_c13_r50_s14 (
    .a(carry_c12_r53_s10),
    .b(sum_c13_r49_s10),
    .ci(carry_c12_r54_s13),
    .s(sum_c13_r50_s14),
    .co(carry_c13_r50_s14)
  );
  wire sum_c13_r51_s15, carry_c13_r51_s15;
  subbyte_full_adder add_c13_r51_s15 (
    .a(sum_c13_r50_s14),
    .b(extra[13]),
    .ci(extra[61]),
    .s(sum_c13_r51_s15),
    .co(carry_c13_r51_s15)
  );
  wire sum_c13_r52_s15, carry_c13_r52_s15;
  subbyte_full_adder add_c13_r52_s15 (
    .a(extra[107]),
    .b(extra[138]),
    .ci(carry_c12_r55_s14),
    .s(sum_c13_r52_s15),
    .co(carry_c13_r52_s15)
  );
  wire sum_c13_r53_s16, carry_c13_r53_s16;
  subbyte_full_adder add_c13_r53_s16 (
    .a(sum_c13_r51_s15),
    .b(carry_c12_r56_s14),
    .ci(sum_c13_r52_s15),
    .s(sum_c13_r53_s16),
    .co(carry_c13_r53_s16)
  );
  wire sum_c13_r54_s17, carry_c13_r54_s17;
  subbyte_full_adder add_c13_r54_s17 (
    .a(carry_c12_r57_s15),
    .b(sum_c13_r53_s16),
    .ci(carry_c12_r58_s16),
    .s(sum_c13_r54_s17),
    .co(carry_c13_r54_s17)
  );
  wire sum_c13_r55_s18, carry_c13_r55_s18;
  subbyte_half_adder add_c13_r55_s18 (
    .a(carry_c12_r59_s17),
    .b(sum_c13_r54_s17),
    .s(sum_c13_r55_s18),
    .co(carry_c13_r55_s18)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[24]), .b(pp[31]), .ci(pp[59]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[66]), .b(pp[94]), .ci(pp[101]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[129]), .b(pp[136]), .ci(pp[164]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[171]), .b(pp[199]), .ci(pp[206]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[234]), .b(pp[241]), .ci(pp[269]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[276]), .b(pp[304]), .ci(pp[311]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[339]), .b(pp[346]), .ci(pp[374]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[381]), .b(pp[409]), .ci(pp[416]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[444]), .b(pp[451]), .ci(pp[479]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[486]), .b(pp[514]), .ci(pp[521]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s2, carry_c14_r10_s2;
  subbyte_full_adder add_c14_r10_s2 (
    .a(pp[549]),
    .b(pp[556]),
    .ci(carry_c13_r0_s1),
    .s(sum_c14_r10_s2),
    .co(carry_c14_r10_s2)
  );
  wire sum_c14_r11_s2, carry_c14_r11_s2;
  subbyte_full_adder add_c14_r11_s2 (
    .a(carry_c13_r1_s1),
    .b(carry_c13_r2_s1),
    .ci(carry_c13_r3_s1),
    .s(sum_c14_r11_s2),
    .co(carry_c14_r11_s2)
  );
  wire sum_c14_r12_s2, carry_c14_r12_s2;
  subbyte_full_adder add_c14_r12_s2 (
    .a(carry_c13_r4_s1),
    .b(carry_c13_r5_s1),
    .ci(carry_c13_r6_s1),
    .s(sum_c14_r12_s2),
    .co(carry_c14_r12_s2)
  );
  wire sum_c14_r13_s2, carry_c14_r13_s2;
  subbyte_full_adder add_c14_r13_s2 (
    .a(carry_c13_r7_s1),
    .b(carry_c13_r8_s1),
    .ci(carry_c13_r9_s1),
    .s(sum_c14_r13_s2),
    .co(carry_c14_r13_s2)
  );
  wire sum_c14_r14_s2, carry_c14_r14_s2;
  subbyte_full_adder add_c14_r14_s2 (
    .a(carry_c13_r10_s1),
    .b(carry_c13_r11_s1),
    .ci(carry_c13_r12_s1),
    .s(sum_c14_r14_s2),
    .co(carry_c14_r14_s2)
  );
  wire sum_c14_r15_s2, carry_c14_r15_s2;
  subbyte_full_adder add_c14_r15_s2 (
    .a(carry_c13_r13_s1),
    .b(carry_c13_r14_s1),
    .ci(carry_c13_r15_s1),
    .s(sum_c14_r15_s2),
    .co(carry_c14_r15_s2)
  );
  wire sum_c14_r16_s2, carry_c14_r16_s2;
  subbyte_full_adder add_c14_r16_s2 (
    .a(sum_c14_r0_s1),
    .b(sum_c14_r1_s1),
    .ci(sum_c14_r2_s1),
    .s(sum_c14_r16_s2),
    .co(carry_c14_r16_s2)
  );
  wire sum_c14_r17_s2, carry_c14_r17_s2;
  subbyte_full_adder add_c14_r17_s2 (
    .a(sum_c14_r3_s1),
    .b(sum_c14_r4_s1),
    .ci(sum_c14_r5_s1),
    .s(sum_c14_r17_s2),
    .co(carry_c14_r17_s2)
  );
  wire sum_c14_r18_s2, carry_c14_r18_s2;
  subbyte_full_adder add_c14_r18_s2 (
    .a(sum_c14_r6_s1),
    .b(sum_c14_r7_s1),
    .ci(sum_c14_r8_s1),
    .s(sum_c14_r18_s2),
    .co(carry_c14_r18_s2)
  );
  wire sum_c14_r19_s3, carry_c14_r19_s3;
  subbyte_full_adder add_c14_r19_s3 (
    .a(sum_c14_r9_s1),
    .b(sum_c14_r10_s2),
    .ci(carry_c13_r16_s2),
    .s(sum_c14_r19_s3),
    .co(carry_c14_r19_s3)
  );
  wire sum_c14_r20_s3, carry_c14_r20_s3;
  subbyte_full_adder add_c14_r20_s3 (
    .a(carry_c13_r17_s2),
    .b(carry_c13_r18_s2),
    .ci(carry_c13_r19_s2),
    .s(sum_c14_r20_s3),
    .co(carry_c14_r20_s3)
  );
  wire sum_c14_r21_s3, carry_c14_r21_s3;
  subbyte_full_adder add_c14_r21_s3 (
    .a(carry_c13_r20_s2),
    .b(carry_c13_r21_s2),
    .ci(carry_c13_r22_s2),
    .s(sum_c14_r21_s3),
    .co(carry_c14_r21_s3)
  );
  wire sum_c14_r22_s3, carry_c14_r22_s3;
  subbyte_full_adder add_c14_r22_s3 (
    .a(carry_c13_r23_s2),
    .b(carry_c13_r24_s2),
    .ci(carry_c13_r25_s2),
    .s(sum_c14_r22_s3),
    .co(carry_c14_r22_s3)
  );
  wire sum_c14_r23_s3, carry_c14_r23_s3;
  subbyte_full_adder add_c14_r23_s3 (
    .a(sum_c14_r11_s2),
    .b(sum_c14_r12_s2),
    .ci(sum_c14_r13_s2),
    .s(sum_c14_r23_s3),
    .co(carry_c14_r23_s3)
  );
  wire sum_c14_r24_s3, carry_c14_r24_s3;
  subbyte_full_adder add_c14_r24_s3 (
    .a(sum_c14_r14_s2),
    .b(sum_c14_r15_s2),
    .ci(sum_c14_r16_s2),
    .s(sum_c14_r24_s3),
    .co(carry_c14_r24_s3)
  );
  wire sum_c14_r25_s4, carry_c14_r25_s4;
  subbyte_full_adder add_c14_r25_s4 (
    .a(sum_c14_r17_s2),
    .b(sum_c14_r18_s2),
    .ci(carry_c13_r26_s3),
    .s(sum_c14_r25_s4),
    .co(carry_c14_r25_s4)
  );
  wire sum_c14_r26_s4, carry_c14_r26_s4;
  subbyte_full_adder add_c14_r26_s4 (
    .a(sum_c14_r19_s3),
    .b(carry_c13_r27_s3),
    .ci(carry_c13_r28_s3),
    .s(sum_c14_r26_s4),
    .co(carry_c14_r26_s4)
  );
  wire sum_c14_r27_s4, carry_c14_r27_s4;
  subbyte_full_adder add_c14_r27_s4 (
    .a(carry_c13_r29_s3),
    .b(carry_c13_r30_s3),
    .ci(carry_c13_r31_s3),
    .s(sum_c14_r27_s4),
    .co(carry_c14_r27_s4)
  );
  wire sum_c14_r28_s4, carry_c14_r28_s4;
  subbyte_full_adder add_c14_r28_s4 (
    .a(carry_c13_r32_s3),
    .b(carry_c13_r33_s3),
    .ci(sum_c14_r20_s3),
    .s(sum_c14_r28_s4),
    .co(carry_c14_r28_s4)
  );
  wire sum_c14_r29_s4, carry_c14_r29_s4;
  subbyte_full_adder add_c14_r29_s4 (
    .a(sum_c14_r21_s3),
    .b(sum_c14_r22_s3),
    .ci(sum_c14_r23_s3),
    .s(sum_c14_r29_s4),
    .co(carry_c14_r29_s4)
  );
  wire sum_c14_r30_s5, carry_c14_r30_s5;
  subbyte_full_adder add_c14_r30_s5 (
    .a(sum_c14_r24_s3),
    .b(sum_c14_r25_s4),
    .ci(carry_c13_r34_s4),
    .s(sum_c14_r30_s5),
    .co(carry_c14_r30_s5)
  );
  wire sum_c14_r31_s5, carry_c14_r31_s5;
  subbyte_full_adder add_c14_r31_s5 (
    .a(carry_c13_r35_s4),
    .b(carry_c13_r36_s4),
    .ci(carry_c13_r37_s4),
    .s(sum_c14_r31_s5),
    .co(carry_c14_r31_s5)
  );
  wire sum_c14_r32_s6, carry_c14_r32_s6;
  subbyte_full_adder add_c14_r32_s6 (
    .a(carry_c13_r38_s4),
    .b(carry_c13_r39_s5),
    .ci(sum_c14_r26_s4),
    .s(sum_c14_r32_s6),
    .co(carry_c14_r32_s6)
  );
  wire sum_c14_r33_s5, carry_c14_r33_s5;
  subbyte_full_adder add_c14_r33_s5 (
    .a(sum_c14_r27_s4),
    .b(sum_c14_r28_s4),
    .ci(sum_c14_r29_s4),
    .s(sum_c14_r33_s5),
    .co(carry_c14_r33_s5)
  );
  wire sum_c14_r34_s7, carry_c14_r34_s7;
  subbyte_full_adder add_c14_r34_s7 (
    .a(sum_c14_r30_s5),
    .b(carry_c13_r40_s6),
    .ci(carry_c13_r41_s5),
    .s(sum_c14_r34_s7),
    .co(carry_c14_r34_s7)
  );
  wire sum_c14_r35_s7, carry_c14_r35_s7;
  subbyte_full_adder add_c14_r35_s7 (
    .a(carry_c13_r42_s5),
    .b(carry_c13_r43_s6),
    .ci(sum_c14_r31_s5),
    .s(sum_c14_r35_s7),
    .co(carry_c14_r35_s7)
  );
  wire sum_c14_r36_s8, carry_c14_r36_s8;
  subbyte_full_adder add_c14_r36_s8 (
    .a(sum_c14_r32_s6),
    .b(sum_c14_r33_s5),
    .ci(carry_c13_r44_s7),
    .s(sum_c14_r36_s8),
    .co(carry_c14_r36_s8)
  );
  wire sum_c14_r37_s9, carry_c14_r37_s9;
  subbyte_full_adder add_c14_r37_s9 (
    .a(carry_c13_r45_s7),
    .b(carry_c13_r46_s8),
    .ci(sum_c14_r34_s7),
    .s(sum_c14_r37_s9),
    .co(carry_c14_r37_s9)
  );
  wire sum_c14_r38_s9, carry_c14_r38_s9;
  subbyte_full_adder add_c14_r38_s9 (
    .a(sum_c14_r35_s7),
    .b(sum_c14_r36_s8),
    .ci(carry_c13_r47_s8),
    .s(sum_c14_r38_s9),
    .co(carry_c14_r38_s9)
  );
  wire sum_c14_r39_s10, carry_c14_r39_s10;
  subbyte_full_adder add_c14_r39_s10 (
    .a(carry_c13_r48_s9),
    .b(sum_c14_r37_s9),
    .ci(sum_c14_r38_s9),
    .s(sum_c14_r39_s10),
    .co(carry_c14_r39_s10)
  );
  wire sum_c14_r40_s15, carry_c14_r40_s15;
  subbyte_full_adder add_c14_r40_s15 (
    .a(carry_c13_r49_s10),
    .b(sum_c14_r39_s10),
    .ci(carry_c13_r50_s14),
    .s(sum_c14_r40_s15),
    .co(carry_c14_r40_s15)
  );
  wire sum_c14_r41_s16, carry_c14_r41_s16;
  subbyte_full_adder add_c14_r41_s16 (
    .a(sum_c14_r40_s15),
    .b(extra[14]),
    .ci(extra[62]),
    .s(sum_c14_r41_s16),
    .co(carry_c14_r41_s16)
  );
  wire sum_c14_r42_s16, carry_c14_r42_s16;
  subbyte_full_adder add_c14_r42_s16 (
    .a(extra[108]),
    .b(extra[139]),
    .ci(carry_c13_r51_s15),
    .s(sum_c14_r42_s16),
    .co(carry_c14_r42_s16)
  );
  wire sum_c14_r43_s17, carry_c14_r43_s17;
  subbyte_full_adder add_c14_r43_s17 (
    .a(sum_c14_r41_s16),
    .b(carry_c13_r52_s15),
    .ci(sum_c14_r42_s16),
    .s(sum_c14_r43_s17),
    .co(carry_c14_r43_s17)
  );
  wire sum_c14_r44_s18, carry_c14_r44_s18;
  subbyte_full_adder add_c14_r44_s18 (
    .a(carry_c13_r53_s16),
    .b(sum_c14_r43_s17),
    .ci(carry_c13_r54_s17),
    .s(sum_c14_r44_s18),
    .co(carry_c14_r44_s18)
  );
  wire sum_c14_r45_s19, carry_c14_r45_s19;
  subbyte_half_adder add_c14_r45_s19 (
    .a(carry_c13_r55_s18),
    .b(sum_c14_r44_s18),
    .s(sum_c14_r45_s19),
    .co(carry_c14_r45_s19)
  );
  wire sum_c15_r0_s1 = ~(pp[25] ^ pp[32]);
  wire carry_c15_r0_s1 = pp[25] | pp[32];
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[60]), .b(pp[67]), .ci(pp[95]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[102]), .b(pp[130]), .ci(pp[137]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[165]), .b(pp[172]), .ci(pp[200]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[207]), .b(pp[235]), .ci(pp[242]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s1, carry_c15_r5_s1;
  subbyte_full_adder add_c15_r5_s1 (.a(pp[270]), .b(pp[277]), .ci(pp[305]), .s(sum_c15_r5_s1), .co(carry_c15_r5_s1));
  wire sum_c15_r6_s1, carry_c15_r6_s1;
  subbyte_full_adder add_c15_r6_s1 (.a(pp[312]), .b(pp[340]), .ci(pp[347]), .s(sum_c15_r6_s1), .co(carry_c15_r6_s1));
  wire sum_c15_r7_s1, carry_c15_r7_s1;
  subbyte_full_adder add_c15_r7_s1 (.a(pp[375]), .b(pp[382]), .ci(pp[410]), .s(sum_c15_r7_s1), .co(carry_c15_r7_s1));
  wire sum_c15_r8_s1, carry_c15_r8_s1;
  subbyte_full_adder add_c15_r8_s1 (.a(pp[417]), .b(pp[445]), .ci(pp[452]), .s(sum_c15_r8_s1), .co(carry_c15_r8_s1));
  wire sum_c15_r9_s1, carry_c15_r9_s1;
  subbyte_full_adder add_c15_r9_s1 (.a(pp[480]), .b(pp[487]), .ci(pp[515]), .s(sum_c15_r9_s1), .co(carry_c15_r9_s1));
  wire sum_c15_r10_s1, carry_c15_r10_s1;
  subbyte_full_adder add_c15_r10_s1 (.a(pp[522]), .b(pp[550]), .ci(pp[557]), .s(sum_c15_r10_s1), .co(carry_c15_r10_s1));
  wire sum_c15_r11_s2, carry_c15_r11_s2;
  subbyte_full_adder add_c15_r11_s2 (
    .a(sum_c15_r0_s1),
    .b(carry_c14_r0_s1),
    .ci(carry_c14_r1_s1),
    .s(sum_c15_r11_s2),
    .co(carry_c15_r11_s2)
  );
  wire sum_c15_r12_s2, carry_c15_r12_s2;
  subbyte_full_adder add_c15_r12_s2 (
    .a(carry_c14_r2_s1),
    .b(carry_c14_r3_s1),
    .ci(carry_c14_r4_s1),
    .s(sum_c15_r12_s2),
    .co(carry_c15_r12_s2)
  );
  wire sum_c15_r13_s2, carry_c15_r13_s2;
  subbyte_full_adder add_c15_r13_s2 (
    .a(carry_c14_r5_s1),
    .b(carry_c14_r6_s1),
    .ci(carry_c14_r7_s1),
    .s(sum_c15_r13_s2),
    .co(carry_c15_r13_s2)
  );
  wire sum_c15_r14_s2, carry_c15_r14_s2;
  subbyte_full_adder add_c15_r14_s2 (
    .a(carry_c14_r8_s1),
    .b(carry_c14_r9_s1),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r14_s2),
    .co(carry_c15_r14_s2)
  );
  wire sum_c15_r15_s2, carry_c15_r15_s2;
  subbyte_full_adder add_c15_r15_s2 (
    .a(sum_c15_r2_s1),
    .b(sum_c15_r3_s1),
    .ci(sum_c15_r4_s1),
    .s(sum_c15_r15_s2),
    .co(carry_c15_r15_s2)
  );
  wire sum_c15_r16_s2, carry_c15_r16_s2;
  subbyte_full_adder add_c15_r16_s2 (
    .a(sum_c15_r5_s1),
    .b(sum_c15_r6_s1),
    .ci(sum_c15_r7_s1),
    .s(sum_c15_r16_s2),
    .co(carry_c15_r16_s2)
  );
  wire sum_c15_r17_s2, carry_c15_r17_s2;
  subbyte_full_adder add_c15_r17_s2 (
    .a(sum_c15_r8_s1),
    .b(sum_c15_r9_s1),
    .ci(sum_c15_r10_s1),
    .s(sum_c15_r17_s2),
    .co(carry_c15_r17_s2)
  );
  wire sum_c15_r18_s3, carry_c15_r18_s3;
  subbyte_full_adder add_c15_r18_s3 (
    .a(carry_c14_r10_s2),
    .b(carry_c14_r11_s2),
    .ci(carry_c14_r12_s2),
    .s(sum_c15_r18_s3),
    .co(carry_c15_r18_s3)
  );
  wire sum_c15_r19_s3, carry_c15_r19_s3;
  subbyte_full_adder add_c15_r19_s3 (
    .a(carry_c14_r13_s2),
    .b(carry_c14_r14_s2),
    .ci(carry_c14_r15_s2),
    .s(sum_c15_r19_s3),
    .co(carry_c15_r19_s3)
  );
  wire sum_c15_r20_s3, carry_c15_r20_s3;
  subbyte_full_adder add_c15_r20_s3 (
    .a(carry_c14_r16_s2),
    .b(carry_c14_r17_s2),
    .ci(carry_c14_r18_s2),
    .s(sum_c15_r20_s3),
    .co(carry_c15_r20_s3)
  );
  wire sum_c15_r21_s3, carry_c15_r21_s3;
  subbyte_full_adder add_c15_r21_s3 (
    .a(sum_c15_r11_s2),
    .b(sum_c15_r12_s2),
    .ci(sum_c15_r13_s2),
    .s(sum_c15_r21_s3),
    .co(carry_c15_r21_s3)
  );
  wire sum_c15_r22_s3, carry_c15_r22_s3;
  subbyte_full_adder add_c15_r22_s3 (
    .a(sum_c15_r14_s2),
    .b(sum_c15_r15_s2),
    .ci(sum_c15_r16_s2),
    .s(sum_c15_r22_s3),
    .co(carry_c15_r22_s3)
  );
  wire sum_c15_r23_s4, carry_c15_r23_s4;
  subbyte_full_adder add_c15_r23_s4 (
    .a(sum_c15_r17_s2),
    .b(carry_c14_r19_s3),
    .ci(carry_c14_r20_s3),
    .s(sum_c15_r23_s4),
    .co(carry_c15_r23_s4)
  );
  wire sum_c15_r24_s4, carry_c15_r24_s4;
  subbyte_full_adder add_c15_r24_s4 (
    .a(carry_c14_r21_s3),
    .b(carry_c14_r22_s3),
    .ci(carry_c14_r23_s3),
    .s(sum_c15_r24_s4),
    .co(carry_c15_r24_s4)
  );
  wire sum_c15_r25_s5, carry_c15_r25_s5;
  subbyte_full_adder add_c15_r25_s5 (
    .a(carry_c14_r24_s3),
    .b(carry_c14_r25_s4),
    .ci(sum_c15_r18_s3),
    .s(sum_c15_r25_s5),
    .co(carry_c15_r25_s5)
  );
  wire sum_c15_r26_s4, carry_c15_r26_s4;
  subbyte_full_adder add_c15_r26_s4 (
    .a(sum_c15_r19_s3),
    .b(sum_c15_r20_s3),
    .ci(sum_c15_r21_s3),
    .s(sum_c15_r26_s4),
    .co(carry_c15_r26_s4)
  );
  wire sum_c15_r27_s5, carry_c15_r27_s5;
  subbyte_full_adder add_c15_r27_s5 (
    .a(sum_c15_r22_s3),
    .b(sum_c15_r23_s4),
    .ci(carry_c14_r26_s4),
    .s(sum_c15_r27_s5),
    .co(carry_c15_r27_s5)
  );
  wire sum_c15_r28_s5, carry_c15_r28_s5;
  subbyte_full_adder add_c15_r28_s5 (
    .a(carry_c14_r27_s4),
    .b(carry_c14_r28_s4),
    .ci(carry_c14_r29_s4),
    .s(sum_c15_r28_s5),
    .co(carry_c15_r28_s5)
  );
  wire sum_c15_r29_s6, carry_c15_r29_s6;
  subbyte_full_adder add_c15_r29_s6 (
    .a(sum_c15_r24_s4),
    .b(sum_c15_r25_s5),
    .ci(sum_c15_r26_s4),
    .s(sum_c15_r29_s6),
    .co(carry_c15_r29_s6)
  );
  wire sum_c15_r30_s6, carry_c15_r30_s6;
  subbyte_full_adder add_c15_r30_s6 (
    .a(carry_c14_r30_s5),
    .b(sum_c15_r27_s5),
    .ci(carry_c14_r31_s5),
    .s(sum_c15_r30_s6),
    .co(carry_c15_r30_s6)
  );
  wire sum_c15_r31_s7, carry_c15_r31_s7;
  subbyte_full_adder add_c15_r31_s7 (
    .a(carry_c14_r32_s6),
    .b(carry_c14_r33_s5),
    .ci(sum_c15_r28_s5),
    .s(sum_c15_r31_s7),
    .co(carry_c15_r31_s7)
  );
  wire sum_c15_r32_s8, carry_c15_r32_s8;
  subbyte_full_adder add_c15_r32_s8 (
    .a(sum_c15_r29_s6),
    .b(sum_c15_r30_s6),
    .ci(carry_c14_r34_s7),
    .s(sum_c15_r32_s8),
    .co(carry_c15_r32_s8)
  );
  wire sum_c15_r33_s9, carry_c15_r33_s9;
  subbyte_full_adder add_c15_r33_s9 (
    .a(carry_c14_r35_s7),
    .b(sum_c15_r31_s7),
    .ci(carry_c14_r36_s8),
    .s(sum_c15_r33_s9),
    .co(carry_c15_r33_s9)
  );
  wire sum_c15_r34_s10, carry_c15_r34_s10;
  subbyte_full_adder add_c15_r34_s10 (
    .a(sum_c15_r32_s8),
    .b(carry_c14_r37_s9),
    .ci(sum_c15_r33_s9),
    .s(sum_c15_r34_s10),
    .co(carry_c15_r34_s10)
  );
  wire sum_c15_r35_s11, carry_c15_r35_s11;
  subbyte_full_adder add_c15_r35_s11 (
    .a(carry_c14_r38_s9),
    .b(carry_c14_r39_s10),
    .ci(sum_c15_r34_s10),
    .s(sum_c15_r35_s11),
    .co(carry_c15_r35_s11)
  );
  wire sum_c15_r36_s16, carry_c15_r36_s16;
  subbyte_full_adder add_c15_r36_s16 (
    .a(sum_c15_r35_s11),
    .b(carry_c14_r40_s15),
    .ci(extra[15]),
    .s(sum_c15_r36_s16),
    .co(carry_c15_r36_s16)
  );
  wire sum_c15_r37_s1, carry_c15_r37_s1;
  subbyte_full_adder add_c15_r37_s1 (
    .a(extra[63]),
    .b(extra[109]),
    .ci(extra[140]),
    .s(sum_c15_r37_s1),
    .co(carry_c15_r37_s1)
  );
  wire sum_c15_r38_s17, carry_c15_r38_s17;
  subbyte_full_adder add_c15_r38_s17 (
    .a(sum_c15_r36_s16),
    .b(carry_c14_r41_s16),
    .ci(sum_c15_r37_s1),
    .s(sum_c15_r38_s17),
    .co(carry_c15_r38_s17)
  );
  wire sum_c15_r39_s18, carry_c15_r39_s18;
  subbyte_full_adder add_c15_r39_s18 (
    .a(carry_c14_r42_s16),
    .b(sum_c15_r38_s17),
    .ci(carry_c14_r43_s17),
    .s(sum_c15_r39_s18),
    .co(carry_c15_r39_s18)
  );
  wire sum_c15_r40_s20, carry_c15_r40_s20;
  subbyte_full_adder add_c15_r40_s20 (
    .a(sum_c15_r39_s18),
    .b(carry_c14_r44_s18),
    .ci(carry_c14_r45_s19),
    .s(sum_c15_r40_s20),
    .co(carry_c15_r40_s20)
  );
  wire sum_c16_r0_s1 = ~carry_c16_r0_s1;
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[68]), .b(pp[103]), .ci(pp[138]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[173]), .b(pp[208]), .ci(pp[243]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[278]), .b(pp[313]), .ci(pp[348]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[383]), .b(pp[418]), .ci(pp[453]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s1, carry_c16_r5_s1;
  subbyte_full_adder add_c16_r5_s1 (.a(pp[488]), .b(pp[523]), .ci(pp[558]), .s(sum_c16_r5_s1), .co(carry_c16_r5_s1));
  wire sum_c16_r6_s2, carry_c16_r6_s2;
  subbyte_full_adder add_c16_r6_s2 (
    .a(carry_c15_r0_s1),
    .b(sum_c16_r0_s1),
    .ci(carry_c15_r1_s1),
    .s(sum_c16_r6_s2),
    .co(carry_c16_r6_s2)
  );
  wire sum_c16_r7_s2, carry_c16_r7_s2;
  subbyte_full_adder add_c16_r7_s2 (
    .a(carry_c15_r2_s1),
    .b(carry_c15_r3_s1),
    .ci(carry_c15_r4_s1),
    .s(sum_c16_r7_s2),
    .co(carry_c16_r7_s2)
  );
  wire sum_c16_r8_s2, carry_c16_r8_s2;
  subbyte_full_adder add_c16_r8_s2 (
    .a(carry_c15_r5_s1),
    .b(carry_c15_r6_s1),
    .ci(carry_c15_r7_s1),
    .s(sum_c16_r8_s2),
    .co(carry_c16_r8_s2)
  );
  wire sum_c16_r9_s2, carry_c16_r9_s2;
  subbyte_full_adder add_c16_r9_s2 (
    .a(carry_c15_r8_s1),
    .b(carry_c15_r9_s1),
    .ci(carry_c15_r10_s1),
    .s(sum_c16_r9_s2),
    .co(carry_c16_r9_s2)
  );
  wire sum_c16_r10_s2, carry_c16_r10_s2;
  subbyte_full_adder add_c16_r10_s2 (
    .a(sum_c16_r1_s1),
    .b(sum_c16_r2_s1),
    .ci(sum_c16_r3_s1),
    .s(sum_c16_r10_s2),
    .co(carry_c16_r10_s2)
  );
  wire sum_c16_r11_s3, carry_c16_r11_s3;
  subbyte_full_adder add_c16_r11_s3 (
    .a(sum_c16_r4_s1),
    .b(sum_c16_r5_s1),
    .ci(sum_c16_r6_s2),
    .s(sum_c16_r11_s3),
    .co(carry_c16_r11_s3)
  );
  wire sum_c16_r12_s3, carry_c16_r12_s3;
  subbyte_full_adder add_c16_r12_s3 (
    .a(carry_c15_r11_s2),
    .b(carry_c15_r12_s2),
    .ci(carry_c15_r13_s2),
    .s(sum_c16_r12_s3),
    .co(carry_c16_r12_s3)
  );
  wire sum_c16_r13_s3, carry_c16_r13_s3;
  subbyte_full_adder add_c16_r13_s3 (
    .a(carry_c15_r14_s2),
    .b(carry_c15_r15_s2),
    .ci(carry_c15_r16_s2),
    .s(sum_c16_r13_s3),
    .co(carry_c16_r13_s3)
  );
  wire sum_c16_r14_s3, carry_c16_r14_s3;
  subbyte_full_adder add_c16_r14_s3 (
    .a(carry_c15_r17_s2),
    .b(sum_c16_r7_s2),
    .ci(sum_c16_r8_s2),
    .s(sum_c16_r14_s3),
    .co(carry_c16_r14_s3)
  );
  wire sum_c16_r15_s4, carry_c16_r15_s4;
  subbyte_full_adder add_c16_r15_s4 (
    .a(sum_c16_r9_s2),
    .b(sum_c16_r10_s2),
    .ci(sum_c16_r11_s3),
    .s(sum_c16_r15_s4),
    .co(carry_c16_r15_s4)
  );
  wire sum_c16_r16_s4, carry_c16_r16_s4;
  subbyte_full_adder add_c16_r16_s4 (
    .a(carry_c15_r18_s3),
    .b(carry_c15_r19_s3),
    .ci(carry_c15_r20_s3),
    .s(sum_c16_r16_s4),
    .co(carry_c16_r16_s4)
  );
  wire sum_c16_r17_s4, carry_c16_r17_s4;
  subbyte_full_adder add_c16_r17_s4 (
    .a(carry_c15_r21_s3),
    .b(carry_c15_r22_s3),
    .ci(sum_c16_r12_s3),
    .s(sum_c16_r17_s4),
    .co(carry_c16_r17_s4)
  );
  wire sum_c16_r18_s5, carry_c16_r18_s5;
  subbyte_full_adder add_c16_r18_s5 (
    .a(sum_c16_r13_s3),
    .b(sum_c16_r14_s3),
    .ci(sum_c16_r15_s4),
    .s(sum_c16_r18_s5),
    .co(carry_c16_r18_s5)
  );
  wire sum_c16_r19_s6, carry_c16_r19_s6;
  subbyte_full_adder add_c16_r19_s6 (
    .a(carry_c15_r23_s4),
    .b(carry_c15_r24_s4),
    .ci(carry_c15_r25_s5),
    .s(sum_c16_r19_s6),
    .co(carry_c16_r19_s6)
  );
  wire sum_c16_r20_s5, carry_c16_r20_s5;
  subbyte_full_adder add_c16_r20_s5 (
    .a(carry_c15_r26_s4),
    .b(sum_c16_r16_s4),
    .ci(sum_c16_r17_s4),
    .s(sum_c16_r20_s5),
    .co(carry_c16_r20_s5)
  );
  wire sum_c16_r21_s6, carry_c16_r21_s6;
  subbyte_full_adder add_c16_r21_s6 (
    .a(sum_c16_r18_s5),
    .b(carry_c15_r27_s5),
    .ci(carry_c15_r28_s5),
    .s(sum_c16_r21_s6),
    .co(carry_c16_r21_s6)
  );
  wire sum_c16_r22_s7, carry_c16_r22_s7;
  subbyte_full_adder add_c16_r22_s7 (
    .a(carry_c15_r29_s6),
    .b(sum_c16_r19_s6),
    .ci(sum_c16_r20_s5),
    .s(sum_c16_r22_s7),
    .co(carry_c16_r22_s7)
  );
  wire sum_c16_r23_s8, carry_c16_r23_s8;
  subbyte_full_adder add_c16_r23_s8 (
    .a(carry_c15_r30_s6),
    .b(sum_c16_r21_s6),
    .ci(carry_c15_r31_s7),
    .s(sum_c16_r23_s8),
    .co(carry_c16_r23_s8)
  );
  wire sum_c16_r24_s9, carry_c16_r24_s9;
  subbyte_full_adder add_c16_r24_s9 (
    .a(sum_c16_r22_s7),
    .b(carry_c15_r32_s8),
    .ci(sum_c16_r23_s8),
    .s(sum_c16_r24_s9),
    .co(carry_c16_r24_s9)
  );
  wire sum_c16_r25_s11, carry_c16_r25_s11;
  subbyte_full_adder add_c16_r25_s11 (
    .a(carry_c15_r33_s9),
    .b(sum_c16_r24_s9),
    .ci(carry_c15_r34_s10),
    .s(sum_c16_r25_s11),
    .co(carry_c16_r25_s11)
  );
  wire sum_c16_r26_s12, carry_c16_r26_s12;
  subbyte_full_adder add_c16_r26_s12 (
    .a(sum_c16_r25_s11),
    .b(carry_c15_r35_s11),
    .ci(extra[16]),
    .s(sum_c16_r26_s12),
    .co(carry_c16_r26_s12)
  );
  wire sum_c16_r27_s1, carry_c16_r27_s1;
  subbyte_full_adder add_c16_r27_s1 (
    .a(extra[64]),
    .b(extra[110]),
    .ci(extra[141]),
    .s(sum_c16_r27_s1),
    .co(carry_c16_r27_s1)
  );
  wire sum_c16_r28_s17, carry_c16_r28_s17;
  subbyte_full_adder add_c16_r28_s17 (
    .a(carry_c15_r36_s16),
    .b(sum_c16_r26_s12),
    .ci(carry_c15_r37_s1),
    .s(sum_c16_r28_s17),
    .co(carry_c16_r28_s17)
  );
  wire sum_c16_r29_s18, carry_c16_r29_s18;
  subbyte_full_adder add_c16_r29_s18 (
    .a(sum_c16_r27_s1),
    .b(sum_c16_r28_s17),
    .ci(carry_c15_r38_s17),
    .s(sum_c16_r29_s18),
    .co(carry_c16_r29_s18)
  );
  wire sum_c16_r30_s21, carry_c16_r30_s21;
  subbyte_full_adder add_c16_r30_s21 (
    .a(sum_c16_r29_s18),
    .b(carry_c15_r39_s18),
    .ci(carry_c15_r40_s20),
    .s(sum_c16_r30_s21),
    .co(carry_c16_r30_s21)
  );
  wire sum_c17_r0_s2, carry_c17_r0_s2;
  subbyte_full_adder add_c17_r0_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r0_s2),
    .co(carry_c17_r0_s2)
  );
  wire sum_c17_r1_s2, carry_c17_r1_s2;
  subbyte_full_adder add_c17_r1_s2 (
    .a(carry_c16_r3_s1),
    .b(carry_c16_r4_s1),
    .ci(carry_c16_r5_s1),
    .s(sum_c17_r1_s2),
    .co(carry_c17_r1_s2)
  );
  wire sum_c17_r2_s3, carry_c17_r2_s3;
  subbyte_full_adder add_c17_r2_s3 (
    .a(carry_c16_r6_s2),
    .b(carry_c16_r7_s2),
    .ci(carry_c16_r8_s2),
    .s(sum_c17_r2_s3),
    .co(carry_c17_r2_s3)
  );
  wire sum_c17_r3_s4, carry_c17_r3_s4;
  subbyte_full_adder add_c17_r3_s4 (
    .a(carry_c16_r9_s2),
    .b(carry_c16_r10_s2),
    .ci(carry_c16_r11_s3),
    .s(sum_c17_r3_s4),
    .co(carry_c17_r3_s4)
  );
  wire sum_c17_r4_s4, carry_c17_r4_s4;
  subbyte_full_adder add_c17_r4_s4 (
    .a(sum_c17_r0_s2),
    .b(sum_c17_r1_s2),
    .ci(carry_c16_r12_s3),
    .s(sum_c17_r4_s4),
    .co(carry_c17_r4_s4)
  );
  wire sum_c17_r5_s5, carry_c17_r5_s5;
  subbyte_full_adder add_c17_r5_s5 (
    .a(carry_c16_r13_s3),
    .b(carry_c16_r14_s3),
    .ci(carry_c16_r15_s4),
    .s(sum_c17_r5_s5),
    .co(carry_c17_r5_s5)
  );
  wire sum_c17_r6_s5, carry_c17_r6_s5;
  subbyte_full_adder add_c17_r6_s5 (
    .a(sum_c17_r2_s3),
    .b(sum_c17_r3_s4),
    .ci(sum_c17_r4_s4),
    .s(sum_c17_r6_s5),
    .co(carry_c17_r6_s5)
  );
  wire sum_c17_r7_s6, carry_c17_r7_s6;
  subbyte_full_adder add_c17_r7_s6 (
    .a(carry_c16_r16_s4),
    .b(carry_c16_r17_s4),
    .ci(carry_c16_r18_s5),
    .s(sum_c17_r7_s6),
    .co(carry_c17_r7_s6)
  );
  wire sum_c17_r8_s7, carry_c17_r8_s7;
  subbyte_full_adder add_c17_r8_s7 (
    .a(sum_c17_r5_s5),
    .b(sum_c17_r6_s5),
    .ci(carry_c16_r19_s6),
    .s(sum_c17_r8_s7),
    .co(carry_c17_r8_s7)
  );
  wire sum_c17_r9_s7, carry_c17_r9_s7;
  subbyte_full_adder add_c17_r9_s7 (
    .a(carry_c16_r20_s5),
    .b(sum_c17_r7_s6),
    .ci(carry_c16_r21_s6),
    .s(sum_c17_r9_s7),
    .co(carry_c17_r9_s7)
  );
  wire sum_c17_r10_s8, carry_c17_r10_s8;
  subbyte_full_adder add_c17_r10_s8 (
    .a(sum_c17_r8_s7),
    .b(carry_c16_r22_s7),
    .ci(sum_c17_r9_s7),
    .s(sum_c17_r10_s8),
    .co(carry_c17_r10_s8)
  );
  wire sum_c17_r11_s10, carry_c17_r11_s10;
  subbyte_full_adder add_c17_r11_s10 (
    .a(carry_c16_r23_s8),
    .b(sum_c17_r10_s8),
    .ci(carry_c16_r24_s9),
    .s(sum_c17_r11_s10),
    .co(carry_c17_r11_s10)
  );
  wire sum_c17_r12_s12, carry_c17_r12_s12;
  subbyte_full_adder add_c17_r12_s12 (
    .a(sum_c17_r11_s10),
    .b(carry_c16_r25_s11),
    .ci(extra[17]),
    .s(sum_c17_r12_s12),
    .co(carry_c17_r12_s12)
  );
  wire sum_c17_r13_s1, carry_c17_r13_s1;
  subbyte_full_adder add_c17_r13_s1 (
    .a(extra[65]),
    .b(extra[111]),
    .ci(extra[142]),
    .s(sum_c17_r13_s1),
    .co(carry_c17_r13_s1)
  );
  wire sum_c17_r14_s13, carry_c17_r14_s13;
  subbyte_full_adder add_c17_r14_s13 (
    .a(carry_c16_r26_s12),
    .b(sum_c17_r12_s12),
    .ci(carry_c16_r27_s1),
    .s(sum_c17_r14_s13),
    .co(carry_c17_r14_s13)
  );
  wire sum_c17_r15_s18, carry_c17_r15_s18;
  subbyte_full_adder add_c17_r15_s18 (
    .a(sum_c17_r13_s1),
    .b(carry_c16_r28_s17),
    .ci(sum_c17_r14_s13),
    .s(sum_c17_r15_s18),
    .co(carry_c17_r15_s18)
  );
  wire sum_c17_r16_s22, carry_c17_r16_s22;
  subbyte_full_adder add_c17_r16_s22 (
    .a(carry_c16_r29_s18),
    .b(sum_c17_r15_s18),
    .ci(carry_c16_r30_s21),
    .s(sum_c17_r16_s22),
    .co(carry_c17_r16_s22)
  );
  wire sum_c18_r0_s3 = ~carry_c17_r0_s2;
  wire carry_c18_r0_s3 = carry_c17_r0_s2;
  wire sum_c18_r1_s4, carry_c18_r1_s4;
  subbyte_full_adder add_c18_r1_s4 (
    .a(carry_c17_r1_s2),
    .b(sum_c18_r0_s3),
    .ci(carry_c17_r2_s3),
    .s(sum_c18_r1_s4),
    .co(carry_c18_r1_s4)
  );
  wire sum_c18_r2_s5, carry_c18_r2_s5;
  subbyte_full_adder add_c18_r2_s5 (
    .a(carry_c17_r3_s4),
    .b(carry_c17_r4_s4),
    .ci(sum_c18_r1_s4),
    .s(sum_c18_r2_s5),
    .co(carry_c18_r2_s5)
  );
  wire sum_c18_r3_s6, carry_c18_r3_s6;
  subbyte_full_adder add_c18_r3_s6 (
    .a(carry_c17_r5_s5),
    .b(carry_c17_r6_s5),
    .ci(sum_c18_r2_s5),
    .s(sum_c18_r3_s6),
    .co(carry_c18_r3_s6)
  );
  wire sum_c18_r4_s8, carry_c18_r4_s8;
  subbyte_full_adder add_c18_r4_s8 (
    .a(carry_c17_r7_s6),
    .b(sum_c18_r3_s6),
    .ci(carry_c17_r8_s7),
    .s(sum_c18_r4_s8),
    .co(carry_c18_r4_s8)
  );
  wire sum_c18_r5_s9, carry_c18_r5_s9;
  subbyte_full_adder add_c18_r5_s9 (
    .a(carry_c17_r9_s7),
    .b(sum_c18_r4_s8),
    .ci(carry_c17_r10_s8),
    .s(sum_c18_r5_s9),
    .co(carry_c18_r5_s9)
  );
  wire sum_c18_r6_s11, carry_c18_r6_s11;
  subbyte_full_adder add_c18_r6_s11 (
    .a(sum_c18_r5_s9),
    .b(carry_c17_r11_s10),
    .ci(extra[18]),
    .s(sum_c18_r6_s11),
    .co(carry_c18_r6_s11)
  );
  wire sum_c18_r7_s1, carry_c18_r7_s1;
  subbyte_full_adder add_c18_r7_s1 (
    .a(extra[66]),
    .b(extra[112]),
    .ci(extra[143]),
    .s(sum_c18_r7_s1),
    .co(carry_c18_r7_s1)
  );
  wire sum_c18_r8_s13, carry_c18_r8_s13;
  subbyte_full_adder add_c18_r8_s13 (
    .a(carry_c17_r12_s12),
    .b(sum_c18_r6_s11),
    .ci(carry_c17_r13_s1),
    .s(sum_c18_r8_s13),
    .co(carry_c18_r8_s13)
  );
  wire sum_c18_r9_s14, carry_c18_r9_s14;
  subbyte_full_adder add_c18_r9_s14 (
    .a(sum_c18_r7_s1),
    .b(carry_c17_r14_s13),
    .ci(sum_c18_r8_s13),
    .s(sum_c18_r9_s14),
    .co(carry_c18_r9_s14)
  );
  wire sum_c18_r10_s23, carry_c18_r10_s23;
  subbyte_full_adder add_c18_r10_s23 (
    .a(carry_c17_r15_s18),
    .b(sum_c18_r9_s14),
    .ci(carry_c17_r16_s22),
    .s(sum_c18_r10_s23),
    .co(carry_c18_r10_s23)
  );
  wire sum_c19_r0_s6, carry_c19_r0_s6;
  subbyte_full_adder add_c19_r0_s6 (
    .a(carry_c18_r0_s3),
    .b(carry_c18_r1_s4),
    .ci(carry_c18_r2_s5),
    .s(sum_c19_r0_s6),
    .co(carry_c19_r0_s6)
  );
  wire sum_c19_r1_s9, carry_c19_r1_s9;
  subbyte_full_adder add_c19_r1_s9 (
    .a(carry_c18_r3_s6),
    .b(sum_c19_r0_s6),
    .ci(carry_c18_r4_s8),
    .s(sum_c19_r1_s9),
    .co(carry_c19_r1_s9)
  );
  wire sum_c19_r2_s10, carry_c19_r2_s10;
  subbyte_full_adder add_c19_r2_s10 (
    .a(sum_c19_r1_s9),
    .b(carry_c18_r5_s9),
    .ci(extra[19]),
    .s(sum_c19_r2_s10),
    .co(carry_c19_r2_s10)
  );
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (
    .a(extra[67]),
    .b(extra[113]),
    .ci(extra[144]),
    .s(sum_c19_r3_s1),
    .co(carry_c19_r3_s1)
  );
  wire sum_c19_r4_s12, carry_c19_r4_s12;
  subbyte_full_adder add_c19_r4_s12 (
    .a(carry_c18_r6_s11),
    .b(sum_c19_r2_s10),
    .ci(carry_c18_r7_s1),
    .s(sum_c19_r4_s12),
    .co(carry_c19_r4_s12)
  );
  wire sum_c19_r5_s14, carry_c19_r5_s14;
  subbyte_full_adder add_c19_r5_s14 (
    .a(sum_c19_r3_s1),
    .b(carry_c18_r8_s13),
    .ci(sum_c19_r4_s12),
    .s(sum_c19_r5_s14),
    .co(carry_c19_r5_s14)
  );
  wire sum_c19_r6_s24, carry_c19_r6_s24;
  subbyte_full_adder add_c19_r6_s24 (
    .a(carry_c18_r9_s14),
    .b(sum_c19_r5_s14),
    .ci(carry_c18_r10_s23),
    .s(sum_c19_r6_s24),
    .co(carry_c19_r6_s24)
  );
  wire sum_c20_r0_s10, carry_c20_r0_s10;
  subbyte_full_adder add_c20_r0_s10 (
    .a(carry_c19_r0_s6),
    .b(carry_c19_r1_s9),
    .ci(extra[20]),
    .s(sum_c20_r0_s10),
    .co(carry_c20_r0_s10)
  );
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[68]),
    .b(extra[114]),
    .ci(extra[145]),
    .s(sum_c20_r1_s1),
    .co(carry_c20_r1_s1)
  );
  wire sum_c20_r2_s11, carry_c20_r2_s11;
  subbyte_full_adder add_c20_r2_s11 (
    .a(carry_c19_r2_s10),
    .b(sum_c20_r0_s10),
    .ci(carry_c19_r3_s1),
    .s(sum_c20_r2_s11),
    .co(carry_c20_r2_s11)
  );
  wire sum_c20_r3_s13, carry_c20_r3_s13;
  subbyte_full_adder add_c20_r3_s13 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r4_s12),
    .ci(sum_c20_r2_s11),
    .s(sum_c20_r3_s13),
    .co(carry_c20_r3_s13)
  );
  wire sum_c20_r4_s25, carry_c20_r4_s25;
  subbyte_full_adder add_c20_r4_s25 (
    .a(carry_c19_r5_s14),
    .b(sum_c20_r3_s13),
    .ci(carry_c19_r6_s24),
    .s(sum_c20_r4_s25),
    .co(carry_c20_r4_s25)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[69]),
    .b(extra[115]),
    .ci(extra[146]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s11, carry_c21_r2_s11;
  subbyte_full_adder add_c21_r2_s11 (
    .a(carry_c20_r0_s10),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s1),
    .s(sum_c21_r2_s11),
    .co(carry_c21_r2_s11)
  );
  wire sum_c21_r3_s12, carry_c21_r3_s12;
  subbyte_full_adder add_c21_r3_s12 (
    .a(sum_c21_r1_s1),
    .b(carry_c20_r2_s11),
    .ci(sum_c21_r2_s11),
    .s(sum_c21_r3_s12),
    .co(carry_c21_r3_s12)
  );
  wire sum_c21_r4_s26, carry_c21_r4_s26;
  subbyte_full_adder add_c21_r4_s26 (
    .a(carry_c20_r3_s13),
    .b(sum_c21_r3_s12),
    .ci(carry_c20_r4_s25),
    .s(sum_c21_r4_s26),
    .co(carry_c21_r4_s26)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[70]),
    .b(extra[116]),
    .ci(extra[147]),
    .s(sum_c22_r1_s1),
    .co(carry_c22_r1_s1)
  );
  wire sum_c22_r2_s2, carry_c22_r2_s2;
  subbyte_full_adder add_c22_r2_s2 (
    .a(carry_c21_r0_s1),
    .b(sum_c22_r0_s1),
    .ci(carry_c21_r1_s1),
    .s(sum_c22_r2_s2),
    .co(carry_c22_r2_s2)
  );
  wire sum_c22_r3_s12, carry_c22_r3_s12;
  subbyte_full_adder add_c22_r3_s12 (
    .a(sum_c22_r1_s1),
    .b(carry_c21_r2_s11),
    .ci(sum_c22_r2_s2),
    .s(sum_c22_r3_s12),
    .co(carry_c22_r3_s12)
  );
  wire sum_c22_r4_s27, carry_c22_r4_s27;
  subbyte_full_adder add_c22_r4_s27 (
    .a(carry_c21_r3_s12),
    .b(sum_c22_r3_s12),
    .ci(carry_c21_r4_s26),
    .s(sum_c22_r4_s27),
    .co(carry_c22_r4_s27)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[71]),
    .b(extra[117]),
    .ci(extra[148]),
    .s(sum_c23_r1_s1),
    .co(carry_c23_r1_s1)
  );
  wire sum_c23_r2_s2, carry_c23_r2_s2;
  subbyte_full_adder add_c23_r2_s2 (
    .a(carry_c22_r0_s1),
    .b(sum_c23_r0_s1),
    .ci(carry_c22_r1_s1),
    .s(sum_c23_r2_s2),
    .co(carry_c23_r2_s2)
  );
  wire sum_c23_r3_s3, carry_c23_r3_s3;
  subbyte_full_adder add_c23_r3_s3 (
    .a(sum_c23_r1_s1),
    .b(carry_c22_r2_s2),
    .ci(sum_c23_r2_s2),
    .s(sum_c23_r3_s3),
    .co(carry_c23_r3_s3)
  );
  wire sum_c23_r4_s28, carry_c23_r4_s28;
  subbyte_full_adder add_c23_r4_s28 (
    .a(carry_c22_r3_s12),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s27),
    .s(sum_c23_r4_s28),
    .co(carry_c23_r4_s28)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[72]),
    .b(extra[118]),
    .ci(extra[149]),
    .s(sum_c24_r1_s1),
    .co(carry_c24_r1_s1)
  );
  wire sum_c24_r2_s2, carry_c24_r2_s2;
  subbyte_full_adder add_c24_r2_s2 (
    .a(carry_c23_r0_s1),
    .b(sum_c24_r0_s1),
    .ci(carry_c23_r1_s1),
    .s(sum_c24_r2_s2),
    .co(carry_c24_r2_s2)
  );
  wire sum_c24_r3_s3, carry_c24_r3_s3;
  subbyte_full_adder add_c24_r3_s3 (
    .a(sum_c24_r1_s1),
    .b(carry_c23_r2_s2),
    .ci(sum_c24_r2_s2),
    .s(sum_c24_r3_s3),
    .co(carry_c24_r3_s3)
  );
  wire sum_c24_r4_s29, carry_c24_r4_s29;
  subbyte_full_adder add_c24_r4_s29 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s28),
    .s(sum_c24_r4_s29),
    .co(carry_c24_r4_s29)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[73]),
    .b(extra[119]),
    .ci(extra[150]),
    .s(sum_c25_r1_s1),
    .co(carry_c25_r1_s1)
  );
  wire sum_c25_r2_s2, carry_c25_r2_s2;
  subbyte_full_adder add_c25_r2_s2 (
    .a(carry_c24_r0_s1),
    .b(sum_c25_r0_s1),
    .ci(carry_c24_r1_s1),
    .s(sum_c25_r2_s2),
    .co(carry_c25_r2_s2)
  );
  wire sum_c25_r3_s3, carry_c25_r3_s3;
  subbyte_full_adder add_c25_r3_s3 (
    .a(sum_c25_r1_s1),
    .b(carry_c24_r2_s2),
    .ci(sum_c25_r2_s2),
    .s(sum_c25_r3_s3),
    .co(carry_c25_r3_s3)
  );
  wire sum_c25_r4_s30, carry_c25_r4_s30;
  subbyte_full_adder add_c25_r4_s30 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s29),
    .s(sum_c25_r4_s30),
    .co(carry_c25_r4_s30)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[74]),
    .b(extra[120]),
    .ci(extra[151]),
    .s(sum_c26_r1_s1),
    .co(carry_c26_r1_s1)
  );
  wire sum_c26_r2_s2, carry_c26_r2_s2;
  subbyte_full_adder add_c26_r2_s2 (
    .a(carry_c25_r0_s1),
    .b(sum_c26_r0_s1),
    .ci(carry_c25_r1_s1),
    .s(sum_c26_r2_s2),
    .co(carry_c26_r2_s2)
  );
  wire sum_c26_r3_s3, carry_c26_r3_s3;
  subbyte_full_adder add_c26_r3_s3 (
    .a(sum_c26_r1_s1),
    .b(carry_c25_r2_s2),
    .ci(sum_c26_r2_s2),
    .s(sum_c26_r3_s3),
    .co(carry_c26_r3_s3)
  );
  wire sum_c26_r4_s31, carry_c26_r4_s31;
  subbyte_full_adder add_c26_r4_s31 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s30),
    .s(sum_c26_r4_s31),
    .co(carry_c26_r4_s31)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(extra[75]),
    .b(extra[121]),
    .ci(extra[152]),
    .s(sum_c27_r1_s1),
    .co(carry_c27_r1_s1)
  );
  wire sum_c27_r2_s2, carry_c27_r2_s2;
  subbyte_full_adder add_c27_r2_s2 (
    .a(carry_c26_r0_s1),
    .b(sum_c27_r0_s1),
    .ci(carry_c26_r1_s1),
    .s(sum_c27_r2_s2),
    .co(carry_c27_r2_s2)
  );
  wire sum_c27_r3_s3, carry_c27_r3_s3;
  subbyte_full_adder add_c27_r3_s3 (
    .a(sum_c27_r1_s1),
    .b(carry_c26_r2_s2),
    .ci(sum_c27_r2_s2),
    .s(sum_c27_r3_s3),
    .co(carry_c27_r3_s3)
  );
  wire sum_c27_r4_s32, carry_c27_r4_s32;
  subbyte_full_adder add_c27_r4_s32 (
    .a(carry_c26_r3_s3),
    .b(sum_c27_r3_s3),
    .ci(carry_c26_r4_s31),
    .s(sum_c27_r4_s32),
    .co(carry_c27_r4_s32)
  );
  wire sum_c28_r0_s1 = ~carry_c28_r0_s1;
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (
    .a(extra[76]),
    .b(extra[122]),
    .ci(extra[153]),
    .s(sum_c28_r1_s1),
    .co(carry_c28_r1_s1)
  );
  wire sum_c28_r2_s2, carry_c28_r2_s2;
  subbyte_full_adder add_c28_r2_s2 (
    .a(carry_c27_r0_s1),
    .b(sum_c28_r0_s1),
    .ci(carry_c27_r1_s1),
    .s(sum_c28_r2_s2),
    .co(carry_c28_r2_s2)
  );
  wire sum_c28_r3_s3, carry_c28_r3_s3;
  subbyte_full_adder add_c28_r3_s3 (
    .a(sum_c28_r1_s1),
    .b(carry_c27_r2_s2),
    .ci(sum_c28_r2_s2),
    .s(sum_c28_r3_s3),
    .co(carry_c28_r3_s3)
  );
  wire sum_c28_r4_s33, carry_c28_r4_s33;
  subbyte_full_adder add_c28_r4_s33 (
    .a(carry_c27_r3_s3),
    .b(sum_c28_r3_s3),
    .ci(carry_c27_r4_s32),
    .s(sum_c28_r4_s33),
    .co(carry_c28_r4_s33)
  );
  wire sum_c29_r0_s1 = ~carry_c29_r0_s1;
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (
    .a(extra[77]),
    .b(extra[123]),
    .ci(extra[154]),
    .s(sum_c29_r1_s1),
    .co(carry_c29_r1_s1)
  );
  wire sum_c29_r2_s2, carry_c29_r2_s2;
  subbyte_full_adder add_c29_r2_s2 (
    .a(carry_c28_r0_s1),
    .b(sum_c29_r0_s1),
    .ci(carry_c28_r1_s1),
    .s(sum_c29_r2_s2),
    .co(carry_c29_r2_s2)
  );
  wire sum_c29_r3_s3, carry_c29_r3_s3;
  subbyte_full_adder add_c29_r3_s3 (
    .a(sum_c29_r1_s1),
    .b(carry_c28_r2_s2),
    .ci(sum_c29_r2_s2),
    .s(sum_c29_r3_s3),
    .co(carry_c29_r3_s3)
  );
  wire sum_c29_r4_s34, carry_c29_r4_s34;
  subbyte_full_adder add_c29_r4_s34 (
    .a(carry_c28_r3_s3),
    .b(sum_c29_r3_s3),
    .ci(carry_c28_r4_s33),
    .s(sum_c29_r4_s34),
    .co(carry_c29_r4_s34)
  );
  wire sum_c30_r0_s1 = ~carry_c30_r0_s1;
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (
    .a(extra[78]),
    .b(extra[124]),
    .ci(extra[155]),
    .s(sum_c30_r1_s1),
    .co(carry_c30_r1_s1)
  );
  wire sum_c30_r2_s2, carry_c30_r2_s2;
  subbyte_full_adder add_c30_r2_s2 (
    .a(carry_c29_r0_s1),
    .b(sum_c30_r0_s1),
    .ci(carry_c29_r1_s1),
    .s(sum_c30_r2_s2),
    .co(carry_c30_r2_s2)
  );
  wire sum_c30_r3_s3, carry_c30_r3_s3;
  subbyte_full_adder add_c30_r3_s3 (
    .a(sum_c30_r1_s1),
    .b(carry_c29_r2_s2),
    .ci(sum_c30_r2_s2),
    .s(sum_c30_r3_s3),
    .co(carry_c30_r3_s3)
  );
  wire sum_c30_r4_s35, carry_c30_r4_s35;
  subbyte_full_adder add_c30_r4_s35 (
    .a(carry_c29_r3_s3),
    .b(sum_c30_r3_s3),
    .ci(carry_c29_r4_s34),
    .s(sum_c30_r4_s35),
    .co(carry_c30_r4_s35)
  );
  wire sum_c31_r0_s1 = ~carry_c31_r0_s1;
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (
    .a(extra[79]),
    .b(extra[125]),
    .ci(extra[156]),
    .s(sum_c31_r1_s1),
    .co(carry_c31_r1_s1)
  );
  wire sum_c31_r2_s2, carry_c31_r2_s2;
  subbyte_full_adder add_c31_r2_s2 (
    .a(carry_c30_r0_s1),
    .b(sum_c31_r0_s1),
    .ci(carry_c30_r1_s1),
    .s(sum_c31_r2_s2),
    .co(carry_c31_r2_s2)
  );
  wire sum_c31_r3_s3, carry_c31_r3_s3;
  subbyte_full_adder add_c31_r3_s3 (
    .a(sum_c31_r1_s1),
    .b(carry_c30_r2_s2),
    .ci(sum_c31_r2_s2),
    .s(sum_c31_r3_s3),
    .co(carry_c31_r3_s3)
  );
  wire sum_c31_r4_s36, carry_c31_r4_s36;
  subbyte_full_adder add_c31_r4_s36 (
    .a(carry_c30_r3_s3),
    .b(sum_c31_r3_s3),
    .ci(carry_c30_r4_s35),
    .s(sum_c31_r4_s36),
    .co(carry_c31_r4_s36)
  );
  wire sum_c32_r0_s2, carry_c32_r0_s2;
  subbyte_full_adder add_c32_r0_s2 (
    .a(extra[32]),
    .b(extra[80]),
    .ci(carry_c31_r0_s1),
    .s(sum_c32_r0_s2),
    .co(carry_c32_r0_s2)
  );
  wire sum_c32_r1_s3, carry_c32_r1_s3;
  subbyte_full_adder add_c32_r1_s3 (
    .a(carry_c31_r1_s1),
    .b(sum_c32_r0_s2),
    .ci(carry_c31_r2_s2),
    .s(sum_c32_r1_s3),
    .co(carry_c32_r1_s3)
  );
  wire sum_c32_r2_s37, carry_c32_r2_s37;
  subbyte_full_adder add_c32_r2_s37 (
    .a(sum_c32_r1_s3),
    .b(carry_c31_r3_s3),
    .ci(carry_c31_r4_s36),
    .s(sum_c32_r2_s37),
    .co(carry_c32_r2_s37)
  );
  wire sum_c33_r0_s1 = ~carry_c33_r0_s1;
  wire sum_c33_r1_s3, carry_c33_r1_s3;
  subbyte_full_adder add_c33_r1_s3 (
    .a(extra[81]),
    .b(sum_c33_r0_s1),
    .ci(carry_c32_r0_s2),
    .s(sum_c33_r1_s3),
    .co(carry_c33_r1_s3)
  );
  wire sum_c33_r2_s38, carry_c33_r2_s38;
  subbyte_full_adder add_c33_r2_s38 (
    .a(sum_c33_r1_s3),
    .b(carry_c32_r1_s3),
    .ci(carry_c32_r2_s37),
    .s(sum_c33_r2_s38),
    .co(carry_c33_r2_s38)
  );
  wire sum_c34_r0_s1 = ~carry_c34_r0_s1;
  wire sum_c34_r1_s2, carry_c34_r1_s2;
  subbyte_full_adder add_c34_r1_s2 (
    .a(extra[82]),
    .b(carry_c33_r0_s1),
    .ci(sum_c34_r0_s1),
    .s(sum_c34_r1_s2),
    .co(carry_c34_r1_s2)
  );
  wire sum_c34_r2_s39, carry_c34_r2_s39;
  subbyte_full_adder add_c34_r2_s39 (
    .a(carry_c33_r1_s3),
    .b(sum_c34_r1_s2),
    .ci(carry_c33_r2_s38),
    .s(sum_c34_r2_s39),
    .co(carry_c34_r2_s39)
  );
  wire sum_c35_r0_s1 = ~carry_c35_r0_s1;
  wire sum_c35_r1_s2, carry_c35_r1_s2;
  subbyte_full_adder add_c35_r1_s2 (
    .a(extra[83]),
    .b(carry_c34_r0_s1),
    .ci(sum_c35_r0_s1),
    .s(sum_c35_r1_s2),
    .co(carry_c35_r1_s2)
  );
  wire sum_c35_r2_s40, carry_c35_r2_s40;
  subbyte_full_adder add_c35_r2_s40 (
    .a(carry_c34_r1_s2),
    .b(sum_c35_r1_s2),
    .ci(carry_c34_r2_s39),
    .s(sum_c35_r2_s40),
    .co(carry_c35_r2_s40)
  );
  wire sum_c36_r0_s1 = ~carry_c36_r0_s1;
  wire sum_c36_r1_s2, carry_c36_r1_s2;
  subbyte_full_adder add_c36_r1_s2 (
    .a(extra[84]),
    .b(carry_c35_r0_s1),
    .ci(sum_c36_r0_s1),
    .s(sum_c36_r1_s2),
    .co(carry_c36_r1_s2)
  );
  wire sum_c36_r2_s41, carry_c36_r2_s41;
  subbyte_full_adder add_c36_r2_s41 (
    .a(carry_c35_r1_s2),
    .b(sum_c36_r1_s2),
    .ci(carry_c35_r2_s40),
    .s(sum_c36_r2_s41),
    .co(carry_c36_r2_s41)
  );
  wire sum_c37_r0_s1 = ~carry_c37_r0_s1;
  wire sum_c37_r1_s2, carry_c37_r1_s2;
  subbyte_full_adder add_c37_r1_s2 (
    .a(extra[85]),
    .b(carry_c36_r0_s1),
    .ci(sum_c37_r0_s1),
    .s(sum_c37_r1_s2),
    .co(carry_c37_r1_s2)
  );
  wire sum_c37_r2_s42, carry_c37_r2_s42;
  subbyte_full_adder add_c37_r2_s42 (
    .a(carry_c36_r1_s2),
    .b(sum_c37_r1_s2),
    .ci(carry_c36_r2_s41),
    .s(sum_c37_r2_s42),
    .co(carry_c37_r2_s42)
  );
  wire sum_c38_r0_s1 = ~carry_c38_r0_s1;
  wire sum_c38_r1_s2, carry_c38_r1_s2;
  subbyte_full_adder add_c38_r1_s2 (
    .a(extra[86]),
    .b(carry_c37_r0_s1),
    .ci(sum_c38_r0_s1),
    .s(sum_c38_r1_s2),
    .co(carry_c38_r1_s2)
  );
  wire sum_c38_r2_s43, carry_c38_r2_s43;
  subbyte_full_adder add_c38_r2_s43 (
    .a(carry_c37_r1_s2),
    .b(sum_c38_r1_s2),
    .ci(carry_c37_r2_s42),
    .s(sum_c38_r2_s43),
    .co(carry_c38_r2_s43)
  );
  wire sum_c39_r0_s1 = ~carry_c39_r0_s1;
  wire sum_c39_r1_s2, carry_c39_r1_s2;
  subbyte_full_adder add_c39_r1_s2 (
    .a(extra[87]),
    .b(carry_c38_r0_s1),
    .ci(sum_c39_r0_s1),
    .s(sum_c39_r1_s2),
    .co(carry_c39_r1_s2)
  );
  wire sum_c39_r2_s44, carry_c39_r2_s44;
  subbyte_full_adder add_c39_r2_s44 (
    .a(carry_c38_r1_s2),
    .b(sum_c39_r1_s2),
    .ci(carry_c38_r2_s43),
    .s(sum_c39_r2_s44),
    .co(carry_c39_r2_s44)
  );
  wire sum_c40_r0_s1 = ~carry_c40_r0_s1;
  wire sum_c40_r1_s2, carry_c40_r1_s2;
  subbyte_full_adder add_c40_r1_s2 (
    .a(extra[88]),
    .b(carry_c39_r0_s1),
    .ci(sum_c40_r0_s1),
    .s(sum_c40_r1_s2),
    .co(carry_c40_r1_s2)
  );
  wire sum_c40_r2_s45, carry_c40_r2_s45;
  subbyte_full_adder add_c40_r2_s45 (
    .a(carry_c39_r1_s2),
    .b(sum_c40_r1_s2),
    .ci(carry_c39_r2_s44),
    .s(sum_c40_r2_s45),
    .co(carry_c40_r2_s45)
  );
  wire sum_c41_r0_s1 = ~carry_c41_r0_s1;
  wire sum_c41_r1_s2, carry_c41_r1_s2;
  subbyte_full_adder add_c41_r1_s2 (
    .a(extra[89]),
    .b(carry_c40_r0_s1),
    .ci(sum_c41_r0_s1),
    .s(sum_c41_r1_s2),
    .co(carry_c41_r1_s2)
  );
  wire sum_c41_r2_s46, carry_c41_r2_s46;
  subbyte_full_adder add_c41_r2_s46 (
    .a(carry_c40_r1_s2),
    .b(sum_c41_r1_s2),
    .ci(carry_c40_r2_s45),
    .s(sum_c41_r2_s46),
    .co(carry_c41_r2_s46)
  );
  wire sum_c42_r0_s1 = ~carry_c42_r0_s1;
  wire sum_c42_r1_s2, carry_c42_r1_s2;
  subbyte_full_adder add_c42_r1_s2 (
    .a(extra[90]),
    .b(carry_c41_r0_s1),
    .ci(sum_c42_r0_s1),
    .s(sum_c42_r1_s2),
    .co(carry_c42_r1_s2)
  );
  wire sum_c42_r2_s47, carry_c42_r2_s47;
  subbyte_full_adder add_c42_r2_s47 (
    .a(carry_c41_r1_s2),
    .b(sum_c42_r1_s2),
    .ci(carry_c41_r2_s46),
    .s(sum_c42_r2_s47),
    .co(carry_c42_r2_s47)
  );
  wire sum_c43_r0_s1 = ~carry_c43_r0_s1;
  wire sum_c43_r1_s2, carry_c43_r1_s2;
  subbyte_full_adder add_c43_r1_s2 (
    .a(extra[91]),
    .b(carry_c42_r0_s1),
    .ci(sum_c43_r0_s1),
    .s(sum_c43_r1_s2),
    .co(carry_c43_r1_s2)
  );
  wire sum_c43_r2_s48, carry_c43_r2_s48;
  subbyte_full_adder add_c43_r2_s48 (
    .a(carry_c42_r1_s2),
    .b(sum_c43_r1_s2),
    .ci(carry_c42_r2_s47),
    .s(sum_c43_r2_s48),
    .co(carry_c43_r2_s48)
  );
  wire sum_c44_r0_s1 = ~carry_c44_r0_s1;
  wire sum_c44_r1_s2, carry_c44_r1_s2;
  subbyte_full_adder add_c44_r1_s2 (
    .a(extra[92]),
    .b(carry_c43_r0_s1),
    .ci(sum_c44_r0_s1),
    .s(sum_c44_r1_s2),
    .co(carry_c44_r1_s2)
  );
  wire sum_c44_r2_s49, carry_c44_r2_s49;
  subbyte_full_adder add_c44_r2_s49 (
    .a(carry_c43_r1_s2),
    .b(sum_c44_r1_s2),
    .ci(carry_c43_r2_s48),
    .s(sum_c44_r2_s49),
    .co(carry_c44_r2_s49)
  );
  wire sum_c45_r0_s1 = ~carry_c45_r0_s1;
  wire sum_c45_r1_s2, carry_c45_r1_s2;
  subbyte_full_adder add_c45_r1_s2 (
    .a(extra[93]),
    .b(carry_c44_r0_s1),
    .ci(sum_c45_r0_s1),
    .s(sum_c45_r1_s2),
    .co(carry_c45_r1_s2)
  );
  wire sum_c45_r2_s50, carry_c45_r2_s50;
  subbyte_full_adder add_c45_r2_s50 (
    .a(carry_c44_r1_s2),
    .b(sum_c45_r1_s2),
    .ci(carry_c44_r2_s49),
    .s(sum_c45_r2_s50),
    .co(carry_c45_r2_s50)
  );
  wire sum_c46_r0_s1 = ~carry_c46_r0_s1;
  wire sum_c46_r1_s2, carry_c46_r1_s2;
  subbyte_full_adder add_c46_r1_s2 (
    .a(extra[94]),
    .b(carry_c45_r0_s1),
    .ci(sum_c46_r0_s1),
    .s(sum_c46_r1_s2),
    .co(carry_c46_r1_s2)
  );
  wire sum_c46_r2_s51, carry_c46_r2_s51;
  subbyte_full_adder add_c46_r2_s51 (
    .a(carry_c45_r1_s2),
    .b(sum_c46_r1_s2),
    .ci(carry_c45_r2_s50),
    .s(sum_c46_r2_s51),
    .co(carry_c46_r2_s51)
  );
  wire sum_c47_r0_s52 = carry_c46_r0_s1 ^ carry_c46_r1_s2 ^ carry_c46_r2_s51;

  assign sum = {
    sum_c47_r0_s52, sum_c46_r2_s51, sum_c45_r2_s50, sum_c44_r2_s49, sum_c43_r2_s48, sum_c42_r2_s47, sum_c41_r2_s46,
    sum_c40_r2_s45, sum_c39_r2_s44, sum_c38_r2_s43, sum_c37_r2_s42, sum_c36_r2_s41, sum_c35_r2_s40, sum_c34_r2_s39,
    sum_c33_r2_s38, sum_c32_r2_s37, sum_c31_r4_s36, sum_c30_r4_s35, sum_c29_r4_s34, sum_c28_r4_s33, sum_c27_r4_s32,
    sum_c26_r4_s31, sum_c25_r4_s30, sum_c24_r4_s29, sum_c23_r4_s28, sum_c22_r4_s27, sum_c21_r4_s26, sum_c20_r4_s25,
    sum_c19_r6_s24, sum_c18_r10_s23, sum_c17_r16_s22, sum_c16_r30_s21, sum_c15_r40_s20, sum_c14_r45_s19, sum_c13_r55_s18,
    sum_c12_r59_s17, sum_c11_r67_s16, sum_c10_r67_s15, sum_c9_r51_s14, sum_c8_r51_s13, sum_c7_r35_s12, sum_c6_r35_s11,
    sum_c5_r19_s9, sum_c4_r19_s7, sum_c3_r3_s5, sum_c2_r3_s4, sum_c1_r1_s3, sum_c0_r1_s2
  };
endmodule

`default_nettype wire
