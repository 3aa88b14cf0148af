// opal_dot_sm3a5_k128_n4_onehot_tree: compression tree of opal_dot_sm3a5_k128_n4_onehot
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 408a90a7de18106b
`default_nettype none

module opal_dot_sm3a5_k128_n4_onehot_tree (
  input wire [1023:0] pp,
  input wire [107:0] extra,
  output wire [27:0] sum
);
  wire carry_c18_r0_s1 = extra[18];
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[26]), .ci(extra[27]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[53]), .b(extra[54]), .ci(extra[80]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (
    .a(extra[81]),
    .b(extra[107]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r2_s2),
    .co(carry_c0_r2_s2)
  );
  wire sum_c0_r3_s3, carry_c0_r3_s3;
  subbyte_half_adder add_c0_r3_s3 (.a(sum_c0_r1_s1), .b(sum_c0_r2_s2), .s(sum_c0_r3_s3), .co(carry_c0_r3_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(extra[1]), .b(extra[28]), .ci(extra[55]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[82]),
    .b(carry_c0_r0_s1),
    .ci(carry_c0_r1_s1),
    .s(sum_c1_r1_s2),
    .co(carry_c1_r1_s2)
  );
  wire sum_c1_r2_s4, carry_c1_r2_s4;
  subbyte_full_adder add_c1_r2_s4 (
    .a(sum_c1_r0_s1),
    .b(carry_c0_r2_s2),
    .ci(carry_c0_r3_s3),
    .s(sum_c1_r2_s4),
    .co(carry_c1_r2_s4)
  );
  wire sum_c1_r3_s5, carry_c1_r3_s5;
  subbyte_half_adder add_c1_r3_s5 (.a(sum_c1_r1_s2), .b(sum_c1_r2_s4), .s(sum_c1_r3_s5), .co(carry_c1_r3_s5));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[29]), .ci(extra[56]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[83]),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r0_s1),
    .s(sum_c2_r1_s2),
    .co(carry_c2_r1_s2)
  );
  wire sum_c2_r2_s5, carry_c2_r2_s5;
  subbyte_full_adder add_c2_r2_s5 (
    .a(carry_c1_r1_s2),
    .b(sum_c2_r1_s2),
    .ci(carry_c1_r2_s4),
    .s(sum_c2_r2_s5),
    .co(carry_c2_r2_s5)
  );
  wire sum_c2_r3_s6, carry_c2_r3_s6;
  subbyte_half_adder add_c2_r3_s6 (.a(carry_c1_r3_s5), .b(sum_c2_r2_s5), .s(sum_c2_r3_s6), .co(carry_c2_r3_s6));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[30]), .ci(extra[57]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[84]),
    .b(carry_c2_r0_s1),
    .ci(sum_c3_r0_s1),
    .s(sum_c3_r1_s2),
    .co(carry_c3_r1_s2)
  );
  wire sum_c3_r2_s6, carry_c3_r2_s6;
  subbyte_full_adder add_c3_r2_s6 (
    .a(carry_c2_r1_s2),
    .b(sum_c3_r1_s2),
    .ci(carry_c2_r2_s5),
    .s(sum_c3_r2_s6),
    .co(carry_c3_r2_s6)
  );
  wire sum_c3_r3_s7, carry_c3_r3_s7;
  subbyte_half_adder add_c3_r3_s7 (.a(carry_c2_r3_s6), .b(sum_c3_r2_s6), .s(sum_c3_r3_s7), .co(carry_c3_r3_s7));
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[0]), .b(pp[7]), .ci(pp[8]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[15]), .b(pp[16]), .ci(pp[23]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[24]), .b(pp[31]), .ci(pp[32]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[39]), .b(pp[40]), .ci(pp[47]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[48]), .b(pp[55]), .ci(pp[56]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[63]), .b(pp[64]), .ci(pp[71]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[72]), .b(pp[79]), .ci(pp[80]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[87]), .b(pp[88]), .ci(pp[95]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[96]), .b(pp[103]), .ci(pp[104]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[111]), .b(pp[112]), .ci(pp[119]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[120]), .b(pp[127]), .ci(pp[128]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[135]), .b(pp[136]), .ci(pp[143]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[144]), .b(pp[151]), .ci(pp[152]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[159]), .b(pp[160]), .ci(pp[167]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[168]), .b(pp[175]), .ci(pp[176]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[183]), .b(pp[184]), .ci(pp[191]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[192]), .b(pp[199]), .ci(pp[200]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[207]), .b(pp[208]), .ci(pp[215]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[216]), .b(pp[223]), .ci(pp[224]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[231]), .b(pp[232]), .ci(pp[239]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[240]), .b(pp[247]), .ci(pp[248]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[255]), .b(pp[256]), .ci(pp[263]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[264]), .b(pp[271]), .ci(pp[272]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[279]), .b(pp[280]), .ci(pp[287]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[288]), .b(pp[295]), .ci(pp[296]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[303]), .b(pp[304]), .ci(pp[311]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[312]), .b(pp[319]), .ci(pp[320]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[327]), .b(pp[328]), .ci(pp[335]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[336]), .b(pp[343]), .ci(pp[344]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[351]), .b(pp[352]), .ci(pp[359]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[360]), .b(pp[367]), .ci(pp[368]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[375]), .b(pp[376]), .ci(pp[383]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[384]), .b(pp[391]), .ci(pp[392]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[399]), .b(pp[400]), .ci(pp[407]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[408]), .b(pp[415]), .ci(pp[416]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[423]), .b(pp[424]), .ci(pp[431]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[432]), .b(pp[439]), .ci(pp[440]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[447]), .b(pp[448]), .ci(pp[455]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[456]), .b(pp[463]), .ci(pp[464]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[471]), .b(pp[472]), .ci(pp[479]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[480]), .b(pp[487]), .ci(pp[488]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[495]), .b(pp[496]), .ci(pp[503]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[504]), .b(pp[511]), .ci(pp[512]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s1, carry_c4_r43_s1;
  subbyte_full_adder add_c4_r43_s1 (.a(pp[519]), .b(pp[520]), .ci(pp[527]), .s(sum_c4_r43_s1), .co(carry_c4_r43_s1));
  wire sum_c4_r44_s1, carry_c4_r44_s1;
  subbyte_full_adder add_c4_r44_s1 (.a(pp[528]), .b(pp[535]), .ci(pp[536]), .s(sum_c4_r44_s1), .co(carry_c4_r44_s1));
  wire sum_c4_r45_s1, carry_c4_r45_s1;
  subbyte_full_adder add_c4_r45_s1 (.a(pp[543]), .b(pp[544]), .ci(pp[551]), .s(sum_c4_r45_s1), .co(carry_c4_r45_s1));
  wire sum_c4_r46_s1, carry_c4_r46_s1;
  subbyte_full_adder add_c4_r46_s1 (.a(pp[552]), .b(pp[559]), .ci(pp[560]), .s(sum_c4_r46_s1), .co(carry_c4_r46_s1));
  wire sum_c4_r47_s1, carry_c4_r47_s1;
  subbyte_full_adder add_c4_r47_s1 (.a(pp[567]), .b(pp[568]), .ci(pp[575]), .s(sum_c4_r47_s1), .co(carry_c4_r47_s1));
  wire sum_c4_r48_s1, carry_c4_r48_s1;
  subbyte_full_adder add_c4_r48_s1 (.a(pp[576]), .b(pp[583]), .ci(pp[584]), .s(sum_c4_r48_s1), .co(carry_c4_r48_s1));
  wire sum_c4_r49_s1, carry_c4_r49_s1;
  subbyte_full_adder add_c4_r49_s1 (.a(pp[591]), .b(pp[592]), .ci(pp[599]), .s(sum_c4_r49_s1), .co(carry_c4_r49_s1));
  wire sum_c4_r50_s1, carry_c4_r50_s1;
  subbyte_full_adder add_c4_r50_s1 (.a(pp[600]), .b(pp[607]), .ci(pp[608]), .s(sum_c4_r50_s1), .co(carry_c4_r50_s1));
  wire sum_c4_r51_s1, carry_c4_r51_s1;
  subbyte_full_adder add_c4_r51_s1 (.a(pp[615]), .b(pp[616]), .ci(pp[623]), .s(sum_c4_r51_s1), .co(carry_c4_r51_s1));
  wire sum_c4_r52_s1, carry_c4_r52_s1;
  subbyte_full_adder add_c4_r52_s1 (.a(pp[624]), .b(pp[631]), .ci(pp[632]), .s(sum_c4_r52_s1), .co(carry_c4_r52_s1));
  wire sum_c4_r53_s1, carry_c4_r53_s1;
  subbyte_full_adder add_c4_r53_s1 (.a(pp[639]), .b(pp[640]), .ci(pp[647]), .s(sum_c4_r53_s1), .co(carry_c4_r53_s1));
  wire sum_c4_r54_s1, carry_c4_r54_s1;
  subbyte_full_adder add_c4_r54_s1 (.a(pp[648]), .b(pp[655]), .ci(pp[656]), .s(sum_c4_r54_s1), .co(carry_c4_r54_s1));
  wire sum_c4_r55_s1, carry_c4_r55_s1;
  subbyte_full_adder add_c4_r55_s1 (.a(pp[663]), .b(pp[664]), .ci(pp[671]), .s(sum_c4_r55_s1), .co(carry_c4_r55_s1));
  wire sum_c4_r56_s1, carry_c4_r56_s1;
  subbyte_full_adder add_c4_r56_s1 (.a(pp[672]), .b(pp[679]), .ci(pp[680]), .s(sum_c4_r56_s1), .co(carry_c4_r56_s1));
  wire sum_c4_r57_s1, carry_c4_r57_s1;
  subbyte_full_adder add_c4_r57_s1 (.a(pp[687]), .b(pp[688]), .ci(pp[695]), .s(sum_c4_r57_s1), .co(carry_c4_r57_s1));
  wire sum_c4_r58_s1, carry_c4_r58_s1;
  subbyte_full_adder add_c4_r58_s1 (.a(pp[696]), .b(pp[703]), .ci(pp[704]), .s(sum_c4_r58_s1), .co(carry_c4_r58_s1));
  wire sum_c4_r59_s1, carry_c4_r59_s1;
  subbyte_full_adder add_c4_r59_s1 (.a(pp[711]), .b(pp[712]), .ci(pp[719]), .s(sum_c4_r59_s1), .co(carry_c4_r59_s1));
  wire sum_c4_r60_s1, carry_c4_r60_s1;
  subbyte_full_adder add_c4_r60_s1 (.a(pp[720]), .b(pp[727]), .ci(pp[728]), .s(sum_c4_r60_s1), .co(carry_c4_r60_s1));
  wire sum_c4_r61_s1, carry_c4_r61_s1;
  subbyte_full_adder add_c4_r61_s1 (.a(pp[735]), .b(pp[736]), .ci(pp[743]), .s(sum_c4_r61_s1), .co(carry_c4_r61_s1));
  wire sum_c4_r62_s1, carry_c4_r62_s1;
  subbyte_full_adder add_c4_r62_s1 (.a(pp[744]), .b(pp[751]), .ci(pp[752]), .s(sum_c4_r62_s1), .co(carry_c4_r62_s1));
  wire sum_c4_r63_s1, carry_c4_r63_s1;
  subbyte_full_adder add_c4_r63_s1 (.a(pp[759]), .b(pp[760]), .ci(pp[767]), .s(sum_c4_r63_s1), .co(carry_c4_r63_s1));
  wire sum_c4_r64_s1, carry_c4_r64_s1;
  subbyte_full_adder add_c4_r64_s1 (.a(pp[768]), .b(pp[775]), .ci(pp[776]), .s(sum_c4_r64_s1), .co(carry_c4_r64_s1));
  wire sum_c4_r65_s1, carry_c4_r65_s1;
  subbyte_full_adder add_c4_r65_s1 (.a(pp[783]), .b(pp[784]), .ci(pp[791]), .s(sum_c4_r65_s1), .co(carry_c4_r65_s1));
  wire sum_c4_r66_s1, carry_c4_r66_s1;
  subbyte_full_adder add_c4_r66_s1 (.a(pp[792]), .b(pp[799]), .ci(pp[800]), .s(sum_c4_r66_s1), .co(carry_c4_r66_s1));
  wire sum_c4_r67_s1, carry_c4_r67_s1;
  subbyte_full_adder add_c4_r67_s1 (.a(pp[807]), .b(pp[808]), .ci(pp[815]), .s(sum_c4_r67_s1), .co(carry_c4_r67_s1));
  wire sum_c4_r68_s1, carry_c4_r68_s1;
  subbyte_full_adder add_c4_r68_s1 (.a(pp[816]), .b(pp[823]), .ci(pp[824]), .s(sum_c4_r68_s1), .co(carry_c4_r68_s1));
  wire sum_c4_r69_s1, carry_c4_r69_s1;
  subbyte_full_adder add_c4_r69_s1 (.a(pp[831]), .b(pp[832]), .ci(pp[839]), .s(sum_c4_r69_s1), .co(carry_c4_r69_s1));
  wire sum_c4_r70_s1, carry_c4_r70_s1;
  subbyte_full_adder add_c4_r70_s1 (.a(pp[840]), .b(pp[847]), .ci(pp[848]), .s(sum_c4_r70_s1), .co(carry_c4_r70_s1));
  wire sum_c4_r71_s1, carry_c4_r71_s1;
  subbyte_full_adder add_c4_r71_s1 (.a(pp[855]), .b(pp[856]), .ci(pp[863]), .s(sum_c4_r71_s1), .co(carry_c4_r71_s1));
  wire sum_c4_r72_s1, carry_c4_r72_s1;
  subbyte_full_adder add_c4_r72_s1 (.a(pp[864]), .b(pp[871]), .ci(pp[872]), .s(sum_c4_r72_s1), .co(carry_c4_r72_s1));
  wire sum_c4_r73_s1, carry_c4_r73_s1;
  subbyte_full_adder add_c4_r73_s1 (.a(pp[879]), .b(pp[880]), .ci(pp[887]), .s(sum_c4_r73_s1), .co(carry_c4_r73_s1));
  wire sum_c4_r74_s1, carry_c4_r74_s1;
  subbyte_full_adder add_c4_r74_s1 (.a(pp[888]), .b(pp[895]), .ci(pp[896]), .s(sum_c4_r74_s1), .co(carry_c4_r74_s1));
  wire sum_c4_r75_s1, carry_c4_r75_s1;
  subbyte_full_adder add_c4_r75_s1 (.a(pp[903]), .b(pp[904]), .ci(pp[911]), .s(sum_c4_r75_s1), .co(carry_c4_r75_s1));
  wire sum_c4_r76_s1, carry_c4_r76_s1;
  subbyte_full_adder add_c4_r76_s1 (.a(pp[912]), .b(pp[919]), .ci(pp[920]), .s(sum_c4_r76_s1), .co(carry_c4_r76_s1));
  wire sum_c4_r77_s1, carry_c4_r77_s1;
  subbyte_full_adder add_c4_r77_s1 (.a(pp[927]), .b(pp[928]), .ci(pp[935]), .s(sum_c4_r77_s1), .co(carry_c4_r77_s1));
  wire sum_c4_r78_s1, carry_c4_r78_s1;
  subbyte_full_adder add_c4_r78_s1 (.a(pp[936]), .b(pp[943]), .ci(pp[944]), .s(sum_c4_r78_s1), .co(carry_c4_r78_s1));
  wire sum_c4_r79_s1, carry_c4_r79_s1;
  subbyte_full_adder add_c4_r79_s1 (.a(pp[951]), .b(pp[952]), .ci(pp[959]), .s(sum_c4_r79_s1), .co(carry_c4_r79_s1));
  wire sum_c4_r80_s1, carry_c4_r80_s1;
  subbyte_full_adder add_c4_r80_s1 (.a(pp[960]), .b(pp[967]), .ci(pp[968]), .s(sum_c4_r80_s1), .co(carry_c4_r80_s1));
  wire sum_c4_r81_s1, carry_c4_r81_s1;
  subbyte_full_adder add_c4_r81_s1 (.a(pp[975]), .b(pp[976]), .ci(pp[983]), .s(sum_c4_r81_s1), .co(carry_c4_r81_s1));
  wire sum_c4_r82_s1, carry_c4_r82_s1;
  subbyte_full_adder add_c4_r82_s1 (.a(pp[984]), .b(pp[991]), .ci(pp[992]), .s(sum_c4_r82_s1), .co(carry_c4_r82_s1));
  wire sum_c4_r83_s1, carry_c4_r83_s1;
  subbyte_full_adder add_c4_r83_s1 (.a(pp[999]), .b(pp[1000]), .ci(pp[1007]), .s(sum_c4_r83_s1), .co(carry_c4_r83_s1));
  wire sum_c4_r84_s1, carry_c4_r84_s1;
  subbyte_full_adder add_c4_r84_s1 (.a(pp[1008]), .b(pp[1015]), .ci(pp[1016]), .s(sum_c4_r84_s1), .co(carry_c4_r84_s1));
  wire sum_c4_r85_s2, carry_c4_r85_s2;
  subbyte_full_adder add_c4_r85_s2 (
    .a(pp[1023]),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r85_s2),
    .co(carry_c4_r85_s2)
  );
  wire sum_c4_r86_s2, carry_c4_r86_s2;
  subbyte_full_adder add_c4_r86_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r86_s2),
    .co(carry_c4_r86_s2)
  );
  wire sum_c4_r87_s2, carry_c4_r87_s2;
  subbyte_full_adder add_c4_r87_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r87_s2),
    .co(carry_c4_r87_s2)
  );
  wire sum_c4_r88_s2, carry_c4_r88_s2;
  subbyte_full_adder add_c4_r88_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r88_s2),
    .co(carry_c4_r88_s2)
  );
  wire sum_c4_r89_s2, carry_c4_r89_s2;
  subbyte_full_adder add_c4_r89_s2 (
    .a(sum_c4_r11_s1),
    .b(sum_c4_r12_s1),
    .ci(sum_c4_r13_s1),
    .s(sum_c4_r89_s2),
    .co(carry_c4_r89_s2)
  );
  wire sum_c4_r90_s2, carry_c4_r90_s2;
  subbyte_full_adder add_c4_r90_s2 (
    .a(sum_c4_r14_s1),
    .b(sum_c4_r15_s1),
    .ci(sum_c4_r16_s1),
    .s(sum_c4_r90_s2),
    .co(carry_c4_r90_s2)
  );
  wire sum_c4_r91_s2, carry_c4_r91_s2;
  subbyte_full_adder add_c4_r91_s2 (
    .a(sum_c4_r17_s1),
    .b(sum_c4_r18_s1),
    .ci(sum_c4_r19_s1),
    .s(sum_c4_r91_s2),
    .co(carry_c4_r91_s2)
  );
  wire sum_c4_r92_s2, carry_c4_r92_s2;
  subbyte_full_adder add_c4_r92_s2 (
    .a(sum_c4_r20_s1),
    .b(sum_c4_r21_s1),
    .ci(sum_c4_r22_s1),
    .s(sum_c4_r92_s2),
    .co(carry_c4_r92_s2)
  );
  wire sum_c4_r93_s2, carry_c4_r93_s2;
  subbyte_full_adder add_c4_r93_s2 (
    .a(sum_c4_r23_s1),
    .b(sum_c4_r24_s1),
    .ci(sum_c4_r25_s1),
    .s(sum_c4_r93_s2),
    .co(carry_c4_r93_s2)
  );
  wire sum_c4_r94_s2, carry_c4_r94_s2;
  subbyte_full_adder add_c4_r94_s2 (
    .a(sum_c4_r26_s1),
    .b(sum_c4_r27_s1),
    .ci(sum_c4_r28_s1),
    .s(sum_c4_r94_s2),
    .co(carry_c4_r94_s2)
  );
  wire sum_c4_r95_s2, carry_c4_r95_s2;
  subbyte_full_adder add_c4_r95_s2 (
    .a(sum_c4_r29_s1),
    .b(sum_c4_r30_s1),
    .ci(sum_c4_r31_s1),
    .s(sum_c4_r95_s2),
    .co(carry_c4_r95_s2)
  );
  wire sum_c4_r96_s2, carry_c4_r96_s2;
  subbyte_full_adder add_c4_r96_s2 (
    .a(sum_c4_r32_s1),
    .b(sum_c4_r33_s1),
    .ci(sum_c4_r34_s1),
    .s(sum_c4_r96_s2),
    .co(carry_c4_r96_s2)
  );
  wire sum_c4_r97_s2, carry_c4_r97_s2;
  subbyte_full_adder add_c4_r97_s2 (
    .a(sum_c4_r35_s1),
    .b(sum_c4_r36_s1),
    .ci(sum_c4_r37_s1),
    .s(sum_c4_r97_s2),
    .co(carry_c4_r97_s2)
  );
  wire sum_c4_r98_s2, carry_c4_r98_s2;
  subbyte_full_adder add_c4_r98_s2 (
    .a(sum_c4_r38_s1),
    .b(sum_c4_r39_s1),
    .ci(sum_c4_r40_s1),
    .s(sum_c4_r98_s2),
    .co(carry_c4_r98_s2)
  );
  wire sum_c4_r99_s2, carry_c4_r99_s2;
  subbyte_full_adder add_c4_r99_s2 (
    .a(sum_c4_r41_s1),
    .b(sum_c4_r42_s1),
    .ci(sum_c4_r43_s1),
    .s(sum_c4_r99_s2),
    .co(carry_c4_r99_s2)
  );
  wire sum_c4_r100_s2, carry_c4_r100_s2;
  subbyte_full_adder add_c4_r100_s2 (
    .a(sum_c4_r44_s1),
    .b(sum_c4_r45_s1),
    .ci(sum_c4_r46_s1),
    .s(sum_c4_r100_s2),
    .co(carry_c4_r100_s2)
  );
  wire sum_c4_r101_s2, carry_c4_r101_s2;
  subbyte_full_adder add_c4_r101_s2 (
    .a(sum_c4_r47_s1),
    .b(sum_c4_r48_s1),
    .ci(sum_c4_r49_s1),
    .s(sum_c4_r101_s2),
    .co(carry_c4_r101_s2)
  );
  wire sum_c4_r102_s2, carry_c4_r102_s2;
  subbyte_full_adder add_c4_r102_s2 (
    .a(sum_c4_r50_s1),
    .b(sum_c4_r51_s1),
    .ci(sum_c4_r52_s1),
    .s(sum_c4_r102_s2),
    .co(carry_c4_r102_s2)
  );
  wire sum_c4_r103_s2, carry_c4_r103_s2;
  subbyte_full_adder add_c4_r103_s2 (
    .a(sum_c4_r53_s1),
    .b(sum_c4_r54_s1),
    .ci(sum_c4_r55_s1),
    .s(sum_c4_r103_s2),
    .co(carry_c4_r103_s2)
  );
  wire sum_c4_r104_s2, carry_c4_r104_s2;
  subbyte_full_adder add_c4_r104_s2 (
    .a(sum_c4_r56_s1),
    .b(sum_c4_r57_s1),
    .ci(sum_c4_r58_s1),
    .s(sum_c4_r104_s2),
    .co(carry_c4_r104_s2)
  );
  wire sum_c4_r105_s2, carry_c4_r105_s2;
  subbyte_full_adder add_c4_r105_s2 (
    .a(sum_c4_r59_s1),
    .b(sum_c4_r60_s1),
    .ci(sum_c4_r61_s1),
    .s(sum_c4_r105_s2),
    .co(carry_c4_r105_s2)
  );
  wire sum_c4_r106_s2, carry_c4_r106_s2;
  subbyte_full_adder add_c4_r106_s2 (
    .a(sum_c4_r62_s1),
    .b(sum_c4_r63_s1),
    .ci(sum_c4_r64_s1),
    .s(sum_c4_r106_s2),
    .co(carry_c4_r106_s2)
  );
  wire sum_c4_r107_s2, carry_c4_r107_s2;
  subbyte_full_adder add_c4_r107_s2 (
    .a(sum_c4_r65_s1),
    .b(sum_c4_r66_s1),
    .ci(sum_c4_r67_s1),
    .s(sum_c4_r107_s2),
    .co(carry_c4_r107_s2)
  );
  wire sum_c4_r108_s2, carry_c4_r108_s2;
  subbyte_full_adder add_c4_r108_s2 (
    .a(sum_c4_r68_s1),
    .b(sum_c4_r69_s1),
    .ci(sum_c4_r70_s1),
    .s(sum_c4_r108_s2),
    .co(carry_c4_r108_s2)
  );
  wire sum_c4_r109_s2, carry_c4_r109_s2;
  subbyte_full_adder add_c4_r109_s2 (
    .a(sum_c4_r71_s1),
    .b(sum_c4_r72_s1),
    .ci(sum_c4_r73_s1),
    .s(sum_c4_r109_s2),
    .co(carry_c4_r109_s2)
  );
  wire sum_c4_r110_s2, carry_c4_r110_s2;
  subbyte_full_adder add_c4_r110_s2 (
    .a(sum_c4_r74_s1),
    .b(sum_c4_r75_s1),
    .ci(sum_c4_r76_s1),
    .s(sum_c4_r110_s2),
    .co(carry_c4_r110_s2)
  );
  wire sum_c4_r111_s2, carry_c4_r111_s2;
  subbyte_full_adder add_c4_r111_s2 (
    .a(sum_c4_r77_s1),
    .b(sum_c4_r78_s1),
    .ci(sum_c4_r79_s1),
    .s(sum_c4_r111_s2),
    .co(carry_c4_r111_s2)
  );
  wire sum_c4_r112_s2, carry_c4_r112_s2;
  subbyte_full_adder add_c4_r112_s2 (
    .a(sum_c4_r80_s1),
    .b(sum_c4_r81_s1),
    .ci(sum_c4_r82_s1),
    .s(sum_c4_r112_s2),
    .co(carry_c4_r112_s2)
  );
  wire sum_c4_r113_s3, carry_c4_r113_s3;
  subbyte_full_adder add_c4_r113_s3 (
    .a(sum_c4_r83_s1),
    .b(sum_c4_r84_s1),
    .ci(sum_c4_r85_s2),
    .s(sum_c4_r113_s3),
    .co(carry_c4_r113_s3)
  );
  wire sum_c4_r114_s3, carry_c4_r114_s3;
  subbyte_full_adder add_c4_r114_s3 (
    .a(sum_c4_r86_s2),
    .b(sum_c4_r87_s2),
    .ci(sum_c4_r88_s2),
    .s(sum_c4_r114_s3),
    .co(carry_c4_r114_s3)
  );
  wire sum_c4_r115_s3, carry_c4_r115_s3;
  subbyte_full_adder add_c4_r115_s3 (
    .a(sum_c4_r89_s2),
    .b(sum_c4_r90_s2),
    .ci(sum_c4_r91_s2),
    .s(sum_c4_r115_s3),
    .co(carry_c4_r115_s3)
  );
  wire sum_c4_r116_s3, carry_c4_r116_s3;
  subbyte_full_adder add_c4_r116_s3 (
    .a(sum_c4_r92_s2),
    .b(sum_c4_r93_s2),
    .ci(sum_c4_r94_s2),
    .s(sum_c4_r116_s3),
    .co(carry_c4_r116_s3)
  );
  wire sum_c4_r117_s3, carry_c4_r117_s3;
  subbyte_full_adder add_c4_r117_s3 (
    .a(sum_c4_r95_s2),
    .b(sum_c4_r96_s2),
    .ci(sum_c4_r97_s2),
    .s(sum_c4_r117_s3),
    .co(carry_c4_r117_s3)
  );
  wire sum_c4_r118_s3, carry_c4_r118_s3;
  subbyte_full_adder add_c4_r118_s3 (
    .a(sum_c4_r98_s2),
    .b(sum_c4_r99_s2),
    .ci(sum_c4_r100_s2),
    .s(sum_c4_r118_s3),
    .co(carry_c4_r118_s3)
  );
  wire sum_c4_r119_s3, carry_c4_r119_s3;
  subbyte_full_adder add_c4_r119_s3 (
    .a(sum_c4_r101_s2),
    .b(sum_c4_r102_s2),
    .ci(sum_c4_r103_s2),
    .s(sum_c4_r119_s3),
    .co(carry_c4_r119_s3)
  );
  wire sum_c4_r120_s3, carry_c4_r120_s3;
  subbyte_full_adder add_c4_r120_s3 (
    .a(sum_c4_r104_s2),
    .b(sum_c4_r105_s2),
    .ci(sum_c4_r106_s2),
    .s(sum_c4_r120_s3),
    .co(carry_c4_r120_s3)
  );
  wire sum_c4_r121_s3, carry_c4_r121_s3;
  subbyte_full_adder add_c4_r121_s3 (
    .a(sum_c4_r107_s2),
    .b(sum_c4_r108_s2),
    .ci(sum_c4_r109_s2),
    .s(sum_c4_r121_s3),
    .co(carry_c4_r121_s3)
  );
  wire sum_c4_r122_s3, carry_c4_r122_s3;
  subbyte_full_adder add_c4_r122_s3 (
    .a(sum_c4_r110_s2),
    .b(sum_c4_r111_s2),
    .ci(sum_c4_r112_s2),
    .s(sum_c4_r122_s3),
    .co(carry_c4_r122_s3)
  );
  wire sum_c4_r123_s4, carry_c4_r123_s4;
  subbyte_full_adder add_c4_r123_s4 (
    .a(sum_c4_r113_s3),
    .b(sum_c4_r114_s3),
    .ci(sum_c4_r115_s3),
    .s(sum_c4_r123_s4),
    .co(carry_c4_r123_s4)
  );
  wire sum_c4_r124_s4, carry_c4_r124_s4;
  subbyte_full_adder add_c4_r124_s4 (
    .a(sum_c4_r116_s3),
    .b(sum_c4_r117_s3),
    .ci(sum_c4_r118_s3),
    .s(sum_c4_r124_s4),
    .co(carry_c4_r124_s4)
  );
  wire sum_c4_r125_s4, carry_c4_r125_s4;
  subbyte_full_adder add_c4_r125_s4 (
    .a(sum_c4_r119_s3),
    .b(sum_c4_r120_s3),
    .ci(sum_c4_r121_s3),
    .s(sum_c4_r125_s4),
    .co(carry_c4_r125_s4)
  );
  wire sum_c4_r126_s5, carry_c4_r126_s5;
  subbyte_full_adder add_c4_r126_s5 (
    .a(sum_c4_r122_s3),
    .b(sum_c4_r123_s4),
    .ci(sum_c4_r124_s4),
    .s(sum_c4_r126_s5),
    .co(carry_c4_r126_s5)
  );
  wire sum_c4_r127_s6, carry_c4_r127_s6;
  subbyte_full_adder add_c4_r127_s6 (
    .a(sum_c4_r125_s4),
    .b(sum_c4_r126_s5),
    .ci(extra[4]),
    .s(sum_c4_r127_s6),
    .co(carry_c4_r127_s6)
  );
  wire sum_c4_r128_s1, carry_c4_r128_s1;
  subbyte_full_adder add_c4_r128_s1 (
    .a(extra[31]),
    .b(extra[58]),
    .ci(extra[85]),
    .s(sum_c4_r128_s1),
    .co(carry_c4_r128_s1)
  );
  wire sum_c4_r129_s7, carry_c4_r129_s7;
  subbyte_full_adder add_c4_r129_s7 (
    .a(sum_c4_r127_s6),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r128_s1),
    .s(sum_c4_r129_s7),
    .co(carry_c4_r129_s7)
  );
  wire sum_c4_r130_s8, carry_c4_r130_s8;
  subbyte_full_adder add_c4_r130_s8 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r129_s7),
    .ci(carry_c3_r2_s6),
    .s(sum_c4_r130_s8),
    .co(carry_c4_r130_s8)
  );
  wire sum_c4_r131_s9, carry_c4_r131_s9;
  subbyte_half_adder add_c4_r131_s9 (.a(carry_c3_r3_s7), .b(sum_c4_r130_s8), .s(sum_c4_r131_s9), .co(carry_c4_r131_s9));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[1]), .b(pp[9]), .ci(pp[17]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[25]), .b(pp[33]), .ci(pp[41]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[49]), .b(pp[57]), .ci(pp[65]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[73]), .b(pp[81]), .ci(pp[89]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[97]), .b(pp[105]), .ci(pp[113]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[121]), .b(pp[129]), .ci(pp[137]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[145]), .b(pp[153]), .ci(pp[161]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[169]), .b(pp[177]), .ci(pp[185]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[193]), .b(pp[201]), .ci(pp[209]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[217]), .b(pp[225]), .ci(pp[233]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[241]), .b(pp[249]), .ci(pp[257]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[265]), .b(pp[273]), .ci(pp[281]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[289]), .b(pp[297]), .ci(pp[305]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[313]), .b(pp[321]), .ci(pp[329]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[337]), .b(pp[345]), .ci(pp[353]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[361]), .b(pp[369]), .ci(pp[377]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[385]), .b(pp[393]), .ci(pp[401]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[409]), .b(pp[417]), .ci(pp[425]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[433]), .b(pp[441]), .ci(pp[449]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[457]), .b(pp[465]), .ci(pp[473]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[481]), .b(pp[489]), .ci(pp[497]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[505]), .b(pp[513]), .ci(pp[521]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[529]), .b(pp[537]), .ci(pp[545]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[553]), .b(pp[561]), .ci(pp[569]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[577]), .b(pp[585]), .ci(pp[593]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[601]), .b(pp[609]), .ci(pp[617]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[625]), .b(pp[633]), .ci(pp[641]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[649]), .b(pp[657]), .ci(pp[665]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[673]), .b(pp[681]), .ci(pp[689]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[697]), .b(pp[705]), .ci(pp[713]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[721]), .b(pp[729]), .ci(pp[737]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[745]), .b(pp[753]), .ci(pp[761]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[769]), .b(pp[777]), .ci(pp[785]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[793]), .b(pp[801]), .ci(pp[809]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[817]), .b(pp[825]), .ci(pp[833]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[841]), .b(pp[849]), .ci(pp[857]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[865]), .b(pp[873]), .ci(pp[881]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[889]), .b(pp[897]), .ci(pp[905]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[913]), .b(pp[921]), .ci(pp[929]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[937]), .b(pp[945]), .ci(pp[953]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[961]), .b(pp[969]), .ci(pp[977]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[985]), .b(pp[993]), .ci(pp[1001]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s2, carry_c5_r42_s2;
  subbyte_full_adder add_c5_r42_s2 (
    .a(pp[1009]),
    .b(pp[1017]),
    .ci(carry_c4_r0_s1),
    .s(sum_c5_r42_s2),
    .co(carry_c5_r42_s2)
  );
  wire sum_c5_r43_s2, carry_c5_r43_s2;
  subbyte_full_adder add_c5_r43_s2 (
    .a(carry_c4_r1_s1),
    .b(carry_c4_r2_s1),
    .ci(carry_c4_r3_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(carry_c4_r4_s1),
    .b(carry_c4_r5_s1),
    .ci(carry_c4_r6_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(carry_c4_r7_s1),
    .b(carry_c4_r8_s1),
    .ci(carry_c4_r9_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(carry_c4_r10_s1),
    .b(carry_c4_r11_s1),
    .ci(carry_c4_r12_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(carry_c4_r13_s1),
    .b(carry_c4_r14_s1),
    .ci(carry_c4_r15_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(carry_c4_r16_s1),
    .b(carry_c4_r17_s1),
    .ci(carry_c4_r18_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(carry_c4_r19_s1),
    .b(carry_c4_r20_s1),
    .ci(carry_c4_r21_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s2, carry_c5_r50_s2;
  subbyte_full_adder add_c5_r50_s2 (
    .a(carry_c4_r22_s1),
    .b(carry_c4_r23_s1),
    .ci(carry_c4_r24_s1),
    .s(sum_c5_r50_s2),
    .co(carry_c5_r50_s2)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(carry_c4_r25_s1),
    .b(carry_c4_r26_s1),
    .ci(carry_c4_r27_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s2, carry_c5_r52_s2;
  subbyte_full_adder add_c5_r52_s2 (
    .a(carry_c4_r28_s1),
    .b(carry_c4_r29_s1),
    .ci(carry_c4_r30_s1),
    .s(sum_c5_r52_s2),
    .co(carry_c5_r52_s2)
  );
  wire sum_c5_r53_s2, carry_c5_r53_s2;
  subbyte_full_adder add_c5_r53_s2 (
    .a(carry_c4_r31_s1),
    .b(carry_c4_r32_s1),
    .ci(carry_c4_r33_s1),
    .s(sum_c5_r53_s2),
    .co(carry_c5_r53_s2)
  );
  wire sum_c5_r54_s2, carry_c5_r54_s2;
  subbyte_full_adder add_c5_r54_s2 (
    .a(carry_c4_r34_s1),
    .b(carry_c4_r35_s1),
    .ci(carry_c4_r36_s1),
    .s(sum_c5_r54_s2),
    .co(carry_c5_r54_s2)
  );
  wire sum_c5_r55_s2, carry_c5_r55_s2;
  subbyte_full_adder add_c5_r55_s2 (
    .a(carry_c4_r37_s1),
    .b(carry_c4_r38_s1),
    .ci(carry_c4_r39_s1),
    .s(sum_c5_r55_s2),
    .co(carry_c5_r55_s2)
  );
  wire sum_c5_r56_s2, carry_c5_r56_s2;
  subbyte_full_adder add_c5_r56_s2 (
    .a(carry_c4_r40_s1),
    .b(carry_c4_r41_s1),
    .ci(carry_c4_r42_s1),
    .s(sum_c5_r56_s2),
    .co(carry_c5_r56_s2)
  );
  wire sum_c5_r57_s2, carry_c5_r57_s2;
  subbyte_full_adder add_c5_r57_s2 (
    .a(carry_c4_r43_s1),
    .b(carry_c4_r44_s1),
    .ci(carry_c4_r45_s1),
    .s(sum_c5_r57_s2),
    .co(carry_c5_r57_s2)
  );
  wire sum_c5_r58_s2, carry_c5_r58_s2;
  subbyte_full_adder add_c5_r58_s2 (
    .a(carry_c4_r46_s1),
    .b(carry_c4_r47_s1),
    .ci(carry_c4_r48_s1),
    .s(sum_c5_r58_s2),
    .co(carry_c5_r58_s2)
  );
  wire sum_c5_r59_s2, carry_c5_r59_s2;
  subbyte_full_adder add_c5_r59_s2 (
    .a(carry_c4_r49_s1),
    .b(carry_c4_r50_s1),
    .ci(carry_c4_r51_s1),
    .s(sum_c5_r59_s2),
    .co(carry_c5_r59_s2)
  );
  wire sum_c5_r60_s2, carry_c5_r60_s2;
  subbyte_full_adder add_c5_r60_s2 (
    .a(carry_c4_r52_s1),
    .b(carry_c4_r53_s1),
    .ci(carry_c4_r54_s1),
    .s(sum_c5_r60_s2),
    .co(carry_c5_r60_s2)
  );
  wire sum_c5_r61_s2, carry_c5_r61_s2;
  subbyte_full_adder add_c5_r61_s2 (
    .a(carry_c4_r55_s1),
    .b(carry_c4_r56_s1),
    .ci(carry_c4_r57_s1),
    .s(sum_c5_r61_s2),
    .co(carry_c5_r61_s2)
  );
  wire sum_c5_r62_s2, carry_c5_r62_s2;
  subbyte_full_adder add_c5_r62_s2 (
    .a(carry_c4_r58_s1),
    .b(carry_c4_r59_s1),
    .ci(carry_c4_r60_s1),
    .s(sum_c5_r62_s2),
    .co(carry_c5_r62_s2)
  );
  wire sum_c5_r63_s2, carry_c5_r63_s2;
  subbyte_full_adder add_c5_r63_s2 (
    .a(carry_c4_r61_s1),
    .b(carry_c4_r62_s1),
    .ci(carry_c4_r63_s1),
    .s(sum_c5_r63_s2),
    .co(carry_c5_r63_s2)
  );
  wire sum_c5_r64_s2, carry_c5_r64_s2;
  subbyte_full_adder add_c5_r64_s2 (
    .a(carry_c4_r64_s1),
    .b(carry_c4_r65_s1),
    .ci(carry_c4_r66_s1),
    .s(sum_c5_r64_s2),
    .co(carry_c5_r64_s2)
  );
  wire sum_c5_r65_s2, carry_c5_r65_s2;
  subbyte_full_adder add_c5_r65_s2 (
    .a(carry_c4_r67_s1),
    .b(carry_c4_r68_s1),
    .ci(carry_c4_r69_s1),
    .s(sum_c5_r65_s2),
    .co(carry_c5_r65_s2)
  );
  wire sum_c5_r66_s2, carry_c5_r66_s2;
  subbyte_full_adder add_c5_r66_s2 (
    .a(carry_c4_r70_s1),
    .b(carry_c4_r71_s1),
    .ci(carry_c4_r72_s1),
    .s(sum_c5_r66_s2),
    .co(carry_c5_r66_s2)
  );
  wire sum_c5_r67_s2, carry_c5_r67_s2;
  subbyte_full_adder add_c5_r67_s2 (
    .a(carry_c4_r73_s1),
    .b(carry_c4_r74_s1),
    .ci(carry_c4_r75_s1),
    .s(sum_c5_r67_s2),
    .co(carry_c5_r67_s2)
  );
  wire sum_c5_r68_s2, carry_c5_r68_s2;
  subbyte_full_adder add_c5_r68_s2 (
    .a(carry_c4_r76_s1),
    .b(carry_c4_r77_s1),
    .ci(carry_c4_r78_s1),
    .s(sum_c5_r68_s2),
    .co(carry_c5_r68_s2)
  );
  wire sum_c5_r69_s2, carry_c5_r69_s2;
  subbyte_full_adder add_c5_r69_s2 (
    .a(carry_c4_r79_s1),
    .b(carry_c4_r80_s1),
    .ci(carry_c4_r81_s1),
    .s(sum_c5_r69_s2),
    .co(carry_c5_r69_s2)
  );
  wire sum_c5_r70_s2, carry_c5_r70_s2;
  subbyte_full_adder add_c5_r70_s2 (
    .a(carry_c4_r82_s1),
    .b(carry_c4_r83_s1),
    .ci(carry_c4_r84_s1),
    .s(sum_c5_r70_s2),
    .co(carry_c5_r70_s2)
  );
  wire sum_c5_r71_s2, carry_c5_r71_s2;
  subbyte_full_adder add_c5_r71_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r71_s2),
    .co(carry_c5_r71_s2)
  );
  wire sum_c5_r72_s2, carry_c5_r72_s2;
  subbyte_full_adder add_c5_r72_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r72_s2),
    .co(carry_c5_r72_s2)
  );
  wire sum_c5_r73_s2, carry_c5_r73_s2;
  subbyte_full_adder add_c5_r73_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r73_s2),
    .co(carry_c5_r73_s2)
  );
  wire sum_c5_r74_s2, carry_c5_r74_s2;
  subbyte_full_adder add_c5_r74_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r74_s2),
    .co(carry_c5_r74_s2)
  );
  wire sum_c5_r75_s2, carry_c5_r75_s2;
  subbyte_full_adder add_c5_r75_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r75_s2),
    .co(carry_c5_r75_s2)
  );
  wire sum_c5_r76_s2, carry_c5_r76_s2;
  subbyte_full_adder add_c5_r76_s2 (
    .a(sum_c5_r15_s1),
    .b(sum_c5_r16_s1),
    .ci(sum_c5_r17_s1),
    .s(sum_c5_r76_s2),
    .co(carry_c5_r76_s2)
  );
  wire sum_c5_r77_s2, carry_c5_r77_s2;
  subbyte_full_adder add_c5_r77_s2 (
    .a(sum_c5_r18_s1),
    .b(sum_c5_r19_s1),
    .ci(sum_c5_r20_s1),
    .s(sum_c5_r77_s2),
    .co(carry_c5_r77_s2)
  );
  wire sum_c5_r78_s2, carry_c5_r78_s2;
  subbyte_full_adder add_c5_r78_s2 (
    .a(sum_c5_r21_s1),
    .b(sum_c5_r22_s1),
    .ci(sum_c5_r23_s1),
    .s(sum_c5_r78_s2),
    .co(carry_c5_r78_s2)
  );
  wire sum_c5_r79_s2, carry_c5_r79_s2;
  subbyte_full_adder add_c5_r79_s2 (
    .a(sum_c5_r24_s1),
    .b(sum_c5_r25_s1),
    .ci(sum_c5_r26_s1),
    .s(sum_c5_r79_s2),
    .co(carry_c5_r79_s2)
  );
  wire sum_c5_r80_s2, carry_c5_r80_s2;
  subbyte_full_adder add_c5_r80_s2 (
    .a(sum_c5_r27_s1),
    .b(sum_c5_r28_s1),
    .ci(sum_c5_r29_s1),
    .s(sum_c5_r80_s2),
    .co(carry_c5_r80_s2)
  );
  wire sum_c5_r81_s2, carry_c5_r81_s2;
  subbyte_full_adder add_c5_r81_s2 (
    .a(sum_c5_r30_s1),
    .b(sum_c5_r31_s1),
    .ci(sum_c5_r32_s1),
    .s(sum_c5_r81_s2),
    .co(carry_c5_r81_s2)
  );
  wire sum_c5_r82_s2, carry_c5_r82_s2;
  subbyte_full_adder add_c5_r82_s2 (
    .a(sum_c5_r33_s1),
    .b(sum_c5_r34_s1),
    .ci(sum_c5_r35_s1),
    .s(sum_c5_r82_s2),
    .co(carry_c5_r82_s2)
  );
  wire sum_c5_r83_s2, carry_c5_r83_s2;
  subbyte_full_adder add_c5_r83_s2 (
    .a(sum_c5_r36_s1),
    .b(sum_c5_r37_s1),
    .ci(sum_c5_r38_s1),
    .s(sum_c5_r83_s2),
    .co(carry_c5_r83_s2)
  );
  wire sum_c5_r84_s2, carry_c5_r84_s2;
  subbyte_full_adder add_c5_r84_s2 (
    .a(sum_c5_r39_s1),
    .b(sum_c5_r40_s1),
    .ci(sum_c5_r41_s1),
    .s(sum_c5_r84_s2),
    .co(carry_c5_r84_s2)
  );
  wire sum_c5_r85_s3, carry_c5_r85_s3;
  subbyte_full_adder add_c5_r85_s3 (
    .a(sum_c5_r42_s2),
    .b(carry_c4_r85_s2),
    .ci(carry_c4_r86_s2),
    .s(sum_c5_r85_s3),
    .co(carry_c5_r85_s3)
  );
  wire sum_c5_r86_s3, carry_c5_r86_s3;
  subbyte_full_adder add_c5_r86_s3 (
    .a(carry_c4_r87_s2),
    .b(carry_c4_r88_s2),
    .ci(carry_c4_r89_s2),
    .s(sum_c5_r86_s3),
    .co(carry_c5_r86_s3)
  );
  wire sum_c5_r87_s3, carry_c5_r87_s3;
  subbyte_full_adder add_c5_r87_s3 (
    .a(carry_c4_r90_s2),
    .b(carry_c4_r91_s2),
    .ci(carry_c4_r92_s2),
    .s(sum_c5_r87_s3),
    .co(carry_c5_r87_s3)
  );
  wire sum_c5_r88_s3, carry_c5_r88_s3;
  subbyte_full_adder add_c5_r88_s3 (
    .a(carry_c4_r93_s2),
    .b(carry_c4_r94_s2),
    .ci(carry_c4_r95_s2),
    .s(sum_c5_r88_s3),
    .co(carry_c5_r88_s3)
  );
  wire sum_c5_r89_s3, carry_c5_r89_s3;
  subbyte_full_adder add_c5_r89_s3 (
    .a(carry_c4_r96_s2),
    .b(carry_c4_r97_s2),
    .ci(carry_c4_r98_s2),
    .s(sum_c5_r89_s3),
    .co(carry_c5_r89_s3)
  );
  wire sum_c5_r90_s3, carry_c5_r90_s3;
  subbyte_full_adder add_c5_r90_s3 (
    .a(carry_c4_r99_s2),
    .b(carry_c4_r100_s2),
    .ci(carry_c4_r101_s2),
    .s(sum_c5_r90_s3),
    .co(carry_c5_r90_s3)
  );
  wire sum_c5_r91_s3, carry_c5_r91_s3;
  subbyte_full_adder add_c5_r91_s3 (
    .a(carry_c4_r102_s2),
    .b(carry_c4_r103_s2),
    .ci(carry_c4_r104_s2),
    .s(sum_c5_r91_s3),
    .co(carry_c5_r91_s3)
  );
  wire sum_c5_r92_s3, carry_c5_r92_s3;
  subbyte_full_adder add_c5_r92_s3 (
    .a(carry_c4_r105_s2),
    .b(carry_c4_r106_s2),
    .ci(carry_c4_r107_s2),
    .s(sum_c5_r92_s3),
    .co(carry_c5_r92_s3)
  );
  wire sum_c5_r93_s3, carry_c5_r93_s3;
  subbyte_full_adder add_c5_r93_s3 (
    .a(carry_c4_r108_s2),
    .b(carry_c4_r109_s2),
    .ci(carry_c4_r110_s2),
    .s(sum_c5_r93_s3),
    .co(carry_c5_r93_s3)
  );
  wire sum_c5_r94_s3, carry_c5_r94_s3;
  subbyte_full_adder add_c5_r94_s3 (
    .a(carry_c4_r111_s2),
    .b(carry_c4_r112_s2),
    .ci(sum_c5_r43_s2),
    .s(sum_c5_r94_s3),
    .co(carry_c5_r94_s3)
  );
  wire sum_c5_r95_s3, carry_c5_r95_s3;
  subbyte_full_adder add_c5_r95_s3 (
    .a(sum_c5_r44_s2),
    .b(sum_c5_r45_s2),
    .ci(sum_c5_r46_s2),
    .s(sum_c5_r95_s3),
    .co(carry_c5_r95_s3)
  );
  wire sum_c5_r96_s3, carry_c5_r96_s3;
  subbyte_full_adder add_c5_r96_s3 (
    .a(sum_c5_r47_s2),
    .b(sum_c5_r48_s2),
    .ci(sum_c5_r49_s2),
    .s(sum_c5_r96_s3),
    .co(carry_c5_r96_s3)
  );
  wire sum_c5_r97_s3, carry_c5_r97_s3;
  subbyte_full_adder add_c5_r97_s3 (
    .a(sum_c5_r50_s2),
    .b(sum_c5_r51_s2),
    .ci(sum_c5_r52_s2),
    .s(sum_c5_r97_s3),
    .co(carry_c5_r97_s3)
  );
  wire sum_c5_r98_s3, carry_c5_r98_s3;
  subbyte_full_adder add_c5_r98_s3 (
    .a(sum_c5_r53_s2),
    .b(sum_c5_r54_s2),
    .ci(sum_c5_r55_s2),
    .s(sum_c5_r98_s3),
    .co(carry_c5_r98_s3)
  );
  wire sum_c5_r99_s3, carry_c5_r99_s3;
  subbyte_full_adder add_c5_r99_s3 (
    .a(sum_c5_r56_s2),
    .b(sum_c5_r57_s2),
    .ci(sum_c5_r58_s2),
    .s(sum_c5_r99_s3),
    .co(carry_c5_r99_s3)
  );
  wire sum_c5_r100_s3, carry_c5_r100_s3;
  subbyte_full_adder add_c5_r100_s3 (
    .a(sum_c5_r59_s2),
    .b(sum_c5_r60_s2),
    .ci(sum_c5_r61_s2),
    .s(sum_c5_r100_s3),
    .co(carry_c5_r100_s3)
  );
  wire sum_c5_r101_s3, carry_c5_r101_s3;
  subbyte_full_adder add_c5_r101_s3 (
    .a(sum_c5_r62_s2),
    .b(sum_c5_r63_s2),
    .ci(sum_c5_r64_s2),
    .s(sum_c5_r101_s3),
    .co(carry_c5_r101_s3)
  );
  wire sum_c5_r102_s3, carry_c5_r102_s3;
  subbyte_full_adder add_c5_r102_s3 (
    .a(sum_c5_r65_s2),
    .b(sum_c5_r66_s2),
    .ci(sum_c5_r67_s2),
    .s(sum_c5_r102_s3),
    .co(carry_c5_r102_s3)
  );
  wire sum_c5_r103_s3, carry_c5_r103_s3;
  subbyte_full_adder add_c5_r103_s3 (
    .a(sum_c5_r68_s2),
    .b(sum_c5_r69_s2),
    .ci(sum_c5_r70_s2),
    .s(sum_c5_r103_s3),
    .co(carry_c5_r103_s3)
  );
  wire sum_c5_r104_s3, carry_c5_r104_s3;
  subbyte_full_adder add_c5_r104_s3 (
    .a(sum_c5_r71_s2),
    .b(sum_c5_r72_s2),
    .ci(sum_c5_r73_s2),
    .s(sum_c5_r104_s3),
    .co(carry_c5_r104_s3)
  );
  wire sum_c5_r105_s3, carry_c5_r105_s3;
  subbyte_full_adder add_c5_r105_s3 (
    .a(sum_c5_r74_s2),
    .b(sum_c5_r75_s2),
    .ci(sum_c5_r76_s2),
    .s(sum_c5_r105_s3),
    .co(carry_c5_r105_s3)
  );
  wire sum_c5_r106_s3, carry_c5_r106_s3;
  subbyte_full_adder add_c5_r106_s3 (
    .a(sum_c5_r77_s2),
    .b(sum_c5_r78_s2),
    .ci(sum_c5_r79_s2),
    .s(sum_c5_r106_s3),
    .co(carry_c5_r106_s3)
  );
  wire sum_c5_r107_s3, carry_c5_r107_s3;
  subbyte_full_adder add_c5_r107_s3 (
    .a(sum_c5_r80_s2),
    .b(sum_c5_r81_s2),
    .ci(sum_c5_r82_s2),
    .s(sum_c5_r107_s3),
    .co(carry_c5_r107_s3)
  );
  wire sum_c5_r108_s4, carry_c5_r108_s4;
  subbyte_full_adder add_c5_r108_s4 (
    .a(sum_c5_r83_s2),
    .b(sum_c5_r84_s2),
    .ci(carry_c4_r113_s3),
    .s(sum_c5_r108_s4),
    .co(carry_c5_r108_s4)
  );
  wire sum_c5_r109_s4, carry_c5_r109_s4;
  subbyte_full_adder add_c5_r109_s4 (
    .a(carry_c4_r114_s3),
    .b(carry_c4_r115_s3),
    .ci(carry_c4_r116_s3),
    .s(sum_c5_r109_s4),
    .co(carry_c5_r109_s4)
  );
  wire sum_c5_r110_s4, carry_c5_r110_s4;
  subbyte_full_adder add_c5_r110_s4 (
    .a(carry_c4_r117_s3),
    .b(carry_c4_r118_s3),
    .ci(carry_c4_r119_s3),
    .s(sum_c5_r110_s4),
    .co(carry_c5_r110_s4)
  );
  wire sum_c5_r111_s4, carry_c5_r111_s4;
  subbyte_full_adder add_c5_r111_s4 (
    .a(carry_c4_r120_s3),
    .b(carry_c4_r121_s3),
    .ci(carry_c4_r122_s3),
    .s(sum_c5_r111_s4),
    .co(carry_c5_r111_s4)
  );
  wire sum_c5_r112_s4, carry_c5_r112_s4;
  subbyte_full_adder add_c5_r112_s4 (
    .a(sum_c5_r85_s3),
    .b(sum_c5_r86_s3),
    .ci(sum_c5_r87_s3),
    .s(sum_c5_r112_s4),
    .co(carry_c5_r112_s4)
  );
  wire sum_c5_r113_s4, carry_c5_r113_s4;
  subbyte_full_adder add_c5_r113_s4 (
    .a(sum_c5_r88_s3),
    .b(sum_c5_r89_s3),
    .ci(sum_c5_r90_s3),
    .s(sum_c5_r113_s4),
    .co(carry_c5_r113_s4)
  );
  wire sum_c5_r114_s4, carry_c5_r114_s4;
  subbyte_full_adder add_c5_r114_s4 (
    .a(sum_c5_r91_s3),
    .b(sum_c5_r92_s3),
    .ci(sum_c5_r93_s3),
    .s(sum_c5_r114_s4),
    .co(carry_c5_r114_s4)
  );
  wire sum_c5_r115_s4, carry_c5_r115_s4;
  subbyte_full_adder add_c5_r115_s4 (
    .a(sum_c5_r94_s3),
    .b(sum_c5_r95_s3),
    .ci(sum_c5_r96_s3),
    .s(sum_c5_r115_s4),
    .co(carry_c5_r115_s4)
  );
  wire sum_c5_r116_s4, carry_c5_r116_s4;
  subbyte_full_adder add_c5_r116_s4 (
    .a(sum_c5_r97_s3),
    .b(sum_c5_r98_s3),
    .ci(sum_c5_r99_s3),
    .s(sum_c5_r116_s4),
    .co(carry_c5_r116_s4)
  );
  wire sum_c5_r117_s4, carry_c5_r117_s4;
  subbyte_full_adder add_c5_r117_s4 (
    .a(sum_c5_r100_s3),
    .b(sum_c5_r101_s3),
    .ci(sum_c5_r102_s3),
    .s(sum_c5_r117_s4),
    .co(carry_c5_r117_s4)
  );
  wire sum_c5_r118_s4, carry_c5_r118_s4;
  subbyte_full_adder add_c5_r118_s4 (
    .a(sum_c5_r103_s3),
    .b(sum_c5_r104_s3),
    .ci(sum_c5_r105_s3),
    .s(sum_c5_r118_s4),
    .co(carry_c5_r118_s4)
  );
  wire sum_c5_r119_s5, carry_c5_r119_s5;
  subbyte_full_adder add_c5_r119_s5 (
    .a(sum_c5_r106_s3),
    .b(sum_c5_r107_s3),
    .ci(sum_c5_r108_s4),
    .s(sum_c5_r119_s5),
    .co(carry_c5_r119_s5)
  );
  wire sum_c5_r120_s5, carry_c5_r120_s5;
  subbyte_full_adder add_c5_r120_s5 (
    .a(carry_c4_r123_s4),
    .b(carry_c4_r124_s4),
    .ci(carry_c4_r125_s4),
    .s(sum_c5_r120_s5),
    .co(carry_c5_r120_s5)
  );
  wire sum_c5_r121_s5, carry_c5_r121_s5;
  subbyte_full_adder add_c5_r121_s5 (
    .a(sum_c5_r109_s4),
    .b(sum_c5_r110_s4),
    .ci(sum_c5_r111_s4),
    .s(sum_c5_r121_s5),
    .co(carry_c5_r121_s5)
  );
  wire sum_c5_r122_s5, carry_c5_r122_s5;
  subbyte_full_adder add_c5_r122_s5 (
    .a(sum_c5_r112_s4),
    .b(sum_c5_r113_s4),
    .ci(sum_c5_r114_s4),
    .s(sum_c5_r122_s5),
    .co(carry_c5_r122_s5)
  );
  wire sum_c5_r123_s5, carry_c5_r123_s5;
  subbyte_full_adder add_c5_r123_s5 (
    .a(sum_c5_r115_s4),
    .b(sum_c5_r116_s4),
    .ci(sum_c5_r117_s4),
    .s(sum_c5_r123_s5),
    .co(carry_c5_r123_s5)
  );
  wire sum_c5_r124_s6, carry_c5_r124_s6;
  subbyte_full_adder add_c5_r124_s6 (
    .a(sum_c5_r118_s4),
    .b(sum_c5_r119_s5),
    .ci(carry_c4_r126_s5),
    .s(sum_c5_r124_s6),
    .co(carry_c5_r124_s6)
  );
  wire sum_c5_r125_s6, carry_c5_r125_s6;
  subbyte_full_adder add_c5_r125_s6 (
    .a(sum_c5_r120_s5),
    .b(sum_c5_r121_s5),
    .ci(sum_c5_r122_s5),
    .s(sum_c5_r125_s6),
    .co(carry_c5_r125_s6)
  );
  wire sum_c5_r126_s7, carry_c5_r126_s7;
  subbyte_full_adder add_c5_r126_s7 (
    .a(sum_c5_r123_s5),
    .b(sum_c5_r124_s6),
    .ci(sum_c5_r125_s6),
    .s(sum_c5_r126_s7),
    .co(carry_c5_r126_s7)
  );
  wire sum_c5_r127_s8, carry_c5_r127_s8;
  subbyte_full_adder add_c5_r127_s8 (
    .a(sum_c5_r126_s7),
    .b(extra[5]),
    .ci(extra[32]),
    .s(sum_c5_r127_s8),
    .co(carry_c5_r127_s8)
  );
  wire sum_c5_r128_s7, carry_c5_r128_s7;
  subbyte_full_adder add_c5_r128_s7 (
    .a(extra[59]),
    .b(extra[86]),
    .ci(carry_c4_r127_s6),
    .s(sum_c5_r128_s7),
    .co(carry_c5_r128_s7)
  );
  wire sum_c5_r129_s9, carry_c5_r129_s9;
  subbyte_full_adder add_c5_r129_s9 (
    .a(carry_c4_r128_s1),
    .b(sum_c5_r127_s8),
    .ci(sum_c5_r128_s7),
    .s(sum_c5_r129_s9),
    .co(carry_c5_r129_s9)
  );
  wire sum_c5_r130_s10, carry_c5_r130_s10;
  subbyte_full_adder add_c5_r130_s10 (
    .a(carry_c4_r129_s7),
    .b(sum_c5_r129_s9),
    .ci(carry_c4_r130_s8),
    .s(sum_c5_r130_s10),
    .co(carry_c5_r130_s10)
  );
  wire sum_c5_r131_s11, carry_c5_r131_s11;
  subbyte_half_adder add_c5_r131_s11 (
    .a(carry_c4_r131_s9),
    .b(sum_c5_r130_s10),
    .s(sum_c5_r131_s11),
    .co(carry_c5_r131_s11)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[18]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[26]), .b(pp[34]), .ci(pp[42]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[50]), .b(pp[58]), .ci(pp[66]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[74]), .b(pp[82]), .ci(pp[90]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[98]), .b(pp[106]), .ci(pp[114]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[122]), .b(pp[130]), .ci(pp[138]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[146]), .b(pp[154]), .ci(pp[162]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[170]), .b(pp[178]), .ci(pp[186]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[194]), .b(pp[202]), .ci(pp[210]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[218]), .b(pp[226]), .ci(pp[234]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[242]), .b(pp[250]), .ci(pp[258]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[266]), .b(pp[274]), .ci(pp[282]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[290]), .b(pp[298]), .ci(pp[306]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[314]), .b(pp[322]), .ci(pp[330]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[338]), .b(pp[346]), .ci(pp[354]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[362]), .b(pp[370]), .ci(pp[378]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[386]), .b(pp[394]), .ci(pp[402]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[410]), .b(pp[418]), .ci(pp[426]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[434]), .b(pp[442]), .ci(pp[450]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[458]), .b(pp[466]), .ci(pp[474]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[482]), .b(pp[490]), .ci(pp[498]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[506]), .b(pp[514]), .ci(pp[522]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[530]), .b(pp[538]), .ci(pp[546]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[554]), .b(pp[562]), .ci(pp[570]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[578]), .b(pp[586]), .ci(pp[594]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[602]), .b(pp[610]), .ci(pp[618]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[626]), .b(pp[634]), .ci(pp[642]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[650]), .b(pp[658]), .ci(pp[666]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[674]), .b(pp[682]), .ci(pp[690]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[698]), .b(pp[706]), .ci(pp[714]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[722]), .b(pp[730]), .ci(pp[738]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[746]), .b(pp[754]), .ci(pp[762]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[770]), .b(pp[778]), .ci(pp[786]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[794]), .b(pp[802]), .ci(pp[810]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[818]), .b(pp[826]), .ci(pp[834]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[842]), .b(pp[850]), .ci(pp[858]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[866]), .b(pp[874]), .ci(pp[882]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[890]), .b(pp[898]), .ci(pp[906]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[914]), .b(pp[922]), .ci(pp[930]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[938]), .b(pp[946]), .ci(pp[954]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[962]), .b(pp[970]), .ci(pp[978]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[986]), .b(pp[994]), .ci(pp[1002]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s2, carry_c6_r42_s2;
  subbyte_full_adder add_c6_r42_s2 (
    .a(pp[1010]),
    .b(pp[1018]),
    .ci(carry_c5_r0_s1),
    .s(sum_c6_r42_s2),
    .co(carry_c6_r42_s2)
  );
  wire sum_c6_r43_s2, carry_c6_r43_s2;
  subbyte_full_adder add_c6_r43_s2 (
    .a(carry_c5_r1_s1),
    .b(carry_c5_r2_s1),
    .ci(carry_c5_r3_s1),
    .s(sum_c6_r43_s2),
    .co(carry_c6_r43_s2)
  );
  wire sum_c6_r44_s2, carry_c6_r44_s2;
  subbyte_full_adder add_c6_r44_s2 (
    .a(carry_c5_r4_s1),
    .b(carry_c5_r5_s1),
    .ci(carry_c5_r6_s1),
    .s(sum_c6_r44_s2),
    .co(carry_c6_r44_s2)
  );
  wire sum_c6_r45_s2, carry_c6_r45_s2;
  subbyte_full_adder add_c6_r45_s2 (
    .a(carry_c5_r7_s1),
    .b(carry_c5_r8_s1),
    .ci(carry_c5_r9_s1),
    .s(sum_c6_r45_s2),
    .co(carry_c6_r45_s2)
  );
  wire sum_c6_r46_s2, carry_c6_r46_s2;
  subbyte_full_adder add_c6_r46_s2 (
    .a(carry_c5_r10_s1),
    .b(carry_c5_r11_s1),
    .ci(carry_c5_r12_s1),
    .s(sum_c6_r46_s2),
    .co(carry_c6_r46_s2)
  );
  wire sum_c6_r47_s2, carry_c6_r47_s2;
  subbyte_full_adder add_c6_r47_s2 (
    .a(carry_c5_r13_s1),
    .b(carry_c5_r14_s1),
    .ci(carry_c5_r15_s1),
    .s(sum_c6_r47_s2),
    .co(carry_c6_r47_s2)
  );
  wire sum_c6_r48_s2, carry_c6_r48_s2;
  subbyte_full_adder add_c6_r48_s2 (
    .a(carry_c5_r16_s1),
    .b(carry_c5_r17_s1),
    .ci(carry_c5_r18_s1),
    .s(sum_c6_r48_s2),
    .co(carry_c6_r48_s2)
  );
  wire sum_c6_r49_s2, carry_c6_r49_s2;
  subbyte_full_adder add_c6_r49_s2 (
    .a(carry_c5_r19_s1),
    .b(carry_c5_r20_s1),
    .ci(carry_c5_r21_s1),
    .s(sum_c6_r49_s2),
    .co(carry_c6_r49_s2)
  );
  wire sum_c6_r50_s2, carry_c6_r50_s2;
  subbyte_full_adder add_c6_r50_s2 (
    .a(carry_c5_r22_s1),
    .b(carry_c5_r23_s1),
    .ci(carry_c5_r24_s1),
    .s(sum_c6_r50_s2),
    .co(carry_c6_r50_s2)
  );
  wire sum_c6_r51_s2, carry_c6_r51_s2;
  subbyte_full_adder add_c6_r51_s2 (
    .a(carry_c5_r25_s1),
    .b(carry_c5_r26_s1),
    .ci(carry_c5_r27_s1),
    .s(sum_c6_r51_s2),
    .co(carry_c6_r51_s2)
  );
  wire sum_c6_r52_s2, carry_c6_r52_s2;
  subbyte_full_adder add_c6_r52_s2 (
    .a(carry_c5_r28_s1),
    .b(carry_c5_r29_s1),
    .ci(carry_c5_r30_s1),
    .s(sum_c6_r52_s2),
    .co(carry_c6_r52_s2)
  );
  wire sum_c6_r53_s2, carry_c6_r53_s2;
  subbyte_full_adder add_c6_r53_s2 (
    .a(carry_c5_r31_s1),
    .b(carry_c5_r32_s1),
    .ci(carry_c5_r33_s1),
    .s(sum_c6_r53_s2),
    .co(carry_c6_r53_s2)
  );
  wire sum_c6_r54_s2, carry_c6_r54_s2;
  subbyte_full_adder add_c6_r54_s2 (
    .a(carry_c5_r34_s1),
    .b(carry_c5_r35_s1),
    .ci(carry_c5_r36_s1),
    .s(sum_c6_r54_s2),
    .co(carry_c6_r54_s2)
  );
  wire sum_c6_r55_s2, carry_c6_r55_s2;
  subbyte_full_adder add_c6_r55_s2 (
    .a(carry_c5_r37_s1),
    .b(carry_c5_r38_s1),
    .ci(carry_c5_r39_s1),
    .s(sum_c6_r55_s2),
    .co(carry_c6_r55_s2)
  );
  wire sum_c6_r56_s2, carry_c6_r56_s2;
  subbyte_full_adder add_c6_r56_s2 (
    .a(carry_c5_r40_s1),
    .b(carry_c5_r41_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r56_s2),
    .co(carry_c6_r56_s2)
  );
  wire sum_c6_r57_s2, carry_c6_r57_s2;
  subbyte_full_adder add_c6_r57_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r57_s2),
    .co(carry_c6_r57_s2)
  );
  wire sum_c6_r58_s2, carry_c6_r58_s2;
  subbyte_full_adder add_c6_r58_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r58_s2),
    .co(carry_c6_r58_s2)
  );
  wire sum_c6_r59_s2, carry_c6_r59_s2;
  subbyte_full_adder add_c6_r59_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r59_s2),
    .co(carry_c6_r59_s2)
  );
  wire sum_c6_r60_s2, carry_c6_r60_s2;
  subbyte_full_adder add_c6_r60_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r60_s2),
    .co(carry_c6_r60_s2)
  );
  wire sum_c6_r61_s2, carry_c6_r61_s2;
  subbyte_full_adder add_c6_r61_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r61_s2),
    .co(carry_c6_r61_s2)
  );
  wire sum_c6_r62_s2, carry_c6_r62_s2;
  subbyte_full_adder add_c6_r62_s2 (
    .a(sum_c6_r16_s1),
    .b(sum_c6_r17_s1),
    .ci(sum_c6_r18_s1),
    .s(sum_c6_r62_s2),
    .co(carry_c6_r62_s2)
  );
  wire sum_c6_r63_s2, carry_c6_r63_s2;
  subbyte_full_adder add_c6_r63_s2 (
    .a(sum_c6_r19_s1),
    .b(sum_c6_r20_s1),
    .ci(sum_c6_r21_s1),
    .s(sum_c6_r63_s2),
    .co(carry_c6_r63_s2)
  );
  wire sum_c6_r64_s2, carry_c6_r64_s2;
  subbyte_full_adder add_c6_r64_s2 (
    .a(sum_c6_r22_s1),
    .b(sum_c6_r23_s1),
    .ci(sum_c6_r24_s1),
    .s(sum_c6_r64_s2),
    .co(carry_c6_r64_s2)
  );
  wire sum_c6_r65_s2, carry_c6_r65_s2;
  subbyte_full_adder add_c6_r65_s2 (
    .a(sum_c6_r25_s1),
    .b(sum_c6_r26_s1),
    .ci(sum_c6_r27_s1),
    .s(sum_c6_r65_s2),
    .co(carry_c6_r65_s2)
  );
  wire sum_c6_r66_s2, carry_c6_r66_s2;
  subbyte_full_adder add_c6_r66_s2 (
    .a(sum_c6_r28_s1),
    .b(sum_c6_r29_s1),
    .ci(sum_c6_r30_s1),
    .s(sum_c6_r66_s2),
    .co(carry_c6_r66_s2)
  );
  wire sum_c6_r67_s2, carry_c6_r67_s2;
  subbyte_full_adder add_c6_r67_s2 (
    .a(sum_c6_r31_s1),
    .b(sum_c6_r32_s1),
    .ci(sum_c6_r33_s1),
    .s(sum_c6_r67_s2),
    .co(carry_c6_r67_s2)
  );
  wire sum_c6_r68_s2, carry_c6_r68_s2;
  subbyte_full_adder add_c6_r68_s2 (
    .a(sum_c6_r34_s1),
    .b(sum_c6_r35_s1),
    .ci(sum_c6_r36_s1),
    .s(sum_c6_r68_s2),
    .co(carry_c6_r68_s2)
  );
  wire sum_c6_r69_s2, carry_c6_r69_s2;
  subbyte_full_adder add_c6_r69_s2 (
    .a(sum_c6_r37_s1),
    .b(sum_c6_r38_s1),
    .ci(sum_c6_r39_s1),
    .s(sum_c6_r69_s2),
    .co(carry_c6_r69_s2)
  );
  wire sum_c6_r70_s3, carry_c6_r70_s3;
  subbyte_full_adder add_c6_r70_s3 (
    .a(sum_c6_r40_s1),
    .b(sum_c6_r41_s1),
    .ci(carry_c5_r42_s2),
    .s(sum_c6_r70_s3),
    .co(carry_c6_r70_s3)
  );
  wire sum_c6_r71_s3, carry_c6_r71_s3;
  subbyte_full_adder add_c6_r71_s3 (
    .a(sum_c6_r42_s2),
    .b(carry_c5_r43_s2),
    .ci(carry_c5_r44_s2),
    .s(sum_c6_r71_s3),
    .co(carry_c6_r71_s3)
  );
  wire sum_c6_r72_s3, carry_c6_r72_s3;
  subbyte_full_adder add_c6_r72_s3 (
    .a(carry_c5_r45_s2),
    .b(carry_c5_r46_s2),
    .ci(carry_c5_r47_s2),
    .s(sum_c6_r72_s3),
    .co(carry_c6_r72_s3)
  );
  wire sum_c6_r73_s3, carry_c6_r73_s3;
  subbyte_full_adder add_c6_r73_s3 (
    .a(carry_c5_r48_s2),
    .b(carry_c5_r49_s2),
    .ci(carry_c5_r50_s2),
    .s(sum_c6_r73_s3),
    .co(carry_c6_r73_s3)
  );
  wire sum_c6_r74_s3, carry_c6_r74_s3;
  subbyte_full_adder add_c6_r74_s3 (
    .a(carry_c5_r51_s2),
    .b(carry_c5_r52_s2),
    .ci(carry_c5_r53_s2),
    .s(sum_c6_r74_s3),
    .co(carry_c6_r74_s3)
  );
  wire sum_c6_r75_s3, carry_c6_r75_s3;
  subbyte_full_adder add_c6_r75_s3 (
    .a(carry_c5_r54_s2),
    .b(carry_c5_r55_s2),
    .ci(carry_c5_r56_s2),
    .s(sum_c6_r75_s3),
    .co(carry_c6_r75_s3)
  );
  wire sum_c6_r76_s3, carry_c6_r76_s3;
  subbyte_full_adder add_c6_r76_s3 (
    .a(carry_c5_r57_s2),
    .b(carry_c5_r58_s2),
    .ci(carry_c5_r59_s2),
    .s(sum_c6_r76_s3),
    .co(carry_c6_r76_s3)
  );
  wire sum_c6_r77_s3, carry_c6_r77_s3;
  subbyte_full_adder add_c6_r77_s3 (
    .a(carry_c5_r60_s2),
    .b(carry_c5_r61_s2),
    .ci(carry_c5_r62_s2),
    .s(sum_c6_r77_s3),
    .co(carry_c6_r77_s3)
  );
  wire sum_c6_r78_s3, carry_c6_r78_s3;
  subbyte_full_adder add_c6_r78_s3 (
    .a(carry_c5_r63_s2),
    .b(carry_c5_r64_s2),
    .ci(carry_c5_r65_s2),
    .s(sum_c6_r78_s3),
    .co(carry_c6_r78_s3)
  );
  wire sum_c6_r79_s3, carry_c6_r79_s3;
  subbyte_full_adder add_c6_r79_s3 (
    .a(carry_c5_r66_s2),
    .b(carry_c5_r67_s2),
    .ci(carry_c5_r68_s2),
    .s(sum_c6_r79_s3),
    .co(carry_c6_r79_s3)
  );
  wire sum_c6_r80_s3, carry_c6_r80_s3;
  subbyte_full_adder add_c6_r80_s3 (
    .a(carry_c5_r69_s2),
    .b(carry_c5_r70_s2),
    .ci(carry_c5_r71_s2),
    .s(sum_c6_r80_s3),
    .co(carry_c6_r80_s3)
  );
  wire sum_c6_r81_s3, carry_c6_r81_s3;
  subbyte_full_adder add_c6_r81_s3 (
    .a(carry_c5_r72_s2),
    .b(carry_c5_r73_s2),
    .ci(carry_c5_r74_s2),
    .s(sum_c6_r81_s3),
    .co(carry_c6_r81_s3)
  );
  wire sum_c6_r82_s3, carry_c6_r82_s3;
  subbyte_full_adder add_c6_r82_s3 (
    .a(carry_c5_r75_s2),
    .b(carry_c5_r76_s2),
    .ci(carry_c5_r77_s2),
    .s(sum_c6_r82_s3),
    .co(carry_c6_r82_s3)
  );
  wire sum_c6_r83_s3, carry_c6_r83_s3;
  subbyte_full_adder add_c6_r83_s3 (
    .a(carry_c5_r78_s2),
    .b(carry_c5_r79_s2),
    .ci(carry_c5_r80_s2),
    .s(sum_c6_r83_s3),
    .co(carry_c6_r83_s3)
  );
  wire sum_c6_r84_s3, carry_c6_r84_s3;
  subbyte_full_adder add_c6_r84_s3 (
    .a(carry_c5_r81_s2),
    .b(carry_c5_r82_s2),
    .ci(carry_c5_r83_s2),
    .s(sum_c6_r84_s3),
    .co(carry_c6_r84_s3)
  );
  wire sum_c6_r85_s3, carry_c6_r85_s3;
  subbyte_full_adder add_c6_r85_s3 (
    .a(carry_c5_r84_s2),
    .b(sum_c6_r43_s2),
    .ci(sum_c6_r44_s2),
    .s(sum_c6_r85_s3),
    .co(carry_c6_r85_s3)
  );
  wire sum_c6_r86_s3, carry_c6_r86_s3;
  subbyte_full_adder add_c6_r86_s3 (
    .a(sum_c6_r45_s2),
    .b(sum_c6_r46_s2),
    .ci(sum_c6_r47_s2),
    .s(sum_c6_r86_s3),
    .co(carry_c6_r86_s3)
  );
  wire sum_c6_r87_s3, carry_c6_r87_s3;
  subbyte_full_adder add_c6_r87_s3 (
    .a(sum_c6_r48_s2),
    .b(sum_c6_r49_s2),
    .ci(sum_c6_r50_s2),
    .s(sum_c6_r87_s3),
    .co(carry_c6_r87_s3)
  );
  wire sum_c6_r88_s3, carry_c6_r88_s3;
  subbyte_full_adder add_c6_r88_s3 (
    .a(sum_c6_r51_s2),
    .b(sum_c6_r52_s2),
    .ci(sum_c6_r53_s2),
    .s(sum_c6_r88_s3),
    .co(carry_c6_r88_s3)
  );
  wire sum_c6_r89_s3, carry_c6_r89_s3;
  subbyte_full_adder add_c6_r89_s3 (
    .a(sum_c6_r54_s2),
    .b(sum_c6_r55_s2),
    .ci(sum_c6_r56_s2),
    .s(sum_c6_r89_s3),
    .co(carry_c6_r89_s3)
  );
  wire sum_c6_r90_s3, carry_c6_r90_s3;
  subbyte_full_adder add_c6_r90_s3 (
    .a(sum_c6_r57_s2),
    .b(sum_c6_r58_s2),
    .ci(sum_c6_r59_s2),
    .s(sum_c6_r90_s3),
    .co(carry_c6_r90_s3)
  );
  wire sum_c6_r91_s3, carry_c6_r91_s3;
  subbyte_full_adder add_c6_r91_s3 (
    .a(sum_c6_r60_s2),
    .b(sum_c6_r61_s2),
    .ci(sum_c6_r62_s2),
    .s(sum_c6_r91_s3),
    .co(carry_c6_r91_s3)
  );
  wire sum_c6_r92_s3, carry_c6_r92_s3;
  subbyte_full_adder add_c6_r92_s3 (
    .a(sum_c6_r63_s2),
    .b(sum_c6_r64_s2),
    .ci(sum_c6_r65_s2),
    .s(sum_c6_r92_s3),
    .co(carry_c6_r92_s3)
  );
  wire sum_c6_r93_s3, carry_c6_r93_s3;
  subbyte_full_adder add_c6_r93_s3 (
    .a(sum_c6_r66_s2),
    .b(sum_c6_r67_s2),
    .ci(sum_c6_r68_s2),
    .s(sum_c6_r93_s3),
    .co(carry_c6_r93_s3)
  );
  wire sum_c6_r94_s4, carry_c6_r94_s4;
  subbyte_full_adder add_c6_r94_s4 (
    .a(sum_c6_r69_s2),
    .b(sum_c6_r70_s3),
    .ci(carry_c5_r85_s3),
    .s(sum_c6_r94_s4),
    .co(carry_c6_r94_s4)
  );
  wire sum_c6_r95_s4, carry_c6_r95_s4;
  subbyte_full_adder add_c6_r95_s4 (
    .a(carry_c5_r86_s3),
    .b(carry_c5_r87_s3),
    .ci(carry_c5_r88_s3),
    .s(sum_c6_r95_s4),
    .co(carry_c6_r95_s4)
  );
  wire sum_c6_r96_s4, carry_c6_r96_s4;
  subbyte_full_adder add_c6_r96_s4 (
    .a(carry_c5_r89_s3),
    .b(carry_c5_r90_s3),
    .ci(carry_c5_r91_s3),
    .s(sum_c6_r96_s4),
    .co(carry_c6_r96_s4)
  );
  wire sum_c6_r97_s4, carry_c6_r97_s4;
  subbyte_full_adder add_c6_r97_s4 (
    .a(carry_c5_r92_s3),
    .b(carry_c5_r93_s3),
    .ci(carry_c5_r94_s3),
    .s(sum_c6_r97_s4),
    .co(carry_c6_r97_s4)
  );
  wire sum_c6_r98_s4, carry_c6_r98_s4;
  subbyte_full_adder add_c6_r98_s4 (
    .a(carry_c5_r95_s3),
    .b(carry_c5_r96_s3),
    .ci(carry_c5_r97_s3),
    .s(sum_c6_r98_s4),
    .co(carry_c6_r98_s4)
  );
  wire sum_c6_r99_s4, carry_c6_r99_s4;
  subbyte_full_adder add_c6_r99_s4 (
    .a(carry_c5_r98_s3),
    .b(carry_c5_r99_s3),
    .ci(carry_c5_r100_s3),
    .s(sum_c6_r99_s4),
    .co(carry_c6_r99_s4)
  );
  wire sum_c6_r100_s4, carry_c6_r100_s4;
  subbyte_full_adder add_c6_r100_s4 (
    .a(carry_c5_r101_s3),
    .b(carry_c5_r102_s3),
    .ci(carry_c5_r103_s3),
    .s(sum_c6_r100_s4),
    .co(carry_c6_r100_s4)
  );
  wire sum_c6_r101_s4, carry_c6_r101_s4;
  subbyte_full_adder add_c6_r101_s4 (
    .a(carry_c5_r104_s3),
    .b(carry_c5_r105_s3),
    .ci(carry_c5_r106_s3),
    .s(sum_c6_r101_s4),
    .co(carry_c6_r101_s4)
  );
  wire sum_c6_r102_s5, carry_c6_r102_s5;
  subbyte_full_adder add_c6_r102_s5 (
    .a(carry_c5_r107_s3),
    .b(carry_c5_r108_s4),
    .ci(sum_c6_r71_s3),
    .s(sum_c6_r102_s5),
    .co(carry_c6_r102_s5)
  );
  wire sum_c6_r103_s4, carry_c6_r103_s4;
  subbyte_full_adder add_c6_r103_s4 (
    .a(sum_c6_r72_s3),
    .b(sum_c6_r73_s3),
    .ci(sum_c6_r74_s3),
    .s(sum_c6_r103_s4),
    .co(carry_c6_r103_s4)
  );
  wire sum_c6_r104_s4, carry_c6_r104_s4;
  subbyte_full_adder add_c6_r104_s4 (
    .a(sum_c6_r75_s3),
    .b(sum_c6_r76_s3),
    .ci(sum_c6_r77_s3),
    .s(sum_c6_r104_s4),
    .co(carry_c6_r104_s4)
  );
  wire sum_c6_r105_s4, carry_c6_r105_s4;
  subbyte_full_adder add_c6_r105_s4 (
    .a(sum_c6_r78_s3),
    .b(sum_c6_r79_s3),
    .ci(sum_c6_r80_s3),
    .s(sum_c6_r105_s4),
    .co(carry_c6_r105_s4)
  );
  wire sum_c6_r106_s4, carry_c6_r106_s4;
  subbyte_full_adder add_c6_r106_s4 (
    .a(sum_c6_r81_s3),
    .b(sum_c6_r82_s3),
    .ci(sum_c6_r83_s3),
    .s(sum_c6_r106_s4),
    .co(carry_c6_r106_s4)
  );
  wire sum_c6_r107_s4, carry_c6_r107_s4;
  subbyte_full_adder add_c6_r107_s4 (
    .a(sum_c6_r84_s3),
    .b(sum_c6_r85_s3),
    .ci(sum_c6_r86_s3),
    .s(sum_c6_r107_s4),
    .co(carry_c6_r107_s4)
  );
  wire sum_c6_r108_s4, carry_c6_r108_s4;
  subbyte_full_adder add_c6_r108_s4 (
    .a(sum_c6_r87_s3),
    .b(sum_c6_r88_s3),
    .ci(sum_c6_r89_s3),
    .s(sum_c6_r108_s4),
    .co(carry_c6_r108_s4)
  );
  wire sum_c6_r109_s4, carry_c6_r109_s4;
  subbyte_full_adder add_c6_r109_s4 (
    .a(sum_c6_r90_s3),
    .b(sum_c6_r91_s3),
    .ci(sum_c6_r92_s3),
    .s(sum_c6_r109_s4),
    .co(carry_c6_r109_s4)
  );
  wire sum_c6_r110_s5, carry_c6_r110_s5;
  subbyte_full_adder add_c6_r110_s5 (
    .a(sum_c6_r93_s3),
    .b(sum_c6_r94_s4),
    .ci(carry_c5_r109_s4),
    .s(sum_c6_r110_s5),
    .co(carry_c6_r110_s5)
  );
  wire sum_c6_r111_s5, carry_c6_r111_s5;
  subbyte_full_adder add_c6_r111_s5 (
    .a(carry_c5_r110_s4),
    .b(carry_c5_r111_s4),
    .ci(carry_c5_r112_s4),
    .s(sum_c6_r111_s5),
    .co(carry_c6_r111_s5)
  );
  wire sum_c6_r112_s5, carry_c6_r112_s5;
  subbyte_full_adder add_c6_r112_s5 (
    .a(carry_c5_r113_s4),
    .b(carry_c5_r114_s4),
    .ci(carry_c5_r115_s4),
    .s(sum_c6_r112_s5),
    .co(carry_c6_r112_s5)
  );
  wire sum_c6_r113_s5, carry_c6_r113_s5;
  subbyte_full_adder add_c6_r113_s5 (
    .a(carry_c5_r116_s4),
    .b(carry_c5_r117_s4),
    .ci(carry_c5_r118_s4),
    .s(sum_c6_r113_s5),
    .co(carry_c6_r113_s5)
  );
  wire sum_c6_r114_s6, carry_c6_r114_s6;
  subbyte_full_adder add_c6_r114_s6 (
    .a(carry_c5_r119_s5),
    .b(sum_c6_r95_s4),
    .ci(sum_c6_r96_s4),
    .s(sum_c6_r114_s6),
    .co(carry_c6_r114_s6)
  );
  wire sum_c6_r115_s5, carry_c6_r115_s5;
  subbyte_full_adder add_c6_r115_s5 (
    .a(sum_c6_r97_s4),
    .b(sum_c6_r98_s4),
    .ci(sum_c6_r99_s4),
    .s(sum_c6_r115_s5),
    .co(carry_c6_r115_s5)
  );
  wire sum_c6_r116_s6, carry_c6_r116_s6;
  subbyte_full_adder add_c6_r116_s6 (
    .a(sum_c6_r100_s4),
    .b(sum_c6_r101_s4),
    .ci(sum_c6_r102_s5),
    .s(sum_c6_r116_s6),
    .co(carry_c6_r116_s6)
  );
  wire sum_c6_r117_s5, carry_c6_r117_s5;
  subbyte_full_adder add_c6_r117_s5 (
    .a(sum_c6_r103_s4),
    .b(sum_c6_r104_s4),
    .ci(sum_c6_r105_s4),
    .s(sum_c6_r117_s5),
    .co(carry_c6_r117_s5)
  );
  wire sum_c6_r118_s5, carry_c6_r118_s5;
  subbyte_full_adder add_c6_r118_s5 (
    .a(sum_c6_r106_s4),
    .b(sum_c6_r107_s4),
    .ci(sum_c6_r108_s4),
    .s(sum_c6_r118_s5),
    .co(carry_c6_r118_s5)
  );
  wire sum_c6_r119_s6, carry_c6_r119_s6;
  subbyte_full_adder add_c6_r119_s6 (
    .a(sum_c6_r109_s4),
    .b(sum_c6_r110_s5),
    .ci(carry_c5_r120_s5),
    .s(sum_c6_r119_s6),
    .co(carry_c6_r119_s6)
  );
  wire sum_c6_r120_s6, carry_c6_r120_s6;
  subbyte_full_adder add_c6_r120_s6 (
    .a(carry_c5_r121_s5),
    .b(carry_c5_r122_s5),
    .ci(carry_c5_r123_s5),
    .s(sum_c6_r120_s6),
    .co(carry_c6_r120_s6)
  );
  wire sum_c6_r121_s6, carry_c6_r121_s6;
  subbyte_full_adder add_c6_r121_s6 (
    .a(sum_c6_r111_s5),
    .b(sum_c6_r112_s5),
    .ci(sum_c6_r113_s5),
    .s(sum_c6_r121_s6),
    .co(carry_c6_r121_s6)
  );
  wire sum_c6_r122_s7, carry_c6_r122_s7;
  subbyte_full_adder add_c6_r122_s7 (
    .a(sum_c6_r114_s6),
    .b(sum_c6_r115_s5),
    .ci(sum_c6_r116_s6),
    .s(sum_c6_r122_s7),
    .co(carry_c6_r122_s7)
  );
  wire sum_c6_r123_s7, carry_c6_r123_s7;
  subbyte_full_adder add_c6_r123_s7 (
    .a(sum_c6_r117_s5),
    .b(sum_c6_r118_s5),
    .ci(carry_c5_r124_s6),
    .s(sum_c6_r123_s7),
    .co(carry_c6_r123_s7)
  );
  wire sum_c6_r124_s7, carry_c6_r124_s7;
  subbyte_full_adder add_c6_r124_s7 (
    .a(sum_c6_r119_s6),
    .b(carry_c5_r125_s6),
    .ci(sum_c6_r120_s6),
    .s(sum_c6_r124_s7),
    .co(carry_c6_r124_s7)
  );
  wire sum_c6_r125_s8, carry_c6_r125_s8;
  subbyte_full_adder add_c6_r125_s8 (
    .a(sum_c6_r121_s6),
    .b(sum_c6_r122_s7),
    .ci(sum_c6_r123_s7),
    .s(sum_c6_r125_s8),
    .co(carry_c6_r125_s8)
  );
  wire sum_c6_r126_s9, carry_c6_r126_s9;
  subbyte_full_adder add_c6_r126_s9 (
    .a(carry_c5_r126_s7),
    .b(sum_c6_r124_s7),
    .ci(sum_c6_r125_s8),
    .s(sum_c6_r126_s9),
    .co(carry_c6_r126_s9)
  );
  wire sum_c6_r127_s10, carry_c6_r127_s10;
  subbyte_full_adder add_c6_r127_s10 (
    .a(sum_c6_r126_s9),
    .b(extra[6]),
    .ci(extra[33]),
    .s(sum_c6_r127_s10),
    .co(carry_c6_r127_s10)
  );
  wire sum_c6_r128_s9, carry_c6_r128_s9;
  subbyte_full_adder add_c6_r128_s9 (
    .a(extra[60]),
    .b(extra[87]),
    .ci(carry_c5_r127_s8),
    .s(sum_c6_r128_s9),
    .co(carry_c6_r128_s9)
  );
  wire sum_c6_r129_s11, carry_c6_r129_s11;
  subbyte_full_adder add_c6_r129_s11 (
    .a(carry_c5_r128_s7),
    .b(sum_c6_r127_s10),
    .ci(sum_c6_r128_s9),
    .s(sum_c6_r129_s11),
    .co(carry_c6_r129_s11)
  );
  wire sum_c6_r130_s12, carry_c6_r130_s12;
  subbyte_full_adder add_c6_r130_s12 (
    .a(carry_c5_r129_s9),
    .b(sum_c6_r129_s11),
    .ci(carry_c5_r130_s10),
    .s(sum_c6_r130_s12),
    .co(carry_c6_r130_s12)
  );
  wire sum_c6_r131_s13, carry_c6_r131_s13;
  subbyte_half_adder add_c6_r131_s13 (
    .a(carry_c5_r131_s11),
    .b(sum_c6_r130_s12),
    .s(sum_c6_r131_s13),
    .co(carry_c6_r131_s13)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[19]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[27]), .b(pp[35]), .ci(pp[43]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[51]), .b(pp[59]), .ci(pp[67]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[75]), .b(pp[83]), .ci(pp[91]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[99]), .b(pp[107]), .ci(pp[115]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[123]), .b(pp[131]), .ci(pp[139]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[147]), .b(pp[155]), .ci(pp[163]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[171]), .b(pp[179]), .ci(pp[187]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[195]), .b(pp[203]), .ci(pp[211]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[219]), .b(pp[227]), .ci(pp[235]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[243]), .b(pp[251]), .ci(pp[259]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[267]), .b(pp[275]), .ci(pp[283]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[291]), .b(pp[299]), .ci(pp[307]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[315]), .b(pp[323]), .ci(pp[331]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[339]), .b(pp[347]), .ci(pp[355]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[363]), .b(pp[371]), .ci(pp[379]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[387]), .b(pp[395]), .ci(pp[403]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[411]), .b(pp[419]), .ci(pp[427]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[435]), .b(pp[443]), .ci(pp[451]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[459]), .b(pp[467]), .ci(pp[475]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[483]), .b(pp[491]), .ci(pp[499]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[507]), .b(pp[515]), .ci(pp[523]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[531]), .b(pp[539]), .ci(pp[547]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[555]), .b(pp[563]), .ci(pp[571]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[579]), .b(pp[587]), .ci(pp[595]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[603]), .b(pp[611]), .ci(pp[619]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[627]), .b(pp[635]), .ci(pp[643]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[651]), .b(pp[659]), .ci(pp[667]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[675]), .b(pp[683]), .ci(pp[691]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[699]), .b(pp[707]), .ci(pp[715]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[723]), .b(pp[731]), .ci(pp[739]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[747]), .b(pp[755]), .ci(pp[763]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[771]), .b(pp[779]), .ci(pp[787]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[795]), .b(pp[803]), .ci(pp[811]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[819]), .b(pp[827]), .ci(pp[835]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[843]), .b(pp[851]), .ci(pp[859]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[867]), .b(pp[875]), .ci(pp[883]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[891]), .b(pp[899]), .ci(pp[907]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[915]), .b(pp[923]), .ci(pp[931]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[939]), .b(pp[947]), .ci(pp[955]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[963]), .b(pp[971]), .ci(pp[979]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[987]), .b(pp[995]), .ci(pp[1003]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s2, carry_c7_r42_s2;
  subbyte_full_adder add_c7_r42_s2 (
    .a(pp[1011]),
    .b(pp[1019]),
    .ci(carry_c6_r0_s1),
    .s(sum_c7_r42_s2),
    .co(carry_c7_r42_s2)
  );
  wire sum_c7_r43_s2, carry_c7_r43_s2;
  subbyte_full_adder add_c7_r43_s2 (
    .a(carry_c6_r1_s1),
    .b(carry_c6_r2_s1),
    .ci(carry_c6_r3_s1),
    .s(sum_c7_r43_s2),
    .co(carry_c7_r43_s2)
  );
  wire sum_c7_r44_s2, carry_c7_r44_s2;
  subbyte_full_adder add_c7_r44_s2 (
    .a(carry_c6_r4_s1),
    .b(carry_c6_r5_s1),
    .ci(carry_c6_r6_s1),
    .s(sum_c7_r44_s2),
    .co(carry_c7_r44_s2)
  );
  wire sum_c7_r45_s2, carry_c7_r45_s2;
  subbyte_full_adder add_c7_r45_s2 (
    .a(carry_c6_r7_s1),
    .b(carry_c6_r8_s1),
    .ci(carry_c6_r9_s1),
    .s(sum_c7_r45_s2),
    .co(carry_c7_r45_s2)
  );
  wire sum_c7_r46_s2, carry_c7_r46_s2;
  subbyte_full_adder add_c7_r46_s2 (
    .a(carry_c6_r10_s1),
    .b(carry_c6_r11_s1),
    .ci(carry_c6_r12_s1),
    .s(sum_c7_r46_s2),
    .co(carry_c7_r46_s2)
  );
  wire sum_c7_r47_s2, carry_c7_r47_s2;
  subbyte_full_adder add_c7_r47_s2 (
    .a(carry_c6_r13_s1),
    .b(carry_c6_r14_s1),
    .ci(carry_c6_r15_s1),
    .s(sum_c7_r47_s2),
    .co(carry_c7_r47_s2)
  );
  wire sum_c7_r48_s2, carry_c7_r48_s2;
  subbyte_full_adder add_c7_r48_s2 (
    .a(carry_c6_r16_s1),
    .b(carry_c6_r17_s1),
    .ci(carry_c6_r18_s1),
    .s(sum_c7_r48_s2),
    .co(carry_c7_r48_s2)
  );
  wire sum_c7_r49_s2, carry_c7_r49_s2;
  subbyte_full_adder add_c7_r49_s2 (
    .a(carry_c6_r19_s1),
    .b(carry_c6_r20_s1),
    .ci(carry_c6_r21_s1),
    .s(sum_c7_r49_s2),
    .co(carry_c7_r49_s2)
  );
  wire sum_c7_r50_s2, carry_c7_r50_s2;
  subbyte_full_adder add_c7_r50_s2 (
    .a(carry_c6_r22_s1),
    .b(carry_c6_r23_s1),
    .ci(carry_c6_r24_s1),
    .s(sum_c7_r50_s2),
    .co(carry_c7_r50_s2)
  );
  wire sum_c7_r51_s2, carry_c7_r51_s2;
  subbyte_full_adder add_c7_r51_s2 (
    .a(carry_c6_r25_s1),
    .b(carry_c6_r26_s1),
    .ci(carry_c6_r27_s1),
    .s(sum_c7_r51_s2),
    .co(carry_c7_r51_s2)
  );
  wire sum_c7_r52_s2, carry_c7_r52_s2;
  subbyte_full_adder add_c7_r52_s2 (
    .a(carry_c6_r28_s1),
    .b(carry_c6_r29_s1),
    .ci(carry_c6_r30_s1),
    .s(sum_c7_r52_s2),
    .co(carry_c7_r52_s2)
  );
  wire sum_c7_r53_s2, carry_c7_r53_s2;
  subbyte_full_adder add_c7_r53_s2 (
    .a(carry_c6_r31_s1),
    .b(carry_c6_r32_s1),
    .ci(carry_c6_r33_s1),
    .s(sum_c7_r53_s2),
    .co(carry_c7_r53_s2)
  );
  wire sum_c7_r54_s2, carry_c7_r54_s2;
  subbyte_full_adder add_c7_r54_s2 (
    .a(carry_c6_r34_s1),
    .b(carry_c6_r35_s1),
    .ci(carry_c6_r36_s1),
    .s(sum_c7_r54_s2),
    .co(carry_c7_r54_s2)
  );
  wire sum_c7_r55_s2, carry_c7_r55_s2;
  subbyte_full_adder add_c7_r55_s2 (
    .a(carry_c6_r37_s1),
    .b(carry_c6_r38_s1),
    .ci(carry_c6_r39_s1),
    .s(sum_c7_r55_s2),
    .co(carry_c7_r55_s2)
  );
  wire sum_c7_r56_s2, carry_c7_r56_s2;
  subbyte_full_adder add_c7_r56_s2 (
    .a(carry_c6_r40_s1),
    .b(carry_c6_r41_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r56_s2),
    .co(carry_c7_r56_s2)
  );
  wire sum_c7_r57_s2, carry_c7_r57_s2;
  subbyte_full_adder add_c7_r57_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r57_s2),
    .co(carry_c7_r57_s2)
  );
  wire sum_c7_r58_s2, carry_c7_r58_s2;
  subbyte_full_adder add_c7_r58_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r58_s2),
    .co(carry_c7_r58_s2)
  );
  wire sum_c7_r59_s2, carry_c7_r59_s2;
  subbyte_full_adder add_c7_r59_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r59_s2),
    .co(carry_c7_r59_s2)
  );
  wire sum_c7_r60_s2, carry_c7_r60_s2;
  subbyte_full_adder add_c7_r60_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r60_s2),
    .co(carry_c7_r60_s2)
  );
  wire sum_c7_r61_s2, carry_c7_r61_s2;
  subbyte_full_adder add_c7_r61_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r61_s2),
    .co(carry_c7_r61_s2)
  );
  wire sum_c7_r62_s2, carry_c7_r62_s2;
  subbyte_full_adder add_c7_r62_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r62_s2),
    .co(carry_c7_r62_s2)
  );
  wire sum_c7_r63_s2, carry_c7_r63_s2;
  subbyte_full_adder add_c7_r63_s2 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s1),
    .s(sum_c7_r63_s2),
    .co(carry_c7_r63_s2)
  );
  wire sum_c7_r64_s2, carry_c7_r64_s2;
  subbyte_full_adder add_c7_r64_s2 (
    .a(sum_c7_r22_s1),
    .b(sum_c7_r23_s1),
    .ci(sum_c7_r24_s1),
    .s(sum_c7_r64_s2),
    .co(carry_c7_r64_s2)
  );
  wire sum_c7_r65_s2, carry_c7_r65_s2;
  subbyte_full_adder add_c7_r65_s2 (
    .a(sum_c7_r25_s1),
    .b(sum_c7_r26_s1),
    .ci(sum_c7_r27_s1),
    .s(sum_c7_r65_s2),
    .co(carry_c7_r65_s2)
  );
  wire sum_c7_r66_s2, carry_c7_r66_s2;
  subbyte_full_adder add_c7_r66_s2 (
    .a(sum_c7_r28_s1),
    .b(sum_c7_r29_s1),
    .ci(sum_c7_r30_s1),
    .s(sum_c7_r66_s2),
    .co(carry_c7_r66_s2)
  );
  wire sum_c7_r67_s2, carry_c7_r67_s2;
  subbyte_full_adder add_c7_r67_s2 (
    .a(sum_c7_r31_s1),
    .b(sum_c7_r32_s1),
    .ci(sum_c7_r33_s1),
    .s(sum_c7_r67_s2),
    .co(carry_c7_r67_s2)
  );
  wire sum_c7_r68_s2, carry_c7_r68_s2;
  subbyte_full_adder add_c7_r68_s2 (
    .a(sum_c7_r34_s1),
    .b(sum_c7_r35_s1),
    .ci(sum_c7_r36_s1),
    .s(sum_c7_r68_s2),
    .co(carry_c7_r68_s2)
  );
  wire sum_c7_r69_s2, carry_c7_r69_s2;
  subbyte_full_adder add_c7_r69_s2 (
    .a(sum_c7_r37_s1),
    .b(sum_c7_r38_s1),
    .ci(sum_c7_r39_s1),
    .s(sum_c7_r69_s2),
    .co(carry_c7_r69_s2)
  );
  wire sum_c7_r70_s3, carry_c7_r70_s3;
  subbyte_full_adder add_c7_r70_s3 (
    .a(sum_c7_r40_s1),
    .b(sum_c7_r41_s1),
    .ci(carry_c6_r42_s2),
    .s(sum_c7_r70_s3),
    .co(carry_c7_r70_s3)
  );
  wire sum_c7_r71_s3, carry_c7_r71_s3;
  subbyte_full_adder add_c7_r71_s3 (
    .a(sum_c7_r42_s2),
    .b(carry_c6_r43_s2),
    .ci(carry_c6_r44_s2),
    .s(sum_c7_r71_s3),
    .co(carry_c7_r71_s3)
  );
  wire sum_c7_r72_s3, carry_c7_r72_s3;
  subbyte_full_adder add_c7_r72_s3 (
    .a(carry_c6_r45_s2),
    .b(carry_c6_r46_s2),
    .ci(carry_c6_r47_s2),
    .s(sum_c7_r72_s3),
    .co(carry_c7_r72_s3)
  );
  wire sum_c7_r73_s3, carry_c7_r73_s3;
  subbyte_full_adder add_c7_r73_s3 (
    .a(carry_c6_r48_s2),
    .b(carry_c6_r49_s2),
    .ci(carry_c6_r50_s2),
    .s(sum_c7_r73_s3),
    .co(carry_c7_r73_s3)
  );
  wire sum_c7_r74_s3, carry_c7_r74_s3;
  subbyte_full_adder add_c7_r74_s3 (
    .a(carry_c6_r51_s2),
    .b(carry_c6_r52_s2),
    .ci(carry_c6_r53_s2),
    .s(sum_c7_r74_s3),
    .co(carry_c7_r74_s3)
  );
  wire sum_c7_r75_s3, carry_c7_r75_s3;
  subbyte_full_adder add_c7_r75_s3 (
    .a(carry_c6_r54_s2),
    .b(carry_c6_r55_s2),
    .ci(carry_c6_r56_s2),
    .s(sum_c7_r75_s3),
    .co(carry_c7_r75_s3)
  );
  wire sum_c7_r76_s3, carry_c7_r76_s3;
  subbyte_full_adder add_c7_r76_s3 (
    .a(carry_c6_r57_s2),
    .b(carry_c6_r58_s2),
    .ci(carry_c6_r59_s2),
    .s(sum_c7_r76_s3),
    .co(carry_c7_r76_s3)
  );
  wire sum_c7_r77_s3, carry_c7_r77_s3;
  subbyte_full_adder add_c7_r77_s3 (
    .a(carry_c6_r60_s2),
    .b(carry_c6_r61_s2),
    .ci(carry_c6_r62_s2),
    .s(sum_c7_r77_s3),
    .co(carry_c7_r77_s3)
  );
  wire sum_c7_r78_s3, carry_c7_r78_s3;
  subbyte_full_adder add_c7_r78_s3 (
    .a(carry_c6_r63_s2),
    .b(carry_c6_r64_s2),
    .ci(carry_c6_r65_s2),
    .s(sum_c7_r78_s3),
    .co(carry_c7_r78_s3)
  );
  wire sum_c7_r79_s3, carry_c7_r79_s3;
  subbyte_full_adder add_c7_r79_s3 (
    .a(carry_c6_r66_s2),
    .b(carry_c6_r67_s2),
    .ci(carry_c6_r68_s2),
    .s(sum_c7_r79_s3),
    .co(carry_c7_r79_s3)
  );
  wire sum_c7_r80_s4, carry_c7_r80_s4;
  subbyte_full_adder add_c7_r80_s4 (
    .a(carry_c6_r69_s2),
    .b(carry_c6_r70_s3),
    .ci(sum_c7_r43_s2),
    .s(sum_c7_r80_s4),
    .co(carry_c7_r80_s4)
  );
  wire sum_c7_r81_s3, carry_c7_r81_s3;
  subbyte_full_adder add_c7_r81_s3 (
    .a(sum_c7_r44_s2),
    .b(sum_c7_r45_s2),
    .ci(sum_c7_r46_s2),
    .s(sum_c7_r81_s3),
    .co(carry_c7_r81_s3)
  );
  wire sum_c7_r82_s3, carry_c7_r82_s3;
  subbyte_full_adder add_c7_r82_s3 (
    .a(sum_c7_r47_s2),
    .b(sum_c7_r48_s2),
    .ci(sum_c7_r49_s2),
    .s(sum_c7_r82_s3),
    .co(carry_c7_r82_s3)
  );
  wire sum_c7_r83_s3, carry_c7_r83_s3;
  subbyte_full_adder add_c7_r83_s3 (
    .a(sum_c7_r50_s2),
    .b(sum_c7_r51_s2),
    .ci(sum_c7_r52_s2),
    .s(sum_c7_r83_s3),
    .co(carry_c7_r83_s3)
  );
  wire sum_c7_r84_s3, carry_c7_r84_s3;
  subbyte_full_adder add_c7_r84_s3 (
    .a(sum_c7_r53_s2),
    .b(sum_c7_r54_s2),
    .ci(sum_c7_r55_s2),
    .s(sum_c7_r84_s3),
    .co(carry_c7_r84_s3)
  );
  wire sum_c7_r85_s3, carry_c7_r85_s3;
  subbyte_full_adder add_c7_r85_s3 (
    .a(sum_c7_r56_s2),
    .b(sum_c7_r57_s2),
    .ci(sum_c7_r58_s2),
    .s(sum_c7_r85_s3),
    .co(carry_c7_r85_s3)
  );
  wire sum_c7_r86_s3, carry_c7_r86_s3;
  subbyte_full_adder add_c7_r86_s3 (
    .a(sum_c7_r59_s2),
    .b(sum_c7_r60_s2),
    .ci(sum_c7_r61_s2),
    .s(sum_c7_r86_s3),
    .co(carry_c7_r86_s3)
  );
  wire sum_c7_r87_s3, carry_c7_r87_s3;
  subbyte_full_adder add_c7_r87_s3 (
    .a(sum_c7_r62_s2),
    .b(sum_c7_r63_s2),
    .ci(sum_c7_r64_s2),
    .s(sum_c7_r87_s3),
    .co(carry_c7_r87_s3)
  );
  wire sum_c7_r88_s3, carry_c7_r88_s3;
  subbyte_full_adder add_c7_r88_s3 (
    .a(sum_c7_r65_s2),
    .b(sum_c7_r66_s2),
    .ci(sum_c7_r67_s2),
    .s(sum_c7_r88_s3),
    .co(carry_c7_r88_s3)
  );
  wire sum_c7_r89_s4, carry_c7_r89_s4;
  subbyte_full_adder add_c7_r89_s4 (
    .a(sum_c7_r68_s2),
    .b(sum_c7_r69_s2),
    .ci(sum_c7_r70_s3),
    .s(sum_c7_r89_s4),
    .co(carry_c7_r89_s4)
  );
  wire sum_c7_r90_s4, carry_c7_r90_s4;
  subbyte_full_adder add_c7_r90_s4 (
    .a(carry_c6_r71_s3),
    .b(carry_c6_r72_s3),
    .ci(carry_c6_r73_s3),
    .s(sum_c7_r90_s4),
    .co(carry_c7_r90_s4)
  );
  wire sum_c7_r91_s4, carry_c7_r91_s4;
  subbyte_full_adder add_c7_r91_s4 (
    .a(carry_c6_r74_s3),
    .b(carry_c6_r75_s3),
    .ci(carry_c6_r76_s3),
    .s(sum_c7_r91_s4),
    .co(carry_c7_r91_s4)
  );
  wire sum_c7_r92_s4, carry_c7_r92_s4;
  subbyte_full_adder add_c7_r92_s4 (
    .a(carry_c6_r77_s3),
    .b(carry_c6_r78_s3),
    .ci(carry_c6_r79_s3),
    .s(sum_c7_r92_s4),
    .co(carry_c7_r92_s4)
  );
  wire sum_c7_r93_s4, carry_c7_r93_s4;
  subbyte_full_adder add_c7_r93_s4 (
    .a(carry_c6_r80_s3),
    .b(carry_c6_r81_s3),
    .ci(carry_c6_r82_s3),
    .s(sum_c7_r93_s4),
    .co(carry_c7_r93_s4)
  );
  wire sum_c7_r94_s4, carry_c7_r94_s4;
  subbyte_full_adder add_c7_r94_s4 (
    .a(carry_c6_r83_s3),
    .b(carry_c6_r84_s3),
    .ci(carry_c6_r85_s3),
    .s(sum_c7_r94_s4),
    .co(carry_c7_r94_s4)
  );
  wire sum_c7_r95_s4, carry_c7_r95_s4;
  subbyte_full_adder add_c7_r95_s4 (
    .a(carry_c6_r86_s3),
    .b(carry_c6_r87_s3),
    .ci(carry_c6_r88_s3),
    .s(sum_c7_r95_s4),
    .co(carry_c7_r95_s4)
  );
  wire sum_c7_r96_s4, carry_c7_r96_s4;
  subbyte_full_adder add_c7_r96_s4 (
    .a(carry_c6_r89_s3),
    .b(carry_c6_r90_s3),
    .ci(carry_c6_r91_s3),
    .s(sum_c7_r96_s4),
    .co(carry_c7_r96_s4)
  );
  wire sum_c7_r97_s4, carry_c7_r97_s4;
  subbyte_full_adder add_c7_r97_s4 (
    .a(carry_c6_r92_s3),
    .b(carry_c6_r93_s3),
    .ci(sum_c7_r71_s3),
    .s(sum_c7_r97_s4),
    .co(carry_c7_r97_s4)
  );
  wire sum_c7_r98_s4, carry_c7_r98_s4;
  subbyte_full_adder add_c7_r98_s4 (
    .a(sum_c7_r72_s3),
    .b(sum_c7_r73_s3),
    .ci(sum_c7_r74_s3),
    .s(sum_c7_r98_s4),
    .co(carry_c7_r98_s4)
  );
  wire sum_c7_r99_s4, carry_c7_r99_s4;
  subbyte_full_adder add_c7_r99_s4 (
    .a(sum_c7_r75_s3),
    .b(sum_c7_r76_s3),
    .ci(sum_c7_r77_s3),
    .s(sum_c7_r99_s4),
    .co(carry_c7_r99_s4)
  );
  wire sum_c7_r100_s5, carry_c7_r100_s5;
  subbyte_full_adder add_c7_r100_s5 (
    .a(sum_c7_r78_s3),
    .b(sum_c7_r79_s3),
    .ci(sum_c7_r80_s4),
    .s(sum_c7_r100_s5),
    .co(carry_c7_r100_s5)
  );
  wire sum_c7_r101_s4, carry_c7_r101_s4;
  subbyte_full_adder add_c7_r101_s4 (
    .a(sum_c7_r81_s3),
    .b(sum_c7_r82_s3),
    .ci(sum_c7_r83_s3),
    .s(sum_c7_r101_s4),
    .co(carry_c7_r101_s4)
  );
  wire sum_c7_r102_s4, carry_c7_r102_s4;
  subbyte_full_adder add_c7_r102_s4 (
    .a(sum_c7_r84_s3),
    .b(sum_c7_r85_s3),
    .ci(sum_c7_r86_s3),
    .s(sum_c7_r102_s4),
    .co(carry_c7_r102_s4)
  );
  wire sum_c7_r103_s5, carry_c7_r103_s5;
  subbyte_full_adder add_c7_r103_s5 (
    .a(sum_c7_r87_s3),
    .b(sum_c7_r88_s3),
    .ci(sum_c7_r89_s4),
    .s(sum_c7_r103_s5),
    .co(carry_c7_r103_s5)
  );
  wire sum_c7_r104_s5, carry_c7_r104_s5;
  subbyte_full_adder add_c7_r104_s5 (
    .a(carry_c6_r94_s4),
    .b(carry_c6_r95_s4),
    .ci(carry_c6_r96_s4),
    .s(sum_c7_r104_s5),
    .co(carry_c7_r104_s5)
  );
  wire sum_c7_r105_s5, carry_c7_r105_s5;
  subbyte_full_adder add_c7_r105_s5 (
    .a(carry_c6_r97_s4),
    .b(carry_c6_r98_s4),
    .ci(carry_c6_r99_s4),
    .s(sum_c7_r105_s5),
    .co(carry_c7_r105_s5)
  );
  wire sum_c7_r106_s6, carry_c7_r106_s6;
  subbyte_full_adder add_c7_r106_s6 (
    .a(carry_c6_r100_s4),
    .b(carry_c6_r101_s4),
    .ci(carry_c6_r102_s5),
    .s(sum_c7_r106_s6),
    .co(carry_c7_r106_s6)
  );
  wire sum_c7_r107_s5, carry_c7_r107_s5;
  subbyte_full_adder add_c7_r107_s5 (
    .a(carry_c6_r103_s4),
    .b(carry_c6_r104_s4),
    .ci(carry_c6_r105_s4),
    .s(sum_c7_r107_s5),
    .co(carry_c7_r107_s5)
  );
  wire sum_c7_r108_s5, carry_c7_r108_s5;
  subbyte_full_adder add_c7_r108_s5 (
    .a(carry_c6_r106_s4),
    .b(carry_c6_r107_s4),
    .ci(carry_c6_r108_s4),
    .s(sum_c7_r108_s5),
    .co(carry_c7_r108_s5)
  );
  wire sum_c7_r109_s5, carry_c7_r109_s5;
  subbyte_full_adder add_c7_r109_s5 (
    .a(carry_c6_r109_s4),
    .b(sum_c7_r90_s4),
    .ci(sum_c7_r91_s4),
    .s(sum_c7_r109_s5),
    .co(carry_c7_r109_s5)
  );
  wire sum_c7_r110_s5, carry_c7_r110_s5;
  subbyte_full_adder add_c7_r110_s5 (
    .a(sum_c7_r92_s4),
    .b(sum_c7_r93_s4),
    .ci(sum_c7_r94_s4),
    .s(sum_c7_r110_s5),
    .co(carry_c7_r110_s5)
  );
  wire sum_c7_r111_s5, carry_c7_r111_s5;
  subbyte_full_adder add_c7_r111_s5 (
    .a(sum_c7_r95_s4),
    .b(sum_c7_r96_s4),
    .ci(sum_c7_r97_s4),
    .s(sum_c7_r111_s5),
    .co(carry_c7_r111_s5)
  );
  wire sum_c7_r112_s6, carry_c7_r112_s6;
  subbyte_full_adder add_c7_r112_s6 (
    .a(sum_c7_r98_s4),
    .b(sum_c7_r99_s4),
    .ci(sum_c7_r100_s5),
    .s(sum_c7_r112_s6),
    .co(carry_c7_r112_s6)
  );
  wire sum_c7_r113_s6, carry_c7_r113_s6;
  subbyte_full_adder add_c7_r113_s6 (
    .a(sum_c7_r101_s4),
    .b(sum_c7_r102_s4),
    .ci(sum_c7_r103_s5),
    .s(sum_c7_r113_s6),
    .co(carry_c7_r113_s6)
  );
  wire sum_c7_r114_s6, carry_c7_r114_s6;
  subbyte_full_adder add_c7_r114_s6 (
    .a(carry_c6_r110_s5),
    .b(carry_c6_r111_s5),
    .ci(carry_c6_r112_s5),
    .s(sum_c7_r114_s6),
    .co(carry_c7_r114_s6)
  );
  wire sum_c7_r115_s7, carry_c7_r115_s7;
  subbyte_full_adder add_c7_r115_s7 (
    .a(carry_c6_r113_s5),
    .b(carry_c6_r114_s6),
    .ci(carry_c6_r115_s5),
    .s(sum_c7_r115_s7),
    .co(carry_c7_r115_s7)
  );
  wire sum_c7_r116_s7, carry_c7_r116_s7;
  subbyte_full_adder add_c7_r116_s7 (
    .a(carry_c6_r116_s6),
    .b(carry_c6_r117_s5),
    .ci(carry_c6_r118_s5),
    .s(sum_c7_r116_s7),
    .co(carry_c7_r116_s7)
  );
  wire sum_c7_r117_s7, carry_c7_r117_s7;
  subbyte_full_adder add_c7_r117_s7 (
    .a(sum_c7_r104_s5),
    .b(sum_c7_r105_s5),
    .ci(sum_c7_r106_s6),
    .s(sum_c7_r117_s7),
    .co(carry_c7_r117_s7)
  );
  wire sum_c7_r118_s6, carry_c7_r118_s6;
  subbyte_full_adder add_c7_r118_s6 (
    .a(sum_c7_r107_s5),
    .b(sum_c7_r108_s5),
    .ci(sum_c7_r109_s5),
    .s(sum_c7_r118_s6),
    .co(carry_c7_r118_s6)
  );
  wire sum_c7_r119_s7, carry_c7_r119_s7;
  subbyte_full_adder add_c7_r119_s7 (
    .a(sum_c7_r110_s5),
    .b(sum_c7_r111_s5),
    .ci(sum_c7_r112_s6),
    .s(sum_c7_r119_s7),
    .co(carry_c7_r119_s7)
  );
  wire sum_c7_r120_s7, carry_c7_r120_s7;
  subbyte_full_adder add_c7_r120_s7 (
    .a(sum_c7_r113_s6),
    .b(carry_c6_r119_s6),
    .ci(carry_c6_r120_s6),
    .s(sum_c7_r120_s7),
    .co(carry_c7_r120_s7)
  );
  wire sum_c7_r121_s8, carry_c7_r121_s8;
  subbyte_full_adder add_c7_r121_s8 (
    .a(carry_c6_r121_s6),
    .b(carry_c6_r122_s7),
    .ci(carry_c6_r123_s7),
    .s(sum_c7_r121_s8),
    .co(carry_c7_r121_s8)
  );
  wire sum_c7_r122_s8, carry_c7_r122_s8;
  subbyte_full_adder add_c7_r122_s8 (
    .a(sum_c7_r114_s6),
    .b(sum_c7_r115_s7),
    .ci(sum_c7_r116_s7),
    .s(sum_c7_r122_s8),
    .co(carry_c7_r122_s8)
  );
  wire sum_c7_r123_s8, carry_c7_r123_s8;
  subbyte_full_adder add_c7_r123_s8 (
    .a(sum_c7_r117_s7),
    .b(sum_c7_r118_s6),
    .ci(sum_c7_r119_s7),
    .s(sum_c7_r123_s8),
    .co(carry_c7_r123_s8)
  );
  wire sum_c7_r124_s9, carry_c7_r124_s9;
  subbyte_full_adder add_c7_r124_s9 (
    .a(sum_c7_r120_s7),
    .b(carry_c6_r124_s7),
    .ci(carry_c6_r125_s8),
    .s(sum_c7_r124_s9),
    .co(carry_c7_r124_s9)
  );
  wire sum_c7_r125_s9, carry_c7_r125_s9;
  subbyte_full_adder add_c7_r125_s9 (
    .a(sum_c7_r121_s8),
    .b(sum_c7_r122_s8),
    .ci(sum_c7_r123_s8),
    .s(sum_c7_r125_s9),
    .co(carry_c7_r125_s9)
  );
  wire sum_c7_r126_s10, carry_c7_r126_s10;
  subbyte_full_adder add_c7_r126_s10 (
    .a(carry_c6_r126_s9),
    .b(sum_c7_r124_s9),
    .ci(sum_c7_r125_s9),
    .s(sum_c7_r126_s10),
    .co(carry_c7_r126_s10)
  );
  wire sum_c7_r127_s11, carry_c7_r127_s11;
  subbyte_full_adder add_c7_r127_s11 (
    .a(sum_c7_r126_s10),
    .b(extra[7]),
    .ci(extra[34]),
    .s(sum_c7_r127_s11),
    .co(carry_c7_r127_s11)
  );
  wire sum_c7_r128_s11, carry_c7_r128_s11;
  subbyte_full_adder add_c7_r128_s11 (
    .a(extra[61]),
    .b(extra[88]),
    .ci(carry_c6_r127_s10),
    .s(sum_c7_r128_s11),
    .co(carry_c7_r128_s11)
  );
  wire sum_c7_r129_s12, carry_c7_r129_s12;
  subbyte_full_adder add_c7_r129_s12 (
    .a(sum_c7_r127_s11),
    .b(carry_c6_r128_s9),
    .ci(sum_c7_r128_s11),
    .s(sum_c7_r129_s12),
    .co(carry_c7_r129_s12)
  );
  wire sum_c7_r130_s13, carry_c7_r130_s13;
  subbyte_full_adder add_c7_r130_s13 (
    .a(carry_c6_r129_s11),
    .b(sum_c7_r129_s12),
    .ci(carry_c6_r130_s12),
    .s(sum_c7_r130_s13),
    .co(carry_c7_r130_s13)
  );
  wire sum_c7_r131_s14, carry_c7_r131_s14;
  subbyte_half_adder add_c7_r131_s14 (
    .a(carry_c6_r131_s13),
    .b(sum_c7_r130_s13),
    .s(sum_c7_r131_s14),
    .co(carry_c7_r131_s14)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[20]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[28]), .b(pp[36]), .ci(pp[44]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[52]), .b(pp[60]), .ci(pp[68]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[76]), .b(pp[84]), .ci(pp[92]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[100]), .b(pp[108]), .ci(pp[116]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[124]), .b(pp[132]), .ci(pp[140]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[148]), .b(pp[156]), .ci(pp[164]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[172]), .b(pp[180]), .ci(pp[188]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[196]), .b(pp[204]), .ci(pp[212]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[220]), .b(pp[228]), .ci(pp[236]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[244]), .b(pp[252]), .ci(pp[260]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[268]), .b(pp[276]), .ci(pp[284]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[292]), .b(pp[300]), .ci(pp[308]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[316]), .b(pp[324]), .ci(pp[332]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[340]), .b(pp[348]), .ci(pp[356]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[364]), .b(pp[372]), .ci(pp[380]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[388]), .b(pp[396]), .ci(pp[404]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[412]), .b(pp[420]), .ci(pp[428]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[436]), .b(pp[444]), .ci(pp[452]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[460]), .b(pp[468]), .ci(pp[476]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[484]), .b(pp[492]), .ci(pp[500]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[508]), .b(pp[516]), .ci(pp[524]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[532]), .b(pp[540]), .ci(pp[548]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[556]), .b(pp[564]), .ci(pp[572]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[580]), .b(pp[588]), .ci(pp[596]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[604]), .b(pp[612]), .ci(pp[620]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[628]), .b(pp[636]), .ci(pp[644]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[652]), .b(pp[660]), .ci(pp[668]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[676]), .b(pp[684]), .ci(pp[692]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[700]), .b(pp[708]), .ci(pp[716]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[724]), .b(pp[732]), .ci(pp[740]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[748]), .b(pp[756]), .ci(pp[764]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[772]), .b(pp[780]), .ci(pp[788]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[796]), .b(pp[804]), .ci(pp[812]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[820]), .b(pp[828]), .ci(pp[836]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[844]), .b(pp[852]), .ci(pp[860]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[868]), .b(pp[876]), .ci(pp[884]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[892]), .b(pp[900]), .ci(pp[908]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[916]), .b(pp[924]), .ci(pp[932]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[940]), .b(pp[948]), .ci(pp[956]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[964]), .b(pp[972]), .ci(pp[980]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[988]), .b(pp[996]), .ci(pp[1004]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s2, carry_c8_r42_s2;
  subbyte_full_adder add_c8_r42_s2 (
    .a(pp[1012]),
    .b(pp[1020]),
    .ci(carry_c7_r0_s1),
    .s(sum_c8_r42_s2),
    .co(carry_c8_r42_s2)
  );
  wire sum_c8_r43_s2, carry_c8_r43_s2;
  subbyte_full_adder add_c8_r43_s2 (
    .a(carry_c7_r1_s1),
    .b(carry_c7_r2_s1),
    .ci(carry_c7_r3_s1),
    .s(sum_c8_r43_s2),
    .co(carry_c8_r43_s2)
  );
  wire sum_c8_r44_s2, carry_c8_r44_s2;
  subbyte_full_adder add_c8_r44_s2 (
    .a(carry_c7_r4_s1),
    .b(carry_c7_r5_s1),
    .ci(carry_c7_r6_s1),
    .s(sum_c8_r44_s2),
    .co(carry_c8_r44_s2)
  );
  wire sum_c8_r45_s2, carry_c8_r45_s2;
  subbyte_full_adder add_c8_r45_s2 (
    .a(carry_c7_r7_s1),
    .b(carry_c7_r8_s1),
    .ci(carry_c7_r9_s1),
    .s(sum_c8_r45_s2),
    .co(carry_c8_r45_s2)
  );
  wire sum_c8_r46_s2, carry_c8_r46_s2;
  subbyte_full_adder add_c8_r46_s2 (
    .a(carry_c7_r10_s1),
    .b(carry_c7_r11_s1),
    .ci(carry_c7_r12_s1),
    .s(sum_c8_r46_s2),
    .co(carry_c8_r46_s2)
  );
  wire sum_c8_r47_s2, carry_c8_r47_s2;
  subbyte_full_adder add_c8_r47_s2 (
    .a(carry_c7_r13_s1),
    .b(carry_c7_r14_s1),
    .ci(carry_c7_r15_s1),
    .s(sum_c8_r47_s2),
    .co(carry_c8_r47_s2)
  );
  wire sum_c8_r48_s2, carry_c8_r48_s2;
  subbyte_full_adder add_c8_r48_s2 (
    .a(carry_c7_r16_s1),
    .b(carry_c7_r17_s1),
    .ci(carry_c7_r18_s1),
    .s(sum_c8_r48_s2),
    .co(carry_c8_r48_s2)
  );
  wire sum_c8_r49_s2, carry_c8_r49_s2;
  subbyte_full_adder add_c8_r49_s2 (
    .a(carry_c7_r19_s1),
    .b(carry_c7_r20_s1),
    .ci(carry_c7_r21_s1),
    .s(sum_c8_r49_s2),
    .co(carry_c8_r49_s2)
  );
  wire sum_c8_r50_s2, carry_c8_r50_s2;
  subbyte_full_adder add_c8_r50_s2 (
    .a(carry_c7_r22_s1),
    .b(carry_c7_r23_s1),
    .ci(carry_c7_r24_s1),
    .s(sum_c8_r50_s2),
    .co(carry_c8_r50_s2)
  );
  wire sum_c8_r51_s2, carry_c8_r51_s2;
  subbyte_full_adder add_c8_r51_s2 (
    .a(carry_c7_r25_s1),
    .b(carry_c7_r26_s1),
    .ci(carry_c7_r27_s1),
    .s(sum_c8_r51_s2),
    .co(carry_c8_r51_s2)
  );
  wire sum_c8_r52_s2, carry_c8_r52_s2;
  subbyte_full_adder add_c8_r52_s2 (
    .a(carry_c7_r28_s1),
    .b(carry_c7_r29_s1),
    .ci(carry_c7_r30_s1),
    .s(sum_c8_r52_s2),
    .co(carry_c8_r52_s2)
  );
  wire sum_c8_r53_s2, carry_c8_r53_s2;
  subbyte_full_adder add_c8_r53_s2 (
    .a(carry_c7_r31_s1),
    .b(carry_c7_r32_s1),
    .ci(carry_c7_r33_s1),
    .s(sum_c8_r53_s2),
    .co(carry_c8_r53_s2)
  );
  wire sum_c8_r54_s2, carry_c8_r54_s2;
  subbyte_full_adder add_c8_r54_s2 (
    .a(carry_c7_r34_s1),
    .b(carry_c7_r35_s1),
    .ci(carry_c7_r36_s1),
    .s(sum_c8_r54_s2),
    .co(carry_c8_r54_s2)
  );
  wire sum_c8_r55_s2, carry_c8_r55_s2;
  subbyte_full_adder add_c8_r55_s2 (
    .a(carry_c7_r37_s1),
    .b(carry_c7_r38_s1),
    .ci(carry_c7_r39_s1),
    .s(sum_c8_r55_s2),
    .co(carry_c8_r55_s2)
  );
  wire sum_c8_r56_s2, carry_c8_r56_s2;
  subbyte_full_adder add_c8_r56_s2 (
    .a(carry_c7_r40_s1),
    .b(carry_c7_r41_s1),
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r56_s2),
    .co(carry_c8_r56_s2)
  );
  wire sum_c8_r57_s2, carry_c8_r57_s2;
  subbyte_full_adder add_c8_r57_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r57_s2),
    .co(carry_c8_r57_s2)
  );
  wire sum_c8_r58_s2, carry_c8_r58_s2;
  subbyte_full_adder add_c8_r58_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r58_s2),
    .co(carry_c8_r58_s2)
  );
  wire sum_c8_r59_s2, carry_c8_r59_s2;
  subbyte_full_adder add_c8_r59_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r59_s2),
    .co(carry_c8_r59_s2)
  );
  wire sum_c8_r60_s2, carry_c8_r60_s2;
  subbyte_full_adder add_c8_r60_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r60_s2),
    .co(carry_c8_r60_s2)
  );
  wire sum_c8_r61_s2, carry_c8_r61_s2;
  subbyte_full_adder add_c8_r61_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r61_s2),
    .co(carry_c8_r61_s2)
  );
  wire sum_c8_r62_s2, carry_c8_r62_s2;
  subbyte_full_adder add_c8_r62_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r62_s2),
    .co(carry_c8_r62_s2)
  );
  wire sum_c8_r63_s2, carry_c8_r63_s2;
  subbyte_full_adder add_c8_r63_s2 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(sum_c8_r21_s1),
    .s(sum_c8_r63_s2),
    .co(carry_c8_r63_s2)
  );
  wire sum_c8_r64_s2, carry_c8_r64_s2;
  subbyte_full_adder add_c8_r64_s2 (
    .a(sum_c8_r22_s1),
    .b(sum_c8_r23_s1),
    .ci(sum_c8_r24_s1),
    .s(sum_c8_r64_s2),
    .co(carry_c8_r64_s2)
  );
  wire sum_c8_r65_s2, carry_c8_r65_s2;
  subbyte_full_adder add_c8_r65_s2 (
    .a(sum_c8_r25_s1),
    .b(sum_c8_r26_s1),
    .ci(sum_c8_r27_s1),
    .s(sum_c8_r65_s2),
    .co(carry_c8_r65_s2)
  );
  wire sum_c8_r66_s2, carry_c8_r66_s2;
  subbyte_full_adder add_c8_r66_s2 (
    .a(sum_c8_r28_s1),
    .b(sum_c8_r29_s1),
    .ci(sum_c8_r30_s1),
    .s(sum_c8_r66_s2),
    .co(carry_c8_r66_s2)
  );
  wire sum_c8_r67_s2, carry_c8_r67_s2;
  subbyte_full_adder add_c8_r67_s2 (
    .a(sum_c8_r31_s1),
    .b(sum_c8_r32_s1),
    .ci(sum_c8_r33_s1),
    .s(sum_c8_r67_s2),
    .co(carry_c8_r67_s2)
  );
  wire sum_c8_r68_s2, carry_c8_r68_s2;
  subbyte_full_adder add_c8_r68_s2 (
    .a(sum_c8_r34_s1),
    .b(sum_c8_r35_s1),
    .ci(sum_c8_r36_s1),
    .s(sum_c8_r68_s2),
    .co(carry_c8_r68_s2)
  );
  wire sum_c8_r69_s2, carry_c8_r69_s2;
  subbyte_full_adder add_c8_r69_s2 (
    .a(sum_c8_r37_s1),
    .b(sum_c8_r38_s1),
    .ci(sum_c8_r39_s1),
    .s(sum_c8_r69_s2),
    .co(carry_c8_r69_s2)
  );
  wire sum_c8_r70_s3, carry_c8_r70_s3;
  subbyte_full_adder add_c8_r70_s3 (
    .a(sum_c8_r40_s1),
    .b(sum_c8_r41_s1),
    .ci(carry_c7_r42_s2),
    .s(sum_c8_r70_s3),
    .co(carry_c8_r70_s3)
  );
  wire sum_c8_r71_s3, carry_c8_r71_s3;
  subbyte_full_adder add_c8_r71_s3 (
    .a(sum_c8_r42_s2),
    .b(carry_c7_r43_s2),
    .ci(carry_c7_r44_s2),
    .s(sum_c8_r71_s3),
    .co(carry_c8_r71_s3)
  );
  wire sum_c8_r72_s3, carry_c8_r72_s3;
  subbyte_full_adder add_c8_r72_s3 (
    .a(carry_c7_r45_s2),
    .b(carry_c7_r46_s2),
    .ci(carry_c7_r47_s2),
    .s(sum_c8_r72_s3),
    .co(carry_c8_r72_s3)
  );
  wire sum_c8_r73_s3, carry_c8_r73_s3;
  subbyte_full_adder add_c8_r73_s3 (
    .a(carry_c7_r48_s2),
    .b(carry_c7_r49_s2),
    .ci(carry_c7_r50_s2),
    .s(sum_c8_r73_s3),
    .co(carry_c8_r73_s3)
  );
  wire sum_c8_r74_s3, carry_c8_r74_s3;
  subbyte_full_adder add_c8_r74_s3 (
    .a(carry_c7_r51_s2),
    .b(carry_c7_r52_s2),
    .ci(carry_c7_r53_s2),
    .s(sum_c8_r74_s3),
    .co(carry_c8_r74_s3)
  );
  wire sum_c8_r75_s3, carry_c8_r75_s3;
  subbyte_full_adder add_c8_r75_s3 (
    .a(carry_c7_r54_s2),
    .b(carry_c7_r55_s2),
    .ci(carry_c7_r56_s2),
    .s(sum_c8_r75_s3),
    .co(carry_c8_r75_s3)
  );
  wire sum_c8_r76_s3, carry_c8_r76_s3;
  subbyte_full_adder add_c8_r76_s3 (
    .a(carry_c7_r57_s2),
    .b(carry_c7_r58_s2),
    .ci(carry_c7_r59_s2),
    .s(sum_c8_r76_s3),
    .co(carry_c8_r76_s3)
  );
  wire sum_c8_r77_s3, carry_c8_r77_s3;
  subbyte_full_adder add_c8_r77_s3 (
    .a(carry_c7_r60_s2),
    .b(carry_c7_r61_s2),
    .ci(carry_c7_r62_s2),
    .s(sum_c8_r77_s3),
    .co(carry_c8_r77_s3)
  );
  wire sum_c8_r78_s3, carry_c8_r78_s3;
  subbyte_full_adder add_c8_r78_s3 (
    .a(carry_c7_r63_s2),
    .b(carry_c7_r64_s2),
    .ci(carry_c7_r65_s2),
    .s(sum_c8_r78_s3),
    .co(carry_c8_r78_s3)
  );
  wire sum_c8_r79_s3, carry_c8_r79_s3;
  subbyte_full_adder add_c8_r79_s3 (
    .a(carry_c7_r66_s2),
    .b(carry_c7_r67_s2),
    .ci(carry_c7_r68_s2),
    .s(sum_c8_r79_s3),
    .co(carry_c8_r79_s3)
  );
  wire sum_c8_r80_s4, carry_c8_r80_s4;
  subbyte_full_adder add_c8_r80_s4 (
    .a(carry_c7_r69_s2),
    .b(carry_c7_r70_s3),
    .ci(sum_c8_r43_s2),
    .s(sum_c8_r80_s4),
    .co(carry_c8_r80_s4)
  );
  wire sum_c8_r81_s3, carry_c8_r81_s3;
  subbyte_full_adder add_c8_r81_s3 (
    .a(sum_c8_r44_s2),
    .b(sum_c8_r45_s2),
    .ci(sum_c8_r46_s2),
    .s(sum_c8_r81_s3),
    .co(carry_c8_r81_s3)
  );
  wire sum_c8_r82_s3, carry_c8_r82_s3;
  subbyte_full_adder add_c8_r82_s3 (
    .a(sum_c8_r47_s2),
    .b(sum_c8_r48_s2),
    .ci(sum_c8_r49_s2),
    .s(sum_c8_r82_s3),
    .co(carry_c8_r82_s3)
  );
  wire sum_c8_r83_s3, carry_c8_r83_s3;
  subbyte_full_adder add_c8_r83_s3 (
    .a(sum_c8_r50_s2),
    .b(sum_c8_r51_s2),
    .ci(sum_c8_r52_s2),
    .s(sum_c8_r83_s3),
    .co(carry_c8_r83_s3)
  );
  wire sum_c8_r84_s3, carry_c8_r84_s3;
  subbyte_full_adder add_c8_r84_s3 (
    .a(sum_c8_r53_s2),
    .b(sum_c8_r54_s2),
    .ci(sum_c8_r55_s2),
    .s(sum_c8_r84_s3),
    .co(carry_c8_r84_s3)
  );
  wire sum_c8_r85_s3, carry_c8_r85_s3;
  subbyte_full_adder add_c8_r85_s3 (
    .a(sum_c8_r56_s2),
    .b(sum_c8_r57_s2),
    .ci(sum_c8_r58_s2),
    .s(sum_c8_r85_s3),
    .co(carry_c8_r85_s3)
  );
  wire sum_c8_r86_s3, carry_c8_r86_s3;
  subbyte_full_adder add_c8_r86_s3 (
    .a(sum_c8_r59_s2),
    .b(sum_c8_r60_s2),
    .ci(sum_c8_r61_s2),
    .s(sum_c8_r86_s3),
    .co(carry_c8_r86_s3)
  );
  wire sum_c8_r87_s3, carry_c8_r87_s3;
  subbyte_full_adder add_c8_r87_s3 (
    .a(sum_c8_r62_s2),
    .b(sum_c8_r63_s2),
    .ci(sum_c8_r64_s2),
    .s(sum_c8_r87_s3),
    .co(carry_c8_r87_s3)
  );
  wire sum_c8_r88_s3, carry_c8_r88_s3;
  subbyte_full_adder add_c8_r88_s3 (
    .a(sum_c8_r65_s2),
    .b(sum_c8_r66_s2),
    .ci(sum_c8_r67_s2),
    .s(sum_c8_r88_s3),
    .co(carry_c8_r88_s3)
  );
  wire sum_c8_r89_s4, carry_c8_r89_s4;
  subbyte_full_adder add_c8_r89_s4 (
    .a(sum_c8_r68_s2),
    .b(sum_c8_r69_s2),
    .ci(sum_c8_r70_s3),
    .s(sum_c8_r89_s4),
    .co(carry_c8_r89_s4)
  );
  wire sum_c8_r90_s4, carry_c8_r90_s4;
  subbyte_full_adder add_c8_r90_s4 (
    .a(carry_c7_r71_s3),
    .b(carry_c7_r72_s3),
    .ci(carry_c7_r73_s3),
    .s(sum_c8_r90_s4),
    .co(carry_c8_r90_s4)
  );
  wire sum_c8_r91_s4, carry_c8_r91_s4;
  subbyte_full_adder add_c8_r91_s4 (
    .a(carry_c7_r74_s3),
    .b(carry_c7_r75_s3),
    .ci(carry_c7_r76_s3),
    .s(sum_c8_r91_s4),
    .co(carry_c8_r91_s4)
  );
  wire sum_c8_r92_s4, carry_c8_r92_s4;
  subbyte_full_adder add_c8_r92_s4 (
    .a(carry_c7_r77_s3),
    .b(carry_c7_r78_s3),
    .ci(carry_c7_r79_s3),
    .s(sum_c8_r92_s4),
    .co(carry_c8_r92_s4)
  );
  wire sum_c8_r93_s5, carry_c8_r93_s5;
  subbyte_full_adder add_c8_r93_s5 (
    .a(carry_c7_r80_s4),
    .b(carry_c7_r81_s3),
    .ci(carry_c7_r82_s3),
    .s(sum_c8_r93_s5),
    .co(carry_c8_r93_s5)
  );
  wire sum_c8_r94_s4, carry_c8_r94_s4;
  subbyte_full_adder add_c8_r94_s4 (
    .a(carry_c7_r83_s3),
    .b(carry_c7_r84_s3),
    .ci(carry_c7_r85_s3),
    .s(sum_c8_r94_s4),
    .co(carry_c8_r94_s4)
  );
  wire sum_c8_r95_s4, carry_c8_r95_s4;
  subbyte_full_adder add_c8_r95_s4 (
    .a(carry_c7_r86_s3),
    .b(carry_c7_r87_s3),
    .ci(carry_c7_r88_s3),
    .s(sum_c8_r95_s4),
    .co(carry_c8_r95_s4)
  );
  wire sum_c8_r96_s5, carry_c8_r96_s5;
  subbyte_full_adder add_c8_r96_s5 (
    .a(carry_c7_r89_s4),
    .b(sum_c8_r71_s3),
    .ci(sum_c8_r72_s3),
    .s(sum_c8_r96_s5),
    .co(carry_c8_r96_s5)
  );
  wire sum_c8_r97_s4, carry_c8_r97_s4;
  subbyte_full_adder add_c8_r97_s4 (
    .a(sum_c8_r73_s3),
    .b(sum_c8_r74_s3),
    .ci(sum_c8_r75_s3),
    .s(sum_c8_r97_s4),
    .co(carry_c8_r97_s4)
  );
  wire sum_c8_r98_s4, carry_c8_r98_s4;
  subbyte_full_adder add_c8_r98_s4 (
    .a(sum_c8_r76_s3),
    .b(sum_c8_r77_s3),
    .ci(sum_c8_r78_s3),
    .s(sum_c8_r98_s4),
    .co(carry_c8_r98_s4)
  );
  wire sum_c8_r99_s5, carry_c8_r99_s5;
  subbyte_full_adder add_c8_r99_s5 (
    .a(sum_c8_r79_s3),
    .b(sum_c8_r80_s4),
    .ci(sum_c8_r81_s3),
    .s(sum_c8_r99_s5),
    .co(carry_c8_r99_s5)
  );
  wire sum_c8_r100_s4, carry_c8_r100_s4;
  subbyte_full_adder add_c8_r100_s4 (
    .a(sum_c8_r82_s3),
    .b(sum_c8_r83_s3),
    .ci(sum_c8_r84_s3),
    .s(sum_c8_r100_s4),
    .co(carry_c8_r100_s4)
  );
  wire sum_c8_r101_s4, carry_c8_r101_s4;
  subbyte_full_adder add_c8_r101_s4 (
    .a(sum_c8_r85_s3),
    .b(sum_c8_r86_s3),
    .ci(sum_c8_r87_s3),
    .s(sum_c8_r101_s4),
    .co(carry_c8_r101_s4)
  );
  wire sum_c8_r102_s5, carry_c8_r102_s5;
  subbyte_full_adder add_c8_r102_s5 (
    .a(sum_c8_r88_s3),
    .b(sum_c8_r89_s4),
    .ci(carry_c7_r90_s4),
    .s(sum_c8_r102_s5),
    .co(carry_c8_r102_s5)
  );
  wire sum_c8_r103_s5, carry_c8_r103_s5;
  subbyte_full_adder add_c8_r103_s5 (
    .a(carry_c7_r91_s4),
    .b(carry_c7_r92_s4),
    .ci(carry_c7_r93_s4),
    .s(sum_c8_r103_s5),
    .co(carry_c8_r103_s5)
  );
  wire sum_c8_r104_s5, carry_c8_r104_s5;
  subbyte_full_adder add_c8_r104_s5 (
    .a(carry_c7_r94_s4),
    .b(carry_c7_r95_s4),
    .ci(carry_c7_r96_s4),
    .s(sum_c8_r104_s5),
    .co(carry_c8_r104_s5)
  );
  wire sum_c8_r105_s5, carry_c8_r105_s5;
  subbyte_full_adder add_c8_r105_s5 (
    .a(carry_c7_r97_s4),
    .b(carry_c7_r98_s4),
    .ci(carry_c7_r99_s4),
    .s(sum_c8_r105_s5),
    .co(carry_c8_r105_s5)
  );
  wire sum_c8_r106_s6, carry_c8_r106_s6;
  subbyte_full_adder add_c8_r106_s6 (
    .a(carry_c7_r100_s5),
    .b(carry_c7_r101_s4),
    .ci(carry_c7_r102_s4),
    .s(sum_c8_r106_s6),
    .co(carry_c8_r106_s6)
  );
  wire sum_c8_r107_s6, carry_c8_r107_s6;
  subbyte_full_adder add_c8_r107_s6 (
    .a(carry_c7_r103_s5),
    .b(sum_c8_r90_s4),
    .ci(sum_c8_r91_s4),
    .s(sum_c8_r107_s6),
    .co(carry_c8_r107_s6)
  );
  wire sum_c8_r108_s6, carry_c8_r108_s6;
  subbyte_full_adder add_c8_r108_s6 (
    .a(sum_c8_r92_s4),
    .b(sum_c8_r93_s5),
    .ci(sum_c8_r94_s4),
    .s(sum_c8_r108_s6),
    .co(carry_c8_r108_s6)
  );
  wire sum_c8_r109_s6, carry_c8_r109_s6;
  subbyte_full_adder add_c8_r109_s6 (
    .a(sum_c8_r95_s4),
    .b(sum_c8_r96_s5),
    .ci(sum_c8_r97_s4),
    .s(sum_c8_r109_s6),
    .co(carry_c8_r109_s6)
  );
  wire sum_c8_r110_s6, carry_c8_r110_s6;
  subbyte_full_adder add_c8_r110_s6 (
    .a(sum_c8_r98_s4),
    .b(sum_c8_r99_s5),
    .ci(sum_c8_r100_s4),
    .s(sum_c8_r110_s6),
    .co(carry_c8_r110_s6)
  );
  wire sum_c8_r111_s6, carry_c8_r111_s6;
  subbyte_full_adder add_c8_r111_s6 (
    .a(sum_c8_r101_s4),
    .b(sum_c8_r102_s5),
    .ci(carry_c7_r104_s5),
    .s(sum_c8_r111_s6),
    .co(carry_c8_r111_s6)
  );
  wire sum_c8_r112_s7, carry_c8_r112_s7;
  subbyte_full_adder add_c8_r112_s7 (
    .a(carry_c7_r105_s5),
    .b(carry_c7_r106_s6),
    .ci(carry_c7_r107_s5),
    .s(sum_c8_r112_s7),
    .co(carry_c8_r112_s7)
  );
  wire sum_c8_r113_s6, carry_c8_r113_s6;
  subbyte_full_adder add_c8_r113_s6 (
    .a(carry_c7_r108_s5),
    .b(carry_c7_r109_s5),
    .ci(carry_c7_r110_s5),
    .s(sum_c8_r113_s6),
    .co(carry_c8_r113_s6)
  );
  wire sum_c8_r114_s7, carry_c8_r114_s7;
  subbyte_full_adder add_c8_r114_s7 (
    .a(carry_c7_r111_s5),
    .b(carry_c7_r112_s6),
    .ci(carry_c7_r113_s6),
    .s(sum_c8_r114_s7),
    .co(carry_c8_r114_s7)
  );
  wire sum_c8_r115_s6, carry_c8_r115_s6;
  subbyte_full_adder add_c8_r115_s6 (
    .a(sum_c8_r103_s5),
    .b(sum_c8_r104_s5),
    .ci(sum_c8_r105_s5),
    .s(sum_c8_r115_s6),
    .co(carry_c8_r115_s6)
  );
  wire sum_c8_r116_s7, carry_c8_r116_s7;
  subbyte_full_adder add_c8_r116_s7 (
    .a(sum_c8_r106_s6),
    .b(sum_c8_r107_s6),
    .ci(sum_c8_r108_s6),
    .s(sum_c8_r116_s7),
    .co(carry_c8_r116_s7)
  );
  wire sum_c8_r117_s7, carry_c8_r117_s7;
  subbyte_full_adder add_c8_r117_s7 (
    .a(sum_c8_r109_s6),
    .b(sum_c8_r110_s6),
    .ci(sum_c8_r111_s6),
    .s(sum_c8_r117_s7),
    .co(carry_c8_r117_s7)
  );
  wire sum_c8_r118_s8, carry_c8_r118_s8;
  subbyte_full_adder add_c8_r118_s8 (
    .a(carry_c7_r114_s6),
    .b(carry_c7_r115_s7),
    .ci(carry_c7_r116_s7),
    .s(sum_c8_r118_s8),
    .co(carry_c8_r118_s8)
  );
  wire sum_c8_r119_s8, carry_c8_r119_s8;
  subbyte_full_adder add_c8_r119_s8 (
    .a(carry_c7_r117_s7),
    .b(carry_c7_r118_s6),
    .ci(carry_c7_r119_s7),
    .s(sum_c8_r119_s8),
    .co(carry_c8_r119_s8)
  );
  wire sum_c8_r120_s8, carry_c8_r120_s8;
  subbyte_full_adder add_c8_r120_s8 (
    .a(sum_c8_r112_s7),
    .b(sum_c8_r113_s6),
    .ci(sum_c8_r114_s7),
    .s(sum_c8_r120_s8),
    .co(carry_c8_r120_s8)
  );
  wire sum_c8_r121_s8, carry_c8_r121_s8;
  subbyte_full_adder add_c8_r121_s8 (
    .a(sum_c8_r115_s6),
    .b(sum_c8_r116_s7),
    .ci(sum_c8_r117_s7),
    .s(sum_c8_r121_s8),
    .co(carry_c8_r121_s8)
  );
  wire sum_c8_r122_s9, carry_c8_r122_s9;
  subbyte_full_adder add_c8_r122_s9 (
    .a(carry_c7_r120_s7),
    .b(carry_c7_r121_s8),
    .ci(carry_c7_r122_s8),
    .s(sum_c8_r122_s9),
    .co(carry_c8_r122_s9)
  );
  wire sum_c8_r123_s9, carry_c8_r123_s9;
  subbyte_full_adder add_c8_r123_s9 (
    .a(carry_c7_r123_s8),
    .b(sum_c8_r118_s8),
    .ci(sum_c8_r119_s8),
    .s(sum_c8_r123_s9),
    .co(carry_c8_r123_s9)
  );
  wire sum_c8_r124_s10, carry_c8_r124_s10;
  subbyte_full_adder add_c8_r124_s10 (
    .a(sum_c8_r120_s8),
    .b(sum_c8_r121_s8),
    .ci(carry_c7_r124_s9),
    .s(sum_c8_r124_s10),
    .co(carry_c8_r124_s10)
  );
  wire sum_c8_r125_s10, carry_c8_r125_s10;
  subbyte_full_adder add_c8_r125_s10 (
    .a(carry_c7_r125_s9),
    .b(sum_c8_r122_s9),
    .ci(sum_c8_r123_s9),
    .s(sum_c8_r125_s10),
    .co(carry_c8_r125_s10)
  );
  wire sum_c8_r126_s11, carry_c8_r126_s11;
  subbyte_full_adder add_c8_r126_s11 (
    .a(sum_c8_r124_s10),
    .b(carry_c7_r126_s10),
    .ci(sum_c8_r125_s10),
    .s(sum_c8_r126_s11),
    .co(carry_c8_r126_s11)
  );
  wire sum_c8_r127_s12, carry_c8_r127_s12;
  subbyte_full_adder add_c8_r127_s12 (
    .a(sum_c8_r126_s11),
    .b(extra[8]),
    .ci(extra[35]),
    .s(sum_c8_r127_s12),
    .co(carry_c8_r127_s12)
  );
  wire sum_c8_r128_s12, carry_c8_r128_s12;
  subbyte_full_adder add_c8_r128_s12 (
    .a(extra[62]),
    .b(extra[89]),
    .ci(carry_c7_r127_s11),
    .s(sum_c8_r128_s12),
    .co(carry_c8_r128_s12)
  );
  wire sum_c8_r129_s13, carry_c8_r129_s13;
  subbyte_full_adder add_c8_r129_s13 (
    .a(sum_c8_r127_s12),
    .b(carry_c7_r128_s11),
    .ci(sum_c8_r128_s12),
    .s(sum_c8_r129_s13),
    .co(carry_c8_r129_s13)
  );
  wire sum_c8_r130_s14, carry_c8_r130_s14;
  subbyte_full_adder add_c8_r130_s14 (
    .a(carry_c7_r129_s12),
    .b(sum_c8_r129_s13),
    .ci(carry_c7_r130_s13),
    .s(sum_c8_r130_s14),
    .co(carry_c8_r130_s14)
  );
  wire sum_c8_r131_s15, carry_c8_r131_s15;
  subbyte_half_adder add_c8_r131_s15 (
    .a(carry_c7_r131_s14),
    .b(sum_c8_r130_s14),
    .s(sum_c8_r131_s15),
    .co(carry_c8_r131_s15)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[21]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[29]), .b(pp[37]), .ci(pp[45]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[53]), .b(pp[61]), .ci(pp[69]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[77]), .b(pp[85]), .ci(pp[93]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[101]), .b(pp[109]), .ci(pp[117]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[125]), .b(pp[133]), .ci(pp[141]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[149]), .b(pp[157]), .ci(pp[165]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[173]), .b(pp[181]), .ci(pp[189]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[197]), .b(pp[205]), .ci(pp[213]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[221]), .b(pp[229]), .ci(pp[237]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[245]), .b(pp[253]), .ci(pp[261]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[269]), .b(pp[277]), .ci(pp[285]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[293]), .b(pp[301]), .ci(pp[309]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[317]), .b(pp[325]), .ci(pp[333]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[341]), .b(pp[349]), .ci(pp[357]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[365]), .b(pp[373]), .ci(pp[381]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[389]), .b(pp[397]), .ci(pp[405]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[413]), .b(pp[421]), .ci(pp[429]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[437]), .b(pp[445]), .ci(pp[453]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[461]), .b(pp[469]), .ci(pp[477]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[485]), .b(pp[493]), .ci(pp[501]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[509]), .b(pp[517]), .ci(pp[525]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[533]), .b(pp[541]), .ci(pp[549]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[557]), .b(pp[565]), .ci(pp[573]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[581]), .b(pp[589]), .ci(pp[597]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[605]), .b(pp[613]), .ci(pp[621]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[629]), .b(pp[637]), .ci(pp[645]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[653]), .b(pp[661]), .ci(pp[669]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[677]), .b(pp[685]), .ci(pp[693]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[701]), .b(pp[709]), .ci(pp[717]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[725]), .b(pp[733]), .ci(pp[741]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[749]), .b(pp[757]), .ci(pp[765]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[773]), .b(pp[781]), .ci(pp[789]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[797]), .b(pp[805]), .ci(pp[813]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[821]), .b(pp[829]), .ci(pp[837]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[845]), .b(pp[853]), .ci(pp[861]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[869]), .b(pp[877]), .ci(pp[885]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[893]), .b(pp[901]), .ci(pp[909]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[917]), .b(pp[925]), .ci(pp[933]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[941]), .b(pp[949]), .ci(pp[957]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[965]), .b(pp[973]), .ci(pp[981]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[989]), .b(pp[997]), .ci(pp[1005]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s2, carry_c9_r42_s2;
  subbyte_full_adder add_c9_r42_s2 (
    .a(pp[1013]),
    .b(pp[1021]),
    .ci(carry_c8_r0_s1),
    .s(sum_c9_r42_s2),
    .co(carry_c9_r42_s2)
  );
  wire sum_c9_r43_s2, carry_c9_r43_s2;
  subbyte_full_adder add_c9_r43_s2 (
    .a(carry_c8_r1_s1),
    .b(carry_c8_r2_s1),
    .ci(carry_c8_r3_s1),
    .s(sum_c9_r43_s2),
    .co(carry_c9_r43_s2)
  );
  wire sum_c9_r44_s2, carry_c9_r44_s2;
  subbyte_full_adder add_c9_r44_s2 (
    .a(carry_c8_r4_s1),
    .b(carry_c8_r5_s1),
    .ci(carry_c8_r6_s1),
    .s(sum_c9_r44_s2),
    .co(carry_c9_r44_s2)
  );
  wire sum_c9_r45_s2, carry_c9_r45_s2;
  subbyte_full_adder add_c9_r45_s2 (
    .a(carry_c8_r7_s1),
    .b(carry_c8_r8_s1),
    .ci(carry_c8_r9_s1),
    .s(sum_c9_r45_s2),
    .co(carry_c9_r45_s2)
  );
  wire sum_c9_r46_s2, carry_c9_r46_s2;
  subbyte_full_adder add_c9_r46_s2 (
    .a(carry_c8_r10_s1),
    .b(carry_c8_r11_s1),
    .ci(carry_c8_r12_s1),
    .s(sum_c9_r46_s2),
    .co(carry_c9_r46_s2)
  );
  wire sum_c9_r47_s2, carry_c9_r47_s2;
  subbyte_full_adder add_c9_r47_s2 (
    .a(carry_c8_r13_s1),
    .b(carry_c8_r14_s1),
    .ci(carry_c8_r15_s1),
    .s(sum_c9_r47_s2),
    .co(carry_c9_r47_s2)
  );
  wire sum_c9_r48_s2, carry_c9_r48_s2;
  subbyte_full_adder add_c9_r48_s2 (
    .a(carry_c8_r16_s1),
    .b(carry_c8_r17_s1),
    .ci(carry_c8_r18_s1),
    .s(sum_c9_r48_s2),
    .co(carry_c9_r48_s2)
  );
  wire sum_c9_r49_s2, carry_c9_r49_s2;
  subbyte_full_adder add_c9_r49_s2 (
    .a(carry_c8_r19_s1),
    .b(carry_c8_r20_s1),
    .ci(carry_c8_r21_s1),
    .s(sum_c9_r49_s2),
    .co(carry_c9_r49_s2)
  );
  wire sum_c9_r50_s2, carry_c9_r50_s2;
  subbyte_full_adder add_c9_r50_s2 (
    .a(carry_c8_r22_s1),
    .b(carry_c8_r23_s1),
    .ci(carry_c8_r24_s1),
    .s(sum_c9_r50_s2),
    .co(carry_c9_r50_s2)
  );
  wire sum_c9_r51_s2, carry_c9_r51_s2;
  subbyte_full_adder add_c9_r51_s2 (
    .a(carry_c8_r25_s1),
    .b(carry_c8_r26_s1),
    .ci(carry_c8_r27_s1),
    .s(sum_c9_r51_s2),
    .co(carry_c9_r51_s2)
  );
  wire sum_c9_r52_s2, carry_c9_r52_s2;
  subbyte_full_adder add_c9_r52_s2 (
    .a(carry_c8_r28_s1),
    .b(carry_c8_r29_s1),
    .ci(carry_c8_r30_s1),
    .s(sum_c9_r52_s2),
    .co(carry_c9_r52_s2)
  );
  wire sum_c9_r53_s2, carry_c9_r53_s2;
  subbyte_full_adder add_c9_r53_s2 (
    .a(carry_c8_r31_s1),
    .b(carry_c8_r32_s1),
    .ci(carry_c8_r33_s1),
    .s(sum_c9_r53_s2),
    .co(carry_c9_r53_s2)
  );
  wire sum_c9_r54_s2, carry_c9_r54_s2;
  subbyte_full_adder add_c9_r54_s2 (
    .a(carry_c8_r34_s1),
    .b(carry_c8_r35_s1),
    .ci(carry_c8_r36_s1),
    .s(sum_c9_r54_s2),
    .co(carry_c9_r54_s2)
  );
  wire sum_c9_r55_s2, carry_c9_r55_s2;
  subbyte_full_adder add_c9_r55_s2 (
    .a(carry_c8_r37_s1),
    .b(carry_c8_r38_s1),
    .ci(carry_c8_r39_s1),
    .s(sum_c9_r55_s2),
    .co(carry_c9_r55_s2)
  );
  wire sum_c9_r56_s2, carry_c9_r56_s2;
  subbyte_full_adder add_c9_r56_s2 (
    .a(carry_c8_r40_s1),
    .b(carry_c8_r41_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r56_s2),
    .co(carry_c9_r56_s2)
  );
  wire sum_c9_r57_s2, carry_c9_r57_s2;
  subbyte_full_adder add_c9_r57_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r57_s2),
    .co(carry_c9_r57_s2)
  );
  wire sum_c9_r58_s2, carry_c9_r58_s2;
  subbyte_full_adder add_c9_r58_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r58_s2),
    .co(carry_c9_r58_s2)
  );
  wire sum_c9_r59_s2, carry_c9_r59_s2;
  subbyte_full_adder add_c9_r59_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r59_s2),
    .co(carry_c9_r59_s2)
  );
  wire sum_c9_r60_s2, carry_c9_r60_s2;
  subbyte_full_adder add_c9_r60_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r60_s2),
    .co(carry_c9_r60_s2)
  );
  wire sum_c9_r61_s2, carry_c9_r61_s2;
  subbyte_full_adder add_c9_r61_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r61_s2),
    .co(carry_c9_r61_s2)
  );
  wire sum_c9_r62_s2, carry_c9_r62_s2;
  subbyte_full_adder add_c9_r62_s2 (
    .a(sum_c9_r16_s1),
    .b(sum_c9_r17_s1),
    .ci(sum_c9_r18_s1),
    .s(sum_c9_r62_s2),
    .co(carry_c9_r62_s2)
  );
  wire sum_c9_r63_s2, carry_c9_r63_s2;
  subbyte_full_adder add_c9_r63_s2 (
    .a(sum_c9_r19_s1),
    .b(sum_c9_r20_s1),
    .ci(sum_c9_r21_s1),
    .s(sum_c9_r63_s2),
    .co(carry_c9_r63_s2)
  );
  wire sum_c9_r64_s2, carry_c9_r64_s2;
  subbyte_full_adder add_c9_r64_s2 (
    .a(sum_c9_r22_s1),
    .b(sum_c9_r23_s1),
    .ci(sum_c9_r24_s1),
    .s(sum_c9_r64_s2),
    .co(carry_c9_r64_s2)
  );
  wire sum_c9_r65_s2, carry_c9_r65_s2;
  subbyte_full_adder add_c9_r65_s2 (
    .a(sum_c9_r25_s1),
    .b(sum_c9_r26_s1),
    .ci(sum_c9_r27_s1),
    .s(sum_c9_r65_s2),
    .co(carry_c9_r65_s2)
  );
  wire sum_c9_r66_s2, carry_c9_r66_s2;
  subbyte_full_adder add_c9_r66_s2 (
    .a(sum_c9_r28_s1),
    .b(sum_c9_r29_s1),
    .ci(sum_c9_r30_s1),
    .s(sum_c9_r66_s2),
    .co(carry_c9_r66_s2)
  );
  wire sum_c9_r67_s2, carry_c9_r67_s2;
  subbyte_full_adder add_c9_r67_s2 (
    .a(sum_c9_r31_s1),
    .b(sum_c9_r32_s1),
    .ci(sum_c9_r33_s1),
    .s(sum_c9_r67_s2),
    .co(carry_c9_r67_s2)
  );
  wire sum_c9_r68_s2, carry_c9_r68_s2;
  subbyte_full_adder add_c9_r68_s2 (
    .a(sum_c9_r34_s1),
    .b(sum_c9_r35_s1),
    .ci(sum_c9_r36_s1),
    .s(sum_c9_r68_s2),
    .co(carry_c9_r68_s2)
  );
  wire sum_c9_r69_s2, carry_c9_r69_s2;
  subbyte_full_adder add_c9_r69_s2 (
    .a(sum_c9_r37_s1),
    .b(sum_c9_r38_s1),
    .ci(sum_c9_r39_s1),
    .s(sum_c9_r69_s2),
    .co(carry_c9_r69_s2)
  );
  wire sum_c9_r70_s3, carry_c9_r70_s3;
  subbyte_full_adder add_c9_r70_s3 (
    .a(sum_c9_r40_s1),
    .b(sum_c9_r41_s1),
    .ci(carry_c8_r42_s2),
    .s(sum_c9_r70_s3),
    .co(carry_c9_r70_s3)
  );
  wire sum_c9_r71_s3, carry_c9_r71_s3;
  subbyte_full_adder add_c9_r71_s3 (
    .a(sum_c9_r42_s2),
    .b(carry_c8_r43_s2),
    .ci(carry_c8_r44_s2),
    .s(sum_c9_r71_s3),
    .co(carry_c9_r71_s3)
  );
  wire sum_c9_r72_s3, carry_c9_r72_s3;
  subbyte_full_adder add_c9_r72_s3 (
    .a(carry_c8_r45_s2),
    .b(carry_c8_r46_s2),
    .ci(carry_c8_r47_s2),
    .s(sum_c9_r72_s3),
    .co(carry_c9_r72_s3)
  );
  wire sum_c9_r73_s3, carry_c9_r73_s3;
  subbyte_full_adder add_c9_r73_s3 (
    .a(carry_c8_r48_s2),
    .b(carry_c8_r49_s2),
    .ci(carry_c8_r50_s2),
    .s(sum_c9_r73_s3),
    .co(carry_c9_r73_s3)
  );
  wire sum_c9_r74_s3, carry_c9_r74_s3;
  subbyte_full_adder add_c9_r74_s3 (
    .a(carry_c8_r51_s2),
    .b(carry_c8_r52_s2),
    .ci(carry_c8_r53_s2),
    .s(sum_c9_r74_s3),
    .co(carry_c9_r74_s3)
  );
  wire sum_c9_r75_s3, carry_c9_r75_s3;
  subbyte_full_adder add_c9_r75_s3 (
    .a(carry_c8_r54_s2),
    .b(carry_c8_r55_s2),
    .ci(carry_c8_r56_s2),
    .s(sum_c9_r75_s3),
    .co(carry_c9_r75_s3)
  );
  wire sum_c9_r76_s3, carry_c9_r76_s3;
  subbyte_full_adder add_c9_r76_s3 (
    .a(carry_c8_r57_s2),
    .b(carry_c8_r58_s2),
    .ci(carry_c8_r59_s2),
    .s(sum_c9_r76_s3),
    .co(carry_c9_r76_s3)
  );
  wire sum_c9_r77_s3, carry_c9_r77_s3;
  subbyte_full_adder add_c9_r77_s3 (
    .a(carry_c8_r60_s2),
    .b(carry_c8_r61_s2),
    .ci(carry_c8_r62_s2),
    .s(sum_c9_r77_s3),
    .co(carry_c9_r77_s3)
  );
  wire sum_c9_r78_s3, carry_c9_r78_s3;
  subbyte_full_adder add_c9_r78_s3 (
    .a(carry_c8_r63_s2),
    .b(carry_c8_r64_s2),
    .ci(carry_c8_r65_s2),
    .s(sum_c9_r78_s3),
    .co(carry_c9_r78_s3)
  );
  wire sum_c9_r79_s3, carry_c9_r79_s3;
  subbyte_full_adder add_c9_r79_s3 (
    .a(carry_c8_r66_s2),
    .b(carry_c8_r67_s2),
    .ci(carry_c8_r68_s2),
    .s(sum_c9_r79_s3),
    .co(carry_c9_r79_s3)
  );
  wire sum_c9_r80_s4, carry_c9_r80_s4;
  subbyte_full_adder add_c9_r80_s4 (
    .a(carry_c8_r69_s2),
    .b(carry_c8_r70_s3),
    .ci(sum_c9_r43_s2),
    .s(sum_c9_r80_s4),
    .co(carry_c9_r80_s4)
  );
  wire sum_c9_r81_s3, carry_c9_r81_s3;
  subbyte_full_adder add_c9_r81_s3 (
    .a(sum_c9_r44_s2),
    .b(sum_c9_r45_s2),
    .ci(sum_c9_r46_s2),
    .s(sum_c9_r81_s3),
    .co(carry_c9_r81_s3)
  );
  wire sum_c9_r82_s3, carry_c9_r82_s3;
  subbyte_full_adder add_c9_r82_s3 (
    .a(sum_c9_r47_s2),
    .b(sum_c9_r48_s2),
    .ci(sum_c9_r49_s2),
    .s(sum_c9_r82_s3),
    .co(carry_c9_r82_s3)
  );
  wire sum_c9_r83_s3, carry_c9_r83_s3;
  subbyte_full_adder add_c9_r83_s3 (
    .a(sum_c9_r50_s2),
    .b(sum_c9_r51_s2),
    .ci(sum_c9_r52_s2),
    .s(sum_c9_r83_s3),
    .co(carry_c9_r83_s3)
  );
  wire sum_c9_r84_s3, carry_c9_r84_s3;
  subbyte_full_adder add_c9_r84_s3 (
    .a(sum_c9_r53_s2),
    .b(sum_c9_r54_s2),
    .ci(sum_c9_r55_s2),
    .s(sum_c9_r84_s3),
    .co(carry_c9_r84_s3)
  );
  wire sum_c9_r85_s3, carry_c9_r85_s3;
  subbyte_full_adder add_c9_r85_s3 (
    .a(sum_c9_r56_s2),
    .b(sum_c9_r57_s2),
    .ci(sum_c9_r58_s2),
    .s(sum_c9_r85_s3),
    .co(carry_c9_r85_s3)
  );
  wire sum_c9_r86_s3, carry_c9_r86_s3;
  subbyte_full_adder add_c9_r86_s3 (
    .a(sum_c9_r59_s2),
    .b(sum_c9_r60_s2),
    .ci(sum_c9_r61_s2),
    .s(sum_c9_r86_s3),
    .co(carry_c9_r86_s3)
  );
  wire sum_c9_r87_s3, carry_c9_r87_s3;
  subbyte_full_adder add_c9_r87_s3 (
    .a(sum_c9_r62_s2),
    .b(sum_c9_r63_s2),
    .ci(sum_c9_r64_s2),
    .s(sum_c9_r87_s3),
    .co(carry_c9_r87_s3)
  );
  wire sum_c9_r88_s3, carry_c9_r88_s3;
  subbyte_full_adder add_c9_r88_s3 (
    .a(sum_c9_r65_s2),
    .b(sum_c9_r66_s2),
    .ci(sum_c9_r67_s2),
    .s(sum_c9_r88_s3),
    .co(carry_c9_r88_s3)
  );
  wire sum_c9_r89_s4, carry_c9_r89_s4;
  subbyte_full_adder add_c9_r89_s4 (
    .a(sum_c9_r68_s2),
    .b(sum_c9_r69_s2),
    .ci(sum_c9_r70_s3),
    .s(sum_c9_r89_s4),
    .co(carry_c9_r89_s4)
  );
  wire sum_c9_r90_s4, carry_c9_r90_s4;
  subbyte_full_adder add_c9_r90_s4 (
    .a(carry_c8_r71_s3),
    .b(carry_c8_r72_s3),
    .ci(carry_c8_r73_s3),
    .s(sum_c9_r90_s4),
    .co(carry_c9_r90_s4)
  );
  wire sum_c9_r91_s4, carry_c9_r91_s4;
  subbyte_full_adder add_c9_r91_s4 (
    .a(carry_c8_r74_s3),
    .b(carry_c8_r75_s3),
    .ci(carry_c8_r76_s3),
    .s(sum_c9_r91_s4),
    .co(carry_c9_r91_s4)
  );
  wire sum_c9_r92_s4, carry_c9_r92_s4;
  subbyte_full_adder add_c9_r92_s4 (
    .a(carry_c8_r77_s3),
    .b(carry_c8_r78_s3),
    .ci(carry_c8_r79_s3),
    .s(sum_c9_r92_s4),
    .co(carry_c9_r92_s4)
  );
  wire sum_c9_r93_s5, carry_c9_r93_s5;
  subbyte_full_adder add_c9_r93_s5 (
    .a(carry_c8_r80_s4),
    .b(carry_c8_r81_s3),
    .ci(carry_c8_r82_s3),
    .s(sum_c9_r93_s5),
    .co(carry_c9_r93_s5)
  );
  wire sum_c9_r94_s4, carry_c9_r94_s4;
  subbyte_full_adder add_c9_r94_s4 (
    .a(carry_c8_r83_s3),
    .b(carry_c8_r84_s3),
    .ci(carry_c8_r85_s3),
    .s(sum_c9_r94_s4),
    .co(carry_c9_r94_s4)
  );
  wire sum_c9_r95_s4, carry_c9_r95_s4;
  subbyte_full_adder add_c9_r95_s4 (
    .a(carry_c8_r86_s3),
    .b(carry_c8_r87_s3),
    .ci(carry_c8_r88_s3),
    .s(sum_c9_r95_s4),
    .co(carry_c9_r95_s4)
  );
  wire sum_c9_r96_s5, carry_c9_r96_s5;
  subbyte_full_adder add_c9_r96_s5 (
    .a(carry_c8_r89_s4),
    .b(sum_c9_r71_s3),
    .ci(sum_c9_r72_s3),
    .s(sum_c9_r96_s5),
    .co(carry_c9_r96_s5)
  );
  wire sum_c9_r97_s4, carry_c9_r97_s4;
  subbyte_full_adder add_c9_r97_s4 (
    .a(sum_c9_r73_s3),
    .b(sum_c9_r74_s3),
    .ci(sum_c9_r75_s3),
    .s(sum_c9_r97_s4),
    .co(carry_c9_r97_s4)
  );
  wire sum_c9_r98_s4, carry_c9_r98_s4;
  subbyte_full_adder add_c9_r98_s4 (
    .a(sum_c9_r76_s3),
    .b(sum_c9_r77_s3),
    .ci(sum_c9_r78_s3),
    .s(sum_c9_r98_s4),
    .co(carry_c9_r98_s4)
  );
  wire sum_c9_r99_s5, carry_c9_r99_s5;
  subbyte_full_adder add_c9_r99_s5 (
    .a(sum_c9_r79_s3),
    .b(sum_c9_r80_s4),
    .ci(sum_c9_r81_s3),
    .s(sum_c9_r99_s5),
    .co(carry_c9_r99_s5)
  );
  wire sum_c9_r100_s4, carry_c9_r100_s4;
  subbyte_full_adder add_c9_r100_s4 (
    .a(sum_c9_r82_s3),
    .b(sum_c9_r83_s3),
    .ci(sum_c9_r84_s3),
    .s(sum_c9_r100_s4),
    .co(carry_c9_r100_s4)
  );
  wire sum_c9_r101_s4, carry_c9_r101_s4;
  subbyte_full_adder add_c9_r101_s4 (
    .a(sum_c9_r85_s3),
    .b(sum_c9_r86_s3),
    .ci(sum_c9_r87_s3),
    .s(sum_c9_r101_s4),
    .co(carry_c9_r101_s4)
  );
  wire sum_c9_r102_s5, carry_c9_r102_s5;
  subbyte_full_adder add_c9_r102_s5 (
    .a(sum_c9_r88_s3),
    .b(sum_c9_r89_s4),
    .ci(carry_c8_r90_s4),
    .s(sum_c9_r102_s5),
    .co(carry_c9_r102_s5)
  );
  wire sum_c9_r103_s6, carry_c9_r103_s6;
  subbyte_full_adder add_c9_r103_s6 (
    .a(carry_c8_r91_s4),
    .b(carry_c8_r92_s4),
    .ci(carry_c8_r93_s5),
    .s(sum_c9_r103_s6),
    .co(carry_c9_r103_s6)
  );
  wire sum_c9_r104_s6, carry_c9_r104_s6;
  subbyte_full_adder add_c9_r104_s6 (
    .a(carry_c8_r94_s4),
    .b(carry_c8_r95_s4),
    .ci(carry_c8_r96_s5),
    .s(sum_c9_r104_s6),
    .co(carry_c9_r104_s6)
  );
  wire sum_c9_r105_s6, carry_c9_r105_s6;
  subbyte_full_adder add_c9_r105_s6 (
    .a(carry_c8_r97_s4),
    .b(carry_c8_r98_s4),
    .ci(carry_c8_r99_s5),
    .s(sum_c9_r105_s6),
    .co(carry_c9_r105_s6)
  );
  wire sum_c9_r106_s5, carry_c9_r106_s5;
  subbyte_full_adder add_c9_r106_s5 (
    .a(carry_c8_r100_s4),
    .b(carry_c8_r101_s4),
    .ci(sum_c9_r90_s4),
    .s(sum_c9_r106_s5),
    .co(carry_c9_r106_s5)
  );
  wire sum_c9_r107_s6, carry_c9_r107_s6;
  subbyte_full_adder add_c9_r107_s6 (
    .a(sum_c9_r91_s4),
    .b(sum_c9_r92_s4),
    .ci(sum_c9_r93_s5),
    .s(sum_c9_r107_s6),
    .co(carry_c9_r107_s6)
  );
  wire sum_c9_r108_s6, carry_c9_r108_s6;
  subbyte_full_adder add_c9_r108_s6 (
    .a(sum_c9_r94_s4),
    .b(sum_c9_r95_s4),
    .ci(sum_c9_r96_s5),
    .s(sum_c9_r108_s6),
    .co(carry_c9_r108_s6)
  );
  wire sum_c9_r109_s6, carry_c9_r109_s6;
  subbyte_full_adder add_c9_r109_s6 (
    .a(sum_c9_r97_s4),
    .b(sum_c9_r98_s4),
    .ci(sum_c9_r99_s5),
    .s(sum_c9_r109_s6),
    .co(carry_c9_r109_s6)
  );
  wire sum_c9_r110_s6, carry_c9_r110_s6;
  subbyte_full_adder add_c9_r110_s6 (
    .a(sum_c9_r100_s4),
    .b(sum_c9_r101_s4),
    .ci(carry_c8_r102_s5),
    .s(sum_c9_r110_s6),
    .co(carry_c9_r110_s6)
  );
  wire sum_c9_r111_s6, carry_c9_r111_s6;
  subbyte_full_adder add_c9_r111_s6 (
    .a(sum_c9_r102_s5),
    .b(carry_c8_r103_s5),
    .ci(carry_c8_r104_s5),
    .s(sum_c9_r111_s6),
    .co(carry_c9_r111_s6)
  );
  wire sum_c9_r112_s7, carry_c9_r112_s7;
  subbyte_full_adder add_c9_r112_s7 (
    .a(carry_c8_r105_s5),
    .b(carry_c8_r106_s6),
    .ci(carry_c8_r107_s6),
    .s(sum_c9_r112_s7),
    .co(carry_c9_r112_s7)
  );
  wire sum_c9_r113_s7, carry_c9_r113_s7;
  subbyte_full_adder add_c9_r113_s7 (
    .a(carry_c8_r108_s6),
    .b(carry_c8_r109_s6),
    .ci(carry_c8_r110_s6),
    .s(sum_c9_r113_s7),
    .co(carry_c9_r113_s7)
  );
  wire sum_c9_r114_s7, carry_c9_r114_s7;
  subbyte_full_adder add_c9_r114_s7 (
    .a(sum_c9_r103_s6),
    .b(sum_c9_r104_s6),
    .ci(sum_c9_r105_s6),
    .s(sum_c9_r114_s7),
    .co(carry_c9_r114_s7)
  );
  wire sum_c9_r115_s7, carry_c9_r115_s7;
  subbyte_full_adder add_c9_r115_s7 (
    .a(sum_c9_r106_s5),
    .b(sum_c9_r107_s6),
    .ci(sum_c9_r108_s6),
    .s(sum_c9_r115_s7),
    .co(carry_c9_r115_s7)
  );
  wire sum_c9_r116_s7, carry_c9_r116_s7;
  subbyte_full_adder add_c9_r116_s7 (
    .a(sum_c9_r109_s6),
    .b(sum_c9_r110_s6),
    .ci(carry_c8_r111_s6),
    .s(sum_c9_r116_s7),
    .co(carry_c9_r116_s7)
  );
  wire sum_c9_r117_s8, carry_c9_r117_s8;
  subbyte_full_adder add_c9_r117_s8 (
    .a(carry_c8_r112_s7),
    .b(carry_c8_r113_s6),
    .ci(carry_c8_r114_s7),
    .s(sum_c9_r117_s8),
    .co(carry_c9_r117_s8)
  );
  wire sum_c9_r118_s8, carry_c9_r118_s8;
  subbyte_full_adder add_c9_r118_s8 (
    .a(carry_c8_r115_s6),
    .b(carry_c8_r116_s7),
    .ci(carry_c8_r117_s7),
    .s(sum_c9_r118_s8),
    .co(carry_c9_r118_s8)
  );
  wire sum_c9_r119_s8, carry_c9_r119_s8;
  subbyte_full_adder add_c9_r119_s8 (
    .a(sum_c9_r111_s6),
    .b(sum_c9_r112_s7),
    .ci(sum_c9_r113_s7),
    .s(sum_c9_r119_s8),
    .co(carry_c9_r119_s8)
  );
  wire sum_c9_r120_s8, carry_c9_r120_s8;
  subbyte_full_adder add_c9_r120_s8 (
    .a(sum_c9_r114_s7),
    .b(sum_c9_r115_s7),
    .ci(sum_c9_r116_s7),
    .s(sum_c9_r120_s8),
    .co(carry_c9_r120_s8)
  );
  wire sum_c9_r121_s9, carry_c9_r121_s9;
  subbyte_full_adder add_c9_r121_s9 (
    .a(carry_c8_r118_s8),
    .b(carry_c8_r119_s8),
    .ci(carry_c8_r120_s8),
    .s(sum_c9_r121_s9),
    .co(carry_c9_r121_s9)
  );
  wire sum_c9_r122_s9, carry_c9_r122_s9;
  subbyte_full_adder add_c9_r122_s9 (
    .a(carry_c8_r121_s8),
    .b(sum_c9_r117_s8),
    .ci(sum_c9_r118_s8),
    .s(sum_c9_r122_s9),
    .co(carry_c9_r122_s9)
  );
  wire sum_c9_r123_s10, carry_c9_r123_s10;
  subbyte_full_adder add_c9_r123_s10 (
    .a(sum_c9_r119_s8),
    .b(sum_c9_r120_s8),
    .ci(carry_c8_r122_s9),
    .s(sum_c9_r123_s10),
    .co(carry_c9_r123_s10)
  );
  wire sum_c9_r124_s10, carry_c9_r124_s10;
  subbyte_full_adder add_c9_r124_s10 (
    .a(carry_c8_r123_s9),
    .b(sum_c9_r121_s9),
    .ci(sum_c9_r122_s9),
    .s(sum_c9_r124_s10),
    .co(carry_c9_r124_s10)
  );
  wire sum_c9_r125_s11, carry_c9_r125_s11;
  subbyte_full_adder add_c9_r125_s11 (
    .a(carry_c8_r124_s10),
    .b(sum_c9_r123_s10),
    .ci(carry_c8_r125_s10),
    .s(sum_c9_r125_s11),
    .co(carry_c9_r125_s11)
  );
  wire sum_c9_r126_s12, carry_c9_r126_s12;
  subbyte_full_adder add_c9_r126_s12 (
    .a(sum_c9_r124_s10),
    .b(sum_c9_r125_s11),
    .ci(carry_c8_r126_s11),
    .s(sum_c9_r126_s12),
    .co(carry_c9_r126_s12)
  );
  wire sum_c9_r127_s13, carry_c9_r127_s13;
  subbyte_full_adder add_c9_r127_s13 (
    .a(sum_c9_r126_s12),
    .b(extra[9]),
    .ci(extra[36]),
    .s(sum_c9_r127_s13),
    .co(carry_c9_r127_s13)
  );
  wire sum_c9_r128_s13, carry_c9_r128_s13;
  subbyte_full_adder add_c9_r128_s13 (
    .a(extra[63]),
    .b(extra[90]),
    .ci(carry_c8_r127_s12),
    .s(sum_c9_r128_s13),
    .co(carry_c9_r128_s13)
  );
  wire sum_c9_r129_s14, carry_c9_r129_s14;
  subbyte_full_adder add_c9_r129_s14 (
    .a(sum_c9_r127_s13),
    .b(carry_c8_r128_s12),
    .ci(sum_c9_r128_s13),
    .s(sum_c9_r129_s14),
    .co(carry_c9_r129_s14)
  );
  wire sum_c9_r130_s15, carry_c9_r130_s15;
  subbyte_full_adder add_c9_r130_s15 (
    .a(carry_c8_r129_s13),
    .b(sum_c9_r129_s14),
    .ci(carry_c8_r130_s14),
    .s(sum_c9_r130_s15),
    .co(carry_c9_r130_s15)
  );
  wire sum_c9_r131_s16, carry_c9_r131_s16;
  subbyte_half_adder add_c9_r131_s16 (
    .a(carry_c8_r131_s15),
    .b(sum_c9_r130_s15),
    .s(sum_c9_r131_s16),
    .co(carry_c9_r131_s16)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[22]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[30]), .b(pp[38]), .ci(pp[46]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[54]), .b(pp[62]), .ci(pp[70]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[78]), .b(pp[86]), .ci(pp[94]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[102]), .b(pp[110]), .ci(pp[118]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[126]), .b(pp[134]), .ci(pp[142]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[150]), .b(pp[158]), .ci(pp[166]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[174]), .b(pp[182]), .ci(pp[190]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[198]), .b(pp[206]), .ci(pp[214]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[222]), .b(pp[230]), .ci(pp[238]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[246]), .b(pp[254]), .ci(pp[262]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[270]), .b(pp[278]), .ci(pp[286]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[294]), .b(pp[302]), .ci(pp[310]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[318]), .b(pp[326]), .ci(pp[334]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[342]), .b(pp[350]), .ci(pp[358]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[366]), .b(pp[374]), .ci(pp[382]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[390]), .b(pp[398]), .ci(pp[406]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[414]), .b(pp[422]), .ci(pp[430]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[438]), .b(pp[446]), .ci(pp[454]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[462]), .b(pp[470]), .ci(pp[478]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[486]), .b(pp[494]), .ci(pp[502]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[510]), .b(pp[518]), .ci(pp[526]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[534]), .b(pp[542]), .ci(pp[550]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[558]), .b(pp[566]), .ci(pp[574]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[582]), .b(pp[590]), .ci(pp[598]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[606]), .b(pp[614]), .ci(pp[622]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (.a(pp[630]), .b(pp[638]), .ci(pp[646]), .s(sum_c10_r26_s1), .co(carry_c10_r26_s1));
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (.a(pp[654]), .b(pp[662]), .ci(pp[670]), .s(sum_c10_r27_s1), .co(carry_c10_r27_s1));
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (.a(pp[678]), .b(pp[686]), .ci(pp[694]), .s(sum_c10_r28_s1), .co(carry_c10_r28_s1));
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (.a(pp[702]), .b(pp[710]), .ci(pp[718]), .s(sum_c10_r29_s1), .co(carry_c10_r29_s1));
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (.a(pp[726]), .b(pp[734]), .ci(pp[742]), .s(sum_c10_r30_s1), .co(carry_c10_r30_s1));
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (.a(pp[750]), .b(pp[758]), .ci(pp[766]), .s(sum_c10_r31_s1), .co(carry_c10_r31_s1));
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (.a(pp[774]), .b(pp[782]), .ci(pp[790]), .s(sum_c10_r32_s1), .co(carry_c10_r32_s1));
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (.a(pp[798]), .b(pp[806]), .ci(pp[814]), .s(sum_c10_r33_s1), .co(carry_c10_r33_s1));
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (.a(pp[822]), .b(pp[830]), .ci(pp[838]), .s(sum_c10_r34_s1), .co(carry_c10_r34_s1));
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (.a(pp[846]), .b(pp[854]), .ci(pp[862]), .s(sum_c10_r35_s1), .co(carry_c10_r35_s1));
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (.a(pp[870]), .b(pp[878]), .ci(pp[886]), .s(sum_c10_r36_s1), .co(carry_c10_r36_s1));
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (.a(pp[894]), .b(pp[902]), .ci(pp[910]), .s(sum_c10_r37_s1), .co(carry_c10_r37_s1));
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (.a(pp[918]), .b(pp[926]), .ci(pp[934]), .s(sum_c10_r38_s1), .co(carry_c10_r38_s1));
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (.a(pp[942]), .b(pp[950]), .ci(pp[958]), .s(sum_c10_r39_s1), .co(carry_c10_r39_s1));
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (.a(pp[966]), .b(pp[974]), .ci(pp[982]), .s(sum_c10_r40_s1), .co(carry_c10_r40_s1));
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (.a(pp[990]), .b(pp[998]), .ci(pp[1006]), .s(sum_c10_r41_s1), .co(carry_c10_r41_s1));
  wire sum_c10_r42_s2, carry_c10_r42_s2;
  subbyte_full_adder add_c10_r42_s2 (
    .a(pp[1014]),
    .b(pp[1022]),
    .ci(carry_c9_r0_s1),
    .s(sum_c10_r42_s2),
    .co(carry_c10_r42_s2)
  );
  wire sum_c10_r43_s2, carry_c10_r43_s2;
  subbyte_full_adder add_c10_r43_s2 (
    .a(carry_c9_r1_s1),
    .b(carry_c9_r2_s1),
    .ci(carry_c9_r3_s1),
    .s(sum_c10_r43_s2),
    .co(carry_c10_r43_s2)
  );
  wire sum_c10_r44_s2, carry_c10_r44_s2;
  subbyte_full_adder add_c10_r44_s2 (
    .a(carry_c9_r4_s1),
    .b(carry_c9_r5_s1),
    .ci(carry_c9_r6_s1),
    .s(sum_c10_r44_s2),
    .co(carry_c10_r44_s2)
  );
  wire sum_c10_r45_s2, carry_c10_r45_s2;
  subbyte_full_adder add_c10_r45_s2 (
    .a(carry_c9_r7_s1),
    .b(carry_c9_r8_s1),
    .ci(carry_c9_r9_s1),
    .s(sum_c10_r45_s2),
    .co(carry_c10_r45_s2)
  );
  wire sum_c10_r46_s2, carry_c10_r46_s2;
  subbyte_full_adder add_c10_r46_s2 (
    .a(carry_c9_r10_s1),
    .b(carry_c9_r11_s1),
    .ci(carry_c9_r12_s1),
    .s(sum_c10_r46_s2),
    .co(carry_c10_r46_s2)
  );
  wire sum_c10_r47_s2, carry_c10_r47_s2;
  subbyte_full_adder add_c10_r47_s2 (
    .a(carry_c9_r13_s1),
    .b(carry_c9_r14_s1),
    .ci(carry_c9_r15_s1),
    .s(sum_c10_r47_s2),
    .co(carry_c10_r47_s2)
  );
  wire sum_c10_r48_s2, carry_c10_r48_s2;
  subbyte_full_adder add_c10_r48_s2 (
    .a(carry_c9_r16_s1),
    .b(carry_c9_r17_s1),
    .ci(carry_c9_r18_s1),
    .s(sum_c10_r48_s2),
    .co(carry_c10_r48_s2)
  );
  wire sum_c10_r49_s2, carry_c10_r49_s2;
  subbyte_full_adder add_c10_r49_s2 (
    .a(carry_c9_r19_s1),
    .b(carry_c9_r20_s1),
    .ci(carry_c9_r21_s1),
    .s(sum_c10_r49_s2),
    .co(carry_c10_r49_s2)
  );
  wire sum_c10_r50_s2, carry_c10_r50_s2;
  subbyte_full_adder add_c10_r50_s2 (
    .a(carry_c9_r22_s1),
    .b(carry_c9_r23_s1),
    .ci(carry_c9_r24_s1),
    .s(sum_c10_r50_s2),
    .co(carry_c10_r50_s2)
  );
  wire sum_c10_r51_s2, carry_c10_r51_s2;
  subbyte_full_adder add_c10_r51_s2 (
    .a(carry_c9_r25_s1),
    .b(carry_c9_r26_s1),
    .ci(carry_c9_r27_s1),
    .s(sum_c10_r51_s2),
    .co(carry_c10_r51_s2)
  );
  wire sum_c10_r52_s2, carry_c10_r52_s2;
  subbyte_full_adder add_c10_r52_s2 (
    .a(carry_c9_r28_s1),
    .b(carry_c9_r29_s1),
    .ci(carry_c9_r30_s1),
    .s(sum_c10_r52_s2),
    .co(carry_c10_r52_s2)
  );
  wire sum_c10_r53_s2, carry_c10_r53_s2;
  subbyte_full_adder add_c10_r53_s2 (
    .a(carry_c9_r31_s1),
    .b(carry_c9_r32_s1),
    .ci(carry_c9_r33_s1),
    .s(sum_c10_r53_s2),
    .co(carry_c10_r53_s2)
  );
  wire sum_c10_r54_s2, carry_c10_r54_s2;
  subbyte_full_adder add_c10_r54_s2 (
    .a(carry_c9_r34_s1),
    .b(carry_c9_r35_s1),
    .ci(carry_c9_r36_s1),
    .s(sum_c10_r54_s2),
    .co(carry_c10_r54_s2)
  );
  wire sum_c10_r55_s2, carry_c10_r55_s2;
  subbyte_full_adder add_c10_r55_s2 (
    .a(carry_c9_r37_s1),
    .b(carry_c9_r38_s1),
    .ci(carry_c9_r39_s1),
    .s(sum_c10_r55_s2),
    .co(carry_c10_r55_s2)
  );
  wire sum_c10_r56_s2, carry_c10_r56_s2;
  subbyte_full_adder add_c10_r56_s2 (
    .a(carry_c9_r40_s1),
    .b(carry_c9_r41_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r56_s2),
    .co(carry_c10_r56_s2)
  );
  wire sum_c10_r57_s2, carry_c10_r57_s2;
  subbyte_full_adder add_c10_r57_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r57_s2),
    .co(carry_c10_r57_s2)
  );
  wire sum_c10_r58_s2, carry_c10_r58_s2;
  subbyte_full_adder add_c10_r58_s2 (
    .a(sum_c10_r4_s1),
    .b(sum_c10_r5_s1),
    .ci(sum_c10_r6_s1),
    .s(sum_c10_r58_s2),
    .co(carry_c10_r58_s2)
  );
  wire sum_c10_r59_s2, carry_c10_r59_s2;
  subbyte_full_adder add_c10_r59_s2 (
    .a(sum_c10_r7_s1),
    .b(sum_c10_r8_s1),
    .ci(sum_c10_r9_s1),
    .s(sum_c10_r59_s2),
    .co(carry_c10_r59_s2)
  );
  wire sum_c10_r60_s2, carry_c10_r60_s2;
  subbyte_full_adder add_c10_r60_s2 (
    .a(sum_c10_r10_s1),
    .b(sum_c10_r11_s1),
    .ci(sum_c10_r12_s1),
    .s(sum_c10_r60_s2),
    .co(carry_c10_r60_s2)
  );
  wire sum_c10_r61_s2, carry_c10_r61_s2;
  subbyte_full_adder add_c10_r61_s2 (
    .a(sum_c10_r13_s1),
    .b(sum_c10_r14_s1),
    .ci(sum_c10_r15_s1),
    .s(sum_c10_r61_s2),
    .co(carry_c10_r61_s2)
  );
  wire sum_c10_r62_s2, carry_c10_r62_s2;
  subbyte_full_adder add_c10_r62_s2 (
    .a(sum_c10_r16_s1),
    .b(sum_c10_r17_s1),
    .ci(sum_c10_r18_s1),
    .s(sum_c10_r62_s2),
    .co(carry_c10_r62_s2)
  );
  wire sum_c10_r63_s2, carry_c10_r63_s2;
  subbyte_full_adder add_c10_r63_s2 (
    .a(sum_c10_r19_s1),
    .b(sum_c10_r20_s1),
    .ci(sum_c10_r21_s1),
    .s(sum_c10_r63_s2),
    .co(carry_c10_r63_s2)
  );
  wire sum_c10_r64_s2, carry_c10_r64_s2;
  subbyte_full_adder add_c10_r64_s2 (
    .a(sum_c10_r22_s1),
    .b(sum_c10_r23_s1),
    .ci(sum_c10_r24_s1),
    .s(sum_c10_r64_s2),
    .co(carry_c10_r64_s2)
  );
  wire sum_c10_r65_s2, carry_c10_r65_s2;
  subbyte_full_adder add_c10_r65_s2 (
    .a(sum_c10_r25_s1),
    .b(sum_c10_r26_s1),
    .ci(sum_c10_r27_s1),
    .s(sum_c10_r65_s2),
    .co(carry_c10_r65_s2)
  );
  wire sum_c10_r66_s2, carry_c10_r66_s2;
  subbyte_full_adder add_c10_r66_s2 (
    .a(sum_c10_r28_s1),
    .b(sum_c10_r29_s1),
    .ci(sum_c10_r30_s1),
    .s(sum_c10_r66_s2),
    .co(carry_c10_r66_s2)
  );
  wire sum_c10_r67_s2, carry_c10_r67_s2;
  subbyte_full_adder add_c10_r67_s2 (
    .a(sum_c10_r31_s1),
    .b(sum_c10_r32_s1),
    .ci(sum_c10_r33_s1),
    .s(sum_c10_r67_s2),
    .co(carry_c10_r67_s2)
  );
  wire sum_c10_r68_s2, carry_c10_r68_s2;
  subbyte_full_adder add_c10_r68_s2 (
    .a(sum_c10_r34_s1),
    .b(sum_c10_r35_s1),
    .ci(sum_c10_r36_s1),
    .s(sum_c10_r68_s2),
    .co(carry_c10_r68_s2)
  );
  wire sum_c10_r69_s2, carry_c10_r69_s2;
  subbyte_full_adder add_c10_r69_s2 (
    .a(sum_c10_r37_s1),
    .b(sum_c10_r38_s1),
    .ci(sum_c10_r39_s1),
    .s(sum_c10_r69_s2),
    .co(carry_c10_r69_s2)
  );
  wire sum_c10_r70_s3, carry_c10_r70_s3;
  subbyte_full_adder add_c10_r70_s3 (
    .a(sum_c10_r40_s1),
    .b(sum_c10_r41_s1),
    .ci(carry_c9_r42_s2),
    .s(sum_c10_r70_s3),
    .co(carry_c10_r70_s3)
  );
  wire sum_c10_r71_s3, carry_c10_r71_s3;
  subbyte_full_adder add_c10_r71_s3 (
    .a(sum_c10_r42_s2),
    .b(carry_c9_r43_s2),
    .ci(carry_c9_r44_s2),
    .s(sum_c10_r71_s3),
    .co(carry_c10_r71_s3)
  );
  wire sum_c10_r72_s3, carry_c10_r72_s3;
  subbyte_full_adder add_c10_r72_s3 (
    .a(carry_c9_r45_s2),
    .b(carry_c9_r46_s2),
    .ci(carry_c9_r47_s2),
    .s(sum_c10_r72_s3),
    .co(carry_c10_r72_s3)
  );
  wire sum_c10_r73_s3, carry_c10_r73_s3;
  subbyte_full_adder add_c10_r73_s3 (
    .a(carry_c9_r48_s2),
    .b(carry_c9_r49_s2),
    .ci(carry_c9_r50_s2),
    .s(sum_c10_r73_s3),
    .co(carry_c10_r73_s3)
  );
  wire sum_c10_r74_s3, carry_c10_r74_s3;
  subbyte_full_adder add_c10_r74_s3 (
    .a(carry_c9_r51_s2),
    .b(carry_c9_r52_s2),
    .ci(carry_c9_r53_s2),
    .s(sum_c10_r74_s3),
    .co(carry_c10_r74_s3)
  );
  wire sum_c10_r75_s3, carry_c10_r75_s3;
  subbyte_full_adder add_c10_r75_s3 (
    .a(carry_c9_r54_s2),
    .b(carry_c9_r55_s2),
    .ci(carry_c9_r56_s2),
    .s(sum_c10_r75_s3),
    .co(carry_c10_r75_s3)
  );
  wire sum_c10_r76_s3, carry_c10_r76_s3;
  subbyte_full_adder add_c10_r76_s3 (
    .a(carry_c9_r57_s2),
    .b(carry_c9_r58_s2),
    .ci(carry_c9_r59_s2),
    .s(sum_c10_r76_s3),
    .co(carry_c10_r76_s3)
  );
  wire sum_c10_r77_s3, carry_c10_r77_s3;
  subbyte_full_adder add_c10_r77_s3 (
    .a(carry_c9_r60_s2),
    .b(carry_c9_r61_s2),
    .ci(carry_c9_r62_s2),
    .s(sum_c10_r77_s3),
    .co(carry_c10_r77_s3)
  );
  wire sum_c10_r78_s3, carry_c10_r78_s3;
  subbyte_full_adder add_c10_r78_s3 (
    .a(carry_c9_r63_s2),
    .b(carry_c9_r64_s2),
    .ci(carry_c9_r65_s2),
    .s(sum_c10_r78_s3),
    .co(carry_c10_r78_s3)
  );
  wire sum_c10_r79_s3, carry_c10_r79_s3;
  subbyte_full_adder add_c10_r79_s3 (
    .a(carry_c9_r66_s2),
    .b(carry_c9_r67_s2),
    .ci(carry_c9_r68_s2),
    .s(sum_c10_r79_s3),
    .co(carry_c10_r79_s3)
  );
  wire sum_c10_r80_s4, carry_c10_r80_s4;
  subbyte_full_adder add_c10_r80_s4 (
    .a(carry_c9_r69_s2),
    .b(carry_c9_r70_s3),
    .ci(sum_c10_r43_s2),
    .s(sum_c10_r80_s4),
    .co(carry_c10_r80_s4)
  );
  wire sum_c10_r81_s3, carry_c10_r81_s3;
  subbyte_full_adder add_c10_r81_s3 (
    .a(sum_c10_r44_s2),
    .b(sum_c10_r45_s2),
    .ci(sum_c10_r46_s2),
    .s(sum_c10_r81_s3),
    .co(carry_c10_r81_s3)
  );
  wire sum_c10_r82_s3, carry_c10_r82_s3;
  subbyte_full_adder add_c10_r82_s3 (
    .a(sum_c10_r47_s2),
    .b(sum_c10_r48_s2),
    .ci(sum_c10_r49_s2),
    .s(sum_c10_r82_s3),
    .co(carry_c10_r82_s3)
  );
  wire sum_c10_r83_s3, carry_c10_r83_s3;
  subbyte_full_adder add_c10_r83_s3 (
    .a(sum_c10_r50_s2),
    .b(sum_c10_r51_s2),
    .ci(sum_c10_r52_s2),
    .s(sum_c10_r83_s3),
    .co(carry_c10_r83_s3)
  );
  wire sum_c10_r84_s3, carry_c10_r84_s3;
  subbyte_full_adder add_c10_r84_s3 (
    .a(sum_c10_r53_s2),
    .b(sum_c10_r54_s2),
    .ci(sum_c10_r55_s2),
    .s(sum_c10_r84_s3),
    .co(carry_c10_r84_s3)
  );
  wire sum_c10_r85_s3, carry_c10_r85_s3;
  subbyte_full_adder add_c10_r85_s3 (
    .a(sum_c10_r56_s2),
    .b(sum_c10_r57_s2),
    .ci(sum_c10_r58_s2),
    .s(sum_c10_r85_s3),
    .co(carry_c10_r85_s3)
  );
  wire sum_c10_r86_s3, carry_c10_r86_s3;
  subbyte_full_adder add_c10_r86_s3 (
    .a(sum_c10_r59_s2),
    .b(sum_c10_r60_s2),
    .ci(sum_c10_r61_s2),
    .s(sum_c10_r86_s3),
    .co(carry_c10_r86_s3)
  );
  wire sum_c10_r87_s3, carry_c10_r87_s3;
  subbyte_full_adder add_c10_r87_s3 (
    .a(sum_c10_r62_s2),
    .b(sum_c10_r63_s2),
    .ci(sum_c10_r64_s2),
    .s(sum_c10_r87_s3),
    .co(carry_c10_r87_s3)
  );
  wire sum_c10_r88_s3, carry_c10_r88_s3;
  subbyte_full_adder add_c10_r88_s3 (
    .a(sum_c10_r65_s2),
    .b(sum_c10_r66_s2),
    .ci(sum_c10_r67_s2),
    .s(sum_c10_r88_s3),
    .co(carry_c10_r88_s3)
  );
  wire sum_c10_r89_s4, carry_c10_r89_s4;
  subbyte_full_adder add_c10_r89_s4 (
    .a(sum_c10_r68_s2),
    .b(sum_c10_r69_s2),
    .ci(sum_c10_r70_s3),
    .s(sum_c10_r89_s4),
    .co(carry_c10_r89_s4)
  );
  wire sum_c10_r90_s4, carry_c10_r90_s4;
  subbyte_full_adder add_c10_r90_s4 (
    .a(carry_c9_r71_s3),
    .b(carry_c9_r72_s3),
    .ci(carry_c9_r73_s3),
    .s(sum_c10_r90_s4),
    .co(carry_c10_r90_s4)
  );
  wire sum_c10_r91_s4, carry_c10_r91_s4;
  subbyte_full_adder add_c10_r91_s4 (
    .a(carry_c9_r74_s3),
    .b(carry_c9_r75_s3),
    .ci(carry_c9_r76_s3),
    .s(sum_c10_r91_s4),
    .co(carry_c10_r91_s4)
  );
  wire sum_c10_r92_s4, carry_c10_r92_s4;
  subbyte_full_adder add_c10_r92_s4 (
    .a(carry_c9_r77_s3),
    .b(carry_c9_r78_s3),
    .ci(carry_c9_r79_s3),
    .s(sum_c10_r92_s4),
    .co(carry_c10_r92_s4)
  );
  wire sum_c10_r93_s5, carry_c10_r93_s5;
  subbyte_full_adder add_c10_r93_s5 (
    .a(carry_c9_r80_s4),
    .b(carry_c9_r81_s3),
    .ci(carry_c9_r82_s3),
    .s(sum_c10_r93_s5),
    .co(carry_c10_r93_s5)
  );
  wire sum_c10_r94_s4, carry_c10_r94_s4;
  subbyte_full_adder add_c10_r94_s4 (
    .a(carry_c9_r83_s3),
    .b(carry_c9_r84_s3),
    .ci(carry_c9_r85_s3),
    .s(sum_c10_r94_s4),
    .co(carry_c10_r94_s4)
  );
  wire sum_c10_r95_s4, carry_c10_r95_s4;
  subbyte_full_adder add_c10_r95_s4 (
    .a(carry_c9_r86_s3),
    .b(carry_c9_r87_s3),
    .ci(carry_c9_r88_s3),
    .s(sum_c10_r95_s4),
    .co(carry_c10_r95_s4)
  );
  wire sum_c10_r96_s5, carry_c10_r96_s5;
  subbyte_full_adder add_c10_r96_s5 (
    .a(carry_c9_r89_s4),
    .b(sum_c10_r71_s3),
    .ci(sum_c10_r72_s3),
    .s(sum_c10_r96_s5),
    .co(carry_c10_r96_s5)
  );
  wire sum_c10_r97_s4, carry_c10_r97_s4;
  subbyte_full_adder add_c10_r97_s4 (
    .a(sum_c10_r73_s3),
    .b(sum_c10_r74_s3),
    .ci(sum_c10_r75_s3),
    .s(sum_c10_r97_s4),
    .co(carry_c10_r97_s4)
  );
  wire sum_c10_r98_s4, carry_c10_r98_s4;
  subbyte_full_adder add_c10_r98_s4 (
    .a(sum_c10_r76_s3),
    .b(sum_c10_r77_s3),
    .ci(sum_c10_r78_s3),
    .s(sum_c10_r98_s4),
    .co(carry_c10_r98_s4)
  );
  wire sum_c10_r99_s5, carry_c10_r99_s5;
  subbyte_full_adder add_c10_r99_s5 (
    .a(sum_c10_r79_s3),
    .b(sum_c10_r80_s4),
    .ci(sum_c10_r81_s3),
    .s(sum_c10_r99_s5),
    .co(carry_c10_r99_s5)
  );
  wire sum_c10_r100_s4, carry_c10_r100_s4;
  subbyte_full_adder add_c10_r100_s4 (
    .a(sum_c10_r82_s3),
    .b(sum_c10_r83_s3),
    .ci(sum_c10_r84_s3),
    .s(sum_c10_r100_s4),
    .co(carry_c10_r100_s4)
  );
  wire sum_c10_r101_s4, carry_c10_r101_s4;
  subbyte_full_adder add_c10_r101_s4 (
    .a(sum_c10_r85_s3),
    .b(sum_c10_r86_s3),
    .ci(sum_c10_r87_s3),
    .s(sum_c10_r101_s4),
    .co(carry_c10_r101_s4)
  );
  wire sum_c10_r102_s5, carry_c10_r102_s5;
  subbyte_full_adder add_c10_r102_s5 (
    .a(sum_c10_r88_s3),
    .b(sum_c10_r89_s4),
    .ci(carry_c9_r90_s4),
    .s(sum_c10_r102_s5),
    .co(carry_c10_r102_s5)
  );
  wire sum_c10_r103_s6, carry_c10_r103_s6;
  subbyte_full_adder add_c10_r103_s6 (
    .a(carry_c9_r91_s4),
    .b(carry_c9_r92_s4),
    .ci(carry_c9_r93_s5),
    .s(sum_c10_r103_s6),
    .co(carry_c10_r103_s6)
  );
  wire sum_c10_r104_s6, carry_c10_r104_s6;
  subbyte_full_adder add_c10_r104_s6 (
    .a(carry_c9_r94_s4),
    .b(carry_c9_r95_s4),
    .ci(carry_c9_r96_s5),
    .s(sum_c10_r104_s6),
    .co(carry_c10_r104_s6)
  );
  wire sum_c10_r105_s6, carry_c10_r105_s6;
  subbyte_full_adder add_c10_r105_s6 (
    .a(carry_c9_r97_s4),
    .b(carry_c9_r98_s4),
    .ci(carry_c9_r99_s5),
    .s(sum_c10_r105_s6),
    .co(carry_c10_r105_s6)
  );
  wire sum_c10_r106_s5, carry_c10_r106_s5;
  subbyte_full_adder add_c10_r106_s5 (
    .a(carry_c9_r100_s4),
    .b(carry_c9_r101_s4),
    .ci(sum_c10_r90_s4),
    .s(sum_c10_r106_s5),
    .co(carry_c10_r106_s5)
  );
  wire sum_c10_r107_s6, carry_c10_r107_s6;
  subbyte_full_adder add_c10_r107_s6 (
    .a(sum_c10_r91_s4),
    .b(sum_c10_r92_s4),
    .ci(sum_c10_r93_s5),
    .s(sum_c10_r107_s6),
    .co(carry_c10_r107_s6)
  );
  wire sum_c10_r108_s6, carry_c10_r108_s6;
  subbyte_full_adder add_c10_r108_s6 (
    .a(sum_c10_r94_s4),
    .b(sum_c10_r95_s4),
    .ci(sum_c10_r96_s5),
    .s(sum_c10_r108_s6),
    .co(carry_c10_r108_s6)
  );
  wire sum_c10_r109_s6, carry_c10_r109_s6;
  subbyte_full_adder add_c10_r109_s6 (
    .a(sum_c10_r97_s4),
    .b(sum_c10_r98_s4),
    .ci(sum_c10_r99_s5),
    .s(sum_c10_r109_s6),
    .co(carry_c10_r109_s6)
  );
  wire sum_c10_r110_s6, carry_c10_r110_s6;
  subbyte_full_adder add_c10_r110_s6 (
    .a(sum_c10_r100_s4),
    .b(sum_c10_r101_s4),
    .ci(carry_c9_r102_s5),
    .s(sum_c10_r110_s6),
    .co(carry_c10_r110_s6)
  );
  wire sum_c10_r111_s7, carry_c10_r111_s7;
  subbyte_full_adder add_c10_r111_s7 (
    .a(sum_c10_r102_s5),
    .b(carry_c9_r103_s6),
    .ci(carry_c9_r104_s6),
    .s(sum_c10_r111_s7),
    .co(carry_c10_r111_s7)
  );
  wire sum_c10_r112_s7, carry_c10_r112_s7;
  subbyte_full_adder add_c10_r112_s7 (
    .a(carry_c9_r105_s6),
    .b(carry_c9_r106_s5),
    .ci(carry_c9_r107_s6),
    .s(sum_c10_r112_s7),
    .co(carry_c10_r112_s7)
  );
  wire sum_c10_r113_s7, carry_c10_r113_s7;
  subbyte_full_adder add_c10_r113_s7 (
    .a(carry_c9_r108_s6),
    .b(carry_c9_r109_s6),
    .ci(carry_c9_r110_s6),
    .s(sum_c10_r113_s7),
    .co(carry_c10_r113_s7)
  );
  wire sum_c10_r114_s7, carry_c10_r114_s7;
  subbyte_full_adder add_c10_r114_s7 (
    .a(sum_c10_r103_s6),
    .b(sum_c10_r104_s6),
    .ci(sum_c10_r105_s6),
    .s(sum_c10_r114_s7),
    .co(carry_c10_r114_s7)
  );
  wire sum_c10_r115_s7, carry_c10_r115_s7;
  subbyte_full_adder add_c10_r115_s7 (
    .a(sum_c10_r106_s5),
    .b(sum_c10_r107_s6),
    .ci(sum_c10_r108_s6),
    .s(sum_c10_r115_s7),
    .co(carry_c10_r115_s7)
  );
  wire sum_c10_r116_s7, carry_c10_r116_s7;
  subbyte_full_adder add_c10_r116_s7 (
    .a(sum_c10_r109_s6),
    .b(sum_c10_r110_s6),
    .ci(carry_c9_r111_s6),
    .s(sum_c10_r116_s7),
    .co(carry_c10_r116_s7)
  );
  wire sum_c10_r117_s8, carry_c10_r117_s8;
  subbyte_full_adder add_c10_r117_s8 (
    .a(carry_c9_r112_s7),
    .b(carry_c9_r113_s7),
    .ci(carry_c9_r114_s7),
    .s(sum_c10_r117_s8),
    .co(carry_c10_r117_s8)
  );
  wire sum_c10_r118_s8, carry_c10_r118_s8;
  subbyte_full_adder add_c10_r118_s8 (
    .a(carry_c9_r115_s7),
    .b(carry_c9_r116_s7),
    .ci(sum_c10_r111_s7),
    .s(sum_c10_r118_s8),
    .co(carry_c10_r118_s8)
  );
  wire sum_c10_r119_s8, carry_c10_r119_s8;
  subbyte_full_adder add_c10_r119_s8 (
    .a(sum_c10_r112_s7),
    .b(sum_c10_r113_s7),
    .ci(sum_c10_r114_s7),
    .s(sum_c10_r119_s8),
    .co(carry_c10_r119_s8)
  );
  wire sum_c10_r120_s9, carry_c10_r120_s9;
  subbyte_full_adder add_c10_r120_s9 (
    .a(sum_c10_r115_s7),
    .b(sum_c10_r116_s7),
    .ci(carry_c9_r117_s8),
    .s(sum_c10_r120_s9),
    .co(carry_c10_r120_s9)
  );
  wire sum_c10_r121_s9, carry_c10_r121_s9;
  subbyte_full_adder add_c10_r121_s9 (
    .a(carry_c9_r118_s8),
    .b(carry_c9_r119_s8),
    .ci(carry_c9_r120_s8),
    .s(sum_c10_r121_s9),
    .co(carry_c10_r121_s9)
  );
  wire sum_c10_r122_s9, carry_c10_r122_s9;
  subbyte_full_adder add_c10_r122_s9 (
    .a(sum_c10_r117_s8),
    .b(sum_c10_r118_s8),
    .ci(sum_c10_r119_s8),
    .s(sum_c10_r122_s9),
    .co(carry_c10_r122_s9)
  );
  wire sum_c10_r123_s10, carry_c10_r123_s10;
  subbyte_full_adder add_c10_r123_s10 (
    .a(sum_c10_r120_s9),
    .b(carry_c9_r121_s9),
    .ci(carry_c9_r122_s9),
    .s(sum_c10_r123_s10),
    .co(carry_c10_r123_s10)
  );
  wire sum_c10_r124_s11, carry_c10_r124_s11;
  subbyte_full_adder add_c10_r124_s11 (
    .a(sum_c10_r121_s9),
    .b(sum_c10_r122_s9),
    .ci(carry_c9_r123_s10),
    .s(sum_c10_r124_s11),
    .co(carry_c10_r124_s11)
  );
  wire sum_c10_r125_s12, carry_c10_r125_s12;
  subbyte_full_adder add_c10_r125_s12 (
    .a(carry_c9_r124_s10),
    .b(sum_c10_r123_s10),
    .ci(sum_c10_r124_s11),
    .s(sum_c10_r125_s12),
    .co(carry_c10_r125_s12)
  );
  wire sum_c10_r126_s13, carry_c10_r126_s13;
  subbyte_full_adder add_c10_r126_s13 (
    .a(carry_c9_r125_s11),
    .b(sum_c10_r125_s12),
    .ci(carry_c9_r126_s12),
    .s(sum_c10_r126_s13),
    .co(carry_c10_r126_s13)
  );
  wire sum_c10_r127_s14, carry_c10_r127_s14;
  subbyte_full_adder add_c10_r127_s14 (
    .a(sum_c10_r126_s13),
    .b(extra[10]),
    .ci(extra[37]),
    .s(sum_c10_r127_s14),
    .co(carry_c10_r127_s14)
  );
  wire sum_c10_r128_s14, carry_c10_r128_s14;
  subbyte_full_adder add_c10_r128_s14 (
    .a(extra[64]),
    .b(extra[91]),
    .ci(carry_c9_r127_s13),
    .s(sum_c10_r128_s14),
    .co(carry_c10_r128_s14)
  );
  wire sum_c10_r129_s15, carry_c10_r129_s15;
  subbyte_full_adder add_c10_r129_s15 (
    .a(sum_c10_r127_s14),
    .b(carry_c9_r128_s13),
    .ci(sum_c10_r128_s14),
    .s(sum_c10_r129_s15),
    .co(carry_c10_r129_s15)
  );
  wire sum_c10_r130_s16, carry_c10_r130_s16;
  subbyte_full_adder add_c10_r130_s16 (
    .a(carry_c9_r129_s14),
    .b(sum_c10_r129_s15),
    .ci(carry_c9_r130_s15),
    .s(sum_c10_r130_s16),
    .co(carry_c10_r130_s16)
  );
  wire sum_c10_r131_s17, carry_c10_r131_s17;
  subbyte_half_adder add_c10_r131_s17 (
    .a(carry_c9_r131_s16),
    .b(sum_c10_r130_s16),
    .s(sum_c10_r131_s17),
    .co(carry_c10_r131_s17)
  );
  wire sum_c11_r0_s2, carry_c11_r0_s2;
  subbyte_full_adder add_c11_r0_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r0_s2),
    .co(carry_c11_r0_s2)
  );
  wire sum_c11_r1_s2, carry_c11_r1_s2;
  subbyte_full_adder add_c11_r1_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r1_s2),
    .co(carry_c11_r1_s2)
  );
  wire sum_c11_r2_s2, carry_c11_r2_s2;
  subbyte_full_adder add_c11_r2_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r2_s2),
    .co(carry_c11_r2_s2)
  );
  wire sum_c11_r3_s2, carry_c11_r3_s2;
  subbyte_full_adder add_c11_r3_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r3_s2),
    .co(carry_c11_r3_s2)
  );
  wire sum_c11_r4_s2, carry_c11_r4_s2;
  subbyte_full_adder add_c11_r4_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r4_s2),
    .co(carry_c11_r4_s2)
  );
  wire sum_c11_r5_s2, carry_c11_r5_s2;
  subbyte_full_adder add_c11_r5_s2 (
    .a(carry_c10_r15_s1),
    .b(carry_c10_r16_s1),
    .ci(carry_c10_r17_s1),
    .s(sum_c11_r5_s2),
    .co(carry_c11_r5_s2)
  );
  wire sum_c11_r6_s2, carry_c11_r6_s2;
  subbyte_full_adder add_c11_r6_s2 (
    .a(carry_c10_r18_s1),
    .b(carry_c10_r19_s1),
    .ci(carry_c10_r20_s1),
    .s(sum_c11_r6_s2),
    .co(carry_c11_r6_s2)
  );
  wire sum_c11_r7_s2, carry_c11_r7_s2;
  subbyte_full_adder add_c11_r7_s2 (
    .a(carry_c10_r21_s1),
    .b(carry_c10_r22_s1),
    .ci(carry_c10_r23_s1),
    .s(sum_c11_r7_s2),
    .co(carry_c11_r7_s2)
  );
  wire sum_c11_r8_s2, carry_c11_r8_s2;
  subbyte_full_adder add_c11_r8_s2 (
    .a(carry_c10_r24_s1),
    .b(carry_c10_r25_s1),
    .ci(carry_c10_r26_s1),
    .s(sum_c11_r8_s2),
    .co(carry_c11_r8_s2)
  );
  wire sum_c11_r9_s2, carry_c11_r9_s2;
  subbyte_full_adder add_c11_r9_s2 (
    .a(carry_c10_r27_s1),
    .b(carry_c10_r28_s1),
    .ci(carry_c10_r29_s1),
    .s(sum_c11_r9_s2),
    .co(carry_c11_r9_s2)
  );
  wire sum_c11_r10_s2, carry_c11_r10_s2;
  subbyte_full_adder add_c11_r10_s2 (
    .a(carry_c10_r30_s1),
    .b(carry_c10_r31_s1),
    .ci(carry_c10_r32_s1),
    .s(sum_c11_r10_s2),
    .co(carry_c11_r10_s2)
  );
  wire sum_c11_r11_s2, carry_c11_r11_s2;
  subbyte_full_adder add_c11_r11_s2 (
    .a(carry_c10_r33_s1),
    .b(carry_c10_r34_s1),
    .ci(carry_c10_r35_s1),
    .s(sum_c11_r11_s2),
    .co(carry_c11_r11_s2)
  );
  wire sum_c11_r12_s2, carry_c11_r12_s2;
  subbyte_full_adder add_c11_r12_s2 (
    .a(carry_c10_r36_s1),
    .b(carry_c10_r37_s1),
    .ci(carry_c10_r38_s1),
    .s(sum_c11_r12_s2),
    .co(carry_c11_r12_s2)
  );
  wire sum_c11_r13_s2, carry_c11_r13_s2;
  subbyte_full_adder add_c11_r13_s2 (
    .a(carry_c10_r39_s1),
    .b(carry_c10_r40_s1),
    .ci(carry_c10_r41_s1),
    .s(sum_c11_r13_s2),
    .co(carry_c11_r13_s2)
  );
  wire sum_c11_r14_s3, carry_c11_r14_s3;
  subbyte_full_adder add_c11_r14_s3 (
    .a(carry_c10_r42_s2),
    .b(carry_c10_r43_s2),
    .ci(carry_c10_r44_s2),
    .s(sum_c11_r14_s3),
    .co(carry_c11_r14_s3)
  );
  wire sum_c11_r15_s3, carry_c11_r15_s3;
  subbyte_full_adder add_c11_r15_s3 (
    .a(carry_c10_r45_s2),
    .b(carry_c10_r46_s2),
    .ci(carry_c10_r47_s2),
    .s(sum_c11_r15_s3),
    .co(carry_c11_r15_s3)
  );
  wire sum_c11_r16_s3, carry_c11_r16_s3;
  subbyte_full_adder add_c11_r16_s3 (
    .a(carry_c10_r48_s2),
    .b(carry_c10_r49_s2),
    .ci(carry_c10_r50_s2),
    .s(sum_c11_r16_s3),
    .co(carry_c11_r16_s3)
  );
  wire sum_c11_r17_s3, carry_c11_r17_s3;
  subbyte_full_adder add_c11_r17_s3 (
    .a(carry_c10_r51_s2),
    .b(carry_c10_r52_s2),
    .ci(carry_c10_r53_s2),
    .s(sum_c11_r17_s3),
    .co(carry_c11_r17_s3)
  );
  wire sum_c11_r18_s3, carry_c11_r18_s3;
  subbyte_full_adder add_c11_r18_s3 (
    .a(carry_c10_r54_s2),
    .b(carry_c10_r55_s2),
    .ci(carry_c10_r56_s2),
    .s(sum_c11_r18_s3),
    .co(carry_c11_r18_s3)
  );
  wire sum_c11_r19_s3, carry_c11_r19_s3;
  subbyte_full_adder add_c11_r19_s3 (
    .a(carry_c10_r57_s2),
    .b(carry_c10_r58_s2),
    .ci(carry_c10_r59_s2),
    .s(sum_c11_r19_s3),
    .co(carry_c11_r19_s3)
  );
  wire sum_c11_r20_s3, carry_c11_r20_s3;
  subbyte_full_adder add_c11_r20_s3 (
    .a(carry_c10_r60_s2),
    .b(carry_c10_r61_s2),
    .ci(carry_c10_r62_s2),
    .s(sum_c11_r20_s3),
    .co(carry_c11_r20_s3)
  );
  wire sum_c11_r21_s3, carry_c11_r21_s3;
  subbyte_full_adder add_c11_r21_s3 (
    .a(carry_c10_r63_s2),
    .b(carry_c10_r64_s2),
    .ci(carry_c10_r65_s2),
    .s(sum_c11_r21_s3),
    .co(carry_c11_r21_s3)
  );
  wire sum_c11_r22_s3, carry_c11_r22_s3;
  subbyte_full_adder add_c11_r22_s3 (
    .a(carry_c10_r66_s2),
    .b(carry_c10_r67_s2),
    .ci(carry_c10_r68_s2),
    .s(sum_c11_r22_s3),
    .co(carry_c11_r22_s3)
  );
  wire sum_c11_r23_s4, carry_c11_r23_s4;
  subbyte_full_adder add_c11_r23_s4 (
    .a(carry_c10_r69_s2),
    .b(carry_c10_r70_s3),
    .ci(sum_c11_r0_s2),
    .s(sum_c11_r23_s4),
    .co(carry_c11_r23_s4)
  );
  wire sum_c11_r24_s3, carry_c11_r24_s3;
  subbyte_full_adder add_c11_r24_s3 (
    .a(sum_c11_r1_s2),
    .b(sum_c11_r2_s2),
    .ci(sum_c11_r3_s2),
    .s(sum_c11_r24_s3),
    .co(carry_c11_r24_s3)
  );
  wire sum_c11_r25_s3, carry_c11_r25_s3;
  subbyte_full_adder add_c11_r25_s3 (
    .a(sum_c11_r4_s2),
    .b(sum_c11_r5_s2),
    .ci(sum_c11_r6_s2),
    .s(sum_c11_r25_s3),
    .co(carry_c11_r25_s3)
  );
  wire sum_c11_r26_s3, carry_c11_r26_s3;
  subbyte_full_adder add_c11_r26_s3 (
    .a(sum_c11_r7_s2),
    .b(sum_c11_r8_s2),
    .ci(sum_c11_r9_s2),
    .s(sum_c11_r26_s3),
    .co(carry_c11_r26_s3)
  );
  wire sum_c11_r27_s3, carry_c11_r27_s3;
  subbyte_full_adder add_c11_r27_s3 (
    .a(sum_c11_r10_s2),
    .b(sum_c11_r11_s2),
    .ci(sum_c11_r12_s2),
    .s(sum_c11_r27_s3),
    .co(carry_c11_r27_s3)
  );
  wire sum_c11_r28_s4, carry_c11_r28_s4;
  subbyte_full_adder add_c11_r28_s4 (
    .a(sum_c11_r13_s2),
    .b(carry_c10_r71_s3),
    .ci(carry_c10_r72_s3),
    .s(sum_c11_r28_s4),
    .co(carry_c11_r28_s4)
  );
  wire sum_c11_r29_s4, carry_c11_r29_s4;
  subbyte_full_adder add_c11_r29_s4 (
    .a(carry_c10_r73_s3),
    .b(carry_c10_r74_s3),
    .ci(carry_c10_r75_s3),
    .s(sum_c11_r29_s4),
    .co(carry_c11_r29_s4)
  );
  wire sum_c11_r30_s4, carry_c11_r30_s4;
  subbyte_full_adder add_c11_r30_s4 (
    .a(carry_c10_r76_s3),
    .b(carry_c10_r77_s3),
    .ci(carry_c10_r78_s3),
    .s(sum_c11_r30_s4),
    .co(carry_c11_r30_s4)
  );
  wire sum_c11_r31_s5, carry_c11_r31_s5;
  subbyte_full_adder add_c11_r31_s5 (
    .a(carry_c10_r79_s3),
    .b(carry_c10_r80_s4),
    .ci(carry_c10_r81_s3),
    .s(sum_c11_r31_s5),
    .co(carry_c11_r31_s5)
  );
  wire sum_c11_r32_s4, carry_c11_r32_s4;
  subbyte_full_adder add_c11_r32_s4 (
    .a(carry_c10_r82_s3),
    .b(carry_c10_r83_s3),
    .ci(carry_c10_r84_s3),
    .s(sum_c11_r32_s4),
    .co(carry_c11_r32_s4)
  );
  wire sum_c11_r33_s4, carry_c11_r33_s4;
  subbyte_full_adder add_c11_r33_s4 (
    .a(carry_c10_r85_s3),
    .b(carry_c10_r86_s3),
    .ci(carry_c10_r87_s3),
    .s(sum_c11_r33_s4),
    .co(carry_c11_r33_s4)
  );
  wire sum_c11_r34_s5, carry_c11_r34_s5;
  subbyte_full_adder add_c11_r34_s5 (
    .a(carry_c10_r88_s3),
    .b(carry_c10_r89_s4),
    .ci(sum_c11_r14_s3),
    .s(sum_c11_r34_s5),
    .co(carry_c11_r34_s5)
  );
  wire sum_c11_r35_s4, carry_c11_r35_s4;
  subbyte_full_adder add_c11_r35_s4 (
    .a(sum_c11_r15_s3),
    .b(sum_c11_r16_s3),
    .ci(sum_c11_r17_s3),
    .s(sum_c11_r35_s4),
    .co(carry_c11_r35_s4)
  );
  wire sum_c11_r36_s4, carry_c11_r36_s4;
  subbyte_full_adder add_c11_r36_s4 (
    .a(sum_c11_r18_s3),
    .b(sum_c11_r19_s3),
    .ci(sum_c11_r20_s3),
    .s(sum_c11_r36_s4),
    .co(carry_c11_r36_s4)
  );
  wire sum_c11_r37_s5, carry_c11_r37_s5;
  subbyte_full_adder add_c11_r37_s5 (
    .a(sum_c11_r21_s3),
    .b(sum_c11_r22_s3),
    .ci(sum_c11_r23_s4),
    .s(sum_c11_r37_s5),
    .co(carry_c11_r37_s5)
  );
  wire sum_c11_r38_s4, carry_c11_r38_s4;
  subbyte_full_adder add_c11_r38_s4 (
    .a(sum_c11_r24_s3),
    .b(sum_c11_r25_s3),
    .ci(sum_c11_r26_s3),
    .s(sum_c11_r38_s4),
    .co(carry_c11_r38_s4)
  );
  wire sum_c11_r39_s5, carry_c11_r39_s5;
  subbyte_full_adder add_c11_r39_s5 (
    .a(sum_c11_r27_s3),
    .b(carry_c10_r90_s4),
    .ci(carry_c10_r91_s4),
    .s(sum_c11_r39_s5),
    .co(carry_c11_r39_s5)
  );
  wire sum_c11_r40_s6, carry_c11_r40_s6;
  subbyte_full_adder add_c11_r40_s6 (
    .a(carry_c10_r92_s4),
    .b(carry_c10_r93_s5),
    .ci(carry_c10_r94_s4),
    .s(sum_c11_r40_s6),
    .co(carry_c11_r40_s6)
  );
  wire sum_c11_r41_s6, carry_c11_r41_s6;
  subbyte_full_adder add_c11_r41_s6 (
    .a(carry_c10_r95_s4),
    .b(carry_c10_r96_s5),
    .ci(carry_c10_r97_s4),
    .s(sum_c11_r41_s6),
    .co(carry_c11_r41_s6)
  );
  wire sum_c11_r42_s6, carry_c11_r42_s6;
  subbyte_full_adder add_c11_r42_s6 (
    .a(carry_c10_r98_s4),
    .b(carry_c10_r99_s5),
    .ci(carry_c10_r100_s4),
    .s(sum_c11_r42_s6),
    .co(carry_c11_r42_s6)
  );
  wire sum_c11_r43_s5, carry_c11_r43_s5;
  subbyte_full_adder add_c11_r43_s5 (
    .a(carry_c10_r101_s4),
    .b(sum_c11_r28_s4),
    .ci(sum_c11_r29_s4),
    .s(sum_c11_r43_s5),
    .co(carry_c11_r43_s5)
  );
  wire sum_c11_r44_s6, carry_c11_r44_s6;
  subbyte_full_adder add_c11_r44_s6 (
    .a(sum_c11_r30_s4),
    .b(sum_c11_r31_s5),
    .ci(sum_c11_r32_s4),
    .s(sum_c11_r44_s6),
    .co(carry_c11_r44_s6)
  );
  wire sum_c11_r45_s6, carry_c11_r45_s6;
  subbyte_full_adder add_c11_r45_s6 (
    .a(sum_c11_r33_s4),
    .b(sum_c11_r34_s5),
    .ci(sum_c11_r35_s4),
    .s(sum_c11_r45_s6),
    .co(carry_c11_r45_s6)
  );
  wire sum_c11_r46_s6, carry_c11_r46_s6;
  subbyte_full_adder add_c11_r46_s6 (
    .a(sum_c11_r36_s4),
    .b(sum_c11_r37_s5),
    .ci(sum_c11_r38_s4),
    .s(sum_c11_r46_s6),
    .co(carry_c11_r46_s6)
  );
  wire sum_c11_r47_s7, carry_c11_r47_s7;
  subbyte_full_adder add_c11_r47_s7 (
    .a(carry_c10_r102_s5),
    .b(carry_c10_r103_s6),
    .ci(carry_c10_r104_s6),
    .s(sum_c11_r47_s7),
    .co(carry_c11_r47_s7)
  );
  wire sum_c11_r48_s7, carry_c11_r48_s7;
  subbyte_full_adder add_c11_r48_s7 (
    .a(carry_c10_r105_s6),
    .b(carry_c10_r106_s5),
    .ci(carry_c10_r107_s6),
    .s(sum_c11_r48_s7),
    .co(carry_c11_r48_s7)
  );
  wire sum_c11_r49_s7, carry_c11_r49_s7;
  subbyte_full_adder add_c11_r49_s7 (
    .a(carry_c10_r108_s6),
    .b(carry_c10_r109_s6),
    .ci(carry_c10_r110_s6),
    .s(sum_c11_r49_s7),
    .co(carry_c11_r49_s7)
  );
  wire sum_c11_r50_s7, carry_c11_r50_s7;
  subbyte_full_adder add_c11_r50_s7 (
    .a(sum_c11_r39_s5),
    .b(sum_c11_r40_s6),
    .ci(sum_c11_r41_s6),
    .s(sum_c11_r50_s7),
    .co(carry_c11_r50_s7)
  );
  wire sum_c11_r51_s7, carry_c11_r51_s7;
  subbyte_full_adder add_c11_r51_s7 (
    .a(sum_c11_r42_s6),
    .b(sum_c11_r43_s5),
    .ci(sum_c11_r44_s6),
    .s(sum_c11_r51_s7),
    .co(carry_c11_r51_s7)
  );
  wire sum_c11_r52_s8, carry_c11_r52_s8;
  subbyte_full_adder add_c11_r52_s8 (
    .a(sum_c11_r45_s6),
    .b(sum_c11_r46_s6),
    .ci(carry_c10_r111_s7),
    .s(sum_c11_r52_s8),
    .co(carry_c11_r52_s8)
  );
  wire sum_c11_r53_s8, carry_c11_r53_s8;
  subbyte_full_adder add_c11_r53_s8 (
    .a(carry_c10_r112_s7),
    .b(carry_c10_r113_s7),
    .ci(carry_c10_r114_s7),
    .s(sum_c11_r53_s8),
    .co(carry_c11_r53_s8)
  );
  wire sum_c11_r54_s8, carry_c11_r54_s8;
  subbyte_full_adder add_c11_r54_s8 (
    .a(carry_c10_r115_s7),
    .b(sum_c11_r47_s7),
    .ci(sum_c11_r48_s7),
    .s(sum_c11_r54_s8),
    .co(carry_c11_r54_s8)
  );
  wire sum_c11_r55_s8, carry_c11_r55_s8;
  subbyte_full_adder add_c11_r55_s8 (
    .a(sum_c11_r49_s7),
    .b(sum_c11_r50_s7),
    .ci(sum_c11_r51_s7),
    .s(sum_c11_r55_s8),
    .co(carry_c11_r55_s8)
  );
  wire sum_c11_r56_s9, carry_c11_r56_s9;
  subbyte_full_adder add_c11_r56_s9 (
    .a(carry_c10_r116_s7),
    .b(sum_c11_r52_s8),
    .ci(carry_c10_r117_s8),
    .s(sum_c11_r56_s9),
    .co(carry_c11_r56_s9)
  );
  wire sum_c11_r57_s9, carry_c11_r57_s9;
  subbyte_full_adder add_c11_r57_s9 (
    .a(carry_c10_r118_s8),
    .b(carry_c10_r119_s8),
    .ci(sum_c11_r53_s8),
    .s(sum_c11_r57_s9),
    .co(carry_c11_r57_s9)
  );
  wire sum_c11_r58_s10, carry_c11_r58_s10;
  subbyte_full_adder add_c11_r58_s10 (
    .a(sum_c11_r54_s8),
    .b(sum_c11_r55_s8),
    .ci(carry_c10_r120_s9),
    .s(sum_c11_r58_s10),
    .co(carry_c11_r58_s10)
  );
  wire sum_c11_r59_s10, carry_c11_r59_s10;
  subbyte_full_adder add_c11_r59_s10 (
    .a(sum_c11_r56_s9),
    .b(carry_c10_r121_s9),
    .ci(carry_c10_r122_s9),
    .s(sum_c11_r59_s10),
    .co(carry_c11_r59_s10)
  );
  wire sum_c11_r60_s11, carry_c11_r60_s11;
  subbyte_full_adder add_c11_r60_s11 (
    .a(sum_c11_r57_s9),
    .b(sum_c11_r58_s10),
    .ci(carry_c10_r123_s10),
    .s(sum_c11_r60_s11),
    .co(carry_c11_r60_s11)
  );
  wire sum_c11_r61_s12, carry_c11_r61_s12;
  subbyte_full_adder add_c11_r61_s12 (
    .a(carry_c10_r124_s11),
    .b(sum_c11_r59_s10),
    .ci(sum_c11_r60_s11),
    .s(sum_c11_r61_s12),
    .co(carry_c11_r61_s12)
  );
  wire sum_c11_r62_s14, carry_c11_r62_s14;
  subbyte_full_adder add_c11_r62_s14 (
    .a(carry_c10_r125_s12),
    .b(sum_c11_r61_s12),
    .ci(carry_c10_r126_s13),
    .s(sum_c11_r62_s14),
    .co(carry_c11_r62_s14)
  );
  wire sum_c11_r63_s15, carry_c11_r63_s15;
  subbyte_full_adder add_c11_r63_s15 (
    .a(sum_c11_r62_s14),
    .b(extra[11]),
    .ci(extra[38]),
    .s(sum_c11_r63_s15),
    .co(carry_c11_r63_s15)
  );
  wire sum_c11_r64_s15, carry_c11_r64_s15;
  subbyte_full_adder add_c11_r64_s15 (
    .a(extra[65]),
    .b(extra[92]),
    .ci(carry_c10_r127_s14),
    .s(sum_c11_r64_s15),
    .co(carry_c11_r64_s15)
  );
  wire sum_c11_r65_s16, carry_c11_r65_s16;
  subbyte_full_adder add_c11_r65_s16 (
    .a(sum_c11_r63_s15),
    .b(carry_c10_r128_s14),
    .ci(sum_c11_r64_s15),
    .s(sum_c11_r65_s16),
    .co(carry_c11_r65_s16)
  );
  wire sum_c11_r66_s17, carry_c11_r66_s17;
  subbyte_full_adder add_c11_r66_s17 (
    .a(carry_c10_r129_s15),
    .b(sum_c11_r65_s16),
    .ci(carry_c10_r130_s16),
    .s(sum_c11_r66_s17),
    .co(carry_c11_r66_s17)
  );
  wire sum_c11_r67_s18, carry_c11_r67_s18;
  subbyte_half_adder add_c11_r67_s18 (
    .a(carry_c10_r131_s17),
    .b(sum_c11_r66_s17),
    .s(sum_c11_r67_s18),
    .co(carry_c11_r67_s18)
  );
  wire sum_c12_r0_s3, carry_c12_r0_s3;
  subbyte_full_adder add_c12_r0_s3 (
    .a(carry_c11_r0_s2),
    .b(carry_c11_r1_s2),
    .ci(carry_c11_r2_s2),
    .s(sum_c12_r0_s3),
    .co(carry_c12_r0_s3)
  );
  wire sum_c12_r1_s3, carry_c12_r1_s3;
  subbyte_full_adder add_c12_r1_s3 (
    .a(carry_c11_r3_s2),
    .b(carry_c11_r4_s2),
    .ci(carry_c11_r5_s2),
    .s(sum_c12_r1_s3),
    .co(carry_c12_r1_s3)
  );
  wire sum_c12_r2_s3, carry_c12_r2_s3;
  subbyte_full_adder add_c12_r2_s3 (
    .a(carry_c11_r6_s2),
    .b(carry_c11_r7_s2),
    .ci(carry_c11_r8_s2),
    .s(sum_c12_r2_s3),
    .co(carry_c12_r2_s3)
  );
  wire sum_c12_r3_s3, carry_c12_r3_s3;
  subbyte_full_adder add_c12_r3_s3 (
    .a(carry_c11_r9_s2),
    .b(carry_c11_r10_s2),
    .ci(carry_c11_r11_s2),
    .s(sum_c12_r3_s3),
    .co(carry_c12_r3_s3)
  );
  wire sum_c12_r4_s4, carry_c12_r4_s4;
  subbyte_full_adder add_c12_r4_s4 (
    .a(carry_c11_r12_s2),
    .b(carry_c11_r13_s2),
    .ci(carry_c11_r14_s3),
    .s(sum_c12_r4_s4),
    .co(carry_c12_r4_s4)
  );
  wire sum_c12_r5_s4, carry_c12_r5_s4;
  subbyte_full_adder add_c12_r5_s4 (
    .a(carry_c11_r15_s3),
    .b(carry_c11_r16_s3),
    .ci(carry_c11_r17_s3),
    .s(sum_c12_r5_s4),
    .co(carry_c12_r5_s4)
  );
  wire sum_c12_r6_s4, carry_c12_r6_s4;
  subbyte_full_adder add_c12_r6_s4 (
    .a(carry_c11_r18_s3),
    .b(carry_c11_r19_s3),
    .ci(carry_c11_r20_s3),
    .s(sum_c12_r6_s4),
    .co(carry_c12_r6_s4)
  );
  wire sum_c12_r7_s5, carry_c12_r7_s5;
  subbyte_full_adder add_c12_r7_s5 (
    .a(carry_c11_r21_s3),
    .b(carry_c11_r22_s3),
    .ci(carry_c11_r23_s4),
    .s(sum_c12_r7_s5),
    .co(carry_c12_r7_s5)
  );
  wire sum_c12_r8_s4, carry_c12_r8_s4;
  subbyte_full_adder add_c12_r8_s4 (
    .a(carry_c11_r24_s3),
    .b(carry_c11_r25_s3),
    .ci(carry_c11_r26_s3),
    .s(sum_c12_r8_s4),
    .co(carry_c12_r8_s4)
  );
  wire sum_c12_r9_s4, carry_c12_r9_s4;
  subbyte_full_adder add_c12_r9_s4 (
    .a(carry_c11_r27_s3),
    .b(sum_c12_r0_s3),
    .ci(sum_c12_r1_s3),
    .s(sum_c12_r9_s4),
    .co(carry_c12_r9_s4)
  );
  wire sum_c12_r10_s5, carry_c12_r10_s5;
  subbyte_full_adder add_c12_r10_s5 (
    .a(sum_c12_r2_s3),
    .b(sum_c12_r3_s3),
    .ci(sum_c12_r4_s4),
    .s(sum_c12_r10_s5),
    .co(carry_c12_r10_s5)
  );
  wire sum_c12_r11_s5, carry_c12_r11_s5;
  subbyte_full_adder add_c12_r11_s5 (
    .a(carry_c11_r28_s4),
    .b(carry_c11_r29_s4),
    .ci(carry_c11_r30_s4),
    .s(sum_c12_r11_s5),
    .co(carry_c12_r11_s5)
  );
  wire sum_c12_r12_s6, carry_c12_r12_s6;
  subbyte_full_adder add_c12_r12_s6 (
    .a(carry_c11_r31_s5),
    .b(carry_c11_r32_s4),
    .ci(carry_c11_r33_s4),
    .s(sum_c12_r12_s6),
    .co(carry_c12_r12_s6)
  );
  wire sum_c12_r13_s6, carry_c12_r13_s6;
  subbyte_full_adder add_c12_r13_s6 (
    .a(carry_c11_r34_s5),
    .b(carry_c11_r35_s4),
    .ci(carry_c11_r36_s4),
    .s(sum_c12_r13_s6),
    .co(carry_c12_r13_s6)
  );
  wire sum_c12_r14_s6, carry_c12_r14_s6;
  subbyte_full_adder add_c12_r14_s6 (
    .a(carry_c11_r37_s5),
    .b(carry_c11_r38_s4),
    .ci(sum_c12_r5_s4),
    .s(sum_c12_r14_s6),
    .co(carry_c12_r14_s6)
  );
  wire sum_c12_r15_s6, carry_c12_r15_s6;
  subbyte_full_adder add_c12_r15_s6 (
    .a(sum_c12_r6_s4),
    .b(sum_c12_r7_s5),
    .ci(sum_c12_r8_s4),
    .s(sum_c12_r15_s6),
    .co(carry_c12_r15_s6)
  );
  wire sum_c12_r16_s6, carry_c12_r16_s6;
  subbyte_full_adder add_c12_r16_s6 (
    .a(sum_c12_r9_s4),
    .b(sum_c12_r10_s5),
    .ci(carry_c11_r39_s5),
    .s(sum_c12_r16_s6),
    .co(carry_c12_r16_s6)
  );
  wire sum_c12_r17_s7, carry_c12_r17_s7;
  subbyte_full_adder add_c12_r17_s7 (
    .a(carry_c11_r40_s6),
    .b(carry_c11_r41_s6),
    .ci(carry_c11_r42_s6),
    .s(sum_c12_r17_s7),
    .co(carry_c12_r17_s7)
  );
  wire sum_c12_r18_s7, carry_c12_r18_s7;
  subbyte_full_adder add_c12_r18_s7 (
    .a(carry_c11_r43_s5),
    .b(carry_c11_r44_s6),
    .ci(carry_c11_r45_s6),
    .s(sum_c12_r18_s7),
    .co(carry_c12_r18_s7)
  );
  wire sum_c12_r19_s7, carry_c12_r19_s7;
  subbyte_full_adder add_c12_r19_s7 (
    .a(carry_c11_r46_s6),
    .b(sum_c12_r11_s5),
    .ci(sum_c12_r12_s6),
    .s(sum_c12_r19_s7),
    .co(carry_c12_r19_s7)
  );
  wire sum_c12_r20_s7, carry_c12_r20_s7;
  subbyte_full_adder add_c12_r20_s7 (
    .a(sum_c12_r13_s6),
    .b(sum_c12_r14_s6),
    .ci(sum_c12_r15_s6),
    .s(sum_c12_r20_s7),
    .co(carry_c12_r20_s7)
  );
  wire sum_c12_r21_s8, carry_c12_r21_s8;
  subbyte_full_adder add_c12_r21_s8 (
    .a(sum_c12_r16_s6),
    .b(carry_c11_r47_s7),
    .ci(carry_c11_r48_s7),
    .s(sum_c12_r21_s8),
    .co(carry_c12_r21_s8)
  );
  wire sum_c12_r22_s8, carry_c12_r22_s8;
  subbyte_full_adder add_c12_r22_s8 (
    .a(carry_c11_r49_s7),
    .b(carry_c11_r50_s7),
    .ci(carry_c11_r51_s7),
    .s(sum_c12_r22_s8),
    .co(carry_c12_r22_s8)
  );
  wire sum_c12_r23_s8, carry_c12_r23_s8;
  subbyte_full_adder add_c12_r23_s8 (
    .a(sum_c12_r17_s7),
    .b(sum_c12_r18_s7),
    .ci(sum_c12_r19_s7),
    .s(sum_c12_r23_s8),
    .co(carry_c12_r23_s8)
  );
  wire sum_c12_r24_s9, carry_c12_r24_s9;
  subbyte_full_adder add_c12_r24_s9 (
    .a(sum_c12_r20_s7),
    .b(carry_c11_r52_s8),
    .ci(carry_c11_r53_s8),
    .s(sum_c12_r24_s9),
    .co(carry_c12_r24_s9)
  );
  wire sum_c12_r25_s9, carry_c12_r25_s9;
  subbyte_full_adder add_c12_r25_s9 (
    .a(carry_c11_r54_s8),
    .b(carry_c11_r55_s8),
    .ci(sum_c12_r21_s8),
    .s(sum_c12_r25_s9),
    .co(carry_c12_r25_s9)
  );
  wire sum_c12_r26_s10, carry_c12_r26_s10;
  subbyte_full_adder add_c12_r26_s10 (
    .a(sum_c12_r22_s8),
    .b(sum_c12_r23_s8),
    .ci(carry_c11_r56_s9),
    .s(sum_c12_r26_s10),
    .co(carry_c12_r26_s10)
  );
  wire sum_c12_r27_s11, carry_c12_r27_s11;
  subbyte_full_adder add_c12_r27_s11 (
    .a(sum_c12_r24_s9),
    .b(carry_c11_r57_s9),
    .ci(carry_c11_r58_s10),
    .s(sum_c12_r27_s11),
    .co(carry_c12_r27_s11)
  );
  wire sum_c12_r28_s11, carry_c12_r28_s11;
  subbyte_full_adder add_c12_r28_s11 (
    .a(sum_c12_r25_s9),
    .b(sum_c12_r26_s10),
    .ci(carry_c11_r59_s10),
    .s(sum_c12_r28_s11),
    .co(carry_c12_r28_s11)
  );
  wire sum_c12_r29_s12, carry_c12_r29_s12;
  subbyte_full_adder add_c12_r29_s12 (
    .a(sum_c12_r27_s11),
    .b(carry_c11_r60_s11),
    .ci(sum_c12_r28_s11),
    .s(sum_c12_r29_s12),
    .co(carry_c12_r29_s12)
  );
  wire sum_c12_r30_s15, carry_c12_r30_s15;
  subbyte_full_adder add_c12_r30_s15 (
    .a(carry_c11_r61_s12),
    .b(sum_c12_r29_s12),
    .ci(carry_c11_r62_s14),
    .s(sum_c12_r30_s15),
    .co(carry_c12_r30_s15)
  );
  wire sum_c12_r31_s16, carry_c12_r31_s16;
  subbyte_full_adder add_c12_r31_s16 (
    .a(sum_c12_r30_s15),
    .b(extra[12]),
    .ci(extra[39]),
    .s(sum_c12_r31_s16),
    .co(carry_c12_r31_s16)
  );
  wire sum_c12_r32_s16, carry_c12_r32_s16;
  subbyte_full_adder add_c12_r32_s16 (
    .a(extra[66]),
    .b(extra[93]),
    .ci(carry_c11_r63_s15),
    .s(sum_c12_r32_s16),
    .co(carry_c12_r32_s16)
  );
  wire sum_c12_r33_s17, carry_c12_r33_s17;
  subbyte_full_adder add_c12_r33_s17 (
    .a(sum_c12_r31_s16),
    .b(carry_c11_r64_s15),
    .ci(sum_c12_r32_s16),
    .s(sum_c12_r33_s17),
    .co(carry_c12_r33_s17)
  );
  wire sum_c12_r34_s18, carry_c12_r34_s18;
  subbyte_full_adder add_c12_r34_s18 (
    .a(carry_c11_r65_s16),
    .b(sum_c12_r33_s17),
    .ci(carry_c11_r66_s17),
    .s(sum_c12_r34_s18),
    .co(carry_c12_r34_s18)
  );
  wire sum_c12_r35_s19, carry_c12_r35_s19;
  subbyte_half_adder add_c12_r35_s19 (
    .a(carry_c11_r67_s18),
    .b(sum_c12_r34_s18),
    .s(sum_c12_r35_s19),
    .co(carry_c12_r35_s19)
  );
  wire sum_c13_r0_s4, carry_c13_r0_s4;
  subbyte_full_adder add_c13_r0_s4 (
    .a(carry_c12_r0_s3),
    .b(carry_c12_r1_s3),
    .ci(carry_c12_r2_s3),
    .s(sum_c13_r0_s4),
    .co(carry_c13_r0_s4)
  );
  wire sum_c13_r1_s5, carry_c13_r1_s5;
  subbyte_full_adder add_c13_r1_s5 (
    .a(carry_c12_r3_s3),
    .b(carry_c12_r4_s4),
    .ci(carry_c12_r5_s4),
    .s(sum_c13_r1_s5),
    .co(carry_c13_r1_s5)
  );
  wire sum_c13_r2_s6, carry_c13_r2_s6;
  subbyte_full_adder add_c13_r2_s6 (
    .a(carry_c12_r6_s4),
    .b(carry_c12_r7_s5),
    .ci(carry_c12_r8_s4),
    .s(sum_c13_r2_s6),
    .co(carry_c13_r2_s6)
  );
  wire sum_c13_r3_s6, carry_c13_r3_s6;
  subbyte_full_adder add_c13_r3_s6 (
    .a(carry_c12_r9_s4),
    .b(carry_c12_r10_s5),
    .ci(sum_c13_r0_s4),
    .s(sum_c13_r3_s6),
    .co(carry_c13_r3_s6)
  );
  wire sum_c13_r4_s7, carry_c13_r4_s7;
  subbyte_full_adder add_c13_r4_s7 (
    .a(sum_c13_r1_s5),
    .b(carry_c12_r11_s5),
    .ci(carry_c12_r12_s6),
    .s(sum_c13_r4_s7),
    .co(carry_c13_r4_s7)
  );
  wire sum_c13_r5_s7, carry_c13_r5_s7;
  subbyte_full_adder add_c13_r5_s7 (
    .a(carry_c12_r13_s6),
    .b(carry_c12_r14_s6),
    .ci(carry_c12_r15_s6),
    .s(sum_c13_r5_s7),
    .co(carry_c13_r5_s7)
  );
  wire sum_c13_r6_s7, carry_c13_r6_s7;
  subbyte_full_adder add_c13_r6_s7 (
    .a(sum_c13_r2_s6),
    .b(sum_c13_r3_s6),
    .ci(carry_c12_r16_s6),
    .s(sum_c13_r6_s7),
    .co(carry_c13_r6_s7)
  );
  wire sum_c13_r7_s8, carry_c13_r7_s8;
  subbyte_full_adder add_c13_r7_s8 (
    .a(carry_c12_r17_s7),
    .b(carry_c12_r18_s7),
    .ci(carry_c12_r19_s7),
    .s(sum_c13_r7_s8),
    .co(carry_c13_r7_s8)
  );
  wire sum_c13_r8_s8, carry_c13_r8_s8;
  subbyte_full_adder add_c13_r8_s8 (
    .a(carry_c12_r20_s7),
    .b(sum_c13_r4_s7),
    .ci(sum_c13_r5_s7),
    .s(sum_c13_r8_s8),
    .co(carry_c13_r8_s8)
  );
  wire sum_c13_r9_s9, carry_c13_r9_s9;
  subbyte_full_adder add_c13_r9_s9 (
    .a(sum_c13_r6_s7),
    .b(carry_c12_r21_s8),
    .ci(carry_c12_r22_s8),
    .s(sum_c13_r9_s9),
    .co(carry_c13_r9_s9)
  );
  wire sum_c13_r10_s9, carry_c13_r10_s9;
  subbyte_full_adder add_c13_r10_s9 (
    .a(carry_c12_r23_s8),
    .b(sum_c13_r7_s8),
    .ci(sum_c13_r8_s8),
    .s(sum_c13_r10_s9),
    .co(carry_c13_r10_s9)
  );
  wire sum_c13_r11_s11, carry_c13_r11_s11;
  subbyte_full_adder add_c13_r11_s11 (
    .a(carry_c12_r24_s9),
    .b(carry_c12_r25_s9),
    .ci(carry_c12_r26_s10),
    .s(sum_c13_r11_s11),
    .co(carry_c13_r11_s11)
  );
  wire sum_c13_r12_s12, carry_c13_r12_s12;
  subbyte_full_adder add_c13_r12_s12 (
    .a(sum_c13_r9_s9),
    .b(sum_c13_r10_s9),
    .ci(carry_c12_r27_s11),
    .s(sum_c13_r12_s12),
    .co(carry_c13_r12_s12)
  );
  wire sum_c13_r13_s13, carry_c13_r13_s13;
  subbyte_full_adder add_c13_r13_s13 (
    .a(sum_c13_r11_s11),
    .b(carry_c12_r28_s11),
    .ci(sum_c13_r12_s12),
    .s(sum_c13_r13_s13),
    .co(carry_c13_r13_s13)
  );
  wire sum_c13_r14_s16, carry_c13_r14_s16;
  subbyte_full_adder add_c13_r14_s16 (
    .a(carry_c12_r29_s12),
    .b(sum_c13_r13_s13),
    .ci(carry_c12_r30_s15),
    .s(sum_c13_r14_s16),
    .co(carry_c13_r14_s16)
  );
  wire sum_c13_r15_s17, carry_c13_r15_s17;
  subbyte_full_adder add_c13_r15_s17 (
    .a(sum_c13_r14_s16),
    .b(extra[13]),
    .ci(extra[40]),
    .s(sum_c13_r15_s17),
    .co(carry_c13_r15_s17)
  );
  wire sum_c13_r16_s17, carry_c13_r16_s17;
  subbyte_full_adder add_c13_r16_s17 (
    .a(extra[67]),
    .b(extra[94]),
    .ci(carry_c12_r31_s16),
    .s(sum_c13_r16_s17),
    .co(carry_c13_r16_s17)
  );
  wire sum_c13_r17_s18, carry_c13_r17_s18;
  subbyte_full_adder add_c13_r17_s18 (
    .a(sum_c13_r15_s17),
    .b(carry_c12_r32_s16),
    .ci(sum_c13_r16_s17),
    .s(sum_c13_r17_s18),
    .co(carry_c13_r17_s18)
  );
  wire sum_c13_r18_s19, carry_c13_r18_s19;
  subbyte_full_adder add_c13_r18_s19 (
    .a(carry_c12_r33_s17),
    .b(sum_c13_r17_s18),
    .ci(carry_c12_r34_s18),
    .s(sum_c13_r18_s19),
    .co(carry_c13_r18_s19)
  );
  wire sum_c13_r19_s20, carry_c13_r19_s20;
  subbyte_half_adder add_c13_r19_s20 (
    .a(carry_c12_r35_s19),
    .b(sum_c13_r18_s19),
    .s(sum_c13_r19_s20),
    .co(carry_c13_r19_s20)
  );
  wire sum_c14_r0_s7, carry_c14_r0_s7;
  subbyte_full_adder add_c14_r0_s7 (
    .a(carry_c13_r0_s4),
    .b(carry_c13_r1_s5),
    .ci(carry_c13_r2_s6),
    .s(sum_c14_r0_s7),
    .co(carry_c14_r0_s7)
  );
  wire sum_c14_r1_s8, carry_c14_r1_s8;
  subbyte_full_adder add_c14_r1_s8 (
    .a(carry_c13_r3_s6),
    .b(sum_c14_r0_s7),
    .ci(carry_c13_r4_s7),
    .s(sum_c14_r1_s8),
    .co(carry_c14_r1_s8)
  );
  wire sum_c14_r2_s9, carry_c14_r2_s9;
  subbyte_full_adder add_c14_r2_s9 (
    .a(carry_c13_r5_s7),
    .b(carry_c13_r6_s7),
    .ci(sum_c14_r1_s8),
    .s(sum_c14_r2_s9),
    .co(carry_c14_r2_s9)
  );
  wire sum_c14_r3_s10, carry_c14_r3_s10;
  subbyte_full_adder add_c14_r3_s10 (
    .a(carry_c13_r7_s8),
    .b(carry_c13_r8_s8),
    .ci(sum_c14_r2_s9),
    .s(sum_c14_r3_s10),
    .co(carry_c14_r3_s10)
  );
  wire sum_c14_r4_s11, carry_c14_r4_s11;
  subbyte_full_adder add_c14_r4_s11 (
    .a(carry_c13_r9_s9),
    .b(carry_c13_r10_s9),
    .ci(sum_c14_r3_s10),
    .s(sum_c14_r4_s11),
    .co(carry_c14_r4_s11)
  );
  wire sum_c14_r5_s13, carry_c14_r5_s13;
  subbyte_full_adder add_c14_r5_s13 (
    .a(carry_c13_r11_s11),
    .b(sum_c14_r4_s11),
    .ci(carry_c13_r12_s12),
    .s(sum_c14_r5_s13),
    .co(carry_c14_r5_s13)
  );
  wire sum_c14_r6_s17, carry_c14_r6_s17;
  subbyte_full_adder add_c14_r6_s17 (
    .a(sum_c14_r5_s13),
    .b(carry_c13_r13_s13),
    .ci(carry_c13_r14_s16),
    .s(sum_c14_r6_s17),
    .co(carry_c14_r6_s17)
  );
  wire sum_c14_r7_s18, carry_c14_r7_s18;
  subbyte_full_adder add_c14_r7_s18 (
    .a(sum_c14_r6_s17),
    .b(extra[14]),
    .ci(extra[41]),
    .s(sum_c14_r7_s18),
    .co(carry_c14_r7_s18)
  );
  wire sum_c14_r8_s18, carry_c14_r8_s18;
  subbyte_full_adder add_c14_r8_s18 (
    .a(extra[68]),
    .b(extra[95]),
    .ci(carry_c13_r15_s17),
    .s(sum_c14_r8_s18),
    .co(carry_c14_r8_s18)
  );
  wire sum_c14_r9_s19, carry_c14_r9_s19;
  subbyte_full_adder add_c14_r9_s19 (
    .a(sum_c14_r7_s18),
    .b(carry_c13_r16_s17),
    .ci(sum_c14_r8_s18),
    .s(sum_c14_r9_s19),
    .co(carry_c14_r9_s19)
  );
  wire sum_c14_r10_s20, carry_c14_r10_s20;
  subbyte_full_adder add_c14_r10_s20 (
    .a(carry_c13_r17_s18),
    .b(sum_c14_r9_s19),
    .ci(carry_c13_r18_s19),
    .s(sum_c14_r10_s20),
    .co(carry_c14_r10_s20)
  );
  wire sum_c14_r11_s21, carry_c14_r11_s21;
  subbyte_half_adder add_c14_r11_s21 (
    .a(carry_c13_r19_s20),
    .b(sum_c14_r10_s20),
    .s(sum_c14_r11_s21),
    .co(carry_c14_r11_s21)
  );
  wire sum_c15_r0_s10, carry_c15_r0_s10;
  subbyte_full_adder add_c15_r0_s10 (
    .a(carry_c14_r0_s7),
    .b(carry_c14_r1_s8),
    .ci(carry_c14_r2_s9),
    .s(sum_c15_r0_s10),
    .co(carry_c15_r0_s10)
  );
  wire sum_c15_r1_s12, carry_c15_r1_s12;
  subbyte_full_adder add_c15_r1_s12 (
    .a(sum_c15_r0_s10),
    .b(carry_c14_r3_s10),
    .ci(carry_c14_r4_s11),
    .s(sum_c15_r1_s12),
    .co(carry_c15_r1_s12)
  );
  wire sum_c15_r2_s18, carry_c15_r2_s18;
  subbyte_full_adder add_c15_r2_s18 (
    .a(sum_c15_r1_s12),
    .b(carry_c14_r5_s13),
    .ci(carry_c14_r6_s17),
    .s(sum_c15_r2_s18),
    .co(carry_c15_r2_s18)
  );
  wire sum_c15_r3_s19, carry_c15_r3_s19;
  subbyte_full_adder add_c15_r3_s19 (
    .a(sum_c15_r2_s18),
    .b(extra[15]),
    .ci(extra[42]),
    .s(sum_c15_r3_s19),
    .co(carry_c15_r3_s19)
  );
  wire sum_c15_r4_s19, carry_c15_r4_s19;
  subbyte_full_adder add_c15_r4_s19 (
    .a(extra[69]),
    .b(extra[96]),
    .ci(carry_c14_r7_s18),
    .s(sum_c15_r4_s19),
    .co(carry_c15_r4_s19)
  );
  wire sum_c15_r5_s20, carry_c15_r5_s20;
  subbyte_full_adder add_c15_r5_s20 (
    .a(sum_c15_r3_s19),
    .b(carry_c14_r8_s18),
    .ci(sum_c15_r4_s19),
    .s(sum_c15_r5_s20),
    .co(carry_c15_r5_s20)
  );
  wire sum_c15_r6_s21, carry_c15_r6_s21;
  subbyte_full_adder add_c15_r6_s21 (
    .a(carry_c14_r9_s19),
    .b(sum_c15_r5_s20),
    .ci(carry_c14_r10_s20),
    .s(sum_c15_r6_s21),
    .co(carry_c15_r6_s21)
  );
  wire sum_c15_r7_s22, carry_c15_r7_s22;
  subbyte_half_adder add_c15_r7_s22 (
    .a(carry_c14_r11_s21),
    .b(sum_c15_r6_s21),
    .s(sum_c15_r7_s22),
    .co(carry_c15_r7_s22)
  );
  wire sum_c16_r0_s19, carry_c16_r0_s19;
  subbyte_full_adder add_c16_r0_s19 (
    .a(carry_c15_r0_s10),
    .b(carry_c15_r1_s12),
    .ci(carry_c15_r2_s18),
    .s(sum_c16_r0_s19),
    .co(carry_c16_r0_s19)
  );
  wire sum_c16_r1_s20, carry_c16_r1_s20;
  subbyte_full_adder add_c16_r1_s20 (
    .a(sum_c16_r0_s19),
    .b(extra[16]),
    .ci(extra[43]),
    .s(sum_c16_r1_s20),
    .co(carry_c16_r1_s20)
  );
  wire sum_c16_r2_s20, carry_c16_r2_s20;
  subbyte_full_adder add_c16_r2_s20 (
    .a(extra[70]),
    .b(extra[97]),
    .ci(carry_c15_r3_s19),
    .s(sum_c16_r2_s20),
    .co(carry_c16_r2_s20)
  );
  wire sum_c16_r3_s21, carry_c16_r3_s21;
  subbyte_full_adder add_c16_r3_s21 (
    .a(sum_c16_r1_s20),
    .b(carry_c15_r4_s19),
    .ci(sum_c16_r2_s20),
    .s(sum_c16_r3_s21),
    .co(carry_c16_r3_s21)
  );
  wire sum_c16_r4_s22, carry_c16_r4_s22;
  subbyte_full_adder add_c16_r4_s22 (
    .a(carry_c15_r5_s20),
    .b(sum_c16_r3_s21),
    .ci(carry_c15_r6_s21),
    .s(sum_c16_r4_s22),
    .co(carry_c16_r4_s22)
  );
  wire sum_c16_r5_s23, carry_c16_r5_s23;
  subbyte_half_adder add_c16_r5_s23 (.a(carry_c15_r7_s22), .b(sum_c16_r4_s22), .s(sum_c16_r5_s23), .co(carry_c16_r5_s23));
  wire sum_c17_r0_s20 = ~(carry_c16_r0_s19 ^ extra[17]);
  wire carry_c17_r0_s20 = carry_c16_r0_s19 | extra[17];
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (
    .a(extra[44]),
    .b(extra[71]),
    .ci(extra[98]),
    .s(sum_c17_r1_s1),
    .co(carry_c17_r1_s1)
  );
  wire sum_c17_r2_s21, carry_c17_r2_s21;
  subbyte_full_adder add_c17_r2_s21 (
    .a(sum_c17_r0_s20),
    .b(carry_c16_r1_s20),
    .ci(sum_c17_r1_s1),
    .s(sum_c17_r2_s21),
    .co(carry_c17_r2_s21)
  );
  wire sum_c17_r3_s22, carry_c17_r3_s22;
  subbyte_full_adder add_c17_r3_s22 (
    .a(carry_c16_r2_s20),
    .b(sum_c17_r2_s21),
    .ci(carry_c16_r3_s21),
    .s(sum_c17_r3_s22),
    .co(carry_c17_r3_s22)
  );
  wire sum_c17_r4_s24, carry_c17_r4_s24;
  subbyte_full_adder add_c17_r4_s24 (
    .a(sum_c17_r3_s22),
    .b(carry_c16_r4_s22),
    .ci(carry_c16_r5_s23),
    .s(sum_c17_r4_s24),
    .co(carry_c17_r4_s24)
  );
  wire sum_c18_r0_s1 = ~carry_c18_r0_s1;
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[45]),
    .b(extra[72]),
    .ci(extra[99]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s21, carry_c18_r2_s21;
  subbyte_full_adder add_c18_r2_s21 (
    .a(carry_c17_r0_s20),
    .b(sum_c18_r0_s1),
    .ci(carry_c17_r1_s1),
    .s(sum_c18_r2_s21),
    .co(carry_c18_r2_s21)
  );
  wire sum_c18_r3_s22, carry_c18_r3_s22;
  subbyte_full_adder add_c18_r3_s22 (
    .a(sum_c18_r1_s1),
    .b(sum_c18_r2_s21),
    .ci(carry_c17_r2_s21),
    .s(sum_c18_r3_s22),
    .co(carry_c18_r3_s22)
  );
  wire sum_c18_r4_s25, carry_c18_r4_s25;
  subbyte_full_adder add_c18_r4_s25 (
    .a(sum_c18_r3_s22),
    .b(carry_c17_r3_s22),
    .ci(carry_c17_r4_s24),
    .s(sum_c18_r4_s25),
    .co(carry_c18_r4_s25)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[46]),
    .b(extra[73]),
    .ci(extra[100]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s2, carry_c19_r2_s2;
  subbyte_full_adder add_c19_r2_s2 (
    .a(carry_c18_r0_s1),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s2),
    .co(carry_c19_r2_s2)
  );
  wire sum_c19_r3_s22, carry_c19_r3_s22;
  subbyte_full_adder add_c19_r3_s22 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s21),
    .ci(sum_c19_r2_s2),
    .s(sum_c19_r3_s22),
    .co(carry_c19_r3_s22)
  );
  wire sum_c19_r4_s26, carry_c19_r4_s26;
  subbyte_full_adder add_c19_r4_s26 (
    .a(carry_c18_r3_s22),
    .b(sum_c19_r3_s22),
    .ci(carry_c18_r4_s25),
    .s(sum_c19_r4_s26),
    .co(carry_c19_r4_s26)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[47]),
    .b(extra[74]),
    .ci(extra[101]),
    .s(sum_c20_r1_s1),
    .co(carry_c20_r1_s1)
  );
  wire sum_c20_r2_s2, carry_c20_r2_s2;
  subbyte_full_adder add_c20_r2_s2 (
    .a(carry_c19_r0_s1),
    .b(sum_c20_r0_s1),
    .ci(carry_c19_r1_s1),
    .s(sum_c20_r2_s2),
    .co(carry_c20_r2_s2)
  );
  wire sum_c20_r3_s3, carry_c20_r3_s3;
  subbyte_full_adder add_c20_r3_s3 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s2),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s3),
    .co(carry_c20_r3_s3)
  );
  wire sum_c20_r4_s27, carry_c20_r4_s27;
  subbyte_full_adder add_c20_r4_s27 (
    .a(carry_c19_r3_s22),
    .b(sum_c20_r3_s3),
    .ci(carry_c19_r4_s26),
    .s(sum_c20_r4_s27),
    .co(carry_c20_r4_s27)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[48]),
    .b(extra[75]),
    .ci(extra[102]),
    .s(sum_c21_r1_s1),
    .co(carry_c21_r1_s1)
  );
  wire sum_c21_r2_s2, carry_c21_r2_s2;
  subbyte_full_adder add_c21_r2_s2 (
    .a(carry_c20_r0_s1),
    .b(sum_c21_r0_s1),
    .ci(carry_c20_r1_s1),
    .s(sum_c21_r2_s2),
    .co(carry_c21_r2_s2)
  );
  wire sum_c21_r3_s3, carry_c21_r3_s3;
  subbyte_full_adder add_c21_r3_s3 (
    .a(sum_c21_r1_s1),
    .b(carry_c20_r2_s2),
    .ci(sum_c21_r2_s2),
    .s(sum_c21_r3_s3),
    .co(carry_c21_r3_s3)
  );
  wire sum_c21_r4_s28, carry_c21_r4_s28;
  subbyte_full_adder add_c21_r4_s28 (
    .a(carry_c20_r3_s3),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s27),
    .s(sum_c21_r4_s28),
    .co(carry_c21_r4_s28)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[49]),
    .b(extra[76]),
    .ci(extra[103]),
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
  wire sum_c22_r3_s3, carry_c22_r3_s3;
  subbyte_full_adder add_c22_r3_s3 (
    .a(sum_c22_r1_s1),
    .b(carry_c21_r2_s2),
    .ci(sum_c22_r2_s2),
    .s(sum_c22_r3_s3),
    .co(carry_c22_r3_s3)
  );
  wire sum_c22_r4_s29, carry_c22_r4_s29;
  subbyte_full_adder add_c22_r4_s29 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s28),
    .s(sum_c22_r4_s29),
    .co(carry_c22_r4_s29)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[50]),
    .b(extra[77]),
    .ci(extra[104]),
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
  wire sum_c23_r4_s30, carry_c23_r4_s30;
  subbyte_full_adder add_c23_r4_s30 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s29),
    .s(sum_c23_r4_s30),
    .co(carry_c23_r4_s30)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[51]),
    .b(extra[78]),
    .ci(extra[105]),
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
  wire sum_c24_r4_s31, carry_c24_r4_s31;
  subbyte_full_adder add_c24_r4_s31 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s30),
    .s(sum_c24_r4_s31),
    .co(carry_c24_r4_s31)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[52]),
    .b(extra[79]),
    .ci(extra[106]),
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
  wire sum_c25_r4_s32, carry_c25_r4_s32;
  subbyte_full_adder add_c25_r4_s32 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s31),
    .s(sum_c25_r4_s32),
    .co(carry_c25_r4_s32)
  );
  wire sum_c26_r0_s2 = ~carry_c25_r0_s1;
  wire carry_c26_r0_s2 = carry_c25_r0_s1;
  wire sum_c26_r1_s3, carry_c26_r1_s3;
  subbyte_full_adder add_c26_r1_s3 (
    .a(carry_c25_r1_s1),
    .b(sum_c26_r0_s2),
    .ci(carry_c25_r2_s2),
    .s(sum_c26_r1_s3),
    .co(carry_c26_r1_s3)
  );
  wire sum_c26_r2_s33, carry_c26_r2_s33;
  subbyte_full_adder add_c26_r2_s33 (
    .a(sum_c26_r1_s3),
    .b(carry_c25_r3_s3),
    .ci(carry_c25_r4_s32),
    .s(sum_c26_r2_s33),
    .co(carry_c26_r2_s33)
  );
  wire sum_c27_r0_s34 = carry_c26_r0_s2 ^ carry_c26_r1_s3 ^ carry_c26_r2_s33;

  assign sum = {
    sum_c27_r0_s34, sum_c26_r2_s33, sum_c25_r4_s32, sum_c24_r4_s31, sum_c23_r4_s30, sum_c22_r4_s29, sum_c21_r4_s28,
    sum_c20_r4_s27, sum_c19_r4_s26, sum_c18_r4_s25, sum_c17_r4_s24, sum_c16_r5_s23, sum_c15_r7_s22, sum_c14_r11_s21,
    sum_c13_r19_s20, sum_c12_r35_s19, sum_c11_r67_s18, sum_c10_r131_s17, sum_c9_r131_s16, sum_c8_r131_s15,
    sum_c7_r131_s14, sum_c6_r131_s13, sum_c5_r131_s11, sum_c4_r131_s9, sum_c3_r3_s7, sum_c2_r3_s6, sum_c1_r3_s5,
    sum_c0_r3_s3
  };
endmodule

`default_nettype wire
