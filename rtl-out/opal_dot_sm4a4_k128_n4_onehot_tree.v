// opal_dot_sm4a4_k128_n4_onehot_tree: compression tree of opal_dot_sm4a4_k128_n4_onehot
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 ae77413547fe74d3
`default_nettype none

module opal_dot_sm4a4_k128_n4_onehot_tree (
  input wire [1663:0] pp,
  input wire [115:0] extra,
  output wire [29:0] sum
);
  wire carry_c19_r0_s1 = extra[19];
  wire carry_c20_r0_s1 = extra[20];
  wire carry_c21_r0_s1 = extra[21];
  wire carry_c22_r0_s1 = extra[22];
  wire carry_c23_r0_s1 = extra[23];
  wire carry_c24_r0_s1 = extra[24];
  wire carry_c25_r0_s1 = extra[25];
  wire carry_c26_r0_s1 = extra[26];
  wire carry_c27_r0_s1 = extra[27];
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(extra[0]), .b(extra[28]), .ci(extra[29]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(extra[57]), .b(extra[58]), .ci(extra[86]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s2, carry_c0_r2_s2;
  subbyte_full_adder add_c0_r2_s2 (
    .a(extra[87]),
    .b(extra[115]),
    .ci(sum_c0_r0_s1),
    .s(sum_c0_r2_s2),
    .co(carry_c0_r2_s2)
  );
  wire sum_c0_r3_s3, carry_c0_r3_s3;
  subbyte_half_adder add_c0_r3_s3 (.a(sum_c0_r1_s1), .b(sum_c0_r2_s2), .s(sum_c0_r3_s3), .co(carry_c0_r3_s3));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(extra[1]), .b(extra[30]), .ci(extra[59]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s2, carry_c1_r1_s2;
  subbyte_full_adder add_c1_r1_s2 (
    .a(extra[88]),
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
  subbyte_full_adder add_c2_r0_s1 (.a(extra[2]), .b(extra[31]), .ci(extra[60]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s2, carry_c2_r1_s2;
  subbyte_full_adder add_c2_r1_s2 (
    .a(extra[89]),
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
  subbyte_full_adder add_c3_r0_s1 (.a(extra[3]), .b(extra[32]), .ci(extra[61]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s2, carry_c3_r1_s2;
  subbyte_full_adder add_c3_r1_s2 (
    .a(extra[90]),
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
  subbyte_full_adder add_c4_r0_s1 (.a(extra[4]), .b(extra[33]), .ci(extra[62]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s2, carry_c4_r1_s2;
  subbyte_full_adder add_c4_r1_s2 (
    .a(extra[91]),
    .b(carry_c3_r0_s1),
    .ci(sum_c4_r0_s1),
    .s(sum_c4_r1_s2),
    .co(carry_c4_r1_s2)
  );
  wire sum_c4_r2_s7, carry_c4_r2_s7;
  subbyte_full_adder add_c4_r2_s7 (
    .a(carry_c3_r1_s2),
    .b(sum_c4_r1_s2),
    .ci(carry_c3_r2_s6),
    .s(sum_c4_r2_s7),
    .co(carry_c4_r2_s7)
  );
  wire sum_c4_r3_s8, carry_c4_r3_s8;
  subbyte_half_adder add_c4_r3_s8 (.a(carry_c3_r3_s7), .b(sum_c4_r2_s7), .s(sum_c4_r3_s8), .co(carry_c4_r3_s8));
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[0]), .b(pp[6]), .ci(pp[13]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[19]), .b(pp[26]), .ci(pp[32]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[39]), .b(pp[45]), .ci(pp[52]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[58]), .b(pp[65]), .ci(pp[71]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[78]), .b(pp[84]), .ci(pp[91]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[97]), .b(pp[104]), .ci(pp[110]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[117]), .b(pp[123]), .ci(pp[130]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[136]), .b(pp[143]), .ci(pp[149]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[156]), .b(pp[162]), .ci(pp[169]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[175]), .b(pp[182]), .ci(pp[188]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[195]), .b(pp[201]), .ci(pp[208]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[214]), .b(pp[221]), .ci(pp[227]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[234]), .b(pp[240]), .ci(pp[247]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[253]), .b(pp[260]), .ci(pp[266]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[273]), .b(pp[279]), .ci(pp[286]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[292]), .b(pp[299]), .ci(pp[305]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[312]), .b(pp[318]), .ci(pp[325]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[331]), .b(pp[338]), .ci(pp[344]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[351]), .b(pp[357]), .ci(pp[364]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[370]), .b(pp[377]), .ci(pp[383]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[390]), .b(pp[396]), .ci(pp[403]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[409]), .b(pp[416]), .ci(pp[422]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[429]), .b(pp[435]), .ci(pp[442]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[448]), .b(pp[455]), .ci(pp[461]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[468]), .b(pp[474]), .ci(pp[481]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[487]), .b(pp[494]), .ci(pp[500]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[507]), .b(pp[513]), .ci(pp[520]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[526]), .b(pp[533]), .ci(pp[539]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[546]), .b(pp[552]), .ci(pp[559]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[565]), .b(pp[572]), .ci(pp[578]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[585]), .b(pp[591]), .ci(pp[598]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[604]), .b(pp[611]), .ci(pp[617]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[624]), .b(pp[630]), .ci(pp[637]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[643]), .b(pp[650]), .ci(pp[656]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[663]), .b(pp[669]), .ci(pp[676]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[682]), .b(pp[689]), .ci(pp[695]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[702]), .b(pp[708]), .ci(pp[715]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[721]), .b(pp[728]), .ci(pp[734]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[741]), .b(pp[747]), .ci(pp[754]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[760]), .b(pp[767]), .ci(pp[773]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[780]), .b(pp[786]), .ci(pp[793]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[799]), .b(pp[806]), .ci(pp[812]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[819]), .b(pp[825]), .ci(pp[832]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s1, carry_c5_r43_s1;
  subbyte_full_adder add_c5_r43_s1 (.a(pp[838]), .b(pp[845]), .ci(pp[851]), .s(sum_c5_r43_s1), .co(carry_c5_r43_s1));
  wire sum_c5_r44_s1, carry_c5_r44_s1;
  subbyte_full_adder add_c5_r44_s1 (.a(pp[858]), .b(pp[864]), .ci(pp[871]), .s(sum_c5_r44_s1), .co(carry_c5_r44_s1));
  wire sum_c5_r45_s1, carry_c5_r45_s1;
  subbyte_full_adder add_c5_r45_s1 (.a(pp[877]), .b(pp[884]), .ci(pp[890]), .s(sum_c5_r45_s1), .co(carry_c5_r45_s1));
  wire sum_c5_r46_s1, carry_c5_r46_s1;
  subbyte_full_adder add_c5_r46_s1 (.a(pp[897]), .b(pp[903]), .ci(pp[910]), .s(sum_c5_r46_s1), .co(carry_c5_r46_s1));
  wire sum_c5_r47_s1, carry_c5_r47_s1;
  subbyte_full_adder add_c5_r47_s1 (.a(pp[916]), .b(pp[923]), .ci(pp[929]), .s(sum_c5_r47_s1), .co(carry_c5_r47_s1));
  wire sum_c5_r48_s1, carry_c5_r48_s1;
  subbyte_full_adder add_c5_r48_s1 (.a(pp[936]), .b(pp[942]), .ci(pp[949]), .s(sum_c5_r48_s1), .co(carry_c5_r48_s1));
  wire sum_c5_r49_s1, carry_c5_r49_s1;
  subbyte_full_adder add_c5_r49_s1 (.a(pp[955]), .b(pp[962]), .ci(pp[968]), .s(sum_c5_r49_s1), .co(carry_c5_r49_s1));
  wire sum_c5_r50_s1, carry_c5_r50_s1;
  subbyte_full_adder add_c5_r50_s1 (.a(pp[975]), .b(pp[981]), .ci(pp[988]), .s(sum_c5_r50_s1), .co(carry_c5_r50_s1));
  wire sum_c5_r51_s1, carry_c5_r51_s1;
  subbyte_full_adder add_c5_r51_s1 (.a(pp[994]), .b(pp[1001]), .ci(pp[1007]), .s(sum_c5_r51_s1), .co(carry_c5_r51_s1));
  wire sum_c5_r52_s1, carry_c5_r52_s1;
  subbyte_full_adder add_c5_r52_s1 (.a(pp[1014]), .b(pp[1020]), .ci(pp[1027]), .s(sum_c5_r52_s1), .co(carry_c5_r52_s1));
  wire sum_c5_r53_s1, carry_c5_r53_s1;
  subbyte_full_adder add_c5_r53_s1 (.a(pp[1033]), .b(pp[1040]), .ci(pp[1046]), .s(sum_c5_r53_s1), .co(carry_c5_r53_s1));
  wire sum_c5_r54_s1, carry_c5_r54_s1;
  subbyte_full_adder add_c5_r54_s1 (.a(pp[1053]), .b(pp[1059]), .ci(pp[1066]), .s(sum_c5_r54_s1), .co(carry_c5_r54_s1));
  wire sum_c5_r55_s1, carry_c5_r55_s1;
  subbyte_full_adder add_c5_r55_s1 (.a(pp[1072]), .b(pp[1079]), .ci(pp[1085]), .s(sum_c5_r55_s1), .co(carry_c5_r55_s1));
  wire sum_c5_r56_s1, carry_c5_r56_s1;
  subbyte_full_adder add_c5_r56_s1 (.a(pp[1092]), .b(pp[1098]), .ci(pp[1105]), .s(sum_c5_r56_s1), .co(carry_c5_r56_s1));
  wire sum_c5_r57_s1, carry_c5_r57_s1;
  subbyte_full_adder add_c5_r57_s1 (.a(pp[1111]), .b(pp[1118]), .ci(pp[1124]), .s(sum_c5_r57_s1), .co(carry_c5_r57_s1));
  wire sum_c5_r58_s1, carry_c5_r58_s1;
  subbyte_full_adder add_c5_r58_s1 (.a(pp[1131]), .b(pp[1137]), .ci(pp[1144]), .s(sum_c5_r58_s1), .co(carry_c5_r58_s1));
  wire sum_c5_r59_s1, carry_c5_r59_s1;
  subbyte_full_adder add_c5_r59_s1 (.a(pp[1150]), .b(pp[1157]), .ci(pp[1163]), .s(sum_c5_r59_s1), .co(carry_c5_r59_s1));
  wire sum_c5_r60_s1, carry_c5_r60_s1;
  subbyte_full_adder add_c5_r60_s1 (.a(pp[1170]), .b(pp[1176]), .ci(pp[1183]), .s(sum_c5_r60_s1), .co(carry_c5_r60_s1));
  wire sum_c5_r61_s1, carry_c5_r61_s1;
  subbyte_full_adder add_c5_r61_s1 (.a(pp[1189]), .b(pp[1196]), .ci(pp[1202]), .s(sum_c5_r61_s1), .co(carry_c5_r61_s1));
  wire sum_c5_r62_s1, carry_c5_r62_s1;
  subbyte_full_adder add_c5_r62_s1 (.a(pp[1209]), .b(pp[1215]), .ci(pp[1222]), .s(sum_c5_r62_s1), .co(carry_c5_r62_s1));
  wire sum_c5_r63_s1, carry_c5_r63_s1;
  subbyte_full_adder add_c5_r63_s1 (.a(pp[1228]), .b(pp[1235]), .ci(pp[1241]), .s(sum_c5_r63_s1), .co(carry_c5_r63_s1));
  wire sum_c5_r64_s1, carry_c5_r64_s1;
  subbyte_full_adder add_c5_r64_s1 (.a(pp[1248]), .b(pp[1254]), .ci(pp[1261]), .s(sum_c5_r64_s1), .co(carry_c5_r64_s1));
  wire sum_c5_r65_s1, carry_c5_r65_s1;
  subbyte_full_adder add_c5_r65_s1 (.a(pp[1267]), .b(pp[1274]), .ci(pp[1280]), .s(sum_c5_r65_s1), .co(carry_c5_r65_s1));
  wire sum_c5_r66_s1, carry_c5_r66_s1;
  subbyte_full_adder add_c5_r66_s1 (.a(pp[1287]), .b(pp[1293]), .ci(pp[1300]), .s(sum_c5_r66_s1), .co(carry_c5_r66_s1));
  wire sum_c5_r67_s1, carry_c5_r67_s1;
  subbyte_full_adder add_c5_r67_s1 (.a(pp[1306]), .b(pp[1313]), .ci(pp[1319]), .s(sum_c5_r67_s1), .co(carry_c5_r67_s1));
  wire sum_c5_r68_s1, carry_c5_r68_s1;
  subbyte_full_adder add_c5_r68_s1 (.a(pp[1326]), .b(pp[1332]), .ci(pp[1339]), .s(sum_c5_r68_s1), .co(carry_c5_r68_s1));
  wire sum_c5_r69_s1, carry_c5_r69_s1;
  subbyte_full_adder add_c5_r69_s1 (.a(pp[1345]), .b(pp[1352]), .ci(pp[1358]), .s(sum_c5_r69_s1), .co(carry_c5_r69_s1));
  wire sum_c5_r70_s1, carry_c5_r70_s1;
  subbyte_full_adder add_c5_r70_s1 (.a(pp[1365]), .b(pp[1371]), .ci(pp[1378]), .s(sum_c5_r70_s1), .co(carry_c5_r70_s1));
  wire sum_c5_r71_s1, carry_c5_r71_s1;
  subbyte_full_adder add_c5_r71_s1 (.a(pp[1384]), .b(pp[1391]), .ci(pp[1397]), .s(sum_c5_r71_s1), .co(carry_c5_r71_s1));
  wire sum_c5_r72_s1, carry_c5_r72_s1;
  subbyte_full_adder add_c5_r72_s1 (.a(pp[1404]), .b(pp[1410]), .ci(pp[1417]), .s(sum_c5_r72_s1), .co(carry_c5_r72_s1));
  wire sum_c5_r73_s1, carry_c5_r73_s1;
  subbyte_full_adder add_c5_r73_s1 (.a(pp[1423]), .b(pp[1430]), .ci(pp[1436]), .s(sum_c5_r73_s1), .co(carry_c5_r73_s1));
  wire sum_c5_r74_s1, carry_c5_r74_s1;
  subbyte_full_adder add_c5_r74_s1 (.a(pp[1443]), .b(pp[1449]), .ci(pp[1456]), .s(sum_c5_r74_s1), .co(carry_c5_r74_s1));
  wire sum_c5_r75_s1, carry_c5_r75_s1;
  subbyte_full_adder add_c5_r75_s1 (.a(pp[1462]), .b(pp[1469]), .ci(pp[1475]), .s(sum_c5_r75_s1), .co(carry_c5_r75_s1));
  wire sum_c5_r76_s1, carry_c5_r76_s1;
  subbyte_full_adder add_c5_r76_s1 (.a(pp[1482]), .b(pp[1488]), .ci(pp[1495]), .s(sum_c5_r76_s1), .co(carry_c5_r76_s1));
  wire sum_c5_r77_s1, carry_c5_r77_s1;
  subbyte_full_adder add_c5_r77_s1 (.a(pp[1501]), .b(pp[1508]), .ci(pp[1514]), .s(sum_c5_r77_s1), .co(carry_c5_r77_s1));
  wire sum_c5_r78_s1, carry_c5_r78_s1;
  subbyte_full_adder add_c5_r78_s1 (.a(pp[1521]), .b(pp[1527]), .ci(pp[1534]), .s(sum_c5_r78_s1), .co(carry_c5_r78_s1));
  wire sum_c5_r79_s1, carry_c5_r79_s1;
  subbyte_full_adder add_c5_r79_s1 (.a(pp[1540]), .b(pp[1547]), .ci(pp[1553]), .s(sum_c5_r79_s1), .co(carry_c5_r79_s1));
  wire sum_c5_r80_s1, carry_c5_r80_s1;
  subbyte_full_adder add_c5_r80_s1 (.a(pp[1560]), .b(pp[1566]), .ci(pp[1573]), .s(sum_c5_r80_s1), .co(carry_c5_r80_s1));
  wire sum_c5_r81_s1, carry_c5_r81_s1;
  subbyte_full_adder add_c5_r81_s1 (.a(pp[1579]), .b(pp[1586]), .ci(pp[1592]), .s(sum_c5_r81_s1), .co(carry_c5_r81_s1));
  wire sum_c5_r82_s1, carry_c5_r82_s1;
  subbyte_full_adder add_c5_r82_s1 (.a(pp[1599]), .b(pp[1605]), .ci(pp[1612]), .s(sum_c5_r82_s1), .co(carry_c5_r82_s1));
  wire sum_c5_r83_s1, carry_c5_r83_s1;
  subbyte_full_adder add_c5_r83_s1 (.a(pp[1618]), .b(pp[1625]), .ci(pp[1631]), .s(sum_c5_r83_s1), .co(carry_c5_r83_s1));
  wire sum_c5_r84_s1, carry_c5_r84_s1;
  subbyte_full_adder add_c5_r84_s1 (.a(pp[1638]), .b(pp[1644]), .ci(pp[1651]), .s(sum_c5_r84_s1), .co(carry_c5_r84_s1));
  wire sum_c5_r85_s2, carry_c5_r85_s2;
  subbyte_full_adder add_c5_r85_s2 (
    .a(pp[1657]),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r85_s2),
    .co(carry_c5_r85_s2)
  );
  wire sum_c5_r86_s2, carry_c5_r86_s2;
  subbyte_full_adder add_c5_r86_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r86_s2),
    .co(carry_c5_r86_s2)
  );
  wire sum_c5_r87_s2, carry_c5_r87_s2;
  subbyte_full_adder add_c5_r87_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r87_s2),
    .co(carry_c5_r87_s2)
  );
  wire sum_c5_r88_s2, carry_c5_r88_s2;
  subbyte_full_adder add_c5_r88_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r88_s2),
    .co(carry_c5_r88_s2)
  );
  wire sum_c5_r89_s2, carry_c5_r89_s2;
  subbyte_full_adder add_c5_r89_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r89_s2),
    .co(carry_c5_r89_s2)
  );
  wire sum_c5_r90_s2, carry_c5_r90_s2;
  subbyte_full_adder add_c5_r90_s2 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(sum_c5_r16_s1),
    .s(sum_c5_r90_s2),
    .co(carry_c5_r90_s2)
  );
  wire sum_c5_r91_s2, carry_c5_r91_s2;
  subbyte_full_adder add_c5_r91_s2 (
    .a(sum_c5_r17_s1),
    .b(sum_c5_r18_s1),
    .ci(sum_c5_r19_s1),
    .s(sum_c5_r91_s2),
    .co(carry_c5_r91_s2)
  );
  wire sum_c5_r92_s2, carry_c5_r92_s2;
  subbyte_full_adder add_c5_r92_s2 (
    .a(sum_c5_r20_s1),
    .b(sum_c5_r21_s1),
    .ci(sum_c5_r22_s1),
    .s(sum_c5_r92_s2),
    .co(carry_c5_r92_s2)
  );
  wire sum_c5_r93_s2, carry_c5_r93_s2;
  subbyte_full_adder add_c5_r93_s2 (
    .a(sum_c5_r23_s1),
    .b(sum_c5_r24_s1),
    .ci(sum_c5_r25_s1),
    .s(sum_c5_r93_s2),
    .co(carry_c5_r93_s2)
  );
  wire sum_c5_r94_s2, carry_c5_r94_s2;
  subbyte_full_adder add_c5_r94_s2 (
    .a(sum_c5_r26_s1),
    .b(sum_c5_r27_s1),
    .ci(sum_c5_r28_s1),
    .s(sum_c5_r94_s2),
    .co(carry_c5_r94_s2)
  );
  wire sum_c5_r95_s2, carry_c5_r95_s2;
  subbyte_full_adder add_c5_r95_s2 (
    .a(sum_c5_r29_s1),
    .b(sum_c5_r30_s1),
    .ci(sum_c5_r31_s1),
    .s(sum_c5_r95_s2),
    .co(carry_c5_r95_s2)
  );
  wire sum_c5_r96_s2, carry_c5_r96_s2;
  subbyte_full_adder add_c5_r96_s2 (
    .a(sum_c5_r32_s1),
    .b(sum_c5_r33_s1),
    .ci(sum_c5_r34_s1),
    .s(sum_c5_r96_s2),
    .co(carry_c5_r96_s2)
  );
  wire sum_c5_r97_s2, carry_c5_r97_s2;
  subbyte_full_adder add_c5_r97_s2 (
    .a(sum_c5_r35_s1),
    .b(sum_c5_r36_s1),
    .ci(sum_c5_r37_s1),
    .s(sum_c5_r97_s2),
    .co(carry_c5_r97_s2)
  );
  wire sum_c5_r98_s2, carry_c5_r98_s2;
  subbyte_full_adder add_c5_r98_s2 (
    .a(sum_c5_r38_s1),
    .b(sum_c5_r39_s1),
    .ci(sum_c5_r40_s1),
    .s(sum_c5_r98_s2),
    .co(carry_c5_r98_s2)
  );
  wire sum_c5_r99_s2, carry_c5_r99_s2;
  subbyte_full_adder add_c5_r99_s2 (
    .a(sum_c5_r41_s1),
    .b(sum_c5_r42_s1),
    .ci(sum_c5_r43_s1),
    .s(sum_c5_r99_s2),
    .co(carry_c5_r99_s2)
  );
  wire sum_c5_r100_s2, carry_c5_r100_s2;
  subbyte_full_adder add_c5_r100_s2 (
    .a(sum_c5_r44_s1),
    .b(sum_c5_r45_s1),
    .ci(sum_c5_r46_s1),
    .s(sum_c5_r100_s2),
    .co(carry_c5_r100_s2)
  );
  wire sum_c5_r101_s2, carry_c5_r101_s2;
  subbyte_full_adder add_c5_r101_s2 (
    .a(sum_c5_r47_s1),
    .b(sum_c5_r48_s1),
    .ci(sum_c5_r49_s1),
    .s(sum_c5_r101_s2),
    .co(carry_c5_r101_s2)
  );
  wire sum_c5_r102_s2, carry_c5_r102_s2;
  subbyte_full_adder add_c5_r102_s2 (
    .a(sum_c5_r50_s1),
    .b(sum_c5_r51_s1),
    .ci(sum_c5_r52_s1),
    .s(sum_c5_r102_s2),
    .co(carry_c5_r102_s2)
  );
  wire sum_c5_r103_s2, carry_c5_r103_s2;
  subbyte_full_adder add_c5_r103_s2 (
    .a(sum_c5_r53_s1),
    .b(sum_c5_r54_s1),
    .ci(sum_c5_r55_s1),
    .s(sum_c5_r103_s2),
    .co(carry_c5_r103_s2)
  );
  wire sum_c5_r104_s2, carry_c5_r104_s2;
  subbyte_full_adder add_c5_r104_s2 (
    .a(sum_c5_r56_s1),
    .b(sum_c5_r57_s1),
    .ci(sum_c5_r58_s1),
    .s(sum_c5_r104_s2),
    .co(carry_c5_r104_s2)
  );
  wire sum_c5_r105_s2, carry_c5_r105_s2;
  subbyte_full_adder add_c5_r105_s2 (
    .a(sum_c5_r59_s1),
    .b(sum_c5_r60_s1),
    .ci(sum_c5_r61_s1),
    .s(sum_c5_r105_s2),
    .co(carry_c5_r105_s2)
  );
  wire sum_c5_r106_s2, carry_c5_r106_s2;
  subbyte_full_adder add_c5_r106_s2 (
    .a(sum_c5_r62_s1),
    .b(sum_c5_r63_s1),
    .ci(sum_c5_r64_s1),
    .s(sum_c5_r106_s2),
    .co(carry_c5_r106_s2)
  );
  wire sum_c5_r107_s2, carry_c5_r107_s2;
  subbyte_full_adder add_c5_r107_s2 (
    .a(sum_c5_r65_s1),
    .b(sum_c5_r66_s1),
    .ci(sum_c5_r67_s1),
    .s(sum_c5_r107_s2),
    .co(carry_c5_r107_s2)
  );
  wire sum_c5_r108_s2, carry_c5_r108_s2;
  subbyte_full_adder add_c5_r108_s2 (
    .a(sum_c5_r68_s1),
    .b(sum_c5_r69_s1),
    .ci(sum_c5_r70_s1),
    .s(sum_c5_r108_s2),
    .co(carry_c5_r108_s2)
  );
  wire sum_c5_r109_s2, carry_c5_r109_s2;
  subbyte_full_adder add_c5_r109_s2 (
    .a(sum_c5_r71_s1),
    .b(sum_c5_r72_s1),
    .ci(sum_c5_r73_s1),
    .s(sum_c5_r109_s2),
    .co(carry_c5_r109_s2)
  );
  wire sum_c5_r110_s2, carry_c5_r110_s2;
  subbyte_full_adder add_c5_r110_s2 (
    .a(sum_c5_r74_s1),
    .b(sum_c5_r75_s1),
    .ci(sum_c5_r76_s1),
    .s(sum_c5_r110_s2),
    .co(carry_c5_r110_s2)
  );
  wire sum_c5_r111_s2, carry_c5_r111_s2;
  subbyte_full_adder add_c5_r111_s2 (
    .a(sum_c5_r77_s1),
    .b(sum_c5_r78_s1),
    .ci(sum_c5_r79_s1),
    .s(sum_c5_r111_s2),
    .co(carry_c5_r111_s2)
  );
  wire sum_c5_r112_s2, carry_c5_r112_s2;
  subbyte_full_adder add_c5_r112_s2 (
    .a(sum_c5_r80_s1),
    .b(sum_c5_r81_s1),
    .ci(sum_c5_r82_s1),
    .s(sum_c5_r112_s2),
    .co(carry_c5_r112_s2)
  );
  wire sum_c5_r113_s3, carry_c5_r113_s3;
  subbyte_full_adder add_c5_r113_s3 (
    .a(sum_c5_r83_s1),
    .b(sum_c5_r84_s1),
    .ci(sum_c5_r85_s2),
    .s(sum_c5_r113_s3),
    .co(carry_c5_r113_s3)
  );
  wire sum_c5_r114_s3, carry_c5_r114_s3;
  subbyte_full_adder add_c5_r114_s3 (
    .a(sum_c5_r86_s2),
    .b(sum_c5_r87_s2),
    .ci(sum_c5_r88_s2),
    .s(sum_c5_r114_s3),
    .co(carry_c5_r114_s3)
  );
  wire sum_c5_r115_s3, carry_c5_r115_s3;
  subbyte_full_adder add_c5_r115_s3 (
    .a(sum_c5_r89_s2),
    .b(sum_c5_r90_s2),
    .ci(sum_c5_r91_s2),
    .s(sum_c5_r115_s3),
    .co(carry_c5_r115_s3)
  );
  wire sum_c5_r116_s3, carry_c5_r116_s3;
  subbyte_full_adder add_c5_r116_s3 (
    .a(sum_c5_r92_s2),
    .b(sum_c5_r93_s2),
    .ci(sum_c5_r94_s2),
    .s(sum_c5_r116_s3),
    .co(carry_c5_r116_s3)
  );
  wire sum_c5_r117_s3, carry_c5_r117_s3;
  subbyte_full_adder add_c5_r117_s3 (
    .a(sum_c5_r95_s2),
    .b(sum_c5_r96_s2),
    .ci(sum_c5_r97_s2),
    .s(sum_c5_r117_s3),
    .co(carry_c5_r117_s3)
  );
  wire sum_c5_r118_s3, carry_c5_r118_s3;
  subbyte_full_adder add_c5_r118_s3 (
    .a(sum_c5_r98_s2),
    .b(sum_c5_r99_s2),
    .ci(sum_c5_r100_s2),
    .s(sum_c5_r118_s3),
    .co(carry_c5_r118_s3)
  );
  wire sum_c5_r119_s3, carry_c5_r119_s3;
  subbyte_full_adder add_c5_r119_s3 (
    .a(sum_c5_r101_s2),
    .b(sum_c5_r102_s2),
    .ci(sum_c5_r103_s2),
    .s(sum_c5_r119_s3),
    .co(carry_c5_r119_s3)
  );
  wire sum_c5_r120_s3, carry_c5_r120_s3;
  subbyte_full_adder add_c5_r120_s3 (
    .a(sum_c5_r104_s2),
    .b(sum_c5_r105_s2),
    .ci(sum_c5_r106_s2),
    .s(sum_c5_r120_s3),
    .co(carry_c5_r120_s3)
  );
  wire sum_c5_r121_s3, carry_c5_r121_s3;
  subbyte_full_adder add_c5_r121_s3 (
    .a(sum_c5_r107_s2),
    .b(sum_c5_r108_s2),
    .ci(sum_c5_r109_s2),
    .s(sum_c5_r121_s3),
    .co(carry_c5_r121_s3)
  );
  wire sum_c5_r122_s3, carry_c5_r122_s3;
  subbyte_full_adder add_c5_r122_s3 (
    .a(sum_c5_r110_s2),
    .b(sum_c5_r111_s2),
    .ci(sum_c5_r112_s2),
    .s(sum_c5_r122_s3),
    .co(carry_c5_r122_s3)
  );
  wire sum_c5_r123_s4, carry_c5_r123_s4;
  subbyte_full_adder add_c5_r123_s4 (
    .a(sum_c5_r113_s3),
    .b(sum_c5_r114_s3),
    .ci(sum_c5_r115_s3),
    .s(sum_c5_r123_s4),
    .co(carry_c5_r123_s4)
  );
  wire sum_c5_r124_s4, carry_c5_r124_s4;
  subbyte_full_adder add_c5_r124_s4 (
    .a(sum_c5_r116_s3),
    .b(sum_c5_r117_s3),
    .ci(sum_c5_r118_s3),
    .s(sum_c5_r124_s4),
    .co(carry_c5_r124_s4)
  );
  wire sum_c5_r125_s4, carry_c5_r125_s4;
  subbyte_full_adder add_c5_r125_s4 (
    .a(sum_c5_r119_s3),
    .b(sum_c5_r120_s3),
    .ci(sum_c5_r121_s3),
    .s(sum_c5_r125_s4),
    .co(carry_c5_r125_s4)
  );
  wire sum_c5_r126_s5, carry_c5_r126_s5;
  subbyte_full_adder add_c5_r126_s5 (
    .a(sum_c5_r122_s3),
    .b(sum_c5_r123_s4),
    .ci(sum_c5_r124_s4),
    .s(sum_c5_r126_s5),
    .co(carry_c5_r126_s5)
  );
  wire sum_c5_r127_s6, carry_c5_r127_s6;
  subbyte_full_adder add_c5_r127_s6 (
    .a(sum_c5_r125_s4),
    .b(sum_c5_r126_s5),
    .ci(extra[5]),
    .s(sum_c5_r127_s6),
    .co(carry_c5_r127_s6)
  );
  wire sum_c5_r128_s1, carry_c5_r128_s1;
  subbyte_full_adder add_c5_r128_s1 (
    .a(extra[34]),
    .b(extra[63]),
    .ci(extra[92]),
    .s(sum_c5_r128_s1),
    .co(carry_c5_r128_s1)
  );
  wire sum_c5_r129_s7, carry_c5_r129_s7;
  subbyte_full_adder add_c5_r129_s7 (
    .a(sum_c5_r127_s6),
    .b(carry_c4_r0_s1),
    .ci(sum_c5_r128_s1),
    .s(sum_c5_r129_s7),
    .co(carry_c5_r129_s7)
  );
  wire sum_c5_r130_s8, carry_c5_r130_s8;
  subbyte_full_adder add_c5_r130_s8 (
    .a(carry_c4_r1_s2),
    .b(sum_c5_r129_s7),
    .ci(carry_c4_r2_s7),
    .s(sum_c5_r130_s8),
    .co(carry_c5_r130_s8)
  );
  wire sum_c5_r131_s9, carry_c5_r131_s9;
  subbyte_half_adder add_c5_r131_s9 (.a(carry_c4_r3_s8), .b(sum_c5_r130_s8), .s(sum_c5_r131_s9), .co(carry_c5_r131_s9));
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[1]), .b(pp[14]), .ci(pp[27]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[40]), .b(pp[53]), .ci(pp[66]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[79]), .b(pp[92]), .ci(pp[105]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[118]), .b(pp[131]), .ci(pp[144]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[157]), .b(pp[170]), .ci(pp[183]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[196]), .b(pp[209]), .ci(pp[222]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[235]), .b(pp[248]), .ci(pp[261]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[274]), .b(pp[287]), .ci(pp[300]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[313]), .b(pp[326]), .ci(pp[339]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[352]), .b(pp[365]), .ci(pp[378]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[391]), .b(pp[404]), .ci(pp[417]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[430]), .b(pp[443]), .ci(pp[456]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[469]), .b(pp[482]), .ci(pp[495]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[508]), .b(pp[521]), .ci(pp[534]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[547]), .b(pp[560]), .ci(pp[573]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[586]), .b(pp[599]), .ci(pp[612]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[625]), .b(pp[638]), .ci(pp[651]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[664]), .b(pp[677]), .ci(pp[690]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[703]), .b(pp[716]), .ci(pp[729]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[742]), .b(pp[755]), .ci(pp[768]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[781]), .b(pp[794]), .ci(pp[807]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[820]), .b(pp[833]), .ci(pp[846]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[859]), .b(pp[872]), .ci(pp[885]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[898]), .b(pp[911]), .ci(pp[924]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[937]), .b(pp[950]), .ci(pp[963]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[976]), .b(pp[989]), .ci(pp[1002]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[1015]), .b(pp[1028]), .ci(pp[1041]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[1054]), .b(pp[1067]), .ci(pp[1080]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[1093]), .b(pp[1106]), .ci(pp[1119]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[1132]), .b(pp[1145]), .ci(pp[1158]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[1171]), .b(pp[1184]), .ci(pp[1197]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[1210]), .b(pp[1223]), .ci(pp[1236]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[1249]), .b(pp[1262]), .ci(pp[1275]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[1288]), .b(pp[1301]), .ci(pp[1314]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[1327]), .b(pp[1340]), .ci(pp[1353]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[1366]), .b(pp[1379]), .ci(pp[1392]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[1405]), .b(pp[1418]), .ci(pp[1431]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[1444]), .b(pp[1457]), .ci(pp[1470]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[1483]), .b(pp[1496]), .ci(pp[1509]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[1522]), .b(pp[1535]), .ci(pp[1548]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[1561]), .b(pp[1574]), .ci(pp[1587]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[1600]), .b(pp[1613]), .ci(pp[1626]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s2, carry_c6_r42_s2;
  subbyte_full_adder add_c6_r42_s2 (
    .a(pp[1639]),
    .b(pp[1652]),
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
    .ci(carry_c5_r42_s1),
    .s(sum_c6_r56_s2),
    .co(carry_c6_r56_s2)
  );
  wire sum_c6_r57_s2, carry_c6_r57_s2;
  subbyte_full_adder add_c6_r57_s2 (
    .a(carry_c5_r43_s1),
    .b(carry_c5_r44_s1),
    .ci(carry_c5_r45_s1),
    .s(sum_c6_r57_s2),
    .co(carry_c6_r57_s2)
  );
  wire sum_c6_r58_s2, carry_c6_r58_s2;
  subbyte_full_adder add_c6_r58_s2 (
    .a(carry_c5_r46_s1),
    .b(carry_c5_r47_s1),
    .ci(carry_c5_r48_s1),
    .s(sum_c6_r58_s2),
    .co(carry_c6_r58_s2)
  );
  wire sum_c6_r59_s2, carry_c6_r59_s2;
  subbyte_full_adder add_c6_r59_s2 (
    .a(carry_c5_r49_s1),
    .b(carry_c5_r50_s1),
    .ci(carry_c5_r51_s1),
    .s(sum_c6_r59_s2),
    .co(carry_c6_r59_s2)
  );
  wire sum_c6_r60_s2, carry_c6_r60_s2;
  subbyte_full_adder add_c6_r60_s2 (
    .a(carry_c5_r52_s1),
    .b(carry_c5_r53_s1),
    .ci(carry_c5_r54_s1),
    .s(sum_c6_r60_s2),
    .co(carry_c6_r60_s2)
  );
  wire sum_c6_r61_s2, carry_c6_r61_s2;
  subbyte_full_adder add_c6_r61_s2 (
    .a(carry_c5_r55_s1),
    .b(carry_c5_r56_s1),
    .ci(carry_c5_r57_s1),
    .s(sum_c6_r61_s2),
    .co(carry_c6_r61_s2)
  );
  wire sum_c6_r62_s2, carry_c6_r62_s2;
  subbyte_full_adder add_c6_r62_s2 (
    .a(carry_c5_r58_s1),
    .b(carry_c5_r59_s1),
    .ci(carry_c5_r60_s1),
    .s(sum_c6_r62_s2),
    .co(carry_c6_r62_s2)
  );
  wire sum_c6_r63_s2, carry_c6_r63_s2;
  subbyte_full_adder add_c6_r63_s2 (
    .a(carry_c5_r61_s1),
    .b(carry_c5_r62_s1),
    .ci(carry_c5_r63_s1),
    .s(sum_c6_r63_s2),
    .co(carry_c6_r63_s2)
  );
  wire sum_c6_r64_s2, carry_c6_r64_s2;
  subbyte_full_adder add_c6_r64_s2 (
    .a(carry_c5_r64_s1),
    .b(carry_c5_r65_s1),
    .ci(carry_c5_r66_s1),
    .s(sum_c6_r64_s2),
    .co(carry_c6_r64_s2)
  );
  wire sum_c6_r65_s2, carry_c6_r65_s2;
  subbyte_full_adder add_c6_r65_s2 (
    .a(carry_c5_r67_s1),
    .b(carry_c5_r68_s1),
    .ci(carry_c5_r69_s1),
    .s(sum_c6_r65_s2),
    .co(carry_c6_r65_s2)
  );
  wire sum_c6_r66_s2, carry_c6_r66_s2;
  subbyte_full_adder add_c6_r66_s2 (
    .a(carry_c5_r70_s1),
    .b(carry_c5_r71_s1),
    .ci(carry_c5_r72_s1),
    .s(sum_c6_r66_s2),
    .co(carry_c6_r66_s2)
  );
  wire sum_c6_r67_s2, carry_c6_r67_s2;
  subbyte_full_adder add_c6_r67_s2 (
    .a(carry_c5_r73_s1),
    .b(carry_c5_r74_s1),
    .ci(carry_c5_r75_s1),
    .s(sum_c6_r67_s2),
    .co(carry_c6_r67_s2)
  );
  wire sum_c6_r68_s2, carry_c6_r68_s2;
  subbyte_full_adder add_c6_r68_s2 (
    .a(carry_c5_r76_s1),
    .b(carry_c5_r77_s1),
    .ci(carry_c5_r78_s1),
    .s(sum_c6_r68_s2),
    .co(carry_c6_r68_s2)
  );
  wire sum_c6_r69_s2, carry_c6_r69_s2;
  subbyte_full_adder add_c6_r69_s2 (
    .a(carry_c5_r79_s1),
    .b(carry_c5_r80_s1),
    .ci(carry_c5_r81_s1),
    .s(sum_c6_r69_s2),
    .co(carry_c6_r69_s2)
  );
  wire sum_c6_r70_s2, carry_c6_r70_s2;
  subbyte_full_adder add_c6_r70_s2 (
    .a(carry_c5_r82_s1),
    .b(carry_c5_r83_s1),
    .ci(carry_c5_r84_s1),
    .s(sum_c6_r70_s2),
    .co(carry_c6_r70_s2)
  );
  wire sum_c6_r71_s2, carry_c6_r71_s2;
  subbyte_full_adder add_c6_r71_s2 (
    .a(sum_c6_r0_s1),
    .b(sum_c6_r1_s1),
    .ci(sum_c6_r2_s1),
    .s(sum_c6_r71_s2),
    .co(carry_c6_r71_s2)
  );
  wire sum_c6_r72_s2, carry_c6_r72_s2;
  subbyte_full_adder add_c6_r72_s2 (
    .a(sum_c6_r3_s1),
    .b(sum_c6_r4_s1),
    .ci(sum_c6_r5_s1),
    .s(sum_c6_r72_s2),
    .co(carry_c6_r72_s2)
  );
  wire sum_c6_r73_s2, carry_c6_r73_s2;
  subbyte_full_adder add_c6_r73_s2 (
    .a(sum_c6_r6_s1),
    .b(sum_c6_r7_s1),
    .ci(sum_c6_r8_s1),
    .s(sum_c6_r73_s2),
    .co(carry_c6_r73_s2)
  );
  wire sum_c6_r74_s2, carry_c6_r74_s2;
  subbyte_full_adder add_c6_r74_s2 (
    .a(sum_c6_r9_s1),
    .b(sum_c6_r10_s1),
    .ci(sum_c6_r11_s1),
    .s(sum_c6_r74_s2),
    .co(carry_c6_r74_s2)
  );
  wire sum_c6_r75_s2, carry_c6_r75_s2;
  subbyte_full_adder add_c6_r75_s2 (
    .a(sum_c6_r12_s1),
    .b(sum_c6_r13_s1),
    .ci(sum_c6_r14_s1),
    .s(sum_c6_r75_s2),
    .co(carry_c6_r75_s2)
  );
  wire sum_c6_r76_s2, carry_c6_r76_s2;
  subbyte_full_adder add_c6_r76_s2 (
    .a(sum_c6_r15_s1),
    .b(sum_c6_r16_s1),
    .ci(sum_c6_r17_s1),
    .s(sum_c6_r76_s2),
    .co(carry_c6_r76_s2)
  );
  wire sum_c6_r77_s2, carry_c6_r77_s2;
  subbyte_full_adder add_c6_r77_s2 (
    .a(sum_c6_r18_s1),
    .b(sum_c6_r19_s1),
    .ci(sum_c6_r20_s1),
    .s(sum_c6_r77_s2),
    .co(carry_c6_r77_s2)
  );
  wire sum_c6_r78_s2, carry_c6_r78_s2;
  subbyte_full_adder add_c6_r78_s2 (
    .a(sum_c6_r21_s1),
    .b(sum_c6_r22_s1),
    .ci(sum_c6_r23_s1),
    .s(sum_c6_r78_s2),
    .co(carry_c6_r78_s2)
  );
  wire sum_c6_r79_s2, carry_c6_r79_s2;
  subbyte_full_adder add_c6_r79_s2 (
    .a(sum_c6_r24_s1),
    .b(sum_c6_r25_s1),
    .ci(sum_c6_r26_s1),
    .s(sum_c6_r79_s2),
    .co(carry_c6_r79_s2)
  );
  wire sum_c6_r80_s2, carry_c6_r80_s2;
  subbyte_full_adder add_c6_r80_s2 (
    .a(sum_c6_r27_s1),
    .b(sum_c6_r28_s1),
    .ci(sum_c6_r29_s1),
    .s(sum_c6_r80_s2),
    .co(carry_c6_r80_s2)
  );
  wire sum_c6_r81_s2, carry_c6_r81_s2;
  subbyte_full_adder add_c6_r81_s2 (
    .a(sum_c6_r30_s1),
    .b(sum_c6_r31_s1),
    .ci(sum_c6_r32_s1),
    .s(sum_c6_r81_s2),
    .co(carry_c6_r81_s2)
  );
  wire sum_c6_r82_s2, carry_c6_r82_s2;
  subbyte_full_adder add_c6_r82_s2 (
    .a(sum_c6_r33_s1),
    .b(sum_c6_r34_s1),
    .ci(sum_c6_r35_s1),
    .s(sum_c6_r82_s2),
    .co(carry_c6_r82_s2)
  );
  wire sum_c6_r83_s2, carry_c6_r83_s2;
  subbyte_full_adder add_c6_r83_s2 (
    .a(sum_c6_r36_s1),
    .b(sum_c6_r37_s1),
    .ci(sum_c6_r38_s1),
    .s(sum_c6_r83_s2),
    .co(carry_c6_r83_s2)
  );
  wire sum_c6_r84_s2, carry_c6_r84_s2;
  subbyte_full_adder add_c6_r84_s2 (
    .a(sum_c6_r39_s1),
    .b(sum_c6_r40_s1),
    .ci(sum_c6_r41_s1),
    .s(sum_c6_r84_s2),
    .co(carry_c6_r84_s2)
  );
  wire sum_c6_r85_s3, carry_c6_r85_s3;
  subbyte_full_adder add_c6_r85_s3 (
    .a(sum_c6_r42_s2),
    .b(carry_c5_r85_s2),
    .ci(carry_c5_r86_s2),
    .s(sum_c6_r85_s3),
    .co(carry_c6_r85_s3)
  );
  wire sum_c6_r86_s3, carry_c6_r86_s3;
  subbyte_full_adder add_c6_r86_s3 (
    .a(carry_c5_r87_s2),
    .b(carry_c5_r88_s2),
    .ci(carry_c5_r89_s2),
    .s(sum_c6_r86_s3),
    .co(carry_c6_r86_s3)
  );
  wire sum_c6_r87_s3, carry_c6_r87_s3;
  subbyte_full_adder add_c6_r87_s3 (
    .a(carry_c5_r90_s2),
    .b(carry_c5_r91_s2),
    .ci(carry_c5_r92_s2),
    .s(sum_c6_r87_s3),
    .co(carry_c6_r87_s3)
  );
  wire sum_c6_r88_s3, carry_c6_r88_s3;
  subbyte_full_adder add_c6_r88_s3 (
    .a(carry_c5_r93_s2),
    .b(carry_c5_r94_s2),
    .ci(carry_c5_r95_s2),
    .s(sum_c6_r88_s3),
    .co(carry_c6_r88_s3)
  );
  wire sum_c6_r89_s3, carry_c6_r89_s3;
  subbyte_full_adder add_c6_r89_s3 (
    .a(carry_c5_r96_s2),
    .b(carry_c5_r97_s2),
    .ci(carry_c5_r98_s2),
    .s(sum_c6_r89_s3),
    .co(carry_c6_r89_s3)
  );
  wire sum_c6_r90_s3, carry_c6_r90_s3;
  subbyte_full_adder add_c6_r90_s3 (
    .a(carry_c5_r99_s2),
    .b(carry_c5_r100_s2),
    .ci(carry_c5_r101_s2),
    .s(sum_c6_r90_s3),
    .co(carry_c6_r90_s3)
  );
  wire sum_c6_r91_s3, carry_c6_r91_s3;
  subbyte_full_adder add_c6_r91_s3 (
    .a(carry_c5_r102_s2),
    .b(carry_c5_r103_s2),
    .ci(carry_c5_r104_s2),
    .s(sum_c6_r91_s3),
    .co(carry_c6_r91_s3)
  );
  wire sum_c6_r92_s3, carry_c6_r92_s3;
  subbyte_full_adder add_c6_r92_s3 (
    .a(carry_c5_r105_s2),
    .b(carry_c5_r106_s2),
    .ci(carry_c5_r107_s2),
    .s(sum_c6_r92_s3),
    .co(carry_c6_r92_s3)
  );
  wire sum_c6_r93_s3, carry_c6_r93_s3;
  subbyte_full_adder add_c6_r93_s3 (
    .a(carry_c5_r108_s2),
    .b(carry_c5_r109_s2),
    .ci(carry_c5_r110_s2),
    .s(sum_c6_r93_s3),
    .co(carry_c6_r93_s3)
  );
  wire sum_c6_r94_s3, carry_c6_r94_s3;
  subbyte_full_adder add_c6_r94_s3 (
    .a(carry_c5_r111_s2),
    .b(carry_c5_r112_s2),
    .ci(sum_c6_r43_s2),
    .s(sum_c6_r94_s3),
    .co(carry_c6_r94_s3)
  );
  wire sum_c6_r95_s3, carry_c6_r95_s3;
  subbyte_full_adder add_c6_r95_s3 (
    .a(sum_c6_r44_s2),
    .b(sum_c6_r45_s2),
    .ci(sum_c6_r46_s2),
    .s(sum_c6_r95_s3),
    .co(carry_c6_r95_s3)
  );
  wire sum_c6_r96_s3, carry_c6_r96_s3;
  subbyte_full_adder add_c6_r96_s3 (
    .a(sum_c6_r47_s2),
    .b(sum_c6_r48_s2),
    .ci(sum_c6_r49_s2),
    .s(sum_c6_r96_s3),
    .co(carry_c6_r96_s3)
  );
  wire sum_c6_r97_s3, carry_c6_r97_s3;
  subbyte_full_adder add_c6_r97_s3 (
    .a(sum_c6_r50_s2),
    .b(sum_c6_r51_s2),
    .ci(sum_c6_r52_s2),
    .s(sum_c6_r97_s3),
    .co(carry_c6_r97_s3)
  );
  wire sum_c6_r98_s3, carry_c6_r98_s3;
  subbyte_full_adder add_c6_r98_s3 (
    .a(sum_c6_r53_s2),
    .b(sum_c6_r54_s2),
    .ci(sum_c6_r55_s2),
    .s(sum_c6_r98_s3),
    .co(carry_c6_r98_s3)
  );
  wire sum_c6_r99_s3, carry_c6_r99_s3;
  subbyte_full_adder add_c6_r99_s3 (
    .a(sum_c6_r56_s2),
    .b(sum_c6_r57_s2),
    .ci(sum_c6_r58_s2),
    .s(sum_c6_r99_s3),
    .co(carry_c6_r99_s3)
  );
  wire sum_c6_r100_s3, carry_c6_r100_s3;
  subbyte_full_adder add_c6_r100_s3 (
    .a(sum_c6_r59_s2),
    .b(sum_c6_r60_s2),
    .ci(sum_c6_r61_s2),
    .s(sum_c6_r100_s3),
    .co(carry_c6_r100_s3)
  );
  wire sum_c6_r101_s3, carry_c6_r101_s3;
  subbyte_full_adder add_c6_r101_s3 (
    .a(sum_c6_r62_s2),
    .b(sum_c6_r63_s2),
    .ci(sum_c6_r64_s2),
    .s(sum_c6_r101_s3),
    .co(carry_c6_r101_s3)
  );
  wire sum_c6_r102_s3, carry_c6_r102_s3;
  subbyte_full_adder add_c6_r102_s3 (
    .a(sum_c6_r65_s2),
    .b(sum_c6_r66_s2),
    .ci(sum_c6_r67_s2),
    .s(sum_c6_r102_s3),
    .co(carry_c6_r102_s3)
  );
  wire sum_c6_r103_s3, carry_c6_r103_s3;
  subbyte_full_adder add_c6_r103_s3 (
    .a(sum_c6_r68_s2),
    .b(sum_c6_r69_s2),
    .ci(sum_c6_r70_s2),
    .s(sum_c6_r103_s3),
    .co(carry_c6_r103_s3)
  );
  wire sum_c6_r104_s3, carry_c6_r104_s3;
  subbyte_full_adder add_c6_r104_s3 (
    .a(sum_c6_r71_s2),
    .b(sum_c6_r72_s2),
    .ci(sum_c6_r73_s2),
    .s(sum_c6_r104_s3),
    .co(carry_c6_r104_s3)
  );
  wire sum_c6_r105_s3, carry_c6_r105_s3;
  subbyte_full_adder add_c6_r105_s3 (
    .a(sum_c6_r74_s2),
    .b(sum_c6_r75_s2),
    .ci(sum_c6_r76_s2),
    .s(sum_c6_r105_s3),
    .co(carry_c6_r105_s3)
  );
  wire sum_c6_r106_s3, carry_c6_r106_s3;
  subbyte_full_adder add_c6_r106_s3 (
    .a(sum_c6_r77_s2),
    .b(sum_c6_r78_s2),
    .ci(sum_c6_r79_s2),
    .s(sum_c6_r106_s3),
    .co(carry_c6_r106_s3)
  );
  wire sum_c6_r107_s3, carry_c6_r107_s3;
  subbyte_full_adder add_c6_r107_s3 (
    .a(sum_c6_r80_s2),
    .b(sum_c6_r81_s2),
    .ci(sum_c6_r82_s2),
    .s(sum_c6_r107_s3),
    .co(carry_c6_r107_s3)
  );
  wire sum_c6_r108_s4, carry_c6_r108_s4;
  subbyte_full_adder add_c6_r108_s4 (
    .a(sum_c6_r83_s2),
    .b(sum_c6_r84_s2),
    .ci(carry_c5_r113_s3),
    .s(sum_c6_r108_s4),
    .co(carry_c6_r108_s4)
  );
  wire sum_c6_r109_s4, carry_c6_r109_s4;
  subbyte_full_adder add_c6_r109_s4 (
    .a(carry_c5_r114_s3),
    .b(carry_c5_r115_s3),
    .ci(carry_c5_r116_s3),
    .s(sum_c6_r109_s4),
    .co(carry_c6_r109_s4)
  );
  wire sum_c6_r110_s4, carry_c6_r110_s4;
  subbyte_full_adder add_c6_r110_s4 (
    .a(carry_c5_r117_s3),
    .b(carry_c5_r118_s3),
    .ci(carry_c5_r119_s3),
    .s(sum_c6_r110_s4),
    .co(carry_c6_r110_s4)
  );
  wire sum_c6_r111_s4, carry_c6_r111_s4;
  subbyte_full_adder add_c6_r111_s4 (
    .a(carry_c5_r120_s3),
    .b(carry_c5_r121_s3),
    .ci(carry_c5_r122_s3),
    .s(sum_c6_r111_s4),
    .co(carry_c6_r111_s4)
  );
  wire sum_c6_r112_s4, carry_c6_r112_s4;
  subbyte_full_adder add_c6_r112_s4 (
    .a(sum_c6_r85_s3),
    .b(sum_c6_r86_s3),
    .ci(sum_c6_r87_s3),
    .s(sum_c6_r112_s4),
    .co(carry_c6_r112_s4)
  );
  wire sum_c6_r113_s4, carry_c6_r113_s4;
  subbyte_full_adder add_c6_r113_s4 (
    .a(sum_c6_r88_s3),
    .b(sum_c6_r89_s3),
    .ci(sum_c6_r90_s3),
    .s(sum_c6_r113_s4),
    .co(carry_c6_r113_s4)
  );
  wire sum_c6_r114_s4, carry_c6_r114_s4;
  subbyte_full_adder add_c6_r114_s4 (
    .a(sum_c6_r91_s3),
    .b(sum_c6_r92_s3),
    .ci(sum_c6_r93_s3),
    .s(sum_c6_r114_s4),
    .co(carry_c6_r114_s4)
  );
  wire sum_c6_r115_s4, carry_c6_r115_s4;
  subbyte_full_adder add_c6_r115_s4 (
    .a(sum_c6_r94_s3),
    .b(sum_c6_r95_s3),
    .ci(sum_c6_r96_s3),
    .s(sum_c6_r115_s4),
    .co(carry_c6_r115_s4)
  );
  wire sum_c6_r116_s4, carry_c6_r116_s4;
  subbyte_full_adder add_c6_r116_s4 (
    .a(sum_c6_r97_s3),
    .b(sum_c6_r98_s3),
    .ci(sum_c6_r99_s3),
    .s(sum_c6_r116_s4),
    .co(carry_c6_r116_s4)
  );
  wire sum_c6_r117_s4, carry_c6_r117_s4;
  subbyte_full_adder add_c6_r117_s4 (
    .a(sum_c6_r100_s3),
    .b(sum_c6_r101_s3),
    .ci(sum_c6_r102_s3),
    .s(sum_c6_r117_s4),
    .co(carry_c6_r117_s4)
  );
  wire sum_c6_r118_s4, carry_c6_r118_s4;
  subbyte_full_adder add_c6_r118_s4 (
    .a(sum_c6_r103_s3),
    .b(sum_c6_r104_s3),
    .ci(sum_c6_r105_s3),
    .s(sum_c6_r118_s4),
    .co(carry_c6_r118_s4)
  );
  wire sum_c6_r119_s5, carry_c6_r119_s5;
  subbyte_full_adder add_c6_r119_s5 (
    .a(sum_c6_r106_s3),
    .b(sum_c6_r107_s3),
    .ci(sum_c6_r108_s4),
    .s(sum_c6_r119_s5),
    .co(carry_c6_r119_s5)
  );
  wire sum_c6_r120_s5, carry_c6_r120_s5;
  subbyte_full_adder add_c6_r120_s5 (
    .a(carry_c5_r123_s4),
    .b(carry_c5_r124_s4),
    .ci(carry_c5_r125_s4),
    .s(sum_c6_r120_s5),
    .co(carry_c6_r120_s5)
  );
  wire sum_c6_r121_s5, carry_c6_r121_s5;
  subbyte_full_adder add_c6_r121_s5 (
    .a(sum_c6_r109_s4),
    .b(sum_c6_r110_s4),
    .ci(sum_c6_r111_s4),
    .s(sum_c6_r121_s5),
    .co(carry_c6_r121_s5)
  );
  wire sum_c6_r122_s5, carry_c6_r122_s5;
  subbyte_full_adder add_c6_r122_s5 (
    .a(sum_c6_r112_s4),
    .b(sum_c6_r113_s4),
    .ci(sum_c6_r114_s4),
    .s(sum_c6_r122_s5),
    .co(carry_c6_r122_s5)
  );
  wire sum_c6_r123_s5, carry_c6_r123_s5;
  subbyte_full_adder add_c6_r123_s5 (
    .a(sum_c6_r115_s4),
    .b(sum_c6_r116_s4),
    .ci(sum_c6_r117_s4),
    .s(sum_c6_r123_s5),
    .co(carry_c6_r123_s5)
  );
  wire sum_c6_r124_s6, carry_c6_r124_s6;
  subbyte_full_adder add_c6_r124_s6 (
    .a(sum_c6_r118_s4),
    .b(sum_c6_r119_s5),
    .ci(carry_c5_r126_s5),
    .s(sum_c6_r124_s6),
    .co(carry_c6_r124_s6)
  );
  wire sum_c6_r125_s6, carry_c6_r125_s6;
  subbyte_full_adder add_c6_r125_s6 (
    .a(sum_c6_r120_s5),
    .b(sum_c6_r121_s5),
    .ci(sum_c6_r122_s5),
    .s(sum_c6_r125_s6),
    .co(carry_c6_r125_s6)
  );
  wire sum_c6_r126_s7, carry_c6_r126_s7;
  subbyte_full_adder add_c6_r126_s7 (
    .a(sum_c6_r123_s5),
    .b(sum_c6_r124_s6),
    .ci(sum_c6_r125_s6),
    .s(sum_c6_r126_s7),
    .co(carry_c6_r126_s7)
  );
  wire sum_c6_r127_s8, carry_c6_r127_s8;
  subbyte_full_adder add_c6_r127_s8 (
    .a(sum_c6_r126_s7),
    .b(extra[6]),
    .ci(extra[35]),
    .s(sum_c6_r127_s8),
    .co(carry_c6_r127_s8)
  );
  wire sum_c6_r128_s7, carry_c6_r128_s7;
  subbyte_full_adder add_c6_r128_s7 (
    .a(extra[64]),
    .b(extra[93]),
    .ci(carry_c5_r127_s6),
    .s(sum_c6_r128_s7),
    .co(carry_c6_r128_s7)
  );
  wire sum_c6_r129_s9, carry_c6_r129_s9;
  subbyte_full_adder add_c6_r129_s9 (
    .a(carry_c5_r128_s1),
    .b(sum_c6_r127_s8),
    .ci(sum_c6_r128_s7),
    .s(sum_c6_r129_s9),
    .co(carry_c6_r129_s9)
  );
  wire sum_c6_r130_s10, carry_c6_r130_s10;
  subbyte_full_adder add_c6_r130_s10 (
    .a(carry_c5_r129_s7),
    .b(sum_c6_r129_s9),
    .ci(carry_c5_r130_s8),
    .s(sum_c6_r130_s10),
    .co(carry_c6_r130_s10)
  );
  wire sum_c6_r131_s11, carry_c6_r131_s11;
  subbyte_half_adder add_c6_r131_s11 (
    .a(carry_c5_r131_s9),
    .b(sum_c6_r130_s10),
    .s(sum_c6_r131_s11),
    .co(carry_c6_r131_s11)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[2]), .b(pp[7]), .ci(pp[12]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[15]), .b(pp[20]), .ci(pp[25]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[28]), .b(pp[33]), .ci(pp[38]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[41]), .b(pp[46]), .ci(pp[51]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[54]), .b(pp[59]), .ci(pp[64]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[67]), .b(pp[72]), .ci(pp[77]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[80]), .b(pp[85]), .ci(pp[90]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[93]), .b(pp[98]), .ci(pp[103]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[106]), .b(pp[111]), .ci(pp[116]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[119]), .b(pp[124]), .ci(pp[129]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[132]), .b(pp[137]), .ci(pp[142]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[145]), .b(pp[150]), .ci(pp[155]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[158]), .b(pp[163]), .ci(pp[168]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[171]), .b(pp[176]), .ci(pp[181]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[184]), .b(pp[189]), .ci(pp[194]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[197]), .b(pp[202]), .ci(pp[207]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[210]), .b(pp[215]), .ci(pp[220]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[223]), .b(pp[228]), .ci(pp[233]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[236]), .b(pp[241]), .ci(pp[246]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[249]), .b(pp[254]), .ci(pp[259]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[262]), .b(pp[267]), .ci(pp[272]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[275]), .b(pp[280]), .ci(pp[285]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[288]), .b(pp[293]), .ci(pp[298]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[301]), .b(pp[306]), .ci(pp[311]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[314]), .b(pp[319]), .ci(pp[324]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[327]), .b(pp[332]), .ci(pp[337]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[340]), .b(pp[345]), .ci(pp[350]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[353]), .b(pp[358]), .ci(pp[363]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[366]), .b(pp[371]), .ci(pp[376]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[379]), .b(pp[384]), .ci(pp[389]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[392]), .b(pp[397]), .ci(pp[402]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[405]), .b(pp[410]), .ci(pp[415]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[418]), .b(pp[423]), .ci(pp[428]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[431]), .b(pp[436]), .ci(pp[441]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[444]), .b(pp[449]), .ci(pp[454]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[457]), .b(pp[462]), .ci(pp[467]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[470]), .b(pp[475]), .ci(pp[480]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[483]), .b(pp[488]), .ci(pp[493]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[496]), .b(pp[501]), .ci(pp[506]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[509]), .b(pp[514]), .ci(pp[519]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[522]), .b(pp[527]), .ci(pp[532]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[535]), .b(pp[540]), .ci(pp[545]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[548]), .b(pp[553]), .ci(pp[558]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s1, carry_c7_r43_s1;
  subbyte_full_adder add_c7_r43_s1 (.a(pp[561]), .b(pp[566]), .ci(pp[571]), .s(sum_c7_r43_s1), .co(carry_c7_r43_s1));
  wire sum_c7_r44_s1, carry_c7_r44_s1;
  subbyte_full_adder add_c7_r44_s1 (.a(pp[574]), .b(pp[579]), .ci(pp[584]), .s(sum_c7_r44_s1), .co(carry_c7_r44_s1));
  wire sum_c7_r45_s1, carry_c7_r45_s1;
  subbyte_full_adder add_c7_r45_s1 (.a(pp[587]), .b(pp[592]), .ci(pp[597]), .s(sum_c7_r45_s1), .co(carry_c7_r45_s1));
  wire sum_c7_r46_s1, carry_c7_r46_s1;
  subbyte_full_adder add_c7_r46_s1 (.a(pp[600]), .b(pp[605]), .ci(pp[610]), .s(sum_c7_r46_s1), .co(carry_c7_r46_s1));
  wire sum_c7_r47_s1, carry_c7_r47_s1;
  subbyte_full_adder add_c7_r47_s1 (.a(pp[613]), .b(pp[618]), .ci(pp[623]), .s(sum_c7_r47_s1), .co(carry_c7_r47_s1));
  wire sum_c7_r48_s1, carry_c7_r48_s1;
  subbyte_full_adder add_c7_r48_s1 (.a(pp[626]), .b(pp[631]), .ci(pp[636]), .s(sum_c7_r48_s1), .co(carry_c7_r48_s1));
  wire sum_c7_r49_s1, carry_c7_r49_s1;
  subbyte_full_adder add_c7_r49_s1 (.a(pp[639]), .b(pp[644]), .ci(pp[649]), .s(sum_c7_r49_s1), .co(carry_c7_r49_s1));
  wire sum_c7_r50_s1, carry_c7_r50_s1;
  subbyte_full_adder add_c7_r50_s1 (.a(pp[652]), .b(pp[657]), .ci(pp[662]), .s(sum_c7_r50_s1), .co(carry_c7_r50_s1));
  wire sum_c7_r51_s1, carry_c7_r51_s1;
  subbyte_full_adder add_c7_r51_s1 (.a(pp[665]), .b(pp[670]), .ci(pp[675]), .s(sum_c7_r51_s1), .co(carry_c7_r51_s1));
  wire sum_c7_r52_s1, carry_c7_r52_s1;
  subbyte_full_adder add_c7_r52_s1 (.a(pp[678]), .b(pp[683]), .ci(pp[688]), .s(sum_c7_r52_s1), .co(carry_c7_r52_s1));
  wire sum_c7_r53_s1, carry_c7_r53_s1;
  subbyte_full_adder add_c7_r53_s1 (.a(pp[691]), .b(pp[696]), .ci(pp[701]), .s(sum_c7_r53_s1), .co(carry_c7_r53_s1));
  wire sum_c7_r54_s1, carry_c7_r54_s1;
  subbyte_full_adder add_c7_r54_s1 (.a(pp[704]), .b(pp[709]), .ci(pp[714]), .s(sum_c7_r54_s1), .co(carry_c7_r54_s1));
  wire sum_c7_r55_s1, carry_c7_r55_s1;
  subbyte_full_adder add_c7_r55_s1 (.a(pp[717]), .b(pp[722]), .ci(pp[727]), .s(sum_c7_r55_s1), .co(carry_c7_r55_s1));
  wire sum_c7_r56_s1, carry_c7_r56_s1;
  subbyte_full_adder add_c7_r56_s1 (.a(pp[730]), .b(pp[735]), .ci(pp[740]), .s(sum_c7_r56_s1), .co(carry_c7_r56_s1));
  wire sum_c7_r57_s1, carry_c7_r57_s1;
  subbyte_full_adder add_c7_r57_s1 (.a(pp[743]), .b(pp[748]), .ci(pp[753]), .s(sum_c7_r57_s1), .co(carry_c7_r57_s1));
  wire sum_c7_r58_s1, carry_c7_r58_s1;
  subbyte_full_adder add_c7_r58_s1 (.a(pp[756]), .b(pp[761]), .ci(pp[766]), .s(sum_c7_r58_s1), .co(carry_c7_r58_s1));
  wire sum_c7_r59_s1, carry_c7_r59_s1;
  subbyte_full_adder add_c7_r59_s1 (.a(pp[769]), .b(pp[774]), .ci(pp[779]), .s(sum_c7_r59_s1), .co(carry_c7_r59_s1));
  wire sum_c7_r60_s1, carry_c7_r60_s1;
  subbyte_full_adder add_c7_r60_s1 (.a(pp[782]), .b(pp[787]), .ci(pp[792]), .s(sum_c7_r60_s1), .co(carry_c7_r60_s1));
  wire sum_c7_r61_s1, carry_c7_r61_s1;
  subbyte_full_adder add_c7_r61_s1 (.a(pp[795]), .b(pp[800]), .ci(pp[805]), .s(sum_c7_r61_s1), .co(carry_c7_r61_s1));
  wire sum_c7_r62_s1, carry_c7_r62_s1;
  subbyte_full_adder add_c7_r62_s1 (.a(pp[808]), .b(pp[813]), .ci(pp[818]), .s(sum_c7_r62_s1), .co(carry_c7_r62_s1));
  wire sum_c7_r63_s1, carry_c7_r63_s1;
  subbyte_full_adder add_c7_r63_s1 (.a(pp[821]), .b(pp[826]), .ci(pp[831]), .s(sum_c7_r63_s1), .co(carry_c7_r63_s1));
  wire sum_c7_r64_s1, carry_c7_r64_s1;
  subbyte_full_adder add_c7_r64_s1 (.a(pp[834]), .b(pp[839]), .ci(pp[844]), .s(sum_c7_r64_s1), .co(carry_c7_r64_s1));
  wire sum_c7_r65_s1, carry_c7_r65_s1;
  subbyte_full_adder add_c7_r65_s1 (.a(pp[847]), .b(pp[852]), .ci(pp[857]), .s(sum_c7_r65_s1), .co(carry_c7_r65_s1));
  wire sum_c7_r66_s1, carry_c7_r66_s1;
  subbyte_full_adder add_c7_r66_s1 (.a(pp[860]), .b(pp[865]), .ci(pp[870]), .s(sum_c7_r66_s1), .co(carry_c7_r66_s1));
  wire sum_c7_r67_s1, carry_c7_r67_s1;
  subbyte_full_adder add_c7_r67_s1 (.a(pp[873]), .b(pp[878]), .ci(pp[883]), .s(sum_c7_r67_s1), .co(carry_c7_r67_s1));
  wire sum_c7_r68_s1, carry_c7_r68_s1;
  subbyte_full_adder add_c7_r68_s1 (.a(pp[886]), .b(pp[891]), .ci(pp[896]), .s(sum_c7_r68_s1), .co(carry_c7_r68_s1));
  wire sum_c7_r69_s1, carry_c7_r69_s1;
  subbyte_full_adder add_c7_r69_s1 (.a(pp[899]), .b(pp[904]), .ci(pp[909]), .s(sum_c7_r69_s1), .co(carry_c7_r69_s1));
  wire sum_c7_r70_s1, carry_c7_r70_s1;
  subbyte_full_adder add_c7_r70_s1 (.a(pp[912]), .b(pp[917]), .ci(pp[922]), .s(sum_c7_r70_s1), .co(carry_c7_r70_s1));
  wire sum_c7_r71_s1, carry_c7_r71_s1;
  subbyte_full_adder add_c7_r71_s1 (.a(pp[925]), .b(pp[930]), .ci(pp[935]), .s(sum_c7_r71_s1), .co(carry_c7_r71_s1));
  wire sum_c7_r72_s1, carry_c7_r72_s1;
  subbyte_full_adder add_c7_r72_s1 (.a(pp[938]), .b(pp[943]), .ci(pp[948]), .s(sum_c7_r72_s1), .co(carry_c7_r72_s1));
  wire sum_c7_r73_s1, carry_c7_r73_s1;
  subbyte_full_adder add_c7_r73_s1 (.a(pp[951]), .b(pp[956]), .ci(pp[961]), .s(sum_c7_r73_s1), .co(carry_c7_r73_s1));
  wire sum_c7_r74_s1, carry_c7_r74_s1;
  subbyte_full_adder add_c7_r74_s1 (.a(pp[964]), .b(pp[969]), .ci(pp[974]), .s(sum_c7_r74_s1), .co(carry_c7_r74_s1));
  wire sum_c7_r75_s1, carry_c7_r75_s1;
  subbyte_full_adder add_c7_r75_s1 (.a(pp[977]), .b(pp[982]), .ci(pp[987]), .s(sum_c7_r75_s1), .co(carry_c7_r75_s1));
  wire sum_c7_r76_s1, carry_c7_r76_s1;
  subbyte_full_adder add_c7_r76_s1 (.a(pp[990]), .b(pp[995]), .ci(pp[1000]), .s(sum_c7_r76_s1), .co(carry_c7_r76_s1));
  wire sum_c7_r77_s1, carry_c7_r77_s1;
  subbyte_full_adder add_c7_r77_s1 (.a(pp[1003]), .b(pp[1008]), .ci(pp[1013]), .s(sum_c7_r77_s1), .co(carry_c7_r77_s1));
  wire sum_c7_r78_s1, carry_c7_r78_s1;
  subbyte_full_adder add_c7_r78_s1 (.a(pp[1016]), .b(pp[1021]), .ci(pp[1026]), .s(sum_c7_r78_s1), .co(carry_c7_r78_s1));
  wire sum_c7_r79_s1, carry_c7_r79_s1;
  subbyte_full_adder add_c7_r79_s1 (.a(pp[1029]), .b(pp[1034]), .ci(pp[1039]), .s(sum_c7_r79_s1), .co(carry_c7_r79_s1));
  wire sum_c7_r80_s1, carry_c7_r80_s1;
  subbyte_full_adder add_c7_r80_s1 (.a(pp[1042]), .b(pp[1047]), .ci(pp[1052]), .s(sum_c7_r80_s1), .co(carry_c7_r80_s1));
  wire sum_c7_r81_s1, carry_c7_r81_s1;
  subbyte_full_adder add_c7_r81_s1 (.a(pp[1055]), .b(pp[1060]), .ci(pp[1065]), .s(sum_c7_r81_s1), .co(carry_c7_r81_s1));
  wire sum_c7_r82_s1, carry_c7_r82_s1;
  subbyte_full_adder add_c7_r82_s1 (.a(pp[1068]), .b(pp[1073]), .ci(pp[1078]), .s(sum_c7_r82_s1), .co(carry_c7_r82_s1));
  wire sum_c7_r83_s1, carry_c7_r83_s1;
  subbyte_full_adder add_c7_r83_s1 (.a(pp[1081]), .b(pp[1086]), .ci(pp[1091]), .s(sum_c7_r83_s1), .co(carry_c7_r83_s1));
  wire sum_c7_r84_s1, carry_c7_r84_s1;
  subbyte_full_adder add_c7_r84_s1 (.a(pp[1094]), .b(pp[1099]), .ci(pp[1104]), .s(sum_c7_r84_s1), .co(carry_c7_r84_s1));
  wire sum_c7_r85_s1, carry_c7_r85_s1;
  subbyte_full_adder add_c7_r85_s1 (.a(pp[1107]), .b(pp[1112]), .ci(pp[1117]), .s(sum_c7_r85_s1), .co(carry_c7_r85_s1));
  wire sum_c7_r86_s1, carry_c7_r86_s1;
  subbyte_full_adder add_c7_r86_s1 (.a(pp[1120]), .b(pp[1125]), .ci(pp[1130]), .s(sum_c7_r86_s1), .co(carry_c7_r86_s1));
  wire sum_c7_r87_s1, carry_c7_r87_s1;
  subbyte_full_adder add_c7_r87_s1 (.a(pp[1133]), .b(pp[1138]), .ci(pp[1143]), .s(sum_c7_r87_s1), .co(carry_c7_r87_s1));
  wire sum_c7_r88_s1, carry_c7_r88_s1;
  subbyte_full_adder add_c7_r88_s1 (.a(pp[1146]), .b(pp[1151]), .ci(pp[1156]), .s(sum_c7_r88_s1), .co(carry_c7_r88_s1));
  wire sum_c7_r89_s1, carry_c7_r89_s1;
  subbyte_full_adder add_c7_r89_s1 (.a(pp[1159]), .b(pp[1164]), .ci(pp[1169]), .s(sum_c7_r89_s1), .co(carry_c7_r89_s1));
  wire sum_c7_r90_s1, carry_c7_r90_s1;
  subbyte_full_adder add_c7_r90_s1 (.a(pp[1172]), .b(pp[1177]), .ci(pp[1182]), .s(sum_c7_r90_s1), .co(carry_c7_r90_s1));
  wire sum_c7_r91_s1, carry_c7_r91_s1;
  subbyte_full_adder add_c7_r91_s1 (.a(pp[1185]), .b(pp[1190]), .ci(pp[1195]), .s(sum_c7_r91_s1), .co(carry_c7_r91_s1));
  wire sum_c7_r92_s1, carry_c7_r92_s1;
  subbyte_full_adder add_c7_r92_s1 (.a(pp[1198]), .b(pp[1203]), .ci(pp[1208]), .s(sum_c7_r92_s1), .co(carry_c7_r92_s1));
  wire sum_c7_r93_s1, carry_c7_r93_s1;
  subbyte_full_adder add_c7_r93_s1 (.a(pp[1211]), .b(pp[1216]), .ci(pp[1221]), .s(sum_c7_r93_s1), .co(carry_c7_r93_s1));
  wire sum_c7_r94_s1, carry_c7_r94_s1;
  subbyte_full_adder add_c7_r94_s1 (.a(pp[1224]), .b(pp[1229]), .ci(pp[1234]), .s(sum_c7_r94_s1), .co(carry_c7_r94_s1));
  wire sum_c7_r95_s1, carry_c7_r95_s1;
  subbyte_full_adder add_c7_r95_s1 (.a(pp[1237]), .b(pp[1242]), .ci(pp[1247]), .s(sum_c7_r95_s1), .co(carry_c7_r95_s1));
  wire sum_c7_r96_s1, carry_c7_r96_s1;
  subbyte_full_adder add_c7_r96_s1 (.a(pp[1250]), .b(pp[1255]), .ci(pp[1260]), .s(sum_c7_r96_s1), .co(carry_c7_r96_s1));
  wire sum_c7_r97_s1, carry_c7_r97_s1;
  subbyte_full_adder add_c7_r97_s1 (.a(pp[1263]), .b(pp[1268]), .ci(pp[1273]), .s(sum_c7_r97_s1), .co(carry_c7_r97_s1));
  wire sum_c7_r98_s1, carry_c7_r98_s1;
  subbyte_full_adder add_c7_r98_s1 (.a(pp[1276]), .b(pp[1281]), .ci(pp[1286]), .s(sum_c7_r98_s1), .co(carry_c7_r98_s1));
  wire sum_c7_r99_s1, carry_c7_r99_s1;
  subbyte_full_adder add_c7_r99_s1 (.a(pp[1289]), .b(pp[1294]), .ci(pp[1299]), .s(sum_c7_r99_s1), .co(carry_c7_r99_s1));
  wire sum_c7_r100_s1, carry_c7_r100_s1;
  subbyte_full_adder add_c7_r100_s1 (
    .a(pp[1302]),
    .b(pp[1307]),
    .ci(pp[1312]),
    .s(sum_c7_r100_s1),
    .co(carry_c7_r100_s1)
  );
  wire sum_c7_r101_s1, carry_c7_r101_s1;
  subbyte_full_adder add_c7_r101_s1 (
    .a(pp[1315]),
    .b(pp[1320]),
    .ci(pp[1325]),
    .s(sum_c7_r101_s1),
    .co(carry_c7_r101_s1)
  );
  wire sum_c7_r102_s1, carry_c7_r102_s1;
  subbyte_full_adder add_c7_r102_s1 (
    .a(pp[1328]),
    .b(pp[1333]),
    .ci(pp[1338]),
    .s(sum_c7_r102_s1),
    .co(carry_c7_r102_s1)
  );
  wire sum_c7_r103_s1, carry_c7_r103_s1;
  subbyte_full_adder add_c7_r103_s1 (
    .a(pp[1341]),
    .b(pp[1346]),
    .ci(pp[1351]),
    .s(sum_c7_r103_s1),
    .co(carry_c7_r103_s1)
  );
  wire sum_c7_r104_s1, carry_c7_r104_s1;
  subbyte_full_adder add_c7_r104_s1 (
    .a(pp[1354]),
    .b(pp[1359]),
    .ci(pp[1364]),
    .s(sum_c7_r104_s1),
    .co(carry_c7_r104_s1)
  );
  wire sum_c7_r105_s1, carry_c7_r105_s1;
  subbyte_full_adder add_c7_r105_s1 (
    .a(pp[1367]),
    .b(pp[1372]),
    .ci(pp[1377]),
    .s(sum_c7_r105_s1),
    .co(carry_c7_r105_s1)
  );
  wire sum_c7_r106_s1, carry_c7_r106_s1;
  subbyte_full_adder add_c7_r106_s1 (
    .a(pp[1380]),
    .b(pp[1385]),
    .ci(pp[1390]),
    .s(sum_c7_r106_s1),
    .co(carry_c7_r106_s1)
  );
  wire sum_c7_r107_s1, carry_c7_r107_s1;
  subbyte_full_adder add_c7_r107_s1 (
    .a(pp[1393]),
    .b(pp[1398]),
    .ci(pp[1403]),
    .s(sum_c7_r107_s1),
    .co(carry_c7_r107_s1)
  );
  wire sum_c7_r108_s1, carry_c7_r108_s1;
  subbyte_full_adder add_c7_r108_s1 (
    .a(pp[1406]),
    .b(pp[1411]),
    .ci(pp[1416]),
    .s(sum_c7_r108_s1),
    .co(carry_c7_r108_s1)
  );
  wire sum_c7_r109_s1, carry_c7_r109_s1;
  subbyte_full_adder add_c7_r109_s1 (
    .a(pp[1419]),
    .b(pp[1424]),
    .ci(pp[1429]),
    .s(sum_c7_r109_s1),
    .co(carry_c7_r109_s1)
  );
  wire sum_c7_r110_s1, carry_c7_r110_s1;
  subbyte_full_adder add_c7_r110_s1 (
    .a(pp[1432]),
    .b(pp[1437]),
    .ci(pp[1442]),
    .s(sum_c7_r110_s1),
    .co(carry_c7_r110_s1)
  );
  wire sum_c7_r111_s1, carry_c7_r111_s1;
  subbyte_full_adder add_c7_r111_s1 (
    .a(pp[1445]),
    .b(pp[1450]),
    .ci(pp[1455]),
    .s(sum_c7_r111_s1),
    .co(carry_c7_r111_s1)
  );
  wire sum_c7_r112_s1, carry_c7_r112_s1;
  subbyte_full_adder add_c7_r112_s1 (
    .a(pp[1458]),
    .b(pp[1463]),
    .ci(pp[1468]),
    .s(sum_c7_r112_s1),
    .co(carry_c7_r112_s1)
  );
  wire sum_c7_r113_s1, carry_c7_r113_s1;
  subbyte_full_adder add_c7_r113_s1 (
    .a(pp[1471]),
    .b(pp[1476]),
    .ci(pp[1481]),
    .s(sum_c7_r113_s1),
    .co(carry_c7_r113_s1)
  );
  wire sum_c7_r114_s1, carry_c7_r114_s1;
  subbyte_full_adder add_c7_r114_s1 (
    .a(pp[1484]),
    .b(pp[1489]),
    .ci(pp[1494]),
    .s(sum_c7_r114_s1),
    .co(carry_c7_r114_s1)
  );
  wire sum_c7_r115_s1, carry_c7_r115_s1;
  subbyte_full_adder add_c7_r115_s1 (
    .a(pp[1497]),
    .b(pp[1502]),
    .ci(pp[1507]),
    .s(sum_c7_r115_s1),
    .co(carry_c7_r115_s1)
  );
  wire sum_c7_r116_s1, carry_c7_r116_s1;
  subbyte_full_adder add_c7_r116_s1 (
    .a(pp[1510]),
    .b(pp[1515]),
    .ci(pp[1520]),
    .s(sum_c7_r116_s1),
    .co(carry_c7_r116_s1)
  );
  wire sum_c7_r117_s1, carry_c7_r117_s1;
  subbyte_full_adder add_c7_r117_s1 (
    .a(pp[1523]),
    .b(pp[1528]),
    .ci(pp[1533]),
    .s(sum_c7_r117_s1),
    .co(carry_c7_r117_s1)
  );
  wire sum_c7_r118_s1, carry_c7_r118_s1;
  subbyte_full_adder add_c7_r118_s1 (
    .a(pp[1536]),
    .b(pp[1541]),
    .ci(pp[1546]),
    .s(sum_c7_r118_s1),
    .co(carry_c7_r118_s1)
  );
  wire sum_c7_r119_s1, carry_c7_r119_s1;
  subbyte_full_adder add_c7_r119_s1 (
    .a(pp[1549]),
    .b(pp[1554]),
    .ci(pp[1559]),
    .s(sum_c7_r119_s1),
    .co(carry_c7_r119_s1)
  );
  wire sum_c7_r120_s1, carry_c7_r120_s1;
  subbyte_full_adder add_c7_r120_s1 (
    .a(pp[1562]),
    .b(pp[1567]),
    .ci(pp[1572]),
    .s(sum_c7_r120_s1),
    .co(carry_c7_r120_s1)
  );
  wire sum_c7_r121_s1, carry_c7_r121_s1;
  subbyte_full_adder add_c7_r121_s1 (
    .a(pp[1575]),
    .b(pp[1580]),
    .ci(pp[1585]),
    .s(sum_c7_r121_s1),
    .co(carry_c7_r121_s1)
  );
  wire sum_c7_r122_s1, carry_c7_r122_s1;
  subbyte_full_adder add_c7_r122_s1 (
    .a(pp[1588]),
    .b(pp[1593]),
    .ci(pp[1598]),
    .s(sum_c7_r122_s1),
    .co(carry_c7_r122_s1)
  );
  wire sum_c7_r123_s1, carry_c7_r123_s1;
  subbyte_full_adder add_c7_r123_s1 (
    .a(pp[1601]),
    .b(pp[1606]),
    .ci(pp[1611]),
    .s(sum_c7_r123_s1),
    .co(carry_c7_r123_s1)
  );
  wire sum_c7_r124_s1, carry_c7_r124_s1;
  subbyte_full_adder add_c7_r124_s1 (
    .a(pp[1614]),
    .b(pp[1619]),
    .ci(pp[1624]),
    .s(sum_c7_r124_s1),
    .co(carry_c7_r124_s1)
  );
  wire sum_c7_r125_s1, carry_c7_r125_s1;
  subbyte_full_adder add_c7_r125_s1 (
    .a(pp[1627]),
    .b(pp[1632]),
    .ci(pp[1637]),
    .s(sum_c7_r125_s1),
    .co(carry_c7_r125_s1)
  );
  wire sum_c7_r126_s1, carry_c7_r126_s1;
  subbyte_full_adder add_c7_r126_s1 (
    .a(pp[1640]),
    .b(pp[1645]),
    .ci(pp[1650]),
    .s(sum_c7_r126_s1),
    .co(carry_c7_r126_s1)
  );
  wire sum_c7_r127_s1, carry_c7_r127_s1;
  subbyte_full_adder add_c7_r127_s1 (
    .a(pp[1653]),
    .b(pp[1658]),
    .ci(pp[1663]),
    .s(sum_c7_r127_s1),
    .co(carry_c7_r127_s1)
  );
  wire sum_c7_r128_s2, carry_c7_r128_s2;
  subbyte_full_adder add_c7_r128_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r128_s2),
    .co(carry_c7_r128_s2)
  );
  wire sum_c7_r129_s2, carry_c7_r129_s2;
  subbyte_full_adder add_c7_r129_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r129_s2),
    .co(carry_c7_r129_s2)
  );
  wire sum_c7_r130_s2, carry_c7_r130_s2;
  subbyte_full_adder add_c7_r130_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r130_s2),
    .co(carry_c7_r130_s2)
  );
  wire sum_c7_r131_s2, carry_c7_r131_s2;
  subbyte_full_adder add_c7_r131_s2 (
    .a(carry_c6_r9_s1),
    .b(carry_c6_r10_s1),
    .ci(carry_c6_r11_s1),
    .s(sum_c7_r131_s2),
    .co(carry_c7_r131_s2)
  );
  wire sum_c7_r132_s2, carry_c7_r132_s2;
  subbyte_full_adder add_c7_r132_s2 (
    .a(carry_c6_r12_s1),
    .b(carry_c6_r13_s1),
    .ci(carry_c6_r14_s1),
    .s(sum_c7_r132_s2),
    .co(carry_c7_r132_s2)
  );
  wire sum_c7_r133_s2, carry_c7_r133_s2;
  subbyte_full_adder add_c7_r133_s2 (
    .a(carry_c6_r15_s1),
    .b(carry_c6_r16_s1),
    .ci(carry_c6_r17_s1),
    .s(sum_c7_r133_s2),
    .co(carry_c7_r133_s2)
  );
  wire sum_c7_r134_s2, carry_c7_r134_s2;
  subbyte_full_adder add_c7_r134_s2 (
    .a(carry_c6_r18_s1),
    .b(carry_c6_r19_s1),
    .ci(carry_c6_r20_s1),
    .s(sum_c7_r134_s2),
    .co(carry_c7_r134_s2)
  );
  wire sum_c7_r135_s2, carry_c7_r135_s2;
  subbyte_full_adder add_c7_r135_s2 (
    .a(carry_c6_r21_s1),
    .b(carry_c6_r22_s1),
    .ci(carry_c6_r23_s1),
    .s(sum_c7_r135_s2),
    .co(carry_c7_r135_s2)
  );
  wire sum_c7_r136_s2, carry_c7_r136_s2;
  subbyte_full_adder add_c7_r136_s2 (
    .a(carry_c6_r24_s1),
    .b(carry_c6_r25_s1),
    .ci(carry_c6_r26_s1),
    .s(sum_c7_r136_s2),
    .co(carry_c7_r136_s2)
  );
  wire sum_c7_r137_s2, carry_c7_r137_s2;
  subbyte_full_adder add_c7_r137_s2 (
    .a(carry_c6_r27_s1),
    .b(carry_c6_r28_s1),
    .ci(carry_c6_r29_s1),
    .s(sum_c7_r137_s2),
    .co(carry_c7_r137_s2)
  );
  wire sum_c7_r138_s2, carry_c7_r138_s2;
  subbyte_full_adder add_c7_r138_s2 (
    .a(carry_c6_r30_s1),
    .b(carry_c6_r31_s1),
    .ci(carry_c6_r32_s1),
    .s(sum_c7_r138_s2),
    .co(carry_c7_r138_s2)
  );
  wire sum_c7_r139_s2, carry_c7_r139_s2;
  subbyte_full_adder add_c7_r139_s2 (
    .a(carry_c6_r33_s1),
    .b(carry_c6_r34_s1),
    .ci(carry_c6_r35_s1),
    .s(sum_c7_r139_s2),
    .co(carry_c7_r139_s2)
  );
  wire sum_c7_r140_s2, carry_c7_r140_s2;
  subbyte_full_adder add_c7_r140_s2 (
    .a(carry_c6_r36_s1),
    .b(carry_c6_r37_s1),
    .ci(carry_c6_r38_s1),
    .s(sum_c7_r140_s2),
    .co(carry_c7_r140_s2)
  );
  wire sum_c7_r141_s2, carry_c7_r141_s2;
  subbyte_full_adder add_c7_r141_s2 (
    .a(carry_c6_r39_s1),
    .b(carry_c6_r40_s1),
    .ci(carry_c6_r41_s1),
    .s(sum_c7_r141_s2),
    .co(carry_c7_r141_s2)
  );
  wire sum_c7_r142_s2, carry_c7_r142_s2;
  subbyte_full_adder add_c7_r142_s2 (
    .a(sum_c7_r0_s1),
    .b(sum_c7_r1_s1),
    .ci(sum_c7_r2_s1),
    .s(sum_c7_r142_s2),
    .co(carry_c7_r142_s2)
  );
  wire sum_c7_r143_s2, carry_c7_r143_s2;
  subbyte_full_adder add_c7_r143_s2 (
    .a(sum_c7_r3_s1),
    .b(sum_c7_r4_s1),
    .ci(sum_c7_r5_s1),
    .s(sum_c7_r143_s2),
    .co(carry_c7_r143_s2)
  );
  wire sum_c7_r144_s2, carry_c7_r144_s2;
  subbyte_full_adder add_c7_r144_s2 (
    .a(sum_c7_r6_s1),
    .b(sum_c7_r7_s1),
    .ci(sum_c7_r8_s1),
    .s(sum_c7_r144_s2),
    .co(carry_c7_r144_s2)
  );
  wire sum_c7_r145_s2, carry_c7_r145_s2;
  subbyte_full_adder add_c7_r145_s2 (
    .a(sum_c7_r9_s1),
    .b(sum_c7_r10_s1),
    .ci(sum_c7_r11_s1),
    .s(sum_c7_r145_s2),
    .co(carry_c7_r145_s2)
  );
  wire sum_c7_r146_s2, carry_c7_r146_s2;
  subbyte_full_adder add_c7_r146_s2 (
    .a(sum_c7_r12_s1),
    .b(sum_c7_r13_s1),
    .ci(sum_c7_r14_s1),
    .s(sum_c7_r146_s2),
    .co(carry_c7_r146_s2)
  );
  wire sum_c7_r147_s2, carry_c7_r147_s2;
  subbyte_full_adder add_c7_r147_s2 (
    .a(sum_c7_r15_s1),
    .b(sum_c7_r16_s1),
    .ci(sum_c7_r17_s1),
    .s(sum_c7_r147_s2),
    .co(carry_c7_r147_s2)
  );
  wire sum_c7_r148_s2, carry_c7_r148_s2;
  subbyte_full_adder add_c7_r148_s2 (
    .a(sum_c7_r18_s1),
    .b(sum_c7_r19_s1),
    .ci(sum_c7_r20_s1),
    .s(sum_c7_r148_s2),
    .co(carry_c7_r148_s2)
  );
  wire sum_c7_r149_s2, carry_c7_r149_s2;
  subbyte_full_adder add_c7_r149_s2 (
    .a(sum_c7_r21_s1),
    .b(sum_c7_r22_s1),
    .ci(sum_c7_r23_s1),
    .s(sum_c7_r149_s2),
    .co(carry_c7_r149_s2)
  );
  wire sum_c7_r150_s2, carry_c7_r150_s2;
  subbyte_full_adder add_c7_r150_s2 (
    .a(sum_c7_r24_s1),
    .b(sum_c7_r25_s1),
    .ci(sum_c7_r26_s1),
    .s(sum_c7_r150_s2),
    .co(carry_c7_r150_s2)
  );
  wire sum_c7_r151_s2, carry_c7_r151_s2;
  subbyte_full_adder add_c7_r151_s2 (
    .a(sum_c7_r27_s1),
    .b(sum_c7_r28_s1),
    .ci(sum_c7_r29_s1),
    .s(sum_c7_r151_s2),
    .co(carry_c7_r151_s2)
  );
  wire sum_c7_r152_s2, carry_c7_r152_s2;
  subbyte_full_adder add_c7_r152_s2 (
    .a(sum_c7_r30_s1),
    .b(sum_c7_r31_s1),
    .ci(sum_c7_r32_s1),
    .s(sum_c7_r152_s2),
    .co(carry_c7_r152_s2)
  );
  wire sum_c7_r153_s2, carry_c7_r153_s2;
  subbyte_full_adder add_c7_r153_s2 (
    .a(sum_c7_r33_s1),
    .b(sum_c7_r34_s1),
    .ci(sum_c7_r35_s1),
    .s(sum_c7_r153_s2),
    .co(carry_c7_r153_s2)
  );
  wire sum_c7_r154_s2, carry_c7_r154_s2;
  subbyte_full_adder add_c7_r154_s2 (
    .a(sum_c7_r36_s1),
    .b(sum_c7_r37_s1),
    .ci(sum_c7_r38_s1),
    .s(sum_c7_r154_s2),
    .co(carry_c7_r154_s2)
  );
  wire sum_c7_r155_s2, carry_c7_r155_s2;
  subbyte_full_adder add_c7_r155_s2 (
    .a(sum_c7_r39_s1),
    .b(sum_c7_r40_s1),
    .ci(sum_c7_r41_s1),
    .s(sum_c7_r155_s2),
    .co(carry_c7_r155_s2)
  );
  wire sum_c7_r156_s2, carry_c7_r156_s2;
  subbyte_full_adder add_c7_r156_s2 (
    .a(sum_c7_r42_s1),
    .b(sum_c7_r43_s1),
    .ci(sum_c7_r44_s1),
    .s(sum_c7_r156_s2),
    .co(carry_c7_r156_s2)
  );
  wire sum_c7_r157_s2, carry_c7_r157_s2;
  subbyte_full_adder add_c7_r157_s2 (
    .a(sum_c7_r45_s1),
    .b(sum_c7_r46_s1),
    .ci(sum_c7_r47_s1),
    .s(sum_c7_r157_s2),
    .co(carry_c7_r157_s2)
  );
  wire sum_c7_r158_s2, carry_c7_r158_s2;
  subbyte_full_adder add_c7_r158_s2 (
    .a(sum_c7_r48_s1),
    .b(sum_c7_r49_s1),
    .ci(sum_c7_r50_s1),
    .s(sum_c7_r158_s2),
    .co(carry_c7_r158_s2)
  );
  wire sum_c7_r159_s2, carry_c7_r159_s2;
  subbyte_full_adder add_c7_r159_s2 (
    .a(sum_c7_r51_s1),
    .b(sum_c7_r52_s1),
    .ci(sum_c7_r53_s1),
    .s(sum_c7_r159_s2),
    .co(carry_c7_r159_s2)
  );
  wire sum_c7_r160_s2, carry_c7_r160_s2;
  subbyte_full_adder add_c7_r160_s2 (
    .a(sum_c7_r54_s1),
    .b(sum_c7_r55_s1),
    .ci(sum_c7_r56_s1),
    .s(sum_c7_r160_s2),
    .co(carry_c7_r160_s2)
  );
  wire sum_c7_r161_s2, carry_c7_r161_s2;
  subbyte_full_adder add_c7_r161_s2 (
    .a(sum_c7_r57_s1),
    .b(sum_c7_r58_s1),
    .ci(sum_c7_r59_s1),
    .s(sum_c7_r161_s2),
    .co(carry_c7_r161_s2)
  );
  wire sum_c7_r162_s2, carry_c7_r162_s2;
  subbyte_full_adder add_c7_r162_s2 (
    .a(sum_c7_r60_s1),
    .b(sum_c7_r61_s1),
    .ci(sum_c7_r62_s1),
    .s(sum_c7_r162_s2),
    .co(carry_c7_r162_s2)
  );
  wire sum_c7_r163_s2, carry_c7_r163_s2;
  subbyte_full_adder add_c7_r163_s2 (
    .a(sum_c7_r63_s1),
    .b(sum_c7_r64_s1),
    .ci(sum_c7_r65_s1),
    .s(sum_c7_r163_s2),
    .co(carry_c7_r163_s2)
  );
  wire sum_c7_r164_s2, carry_c7_r164_s2;
  subbyte_full_adder add_c7_r164_s2 (
    .a(sum_c7_r66_s1),
    .b(sum_c7_r67_s1),
    .ci(sum_c7_r68_s1),
    .s(sum_c7_r164_s2),
    .co(carry_c7_r164_s2)
  );
  wire sum_c7_r165_s2, carry_c7_r165_s2;
  subbyte_full_adder add_c7_r165_s2 (
    .a(sum_c7_r69_s1),
    .b(sum_c7_r70_s1),
    .ci(sum_c7_r71_s1),
    .s(sum_c7_r165_s2),
    .co(carry_c7_r165_s2)
  );
  wire sum_c7_r166_s2, carry_c7_r166_s2;
  subbyte_full_adder add_c7_r166_s2 (
    .a(sum_c7_r72_s1),
    .b(sum_c7_r73_s1),
    .ci(sum_c7_r74_s1),
    .s(sum_c7_r166_s2),
    .co(carry_c7_r166_s2)
  );
  wire sum_c7_r167_s2, carry_c7_r167_s2;
  subbyte_full_adder add_c7_r167_s2 (
    .a(sum_c7_r75_s1),
    .b(sum_c7_r76_s1),
    .ci(sum_c7_r77_s1),
    .s(sum_c7_r167_s2),
    .co(carry_c7_r167_s2)
  );
  wire sum_c7_r168_s2, carry_c7_r168_s2;
  subbyte_full_adder add_c7_r168_s2 (
    .a(sum_c7_r78_s1),
    .b(sum_c7_r79_s1),
    .ci(sum_c7_r80_s1),
    .s(sum_c7_r168_s2),
    .co(carry_c7_r168_s2)
  );
  wire sum_c7_r169_s2, carry_c7_r169_s2;
  subbyte_full_adder add_c7_r169_s2 (
    .a(sum_c7_r81_s1),
    .b(sum_c7_r82_s1),
    .ci(sum_c7_r83_s1),
    .s(sum_c7_r169_s2),
    .co(carry_c7_r169_s2)
  );
  wire sum_c7_r170_s2, carry_c7_r170_s2;
  subbyte_full_adder add_c7_r170_s2 (
    .a(sum_c7_r84_s1),
    .b(sum_c7_r85_s1),
    .ci(sum_c7_r86_s1),
    .s(sum_c7_r170_s2),
    .co(carry_c7_r170_s2)
  );
  wire sum_c7_r171_s2, carry_c7_r171_s2;
  subbyte_full_adder add_c7_r171_s2 (
    .a(sum_c7_r87_s1),
    .b(sum_c7_r88_s1),
    .ci(sum_c7_r89_s1),
    .s(sum_c7_r171_s2),
    .co(carry_c7_r171_s2)
  );
  wire sum_c7_r172_s2, carry_c7_r172_s2;
  subbyte_full_adder add_c7_r172_s2 (
    .a(sum_c7_r90_s1),
    .b(sum_c7_r91_s1),
    .ci(sum_c7_r92_s1),
    .s(sum_c7_r172_s2),
    .co(carry_c7_r172_s2)
  );
  wire sum_c7_r173_s2, carry_c7_r173_s2;
  subbyte_full_adder add_c7_r173_s2 (
    .a(sum_c7_r93_s1),
    .b(sum_c7_r94_s1),
    .ci(sum_c7_r95_s1),
    .s(sum_c7_r173_s2),
    .co(carry_c7_r173_s2)
  );
  wire sum_c7_r174_s2, carry_c7_r174_s2;
  subbyte_full_adder add_c7_r174_s2 (
    .a(sum_c7_r96_s1),
    .b(sum_c7_r97_s1),
    .ci(sum_c7_r98_s1),
    .s(sum_c7_r174_s2),
    .co(carry_c7_r174_s2)
  );
  wire sum_c7_r175_s2, carry_c7_r175_s2;
  subbyte_full_adder add_c7_r175_s2 (
    .a(sum_c7_r99_s1),
    .b(sum_c7_r100_s1),
    .ci(sum_c7_r101_s1),
    .s(sum_c7_r175_s2),
    .co(carry_c7_r175_s2)
  );
  wire sum_c7_r176_s2, carry_c7_r176_s2;
  subbyte_full_adder add_c7_r176_s2 (
    .a(sum_c7_r102_s1),
    .b(sum_c7_r103_s1),
    .ci(sum_c7_r104_s1),
    .s(sum_c7_r176_s2),
    .co(carry_c7_r176_s2)
  );
  wire sum_c7_r177_s2, carry_c7_r177_s2;
  subbyte_full_adder add_c7_r177_s2 (
    .a(sum_c7_r105_s1),
    .b(sum_c7_r106_s1),
    .ci(sum_c7_r107_s1),
    .s(sum_c7_r177_s2),
    .co(carry_c7_r177_s2)
  );
  wire sum_c7_r178_s2, carry_c7_r178_s2;
  subbyte_full_adder add_c7_r178_s2 (
    .a(sum_c7_r108_s1),
    .b(sum_c7_r109_s1),
    .ci(sum_c7_r110_s1),
    .s(sum_c7_r178_s2),
    .co(carry_c7_r178_s2)
  );
  wire sum_c7_r179_s2, carry_c7_r179_s2;
  subbyte_full_adder add_c7_r179_s2 (
    .a(sum_c7_r111_s1),
    .b(sum_c7_r112_s1),
    .ci(sum_c7_r113_s1),
    .s(sum_c7_r179_s2),
    .co(carry_c7_r179_s2)
  );
  wire sum_c7_r180_s2, carry_c7_r180_s2;
  subbyte_full_adder add_c7_r180_s2 (
    .a(sum_c7_r114_s1),
    .b(sum_c7_r115_s1),
    .ci(sum_c7_r116_s1),
    .s(sum_c7_r180_s2),
    .co(carry_c7_r180_s2)
  );
  wire sum_c7_r181_s2, carry_c7_r181_s2;
  subbyte_full_adder add_c7_r181_s2 (
    .a(sum_c7_r117_s1),
    .b(sum_c7_r118_s1),
    .ci(sum_c7_r119_s1),
    .s(sum_c7_r181_s2),
    .co(carry_c7_r181_s2)
  );
  wire sum_c7_r182_s2, carry_c7_r182_s2;
  subbyte_full_adder add_c7_r182_s2 (
    .a(sum_c7_r120_s1),
    .b(sum_c7_r121_s1),
    .ci(sum_c7_r122_s1),
    .s(sum_c7_r182_s2),
    .co(carry_c7_r182_s2)
  );
  wire sum_c7_r183_s2, carry_c7_r183_s2;
  subbyte_full_adder add_c7_r183_s2 (
    .a(sum_c7_r123_s1),
    .b(sum_c7_r124_s1),
    .ci(sum_c7_r125_s1),
    .s(sum_c7_r183_s2),
    .co(carry_c7_r183_s2)
  );
  wire sum_c7_r184_s3, carry_c7_r184_s3;
  subbyte_full_adder add_c7_r184_s3 (
    .a(sum_c7_r126_s1),
    .b(sum_c7_r127_s1),
    .ci(carry_c6_r42_s2),
    .s(sum_c7_r184_s3),
    .co(carry_c7_r184_s3)
  );
  wire sum_c7_r185_s3, carry_c7_r185_s3;
  subbyte_full_adder add_c7_r185_s3 (
    .a(carry_c6_r43_s2),
    .b(carry_c6_r44_s2),
    .ci(carry_c6_r45_s2),
    .s(sum_c7_r185_s3),
    .co(carry_c7_r185_s3)
  );
  wire sum_c7_r186_s3, carry_c7_r186_s3;
  subbyte_full_adder add_c7_r186_s3 (
    .a(carry_c6_r46_s2),
    .b(carry_c6_r47_s2),
    .ci(carry_c6_r48_s2),
    .s(sum_c7_r186_s3),
    .co(carry_c7_r186_s3)
  );
  wire sum_c7_r187_s3, carry_c7_r187_s3;
  subbyte_full_adder add_c7_r187_s3 (
    .a(carry_c6_r49_s2),
    .b(carry_c6_r50_s2),
    .ci(carry_c6_r51_s2),
    .s(sum_c7_r187_s3),
    .co(carry_c7_r187_s3)
  );
  wire sum_c7_r188_s3, carry_c7_r188_s3;
  subbyte_full_adder add_c7_r188_s3 (
    .a(carry_c6_r52_s2),
    .b(carry_c6_r53_s2),
    .ci(carry_c6_r54_s2),
    .s(sum_c7_r188_s3),
    .co(carry_c7_r188_s3)
  );
  wire sum_c7_r189_s3, carry_c7_r189_s3;
  subbyte_full_adder add_c7_r189_s3 (
    .a(carry_c6_r55_s2),
    .b(carry_c6_r56_s2),
    .ci(carry_c6_r57_s2),
    .s(sum_c7_r189_s3),
    .co(carry_c7_r189_s3)
  );
  wire sum_c7_r190_s3, carry_c7_r190_s3;
  subbyte_full_adder add_c7_r190_s3 (
    .a(carry_c6_r58_s2),
    .b(carry_c6_r59_s2),
    .ci(carry_c6_r60_s2),
    .s(sum_c7_r190_s3),
    .co(carry_c7_r190_s3)
  );
  wire sum_c7_r191_s3, carry_c7_r191_s3;
  subbyte_full_adder add_c7_r191_s3 (
    .a(carry_c6_r61_s2),
    .b(carry_c6_r62_s2),
    .ci(carry_c6_r63_s2),
    .s(sum_c7_r191_s3),
    .co(carry_c7_r191_s3)
  );
  wire sum_c7_r192_s3, carry_c7_r192_s3;
  subbyte_full_adder add_c7_r192_s3 (
    .a(carry_c6_r64_s2),
    .b(carry_c6_r65_s2),
    .ci(carry_c6_r66_s2),
    .s(sum_c7_r192_s3),
    .co(carry_c7_r192_s3)
  );
  wire sum_c7_r193_s3, carry_c7_r193_s3;
  subbyte_full_adder add_c7_r193_s3 (
    .a(carry_c6_r67_s2),
    .b(carry_c6_r68_s2),
    .ci(carry_c6_r69_s2),
    .s(sum_c7_r193_s3),
    .co(carry_c7_r193_s3)
  );
  wire sum_c7_r194_s3, carry_c7_r194_s3;
  subbyte_full_adder add_c7_r194_s3 (
    .a(carry_c6_r70_s2),
    .b(carry_c6_r71_s2),
    .ci(carry_c6_r72_s2),
    .s(sum_c7_r194_s3),
    .co(carry_c7_r194_s3)
  );
  wire sum_c7_r195_s3, carry_c7_r195_s3;
  subbyte_full_adder add_c7_r195_s3 (
    .a(carry_c6_r73_s2),
    .b(carry_c6_r74_s2),
    .ci(carry_c6_r75_s2),
    .s(sum_c7_r195_s3),
    .co(carry_c7_r195_s3)
  );
  wire sum_c7_r196_s3, carry_c7_r196_s3;
  subbyte_full_adder add_c7_r196_s3 (
    .a(carry_c6_r76_s2),
    .b(carry_c6_r77_s2),
    .ci(carry_c6_r78_s2),
    .s(sum_c7_r196_s3),
    .co(carry_c7_r196_s3)
  );
  wire sum_c7_r197_s3, carry_c7_r197_s3;
  subbyte_full_adder add_c7_r197_s3 (
    .a(carry_c6_r79_s2),
    .b(carry_c6_r80_s2),
    .ci(carry_c6_r81_s2),
    .s(sum_c7_r197_s3),
    .co(carry_c7_r197_s3)
  );
  wire sum_c7_r198_s3, carry_c7_r198_s3;
  subbyte_full_adder add_c7_r198_s3 (
    .a(carry_c6_r82_s2),
    .b(carry_c6_r83_s2),
    .ci(carry_c6_r84_s2),
    .s(sum_c7_r198_s3),
    .co(carry_c7_r198_s3)
  );
  wire sum_c7_r199_s3, carry_c7_r199_s3;
  subbyte_full_adder add_c7_r199_s3 (
    .a(sum_c7_r128_s2),
    .b(sum_c7_r129_s2),
    .ci(sum_c7_r130_s2),
    .s(sum_c7_r199_s3),
    .co(carry_c7_r199_s3)
  );
  wire sum_c7_r200_s3, carry_c7_r200_s3;
  subbyte_full_adder add_c7_r200_s3 (
    .a(sum_c7_r131_s2),
    .b(sum_c7_r132_s2),
    .ci(sum_c7_r133_s2),
    .s(sum_c7_r200_s3),
    .co(carry_c7_r200_s3)
  );
  wire sum_c7_r201_s3, carry_c7_r201_s3;
  subbyte_full_adder add_c7_r201_s3 (
    .a(sum_c7_r134_s2),
    .b(sum_c7_r135_s2),
    .ci(sum_c7_r136_s2),
    .s(sum_c7_r201_s3),
    .co(carry_c7_r201_s3)
  );
  wire sum_c7_r202_s3, carry_c7_r202_s3;
  subbyte_full_adder add_c7_r202_s3 (
    .a(sum_c7_r137_s2),
    .b(sum_c7_r138_s2),
    .ci(sum_c7_r139_s2),
    .s(sum_c7_r202_s3),
    .co(carry_c7_r202_s3)
  );
  wire sum_c7_r203_s3, carry_c7_r203_s3;
  subbyte_full_adder add_c7_r203_s3 (
    .a(sum_c7_r140_s2),
    .b(sum_c7_r141_s2),
    .ci(sum_c7_r142_s2),
    .s(sum_c7_r203_s3),
    .co(carry_c7_r203_s3)
  );
  wire sum_c7_r204_s3, carry_c7_r204_s3;
  subbyte_full_adder add_c7_r204_s3 (
    .a(sum_c7_r143_s2),
    .b(sum_c7_r144_s2),
    .ci(sum_c7_r145_s2),
    .s(sum_c7_r204_s3),
    .co(carry_c7_r204_s3)
  );
  wire sum_c7_r205_s3, carry_c7_r205_s3;
  subbyte_full_adder add_c7_r205_s3 (
    .a(sum_c7_r146_s2),
    .b(sum_c7_r147_s2),
    .ci(sum_c7_r148_s2),
    .s(sum_c7_r205_s3),
    .co(carry_c7_r205_s3)
  );
  wire sum_c7_r206_s3, carry_c7_r206_s3;
  subbyte_full_adder add_c7_r206_s3 (
    .a(sum_c7_r149_s2),
    .b(sum_c7_r150_s2),
    .ci(sum_c7_r151_s2),
    .s(sum_c7_r206_s3),
    .co(carry_c7_r206_s3)
  );
  wire sum_c7_r207_s3, carry_c7_r207_s3;
  subbyte_full_adder add_c7_r207_s3 (
    .a(sum_c7_r152_s2),
    .b(sum_c7_r153_s2),
    .ci(sum_c7_r154_s2),
    .s(sum_c7_r207_s3),
    .co(carry_c7_r207_s3)
  );
  wire sum_c7_r208_s3, carry_c7_r208_s3;
  subbyte_full_adder add_c7_r208_s3 (
    .a(sum_c7_r155_s2),
    .b(sum_c7_r156_s2),
    .ci(sum_c7_r157_s2),
    .s(sum_c7_r208_s3),
    .co(carry_c7_r208_s3)
  );
  wire sum_c7_r209_s3, carry_c7_r209_s3;
  subbyte_full_adder add_c7_r209_s3 (
    .a(sum_c7_r158_s2),
    .b(sum_c7_r159_s2),
    .ci(sum_c7_r160_s2),
    .s(sum_c7_r209_s3),
    .co(carry_c7_r209_s3)
  );
  wire sum_c7_r210_s3, carry_c7_r210_s3;
  subbyte_full_adder add_c7_r210_s3 (
    .a(sum_c7_r161_s2),
    .b(sum_c7_r162_s2),
    .ci(sum_c7_r163_s2),
    .s(sum_c7_r210_s3),
    .co(carry_c7_r210_s3)
  );
  wire sum_c7_r211_s3, carry_c7_r211_s3;
  subbyte_full_adder add_c7_r211_s3 (
    .a(sum_c7_r164_s2),
    .b(sum_c7_r165_s2),
    .ci(sum_c7_r166_s2),
    .s(sum_c7_r211_s3),
    .co(carry_c7_r211_s3)
  );
  wire sum_c7_r212_s3, carry_c7_r212_s3;
  subbyte_full_adder add_c7_r212_s3 (
    .a(sum_c7_r167_s2),
    .b(sum_c7_r168_s2),
    .ci(sum_c7_r169_s2),
    .s(sum_c7_r212_s3),
    .co(carry_c7_r212_s3)
  );
  wire sum_c7_r213_s3, carry_c7_r213_s3;
  subbyte_full_adder add_c7_r213_s3 (
    .a(sum_c7_r170_s2),
    .b(sum_c7_r171_s2),
    .ci(sum_c7_r172_s2),
    .s(sum_c7_r213_s3),
    .co(carry_c7_r213_s3)
  );
  wire sum_c7_r214_s3, carry_c7_r214_s3;
  subbyte_full_adder add_c7_r214_s3 (
    .a(sum_c7_r173_s2),
    .b(sum_c7_r174_s2),
    .ci(sum_c7_r175_s2),
    .s(sum_c7_r214_s3),
    .co(carry_c7_r214_s3)
  );
  wire sum_c7_r215_s3, carry_c7_r215_s3;
  subbyte_full_adder add_c7_r215_s3 (
    .a(sum_c7_r176_s2),
    .b(sum_c7_r177_s2),
    .ci(sum_c7_r178_s2),
    .s(sum_c7_r215_s3),
    .co(carry_c7_r215_s3)
  );
  wire sum_c7_r216_s3, carry_c7_r216_s3;
  subbyte_full_adder add_c7_r216_s3 (
    .a(sum_c7_r179_s2),
    .b(sum_c7_r180_s2),
    .ci(sum_c7_r181_s2),
    .s(sum_c7_r216_s3),
    .co(carry_c7_r216_s3)
  );
  wire sum_c7_r217_s4, carry_c7_r217_s4;
  subbyte_full_adder add_c7_r217_s4 (
    .a(sum_c7_r182_s2),
    .b(sum_c7_r183_s2),
    .ci(sum_c7_r184_s3),
    .s(sum_c7_r217_s4),
    .co(carry_c7_r217_s4)
  );
  wire sum_c7_r218_s4, carry_c7_r218_s4;
  subbyte_full_adder add_c7_r218_s4 (
    .a(carry_c6_r85_s3),
    .b(carry_c6_r86_s3),
    .ci(carry_c6_r87_s3),
    .s(sum_c7_r218_s4),
    .co(carry_c7_r218_s4)
  );
  wire sum_c7_r219_s4, carry_c7_r219_s4;
  subbyte_full_adder add_c7_r219_s4 (
    .a(carry_c6_r88_s3),
    .b(carry_c6_r89_s3),
    .ci(carry_c6_r90_s3),
    .s(sum_c7_r219_s4),
    .co(carry_c7_r219_s4)
  );
  wire sum_c7_r220_s4, carry_c7_r220_s4;
  subbyte_full_adder add_c7_r220_s4 (
    .a(carry_c6_r91_s3),
    .b(carry_c6_r92_s3),
    .ci(carry_c6_r93_s3),
    .s(sum_c7_r220_s4),
    .co(carry_c7_r220_s4)
  );
  wire sum_c7_r221_s4, carry_c7_r221_s4;
  subbyte_full_adder add_c7_r221_s4 (
    .a(carry_c6_r94_s3),
    .b(carry_c6_r95_s3),
    .ci(carry_c6_r96_s3),
    .s(sum_c7_r221_s4),
    .co(carry_c7_r221_s4)
  );
  wire sum_c7_r222_s4, carry_c7_r222_s4;
  subbyte_full_adder add_c7_r222_s4 (
    .a(carry_c6_r97_s3),
    .b(carry_c6_r98_s3),
    .ci(carry_c6_r99_s3),
    .s(sum_c7_r222_s4),
    .co(carry_c7_r222_s4)
  );
  wire sum_c7_r223_s4, carry_c7_r223_s4;
  subbyte_full_adder add_c7_r223_s4 (
    .a(carry_c6_r100_s3),
    .b(carry_c6_r101_s3),
    .ci(carry_c6_r102_s3),
    .s(sum_c7_r223_s4),
    .co(carry_c7_r223_s4)
  );
  wire sum_c7_r224_s4, carry_c7_r224_s4;
  subbyte_full_adder add_c7_r224_s4 (
    .a(carry_c6_r103_s3),
    .b(carry_c6_r104_s3),
    .ci(carry_c6_r105_s3),
    .s(sum_c7_r224_s4),
    .co(carry_c7_r224_s4)
  );
  wire sum_c7_r225_s5, carry_c7_r225_s5;
  subbyte_full_adder add_c7_r225_s5 (
    .a(carry_c6_r106_s3),
    .b(carry_c6_r107_s3),
    .ci(carry_c6_r108_s4),
    .s(sum_c7_r225_s5),
    .co(carry_c7_r225_s5)
  );
  wire sum_c7_r226_s4, carry_c7_r226_s4;
  subbyte_full_adder add_c7_r226_s4 (
    .a(sum_c7_r185_s3),
    .b(sum_c7_r186_s3),
    .ci(sum_c7_r187_s3),
    .s(sum_c7_r226_s4),
    .co(carry_c7_r226_s4)
  );
  wire sum_c7_r227_s4, carry_c7_r227_s4;
  subbyte_full_adder add_c7_r227_s4 (
    .a(sum_c7_r188_s3),
    .b(sum_c7_r189_s3),
    .ci(sum_c7_r190_s3),
    .s(sum_c7_r227_s4),
    .co(carry_c7_r227_s4)
  );
  wire sum_c7_r228_s4, carry_c7_r228_s4;
  subbyte_full_adder add_c7_r228_s4 (
    .a(sum_c7_r191_s3),
    .b(sum_c7_r192_s3),
    .ci(sum_c7_r193_s3),
    .s(sum_c7_r228_s4),
    .co(carry_c7_r228_s4)
  );
  wire sum_c7_r229_s4, carry_c7_r229_s4;
  subbyte_full_adder add_c7_r229_s4 (
    .a(sum_c7_r194_s3),
    .b(sum_c7_r195_s3),
    .ci(sum_c7_r196_s3),
    .s(sum_c7_r229_s4),
    .co(carry_c7_r229_s4)
  );
  wire sum_c7_r230_s4, carry_c7_r230_s4;
  subbyte_full_adder add_c7_r230_s4 (
    .a(sum_c7_r197_s3),
    .b(sum_c7_r198_s3),
    .ci(sum_c7_r199_s3),
    .s(sum_c7_r230_s4),
    .co(carry_c7_r230_s4)
  );
  wire sum_c7_r231_s4, carry_c7_r231_s4;
  subbyte_full_adder add_c7_r231_s4 (
    .a(sum_c7_r200_s3),
    .b(sum_c7_r201_s3),
    .ci(sum_c7_r202_s3),
    .s(sum_c7_r231_s4),
    .co(carry_c7_r231_s4)
  );
  wire sum_c7_r232_s4, carry_c7_r232_s4;
  subbyte_full_adder add_c7_r232_s4 (
    .a(sum_c7_r203_s3),
    .b(sum_c7_r204_s3),
    .ci(sum_c7_r205_s3),
    .s(sum_c7_r232_s4),
    .co(carry_c7_r232_s4)
  );
  wire sum_c7_r233_s4, carry_c7_r233_s4;
  subbyte_full_adder add_c7_r233_s4 (
    .a(sum_c7_r206_s3),
    .b(sum_c7_r207_s3),
    .ci(sum_c7_r208_s3),
    .s(sum_c7_r233_s4),
    .co(carry_c7_r233_s4)
  );
  wire sum_c7_r234_s4, carry_c7_r234_s4;
  subbyte_full_adder add_c7_r234_s4 (
    .a(sum_c7_r209_s3),
    .b(sum_c7_r210_s3),
    .ci(sum_c7_r211_s3),
    .s(sum_c7_r234_s4),
    .co(carry_c7_r234_s4)
  );
  wire sum_c7_r235_s4, carry_c7_r235_s4;
  subbyte_full_adder add_c7_r235_s4 (
    .a(sum_c7_r212_s3),
    .b(sum_c7_r213_s3),
    .ci(sum_c7_r214_s3),
    .s(sum_c7_r235_s4),
    .co(carry_c7_r235_s4)
  );
  wire sum_c7_r236_s5, carry_c7_r236_s5;
  subbyte_full_adder add_c7_r236_s5 (
    .a(sum_c7_r215_s3),
    .b(sum_c7_r216_s3),
    .ci(sum_c7_r217_s4),
    .s(sum_c7_r236_s5),
    .co(carry_c7_r236_s5)
  );
  wire sum_c7_r237_s5, carry_c7_r237_s5;
  subbyte_full_adder add_c7_r237_s5 (
    .a(carry_c6_r109_s4),
    .b(carry_c6_r110_s4),
    .ci(carry_c6_r111_s4),
    .s(sum_c7_r237_s5),
    .co(carry_c7_r237_s5)
  );
  wire sum_c7_r238_s5, carry_c7_r238_s5;
  subbyte_full_adder add_c7_r238_s5 (
    .a(carry_c6_r112_s4),
    .b(carry_c6_r113_s4),
    .ci(carry_c6_r114_s4),
    .s(sum_c7_r238_s5),
    .co(carry_c7_r238_s5)
  );
  wire sum_c7_r239_s5, carry_c7_r239_s5;
  subbyte_full_adder add_c7_r239_s5 (
    .a(carry_c6_r115_s4),
    .b(carry_c6_r116_s4),
    .ci(carry_c6_r117_s4),
    .s(sum_c7_r239_s5),
    .co(carry_c7_r239_s5)
  );
  wire sum_c7_r240_s6, carry_c7_r240_s6;
  subbyte_full_adder add_c7_r240_s6 (
    .a(carry_c6_r118_s4),
    .b(carry_c6_r119_s5),
    .ci(sum_c7_r218_s4),
    .s(sum_c7_r240_s6),
    .co(carry_c7_r240_s6)
  );
  wire sum_c7_r241_s5, carry_c7_r241_s5;
  subbyte_full_adder add_c7_r241_s5 (
    .a(sum_c7_r219_s4),
    .b(sum_c7_r220_s4),
    .ci(sum_c7_r221_s4),
    .s(sum_c7_r241_s5),
    .co(carry_c7_r241_s5)
  );
  wire sum_c7_r242_s5, carry_c7_r242_s5;
  subbyte_full_adder add_c7_r242_s5 (
    .a(sum_c7_r222_s4),
    .b(sum_c7_r223_s4),
    .ci(sum_c7_r224_s4),
    .s(sum_c7_r242_s5),
    .co(carry_c7_r242_s5)
  );
  wire sum_c7_r243_s6, carry_c7_r243_s6;
  subbyte_full_adder add_c7_r243_s6 (
    .a(sum_c7_r225_s5),
    .b(sum_c7_r226_s4),
    .ci(sum_c7_r227_s4),
    .s(sum_c7_r243_s6),
    .co(carry_c7_r243_s6)
  );
  wire sum_c7_r244_s5, carry_c7_r244_s5;
  subbyte_full_adder add_c7_r244_s5 (
    .a(sum_c7_r228_s4),
    .b(sum_c7_r229_s4),
    .ci(sum_c7_r230_s4),
    .s(sum_c7_r244_s5),
    .co(carry_c7_r244_s5)
  );
  wire sum_c7_r245_s5, carry_c7_r245_s5;
  subbyte_full_adder add_c7_r245_s5 (
    .a(sum_c7_r231_s4),
    .b(sum_c7_r232_s4),
    .ci(sum_c7_r233_s4),
    .s(sum_c7_r245_s5),
    .co(carry_c7_r245_s5)
  );
  wire sum_c7_r246_s6, carry_c7_r246_s6;
  subbyte_full_adder add_c7_r246_s6 (
    .a(sum_c7_r234_s4),
    .b(sum_c7_r235_s4),
    .ci(sum_c7_r236_s5),
    .s(sum_c7_r246_s6),
    .co(carry_c7_r246_s6)
  );
  wire sum_c7_r247_s6, carry_c7_r247_s6;
  subbyte_full_adder add_c7_r247_s6 (
    .a(carry_c6_r120_s5),
    .b(carry_c6_r121_s5),
    .ci(carry_c6_r122_s5),
    .s(sum_c7_r247_s6),
    .co(carry_c7_r247_s6)
  );
  wire sum_c7_r248_s6, carry_c7_r248_s6;
  subbyte_full_adder add_c7_r248_s6 (
    .a(carry_c6_r123_s5),
    .b(sum_c7_r237_s5),
    .ci(sum_c7_r238_s5),
    .s(sum_c7_r248_s6),
    .co(carry_c7_r248_s6)
  );
  wire sum_c7_r249_s7, carry_c7_r249_s7;
  subbyte_full_adder add_c7_r249_s7 (
    .a(sum_c7_r239_s5),
    .b(sum_c7_r240_s6),
    .ci(sum_c7_r241_s5),
    .s(sum_c7_r249_s7),
    .co(carry_c7_r249_s7)
  );
  wire sum_c7_r250_s7, carry_c7_r250_s7;
  subbyte_full_adder add_c7_r250_s7 (
    .a(sum_c7_r242_s5),
    .b(sum_c7_r243_s6),
    .ci(sum_c7_r244_s5),
    .s(sum_c7_r250_s7),
    .co(carry_c7_r250_s7)
  );
  wire sum_c7_r251_s7, carry_c7_r251_s7;
  subbyte_full_adder add_c7_r251_s7 (
    .a(sum_c7_r245_s5),
    .b(sum_c7_r246_s6),
    .ci(carry_c6_r124_s6),
    .s(sum_c7_r251_s7),
    .co(carry_c7_r251_s7)
  );
  wire sum_c7_r252_s7, carry_c7_r252_s7;
  subbyte_full_adder add_c7_r252_s7 (
    .a(carry_c6_r125_s6),
    .b(sum_c7_r247_s6),
    .ci(sum_c7_r248_s6),
    .s(sum_c7_r252_s7),
    .co(carry_c7_r252_s7)
  );
  wire sum_c7_r253_s8, carry_c7_r253_s8;
  subbyte_full_adder add_c7_r253_s8 (
    .a(sum_c7_r249_s7),
    .b(sum_c7_r250_s7),
    .ci(sum_c7_r251_s7),
    .s(sum_c7_r253_s8),
    .co(carry_c7_r253_s8)
  );
  wire sum_c7_r254_s9, carry_c7_r254_s9;
  subbyte_full_adder add_c7_r254_s9 (
    .a(carry_c6_r126_s7),
    .b(sum_c7_r252_s7),
    .ci(sum_c7_r253_s8),
    .s(sum_c7_r254_s9),
    .co(carry_c7_r254_s9)
  );
  wire sum_c7_r255_s10, carry_c7_r255_s10;
  subbyte_full_adder add_c7_r255_s10 (
    .a(sum_c7_r254_s9),
    .b(extra[7]),
    .ci(extra[36]),
    .s(sum_c7_r255_s10),
    .co(carry_c7_r255_s10)
  );
  wire sum_c7_r256_s9, carry_c7_r256_s9;
  subbyte_full_adder add_c7_r256_s9 (
    .a(extra[65]),
    .b(extra[94]),
    .ci(carry_c6_r127_s8),
    .s(sum_c7_r256_s9),
    .co(carry_c7_r256_s9)
  );
  wire sum_c7_r257_s11, carry_c7_r257_s11;
  subbyte_full_adder add_c7_r257_s11 (
    .a(carry_c6_r128_s7),
    .b(sum_c7_r255_s10),
    .ci(sum_c7_r256_s9),
    .s(sum_c7_r257_s11),
    .co(carry_c7_r257_s11)
  );
  wire sum_c7_r258_s12, carry_c7_r258_s12;
  subbyte_full_adder add_c7_r258_s12 (
    .a(carry_c6_r129_s9),
    .b(sum_c7_r257_s11),
    .ci(carry_c6_r130_s10),
    .s(sum_c7_r258_s12),
    .co(carry_c7_r258_s12)
  );
  wire sum_c7_r259_s13, carry_c7_r259_s13;
  subbyte_half_adder add_c7_r259_s13 (
    .a(carry_c6_r131_s11),
    .b(sum_c7_r258_s12),
    .s(sum_c7_r259_s13),
    .co(carry_c7_r259_s13)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[3]), .b(pp[8]), .ci(pp[16]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[34]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[42]), .b(pp[47]), .ci(pp[55]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[73]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[81]), .b(pp[86]), .ci(pp[94]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[99]), .b(pp[107]), .ci(pp[112]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[120]), .b(pp[125]), .ci(pp[133]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[138]), .b(pp[146]), .ci(pp[151]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[159]), .b(pp[164]), .ci(pp[172]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[190]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[198]), .b(pp[203]), .ci(pp[211]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[216]), .b(pp[224]), .ci(pp[229]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[237]), .b(pp[242]), .ci(pp[250]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[255]), .b(pp[263]), .ci(pp[268]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[276]), .b(pp[281]), .ci(pp[289]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[294]), .b(pp[302]), .ci(pp[307]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[315]), .b(pp[320]), .ci(pp[328]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[333]), .b(pp[341]), .ci(pp[346]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[354]), .b(pp[359]), .ci(pp[367]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[372]), .b(pp[380]), .ci(pp[385]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[393]), .b(pp[398]), .ci(pp[406]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[411]), .b(pp[419]), .ci(pp[424]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[432]), .b(pp[437]), .ci(pp[445]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[450]), .b(pp[458]), .ci(pp[463]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[471]), .b(pp[476]), .ci(pp[484]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[489]), .b(pp[497]), .ci(pp[502]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[510]), .b(pp[515]), .ci(pp[523]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[528]), .b(pp[536]), .ci(pp[541]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[549]), .b(pp[554]), .ci(pp[562]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[567]), .b(pp[575]), .ci(pp[580]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[588]), .b(pp[593]), .ci(pp[601]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[606]), .b(pp[614]), .ci(pp[619]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[627]), .b(pp[632]), .ci(pp[640]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[645]), .b(pp[653]), .ci(pp[658]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[666]), .b(pp[671]), .ci(pp[679]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[684]), .b(pp[692]), .ci(pp[697]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[705]), .b(pp[710]), .ci(pp[718]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[723]), .b(pp[731]), .ci(pp[736]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[744]), .b(pp[749]), .ci(pp[757]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[762]), .b(pp[770]), .ci(pp[775]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[783]), .b(pp[788]), .ci(pp[796]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[801]), .b(pp[809]), .ci(pp[814]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[822]), .b(pp[827]), .ci(pp[835]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s1, carry_c8_r43_s1;
  subbyte_full_adder add_c8_r43_s1 (.a(pp[840]), .b(pp[848]), .ci(pp[853]), .s(sum_c8_r43_s1), .co(carry_c8_r43_s1));
  wire sum_c8_r44_s1, carry_c8_r44_s1;
  subbyte_full_adder add_c8_r44_s1 (.a(pp[861]), .b(pp[866]), .ci(pp[874]), .s(sum_c8_r44_s1), .co(carry_c8_r44_s1));
  wire sum_c8_r45_s1, carry_c8_r45_s1;
  subbyte_full_adder add_c8_r45_s1 (.a(pp[879]), .b(pp[887]), .ci(pp[892]), .s(sum_c8_r45_s1), .co(carry_c8_r45_s1));
  wire sum_c8_r46_s1, carry_c8_r46_s1;
  subbyte_full_adder add_c8_r46_s1 (.a(pp[900]), .b(pp[905]), .ci(pp[913]), .s(sum_c8_r46_s1), .co(carry_c8_r46_s1));
  wire sum_c8_r47_s1, carry_c8_r47_s1;
  subbyte_full_adder add_c8_r47_s1 (.a(pp[918]), .b(pp[926]), .ci(pp[931]), .s(sum_c8_r47_s1), .co(carry_c8_r47_s1));
  wire sum_c8_r48_s1, carry_c8_r48_s1;
  subbyte_full_adder add_c8_r48_s1 (.a(pp[939]), .b(pp[944]), .ci(pp[952]), .s(sum_c8_r48_s1), .co(carry_c8_r48_s1));
  wire sum_c8_r49_s1, carry_c8_r49_s1;
  subbyte_full_adder add_c8_r49_s1 (.a(pp[957]), .b(pp[965]), .ci(pp[970]), .s(sum_c8_r49_s1), .co(carry_c8_r49_s1));
  wire sum_c8_r50_s1, carry_c8_r50_s1;
  subbyte_full_adder add_c8_r50_s1 (.a(pp[978]), .b(pp[983]), .ci(pp[991]), .s(sum_c8_r50_s1), .co(carry_c8_r50_s1));
  wire sum_c8_r51_s1, carry_c8_r51_s1;
  subbyte_full_adder add_c8_r51_s1 (.a(pp[996]), .b(pp[1004]), .ci(pp[1009]), .s(sum_c8_r51_s1), .co(carry_c8_r51_s1));
  wire sum_c8_r52_s1, carry_c8_r52_s1;
  subbyte_full_adder add_c8_r52_s1 (.a(pp[1017]), .b(pp[1022]), .ci(pp[1030]), .s(sum_c8_r52_s1), .co(carry_c8_r52_s1));
  wire sum_c8_r53_s1, carry_c8_r53_s1;
  subbyte_full_adder add_c8_r53_s1 (.a(pp[1035]), .b(pp[1043]), .ci(pp[1048]), .s(sum_c8_r53_s1), .co(carry_c8_r53_s1));
  wire sum_c8_r54_s1, carry_c8_r54_s1;
  subbyte_full_adder add_c8_r54_s1 (.a(pp[1056]), .b(pp[1061]), .ci(pp[1069]), .s(sum_c8_r54_s1), .co(carry_c8_r54_s1));
  wire sum_c8_r55_s1, carry_c8_r55_s1;
  subbyte_full_adder add_c8_r55_s1 (.a(pp[1074]), .b(pp[1082]), .ci(pp[1087]), .s(sum_c8_r55_s1), .co(carry_c8_r55_s1));
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (.a(pp[1095]), .b(pp[1100]), .ci(pp[1108]), .s(sum_c8_r56_s1), .co(carry_c8_r56_s1));
  wire sum_c8_r57_s1, carry_c8_r57_s1;
  subbyte_full_adder add_c8_r57_s1 (.a(pp[1113]), .b(pp[1121]), .ci(pp[1126]), .s(sum_c8_r57_s1), .co(carry_c8_r57_s1));
  wire sum_c8_r58_s1, carry_c8_r58_s1;
  subbyte_full_adder add_c8_r58_s1 (.a(pp[1134]), .b(pp[1139]), .ci(pp[1147]), .s(sum_c8_r58_s1), .co(carry_c8_r58_s1));
  wire sum_c8_r59_s1, carry_c8_r59_s1;
  subbyte_full_adder add_c8_r59_s1 (.a(pp[1152]), .b(pp[1160]), .ci(pp[1165]), .s(sum_c8_r59_s1), .co(carry_c8_r59_s1));
  wire sum_c8_r60_s1, carry_c8_r60_s1;
  subbyte_full_adder add_c8_r60_s1 (.a(pp[1173]), .b(pp[1178]), .ci(pp[1186]), .s(sum_c8_r60_s1), .co(carry_c8_r60_s1));
  wire sum_c8_r61_s1, carry_c8_r61_s1;
  subbyte_full_adder add_c8_r61_s1 (.a(pp[1191]), .b(pp[1199]), .ci(pp[1204]), .s(sum_c8_r61_s1), .co(carry_c8_r61_s1));
  wire sum_c8_r62_s1, carry_c8_r62_s1;
  subbyte_full_adder add_c8_r62_s1 (.a(pp[1212]), .b(pp[1217]), .ci(pp[1225]), .s(sum_c8_r62_s1), .co(carry_c8_r62_s1));
  wire sum_c8_r63_s1, carry_c8_r63_s1;
  subbyte_full_adder add_c8_r63_s1 (.a(pp[1230]), .b(pp[1238]), .ci(pp[1243]), .s(sum_c8_r63_s1), .co(carry_c8_r63_s1));
  wire sum_c8_r64_s1, carry_c8_r64_s1;
  subbyte_full_adder add_c8_r64_s1 (.a(pp[1251]), .b(pp[1256]), .ci(pp[1264]), .s(sum_c8_r64_s1), .co(carry_c8_r64_s1));
  wire sum_c8_r65_s1, carry_c8_r65_s1;
  subbyte_full_adder add_c8_r65_s1 (.a(pp[1269]), .b(pp[1277]), .ci(pp[1282]), .s(sum_c8_r65_s1), .co(carry_c8_r65_s1));
  wire sum_c8_r66_s1, carry_c8_r66_s1;
  subbyte_full_adder add_c8_r66_s1 (.a(pp[1290]), .b(pp[1295]), .ci(pp[1303]), .s(sum_c8_r66_s1), .co(carry_c8_r66_s1));
  wire sum_c8_r67_s1, carry_c8_r67_s1;
  subbyte_full_adder add_c8_r67_s1 (.a(pp[1308]), .b(pp[1316]), .ci(pp[1321]), .s(sum_c8_r67_s1), .co(carry_c8_r67_s1));
  wire sum_c8_r68_s1, carry_c8_r68_s1;
  subbyte_full_adder add_c8_r68_s1 (.a(pp[1329]), .b(pp[1334]), .ci(pp[1342]), .s(sum_c8_r68_s1), .co(carry_c8_r68_s1));
  wire sum_c8_r69_s1, carry_c8_r69_s1;
  subbyte_full_adder add_c8_r69_s1 (.a(pp[1347]), .b(pp[1355]), .ci(pp[1360]), .s(sum_c8_r69_s1), .co(carry_c8_r69_s1));
  wire sum_c8_r70_s1, carry_c8_r70_s1;
  subbyte_full_adder add_c8_r70_s1 (.a(pp[1368]), .b(pp[1373]), .ci(pp[1381]), .s(sum_c8_r70_s1), .co(carry_c8_r70_s1));
  wire sum_c8_r71_s1, carry_c8_r71_s1;
  subbyte_full_adder add_c8_r71_s1 (.a(pp[1386]), .b(pp[1394]), .ci(pp[1399]), .s(sum_c8_r71_s1), .co(carry_c8_r71_s1));
  wire sum_c8_r72_s1, carry_c8_r72_s1;
  subbyte_full_adder add_c8_r72_s1 (.a(pp[1407]), .b(pp[1412]), .ci(pp[1420]), .s(sum_c8_r72_s1), .co(carry_c8_r72_s1));
  wire sum_c8_r73_s1, carry_c8_r73_s1;
  subbyte_full_adder add_c8_r73_s1 (.a(pp[1425]), .b(pp[1433]), .ci(pp[1438]), .s(sum_c8_r73_s1), .co(carry_c8_r73_s1));
  wire sum_c8_r74_s1, carry_c8_r74_s1;
  subbyte_full_adder add_c8_r74_s1 (.a(pp[1446]), .b(pp[1451]), .ci(pp[1459]), .s(sum_c8_r74_s1), .co(carry_c8_r74_s1));
  wire sum_c8_r75_s1, carry_c8_r75_s1;
  subbyte_full_adder add_c8_r75_s1 (.a(pp[1464]), .b(pp[1472]), .ci(pp[1477]), .s(sum_c8_r75_s1), .co(carry_c8_r75_s1));
  wire sum_c8_r76_s1, carry_c8_r76_s1;
  subbyte_full_adder add_c8_r76_s1 (.a(pp[1485]), .b(pp[1490]), .ci(pp[1498]), .s(sum_c8_r76_s1), .co(carry_c8_r76_s1));
  wire sum_c8_r77_s1, carry_c8_r77_s1;
  subbyte_full_adder add_c8_r77_s1 (.a(pp[1503]), .b(pp[1511]), .ci(pp[1516]), .s(sum_c8_r77_s1), .co(carry_c8_r77_s1));
  wire sum_c8_r78_s1, carry_c8_r78_s1;
  subbyte_full_adder add_c8_r78_s1 (.a(pp[1524]), .b(pp[1529]), .ci(pp[1537]), .s(sum_c8_r78_s1), .co(carry_c8_r78_s1));
  wire sum_c8_r79_s1, carry_c8_r79_s1;
  subbyte_full_adder add_c8_r79_s1 (.a(pp[1542]), .b(pp[1550]), .ci(pp[1555]), .s(sum_c8_r79_s1), .co(carry_c8_r79_s1));
  wire sum_c8_r80_s1, carry_c8_r80_s1;
  subbyte_full_adder add_c8_r80_s1 (.a(pp[1563]), .b(pp[1568]), .ci(pp[1576]), .s(sum_c8_r80_s1), .co(carry_c8_r80_s1));
  wire sum_c8_r81_s1, carry_c8_r81_s1;
  subbyte_full_adder add_c8_r81_s1 (.a(pp[1581]), .b(pp[1589]), .ci(pp[1594]), .s(sum_c8_r81_s1), .co(carry_c8_r81_s1));
  wire sum_c8_r82_s1, carry_c8_r82_s1;
  subbyte_full_adder add_c8_r82_s1 (.a(pp[1602]), .b(pp[1607]), .ci(pp[1615]), .s(sum_c8_r82_s1), .co(carry_c8_r82_s1));
  wire sum_c8_r83_s1, carry_c8_r83_s1;
  subbyte_full_adder add_c8_r83_s1 (.a(pp[1620]), .b(pp[1628]), .ci(pp[1633]), .s(sum_c8_r83_s1), .co(carry_c8_r83_s1));
  wire sum_c8_r84_s1, carry_c8_r84_s1;
  subbyte_full_adder add_c8_r84_s1 (.a(pp[1641]), .b(pp[1646]), .ci(pp[1654]), .s(sum_c8_r84_s1), .co(carry_c8_r84_s1));
  wire sum_c8_r85_s2, carry_c8_r85_s2;
  subbyte_full_adder add_c8_r85_s2 (
    .a(pp[1659]),
    .b(carry_c7_r0_s1),
    .ci(carry_c7_r1_s1),
    .s(sum_c8_r85_s2),
    .co(carry_c8_r85_s2)
  );
  wire sum_c8_r86_s2, carry_c8_r86_s2;
  subbyte_full_adder add_c8_r86_s2 (
    .a(carry_c7_r2_s1),
    .b(carry_c7_r3_s1),
    .ci(carry_c7_r4_s1),
    .s(sum_c8_r86_s2),
    .co(carry_c8_r86_s2)
  );
  wire sum_c8_r87_s2, carry_c8_r87_s2;
  subbyte_full_adder add_c8_r87_s2 (
    .a(carry_c7_r5_s1),
    .b(carry_c7_r6_s1),
    .ci(carry_c7_r7_s1),
    .s(sum_c8_r87_s2),
    .co(carry_c8_r87_s2)
  );
  wire sum_c8_r88_s2, carry_c8_r88_s2;
  subbyte_full_adder add_c8_r88_s2 (
    .a(carry_c7_r8_s1),
    .b(carry_c7_r9_s1),
    .ci(carry_c7_r10_s1),
    .s(sum_c8_r88_s2),
    .co(carry_c8_r88_s2)
  );
  wire sum_c8_r89_s2, carry_c8_r89_s2;
  subbyte_full_adder add_c8_r89_s2 (
    .a(carry_c7_r11_s1),
    .b(carry_c7_r12_s1),
    .ci(carry_c7_r13_s1),
    .s(sum_c8_r89_s2),
    .co(carry_c8_r89_s2)
  );
  wire sum_c8_r90_s2, carry_c8_r90_s2;
  subbyte_full_adder add_c8_r90_s2 (
    .a(carry_c7_r14_s1),
    .b(carry_c7_r15_s1),
    .ci(carry_c7_r16_s1),
    .s(sum_c8_r90_s2),
    .co(carry_c8_r90_s2)
  );
  wire sum_c8_r91_s2, carry_c8_r91_s2;
  subbyte_full_adder add_c8_r91_s2 (
    .a(carry_c7_r17_s1),
    .b(carry_c7_r18_s1),
    .ci(carry_c7_r19_s1),
    .s(sum_c8_r91_s2),
    .co(carry_c8_r91_s2)
  );
  wire sum_c8_r92_s2, carry_c8_r92_s2;
  subbyte_full_adder add_c8_r92_s2 (
    .a(carry_c7_r20_s1),
    .b(carry_c7_r21_s1),
    .ci(carry_c7_r22_s1),
    .s(sum_c8_r92_s2),
    .co(carry_c8_r92_s2)
  );
  wire sum_c8_r93_s2, carry_c8_r93_s2;
  subbyte_full_adder add_c8_r93_s2 (
    .a(carry_c7_r23_s1),
    .b(carry_c7_r24_s1),
    .ci(carry_c7_r25_s1),
    .s(sum_c8_r93_s2),
    .co(carry_c8_r93_s2)
  );
  wire sum_c8_r94_s2, carry_c8_r94_s2;
  subbyte_full_adder add_c8_r94_s2 (
    .a(carry_c7_r26_s1),
    .b(carry_c7_r27_s1),
    .ci(carry_c7_r28_s1),
    .s(sum_c8_r94_s2),
    .co(carry_c8_r94_s2)
  );
  wire sum_c8_r95_s2, carry_c8_r95_s2;
  subbyte_full_adder add_c8_r95_s2 (
    .a(carry_c7_r29_s1),
    .b(carry_c7_r30_s1),
    .ci(carry_c7_r31_s1),
    .s(sum_c8_r95_s2),
    .co(carry_c8_r95_s2)
  );
  wire sum_c8_r96_s2, carry_c8_r96_s2;
  subbyte_full_adder add_c8_r96_s2 (
    .a(carry_c7_r32_s1),
    .b(carry_c7_r33_s1),
    .ci(carry_c7_r34_s1),
    .s(sum_c8_r96_s2),
    .co(carry_c8_r96_s2)
  );
  wire sum_c8_r97_s2, carry_c8_r97_s2;
  subbyte_full_adder add_c8_r97_s2 (
    .a(carry_c7_r35_s1),
    .b(carry_c7_r36_s1),
    .ci(carry_c7_r37_s1),
    .s(sum_c8_r97_s2),
    .co(carry_c8_r97_s2)
  );
  wire sum_c8_r98_s2, carry_c8_r98_s2;
  subbyte_full_adder add_c8_r98_s2 (
    .a(carry_c7_r38_s1),
    .b(carry_c7_r39_s1),
    .ci(carry_c7_r40_s1),
    .s(sum_c8_r98_s2),
    .co(carry_c8_r98_s2)
  );
  wire sum_c8_r99_s2, carry_c8_r99_s2;
  subbyte_full_adder add_c8_r99_s2 (
    .a(carry_c7_r41_s1),
    .b(carry_c7_r42_s1),
    .ci(carry_c7_r43_s1),
    .s(sum_c8_r99_s2),
    .co(carry_c8_r99_s2)
  );
  wire sum_c8_r100_s2, carry_c8_r100_s2;
  subbyte_full_adder add_c8_r100_s2 (
    .a(carry_c7_r44_s1),
    .b(carry_c7_r45_s1),
    .ci(carry_c7_r46_s1),
    .s(sum_c8_r100_s2),
    .co(carry_c8_r100_s2)
  );
  wire sum_c8_r101_s2, carry_c8_r101_s2;
  subbyte_full_adder add_c8_r101_s2 (
    .a(carry_c7_r47_s1),
    .b(carry_c7_r48_s1),
    .ci(carry_c7_r49_s1),
    .s(sum_c8_r101_s2),
    .co(carry_c8_r101_s2)
  );
  wire sum_c8_r102_s2, carry_c8_r102_s2;
  subbyte_full_adder add_c8_r102_s2 (
    .a(carry_c7_r50_s1),
    .b(carry_c7_r51_s1),
    .ci(carry_c7_r52_s1),
    .s(sum_c8_r102_s2),
    .co(carry_c8_r102_s2)
  );
  wire sum_c8_r103_s2, carry_c8_r103_s2;
  subbyte_full_adder add_c8_r103_s2 (
    .a(carry_c7_r53_s1),
    .b(carry_c7_r54_s1),
    .ci(carry_c7_r55_s1),
    .s(sum_c8_r103_s2),
    .co(carry_c8_r103_s2)
  );
  wire sum_c8_r104_s2, carry_c8_r104_s2;
  subbyte_full_adder add_c8_r104_s2 (
    .a(carry_c7_r56_s1),
    .b(carry_c7_r57_s1),
    .ci(carry_c7_r58_s1),
    .s(sum_c8_r104_s2),
    .co(carry_c8_r104_s2)
  );
  wire sum_c8_r105_s2, carry_c8_r105_s2;
  subbyte_full_adder add_c8_r105_s2 (
    .a(carry_c7_r59_s1),
    .b(carry_c7_r60_s1),
    .ci(carry_c7_r61_s1),
    .s(sum_c8_r105_s2),
    .co(carry_c8_r105_s2)
  );
  wire sum_c8_r106_s2, carry_c8_r106_s2;
  subbyte_full_adder add_c8_r106_s2 (
    .a(carry_c7_r62_s1),
    .b(carry_c7_r63_s1),
    .ci(carry_c7_r64_s1),
    .s(sum_c8_r106_s2),
    .co(carry_c8_r106_s2)
  );
  wire sum_c8_r107_s2, carry_c8_r107_s2;
  subbyte_full_adder add_c8_r107_s2 (
    .a(carry_c7_r65_s1),
    .b(carry_c7_r66_s1),
    .ci(carry_c7_r67_s1),
    .s(sum_c8_r107_s2),
    .co(carry_c8_r107_s2)
  );
  wire sum_c8_r108_s2, carry_c8_r108_s2;
  subbyte_full_adder add_c8_r108_s2 (
    .a(carry_c7_r68_s1),
    .b(carry_c7_r69_s1),
    .ci(carry_c7_r70_s1),
    .s(sum_c8_r108_s2),
    .co(carry_c8_r108_s2)
  );
  wire sum_c8_r109_s2, carry_c8_r109_s2;
  subbyte_full_adder add_c8_r109_s2 (
    .a(carry_c7_r71_s1),
    .b(carry_c7_r72_s1),
    .ci(carry_c7_r73_s1),
    .s(sum_c8_r109_s2),
    .co(carry_c8_r109_s2)
  );
  wire sum_c8_r110_s2, carry_c8_r110_s2;
  subbyte_full_adder add_c8_r110_s2 (
    .a(carry_c7_r74_s1),
    .b(carry_c7_r75_s1),
    .ci(carry_c7_r76_s1),
    .s(sum_c8_r110_s2),
    .co(carry_c8_r110_s2)
  );
  wire sum_c8_r111_s2, carry_c8_r111_s2;
  subbyte_full_adder add_c8_r111_s2 (
    .a(carry_c7_r77_s1),
    .b(carry_c7_r78_s1),
    .ci(carry_c7_r79_s1),
    .s(sum_c8_r111_s2),
    .co(carry_c8_r111_s2)
  );
  wire sum_c8_r112_s2, carry_c8_r112_s2;
  subbyte_full_adder add_c8_r112_s2 (
    .a(carry_c7_r80_s1),
    .b(carry_c7_r81_s1),
    .ci(carry_c7_r82_s1),
    .s(sum_c8_r112_s2),
    .co(carry_c8_r112_s2)
  );
  wire sum_c8_r113_s2, carry_c8_r113_s2;
  subbyte_full_adder add_c8_r113_s2 (
    .a(carry_c7_r83_s1),
    .b(carry_c7_r84_s1),
    .ci(carry_c7_r85_s1),
    .s(sum_c8_r113_s2),
    .co(carry_c8_r113_s2)
  );
  wire sum_c8_r114_s2, carry_c8_r114_s2;
  subbyte_full_adder add_c8_r114_s2 (
    .a(carry_c7_r86_s1),
    .b(carry_c7_r87_s1),
    .ci(carry_c7_r88_s1),
    .s(sum_c8_r114_s2),
    .co(carry_c8_r114_s2)
  );
  wire sum_c8_r115_s2, carry_c8_r115_s2;
  subbyte_full_adder add_c8_r115_s2 (
    .a(carry_c7_r89_s1),
    .b(carry_c7_r90_s1),
    .ci(carry_c7_r91_s1),
    .s(sum_c8_r115_s2),
    .co(carry_c8_r115_s2)
  );
  wire sum_c8_r116_s2, carry_c8_r116_s2;
  subbyte_full_adder add_c8_r116_s2 (
    .a(carry_c7_r92_s1),
    .b(carry_c7_r93_s1),
    .ci(carry_c7_r94_s1),
    .s(sum_c8_r116_s2),
    .co(carry_c8_r116_s2)
  );
  wire sum_c8_r117_s2, carry_c8_r117_s2;
  subbyte_full_adder add_c8_r117_s2 (
    .a(carry_c7_r95_s1),
    .b(carry_c7_r96_s1),
    .ci(carry_c7_r97_s1),
    .s(sum_c8_r117_s2),
    .co(carry_c8_r117_s2)
  );
  wire sum_c8_r118_s2, carry_c8_r118_s2;
  subbyte_full_adder add_c8_r118_s2 (
    .a(carry_c7_r98_s1),
    .b(carry_c7_r99_s1),
    .ci(carry_c7_r100_s1),
    .s(sum_c8_r118_s2),
    .co(carry_c8_r118_s2)
  );
  wire sum_c8_r119_s2, carry_c8_r119_s2;
  subbyte_full_adder add_c8_r119_s2 (
    .a(carry_c7_r101_s1),
    .b(carry_c7_r102_s1),
    .ci(carry_c7_r103_s1),
    .s(sum_c8_r119_s2),
    .co(carry_c8_r119_s2)
  );
  wire sum_c8_r120_s2, carry_c8_r120_s2;
  subbyte_full_adder add_c8_r120_s2 (
    .a(carry_c7_r104_s1),
    .b(carry_c7_r105_s1),
    .ci(carry_c7_r106_s1),
    .s(sum_c8_r120_s2),
    .co(carry_c8_r120_s2)
  );
  wire sum_c8_r121_s2, carry_c8_r121_s2;
  subbyte_full_adder add_c8_r121_s2 (
    .a(carry_c7_r107_s1),
    .b(carry_c7_r108_s1),
    .ci(carry_c7_r109_s1),
    .s(sum_c8_r121_s2),
    .co(carry_c8_r121_s2)
  );
  wire sum_c8_r122_s2, carry_c8_r122_s2;
  subbyte_full_adder add_c8_r122_s2 (
    .a(carry_c7_r110_s1),
    .b(carry_c7_r111_s1),
    .ci(carry_c7_r112_s1),
    .s(sum_c8_r122_s2),
    .co(carry_c8_r122_s2)
  );
  wire sum_c8_r123_s2, carry_c8_r123_s2;
  subbyte_full_adder add_c8_r123_s2 (
    .a(carry_c7_r113_s1),
    .b(carry_c7_r114_s1),
    .ci(carry_c7_r115_s1),
    .s(sum_c8_r123_s2),
    .co(carry_c8_r123_s2)
  );
  wire sum_c8_r124_s2, carry_c8_r124_s2;
  subbyte_full_adder add_c8_r124_s2 (
    .a(carry_c7_r116_s1),
    .b(carry_c7_r117_s1),
    .ci(carry_c7_r118_s1),
    .s(sum_c8_r124_s2),
    .co(carry_c8_r124_s2)
  );
  wire sum_c8_r125_s2, carry_c8_r125_s2;
  subbyte_full_adder add_c8_r125_s2 (
    .a(carry_c7_r119_s1),
    .b(carry_c7_r120_s1),
    .ci(carry_c7_r121_s1),
    .s(sum_c8_r125_s2),
    .co(carry_c8_r125_s2)
  );
  wire sum_c8_r126_s2, carry_c8_r126_s2;
  subbyte_full_adder add_c8_r126_s2 (
    .a(carry_c7_r122_s1),
    .b(carry_c7_r123_s1),
    .ci(carry_c7_r124_s1),
    .s(sum_c8_r126_s2),
    .co(carry_c8_r126_s2)
  );
  wire sum_c8_r127_s2, carry_c8_r127_s2;
  subbyte_full_adder add_c8_r127_s2 (
    .a(carry_c7_r125_s1),
    .b(carry_c7_r126_s1),
    .ci(carry_c7_r127_s1),
    .s(sum_c8_r127_s2),
    .co(carry_c8_r127_s2)
  );
  wire sum_c8_r128_s2, carry_c8_r128_s2;
  subbyte_full_adder add_c8_r128_s2 (
    .a(sum_c8_r0_s1),
    .b(sum_c8_r1_s1),
    .ci(sum_c8_r2_s1),
    .s(sum_c8_r128_s2),
    .co(carry_c8_r128_s2)
  );
  wire sum_c8_r129_s2, carry_c8_r129_s2;
  subbyte_full_adder add_c8_r129_s2 (
    .a(sum_c8_r3_s1),
    .b(sum_c8_r4_s1),
    .ci(sum_c8_r5_s1),
    .s(sum_c8_r129_s2),
    .co(carry_c8_r129_s2)
  );
  wire sum_c8_r130_s2, carry_c8_r130_s2;
  subbyte_full_adder add_c8_r130_s2 (
    .a(sum_c8_r6_s1),
    .b(sum_c8_r7_s1),
    .ci(sum_c8_r8_s1),
    .s(sum_c8_r130_s2),
    .co(carry_c8_r130_s2)
  );
  wire sum_c8_r131_s2, carry_c8_r131_s2;
  subbyte_full_adder add_c8_r131_s2 (
    .a(sum_c8_r9_s1),
    .b(sum_c8_r10_s1),
    .ci(sum_c8_r11_s1),
    .s(sum_c8_r131_s2),
    .co(carry_c8_r131_s2)
  );
  wire sum_c8_r132_s2, carry_c8_r132_s2;
  subbyte_full_adder add_c8_r132_s2 (
    .a(sum_c8_r12_s1),
    .b(sum_c8_r13_s1),
    .ci(sum_c8_r14_s1),
    .s(sum_c8_r132_s2),
    .co(carry_c8_r132_s2)
  );
  wire sum_c8_r133_s2, carry_c8_r133_s2;
  subbyte_full_adder add_c8_r133_s2 (
    .a(sum_c8_r15_s1),
    .b(sum_c8_r16_s1),
    .ci(sum_c8_r17_s1),
    .s(sum_c8_r133_s2),
    .co(carry_c8_r133_s2)
  );
  wire sum_c8_r134_s2, carry_c8_r134_s2;
  subbyte_full_adder add_c8_r134_s2 (
    .a(sum_c8_r18_s1),
    .b(sum_c8_r19_s1),
    .ci(sum_c8_r20_s1),
    .s(sum_c8_r134_s2),
    .co(carry_c8_r134_s2)
  );
  wire sum_c8_r135_s2, carry_c8_r135_s2;
  subbyte_full_adder add_c8_r135_s2 (
    .a(sum_c8_r21_s1),
    .b(sum_c8_r22_s1),
    .ci(sum_c8_r23_s1),
    .s(sum_c8_r135_s2),
    .co(carry_c8_r135_s2)
  );
  wire sum_c8_r136_s2, carry_c8_r136_s2;
  subbyte_full_adder add_c8_r136_s2 (
    .a(sum_c8_r24_s1),
    .b(sum_c8_r25_s1),
    .ci(sum_c8_r26_s1),
    .s(sum_c8_r136_s2),
    .co(carry_c8_r136_s2)
  );
  wire sum_c8_r137_s2, carry_c8_r137_s2;
  subbyte_full_adder add_c8_r137_s2 (
    .a(sum_c8_r27_s1),
    .b(sum_c8_r28_s1),
    .ci(sum_c8_r29_s1),
    .s(sum_c8_r137_s2),
    .co(carry_c8_r137_s2)
  );
  wire sum_c8_r138_s2, carry_c8_r138_s2;
  subbyte_full_adder add_c8_r138_s2 (
    .a(sum_c8_r30_s1),
    .b(sum_c8_r31_s1),
    .ci(sum_c8_r32_s1),
    .s(sum_c8_r138_s2),
    .co(carry_c8_r138_s2)
  );
  wire sum_c8_r139_s2, carry_c8_r139_s2;
  subbyte_full_adder add_c8_r139_s2 (
    .a(sum_c8_r33_s1),
    .b(sum_c8_r34_s1),
    .ci(sum_c8_r35_s1),
    .s(sum_c8_r139_s2),
    .co(carry_c8_r139_s2)
  );
  wire sum_c8_r140_s2, carry_c8_r140_s2;
  subbyte_full_adder add_c8_r140_s2 (
    .a(sum_c8_r36_s1),
    .b(sum_c8_r37_s1),
    .ci(sum_c8_r38_s1),
    .s(sum_c8_r140_s2),
    .co(carry_c8_r140_s2)
  );
  wire sum_c8_r141_s2, carry_c8_r141_s2;
  subbyte_full_adder add_c8_r141_s2 (
    .a(sum_c8_r39_s1),
    .b(sum_c8_r40_s1),
    .ci(sum_c8_r41_s1),
    .s(sum_c8_r141_s2),
    .co(carry_c8_r141_s2)
  );
  wire sum_c8_r142_s2, carry_c8_r142_s2;
  subbyte_full_adder add_c8_r142_s2 (
    .a(sum_c8_r42_s1),
    .b(sum_c8_r43_s1),
    .ci(sum_c8_r44_s1),
    .s(sum_c8_r142_s2),
    .co(carry_c8_r142_s2)
  );
  wire sum_c8_r143_s2, carry_c8_r143_s2;
  subbyte_full_adder add_c8_r143_s2 (
    .a(sum_c8_r45_s1),
    .b(sum_c8_r46_s1),
    .ci(sum_c8_r47_s1),
    .s(sum_c8_r143_s2),
    .co(carry_c8_r143_s2)
  );
  wire sum_c8_r144_s2, carry_c8_r144_s2;
  subbyte_full_adder add_c8_r144_s2 (
    .a(sum_c8_r48_s1),
    .b(sum_c8_r49_s1),
    .ci(sum_c8_r50_s1),
    .s(sum_c8_r144_s2),
    .co(carry_c8_r144_s2)
  );
  wire sum_c8_r145_s2, carry_c8_r145_s2;
  subbyte_full_adder add_c8_r145_s2 (
    .a(sum_c8_r51_s1),
    .b(sum_c8_r52_s1),
    .ci(sum_c8_r53_s1),
    .s(sum_c8_r145_s2),
    .co(carry_c8_r145_s2)
  );
  wire sum_c8_r146_s2, carry_c8_r146_s2;
  subbyte_full_adder add_c8_r146_s2 (
    .a(sum_c8_r54_s1),
    .b(sum_c8_r55_s1),
    .ci(sum_c8_r56_s1),
    .s(sum_c8_r146_s2),
    .co(carry_c8_r146_s2)
  );
  wire sum_c8_r147_s2, carry_c8_r147_s2;
  subbyte_full_adder add_c8_r147_s2 (
    .a(sum_c8_r57_s1),
    .b(sum_c8_r58_s1),
    .ci(sum_c8_r59_s1),
    .s(sum_c8_r147_s2),
    .co(carry_c8_r147_s2)
  );
  wire sum_c8_r148_s2, carry_c8_r148_s2;
  subbyte_full_adder add_c8_r148_s2 (
    .a(sum_c8_r60_s1),
    .b(sum_c8_r61_s1),
    .ci(sum_c8_r62_s1),
    .s(sum_c8_r148_s2),
    .co(carry_c8_r148_s2)
  );
  wire sum_c8_r149_s2, carry_c8_r149_s2;
  subbyte_full_adder add_c8_r149_s2 (
    .a(sum_c8_r63_s1),
    .b(sum_c8_r64_s1),
    .ci(sum_c8_r65_s1),
    .s(sum_c8_r149_s2),
    .co(carry_c8_r149_s2)
  );
  wire sum_c8_r150_s2, carry_c8_r150_s2;
  subbyte_full_adder add_c8_r150_s2 (
    .a(sum_c8_r66_s1),
    .b(sum_c8_r67_s1),
    .ci(sum_c8_r68_s1),
    .s(sum_c8_r150_s2),
    .co(carry_c8_r150_s2)
  );
  wire sum_c8_r151_s2, carry_c8_r151_s2;
  subbyte_full_adder add_c8_r151_s2 (
    .a(sum_c8_r69_s1),
    .b(sum_c8_r70_s1),
    .ci(sum_c8_r71_s1),
    .s(sum_c8_r151_s2),
    .co(carry_c8_r151_s2)
  );
  wire sum_c8_r152_s2, carry_c8_r152_s2;
  subbyte_full_adder add_c8_r152_s2 (
    .a(sum_c8_r72_s1),
    .b(sum_c8_r73_s1),
    .ci(sum_c8_r74_s1),
    .s(sum_c8_r152_s2),
    .co(carry_c8_r152_s2)
  );
  wire sum_c8_r153_s2, carry_c8_r153_s2;
  subbyte_full_adder add_c8_r153_s2 (
    .a(sum_c8_r75_s1),
    .b(sum_c8_r76_s1),
    .ci(sum_c8_r77_s1),
    .s(sum_c8_r153_s2),
    .co(carry_c8_r153_s2)
  );
  wire sum_c8_r154_s2, carry_c8_r154_s2;
  subbyte_full_adder add_c8_r154_s2 (
    .a(sum_c8_r78_s1),
    .b(sum_c8_r79_s1),
    .ci(sum_c8_r80_s1),
    .s(sum_c8_r154_s2),
    .co(carry_c8_r154_s2)
  );
  wire sum_c8_r155_s2, carry_c8_r155_s2;
  subbyte_full_adder add_c8_r155_s2 (
    .a(sum_c8_r81_s1),
    .b(sum_c8_r82_s1),
    .ci(sum_c8_r83_s1),
    .s(sum_c8_r155_s2),
    .co(carry_c8_r155_s2)
  );
  wire sum_c8_r156_s3, carry_c8_r156_s3;
  subbyte_full_adder add_c8_r156_s3 (
    .a(sum_c8_r84_s1),
    .b(carry_c7_r128_s2),
    .ci(carry_c7_r129_s2),
    .s(sum_c8_r156_s3),
    .co(carry_c8_r156_s3)
  );
  wire sum_c8_r157_s3, carry_c8_r157_s3;
  subbyte_full_adder add_c8_r157_s3 (
    .a(carry_c7_r130_s2),
    .b(carry_c7_r131_s2),
    .ci(carry_c7_r132_s2),
    .s(sum_c8_r157_s3),
    .co(carry_c8_r157_s3)
  );
  wire sum_c8_r158_s3, carry_c8_r158_s3;
  subbyte_full_adder add_c8_r158_s3 (
    .a(carry_c7_r133_s2),
    .b(carry_c7_r134_s2),
    .ci(carry_c7_r135_s2),
    .s(sum_c8_r158_s3),
    .co(carry_c8_r158_s3)
  );
  wire sum_c8_r159_s3, carry_c8_r159_s3;
  subbyte_full_adder add_c8_r159_s3 (
    .a(carry_c7_r136_s2),
    .b(carry_c7_r137_s2),
    .ci(carry_c7_r138_s2),
    .s(sum_c8_r159_s3),
    .co(carry_c8_r159_s3)
  );
  wire sum_c8_r160_s3, carry_c8_r160_s3;
  subbyte_full_adder add_c8_r160_s3 (
    .a(carry_c7_r139_s2),
    .b(carry_c7_r140_s2),
    .ci(carry_c7_r141_s2),
    .s(sum_c8_r160_s3),
    .co(carry_c8_r160_s3)
  );
  wire sum_c8_r161_s3, carry_c8_r161_s3;
  subbyte_full_adder add_c8_r161_s3 (
    .a(carry_c7_r142_s2),
    .b(carry_c7_r143_s2),
    .ci(carry_c7_r144_s2),
    .s(sum_c8_r161_s3),
    .co(carry_c8_r161_s3)
  );
  wire sum_c8_r162_s3, carry_c8_r162_s3;
  subbyte_full_adder add_c8_r162_s3 (
    .a(carry_c7_r145_s2),
    .b(carry_c7_r146_s2),
    .ci(carry_c7_r147_s2),
    .s(sum_c8_r162_s3),
    .co(carry_c8_r162_s3)
  );
  wire sum_c8_r163_s3, carry_c8_r163_s3;
  subbyte_full_adder add_c8_r163_s3 (
    .a(carry_c7_r148_s2),
    .b(carry_c7_r149_s2),
    .ci(carry_c7_r150_s2),
    .s(sum_c8_r163_s3),
    .co(carry_c8_r163_s3)
  );
  wire sum_c8_r164_s3, carry_c8_r164_s3;
  subbyte_full_adder add_c8_r164_s3 (
    .a(carry_c7_r151_s2),
    .b(carry_c7_r152_s2),
    .ci(carry_c7_r153_s2),
    .s(sum_c8_r164_s3),
    .co(carry_c8_r164_s3)
  );
  wire sum_c8_r165_s3, carry_c8_r165_s3;
  subbyte_full_adder add_c8_r165_s3 (
    .a(carry_c7_r154_s2),
    .b(carry_c7_r155_s2),
    .ci(carry_c7_r156_s2),
    .s(sum_c8_r165_s3),
    .co(carry_c8_r165_s3)
  );
  wire sum_c8_r166_s3, carry_c8_r166_s3;
  subbyte_full_adder add_c8_r166_s3 (
    .a(carry_c7_r157_s2),
    .b(carry_c7_r158_s2),
    .ci(carry_c7_r159_s2),
    .s(sum_c8_r166_s3),
    .co(carry_c8_r166_s3)
  );
  wire sum_c8_r167_s3, carry_c8_r167_s3;
  subbyte_full_adder add_c8_r167_s3 (
    .a(carry_c7_r160_s2),
    .b(carry_c7_r161_s2),
    .ci(carry_c7_r162_s2),
    .s(sum_c8_r167_s3),
    .co(carry_c8_r167_s3)
  );
  wire sum_c8_r168_s3, carry_c8_r168_s3;
  subbyte_full_adder add_c8_r168_s3 (
    .a(carry_c7_r163_s2),
    .b(carry_c7_r164_s2),
    .ci(carry_c7_r165_s2),
    .s(sum_c8_r168_s3),
    .co(carry_c8_r168_s3)
  );
  wire sum_c8_r169_s3, carry_c8_r169_s3;
  subbyte_full_adder add_c8_r169_s3 (
    .a(carry_c7_r166_s2),
    .b(carry_c7_r167_s2),
    .ci(carry_c7_r168_s2),
    .s(sum_c8_r169_s3),
    .co(carry_c8_r169_s3)
  );
  wire sum_c8_r170_s3, carry_c8_r170_s3;
  subbyte_full_adder add_c8_r170_s3 (
    .a(carry_c7_r169_s2),
    .b(carry_c7_r170_s2),
    .ci(carry_c7_r171_s2),
    .s(sum_c8_r170_s3),
    .co(carry_c8_r170_s3)
  );
  wire sum_c8_r171_s3, carry_c8_r171_s3;
  subbyte_full_adder add_c8_r171_s3 (
    .a(carry_c7_r172_s2),
    .b(carry_c7_r173_s2),
    .ci(carry_c7_r174_s2),
    .s(sum_c8_r171_s3),
    .co(carry_c8_r171_s3)
  );
  wire sum_c8_r172_s3, carry_c8_r172_s3;
  subbyte_full_adder add_c8_r172_s3 (
    .a(carry_c7_r175_s2),
    .b(carry_c7_r176_s2),
    .ci(carry_c7_r177_s2),
    .s(sum_c8_r172_s3),
    .co(carry_c8_r172_s3)
  );
  wire sum_c8_r173_s3, carry_c8_r173_s3;
  subbyte_full_adder add_c8_r173_s3 (
    .a(carry_c7_r178_s2),
    .b(carry_c7_r179_s2),
    .ci(carry_c7_r180_s2),
    .s(sum_c8_r173_s3),
    .co(carry_c8_r173_s3)
  );
  wire sum_c8_r174_s3, carry_c8_r174_s3;
  subbyte_full_adder add_c8_r174_s3 (
    .a(carry_c7_r181_s2),
    .b(carry_c7_r182_s2),
    .ci(carry_c7_r183_s2),
    .s(sum_c8_r174_s3),
    .co(carry_c8_r174_s3)
  );
  wire sum_c8_r175_s4, carry_c8_r175_s4;
  subbyte_full_adder add_c8_r175_s4 (
    .a(carry_c7_r184_s3),
    .b(sum_c8_r85_s2),
    .ci(sum_c8_r86_s2),
    .s(sum_c8_r175_s4),
    .co(carry_c8_r175_s4)
  );
  wire sum_c8_r176_s3, carry_c8_r176_s3;
  subbyte_full_adder add_c8_r176_s3 (
    .a(sum_c8_r87_s2),
    .b(sum_c8_r88_s2),
    .ci(sum_c8_r89_s2),
    .s(sum_c8_r176_s3),
    .co(carry_c8_r176_s3)
  );
  wire sum_c8_r177_s3, carry_c8_r177_s3;
  subbyte_full_adder add_c8_r177_s3 (
    .a(sum_c8_r90_s2),
    .b(sum_c8_r91_s2),
    .ci(sum_c8_r92_s2),
    .s(sum_c8_r177_s3),
    .co(carry_c8_r177_s3)
  );
  wire sum_c8_r178_s3, carry_c8_r178_s3;
  subbyte_full_adder add_c8_r178_s3 (
    .a(sum_c8_r93_s2),
    .b(sum_c8_r94_s2),
    .ci(sum_c8_r95_s2),
    .s(sum_c8_r178_s3),
    .co(carry_c8_r178_s3)
  );
  wire sum_c8_r179_s3, carry_c8_r179_s3;
  subbyte_full_adder add_c8_r179_s3 (
    .a(sum_c8_r96_s2),
    .b(sum_c8_r97_s2),
    .ci(sum_c8_r98_s2),
    .s(sum_c8_r179_s3),
    .co(carry_c8_r179_s3)
  );
  wire sum_c8_r180_s3, carry_c8_r180_s3;
  subbyte_full_adder add_c8_r180_s3 (
    .a(sum_c8_r99_s2),
    .b(sum_c8_r100_s2),
    .ci(sum_c8_r101_s2),
    .s(sum_c8_r180_s3),
    .co(carry_c8_r180_s3)
  );
  wire sum_c8_r181_s3, carry_c8_r181_s3;
  subbyte_full_adder add_c8_r181_s3 (
    .a(sum_c8_r102_s2),
    .b(sum_c8_r103_s2),
    .ci(sum_c8_r104_s2),
    .s(sum_c8_r181_s3),
    .co(carry_c8_r181_s3)
  );
  wire sum_c8_r182_s3, carry_c8_r182_s3;
  subbyte_full_adder add_c8_r182_s3 (
    .a(sum_c8_r105_s2),
    .b(sum_c8_r106_s2),
    .ci(sum_c8_r107_s2),
    .s(sum_c8_r182_s3),
    .co(carry_c8_r182_s3)
  );
  wire sum_c8_r183_s3, carry_c8_r183_s3;
  subbyte_full_adder add_c8_r183_s3 (
    .a(sum_c8_r108_s2),
    .b(sum_c8_r109_s2),
    .ci(sum_c8_r110_s2),
    .s(sum_c8_r183_s3),
    .co(carry_c8_r183_s3)
  );
  wire sum_c8_r184_s3, carry_c8_r184_s3;
  subbyte_full_adder add_c8_r184_s3 (
    .a(sum_c8_r111_s2),
    .b(sum_c8_r112_s2),
    .ci(sum_c8_r113_s2),
    .s(sum_c8_r184_s3),
    .co(carry_c8_r184_s3)
  );
  wire sum_c8_r185_s3, carry_c8_r185_s3;
  subbyte_full_adder add_c8_r185_s3 (
    .a(sum_c8_r114_s2),
    .b(sum_c8_r115_s2),
    .ci(sum_c8_r116_s2),
    .s(sum_c8_r185_s3),
    .co(carry_c8_r185_s3)
  );
  wire sum_c8_r186_s3, carry_c8_r186_s3;
  subbyte_full_adder add_c8_r186_s3 (
    .a(sum_c8_r117_s2),
    .b(sum_c8_r118_s2),
    .ci(sum_c8_r119_s2),
    .s(sum_c8_r186_s3),
    .co(carry_c8_r186_s3)
  );
  wire sum_c8_r187_s3, carry_c8_r187_s3;
  subbyte_full_adder add_c8_r187_s3 (
    .a(sum_c8_r120_s2),
    .b(sum_c8_r121_s2),
    .ci(sum_c8_r122_s2),
    .s(sum_c8_r187_s3),
    .co(carry_c8_r187_s3)
  );
  wire sum_c8_r188_s3, carry_c8_r188_s3;
  subbyte_full_adder add_c8_r188_s3 (
    .a(sum_c8_r123_s2),
    .b(sum_c8_r124_s2),
    .ci(sum_c8_r125_s2),
    .s(sum_c8_r188_s3),
    .co(carry_c8_r188_s3)
  );
  wire sum_c8_r189_s3, carry_c8_r189_s3;
  subbyte_full_adder add_c8_r189_s3 (
    .a(sum_c8_r126_s2),
    .b(sum_c8_r127_s2),
    .ci(sum_c8_r128_s2),
    .s(sum_c8_r189_s3),
    .co(carry_c8_r189_s3)
  );
  wire sum_c8_r190_s3, carry_c8_r190_s3;
  subbyte_full_adder add_c8_r190_s3 (
    .a(sum_c8_r129_s2),
    .b(sum_c8_r130_s2),
    .ci(sum_c8_r131_s2),
    .s(sum_c8_r190_s3),
    .co(carry_c8_r190_s3)
  );
  wire sum_c8_r191_s3, carry_c8_r191_s3;
  subbyte_full_adder add_c8_r191_s3 (
    .a(sum_c8_r132_s2),
    .b(sum_c8_r133_s2),
    .ci(sum_c8_r134_s2),
    .s(sum_c8_r191_s3),
    .co(carry_c8_r191_s3)
  );
  wire sum_c8_r192_s3, carry_c8_r192_s3;
  subbyte_full_adder add_c8_r192_s3 (
    .a(sum_c8_r135_s2),
    .b(sum_c8_r136_s2),
    .ci(sum_c8_r137_s2),
    .s(sum_c8_r192_s3),
    .co(carry_c8_r192_s3)
  );
  wire sum_c8_r193_s3, carry_c8_r193_s3;
  subbyte_full_adder add_c8_r193_s3 (
    .a(sum_c8_r138_s2),
    .b(sum_c8_r139_s2),
    .ci(sum_c8_r140_s2),
    .s(sum_c8_r193_s3),
    .co(carry_c8_r193_s3)
  );
  wire sum_c8_r194_s3, carry_c8_r194_s3;
  subbyte_full_adder add_c8_r194_s3 (
    .a(sum_c8_r141_s2),
    .b(sum_c8_r142_s2),
    .ci(sum_c8_r143_s2),
    .s(sum_c8_r194_s3),
    .co(carry_c8_r194_s3)
  );
  wire sum_c8_r195_s3, carry_c8_r195_s3;
  subbyte_full_adder add_c8_r195_s3 (
    .a(sum_c8_r144_s2),
    .b(sum_c8_r145_s2),
    .ci(sum_c8_r146_s2),
    .s(sum_c8_r195_s3),
    .co(carry_c8_r195_s3)
  );
  wire sum_c8_r196_s3, carry_c8_r196_s3;
  subbyte_full_adder add_c8_r196_s3 (
    .a(sum_c8_r147_s2),
    .b(sum_c8_r148_s2),
    .ci(sum_c8_r149_s2),
    .s(sum_c8_r196_s3),
    .co(carry_c8_r196_s3)
  );
  wire sum_c8_r197_s3, carry_c8_r197_s3;
  subbyte_full_adder add_c8_r197_s3 (
    .a(sum_c8_r150_s2),
    .b(sum_c8_r151_s2),
    .ci(sum_c8_r152_s2),
    .s(sum_c8_r197_s3),
    .co(carry_c8_r197_s3)
  );
  wire sum_c8_r198_s3, carry_c8_r198_s3;
  subbyte_full_adder add_c8_r198_s3 (
    .a(sum_c8_r153_s2),
    .b(sum_c8_r154_s2),
    .ci(sum_c8_r155_s2),
    .s(sum_c8_r198_s3),
    .co(carry_c8_r198_s3)
  );
  wire sum_c8_r199_s4, carry_c8_r199_s4;
  subbyte_full_adder add_c8_r199_s4 (
    .a(carry_c7_r185_s3),
    .b(carry_c7_r186_s3),
    .ci(carry_c7_r187_s3),
    .s(sum_c8_r199_s4),
    .co(carry_c8_r199_s4)
  );
  wire sum_c8_r200_s4, carry_c8_r200_s4;
  subbyte_full_adder add_c8_r200_s4 (
    .a(carry_c7_r188_s3),
    .b(carry_c7_r189_s3),
    .ci(carry_c7_r190_s3),
    .s(sum_c8_r200_s4),
    .co(carry_c8_r200_s4)
  );
  wire sum_c8_r201_s4, carry_c8_r201_s4;
  subbyte_full_adder add_c8_r201_s4 (
    .a(carry_c7_r191_s3),
    .b(carry_c7_r192_s3),
    .ci(carry_c7_r193_s3),
    .s(sum_c8_r201_s4),
    .co(carry_c8_r201_s4)
  );
  wire sum_c8_r202_s4, carry_c8_r202_s4;
  subbyte_full_adder add_c8_r202_s4 (
    .a(carry_c7_r194_s3),
    .b(carry_c7_r195_s3),
    .ci(carry_c7_r196_s3),
    .s(sum_c8_r202_s4),
    .co(carry_c8_r202_s4)
  );
  wire sum_c8_r203_s4, carry_c8_r203_s4;
  subbyte_full_adder add_c8_r203_s4 (
    .a(carry_c7_r197_s3),
    .b(carry_c7_r198_s3),
    .ci(carry_c7_r199_s3),
    .s(sum_c8_r203_s4),
    .co(carry_c8_r203_s4)
  );
  wire sum_c8_r204_s4, carry_c8_r204_s4;
  subbyte_full_adder add_c8_r204_s4 (
    .a(carry_c7_r200_s3),
    .b(carry_c7_r201_s3),
    .ci(carry_c7_r202_s3),
    .s(sum_c8_r204_s4),
    .co(carry_c8_r204_s4)
  );
  wire sum_c8_r205_s4, carry_c8_r205_s4;
  subbyte_full_adder add_c8_r205_s4 (
    .a(carry_c7_r203_s3),
    .b(carry_c7_r204_s3),
    .ci(carry_c7_r205_s3),
    .s(sum_c8_r205_s4),
    .co(carry_c8_r205_s4)
  );
  wire sum_c8_r206_s4, carry_c8_r206_s4;
  subbyte_full_adder add_c8_r206_s4 (
    .a(carry_c7_r206_s3),
    .b(carry_c7_r207_s3),
    .ci(carry_c7_r208_s3),
    .s(sum_c8_r206_s4),
    .co(carry_c8_r206_s4)
  );
  wire sum_c8_r207_s4, carry_c8_r207_s4;
  subbyte_full_adder add_c8_r207_s4 (
    .a(carry_c7_r209_s3),
    .b(carry_c7_r210_s3),
    .ci(carry_c7_r211_s3),
    .s(sum_c8_r207_s4),
    .co(carry_c8_r207_s4)
  );
  wire sum_c8_r208_s4, carry_c8_r208_s4;
  subbyte_full_adder add_c8_r208_s4 (
    .a(carry_c7_r212_s3),
    .b(carry_c7_r213_s3),
    .ci(carry_c7_r214_s3),
    .s(sum_c8_r208_s4),
    .co(carry_c8_r208_s4)
  );
  wire sum_c8_r209_s5, carry_c8_r209_s5;
  subbyte_full_adder add_c8_r209_s5 (
    .a(carry_c7_r215_s3),
    .b(carry_c7_r216_s3),
    .ci(carry_c7_r217_s4),
    .s(sum_c8_r209_s5),
    .co(carry_c8_r209_s5)
  );
  wire sum_c8_r210_s4, carry_c8_r210_s4;
  subbyte_full_adder add_c8_r210_s4 (
    .a(sum_c8_r156_s3),
    .b(sum_c8_r157_s3),
    .ci(sum_c8_r158_s3),
    .s(sum_c8_r210_s4),
    .co(carry_c8_r210_s4)
  );
  wire sum_c8_r211_s4, carry_c8_r211_s4;
  subbyte_full_adder add_c8_r211_s4 (
    .a(sum_c8_r159_s3),
    .b(sum_c8_r160_s3),
    .ci(sum_c8_r161_s3),
    .s(sum_c8_r211_s4),
    .co(carry_c8_r211_s4)
  );
  wire sum_c8_r212_s4, carry_c8_r212_s4;
  subbyte_full_adder add_c8_r212_s4 (
    .a(sum_c8_r162_s3),
    .b(sum_c8_r163_s3),
    .ci(sum_c8_r164_s3),
    .s(sum_c8_r212_s4),
    .co(carry_c8_r212_s4)
  );
  wire sum_c8_r213_s4, carry_c8_r213_s4;
  subbyte_full_adder add_c8_r213_s4 (
    .a(sum_c8_r165_s3),
    .b(sum_c8_r166_s3),
    .ci(sum_c8_r167_s3),
    .s(sum_c8_r213_s4),
    .co(carry_c8_r213_s4)
  );
  wire sum_c8_r214_s4, carry_c8_r214_s4;
  subbyte_full_adder add_c8_r214_s4 (
    .a(sum_c8_r168_s3),
    .b(sum_c8_r169_s3),
    .ci(sum_c8_r170_s3),
    .s(sum_c8_r214_s4),
    .co(carry_c8_r214_s4)
  );
  wire sum_c8_r215_s4, carry_c8_r215_s4;
  subbyte_full_adder add_c8_r215_s4 (
    .a(sum_c8_r171_s3),
    .b(sum_c8_r172_s3),
    .ci(sum_c8_r173_s3),
    .s(sum_c8_r215_s4),
    .co(carry_c8_r215_s4)
  );
  wire sum_c8_r216_s5, carry_c8_r216_s5;
  subbyte_full_adder add_c8_r216_s5 (
    .a(sum_c8_r174_s3),
    .b(sum_c8_r175_s4),
    .ci(sum_c8_r176_s3),
    .s(sum_c8_r216_s5),
    .co(carry_c8_r216_s5)
  );
  wire sum_c8_r217_s4, carry_c8_r217_s4;
  subbyte_full_adder add_c8_r217_s4 (
    .a(sum_c8_r177_s3),
    .b(sum_c8_r178_s3),
    .ci(sum_c8_r179_s3),
    .s(sum_c8_r217_s4),
    .co(carry_c8_r217_s4)
  );
  wire sum_c8_r218_s4, carry_c8_r218_s4;
  subbyte_full_adder add_c8_r218_s4 (
    .a(sum_c8_r180_s3),
    .b(sum_c8_r181_s3),
    .ci(sum_c8_r182_s3),
    .s(sum_c8_r218_s4),
    .co(carry_c8_r218_s4)
  );
  wire sum_c8_r219_s4, carry_c8_r219_s4;
  subbyte_full_adder add_c8_r219_s4 (
    .a(sum_c8_r183_s3),
    .b(sum_c8_r184_s3),
    .ci(sum_c8_r185_s3),
    .s(sum_c8_r219_s4),
    .co(carry_c8_r219_s4)
  );
  wire sum_c8_r220_s4, carry_c8_r220_s4;
  subbyte_full_adder add_c8_r220_s4 (
    .a(sum_c8_r186_s3),
    .b(sum_c8_r187_s3),
    .ci(sum_c8_r188_s3),
    .s(sum_c8_r220_s4),
    .co(carry_c8_r220_s4)
  );
  wire sum_c8_r221_s4, carry_c8_r221_s4;
  subbyte_full_adder add_c8_r221_s4 (
    .a(sum_c8_r189_s3),
    .b(sum_c8_r190_s3),
    .ci(sum_c8_r191_s3),
    .s(sum_c8_r221_s4),
    .co(carry_c8_r221_s4)
  );
  wire sum_c8_r222_s4, carry_c8_r222_s4;
  subbyte_full_adder add_c8_r222_s4 (
    .a(sum_c8_r192_s3),
    .b(sum_c8_r193_s3),
    .ci(sum_c8_r194_s3),
    .s(sum_c8_r222_s4),
    .co(carry_c8_r222_s4)
  );
  wire sum_c8_r223_s4, carry_c8_r223_s4;
  subbyte_full_adder add_c8_r223_s4 (
    .a(sum_c8_r195_s3),
    .b(sum_c8_r196_s3),
    .ci(sum_c8_r197_s3),
    .s(sum_c8_r223_s4),
    .co(carry_c8_r223_s4)
  );
  wire sum_c8_r224_s5, carry_c8_r224_s5;
  subbyte_full_adder add_c8_r224_s5 (
    .a(sum_c8_r198_s3),
    .b(carry_c7_r218_s4),
    .ci(carry_c7_r219_s4),
    .s(sum_c8_r224_s5),
    .co(carry_c8_r224_s5)
  );
  wire sum_c8_r225_s5, carry_c8_r225_s5;
  subbyte_full_adder add_c8_r225_s5 (
    .a(carry_c7_r220_s4),
    .b(carry_c7_r221_s4),
    .ci(carry_c7_r222_s4),
    .s(sum_c8_r225_s5),
    .co(carry_c8_r225_s5)
  );
  wire sum_c8_r226_s6, carry_c8_r226_s6;
  subbyte_full_adder add_c8_r226_s6 (
    .a(carry_c7_r223_s4),
    .b(carry_c7_r224_s4),
    .ci(carry_c7_r225_s5),
    .s(sum_c8_r226_s6),
    .co(carry_c8_r226_s6)
  );
  wire sum_c8_r227_s5, carry_c8_r227_s5;
  subbyte_full_adder add_c8_r227_s5 (
    .a(carry_c7_r226_s4),
    .b(carry_c7_r227_s4),
    .ci(carry_c7_r228_s4),
    .s(sum_c8_r227_s5),
    .co(carry_c8_r227_s5)
  );
  wire sum_c8_r228_s5, carry_c8_r228_s5;
  subbyte_full_adder add_c8_r228_s5 (
    .a(carry_c7_r229_s4),
    .b(carry_c7_r230_s4),
    .ci(carry_c7_r231_s4),
    .s(sum_c8_r228_s5),
    .co(carry_c8_r228_s5)
  );
  wire sum_c8_r229_s5, carry_c8_r229_s5;
  subbyte_full_adder add_c8_r229_s5 (
    .a(carry_c7_r232_s4),
    .b(carry_c7_r233_s4),
    .ci(carry_c7_r234_s4),
    .s(sum_c8_r229_s5),
    .co(carry_c8_r229_s5)
  );
  wire sum_c8_r230_s6, carry_c8_r230_s6;
  subbyte_full_adder add_c8_r230_s6 (
    .a(carry_c7_r235_s4),
    .b(carry_c7_r236_s5),
    .ci(sum_c8_r199_s4),
    .s(sum_c8_r230_s6),
    .co(carry_c8_r230_s6)
  );
  wire sum_c8_r231_s5, carry_c8_r231_s5;
  subbyte_full_adder add_c8_r231_s5 (
    .a(sum_c8_r200_s4),
    .b(sum_c8_r201_s4),
    .ci(sum_c8_r202_s4),
    .s(sum_c8_r231_s5),
    .co(carry_c8_r231_s5)
  );
  wire sum_c8_r232_s5, carry_c8_r232_s5;
  subbyte_full_adder add_c8_r232_s5 (
    .a(sum_c8_r203_s4),
    .b(sum_c8_r204_s4),
    .ci(sum_c8_r205_s4),
    .s(sum_c8_r232_s5),
    .co(carry_c8_r232_s5)
  );
  wire sum_c8_r233_s5, carry_c8_r233_s5;
  subbyte_full_adder add_c8_r233_s5 (
    .a(sum_c8_r206_s4),
    .b(sum_c8_r207_s4),
    .ci(sum_c8_r208_s4),
    .s(sum_c8_r233_s5),
    .co(carry_c8_r233_s5)
  );
  wire sum_c8_r234_s6, carry_c8_r234_s6;
  subbyte_full_adder add_c8_r234_s6 (
    .a(sum_c8_r209_s5),
    .b(sum_c8_r210_s4),
    .ci(sum_c8_r211_s4),
    .s(sum_c8_r234_s6),
    .co(carry_c8_r234_s6)
  );
  wire sum_c8_r235_s5, carry_c8_r235_s5;
  subbyte_full_adder add_c8_r235_s5 (
    .a(sum_c8_r212_s4),
    .b(sum_c8_r213_s4),
    .ci(sum_c8_r214_s4),
    .s(sum_c8_r235_s5),
    .co(carry_c8_r235_s5)
  );
  wire sum_c8_r236_s6, carry_c8_r236_s6;
  subbyte_full_adder add_c8_r236_s6 (
    .a(sum_c8_r215_s4),
    .b(sum_c8_r216_s5),
    .ci(sum_c8_r217_s4),
    .s(sum_c8_r236_s6),
    .co(carry_c8_r236_s6)
  );
  wire sum_c8_r237_s5, carry_c8_r237_s5;
  subbyte_full_adder add_c8_r237_s5 (
    .a(sum_c8_r218_s4),
    .b(sum_c8_r219_s4),
    .ci(sum_c8_r220_s4),
    .s(sum_c8_r237_s5),
    .co(carry_c8_r237_s5)
  );
  wire sum_c8_r238_s5, carry_c8_r238_s5;
  subbyte_full_adder add_c8_r238_s5 (
    .a(sum_c8_r221_s4),
    .b(sum_c8_r222_s4),
    .ci(sum_c8_r223_s4),
    .s(sum_c8_r238_s5),
    .co(carry_c8_r238_s5)
  );
  wire sum_c8_r239_s6, carry_c8_r239_s6;
  subbyte_full_adder add_c8_r239_s6 (
    .a(carry_c7_r237_s5),
    .b(carry_c7_r238_s5),
    .ci(carry_c7_r239_s5),
    .s(sum_c8_r239_s6),
    .co(carry_c8_r239_s6)
  );
  wire sum_c8_r240_s7, carry_c8_r240_s7;
  subbyte_full_adder add_c8_r240_s7 (
    .a(carry_c7_r240_s6),
    .b(carry_c7_r241_s5),
    .ci(carry_c7_r242_s5),
    .s(sum_c8_r240_s7),
    .co(carry_c8_r240_s7)
  );
  wire sum_c8_r241_s7, carry_c8_r241_s7;
  subbyte_full_adder add_c8_r241_s7 (
    .a(carry_c7_r243_s6),
    .b(carry_c7_r244_s5),
    .ci(carry_c7_r245_s5),
    .s(sum_c8_r241_s7),
    .co(carry_c8_r241_s7)
  );
  wire sum_c8_r242_s7, carry_c8_r242_s7;
  subbyte_full_adder add_c8_r242_s7 (
    .a(carry_c7_r246_s6),
    .b(sum_c8_r224_s5),
    .ci(sum_c8_r225_s5),
    .s(sum_c8_r242_s7),
    .co(carry_c8_r242_s7)
  );
  wire sum_c8_r243_s7, carry_c8_r243_s7;
  subbyte_full_adder add_c8_r243_s7 (
    .a(sum_c8_r226_s6),
    .b(sum_c8_r227_s5),
    .ci(sum_c8_r228_s5),
    .s(sum_c8_r243_s7),
    .co(carry_c8_r243_s7)
  );
  wire sum_c8_r244_s7, carry_c8_r244_s7;
  subbyte_full_adder add_c8_r244_s7 (
    .a(sum_c8_r229_s5),
    .b(sum_c8_r230_s6),
    .ci(sum_c8_r231_s5),
    .s(sum_c8_r244_s7),
    .co(carry_c8_r244_s7)
  );
  wire sum_c8_r245_s7, carry_c8_r245_s7;
  subbyte_full_adder add_c8_r245_s7 (
    .a(sum_c8_r232_s5),
    .b(sum_c8_r233_s5),
    .ci(sum_c8_r234_s6),
    .s(sum_c8_r245_s7),
    .co(carry_c8_r245_s7)
  );
  wire sum_c8_r246_s7, carry_c8_r246_s7;
  subbyte_full_adder add_c8_r246_s7 (
    .a(sum_c8_r235_s5),
    .b(sum_c8_r236_s6),
    .ci(sum_c8_r237_s5),
    .s(sum_c8_r246_s7),
    .co(carry_c8_r246_s7)
  );
  wire sum_c8_r247_s7, carry_c8_r247_s7;
  subbyte_full_adder add_c8_r247_s7 (
    .a(sum_c8_r238_s5),
    .b(carry_c7_r247_s6),
    .ci(carry_c7_r248_s6),
    .s(sum_c8_r247_s7),
    .co(carry_c8_r247_s7)
  );
  wire sum_c8_r248_s8, carry_c8_r248_s8;
  subbyte_full_adder add_c8_r248_s8 (
    .a(carry_c7_r249_s7),
    .b(carry_c7_r250_s7),
    .ci(carry_c7_r251_s7),
    .s(sum_c8_r248_s8),
    .co(carry_c8_r248_s8)
  );
  wire sum_c8_r249_s8, carry_c8_r249_s8;
  subbyte_full_adder add_c8_r249_s8 (
    .a(sum_c8_r239_s6),
    .b(sum_c8_r240_s7),
    .ci(sum_c8_r241_s7),
    .s(sum_c8_r249_s8),
    .co(carry_c8_r249_s8)
  );
  wire sum_c8_r250_s8, carry_c8_r250_s8;
  subbyte_full_adder add_c8_r250_s8 (
    .a(sum_c8_r242_s7),
    .b(sum_c8_r243_s7),
    .ci(sum_c8_r244_s7),
    .s(sum_c8_r250_s8),
    .co(carry_c8_r250_s8)
  );
  wire sum_c8_r251_s8, carry_c8_r251_s8;
  subbyte_full_adder add_c8_r251_s8 (
    .a(sum_c8_r245_s7),
    .b(sum_c8_r246_s7),
    .ci(carry_c7_r252_s7),
    .s(sum_c8_r251_s8),
    .co(carry_c8_r251_s8)
  );
  wire sum_c8_r252_s9, carry_c8_r252_s9;
  subbyte_full_adder add_c8_r252_s9 (
    .a(carry_c7_r253_s8),
    .b(sum_c8_r247_s7),
    .ci(sum_c8_r248_s8),
    .s(sum_c8_r252_s9),
    .co(carry_c8_r252_s9)
  );
  wire sum_c8_r253_s9, carry_c8_r253_s9;
  subbyte_full_adder add_c8_r253_s9 (
    .a(sum_c8_r249_s8),
    .b(sum_c8_r250_s8),
    .ci(sum_c8_r251_s8),
    .s(sum_c8_r253_s9),
    .co(carry_c8_r253_s9)
  );
  wire sum_c8_r254_s10, carry_c8_r254_s10;
  subbyte_full_adder add_c8_r254_s10 (
    .a(carry_c7_r254_s9),
    .b(sum_c8_r252_s9),
    .ci(sum_c8_r253_s9),
    .s(sum_c8_r254_s10),
    .co(carry_c8_r254_s10)
  );
  wire sum_c8_r255_s11, carry_c8_r255_s11;
  subbyte_full_adder add_c8_r255_s11 (
    .a(sum_c8_r254_s10),
    .b(extra[8]),
    .ci(extra[37]),
    .s(sum_c8_r255_s11),
    .co(carry_c8_r255_s11)
  );
  wire sum_c8_r256_s11, carry_c8_r256_s11;
  subbyte_full_adder add_c8_r256_s11 (
    .a(extra[66]),
    .b(extra[95]),
    .ci(carry_c7_r255_s10),
    .s(sum_c8_r256_s11),
    .co(carry_c8_r256_s11)
  );
  wire sum_c8_r257_s12, carry_c8_r257_s12;
  subbyte_full_adder add_c8_r257_s12 (
    .a(sum_c8_r255_s11),
    .b(carry_c7_r256_s9),
    .ci(sum_c8_r256_s11),
    .s(sum_c8_r257_s12),
    .co(carry_c8_r257_s12)
  );
  wire sum_c8_r258_s13, carry_c8_r258_s13;
  subbyte_full_adder add_c8_r258_s13 (
    .a(carry_c7_r257_s11),
    .b(sum_c8_r257_s12),
    .ci(carry_c7_r258_s12),
    .s(sum_c8_r258_s13),
    .co(carry_c8_r258_s13)
  );
  wire sum_c8_r259_s14, carry_c8_r259_s14;
  subbyte_half_adder add_c8_r259_s14 (
    .a(carry_c7_r259_s13),
    .b(sum_c8_r258_s13),
    .s(sum_c8_r259_s14),
    .co(carry_c8_r259_s14)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[4]), .b(pp[9]), .ci(pp[17]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[22]), .b(pp[30]), .ci(pp[35]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[43]), .b(pp[48]), .ci(pp[56]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[74]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[82]), .b(pp[87]), .ci(pp[95]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[100]), .b(pp[108]), .ci(pp[113]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[121]), .b(pp[126]), .ci(pp[134]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[139]), .b(pp[147]), .ci(pp[152]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[160]), .b(pp[165]), .ci(pp[173]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[191]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[199]), .b(pp[204]), .ci(pp[212]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[217]), .b(pp[225]), .ci(pp[230]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[238]), .b(pp[243]), .ci(pp[251]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[256]), .b(pp[264]), .ci(pp[269]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[277]), .b(pp[282]), .ci(pp[290]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[295]), .b(pp[303]), .ci(pp[308]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[316]), .b(pp[321]), .ci(pp[329]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[334]), .b(pp[342]), .ci(pp[347]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[355]), .b(pp[360]), .ci(pp[368]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[373]), .b(pp[381]), .ci(pp[386]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[394]), .b(pp[399]), .ci(pp[407]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[412]), .b(pp[420]), .ci(pp[425]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[433]), .b(pp[438]), .ci(pp[446]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[451]), .b(pp[459]), .ci(pp[464]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[472]), .b(pp[477]), .ci(pp[485]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[490]), .b(pp[498]), .ci(pp[503]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[511]), .b(pp[516]), .ci(pp[524]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[529]), .b(pp[537]), .ci(pp[542]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[550]), .b(pp[555]), .ci(pp[563]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[568]), .b(pp[576]), .ci(pp[581]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[589]), .b(pp[594]), .ci(pp[602]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[607]), .b(pp[615]), .ci(pp[620]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[628]), .b(pp[633]), .ci(pp[641]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[646]), .b(pp[654]), .ci(pp[659]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[667]), .b(pp[672]), .ci(pp[680]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[685]), .b(pp[693]), .ci(pp[698]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[706]), .b(pp[711]), .ci(pp[719]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[724]), .b(pp[732]), .ci(pp[737]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[745]), .b(pp[750]), .ci(pp[758]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[763]), .b(pp[771]), .ci(pp[776]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[784]), .b(pp[789]), .ci(pp[797]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[802]), .b(pp[810]), .ci(pp[815]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[823]), .b(pp[828]), .ci(pp[836]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s1, carry_c9_r43_s1;
  subbyte_full_adder add_c9_r43_s1 (.a(pp[841]), .b(pp[849]), .ci(pp[854]), .s(sum_c9_r43_s1), .co(carry_c9_r43_s1));
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (.a(pp[862]), .b(pp[867]), .ci(pp[875]), .s(sum_c9_r44_s1), .co(carry_c9_r44_s1));
  wire sum_c9_r45_s1, carry_c9_r45_s1;
  subbyte_full_adder add_c9_r45_s1 (.a(pp[880]), .b(pp[888]), .ci(pp[893]), .s(sum_c9_r45_s1), .co(carry_c9_r45_s1));
  wire sum_c9_r46_s1, carry_c9_r46_s1;
  subbyte_full_adder add_c9_r46_s1 (.a(pp[901]), .b(pp[906]), .ci(pp[914]), .s(sum_c9_r46_s1), .co(carry_c9_r46_s1));
  wire sum_c9_r47_s1, carry_c9_r47_s1;
  subbyte_full_adder add_c9_r47_s1 (.a(pp[919]), .b(pp[927]), .ci(pp[932]), .s(sum_c9_r47_s1), .co(carry_c9_r47_s1));
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (.a(pp[940]), .b(pp[945]), .ci(pp[953]), .s(sum_c9_r48_s1), .co(carry_c9_r48_s1));
  wire sum_c9_r49_s1, carry_c9_r49_s1;
  subbyte_full_adder add_c9_r49_s1 (.a(pp[958]), .b(pp[966]), .ci(pp[971]), .s(sum_c9_r49_s1), .co(carry_c9_r49_s1));
  wire sum_c9_r50_s1, carry_c9_r50_s1;
  subbyte_full_adder add_c9_r50_s1 (.a(pp[979]), .b(pp[984]), .ci(pp[992]), .s(sum_c9_r50_s1), .co(carry_c9_r50_s1));
  wire sum_c9_r51_s1, carry_c9_r51_s1;
  subbyte_full_adder add_c9_r51_s1 (.a(pp[997]), .b(pp[1005]), .ci(pp[1010]), .s(sum_c9_r51_s1), .co(carry_c9_r51_s1));
  wire sum_c9_r52_s1, carry_c9_r52_s1;
  subbyte_full_adder add_c9_r52_s1 (.a(pp[1018]), .b(pp[1023]), .ci(pp[1031]), .s(sum_c9_r52_s1), .co(carry_c9_r52_s1));
  wire sum_c9_r53_s1, carry_c9_r53_s1;
  subbyte_full_adder add_c9_r53_s1 (.a(pp[1036]), .b(pp[1044]), .ci(pp[1049]), .s(sum_c9_r53_s1), .co(carry_c9_r53_s1));
  wire sum_c9_r54_s1, carry_c9_r54_s1;
  subbyte_full_adder add_c9_r54_s1 (.a(pp[1057]), .b(pp[1062]), .ci(pp[1070]), .s(sum_c9_r54_s1), .co(carry_c9_r54_s1));
  wire sum_c9_r55_s1, carry_c9_r55_s1;
  subbyte_full_adder add_c9_r55_s1 (.a(pp[1075]), .b(pp[1083]), .ci(pp[1088]), .s(sum_c9_r55_s1), .co(carry_c9_r55_s1));
  wire sum_c9_r56_s1, carry_c9_r56_s1;
  subbyte_full_adder add_c9_r56_s1 (.a(pp[1096]), .b(pp[1101]), .ci(pp[1109]), .s(sum_c9_r56_s1), .co(carry_c9_r56_s1));
  wire sum_c9_r57_s1, carry_c9_r57_s1;
  subbyte_full_adder add_c9_r57_s1 (.a(pp[1114]), .b(pp[1122]), .ci(pp[1127]), .s(sum_c9_r57_s1), .co(carry_c9_r57_s1));
  wire sum_c9_r58_s1, carry_c9_r58_s1;
  subbyte_full_adder add_c9_r58_s1 (.a(pp[1135]), .b(pp[1140]), .ci(pp[1148]), .s(sum_c9_r58_s1), .co(carry_c9_r58_s1));
  wire sum_c9_r59_s1, carry_c9_r59_s1;
  subbyte_full_adder add_c9_r59_s1 (.a(pp[1153]), .b(pp[1161]), .ci(pp[1166]), .s(sum_c9_r59_s1), .co(carry_c9_r59_s1));
  wire sum_c9_r60_s1, carry_c9_r60_s1;
  subbyte_full_adder add_c9_r60_s1 (.a(pp[1174]), .b(pp[1179]), .ci(pp[1187]), .s(sum_c9_r60_s1), .co(carry_c9_r60_s1));
  wire sum_c9_r61_s1, carry_c9_r61_s1;
  subbyte_full_adder add_c9_r61_s1 (.a(pp[1192]), .b(pp[1200]), .ci(pp[1205]), .s(sum_c9_r61_s1), .co(carry_c9_r61_s1));
  wire sum_c9_r62_s1, carry_c9_r62_s1;
  subbyte_full_adder add_c9_r62_s1 (.a(pp[1213]), .b(pp[1218]), .ci(pp[1226]), .s(sum_c9_r62_s1), .co(carry_c9_r62_s1));
  wire sum_c9_r63_s1, carry_c9_r63_s1;
  subbyte_full_adder add_c9_r63_s1 (.a(pp[1231]), .b(pp[1239]), .ci(pp[1244]), .s(sum_c9_r63_s1), .co(carry_c9_r63_s1));
  wire sum_c9_r64_s1, carry_c9_r64_s1;
  subbyte_full_adder add_c9_r64_s1 (.a(pp[1252]), .b(pp[1257]), .ci(pp[1265]), .s(sum_c9_r64_s1), .co(carry_c9_r64_s1));
  wire sum_c9_r65_s1, carry_c9_r65_s1;
  subbyte_full_adder add_c9_r65_s1 (.a(pp[1270]), .b(pp[1278]), .ci(pp[1283]), .s(sum_c9_r65_s1), .co(carry_c9_r65_s1));
  wire sum_c9_r66_s1, carry_c9_r66_s1;
  subbyte_full_adder add_c9_r66_s1 (.a(pp[1291]), .b(pp[1296]), .ci(pp[1304]), .s(sum_c9_r66_s1), .co(carry_c9_r66_s1));
  wire sum_c9_r67_s1, carry_c9_r67_s1;
  subbyte_full_adder add_c9_r67_s1 (.a(pp[1309]), .b(pp[1317]), .ci(pp[1322]), .s(sum_c9_r67_s1), .co(carry_c9_r67_s1));
  wire sum_c9_r68_s1, carry_c9_r68_s1;
  subbyte_full_adder add_c9_r68_s1 (.a(pp[1330]), .b(pp[1335]), .ci(pp[1343]), .s(sum_c9_r68_s1), .co(carry_c9_r68_s1));
  wire sum_c9_r69_s1, carry_c9_r69_s1;
  subbyte_full_adder add_c9_r69_s1 (.a(pp[1348]), .b(pp[1356]), .ci(pp[1361]), .s(sum_c9_r69_s1), .co(carry_c9_r69_s1));
  wire sum_c9_r70_s1, carry_c9_r70_s1;
  subbyte_full_adder add_c9_r70_s1 (.a(pp[1369]), .b(pp[1374]), .ci(pp[1382]), .s(sum_c9_r70_s1), .co(carry_c9_r70_s1));
  wire sum_c9_r71_s1, carry_c9_r71_s1;
  subbyte_full_adder add_c9_r71_s1 (.a(pp[1387]), .b(pp[1395]), .ci(pp[1400]), .s(sum_c9_r71_s1), .co(carry_c9_r71_s1));
  wire sum_c9_r72_s1, carry_c9_r72_s1;
  subbyte_full_adder add_c9_r72_s1 (.a(pp[1408]), .b(pp[1413]), .ci(pp[1421]), .s(sum_c9_r72_s1), .co(carry_c9_r72_s1));
  wire sum_c9_r73_s1, carry_c9_r73_s1;
  subbyte_full_adder add_c9_r73_s1 (.a(pp[1426]), .b(pp[1434]), .ci(pp[1439]), .s(sum_c9_r73_s1), .co(carry_c9_r73_s1));
  wire sum_c9_r74_s1, carry_c9_r74_s1;
  subbyte_full_adder add_c9_r74_s1 (.a(pp[1447]), .b(pp[1452]), .ci(pp[1460]), .s(sum_c9_r74_s1), .co(carry_c9_r74_s1));
  wire sum_c9_r75_s1, carry_c9_r75_s1;
  subbyte_full_adder add_c9_r75_s1 (.a(pp[1465]), .b(pp[1473]), .ci(pp[1478]), .s(sum_c9_r75_s1), .co(carry_c9_r75_s1));
  wire sum_c9_r76_s1, carry_c9_r76_s1;
  subbyte_full_adder add_c9_r76_s1 (.a(pp[1486]), .b(pp[1491]), .ci(pp[1499]), .s(sum_c9_r76_s1), .co(carry_c9_r76_s1));
  wire sum_c9_r77_s1, carry_c9_r77_s1;
  subbyte_full_adder add_c9_r77_s1 (.a(pp[1504]), .b(pp[1512]), .ci(pp[1517]), .s(sum_c9_r77_s1), .co(carry_c9_r77_s1));
  wire sum_c9_r78_s1, carry_c9_r78_s1;
  subbyte_full_adder add_c9_r78_s1 (.a(pp[1525]), .b(pp[1530]), .ci(pp[1538]), .s(sum_c9_r78_s1), .co(carry_c9_r78_s1));
  wire sum_c9_r79_s1, carry_c9_r79_s1;
  subbyte_full_adder add_c9_r79_s1 (.a(pp[1543]), .b(pp[1551]), .ci(pp[1556]), .s(sum_c9_r79_s1), .co(carry_c9_r79_s1));
  wire sum_c9_r80_s1, carry_c9_r80_s1;
  subbyte_full_adder add_c9_r80_s1 (.a(pp[1564]), .b(pp[1569]), .ci(pp[1577]), .s(sum_c9_r80_s1), .co(carry_c9_r80_s1));
  wire sum_c9_r81_s1, carry_c9_r81_s1;
  subbyte_full_adder add_c9_r81_s1 (.a(pp[1582]), .b(pp[1590]), .ci(pp[1595]), .s(sum_c9_r81_s1), .co(carry_c9_r81_s1));
  wire sum_c9_r82_s1, carry_c9_r82_s1;
  subbyte_full_adder add_c9_r82_s1 (.a(pp[1603]), .b(pp[1608]), .ci(pp[1616]), .s(sum_c9_r82_s1), .co(carry_c9_r82_s1));
  wire sum_c9_r83_s1, carry_c9_r83_s1;
  subbyte_full_adder add_c9_r83_s1 (.a(pp[1621]), .b(pp[1629]), .ci(pp[1634]), .s(sum_c9_r83_s1), .co(carry_c9_r83_s1));
  wire sum_c9_r84_s1, carry_c9_r84_s1;
  subbyte_full_adder add_c9_r84_s1 (.a(pp[1642]), .b(pp[1647]), .ci(pp[1655]), .s(sum_c9_r84_s1), .co(carry_c9_r84_s1));
  wire sum_c9_r85_s2, carry_c9_r85_s2;
  subbyte_full_adder add_c9_r85_s2 (
    .a(pp[1660]),
    .b(carry_c8_r0_s1),
    .ci(carry_c8_r1_s1),
    .s(sum_c9_r85_s2),
    .co(carry_c9_r85_s2)
  );
  wire sum_c9_r86_s2, carry_c9_r86_s2;
  subbyte_full_adder add_c9_r86_s2 (
    .a(carry_c8_r2_s1),
    .b(carry_c8_r3_s1),
    .ci(carry_c8_r4_s1),
    .s(sum_c9_r86_s2),
    .co(carry_c9_r86_s2)
  );
  wire sum_c9_r87_s2, carry_c9_r87_s2;
  subbyte_full_adder add_c9_r87_s2 (
    .a(carry_c8_r5_s1),
    .b(carry_c8_r6_s1),
    .ci(carry_c8_r7_s1),
    .s(sum_c9_r87_s2),
    .co(carry_c9_r87_s2)
  );
  wire sum_c9_r88_s2, carry_c9_r88_s2;
  subbyte_full_adder add_c9_r88_s2 (
    .a(carry_c8_r8_s1),
    .b(carry_c8_r9_s1),
    .ci(carry_c8_r10_s1),
    .s(sum_c9_r88_s2),
    .co(carry_c9_r88_s2)
  );
  wire sum_c9_r89_s2, carry_c9_r89_s2;
  subbyte_full_adder add_c9_r89_s2 (
    .a(carry_c8_r11_s1),
    .b(carry_c8_r12_s1),
    .ci(carry_c8_r13_s1),
    .s(sum_c9_r89_s2),
    .co(carry_c9_r89_s2)
  );
  wire sum_c9_r90_s2, carry_c9_r90_s2;
  subbyte_full_adder add_c9_r90_s2 (
    .a(carry_c8_r14_s1),
    .b(carry_c8_r15_s1),
    .ci(carry_c8_r16_s1),
    .s(sum_c9_r90_s2),
    .co(carry_c9_r90_s2)
  );
  wire sum_c9_r91_s2, carry_c9_r91_s2;
  subbyte_full_adder add_c9_r91_s2 (
    .a(carry_c8_r17_s1),
    .b(carry_c8_r18_s1),
    .ci(carry_c8_r19_s1),
    .s(sum_c9_r91_s2),
    .co(carry_c9_r91_s2)
  );
  wire sum_c9_r92_s2, carry_c9_r92_s2;
  subbyte_full_adder add_c9_r92_s2 (
    .a(carry_c8_r20_s1),
    .b(carry_c8_r21_s1),
    .ci(carry_c8_r22_s1),
    .s(sum_c9_r92_s2),
    .co(carry_c9_r92_s2)
  );
  wire sum_c9_r93_s2, carry_c9_r93_s2;
  subbyte_full_adder add_c9_r93_s2 (
    .a(carry_c8_r23_s1),
    .b(carry_c8_r24_s1),
    .ci(carry_c8_r25_s1),
    .s(sum_c9_r93_s2),
    .co(carry_c9_r93_s2)
  );
  wire sum_c9_r94_s2, carry_c9_r94_s2;
  subbyte_full_adder add_c9_r94_s2 (
    .a(carry_c8_r26_s1),
    .b(carry_c8_r27_s1),
    .ci(carry_c8_r28_s1),
    .s(sum_c9_r94_s2),
    .co(carry_c9_r94_s2)
  );
  wire sum_c9_r95_s2, carry_c9_r95_s2;
  subbyte_full_adder add_c9_r95_s2 (
    .a(carry_c8_r29_s1),
    .b(carry_c8_r30_s1),
    .ci(carry_c8_r31_s1),
    .s(sum_c9_r95_s2),
    .co(carry_c9_r95_s2)
  );
  wire sum_c9_r96_s2, carry_c9_r96_s2;
  subbyte_full_adder add_c9_r96_s2 (
    .a(carry_c8_r32_s1),
    .b(carry_c8_r33_s1),
    .ci(carry_c8_r34_s1),
    .s(sum_c9_r96_s2),
    .co(carry_c9_r96_s2)
  );
  wire sum_c9_r97_s2, carry_c9_r97_s2;
  subbyte_full_adder add_c9_r97_s2 (
    .a(carry_c8_r35_s1),
    .b(carry_c8_r36_s1),
    .ci(carry_c8_r37_s1),
    .s(sum_c9_r97_s2),
    .co(carry_c9_r97_s2)
  );
  wire sum_c9_r98_s2, carry_c9_r98_s2;
  subbyte_full_adder add_c9_r98_s2 (
    .a(carry_c8_r38_s1),
    .b(carry_c8_r39_s1),
    .ci(carry_c8_r40_s1),
    .s(sum_c9_r98_s2),
    .co(carry_c9_r98_s2)
  );
  wire sum_c9_r99_s2, carry_c9_r99_s2;
  subbyte_full_adder add_c9_r99_s2 (
    .a(carry_c8_r41_s1),
    .b(carry_c8_r42_s1),
    .ci(carry_c8_r43_s1),
    .s(sum_c9_r99_s2),
    .co(carry_c9_r99_s2)
  );
  wire sum_c9_r100_s2, carry_c9_r100_s2;
  subbyte_full_adder add_c9_r100_s2 (
    .a(carry_c8_r44_s1),
    .b(carry_c8_r45_s1),
    .ci(carry_c8_r46_s1),
    .s(sum_c9_r100_s2),
    .co(carry_c9_r100_s2)
  );
  wire sum_c9_r101_s2, carry_c9_r101_s2;
  subbyte_full_adder add_c9_r101_s2 (
    .a(carry_c8_r47_s1),
    .b(carry_c8_r48_s1),
    .ci(carry_c8_r49_s1),
    .s(sum_c9_r101_s2),
    .co(carry_c9_r101_s2)
  );
  wire sum_c9_r102_s2, carry_c9_r102_s2;
  subbyte_full_adder add_c9_r102_s2 (
    .a(carry_c8_r50_s1),
    .b(carry_c8_r51_s1),
    .ci(carry_c8_r52_s1),
    .s(sum_c9_r102_s2),
    .co(carry_c9_r102_s2)
  );
  wire sum_c9_r103_s2, carry_c9_r103_s2;
  subbyte_full_adder add_c9_r103_s2 (
    .a(carry_c8_r53_s1),
    .b(carry_c8_r54_s1),
    .ci(carry_c8_r55_s1),
    .s(sum_c9_r103_s2),
    .co(carry_c9_r103_s2)
  );
  wire sum_c9_r104_s2, carry_c9_r104_s2;
  subbyte_full_adder add_c9_r104_s2 (
    .a(carry_c8_r56_s1),
    .b(carry_c8_r57_s1),
    .ci(carry_c8_r58_s1),
    .s(sum_c9_r104_s2),
    .co(carry_c9_r104_s2)
  );
  wire sum_c9_r105_s2, carry_c9_r105_s2;
  subbyte_full_adder add_c9_r105_s2 (
    .a(carry_c8_r59_s1),
    .b(carry_c8_r60_s1),
    .ci(carry_c8_r61_s1),
    .s(sum_c9_r105_s2),
    .co(carry_c9_r105_s2)
  );
  wire sum_c9_r106_s2, carry_c9_r106_s2;
  subbyte_full_adder add_c9_r106_s2 (
    .a(carry_c8_r62_s1),
    .b(carry_c8_r63_s1),
    .ci(carry_c8_r64_s1),
    .s(sum_c9_r106_s2),
    .co(carry_c9_r106_s2)
  );
  wire sum_c9_r107_s2, carry_c9_r107_s2;
  subbyte_full_adder add_c9_r107_s2 (
    .a(carry_c8_r65_s1),
    .b(carry_c8_r66_s1),
    .ci(carry_c8_r67_s1),
    .s(sum_c9_r107_s2),
    .co(carry_c9_r107_s2)
  );
  wire sum_c9_r108_s2, carry_c9_r108_s2;
  subbyte_full_adder add_c9_r108_s2 (
    .a(carry_c8_r68_s1),
    .b(carry_c8_r69_s1),
    .ci(carry_c8_r70_s1),
    .s(sum_c9_r108_s2),
    .co(carry_c9_r108_s2)
  );
  wire sum_c9_r109_s2, carry_c9_r109_s2;
  subbyte_full_adder add_c9_r109_s2 (
    .a(carry_c8_r71_s1),
    .b(carry_c8_r72_s1),
    .ci(carry_c8_r73_s1),
    .s(sum_c9_r109_s2),
    .co(carry_c9_r109_s2)
  );
  wire sum_c9_r110_s2, carry_c9_r110_s2;
  subbyte_full_adder add_c9_r110_s2 (
    .a(carry_c8_r74_s1),
    .b(carry_c8_r75_s1),
    .ci(carry_c8_r76_s1),
    .s(sum_c9_r110_s2),
    .co(carry_c9_r110_s2)
  );
  wire sum_c9_r111_s2, carry_c9_r111_s2;
  subbyte_full_adder add_c9_r111_s2 (
    .a(carry_c8_r77_s1),
    .b(carry_c8_r78_s1),
    .ci(carry_c8_r79_s1),
    .s(sum_c9_r111_s2),
    .co(carry_c9_r111_s2)
  );
  wire sum_c9_r112_s2, carry_c9_r112_s2;
  subbyte_full_adder add_c9_r112_s2 (
    .a(carry_c8_r80_s1),
    .b(carry_c8_r81_s1),
    .ci(carry_c8_r82_s1),
    .s(sum_c9_r112_s2),
    .co(carry_c9_r112_s2)
  );
  wire sum_c9_r113_s2, carry_c9_r113_s2;
  subbyte_full_adder add_c9_r113_s2 (
    .a(carry_c8_r83_s1),
    .b(carry_c8_r84_s1),
    .ci(sum_c9_r0_s1),
    .s(sum_c9_r113_s2),
    .co(carry_c9_r113_s2)
  );
  wire sum_c9_r114_s2, carry_c9_r114_s2;
  subbyte_full_adder add_c9_r114_s2 (
    .a(sum_c9_r1_s1),
    .b(sum_c9_r2_s1),
    .ci(sum_c9_r3_s1),
    .s(sum_c9_r114_s2),
    .co(carry_c9_r114_s2)
  );
  wire sum_c9_r115_s2, carry_c9_r115_s2;
  subbyte_full_adder add_c9_r115_s2 (
    .a(sum_c9_r4_s1),
    .b(sum_c9_r5_s1),
    .ci(sum_c9_r6_s1),
    .s(sum_c9_r115_s2),
    .co(carry_c9_r115_s2)
  );
  wire sum_c9_r116_s2, carry_c9_r116_s2;
  subbyte_full_adder add_c9_r116_s2 (
    .a(sum_c9_r7_s1),
    .b(sum_c9_r8_s1),
    .ci(sum_c9_r9_s1),
    .s(sum_c9_r116_s2),
    .co(carry_c9_r116_s2)
  );
  wire sum_c9_r117_s2, carry_c9_r117_s2;
  subbyte_full_adder add_c9_r117_s2 (
    .a(sum_c9_r10_s1),
    .b(sum_c9_r11_s1),
    .ci(sum_c9_r12_s1),
    .s(sum_c9_r117_s2),
    .co(carry_c9_r117_s2)
  );
  wire sum_c9_r118_s2, carry_c9_r118_s2;
  subbyte_full_adder add_c9_r118_s2 (
    .a(sum_c9_r13_s1),
    .b(sum_c9_r14_s1),
    .ci(sum_c9_r15_s1),
    .s(sum_c9_r118_s2),
    .co(carry_c9_r118_s2)
  );
  wire sum_c9_r119_s2, carry_c9_r119_s2;
  subbyte_full_adder add_c9_r119_s2 (
    .a(sum_c9_r16_s1),
    .b(sum_c9_r17_s1),
    .ci(sum_c9_r18_s1),
    .s(sum_c9_r119_s2),
    .co(carry_c9_r119_s2)
  );
  wire sum_c9_r120_s2, carry_c9_r120_s2;
  subbyte_full_adder add_c9_r120_s2 (
    .a(sum_c9_r19_s1),
    .b(sum_c9_r20_s1),
    .ci(sum_c9_r21_s1),
    .s(sum_c9_r120_s2),
    .co(carry_c9_r120_s2)
  );
  wire sum_c9_r121_s2, carry_c9_r121_s2;
  subbyte_full_adder add_c9_r121_s2 (
    .a(sum_c9_r22_s1),
    .b(sum_c9_r23_s1),
    .ci(sum_c9_r24_s1),
    .s(sum_c9_r121_s2),
    .co(carry_c9_r121_s2)
  );
  wire sum_c9_r122_s2, carry_c9_r122_s2;
  subbyte_full_adder add_c9_r122_s2 (
    .a(sum_c9_r25_s1),
    .b(sum_c9_r26_s1),
    .ci(sum_c9_r27_s1),
    .s(sum_c9_r122_s2),
    .co(carry_c9_r122_s2)
  );
  wire sum_c9_r123_s2, carry_c9_r123_s2;
  subbyte_full_adder add_c9_r123_s2 (
    .a(sum_c9_r28_s1),
    .b(sum_c9_r29_s1),
    .ci(sum_c9_r30_s1),
    .s(sum_c9_r123_s2),
    .co(carry_c9_r123_s2)
  );
  wire sum_c9_r124_s2, carry_c9_r124_s2;
  subbyte_full_adder add_c9_r124_s2 (
    .a(sum_c9_r31_s1),
    .b(sum_c9_r32_s1),
    .ci(sum_c9_r33_s1),
    .s(sum_c9_r124_s2),
    .co(carry_c9_r124_s2)
  );
  wire sum_c9_r125_s2, carry_c9_r125_s2;
  subbyte_full_adder add_c9_r125_s2 (
    .a(sum_c9_r34_s1),
    .b(sum_c9_r35_s1),
    .ci(sum_c9_r36_s1),
    .s(sum_c9_r125_s2),
    .co(carry_c9_r125_s2)
  );
  wire sum_c9_r126_s2, carry_c9_r126_s2;
  subbyte_full_adder add_c9_r126_s2 (
    .a(sum_c9_r37_s1),
    .b(sum_c9_r38_s1),
    .ci(sum_c9_r39_s1),
    .s(sum_c9_r126_s2),
    .co(carry_c9_r126_s2)
  );
  wire sum_c9_r127_s2, carry_c9_r127_s2;
  subbyte_full_adder add_c9_r127_s2 (
    .a(sum_c9_r40_s1),
    .b(sum_c9_r41_s1),
    .ci(sum_c9_r42_s1),
    .s(sum_c9_r127_s2),
    .co(carry_c9_r127_s2)
  );
  wire sum_c9_r128_s2, carry_c9_r128_s2;
  subbyte_full_adder add_c9_r128_s2 (
    .a(sum_c9_r43_s1),
    .b(sum_c9_r44_s1),
    .ci(sum_c9_r45_s1),
    .s(sum_c9_r128_s2),
    .co(carry_c9_r128_s2)
  );
  wire sum_c9_r129_s2, carry_c9_r129_s2;
  subbyte_full_adder add_c9_r129_s2 (
    .a(sum_c9_r46_s1),
    .b(sum_c9_r47_s1),
    .ci(sum_c9_r48_s1),
    .s(sum_c9_r129_s2),
    .co(carry_c9_r129_s2)
  );
  wire sum_c9_r130_s2, carry_c9_r130_s2;
  subbyte_full_adder add_c9_r130_s2 (
    .a(sum_c9_r49_s1),
    .b(sum_c9_r50_s1),
    .ci(sum_c9_r51_s1),
    .s(sum_c9_r130_s2),
    .co(carry_c9_r130_s2)
  );
  wire sum_c9_r131_s2, carry_c9_r131_s2;
  subbyte_full_adder add_c9_r131_s2 (
    .a(sum_c9_r52_s1),
    .b(sum_c9_r53_s1),
    .ci(sum_c9_r54_s1),
    .s(sum_c9_r131_s2),
    .co(carry_c9_r131_s2)
  );
  wire sum_c9_r132_s2, carry_c9_r132_s2;
  subbyte_full_adder add_c9_r132_s2 (
    .a(sum_c9_r55_s1),
    .b(sum_c9_r56_s1),
    .ci(sum_c9_r57_s1),
    .s(sum_c9_r132_s2),
    .co(carry_c9_r132_s2)
  );
  wire sum_c9_r133_s2, carry_c9_r133_s2;
  subbyte_full_adder add_c9_r133_s2 (
    .a(sum_c9_r58_s1),
    .b(sum_c9_r59_s1),
    .ci(sum_c9_r60_s1),
    .s(sum_c9_r133_s2),
    .co(carry_c9_r133_s2)
  );
  wire sum_c9_r134_s2, carry_c9_r134_s2;
  subbyte_full_adder add_c9_r134_s2 (
    .a(sum_c9_r61_s1),
    .b(sum_c9_r62_s1),
    .ci(sum_c9_r63_s1),
    .s(sum_c9_r134_s2),
    .co(carry_c9_r134_s2)
  );
  wire sum_c9_r135_s2, carry_c9_r135_s2;
  subbyte_full_adder add_c9_r135_s2 (
    .a(sum_c9_r64_s1),
    .b(sum_c9_r65_s1),
    .ci(sum_c9_r66_s1),
    .s(sum_c9_r135_s2),
    .co(carry_c9_r135_s2)
  );
  wire sum_c9_r136_s2, carry_c9_r136_s2;
  subbyte_full_adder add_c9_r136_s2 (
    .a(sum_c9_r67_s1),
    .b(sum_c9_r68_s1),
    .ci(sum_c9_r69_s1),
    .s(sum_c9_r136_s2),
    .co(carry_c9_r136_s2)
  );
  wire sum_c9_r137_s2, carry_c9_r137_s2;
  subbyte_full_adder add_c9_r137_s2 (
    .a(sum_c9_r70_s1),
    .b(sum_c9_r71_s1),
    .ci(sum_c9_r72_s1),
    .s(sum_c9_r137_s2),
    .co(carry_c9_r137_s2)
  );
  wire sum_c9_r138_s2, carry_c9_r138_s2;
  subbyte_full_adder add_c9_r138_s2 (
    .a(sum_c9_r73_s1),
    .b(sum_c9_r74_s1),
    .ci(sum_c9_r75_s1),
    .s(sum_c9_r138_s2),
    .co(carry_c9_r138_s2)
  );
  wire sum_c9_r139_s2, carry_c9_r139_s2;
  subbyte_full_adder add_c9_r139_s2 (
    .a(sum_c9_r76_s1),
    .b(sum_c9_r77_s1),
    .ci(sum_c9_r78_s1),
    .s(sum_c9_r139_s2),
    .co(carry_c9_r139_s2)
  );
  wire sum_c9_r140_s2, carry_c9_r140_s2;
  subbyte_full_adder add_c9_r140_s2 (
    .a(sum_c9_r79_s1),
    .b(sum_c9_r80_s1),
    .ci(sum_c9_r81_s1),
    .s(sum_c9_r140_s2),
    .co(carry_c9_r140_s2)
  );
  wire sum_c9_r141_s2, carry_c9_r141_s2;
  subbyte_full_adder add_c9_r141_s2 (
    .a(sum_c9_r82_s1),
    .b(sum_c9_r83_s1),
    .ci(sum_c9_r84_s1),
    .s(sum_c9_r141_s2),
    .co(carry_c9_r141_s2)
  );
  wire sum_c9_r142_s3, carry_c9_r142_s3;
  subbyte_full_adder add_c9_r142_s3 (
    .a(carry_c8_r85_s2),
    .b(carry_c8_r86_s2),
    .ci(carry_c8_r87_s2),
    .s(sum_c9_r142_s3),
    .co(carry_c9_r142_s3)
  );
  wire sum_c9_r143_s3, carry_c9_r143_s3;
  subbyte_full_adder add_c9_r143_s3 (
    .a(carry_c8_r88_s2),
    .b(carry_c8_r89_s2),
    .ci(carry_c8_r90_s2),
    .s(sum_c9_r143_s3),
    .co(carry_c9_r143_s3)
  );
  wire sum_c9_r144_s3, carry_c9_r144_s3;
  subbyte_full_adder add_c9_r144_s3 (
    .a(carry_c8_r91_s2),
    .b(carry_c8_r92_s2),
    .ci(carry_c8_r93_s2),
    .s(sum_c9_r144_s3),
    .co(carry_c9_r144_s3)
  );
  wire sum_c9_r145_s3, carry_c9_r145_s3;
  subbyte_full_adder add_c9_r145_s3 (
    .a(carry_c8_r94_s2),
    .b(carry_c8_r95_s2),
    .ci(carry_c8_r96_s2),
    .s(sum_c9_r145_s3),
    .co(carry_c9_r145_s3)
  );
  wire sum_c9_r146_s3, carry_c9_r146_s3;
  subbyte_full_adder add_c9_r146_s3 (
    .a(carry_c8_r97_s2),
    .b(carry_c8_r98_s2),
    .ci(carry_c8_r99_s2),
    .s(sum_c9_r146_s3),
    .co(carry_c9_r146_s3)
  );
  wire sum_c9_r147_s3, carry_c9_r147_s3;
  subbyte_full_adder add_c9_r147_s3 (
    .a(carry_c8_r100_s2),
    .b(carry_c8_r101_s2),
    .ci(carry_c8_r102_s2),
    .s(sum_c9_r147_s3),
    .co(carry_c9_r147_s3)
  );
  wire sum_c9_r148_s3, carry_c9_r148_s3;
  subbyte_full_adder add_c9_r148_s3 (
    .a(carry_c8_r103_s2),
    .b(carry_c8_r104_s2),
    .ci(carry_c8_r105_s2),
    .s(sum_c9_r148_s3),
    .co(carry_c9_r148_s3)
  );
  wire sum_c9_r149_s3, carry_c9_r149_s3;
  subbyte_full_adder add_c9_r149_s3 (
    .a(carry_c8_r106_s2),
    .b(carry_c8_r107_s2),
    .ci(carry_c8_r108_s2),
    .s(sum_c9_r149_s3),
    .co(carry_c9_r149_s3)
  );
  wire sum_c9_r150_s3, carry_c9_r150_s3;
  subbyte_full_adder add_c9_r150_s3 (
    .a(carry_c8_r109_s2),
    .b(carry_c8_r110_s2),
    .ci(carry_c8_r111_s2),
    .s(sum_c9_r150_s3),
    .co(carry_c9_r150_s3)
  );
  wire sum_c9_r151_s3, carry_c9_r151_s3;
  subbyte_full_adder add_c9_r151_s3 (
    .a(carry_c8_r112_s2),
    .b(carry_c8_r113_s2),
    .ci(carry_c8_r114_s2),
    .s(sum_c9_r151_s3),
    .co(carry_c9_r151_s3)
  );
  wire sum_c9_r152_s3, carry_c9_r152_s3;
  subbyte_full_adder add_c9_r152_s3 (
    .a(carry_c8_r115_s2),
    .b(carry_c8_r116_s2),
    .ci(carry_c8_r117_s2),
    .s(sum_c9_r152_s3),
    .co(carry_c9_r152_s3)
  );
  wire sum_c9_r153_s3, carry_c9_r153_s3;
  subbyte_full_adder add_c9_r153_s3 (
    .a(carry_c8_r118_s2),
    .b(carry_c8_r119_s2),
    .ci(carry_c8_r120_s2),
    .s(sum_c9_r153_s3),
    .co(carry_c9_r153_s3)
  );
  wire sum_c9_r154_s3, carry_c9_r154_s3;
  subbyte_full_adder add_c9_r154_s3 (
    .a(carry_c8_r121_s2),
    .b(carry_c8_r122_s2),
    .ci(carry_c8_r123_s2),
    .s(sum_c9_r154_s3),
    .co(carry_c9_r154_s3)
  );
  wire sum_c9_r155_s3, carry_c9_r155_s3;
  subbyte_full_adder add_c9_r155_s3 (
    .a(carry_c8_r124_s2),
    .b(carry_c8_r125_s2),
    .ci(carry_c8_r126_s2),
    .s(sum_c9_r155_s3),
    .co(carry_c9_r155_s3)
  );
  wire sum_c9_r156_s3, carry_c9_r156_s3;
  subbyte_full_adder add_c9_r156_s3 (
    .a(carry_c8_r127_s2),
    .b(carry_c8_r128_s2),
    .ci(carry_c8_r129_s2),
    .s(sum_c9_r156_s3),
    .co(carry_c9_r156_s3)
  );
  wire sum_c9_r157_s3, carry_c9_r157_s3;
  subbyte_full_adder add_c9_r157_s3 (
    .a(carry_c8_r130_s2),
    .b(carry_c8_r131_s2),
    .ci(carry_c8_r132_s2),
    .s(sum_c9_r157_s3),
    .co(carry_c9_r157_s3)
  );
  wire sum_c9_r158_s3, carry_c9_r158_s3;
  subbyte_full_adder add_c9_r158_s3 (
    .a(carry_c8_r133_s2),
    .b(carry_c8_r134_s2),
    .ci(carry_c8_r135_s2),
    .s(sum_c9_r158_s3),
    .co(carry_c9_r158_s3)
  );
  wire sum_c9_r159_s3, carry_c9_r159_s3;
  subbyte_full_adder add_c9_r159_s3 (
    .a(carry_c8_r136_s2),
    .b(carry_c8_r137_s2),
    .ci(carry_c8_r138_s2),
    .s(sum_c9_r159_s3),
    .co(carry_c9_r159_s3)
  );
  wire sum_c9_r160_s3, carry_c9_r160_s3;
  subbyte_full_adder add_c9_r160_s3 (
    .a(carry_c8_r139_s2),
    .b(carry_c8_r140_s2),
    .ci(carry_c8_r141_s2),
    .s(sum_c9_r160_s3),
    .co(carry_c9_r160_s3)
  );
  wire sum_c9_r161_s3, carry_c9_r161_s3;
  subbyte_full_adder add_c9_r161_s3 (
    .a(carry_c8_r142_s2),
    .b(carry_c8_r143_s2),
    .ci(carry_c8_r144_s2),
    .s(sum_c9_r161_s3),
    .co(carry_c9_r161_s3)
  );
  wire sum_c9_r162_s3, carry_c9_r162_s3;
  subbyte_full_adder add_c9_r162_s3 (
    .a(carry_c8_r145_s2),
    .b(carry_c8_r146_s2),
    .ci(carry_c8_r147_s2),
    .s(sum_c9_r162_s3),
    .co(carry_c9_r162_s3)
  );
  wire sum_c9_r163_s3, carry_c9_r163_s3;
  subbyte_full_adder add_c9_r163_s3 (
    .a(carry_c8_r148_s2),
    .b(carry_c8_r149_s2),
    .ci(carry_c8_r150_s2),
    .s(sum_c9_r163_s3),
    .co(carry_c9_r163_s3)
  );
  wire sum_c9_r164_s3, carry_c9_r164_s3;
  subbyte_full_adder add_c9_r164_s3 (
    .a(carry_c8_r151_s2),
    .b(carry_c8_r152_s2),
    .ci(carry_c8_r153_s2),
    .s(sum_c9_r164_s3),
    .co(carry_c9_r164_s3)
  );
  wire sum_c9_r165_s3, carry_c9_r165_s3;
  subbyte_full_adder add_c9_r165_s3 (
    .a(carry_c8_r154_s2),
    .b(carry_c8_r155_s2),
    .ci(sum_c9_r85_s2),
    .s(sum_c9_r165_s3),
    .co(carry_c9_r165_s3)
  );
  wire sum_c9_r166_s3, carry_c9_r166_s3;
  subbyte_full_adder add_c9_r166_s3 (
    .a(sum_c9_r86_s2),
    .b(sum_c9_r87_s2),
    .ci(sum_c9_r88_s2),
    .s(sum_c9_r166_s3),
    .co(carry_c9_r166_s3)
  );
  wire sum_c9_r167_s3, carry_c9_r167_s3;
  subbyte_full_adder add_c9_r167_s3 (
    .a(sum_c9_r89_s2),
    .b(sum_c9_r90_s2),
    .ci(sum_c9_r91_s2),
    .s(sum_c9_r167_s3),
    .co(carry_c9_r167_s3)
  );
  wire sum_c9_r168_s3, carry_c9_r168_s3;
  subbyte_full_adder add_c9_r168_s3 (
    .a(sum_c9_r92_s2),
    .b(sum_c9_r93_s2),
    .ci(sum_c9_r94_s2),
    .s(sum_c9_r168_s3),
    .co(carry_c9_r168_s3)
  );
  wire sum_c9_r169_s3, carry_c9_r169_s3;
  subbyte_full_adder add_c9_r169_s3 (
    .a(sum_c9_r95_s2),
    .b(sum_c9_r96_s2),
    .ci(sum_c9_r97_s2),
    .s(sum_c9_r169_s3),
    .co(carry_c9_r169_s3)
  );
  wire sum_c9_r170_s3, carry_c9_r170_s3;
  subbyte_full_adder add_c9_r170_s3 (
    .a(sum_c9_r98_s2),
    .b(sum_c9_r99_s2),
    .ci(sum_c9_r100_s2),
    .s(sum_c9_r170_s3),
    .co(carry_c9_r170_s3)
  );
  wire sum_c9_r171_s3, carry_c9_r171_s3;
  subbyte_full_adder add_c9_r171_s3 (
    .a(sum_c9_r101_s2),
    .b(sum_c9_r102_s2),
    .ci(sum_c9_r103_s2),
    .s(sum_c9_r171_s3),
    .co(carry_c9_r171_s3)
  );
  wire sum_c9_r172_s3, carry_c9_r172_s3;
  subbyte_full_adder add_c9_r172_s3 (
    .a(sum_c9_r104_s2),
    .b(sum_c9_r105_s2),
    .ci(sum_c9_r106_s2),
    .s(sum_c9_r172_s3),
    .co(carry_c9_r172_s3)
  );
  wire sum_c9_r173_s3, carry_c9_r173_s3;
  subbyte_full_adder add_c9_r173_s3 (
    .a(sum_c9_r107_s2),
    .b(sum_c9_r108_s2),
    .ci(sum_c9_r109_s2),
    .s(sum_c9_r173_s3),
    .co(carry_c9_r173_s3)
  );
  wire sum_c9_r174_s3, carry_c9_r174_s3;
  subbyte_full_adder add_c9_r174_s3 (
    .a(sum_c9_r110_s2),
    .b(sum_c9_r111_s2),
    .ci(sum_c9_r112_s2),
    .s(sum_c9_r174_s3),
    .co(carry_c9_r174_s3)
  );
  wire sum_c9_r175_s3, carry_c9_r175_s3;
  subbyte_full_adder add_c9_r175_s3 (
    .a(sum_c9_r113_s2),
    .b(sum_c9_r114_s2),
    .ci(sum_c9_r115_s2),
    .s(sum_c9_r175_s3),
    .co(carry_c9_r175_s3)
  );
  wire sum_c9_r176_s3, carry_c9_r176_s3;
  subbyte_full_adder add_c9_r176_s3 (
    .a(sum_c9_r116_s2),
    .b(sum_c9_r117_s2),
    .ci(sum_c9_r118_s2),
    .s(sum_c9_r176_s3),
    .co(carry_c9_r176_s3)
  );
  wire sum_c9_r177_s3, carry_c9_r177_s3;
  subbyte_full_adder add_c9_r177_s3 (
    .a(sum_c9_r119_s2),
    .b(sum_c9_r120_s2),
    .ci(sum_c9_r121_s2),
    .s(sum_c9_r177_s3),
    .co(carry_c9_r177_s3)
  );
  wire sum_c9_r178_s3, carry_c9_r178_s3;
  subbyte_full_adder add_c9_r178_s3 (
    .a(sum_c9_r122_s2),
    .b(sum_c9_r123_s2),
    .ci(sum_c9_r124_s2),
    .s(sum_c9_r178_s3),
    .co(carry_c9_r178_s3)
  );
  wire sum_c9_r179_s3, carry_c9_r179_s3;
  subbyte_full_adder add_c9_r179_s3 (
    .a(sum_c9_r125_s2),
    .b(sum_c9_r126_s2),
    .ci(sum_c9_r127_s2),
    .s(sum_c9_r179_s3),
    .co(carry_c9_r179_s3)
  );
  wire sum_c9_r180_s3, carry_c9_r180_s3;
  subbyte_full_adder add_c9_r180_s3 (
    .a(sum_c9_r128_s2),
    .b(sum_c9_r129_s2),
    .ci(sum_c9_r130_s2),
    .s(sum_c9_r180_s3),
    .co(carry_c9_r180_s3)
  );
  wire sum_c9_r181_s3, carry_c9_r181_s3;
  subbyte_full_adder add_c9_r181_s3 (
    .a(sum_c9_r131_s2),
    .b(sum_c9_r132_s2),
    .ci(sum_c9_r133_s2),
    .s(sum_c9_r181_s3),
    .co(carry_c9_r181_s3)
  );
  wire sum_c9_r182_s3, carry_c9_r182_s3;
  subbyte_full_adder add_c9_r182_s3 (
    .a(sum_c9_r134_s2),
    .b(sum_c9_r135_s2),
    .ci(sum_c9_r136_s2),
    .s(sum_c9_r182_s3),
    .co(carry_c9_r182_s3)
  );
  wire sum_c9_r183_s3, carry_c9_r183_s3;
  subbyte_full_adder add_c9_r183_s3 (
    .a(sum_c9_r137_s2),
    .b(sum_c9_r138_s2),
    .ci(sum_c9_r139_s2),
    .s(sum_c9_r183_s3),
    .co(carry_c9_r183_s3)
  );
  wire sum_c9_r184_s4, carry_c9_r184_s4;
  subbyte_full_adder add_c9_r184_s4 (
    .a(sum_c9_r140_s2),
    .b(sum_c9_r141_s2),
    .ci(carry_c8_r156_s3),
    .s(sum_c9_r184_s4),
    .co(carry_c9_r184_s4)
  );
  wire sum_c9_r185_s4, carry_c9_r185_s4;
  subbyte_full_adder add_c9_r185_s4 (
    .a(carry_c8_r157_s3),
    .b(carry_c8_r158_s3),
    .ci(carry_c8_r159_s3),
    .s(sum_c9_r185_s4),
    .co(carry_c9_r185_s4)
  );
  wire sum_c9_r186_s4, carry_c9_r186_s4;
  subbyte_full_adder add_c9_r186_s4 (
    .a(carry_c8_r160_s3),
    .b(carry_c8_r161_s3),
    .ci(carry_c8_r162_s3),
    .s(sum_c9_r186_s4),
    .co(carry_c9_r186_s4)
  );
  wire sum_c9_r187_s4, carry_c9_r187_s4;
  subbyte_full_adder add_c9_r187_s4 (
    .a(carry_c8_r163_s3),
    .b(carry_c8_r164_s3),
    .ci(carry_c8_r165_s3),
    .s(sum_c9_r187_s4),
    .co(carry_c9_r187_s4)
  );
  wire sum_c9_r188_s4, carry_c9_r188_s4;
  subbyte_full_adder add_c9_r188_s4 (
    .a(carry_c8_r166_s3),
    .b(carry_c8_r167_s3),
    .ci(carry_c8_r168_s3),
    .s(sum_c9_r188_s4),
    .co(carry_c9_r188_s4)
  );
  wire sum_c9_r189_s4, carry_c9_r189_s4;
  subbyte_full_adder add_c9_r189_s4 (
    .a(carry_c8_r169_s3),
    .b(carry_c8_r170_s3),
    .ci(carry_c8_r171_s3),
    .s(sum_c9_r189_s4),
    .co(carry_c9_r189_s4)
  );
  wire sum_c9_r190_s4, carry_c9_r190_s4;
  subbyte_full_adder add_c9_r190_s4 (
    .a(carry_c8_r172_s3),
    .b(carry_c8_r173_s3),
    .ci(carry_c8_r174_s3),
    .s(sum_c9_r190_s4),
    .co(carry_c9_r190_s4)
  );
  wire sum_c9_r191_s5, carry_c9_r191_s5;
  subbyte_full_adder add_c9_r191_s5 (
    .a(carry_c8_r175_s4),
    .b(carry_c8_r176_s3),
    .ci(carry_c8_r177_s3),
    .s(sum_c9_r191_s5),
    .co(carry_c9_r191_s5)
  );
  wire sum_c9_r192_s4, carry_c9_r192_s4;
  subbyte_full_adder add_c9_r192_s4 (
    .a(carry_c8_r178_s3),
    .b(carry_c8_r179_s3),
    .ci(carry_c8_r180_s3),
    .s(sum_c9_r192_s4),
    .co(carry_c9_r192_s4)
  );
  wire sum_c9_r193_s4, carry_c9_r193_s4;
  subbyte_full_adder add_c9_r193_s4 (
    .a(carry_c8_r181_s3),
    .b(carry_c8_r182_s3),
    .ci(carry_c8_r183_s3),
    .s(sum_c9_r193_s4),
    .co(carry_c9_r193_s4)
  );
  wire sum_c9_r194_s4, carry_c9_r194_s4;
  subbyte_full_adder add_c9_r194_s4 (
    .a(carry_c8_r184_s3),
    .b(carry_c8_r185_s3),
    .ci(carry_c8_r186_s3),
    .s(sum_c9_r194_s4),
    .co(carry_c9_r194_s4)
  );
  wire sum_c9_r195_s4, carry_c9_r195_s4;
  subbyte_full_adder add_c9_r195_s4 (
    .a(carry_c8_r187_s3),
    .b(carry_c8_r188_s3),
    .ci(carry_c8_r189_s3),
    .s(sum_c9_r195_s4),
    .co(carry_c9_r195_s4)
  );
  wire sum_c9_r196_s4, carry_c9_r196_s4;
  subbyte_full_adder add_c9_r196_s4 (
    .a(carry_c8_r190_s3),
    .b(carry_c8_r191_s3),
    .ci(carry_c8_r192_s3),
    .s(sum_c9_r196_s4),
    .co(carry_c9_r196_s4)
  );
  wire sum_c9_r197_s4, carry_c9_r197_s4;
  subbyte_full_adder add_c9_r197_s4 (
    .a(carry_c8_r193_s3),
    .b(carry_c8_r194_s3),
    .ci(carry_c8_r195_s3),
    .s(sum_c9_r197_s4),
    .co(carry_c9_r197_s4)
  );
  wire sum_c9_r198_s4, carry_c9_r198_s4;
  subbyte_full_adder add_c9_r198_s4 (
    .a(carry_c8_r196_s3),
    .b(carry_c8_r197_s3),
    .ci(carry_c8_r198_s3),
    .s(sum_c9_r198_s4),
    .co(carry_c9_r198_s4)
  );
  wire sum_c9_r199_s4, carry_c9_r199_s4;
  subbyte_full_adder add_c9_r199_s4 (
    .a(sum_c9_r142_s3),
    .b(sum_c9_r143_s3),
    .ci(sum_c9_r144_s3),
    .s(sum_c9_r199_s4),
    .co(carry_c9_r199_s4)
  );
  wire sum_c9_r200_s4, carry_c9_r200_s4;
  subbyte_full_adder add_c9_r200_s4 (
    .a(sum_c9_r145_s3),
    .b(sum_c9_r146_s3),
    .ci(sum_c9_r147_s3),
    .s(sum_c9_r200_s4),
    .co(carry_c9_r200_s4)
  );
  wire sum_c9_r201_s4, carry_c9_r201_s4;
  subbyte_full_adder add_c9_r201_s4 (
    .a(sum_c9_r148_s3),
    .b(sum_c9_r149_s3),
    .ci(sum_c9_r150_s3),
    .s(sum_c9_r201_s4),
    .co(carry_c9_r201_s4)
  );
  wire sum_c9_r202_s4, carry_c9_r202_s4;
  subbyte_full_adder add_c9_r202_s4 (
    .a(sum_c9_r151_s3),
    .b(sum_c9_r152_s3),
    .ci(sum_c9_r153_s3),
    .s(sum_c9_r202_s4),
    .co(carry_c9_r202_s4)
  );
  wire sum_c9_r203_s4, carry_c9_r203_s4;
  subbyte_full_adder add_c9_r203_s4 (
    .a(sum_c9_r154_s3),
    .b(sum_c9_r155_s3),
    .ci(sum_c9_r156_s3),
    .s(sum_c9_r203_s4),
    .co(carry_c9_r203_s4)
  );
  wire sum_c9_r204_s4, carry_c9_r204_s4;
  subbyte_full_adder add_c9_r204_s4 (
    .a(sum_c9_r157_s3),
    .b(sum_c9_r158_s3),
    .ci(sum_c9_r159_s3),
    .s(sum_c9_r204_s4),
    .co(carry_c9_r204_s4)
  );
  wire sum_c9_r205_s4, carry_c9_r205_s4;
  subbyte_full_adder add_c9_r205_s4 (
    .a(sum_c9_r160_s3),
    .b(sum_c9_r161_s3),
    .ci(sum_c9_r162_s3),
    .s(sum_c9_r205_s4),
    .co(carry_c9_r205_s4)
  );
  wire sum_c9_r206_s4, carry_c9_r206_s4;
  subbyte_full_adder add_c9_r206_s4 (
    .a(sum_c9_r163_s3),
    .b(sum_c9_r164_s3),
    .ci(sum_c9_r165_s3),
    .s(sum_c9_r206_s4),
    .co(carry_c9_r206_s4)
  );
  wire sum_c9_r207_s4, carry_c9_r207_s4;
  subbyte_full_adder add_c9_r207_s4 (
    .a(sum_c9_r166_s3),
    .b(sum_c9_r167_s3),
    .ci(sum_c9_r168_s3),
    .s(sum_c9_r207_s4),
    .co(carry_c9_r207_s4)
  );
  wire sum_c9_r208_s4, carry_c9_r208_s4;
  subbyte_full_adder add_c9_r208_s4 (
    .a(sum_c9_r169_s3),
    .b(sum_c9_r170_s3),
    .ci(sum_c9_r171_s3),
    .s(sum_c9_r208_s4),
    .co(carry_c9_r208_s4)
  );
  wire sum_c9_r209_s4, carry_c9_r209_s4;
  subbyte_full_adder add_c9_r209_s4 (
    .a(sum_c9_r172_s3),
    .b(sum_c9_r173_s3),
    .ci(sum_c9_r174_s3),
    .s(sum_c9_r209_s4),
    .co(carry_c9_r209_s4)
  );
  wire sum_c9_r210_s4, carry_c9_r210_s4;
  subbyte_full_adder add_c9_r210_s4 (
    .a(sum_c9_r175_s3),
    .b(sum_c9_r176_s3),
    .ci(sum_c9_r177_s3),
    .s(sum_c9_r210_s4),
    .co(carry_c9_r210_s4)
  );
  wire sum_c9_r211_s4, carry_c9_r211_s4;
  subbyte_full_adder add_c9_r211_s4 (
    .a(sum_c9_r178_s3),
    .b(sum_c9_r179_s3),
    .ci(sum_c9_r180_s3),
    .s(sum_c9_r211_s4),
    .co(carry_c9_r211_s4)
  );
  wire sum_c9_r212_s4, carry_c9_r212_s4;
  subbyte_full_adder add_c9_r212_s4 (
    .a(sum_c9_r181_s3),
    .b(sum_c9_r182_s3),
    .ci(sum_c9_r183_s3),
    .s(sum_c9_r212_s4),
    .co(carry_c9_r212_s4)
  );
  wire sum_c9_r213_s5, carry_c9_r213_s5;
  subbyte_full_adder add_c9_r213_s5 (
    .a(sum_c9_r184_s4),
    .b(carry_c8_r199_s4),
    .ci(carry_c8_r200_s4),
    .s(sum_c9_r213_s5),
    .co(carry_c9_r213_s5)
  );
  wire sum_c9_r214_s5, carry_c9_r214_s5;
  subbyte_full_adder add_c9_r214_s5 (
    .a(carry_c8_r201_s4),
    .b(carry_c8_r202_s4),
    .ci(carry_c8_r203_s4),
    .s(sum_c9_r214_s5),
    .co(carry_c9_r214_s5)
  );
  wire sum_c9_r215_s5, carry_c9_r215_s5;
  subbyte_full_adder add_c9_r215_s5 (
    .a(carry_c8_r204_s4),
    .b(carry_c8_r205_s4),
    .ci(carry_c8_r206_s4),
    .s(sum_c9_r215_s5),
    .co(carry_c9_r215_s5)
  );
  wire sum_c9_r216_s6, carry_c9_r216_s6;
  subbyte_full_adder add_c9_r216_s6 (
    .a(carry_c8_r207_s4),
    .b(carry_c8_r208_s4),
    .ci(carry_c8_r209_s5),
    .s(sum_c9_r216_s6),
    .co(carry_c9_r216_s6)
  );
  wire sum_c9_r217_s5, carry_c9_r217_s5;
  subbyte_full_adder add_c9_r217_s5 (
    .a(carry_c8_r210_s4),
    .b(carry_c8_r211_s4),
    .ci(carry_c8_r212_s4),
    .s(sum_c9_r217_s5),
    .co(carry_c9_r217_s5)
  );
  wire sum_c9_r218_s5, carry_c9_r218_s5;
  subbyte_full_adder add_c9_r218_s5 (
    .a(carry_c8_r213_s4),
    .b(carry_c8_r214_s4),
    .ci(carry_c8_r215_s4),
    .s(sum_c9_r218_s5),
    .co(carry_c9_r218_s5)
  );
  wire sum_c9_r219_s6, carry_c9_r219_s6;
  subbyte_full_adder add_c9_r219_s6 (
    .a(carry_c8_r216_s5),
    .b(carry_c8_r217_s4),
    .ci(carry_c8_r218_s4),
    .s(sum_c9_r219_s6),
    .co(carry_c9_r219_s6)
  );
  wire sum_c9_r220_s5, carry_c9_r220_s5;
  subbyte_full_adder add_c9_r220_s5 (
    .a(carry_c8_r219_s4),
    .b(carry_c8_r220_s4),
    .ci(carry_c8_r221_s4),
    .s(sum_c9_r220_s5),
    .co(carry_c9_r220_s5)
  );
  wire sum_c9_r221_s5, carry_c9_r221_s5;
  subbyte_full_adder add_c9_r221_s5 (
    .a(carry_c8_r222_s4),
    .b(carry_c8_r223_s4),
    .ci(sum_c9_r185_s4),
    .s(sum_c9_r221_s5),
    .co(carry_c9_r221_s5)
  );
  wire sum_c9_r222_s5, carry_c9_r222_s5;
  subbyte_full_adder add_c9_r222_s5 (
    .a(sum_c9_r186_s4),
    .b(sum_c9_r187_s4),
    .ci(sum_c9_r188_s4),
    .s(sum_c9_r222_s5),
    .co(carry_c9_r222_s5)
  );
  wire sum_c9_r223_s6, carry_c9_r223_s6;
  subbyte_full_adder add_c9_r223_s6 (
    .a(sum_c9_r189_s4),
    .b(sum_c9_r190_s4),
    .ci(sum_c9_r191_s5),
    .s(sum_c9_r223_s6),
    .co(carry_c9_r223_s6)
  );
  wire sum_c9_r224_s5, carry_c9_r224_s5;
  subbyte_full_adder add_c9_r224_s5 (
    .a(sum_c9_r192_s4),
    .b(sum_c9_r193_s4),
    .ci(sum_c9_r194_s4),
    .s(sum_c9_r224_s5),
    .co(carry_c9_r224_s5)
  );
  wire sum_c9_r225_s5, carry_c9_r225_s5;
  subbyte_full_adder add_c9_r225_s5 (
    .a(sum_c9_r195_s4),
    .b(sum_c9_r196_s4),
    .ci(sum_c9_r197_s4),
    .s(sum_c9_r225_s5),
    .co(carry_c9_r225_s5)
  );
  wire sum_c9_r226_s5, carry_c9_r226_s5;
  subbyte_full_adder add_c9_r226_s5 (
    .a(sum_c9_r198_s4),
    .b(sum_c9_r199_s4),
    .ci(sum_c9_r200_s4),
    .s(sum_c9_r226_s5),
    .co(carry_c9_r226_s5)
  );
  wire sum_c9_r227_s5, carry_c9_r227_s5;
  subbyte_full_adder add_c9_r227_s5 (
    .a(sum_c9_r201_s4),
    .b(sum_c9_r202_s4),
    .ci(sum_c9_r203_s4),
    .s(sum_c9_r227_s5),
    .co(carry_c9_r227_s5)
  );
  wire sum_c9_r228_s5, carry_c9_r228_s5;
  subbyte_full_adder add_c9_r228_s5 (
    .a(sum_c9_r204_s4),
    .b(sum_c9_r205_s4),
    .ci(sum_c9_r206_s4),
    .s(sum_c9_r228_s5),
    .co(carry_c9_r228_s5)
  );
  wire sum_c9_r229_s5, carry_c9_r229_s5;
  subbyte_full_adder add_c9_r229_s5 (
    .a(sum_c9_r207_s4),
    .b(sum_c9_r208_s4),
    .ci(sum_c9_r209_s4),
    .s(sum_c9_r229_s5),
    .co(carry_c9_r229_s5)
  );
  wire sum_c9_r230_s5, carry_c9_r230_s5;
  subbyte_full_adder add_c9_r230_s5 (
    .a(sum_c9_r210_s4),
    .b(sum_c9_r211_s4),
    .ci(sum_c9_r212_s4),
    .s(sum_c9_r230_s5),
    .co(carry_c9_r230_s5)
  );
  wire sum_c9_r231_s7, carry_c9_r231_s7;
  subbyte_full_adder add_c9_r231_s7 (
    .a(carry_c8_r224_s5),
    .b(carry_c8_r225_s5),
    .ci(carry_c8_r226_s6),
    .s(sum_c9_r231_s7),
    .co(carry_c9_r231_s7)
  );
  wire sum_c9_r232_s6, carry_c9_r232_s6;
  subbyte_full_adder add_c9_r232_s6 (
    .a(carry_c8_r227_s5),
    .b(carry_c8_r228_s5),
    .ci(carry_c8_r229_s5),
    .s(sum_c9_r232_s6),
    .co(carry_c9_r232_s6)
  );
  wire sum_c9_r233_s7, carry_c9_r233_s7;
  subbyte_full_adder add_c9_r233_s7 (
    .a(carry_c8_r230_s6),
    .b(carry_c8_r231_s5),
    .ci(carry_c8_r232_s5),
    .s(sum_c9_r233_s7),
    .co(carry_c9_r233_s7)
  );
  wire sum_c9_r234_s7, carry_c9_r234_s7;
  subbyte_full_adder add_c9_r234_s7 (
    .a(carry_c8_r233_s5),
    .b(carry_c8_r234_s6),
    .ci(carry_c8_r235_s5),
    .s(sum_c9_r234_s7),
    .co(carry_c9_r234_s7)
  );
  wire sum_c9_r235_s7, carry_c9_r235_s7;
  subbyte_full_adder add_c9_r235_s7 (
    .a(carry_c8_r236_s6),
    .b(carry_c8_r237_s5),
    .ci(carry_c8_r238_s5),
    .s(sum_c9_r235_s7),
    .co(carry_c9_r235_s7)
  );
  wire sum_c9_r236_s6, carry_c9_r236_s6;
  subbyte_full_adder add_c9_r236_s6 (
    .a(sum_c9_r213_s5),
    .b(sum_c9_r214_s5),
    .ci(sum_c9_r215_s5),
    .s(sum_c9_r236_s6),
    .co(carry_c9_r236_s6)
  );
  wire sum_c9_r237_s7, carry_c9_r237_s7;
  subbyte_full_adder add_c9_r237_s7 (
    .a(sum_c9_r216_s6),
    .b(sum_c9_r217_s5),
    .ci(sum_c9_r218_s5),
    .s(sum_c9_r237_s7),
    .co(carry_c9_r237_s7)
  );
  wire sum_c9_r238_s7, carry_c9_r238_s7;
  subbyte_full_adder add_c9_r238_s7 (
    .a(sum_c9_r219_s6),
    .b(sum_c9_r220_s5),
    .ci(sum_c9_r221_s5),
    .s(sum_c9_r238_s7),
    .co(carry_c9_r238_s7)
  );
  wire sum_c9_r239_s7, carry_c9_r239_s7;
  subbyte_full_adder add_c9_r239_s7 (
    .a(sum_c9_r222_s5),
    .b(sum_c9_r223_s6),
    .ci(sum_c9_r224_s5),
    .s(sum_c9_r239_s7),
    .co(carry_c9_r239_s7)
  );
  wire sum_c9_r240_s6, carry_c9_r240_s6;
  subbyte_full_adder add_c9_r240_s6 (
    .a(sum_c9_r225_s5),
    .b(sum_c9_r226_s5),
    .ci(sum_c9_r227_s5),
    .s(sum_c9_r240_s6),
    .co(carry_c9_r240_s6)
  );
  wire sum_c9_r241_s6, carry_c9_r241_s6;
  subbyte_full_adder add_c9_r241_s6 (
    .a(sum_c9_r228_s5),
    .b(sum_c9_r229_s5),
    .ci(sum_c9_r230_s5),
    .s(sum_c9_r241_s6),
    .co(carry_c9_r241_s6)
  );
  wire sum_c9_r242_s8, carry_c9_r242_s8;
  subbyte_full_adder add_c9_r242_s8 (
    .a(carry_c8_r239_s6),
    .b(carry_c8_r240_s7),
    .ci(carry_c8_r241_s7),
    .s(sum_c9_r242_s8),
    .co(carry_c9_r242_s8)
  );
  wire sum_c9_r243_s8, carry_c9_r243_s8;
  subbyte_full_adder add_c9_r243_s8 (
    .a(carry_c8_r242_s7),
    .b(carry_c8_r243_s7),
    .ci(carry_c8_r244_s7),
    .s(sum_c9_r243_s8),
    .co(carry_c9_r243_s8)
  );
  wire sum_c9_r244_s8, carry_c9_r244_s8;
  subbyte_full_adder add_c9_r244_s8 (
    .a(carry_c8_r245_s7),
    .b(carry_c8_r246_s7),
    .ci(sum_c9_r231_s7),
    .s(sum_c9_r244_s8),
    .co(carry_c9_r244_s8)
  );
  wire sum_c9_r245_s8, carry_c9_r245_s8;
  subbyte_full_adder add_c9_r245_s8 (
    .a(sum_c9_r232_s6),
    .b(sum_c9_r233_s7),
    .ci(sum_c9_r234_s7),
    .s(sum_c9_r245_s8),
    .co(carry_c9_r245_s8)
  );
  wire sum_c9_r246_s8, carry_c9_r246_s8;
  subbyte_full_adder add_c9_r246_s8 (
    .a(sum_c9_r235_s7),
    .b(sum_c9_r236_s6),
    .ci(sum_c9_r237_s7),
    .s(sum_c9_r246_s8),
    .co(carry_c9_r246_s8)
  );
  wire sum_c9_r247_s8, carry_c9_r247_s8;
  subbyte_full_adder add_c9_r247_s8 (
    .a(sum_c9_r238_s7),
    .b(sum_c9_r239_s7),
    .ci(sum_c9_r240_s6),
    .s(sum_c9_r247_s8),
    .co(carry_c9_r247_s8)
  );
  wire sum_c9_r248_s9, carry_c9_r248_s9;
  subbyte_full_adder add_c9_r248_s9 (
    .a(sum_c9_r241_s6),
    .b(carry_c8_r247_s7),
    .ci(carry_c8_r248_s8),
    .s(sum_c9_r248_s9),
    .co(carry_c9_r248_s9)
  );
  wire sum_c9_r249_s9, carry_c9_r249_s9;
  subbyte_full_adder add_c9_r249_s9 (
    .a(carry_c8_r249_s8),
    .b(carry_c8_r250_s8),
    .ci(sum_c9_r242_s8),
    .s(sum_c9_r249_s9),
    .co(carry_c9_r249_s9)
  );
  wire sum_c9_r250_s9, carry_c9_r250_s9;
  subbyte_full_adder add_c9_r250_s9 (
    .a(sum_c9_r243_s8),
    .b(sum_c9_r244_s8),
    .ci(sum_c9_r245_s8),
    .s(sum_c9_r250_s9),
    .co(carry_c9_r250_s9)
  );
  wire sum_c9_r251_s9, carry_c9_r251_s9;
  subbyte_full_adder add_c9_r251_s9 (
    .a(sum_c9_r246_s8),
    .b(sum_c9_r247_s8),
    .ci(carry_c8_r251_s8),
    .s(sum_c9_r251_s9),
    .co(carry_c9_r251_s9)
  );
  wire sum_c9_r252_s10, carry_c9_r252_s10;
  subbyte_full_adder add_c9_r252_s10 (
    .a(carry_c8_r252_s9),
    .b(carry_c8_r253_s9),
    .ci(sum_c9_r248_s9),
    .s(sum_c9_r252_s10),
    .co(carry_c9_r252_s10)
  );
  wire sum_c9_r253_s10, carry_c9_r253_s10;
  subbyte_full_adder add_c9_r253_s10 (
    .a(sum_c9_r249_s9),
    .b(sum_c9_r250_s9),
    .ci(sum_c9_r251_s9),
    .s(sum_c9_r253_s10),
    .co(carry_c9_r253_s10)
  );
  wire sum_c9_r254_s11, carry_c9_r254_s11;
  subbyte_full_adder add_c9_r254_s11 (
    .a(carry_c8_r254_s10),
    .b(sum_c9_r252_s10),
    .ci(sum_c9_r253_s10),
    .s(sum_c9_r254_s11),
    .co(carry_c9_r254_s11)
  );
  wire sum_c9_r255_s12, carry_c9_r255_s12;
  subbyte_full_adder add_c9_r255_s12 (
    .a(sum_c9_r254_s11),
    .b(extra[9]),
    .ci(extra[38]),
    .s(sum_c9_r255_s12),
    .co(carry_c9_r255_s12)
  );
  wire sum_c9_r256_s12, carry_c9_r256_s12;
  subbyte_full_adder add_c9_r256_s12 (
    .a(extra[67]),
    .b(extra[96]),
    .ci(carry_c8_r255_s11),
    .s(sum_c9_r256_s12),
    .co(carry_c9_r256_s12)
  );
  wire sum_c9_r257_s13, carry_c9_r257_s13;
  subbyte_full_adder add_c9_r257_s13 (
    .a(sum_c9_r255_s12),
    .b(carry_c8_r256_s11),
    .ci(sum_c9_r256_s12),
    .s(sum_c9_r257_s13),
    .co(carry_c9_r257_s13)
  );
  wire sum_c9_r258_s14, carry_c9_r258_s14;
  subbyte_full_adder add_c9_r258_s14 (
    .a(carry_c8_r257_s12),
    .b(sum_c9_r257_s13),
    .ci(carry_c8_r258_s13),
    .s(sum_c9_r258_s14),
    .co(carry_c9_r258_s14)
  );
  wire sum_c9_r259_s15, carry_c9_r259_s15;
  subbyte_half_adder add_c9_r259_s15 (
    .a(carry_c8_r259_s14),
    .b(sum_c9_r258_s14),
    .s(sum_c9_r259_s15),
    .co(carry_c9_r259_s15)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[5]), .b(pp[10]), .ci(pp[18]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[23]), .b(pp[31]), .ci(pp[36]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[44]), .b(pp[49]), .ci(pp[57]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[75]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[83]), .b(pp[88]), .ci(pp[96]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[101]), .b(pp[109]), .ci(pp[114]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[122]), .b(pp[127]), .ci(pp[135]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[140]), .b(pp[148]), .ci(pp[153]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[161]), .b(pp[166]), .ci(pp[174]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[192]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[200]), .b(pp[205]), .ci(pp[213]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[218]), .b(pp[226]), .ci(pp[231]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[239]), .b(pp[244]), .ci(pp[252]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[257]), .b(pp[265]), .ci(pp[270]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[278]), .b(pp[283]), .ci(pp[291]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[296]), .b(pp[304]), .ci(pp[309]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[317]), .b(pp[322]), .ci(pp[330]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[335]), .b(pp[343]), .ci(pp[348]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[356]), .b(pp[361]), .ci(pp[369]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[374]), .b(pp[382]), .ci(pp[387]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[395]), .b(pp[400]), .ci(pp[408]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[413]), .b(pp[421]), .ci(pp[426]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[434]), .b(pp[439]), .ci(pp[447]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[452]), .b(pp[460]), .ci(pp[465]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[473]), .b(pp[478]), .ci(pp[486]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[491]), .b(pp[499]), .ci(pp[504]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (.a(pp[512]), .b(pp[517]), .ci(pp[525]), .s(sum_c10_r26_s1), .co(carry_c10_r26_s1));
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (.a(pp[530]), .b(pp[538]), .ci(pp[543]), .s(sum_c10_r27_s1), .co(carry_c10_r27_s1));
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (.a(pp[551]), .b(pp[556]), .ci(pp[564]), .s(sum_c10_r28_s1), .co(carry_c10_r28_s1));
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (.a(pp[569]), .b(pp[577]), .ci(pp[582]), .s(sum_c10_r29_s1), .co(carry_c10_r29_s1));
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (.a(pp[590]), .b(pp[595]), .ci(pp[603]), .s(sum_c10_r30_s1), .co(carry_c10_r30_s1));
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (.a(pp[608]), .b(pp[616]), .ci(pp[621]), .s(sum_c10_r31_s1), .co(carry_c10_r31_s1));
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (.a(pp[629]), .b(pp[634]), .ci(pp[642]), .s(sum_c10_r32_s1), .co(carry_c10_r32_s1));
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (.a(pp[647]), .b(pp[655]), .ci(pp[660]), .s(sum_c10_r33_s1), .co(carry_c10_r33_s1));
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (.a(pp[668]), .b(pp[673]), .ci(pp[681]), .s(sum_c10_r34_s1), .co(carry_c10_r34_s1));
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (.a(pp[686]), .b(pp[694]), .ci(pp[699]), .s(sum_c10_r35_s1), .co(carry_c10_r35_s1));
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (.a(pp[707]), .b(pp[712]), .ci(pp[720]), .s(sum_c10_r36_s1), .co(carry_c10_r36_s1));
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (.a(pp[725]), .b(pp[733]), .ci(pp[738]), .s(sum_c10_r37_s1), .co(carry_c10_r37_s1));
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (.a(pp[746]), .b(pp[751]), .ci(pp[759]), .s(sum_c10_r38_s1), .co(carry_c10_r38_s1));
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (.a(pp[764]), .b(pp[772]), .ci(pp[777]), .s(sum_c10_r39_s1), .co(carry_c10_r39_s1));
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (.a(pp[785]), .b(pp[790]), .ci(pp[798]), .s(sum_c10_r40_s1), .co(carry_c10_r40_s1));
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (.a(pp[803]), .b(pp[811]), .ci(pp[816]), .s(sum_c10_r41_s1), .co(carry_c10_r41_s1));
  wire sum_c10_r42_s1, carry_c10_r42_s1;
  subbyte_full_adder add_c10_r42_s1 (.a(pp[824]), .b(pp[829]), .ci(pp[837]), .s(sum_c10_r42_s1), .co(carry_c10_r42_s1));
  wire sum_c10_r43_s1, carry_c10_r43_s1;
  subbyte_full_adder add_c10_r43_s1 (.a(pp[842]), .b(pp[850]), .ci(pp[855]), .s(sum_c10_r43_s1), .co(carry_c10_r43_s1));
  wire sum_c10_r44_s1, carry_c10_r44_s1;
  subbyte_full_adder add_c10_r44_s1 (.a(pp[863]), .b(pp[868]), .ci(pp[876]), .s(sum_c10_r44_s1), .co(carry_c10_r44_s1));
  wire sum_c10_r45_s1, carry_c10_r45_s1;
  subbyte_full_adder add_c10_r45_s1 (.a(pp[881]), .b(pp[889]), .ci(pp[894]), .s(sum_c10_r45_s1), .co(carry_c10_r45_s1));
  wire sum_c10_r46_s1, carry_c10_r46_s1;
  subbyte_full_adder add_c10_r46_s1 (.a(pp[902]), .b(pp[907]), .ci(pp[915]), .s(sum_c10_r46_s1), .co(carry_c10_r46_s1));
  wire sum_c10_r47_s1, carry_c10_r47_s1;
  subbyte_full_adder add_c10_r47_s1 (.a(pp[920]), .b(pp[928]), .ci(pp[933]), .s(sum_c10_r47_s1), .co(carry_c10_r47_s1));
  wire sum_c10_r48_s1, carry_c10_r48_s1;
  subbyte_full_adder add_c10_r48_s1 (.a(pp[941]), .b(pp[946]), .ci(pp[954]), .s(sum_c10_r48_s1), .co(carry_c10_r48_s1));
  wire sum_c10_r49_s1, carry_c10_r49_s1;
  subbyte_full_adder add_c10_r49_s1 (.a(pp[959]), .b(pp[967]), .ci(pp[972]), .s(sum_c10_r49_s1), .co(carry_c10_r49_s1));
  wire sum_c10_r50_s1, carry_c10_r50_s1;
  subbyte_full_adder add_c10_r50_s1 (.a(pp[980]), .b(pp[985]), .ci(pp[993]), .s(sum_c10_r50_s1), .co(carry_c10_r50_s1));
  wire sum_c10_r51_s1, carry_c10_r51_s1;
  subbyte_full_adder add_c10_r51_s1 (.a(pp[998]), .b(pp[1006]), .ci(pp[1011]), .s(sum_c10_r51_s1), .co(carry_c10_r51_s1));
  wire sum_c10_r52_s1, carry_c10_r52_s1;
  subbyte_full_adder add_c10_r52_s1 (
    .a(pp[1019]),
    .b(pp[1024]),
    .ci(pp[1032]),
    .s(sum_c10_r52_s1),
    .co(carry_c10_r52_s1)
  );
  wire sum_c10_r53_s1, carry_c10_r53_s1;
  subbyte_full_adder add_c10_r53_s1 (
    .a(pp[1037]),
    .b(pp[1045]),
    .ci(pp[1050]),
    .s(sum_c10_r53_s1),
    .co(carry_c10_r53_s1)
  );
  wire sum_c10_r54_s1, carry_c10_r54_s1;
  subbyte_full_adder add_c10_r54_s1 (
    .a(pp[1058]),
    .b(pp[1063]),
    .ci(pp[1071]),
    .s(sum_c10_r54_s1),
    .co(carry_c10_r54_s1)
  );
  wire sum_c10_r55_s1, carry_c10_r55_s1;
  subbyte_full_adder add_c10_r55_s1 (
    .a(pp[1076]),
    .b(pp[1084]),
    .ci(pp[1089]),
    .s(sum_c10_r55_s1),
    .co(carry_c10_r55_s1)
  );
  wire sum_c10_r56_s1, carry_c10_r56_s1;
  subbyte_full_adder add_c10_r56_s1 (
    .a(pp[1097]),
    .b(pp[1102]),
    .ci(pp[1110]),
    .s(sum_c10_r56_s1),
    .co(carry_c10_r56_s1)
  );
  wire sum_c10_r57_s1, carry_c10_r57_s1;
  subbyte_full_adder add_c10_r57_s1 (
    .a(pp[1115]),
    .b(pp[1123]),
    .ci(pp[1128]),
    .s(sum_c10_r57_s1),
    .co(carry_c10_r57_s1)
  );
  wire sum_c10_r58_s1, carry_c10_r58_s1;
  subbyte_full_adder add_c10_r58_s1 (
    .a(pp[1136]),
    .b(pp[1141]),
    .ci(pp[1149]),
    .s(sum_c10_r58_s1),
    .co(carry_c10_r58_s1)
  );
  wire sum_c10_r59_s1, carry_c10_r59_s1;
  subbyte_full_adder add_c10_r59_s1 (
    .a(pp[1154]),
    .b(pp[1162]),
    .ci(pp[1167]),
    .s(sum_c10_r59_s1),
    .co(carry_c10_r59_s1)
  );
  wire sum_c10_r60_s1, carry_c10_r60_s1;
  subbyte_full_adder add_c10_r60_s1 (
    .a(pp[1175]),
    .b(pp[1180]),
    .ci(pp[1188]),
    .s(sum_c10_r60_s1),
    .co(carry_c10_r60_s1)
  );
  wire sum_c10_r61_s1, carry_c10_r61_s1;
  subbyte_full_adder add_c10_r61_s1 (
    .a(pp[1193]),
    .b(pp[1201]),
    .ci(pp[1206]),
    .s(sum_c10_r61_s1),
    .co(carry_c10_r61_s1)
  );
  wire sum_c10_r62_s1, carry_c10_r62_s1;
  subbyte_full_adder add_c10_r62_s1 (
    .a(pp[1214]),
    .b(pp[1219]),
    .ci(pp[1227]),
    .s(sum_c10_r62_s1),
    .co(carry_c10_r62_s1)
  );
  wire sum_c10_r63_s1, carry_c10_r63_s1;
  subbyte_full_adder add_c10_r63_s1 (
    .a(pp[1232]),
    .b(pp[1240]),
    .ci(pp[1245]),
    .s(sum_c10_r63_s1),
    .co(carry_c10_r63_s1)
  );
  wire sum_c10_r64_s1, carry_c10_r64_s1;
  subbyte_full_adder add_c10_r64_s1 (
    .a(pp[1253]),
    .b(pp[1258]),
    .ci(pp[1266]),
    .s(sum_c10_r64_s1),
    .co(carry_c10_r64_s1)
  );
  wire sum_c10_r65_s1, carry_c10_r65_s1;
  subbyte_full_adder add_c10_r65_s1 (
    .a(pp[1271]),
    .b(pp[1279]),
    .ci(pp[1284]),
    .s(sum_c10_r65_s1),
    .co(carry_c10_r65_s1)
  );
  wire sum_c10_r66_s1, carry_c10_r66_s1;
  subbyte_full_adder add_c10_r66_s1 (
    .a(pp[1292]),
    .b(pp[1297]),
    .ci(pp[1305]),
    .s(sum_c10_r66_s1),
    .co(carry_c10_r66_s1)
  );
  wire sum_c10_r67_s1, carry_c10_r67_s1;
  subbyte_full_adder add_c10_r67_s1 (
    .a(pp[1310]),
    .b(pp[1318]),
    .ci(pp[1323]),
    .s(sum_c10_r67_s1),
    .co(carry_c10_r67_s1)
  );
  wire sum_c10_r68_s1, carry_c10_r68_s1;
  subbyte_full_adder add_c10_r68_s1 (
    .a(pp[1331]),
    .b(pp[1336]),
    .ci(pp[1344]),
    .s(sum_c10_r68_s1),
    .co(carry_c10_r68_s1)
  );
  wire sum_c10_r69_s1, carry_c10_r69_s1;
  subbyte_full_adder add_c10_r69_s1 (
    .a(pp[1349]),
    .b(pp[1357]),
    .ci(pp[1362]),
    .s(sum_c10_r69_s1),
    .co(carry_c10_r69_s1)
  );
  wire sum_c10_r70_s1, carry_c10_r70_s1;
  subbyte_full_adder add_c10_r70_s1 (
    .a(pp[1370]),
    .b(pp[1375]),
    .ci(pp[1383]),
    .s(sum_c10_r70_s1),
    .co(carry_c10_r70_s1)
  );
  wire sum_c10_r71_s1, carry_c10_r71_s1;
  subbyte_full_adder add_c10_r71_s1 (
    .a(pp[1388]),
    .b(pp[1396]),
    .ci(pp[1401]),
    .s(sum_c10_r71_s1),
    .co(carry_c10_r71_s1)
  );
  wire sum_c10_r72_s1, carry_c10_r72_s1;
  subbyte_full_adder add_c10_r72_s1 (
    .a(pp[1409]),
    .b(pp[1414]),
    .ci(pp[1422]),
    .s(sum_c10_r72_s1),
    .co(carry_c10_r72_s1)
  );
  wire sum_c10_r73_s1, carry_c10_r73_s1;
  subbyte_full_adder add_c10_r73_s1 (
    .a(pp[1427]),
    .b(pp[1435]),
    .ci(pp[1440]),
    .s(sum_c10_r73_s1),
    .co(carry_c10_r73_s1)
  );
  wire sum_c10_r74_s1, carry_c10_r74_s1;
  subbyte_full_adder add_c10_r74_s1 (
    .a(pp[1448]),
    .b(pp[1453]),
    .ci(pp[1461]),
    .s(sum_c10_r74_s1),
    .co(carry_c10_r74_s1)
  );
  wire sum_c10_r75_s1, carry_c10_r75_s1;
  subbyte_full_adder add_c10_r75_s1 (
    .a(pp[1466]),
    .b(pp[1474]),
    .ci(pp[1479]),
    .s(sum_c10_r75_s1),
    .co(carry_c10_r75_s1)
  );
  wire sum_c10_r76_s1, carry_c10_r76_s1;
  subbyte_full_adder add_c10_r76_s1 (
    .a(pp[1487]),
    .b(pp[1492]),
    .ci(pp[1500]),
    .s(sum_c10_r76_s1),
    .co(carry_c10_r76_s1)
  );
  wire sum_c10_r77_s1, carry_c10_r77_s1;
  subbyte_full_adder add_c10_r77_s1 (
    .a(pp[1505]),
    .b(pp[1513]),
    .ci(pp[1518]),
    .s(sum_c10_r77_s1),
    .co(carry_c10_r77_s1)
  );
  wire sum_c10_r78_s1, carry_c10_r78_s1;
  subbyte_full_adder add_c10_r78_s1 (
    .a(pp[1526]),
    .b(pp[1531]),
    .ci(pp[1539]),
    .s(sum_c10_r78_s1),
    .co(carry_c10_r78_s1)
  );
  wire sum_c10_r79_s1, carry_c10_r79_s1;
  subbyte_full_adder add_c10_r79_s1 (
    .a(pp[1544]),
    .b(pp[1552]),
    .ci(pp[1557]),
    .s(sum_c10_r79_s1),
    .co(carry_c10_r79_s1)
  );
  wire sum_c10_r80_s1, carry_c10_r80_s1;
  subbyte_full_adder add_c10_r80_s1 (
    .a(pp[1565]),
    .b(pp[1570]),
    .ci(pp[1578]),
    .s(sum_c10_r80_s1),
    .co(carry_c10_r80_s1)
  );
  wire sum_c10_r81_s1, carry_c10_r81_s1;
  subbyte_full_adder add_c10_r81_s1 (
    .a(pp[1583]),
    .b(pp[1591]),
    .ci(pp[1596]),
    .s(sum_c10_r81_s1),
    .co(carry_c10_r81_s1)
  );
  wire sum_c10_r82_s1, carry_c10_r82_s1;
  subbyte_full_adder add_c10_r82_s1 (
    .a(pp[1604]),
    .b(pp[1609]),
    .ci(pp[1617]),
    .s(sum_c10_r82_s1),
    .co(carry_c10_r82_s1)
  );
  wire sum_c10_r83_s1, carry_c10_r83_s1;
  subbyte_full_adder add_c10_r83_s1 (
    .a(pp[1622]),
    .b(pp[1630]),
    .ci(pp[1635]),
    .s(sum_c10_r83_s1),
    .co(carry_c10_r83_s1)
  );
  wire sum_c10_r84_s1, carry_c10_r84_s1;
  subbyte_full_adder add_c10_r84_s1 (
    .a(pp[1643]),
    .b(pp[1648]),
    .ci(pp[1656]),
    .s(sum_c10_r84_s1),
    .co(carry_c10_r84_s1)
  );
  wire sum_c10_r85_s2, carry_c10_r85_s2;
  subbyte_full_adder add_c10_r85_s2 (
    .a(pp[1661]),
    .b(carry_c9_r0_s1),
    .ci(carry_c9_r1_s1),
    .s(sum_c10_r85_s2),
    .co(carry_c10_r85_s2)
  );
  wire sum_c10_r86_s2, carry_c10_r86_s2;
  subbyte_full_adder add_c10_r86_s2 (
    .a(carry_c9_r2_s1),
    .b(carry_c9_r3_s1),
    .ci(carry_c9_r4_s1),
    .s(sum_c10_r86_s2),
    .co(carry_c10_r86_s2)
  );
  wire sum_c10_r87_s2, carry_c10_r87_s2;
  subbyte_full_adder add_c10_r87_s2 (
    .a(carry_c9_r5_s1),
    .b(carry_c9_r6_s1),
    .ci(carry_c9_r7_s1),
    .s(sum_c10_r87_s2),
    .co(carry_c10_r87_s2)
  );
  wire sum_c10_r88_s2, carry_c10_r88_s2;
  subbyte_full_adder add_c10_r88_s2 (
    .a(carry_c9_r8_s1),
    .b(carry_c9_r9_s1),
    .ci(carry_c9_r10_s1),
    .s(sum_c10_r88_s2),
    .co(carry_c10_r88_s2)
  );
  wire sum_c10_r89_s2, carry_c10_r89_s2;
  subbyte_full_adder add_c10_r89_s2 (
    .a(carry_c9_r11_s1),
    .b(carry_c9_r12_s1),
    .ci(carry_c9_r13_s1),
    .s(sum_c10_r89_s2),
    .co(carry_c10_r89_s2)
  );
  wire sum_c10_r90_s2, carry_c10_r90_s2;
  subbyte_full_adder add_c10_r90_s2 (
    .a(carry_c9_r14_s1),
    .b(carry_c9_r15_s1),
    .ci(carry_c9_r16_s1),
    .s(sum_c10_r90_s2),
    .co(carry_c10_r90_s2)
  );
  wire sum_c10_r91_s2, carry_c10_r91_s2;
  subbyte_full_adder add_c10_r91_s2 (
    .a(carry_c9_r17_s1),
    .b(carry_c9_r18_s1),
    .ci(carry_c9_r19_s1),
    .s(sum_c10_r91_s2),
    .co(carry_c10_r91_s2)
  );
  wire sum_c10_r92_s2, carry_c10_r92_s2;
  subbyte_full_adder add_c10_r92_s2 (
    .a(carry_c9_r20_s1),
    .b(carry_c9_r21_s1),
    .ci(carry_c9_r22_s1),
    .s(sum_c10_r92_s2),
    .co(carry_c10_r92_s2)
  );
  wire sum_c10_r93_s2, carry_c10_r93_s2;
  subbyte_full_adder add_c10_r93_s2 (
    .a(carry_c9_r23_s1),
    .b(carry_c9_r24_s1),
    .ci(carry_c9_r25_s1),
    .s(sum_c10_r93_s2),
    .co(carry_c10_r93_s2)
  );
  wire sum_c10_r94_s2, carry_c10_r94_s2;
  subbyte_full_adder add_c10_r94_s2 (
    .a(carry_c9_r26_s1),
    .b(carry_c9_r27_s1),
    .ci(carry_c9_r28_s1),
    .s(sum_c10_r94_s2),
    .co(carry_c10_r94_s2)
  );
  wire sum_c10_r95_s2, carry_c10_r95_s2;
  subbyte_full_adder add_c10_r95_s2 (
    .a(carry_c9_r29_s1),
    .b(carry_c9_r30_s1),
    .ci(carry_c9_r31_s1),
    .s(sum_c10_r95_s2),
    .co(carry_c10_r95_s2)
  );
  wire sum_c10_r96_s2, carry_c10_r96_s2;
  subbyte_full_adder add_c10_r96_s2 (
    .a(carry_c9_r32_s1),
    .b(carry_c9_r33_s1),
    .ci(carry_c9_r34_s1),
    .s(sum_c10_r96_s2),
    .co(carry_c10_r96_s2)
  );
  wire sum_c10_r97_s2, carry_c10_r97_s2;
  subbyte_full_adder add_c10_r97_s2 (
    .a(carry_c9_r35_s1),
    .b(carry_c9_r36_s1),
    .ci(carry_c9_r37_s1),
    .s(sum_c10_r97_s2),
    .co(carry_c10_r97_s2)
  );
  wire sum_c10_r98_s2, carry_c10_r98_s2;
  subbyte_full_adder add_c10_r98_s2 (
    .a(carry_c9_r38_s1),
    .b(carry_c9_r39_s1),
    .ci(carry_c9_r40_s1),
    .s(sum_c10_r98_s2),
    .co(carry_c10_r98_s2)
  );
  wire sum_c10_r99_s2, carry_c10_r99_s2;
  subbyte_full_adder add_c10_r99_s2 (
    .a(carry_c9_r41_s1),
    .b(carry_c9_r42_s1),
    .ci(carry_c9_r43_s1),
    .s(sum_c10_r99_s2),
    .co(carry_c10_r99_s2)
  );
  wire sum_c10_r100_s2, carry_c10_r100_s2;
  subbyte_full_adder add_c10_r100_s2 (
    .a(carry_c9_r44_s1),
    .b(carry_c9_r45_s1),
    .ci(carry_c9_r46_s1),
    .s(sum_c10_r100_s2),
    .co(carry_c10_r100_s2)
  );
  wire sum_c10_r101_s2, carry_c10_r101_s2;
  subbyte_full_adder add_c10_r101_s2 (
    .a(carry_c9_r47_s1),
    .b(carry_c9_r48_s1),
    .ci(carry_c9_r49_s1),
    .s(sum_c10_r101_s2),
    .co(carry_c10_r101_s2)
  );
  wire sum_c10_r102_s2, carry_c10_r102_s2;
  subbyte_full_adder add_c10_r102_s2 (
    .a(carry_c9_r50_s1),
    .b(carry_c9_r51_s1),
    .ci(carry_c9_r52_s1),
    .s(sum_c10_r102_s2),
    .co(carry_c10_r102_s2)
  );
  wire sum_c10_r103_s2, carry_c10_r103_s2;
  subbyte_full_adder add_c10_r103_s2 (
    .a(carry_c9_r53_s1),
    .b(carry_c9_r54_s1),
    .ci(carry_c9_r55_s1),
    .s(sum_c10_r103_s2),
    .co(carry_c10_r103_s2)
  );
  wire sum_c10_r104_s2, carry_c10_r104_s2;
  subbyte_full_adder add_c10_r104_s2 (
    .a(carry_c9_r56_s1),
    .b(carry_c9_r57_s1),
    .ci(carry_c9_r58_s1),
    .s(sum_c10_r104_s2),
    .co(carry_c10_r104_s2)
  );
  wire sum_c10_r105_s2, carry_c10_r105_s2;
  subbyte_full_adder add_c10_r105_s2 (
    .a(carry_c9_r59_s1),
    .b(carry_c9_r60_s1),
    .ci(carry_c9_r61_s1),
    .s(sum_c10_r105_s2),
    .co(carry_c10_r105_s2)
  );
  wire sum_c10_r106_s2, carry_c10_r106_s2;
  subbyte_full_adder add_c10_r106_s2 (
    .a(carry_c9_r62_s1),
    .b(carry_c9_r63_s1),
    .ci(carry_c9_r64_s1),
    .s(sum_c10_r106_s2),
    .co(carry_c10_r106_s2)
  );
  wire sum_c10_r107_s2, carry_c10_r107_s2;
  subbyte_full_adder add_c10_r107_s2 (
    .a(carry_c9_r65_s1),
    .b(carry_c9_r66_s1),
    .ci(carry_c9_r67_s1),
    .s(sum_c10_r107_s2),
    .co(carry_c10_r107_s2)
  );
  wire sum_c10_r108_s2, carry_c10_r108_s2;
  subbyte_full_adder add_c10_r108_s2 (
    .a(carry_c9_r68_s1),
    .b(carry_c9_r69_s1),
    .ci(carry_c9_r70_s1),
    .s(sum_c10_r108_s2),
    .co(carry_c10_r108_s2)
  );
  wire sum_c10_r109_s2, carry_c10_r109_s2;
  subbyte_full_adder add_c10_r109_s2 (
    .a(carry_c9_r71_s1),
    .b(carry_c9_r72_s1),
    .ci(carry_c9_r73_s1),
    .s(sum_c10_r109_s2),
    .co(carry_c10_r109_s2)
  );
  wire sum_c10_r110_s2, carry_c10_r110_s2;
  subbyte_full_adder add_c10_r110_s2 (
    .a(carry_c9_r74_s1),
    .b(carry_c9_r75_s1),
    .ci(carry_c9_r76_s1),
    .s(sum_c10_r110_s2),
    .co(carry_c10_r110_s2)
  );
  wire sum_c10_r111_s2, carry_c10_r111_s2;
  subbyte_full_adder add_c10_r111_s2 (
    .a(carry_c9_r77_s1),
    .b(carry_c9_r78_s1),
    .ci(carry_c9_r79_s1),
    .s(sum_c10_r111_s2),
    .co(carry_c10_r111_s2)
  );
  wire sum_c10_r112_s2, carry_c10_r112_s2;
  subbyte_full_adder add_c10_r112_s2 (
    .a(carry_c9_r80_s1),
    .b(carry_c9_r81_s1),
    .ci(carry_c9_r82_s1),
    .s(sum_c10_r112_s2),
    .co(carry_c10_r112_s2)
  );
  wire sum_c10_r113_s2, carry_c10_r113_s2;
  subbyte_full_adder add_c10_r113_s2 (
    .a(carry_c9_r83_s1),
    .b(carry_c9_r84_s1),
    .ci(sum_c10_r0_s1),
    .s(sum_c10_r113_s2),
    .co(carry_c10_r113_s2)
  );
  wire sum_c10_r114_s2, carry_c10_r114_s2;
  subbyte_full_adder add_c10_r114_s2 (
    .a(sum_c10_r1_s1),
    .b(sum_c10_r2_s1),
    .ci(sum_c10_r3_s1),
    .s(sum_c10_r114_s2),
    .co(carry_c10_r114_s2)
  );
  wire sum_c10_r115_s2, carry_c10_r115_s2;
  subbyte_full_adder add_c10_r115_s2 (
    .a(sum_c10_r4_s1),
    .b(sum_c10_r5_s1),
    .ci(sum_c10_r6_s1),
    .s(sum_c10_r115_s2),
    .co(carry_c10_r115_s2)
  );
  wire sum_c10_r116_s2, carry_c10_r116_s2;
  subbyte_full_adder add_c10_r116_s2 (
    .a(sum_c10_r7_s1),
    .b(sum_c10_r8_s1),
    .ci(sum_c10_r9_s1),
    .s(sum_c10_r116_s2),
    .co(carry_c10_r116_s2)
  );
  wire sum_c10_r117_s2, carry_c10_r117_s2;
  subbyte_full_adder add_c10_r117_s2 (
    .a(sum_c10_r10_s1),
    .b(sum_c10_r11_s1),
    .ci(sum_c10_r12_s1),
    .s(sum_c10_r117_s2),
    .co(carry_c10_r117_s2)
  );
  wire sum_c10_r118_s2, carry_c10_r118_s2;
  subbyte_full_adder add_c10_r118_s2 (
    .a(sum_c10_r13_s1),
    .b(sum_c10_r14_s1),
    .ci(sum_c10_r15_s1),
    .s(sum_c10_r118_s2),
    .co(carry_c10_r118_s2)
  );
  wire sum_c10_r119_s2, carry_c10_r119_s2;
  subbyte_full_adder add_c10_r119_s2 (
    .a(sum_c10_r16_s1),
    .b(sum_c10_r17_s1),
    .ci(sum_c10_r18_s1),
    .s(sum_c10_r119_s2),
    .co(carry_c10_r119_s2)
  );
  wire sum_c10_r120_s2, carry_c10_r120_s2;
  subbyte_full_adder add_c10_r120_s2 (
    .a(sum_c10_r19_s1),
    .b(sum_c10_r20_s1),
    .ci(sum_c10_r21_s1),
    .s(sum_c10_r120_s2),
    .co(carry_c10_r120_s2)
  );
  wire sum_c10_r121_s2, carry_c10_r121_s2;
  subbyte_full_adder add_c10_r121_s2 (
    .a(sum_c10_r22_s1),
    .b(sum_c10_r23_s1),
    .ci(sum_c10_r24_s1),
    .s(sum_c10_r121_s2),
    .co(carry_c10_r121_s2)
  );
  wire sum_c10_r122_s2, carry_c10_r122_s2;
  subbyte_full_adder add_c10_r122_s2 (
    .a(sum_c10_r25_s1),
    .b(sum_c10_r26_s1),
    .ci(sum_c10_r27_s1),
    .s(sum_c10_r122_s2),
    .co(carry_c10_r122_s2)
  );
  wire sum_c10_r123_s2, carry_c10_r123_s2;
  subbyte_full_adder add_c10_r123_s2 (
    .a(sum_c10_r28_s1),
    .b(sum_c10_r29_s1),
    .ci(sum_c10_r30_s1),
    .s(sum_c10_r123_s2),
    .co(carry_c10_r123_s2)
  );
  wire sum_c10_r124_s2, carry_c10_r124_s2;
  subbyte_full_adder add_c10_r124_s2 (
    .a(sum_c10_r31_s1),
    .b(sum_c10_r32_s1),
    .ci(sum_c10_r33_s1),
    .s(sum_c10_r124_s2),
    .co(carry_c10_r124_s2)
  );
  wire sum_c10_r125_s2, carry_c10_r125_s2;
  subbyte_full_adder add_c10_r125_s2 (
    .a(sum_c10_r34_s1),
    .b(sum_c10_r35_s1),
    .ci(sum_c10_r36_s1),
    .s(sum_c10_r125_s2),
    .co(carry_c10_r125_s2)
  );
  wire sum_c10_r126_s2, carry_c10_r126_s2;
  subbyte_full_adder add_c10_r126_s2 (
    .a(sum_c10_r37_s1),
    .b(sum_c10_r38_s1),
    .ci(sum_c10_r39_s1),
    .s(sum_c10_r126_s2),
    .co(carry_c10_r126_s2)
  );
  wire sum_c10_r127_s2, carry_c10_r127_s2;
  subbyte_full_adder add_c10_r127_s2 (
    .a(sum_c10_r40_s1),
    .b(sum_c10_r41_s1),
    .ci(sum_c10_r42_s1),
    .s(sum_c10_r127_s2),
    .co(carry_c10_r127_s2)
  );
  wire sum_c10_r128_s2, carry_c10_r128_s2;
  subbyte_full_adder add_c10_r128_s2 (
    .a(sum_c10_r43_s1),
    .b(sum_c10_r44_s1),
    .ci(sum_c10_r45_s1),
    .s(sum_c10_r128_s2),
    .co(carry_c10_r128_s2)
  );
  wire sum_c10_r129_s2, carry_c10_r129_s2;
  subbyte_full_adder add_c10_r129_s2 (
    .a(sum_c10_r46_s1),
    .b(sum_c10_r47_s1),
    .ci(sum_c10_r48_s1),
    .s(sum_c10_r129_s2),
    .co(carry_c10_r129_s2)
  );
  wire sum_c10_r130_s2, carry_c10_r130_s2;
  subbyte_full_adder add_c10_r130_s2 (
    .a(sum_c10_r49_s1),
    .b(sum_c10_r50_s1),
    .ci(sum_c10_r51_s1),
    .s(sum_c10_r130_s2),
    .co(carry_c10_r130_s2)
  );
  wire sum_c10_r131_s2, carry_c10_r131_s2;
  subbyte_full_adder add_c10_r131_s2 (
    .a(sum_c10_r52_s1),
    .b(sum_c10_r53_s1),
    .ci(sum_c10_r54_s1),
    .s(sum_c10_r131_s2),
    .co(carry_c10_r131_s2)
  );
  wire sum_c10_r132_s2, carry_c10_r132_s2;
  subbyte_full_adder add_c10_r132_s2 (
    .a(sum_c10_r55_s1),
    .b(sum_c10_r56_s1),
    .ci(sum_c10_r57_s1),
    .s(sum_c10_r132_s2),
    .co(carry_c10_r132_s2)
  );
  wire sum_c10_r133_s2, carry_c10_r133_s2;
  subbyte_full_adder add_c10_r133_s2 (
    .a(sum_c10_r58_s1),
    .b(sum_c10_r59_s1),
    .ci(sum_c10_r60_s1),
    .s(sum_c10_r133_s2),
    .co(carry_c10_r133_s2)
  );
  wire sum_c10_r134_s2, carry_c10_r134_s2;
  subbyte_full_adder add_c10_r134_s2 (
    .a(sum_c10_r61_s1),
    .b(sum_c10_r62_s1),
    .ci(sum_c10_r63_s1),
    .s(sum_c10_r134_s2),
    .co(carry_c10_r134_s2)
  );
  wire sum_c10_r135_s2, carry_c10_r135_s2;
  subbyte_full_adder add_c10_r135_s2 (
    .a(sum_c10_r64_s1),
    .b(sum_c10_r65_s1),
    .ci(sum_c10_r66_s1),
    .s(sum_c10_r135_s2),
    .co(carry_c10_r135_s2)
  );
  wire sum_c10_r136_s2, carry_c10_r136_s2;
  subbyte_full_adder add_c10_r136_s2 (
    .a(sum_c10_r67_s1),
    .b(sum_c10_r68_s1),
    .ci(sum_c10_r69_s1),
    .s(sum_c10_r136_s2),
    .co(carry_c10_r136_s2)
  );
  wire sum_c10_r137_s2, carry_c10_r137_s2;
  subbyte_full_adder add_c10_r137_s2 (
    .a(sum_c10_r70_s1),
    .b(sum_c10_r71_s1),
    .ci(sum_c10_r72_s1),
    .s(sum_c10_r137_s2),
    .co(carry_c10_r137_s2)
  );
  wire sum_c10_r138_s2, carry_c10_r138_s2;
  subbyte_full_adder add_c10_r138_s2 (
    .a(sum_c10_r73_s1),
    .b(sum_c10_r74_s1),
    .ci(sum_c10_r75_s1),
    .s(sum_c10_r138_s2),
    .co(carry_c10_r138_s2)
  );
  wire sum_c10_r139_s2, carry_c10_r139_s2;
  subbyte_full_adder add_c10_r139_s2 (
    .a(sum_c10_r76_s1),
    .b(sum_c10_r77_s1),
    .ci(sum_c10_r78_s1),
    .s(sum_c10_r139_s2),
    .co(carry_c10_r139_s2)
  );
  wire sum_c10_r140_s2, carry_c10_r140_s2;
  subbyte_full_adder add_c10_r140_s2 (
    .a(sum_c10_r79_s1),
    .b(sum_c10_r80_s1),
    .ci(sum_c10_r81_s1),
    .s(sum_c10_r140_s2),
    .co(carry_c10_r140_s2)
  );
  wire sum_c10_r141_s2, carry_c10_r141_s2;
  subbyte_full_adder add_c10_r141_s2 (
    .a(sum_c10_r82_s1),
    .b(sum_c10_r83_s1),
    .ci(sum_c10_r84_s1),
    .s(sum_c10_r141_s2),
    .co(carry_c10_r141_s2)
  );
  wire sum_c10_r142_s3, carry_c10_r142_s3;
  subbyte_full_adder add_c10_r142_s3 (
    .a(carry_c9_r85_s2),
    .b(carry_c9_r86_s2),
    .ci(carry_c9_r87_s2),
    .s(sum_c10_r142_s3),
    .co(carry_c10_r142_s3)
  );
  wire sum_c10_r143_s3, carry_c10_r143_s3;
  subbyte_full_adder add_c10_r143_s3 (
    .a(carry_c9_r88_s2),
    .b(carry_c9_r89_s2),
    .ci(carry_c9_r90_s2),
    .s(sum_c10_r143_s3),
    .co(carry_c10_r143_s3)
  );
  wire sum_c10_r144_s3, carry_c10_r144_s3;
  subbyte_full_adder add_c10_r144_s3 (
    .a(carry_c9_r91_s2),
    .b(carry_c9_r92_s2),
    .ci(carry_c9_r93_s2),
    .s(sum_c10_r144_s3),
    .co(carry_c10_r144_s3)
  );
  wire sum_c10_r145_s3, carry_c10_r145_s3;
  subbyte_full_adder add_c10_r145_s3 (
    .a(carry_c9_r94_s2),
    .b(carry_c9_r95_s2),
    .ci(carry_c9_r96_s2),
    .s(sum_c10_r145_s3),
    .co(carry_c10_r145_s3)
  );
  wire sum_c10_r146_s3, carry_c10_r146_s3;
  subbyte_full_adder add_c10_r146_s3 (
    .a(carry_c9_r97_s2),
    .b(carry_c9_r98_s2),
    .ci(carry_c9_r99_s2),
    .s(sum_c10_r146_s3),
    .co(carry_c10_r146_s3)
  );
  wire sum_c10_r147_s3, carry_c10_r147_s3;
  subbyte_full_adder add_c10_r147_s3 (
    .a(carry_c9_r100_s2),
    .b(carry_c9_r101_s2),
    .ci(carry_c9_r102_s2),
    .s(sum_c10_r147_s3),
    .co(carry_c10_r147_s3)
  );
  wire sum_c10_r148_s3, carry_c10_r148_s3;
  subbyte_full_adder add_c10_r148_s3 (
    .a(carry_c9_r103_s2),
    .b(carry_c9_r104_s2),
    .ci(carry_c9_r105_s2),
    .s(sum_c10_r148_s3),
    .co(carry_c10_r148_s3)
  );
  wire sum_c10_r149_s3, carry_c10_r149_s3;
  subbyte_full_adder add_c10_r149_s3 (
    .a(carry_c9_r106_s2),
    .b(carry_c9_r107_s2),
    .ci(carry_c9_r108_s2),
    .s(sum_c10_r149_s3),
    .co(carry_c10_r149_s3)
  );
  wire sum_c10_r150_s3, carry_c10_r150_s3;
  subbyte_full_adder add_c10_r150_s3 (
    .a(carry_c9_r109_s2),
    .b(carry_c9_r110_s2),
    .ci(carry_c9_r111_s2),
    .s(sum_c10_r150_s3),
    .co(carry_c10_r150_s3)
  );
  wire sum_c10_r151_s3, carry_c10_r151_s3;
  subbyte_full_adder add_c10_r151_s3 (
    .a(carry_c9_r112_s2),
    .b(carry_c9_r113_s2),
    .ci(carry_c9_r114_s2),
    .s(sum_c10_r151_s3),
    .co(carry_c10_r151_s3)
  );
  wire sum_c10_r152_s3, carry_c10_r152_s3;
  subbyte_full_adder add_c10_r152_s3 (
    .a(carry_c9_r115_s2),
    .b(carry_c9_r116_s2),
    .ci(carry_c9_r117_s2),
    .s(sum_c10_r152_s3),
    .co(carry_c10_r152_s3)
  );
  wire sum_c10_r153_s3, carry_c10_r153_s3;
  subbyte_full_adder add_c10_r153_s3 (
    .a(carry_c9_r118_s2),
    .b(carry_c9_r119_s2),
    .ci(carry_c9_r120_s2),
    .s(sum_c10_r153_s3),
    .co(carry_c10_r153_s3)
  );
  wire sum_c10_r154_s3, carry_c10_r154_s3;
  subbyte_full_adder add_c10_r154_s3 (
    .a(carry_c9_r121_s2),
    .b(carry_c9_r122_s2),
    .ci(carry_c9_r123_s2),
    .s(sum_c10_r154_s3),
    .co(carry_c10_r154_s3)
  );
  wire sum_c10_r155_s3, carry_c10_r155_s3;
  subbyte_full_adder add_c10_r155_s3 (
    .a(carry_c9_r124_s2),
    .b(carry_c9_r125_s2),
    .ci(carry_c9_r126_s2),
    .s(sum_c10_r155_s3),
    .co(carry_c10_r155_s3)
  );
  wire sum_c10_r156_s3, carry_c10_r156_s3;
  subbyte_full_adder add_c10_r156_s3 (
    .a(carry_c9_r127_s2),
    .b(carry_c9_r128_s2),
    .ci(carry_c9_r129_s2),
    .s(sum_c10_r156_s3),
    .co(carry_c10_r156_s3)
  );
  wire sum_c10_r157_s3, carry_c10_r157_s3;
  subbyte_full_adder add_c10_r157_s3 (
    .a(carry_c9_r130_s2),
    .b(carry_c9_r131_s2),
    .ci(carry_c9_r132_s2),
    .s(sum_c10_r157_s3),
    .co(carry_c10_r157_s3)
  );
  wire sum_c10_r158_s3, carry_c10_r158_s3;
  subbyte_full_adder add_c10_r158_s3 (
    .a(carry_c9_r133_s2),
    .b(carry_c9_r134_s2),
    .ci(carry_c9_r135_s2),
    .s(sum_c10_r158_s3),
    .co(carry_c10_r158_s3)
  );
  wire sum_c10_r159_s3, carry_c10_r159_s3;
  subbyte_full_adder add_c10_r159_s3 (
    .a(carry_c9_r136_s2),
    .b(carry_c9_r137_s2),
    .ci(carry_c9_r138_s2),
    .s(sum_c10_r159_s3),
    .co(carry_c10_r159_s3)
  );
  wire sum_c10_r160_s3, carry_c10_r160_s3;
  subbyte_full_adder add_c10_r160_s3 (
    .a(carry_c9_r139_s2),
    .b(carry_c9_r140_s2),
    .ci(carry_c9_r141_s2),
    .s(sum_c10_r160_s3),
    .co(carry_c10_r160_s3)
  );
  wire sum_c10_r161_s3, carry_c10_r161_s3;
  subbyte_full_adder add_c10_r161_s3 (
    .a(sum_c10_r85_s2),
    .b(sum_c10_r86_s2),
    .ci(sum_c10_r87_s2),
    .s(sum_c10_r161_s3),
    .co(carry_c10_r161_s3)
  );
  wire sum_c10_r162_s3, carry_c10_r162_s3;
  subbyte_full_adder add_c10_r162_s3 (
    .a(sum_c10_r88_s2),
    .b(sum_c10_r89_s2),
    .ci(sum_c10_r90_s2),
    .s(sum_c10_r162_s3),
    .co(carry_c10_r162_s3)
  );
  wire sum_c10_r163_s3, carry_c10_r163_s3;
  subbyte_full_adder add_c10_r163_s3 (
    .a(sum_c10_r91_s2),
    .b(sum_c10_r92_s2),
    .ci(sum_c10_r93_s2),
    .s(sum_c10_r163_s3),
    .co(carry_c10_r163_s3)
  );
  wire sum_c10_r164_s3, carry_c10_r164_s3;
  subbyte_full_adder add_c10_r164_s3 (
    .a(sum_c10_r94_s2),
    .b(sum_c10_r95_s2),
    .ci(sum_c10_r96_s2),
    .s(sum_c10_r164_s3),
    .co(carry_c10_r164_s3)
  );
  wire sum_c10_r165_s3, carry_c10_r165_s3;
  subbyte_full_adder add_c10_r165_s3 (
    .a(sum_c10_r97_s2),
    .b(sum_c10_r98_s2),
    .ci(sum_c10_r99_s2),
    .s(sum_c10_r165_s3),
    .co(carry_c10_r165_s3)
  );
  wire sum_c10_r166_s3, carry_c10_r166_s3;
  subbyte_full_adder add_c10_r166_s3 (
    .a(sum_c10_r100_s2),
    .b(sum_c10_r101_s2),
    .ci(sum_c10_r102_s2),
    .s(sum_c10_r166_s3),
    .co(carry_c10_r166_s3)
  );
  wire sum_c10_r167_s3, carry_c10_r167_s3;
  subbyte_full_adder add_c10_r167_s3 (
    .a(sum_c10_r103_s2),
    .b(sum_c10_r104_s2),
    .ci(sum_c10_r105_s2),
    .s(sum_c10_r167_s3),
    .co(carry_c10_r167_s3)
  );
  wire sum_c10_r168_s3, carry_c10_r168_s3;
  subbyte_full_adder add_c10_r168_s3 (
    .a(sum_c10_r106_s2),
    .b(sum_c10_r107_s2),
    .ci(sum_c10_r108_s2),
    .s(sum_c10_r168_s3),
    .co(carry_c10_r168_s3)
  );
  wire sum_c10_r169_s3, carry_c10_r169_s3;
  subbyte_full_adder add_c10_r169_s3 (
    .a(sum_c10_r109_s2),
    .b(sum_c10_r110_s2),
    .ci(sum_c10_r111_s2),
    .s(sum_c10_r169_s3),
    .co(carry_c10_r169_s3)
  );
  wire sum_c10_r170_s3, carry_c10_r170_s3;
  subbyte_full_adder add_c10_r170_s3 (
    .a(sum_c10_r112_s2),
    .b(sum_c10_r113_s2),
    .ci(sum_c10_r114_s2),
    .s(sum_c10_r170_s3),
    .co(carry_c10_r170_s3)
  );
  wire sum_c10_r171_s3, carry_c10_r171_s3;
  subbyte_full_adder add_c10_r171_s3 (
    .a(sum_c10_r115_s2),
    .b(sum_c10_r116_s2),
    .ci(sum_c10_r117_s2),
    .s(sum_c10_r171_s3),
    .co(carry_c10_r171_s3)
  );
  wire sum_c10_r172_s3, carry_c10_r172_s3;
  subbyte_full_adder add_c10_r172_s3 (
    .a(sum_c10_r118_s2),
    .b(sum_c10_r119_s2),
    .ci(sum_c10_r120_s2),
    .s(sum_c10_r172_s3),
    .co(carry_c10_r172_s3)
  );
  wire sum_c10_r173_s3, carry_c10_r173_s3;
  subbyte_full_adder add_c10_r173_s3 (
    .a(sum_c10_r121_s2),
    .b(sum_c10_r122_s2),
    .ci(sum_c10_r123_s2),
    .s(sum_c10_r173_s3),
    .co(carry_c10_r173_s3)
  );
  wire sum_c10_r174_s3, carry_c10_r174_s3;
  subbyte_full_adder add_c10_r174_s3 (
    .a(sum_c10_r124_s2),
    .b(sum_c10_r125_s2),
    .ci(sum_c10_r126_s2),
    .s(sum_c10_r174_s3),
    .co(carry_c10_r174_s3)
  );
  wire sum_c10_r175_s3, carry_c10_r175_s3;
  subbyte_full_adder add_c10_r175_s3 (
    .a(sum_c10_r127_s2),
    .b(sum_c10_r128_s2),
    .ci(sum_c10_r129_s2),
    .s(sum_c10_r175_s3),
    .co(carry_c10_r175_s3)
  );
  wire sum_c10_r176_s3, carry_c10_r176_s3;
  subbyte_full_adder add_c10_r176_s3 (
    .a(sum_c10_r130_s2),
    .b(sum_c10_r131_s2),
    .ci(sum_c10_r132_s2),
    .s(sum_c10_r176_s3),
    .co(carry_c10_r176_s3)
  );
  wire sum_c10_r177_s3, carry_c10_r177_s3;
  subbyte_full_adder add_c10_r177_s3 (
    .a(sum_c10_r133_s2),
    .b(sum_c10_r134_s2),
    .ci(sum_c10_r135_s2),
    .s(sum_c10_r177_s3),
    .co(carry_c10_r177_s3)
  );
  wire sum_c10_r178_s3, carry_c10_r178_s3;
  subbyte_full_adder add_c10_r178_s3 (
    .a(sum_c10_r136_s2),
    .b(sum_c10_r137_s2),
    .ci(sum_c10_r138_s2),
    .s(sum_c10_r178_s3),
    .co(carry_c10_r178_s3)
  );
  wire sum_c10_r179_s3, carry_c10_r179_s3;
  subbyte_full_adder add_c10_r179_s3 (
    .a(sum_c10_r139_s2),
    .b(sum_c10_r140_s2),
    .ci(sum_c10_r141_s2),
    .s(sum_c10_r179_s3),
    .co(carry_c10_r179_s3)
  );
  wire sum_c10_r180_s4, carry_c10_r180_s4;
  subbyte_full_adder add_c10_r180_s4 (
    .a(carry_c9_r142_s3),
    .b(carry_c9_r143_s3),
    .ci(carry_c9_r144_s3),
    .s(sum_c10_r180_s4),
    .co(carry_c10_r180_s4)
  );
  wire sum_c10_r181_s4, carry_c10_r181_s4;
  subbyte_full_adder add_c10_r181_s4 (
    .a(carry_c9_r145_s3),
    .b(carry_c9_r146_s3),
    .ci(carry_c9_r147_s3),
    .s(sum_c10_r181_s4),
    .co(carry_c10_r181_s4)
  );
  wire sum_c10_r182_s4, carry_c10_r182_s4;
  subbyte_full_adder add_c10_r182_s4 (
    .a(carry_c9_r148_s3),
    .b(carry_c9_r149_s3),
    .ci(carry_c9_r150_s3),
    .s(sum_c10_r182_s4),
    .co(carry_c10_r182_s4)
  );
  wire sum_c10_r183_s4, carry_c10_r183_s4;
  subbyte_full_adder add_c10_r183_s4 (
    .a(carry_c9_r151_s3),
    .b(carry_c9_r152_s3),
    .ci(carry_c9_r153_s3),
    .s(sum_c10_r183_s4),
    .co(carry_c10_r183_s4)
  );
  wire sum_c10_r184_s4, carry_c10_r184_s4;
  subbyte_full_adder add_c10_r184_s4 (
    .a(carry_c9_r154_s3),
    .b(carry_c9_r155_s3),
    .ci(carry_c9_r156_s3),
    .s(sum_c10_r184_s4),
    .co(carry_c10_r184_s4)
  );
  wire sum_c10_r185_s4, carry_c10_r185_s4;
  subbyte_full_adder add_c10_r185_s4 (
    .a(carry_c9_r157_s3),
    .b(carry_c9_r158_s3),
    .ci(carry_c9_r159_s3),
    .s(sum_c10_r185_s4),
    .co(carry_c10_r185_s4)
  );
  wire sum_c10_r186_s4, carry_c10_r186_s4;
  subbyte_full_adder add_c10_r186_s4 (
    .a(carry_c9_r160_s3),
    .b(carry_c9_r161_s3),
    .ci(carry_c9_r162_s3),
    .s(sum_c10_r186_s4),
    .co(carry_c10_r186_s4)
  );
  wire sum_c10_r187_s4, carry_c10_r187_s4;
  subbyte_full_adder add_c10_r187_s4 (
    .a(carry_c9_r163_s3),
    .b(carry_c9_r164_s3),
    .ci(carry_c9_r165_s3),
    .s(sum_c10_r187_s4),
    .co(carry_c10_r187_s4)
  );
  wire sum_c10_r188_s4, carry_c10_r188_s4;
  subbyte_full_adder add_c10_r188_s4 (
    .a(carry_c9_r166_s3),
    .b(carry_c9_r167_s3),
    .ci(carry_c9_r168_s3),
    .s(sum_c10_r188_s4),
    .co(carry_c10_r188_s4)
  );
  wire sum_c10_r189_s4, carry_c10_r189_s4;
  subbyte_full_adder add_c10_r189_s4 (
    .a(carry_c9_r169_s3),
    .b(carry_c9_r170_s3),
    .ci(carry_c9_r171_s3),
    .s(sum_c10_r189_s4),
    .co(carry_c10_r189_s4)
  );
  wire sum_c10_r190_s4, carry_c10_r190_s4;
  subbyte_full_adder add_c10_r190_s4 (
    .a(carry_c9_r172_s3),
    .b(carry_c9_r173_s3),
    .ci(carry_c9_r174_s3),
    .s(sum_c10_r190_s4),
    .co(carry_c10_r190_s4)
  );
  wire sum_c10_r191_s4, carry_c10_r191_s4;
  subbyte_full_adder add_c10_r191_s4 (
    .a(carry_c9_r175_s3),
    .b(carry_c9_r176_s3),
    .ci(carry_c9_r177_s3),
    .s(sum_c10_r191_s4),
    .co(carry_c10_r191_s4)
  );
  wire sum_c10_r192_s4, carry_c10_r192_s4;
  subbyte_full_adder add_c10_r192_s4 (
    .a(carry_c9_r178_s3),
    .b(carry_c9_r179_s3),
    .ci(carry_c9_r180_s3),
    .s(sum_c10_r192_s4),
    .co(carry_c10_r192_s4)
  );
  wire sum_c10_r193_s4, carry_c10_r193_s4;
  subbyte_full_adder add_c10_r193_s4 (
    .a(carry_c9_r181_s3),
    .b(carry_c9_r182_s3),
    .ci(carry_c9_r183_s3),
    .s(sum_c10_r193_s4),
    .co(carry_c10_r193_s4)
  );
  wire sum_c10_r194_s4, carry_c10_r194_s4;
  subbyte_full_adder add_c10_r194_s4 (
    .a(sum_c10_r142_s3),
    .b(sum_c10_r143_s3),
    .ci(sum_c10_r144_s3),
    .s(sum_c10_r194_s4),
    .co(carry_c10_r194_s4)
  );
  wire sum_c10_r195_s4, carry_c10_r195_s4;
  subbyte_full_adder add_c10_r195_s4 (
    .a(sum_c10_r145_s3),
    .b(sum_c10_r146_s3),
    .ci(sum_c10_r147_s3),
    .s(sum_c10_r195_s4),
    .co(carry_c10_r195_s4)
  );
  wire sum_c10_r196_s4, carry_c10_r196_s4;
  subbyte_full_adder add_c10_r196_s4 (
    .a(sum_c10_r148_s3),
    .b(sum_c10_r149_s3),
    .ci(sum_c10_r150_s3),
    .s(sum_c10_r196_s4),
    .co(carry_c10_r196_s4)
  );
  wire sum_c10_r197_s4, carry_c10_r197_s4;
  subbyte_full_adder add_c10_r197_s4 (
    .a(sum_c10_r151_s3),
    .b(sum_c10_r152_s3),
    .ci(sum_c10_r153_s3),
    .s(sum_c10_r197_s4),
    .co(carry_c10_r197_s4)
  );
  wire sum_c10_r198_s4, carry_c10_r198_s4;
  subbyte_full_adder add_c10_r198_s4 (
    .a(sum_c10_r154_s3),
    .b(sum_c10_r155_s3),
    .ci(sum_c10_r156_s3),
    .s(sum_c10_r198_s4),
    .co(carry_c10_r198_s4)
  );
  wire sum_c10_r199_s4, carry_c10_r199_s4;
  subbyte_full_adder add_c10_r199_s4 (
    .a(sum_c10_r157_s3),
    .b(sum_c10_r158_s3),
    .ci(sum_c10_r159_s3),
    .s(sum_c10_r199_s4),
    .co(carry_c10_r199_s4)
  );
  wire sum_c10_r200_s4, carry_c10_r200_s4;
  subbyte_full_adder add_c10_r200_s4 (
    .a(sum_c10_r160_s3),
    .b(sum_c10_r161_s3),
    .ci(sum_c10_r162_s3),
    .s(sum_c10_r200_s4),
    .co(carry_c10_r200_s4)
  );
  wire sum_c10_r201_s4, carry_c10_r201_s4;
  subbyte_full_adder add_c10_r201_s4 (
    .a(sum_c10_r163_s3),
    .b(sum_c10_r164_s3),
    .ci(sum_c10_r165_s3),
    .s(sum_c10_r201_s4),
    .co(carry_c10_r201_s4)
  );
  wire sum_c10_r202_s4, carry_c10_r202_s4;
  subbyte_full_adder add_c10_r202_s4 (
    .a(sum_c10_r166_s3),
    .b(sum_c10_r167_s3),
    .ci(sum_c10_r168_s3),
    .s(sum_c10_r202_s4),
    .co(carry_c10_r202_s4)
  );
  wire sum_c10_r203_s4, carry_c10_r203_s4;
  subbyte_full_adder add_c10_r203_s4 (
    .a(sum_c10_r169_s3),
    .b(sum_c10_r170_s3),
    .ci(sum_c10_r171_s3),
    .s(sum_c10_r203_s4),
    .co(carry_c10_r203_s4)
  );
  wire sum_c10_r204_s4, carry_c10_r204_s4;
  subbyte_full_adder add_c10_r204_s4 (
    .a(sum_c10_r172_s3),
    .b(sum_c10_r173_s3),
    .ci(sum_c10_r174_s3),
    .s(sum_c10_r204_s4),
    .co(carry_c10_r204_s4)
  );
  wire sum_c10_r205_s4, carry_c10_r205_s4;
  subbyte_full_adder add_c10_r205_s4 (
    .a(sum_c10_r175_s3),
    .b(sum_c10_r176_s3),
    .ci(sum_c10_r177_s3),
    .s(sum_c10_r205_s4),
    .co(carry_c10_r205_s4)
  );
  wire sum_c10_r206_s5, carry_c10_r206_s5;
  subbyte_full_adder add_c10_r206_s5 (
    .a(sum_c10_r178_s3),
    .b(sum_c10_r179_s3),
    .ci(carry_c9_r184_s4),
    .s(sum_c10_r206_s5),
    .co(carry_c10_r206_s5)
  );
  wire sum_c10_r207_s5, carry_c10_r207_s5;
  subbyte_full_adder add_c10_r207_s5 (
    .a(carry_c9_r185_s4),
    .b(carry_c9_r186_s4),
    .ci(carry_c9_r187_s4),
    .s(sum_c10_r207_s5),
    .co(carry_c10_r207_s5)
  );
  wire sum_c10_r208_s5, carry_c10_r208_s5;
  subbyte_full_adder add_c10_r208_s5 (
    .a(carry_c9_r188_s4),
    .b(carry_c9_r189_s4),
    .ci(carry_c9_r190_s4),
    .s(sum_c10_r208_s5),
    .co(carry_c10_r208_s5)
  );
  wire sum_c10_r209_s6, carry_c10_r209_s6;
  subbyte_full_adder add_c10_r209_s6 (
    .a(carry_c9_r191_s5),
    .b(carry_c9_r192_s4),
    .ci(carry_c9_r193_s4),
    .s(sum_c10_r209_s6),
    .co(carry_c10_r209_s6)
  );
  wire sum_c10_r210_s5, carry_c10_r210_s5;
  subbyte_full_adder add_c10_r210_s5 (
    .a(carry_c9_r194_s4),
    .b(carry_c9_r195_s4),
    .ci(carry_c9_r196_s4),
    .s(sum_c10_r210_s5),
    .co(carry_c10_r210_s5)
  );
  wire sum_c10_r211_s5, carry_c10_r211_s5;
  subbyte_full_adder add_c10_r211_s5 (
    .a(carry_c9_r197_s4),
    .b(carry_c9_r198_s4),
    .ci(carry_c9_r199_s4),
    .s(sum_c10_r211_s5),
    .co(carry_c10_r211_s5)
  );
  wire sum_c10_r212_s5, carry_c10_r212_s5;
  subbyte_full_adder add_c10_r212_s5 (
    .a(carry_c9_r200_s4),
    .b(carry_c9_r201_s4),
    .ci(carry_c9_r202_s4),
    .s(sum_c10_r212_s5),
    .co(carry_c10_r212_s5)
  );
  wire sum_c10_r213_s5, carry_c10_r213_s5;
  subbyte_full_adder add_c10_r213_s5 (
    .a(carry_c9_r203_s4),
    .b(carry_c9_r204_s4),
    .ci(carry_c9_r205_s4),
    .s(sum_c10_r213_s5),
    .co(carry_c10_r213_s5)
  );
  wire sum_c10_r214_s5, carry_c10_r214_s5;
  subbyte_full_adder add_c10_r214_s5 (
    .a(carry_c9_r206_s4),
    .b(carry_c9_r207_s4),
    .ci(carry_c9_r208_s4),
    .s(sum_c10_r214_s5),
    .co(carry_c10_r214_s5)
  );
  wire sum_c10_r215_s5, carry_c10_r215_s5;
  subbyte_full_adder add_c10_r215_s5 (
    .a(carry_c9_r209_s4),
    .b(carry_c9_r210_s4),
    .ci(carry_c9_r211_s4),
    .s(sum_c10_r215_s5),
    .co(carry_c10_r215_s5)
  );
  wire sum_c10_r216_s5, carry_c10_r216_s5;
  subbyte_full_adder add_c10_r216_s5 (
    .a(carry_c9_r212_s4),
    .b(sum_c10_r180_s4),
    .ci(sum_c10_r181_s4),
    .s(sum_c10_r216_s5),
    .co(carry_c10_r216_s5)
  );
  wire sum_c10_r217_s5, carry_c10_r217_s5;
  subbyte_full_adder add_c10_r217_s5 (
    .a(sum_c10_r182_s4),
    .b(sum_c10_r183_s4),
    .ci(sum_c10_r184_s4),
    .s(sum_c10_r217_s5),
    .co(carry_c10_r217_s5)
  );
  wire sum_c10_r218_s5, carry_c10_r218_s5;
  subbyte_full_adder add_c10_r218_s5 (
    .a(sum_c10_r185_s4),
    .b(sum_c10_r186_s4),
    .ci(sum_c10_r187_s4),
    .s(sum_c10_r218_s5),
    .co(carry_c10_r218_s5)
  );
  wire sum_c10_r219_s5, carry_c10_r219_s5;
  subbyte_full_adder add_c10_r219_s5 (
    .a(sum_c10_r188_s4),
    .b(sum_c10_r189_s4),
    .ci(sum_c10_r190_s4),
    .s(sum_c10_r219_s5),
    .co(carry_c10_r219_s5)
  );
  wire sum_c10_r220_s5, carry_c10_r220_s5;
  subbyte_full_adder add_c10_r220_s5 (
    .a(sum_c10_r191_s4),
    .b(sum_c10_r192_s4),
    .ci(sum_c10_r193_s4),
    .s(sum_c10_r220_s5),
    .co(carry_c10_r220_s5)
  );
  wire sum_c10_r221_s5, carry_c10_r221_s5;
  subbyte_full_adder add_c10_r221_s5 (
    .a(sum_c10_r194_s4),
    .b(sum_c10_r195_s4),
    .ci(sum_c10_r196_s4),
    .s(sum_c10_r221_s5),
    .co(carry_c10_r221_s5)
  );
  wire sum_c10_r222_s5, carry_c10_r222_s5;
  subbyte_full_adder add_c10_r222_s5 (
    .a(sum_c10_r197_s4),
    .b(sum_c10_r198_s4),
    .ci(sum_c10_r199_s4),
    .s(sum_c10_r222_s5),
    .co(carry_c10_r222_s5)
  );
  wire sum_c10_r223_s5, carry_c10_r223_s5;
  subbyte_full_adder add_c10_r223_s5 (
    .a(sum_c10_r200_s4),
    .b(sum_c10_r201_s4),
    .ci(sum_c10_r202_s4),
    .s(sum_c10_r223_s5),
    .co(carry_c10_r223_s5)
  );
  wire sum_c10_r224_s5, carry_c10_r224_s5;
  subbyte_full_adder add_c10_r224_s5 (
    .a(sum_c10_r203_s4),
    .b(sum_c10_r204_s4),
    .ci(sum_c10_r205_s4),
    .s(sum_c10_r224_s5),
    .co(carry_c10_r224_s5)
  );
  wire sum_c10_r225_s6, carry_c10_r225_s6;
  subbyte_full_adder add_c10_r225_s6 (
    .a(sum_c10_r206_s5),
    .b(carry_c9_r213_s5),
    .ci(carry_c9_r214_s5),
    .s(sum_c10_r225_s6),
    .co(carry_c10_r225_s6)
  );
  wire sum_c10_r226_s7, carry_c10_r226_s7;
  subbyte_full_adder add_c10_r226_s7 (
    .a(carry_c9_r215_s5),
    .b(carry_c9_r216_s6),
    .ci(carry_c9_r217_s5),
    .s(sum_c10_r226_s7),
    .co(carry_c10_r226_s7)
  );
  wire sum_c10_r227_s7, carry_c10_r227_s7;
  subbyte_full_adder add_c10_r227_s7 (
    .a(carry_c9_r218_s5),
    .b(carry_c9_r219_s6),
    .ci(carry_c9_r220_s5),
    .s(sum_c10_r227_s7),
    .co(carry_c10_r227_s7)
  );
  wire sum_c10_r228_s7, carry_c10_r228_s7;
  subbyte_full_adder add_c10_r228_s7 (
    .a(carry_c9_r221_s5),
    .b(carry_c9_r222_s5),
    .ci(carry_c9_r223_s6),
    .s(sum_c10_r228_s7),
    .co(carry_c10_r228_s7)
  );
  wire sum_c10_r229_s6, carry_c10_r229_s6;
  subbyte_full_adder add_c10_r229_s6 (
    .a(carry_c9_r224_s5),
    .b(carry_c9_r225_s5),
    .ci(carry_c9_r226_s5),
    .s(sum_c10_r229_s6),
    .co(carry_c10_r229_s6)
  );
  wire sum_c10_r230_s6, carry_c10_r230_s6;
  subbyte_full_adder add_c10_r230_s6 (
    .a(carry_c9_r227_s5),
    .b(carry_c9_r228_s5),
    .ci(carry_c9_r229_s5),
    .s(sum_c10_r230_s6),
    .co(carry_c10_r230_s6)
  );
  wire sum_c10_r231_s6, carry_c10_r231_s6;
  subbyte_full_adder add_c10_r231_s6 (
    .a(carry_c9_r230_s5),
    .b(sum_c10_r207_s5),
    .ci(sum_c10_r208_s5),
    .s(sum_c10_r231_s6),
    .co(carry_c10_r231_s6)
  );
  wire sum_c10_r232_s7, carry_c10_r232_s7;
  subbyte_full_adder add_c10_r232_s7 (
    .a(sum_c10_r209_s6),
    .b(sum_c10_r210_s5),
    .ci(sum_c10_r211_s5),
    .s(sum_c10_r232_s7),
    .co(carry_c10_r232_s7)
  );
  wire sum_c10_r233_s6, carry_c10_r233_s6;
  subbyte_full_adder add_c10_r233_s6 (
    .a(sum_c10_r212_s5),
    .b(sum_c10_r213_s5),
    .ci(sum_c10_r214_s5),
    .s(sum_c10_r233_s6),
    .co(carry_c10_r233_s6)
  );
  wire sum_c10_r234_s6, carry_c10_r234_s6;
  subbyte_full_adder add_c10_r234_s6 (
    .a(sum_c10_r215_s5),
    .b(sum_c10_r216_s5),
    .ci(sum_c10_r217_s5),
    .s(sum_c10_r234_s6),
    .co(carry_c10_r234_s6)
  );
  wire sum_c10_r235_s6, carry_c10_r235_s6;
  subbyte_full_adder add_c10_r235_s6 (
    .a(sum_c10_r218_s5),
    .b(sum_c10_r219_s5),
    .ci(sum_c10_r220_s5),
    .s(sum_c10_r235_s6),
    .co(carry_c10_r235_s6)
  );
  wire sum_c10_r236_s6, carry_c10_r236_s6;
  subbyte_full_adder add_c10_r236_s6 (
    .a(sum_c10_r221_s5),
    .b(sum_c10_r222_s5),
    .ci(sum_c10_r223_s5),
    .s(sum_c10_r236_s6),
    .co(carry_c10_r236_s6)
  );
  wire sum_c10_r237_s8, carry_c10_r237_s8;
  subbyte_full_adder add_c10_r237_s8 (
    .a(sum_c10_r224_s5),
    .b(carry_c9_r231_s7),
    .ci(carry_c9_r232_s6),
    .s(sum_c10_r237_s8),
    .co(carry_c10_r237_s8)
  );
  wire sum_c10_r238_s8, carry_c10_r238_s8;
  subbyte_full_adder add_c10_r238_s8 (
    .a(carry_c9_r233_s7),
    .b(carry_c9_r234_s7),
    .ci(carry_c9_r235_s7),
    .s(sum_c10_r238_s8),
    .co(carry_c10_r238_s8)
  );
  wire sum_c10_r239_s8, carry_c10_r239_s8;
  subbyte_full_adder add_c10_r239_s8 (
    .a(carry_c9_r236_s6),
    .b(carry_c9_r237_s7),
    .ci(carry_c9_r238_s7),
    .s(sum_c10_r239_s8),
    .co(carry_c10_r239_s8)
  );
  wire sum_c10_r240_s8, carry_c10_r240_s8;
  subbyte_full_adder add_c10_r240_s8 (
    .a(carry_c9_r239_s7),
    .b(carry_c9_r240_s6),
    .ci(carry_c9_r241_s6),
    .s(sum_c10_r240_s8),
    .co(carry_c10_r240_s8)
  );
  wire sum_c10_r241_s8, carry_c10_r241_s8;
  subbyte_full_adder add_c10_r241_s8 (
    .a(sum_c10_r225_s6),
    .b(sum_c10_r226_s7),
    .ci(sum_c10_r227_s7),
    .s(sum_c10_r241_s8),
    .co(carry_c10_r241_s8)
  );
  wire sum_c10_r242_s8, carry_c10_r242_s8;
  subbyte_full_adder add_c10_r242_s8 (
    .a(sum_c10_r228_s7),
    .b(sum_c10_r229_s6),
    .ci(sum_c10_r230_s6),
    .s(sum_c10_r242_s8),
    .co(carry_c10_r242_s8)
  );
  wire sum_c10_r243_s8, carry_c10_r243_s8;
  subbyte_full_adder add_c10_r243_s8 (
    .a(sum_c10_r231_s6),
    .b(sum_c10_r232_s7),
    .ci(sum_c10_r233_s6),
    .s(sum_c10_r243_s8),
    .co(carry_c10_r243_s8)
  );
  wire sum_c10_r244_s7, carry_c10_r244_s7;
  subbyte_full_adder add_c10_r244_s7 (
    .a(sum_c10_r234_s6),
    .b(sum_c10_r235_s6),
    .ci(sum_c10_r236_s6),
    .s(sum_c10_r244_s7),
    .co(carry_c10_r244_s7)
  );
  wire sum_c10_r245_s9, carry_c10_r245_s9;
  subbyte_full_adder add_c10_r245_s9 (
    .a(carry_c9_r242_s8),
    .b(carry_c9_r243_s8),
    .ci(carry_c9_r244_s8),
    .s(sum_c10_r245_s9),
    .co(carry_c10_r245_s9)
  );
  wire sum_c10_r246_s9, carry_c10_r246_s9;
  subbyte_full_adder add_c10_r246_s9 (
    .a(carry_c9_r245_s8),
    .b(carry_c9_r246_s8),
    .ci(carry_c9_r247_s8),
    .s(sum_c10_r246_s9),
    .co(carry_c10_r246_s9)
  );
  wire sum_c10_r247_s9, carry_c10_r247_s9;
  subbyte_full_adder add_c10_r247_s9 (
    .a(sum_c10_r237_s8),
    .b(sum_c10_r238_s8),
    .ci(sum_c10_r239_s8),
    .s(sum_c10_r247_s9),
    .co(carry_c10_r247_s9)
  );
  wire sum_c10_r248_s9, carry_c10_r248_s9;
  subbyte_full_adder add_c10_r248_s9 (
    .a(sum_c10_r240_s8),
    .b(sum_c10_r241_s8),
    .ci(sum_c10_r242_s8),
    .s(sum_c10_r248_s9),
    .co(carry_c10_r248_s9)
  );
  wire sum_c10_r249_s10, carry_c10_r249_s10;
  subbyte_full_adder add_c10_r249_s10 (
    .a(sum_c10_r243_s8),
    .b(sum_c10_r244_s7),
    .ci(carry_c9_r248_s9),
    .s(sum_c10_r249_s10),
    .co(carry_c10_r249_s10)
  );
  wire sum_c10_r250_s10, carry_c10_r250_s10;
  subbyte_full_adder add_c10_r250_s10 (
    .a(carry_c9_r249_s9),
    .b(carry_c9_r250_s9),
    .ci(carry_c9_r251_s9),
    .s(sum_c10_r250_s10),
    .co(carry_c10_r250_s10)
  );
  wire sum_c10_r251_s10, carry_c10_r251_s10;
  subbyte_full_adder add_c10_r251_s10 (
    .a(sum_c10_r245_s9),
    .b(sum_c10_r246_s9),
    .ci(sum_c10_r247_s9),
    .s(sum_c10_r251_s10),
    .co(carry_c10_r251_s10)
  );
  wire sum_c10_r252_s11, carry_c10_r252_s11;
  subbyte_full_adder add_c10_r252_s11 (
    .a(sum_c10_r248_s9),
    .b(sum_c10_r249_s10),
    .ci(carry_c9_r252_s10),
    .s(sum_c10_r252_s11),
    .co(carry_c10_r252_s11)
  );
  wire sum_c10_r253_s11, carry_c10_r253_s11;
  subbyte_full_adder add_c10_r253_s11 (
    .a(carry_c9_r253_s10),
    .b(sum_c10_r250_s10),
    .ci(sum_c10_r251_s10),
    .s(sum_c10_r253_s11),
    .co(carry_c10_r253_s11)
  );
  wire sum_c10_r254_s12, carry_c10_r254_s12;
  subbyte_full_adder add_c10_r254_s12 (
    .a(sum_c10_r252_s11),
    .b(carry_c9_r254_s11),
    .ci(sum_c10_r253_s11),
    .s(sum_c10_r254_s12),
    .co(carry_c10_r254_s12)
  );
  wire sum_c10_r255_s13, carry_c10_r255_s13;
  subbyte_full_adder add_c10_r255_s13 (
    .a(sum_c10_r254_s12),
    .b(extra[10]),
    .ci(extra[39]),
    .s(sum_c10_r255_s13),
    .co(carry_c10_r255_s13)
  );
  wire sum_c10_r256_s13, carry_c10_r256_s13;
  subbyte_full_adder add_c10_r256_s13 (
    .a(extra[68]),
    .b(extra[97]),
    .ci(carry_c9_r255_s12),
    .s(sum_c10_r256_s13),
    .co(carry_c10_r256_s13)
  );
  wire sum_c10_r257_s14, carry_c10_r257_s14;
  subbyte_full_adder add_c10_r257_s14 (
    .a(sum_c10_r255_s13),
    .b(carry_c9_r256_s12),
    .ci(sum_c10_r256_s13),
    .s(sum_c10_r257_s14),
    .co(carry_c10_r257_s14)
  );
  wire sum_c10_r258_s15, carry_c10_r258_s15;
  subbyte_full_adder add_c10_r258_s15 (
    .a(carry_c9_r257_s13),
    .b(sum_c10_r257_s14),
    .ci(carry_c9_r258_s14),
    .s(sum_c10_r258_s15),
    .co(carry_c10_r258_s15)
  );
  wire sum_c10_r259_s16, carry_c10_r259_s16;
  subbyte_half_adder add_c10_r259_s16 (
    .a(carry_c9_r259_s15),
    .b(sum_c10_r258_s15),
    .s(sum_c10_r259_s16),
    .co(carry_c10_r259_s16)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[24]), .ci(pp[37]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[50]), .b(pp[63]), .ci(pp[76]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[89]), .b(pp[102]), .ci(pp[115]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[128]), .b(pp[141]), .ci(pp[154]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[167]), .b(pp[180]), .ci(pp[193]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[206]), .b(pp[219]), .ci(pp[232]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[245]), .b(pp[258]), .ci(pp[271]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[284]), .b(pp[297]), .ci(pp[310]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[323]), .b(pp[336]), .ci(pp[349]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[362]), .b(pp[375]), .ci(pp[388]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[401]), .b(pp[414]), .ci(pp[427]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[440]), .b(pp[453]), .ci(pp[466]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[479]), .b(pp[492]), .ci(pp[505]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[518]), .b(pp[531]), .ci(pp[544]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[557]), .b(pp[570]), .ci(pp[583]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[596]), .b(pp[609]), .ci(pp[622]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[635]), .b(pp[648]), .ci(pp[661]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[674]), .b(pp[687]), .ci(pp[700]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (.a(pp[713]), .b(pp[726]), .ci(pp[739]), .s(sum_c11_r18_s1), .co(carry_c11_r18_s1));
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (.a(pp[752]), .b(pp[765]), .ci(pp[778]), .s(sum_c11_r19_s1), .co(carry_c11_r19_s1));
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (.a(pp[791]), .b(pp[804]), .ci(pp[817]), .s(sum_c11_r20_s1), .co(carry_c11_r20_s1));
  wire sum_c11_r21_s1, carry_c11_r21_s1;
  subbyte_full_adder add_c11_r21_s1 (.a(pp[830]), .b(pp[843]), .ci(pp[856]), .s(sum_c11_r21_s1), .co(carry_c11_r21_s1));
  wire sum_c11_r22_s1, carry_c11_r22_s1;
  subbyte_full_adder add_c11_r22_s1 (.a(pp[869]), .b(pp[882]), .ci(pp[895]), .s(sum_c11_r22_s1), .co(carry_c11_r22_s1));
  wire sum_c11_r23_s1, carry_c11_r23_s1;
  subbyte_full_adder add_c11_r23_s1 (.a(pp[908]), .b(pp[921]), .ci(pp[934]), .s(sum_c11_r23_s1), .co(carry_c11_r23_s1));
  wire sum_c11_r24_s1, carry_c11_r24_s1;
  subbyte_full_adder add_c11_r24_s1 (.a(pp[947]), .b(pp[960]), .ci(pp[973]), .s(sum_c11_r24_s1), .co(carry_c11_r24_s1));
  wire sum_c11_r25_s1, carry_c11_r25_s1;
  subbyte_full_adder add_c11_r25_s1 (.a(pp[986]), .b(pp[999]), .ci(pp[1012]), .s(sum_c11_r25_s1), .co(carry_c11_r25_s1));
  wire sum_c11_r26_s1, carry_c11_r26_s1;
  subbyte_full_adder add_c11_r26_s1 (
    .a(pp[1025]),
    .b(pp[1038]),
    .ci(pp[1051]),
    .s(sum_c11_r26_s1),
    .co(carry_c11_r26_s1)
  );
  wire sum_c11_r27_s1, carry_c11_r27_s1;
  subbyte_full_adder add_c11_r27_s1 (
    .a(pp[1064]),
    .b(pp[1077]),
    .ci(pp[1090]),
    .s(sum_c11_r27_s1),
    .co(carry_c11_r27_s1)
  );
  wire sum_c11_r28_s1, carry_c11_r28_s1;
  subbyte_full_adder add_c11_r28_s1 (
    .a(pp[1103]),
    .b(pp[1116]),
    .ci(pp[1129]),
    .s(sum_c11_r28_s1),
    .co(carry_c11_r28_s1)
  );
  wire sum_c11_r29_s1, carry_c11_r29_s1;
  subbyte_full_adder add_c11_r29_s1 (
    .a(pp[1142]),
    .b(pp[1155]),
    .ci(pp[1168]),
    .s(sum_c11_r29_s1),
    .co(carry_c11_r29_s1)
  );
  wire sum_c11_r30_s1, carry_c11_r30_s1;
  subbyte_full_adder add_c11_r30_s1 (
    .a(pp[1181]),
    .b(pp[1194]),
    .ci(pp[1207]),
    .s(sum_c11_r30_s1),
    .co(carry_c11_r30_s1)
  );
  wire sum_c11_r31_s1, carry_c11_r31_s1;
  subbyte_full_adder add_c11_r31_s1 (
    .a(pp[1220]),
    .b(pp[1233]),
    .ci(pp[1246]),
    .s(sum_c11_r31_s1),
    .co(carry_c11_r31_s1)
  );
  wire sum_c11_r32_s1, carry_c11_r32_s1;
  subbyte_full_adder add_c11_r32_s1 (
    .a(pp[1259]),
    .b(pp[1272]),
    .ci(pp[1285]),
    .s(sum_c11_r32_s1),
    .co(carry_c11_r32_s1)
  );
  wire sum_c11_r33_s1, carry_c11_r33_s1;
  subbyte_full_adder add_c11_r33_s1 (
    .a(pp[1298]),
    .b(pp[1311]),
    .ci(pp[1324]),
    .s(sum_c11_r33_s1),
    .co(carry_c11_r33_s1)
  );
  wire sum_c11_r34_s1, carry_c11_r34_s1;
  subbyte_full_adder add_c11_r34_s1 (
    .a(pp[1337]),
    .b(pp[1350]),
    .ci(pp[1363]),
    .s(sum_c11_r34_s1),
    .co(carry_c11_r34_s1)
  );
  wire sum_c11_r35_s1, carry_c11_r35_s1;
  subbyte_full_adder add_c11_r35_s1 (
    .a(pp[1376]),
    .b(pp[1389]),
    .ci(pp[1402]),
    .s(sum_c11_r35_s1),
    .co(carry_c11_r35_s1)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(pp[1415]),
    .b(pp[1428]),
    .ci(pp[1441]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s1, carry_c11_r37_s1;
  subbyte_full_adder add_c11_r37_s1 (
    .a(pp[1454]),
    .b(pp[1467]),
    .ci(pp[1480]),
    .s(sum_c11_r37_s1),
    .co(carry_c11_r37_s1)
  );
  wire sum_c11_r38_s1, carry_c11_r38_s1;
  subbyte_full_adder add_c11_r38_s1 (
    .a(pp[1493]),
    .b(pp[1506]),
    .ci(pp[1519]),
    .s(sum_c11_r38_s1),
    .co(carry_c11_r38_s1)
  );
  wire sum_c11_r39_s1, carry_c11_r39_s1;
  subbyte_full_adder add_c11_r39_s1 (
    .a(pp[1532]),
    .b(pp[1545]),
    .ci(pp[1558]),
    .s(sum_c11_r39_s1),
    .co(carry_c11_r39_s1)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(pp[1571]),
    .b(pp[1584]),
    .ci(pp[1597]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(pp[1610]),
    .b(pp[1623]),
    .ci(pp[1636]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s2, carry_c11_r42_s2;
  subbyte_full_adder add_c11_r42_s2 (
    .a(pp[1649]),
    .b(pp[1662]),
    .ci(carry_c10_r0_s1),
    .s(sum_c11_r42_s2),
    .co(carry_c11_r42_s2)
  );
  wire sum_c11_r43_s2, carry_c11_r43_s2;
  subbyte_full_adder add_c11_r43_s2 (
    .a(carry_c10_r1_s1),
    .b(carry_c10_r2_s1),
    .ci(carry_c10_r3_s1),
    .s(sum_c11_r43_s2),
    .co(carry_c11_r43_s2)
  );
  wire sum_c11_r44_s2, carry_c11_r44_s2;
  subbyte_full_adder add_c11_r44_s2 (
    .a(carry_c10_r4_s1),
    .b(carry_c10_r5_s1),
    .ci(carry_c10_r6_s1),
    .s(sum_c11_r44_s2),
    .co(carry_c11_r44_s2)
  );
  wire sum_c11_r45_s2, carry_c11_r45_s2;
  subbyte_full_adder add_c11_r45_s2 (
    .a(carry_c10_r7_s1),
    .b(carry_c10_r8_s1),
    .ci(carry_c10_r9_s1),
    .s(sum_c11_r45_s2),
    .co(carry_c11_r45_s2)
  );
  wire sum_c11_r46_s2, carry_c11_r46_s2;
  subbyte_full_adder add_c11_r46_s2 (
    .a(carry_c10_r10_s1),
    .b(carry_c10_r11_s1),
    .ci(carry_c10_r12_s1),
    .s(sum_c11_r46_s2),
    .co(carry_c11_r46_s2)
  );
  wire sum_c11_r47_s2, carry_c11_r47_s2;
  subbyte_full_adder add_c11_r47_s2 (
    .a(carry_c10_r13_s1),
    .b(carry_c10_r14_s1),
    .ci(carry_c10_r15_s1),
    .s(sum_c11_r47_s2),
    .co(carry_c11_r47_s2)
  );
  wire sum_c11_r48_s2, carry_c11_r48_s2;
  subbyte_full_adder add_c11_r48_s2 (
    .a(carry_c10_r16_s1),
    .b(carry_c10_r17_s1),
    .ci(carry_c10_r18_s1),
    .s(sum_c11_r48_s2),
    .co(carry_c11_r48_s2)
  );
  wire sum_c11_r49_s2, carry_c11_r49_s2;
  subbyte_full_adder add_c11_r49_s2 (
    .a(carry_c10_r19_s1),
    .b(carry_c10_r20_s1),
    .ci(carry_c10_r21_s1),
    .s(sum_c11_r49_s2),
    .co(carry_c11_r49_s2)
  );
  wire sum_c11_r50_s2, carry_c11_r50_s2;
  subbyte_full_adder add_c11_r50_s2 (
    .a(carry_c10_r22_s1),
    .b(carry_c10_r23_s1),
    .ci(carry_c10_r24_s1),
    .s(sum_c11_r50_s2),
    .co(carry_c11_r50_s2)
  );
  wire sum_c11_r51_s2, carry_c11_r51_s2;
  subbyte_full_adder add_c11_r51_s2 (
    .a(carry_c10_r25_s1),
    .b(carry_c10_r26_s1),
    .ci(carry_c10_r27_s1),
    .s(sum_c11_r51_s2),
    .co(carry_c11_r51_s2)
  );
  wire sum_c11_r52_s2, carry_c11_r52_s2;
  subbyte_full_adder add_c11_r52_s2 (
    .a(carry_c10_r28_s1),
    .b(carry_c10_r29_s1),
    .ci(carry_c10_r30_s1),
    .s(sum_c11_r52_s2),
    .co(carry_c11_r52_s2)
  );
  wire sum_c11_r53_s2, carry_c11_r53_s2;
  subbyte_full_adder add_c11_r53_s2 (
    .a(carry_c10_r31_s1),
    .b(carry_c10_r32_s1),
    .ci(carry_c10_r33_s1),
    .s(sum_c11_r53_s2),
    .co(carry_c11_r53_s2)
  );
  wire sum_c11_r54_s2, carry_c11_r54_s2;
  subbyte_full_adder add_c11_r54_s2 (
    .a(carry_c10_r34_s1),
    .b(carry_c10_r35_s1),
    .ci(carry_c10_r36_s1),
    .s(sum_c11_r54_s2),
    .co(carry_c11_r54_s2)
  );
  wire sum_c11_r55_s2, carry_c11_r55_s2;
  subbyte_full_adder add_c11_r55_s2 (
    .a(carry_c10_r37_s1),
    .b(carry_c10_r38_s1),
    .ci(carry_c10_r39_s1),
    .s(sum_c11_r55_s2),
    .co(carry_c11_r55_s2)
  );
  wire sum_c11_r56_s2, carry_c11_r56_s2;
  subbyte_full_adder add_c11_r56_s2 (
    .a(carry_c10_r40_s1),
    .b(carry_c10_r41_s1),
    .ci(carry_c10_r42_s1),
    .s(sum_c11_r56_s2),
    .co(carry_c11_r56_s2)
  );
  wire sum_c11_r57_s2, carry_c11_r57_s2;
  subbyte_full_adder add_c11_r57_s2 (
    .a(carry_c10_r43_s1),
    .b(carry_c10_r44_s1),
    .ci(carry_c10_r45_s1),
    .s(sum_c11_r57_s2),
    .co(carry_c11_r57_s2)
  );
  wire sum_c11_r58_s2, carry_c11_r58_s2;
  subbyte_full_adder add_c11_r58_s2 (
    .a(carry_c10_r46_s1),
    .b(carry_c10_r47_s1),
    .ci(carry_c10_r48_s1),
    .s(sum_c11_r58_s2),
    .co(carry_c11_r58_s2)
  );
  wire sum_c11_r59_s2, carry_c11_r59_s2;
  subbyte_full_adder add_c11_r59_s2 (
    .a(carry_c10_r49_s1),
    .b(carry_c10_r50_s1),
    .ci(carry_c10_r51_s1),
    .s(sum_c11_r59_s2),
    .co(carry_c11_r59_s2)
  );
  wire sum_c11_r60_s2, carry_c11_r60_s2;
  subbyte_full_adder add_c11_r60_s2 (
    .a(carry_c10_r52_s1),
    .b(carry_c10_r53_s1),
    .ci(carry_c10_r54_s1),
    .s(sum_c11_r60_s2),
    .co(carry_c11_r60_s2)
  );
  wire sum_c11_r61_s2, carry_c11_r61_s2;
  subbyte_full_adder add_c11_r61_s2 (
    .a(carry_c10_r55_s1),
    .b(carry_c10_r56_s1),
    .ci(carry_c10_r57_s1),
    .s(sum_c11_r61_s2),
    .co(carry_c11_r61_s2)
  );
  wire sum_c11_r62_s2, carry_c11_r62_s2;
  subbyte_full_adder add_c11_r62_s2 (
    .a(carry_c10_r58_s1),
    .b(carry_c10_r59_s1),
    .ci(carry_c10_r60_s1),
    .s(sum_c11_r62_s2),
    .co(carry_c11_r62_s2)
  );
  wire sum_c11_r63_s2, carry_c11_r63_s2;
  subbyte_full_adder add_c11_r63_s2 (
    .a(carry_c10_r61_s1),
    .b(carry_c10_r62_s1),
    .ci(carry_c10_r63_s1),
    .s(sum_c11_r63_s2),
    .co(carry_c11_r63_s2)
  );
  wire sum_c11_r64_s2, carry_c11_r64_s2;
  subbyte_full_adder add_c11_r64_s2 (
    .a(carry_c10_r64_s1),
    .b(carry_c10_r65_s1),
    .ci(carry_c10_r66_s1),
    .s(sum_c11_r64_s2),
    .co(carry_c11_r64_s2)
  );
  wire sum_c11_r65_s2, carry_c11_r65_s2;
  subbyte_full_adder add_c11_r65_s2 (
    .a(carry_c10_r67_s1),
    .b(carry_c10_r68_s1),
    .ci(carry_c10_r69_s1),
    .s(sum_c11_r65_s2),
    .co(carry_c11_r65_s2)
  );
  wire sum_c11_r66_s2, carry_c11_r66_s2;
  subbyte_full_adder add_c11_r66_s2 (
    .a(carry_c10_r70_s1),
    .b(carry_c10_r71_s1),
    .ci(carry_c10_r72_s1),
    .s(sum_c11_r66_s2),
    .co(carry_c11_r66_s2)
  );
  wire sum_c11_r67_s2, carry_c11_r67_s2;
  subbyte_full_adder add_c11_r67_s2 (
    .a(carry_c10_r73_s1),
    .b(carry_c10_r74_s1),
    .ci(carry_c10_r75_s1),
    .s(sum_c11_r67_s2),
    .co(carry_c11_r67_s2)
  );
  wire sum_c11_r68_s2, carry_c11_r68_s2;
  subbyte_full_adder add_c11_r68_s2 (
    .a(carry_c10_r76_s1),
    .b(carry_c10_r77_s1),
    .ci(carry_c10_r78_s1),
    .s(sum_c11_r68_s2),
    .co(carry_c11_r68_s2)
  );
  wire sum_c11_r69_s2, carry_c11_r69_s2;
  subbyte_full_adder add_c11_r69_s2 (
    .a(carry_c10_r79_s1),
    .b(carry_c10_r80_s1),
    .ci(carry_c10_r81_s1),
    .s(sum_c11_r69_s2),
    .co(carry_c11_r69_s2)
  );
  wire sum_c11_r70_s2, carry_c11_r70_s2;
  subbyte_full_adder add_c11_r70_s2 (
    .a(carry_c10_r82_s1),
    .b(carry_c10_r83_s1),
    .ci(carry_c10_r84_s1),
    .s(sum_c11_r70_s2),
    .co(carry_c11_r70_s2)
  );
  wire sum_c11_r71_s2, carry_c11_r71_s2;
  subbyte_full_adder add_c11_r71_s2 (
    .a(sum_c11_r0_s1),
    .b(sum_c11_r1_s1),
    .ci(sum_c11_r2_s1),
    .s(sum_c11_r71_s2),
    .co(carry_c11_r71_s2)
  );
  wire sum_c11_r72_s2, carry_c11_r72_s2;
  subbyte_full_adder add_c11_r72_s2 (
    .a(sum_c11_r3_s1),
    .b(sum_c11_r4_s1),
    .ci(sum_c11_r5_s1),
    .s(sum_c11_r72_s2),
    .co(carry_c11_r72_s2)
  );
  wire sum_c11_r73_s2, carry_c11_r73_s2;
  subbyte_full_adder add_c11_r73_s2 (
    .a(sum_c11_r6_s1),
    .b(sum_c11_r7_s1),
    .ci(sum_c11_r8_s1),
    .s(sum_c11_r73_s2),
    .co(carry_c11_r73_s2)
  );
  wire sum_c11_r74_s2, carry_c11_r74_s2;
  subbyte_full_adder add_c11_r74_s2 (
    .a(sum_c11_r9_s1),
    .b(sum_c11_r10_s1),
    .ci(sum_c11_r11_s1),
    .s(sum_c11_r74_s2),
    .co(carry_c11_r74_s2)
  );
  wire sum_c11_r75_s2, carry_c11_r75_s2;
  subbyte_full_adder add_c11_r75_s2 (
    .a(sum_c11_r12_s1),
    .b(sum_c11_r13_s1),
    .ci(sum_c11_r14_s1),
    .s(sum_c11_r75_s2),
    .co(carry_c11_r75_s2)
  );
  wire sum_c11_r76_s2, carry_c11_r76_s2;
  subbyte_full_adder add_c11_r76_s2 (
    .a(sum_c11_r15_s1),
    .b(sum_c11_r16_s1),
    .ci(sum_c11_r17_s1),
    .s(sum_c11_r76_s2),
    .co(carry_c11_r76_s2)
  );
  wire sum_c11_r77_s2, carry_c11_r77_s2;
  subbyte_full_adder add_c11_r77_s2 (
    .a(sum_c11_r18_s1),
    .b(sum_c11_r19_s1),
    .ci(sum_c11_r20_s1),
    .s(sum_c11_r77_s2),
    .co(carry_c11_r77_s2)
  );
  wire sum_c11_r78_s2, carry_c11_r78_s2;
  subbyte_full_adder add_c11_r78_s2 (
    .a(sum_c11_r21_s1),
    .b(sum_c11_r22_s1),
    .ci(sum_c11_r23_s1),
    .s(sum_c11_r78_s2),
    .co(carry_c11_r78_s2)
  );
  wire sum_c11_r79_s2, carry_c11_r79_s2;
  subbyte_full_adder add_c11_r79_s2 (
    .a(sum_c11_r24_s1),
    .b(sum_c11_r25_s1),
    .ci(sum_c11_r26_s1),
    .s(sum_c11_r79_s2),
    .co(carry_c11_r79_s2)
  );
  wire sum_c11_r80_s2, carry_c11_r80_s2;
  subbyte_full_adder add_c11_r80_s2 (
    .a(sum_c11_r27_s1),
    .b(sum_c11_r28_s1),
    .ci(sum_c11_r29_s1),
    .s(sum_c11_r80_s2),
    .co(carry_c11_r80_s2)
  );
  wire sum_c11_r81_s2, carry_c11_r81_s2;
  subbyte_full_adder add_c11_r81_s2 (
    .a(sum_c11_r30_s1),
    .b(sum_c11_r31_s1),
    .ci(sum_c11_r32_s1),
    .s(sum_c11_r81_s2),
    .co(carry_c11_r81_s2)
  );
  wire sum_c11_r82_s2, carry_c11_r82_s2;
  subbyte_full_adder add_c11_r82_s2 (
    .a(sum_c11_r33_s1),
    .b(sum_c11_r34_s1),
    .ci(sum_c11_r35_s1),
    .s(sum_c11_r82_s2),
    .co(carry_c11_r82_s2)
  );
  wire sum_c11_r83_s2, carry_c11_r83_s2;
  subbyte_full_adder add_c11_r83_s2 (
    .a(sum_c11_r36_s1),
    .b(sum_c11_r37_s1),
    .ci(sum_c11_r38_s1),
    .s(sum_c11_r83_s2),
    .co(carry_c11_r83_s2)
  );
  wire sum_c11_r84_s2, carry_c11_r84_s2;
  subbyte_full_adder add_c11_r84_s2 (
    .a(sum_c11_r39_s1),
    .b(sum_c11_r40_s1),
    .ci(sum_c11_r41_s1),
    .s(sum_c11_r84_s2),
    .co(carry_c11_r84_s2)
  );
  wire sum_c11_r85_s3, carry_c11_r85_s3;
  subbyte_full_adder add_c11_r85_s3 (
    .a(sum_c11_r42_s2),
    .b(carry_c10_r85_s2),
    .ci(carry_c10_r86_s2),
    .s(sum_c11_r85_s3),
    .co(carry_c11_r85_s3)
  );
  wire sum_c11_r86_s3, carry_c11_r86_s3;
  subbyte_full_adder add_c11_r86_s3 (
    .a(carry_c10_r87_s2),
    .b(carry_c10_r88_s2),
    .ci(carry_c10_r89_s2),
    .s(sum_c11_r86_s3),
    .co(carry_c11_r86_s3)
  );
  wire sum_c11_r87_s3, carry_c11_r87_s3;
  subbyte_full_adder add_c11_r87_s3 (
    .a(carry_c10_r90_s2),
    .b(carry_c10_r91_s2),
    .ci(carry_c10_r92_s2),
    .s(sum_c11_r87_s3),
    .co(carry_c11_r87_s3)
  );
  wire sum_c11_r88_s3, carry_c11_r88_s3;
  subbyte_full_adder add_c11_r88_s3 (
    .a(carry_c10_r93_s2),
    .b(carry_c10_r94_s2),
    .ci(carry_c10_r95_s2),
    .s(sum_c11_r88_s3),
    .co(carry_c11_r88_s3)
  );
  wire sum_c11_r89_s3, carry_c11_r89_s3;
  subbyte_full_adder add_c11_r89_s3 (
    .a(carry_c10_r96_s2),
    .b(carry_c10_r97_s2),
    .ci(carry_c10_r98_s2),
    .s(sum_c11_r89_s3),
    .co(carry_c11_r89_s3)
  );
  wire sum_c11_r90_s3, carry_c11_r90_s3;
  subbyte_full_adder add_c11_r90_s3 (
    .a(carry_c10_r99_s2),
    .b(carry_c10_r100_s2),
    .ci(carry_c10_r101_s2),
    .s(sum_c11_r90_s3),
    .co(carry_c11_r90_s3)
  );
  wire sum_c11_r91_s3, carry_c11_r91_s3;
  subbyte_full_adder add_c11_r91_s3 (
    .a(carry_c10_r102_s2),
    .b(carry_c10_r103_s2),
    .ci(carry_c10_r104_s2),
    .s(sum_c11_r91_s3),
    .co(carry_c11_r91_s3)
  );
  wire sum_c11_r92_s3, carry_c11_r92_s3;
  subbyte_full_adder add_c11_r92_s3 (
    .a(carry_c10_r105_s2),
    .b(carry_c10_r106_s2),
    .ci(carry_c10_r107_s2),
    .s(sum_c11_r92_s3),
    .co(carry_c11_r92_s3)
  );
  wire sum_c11_r93_s3, carry_c11_r93_s3;
  subbyte_full_adder add_c11_r93_s3 (
    .a(carry_c10_r108_s2),
    .b(carry_c10_r109_s2),
    .ci(carry_c10_r110_s2),
    .s(sum_c11_r93_s3),
    .co(carry_c11_r93_s3)
  );
  wire sum_c11_r94_s3, carry_c11_r94_s3;
  subbyte_full_adder add_c11_r94_s3 (
    .a(carry_c10_r111_s2),
    .b(carry_c10_r112_s2),
    .ci(carry_c10_r113_s2),
    .s(sum_c11_r94_s3),
    .co(carry_c11_r94_s3)
  );
  wire sum_c11_r95_s3, carry_c11_r95_s3;
  subbyte_full_adder add_c11_r95_s3 (
    .a(carry_c10_r114_s2),
    .b(carry_c10_r115_s2),
    .ci(carry_c10_r116_s2),
    .s(sum_c11_r95_s3),
    .co(carry_c11_r95_s3)
  );
  wire sum_c11_r96_s3, carry_c11_r96_s3;
  subbyte_full_adder add_c11_r96_s3 (
    .a(carry_c10_r117_s2),
    .b(carry_c10_r118_s2),
    .ci(carry_c10_r119_s2),
    .s(sum_c11_r96_s3),
    .co(carry_c11_r96_s3)
  );
  wire sum_c11_r97_s3, carry_c11_r97_s3;
  subbyte_full_adder add_c11_r97_s3 (
    .a(carry_c10_r120_s2),
    .b(carry_c10_r121_s2),
    .ci(carry_c10_r122_s2),
    .s(sum_c11_r97_s3),
    .co(carry_c11_r97_s3)
  );
  wire sum_c11_r98_s3, carry_c11_r98_s3;
  subbyte_full_adder add_c11_r98_s3 (
    .a(carry_c10_r123_s2),
    .b(carry_c10_r124_s2),
    .ci(carry_c10_r125_s2),
    .s(sum_c11_r98_s3),
    .co(carry_c11_r98_s3)
  );
  wire sum_c11_r99_s3, carry_c11_r99_s3;
  subbyte_full_adder add_c11_r99_s3 (
    .a(carry_c10_r126_s2),
    .b(carry_c10_r127_s2),
    .ci(carry_c10_r128_s2),
    .s(sum_c11_r99_s3),
    .co(carry_c11_r99_s3)
  );
  wire sum_c11_r100_s3, carry_c11_r100_s3;
  subbyte_full_adder add_c11_r100_s3 (
    .a(carry_c10_r129_s2),
    .b(carry_c10_r130_s2),
    .ci(carry_c10_r131_s2),
    .s(sum_c11_r100_s3),
    .co(carry_c11_r100_s3)
  );
  wire sum_c11_r101_s3, carry_c11_r101_s3;
  subbyte_full_adder add_c11_r101_s3 (
    .a(carry_c10_r132_s2),
    .b(carry_c10_r133_s2),
    .ci(carry_c10_r134_s2),
    .s(sum_c11_r101_s3),
    .co(carry_c11_r101_s3)
  );
  wire sum_c11_r102_s3, carry_c11_r102_s3;
  subbyte_full_adder add_c11_r102_s3 (
    .a(carry_c10_r135_s2),
    .b(carry_c10_r136_s2),
    .ci(carry_c10_r137_s2),
    .s(sum_c11_r102_s3),
    .co(carry_c11_r102_s3)
  );
  wire sum_c11_r103_s3, carry_c11_r103_s3;
  subbyte_full_adder add_c11_r103_s3 (
    .a(carry_c10_r138_s2),
    .b(carry_c10_r139_s2),
    .ci(carry_c10_r140_s2),
    .s(sum_c11_r103_s3),
    .co(carry_c11_r103_s3)
  );
  wire sum_c11_r104_s3, carry_c11_r104_s3;
  subbyte_full_adder add_c11_r104_s3 (
    .a(carry_c10_r141_s2),
    .b(sum_c11_r43_s2),
    .ci(sum_c11_r44_s2),
    .s(sum_c11_r104_s3),
    .co(carry_c11_r104_s3)
  );
  wire sum_c11_r105_s3, carry_c11_r105_s3;
  subbyte_full_adder add_c11_r105_s3 (
    .a(sum_c11_r45_s2),
    .b(sum_c11_r46_s2),
    .ci(sum_c11_r47_s2),
    .s(sum_c11_r105_s3),
    .co(carry_c11_r105_s3)
  );
  wire sum_c11_r106_s3, carry_c11_r106_s3;
  subbyte_full_adder add_c11_r106_s3 (
    .a(sum_c11_r48_s2),
    .b(sum_c11_r49_s2),
    .ci(sum_c11_r50_s2),
    .s(sum_c11_r106_s3),
    .co(carry_c11_r106_s3)
  );
  wire sum_c11_r107_s3, carry_c11_r107_s3;
  subbyte_full_adder add_c11_r107_s3 (
    .a(sum_c11_r51_s2),
    .b(sum_c11_r52_s2),
    .ci(sum_c11_r53_s2),
    .s(sum_c11_r107_s3),
    .co(carry_c11_r107_s3)
  );
  wire sum_c11_r108_s3, carry_c11_r108_s3;
  subbyte_full_adder add_c11_r108_s3 (
    .a(sum_c11_r54_s2),
    .b(sum_c11_r55_s2),
    .ci(sum_c11_r56_s2),
    .s(sum_c11_r108_s3),
    .co(carry_c11_r108_s3)
  );
  wire sum_c11_r109_s3, carry_c11_r109_s3;
  subbyte_full_adder add_c11_r109_s3 (
    .a(sum_c11_r57_s2),
    .b(sum_c11_r58_s2),
    .ci(sum_c11_r59_s2),
    .s(sum_c11_r109_s3),
    .co(carry_c11_r109_s3)
  );
  wire sum_c11_r110_s3, carry_c11_r110_s3;
  subbyte_full_adder add_c11_r110_s3 (
    .a(sum_c11_r60_s2),
    .b(sum_c11_r61_s2),
    .ci(sum_c11_r62_s2),
    .s(sum_c11_r110_s3),
    .co(carry_c11_r110_s3)
  );
  wire sum_c11_r111_s3, carry_c11_r111_s3;
  subbyte_full_adder add_c11_r111_s3 (
    .a(sum_c11_r63_s2),
    .b(sum_c11_r64_s2),
    .ci(sum_c11_r65_s2),
    .s(sum_c11_r111_s3),
    .co(carry_c11_r111_s3)
  );
  wire sum_c11_r112_s3, carry_c11_r112_s3;
  subbyte_full_adder add_c11_r112_s3 (
    .a(sum_c11_r66_s2),
    .b(sum_c11_r67_s2),
    .ci(sum_c11_r68_s2),
    .s(sum_c11_r112_s3),
    .co(carry_c11_r112_s3)
  );
  wire sum_c11_r113_s3, carry_c11_r113_s3;
  subbyte_full_adder add_c11_r113_s3 (
    .a(sum_c11_r69_s2),
    .b(sum_c11_r70_s2),
    .ci(sum_c11_r71_s2),
    .s(sum_c11_r113_s3),
    .co(carry_c11_r113_s3)
  );
  wire sum_c11_r114_s3, carry_c11_r114_s3;
  subbyte_full_adder add_c11_r114_s3 (
    .a(sum_c11_r72_s2),
    .b(sum_c11_r73_s2),
    .ci(sum_c11_r74_s2),
    .s(sum_c11_r114_s3),
    .co(carry_c11_r114_s3)
  );
  wire sum_c11_r115_s3, carry_c11_r115_s3;
  subbyte_full_adder add_c11_r115_s3 (
    .a(sum_c11_r75_s2),
    .b(sum_c11_r76_s2),
    .ci(sum_c11_r77_s2),
    .s(sum_c11_r115_s3),
    .co(carry_c11_r115_s3)
  );
  wire sum_c11_r116_s3, carry_c11_r116_s3;
  subbyte_full_adder add_c11_r116_s3 (
    .a(sum_c11_r78_s2),
    .b(sum_c11_r79_s2),
    .ci(sum_c11_r80_s2),
    .s(sum_c11_r116_s3),
    .co(carry_c11_r116_s3)
  );
  wire sum_c11_r117_s3, carry_c11_r117_s3;
  subbyte_full_adder add_c11_r117_s3 (
    .a(sum_c11_r81_s2),
    .b(sum_c11_r82_s2),
    .ci(sum_c11_r83_s2),
    .s(sum_c11_r117_s3),
    .co(carry_c11_r117_s3)
  );
  wire sum_c11_r118_s4, carry_c11_r118_s4;
  subbyte_full_adder add_c11_r118_s4 (
    .a(sum_c11_r84_s2),
    .b(carry_c10_r142_s3),
    .ci(carry_c10_r143_s3),
    .s(sum_c11_r118_s4),
    .co(carry_c11_r118_s4)
  );
  wire sum_c11_r119_s4, carry_c11_r119_s4;
  subbyte_full_adder add_c11_r119_s4 (
    .a(carry_c10_r144_s3),
    .b(carry_c10_r145_s3),
    .ci(carry_c10_r146_s3),
    .s(sum_c11_r119_s4),
    .co(carry_c11_r119_s4)
  );
  wire sum_c11_r120_s4, carry_c11_r120_s4;
  subbyte_full_adder add_c11_r120_s4 (
    .a(carry_c10_r147_s3),
    .b(carry_c10_r148_s3),
    .ci(carry_c10_r149_s3),
    .s(sum_c11_r120_s4),
    .co(carry_c11_r120_s4)
  );
  wire sum_c11_r121_s4, carry_c11_r121_s4;
  subbyte_full_adder add_c11_r121_s4 (
    .a(carry_c10_r150_s3),
    .b(carry_c10_r151_s3),
    .ci(carry_c10_r152_s3),
    .s(sum_c11_r121_s4),
    .co(carry_c11_r121_s4)
  );
  wire sum_c11_r122_s4, carry_c11_r122_s4;
  subbyte_full_adder add_c11_r122_s4 (
    .a(carry_c10_r153_s3),
    .b(carry_c10_r154_s3),
    .ci(carry_c10_r155_s3),
    .s(sum_c11_r122_s4),
    .co(carry_c11_r122_s4)
  );
  wire sum_c11_r123_s4, carry_c11_r123_s4;
  subbyte_full_adder add_c11_r123_s4 (
    .a(carry_c10_r156_s3),
    .b(carry_c10_r157_s3),
    .ci(carry_c10_r158_s3),
    .s(sum_c11_r123_s4),
    .co(carry_c11_r123_s4)
  );
  wire sum_c11_r124_s4, carry_c11_r124_s4;
  subbyte_full_adder add_c11_r124_s4 (
    .a(carry_c10_r159_s3),
    .b(carry_c10_r160_s3),
    .ci(carry_c10_r161_s3),
    .s(sum_c11_r124_s4),
    .co(carry_c11_r124_s4)
  );
  wire sum_c11_r125_s4, carry_c11_r125_s4;
  subbyte_full_adder add_c11_r125_s4 (
    .a(carry_c10_r162_s3),
    .b(carry_c10_r163_s3),
    .ci(carry_c10_r164_s3),
    .s(sum_c11_r125_s4),
    .co(carry_c11_r125_s4)
  );
  wire sum_c11_r126_s4, carry_c11_r126_s4;
  subbyte_full_adder add_c11_r126_s4 (
    .a(carry_c10_r165_s3),
    .b(carry_c10_r166_s3),
    .ci(carry_c10_r167_s3),
    .s(sum_c11_r126_s4),
    .co(carry_c11_r126_s4)
  );
  wire sum_c11_r127_s4, carry_c11_r127_s4;
  subbyte_full_adder add_c11_r127_s4 (
    .a(carry_c10_r168_s3),
    .b(carry_c10_r169_s3),
    .ci(carry_c10_r170_s3),
    .s(sum_c11_r127_s4),
    .co(carry_c11_r127_s4)
  );
  wire sum_c11_r128_s4, carry_c11_r128_s4;
  subbyte_full_adder add_c11_r128_s4 (
    .a(carry_c10_r171_s3),
    .b(carry_c10_r172_s3),
    .ci(carry_c10_r173_s3),
    .s(sum_c11_r128_s4),
    .co(carry_c11_r128_s4)
  );
  wire sum_c11_r129_s4, carry_c11_r129_s4;
  subbyte_full_adder add_c11_r129_s4 (
    .a(carry_c10_r174_s3),
    .b(carry_c10_r175_s3),
    .ci(carry_c10_r176_s3),
    .s(sum_c11_r129_s4),
    .co(carry_c11_r129_s4)
  );
  wire sum_c11_r130_s4, carry_c11_r130_s4;
  subbyte_full_adder add_c11_r130_s4 (
    .a(carry_c10_r177_s3),
    .b(carry_c10_r178_s3),
    .ci(carry_c10_r179_s3),
    .s(sum_c11_r130_s4),
    .co(carry_c11_r130_s4)
  );
  wire sum_c11_r131_s4, carry_c11_r131_s4;
  subbyte_full_adder add_c11_r131_s4 (
    .a(sum_c11_r85_s3),
    .b(sum_c11_r86_s3),
    .ci(sum_c11_r87_s3),
    .s(sum_c11_r131_s4),
    .co(carry_c11_r131_s4)
  );
  wire sum_c11_r132_s4, carry_c11_r132_s4;
  subbyte_full_adder add_c11_r132_s4 (
    .a(sum_c11_r88_s3),
    .b(sum_c11_r89_s3),
    .ci(sum_c11_r90_s3),
    .s(sum_c11_r132_s4),
    .co(carry_c11_r132_s4)
  );
  wire sum_c11_r133_s4, carry_c11_r133_s4;
  subbyte_full_adder add_c11_r133_s4 (
    .a(sum_c11_r91_s3),
    .b(sum_c11_r92_s3),
    .ci(sum_c11_r93_s3),
    .s(sum_c11_r133_s4),
    .co(carry_c11_r133_s4)
  );
  wire sum_c11_r134_s4, carry_c11_r134_s4;
  subbyte_full_adder add_c11_r134_s4 (
    .a(sum_c11_r94_s3),
    .b(sum_c11_r95_s3),
    .ci(sum_c11_r96_s3),
    .s(sum_c11_r134_s4),
    .co(carry_c11_r134_s4)
  );
  wire sum_c11_r135_s4, carry_c11_r135_s4;
  subbyte_full_adder add_c11_r135_s4 (
    .a(sum_c11_r97_s3),
    .b(sum_c11_r98_s3),
    .ci(sum_c11_r99_s3),
    .s(sum_c11_r135_s4),
    .co(carry_c11_r135_s4)
  );
  wire sum_c11_r136_s4, carry_c11_r136_s4;
  subbyte_full_adder add_c11_r136_s4 (
    .a(sum_c11_r100_s3),
    .b(sum_c11_r101_s3),
    .ci(sum_c11_r102_s3),
    .s(sum_c11_r136_s4),
    .co(carry_c11_r136_s4)
  );
  wire sum_c11_r137_s4, carry_c11_r137_s4;
  subbyte_full_adder add_c11_r137_s4 (
    .a(sum_c11_r103_s3),
    .b(sum_c11_r104_s3),
    .ci(sum_c11_r105_s3),
    .s(sum_c11_r137_s4),
    .co(carry_c11_r137_s4)
  );
  wire sum_c11_r138_s4, carry_c11_r138_s4;
  subbyte_full_adder add_c11_r138_s4 (
    .a(sum_c11_r106_s3),
    .b(sum_c11_r107_s3),
    .ci(sum_c11_r108_s3),
    .s(sum_c11_r138_s4),
    .co(carry_c11_r138_s4)
  );
  wire sum_c11_r139_s4, carry_c11_r139_s4;
  subbyte_full_adder add_c11_r139_s4 (
    .a(sum_c11_r109_s3),
    .b(sum_c11_r110_s3),
    .ci(sum_c11_r111_s3),
    .s(sum_c11_r139_s4),
    .co(carry_c11_r139_s4)
  );
  wire sum_c11_r140_s4, carry_c11_r140_s4;
  subbyte_full_adder add_c11_r140_s4 (
    .a(sum_c11_r112_s3),
    .b(sum_c11_r113_s3),
    .ci(sum_c11_r114_s3),
    .s(sum_c11_r140_s4),
    .co(carry_c11_r140_s4)
  );
  wire sum_c11_r141_s4, carry_c11_r141_s4;
  subbyte_full_adder add_c11_r141_s4 (
    .a(sum_c11_r115_s3),
    .b(sum_c11_r116_s3),
    .ci(sum_c11_r117_s3),
    .s(sum_c11_r141_s4),
    .co(carry_c11_r141_s4)
  );
  wire sum_c11_r142_s5, carry_c11_r142_s5;
  subbyte_full_adder add_c11_r142_s5 (
    .a(carry_c10_r180_s4),
    .b(carry_c10_r181_s4),
    .ci(carry_c10_r182_s4),
    .s(sum_c11_r142_s5),
    .co(carry_c11_r142_s5)
  );
  wire sum_c11_r143_s5, carry_c11_r143_s5;
  subbyte_full_adder add_c11_r143_s5 (
    .a(carry_c10_r183_s4),
    .b(carry_c10_r184_s4),
    .ci(carry_c10_r185_s4),
    .s(sum_c11_r143_s5),
    .co(carry_c11_r143_s5)
  );
  wire sum_c11_r144_s5, carry_c11_r144_s5;
  subbyte_full_adder add_c11_r144_s5 (
    .a(carry_c10_r186_s4),
    .b(carry_c10_r187_s4),
    .ci(carry_c10_r188_s4),
    .s(sum_c11_r144_s5),
    .co(carry_c11_r144_s5)
  );
  wire sum_c11_r145_s5, carry_c11_r145_s5;
  subbyte_full_adder add_c11_r145_s5 (
    .a(carry_c10_r189_s4),
    .b(carry_c10_r190_s4),
    .ci(carry_c10_r191_s4),
    .s(sum_c11_r145_s5),
    .co(carry_c11_r145_s5)
  );
  wire sum_c11_r146_s5, carry_c11_r146_s5;
  subbyte_full_adder add_c11_r146_s5 (
    .a(carry_c10_r192_s4),
    .b(carry_c10_r193_s4),
    .ci(carry_c10_r194_s4),
    .s(sum_c11_r146_s5),
    .co(carry_c11_r146_s5)
  );
  wire sum_c11_r147_s5, carry_c11_r147_s5;
  subbyte_full_adder add_c11_r147_s5 (
    .a(carry_c10_r195_s4),
    .b(carry_c10_r196_s4),
    .ci(carry_c10_r197_s4),
    .s(sum_c11_r147_s5),
    .co(carry_c11_r147_s5)
  );
  wire sum_c11_r148_s5, carry_c11_r148_s5;
  subbyte_full_adder add_c11_r148_s5 (
    .a(carry_c10_r198_s4),
    .b(carry_c10_r199_s4),
    .ci(carry_c10_r200_s4),
    .s(sum_c11_r148_s5),
    .co(carry_c11_r148_s5)
  );
  wire sum_c11_r149_s5, carry_c11_r149_s5;
  subbyte_full_adder add_c11_r149_s5 (
    .a(carry_c10_r201_s4),
    .b(carry_c10_r202_s4),
    .ci(carry_c10_r203_s4),
    .s(sum_c11_r149_s5),
    .co(carry_c11_r149_s5)
  );
  wire sum_c11_r150_s6, carry_c11_r150_s6;
  subbyte_full_adder add_c11_r150_s6 (
    .a(carry_c10_r204_s4),
    .b(carry_c10_r205_s4),
    .ci(carry_c10_r206_s5),
    .s(sum_c11_r150_s6),
    .co(carry_c11_r150_s6)
  );
  wire sum_c11_r151_s5, carry_c11_r151_s5;
  subbyte_full_adder add_c11_r151_s5 (
    .a(sum_c11_r118_s4),
    .b(sum_c11_r119_s4),
    .ci(sum_c11_r120_s4),
    .s(sum_c11_r151_s5),
    .co(carry_c11_r151_s5)
  );
  wire sum_c11_r152_s5, carry_c11_r152_s5;
  subbyte_full_adder add_c11_r152_s5 (
    .a(sum_c11_r121_s4),
    .b(sum_c11_r122_s4),
    .ci(sum_c11_r123_s4),
    .s(sum_c11_r152_s5),
    .co(carry_c11_r152_s5)
  );
  wire sum_c11_r153_s5, carry_c11_r153_s5;
  subbyte_full_adder add_c11_r153_s5 (
    .a(sum_c11_r124_s4),
    .b(sum_c11_r125_s4),
    .ci(sum_c11_r126_s4),
    .s(sum_c11_r153_s5),
    .co(carry_c11_r153_s5)
  );
  wire sum_c11_r154_s5, carry_c11_r154_s5;
  subbyte_full_adder add_c11_r154_s5 (
    .a(sum_c11_r127_s4),
    .b(sum_c11_r128_s4),
    .ci(sum_c11_r129_s4),
    .s(sum_c11_r154_s5),
    .co(carry_c11_r154_s5)
  );
  wire sum_c11_r155_s5, carry_c11_r155_s5;
  subbyte_full_adder add_c11_r155_s5 (
    .a(sum_c11_r130_s4),
    .b(sum_c11_r131_s4),
    .ci(sum_c11_r132_s4),
    .s(sum_c11_r155_s5),
    .co(carry_c11_r155_s5)
  );
  wire sum_c11_r156_s5, carry_c11_r156_s5;
  subbyte_full_adder add_c11_r156_s5 (
    .a(sum_c11_r133_s4),
    .b(sum_c11_r134_s4),
    .ci(sum_c11_r135_s4),
    .s(sum_c11_r156_s5),
    .co(carry_c11_r156_s5)
  );
  wire sum_c11_r157_s5, carry_c11_r157_s5;
  subbyte_full_adder add_c11_r157_s5 (
    .a(sum_c11_r136_s4),
    .b(sum_c11_r137_s4),
    .ci(sum_c11_r138_s4),
    .s(sum_c11_r157_s5),
    .co(carry_c11_r157_s5)
  );
  wire sum_c11_r158_s5, carry_c11_r158_s5;
  subbyte_full_adder add_c11_r158_s5 (
    .a(sum_c11_r139_s4),
    .b(sum_c11_r140_s4),
    .ci(sum_c11_r141_s4),
    .s(sum_c11_r158_s5),
    .co(carry_c11_r158_s5)
  );
  wire sum_c11_r159_s7, carry_c11_r159_s7;
  subbyte_full_adder add_c11_r159_s7 (
    .a(carry_c10_r207_s5),
    .b(carry_c10_r208_s5),
    .ci(carry_c10_r209_s6),
    .s(sum_c11_r159_s7),
    .co(carry_c11_r159_s7)
  );
  wire sum_c11_r160_s6, carry_c11_r160_s6;
  subbyte_full_adder add_c11_r160_s6 (
    .a(carry_c10_r210_s5),
    .b(carry_c10_r211_s5),
    .ci(carry_c10_r212_s5),
    .s(sum_c11_r160_s6),
    .co(carry_c11_r160_s6)
  );
  wire sum_c11_r161_s6, carry_c11_r161_s6;
  subbyte_full_adder add_c11_r161_s6 (
    .a(carry_c10_r213_s5),
    .b(carry_c10_r214_s5),
    .ci(carry_c10_r215_s5),
    .s(sum_c11_r161_s6),
    .co(carry_c11_r161_s6)
  );
  wire sum_c11_r162_s6, carry_c11_r162_s6;
  subbyte_full_adder add_c11_r162_s6 (
    .a(carry_c10_r216_s5),
    .b(carry_c10_r217_s5),
    .ci(carry_c10_r218_s5),
    .s(sum_c11_r162_s6),
    .co(carry_c11_r162_s6)
  );
  wire sum_c11_r163_s6, carry_c11_r163_s6;
  subbyte_full_adder add_c11_r163_s6 (
    .a(carry_c10_r219_s5),
    .b(carry_c10_r220_s5),
    .ci(carry_c10_r221_s5),
    .s(sum_c11_r163_s6),
    .co(carry_c11_r163_s6)
  );
  wire sum_c11_r164_s6, carry_c11_r164_s6;
  subbyte_full_adder add_c11_r164_s6 (
    .a(carry_c10_r222_s5),
    .b(carry_c10_r223_s5),
    .ci(carry_c10_r224_s5),
    .s(sum_c11_r164_s6),
    .co(carry_c11_r164_s6)
  );
  wire sum_c11_r165_s6, carry_c11_r165_s6;
  subbyte_full_adder add_c11_r165_s6 (
    .a(sum_c11_r142_s5),
    .b(sum_c11_r143_s5),
    .ci(sum_c11_r144_s5),
    .s(sum_c11_r165_s6),
    .co(carry_c11_r165_s6)
  );
  wire sum_c11_r166_s6, carry_c11_r166_s6;
  subbyte_full_adder add_c11_r166_s6 (
    .a(sum_c11_r145_s5),
    .b(sum_c11_r146_s5),
    .ci(sum_c11_r147_s5),
    .s(sum_c11_r166_s6),
    .co(carry_c11_r166_s6)
  );
  wire sum_c11_r167_s7, carry_c11_r167_s7;
  subbyte_full_adder add_c11_r167_s7 (
    .a(sum_c11_r148_s5),
    .b(sum_c11_r149_s5),
    .ci(sum_c11_r150_s6),
    .s(sum_c11_r167_s7),
    .co(carry_c11_r167_s7)
  );
  wire sum_c11_r168_s6, carry_c11_r168_s6;
  subbyte_full_adder add_c11_r168_s6 (
    .a(sum_c11_r151_s5),
    .b(sum_c11_r152_s5),
    .ci(sum_c11_r153_s5),
    .s(sum_c11_r168_s6),
    .co(carry_c11_r168_s6)
  );
  wire sum_c11_r169_s6, carry_c11_r169_s6;
  subbyte_full_adder add_c11_r169_s6 (
    .a(sum_c11_r154_s5),
    .b(sum_c11_r155_s5),
    .ci(sum_c11_r156_s5),
    .s(sum_c11_r169_s6),
    .co(carry_c11_r169_s6)
  );
  wire sum_c11_r170_s7, carry_c11_r170_s7;
  subbyte_full_adder add_c11_r170_s7 (
    .a(sum_c11_r157_s5),
    .b(sum_c11_r158_s5),
    .ci(carry_c10_r225_s6),
    .s(sum_c11_r170_s7),
    .co(carry_c11_r170_s7)
  );
  wire sum_c11_r171_s8, carry_c11_r171_s8;
  subbyte_full_adder add_c11_r171_s8 (
    .a(carry_c10_r226_s7),
    .b(carry_c10_r227_s7),
    .ci(carry_c10_r228_s7),
    .s(sum_c11_r171_s8),
    .co(carry_c11_r171_s8)
  );
  wire sum_c11_r172_s7, carry_c11_r172_s7;
  subbyte_full_adder add_c11_r172_s7 (
    .a(carry_c10_r229_s6),
    .b(carry_c10_r230_s6),
    .ci(carry_c10_r231_s6),
    .s(sum_c11_r172_s7),
    .co(carry_c11_r172_s7)
  );
  wire sum_c11_r173_s8, carry_c11_r173_s8;
  subbyte_full_adder add_c11_r173_s8 (
    .a(carry_c10_r232_s7),
    .b(carry_c10_r233_s6),
    .ci(carry_c10_r234_s6),
    .s(sum_c11_r173_s8),
    .co(carry_c11_r173_s8)
  );
  wire sum_c11_r174_s8, carry_c11_r174_s8;
  subbyte_full_adder add_c11_r174_s8 (
    .a(carry_c10_r235_s6),
    .b(carry_c10_r236_s6),
    .ci(sum_c11_r159_s7),
    .s(sum_c11_r174_s8),
    .co(carry_c11_r174_s8)
  );
  wire sum_c11_r175_s7, carry_c11_r175_s7;
  subbyte_full_adder add_c11_r175_s7 (
    .a(sum_c11_r160_s6),
    .b(sum_c11_r161_s6),
    .ci(sum_c11_r162_s6),
    .s(sum_c11_r175_s7),
    .co(carry_c11_r175_s7)
  );
  wire sum_c11_r176_s7, carry_c11_r176_s7;
  subbyte_full_adder add_c11_r176_s7 (
    .a(sum_c11_r163_s6),
    .b(sum_c11_r164_s6),
    .ci(sum_c11_r165_s6),
    .s(sum_c11_r176_s7),
    .co(carry_c11_r176_s7)
  );
  wire sum_c11_r177_s8, carry_c11_r177_s8;
  subbyte_full_adder add_c11_r177_s8 (
    .a(sum_c11_r166_s6),
    .b(sum_c11_r167_s7),
    .ci(sum_c11_r168_s6),
    .s(sum_c11_r177_s8),
    .co(carry_c11_r177_s8)
  );
  wire sum_c11_r178_s9, carry_c11_r178_s9;
  subbyte_full_adder add_c11_r178_s9 (
    .a(sum_c11_r169_s6),
    .b(sum_c11_r170_s7),
    .ci(carry_c10_r237_s8),
    .s(sum_c11_r178_s9),
    .co(carry_c11_r178_s9)
  );
  wire sum_c11_r179_s9, carry_c11_r179_s9;
  subbyte_full_adder add_c11_r179_s9 (
    .a(carry_c10_r238_s8),
    .b(carry_c10_r239_s8),
    .ci(carry_c10_r240_s8),
    .s(sum_c11_r179_s9),
    .co(carry_c11_r179_s9)
  );
  wire sum_c11_r180_s9, carry_c11_r180_s9;
  subbyte_full_adder add_c11_r180_s9 (
    .a(carry_c10_r241_s8),
    .b(carry_c10_r242_s8),
    .ci(carry_c10_r243_s8),
    .s(sum_c11_r180_s9),
    .co(carry_c11_r180_s9)
  );
  wire sum_c11_r181_s9, carry_c11_r181_s9;
  subbyte_full_adder add_c11_r181_s9 (
    .a(carry_c10_r244_s7),
    .b(sum_c11_r171_s8),
    .ci(sum_c11_r172_s7),
    .s(sum_c11_r181_s9),
    .co(carry_c11_r181_s9)
  );
  wire sum_c11_r182_s9, carry_c11_r182_s9;
  subbyte_full_adder add_c11_r182_s9 (
    .a(sum_c11_r173_s8),
    .b(sum_c11_r174_s8),
    .ci(sum_c11_r175_s7),
    .s(sum_c11_r182_s9),
    .co(carry_c11_r182_s9)
  );
  wire sum_c11_r183_s10, carry_c11_r183_s10;
  subbyte_full_adder add_c11_r183_s10 (
    .a(sum_c11_r176_s7),
    .b(sum_c11_r177_s8),
    .ci(sum_c11_r178_s9),
    .s(sum_c11_r183_s10),
    .co(carry_c11_r183_s10)
  );
  wire sum_c11_r184_s10, carry_c11_r184_s10;
  subbyte_full_adder add_c11_r184_s10 (
    .a(carry_c10_r245_s9),
    .b(carry_c10_r246_s9),
    .ci(carry_c10_r247_s9),
    .s(sum_c11_r184_s10),
    .co(carry_c11_r184_s10)
  );
  wire sum_c11_r185_s10, carry_c11_r185_s10;
  subbyte_full_adder add_c11_r185_s10 (
    .a(carry_c10_r248_s9),
    .b(sum_c11_r179_s9),
    .ci(sum_c11_r180_s9),
    .s(sum_c11_r185_s10),
    .co(carry_c11_r185_s10)
  );
  wire sum_c11_r186_s11, carry_c11_r186_s11;
  subbyte_full_adder add_c11_r186_s11 (
    .a(sum_c11_r181_s9),
    .b(sum_c11_r182_s9),
    .ci(sum_c11_r183_s10),
    .s(sum_c11_r186_s11),
    .co(carry_c11_r186_s11)
  );
  wire sum_c11_r187_s11, carry_c11_r187_s11;
  subbyte_full_adder add_c11_r187_s11 (
    .a(carry_c10_r249_s10),
    .b(carry_c10_r250_s10),
    .ci(carry_c10_r251_s10),
    .s(sum_c11_r187_s11),
    .co(carry_c11_r187_s11)
  );
  wire sum_c11_r188_s12, carry_c11_r188_s12;
  subbyte_full_adder add_c11_r188_s12 (
    .a(sum_c11_r184_s10),
    .b(sum_c11_r185_s10),
    .ci(sum_c11_r186_s11),
    .s(sum_c11_r188_s12),
    .co(carry_c11_r188_s12)
  );
  wire sum_c11_r189_s12, carry_c11_r189_s12;
  subbyte_full_adder add_c11_r189_s12 (
    .a(carry_c10_r252_s11),
    .b(carry_c10_r253_s11),
    .ci(sum_c11_r187_s11),
    .s(sum_c11_r189_s12),
    .co(carry_c11_r189_s12)
  );
  wire sum_c11_r190_s13, carry_c11_r190_s13;
  subbyte_full_adder add_c11_r190_s13 (
    .a(sum_c11_r188_s12),
    .b(carry_c10_r254_s12),
    .ci(sum_c11_r189_s12),
    .s(sum_c11_r190_s13),
    .co(carry_c11_r190_s13)
  );
  wire sum_c11_r191_s14, carry_c11_r191_s14;
  subbyte_full_adder add_c11_r191_s14 (
    .a(sum_c11_r190_s13),
    .b(extra[11]),
    .ci(extra[40]),
    .s(sum_c11_r191_s14),
    .co(carry_c11_r191_s14)
  );
  wire sum_c11_r192_s14, carry_c11_r192_s14;
  subbyte_full_adder add_c11_r192_s14 (
    .a(extra[69]),
    .b(extra[98]),
    .ci(carry_c10_r255_s13),
    .s(sum_c11_r192_s14),
    .co(carry_c11_r192_s14)
  );
  wire sum_c11_r193_s15, carry_c11_r193_s15;
  subbyte_full_adder add_c11_r193_s15 (
    .a(sum_c11_r191_s14),
    .b(carry_c10_r256_s13),
    .ci(sum_c11_r192_s14),
    .s(sum_c11_r193_s15),
    .co(carry_c11_r193_s15)
  );
  wire sum_c11_r194_s16, carry_c11_r194_s16;
  subbyte_full_adder add_c11_r194_s16 (
    .a(carry_c10_r257_s14),
    .b(sum_c11_r193_s15),
    .ci(carry_c10_r258_s15),
    .s(sum_c11_r194_s16),
    .co(carry_c11_r194_s16)
  );
  wire sum_c11_r195_s17, carry_c11_r195_s17;
  subbyte_half_adder add_c11_r195_s17 (
    .a(carry_c10_r259_s16),
    .b(sum_c11_r194_s16),
    .s(sum_c11_r195_s17),
    .co(carry_c11_r195_s17)
  );
  wire sum_c12_r0_s2, carry_c12_r0_s2;
  subbyte_full_adder add_c12_r0_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r0_s2),
    .co(carry_c12_r0_s2)
  );
  wire sum_c12_r1_s2, carry_c12_r1_s2;
  subbyte_full_adder add_c12_r1_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r1_s2),
    .co(carry_c12_r1_s2)
  );
  wire sum_c12_r2_s2, carry_c12_r2_s2;
  subbyte_full_adder add_c12_r2_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r2_s2),
    .co(carry_c12_r2_s2)
  );
  wire sum_c12_r3_s2, carry_c12_r3_s2;
  subbyte_full_adder add_c12_r3_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r3_s2),
    .co(carry_c12_r3_s2)
  );
  wire sum_c12_r4_s2, carry_c12_r4_s2;
  subbyte_full_adder add_c12_r4_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r4_s2),
    .co(carry_c12_r4_s2)
  );
  wire sum_c12_r5_s2, carry_c12_r5_s2;
  subbyte_full_adder add_c12_r5_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r5_s2),
    .co(carry_c12_r5_s2)
  );
  wire sum_c12_r6_s2, carry_c12_r6_s2;
  subbyte_full_adder add_c12_r6_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r6_s2),
    .co(carry_c12_r6_s2)
  );
  wire sum_c12_r7_s2, carry_c12_r7_s2;
  subbyte_full_adder add_c12_r7_s2 (
    .a(carry_c11_r21_s1),
    .b(carry_c11_r22_s1),
    .ci(carry_c11_r23_s1),
    .s(sum_c12_r7_s2),
    .co(carry_c12_r7_s2)
  );
  wire sum_c12_r8_s2, carry_c12_r8_s2;
  subbyte_full_adder add_c12_r8_s2 (
    .a(carry_c11_r24_s1),
    .b(carry_c11_r25_s1),
    .ci(carry_c11_r26_s1),
    .s(sum_c12_r8_s2),
    .co(carry_c12_r8_s2)
  );
  wire sum_c12_r9_s2, carry_c12_r9_s2;
  subbyte_full_adder add_c12_r9_s2 (
    .a(carry_c11_r27_s1),
    .b(carry_c11_r28_s1),
    .ci(carry_c11_r29_s1),
    .s(sum_c12_r9_s2),
    .co(carry_c12_r9_s2)
  );
  wire sum_c12_r10_s2, carry_c12_r10_s2;
  subbyte_full_adder add_c12_r10_s2 (
    .a(carry_c11_r30_s1),
    .b(carry_c11_r31_s1),
    .ci(carry_c11_r32_s1),
    .s(sum_c12_r10_s2),
    .co(carry_c12_r10_s2)
  );
  wire sum_c12_r11_s2, carry_c12_r11_s2;
  subbyte_full_adder add_c12_r11_s2 (
    .a(carry_c11_r33_s1),
    .b(carry_c11_r34_s1),
    .ci(carry_c11_r35_s1),
    .s(sum_c12_r11_s2),
    .co(carry_c12_r11_s2)
  );
  wire sum_c12_r12_s2, carry_c12_r12_s2;
  subbyte_full_adder add_c12_r12_s2 (
    .a(carry_c11_r36_s1),
    .b(carry_c11_r37_s1),
    .ci(carry_c11_r38_s1),
    .s(sum_c12_r12_s2),
    .co(carry_c12_r12_s2)
  );
  wire sum_c12_r13_s2, carry_c12_r13_s2;
  subbyte_full_adder add_c12_r13_s2 (
    .a(carry_c11_r39_s1),
    .b(carry_c11_r40_s1),
    .ci(carry_c11_r41_s1),
    .s(sum_c12_r13_s2),
    .co(carry_c12_r13_s2)
  );
  wire sum_c12_r14_s3, carry_c12_r14_s3;
  subbyte_full_adder add_c12_r14_s3 (
    .a(carry_c11_r42_s2),
    .b(carry_c11_r43_s2),
    .ci(carry_c11_r44_s2),
    .s(sum_c12_r14_s3),
    .co(carry_c12_r14_s3)
  );
  wire sum_c12_r15_s3, carry_c12_r15_s3;
  subbyte_full_adder add_c12_r15_s3 (
    .a(carry_c11_r45_s2),
    .b(carry_c11_r46_s2),
    .ci(carry_c11_r47_s2),
    .s(sum_c12_r15_s3),
    .co(carry_c12_r15_s3)
  );
  wire sum_c12_r16_s3, carry_c12_r16_s3;
  subbyte_full_adder add_c12_r16_s3 (
    .a(carry_c11_r48_s2),
    .b(carry_c11_r49_s2),
    .ci(carry_c11_r50_s2),
    .s(sum_c12_r16_s3),
    .co(carry_c12_r16_s3)
  );
  wire sum_c12_r17_s3, carry_c12_r17_s3;
  subbyte_full_adder add_c12_r17_s3 (
    .a(carry_c11_r51_s2),
    .b(carry_c11_r52_s2),
    .ci(carry_c11_r53_s2),
    .s(sum_c12_r17_s3),
    .co(carry_c12_r17_s3)
  );
  wire sum_c12_r18_s3, carry_c12_r18_s3;
  subbyte_full_adder add_c12_r18_s3 (
    .a(carry_c11_r54_s2),
    .b(carry_c11_r55_s2),
    .ci(carry_c11_r56_s2),
    .s(sum_c12_r18_s3),
    .co(carry_c12_r18_s3)
  );
  wire sum_c12_r19_s3, carry_c12_r19_s3;
  subbyte_full_adder add_c12_r19_s3 (
    .a(carry_c11_r57_s2),
    .b(carry_c11_r58_s2),
    .ci(carry_c11_r59_s2),
    .s(sum_c12_r19_s3),
    .co(carry_c12_r19_s3)
  );
  wire sum_c12_r20_s3, carry_c12_r20_s3;
  subbyte_full_adder add_c12_r20_s3 (
    .a(carry_c11_r60_s2),
    .b(carry_c11_r61_s2),
    .ci(carry_c11_r62_s2),
    .s(sum_c12_r20_s3),
    .co(carry_c12_r20_s3)
  );
  wire sum_c12_r21_s3, carry_c12_r21_s3;
  subbyte_full_adder add_c12_r21_s3 (
    .a(carry_c11_r63_s2),
    .b(carry_c11_r64_s2),
    .ci(carry_c11_r65_s2),
    .s(sum_c12_r21_s3),
    .co(carry_c12_r21_s3)
  );
  wire sum_c12_r22_s3, carry_c12_r22_s3;
  subbyte_full_adder add_c12_r22_s3 (
    .a(carry_c11_r66_s2),
    .b(carry_c11_r67_s2),
    .ci(carry_c11_r68_s2),
    .s(sum_c12_r22_s3),
    .co(carry_c12_r22_s3)
  );
  wire sum_c12_r23_s3, carry_c12_r23_s3;
  subbyte_full_adder add_c12_r23_s3 (
    .a(carry_c11_r69_s2),
    .b(carry_c11_r70_s2),
    .ci(carry_c11_r71_s2),
    .s(sum_c12_r23_s3),
    .co(carry_c12_r23_s3)
  );
  wire sum_c12_r24_s3, carry_c12_r24_s3;
  subbyte_full_adder add_c12_r24_s3 (
    .a(carry_c11_r72_s2),
    .b(carry_c11_r73_s2),
    .ci(carry_c11_r74_s2),
    .s(sum_c12_r24_s3),
    .co(carry_c12_r24_s3)
  );
  wire sum_c12_r25_s3, carry_c12_r25_s3;
  subbyte_full_adder add_c12_r25_s3 (
    .a(carry_c11_r75_s2),
    .b(carry_c11_r76_s2),
    .ci(carry_c11_r77_s2),
    .s(sum_c12_r25_s3),
    .co(carry_c12_r25_s3)
  );
  wire sum_c12_r26_s3, carry_c12_r26_s3;
  subbyte_full_adder add_c12_r26_s3 (
    .a(carry_c11_r78_s2),
    .b(carry_c11_r79_s2),
    .ci(carry_c11_r80_s2),
    .s(sum_c12_r26_s3),
    .co(carry_c12_r26_s3)
  );
  wire sum_c12_r27_s3, carry_c12_r27_s3;
  subbyte_full_adder add_c12_r27_s3 (
    .a(carry_c11_r81_s2),
    .b(carry_c11_r82_s2),
    .ci(carry_c11_r83_s2),
    .s(sum_c12_r27_s3),
    .co(carry_c12_r27_s3)
  );
  wire sum_c12_r28_s3, carry_c12_r28_s3;
  subbyte_full_adder add_c12_r28_s3 (
    .a(carry_c11_r84_s2),
    .b(sum_c12_r0_s2),
    .ci(sum_c12_r1_s2),
    .s(sum_c12_r28_s3),
    .co(carry_c12_r28_s3)
  );
  wire sum_c12_r29_s3, carry_c12_r29_s3;
  subbyte_full_adder add_c12_r29_s3 (
    .a(sum_c12_r2_s2),
    .b(sum_c12_r3_s2),
    .ci(sum_c12_r4_s2),
    .s(sum_c12_r29_s3),
    .co(carry_c12_r29_s3)
  );
  wire sum_c12_r30_s3, carry_c12_r30_s3;
  subbyte_full_adder add_c12_r30_s3 (
    .a(sum_c12_r5_s2),
    .b(sum_c12_r6_s2),
    .ci(sum_c12_r7_s2),
    .s(sum_c12_r30_s3),
    .co(carry_c12_r30_s3)
  );
  wire sum_c12_r31_s3, carry_c12_r31_s3;
  subbyte_full_adder add_c12_r31_s3 (
    .a(sum_c12_r8_s2),
    .b(sum_c12_r9_s2),
    .ci(sum_c12_r10_s2),
    .s(sum_c12_r31_s3),
    .co(carry_c12_r31_s3)
  );
  wire sum_c12_r32_s3, carry_c12_r32_s3;
  subbyte_full_adder add_c12_r32_s3 (
    .a(sum_c12_r11_s2),
    .b(sum_c12_r12_s2),
    .ci(sum_c12_r13_s2),
    .s(sum_c12_r32_s3),
    .co(carry_c12_r32_s3)
  );
  wire sum_c12_r33_s4, carry_c12_r33_s4;
  subbyte_full_adder add_c12_r33_s4 (
    .a(carry_c11_r85_s3),
    .b(carry_c11_r86_s3),
    .ci(carry_c11_r87_s3),
    .s(sum_c12_r33_s4),
    .co(carry_c12_r33_s4)
  );
  wire sum_c12_r34_s4, carry_c12_r34_s4;
  subbyte_full_adder add_c12_r34_s4 (
    .a(carry_c11_r88_s3),
    .b(carry_c11_r89_s3),
    .ci(carry_c11_r90_s3),
    .s(sum_c12_r34_s4),
    .co(carry_c12_r34_s4)
  );
  wire sum_c12_r35_s4, carry_c12_r35_s4;
  subbyte_full_adder add_c12_r35_s4 (
    .a(carry_c11_r91_s3),
    .b(carry_c11_r92_s3),
    .ci(carry_c11_r93_s3),
    .s(sum_c12_r35_s4),
    .co(carry_c12_r35_s4)
  );
  wire sum_c12_r36_s4, carry_c12_r36_s4;
  subbyte_full_adder add_c12_r36_s4 (
    .a(carry_c11_r94_s3),
    .b(carry_c11_r95_s3),
    .ci(carry_c11_r96_s3),
    .s(sum_c12_r36_s4),
    .co(carry_c12_r36_s4)
  );
  wire sum_c12_r37_s4, carry_c12_r37_s4;
  subbyte_full_adder add_c12_r37_s4 (
    .a(carry_c11_r97_s3),
    .b(carry_c11_r98_s3),
    .ci(carry_c11_r99_s3),
    .s(sum_c12_r37_s4),
    .co(carry_c12_r37_s4)
  );
  wire sum_c12_r38_s4, carry_c12_r38_s4;
  subbyte_full_adder add_c12_r38_s4 (
    .a(carry_c11_r100_s3),
    .b(carry_c11_r101_s3),
    .ci(carry_c11_r102_s3),
    .s(sum_c12_r38_s4),
    .co(carry_c12_r38_s4)
  );
  wire sum_c12_r39_s4, carry_c12_r39_s4;
  subbyte_full_adder add_c12_r39_s4 (
    .a(carry_c11_r103_s3),
    .b(carry_c11_r104_s3),
    .ci(carry_c11_r105_s3),
    .s(sum_c12_r39_s4),
    .co(carry_c12_r39_s4)
  );
  wire sum_c12_r40_s4, carry_c12_r40_s4;
  subbyte_full_adder add_c12_r40_s4 (
    .a(carry_c11_r106_s3),
    .b(carry_c11_r107_s3),
    .ci(carry_c11_r108_s3),
    .s(sum_c12_r40_s4),
    .co(carry_c12_r40_s4)
  );
  wire sum_c12_r41_s4, carry_c12_r41_s4;
  subbyte_full_adder add_c12_r41_s4 (
    .a(carry_c11_r109_s3),
    .b(carry_c11_r110_s3),
    .ci(carry_c11_r111_s3),
    .s(sum_c12_r41_s4),
    .co(carry_c12_r41_s4)
  );
  wire sum_c12_r42_s4, carry_c12_r42_s4;
  subbyte_full_adder add_c12_r42_s4 (
    .a(carry_c11_r112_s3),
    .b(carry_c11_r113_s3),
    .ci(carry_c11_r114_s3),
    .s(sum_c12_r42_s4),
    .co(carry_c12_r42_s4)
  );
  wire sum_c12_r43_s4, carry_c12_r43_s4;
  subbyte_full_adder add_c12_r43_s4 (
    .a(carry_c11_r115_s3),
    .b(carry_c11_r116_s3),
    .ci(carry_c11_r117_s3),
    .s(sum_c12_r43_s4),
    .co(carry_c12_r43_s4)
  );
  wire sum_c12_r44_s4, carry_c12_r44_s4;
  subbyte_full_adder add_c12_r44_s4 (
    .a(sum_c12_r14_s3),
    .b(sum_c12_r15_s3),
    .ci(sum_c12_r16_s3),
    .s(sum_c12_r44_s4),
    .co(carry_c12_r44_s4)
  );
  wire sum_c12_r45_s4, carry_c12_r45_s4;
  subbyte_full_adder add_c12_r45_s4 (
    .a(sum_c12_r17_s3),
    .b(sum_c12_r18_s3),
    .ci(sum_c12_r19_s3),
    .s(sum_c12_r45_s4),
    .co(carry_c12_r45_s4)
  );
  wire sum_c12_r46_s4, carry_c12_r46_s4;
  subbyte_full_adder add_c12_r46_s4 (
    .a(sum_c12_r20_s3),
    .b(sum_c12_r21_s3),
    .ci(sum_c12_r22_s3),
    .s(sum_c12_r46_s4),
    .co(carry_c12_r46_s4)
  );
  wire sum_c12_r47_s4, carry_c12_r47_s4;
  subbyte_full_adder add_c12_r47_s4 (
    .a(sum_c12_r23_s3),
    .b(sum_c12_r24_s3),
    .ci(sum_c12_r25_s3),
    .s(sum_c12_r47_s4),
    .co(carry_c12_r47_s4)
  );
  wire sum_c12_r48_s4, carry_c12_r48_s4;
  subbyte_full_adder add_c12_r48_s4 (
    .a(sum_c12_r26_s3),
    .b(sum_c12_r27_s3),
    .ci(sum_c12_r28_s3),
    .s(sum_c12_r48_s4),
    .co(carry_c12_r48_s4)
  );
  wire sum_c12_r49_s4, carry_c12_r49_s4;
  subbyte_full_adder add_c12_r49_s4 (
    .a(sum_c12_r29_s3),
    .b(sum_c12_r30_s3),
    .ci(sum_c12_r31_s3),
    .s(sum_c12_r49_s4),
    .co(carry_c12_r49_s4)
  );
  wire sum_c12_r50_s5, carry_c12_r50_s5;
  subbyte_full_adder add_c12_r50_s5 (
    .a(sum_c12_r32_s3),
    .b(carry_c11_r118_s4),
    .ci(carry_c11_r119_s4),
    .s(sum_c12_r50_s5),
    .co(carry_c12_r50_s5)
  );
  wire sum_c12_r51_s5, carry_c12_r51_s5;
  subbyte_full_adder add_c12_r51_s5 (
    .a(carry_c11_r120_s4),
    .b(carry_c11_r121_s4),
    .ci(carry_c11_r122_s4),
    .s(sum_c12_r51_s5),
    .co(carry_c12_r51_s5)
  );
  wire sum_c12_r52_s5, carry_c12_r52_s5;
  subbyte_full_adder add_c12_r52_s5 (
    .a(carry_c11_r123_s4),
    .b(carry_c11_r124_s4),
    .ci(carry_c11_r125_s4),
    .s(sum_c12_r52_s5),
    .co(carry_c12_r52_s5)
  );
  wire sum_c12_r53_s5, carry_c12_r53_s5;
  subbyte_full_adder add_c12_r53_s5 (
    .a(carry_c11_r126_s4),
    .b(carry_c11_r127_s4),
    .ci(carry_c11_r128_s4),
    .s(sum_c12_r53_s5),
    .co(carry_c12_r53_s5)
  );
  wire sum_c12_r54_s5, carry_c12_r54_s5;
  subbyte_full_adder add_c12_r54_s5 (
    .a(carry_c11_r129_s4),
    .b(carry_c11_r130_s4),
    .ci(carry_c11_r131_s4),
    .s(sum_c12_r54_s5),
    .co(carry_c12_r54_s5)
  );
  wire sum_c12_r55_s5, carry_c12_r55_s5;
  subbyte_full_adder add_c12_r55_s5 (
    .a(carry_c11_r132_s4),
    .b(carry_c11_r133_s4),
    .ci(carry_c11_r134_s4),
    .s(sum_c12_r55_s5),
    .co(carry_c12_r55_s5)
  );
  wire sum_c12_r56_s5, carry_c12_r56_s5;
  subbyte_full_adder add_c12_r56_s5 (
    .a(carry_c11_r135_s4),
    .b(carry_c11_r136_s4),
    .ci(carry_c11_r137_s4),
    .s(sum_c12_r56_s5),
    .co(carry_c12_r56_s5)
  );
  wire sum_c12_r57_s5, carry_c12_r57_s5;
  subbyte_full_adder add_c12_r57_s5 (
    .a(carry_c11_r138_s4),
    .b(carry_c11_r139_s4),
    .ci(carry_c11_r140_s4),
    .s(sum_c12_r57_s5),
    .co(carry_c12_r57_s5)
  );
  wire sum_c12_r58_s5, carry_c12_r58_s5;
  subbyte_full_adder add_c12_r58_s5 (
    .a(carry_c11_r141_s4),
    .b(sum_c12_r33_s4),
    .ci(sum_c12_r34_s4),
    .s(sum_c12_r58_s5),
    .co(carry_c12_r58_s5)
  );
  wire sum_c12_r59_s5, carry_c12_r59_s5;
  subbyte_full_adder add_c12_r59_s5 (
    .a(sum_c12_r35_s4),
    .b(sum_c12_r36_s4),
    .ci(sum_c12_r37_s4),
    .s(sum_c12_r59_s5),
    .co(carry_c12_r59_s5)
  );
  wire sum_c12_r60_s5, carry_c12_r60_s5;
  subbyte_full_adder add_c12_r60_s5 (
    .a(sum_c12_r38_s4),
    .b(sum_c12_r39_s4),
    .ci(sum_c12_r40_s4),
    .s(sum_c12_r60_s5),
    .co(carry_c12_r60_s5)
  );
  wire sum_c12_r61_s5, carry_c12_r61_s5;
  subbyte_full_adder add_c12_r61_s5 (
    .a(sum_c12_r41_s4),
    .b(sum_c12_r42_s4),
    .ci(sum_c12_r43_s4),
    .s(sum_c12_r61_s5),
    .co(carry_c12_r61_s5)
  );
  wire sum_c12_r62_s5, carry_c12_r62_s5;
  subbyte_full_adder add_c12_r62_s5 (
    .a(sum_c12_r44_s4),
    .b(sum_c12_r45_s4),
    .ci(sum_c12_r46_s4),
    .s(sum_c12_r62_s5),
    .co(carry_c12_r62_s5)
  );
  wire sum_c12_r63_s5, carry_c12_r63_s5;
  subbyte_full_adder add_c12_r63_s5 (
    .a(sum_c12_r47_s4),
    .b(sum_c12_r48_s4),
    .ci(sum_c12_r49_s4),
    .s(sum_c12_r63_s5),
    .co(carry_c12_r63_s5)
  );
  wire sum_c12_r64_s6, carry_c12_r64_s6;
  subbyte_full_adder add_c12_r64_s6 (
    .a(carry_c11_r142_s5),
    .b(carry_c11_r143_s5),
    .ci(carry_c11_r144_s5),
    .s(sum_c12_r64_s6),
    .co(carry_c12_r64_s6)
  );
  wire sum_c12_r65_s6, carry_c12_r65_s6;
  subbyte_full_adder add_c12_r65_s6 (
    .a(carry_c11_r145_s5),
    .b(carry_c11_r146_s5),
    .ci(carry_c11_r147_s5),
    .s(sum_c12_r65_s6),
    .co(carry_c12_r65_s6)
  );
  wire sum_c12_r66_s7, carry_c12_r66_s7;
  subbyte_full_adder add_c12_r66_s7 (
    .a(carry_c11_r148_s5),
    .b(carry_c11_r149_s5),
    .ci(carry_c11_r150_s6),
    .s(sum_c12_r66_s7),
    .co(carry_c12_r66_s7)
  );
  wire sum_c12_r67_s6, carry_c12_r67_s6;
  subbyte_full_adder add_c12_r67_s6 (
    .a(carry_c11_r151_s5),
    .b(carry_c11_r152_s5),
    .ci(carry_c11_r153_s5),
    .s(sum_c12_r67_s6),
    .co(carry_c12_r67_s6)
  );
  wire sum_c12_r68_s6, carry_c12_r68_s6;
  subbyte_full_adder add_c12_r68_s6 (
    .a(carry_c11_r154_s5),
    .b(carry_c11_r155_s5),
    .ci(carry_c11_r156_s5),
    .s(sum_c12_r68_s6),
    .co(carry_c12_r68_s6)
  );
  wire sum_c12_r69_s6, carry_c12_r69_s6;
  subbyte_full_adder add_c12_r69_s6 (
    .a(carry_c11_r157_s5),
    .b(carry_c11_r158_s5),
    .ci(sum_c12_r50_s5),
    .s(sum_c12_r69_s6),
    .co(carry_c12_r69_s6)
  );
  wire sum_c12_r70_s6, carry_c12_r70_s6;
  subbyte_full_adder add_c12_r70_s6 (
    .a(sum_c12_r51_s5),
    .b(sum_c12_r52_s5),
    .ci(sum_c12_r53_s5),
    .s(sum_c12_r70_s6),
    .co(carry_c12_r70_s6)
  );
  wire sum_c12_r71_s6, carry_c12_r71_s6;
  subbyte_full_adder add_c12_r71_s6 (
    .a(sum_c12_r54_s5),
    .b(sum_c12_r55_s5),
    .ci(sum_c12_r56_s5),
    .s(sum_c12_r71_s6),
    .co(carry_c12_r71_s6)
  );
  wire sum_c12_r72_s6, carry_c12_r72_s6;
  subbyte_full_adder add_c12_r72_s6 (
    .a(sum_c12_r57_s5),
    .b(sum_c12_r58_s5),
    .ci(sum_c12_r59_s5),
    .s(sum_c12_r72_s6),
    .co(carry_c12_r72_s6)
  );
  wire sum_c12_r73_s6, carry_c12_r73_s6;
  subbyte_full_adder add_c12_r73_s6 (
    .a(sum_c12_r60_s5),
    .b(sum_c12_r61_s5),
    .ci(sum_c12_r62_s5),
    .s(sum_c12_r73_s6),
    .co(carry_c12_r73_s6)
  );
  wire sum_c12_r74_s8, carry_c12_r74_s8;
  subbyte_full_adder add_c12_r74_s8 (
    .a(sum_c12_r63_s5),
    .b(carry_c11_r159_s7),
    .ci(carry_c11_r160_s6),
    .s(sum_c12_r74_s8),
    .co(carry_c12_r74_s8)
  );
  wire sum_c12_r75_s7, carry_c12_r75_s7;
  subbyte_full_adder add_c12_r75_s7 (
    .a(carry_c11_r161_s6),
    .b(carry_c11_r162_s6),
    .ci(carry_c11_r163_s6),
    .s(sum_c12_r75_s7),
    .co(carry_c12_r75_s7)
  );
  wire sum_c12_r76_s7, carry_c12_r76_s7;
  subbyte_full_adder add_c12_r76_s7 (
    .a(carry_c11_r164_s6),
    .b(carry_c11_r165_s6),
    .ci(carry_c11_r166_s6),
    .s(sum_c12_r76_s7),
    .co(carry_c12_r76_s7)
  );
  wire sum_c12_r77_s8, carry_c12_r77_s8;
  subbyte_full_adder add_c12_r77_s8 (
    .a(carry_c11_r167_s7),
    .b(carry_c11_r168_s6),
    .ci(carry_c11_r169_s6),
    .s(sum_c12_r77_s8),
    .co(carry_c12_r77_s8)
  );
  wire sum_c12_r78_s8, carry_c12_r78_s8;
  subbyte_full_adder add_c12_r78_s8 (
    .a(sum_c12_r64_s6),
    .b(sum_c12_r65_s6),
    .ci(sum_c12_r66_s7),
    .s(sum_c12_r78_s8),
    .co(carry_c12_r78_s8)
  );
  wire sum_c12_r79_s7, carry_c12_r79_s7;
  subbyte_full_adder add_c12_r79_s7 (
    .a(sum_c12_r67_s6),
    .b(sum_c12_r68_s6),
    .ci(sum_c12_r69_s6),
    .s(sum_c12_r79_s7),
    .co(carry_c12_r79_s7)
  );
  wire sum_c12_r80_s7, carry_c12_r80_s7;
  subbyte_full_adder add_c12_r80_s7 (
    .a(sum_c12_r70_s6),
    .b(sum_c12_r71_s6),
    .ci(sum_c12_r72_s6),
    .s(sum_c12_r80_s7),
    .co(carry_c12_r80_s7)
  );
  wire sum_c12_r81_s9, carry_c12_r81_s9;
  subbyte_full_adder add_c12_r81_s9 (
    .a(sum_c12_r73_s6),
    .b(carry_c11_r170_s7),
    .ci(carry_c11_r171_s8),
    .s(sum_c12_r81_s9),
    .co(carry_c12_r81_s9)
  );
  wire sum_c12_r82_s9, carry_c12_r82_s9;
  subbyte_full_adder add_c12_r82_s9 (
    .a(carry_c11_r172_s7),
    .b(carry_c11_r173_s8),
    .ci(carry_c11_r174_s8),
    .s(sum_c12_r82_s9),
    .co(carry_c12_r82_s9)
  );
  wire sum_c12_r83_s9, carry_c12_r83_s9;
  subbyte_full_adder add_c12_r83_s9 (
    .a(carry_c11_r175_s7),
    .b(carry_c11_r176_s7),
    .ci(carry_c11_r177_s8),
    .s(sum_c12_r83_s9),
    .co(carry_c12_r83_s9)
  );
  wire sum_c12_r84_s9, carry_c12_r84_s9;
  subbyte_full_adder add_c12_r84_s9 (
    .a(sum_c12_r74_s8),
    .b(sum_c12_r75_s7),
    .ci(sum_c12_r76_s7),
    .s(sum_c12_r84_s9),
    .co(carry_c12_r84_s9)
  );
  wire sum_c12_r85_s9, carry_c12_r85_s9;
  subbyte_full_adder add_c12_r85_s9 (
    .a(sum_c12_r77_s8),
    .b(sum_c12_r78_s8),
    .ci(sum_c12_r79_s7),
    .s(sum_c12_r85_s9),
    .co(carry_c12_r85_s9)
  );
  wire sum_c12_r86_s10, carry_c12_r86_s10;
  subbyte_full_adder add_c12_r86_s10 (
    .a(sum_c12_r80_s7),
    .b(carry_c11_r178_s9),
    .ci(sum_c12_r81_s9),
    .s(sum_c12_r86_s10),
    .co(carry_c12_r86_s10)
  );
  wire sum_c12_r87_s10, carry_c12_r87_s10;
  subbyte_full_adder add_c12_r87_s10 (
    .a(carry_c11_r179_s9),
    .b(carry_c11_r180_s9),
    .ci(carry_c11_r181_s9),
    .s(sum_c12_r87_s10),
    .co(carry_c12_r87_s10)
  );
  wire sum_c12_r88_s11, carry_c12_r88_s11;
  subbyte_full_adder add_c12_r88_s11 (
    .a(carry_c11_r182_s9),
    .b(carry_c11_r183_s10),
    .ci(sum_c12_r82_s9),
    .s(sum_c12_r88_s11),
    .co(carry_c12_r88_s11)
  );
  wire sum_c12_r89_s10, carry_c12_r89_s10;
  subbyte_full_adder add_c12_r89_s10 (
    .a(sum_c12_r83_s9),
    .b(sum_c12_r84_s9),
    .ci(sum_c12_r85_s9),
    .s(sum_c12_r89_s10),
    .co(carry_c12_r89_s10)
  );
  wire sum_c12_r90_s11, carry_c12_r90_s11;
  subbyte_full_adder add_c12_r90_s11 (
    .a(sum_c12_r86_s10),
    .b(carry_c11_r184_s10),
    .ci(carry_c11_r185_s10),
    .s(sum_c12_r90_s11),
    .co(carry_c12_r90_s11)
  );
  wire sum_c12_r91_s12, carry_c12_r91_s12;
  subbyte_full_adder add_c12_r91_s12 (
    .a(carry_c11_r186_s11),
    .b(sum_c12_r87_s10),
    .ci(sum_c12_r88_s11),
    .s(sum_c12_r91_s12),
    .co(carry_c12_r91_s12)
  );
  wire sum_c12_r92_s13, carry_c12_r92_s13;
  subbyte_full_adder add_c12_r92_s13 (
    .a(sum_c12_r89_s10),
    .b(carry_c11_r187_s11),
    .ci(carry_c11_r188_s12),
    .s(sum_c12_r92_s13),
    .co(carry_c12_r92_s13)
  );
  wire sum_c12_r93_s13, carry_c12_r93_s13;
  subbyte_full_adder add_c12_r93_s13 (
    .a(sum_c12_r90_s11),
    .b(sum_c12_r91_s12),
    .ci(carry_c11_r189_s12),
    .s(sum_c12_r93_s13),
    .co(carry_c12_r93_s13)
  );
  wire sum_c12_r94_s14, carry_c12_r94_s14;
  subbyte_full_adder add_c12_r94_s14 (
    .a(sum_c12_r92_s13),
    .b(sum_c12_r93_s13),
    .ci(carry_c11_r190_s13),
    .s(sum_c12_r94_s14),
    .co(carry_c12_r94_s14)
  );
  wire sum_c12_r95_s15, carry_c12_r95_s15;
  subbyte_full_adder add_c12_r95_s15 (
    .a(sum_c12_r94_s14),
    .b(extra[12]),
    .ci(extra[41]),
    .s(sum_c12_r95_s15),
    .co(carry_c12_r95_s15)
  );
  wire sum_c12_r96_s15, carry_c12_r96_s15;
  subbyte_full_adder add_c12_r96_s15 (
    .a(extra[70]),
    .b(extra[99]),
    .ci(carry_c11_r191_s14),
    .s(sum_c12_r96_s15),
    .co(carry_c12_r96_s15)
  );
  wire sum_c12_r97_s16, carry_c12_r97_s16;
  subbyte_full_adder add_c12_r97_s16 (
    .a(sum_c12_r95_s15),
    .b(carry_c11_r192_s14),
    .ci(sum_c12_r96_s15),
    .s(sum_c12_r97_s16),
    .co(carry_c12_r97_s16)
  );
  wire sum_c12_r98_s17, carry_c12_r98_s17;
  subbyte_full_adder add_c12_r98_s17 (
    .a(carry_c11_r193_s15),
    .b(sum_c12_r97_s16),
    .ci(carry_c11_r194_s16),
    .s(sum_c12_r98_s17),
    .co(carry_c12_r98_s17)
  );
  wire sum_c12_r99_s18, carry_c12_r99_s18;
  subbyte_half_adder add_c12_r99_s18 (
    .a(carry_c11_r195_s17),
    .b(sum_c12_r98_s17),
    .s(sum_c12_r99_s18),
    .co(carry_c12_r99_s18)
  );
  wire sum_c13_r0_s3, carry_c13_r0_s3;
  subbyte_full_adder add_c13_r0_s3 (
    .a(carry_c12_r0_s2),
    .b(carry_c12_r1_s2),
    .ci(carry_c12_r2_s2),
    .s(sum_c13_r0_s3),
    .co(carry_c13_r0_s3)
  );
  wire sum_c13_r1_s3, carry_c13_r1_s3;
  subbyte_full_adder add_c13_r1_s3 (
    .a(carry_c12_r3_s2),
    .b(carry_c12_r4_s2),
    .ci(carry_c12_r5_s2),
    .s(sum_c13_r1_s3),
    .co(carry_c13_r1_s3)
  );
  wire sum_c13_r2_s3, carry_c13_r2_s3;
  subbyte_full_adder add_c13_r2_s3 (
    .a(carry_c12_r6_s2),
    .b(carry_c12_r7_s2),
    .ci(carry_c12_r8_s2),
    .s(sum_c13_r2_s3),
    .co(carry_c13_r2_s3)
  );
  wire sum_c13_r3_s3, carry_c13_r3_s3;
  subbyte_full_adder add_c13_r3_s3 (
    .a(carry_c12_r9_s2),
    .b(carry_c12_r10_s2),
    .ci(carry_c12_r11_s2),
    .s(sum_c13_r3_s3),
    .co(carry_c13_r3_s3)
  );
  wire sum_c13_r4_s4, carry_c13_r4_s4;
  subbyte_full_adder add_c13_r4_s4 (
    .a(carry_c12_r12_s2),
    .b(carry_c12_r13_s2),
    .ci(carry_c12_r14_s3),
    .s(sum_c13_r4_s4),
    .co(carry_c13_r4_s4)
  );
  wire sum_c13_r5_s4, carry_c13_r5_s4;
  subbyte_full_adder add_c13_r5_s4 (
    .a(carry_c12_r15_s3),
    .b(carry_c12_r16_s3),
    .ci(carry_c12_r17_s3),
    .s(sum_c13_r5_s4),
    .co(carry_c13_r5_s4)
  );
  wire sum_c13_r6_s4, carry_c13_r6_s4;
  subbyte_full_adder add_c13_r6_s4 (
    .a(carry_c12_r18_s3),
    .b(carry_c12_r19_s3),
    .ci(carry_c12_r20_s3),
    .s(sum_c13_r6_s4),
    .co(carry_c13_r6_s4)
  );
  wire sum_c13_r7_s4, carry_c13_r7_s4;
  subbyte_full_adder add_c13_r7_s4 (
    .a(carry_c12_r21_s3),
    .b(carry_c12_r22_s3),
    .ci(carry_c12_r23_s3),
    .s(sum_c13_r7_s4),
    .co(carry_c13_r7_s4)
  );
  wire sum_c13_r8_s4, carry_c13_r8_s4;
  subbyte_full_adder add_c13_r8_s4 (
    .a(carry_c12_r24_s3),
    .b(carry_c12_r25_s3),
    .ci(carry_c12_r26_s3),
    .s(sum_c13_r8_s4),
    .co(carry_c13_r8_s4)
  );
  wire sum_c13_r9_s4, carry_c13_r9_s4;
  subbyte_full_adder add_c13_r9_s4 (
    .a(carry_c12_r27_s3),
    .b(carry_c12_r28_s3),
    .ci(carry_c12_r29_s3),
    .s(sum_c13_r9_s4),
    .co(carry_c13_r9_s4)
  );
  wire sum_c13_r10_s4, carry_c13_r10_s4;
  subbyte_full_adder add_c13_r10_s4 (
    .a(carry_c12_r30_s3),
    .b(carry_c12_r31_s3),
    .ci(carry_c12_r32_s3),
    .s(sum_c13_r10_s4),
    .co(carry_c13_r10_s4)
  );
  wire sum_c13_r11_s4, carry_c13_r11_s4;
  subbyte_full_adder add_c13_r11_s4 (
    .a(sum_c13_r0_s3),
    .b(sum_c13_r1_s3),
    .ci(sum_c13_r2_s3),
    .s(sum_c13_r11_s4),
    .co(carry_c13_r11_s4)
  );
  wire sum_c13_r12_s5, carry_c13_r12_s5;
  subbyte_full_adder add_c13_r12_s5 (
    .a(sum_c13_r3_s3),
    .b(sum_c13_r4_s4),
    .ci(carry_c12_r33_s4),
    .s(sum_c13_r12_s5),
    .co(carry_c13_r12_s5)
  );
  wire sum_c13_r13_s5, carry_c13_r13_s5;
  subbyte_full_adder add_c13_r13_s5 (
    .a(carry_c12_r34_s4),
    .b(carry_c12_r35_s4),
    .ci(carry_c12_r36_s4),
    .s(sum_c13_r13_s5),
    .co(carry_c13_r13_s5)
  );
  wire sum_c13_r14_s5, carry_c13_r14_s5;
  subbyte_full_adder add_c13_r14_s5 (
    .a(carry_c12_r37_s4),
    .b(carry_c12_r38_s4),
    .ci(carry_c12_r39_s4),
    .s(sum_c13_r14_s5),
    .co(carry_c13_r14_s5)
  );
  wire sum_c13_r15_s5, carry_c13_r15_s5;
  subbyte_full_adder add_c13_r15_s5 (
    .a(carry_c12_r40_s4),
    .b(carry_c12_r41_s4),
    .ci(carry_c12_r42_s4),
    .s(sum_c13_r15_s5),
    .co(carry_c13_r15_s5)
  );
  wire sum_c13_r16_s5, carry_c13_r16_s5;
  subbyte_full_adder add_c13_r16_s5 (
    .a(carry_c12_r43_s4),
    .b(carry_c12_r44_s4),
    .ci(carry_c12_r45_s4),
    .s(sum_c13_r16_s5),
    .co(carry_c13_r16_s5)
  );
  wire sum_c13_r17_s5, carry_c13_r17_s5;
  subbyte_full_adder add_c13_r17_s5 (
    .a(carry_c12_r46_s4),
    .b(carry_c12_r47_s4),
    .ci(carry_c12_r48_s4),
    .s(sum_c13_r17_s5),
    .co(carry_c13_r17_s5)
  );
  wire sum_c13_r18_s5, carry_c13_r18_s5;
  subbyte_full_adder add_c13_r18_s5 (
    .a(carry_c12_r49_s4),
    .b(sum_c13_r5_s4),
    .ci(sum_c13_r6_s4),
    .s(sum_c13_r18_s5),
    .co(carry_c13_r18_s5)
  );
  wire sum_c13_r19_s5, carry_c13_r19_s5;
  subbyte_full_adder add_c13_r19_s5 (
    .a(sum_c13_r7_s4),
    .b(sum_c13_r8_s4),
    .ci(sum_c13_r9_s4),
    .s(sum_c13_r19_s5),
    .co(carry_c13_r19_s5)
  );
  wire sum_c13_r20_s6, carry_c13_r20_s6;
  subbyte_full_adder add_c13_r20_s6 (
    .a(sum_c13_r10_s4),
    .b(sum_c13_r11_s4),
    .ci(sum_c13_r12_s5),
    .s(sum_c13_r20_s6),
    .co(carry_c13_r20_s6)
  );
  wire sum_c13_r21_s6, carry_c13_r21_s6;
  subbyte_full_adder add_c13_r21_s6 (
    .a(carry_c12_r50_s5),
    .b(carry_c12_r51_s5),
    .ci(carry_c12_r52_s5),
    .s(sum_c13_r21_s6),
    .co(carry_c13_r21_s6)
  );
  wire sum_c13_r22_s6, carry_c13_r22_s6;
  subbyte_full_adder add_c13_r22_s6 (
    .a(carry_c12_r53_s5),
    .b(carry_c12_r54_s5),
    .ci(carry_c12_r55_s5),
    .s(sum_c13_r22_s6),
    .co(carry_c13_r22_s6)
  );
  wire sum_c13_r23_s6, carry_c13_r23_s6;
  subbyte_full_adder add_c13_r23_s6 (
    .a(carry_c12_r56_s5),
    .b(carry_c12_r57_s5),
    .ci(carry_c12_r58_s5),
    .s(sum_c13_r23_s6),
    .co(carry_c13_r23_s6)
  );
  wire sum_c13_r24_s6, carry_c13_r24_s6;
  subbyte_full_adder add_c13_r24_s6 (
    .a(carry_c12_r59_s5),
    .b(carry_c12_r60_s5),
    .ci(carry_c12_r61_s5),
    .s(sum_c13_r24_s6),
    .co(carry_c13_r24_s6)
  );
  wire sum_c13_r25_s6, carry_c13_r25_s6;
  subbyte_full_adder add_c13_r25_s6 (
    .a(carry_c12_r62_s5),
    .b(carry_c12_r63_s5),
    .ci(sum_c13_r13_s5),
    .s(sum_c13_r25_s6),
    .co(carry_c13_r25_s6)
  );
  wire sum_c13_r26_s6, carry_c13_r26_s6;
  subbyte_full_adder add_c13_r26_s6 (
    .a(sum_c13_r14_s5),
    .b(sum_c13_r15_s5),
    .ci(sum_c13_r16_s5),
    .s(sum_c13_r26_s6),
    .co(carry_c13_r26_s6)
  );
  wire sum_c13_r27_s6, carry_c13_r27_s6;
  subbyte_full_adder add_c13_r27_s6 (
    .a(sum_c13_r17_s5),
    .b(sum_c13_r18_s5),
    .ci(sum_c13_r19_s5),
    .s(sum_c13_r27_s6),
    .co(carry_c13_r27_s6)
  );
  wire sum_c13_r28_s7, carry_c13_r28_s7;
  subbyte_full_adder add_c13_r28_s7 (
    .a(sum_c13_r20_s6),
    .b(carry_c12_r64_s6),
    .ci(carry_c12_r65_s6),
    .s(sum_c13_r28_s7),
    .co(carry_c13_r28_s7)
  );
  wire sum_c13_r29_s8, carry_c13_r29_s8;
  subbyte_full_adder add_c13_r29_s8 (
    .a(carry_c12_r66_s7),
    .b(carry_c12_r67_s6),
    .ci(carry_c12_r68_s6),
    .s(sum_c13_r29_s8),
    .co(carry_c13_r29_s8)
  );
  wire sum_c13_r30_s7, carry_c13_r30_s7;
  subbyte_full_adder add_c13_r30_s7 (
    .a(carry_c12_r69_s6),
    .b(carry_c12_r70_s6),
    .ci(carry_c12_r71_s6),
    .s(sum_c13_r30_s7),
    .co(carry_c13_r30_s7)
  );
  wire sum_c13_r31_s7, carry_c13_r31_s7;
  subbyte_full_adder add_c13_r31_s7 (
    .a(carry_c12_r72_s6),
    .b(carry_c12_r73_s6),
    .ci(sum_c13_r21_s6),
    .s(sum_c13_r31_s7),
    .co(carry_c13_r31_s7)
  );
  wire sum_c13_r32_s7, carry_c13_r32_s7;
  subbyte_full_adder add_c13_r32_s7 (
    .a(sum_c13_r22_s6),
    .b(sum_c13_r23_s6),
    .ci(sum_c13_r24_s6),
    .s(sum_c13_r32_s7),
    .co(carry_c13_r32_s7)
  );
  wire sum_c13_r33_s7, carry_c13_r33_s7;
  subbyte_full_adder add_c13_r33_s7 (
    .a(sum_c13_r25_s6),
    .b(sum_c13_r26_s6),
    .ci(sum_c13_r27_s6),
    .s(sum_c13_r33_s7),
    .co(carry_c13_r33_s7)
  );
  wire sum_c13_r34_s9, carry_c13_r34_s9;
  subbyte_full_adder add_c13_r34_s9 (
    .a(carry_c12_r74_s8),
    .b(carry_c12_r75_s7),
    .ci(carry_c12_r76_s7),
    .s(sum_c13_r34_s9),
    .co(carry_c13_r34_s9)
  );
  wire sum_c13_r35_s9, carry_c13_r35_s9;
  subbyte_full_adder add_c13_r35_s9 (
    .a(carry_c12_r77_s8),
    .b(carry_c12_r78_s8),
    .ci(carry_c12_r79_s7),
    .s(sum_c13_r35_s9),
    .co(carry_c13_r35_s9)
  );
  wire sum_c13_r36_s9, carry_c13_r36_s9;
  subbyte_full_adder add_c13_r36_s9 (
    .a(carry_c12_r80_s7),
    .b(sum_c13_r28_s7),
    .ci(sum_c13_r29_s8),
    .s(sum_c13_r36_s9),
    .co(carry_c13_r36_s9)
  );
  wire sum_c13_r37_s8, carry_c13_r37_s8;
  subbyte_full_adder add_c13_r37_s8 (
    .a(sum_c13_r30_s7),
    .b(sum_c13_r31_s7),
    .ci(sum_c13_r32_s7),
    .s(sum_c13_r37_s8),
    .co(carry_c13_r37_s8)
  );
  wire sum_c13_r38_s10, carry_c13_r38_s10;
  subbyte_full_adder add_c13_r38_s10 (
    .a(sum_c13_r33_s7),
    .b(carry_c12_r81_s9),
    .ci(carry_c12_r82_s9),
    .s(sum_c13_r38_s10),
    .co(carry_c13_r38_s10)
  );
  wire sum_c13_r39_s10, carry_c13_r39_s10;
  subbyte_full_adder add_c13_r39_s10 (
    .a(carry_c12_r83_s9),
    .b(carry_c12_r84_s9),
    .ci(carry_c12_r85_s9),
    .s(sum_c13_r39_s10),
    .co(carry_c13_r39_s10)
  );
  wire sum_c13_r40_s10, carry_c13_r40_s10;
  subbyte_full_adder add_c13_r40_s10 (
    .a(sum_c13_r34_s9),
    .b(sum_c13_r35_s9),
    .ci(sum_c13_r36_s9),
    .s(sum_c13_r40_s10),
    .co(carry_c13_r40_s10)
  );
  wire sum_c13_r41_s11, carry_c13_r41_s11;
  subbyte_full_adder add_c13_r41_s11 (
    .a(sum_c13_r37_s8),
    .b(carry_c12_r86_s10),
    .ci(sum_c13_r38_s10),
    .s(sum_c13_r41_s11),
    .co(carry_c13_r41_s11)
  );
  wire sum_c13_r42_s12, carry_c13_r42_s12;
  subbyte_full_adder add_c13_r42_s12 (
    .a(carry_c12_r87_s10),
    .b(carry_c12_r88_s11),
    .ci(carry_c12_r89_s10),
    .s(sum_c13_r42_s12),
    .co(carry_c13_r42_s12)
  );
  wire sum_c13_r43_s12, carry_c13_r43_s12;
  subbyte_full_adder add_c13_r43_s12 (
    .a(sum_c13_r39_s10),
    .b(sum_c13_r40_s10),
    .ci(sum_c13_r41_s11),
    .s(sum_c13_r43_s12),
    .co(carry_c13_r43_s12)
  );
  wire sum_c13_r44_s13, carry_c13_r44_s13;
  subbyte_full_adder add_c13_r44_s13 (
    .a(carry_c12_r90_s11),
    .b(carry_c12_r91_s12),
    .ci(sum_c13_r42_s12),
    .s(sum_c13_r44_s13),
    .co(carry_c13_r44_s13)
  );
  wire sum_c13_r45_s14, carry_c13_r45_s14;
  subbyte_full_adder add_c13_r45_s14 (
    .a(sum_c13_r43_s12),
    .b(carry_c12_r92_s13),
    .ci(sum_c13_r44_s13),
    .s(sum_c13_r45_s14),
    .co(carry_c13_r45_s14)
  );
  wire sum_c13_r46_s15, carry_c13_r46_s15;
  subbyte_full_adder add_c13_r46_s15 (
    .a(carry_c12_r93_s13),
    .b(sum_c13_r45_s14),
    .ci(carry_c12_r94_s14),
    .s(sum_c13_r46_s15),
    .co(carry_c13_r46_s15)
  );
  wire sum_c13_r47_s16, carry_c13_r47_s16;
  subbyte_full_adder add_c13_r47_s16 (
    .a(sum_c13_r46_s15),
    .b(extra[13]),
    .ci(extra[42]),
    .s(sum_c13_r47_s16),
    .co(carry_c13_r47_s16)
  );
  wire sum_c13_r48_s16, carry_c13_r48_s16;
  subbyte_full_adder add_c13_r48_s16 (
    .a(extra[71]),
    .b(extra[100]),
    .ci(carry_c12_r95_s15),
    .s(sum_c13_r48_s16),
    .co(carry_c13_r48_s16)
  );
  wire sum_c13_r49_s17, carry_c13_r49_s17;
  subbyte_full_adder add_c13_r49_s17 (
    .a(sum_c13_r47_s16),
    .b(carry_c12_r96_s15),
    .ci(sum_c13_r48_s16),
    .s(sum_c13_r49_s17),
    .co(carry_c13_r49_s17)
  );
  wire sum_c13_r50_s18, carry_c13_r50_s18;
  subbyte_full_adder add_c13_r50_s18 (
    .a(carry_c12_r97_s16),
    .b(sum_c13_r49_s17),
    .ci(carry_c12_r98_s17),
    .s(sum_c13_r50_s18),
    .co(carry_c13_r50_s18)
  );
  wire sum_c13_r51_s19, carry_c13_r51_s19;
  subbyte_half_adder add_c13_r51_s19 (
    .a(carry_c12_r99_s18),
    .b(sum_c13_r50_s18),
    .s(sum_c13_r51_s19),
    .co(carry_c13_r51_s19)
  );
  wire sum_c14_r0_s4, carry_c14_r0_s4;
  subbyte_full_adder add_c14_r0_s4 (
    .a(carry_c13_r0_s3),
    .b(carry_c13_r1_s3),
    .ci(carry_c13_r2_s3),
    .s(sum_c14_r0_s4),
    .co(carry_c14_r0_s4)
  );
  wire sum_c14_r1_s5, carry_c14_r1_s5;
  subbyte_full_adder add_c14_r1_s5 (
    .a(carry_c13_r3_s3),
    .b(carry_c13_r4_s4),
    .ci(carry_c13_r5_s4),
    .s(sum_c14_r1_s5),
    .co(carry_c14_r1_s5)
  );
  wire sum_c14_r2_s5, carry_c14_r2_s5;
  subbyte_full_adder add_c14_r2_s5 (
    .a(carry_c13_r6_s4),
    .b(carry_c13_r7_s4),
    .ci(carry_c13_r8_s4),
    .s(sum_c14_r2_s5),
    .co(carry_c14_r2_s5)
  );
  wire sum_c14_r3_s5, carry_c14_r3_s5;
  subbyte_full_adder add_c14_r3_s5 (
    .a(carry_c13_r9_s4),
    .b(carry_c13_r10_s4),
    .ci(carry_c13_r11_s4),
    .s(sum_c14_r3_s5),
    .co(carry_c14_r3_s5)
  );
  wire sum_c14_r4_s6, carry_c14_r4_s6;
  subbyte_full_adder add_c14_r4_s6 (
    .a(sum_c14_r0_s4),
    .b(carry_c13_r12_s5),
    .ci(sum_c14_r1_s5),
    .s(sum_c14_r4_s6),
    .co(carry_c14_r4_s6)
  );
  wire sum_c14_r5_s6, carry_c14_r5_s6;
  subbyte_full_adder add_c14_r5_s6 (
    .a(carry_c13_r13_s5),
    .b(carry_c13_r14_s5),
    .ci(carry_c13_r15_s5),
    .s(sum_c14_r5_s6),
    .co(carry_c14_r5_s6)
  );
  wire sum_c14_r6_s6, carry_c14_r6_s6;
  subbyte_full_adder add_c14_r6_s6 (
    .a(carry_c13_r16_s5),
    .b(carry_c13_r17_s5),
    .ci(carry_c13_r18_s5),
    .s(sum_c14_r6_s6),
    .co(carry_c14_r6_s6)
  );
  wire sum_c14_r7_s7, carry_c14_r7_s7;
  subbyte_full_adder add_c14_r7_s7 (
    .a(carry_c13_r19_s5),
    .b(carry_c13_r20_s6),
    .ci(sum_c14_r2_s5),
    .s(sum_c14_r7_s7),
    .co(carry_c14_r7_s7)
  );
  wire sum_c14_r8_s7, carry_c14_r8_s7;
  subbyte_full_adder add_c14_r8_s7 (
    .a(sum_c14_r3_s5),
    .b(sum_c14_r4_s6),
    .ci(carry_c13_r21_s6),
    .s(sum_c14_r8_s7),
    .co(carry_c14_r8_s7)
  );
  wire sum_c14_r9_s7, carry_c14_r9_s7;
  subbyte_full_adder add_c14_r9_s7 (
    .a(carry_c13_r22_s6),
    .b(carry_c13_r23_s6),
    .ci(carry_c13_r24_s6),
    .s(sum_c14_r9_s7),
    .co(carry_c14_r9_s7)
  );
  wire sum_c14_r10_s7, carry_c14_r10_s7;
  subbyte_full_adder add_c14_r10_s7 (
    .a(carry_c13_r25_s6),
    .b(carry_c13_r26_s6),
    .ci(carry_c13_r27_s6),
    .s(sum_c14_r10_s7),
    .co(carry_c14_r10_s7)
  );
  wire sum_c14_r11_s8, carry_c14_r11_s8;
  subbyte_full_adder add_c14_r11_s8 (
    .a(sum_c14_r5_s6),
    .b(sum_c14_r6_s6),
    .ci(sum_c14_r7_s7),
    .s(sum_c14_r11_s8),
    .co(carry_c14_r11_s8)
  );
  wire sum_c14_r12_s9, carry_c14_r12_s9;
  subbyte_full_adder add_c14_r12_s9 (
    .a(sum_c14_r8_s7),
    .b(carry_c13_r28_s7),
    .ci(carry_c13_r29_s8),
    .s(sum_c14_r12_s9),
    .co(carry_c14_r12_s9)
  );
  wire sum_c14_r13_s8, carry_c14_r13_s8;
  subbyte_full_adder add_c14_r13_s8 (
    .a(carry_c13_r30_s7),
    .b(carry_c13_r31_s7),
    .ci(carry_c13_r32_s7),
    .s(sum_c14_r13_s8),
    .co(carry_c14_r13_s8)
  );
  wire sum_c14_r14_s8, carry_c14_r14_s8;
  subbyte_full_adder add_c14_r14_s8 (
    .a(carry_c13_r33_s7),
    .b(sum_c14_r9_s7),
    .ci(sum_c14_r10_s7),
    .s(sum_c14_r14_s8),
    .co(carry_c14_r14_s8)
  );
  wire sum_c14_r15_s10, carry_c14_r15_s10;
  subbyte_full_adder add_c14_r15_s10 (
    .a(sum_c14_r11_s8),
    .b(carry_c13_r34_s9),
    .ci(carry_c13_r35_s9),
    .s(sum_c14_r15_s10),
    .co(carry_c14_r15_s10)
  );
  wire sum_c14_r16_s10, carry_c14_r16_s10;
  subbyte_full_adder add_c14_r16_s10 (
    .a(carry_c13_r36_s9),
    .b(carry_c13_r37_s8),
    .ci(sum_c14_r12_s9),
    .s(sum_c14_r16_s10),
    .co(carry_c14_r16_s10)
  );
  wire sum_c14_r17_s11, carry_c14_r17_s11;
  subbyte_full_adder add_c14_r17_s11 (
    .a(sum_c14_r13_s8),
    .b(sum_c14_r14_s8),
    .ci(carry_c13_r38_s10),
    .s(sum_c14_r17_s11),
    .co(carry_c14_r17_s11)
  );
  wire sum_c14_r18_s11, carry_c14_r18_s11;
  subbyte_full_adder add_c14_r18_s11 (
    .a(carry_c13_r39_s10),
    .b(carry_c13_r40_s10),
    .ci(sum_c14_r15_s10),
    .s(sum_c14_r18_s11),
    .co(carry_c14_r18_s11)
  );
  wire sum_c14_r19_s12, carry_c14_r19_s12;
  subbyte_full_adder add_c14_r19_s12 (
    .a(sum_c14_r16_s10),
    .b(sum_c14_r17_s11),
    .ci(carry_c13_r41_s11),
    .s(sum_c14_r19_s12),
    .co(carry_c14_r19_s12)
  );
  wire sum_c14_r20_s13, carry_c14_r20_s13;
  subbyte_full_adder add_c14_r20_s13 (
    .a(carry_c13_r42_s12),
    .b(carry_c13_r43_s12),
    .ci(sum_c14_r18_s11),
    .s(sum_c14_r20_s13),
    .co(carry_c14_r20_s13)
  );
  wire sum_c14_r21_s14, carry_c14_r21_s14;
  subbyte_full_adder add_c14_r21_s14 (
    .a(sum_c14_r19_s12),
    .b(carry_c13_r44_s13),
    .ci(sum_c14_r20_s13),
    .s(sum_c14_r21_s14),
    .co(carry_c14_r21_s14)
  );
  wire sum_c14_r22_s16, carry_c14_r22_s16;
  subbyte_full_adder add_c14_r22_s16 (
    .a(carry_c13_r45_s14),
    .b(sum_c14_r21_s14),
    .ci(carry_c13_r46_s15),
    .s(sum_c14_r22_s16),
    .co(carry_c14_r22_s16)
  );
  wire sum_c14_r23_s17, carry_c14_r23_s17;
  subbyte_full_adder add_c14_r23_s17 (
    .a(sum_c14_r22_s16),
    .b(extra[14]),
    .ci(extra[43]),
    .s(sum_c14_r23_s17),
    .co(carry_c14_r23_s17)
  );
  wire sum_c14_r24_s17, carry_c14_r24_s17;
  subbyte_full_adder add_c14_r24_s17 (
    .a(extra[72]),
    .b(extra[101]),
    .ci(carry_c13_r47_s16),
    .s(sum_c14_r24_s17),
    .co(carry_c14_r24_s17)
  );
  wire sum_c14_r25_s18, carry_c14_r25_s18;
  subbyte_full_adder add_c14_r25_s18 (
    .a(sum_c14_r23_s17),
    .b(carry_c13_r48_s16),
    .ci(sum_c14_r24_s17),
    .s(sum_c14_r25_s18),
    .co(carry_c14_r25_s18)
  );
  wire sum_c14_r26_s19, carry_c14_r26_s19;
  subbyte_full_adder add_c14_r26_s19 (
    .a(carry_c13_r49_s17),
    .b(sum_c14_r25_s18),
    .ci(carry_c13_r50_s18),
    .s(sum_c14_r26_s19),
    .co(carry_c14_r26_s19)
  );
  wire sum_c14_r27_s20, carry_c14_r27_s20;
  subbyte_half_adder add_c14_r27_s20 (
    .a(carry_c13_r51_s19),
    .b(sum_c14_r26_s19),
    .s(sum_c14_r27_s20),
    .co(carry_c14_r27_s20)
  );
  wire sum_c15_r0_s6, carry_c15_r0_s6;
  subbyte_full_adder add_c15_r0_s6 (
    .a(carry_c14_r0_s4),
    .b(carry_c14_r1_s5),
    .ci(carry_c14_r2_s5),
    .s(sum_c15_r0_s6),
    .co(carry_c15_r0_s6)
  );
  wire sum_c15_r1_s7, carry_c15_r1_s7;
  subbyte_full_adder add_c15_r1_s7 (
    .a(carry_c14_r3_s5),
    .b(carry_c14_r4_s6),
    .ci(sum_c15_r0_s6),
    .s(sum_c15_r1_s7),
    .co(carry_c15_r1_s7)
  );
  wire sum_c15_r2_s8, carry_c15_r2_s8;
  subbyte_full_adder add_c15_r2_s8 (
    .a(carry_c14_r5_s6),
    .b(carry_c14_r6_s6),
    .ci(carry_c14_r7_s7),
    .s(sum_c15_r2_s8),
    .co(carry_c15_r2_s8)
  );
  wire sum_c15_r3_s8, carry_c15_r3_s8;
  subbyte_full_adder add_c15_r3_s8 (
    .a(carry_c14_r8_s7),
    .b(sum_c15_r1_s7),
    .ci(carry_c14_r9_s7),
    .s(sum_c15_r3_s8),
    .co(carry_c15_r3_s8)
  );
  wire sum_c15_r4_s9, carry_c15_r4_s9;
  subbyte_full_adder add_c15_r4_s9 (
    .a(carry_c14_r10_s7),
    .b(carry_c14_r11_s8),
    .ci(sum_c15_r2_s8),
    .s(sum_c15_r4_s9),
    .co(carry_c15_r4_s9)
  );
  wire sum_c15_r5_s10, carry_c15_r5_s10;
  subbyte_full_adder add_c15_r5_s10 (
    .a(sum_c15_r3_s8),
    .b(carry_c14_r12_s9),
    .ci(carry_c14_r13_s8),
    .s(sum_c15_r5_s10),
    .co(carry_c15_r5_s10)
  );
  wire sum_c15_r6_s11, carry_c15_r6_s11;
  subbyte_full_adder add_c15_r6_s11 (
    .a(carry_c14_r14_s8),
    .b(sum_c15_r4_s9),
    .ci(carry_c14_r15_s10),
    .s(sum_c15_r6_s11),
    .co(carry_c15_r6_s11)
  );
  wire sum_c15_r7_s12, carry_c15_r7_s12;
  subbyte_full_adder add_c15_r7_s12 (
    .a(carry_c14_r16_s10),
    .b(carry_c14_r17_s11),
    .ci(sum_c15_r5_s10),
    .s(sum_c15_r7_s12),
    .co(carry_c15_r7_s12)
  );
  wire sum_c15_r8_s13, carry_c15_r8_s13;
  subbyte_full_adder add_c15_r8_s13 (
    .a(sum_c15_r6_s11),
    .b(carry_c14_r18_s11),
    .ci(carry_c14_r19_s12),
    .s(sum_c15_r8_s13),
    .co(carry_c15_r8_s13)
  );
  wire sum_c15_r9_s14, carry_c15_r9_s14;
  subbyte_full_adder add_c15_r9_s14 (
    .a(sum_c15_r7_s12),
    .b(carry_c14_r20_s13),
    .ci(sum_c15_r8_s13),
    .s(sum_c15_r9_s14),
    .co(carry_c15_r9_s14)
  );
  wire sum_c15_r10_s17, carry_c15_r10_s17;
  subbyte_full_adder add_c15_r10_s17 (
    .a(carry_c14_r21_s14),
    .b(sum_c15_r9_s14),
    .ci(carry_c14_r22_s16),
    .s(sum_c15_r10_s17),
    .co(carry_c15_r10_s17)
  );
  wire sum_c15_r11_s18, carry_c15_r11_s18;
  subbyte_full_adder add_c15_r11_s18 (
    .a(sum_c15_r10_s17),
    .b(extra[15]),
    .ci(extra[44]),
    .s(sum_c15_r11_s18),
    .co(carry_c15_r11_s18)
  );
  wire sum_c15_r12_s18, carry_c15_r12_s18;
  subbyte_full_adder add_c15_r12_s18 (
    .a(extra[73]),
    .b(extra[102]),
    .ci(carry_c14_r23_s17),
    .s(sum_c15_r12_s18),
    .co(carry_c15_r12_s18)
  );
  wire sum_c15_r13_s19, carry_c15_r13_s19;
  subbyte_full_adder add_c15_r13_s19 (
    .a(sum_c15_r11_s18),
    .b(carry_c14_r24_s17),
    .ci(sum_c15_r12_s18),
    .s(sum_c15_r13_s19),
    .co(carry_c15_r13_s19)
  );
  wire sum_c15_r14_s20, carry_c15_r14_s20;
  subbyte_full_adder add_c15_r14_s20 (
    .a(carry_c14_r25_s18),
    .b(sum_c15_r13_s19),
    .ci(carry_c14_r26_s19),
    .s(sum_c15_r14_s20),
    .co(carry_c15_r14_s20)
  );
  wire sum_c15_r15_s21, carry_c15_r15_s21;
  subbyte_half_adder add_c15_r15_s21 (
    .a(carry_c14_r27_s20),
    .b(sum_c15_r14_s20),
    .s(sum_c15_r15_s21),
    .co(carry_c15_r15_s21)
  );
  wire sum_c16_r0_s9, carry_c16_r0_s9;
  subbyte_full_adder add_c16_r0_s9 (
    .a(carry_c15_r0_s6),
    .b(carry_c15_r1_s7),
    .ci(carry_c15_r2_s8),
    .s(sum_c16_r0_s9),
    .co(carry_c16_r0_s9)
  );
  wire sum_c16_r1_s10, carry_c16_r1_s10;
  subbyte_full_adder add_c16_r1_s10 (
    .a(carry_c15_r3_s8),
    .b(sum_c16_r0_s9),
    .ci(carry_c15_r4_s9),
    .s(sum_c16_r1_s10),
    .co(carry_c16_r1_s10)
  );
  wire sum_c16_r2_s12, carry_c16_r2_s12;
  subbyte_full_adder add_c16_r2_s12 (
    .a(sum_c16_r1_s10),
    .b(carry_c15_r5_s10),
    .ci(carry_c15_r6_s11),
    .s(sum_c16_r2_s12),
    .co(carry_c16_r2_s12)
  );
  wire sum_c16_r3_s14, carry_c16_r3_s14;
  subbyte_full_adder add_c16_r3_s14 (
    .a(carry_c15_r7_s12),
    .b(sum_c16_r2_s12),
    .ci(carry_c15_r8_s13),
    .s(sum_c16_r3_s14),
    .co(carry_c16_r3_s14)
  );
  wire sum_c16_r4_s18, carry_c16_r4_s18;
  subbyte_full_adder add_c16_r4_s18 (
    .a(sum_c16_r3_s14),
    .b(carry_c15_r9_s14),
    .ci(carry_c15_r10_s17),
    .s(sum_c16_r4_s18),
    .co(carry_c16_r4_s18)
  );
  wire sum_c16_r5_s19, carry_c16_r5_s19;
  subbyte_full_adder add_c16_r5_s19 (
    .a(sum_c16_r4_s18),
    .b(extra[16]),
    .ci(extra[45]),
    .s(sum_c16_r5_s19),
    .co(carry_c16_r5_s19)
  );
  wire sum_c16_r6_s19, carry_c16_r6_s19;
  subbyte_full_adder add_c16_r6_s19 (
    .a(extra[74]),
    .b(extra[103]),
    .ci(carry_c15_r11_s18),
    .s(sum_c16_r6_s19),
    .co(carry_c16_r6_s19)
  );
  wire sum_c16_r7_s20, carry_c16_r7_s20;
  subbyte_full_adder add_c16_r7_s20 (
    .a(sum_c16_r5_s19),
    .b(carry_c15_r12_s18),
    .ci(sum_c16_r6_s19),
    .s(sum_c16_r7_s20),
    .co(carry_c16_r7_s20)
  );
  wire sum_c16_r8_s21, carry_c16_r8_s21;
  subbyte_full_adder add_c16_r8_s21 (
    .a(carry_c15_r13_s19),
    .b(sum_c16_r7_s20),
    .ci(carry_c15_r14_s20),
    .s(sum_c16_r8_s21),
    .co(carry_c16_r8_s21)
  );
  wire sum_c16_r9_s22, carry_c16_r9_s22;
  subbyte_half_adder add_c16_r9_s22 (
    .a(carry_c15_r15_s21),
    .b(sum_c16_r8_s21),
    .s(sum_c16_r9_s22),
    .co(carry_c16_r9_s22)
  );
  wire sum_c17_r0_s11 = ~(carry_c16_r0_s9 ^ carry_c16_r1_s10);
  wire carry_c17_r0_s11 = carry_c16_r0_s9 | carry_c16_r1_s10;
  wire sum_c17_r1_s15, carry_c17_r1_s15;
  subbyte_full_adder add_c17_r1_s15 (
    .a(sum_c17_r0_s11),
    .b(carry_c16_r2_s12),
    .ci(carry_c16_r3_s14),
    .s(sum_c17_r1_s15),
    .co(carry_c17_r1_s15)
  );
  wire sum_c17_r2_s19, carry_c17_r2_s19;
  subbyte_full_adder add_c17_r2_s19 (
    .a(sum_c17_r1_s15),
    .b(carry_c16_r4_s18),
    .ci(extra[17]),
    .s(sum_c17_r2_s19),
    .co(carry_c17_r2_s19)
  );
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (
    .a(extra[46]),
    .b(extra[75]),
    .ci(extra[104]),
    .s(sum_c17_r3_s1),
    .co(carry_c17_r3_s1)
  );
  wire sum_c17_r4_s20, carry_c17_r4_s20;
  subbyte_full_adder add_c17_r4_s20 (
    .a(sum_c17_r2_s19),
    .b(carry_c16_r5_s19),
    .ci(sum_c17_r3_s1),
    .s(sum_c17_r4_s20),
    .co(carry_c17_r4_s20)
  );
  wire sum_c17_r5_s21, carry_c17_r5_s21;
  subbyte_full_adder add_c17_r5_s21 (
    .a(carry_c16_r6_s19),
    .b(sum_c17_r4_s20),
    .ci(carry_c16_r7_s20),
    .s(sum_c17_r5_s21),
    .co(carry_c17_r5_s21)
  );
  wire sum_c17_r6_s23, carry_c17_r6_s23;
  subbyte_full_adder add_c17_r6_s23 (
    .a(sum_c17_r5_s21),
    .b(carry_c16_r8_s21),
    .ci(carry_c16_r9_s22),
    .s(sum_c17_r6_s23),
    .co(carry_c17_r6_s23)
  );
  wire sum_c18_r0_s16, carry_c18_r0_s16;
  subbyte_full_adder add_c18_r0_s16 (
    .a(carry_c17_r0_s11),
    .b(carry_c17_r1_s15),
    .ci(extra[18]),
    .s(sum_c18_r0_s16),
    .co(carry_c18_r0_s16)
  );
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[47]),
    .b(extra[76]),
    .ci(extra[105]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s20, carry_c18_r2_s20;
  subbyte_full_adder add_c18_r2_s20 (
    .a(carry_c17_r2_s19),
    .b(sum_c18_r0_s16),
    .ci(carry_c17_r3_s1),
    .s(sum_c18_r2_s20),
    .co(carry_c18_r2_s20)
  );
  wire sum_c18_r3_s21, carry_c18_r3_s21;
  subbyte_full_adder add_c18_r3_s21 (
    .a(sum_c18_r1_s1),
    .b(sum_c18_r2_s20),
    .ci(carry_c17_r4_s20),
    .s(sum_c18_r3_s21),
    .co(carry_c18_r3_s21)
  );
  wire sum_c18_r4_s24, carry_c18_r4_s24;
  subbyte_full_adder add_c18_r4_s24 (
    .a(sum_c18_r3_s21),
    .b(carry_c17_r5_s21),
    .ci(carry_c17_r6_s23),
    .s(sum_c18_r4_s24),
    .co(carry_c18_r4_s24)
  );
  wire sum_c19_r0_s1 = ~carry_c19_r0_s1;
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (
    .a(extra[48]),
    .b(extra[77]),
    .ci(extra[106]),
    .s(sum_c19_r1_s1),
    .co(carry_c19_r1_s1)
  );
  wire sum_c19_r2_s17, carry_c19_r2_s17;
  subbyte_full_adder add_c19_r2_s17 (
    .a(carry_c18_r0_s16),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s17),
    .co(carry_c19_r2_s17)
  );
  wire sum_c19_r3_s21, carry_c19_r3_s21;
  subbyte_full_adder add_c19_r3_s21 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s20),
    .ci(sum_c19_r2_s17),
    .s(sum_c19_r3_s21),
    .co(carry_c19_r3_s21)
  );
  wire sum_c19_r4_s25, carry_c19_r4_s25;
  subbyte_full_adder add_c19_r4_s25 (
    .a(carry_c18_r3_s21),
    .b(sum_c19_r3_s21),
    .ci(carry_c18_r4_s24),
    .s(sum_c19_r4_s25),
    .co(carry_c19_r4_s25)
  );
  wire sum_c20_r0_s1 = ~carry_c20_r0_s1;
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (
    .a(extra[49]),
    .b(extra[78]),
    .ci(extra[107]),
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
  wire sum_c20_r3_s18, carry_c20_r3_s18;
  subbyte_full_adder add_c20_r3_s18 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s17),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s18),
    .co(carry_c20_r3_s18)
  );
  wire sum_c20_r4_s26, carry_c20_r4_s26;
  subbyte_full_adder add_c20_r4_s26 (
    .a(carry_c19_r3_s21),
    .b(sum_c20_r3_s18),
    .ci(carry_c19_r4_s25),
    .s(sum_c20_r4_s26),
    .co(carry_c20_r4_s26)
  );
  wire sum_c21_r0_s1 = ~carry_c21_r0_s1;
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (
    .a(extra[50]),
    .b(extra[79]),
    .ci(extra[108]),
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
  wire sum_c21_r4_s27, carry_c21_r4_s27;
  subbyte_full_adder add_c21_r4_s27 (
    .a(carry_c20_r3_s18),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s26),
    .s(sum_c21_r4_s27),
    .co(carry_c21_r4_s27)
  );
  wire sum_c22_r0_s1 = ~carry_c22_r0_s1;
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (
    .a(extra[51]),
    .b(extra[80]),
    .ci(extra[109]),
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
  wire sum_c22_r4_s28, carry_c22_r4_s28;
  subbyte_full_adder add_c22_r4_s28 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s27),
    .s(sum_c22_r4_s28),
    .co(carry_c22_r4_s28)
  );
  wire sum_c23_r0_s1 = ~carry_c23_r0_s1;
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (
    .a(extra[52]),
    .b(extra[81]),
    .ci(extra[110]),
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
  wire sum_c23_r4_s29, carry_c23_r4_s29;
  subbyte_full_adder add_c23_r4_s29 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s28),
    .s(sum_c23_r4_s29),
    .co(carry_c23_r4_s29)
  );
  wire sum_c24_r0_s1 = ~carry_c24_r0_s1;
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (
    .a(extra[53]),
    .b(extra[82]),
    .ci(extra[111]),
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
  wire sum_c24_r4_s30, carry_c24_r4_s30;
  subbyte_full_adder add_c24_r4_s30 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s29),
    .s(sum_c24_r4_s30),
    .co(carry_c24_r4_s30)
  );
  wire sum_c25_r0_s1 = ~carry_c25_r0_s1;
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (
    .a(extra[54]),
    .b(extra[83]),
    .ci(extra[112]),
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
  wire sum_c25_r4_s31, carry_c25_r4_s31;
  subbyte_full_adder add_c25_r4_s31 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s30),
    .s(sum_c25_r4_s31),
    .co(carry_c25_r4_s31)
  );
  wire sum_c26_r0_s1 = ~carry_c26_r0_s1;
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (
    .a(extra[55]),
    .b(extra[84]),
    .ci(extra[113]),
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
  wire sum_c26_r4_s32, carry_c26_r4_s32;
  subbyte_full_adder add_c26_r4_s32 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s31),
    .s(sum_c26_r4_s32),
    .co(carry_c26_r4_s32)
  );
  wire sum_c27_r0_s1 = ~carry_c27_r0_s1;
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (
    .a(extra[56]),
    .b(extra[85]),
    .ci(extra[114]),
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
  wire sum_c27_r4_s33, carry_c27_r4_s33;
  subbyte_full_adder add_c27_r4_s33 (
    .a(carry_c26_r3_s3),
    .b(sum_c27_r3_s3),
    .ci(carry_c26_r4_s32),
    .s(sum_c27_r4_s33),
    .co(carry_c27_r4_s33)
  );
  wire sum_c28_r0_s2 = ~carry_c27_r0_s1;
  wire carry_c28_r0_s2 = carry_c27_r0_s1;
  wire sum_c28_r1_s3, carry_c28_r1_s3;
  subbyte_full_adder add_c28_r1_s3 (
    .a(carry_c27_r1_s1),
    .b(sum_c28_r0_s2),
    .ci(carry_c27_r2_s2),
    .s(sum_c28_r1_s3),
    .co(carry_c28_r1_s3)
  );
  wire sum_c28_r2_s34, carry_c28_r2_s34;
  subbyte_full_adder add_c28_r2_s34 (
    .a(sum_c28_r1_s3),
    .b(carry_c27_r3_s3),
    .ci(carry_c27_r4_s33),
    .s(sum_c28_r2_s34),
    .co(carry_c28_r2_s34)
  );
  wire sum_c29_r0_s35 = carry_c28_r0_s2 ^ carry_c28_r1_s3 ^ carry_c28_r2_s34;

  assign sum = {
    sum_c29_r0_s35, sum_c28_r2_s34, sum_c27_r4_s33, sum_c26_r4_s32, sum_c25_r4_s31, sum_c24_r4_s30, sum_c23_r4_s29,
    sum_c22_r4_s28, sum_c21_r4_s27, sum_c20_r4_s26, sum_c19_r4_s25, sum_c18_r4_s24, sum_c17_r6_s23, sum_c16_r9_s22,
    sum_c15_r15_s21, sum_c14_r27_s20, sum_c13_r51_s19, sum_c12_r99_s18, sum_c11_r195_s17, sum_c10_r259_s16,
    sum_c9_r259_s15, sum_c8_r259_s14, sum_c7_r259_s13, sum_c6_r131_s11, sum_c5_r131_s9, sum_c4_r3_s8, sum_c3_r3_s7,
    sum_c2_r3_s6, sum_c1_r3_s5, sum_c0_r3_s3
  };
endmodule

`default_nettype wire
