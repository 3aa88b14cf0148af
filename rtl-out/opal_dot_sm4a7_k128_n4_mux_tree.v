// opal_dot_sm4a7_k128_n4_mux_tree: compression tree of opal_dot_sm4a7_k128_n4_mux
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 a26c900acb0c91cd
`default_nettype none

module opal_dot_sm4a7_k128_n4_mux_tree (
  input wire [2431:0] pp,
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
  subbyte_full_adder add_c2_r0_s1 (.a(pp[0]), .b(pp[9]), .ci(pp[19]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[28]), .b(pp[38]), .ci(pp[47]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[57]), .b(pp[66]), .ci(pp[76]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[85]), .b(pp[95]), .ci(pp[104]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[114]), .b(pp[123]), .ci(pp[133]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[142]), .b(pp[152]), .ci(pp[161]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[171]), .b(pp[180]), .ci(pp[190]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[199]), .b(pp[209]), .ci(pp[218]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[228]), .b(pp[237]), .ci(pp[247]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[256]), .b(pp[266]), .ci(pp[275]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[285]), .b(pp[294]), .ci(pp[304]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[313]), .b(pp[323]), .ci(pp[332]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[342]), .b(pp[351]), .ci(pp[361]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[370]), .b(pp[380]), .ci(pp[389]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[399]), .b(pp[408]), .ci(pp[418]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[427]), .b(pp[437]), .ci(pp[446]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[456]), .b(pp[465]), .ci(pp[475]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[484]), .b(pp[494]), .ci(pp[503]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[513]), .b(pp[522]), .ci(pp[532]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[541]), .b(pp[551]), .ci(pp[560]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[570]), .b(pp[579]), .ci(pp[589]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s1, carry_c2_r21_s1;
  subbyte_full_adder add_c2_r21_s1 (.a(pp[598]), .b(pp[608]), .ci(pp[617]), .s(sum_c2_r21_s1), .co(carry_c2_r21_s1));
  wire sum_c2_r22_s1, carry_c2_r22_s1;
  subbyte_full_adder add_c2_r22_s1 (.a(pp[627]), .b(pp[636]), .ci(pp[646]), .s(sum_c2_r22_s1), .co(carry_c2_r22_s1));
  wire sum_c2_r23_s1, carry_c2_r23_s1;
  subbyte_full_adder add_c2_r23_s1 (.a(pp[655]), .b(pp[665]), .ci(pp[674]), .s(sum_c2_r23_s1), .co(carry_c2_r23_s1));
  wire sum_c2_r24_s1, carry_c2_r24_s1;
  subbyte_full_adder add_c2_r24_s1 (.a(pp[684]), .b(pp[693]), .ci(pp[703]), .s(sum_c2_r24_s1), .co(carry_c2_r24_s1));
  wire sum_c2_r25_s1, carry_c2_r25_s1;
  subbyte_full_adder add_c2_r25_s1 (.a(pp[712]), .b(pp[722]), .ci(pp[731]), .s(sum_c2_r25_s1), .co(carry_c2_r25_s1));
  wire sum_c2_r26_s1, carry_c2_r26_s1;
  subbyte_full_adder add_c2_r26_s1 (.a(pp[741]), .b(pp[750]), .ci(pp[760]), .s(sum_c2_r26_s1), .co(carry_c2_r26_s1));
  wire sum_c2_r27_s1, carry_c2_r27_s1;
  subbyte_full_adder add_c2_r27_s1 (.a(pp[769]), .b(pp[779]), .ci(pp[788]), .s(sum_c2_r27_s1), .co(carry_c2_r27_s1));
  wire sum_c2_r28_s1, carry_c2_r28_s1;
  subbyte_full_adder add_c2_r28_s1 (.a(pp[798]), .b(pp[807]), .ci(pp[817]), .s(sum_c2_r28_s1), .co(carry_c2_r28_s1));
  wire sum_c2_r29_s1, carry_c2_r29_s1;
  subbyte_full_adder add_c2_r29_s1 (.a(pp[826]), .b(pp[836]), .ci(pp[845]), .s(sum_c2_r29_s1), .co(carry_c2_r29_s1));
  wire sum_c2_r30_s1, carry_c2_r30_s1;
  subbyte_full_adder add_c2_r30_s1 (.a(pp[855]), .b(pp[864]), .ci(pp[874]), .s(sum_c2_r30_s1), .co(carry_c2_r30_s1));
  wire sum_c2_r31_s1, carry_c2_r31_s1;
  subbyte_full_adder add_c2_r31_s1 (.a(pp[883]), .b(pp[893]), .ci(pp[902]), .s(sum_c2_r31_s1), .co(carry_c2_r31_s1));
  wire sum_c2_r32_s1, carry_c2_r32_s1;
  subbyte_full_adder add_c2_r32_s1 (.a(pp[912]), .b(pp[921]), .ci(pp[931]), .s(sum_c2_r32_s1), .co(carry_c2_r32_s1));
  wire sum_c2_r33_s1, carry_c2_r33_s1;
  subbyte_full_adder add_c2_r33_s1 (.a(pp[940]), .b(pp[950]), .ci(pp[959]), .s(sum_c2_r33_s1), .co(carry_c2_r33_s1));
  wire sum_c2_r34_s1, carry_c2_r34_s1;
  subbyte_full_adder add_c2_r34_s1 (.a(pp[969]), .b(pp[978]), .ci(pp[988]), .s(sum_c2_r34_s1), .co(carry_c2_r34_s1));
  wire sum_c2_r35_s1, carry_c2_r35_s1;
  subbyte_full_adder add_c2_r35_s1 (.a(pp[997]), .b(pp[1007]), .ci(pp[1016]), .s(sum_c2_r35_s1), .co(carry_c2_r35_s1));
  wire sum_c2_r36_s1, carry_c2_r36_s1;
  subbyte_full_adder add_c2_r36_s1 (.a(pp[1026]), .b(pp[1035]), .ci(pp[1045]), .s(sum_c2_r36_s1), .co(carry_c2_r36_s1));
  wire sum_c2_r37_s1, carry_c2_r37_s1;
  subbyte_full_adder add_c2_r37_s1 (.a(pp[1054]), .b(pp[1064]), .ci(pp[1073]), .s(sum_c2_r37_s1), .co(carry_c2_r37_s1));
  wire sum_c2_r38_s1, carry_c2_r38_s1;
  subbyte_full_adder add_c2_r38_s1 (.a(pp[1083]), .b(pp[1092]), .ci(pp[1102]), .s(sum_c2_r38_s1), .co(carry_c2_r38_s1));
  wire sum_c2_r39_s1, carry_c2_r39_s1;
  subbyte_full_adder add_c2_r39_s1 (.a(pp[1111]), .b(pp[1121]), .ci(pp[1130]), .s(sum_c2_r39_s1), .co(carry_c2_r39_s1));
  wire sum_c2_r40_s1, carry_c2_r40_s1;
  subbyte_full_adder add_c2_r40_s1 (.a(pp[1140]), .b(pp[1149]), .ci(pp[1159]), .s(sum_c2_r40_s1), .co(carry_c2_r40_s1));
  wire sum_c2_r41_s1, carry_c2_r41_s1;
  subbyte_full_adder add_c2_r41_s1 (.a(pp[1168]), .b(pp[1178]), .ci(pp[1187]), .s(sum_c2_r41_s1), .co(carry_c2_r41_s1));
  wire sum_c2_r42_s1, carry_c2_r42_s1;
  subbyte_full_adder add_c2_r42_s1 (.a(pp[1197]), .b(pp[1206]), .ci(pp[1216]), .s(sum_c2_r42_s1), .co(carry_c2_r42_s1));
  wire sum_c2_r43_s1, carry_c2_r43_s1;
  subbyte_full_adder add_c2_r43_s1 (.a(pp[1225]), .b(pp[1235]), .ci(pp[1244]), .s(sum_c2_r43_s1), .co(carry_c2_r43_s1));
  wire sum_c2_r44_s1, carry_c2_r44_s1;
  subbyte_full_adder add_c2_r44_s1 (.a(pp[1254]), .b(pp[1263]), .ci(pp[1273]), .s(sum_c2_r44_s1), .co(carry_c2_r44_s1));
  wire sum_c2_r45_s1, carry_c2_r45_s1;
  subbyte_full_adder add_c2_r45_s1 (.a(pp[1282]), .b(pp[1292]), .ci(pp[1301]), .s(sum_c2_r45_s1), .co(carry_c2_r45_s1));
  wire sum_c2_r46_s1, carry_c2_r46_s1;
  subbyte_full_adder add_c2_r46_s1 (.a(pp[1311]), .b(pp[1320]), .ci(pp[1330]), .s(sum_c2_r46_s1), .co(carry_c2_r46_s1));
  wire sum_c2_r47_s1, carry_c2_r47_s1;
  subbyte_full_adder add_c2_r47_s1 (.a(pp[1339]), .b(pp[1349]), .ci(pp[1358]), .s(sum_c2_r47_s1), .co(carry_c2_r47_s1));
  wire sum_c2_r48_s1, carry_c2_r48_s1;
  subbyte_full_adder add_c2_r48_s1 (.a(pp[1368]), .b(pp[1377]), .ci(pp[1387]), .s(sum_c2_r48_s1), .co(carry_c2_r48_s1));
  wire sum_c2_r49_s1, carry_c2_r49_s1;
  subbyte_full_adder add_c2_r49_s1 (.a(pp[1396]), .b(pp[1406]), .ci(pp[1415]), .s(sum_c2_r49_s1), .co(carry_c2_r49_s1));
  wire sum_c2_r50_s1, carry_c2_r50_s1;
  subbyte_full_adder add_c2_r50_s1 (.a(pp[1425]), .b(pp[1434]), .ci(pp[1444]), .s(sum_c2_r50_s1), .co(carry_c2_r50_s1));
  wire sum_c2_r51_s1, carry_c2_r51_s1;
  subbyte_full_adder add_c2_r51_s1 (.a(pp[1453]), .b(pp[1463]), .ci(pp[1472]), .s(sum_c2_r51_s1), .co(carry_c2_r51_s1));
  wire sum_c2_r52_s1, carry_c2_r52_s1;
  subbyte_full_adder add_c2_r52_s1 (.a(pp[1482]), .b(pp[1491]), .ci(pp[1501]), .s(sum_c2_r52_s1), .co(carry_c2_r52_s1));
  wire sum_c2_r53_s1, carry_c2_r53_s1;
  subbyte_full_adder add_c2_r53_s1 (.a(pp[1510]), .b(pp[1520]), .ci(pp[1529]), .s(sum_c2_r53_s1), .co(carry_c2_r53_s1));
  wire sum_c2_r54_s1, carry_c2_r54_s1;
  subbyte_full_adder add_c2_r54_s1 (.a(pp[1539]), .b(pp[1548]), .ci(pp[1558]), .s(sum_c2_r54_s1), .co(carry_c2_r54_s1));
  wire sum_c2_r55_s1, carry_c2_r55_s1;
  subbyte_full_adder add_c2_r55_s1 (.a(pp[1567]), .b(pp[1577]), .ci(pp[1586]), .s(sum_c2_r55_s1), .co(carry_c2_r55_s1));
  wire sum_c2_r56_s1, carry_c2_r56_s1;
  subbyte_full_adder add_c2_r56_s1 (.a(pp[1596]), .b(pp[1605]), .ci(pp[1615]), .s(sum_c2_r56_s1), .co(carry_c2_r56_s1));
  wire sum_c2_r57_s1, carry_c2_r57_s1;
  subbyte_full_adder add_c2_r57_s1 (.a(pp[1624]), .b(pp[1634]), .ci(pp[1643]), .s(sum_c2_r57_s1), .co(carry_c2_r57_s1));
  wire sum_c2_r58_s1, carry_c2_r58_s1;
  subbyte_full_adder add_c2_r58_s1 (.a(pp[1653]), .b(pp[1662]), .ci(pp[1672]), .s(sum_c2_r58_s1), .co(carry_c2_r58_s1));
  wire sum_c2_r59_s1, carry_c2_r59_s1;
  subbyte_full_adder add_c2_r59_s1 (.a(pp[1681]), .b(pp[1691]), .ci(pp[1700]), .s(sum_c2_r59_s1), .co(carry_c2_r59_s1));
  wire sum_c2_r60_s1, carry_c2_r60_s1;
  subbyte_full_adder add_c2_r60_s1 (.a(pp[1710]), .b(pp[1719]), .ci(pp[1729]), .s(sum_c2_r60_s1), .co(carry_c2_r60_s1));
  wire sum_c2_r61_s1, carry_c2_r61_s1;
  subbyte_full_adder add_c2_r61_s1 (.a(pp[1738]), .b(pp[1748]), .ci(pp[1757]), .s(sum_c2_r61_s1), .co(carry_c2_r61_s1));
  wire sum_c2_r62_s1, carry_c2_r62_s1;
  subbyte_full_adder add_c2_r62_s1 (.a(pp[1767]), .b(pp[1776]), .ci(pp[1786]), .s(sum_c2_r62_s1), .co(carry_c2_r62_s1));
  wire sum_c2_r63_s1, carry_c2_r63_s1;
  subbyte_full_adder add_c2_r63_s1 (.a(pp[1795]), .b(pp[1805]), .ci(pp[1814]), .s(sum_c2_r63_s1), .co(carry_c2_r63_s1));
  wire sum_c2_r64_s1, carry_c2_r64_s1;
  subbyte_full_adder add_c2_r64_s1 (.a(pp[1824]), .b(pp[1833]), .ci(pp[1843]), .s(sum_c2_r64_s1), .co(carry_c2_r64_s1));
  wire sum_c2_r65_s1, carry_c2_r65_s1;
  subbyte_full_adder add_c2_r65_s1 (.a(pp[1852]), .b(pp[1862]), .ci(pp[1871]), .s(sum_c2_r65_s1), .co(carry_c2_r65_s1));
  wire sum_c2_r66_s1, carry_c2_r66_s1;
  subbyte_full_adder add_c2_r66_s1 (.a(pp[1881]), .b(pp[1890]), .ci(pp[1900]), .s(sum_c2_r66_s1), .co(carry_c2_r66_s1));
  wire sum_c2_r67_s1, carry_c2_r67_s1;
  subbyte_full_adder add_c2_r67_s1 (.a(pp[1909]), .b(pp[1919]), .ci(pp[1928]), .s(sum_c2_r67_s1), .co(carry_c2_r67_s1));
  wire sum_c2_r68_s1, carry_c2_r68_s1;
  subbyte_full_adder add_c2_r68_s1 (.a(pp[1938]), .b(pp[1947]), .ci(pp[1957]), .s(sum_c2_r68_s1), .co(carry_c2_r68_s1));
  wire sum_c2_r69_s1, carry_c2_r69_s1;
  subbyte_full_adder add_c2_r69_s1 (.a(pp[1966]), .b(pp[1976]), .ci(pp[1985]), .s(sum_c2_r69_s1), .co(carry_c2_r69_s1));
  wire sum_c2_r70_s1, carry_c2_r70_s1;
  subbyte_full_adder add_c2_r70_s1 (.a(pp[1995]), .b(pp[2004]), .ci(pp[2014]), .s(sum_c2_r70_s1), .co(carry_c2_r70_s1));
  wire sum_c2_r71_s1, carry_c2_r71_s1;
  subbyte_full_adder add_c2_r71_s1 (.a(pp[2023]), .b(pp[2033]), .ci(pp[2042]), .s(sum_c2_r71_s1), .co(carry_c2_r71_s1));
  wire sum_c2_r72_s1, carry_c2_r72_s1;
  subbyte_full_adder add_c2_r72_s1 (.a(pp[2052]), .b(pp[2061]), .ci(pp[2071]), .s(sum_c2_r72_s1), .co(carry_c2_r72_s1));
  wire sum_c2_r73_s1, carry_c2_r73_s1;
  subbyte_full_adder add_c2_r73_s1 (.a(pp[2080]), .b(pp[2090]), .ci(pp[2099]), .s(sum_c2_r73_s1), .co(carry_c2_r73_s1));
  wire sum_c2_r74_s1, carry_c2_r74_s1;
  subbyte_full_adder add_c2_r74_s1 (.a(pp[2109]), .b(pp[2118]), .ci(pp[2128]), .s(sum_c2_r74_s1), .co(carry_c2_r74_s1));
  wire sum_c2_r75_s1, carry_c2_r75_s1;
  subbyte_full_adder add_c2_r75_s1 (.a(pp[2137]), .b(pp[2147]), .ci(pp[2156]), .s(sum_c2_r75_s1), .co(carry_c2_r75_s1));
  wire sum_c2_r76_s1, carry_c2_r76_s1;
  subbyte_full_adder add_c2_r76_s1 (.a(pp[2166]), .b(pp[2175]), .ci(pp[2185]), .s(sum_c2_r76_s1), .co(carry_c2_r76_s1));
  wire sum_c2_r77_s1, carry_c2_r77_s1;
  subbyte_full_adder add_c2_r77_s1 (.a(pp[2194]), .b(pp[2204]), .ci(pp[2213]), .s(sum_c2_r77_s1), .co(carry_c2_r77_s1));
  wire sum_c2_r78_s1, carry_c2_r78_s1;
  subbyte_full_adder add_c2_r78_s1 (.a(pp[2223]), .b(pp[2232]), .ci(pp[2242]), .s(sum_c2_r78_s1), .co(carry_c2_r78_s1));
  wire sum_c2_r79_s1, carry_c2_r79_s1;
  subbyte_full_adder add_c2_r79_s1 (.a(pp[2251]), .b(pp[2261]), .ci(pp[2270]), .s(sum_c2_r79_s1), .co(carry_c2_r79_s1));
  wire sum_c2_r80_s1, carry_c2_r80_s1;
  subbyte_full_adder add_c2_r80_s1 (.a(pp[2280]), .b(pp[2289]), .ci(pp[2299]), .s(sum_c2_r80_s1), .co(carry_c2_r80_s1));
  wire sum_c2_r81_s1, carry_c2_r81_s1;
  subbyte_full_adder add_c2_r81_s1 (.a(pp[2308]), .b(pp[2318]), .ci(pp[2327]), .s(sum_c2_r81_s1), .co(carry_c2_r81_s1));
  wire sum_c2_r82_s1, carry_c2_r82_s1;
  subbyte_full_adder add_c2_r82_s1 (.a(pp[2337]), .b(pp[2346]), .ci(pp[2356]), .s(sum_c2_r82_s1), .co(carry_c2_r82_s1));
  wire sum_c2_r83_s1, carry_c2_r83_s1;
  subbyte_full_adder add_c2_r83_s1 (.a(pp[2365]), .b(pp[2375]), .ci(pp[2384]), .s(sum_c2_r83_s1), .co(carry_c2_r83_s1));
  wire sum_c2_r84_s1, carry_c2_r84_s1;
  subbyte_full_adder add_c2_r84_s1 (.a(pp[2394]), .b(pp[2403]), .ci(pp[2413]), .s(sum_c2_r84_s1), .co(carry_c2_r84_s1));
  wire sum_c2_r85_s2, carry_c2_r85_s2;
  subbyte_full_adder add_c2_r85_s2 (
    .a(pp[2422]),
    .b(sum_c2_r0_s1),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r85_s2),
    .co(carry_c2_r85_s2)
  );
  wire sum_c2_r86_s2, carry_c2_r86_s2;
  subbyte_full_adder add_c2_r86_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r86_s2),
    .co(carry_c2_r86_s2)
  );
  wire sum_c2_r87_s2, carry_c2_r87_s2;
  subbyte_full_adder add_c2_r87_s2 (
    .a(sum_c2_r5_s1),
    .b(sum_c2_r6_s1),
    .ci(sum_c2_r7_s1),
    .s(sum_c2_r87_s2),
    .co(carry_c2_r87_s2)
  );
  wire sum_c2_r88_s2, carry_c2_r88_s2;
  subbyte_full_adder add_c2_r88_s2 (
    .a(sum_c2_r8_s1),
    .b(sum_c2_r9_s1),
    .ci(sum_c2_r10_s1),
    .s(sum_c2_r88_s2),
    .co(carry_c2_r88_s2)
  );
  wire sum_c2_r89_s2, carry_c2_r89_s2;
  subbyte_full_adder add_c2_r89_s2 (
    .a(sum_c2_r11_s1),
    .b(sum_c2_r12_s1),
    .ci(sum_c2_r13_s1),
    .s(sum_c2_r89_s2),
    .co(carry_c2_r89_s2)
  );
  wire sum_c2_r90_s2, carry_c2_r90_s2;
  subbyte_full_adder add_c2_r90_s2 (
    .a(sum_c2_r14_s1),
    .b(sum_c2_r15_s1),
    .ci(sum_c2_r16_s1),
    .s(sum_c2_r90_s2),
    .co(carry_c2_r90_s2)
  );
  wire sum_c2_r91_s2, carry_c2_r91_s2;
  subbyte_full_adder add_c2_r91_s2 (
    .a(sum_c2_r17_s1),
    .b(sum_c2_r18_s1),
    .ci(sum_c2_r19_s1),
    .s(sum_c2_r91_s2),
    .co(carry_c2_r91_s2)
  );
  wire sum_c2_r92_s2, carry_c2_r92_s2;
  subbyte_full_adder add_c2_r92_s2 (
    .a(sum_c2_r20_s1),
    .b(sum_c2_r21_s1),
    .ci(sum_c2_r22_s1),
    .s(sum_c2_r92_s2),
    .co(carry_c2_r92_s2)
  );
  wire sum_c2_r93_s2, carry_c2_r93_s2;
  subbyte_full_adder add_c2_r93_s2 (
    .a(sum_c2_r23_s1),
    .b(sum_c2_r24_s1),
    .ci(sum_c2_r25_s1),
    .s(sum_c2_r93_s2),
    .co(carry_c2_r93_s2)
  );
  wire sum_c2_r94_s2, carry_c2_r94_s2;
  subbyte_full_adder add_c2_r94_s2 (
    .a(sum_c2_r26_s1),
    .b(sum_c2_r27_s1),
    .ci(sum_c2_r28_s1),
    .s(sum_c2_r94_s2),
    .co(carry_c2_r94_s2)
  );
  wire sum_c2_r95_s2, carry_c2_r95_s2;
  subbyte_full_adder add_c2_r95_s2 (
    .a(sum_c2_r29_s1),
    .b(sum_c2_r30_s1),
    .ci(sum_c2_r31_s1),
    .s(sum_c2_r95_s2),
    .co(carry_c2_r95_s2)
  );
  wire sum_c2_r96_s2, carry_c2_r96_s2;
  subbyte_full_adder add_c2_r96_s2 (
    .a(sum_c2_r32_s1),
    .b(sum_c2_r33_s1),
    .ci(sum_c2_r34_s1),
    .s(sum_c2_r96_s2),
    .co(carry_c2_r96_s2)
  );
  wire sum_c2_r97_s2, carry_c2_r97_s2;
  subbyte_full_adder add_c2_r97_s2 (
    .a(sum_c2_r35_s1),
    .b(sum_c2_r36_s1),
    .ci(sum_c2_r37_s1),
    .s(sum_c2_r97_s2),
    .co(carry_c2_r97_s2)
  );
  wire sum_c2_r98_s2, carry_c2_r98_s2;
  subbyte_full_adder add_c2_r98_s2 (
    .a(sum_c2_r38_s1),
    .b(sum_c2_r39_s1),
    .ci(sum_c2_r40_s1),
    .s(sum_c2_r98_s2),
    .co(carry_c2_r98_s2)
  );
  wire sum_c2_r99_s2, carry_c2_r99_s2;
  subbyte_full_adder add_c2_r99_s2 (
    .a(sum_c2_r41_s1),
    .b(sum_c2_r42_s1),
    .ci(sum_c2_r43_s1),
    .s(sum_c2_r99_s2),
    .co(carry_c2_r99_s2)
  );
  wire sum_c2_r100_s2, carry_c2_r100_s2;
  subbyte_full_adder add_c2_r100_s2 (
    .a(sum_c2_r44_s1),
    .b(sum_c2_r45_s1),
    .ci(sum_c2_r46_s1),
    .s(sum_c2_r100_s2),
    .co(carry_c2_r100_s2)
  );
  wire sum_c2_r101_s2, carry_c2_r101_s2;
  subbyte_full_adder add_c2_r101_s2 (
    .a(sum_c2_r47_s1),
    .b(sum_c2_r48_s1),
    .ci(sum_c2_r49_s1),
    .s(sum_c2_r101_s2),
    .co(carry_c2_r101_s2)
  );
  wire sum_c2_r102_s2, carry_c2_r102_s2;
  subbyte_full_adder add_c2_r102_s2 (
    .a(sum_c2_r50_s1),
    .b(sum_c2_r51_s1),
    .ci(sum_c2_r52_s1),
    .s(sum_c2_r102_s2),
    .co(carry_c2_r102_s2)
  );
  wire sum_c2_r103_s2, carry_c2_r103_s2;
  subbyte_full_adder add_c2_r103_s2 (
    .a(sum_c2_r53_s1),
    .b(sum_c2_r54_s1),
    .ci(sum_c2_r55_s1),
    .s(sum_c2_r103_s2),
    .co(carry_c2_r103_s2)
  );
  wire sum_c2_r104_s2, carry_c2_r104_s2;
  subbyte_full_adder add_c2_r104_s2 (
    .a(sum_c2_r56_s1),
    .b(sum_c2_r57_s1),
    .ci(sum_c2_r58_s1),
    .s(sum_c2_r104_s2),
    .co(carry_c2_r104_s2)
  );
  wire sum_c2_r105_s2, carry_c2_r105_s2;
  subbyte_full_adder add_c2_r105_s2 (
    .a(sum_c2_r59_s1),
    .b(sum_c2_r60_s1),
    .ci(sum_c2_r61_s1),
    .s(sum_c2_r105_s2),
    .co(carry_c2_r105_s2)
  );
  wire sum_c2_r106_s2, carry_c2_r106_s2;
  subbyte_full_adder add_c2_r106_s2 (
    .a(sum_c2_r62_s1),
    .b(sum_c2_r63_s1),
    .ci(sum_c2_r64_s1),
    .s(sum_c2_r106_s2),
    .co(carry_c2_r106_s2)
  );
  wire sum_c2_r107_s2, carry_c2_r107_s2;
  subbyte_full_adder add_c2_r107_s2 (
    .a(sum_c2_r65_s1),
    .b(sum_c2_r66_s1),
    .ci(sum_c2_r67_s1),
    .s(sum_c2_r107_s2),
    .co(carry_c2_r107_s2)
  );
  wire sum_c2_r108_s2, carry_c2_r108_s2;
  subbyte_full_adder add_c2_r108_s2 (
    .a(sum_c2_r68_s1),
    .b(sum_c2_r69_s1),
    .ci(sum_c2_r70_s1),
    .s(sum_c2_r108_s2),
    .co(carry_c2_r108_s2)
  );
  wire sum_c2_r109_s2, carry_c2_r109_s2;
  subbyte_full_adder add_c2_r109_s2 (
    .a(sum_c2_r71_s1),
    .b(sum_c2_r72_s1),
    .ci(sum_c2_r73_s1),
    .s(sum_c2_r109_s2),
    .co(carry_c2_r109_s2)
  );
  wire sum_c2_r110_s2, carry_c2_r110_s2;
  subbyte_full_adder add_c2_r110_s2 (
    .a(sum_c2_r74_s1),
    .b(sum_c2_r75_s1),
    .ci(sum_c2_r76_s1),
    .s(sum_c2_r110_s2),
    .co(carry_c2_r110_s2)
  );
  wire sum_c2_r111_s2, carry_c2_r111_s2;
  subbyte_full_adder add_c2_r111_s2 (
    .a(sum_c2_r77_s1),
    .b(sum_c2_r78_s1),
    .ci(sum_c2_r79_s1),
    .s(sum_c2_r111_s2),
    .co(carry_c2_r111_s2)
  );
  wire sum_c2_r112_s2, carry_c2_r112_s2;
  subbyte_full_adder add_c2_r112_s2 (
    .a(sum_c2_r80_s1),
    .b(sum_c2_r81_s1),
    .ci(sum_c2_r82_s1),
    .s(sum_c2_r112_s2),
    .co(carry_c2_r112_s2)
  );
  wire sum_c2_r113_s3, carry_c2_r113_s3;
  subbyte_full_adder add_c2_r113_s3 (
    .a(sum_c2_r83_s1),
    .b(sum_c2_r84_s1),
    .ci(sum_c2_r85_s2),
    .s(sum_c2_r113_s3),
    .co(carry_c2_r113_s3)
  );
  wire sum_c2_r114_s3, carry_c2_r114_s3;
  subbyte_full_adder add_c2_r114_s3 (
    .a(sum_c2_r86_s2),
    .b(sum_c2_r87_s2),
    .ci(sum_c2_r88_s2),
    .s(sum_c2_r114_s3),
    .co(carry_c2_r114_s3)
  );
  wire sum_c2_r115_s3, carry_c2_r115_s3;
  subbyte_full_adder add_c2_r115_s3 (
    .a(sum_c2_r89_s2),
    .b(sum_c2_r90_s2),
    .ci(sum_c2_r91_s2),
    .s(sum_c2_r115_s3),
    .co(carry_c2_r115_s3)
  );
  wire sum_c2_r116_s3, carry_c2_r116_s3;
  subbyte_full_adder add_c2_r116_s3 (
    .a(sum_c2_r92_s2),
    .b(sum_c2_r93_s2),
    .ci(sum_c2_r94_s2),
    .s(sum_c2_r116_s3),
    .co(carry_c2_r116_s3)
  );
  wire sum_c2_r117_s3, carry_c2_r117_s3;
  subbyte_full_adder add_c2_r117_s3 (
    .a(sum_c2_r95_s2),
    .b(sum_c2_r96_s2),
    .ci(sum_c2_r97_s2),
    .s(sum_c2_r117_s3),
    .co(carry_c2_r117_s3)
  );
  wire sum_c2_r118_s3, carry_c2_r118_s3;
  subbyte_full_adder add_c2_r118_s3 (
    .a(sum_c2_r98_s2),
    .b(sum_c2_r99_s2),
    .ci(sum_c2_r100_s2),
    .s(sum_c2_r118_s3),
    .co(carry_c2_r118_s3)
  );
  wire sum_c2_r119_s3, carry_c2_r119_s3;
  subbyte_full_adder add_c2_r119_s3 (
    .a(sum_c2_r101_s2),
    .b(sum_c2_r102_s2),
    .ci(sum_c2_r103_s2),
    .s(sum_c2_r119_s3),
    .co(carry_c2_r119_s3)
  );
  wire sum_c2_r120_s3, carry_c2_r120_s3;
  subbyte_full_adder add_c2_r120_s3 (
    .a(sum_c2_r104_s2),
    .b(sum_c2_r105_s2),
    .ci(sum_c2_r106_s2),
    .s(sum_c2_r120_s3),
    .co(carry_c2_r120_s3)
  );
  wire sum_c2_r121_s3, carry_c2_r121_s3;
  subbyte_full_adder add_c2_r121_s3 (
    .a(sum_c2_r107_s2),
    .b(sum_c2_r108_s2),
    .ci(sum_c2_r109_s2),
    .s(sum_c2_r121_s3),
    .co(carry_c2_r121_s3)
  );
  wire sum_c2_r122_s3, carry_c2_r122_s3;
  subbyte_full_adder add_c2_r122_s3 (
    .a(sum_c2_r110_s2),
    .b(sum_c2_r111_s2),
    .ci(sum_c2_r112_s2),
    .s(sum_c2_r122_s3),
    .co(carry_c2_r122_s3)
  );
  wire sum_c2_r123_s4, carry_c2_r123_s4;
  subbyte_full_adder add_c2_r123_s4 (
    .a(sum_c2_r113_s3),
    .b(sum_c2_r114_s3),
    .ci(sum_c2_r115_s3),
    .s(sum_c2_r123_s4),
    .co(carry_c2_r123_s4)
  );
  wire sum_c2_r124_s4, carry_c2_r124_s4;
  subbyte_full_adder add_c2_r124_s4 (
    .a(sum_c2_r116_s3),
    .b(sum_c2_r117_s3),
    .ci(sum_c2_r118_s3),
    .s(sum_c2_r124_s4),
    .co(carry_c2_r124_s4)
  );
  wire sum_c2_r125_s4, carry_c2_r125_s4;
  subbyte_full_adder add_c2_r125_s4 (
    .a(sum_c2_r119_s3),
    .b(sum_c2_r120_s3),
    .ci(sum_c2_r121_s3),
    .s(sum_c2_r125_s4),
    .co(carry_c2_r125_s4)
  );
  wire sum_c2_r126_s5, carry_c2_r126_s5;
  subbyte_full_adder add_c2_r126_s5 (
    .a(sum_c2_r122_s3),
    .b(sum_c2_r123_s4),
    .ci(sum_c2_r124_s4),
    .s(sum_c2_r126_s5),
    .co(carry_c2_r126_s5)
  );
  wire sum_c2_r127_s6, carry_c2_r127_s6;
  subbyte_full_adder add_c2_r127_s6 (
    .a(sum_c2_r125_s4),
    .b(sum_c2_r126_s5),
    .ci(extra[2]),
    .s(sum_c2_r127_s6),
    .co(carry_c2_r127_s6)
  );
  wire sum_c2_r128_s1, carry_c2_r128_s1;
  subbyte_full_adder add_c2_r128_s1 (
    .a(extra[31]),
    .b(extra[60]),
    .ci(extra[89]),
    .s(sum_c2_r128_s1),
    .co(carry_c2_r128_s1)
  );
  wire sum_c2_r129_s7, carry_c2_r129_s7;
  subbyte_full_adder add_c2_r129_s7 (
    .a(sum_c2_r127_s6),
    .b(carry_c1_r0_s1),
    .ci(sum_c2_r128_s1),
    .s(sum_c2_r129_s7),
    .co(carry_c2_r129_s7)
  );
  wire sum_c2_r130_s8, carry_c2_r130_s8;
  subbyte_full_adder add_c2_r130_s8 (
    .a(carry_c1_r1_s2),
    .b(sum_c2_r129_s7),
    .ci(carry_c1_r2_s4),
    .s(sum_c2_r130_s8),
    .co(carry_c2_r130_s8)
  );
  wire sum_c2_r131_s9, carry_c2_r131_s9;
  subbyte_half_adder add_c2_r131_s9 (.a(carry_c1_r3_s5), .b(sum_c2_r130_s8), .s(sum_c2_r131_s9), .co(carry_c2_r131_s9));
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[1]), .b(pp[20]), .ci(pp[39]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[58]), .b(pp[77]), .ci(pp[96]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[115]), .b(pp[134]), .ci(pp[153]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[172]), .b(pp[191]), .ci(pp[210]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[229]), .b(pp[248]), .ci(pp[267]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[286]), .b(pp[305]), .ci(pp[324]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[343]), .b(pp[362]), .ci(pp[381]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[400]), .b(pp[419]), .ci(pp[438]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[457]), .b(pp[476]), .ci(pp[495]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[514]), .b(pp[533]), .ci(pp[552]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[571]), .b(pp[590]), .ci(pp[609]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[628]), .b(pp[647]), .ci(pp[666]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[685]), .b(pp[704]), .ci(pp[723]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[742]), .b(pp[761]), .ci(pp[780]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[799]), .b(pp[818]), .ci(pp[837]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[856]), .b(pp[875]), .ci(pp[894]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[913]), .b(pp[932]), .ci(pp[951]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[970]), .b(pp[989]), .ci(pp[1008]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[1027]), .b(pp[1046]), .ci(pp[1065]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[1084]), .b(pp[1103]), .ci(pp[1122]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[1141]), .b(pp[1160]), .ci(pp[1179]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s1, carry_c3_r21_s1;
  subbyte_full_adder add_c3_r21_s1 (.a(pp[1198]), .b(pp[1217]), .ci(pp[1236]), .s(sum_c3_r21_s1), .co(carry_c3_r21_s1));
  wire sum_c3_r22_s1, carry_c3_r22_s1;
  subbyte_full_adder add_c3_r22_s1 (.a(pp[1255]), .b(pp[1274]), .ci(pp[1293]), .s(sum_c3_r22_s1), .co(carry_c3_r22_s1));
  wire sum_c3_r23_s1, carry_c3_r23_s1;
  subbyte_full_adder add_c3_r23_s1 (.a(pp[1312]), .b(pp[1331]), .ci(pp[1350]), .s(sum_c3_r23_s1), .co(carry_c3_r23_s1));
  wire sum_c3_r24_s1, carry_c3_r24_s1;
  subbyte_full_adder add_c3_r24_s1 (.a(pp[1369]), .b(pp[1388]), .ci(pp[1407]), .s(sum_c3_r24_s1), .co(carry_c3_r24_s1));
  wire sum_c3_r25_s1, carry_c3_r25_s1;
  subbyte_full_adder add_c3_r25_s1 (.a(pp[1426]), .b(pp[1445]), .ci(pp[1464]), .s(sum_c3_r25_s1), .co(carry_c3_r25_s1));
  wire sum_c3_r26_s1, carry_c3_r26_s1;
  subbyte_full_adder add_c3_r26_s1 (.a(pp[1483]), .b(pp[1502]), .ci(pp[1521]), .s(sum_c3_r26_s1), .co(carry_c3_r26_s1));
  wire sum_c3_r27_s1, carry_c3_r27_s1;
  subbyte_full_adder add_c3_r27_s1 (.a(pp[1540]), .b(pp[1559]), .ci(pp[1578]), .s(sum_c3_r27_s1), .co(carry_c3_r27_s1));
  wire sum_c3_r28_s1, carry_c3_r28_s1;
  subbyte_full_adder add_c3_r28_s1 (.a(pp[1597]), .b(pp[1616]), .ci(pp[1635]), .s(sum_c3_r28_s1), .co(carry_c3_r28_s1));
  wire sum_c3_r29_s1, carry_c3_r29_s1;
  subbyte_full_adder add_c3_r29_s1 (.a(pp[1654]), .b(pp[1673]), .ci(pp[1692]), .s(sum_c3_r29_s1), .co(carry_c3_r29_s1));
  wire sum_c3_r30_s1, carry_c3_r30_s1;
  subbyte_full_adder add_c3_r30_s1 (.a(pp[1711]), .b(pp[1730]), .ci(pp[1749]), .s(sum_c3_r30_s1), .co(carry_c3_r30_s1));
  wire sum_c3_r31_s1, carry_c3_r31_s1;
  subbyte_full_adder add_c3_r31_s1 (.a(pp[1768]), .b(pp[1787]), .ci(pp[1806]), .s(sum_c3_r31_s1), .co(carry_c3_r31_s1));
  wire sum_c3_r32_s1, carry_c3_r32_s1;
  subbyte_full_adder add_c3_r32_s1 (.a(pp[1825]), .b(pp[1844]), .ci(pp[1863]), .s(sum_c3_r32_s1), .co(carry_c3_r32_s1));
  wire sum_c3_r33_s1, carry_c3_r33_s1;
  subbyte_full_adder add_c3_r33_s1 (.a(pp[1882]), .b(pp[1901]), .ci(pp[1920]), .s(sum_c3_r33_s1), .co(carry_c3_r33_s1));
  wire sum_c3_r34_s1, carry_c3_r34_s1;
  subbyte_full_adder add_c3_r34_s1 (.a(pp[1939]), .b(pp[1958]), .ci(pp[1977]), .s(sum_c3_r34_s1), .co(carry_c3_r34_s1));
  wire sum_c3_r35_s1, carry_c3_r35_s1;
  subbyte_full_adder add_c3_r35_s1 (.a(pp[1996]), .b(pp[2015]), .ci(pp[2034]), .s(sum_c3_r35_s1), .co(carry_c3_r35_s1));
  wire sum_c3_r36_s1, carry_c3_r36_s1;
  subbyte_full_adder add_c3_r36_s1 (.a(pp[2053]), .b(pp[2072]), .ci(pp[2091]), .s(sum_c3_r36_s1), .co(carry_c3_r36_s1));
  wire sum_c3_r37_s1, carry_c3_r37_s1;
  subbyte_full_adder add_c3_r37_s1 (.a(pp[2110]), .b(pp[2129]), .ci(pp[2148]), .s(sum_c3_r37_s1), .co(carry_c3_r37_s1));
  wire sum_c3_r38_s1, carry_c3_r38_s1;
  subbyte_full_adder add_c3_r38_s1 (.a(pp[2167]), .b(pp[2186]), .ci(pp[2205]), .s(sum_c3_r38_s1), .co(carry_c3_r38_s1));
  wire sum_c3_r39_s1, carry_c3_r39_s1;
  subbyte_full_adder add_c3_r39_s1 (.a(pp[2224]), .b(pp[2243]), .ci(pp[2262]), .s(sum_c3_r39_s1), .co(carry_c3_r39_s1));
  wire sum_c3_r40_s1, carry_c3_r40_s1;
  subbyte_full_adder add_c3_r40_s1 (.a(pp[2281]), .b(pp[2300]), .ci(pp[2319]), .s(sum_c3_r40_s1), .co(carry_c3_r40_s1));
  wire sum_c3_r41_s1, carry_c3_r41_s1;
  subbyte_full_adder add_c3_r41_s1 (.a(pp[2338]), .b(pp[2357]), .ci(pp[2376]), .s(sum_c3_r41_s1), .co(carry_c3_r41_s1));
  wire sum_c3_r42_s2, carry_c3_r42_s2;
  subbyte_full_adder add_c3_r42_s2 (
    .a(pp[2395]),
    .b(pp[2414]),
    .ci(carry_c2_r0_s1),
    .s(sum_c3_r42_s2),
    .co(carry_c3_r42_s2)
  );
  wire sum_c3_r43_s2, carry_c3_r43_s2;
  subbyte_full_adder add_c3_r43_s2 (
    .a(carry_c2_r1_s1),
    .b(carry_c2_r2_s1),
    .ci(carry_c2_r3_s1),
    .s(sum_c3_r43_s2),
    .co(carry_c3_r43_s2)
  );
  wire sum_c3_r44_s2, carry_c3_r44_s2;
  subbyte_full_adder add_c3_r44_s2 (
    .a(carry_c2_r4_s1),
    .b(carry_c2_r5_s1),
    .ci(carry_c2_r6_s1),
    .s(sum_c3_r44_s2),
    .co(carry_c3_r44_s2)
  );
  wire sum_c3_r45_s2, carry_c3_r45_s2;
  subbyte_full_adder add_c3_r45_s2 (
    .a(carry_c2_r7_s1),
    .b(carry_c2_r8_s1),
    .ci(carry_c2_r9_s1),
    .s(sum_c3_r45_s2),
    .co(carry_c3_r45_s2)
  );
  wire sum_c3_r46_s2, carry_c3_r46_s2;
  subbyte_full_adder add_c3_r46_s2 (
    .a(carry_c2_r10_s1),
    .b(carry_c2_r11_s1),
    .ci(carry_c2_r12_s1),
    .s(sum_c3_r46_s2),
    .co(carry_c3_r46_s2)
  );
  wire sum_c3_r47_s2, carry_c3_r47_s2;
  subbyte_full_adder add_c3_r47_s2 (
    .a(carry_c2_r13_s1),
    .b(carry_c2_r14_s1),
    .ci(carry_c2_r15_s1),
    .s(sum_c3_r47_s2),
    .co(carry_c3_r47_s2)
  );
  wire sum_c3_r48_s2, carry_c3_r48_s2;
  subbyte_full_adder add_c3_r48_s2 (
    .a(carry_c2_r16_s1),
    .b(carry_c2_r17_s1),
    .ci(carry_c2_r18_s1),
    .s(sum_c3_r48_s2),
    .co(carry_c3_r48_s2)
  );
  wire sum_c3_r49_s2, carry_c3_r49_s2;
  subbyte_full_adder add_c3_r49_s2 (
    .a(carry_c2_r19_s1),
    .b(carry_c2_r20_s1),
    .ci(carry_c2_r21_s1),
    .s(sum_c3_r49_s2),
    .co(carry_c3_r49_s2)
  );
  wire sum_c3_r50_s2, carry_c3_r50_s2;
  subbyte_full_adder add_c3_r50_s2 (
    .a(carry_c2_r22_s1),
    .b(carry_c2_r23_s1),
    .ci(carry_c2_r24_s1),
    .s(sum_c3_r50_s2),
    .co(carry_c3_r50_s2)
  );
  wire sum_c3_r51_s2, carry_c3_r51_s2;
  subbyte_full_adder add_c3_r51_s2 (
    .a(carry_c2_r25_s1),
    .b(carry_c2_r26_s1),
    .ci(carry_c2_r27_s1),
    .s(sum_c3_r51_s2),
    .co(carry_c3_r51_s2)
  );
  wire sum_c3_r52_s2, carry_c3_r52_s2;
  subbyte_full_adder add_c3_r52_s2 (
    .a(carry_c2_r28_s1),
    .b(carry_c2_r29_s1),
    .ci(carry_c2_r30_s1),
    .s(sum_c3_r52_s2),
    .co(carry_c3_r52_s2)
  );
  wire sum_c3_r53_s2, carry_c3_r53_s2;
  subbyte_full_adder add_c3_r53_s2 (
    .a(carry_c2_r31_s1),
    .b(carry_c2_r32_s1),
    .ci(carry_c2_r33_s1),
    .s(sum_c3_r53_s2),
    .co(carry_c3_r53_s2)
  );
  wire sum_c3_r54_s2, carry_c3_r54_s2;
  subbyte_full_adder add_c3_r54_s2 (
    .a(carry_c2_r34_s1),
    .b(carry_c2_r35_s1),
    .ci(carry_c2_r36_s1),
    .s(sum_c3_r54_s2),
    .co(carry_c3_r54_s2)
  );
  wire sum_c3_r55_s2, carry_c3_r55_s2;
  subbyte_full_adder add_c3_r55_s2 (
    .a(carry_c2_r37_s1),
    .b(carry_c2_r38_s1),
    .ci(carry_c2_r39_s1),
    .s(sum_c3_r55_s2),
    .co(carry_c3_r55_s2)
  );
  wire sum_c3_r56_s2, carry_c3_r56_s2;
  subbyte_full_adder add_c3_r56_s2 (
    .a(carry_c2_r40_s1),
    .b(carry_c2_r41_s1),
    .ci(carry_c2_r42_s1),
    .s(sum_c3_r56_s2),
    .co(carry_c3_r56_s2)
  );
  wire sum_c3_r57_s2, carry_c3_r57_s2;
  subbyte_full_adder add_c3_r57_s2 (
    .a(carry_c2_r43_s1),
    .b(carry_c2_r44_s1),
    .ci(carry_c2_r45_s1),
    .s(sum_c3_r57_s2),
    .co(carry_c3_r57_s2)
  );
  wire sum_c3_r58_s2, carry_c3_r58_s2;
  subbyte_full_adder add_c3_r58_s2 (
    .a(carry_c2_r46_s1),
    .b(carry_c2_r47_s1),
    .ci(carry_c2_r48_s1),
    .s(sum_c3_r58_s2),
    .co(carry_c3_r58_s2)
  );
  wire sum_c3_r59_s2, carry_c3_r59_s2;
  subbyte_full_adder add_c3_r59_s2 (
    .a(carry_c2_r49_s1),
    .b(carry_c2_r50_s1),
    .ci(carry_c2_r51_s1),
    .s(sum_c3_r59_s2),
    .co(carry_c3_r59_s2)
  );
  wire sum_c3_r60_s2, carry_c3_r60_s2;
  subbyte_full_adder add_c3_r60_s2 (
    .a(carry_c2_r52_s1),
    .b(carry_c2_r53_s1),
    .ci(carry_c2_r54_s1),
    .s(sum_c3_r60_s2),
    .co(carry_c3_r60_s2)
  );
  wire sum_c3_r61_s2, carry_c3_r61_s2;
  subbyte_full_adder add_c3_r61_s2 (
    .a(carry_c2_r55_s1),
    .b(carry_c2_r56_s1),
    .ci(carry_c2_r57_s1),
    .s(sum_c3_r61_s2),
    .co(carry_c3_r61_s2)
  );
  wire sum_c3_r62_s2, carry_c3_r62_s2;
  subbyte_full_adder add_c3_r62_s2 (
    .a(carry_c2_r58_s1),
    .b(carry_c2_r59_s1),
    .ci(carry_c2_r60_s1),
    .s(sum_c3_r62_s2),
    .co(carry_c3_r62_s2)
  );
  wire sum_c3_r63_s2, carry_c3_r63_s2;
  subbyte_full_adder add_c3_r63_s2 (
    .a(carry_c2_r61_s1),
    .b(carry_c2_r62_s1),
    .ci(carry_c2_r63_s1),
    .s(sum_c3_r63_s2),
    .co(carry_c3_r63_s2)
  );
  wire sum_c3_r64_s2, carry_c3_r64_s2;
  subbyte_full_adder add_c3_r64_s2 (
    .a(carry_c2_r64_s1),
    .b(carry_c2_r65_s1),
    .ci(carry_c2_r66_s1),
    .s(sum_c3_r64_s2),
    .co(carry_c3_r64_s2)
  );
  wire sum_c3_r65_s2, carry_c3_r65_s2;
  subbyte_full_adder add_c3_r65_s2 (
    .a(carry_c2_r67_s1),
    .b(carry_c2_r68_s1),
    .ci(carry_c2_r69_s1),
    .s(sum_c3_r65_s2),
    .co(carry_c3_r65_s2)
  );
  wire sum_c3_r66_s2, carry_c3_r66_s2;
  subbyte_full_adder add_c3_r66_s2 (
    .a(carry_c2_r70_s1),
    .b(carry_c2_r71_s1),
    .ci(carry_c2_r72_s1),
    .s(sum_c3_r66_s2),
    .co(carry_c3_r66_s2)
  );
  wire sum_c3_r67_s2, carry_c3_r67_s2;
  subbyte_full_adder add_c3_r67_s2 (
    .a(carry_c2_r73_s1),
    .b(carry_c2_r74_s1),
    .ci(carry_c2_r75_s1),
    .s(sum_c3_r67_s2),
    .co(carry_c3_r67_s2)
  );
  wire sum_c3_r68_s2, carry_c3_r68_s2;
  subbyte_full_adder add_c3_r68_s2 (
    .a(carry_c2_r76_s1),
    .b(carry_c2_r77_s1),
    .ci(carry_c2_r78_s1),
    .s(sum_c3_r68_s2),
    .co(carry_c3_r68_s2)
  );
  wire sum_c3_r69_s2, carry_c3_r69_s2;
  subbyte_full_adder add_c3_r69_s2 (
    .a(carry_c2_r79_s1),
    .b(carry_c2_r80_s1),
    .ci(carry_c2_r81_s1),
    .s(sum_c3_r69_s2),
    .co(carry_c3_r69_s2)
  );
  wire sum_c3_r70_s2, carry_c3_r70_s2;
  subbyte_full_adder add_c3_r70_s2 (
    .a(carry_c2_r82_s1),
    .b(carry_c2_r83_s1),
    .ci(carry_c2_r84_s1),
    .s(sum_c3_r70_s2),
    .co(carry_c3_r70_s2)
  );
  wire sum_c3_r71_s2, carry_c3_r71_s2;
  subbyte_full_adder add_c3_r71_s2 (
    .a(sum_c3_r0_s1),
    .b(sum_c3_r1_s1),
    .ci(sum_c3_r2_s1),
    .s(sum_c3_r71_s2),
    .co(carry_c3_r71_s2)
  );
  wire sum_c3_r72_s2, carry_c3_r72_s2;
  subbyte_full_adder add_c3_r72_s2 (
    .a(sum_c3_r3_s1),
    .b(sum_c3_r4_s1),
    .ci(sum_c3_r5_s1),
    .s(sum_c3_r72_s2),
    .co(carry_c3_r72_s2)
  );
  wire sum_c3_r73_s2, carry_c3_r73_s2;
  subbyte_full_adder add_c3_r73_s2 (
    .a(sum_c3_r6_s1),
    .b(sum_c3_r7_s1),
    .ci(sum_c3_r8_s1),
    .s(sum_c3_r73_s2),
    .co(carry_c3_r73_s2)
  );
  wire sum_c3_r74_s2, carry_c3_r74_s2;
  subbyte_full_adder add_c3_r74_s2 (
    .a(sum_c3_r9_s1),
    .b(sum_c3_r10_s1),
    .ci(sum_c3_r11_s1),
    .s(sum_c3_r74_s2),
    .co(carry_c3_r74_s2)
  );
  wire sum_c3_r75_s2, carry_c3_r75_s2;
  subbyte_full_adder add_c3_r75_s2 (
    .a(sum_c3_r12_s1),
    .b(sum_c3_r13_s1),
    .ci(sum_c3_r14_s1),
    .s(sum_c3_r75_s2),
    .co(carry_c3_r75_s2)
  );
  wire sum_c3_r76_s2, carry_c3_r76_s2;
  subbyte_full_adder add_c3_r76_s2 (
    .a(sum_c3_r15_s1),
    .b(sum_c3_r16_s1),
    .ci(sum_c3_r17_s1),
    .s(sum_c3_r76_s2),
    .co(carry_c3_r76_s2)
  );
  wire sum_c3_r77_s2, carry_c3_r77_s2;
  subbyte_full_adder add_c3_r77_s2 (
    .a(sum_c3_r18_s1),
    .b(sum_c3_r19_s1),
    .ci(sum_c3_r20_s1),
    .s(sum_c3_r77_s2),
    .co(carry_c3_r77_s2)
  );
  wire sum_c3_r78_s2, carry_c3_r78_s2;
  subbyte_full_adder add_c3_r78_s2 (
    .a(sum_c3_r21_s1),
    .b(sum_c3_r22_s1),
    .ci(sum_c3_r23_s1),
    .s(sum_c3_r78_s2),
    .co(carry_c3_r78_s2)
  );
  wire sum_c3_r79_s2, carry_c3_r79_s2;
  subbyte_full_adder add_c3_r79_s2 (
    .a(sum_c3_r24_s1),
    .b(sum_c3_r25_s1),
    .ci(sum_c3_r26_s1),
    .s(sum_c3_r79_s2),
    .co(carry_c3_r79_s2)
  );
  wire sum_c3_r80_s2, carry_c3_r80_s2;
  subbyte_full_adder add_c3_r80_s2 (
    .a(sum_c3_r27_s1),
    .b(sum_c3_r28_s1),
    .ci(sum_c3_r29_s1),
    .s(sum_c3_r80_s2),
    .co(carry_c3_r80_s2)
  );
  wire sum_c3_r81_s2, carry_c3_r81_s2;
  subbyte_full_adder add_c3_r81_s2 (
    .a(sum_c3_r30_s1),
    .b(sum_c3_r31_s1),
    .ci(sum_c3_r32_s1),
    .s(sum_c3_r81_s2),
    .co(carry_c3_r81_s2)
  );
  wire sum_c3_r82_s2, carry_c3_r82_s2;
  subbyte_full_adder add_c3_r82_s2 (
    .a(sum_c3_r33_s1),
    .b(sum_c3_r34_s1),
    .ci(sum_c3_r35_s1),
    .s(sum_c3_r82_s2),
    .co(carry_c3_r82_s2)
  );
  wire sum_c3_r83_s2, carry_c3_r83_s2;
  subbyte_full_adder add_c3_r83_s2 (
    .a(sum_c3_r36_s1),
    .b(sum_c3_r37_s1),
    .ci(sum_c3_r38_s1),
    .s(sum_c3_r83_s2),
    .co(carry_c3_r83_s2)
  );
  wire sum_c3_r84_s2, carry_c3_r84_s2;
  subbyte_full_adder add_c3_r84_s2 (
    .a(sum_c3_r39_s1),
    .b(sum_c3_r40_s1),
    .ci(sum_c3_r41_s1),
    .s(sum_c3_r84_s2),
    .co(carry_c3_r84_s2)
  );
  wire sum_c3_r85_s3, carry_c3_r85_s3;
  subbyte_full_adder add_c3_r85_s3 (
    .a(sum_c3_r42_s2),
    .b(carry_c2_r85_s2),
    .ci(carry_c2_r86_s2),
    .s(sum_c3_r85_s3),
    .co(carry_c3_r85_s3)
  );
  wire sum_c3_r86_s3, carry_c3_r86_s3;
  subbyte_full_adder add_c3_r86_s3 (
    .a(carry_c2_r87_s2),
    .b(carry_c2_r88_s2),
    .ci(carry_c2_r89_s2),
    .s(sum_c3_r86_s3),
    .co(carry_c3_r86_s3)
  );
  wire sum_c3_r87_s3, carry_c3_r87_s3;
  subbyte_full_adder add_c3_r87_s3 (
    .a(carry_c2_r90_s2),
    .b(carry_c2_r91_s2),
    .ci(carry_c2_r92_s2),
    .s(sum_c3_r87_s3),
    .co(carry_c3_r87_s3)
  );
  wire sum_c3_r88_s3, carry_c3_r88_s3;
  subbyte_full_adder add_c3_r88_s3 (
    .a(carry_c2_r93_s2),
    .b(carry_c2_r94_s2),
    .ci(carry_c2_r95_s2),
    .s(sum_c3_r88_s3),
    .co(carry_c3_r88_s3)
  );
  wire sum_c3_r89_s3, carry_c3_r89_s3;
  subbyte_full_adder add_c3_r89_s3 (
    .a(carry_c2_r96_s2),
    .b(carry_c2_r97_s2),
    .ci(carry_c2_r98_s2),
    .s(sum_c3_r89_s3),
    .co(carry_c3_r89_s3)
  );
  wire sum_c3_r90_s3, carry_c3_r90_s3;
  subbyte_full_adder add_c3_r90_s3 (
    .a(carry_c2_r99_s2),
    .b(carry_c2_r100_s2),
    .ci(carry_c2_r101_s2),
    .s(sum_c3_r90_s3),
    .co(carry_c3_r90_s3)
  );
  wire sum_c3_r91_s3, carry_c3_r91_s3;
  subbyte_full_adder add_c3_r91_s3 (
    .a(carry_c2_r102_s2),
    .b(carry_c2_r103_s2),
    .ci(carry_c2_r104_s2),
    .s(sum_c3_r91_s3),
    .co(carry_c3_r91_s3)
  );
  wire sum_c3_r92_s3, carry_c3_r92_s3;
  subbyte_full_adder add_c3_r92_s3 (
    .a(carry_c2_r105_s2),
    .b(carry_c2_r106_s2),
    .ci(carry_c2_r107_s2),
    .s(sum_c3_r92_s3),
    .co(carry_c3_r92_s3)
  );
  wire sum_c3_r93_s3, carry_c3_r93_s3;
  subbyte_full_adder add_c3_r93_s3 (
    .a(carry_c2_r108_s2),
    .b(carry_c2_r109_s2),
    .ci(carry_c2_r110_s2),
    .s(sum_c3_r93_s3),
    .co(carry_c3_r93_s3)
  );
  wire sum_c3_r94_s3, carry_c3_r94_s3;
  subbyte_full_adder add_c3_r94_s3 (
    .a(carry_c2_r111_s2),
    .b(carry_c2_r112_s2),
    .ci(sum_c3_r43_s2),
    .s(sum_c3_r94_s3),
    .co(carry_c3_r94_s3)
  );
  wire sum_c3_r95_s3, carry_c3_r95_s3;
  subbyte_full_adder add_c3_r95_s3 (
    .a(sum_c3_r44_s2),
    .b(sum_c3_r45_s2),
    .ci(sum_c3_r46_s2),
    .s(sum_c3_r95_s3),
    .co(carry_c3_r95_s3)
  );
  wire sum_c3_r96_s3, carry_c3_r96_s3;
  subbyte_full_adder add_c3_r96_s3 (
    .a(sum_c3_r47_s2),
    .b(sum_c3_r48_s2),
    .ci(sum_c3_r49_s2),
    .s(sum_c3_r96_s3),
    .co(carry_c3_r96_s3)
  );
  wire sum_c3_r97_s3, carry_c3_r97_s3;
  subbyte_full_adder add_c3_r97_s3 (
    .a(sum_c3_r50_s2),
    .b(sum_c3_r51_s2),
    .ci(sum_c3_r52_s2),
    .s(sum_c3_r97_s3),
    .co(carry_c3_r97_s3)
  );
  wire sum_c3_r98_s3, carry_c3_r98_s3;
  subbyte_full_adder add_c3_r98_s3 (
    .a(sum_c3_r53_s2),
    .b(sum_c3_r54_s2),
    .ci(sum_c3_r55_s2),
    .s(sum_c3_r98_s3),
    .co(carry_c3_r98_s3)
  );
  wire sum_c3_r99_s3, carry_c3_r99_s3;
  subbyte_full_adder add_c3_r99_s3 (
    .a(sum_c3_r56_s2),
    .b(sum_c3_r57_s2),
    .ci(sum_c3_r58_s2),
    .s(sum_c3_r99_s3),
    .co(carry_c3_r99_s3)
  );
  wire sum_c3_r100_s3, carry_c3_r100_s3;
  subbyte_full_adder add_c3_r100_s3 (
    .a(sum_c3_r59_s2),
    .b(sum_c3_r60_s2),
    .ci(sum_c3_r61_s2),
    .s(sum_c3_r100_s3),
    .co(carry_c3_r100_s3)
  );
  wire sum_c3_r101_s3, carry_c3_r101_s3;
  subbyte_full_adder add_c3_r101_s3 (
    .a(sum_c3_r62_s2),
    .b(sum_c3_r63_s2),
    .ci(sum_c3_r64_s2),
    .s(sum_c3_r101_s3),
    .co(carry_c3_r101_s3)
  );
  wire sum_c3_r102_s3, carry_c3_r102_s3;
  subbyte_full_adder add_c3_r102_s3 (
    .a(sum_c3_r65_s2),
    .b(sum_c3_r66_s2),
    .ci(sum_c3_r67_s2),
    .s(sum_c3_r102_s3),
    .co(carry_c3_r102_s3)
  );
  wire sum_c3_r103_s3, carry_c3_r103_s3;
  subbyte_full_adder add_c3_r103_s3 (
    .a(sum_c3_r68_s2),
    .b(sum_c3_r69_s2),
    .ci(sum_c3_r70_s2),
    .s(sum_c3_r103_s3),
    .co(carry_c3_r103_s3)
  );
  wire sum_c3_r104_s3, carry_c3_r104_s3;
  subbyte_full_adder add_c3_r104_s3 (
    .a(sum_c3_r71_s2),
    .b(sum_c3_r72_s2),
    .ci(sum_c3_r73_s2),
    .s(sum_c3_r104_s3),
    .co(carry_c3_r104_s3)
  );
  wire sum_c3_r105_s3, carry_c3_r105_s3;
  subbyte_full_adder add_c3_r105_s3 (
    .a(sum_c3_r74_s2),
    .b(sum_c3_r75_s2),
    .ci(sum_c3_r76_s2),
    .s(sum_c3_r105_s3),
    .co(carry_c3_r105_s3)
  );
  wire sum_c3_r106_s3, carry_c3_r106_s3;
  subbyte_full_adder add_c3_r106_s3 (
    .a(sum_c3_r77_s2),
    .b(sum_c3_r78_s2),
    .ci(sum_c3_r79_s2),
    .s(sum_c3_r106_s3),
    .co(carry_c3_r106_s3)
  );
  wire sum_c3_r107_s3, carry_c3_r107_s3;
  subbyte_full_adder add_c3_r107_s3 (
    .a(sum_c3_r80_s2),
    .b(sum_c3_r81_s2),
    .ci(sum_c3_r82_s2),
    .s(sum_c3_r107_s3),
    .co(carry_c3_r107_s3)
  );
  wire sum_c3_r108_s4, carry_c3_r108_s4;
  subbyte_full_adder add_c3_r108_s4 (
    .a(sum_c3_r83_s2),
    .b(sum_c3_r84_s2),
    .ci(carry_c2_r113_s3),
    .s(sum_c3_r108_s4),
    .co(carry_c3_r108_s4)
  );
  wire sum_c3_r109_s4, carry_c3_r109_s4;
  subbyte_full_adder add_c3_r109_s4 (
    .a(carry_c2_r114_s3),
    .b(carry_c2_r115_s3),
    .ci(carry_c2_r116_s3),
    .s(sum_c3_r109_s4),
    .co(carry_c3_r109_s4)
  );
  wire sum_c3_r110_s4, carry_c3_r110_s4;
  subbyte_full_adder add_c3_r110_s4 (
    .a(carry_c2_r117_s3),
    .b(carry_c2_r118_s3),
    .ci(carry_c2_r119_s3),
    .s(sum_c3_r110_s4),
    .co(carry_c3_r110_s4)
  );
  wire sum_c3_r111_s4, carry_c3_r111_s4;
  subbyte_full_adder add_c3_r111_s4 (
    .a(carry_c2_r120_s3),
    .b(carry_c2_r121_s3),
    .ci(carry_c2_r122_s3),
    .s(sum_c3_r111_s4),
    .co(carry_c3_r111_s4)
  );
  wire sum_c3_r112_s4, carry_c3_r112_s4;
  subbyte_full_adder add_c3_r112_s4 (
    .a(sum_c3_r85_s3),
    .b(sum_c3_r86_s3),
    .ci(sum_c3_r87_s3),
    .s(sum_c3_r112_s4),
    .co(carry_c3_r112_s4)
  );
  wire sum_c3_r113_s4, carry_c3_r113_s4;
  subbyte_full_adder add_c3_r113_s4 (
    .a(sum_c3_r88_s3),
    .b(sum_c3_r89_s3),
    .ci(sum_c3_r90_s3),
    .s(sum_c3_r113_s4),
    .co(carry_c3_r113_s4)
  );
  wire sum_c3_r114_s4, carry_c3_r114_s4;
  subbyte_full_adder add_c3_r114_s4 (
    .a(sum_c3_r91_s3),
    .b(sum_c3_r92_s3),
    .ci(sum_c3_r93_s3),
    .s(sum_c3_r114_s4),
    .co(carry_c3_r114_s4)
  );
  wire sum_c3_r115_s4, carry_c3_r115_s4;
  subbyte_full_adder add_c3_r115_s4 (
    .a(sum_c3_r94_s3),
    .b(sum_c3_r95_s3),
    .ci(sum_c3_r96_s3),
    .s(sum_c3_r115_s4),
    .co(carry_c3_r115_s4)
  );
  wire sum_c3_r116_s4, carry_c3_r116_s4;
  subbyte_full_adder add_c3_r116_s4 (
    .a(sum_c3_r97_s3),
    .b(sum_c3_r98_s3),
    .ci(sum_c3_r99_s3),
    .s(sum_c3_r116_s4),
    .co(carry_c3_r116_s4)
  );
  wire sum_c3_r117_s4, carry_c3_r117_s4;
  subbyte_full_adder add_c3_r117_s4 (
    .a(sum_c3_r100_s3),
    .b(sum_c3_r101_s3),
    .ci(sum_c3_r102_s3),
    .s(sum_c3_r117_s4),
    .co(carry_c3_r117_s4)
  );
  wire sum_c3_r118_s4, carry_c3_r118_s4;
  subbyte_full_adder add_c3_r118_s4 (
    .a(sum_c3_r103_s3),
    .b(sum_c3_r104_s3),
    .ci(sum_c3_r105_s3),
    .s(sum_c3_r118_s4),
    .co(carry_c3_r118_s4)
  );
  wire sum_c3_r119_s5, carry_c3_r119_s5;
  subbyte_full_adder add_c3_r119_s5 (
    .a(sum_c3_r106_s3),
    .b(sum_c3_r107_s3),
    .ci(sum_c3_r108_s4),
    .s(sum_c3_r119_s5),
    .co(carry_c3_r119_s5)
  );
  wire sum_c3_r120_s5, carry_c3_r120_s5;
  subbyte_full_adder add_c3_r120_s5 (
    .a(carry_c2_r123_s4),
    .b(carry_c2_r124_s4),
    .ci(carry_c2_r125_s4),
    .s(sum_c3_r120_s5),
    .co(carry_c3_r120_s5)
  );
  wire sum_c3_r121_s5, carry_c3_r121_s5;
  subbyte_full_adder add_c3_r121_s5 (
    .a(sum_c3_r109_s4),
    .b(sum_c3_r110_s4),
    .ci(sum_c3_r111_s4),
    .s(sum_c3_r121_s5),
    .co(carry_c3_r121_s5)
  );
  wire sum_c3_r122_s5, carry_c3_r122_s5;
  subbyte_full_adder add_c3_r122_s5 (
    .a(sum_c3_r112_s4),
    .b(sum_c3_r113_s4),
    .ci(sum_c3_r114_s4),
    .s(sum_c3_r122_s5),
    .co(carry_c3_r122_s5)
  );
  wire sum_c3_r123_s5, carry_c3_r123_s5;
  subbyte_full_adder add_c3_r123_s5 (
    .a(sum_c3_r115_s4),
    .b(sum_c3_r116_s4),
    .ci(sum_c3_r117_s4),
    .s(sum_c3_r123_s5),
    .co(carry_c3_r123_s5)
  );
  wire sum_c3_r124_s6, carry_c3_r124_s6;
  subbyte_full_adder add_c3_r124_s6 (
    .a(sum_c3_r118_s4),
    .b(sum_c3_r119_s5),
    .ci(carry_c2_r126_s5),
    .s(sum_c3_r124_s6),
    .co(carry_c3_r124_s6)
  );
  wire sum_c3_r125_s6, carry_c3_r125_s6;
  subbyte_full_adder add_c3_r125_s6 (
    .a(sum_c3_r120_s5),
    .b(sum_c3_r121_s5),
    .ci(sum_c3_r122_s5),
    .s(sum_c3_r125_s6),
    .co(carry_c3_r125_s6)
  );
  wire sum_c3_r126_s7, carry_c3_r126_s7;
  subbyte_full_adder add_c3_r126_s7 (
    .a(sum_c3_r123_s5),
    .b(sum_c3_r124_s6),
    .ci(sum_c3_r125_s6),
    .s(sum_c3_r126_s7),
    .co(carry_c3_r126_s7)
  );
  wire sum_c3_r127_s8, carry_c3_r127_s8;
  subbyte_full_adder add_c3_r127_s8 (
    .a(sum_c3_r126_s7),
    .b(extra[3]),
    .ci(extra[32]),
    .s(sum_c3_r127_s8),
    .co(carry_c3_r127_s8)
  );
  wire sum_c3_r128_s7, carry_c3_r128_s7;
  subbyte_full_adder add_c3_r128_s7 (
    .a(extra[61]),
    .b(extra[90]),
    .ci(carry_c2_r127_s6),
    .s(sum_c3_r128_s7),
    .co(carry_c3_r128_s7)
  );
  wire sum_c3_r129_s9, carry_c3_r129_s9;
  subbyte_full_adder add_c3_r129_s9 (
    .a(carry_c2_r128_s1),
    .b(sum_c3_r127_s8),
    .ci(sum_c3_r128_s7),
    .s(sum_c3_r129_s9),
    .co(carry_c3_r129_s9)
  );
  wire sum_c3_r130_s10, carry_c3_r130_s10;
  subbyte_full_adder add_c3_r130_s10 (
    .a(carry_c2_r129_s7),
    .b(sum_c3_r129_s9),
    .ci(carry_c2_r130_s8),
    .s(sum_c3_r130_s10),
    .co(carry_c3_r130_s10)
  );
  wire sum_c3_r131_s11, carry_c3_r131_s11;
  subbyte_half_adder add_c3_r131_s11 (
    .a(carry_c2_r131_s9),
    .b(sum_c3_r130_s10),
    .s(sum_c3_r131_s11),
    .co(carry_c3_r131_s11)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[2]), .b(pp[10]), .ci(pp[18]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[21]), .b(pp[29]), .ci(pp[37]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[40]), .b(pp[48]), .ci(pp[56]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[59]), .b(pp[67]), .ci(pp[75]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[78]), .b(pp[86]), .ci(pp[94]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[97]), .b(pp[105]), .ci(pp[113]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[116]), .b(pp[124]), .ci(pp[132]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[135]), .b(pp[143]), .ci(pp[151]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[154]), .b(pp[162]), .ci(pp[170]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[173]), .b(pp[181]), .ci(pp[189]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[192]), .b(pp[200]), .ci(pp[208]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[211]), .b(pp[219]), .ci(pp[227]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[230]), .b(pp[238]), .ci(pp[246]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[249]), .b(pp[257]), .ci(pp[265]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[268]), .b(pp[276]), .ci(pp[284]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[287]), .b(pp[295]), .ci(pp[303]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[306]), .b(pp[314]), .ci(pp[322]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[325]), .b(pp[333]), .ci(pp[341]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[344]), .b(pp[352]), .ci(pp[360]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[363]), .b(pp[371]), .ci(pp[379]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[382]), .b(pp[390]), .ci(pp[398]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[401]), .b(pp[409]), .ci(pp[417]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[420]), .b(pp[428]), .ci(pp[436]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[439]), .b(pp[447]), .ci(pp[455]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[458]), .b(pp[466]), .ci(pp[474]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[477]), .b(pp[485]), .ci(pp[493]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[496]), .b(pp[504]), .ci(pp[512]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[515]), .b(pp[523]), .ci(pp[531]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[534]), .b(pp[542]), .ci(pp[550]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[553]), .b(pp[561]), .ci(pp[569]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[572]), .b(pp[580]), .ci(pp[588]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[591]), .b(pp[599]), .ci(pp[607]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[610]), .b(pp[618]), .ci(pp[626]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[629]), .b(pp[637]), .ci(pp[645]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[648]), .b(pp[656]), .ci(pp[664]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[667]), .b(pp[675]), .ci(pp[683]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[686]), .b(pp[694]), .ci(pp[702]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[705]), .b(pp[713]), .ci(pp[721]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[724]), .b(pp[732]), .ci(pp[740]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[743]), .b(pp[751]), .ci(pp[759]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[762]), .b(pp[770]), .ci(pp[778]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[781]), .b(pp[789]), .ci(pp[797]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[800]), .b(pp[808]), .ci(pp[816]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s1, carry_c4_r43_s1;
  subbyte_full_adder add_c4_r43_s1 (.a(pp[819]), .b(pp[827]), .ci(pp[835]), .s(sum_c4_r43_s1), .co(carry_c4_r43_s1));
  wire sum_c4_r44_s1, carry_c4_r44_s1;
  subbyte_full_adder add_c4_r44_s1 (.a(pp[838]), .b(pp[846]), .ci(pp[854]), .s(sum_c4_r44_s1), .co(carry_c4_r44_s1));
  wire sum_c4_r45_s1, carry_c4_r45_s1;
  subbyte_full_adder add_c4_r45_s1 (.a(pp[857]), .b(pp[865]), .ci(pp[873]), .s(sum_c4_r45_s1), .co(carry_c4_r45_s1));
  wire sum_c4_r46_s1, carry_c4_r46_s1;
  subbyte_full_adder add_c4_r46_s1 (.a(pp[876]), .b(pp[884]), .ci(pp[892]), .s(sum_c4_r46_s1), .co(carry_c4_r46_s1));
  wire sum_c4_r47_s1, carry_c4_r47_s1;
  subbyte_full_adder add_c4_r47_s1 (.a(pp[895]), .b(pp[903]), .ci(pp[911]), .s(sum_c4_r47_s1), .co(carry_c4_r47_s1));
  wire sum_c4_r48_s1, carry_c4_r48_s1;
  subbyte_full_adder add_c4_r48_s1 (.a(pp[914]), .b(pp[922]), .ci(pp[930]), .s(sum_c4_r48_s1), .co(carry_c4_r48_s1));
  wire sum_c4_r49_s1, carry_c4_r49_s1;
  subbyte_full_adder add_c4_r49_s1 (.a(pp[933]), .b(pp[941]), .ci(pp[949]), .s(sum_c4_r49_s1), .co(carry_c4_r49_s1));
  wire sum_c4_r50_s1, carry_c4_r50_s1;
  subbyte_full_adder add_c4_r50_s1 (.a(pp[952]), .b(pp[960]), .ci(pp[968]), .s(sum_c4_r50_s1), .co(carry_c4_r50_s1));
  wire sum_c4_r51_s1, carry_c4_r51_s1;
  subbyte_full_adder add_c4_r51_s1 (.a(pp[971]), .b(pp[979]), .ci(pp[987]), .s(sum_c4_r51_s1), .co(carry_c4_r51_s1));
  wire sum_c4_r52_s1, carry_c4_r52_s1;
  subbyte_full_adder add_c4_r52_s1 (.a(pp[990]), .b(pp[998]), .ci(pp[1006]), .s(sum_c4_r52_s1), .co(carry_c4_r52_s1));
  wire sum_c4_r53_s1, carry_c4_r53_s1;
  subbyte_full_adder add_c4_r53_s1 (.a(pp[1009]), .b(pp[1017]), .ci(pp[1025]), .s(sum_c4_r53_s1), .co(carry_c4_r53_s1));
  wire sum_c4_r54_s1, carry_c4_r54_s1;
  subbyte_full_adder add_c4_r54_s1 (.a(pp[1028]), .b(pp[1036]), .ci(pp[1044]), .s(sum_c4_r54_s1), .co(carry_c4_r54_s1));
  wire sum_c4_r55_s1, carry_c4_r55_s1;
  subbyte_full_adder add_c4_r55_s1 (.a(pp[1047]), .b(pp[1055]), .ci(pp[1063]), .s(sum_c4_r55_s1), .co(carry_c4_r55_s1));
  wire sum_c4_r56_s1, carry_c4_r56_s1;
  subbyte_full_adder add_c4_r56_s1 (.a(pp[1066]), .b(pp[1074]), .ci(pp[1082]), .s(sum_c4_r56_s1), .co(carry_c4_r56_s1));
  wire sum_c4_r57_s1, carry_c4_r57_s1;
  subbyte_full_adder add_c4_r57_s1 (.a(pp[1085]), .b(pp[1093]), .ci(pp[1101]), .s(sum_c4_r57_s1), .co(carry_c4_r57_s1));
  wire sum_c4_r58_s1, carry_c4_r58_s1;
  subbyte_full_adder add_c4_r58_s1 (.a(pp[1104]), .b(pp[1112]), .ci(pp[1120]), .s(sum_c4_r58_s1), .co(carry_c4_r58_s1));
  wire sum_c4_r59_s1, carry_c4_r59_s1;
  subbyte_full_adder add_c4_r59_s1 (.a(pp[1123]), .b(pp[1131]), .ci(pp[1139]), .s(sum_c4_r59_s1), .co(carry_c4_r59_s1));
  wire sum_c4_r60_s1, carry_c4_r60_s1;
  subbyte_full_adder add_c4_r60_s1 (.a(pp[1142]), .b(pp[1150]), .ci(pp[1158]), .s(sum_c4_r60_s1), .co(carry_c4_r60_s1));
  wire sum_c4_r61_s1, carry_c4_r61_s1;
  subbyte_full_adder add_c4_r61_s1 (.a(pp[1161]), .b(pp[1169]), .ci(pp[1177]), .s(sum_c4_r61_s1), .co(carry_c4_r61_s1));
  wire sum_c4_r62_s1, carry_c4_r62_s1;
  subbyte_full_adder add_c4_r62_s1 (.a(pp[1180]), .b(pp[1188]), .ci(pp[1196]), .s(sum_c4_r62_s1), .co(carry_c4_r62_s1));
  wire sum_c4_r63_s1, carry_c4_r63_s1;
  subbyte_full_adder add_c4_r63_s1 (.a(pp[1199]), .b(pp[1207]), .ci(pp[1215]), .s(sum_c4_r63_s1), .co(carry_c4_r63_s1));
  wire sum_c4_r64_s1, carry_c4_r64_s1;
  subbyte_full_adder add_c4_r64_s1 (.a(pp[1218]), .b(pp[1226]), .ci(pp[1234]), .s(sum_c4_r64_s1), .co(carry_c4_r64_s1));
  wire sum_c4_r65_s1, carry_c4_r65_s1;
  subbyte_full_adder add_c4_r65_s1 (.a(pp[1237]), .b(pp[1245]), .ci(pp[1253]), .s(sum_c4_r65_s1), .co(carry_c4_r65_s1));
  wire sum_c4_r66_s1, carry_c4_r66_s1;
  subbyte_full_adder add_c4_r66_s1 (.a(pp[1256]), .b(pp[1264]), .ci(pp[1272]), .s(sum_c4_r66_s1), .co(carry_c4_r66_s1));
  wire sum_c4_r67_s1, carry_c4_r67_s1;
  subbyte_full_adder add_c4_r67_s1 (.a(pp[1275]), .b(pp[1283]), .ci(pp[1291]), .s(sum_c4_r67_s1), .co(carry_c4_r67_s1));
  wire sum_c4_r68_s1, carry_c4_r68_s1;
  subbyte_full_adder add_c4_r68_s1 (.a(pp[1294]), .b(pp[1302]), .ci(pp[1310]), .s(sum_c4_r68_s1), .co(carry_c4_r68_s1));
  wire sum_c4_r69_s1, carry_c4_r69_s1;
  subbyte_full_adder add_c4_r69_s1 (.a(pp[1313]), .b(pp[1321]), .ci(pp[1329]), .s(sum_c4_r69_s1), .co(carry_c4_r69_s1));
  wire sum_c4_r70_s1, carry_c4_r70_s1;
  subbyte_full_adder add_c4_r70_s1 (.a(pp[1332]), .b(pp[1340]), .ci(pp[1348]), .s(sum_c4_r70_s1), .co(carry_c4_r70_s1));
  wire sum_c4_r71_s1, carry_c4_r71_s1;
  subbyte_full_adder add_c4_r71_s1 (.a(pp[1351]), .b(pp[1359]), .ci(pp[1367]), .s(sum_c4_r71_s1), .co(carry_c4_r71_s1));
  wire sum_c4_r72_s1, carry_c4_r72_s1;
  subbyte_full_adder add_c4_r72_s1 (.a(pp[1370]), .b(pp[1378]), .ci(pp[1386]), .s(sum_c4_r72_s1), .co(carry_c4_r72_s1));
  wire sum_c4_r73_s1, carry_c4_r73_s1;
  subbyte_full_adder add_c4_r73_s1 (.a(pp[1389]), .b(pp[1397]), .ci(pp[1405]), .s(sum_c4_r73_s1), .co(carry_c4_r73_s1));
  wire sum_c4_r74_s1, carry_c4_r74_s1;
  subbyte_full_adder add_c4_r74_s1 (.a(pp[1408]), .b(pp[1416]), .ci(pp[1424]), .s(sum_c4_r74_s1), .co(carry_c4_r74_s1));
  wire sum_c4_r75_s1, carry_c4_r75_s1;
  subbyte_full_adder add_c4_r75_s1 (.a(pp[1427]), .b(pp[1435]), .ci(pp[1443]), .s(sum_c4_r75_s1), .co(carry_c4_r75_s1));
  wire sum_c4_r76_s1, carry_c4_r76_s1;
  subbyte_full_adder add_c4_r76_s1 (.a(pp[1446]), .b(pp[1454]), .ci(pp[1462]), .s(sum_c4_r76_s1), .co(carry_c4_r76_s1));
  wire sum_c4_r77_s1, carry_c4_r77_s1;
  subbyte_full_adder add_c4_r77_s1 (.a(pp[1465]), .b(pp[1473]), .ci(pp[1481]), .s(sum_c4_r77_s1), .co(carry_c4_r77_s1));
  wire sum_c4_r78_s1, carry_c4_r78_s1;
  subbyte_full_adder add_c4_r78_s1 (.a(pp[1484]), .b(pp[1492]), .ci(pp[1500]), .s(sum_c4_r78_s1), .co(carry_c4_r78_s1));
  wire sum_c4_r79_s1, carry_c4_r79_s1;
  subbyte_full_adder add_c4_r79_s1 (.a(pp[1503]), .b(pp[1511]), .ci(pp[1519]), .s(sum_c4_r79_s1), .co(carry_c4_r79_s1));
  wire sum_c4_r80_s1, carry_c4_r80_s1;
  subbyte_full_adder add_c4_r80_s1 (.a(pp[1522]), .b(pp[1530]), .ci(pp[1538]), .s(sum_c4_r80_s1), .co(carry_c4_r80_s1));
  wire sum_c4_r81_s1, carry_c4_r81_s1;
  subbyte_full_adder add_c4_r81_s1 (.a(pp[1541]), .b(pp[1549]), .ci(pp[1557]), .s(sum_c4_r81_s1), .co(carry_c4_r81_s1));
  wire sum_c4_r82_s1, carry_c4_r82_s1;
  subbyte_full_adder add_c4_r82_s1 (.a(pp[1560]), .b(pp[1568]), .ci(pp[1576]), .s(sum_c4_r82_s1), .co(carry_c4_r82_s1));
  wire sum_c4_r83_s1, carry_c4_r83_s1;
  subbyte_full_adder add_c4_r83_s1 (.a(pp[1579]), .b(pp[1587]), .ci(pp[1595]), .s(sum_c4_r83_s1), .co(carry_c4_r83_s1));
  wire sum_c4_r84_s1, carry_c4_r84_s1;
  subbyte_full_adder add_c4_r84_s1 (.a(pp[1598]), .b(pp[1606]), .ci(pp[1614]), .s(sum_c4_r84_s1), .co(carry_c4_r84_s1));
  wire sum_c4_r85_s1, carry_c4_r85_s1;
  subbyte_full_adder add_c4_r85_s1 (.a(pp[1617]), .b(pp[1625]), .ci(pp[1633]), .s(sum_c4_r85_s1), .co(carry_c4_r85_s1));
  wire sum_c4_r86_s1, carry_c4_r86_s1;
  subbyte_full_adder add_c4_r86_s1 (.a(pp[1636]), .b(pp[1644]), .ci(pp[1652]), .s(sum_c4_r86_s1), .co(carry_c4_r86_s1));
  wire sum_c4_r87_s1, carry_c4_r87_s1;
  subbyte_full_adder add_c4_r87_s1 (.a(pp[1655]), .b(pp[1663]), .ci(pp[1671]), .s(sum_c4_r87_s1), .co(carry_c4_r87_s1));
  wire sum_c4_r88_s1, carry_c4_r88_s1;
  subbyte_full_adder add_c4_r88_s1 (.a(pp[1674]), .b(pp[1682]), .ci(pp[1690]), .s(sum_c4_r88_s1), .co(carry_c4_r88_s1));
  wire sum_c4_r89_s1, carry_c4_r89_s1;
  subbyte_full_adder add_c4_r89_s1 (.a(pp[1693]), .b(pp[1701]), .ci(pp[1709]), .s(sum_c4_r89_s1), .co(carry_c4_r89_s1));
  wire sum_c4_r90_s1, carry_c4_r90_s1;
  subbyte_full_adder add_c4_r90_s1 (.a(pp[1712]), .b(pp[1720]), .ci(pp[1728]), .s(sum_c4_r90_s1), .co(carry_c4_r90_s1));
  wire sum_c4_r91_s1, carry_c4_r91_s1;
  subbyte_full_adder add_c4_r91_s1 (.a(pp[1731]), .b(pp[1739]), .ci(pp[1747]), .s(sum_c4_r91_s1), .co(carry_c4_r91_s1));
  wire sum_c4_r92_s1, carry_c4_r92_s1;
  subbyte_full_adder add_c4_r92_s1 (.a(pp[1750]), .b(pp[1758]), .ci(pp[1766]), .s(sum_c4_r92_s1), .co(carry_c4_r92_s1));
  wire sum_c4_r93_s1, carry_c4_r93_s1;
  subbyte_full_adder add_c4_r93_s1 (.a(pp[1769]), .b(pp[1777]), .ci(pp[1785]), .s(sum_c4_r93_s1), .co(carry_c4_r93_s1));
  wire sum_c4_r94_s1, carry_c4_r94_s1;
  subbyte_full_adder add_c4_r94_s1 (.a(pp[1788]), .b(pp[1796]), .ci(pp[1804]), .s(sum_c4_r94_s1), .co(carry_c4_r94_s1));
  wire sum_c4_r95_s1, carry_c4_r95_s1;
  subbyte_full_adder add_c4_r95_s1 (.a(pp[1807]), .b(pp[1815]), .ci(pp[1823]), .s(sum_c4_r95_s1), .co(carry_c4_r95_s1));
  wire sum_c4_r96_s1, carry_c4_r96_s1;
  subbyte_full_adder add_c4_r96_s1 (.a(pp[1826]), .b(pp[1834]), .ci(pp[1842]), .s(sum_c4_r96_s1), .co(carry_c4_r96_s1));
  wire sum_c4_r97_s1, carry_c4_r97_s1;
  subbyte_full_adder add_c4_r97_s1 (.a(pp[1845]), .b(pp[1853]), .ci(pp[1861]), .s(sum_c4_r97_s1), .co(carry_c4_r97_s1));
  wire sum_c4_r98_s1, carry_c4_r98_s1;
  subbyte_full_adder add_c4_r98_s1 (.a(pp[1864]), .b(pp[1872]), .ci(pp[1880]), .s(sum_c4_r98_s1), .co(carry_c4_r98_s1));
  wire sum_c4_r99_s1, carry_c4_r99_s1;
  subbyte_full_adder add_c4_r99_s1 (.a(pp[1883]), .b(pp[1891]), .ci(pp[1899]), .s(sum_c4_r99_s1), .co(carry_c4_r99_s1));
  wire sum_c4_r100_s1, carry_c4_r100_s1;
  subbyte_full_adder add_c4_r100_s1 (
    .a(pp[1902]),
    .b(pp[1910]),
    .ci(pp[1918]),
    .s(sum_c4_r100_s1),
    .co(carry_c4_r100_s1)
  );
  wire sum_c4_r101_s1, carry_c4_r101_s1;
  subbyte_full_adder add_c4_r101_s1 (
    .a(pp[1921]),
    .b(pp[1929]),
    .ci(pp[1937]),
    .s(sum_c4_r101_s1),
    .co(carry_c4_r101_s1)
  );
  wire sum_c4_r102_s1, carry_c4_r102_s1;
  subbyte_full_adder add_c4_r102_s1 (
    .a(pp[1940]),
    .b(pp[1948]),
    .ci(pp[1956]),
    .s(sum_c4_r102_s1),
    .co(carry_c4_r102_s1)
  );
  wire sum_c4_r103_s1, carry_c4_r103_s1;
  subbyte_full_adder add_c4_r103_s1 (
    .a(pp[1959]),
    .b(pp[1967]),
    .ci(pp[1975]),
    .s(sum_c4_r103_s1),
    .co(carry_c4_r103_s1)
  );
  wire sum_c4_r104_s1, carry_c4_r104_s1;
  subbyte_full_adder add_c4_r104_s1 (
    .a(pp[1978]),
    .b(pp[1986]),
    .ci(pp[1994]),
    .s(sum_c4_r104_s1),
    .co(carry_c4_r104_s1)
  );
  wire sum_c4_r105_s1, carry_c4_r105_s1;
  subbyte_full_adder add_c4_r105_s1 (
    .a(pp[1997]),
    .b(pp[2005]),
    .ci(pp[2013]),
    .s(sum_c4_r105_s1),
    .co(carry_c4_r105_s1)
  );
  wire sum_c4_r106_s1, carry_c4_r106_s1;
  subbyte_full_adder add_c4_r106_s1 (
    .a(pp[2016]),
    .b(pp[2024]),
    .ci(pp[2032]),
    .s(sum_c4_r106_s1),
    .co(carry_c4_r106_s1)
  );
  wire sum_c4_r107_s1, carry_c4_r107_s1;
  subbyte_full_adder add_c4_r107_s1 (
    .a(pp[2035]),
    .b(pp[2043]),
    .ci(pp[2051]),
    .s(sum_c4_r107_s1),
    .co(carry_c4_r107_s1)
  );
  wire sum_c4_r108_s1, carry_c4_r108_s1;
  subbyte_full_adder add_c4_r108_s1 (
    .a(pp[2054]),
    .b(pp[2062]),
    .ci(pp[2070]),
    .s(sum_c4_r108_s1),
    .co(carry_c4_r108_s1)
  );
  wire sum_c4_r109_s1, carry_c4_r109_s1;
  subbyte_full_adder add_c4_r109_s1 (
    .a(pp[2073]),
    .b(pp[2081]),
    .ci(pp[2089]),
    .s(sum_c4_r109_s1),
    .co(carry_c4_r109_s1)
  );
  wire sum_c4_r110_s1, carry_c4_r110_s1;
  subbyte_full_adder add_c4_r110_s1 (
    .a(pp[2092]),
    .b(pp[2100]),
    .ci(pp[2108]),
    .s(sum_c4_r110_s1),
    .co(carry_c4_r110_s1)
  );
  wire sum_c4_r111_s1, carry_c4_r111_s1;
  subbyte_full_adder add_c4_r111_s1 (
    .a(pp[2111]),
    .b(pp[2119]),
    .ci(pp[2127]),
    .s(sum_c4_r111_s1),
    .co(carry_c4_r111_s1)
  );
  wire sum_c4_r112_s1, carry_c4_r112_s1;
  subbyte_full_adder add_c4_r112_s1 (
    .a(pp[2130]),
    .b(pp[2138]),
    .ci(pp[2146]),
    .s(sum_c4_r112_s1),
    .co(carry_c4_r112_s1)
  );
  wire sum_c4_r113_s1, carry_c4_r113_s1;
  subbyte_full_adder add_c4_r113_s1 (
    .a(pp[2149]),
    .b(pp[2157]),
    .ci(pp[2165]),
    .s(sum_c4_r113_s1),
    .co(carry_c4_r113_s1)
  );
  wire sum_c4_r114_s1, carry_c4_r114_s1;
  subbyte_full_adder add_c4_r114_s1 (
    .a(pp[2168]),
    .b(pp[2176]),
    .ci(pp[2184]),
    .s(sum_c4_r114_s1),
    .co(carry_c4_r114_s1)
  );
  wire sum_c4_r115_s1, carry_c4_r115_s1;
  subbyte_full_adder add_c4_r115_s1 (
    .a(pp[2187]),
    .b(pp[2195]),
    .ci(pp[2203]),
    .s(sum_c4_r115_s1),
    .co(carry_c4_r115_s1)
  );
  wire sum_c4_r116_s1, carry_c4_r116_s1;
  subbyte_full_adder add_c4_r116_s1 (
    .a(pp[2206]),
    .b(pp[2214]),
    .ci(pp[2222]),
    .s(sum_c4_r116_s1),
    .co(carry_c4_r116_s1)
  );
  wire sum_c4_r117_s1, carry_c4_r117_s1;
  subbyte_full_adder add_c4_r117_s1 (
    .a(pp[2225]),
    .b(pp[2233]),
    .ci(pp[2241]),
    .s(sum_c4_r117_s1),
    .co(carry_c4_r117_s1)
  );
  wire sum_c4_r118_s1, carry_c4_r118_s1;
  subbyte_full_adder add_c4_r118_s1 (
    .a(pp[2244]),
    .b(pp[2252]),
    .ci(pp[2260]),
    .s(sum_c4_r118_s1),
    .co(carry_c4_r118_s1)
  );
  wire sum_c4_r119_s1, carry_c4_r119_s1;
  subbyte_full_adder add_c4_r119_s1 (
    .a(pp[2263]),
    .b(pp[2271]),
    .ci(pp[2279]),
    .s(sum_c4_r119_s1),
    .co(carry_c4_r119_s1)
  );
  wire sum_c4_r120_s1, carry_c4_r120_s1;
  subbyte_full_adder add_c4_r120_s1 (
    .a(pp[2282]),
    .b(pp[2290]),
    .ci(pp[2298]),
    .s(sum_c4_r120_s1),
    .co(carry_c4_r120_s1)
  );
  wire sum_c4_r121_s1, carry_c4_r121_s1;
  subbyte_full_adder add_c4_r121_s1 (
    .a(pp[2301]),
    .b(pp[2309]),
    .ci(pp[2317]),
    .s(sum_c4_r121_s1),
    .co(carry_c4_r121_s1)
  );
  wire sum_c4_r122_s1, carry_c4_r122_s1;
  subbyte_full_adder add_c4_r122_s1 (
    .a(pp[2320]),
    .b(pp[2328]),
    .ci(pp[2336]),
    .s(sum_c4_r122_s1),
    .co(carry_c4_r122_s1)
  );
  wire sum_c4_r123_s1, carry_c4_r123_s1;
  subbyte_full_adder add_c4_r123_s1 (
    .a(pp[2339]),
    .b(pp[2347]),
    .ci(pp[2355]),
    .s(sum_c4_r123_s1),
    .co(carry_c4_r123_s1)
  );
  wire sum_c4_r124_s1, carry_c4_r124_s1;
  subbyte_full_adder add_c4_r124_s1 (
    .a(pp[2358]),
    .b(pp[2366]),
    .ci(pp[2374]),
    .s(sum_c4_r124_s1),
    .co(carry_c4_r124_s1)
  );
  wire sum_c4_r125_s1, carry_c4_r125_s1;
  subbyte_full_adder add_c4_r125_s1 (
    .a(pp[2377]),
    .b(pp[2385]),
    .ci(pp[2393]),
    .s(sum_c4_r125_s1),
    .co(carry_c4_r125_s1)
  );
  wire sum_c4_r126_s1, carry_c4_r126_s1;
  subbyte_full_adder add_c4_r126_s1 (
    .a(pp[2396]),
    .b(pp[2404]),
    .ci(pp[2412]),
    .s(sum_c4_r126_s1),
    .co(carry_c4_r126_s1)
  );
  wire sum_c4_r127_s1, carry_c4_r127_s1;
  subbyte_full_adder add_c4_r127_s1 (
    .a(pp[2415]),
    .b(pp[2423]),
    .ci(pp[2431]),
    .s(sum_c4_r127_s1),
    .co(carry_c4_r127_s1)
  );
  wire sum_c4_r128_s2, carry_c4_r128_s2;
  subbyte_full_adder add_c4_r128_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r128_s2),
    .co(carry_c4_r128_s2)
  );
  wire sum_c4_r129_s2, carry_c4_r129_s2;
  subbyte_full_adder add_c4_r129_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r129_s2),
    .co(carry_c4_r129_s2)
  );
  wire sum_c4_r130_s2, carry_c4_r130_s2;
  subbyte_full_adder add_c4_r130_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r130_s2),
    .co(carry_c4_r130_s2)
  );
  wire sum_c4_r131_s2, carry_c4_r131_s2;
  subbyte_full_adder add_c4_r131_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(carry_c3_r11_s1),
    .s(sum_c4_r131_s2),
    .co(carry_c4_r131_s2)
  );
  wire sum_c4_r132_s2, carry_c4_r132_s2;
  subbyte_full_adder add_c4_r132_s2 (
    .a(carry_c3_r12_s1),
    .b(carry_c3_r13_s1),
    .ci(carry_c3_r14_s1),
    .s(sum_c4_r132_s2),
    .co(carry_c4_r132_s2)
  );
  wire sum_c4_r133_s2, carry_c4_r133_s2;
  subbyte_full_adder add_c4_r133_s2 (
    .a(carry_c3_r15_s1),
    .b(carry_c3_r16_s1),
    .ci(carry_c3_r17_s1),
    .s(sum_c4_r133_s2),
    .co(carry_c4_r133_s2)
  );
  wire sum_c4_r134_s2, carry_c4_r134_s2;
  subbyte_full_adder add_c4_r134_s2 (
    .a(carry_c3_r18_s1),
    .b(carry_c3_r19_s1),
    .ci(carry_c3_r20_s1),
    .s(sum_c4_r134_s2),
    .co(carry_c4_r134_s2)
  );
  wire sum_c4_r135_s2, carry_c4_r135_s2;
  subbyte_full_adder add_c4_r135_s2 (
    .a(carry_c3_r21_s1),
    .b(carry_c3_r22_s1),
    .ci(carry_c3_r23_s1),
    .s(sum_c4_r135_s2),
    .co(carry_c4_r135_s2)
  );
  wire sum_c4_r136_s2, carry_c4_r136_s2;
  subbyte_full_adder add_c4_r136_s2 (
    .a(carry_c3_r24_s1),
    .b(carry_c3_r25_s1),
    .ci(carry_c3_r26_s1),
    .s(sum_c4_r136_s2),
    .co(carry_c4_r136_s2)
  );
  wire sum_c4_r137_s2, carry_c4_r137_s2;
  subbyte_full_adder add_c4_r137_s2 (
    .a(carry_c3_r27_s1),
    .b(carry_c3_r28_s1),
    .ci(carry_c3_r29_s1),
    .s(sum_c4_r137_s2),
    .co(carry_c4_r137_s2)
  );
  wire sum_c4_r138_s2, carry_c4_r138_s2;
  subbyte_full_adder add_c4_r138_s2 (
    .a(carry_c3_r30_s1),
    .b(carry_c3_r31_s1),
    .ci(carry_c3_r32_s1),
    .s(sum_c4_r138_s2),
    .co(carry_c4_r138_s2)
  );
  wire sum_c4_r139_s2, carry_c4_r139_s2;
  subbyte_full_adder add_c4_r139_s2 (
    .a(carry_c3_r33_s1),
    .b(carry_c3_r34_s1),
    .ci(carry_c3_r35_s1),
    .s(sum_c4_r139_s2),
    .co(carry_c4_r139_s2)
  );
  wire sum_c4_r140_s2, carry_c4_r140_s2;
  subbyte_full_adder add_c4_r140_s2 (
    .a(carry_c3_r36_s1),
    .b(carry_c3_r37_s1),
    .ci(carry_c3_r38_s1),
    .s(sum_c4_r140_s2),
    .co(carry_c4_r140_s2)
  );
  wire sum_c4_r141_s2, carry_c4_r141_s2;
  subbyte_full_adder add_c4_r141_s2 (
    .a(carry_c3_r39_s1),
    .b(carry_c3_r40_s1),
    .ci(carry_c3_r41_s1),
    .s(sum_c4_r141_s2),
    .co(carry_c4_r141_s2)
  );
  wire sum_c4_r142_s2, carry_c4_r142_s2;
  subbyte_full_adder add_c4_r142_s2 (
    .a(sum_c4_r0_s1),
    .b(sum_c4_r1_s1),
    .ci(sum_c4_r2_s1),
    .s(sum_c4_r142_s2),
    .co(carry_c4_r142_s2)
  );
  wire sum_c4_r143_s2, carry_c4_r143_s2;
  subbyte_full_adder add_c4_r143_s2 (
    .a(sum_c4_r3_s1),
    .b(sum_c4_r4_s1),
    .ci(sum_c4_r5_s1),
    .s(sum_c4_r143_s2),
    .co(carry_c4_r143_s2)
  );
  wire sum_c4_r144_s2, carry_c4_r144_s2;
  subbyte_full_adder add_c4_r144_s2 (
    .a(sum_c4_r6_s1),
    .b(sum_c4_r7_s1),
    .ci(sum_c4_r8_s1),
    .s(sum_c4_r144_s2),
    .co(carry_c4_r144_s2)
  );
  wire sum_c4_r145_s2, carry_c4_r145_s2;
  subbyte_full_adder add_c4_r145_s2 (
    .a(sum_c4_r9_s1),
    .b(sum_c4_r10_s1),
    .ci(sum_c4_r11_s1),
    .s(sum_c4_r145_s2),
    .co(carry_c4_r145_s2)
  );
  wire sum_c4_r146_s2, carry_c4_r146_s2;
  subbyte_full_adder add_c4_r146_s2 (
    .a(sum_c4_r12_s1),
    .b(sum_c4_r13_s1),
    .ci(sum_c4_r14_s1),
    .s(sum_c4_r146_s2),
    .co(carry_c4_r146_s2)
  );
  wire sum_c4_r147_s2, carry_c4_r147_s2;
  subbyte_full_adder add_c4_r147_s2 (
    .a(sum_c4_r15_s1),
    .b(sum_c4_r16_s1),
    .ci(sum_c4_r17_s1),
    .s(sum_c4_r147_s2),
    .co(carry_c4_r147_s2)
  );
  wire sum_c4_r148_s2, carry_c4_r148_s2;
  subbyte_full_adder add_c4_r148_s2 (
    .a(sum_c4_r18_s1),
    .b(sum_c4_r19_s1),
    .ci(sum_c4_r20_s1),
    .s(sum_c4_r148_s2),
    .co(carry_c4_r148_s2)
  );
  wire sum_c4_r149_s2, carry_c4_r149_s2;
  subbyte_full_adder add_c4_r149_s2 (
    .a(sum_c4_r21_s1),
    .b(sum_c4_r22_s1),
    .ci(sum_c4_r23_s1),
    .s(sum_c4_r149_s2),
    .co(carry_c4_r149_s2)
  );
  wire sum_c4_r150_s2, carry_c4_r150_s2;
  subbyte_full_adder add_c4_r150_s2 (
    .a(sum_c4_r24_s1),
    .b(sum_c4_r25_s1),
    .ci(sum_c4_r26_s1),
    .s(sum_c4_r150_s2),
    .co(carry_c4_r150_s2)
  );
  wire sum_c4_r151_s2, carry_c4_r151_s2;
  subbyte_full_adder add_c4_r151_s2 (
    .a(sum_c4_r27_s1),
    .b(sum_c4_r28_s1),
    .ci(sum_c4_r29_s1),
    .s(sum_c4_r151_s2),
    .co(carry_c4_r151_s2)
  );
  wire sum_c4_r152_s2, carry_c4_r152_s2;
  subbyte_full_adder add_c4_r152_s2 (
    .a(sum_c4_r30_s1),
    .b(sum_c4_r31_s1),
    .ci(sum_c4_r32_s1),
    .s(sum_c4_r152_s2),
    .co(carry_c4_r152_s2)
  );
  wire sum_c4_r153_s2, carry_c4_r153_s2;
  subbyte_full_adder add_c4_r153_s2 (
    .a(sum_c4_r33_s1),
    .b(sum_c4_r34_s1),
    .ci(sum_c4_r35_s1),
    .s(sum_c4_r153_s2),
    .co(carry_c4_r153_s2)
  );
  wire sum_c4_r154_s2, carry_c4_r154_s2;
  subbyte_full_adder add_c4_r154_s2 (
    .a(sum_c4_r36_s1),
    .b(sum_c4_r37_s1),
    .ci(sum_c4_r38_s1),
    .s(sum_c4_r154_s2),
    .co(carry_c4_r154_s2)
  );
  wire sum_c4_r155_s2, carry_c4_r155_s2;
  subbyte_full_adder add_c4_r155_s2 (
    .a(sum_c4_r39_s1),
    .b(sum_c4_r40_s1),
    .ci(sum_c4_r41_s1),
    .s(sum_c4_r155_s2),
    .co(carry_c4_r155_s2)
  );
  wire sum_c4_r156_s2, carry_c4_r156_s2;
  subbyte_full_adder add_c4_r156_s2 (
    .a(sum_c4_r42_s1),
    .b(sum_c4_r43_s1),
    .ci(sum_c4_r44_s1),
    .s(sum_c4_r156_s2),
    .co(carry_c4_r156_s2)
  );
  wire sum_c4_r157_s2, carry_c4_r157_s2;
  subbyte_full_adder add_c4_r157_s2 (
    .a(sum_c4_r45_s1),
    .b(sum_c4_r46_s1),
    .ci(sum_c4_r47_s1),
    .s(sum_c4_r157_s2),
    .co(carry_c4_r157_s2)
  );
  wire sum_c4_r158_s2, carry_c4_r158_s2;
  subbyte_full_adder add_c4_r158_s2 (
    .a(sum_c4_r48_s1),
    .b(sum_c4_r49_s1),
    .ci(sum_c4_r50_s1),
    .s(sum_c4_r158_s2),
    .co(carry_c4_r158_s2)
  );
  wire sum_c4_r159_s2, carry_c4_r159_s2;
  subbyte_full_adder add_c4_r159_s2 (
    .a(sum_c4_r51_s1),
    .b(sum_c4_r52_s1),
    .ci(sum_c4_r53_s1),
    .s(sum_c4_r159_s2),
    .co(carry_c4_r159_s2)
  );
  wire sum_c4_r160_s2, carry_c4_r160_s2;
  subbyte_full_adder add_c4_r160_s2 (
    .a(sum_c4_r54_s1),
    .b(sum_c4_r55_s1),
    .ci(sum_c4_r56_s1),
    .s(sum_c4_r160_s2),
    .co(carry_c4_r160_s2)
  );
  wire sum_c4_r161_s2, carry_c4_r161_s2;
  subbyte_full_adder add_c4_r161_s2 (
    .a(sum_c4_r57_s1),
    .b(sum_c4_r58_s1),
    .ci(sum_c4_r59_s1),
    .s(sum_c4_r161_s2),
    .co(carry_c4_r161_s2)
  );
  wire sum_c4_r162_s2, carry_c4_r162_s2;
  subbyte_full_adder add_c4_r162_s2 (
    .a(sum_c4_r60_s1),
    .b(sum_c4_r61_s1),
    .ci(sum_c4_r62_s1),
    .s(sum_c4_r162_s2),
    .co(carry_c4_r162_s2)
  );
  wire sum_c4_r163_s2, carry_c4_r163_s2;
  subbyte_full_adder add_c4_r163_s2 (
    .a(sum_c4_r63_s1),
    .b(sum_c4_r64_s1),
    .ci(sum_c4_r65_s1),
    .s(sum_c4_r163_s2),
    .co(carry_c4_r163_s2)
  );
  wire sum_c4_r164_s2, carry_c4_r164_s2;
  subbyte_full_adder add_c4_r164_s2 (
    .a(sum_c4_r66_s1),
    .b(sum_c4_r67_s1),
    .ci(sum_c4_r68_s1),
    .s(sum_c4_r164_s2),
    .co(carry_c4_r164_s2)
  );
  wire sum_c4_r165_s2, carry_c4_r165_s2;
  subbyte_full_adder add_c4_r165_s2 (
    .a(sum_c4_r69_s1),
    .b(sum_c4_r70_s1),
    .ci(sum_c4_r71_s1),
    .s(sum_c4_r165_s2),
    .co(carry_c4_r165_s2)
  );
  wire sum_c4_r166_s2, carry_c4_r166_s2;
  subbyte_full_adder add_c4_r166_s2 (
    .a(sum_c4_r72_s1),
    .b(sum_c4_r73_s1),
    .ci(sum_c4_r74_s1),
    .s(sum_c4_r166_s2),
    .co(carry_c4_r166_s2)
  );
  wire sum_c4_r167_s2, carry_c4_r167_s2;
  subbyte_full_adder add_c4_r167_s2 (
    .a(sum_c4_r75_s1),
    .b(sum_c4_r76_s1),
    .ci(sum_c4_r77_s1),
    .s(sum_c4_r167_s2),
    .co(carry_c4_r167_s2)
  );
  wire sum_c4_r168_s2, carry_c4_r168_s2;
  subbyte_full_adder add_c4_r168_s2 (
    .a(sum_c4_r78_s1),
    .b(sum_c4_r79_s1),
    .ci(sum_c4_r80_s1),
    .s(sum_c4_r168_s2),
    .co(carry_c4_r168_s2)
  );
  wire sum_c4_r169_s2, carry_c4_r169_s2;
  subbyte_full_adder add_c4_r169_s2 (
    .a(sum_c4_r81_s1),
    .b(sum_c4_r82_s1),
    .ci(sum_c4_r83_s1),
    .s(sum_c4_r169_s2),
    .co(carry_c4_r169_s2)
  );
  wire sum_c4_r170_s2, carry_c4_r170_s2;
  subbyte_full_adder add_c4_r170_s2 (
    .a(sum_c4_r84_s1),
    .b(sum_c4_r85_s1),
    .ci(sum_c4_r86_s1),
    .s(sum_c4_r170_s2),
    .co(carry_c4_r170_s2)
  );
  wire sum_c4_r171_s2, carry_c4_r171_s2;
  subbyte_full_adder add_c4_r171_s2 (
    .a(sum_c4_r87_s1),
    .b(sum_c4_r88_s1),
    .ci(sum_c4_r89_s1),
    .s(sum_c4_r171_s2),
    .co(carry_c4_r171_s2)
  );
  wire sum_c4_r172_s2, carry_c4_r172_s2;
  subbyte_full_adder add_c4_r172_s2 (
    .a(sum_c4_r90_s1),
    .b(sum_c4_r91_s1),
    .ci(sum_c4_r92_s1),
    .s(sum_c4_r172_s2),
    .co(carry_c4_r172_s2)
  );
  wire sum_c4_r173_s2, carry_c4_r173_s2;
  subbyte_full_adder add_c4_r173_s2 (
    .a(sum_c4_r93_s1),
    .b(sum_c4_r94_s1),
    .ci(sum_c4_r95_s1),
    .s(sum_c4_r173_s2),
    .co(carry_c4_r173_s2)
  );
  wire sum_c4_r174_s2, carry_c4_r174_s2;
  subbyte_full_adder add_c4_r174_s2 (
    .a(sum_c4_r96_s1),
    .b(sum_c4_r97_s1),
    .ci(sum_c4_r98_s1),
    .s(sum_c4_r174_s2),
    .co(carry_c4_r174_s2)
  );
  wire sum_c4_r175_s2, carry_c4_r175_s2;
  subbyte_full_adder add_c4_r175_s2 (
    .a(sum_c4_r99_s1),
    .b(sum_c4_r100_s1),
    .ci(sum_c4_r101_s1),
    .s(sum_c4_r175_s2),
    .co(carry_c4_r175_s2)
  );
  wire sum_c4_r176_s2, carry_c4_r176_s2;
  subbyte_full_adder add_c4_r176_s2 (
    .a(sum_c4_r102_s1),
    .b(sum_c4_r103_s1),
    .ci(sum_c4_r104_s1),
    .s(sum_c4_r176_s2),
    .co(carry_c4_r176_s2)
  );
  wire sum_c4_r177_s2, carry_c4_r177_s2;
  subbyte_full_adder add_c4_r177_s2 (
    .a(sum_c4_r105_s1),
    .b(sum_c4_r106_s1),
    .ci(sum_c4_r107_s1),
    .s(sum_c4_r177_s2),
    .co(carry_c4_r177_s2)
  );
  wire sum_c4_r178_s2, carry_c4_r178_s2;
  subbyte_full_adder add_c4_r178_s2 (
    .a(sum_c4_r108_s1),
    .b(sum_c4_r109_s1),
    .ci(sum_c4_r110_s1),
    .s(sum_c4_r178_s2),
    .co(carry_c4_r178_s2)
  );
  wire sum_c4_r179_s2, carry_c4_r179_s2;
  subbyte_full_adder add_c4_r179_s2 (
    .a(sum_c4_r111_s1),
    .b(sum_c4_r112_s1),
    .ci(sum_c4_r113_s1),
    .s(sum_c4_r179_s2),
    .co(carry_c4_r179_s2)
  );
  wire sum_c4_r180_s2, carry_c4_r180_s2;
  subbyte_full_adder add_c4_r180_s2 (
    .a(sum_c4_r114_s1),
    .b(sum_c4_r115_s1),
    .ci(sum_c4_r116_s1),
    .s(sum_c4_r180_s2),
    .co(carry_c4_r180_s2)
  );
  wire sum_c4_r181_s2, carry_c4_r181_s2;
  subbyte_full_adder add_c4_r181_s2 (
    .a(sum_c4_r117_s1),
    .b(sum_c4_r118_s1),
    .ci(sum_c4_r119_s1),
    .s(sum_c4_r181_s2),
    .co(carry_c4_r181_s2)
  );
  wire sum_c4_r182_s2, carry_c4_r182_s2;
  subbyte_full_adder add_c4_r182_s2 (
    .a(sum_c4_r120_s1),
    .b(sum_c4_r121_s1),
    .ci(sum_c4_r122_s1),
    .s(sum_c4_r182_s2),
    .co(carry_c4_r182_s2)
  );
  wire sum_c4_r183_s2, carry_c4_r183_s2;
  subbyte_full_adder add_c4_r183_s2 (
    .a(sum_c4_r123_s1),
    .b(sum_c4_r124_s1),
    .ci(sum_c4_r125_s1),
    .s(sum_c4_r183_s2),
    .co(carry_c4_r183_s2)
  );
  wire sum_c4_r184_s3, carry_c4_r184_s3;
  subbyte_full_adder add_c4_r184_s3 (
    .a(sum_c4_r126_s1),
    .b(sum_c4_r127_s1),
    .ci(carry_c3_r42_s2),
    .s(sum_c4_r184_s3),
    .co(carry_c4_r184_s3)
  );
  wire sum_c4_r185_s3, carry_c4_r185_s3;
  subbyte_full_adder add_c4_r185_s3 (
    .a(carry_c3_r43_s2),
    .b(carry_c3_r44_s2),
    .ci(carry_c3_r45_s2),
    .s(sum_c4_r185_s3),
    .co(carry_c4_r185_s3)
  );
  wire sum_c4_r186_s3, carry_c4_r186_s3;
  subbyte_full_adder add_c4_r186_s3 (
    .a(carry_c3_r46_s2),
    .b(carry_c3_r47_s2),
    .ci(carry_c3_r48_s2),
    .s(sum_c4_r186_s3),
    .co(carry_c4_r186_s3)
  );
  wire sum_c4_r187_s3, carry_c4_r187_s3;
  subbyte_full_adder add_c4_r187_s3 (
    .a(carry_c3_r49_s2),
    .b(carry_c3_r50_s2),
    .ci(carry_c3_r51_s2),
    .s(sum_c4_r187_s3),
    .co(carry_c4_r187_s3)
  );
  wire sum_c4_r188_s3, carry_c4_r188_s3;
  subbyte_full_adder add_c4_r188_s3 (
    .a(carry_c3_r52_s2),
    .b(carry_c3_r53_s2),
    .ci(carry_c3_r54_s2),
    .s(sum_c4_r188_s3),
    .co(carry_c4_r188_s3)
  );
  wire sum_c4_r189_s3, carry_c4_r189_s3;
  subbyte_full_adder add_c4_r189_s3 (
    .a(carry_c3_r55_s2),
    .b(carry_c3_r56_s2),
    .ci(carry_c3_r57_s2),
    .s(sum_c4_r189_s3),
    .co(carry_c4_r189_s3)
  );
  wire sum_c4_r190_s3, carry_c4_r190_s3;
  subbyte_full_adder add_c4_r190_s3 (
    .a(carry_c3_r58_s2),
    .b(carry_c3_r59_s2),
    .ci(carry_c3_r60_s2),
    .s(sum_c4_r190_s3),
    .co(carry_c4_r190_s3)
  );
  wire sum_c4_r191_s3, carry_c4_r191_s3;
  subbyte_full_adder add_c4_r191_s3 (
    .a(carry_c3_r61_s2),
    .b(carry_c3_r62_s2),
    .ci(carry_c3_r63_s2),
    .s(sum_c4_r191_s3),
    .co(carry_c4_r191_s3)
  );
  wire sum_c4_r192_s3, carry_c4_r192_s3;
  subbyte_full_adder add_c4_r192_s3 (
    .a(carry_c3_r64_s2),
    .b(carry_c3_r65_s2),
    .ci(carry_c3_r66_s2),
    .s(sum_c4_r192_s3),
    .co(carry_c4_r192_s3)
  );
  wire sum_c4_r193_s3, carry_c4_r193_s3;
  subbyte_full_adder add_c4_r193_s3 (
    .a(carry_c3_r67_s2),
    .b(carry_c3_r68_s2),
    .ci(carry_c3_r69_s2),
    .s(sum_c4_r193_s3),
    .co(carry_c4_r193_s3)
  );
  wire sum_c4_r194_s3, carry_c4_r194_s3;
  subbyte_full_adder add_c4_r194_s3 (
    .a(carry_c3_r70_s2),
    .b(carry_c3_r71_s2),
    .ci(carry_c3_r72_s2),
    .s(sum_c4_r194_s3),
    .co(carry_c4_r194_s3)
  );
  wire sum_c4_r195_s3, carry_c4_r195_s3;
  subbyte_full_adder add_c4_r195_s3 (
    .a(carry_c3_r73_s2),
    .b(carry_c3_r74_s2),
    .ci(carry_c3_r75_s2),
    .s(sum_c4_r195_s3),
    .co(carry_c4_r195_s3)
  );
  wire sum_c4_r196_s3, carry_c4_r196_s3;
  subbyte_full_adder add_c4_r196_s3 (
    .a(carry_c3_r76_s2),
    .b(carry_c3_r77_s2),
    .ci(carry_c3_r78_s2),
    .s(sum_c4_r196_s3),
    .co(carry_c4_r196_s3)
  );
  wire sum_c4_r197_s3, carry_c4_r197_s3;
  subbyte_full_adder add_c4_r197_s3 (
    .a(carry_c3_r79_s2),
    .b(carry_c3_r80_s2),
    .ci(carry_c3_r81_s2),
    .s(sum_c4_r197_s3),
    .co(carry_c4_r197_s3)
  );
  wire sum_c4_r198_s3, carry_c4_r198_s3;
  subbyte_full_adder add_c4_r198_s3 (
    .a(carry_c3_r82_s2),
    .b(carry_c3_r83_s2),
    .ci(carry_c3_r84_s2),
    .s(sum_c4_r198_s3),
    .co(carry_c4_r198_s3)
  );
  wire sum_c4_r199_s3, carry_c4_r199_s3;
  subbyte_full_adder add_c4_r199_s3 (
    .a(sum_c4_r128_s2),
    .b(sum_c4_r129_s2),
    .ci(sum_c4_r130_s2),
    .s(sum_c4_r199_s3),
    .co(carry_c4_r199_s3)
  );
  wire sum_c4_r200_s3, carry_c4_r200_s3;
  subbyte_full_adder add_c4_r200_s3 (
    .a(sum_c4_r131_s2),
    .b(sum_c4_r132_s2),
    .ci(sum_c4_r133_s2),
    .s(sum_c4_r200_s3),
    .co(carry_c4_r200_s3)
  );
  wire sum_c4_r201_s3, carry_c4_r201_s3;
  subbyte_full_adder add_c4_r201_s3 (
    .a(sum_c4_r134_s2),
    .b(sum_c4_r135_s2),
    .ci(sum_c4_r136_s2),
    .s(sum_c4_r201_s3),
    .co(carry_c4_r201_s3)
  );
  wire sum_c4_r202_s3, carry_c4_r202_s3;
  subbyte_full_adder add_c4_r202_s3 (
    .a(sum_c4_r137_s2),
    .b(sum_c4_r138_s2),
    .ci(sum_c4_r139_s2),
    .s(sum_c4_r202_s3),
    .co(carry_c4_r202_s3)
  );
  wire sum_c4_r203_s3, carry_c4_r203_s3;
  subbyte_full_adder add_c4_r203_s3 (
    .a(sum_c4_r140_s2),
    .b(sum_c4_r141_s2),
    .ci(sum_c4_r142_s2),
    .s(sum_c4_r203_s3),
    .co(carry_c4_r203_s3)
  );
  wire sum_c4_r204_s3, carry_c4_r204_s3;
  subbyte_full_adder add_c4_r204_s3 (
    .a(sum_c4_r143_s2),
    .b(sum_c4_r144_s2),
    .ci(sum_c4_r145_s2),
    .s(sum_c4_r204_s3),
    .co(carry_c4_r204_s3)
  );
  wire sum_c4_r205_s3, carry_c4_r205_s3;
  subbyte_full_adder add_c4_r205_s3 (
    .a(sum_c4_r146_s2),
    .b(sum_c4_r147_s2),
    .ci(sum_c4_r148_s2),
    .s(sum_c4_r205_s3),
    .co(carry_c4_r205_s3)
  );
  wire sum_c4_r206_s3, carry_c4_r206_s3;
  subbyte_full_adder add_c4_r206_s3 (
    .a(sum_c4_r149_s2),
    .b(sum_c4_r150_s2),
    .ci(sum_c4_r151_s2),
    .s(sum_c4_r206_s3),
    .co(carry_c4_r206_s3)
  );
  wire sum_c4_r207_s3, carry_c4_r207_s3;
  subbyte_full_adder add_c4_r207_s3 (
    .a(sum_c4_r152_s2),
    .b(sum_c4_r153_s2),
    .ci(sum_c4_r154_s2),
    .s(sum_c4_r207_s3),
    .co(carry_c4_r207_s3)
  );
  wire sum_c4_r208_s3, carry_c4_r208_s3;
  subbyte_full_adder add_c4_r208_s3 (
    .a(sum_c4_r155_s2),
    .b(sum_c4_r156_s2),
    .ci(sum_c4_r157_s2),
    .s(sum_c4_r208_s3),
    .co(carry_c4_r208_s3)
  );
  wire sum_c4_r209_s3, carry_c4_r209_s3;
  subbyte_full_adder add_c4_r209_s3 (
    .a(sum_c4_r158_s2),
    .b(sum_c4_r159_s2),
    .ci(sum_c4_r160_s2),
    .s(sum_c4_r209_s3),
    .co(carry_c4_r209_s3)
  );
  wire sum_c4_r210_s3, carry_c4_r210_s3;
  subbyte_full_adder add_c4_r210_s3 (
    .a(sum_c4_r161_s2),
    .b(sum_c4_r162_s2),
    .ci(sum_c4_r163_s2),
    .s(sum_c4_r210_s3),
    .co(carry_c4_r210_s3)
  );
  wire sum_c4_r211_s3, carry_c4_r211_s3;
  subbyte_full_adder add_c4_r211_s3 (
    .a(sum_c4_r164_s2),
    .b(sum_c4_r165_s2),
    .ci(sum_c4_r166_s2),
    .s(sum_c4_r211_s3),
    .co(carry_c4_r211_s3)
  );
  wire sum_c4_r212_s3, carry_c4_r212_s3;
  subbyte_full_adder add_c4_r212_s3 (
    .a(sum_c4_r167_s2),
    .b(sum_c4_r168_s2),
    .ci(sum_c4_r169_s2),
    .s(sum_c4_r212_s3),
    .co(carry_c4_r212_s3)
  );
  wire sum_c4_r213_s3, carry_c4_r213_s3;
  subbyte_full_adder add_c4_r213_s3 (
    .a(sum_c4_r170_s2),
    .b(sum_c4_r171_s2),
    .ci(sum_c4_r172_s2),
    .s(sum_c4_r213_s3),
    .co(carry_c4_r213_s3)
  );
  wire sum_c4_r214_s3, carry_c4_r214_s3;
  subbyte_full_adder add_c4_r214_s3 (
    .a(sum_c4_r173_s2),
    .b(sum_c4_r174_s2),
    .ci(sum_c4_r175_s2),
    .s(sum_c4_r214_s3),
    .co(carry_c4_r214_s3)
  );
  wire sum_c4_r215_s3, carry_c4_r215_s3;
  subbyte_full_adder add_c4_r215_s3 (
    .a(sum_c4_r176_s2),
    .b(sum_c4_r177_s2),
    .ci(sum_c4_r178_s2),
    .s(sum_c4_r215_s3),
    .co(carry_c4_r215_s3)
  );
  wire sum_c4_r216_s3, carry_c4_r216_s3;
  subbyte_full_adder add_c4_r216_s3 (
    .a(sum_c4_r179_s2),
    .b(sum_c4_r180_s2),
    .ci(sum_c4_r181_s2),
    .s(sum_c4_r216_s3),
    .co(carry_c4_r216_s3)
  );
  wire sum_c4_r217_s4, carry_c4_r217_s4;
  subbyte_full_adder add_c4_r217_s4 (
    .a(sum_c4_r182_s2),
    .b(sum_c4_r183_s2),
    .ci(sum_c4_r184_s3),
    .s(sum_c4_r217_s4),
    .co(carry_c4_r217_s4)
  );
  wire sum_c4_r218_s4, carry_c4_r218_s4;
  subbyte_full_adder add_c4_r218_s4 (
    .a(carry_c3_r85_s3),
    .b(carry_c3_r86_s3),
    .ci(carry_c3_r87_s3),
    .s(sum_c4_r218_s4),
    .co(carry_c4_r218_s4)
  );
  wire sum_c4_r219_s4, carry_c4_r219_s4;
  subbyte_full_adder add_c4_r219_s4 (
    .a(carry_c3_r88_s3),
    .b(carry_c3_r89_s3),
    .ci(carry_c3_r90_s3),
    .s(sum_c4_r219_s4),
    .co(carry_c4_r219_s4)
  );
  wire sum_c4_r220_s4, carry_c4_r220_s4;
  subbyte_full_adder add_c4_r220_s4 (
    .a(carry_c3_r91_s3),
    .b(carry_c3_r92_s3),
    .ci(carry_c3_r93_s3),
    .s(sum_c4_r220_s4),
    .co(carry_c4_r220_s4)
  );
  wire sum_c4_r221_s4, carry_c4_r221_s4;
  subbyte_full_adder add_c4_r221_s4 (
    .a(carry_c3_r94_s3),
    .b(carry_c3_r95_s3),
    .ci(carry_c3_r96_s3),
    .s(sum_c4_r221_s4),
    .co(carry_c4_r221_s4)
  );
  wire sum_c4_r222_s4, carry_c4_r222_s4;
  subbyte_full_adder add_c4_r222_s4 (
    .a(carry_c3_r97_s3),
    .b(carry_c3_r98_s3),
    .ci(carry_c3_r99_s3),
    .s(sum_c4_r222_s4),
    .co(carry_c4_r222_s4)
  );
  wire sum_c4_r223_s4, carry_c4_r223_s4;
  subbyte_full_adder add_c4_r223_s4 (
    .a(carry_c3_r100_s3),
    .b(carry_c3_r101_s3),
    .ci(carry_c3_r102_s3),
    .s(sum_c4_r223_s4),
    .co(carry_c4_r223_s4)
  );
  wire sum_c4_r224_s4, carry_c4_r224_s4;
  subbyte_full_adder add_c4_r224_s4 (
    .a(carry_c3_r103_s3),
    .b(carry_c3_r104_s3),
    .ci(carry_c3_r105_s3),
    .s(sum_c4_r224_s4),
    .co(carry_c4_r224_s4)
  );
  wire sum_c4_r225_s5, carry_c4_r225_s5;
  subbyte_full_adder add_c4_r225_s5 (
    .a(carry_c3_r106_s3),
    .b(carry_c3_r107_s3),
    .ci(carry_c3_r108_s4),
    .s(sum_c4_r225_s5),
    .co(carry_c4_r225_s5)
  );
  wire sum_c4_r226_s4, carry_c4_r226_s4;
  subbyte_full_adder add_c4_r226_s4 (
    .a(sum_c4_r185_s3),
    .b(sum_c4_r186_s3),
    .ci(sum_c4_r187_s3),
    .s(sum_c4_r226_s4),
    .co(carry_c4_r226_s4)
  );
  wire sum_c4_r227_s4, carry_c4_r227_s4;
  subbyte_full_adder add_c4_r227_s4 (
    .a(sum_c4_r188_s3),
    .b(sum_c4_r189_s3),
    .ci(sum_c4_r190_s3),
    .s(sum_c4_r227_s4),
    .co(carry_c4_r227_s4)
  );
  wire sum_c4_r228_s4, carry_c4_r228_s4;
  subbyte_full_adder add_c4_r228_s4 (
    .a(sum_c4_r191_s3),
    .b(sum_c4_r192_s3),
    .ci(sum_c4_r193_s3),
    .s(sum_c4_r228_s4),
    .co(carry_c4_r228_s4)
  );
  wire sum_c4_r229_s4, carry_c4_r229_s4;
  subbyte_full_adder add_c4_r229_s4 (
    .a(sum_c4_r194_s3),
    .b(sum_c4_r195_s3),
    .ci(sum_c4_r196_s3),
    .s(sum_c4_r229_s4),
    .co(carry_c4_r229_s4)
  );
  wire sum_c4_r230_s4, carry_c4_r230_s4;
  subbyte_full_adder add_c4_r230_s4 (
    .a(sum_c4_r197_s3),
    .b(sum_c4_r198_s3),
    .ci(sum_c4_r199_s3),
    .s(sum_c4_r230_s4),
    .co(carry_c4_r230_s4)
  );
  wire sum_c4_r231_s4, carry_c4_r231_s4;
  subbyte_full_adder add_c4_r231_s4 (
    .a(sum_c4_r200_s3),
    .b(sum_c4_r201_s3),
    .ci(sum_c4_r202_s3),
    .s(sum_c4_r231_s4),
    .co(carry_c4_r231_s4)
  );
  wire sum_c4_r232_s4, carry_c4_r232_s4;
  subbyte_full_adder add_c4_r232_s4 (
    .a(sum_c4_r203_s3),
    .b(sum_c4_r204_s3),
    .ci(sum_c4_r205_s3),
    .s(sum_c4_r232_s4),
    .co(carry_c4_r232_s4)
  );
  wire sum_c4_r233_s4, carry_c4_r233_s4;
  subbyte_full_adder add_c4_r233_s4 (
    .a(sum_c4_r206_s3),
    .b(sum_c4_r207_s3),
    .ci(sum_c4_r208_s3),
    .s(sum_c4_r233_s4),
    .co(carry_c4_r233_s4)
  );
  wire sum_c4_r234_s4, carry_c4_r234_s4;
  subbyte_full_adder add_c4_r234_s4 (
    .a(sum_c4_r209_s3),
    .b(sum_c4_r210_s3),
    .ci(sum_c4_r211_s3),
    .s(sum_c4_r234_s4),
    .co(carry_c4_r234_s4)
  );
  wire sum_c4_r235_s4, carry_c4_r235_s4;
  subbyte_full_adder add_c4_r235_s4 (
    .a(sum_c4_r212_s3),
    .b(sum_c4_r213_s3),
    .ci(sum_c4_r214_s3),
    .s(sum_c4_r235_s4),
    .co(carry_c4_r235_s4)
  );
  wire sum_c4_r236_s5, carry_c4_r236_s5;
  subbyte_full_adder add_c4_r236_s5 (
    .a(sum_c4_r215_s3),
    .b(sum_c4_r216_s3),
    .ci(sum_c4_r217_s4),
    .s(sum_c4_r236_s5),
    .co(carry_c4_r236_s5)
  );
  wire sum_c4_r237_s5, carry_c4_r237_s5;
  subbyte_full_adder add_c4_r237_s5 (
    .a(carry_c3_r109_s4),
    .b(carry_c3_r110_s4),
    .ci(carry_c3_r111_s4),
    .s(sum_c4_r237_s5),
    .co(carry_c4_r237_s5)
  );
  wire sum_c4_r238_s5, carry_c4_r238_s5;
  subbyte_full_adder add_c4_r238_s5 (
    .a(carry_c3_r112_s4),
    .b(carry_c3_r113_s4),
    .ci(carry_c3_r114_s4),
    .s(sum_c4_r238_s5),
    .co(carry_c4_r238_s5)
  );
  wire sum_c4_r239_s5, carry_c4_r239_s5;
  subbyte_full_adder add_c4_r239_s5 (
    .a(carry_c3_r115_s4),
    .b(carry_c3_r116_s4),
    .ci(carry_c3_r117_s4),
    .s(sum_c4_r239_s5),
    .co(carry_c4_r239_s5)
  );
  wire sum_c4_r240_s6, carry_c4_r240_s6;
  subbyte_full_adder add_c4_r240_s6 (
    .a(carry_c3_r118_s4),
    .b(carry_c3_r119_s5),
    .ci(sum_c4_r218_s4),
    .s(sum_c4_r240_s6),
    .co(carry_c4_r240_s6)
  );
  wire sum_c4_r241_s5, carry_c4_r241_s5;
  subbyte_full_adder add_c4_r241_s5 (
    .a(sum_c4_r219_s4),
    .b(sum_c4_r220_s4),
    .ci(sum_c4_r221_s4),
    .s(sum_c4_r241_s5),
    .co(carry_c4_r241_s5)
  );
  wire sum_c4_r242_s5, carry_c4_r242_s5;
  subbyte_full_adder add_c4_r242_s5 (
    .a(sum_c4_r222_s4),
    .b(sum_c4_r223_s4),
    .ci(sum_c4_r224_s4),
    .s(sum_c4_r242_s5),
    .co(carry_c4_r242_s5)
  );
  wire sum_c4_r243_s6, carry_c4_r243_s6;
  subbyte_full_adder add_c4_r243_s6 (
    .a(sum_c4_r225_s5),
    .b(sum_c4_r226_s4),
    .ci(sum_c4_r227_s4),
    .s(sum_c4_r243_s6),
    .co(carry_c4_r243_s6)
  );
  wire sum_c4_r244_s5, carry_c4_r244_s5;
  subbyte_full_adder add_c4_r244_s5 (
    .a(sum_c4_r228_s4),
    .b(sum_c4_r229_s4),
    .ci(sum_c4_r230_s4),
    .s(sum_c4_r244_s5),
    .co(carry_c4_r244_s5)
  );
  wire sum_c4_r245_s5, carry_c4_r245_s5;
  subbyte_full_adder add_c4_r245_s5 (
    .a(sum_c4_r231_s4),
    .b(sum_c4_r232_s4),
    .ci(sum_c4_r233_s4),
    .s(sum_c4_r245_s5),
    .co(carry_c4_r245_s5)
  );
  wire sum_c4_r246_s6, carry_c4_r246_s6;
  subbyte_full_adder add_c4_r246_s6 (
    .a(sum_c4_r234_s4),
    .b(sum_c4_r235_s4),
    .ci(sum_c4_r236_s5),
    .s(sum_c4_r246_s6),
    .co(carry_c4_r246_s6)
  );
  wire sum_c4_r247_s6, carry_c4_r247_s6;
  subbyte_full_adder add_c4_r247_s6 (
    .a(carry_c3_r120_s5),
    .b(carry_c3_r121_s5),
    .ci(carry_c3_r122_s5),
    .s(sum_c4_r247_s6),
    .co(carry_c4_r247_s6)
  );
  wire sum_c4_r248_s6, carry_c4_r248_s6;
  subbyte_full_adder add_c4_r248_s6 (
    .a(carry_c3_r123_s5),
    .b(sum_c4_r237_s5),
    .ci(sum_c4_r238_s5),
    .s(sum_c4_r248_s6),
    .co(carry_c4_r248_s6)
  );
  wire sum_c4_r249_s7, carry_c4_r249_s7;
  subbyte_full_adder add_c4_r249_s7 (
    .a(sum_c4_r239_s5),
    .b(sum_c4_r240_s6),
    .ci(sum_c4_r241_s5),
    .s(sum_c4_r249_s7),
    .co(carry_c4_r249_s7)
  );
  wire sum_c4_r250_s7, carry_c4_r250_s7;
  subbyte_full_adder add_c4_r250_s7 (
    .a(sum_c4_r242_s5),
    .b(sum_c4_r243_s6),
    .ci(sum_c4_r244_s5),
    .s(sum_c4_r250_s7),
    .co(carry_c4_r250_s7)
  );
  wire sum_c4_r251_s7, carry_c4_r251_s7;
  subbyte_full_adder add_c4_r251_s7 (
    .a(sum_c4_r245_s5),
    .b(sum_c4_r246_s6),
    .ci(carry_c3_r124_s6),
    .s(sum_c4_r251_s7),
    .co(carry_c4_r251_s7)
  );
  wire sum_c4_r252_s7, carry_c4_r252_s7;
  subbyte_full_adder add_c4_r252_s7 (
    .a(carry_c3_r125_s6),
    .b(sum_c4_r247_s6),
    .ci(sum_c4_r248_s6),
    .s(sum_c4_r252_s7),
    .co(carry_c4_r252_s7)
  );
  wire sum_c4_r253_s8, carry_c4_r253_s8;
  subbyte_full_adder add_c4_r253_s8 (
    .a(sum_c4_r249_s7),
    .b(sum_c4_r250_s7),
    .ci(sum_c4_r251_s7),
    .s(sum_c4_r253_s8),
    .co(carry_c4_r253_s8)
  );
  wire sum_c4_r254_s9, carry_c4_r254_s9;
  subbyte_full_adder add_c4_r254_s9 (
    .a(carry_c3_r126_s7),
    .b(sum_c4_r252_s7),
    .ci(sum_c4_r253_s8),
    .s(sum_c4_r254_s9),
    .co(carry_c4_r254_s9)
  );
  wire sum_c4_r255_s10, carry_c4_r255_s10;
  subbyte_full_adder add_c4_r255_s10 (
    .a(sum_c4_r254_s9),
    .b(extra[4]),
    .ci(extra[33]),
    .s(sum_c4_r255_s10),
    .co(carry_c4_r255_s10)
  );
  wire sum_c4_r256_s9, carry_c4_r256_s9;
  subbyte_full_adder add_c4_r256_s9 (
    .a(extra[62]),
    .b(extra[91]),
    .ci(carry_c3_r127_s8),
    .s(sum_c4_r256_s9),
    .co(carry_c4_r256_s9)
  );
  wire sum_c4_r257_s11, carry_c4_r257_s11;
  subbyte_full_adder add_c4_r257_s11 (
    .a(carry_c3_r128_s7),
    .b(sum_c4_r255_s10),
    .ci(sum_c4_r256_s9),
    .s(sum_c4_r257_s11),
    .co(carry_c4_r257_s11)
  );
  wire sum_c4_r258_s12, carry_c4_r258_s12;
  subbyte_full_adder add_c4_r258_s12 (
    .a(carry_c3_r129_s9),
    .b(sum_c4_r257_s11),
    .ci(carry_c3_r130_s10),
    .s(sum_c4_r258_s12),
    .co(carry_c4_r258_s12)
  );
  wire sum_c4_r259_s13, carry_c4_r259_s13;
  subbyte_half_adder add_c4_r259_s13 (
    .a(carry_c3_r131_s11),
    .b(sum_c4_r258_s12),
    .s(sum_c4_r259_s13),
    .co(carry_c4_r259_s13)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[3]), .b(pp[11]), .ci(pp[22]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[30]), .b(pp[41]), .ci(pp[49]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[60]), .b(pp[68]), .ci(pp[79]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[87]), .b(pp[98]), .ci(pp[106]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[117]), .b(pp[125]), .ci(pp[136]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[144]), .b(pp[155]), .ci(pp[163]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[174]), .b(pp[182]), .ci(pp[193]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[201]), .b(pp[212]), .ci(pp[220]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[231]), .b(pp[239]), .ci(pp[250]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[258]), .b(pp[269]), .ci(pp[277]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[288]), .b(pp[296]), .ci(pp[307]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[315]), .b(pp[326]), .ci(pp[334]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[345]), .b(pp[353]), .ci(pp[364]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[372]), .b(pp[383]), .ci(pp[391]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[402]), .b(pp[410]), .ci(pp[421]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[429]), .b(pp[440]), .ci(pp[448]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[459]), .b(pp[467]), .ci(pp[478]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[486]), .b(pp[497]), .ci(pp[505]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[516]), .b(pp[524]), .ci(pp[535]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[543]), .b(pp[554]), .ci(pp[562]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[573]), .b(pp[581]), .ci(pp[592]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[600]), .b(pp[611]), .ci(pp[619]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[630]), .b(pp[638]), .ci(pp[649]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[657]), .b(pp[668]), .ci(pp[676]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[687]), .b(pp[695]), .ci(pp[706]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[714]), .b(pp[725]), .ci(pp[733]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[744]), .b(pp[752]), .ci(pp[763]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[771]), .b(pp[782]), .ci(pp[790]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[801]), .b(pp[809]), .ci(pp[820]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[828]), .b(pp[839]), .ci(pp[847]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[858]), .b(pp[866]), .ci(pp[877]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[885]), .b(pp[896]), .ci(pp[904]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[915]), .b(pp[923]), .ci(pp[934]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[942]), .b(pp[953]), .ci(pp[961]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[972]), .b(pp[980]), .ci(pp[991]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[999]), .b(pp[1010]), .ci(pp[1018]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[1029]), .b(pp[1037]), .ci(pp[1048]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[1056]), .b(pp[1067]), .ci(pp[1075]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[1086]), .b(pp[1094]), .ci(pp[1105]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[1113]), .b(pp[1124]), .ci(pp[1132]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[1143]), .b(pp[1151]), .ci(pp[1162]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[1170]), .b(pp[1181]), .ci(pp[1189]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[1200]), .b(pp[1208]), .ci(pp[1219]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s1, carry_c5_r43_s1;
  subbyte_full_adder add_c5_r43_s1 (.a(pp[1227]), .b(pp[1238]), .ci(pp[1246]), .s(sum_c5_r43_s1), .co(carry_c5_r43_s1));
  wire sum_c5_r44_s1, carry_c5_r44_s1;
  subbyte_full_adder add_c5_r44_s1 (.a(pp[1257]), .b(pp[1265]), .ci(pp[1276]), .s(sum_c5_r44_s1), .co(carry_c5_r44_s1));
  wire sum_c5_r45_s1, carry_c5_r45_s1;
  subbyte_full_adder add_c5_r45_s1 (.a(pp[1284]), .b(pp[1295]), .ci(pp[1303]), .s(sum_c5_r45_s1), .co(carry_c5_r45_s1));
  wire sum_c5_r46_s1, carry_c5_r46_s1;
  subbyte_full_adder add_c5_r46_s1 (.a(pp[1314]), .b(pp[1322]), .ci(pp[1333]), .s(sum_c5_r46_s1), .co(carry_c5_r46_s1));
  wire sum_c5_r47_s1, carry_c5_r47_s1;
  subbyte_full_adder add_c5_r47_s1 (.a(pp[1341]), .b(pp[1352]), .ci(pp[1360]), .s(sum_c5_r47_s1), .co(carry_c5_r47_s1));
  wire sum_c5_r48_s1, carry_c5_r48_s1;
  subbyte_full_adder add_c5_r48_s1 (.a(pp[1371]), .b(pp[1379]), .ci(pp[1390]), .s(sum_c5_r48_s1), .co(carry_c5_r48_s1));
  wire sum_c5_r49_s1, carry_c5_r49_s1;
  subbyte_full_adder add_c5_r49_s1 (.a(pp[1398]), .b(pp[1409]), .ci(pp[1417]), .s(sum_c5_r49_s1), .co(carry_c5_r49_s1));
  wire sum_c5_r50_s1, carry_c5_r50_s1;
  subbyte_full_adder add_c5_r50_s1 (.a(pp[1428]), .b(pp[1436]), .ci(pp[1447]), .s(sum_c5_r50_s1), .co(carry_c5_r50_s1));
  wire sum_c5_r51_s1, carry_c5_r51_s1;
  subbyte_full_adder add_c5_r51_s1 (.a(pp[1455]), .b(pp[1466]), .ci(pp[1474]), .s(sum_c5_r51_s1), .co(carry_c5_r51_s1));
  wire sum_c5_r52_s1, carry_c5_r52_s1;
  subbyte_full_adder add_c5_r52_s1 (.a(pp[1485]), .b(pp[1493]), .ci(pp[1504]), .s(sum_c5_r52_s1), .co(carry_c5_r52_s1));
  wire sum_c5_r53_s1, carry_c5_r53_s1;
  subbyte_full_adder add_c5_r53_s1 (.a(pp[1512]), .b(pp[1523]), .ci(pp[1531]), .s(sum_c5_r53_s1), .co(carry_c5_r53_s1));
  wire sum_c5_r54_s1, carry_c5_r54_s1;
  subbyte_full_adder add_c5_r54_s1 (.a(pp[1542]), .b(pp[1550]), .ci(pp[1561]), .s(sum_c5_r54_s1), .co(carry_c5_r54_s1));
  wire sum_c5_r55_s1, carry_c5_r55_s1;
  subbyte_full_adder add_c5_r55_s1 (.a(pp[1569]), .b(pp[1580]), .ci(pp[1588]), .s(sum_c5_r55_s1), .co(carry_c5_r55_s1));
  wire sum_c5_r56_s1, carry_c5_r56_s1;
  subbyte_full_adder add_c5_r56_s1 (.a(pp[1599]), .b(pp[1607]), .ci(pp[1618]), .s(sum_c5_r56_s1), .co(carry_c5_r56_s1));
  wire sum_c5_r57_s1, carry_c5_r57_s1;
  subbyte_full_adder add_c5_r57_s1 (.a(pp[1626]), .b(pp[1637]), .ci(pp[1645]), .s(sum_c5_r57_s1), .co(carry_c5_r57_s1));
  wire sum_c5_r58_s1, carry_c5_r58_s1;
  subbyte_full_adder add_c5_r58_s1 (.a(pp[1656]), .b(pp[1664]), .ci(pp[1675]), .s(sum_c5_r58_s1), .co(carry_c5_r58_s1));
  wire sum_c5_r59_s1, carry_c5_r59_s1;
  subbyte_full_adder add_c5_r59_s1 (.a(pp[1683]), .b(pp[1694]), .ci(pp[1702]), .s(sum_c5_r59_s1), .co(carry_c5_r59_s1));
  wire sum_c5_r60_s1, carry_c5_r60_s1;
  subbyte_full_adder add_c5_r60_s1 (.a(pp[1713]), .b(pp[1721]), .ci(pp[1732]), .s(sum_c5_r60_s1), .co(carry_c5_r60_s1));
  wire sum_c5_r61_s1, carry_c5_r61_s1;
  subbyte_full_adder add_c5_r61_s1 (.a(pp[1740]), .b(pp[1751]), .ci(pp[1759]), .s(sum_c5_r61_s1), .co(carry_c5_r61_s1));
  wire sum_c5_r62_s1, carry_c5_r62_s1;
  subbyte_full_adder add_c5_r62_s1 (.a(pp[1770]), .b(pp[1778]), .ci(pp[1789]), .s(sum_c5_r62_s1), .co(carry_c5_r62_s1));
  wire sum_c5_r63_s1, carry_c5_r63_s1;
  subbyte_full_adder add_c5_r63_s1 (.a(pp[1797]), .b(pp[1808]), .ci(pp[1816]), .s(sum_c5_r63_s1), .co(carry_c5_r63_s1));
  wire sum_c5_r64_s1, carry_c5_r64_s1;
  subbyte_full_adder add_c5_r64_s1 (.a(pp[1827]), .b(pp[1835]), .ci(pp[1846]), .s(sum_c5_r64_s1), .co(carry_c5_r64_s1));
  wire sum_c5_r65_s1, carry_c5_r65_s1;
  subbyte_full_adder add_c5_r65_s1 (.a(pp[1854]), .b(pp[1865]), .ci(pp[1873]), .s(sum_c5_r65_s1), .co(carry_c5_r65_s1));
  wire sum_c5_r66_s1, carry_c5_r66_s1;
  subbyte_full_adder add_c5_r66_s1 (.a(pp[1884]), .b(pp[1892]), .ci(pp[1903]), .s(sum_c5_r66_s1), .co(carry_c5_r66_s1));
  wire sum_c5_r67_s1, carry_c5_r67_s1;
  subbyte_full_adder add_c5_r67_s1 (.a(pp[1911]), .b(pp[1922]), .ci(pp[1930]), .s(sum_c5_r67_s1), .co(carry_c5_r67_s1));
  wire sum_c5_r68_s1, carry_c5_r68_s1;
  subbyte_full_adder add_c5_r68_s1 (.a(pp[1941]), .b(pp[1949]), .ci(pp[1960]), .s(sum_c5_r68_s1), .co(carry_c5_r68_s1));
  wire sum_c5_r69_s1, carry_c5_r69_s1;
  subbyte_full_adder add_c5_r69_s1 (.a(pp[1968]), .b(pp[1979]), .ci(pp[1987]), .s(sum_c5_r69_s1), .co(carry_c5_r69_s1));
  wire sum_c5_r70_s1, carry_c5_r70_s1;
  subbyte_full_adder add_c5_r70_s1 (.a(pp[1998]), .b(pp[2006]), .ci(pp[2017]), .s(sum_c5_r70_s1), .co(carry_c5_r70_s1));
  wire sum_c5_r71_s1, carry_c5_r71_s1;
  subbyte_full_adder add_c5_r71_s1 (.a(pp[2025]), .b(pp[2036]), .ci(pp[2044]), .s(sum_c5_r71_s1), .co(carry_c5_r71_s1));
  wire sum_c5_r72_s1, carry_c5_r72_s1;
  subbyte_full_adder add_c5_r72_s1 (.a(pp[2055]), .b(pp[2063]), .ci(pp[2074]), .s(sum_c5_r72_s1), .co(carry_c5_r72_s1));
  wire sum_c5_r73_s1, carry_c5_r73_s1;
  subbyte_full_adder add_c5_r73_s1 (.a(pp[2082]), .b(pp[2093]), .ci(pp[2101]), .s(sum_c5_r73_s1), .co(carry_c5_r73_s1));
  wire sum_c5_r74_s1, carry_c5_r74_s1;
  subbyte_full_adder add_c5_r74_s1 (.a(pp[2112]), .b(pp[2120]), .ci(pp[2131]), .s(sum_c5_r74_s1), .co(carry_c5_r74_s1));
  wire sum_c5_r75_s1, carry_c5_r75_s1;
  subbyte_full_adder add_c5_r75_s1 (.a(pp[2139]), .b(pp[2150]), .ci(pp[2158]), .s(sum_c5_r75_s1), .co(carry_c5_r75_s1));
  wire sum_c5_r76_s1, carry_c5_r76_s1;
  subbyte_full_adder add_c5_r76_s1 (.a(pp[2169]), .b(pp[2177]), .ci(pp[2188]), .s(sum_c5_r76_s1), .co(carry_c5_r76_s1));
  wire sum_c5_r77_s1, carry_c5_r77_s1;
  subbyte_full_adder add_c5_r77_s1 (.a(pp[2196]), .b(pp[2207]), .ci(pp[2215]), .s(sum_c5_r77_s1), .co(carry_c5_r77_s1));
  wire sum_c5_r78_s1, carry_c5_r78_s1;
  subbyte_full_adder add_c5_r78_s1 (.a(pp[2226]), .b(pp[2234]), .ci(pp[2245]), .s(sum_c5_r78_s1), .co(carry_c5_r78_s1));
  wire sum_c5_r79_s1, carry_c5_r79_s1;
  subbyte_full_adder add_c5_r79_s1 (.a(pp[2253]), .b(pp[2264]), .ci(pp[2272]), .s(sum_c5_r79_s1), .co(carry_c5_r79_s1));
  wire sum_c5_r80_s1, carry_c5_r80_s1;
  subbyte_full_adder add_c5_r80_s1 (.a(pp[2283]), .b(pp[2291]), .ci(pp[2302]), .s(sum_c5_r80_s1), .co(carry_c5_r80_s1));
  wire sum_c5_r81_s1, carry_c5_r81_s1;
  subbyte_full_adder add_c5_r81_s1 (.a(pp[2310]), .b(pp[2321]), .ci(pp[2329]), .s(sum_c5_r81_s1), .co(carry_c5_r81_s1));
  wire sum_c5_r82_s1, carry_c5_r82_s1;
  subbyte_full_adder add_c5_r82_s1 (.a(pp[2340]), .b(pp[2348]), .ci(pp[2359]), .s(sum_c5_r82_s1), .co(carry_c5_r82_s1));
  wire sum_c5_r83_s1, carry_c5_r83_s1;
  subbyte_full_adder add_c5_r83_s1 (.a(pp[2367]), .b(pp[2378]), .ci(pp[2386]), .s(sum_c5_r83_s1), .co(carry_c5_r83_s1));
  wire sum_c5_r84_s1, carry_c5_r84_s1;
  subbyte_full_adder add_c5_r84_s1 (.a(pp[2397]), .b(pp[2405]), .ci(pp[2416]), .s(sum_c5_r84_s1), .co(carry_c5_r84_s1));
  wire sum_c5_r85_s2, carry_c5_r85_s2;
  subbyte_full_adder add_c5_r85_s2 (
    .a(pp[2424]),
    .b(carry_c4_r0_s1),
    .ci(carry_c4_r1_s1),
    .s(sum_c5_r85_s2),
    .co(carry_c5_r85_s2)
  );
  wire sum_c5_r86_s2, carry_c5_r86_s2;
  subbyte_full_adder add_c5_r86_s2 (
    .a(carry_c4_r2_s1),
    .b(carry_c4_r3_s1),
    .ci(carry_c4_r4_s1),
    .s(sum_c5_r86_s2),
    .co(carry_c5_r86_s2)
  );
  wire sum_c5_r87_s2, carry_c5_r87_s2;
  subbyte_full_adder add_c5_r87_s2 (
    .a(carry_c4_r5_s1),
    .b(carry_c4_r6_s1),
    .ci(carry_c4_r7_s1),
    .s(sum_c5_r87_s2),
    .co(carry_c5_r87_s2)
  );
  wire sum_c5_r88_s2, carry_c5_r88_s2;
  subbyte_full_adder add_c5_r88_s2 (
    .a(carry_c4_r8_s1),
    .b(carry_c4_r9_s1),
    .ci(carry_c4_r10_s1),
    .s(sum_c5_r88_s2),
    .co(carry_c5_r88_s2)
  );
  wire sum_c5_r89_s2, carry_c5_r89_s2;
  subbyte_full_adder add_c5_r89_s2 (
    .a(carry_c4_r11_s1),
    .b(carry_c4_r12_s1),
    .ci(carry_c4_r13_s1),
    .s(sum_c5_r89_s2),
    .co(carry_c5_r89_s2)
  );
  wire sum_c5_r90_s2, carry_c5_r90_s2;
  subbyte_full_adder add_c5_r90_s2 (
    .a(carry_c4_r14_s1),
    .b(carry_c4_r15_s1),
    .ci(carry_c4_r16_s1),
    .s(sum_c5_r90_s2),
    .co(carry_c5_r90_s2)
  );
  wire sum_c5_r91_s2, carry_c5_r91_s2;
  subbyte_full_adder add_c5_r91_s2 (
    .a(carry_c4_r17_s1),
    .b(carry_c4_r18_s1),
    .ci(carry_c4_r19_s1),
    .s(sum_c5_r91_s2),
    .co(carry_c5_r91_s2)
  );
  wire sum_c5_r92_s2, carry_c5_r92_s2;
  subbyte_full_adder add_c5_r92_s2 (
    .a(carry_c4_r20_s1),
    .b(carry_c4_r21_s1),
    .ci(carry_c4_r22_s1),
    .s(sum_c5_r92_s2),
    .co(carry_c5_r92_s2)
  );
  wire sum_c5_r93_s2, carry_c5_r93_s2;
  subbyte_full_adder add_c5_r93_s2 (
    .a(carry_c4_r23_s1),
    .b(carry_c4_r24_s1),
    .ci(carry_c4_r25_s1),
    .s(sum_c5_r93_s2),
    .co(carry_c5_r93_s2)
  );
  wire sum_c5_r94_s2, carry_c5_r94_s2;
  subbyte_full_adder add_c5_r94_s2 (
    .a(carry_c4_r26_s1),
    .b(carry_c4_r27_s1),
    .ci(carry_c4_r28_s1),
    .s(sum_c5_r94_s2),
    .co(carry_c5_r94_s2)
  );
  wire sum_c5_r95_s2, carry_c5_r95_s2;
  subbyte_full_adder add_c5_r95_s2 (
    .a(carry_c4_r29_s1),
    .b(carry_c4_r30_s1),
    .ci(carry_c4_r31_s1),
    .s(sum_c5_r95_s2),
    .co(carry_c5_r95_s2)
  );
  wire sum_c5_r96_s2, carry_c5_r96_s2;
  subbyte_full_adder add_c5_r96_s2 (
    .a(carry_c4_r32_s1),
    .b(carry_c4_r33_s1),
    .ci(carry_c4_r34_s1),
    .s(sum_c5_r96_s2),
    .co(carry_c5_r96_s2)
  );
  wire sum_c5_r97_s2, carry_c5_r97_s2;
  subbyte_full_adder add_c5_r97_s2 (
    .a(carry_c4_r35_s1),
    .b(carry_c4_r36_s1),
    .ci(carry_c4_r37_s1),
    .s(sum_c5_r97_s2),
    .co(carry_c5_r97_s2)
  );
  wire sum_c5_r98_s2, carry_c5_r98_s2;
  subbyte_full_adder add_c5_r98_s2 (
    .a(carry_c4_r38_s1),
    .b(carry_c4_r39_s1),
    .ci(carry_c4_r40_s1),
    .s(sum_c5_r98_s2),
    .co(carry_c5_r98_s2)
  );
  wire sum_c5_r99_s2, carry_c5_r99_s2;
  subbyte_full_adder add_c5_r99_s2 (
    .a(carry_c4_r41_s1),
    .b(carry_c4_r42_s1),
    .ci(carry_c4_r43_s1),
    .s(sum_c5_r99_s2),
    .co(carry_c5_r99_s2)
  );
  wire sum_c5_r100_s2, carry_c5_r100_s2;
  subbyte_full_adder add_c5_r100_s2 (
    .a(carry_c4_r44_s1),
    .b(carry_c4_r45_s1),
    .ci(carry_c4_r46_s1),
    .s(sum_c5_r100_s2),
    .co(carry_c5_r100_s2)
  );
  wire sum_c5_r101_s2, carry_c5_r101_s2;
  subbyte_full_adder add_c5_r101_s2 (
    .a(carry_c4_r47_s1),
    .b(carry_c4_r48_s1),
    .ci(carry_c4_r49_s1),
    .s(sum_c5_r101_s2),
    .co(carry_c5_r101_s2)
  );
  wire sum_c5_r102_s2, carry_c5_r102_s2;
  subbyte_full_adder add_c5_r102_s2 (
    .a(carry_c4_r50_s1),
    .b(carry_c4_r51_s1),
    .ci(carry_c4_r52_s1),
    .s(sum_c5_r102_s2),
    .co(carry_c5_r102_s2)
  );
  wire sum_c5_r103_s2, carry_c5_r103_s2;
  subbyte_full_adder add_c5_r103_s2 (
    .a(carry_c4_r53_s1),
    .b(carry_c4_r54_s1),
    .ci(carry_c4_r55_s1),
    .s(sum_c5_r103_s2),
    .co(carry_c5_r103_s2)
  );
  wire sum_c5_r104_s2, carry_c5_r104_s2;
  subbyte_full_adder add_c5_r104_s2 (
    .a(carry_c4_r56_s1),
    .b(carry_c4_r57_s1),
    .ci(carry_c4_r58_s1),
    .s(sum_c5_r104_s2),
    .co(carry_c5_r104_s2)
  );
  wire sum_c5_r105_s2, carry_c5_r105_s2;
  subbyte_full_adder add_c5_r105_s2 (
    .a(carry_c4_r59_s1),
    .b(carry_c4_r60_s1),
    .ci(carry_c4_r61_s1),
    .s(sum_c5_r105_s2),
    .co(carry_c5_r105_s2)
  );
  wire sum_c5_r106_s2, carry_c5_r106_s2;
  subbyte_full_adder add_c5_r106_s2 (
    .a(carry_c4_r62_s1),
    .b(carry_c4_r63_s1),
    .ci(carry_c4_r64_s1),
    .s(sum_c5_r106_s2),
    .co(carry_c5_r106_s2)
  );
  wire sum_c5_r107_s2, carry_c5_r107_s2;
  subbyte_full_adder add_c5_r107_s2 (
    .a(carry_c4_r65_s1),
    .b(carry_c4_r66_s1),
    .ci(carry_c4_r67_s1),
    .s(sum_c5_r107_s2),
    .co(carry_c5_r107_s2)
  );
  wire sum_c5_r108_s2, carry_c5_r108_s2;
  subbyte_full_adder add_c5_r108_s2 (
    .a(carry_c4_r68_s1),
    .b(carry_c4_r69_s1),
    .ci(carry_c4_r70_s1),
    .s(sum_c5_r108_s2),
    .co(carry_c5_r108_s2)
  );
  wire sum_c5_r109_s2, carry_c5_r109_s2;
  subbyte_full_adder add_c5_r109_s2 (
    .a(carry_c4_r71_s1),
    .b(carry_c4_r72_s1),
    .ci(carry_c4_r73_s1),
    .s(sum_c5_r109_s2),
    .co(carry_c5_r109_s2)
  );
  wire sum_c5_r110_s2, carry_c5_r110_s2;
  subbyte_full_adder add_c5_r110_s2 (
    .a(carry_c4_r74_s1),
    .b(carry_c4_r75_s1),
    .ci(carry_c4_r76_s1),
    .s(sum_c5_r110_s2),
    .co(carry_c5_r110_s2)
  );
  wire sum_c5_r111_s2, carry_c5_r111_s2;
  subbyte_full_adder add_c5_r111_s2 (
    .a(carry_c4_r77_s1),
    .b(carry_c4_r78_s1),
    .ci(carry_c4_r79_s1),
    .s(sum_c5_r111_s2),
    .co(carry_c5_r111_s2)
  );
  wire sum_c5_r112_s2, carry_c5_r112_s2;
  subbyte_full_adder add_c5_r112_s2 (
    .a(carry_c4_r80_s1),
    .b(carry_c4_r81_s1),
    .ci(carry_c4_r82_s1),
    .s(sum_c5_r112_s2),
    .co(carry_c5_r112_s2)
  );
  wire sum_c5_r113_s2, carry_c5_r113_s2;
  subbyte_full_adder add_c5_r113_s2 (
    .a(carry_c4_r83_s1),
    .b(carry_c4_r84_s1),
    .ci(carry_c4_r85_s1),
    .s(sum_c5_r113_s2),
    .co(carry_c5_r113_s2)
  );
  wire sum_c5_r114_s2, carry_c5_r114_s2;
  subbyte_full_adder add_c5_r114_s2 (
    .a(carry_c4_r86_s1),
    .b(carry_c4_r87_s1),
    .ci(carry_c4_r88_s1),
    .s(sum_c5_r114_s2),
    .co(carry_c5_r114_s2)
  );
  wire sum_c5_r115_s2, carry_c5_r115_s2;
  subbyte_full_adder add_c5_r115_s2 (
    .a(carry_c4_r89_s1),
    .b(carry_c4_r90_s1),
    .ci(carry_c4_r91_s1),
    .s(sum_c5_r115_s2),
    .co(carry_c5_r115_s2)
  );
  wire sum_c5_r116_s2, carry_c5_r116_s2;
  subbyte_full_adder add_c5_r116_s2 (
    .a(carry_c4_r92_s1),
    .b(carry_c4_r93_s1),
    .ci(carry_c4_r94_s1),
    .s(sum_c5_r116_s2),
    .co(carry_c5_r116_s2)
  );
  wire sum_c5_r117_s2, carry_c5_r117_s2;
  subbyte_full_adder add_c5_r117_s2 (
    .a(carry_c4_r95_s1),
    .b(carry_c4_r96_s1),
    .ci(carry_c4_r97_s1),
    .s(sum_c5_r117_s2),
    .co(carry_c5_r117_s2)
  );
  wire sum_c5_r118_s2, carry_c5_r118_s2;
  subbyte_full_adder add_c5_r118_s2 (
    .a(carry_c4_r98_s1),
    .b(carry_c4_r99_s1),
    .ci(carry_c4_r100_s1),
    .s(sum_c5_r118_s2),
    .co(carry_c5_r118_s2)
  );
  wire sum_c5_r119_s2, carry_c5_r119_s2;
  subbyte_full_adder add_c5_r119_s2 (
    .a(carry_c4_r101_s1),
    .b(carry_c4_r102_s1),
    .ci(carry_c4_r103_s1),
    .s(sum_c5_r119_s2),
    .co(carry_c5_r119_s2)
  );
  wire sum_c5_r120_s2, carry_c5_r120_s2;
  subbyte_full_adder add_c5_r120_s2 (
    .a(carry_c4_r104_s1),
    .b(carry_c4_r105_s1),
    .ci(carry_c4_r106_s1),
    .s(sum_c5_r120_s2),
    .co(carry_c5_r120_s2)
  );
  wire sum_c5_r121_s2, carry_c5_r121_s2;
  subbyte_full_adder add_c5_r121_s2 (
    .a(carry_c4_r107_s1),
    .b(carry_c4_r108_s1),
    .ci(carry_c4_r109_s1),
    .s(sum_c5_r121_s2),
    .co(carry_c5_r121_s2)
  );
  wire sum_c5_r122_s2, carry_c5_r122_s2;
  subbyte_full_adder add_c5_r122_s2 (
    .a(carry_c4_r110_s1),
    .b(carry_c4_r111_s1),
    .ci(carry_c4_r112_s1),
    .s(sum_c5_r122_s2),
    .co(carry_c5_r122_s2)
  );
  wire sum_c5_r123_s2, carry_c5_r123_s2;
  subbyte_full_adder add_c5_r123_s2 (
    .a(carry_c4_r113_s1),
    .b(carry_c4_r114_s1),
    .ci(carry_c4_r115_s1),
    .s(sum_c5_r123_s2),
    .co(carry_c5_r123_s2)
  );
  wire sum_c5_r124_s2, carry_c5_r124_s2;
  subbyte_full_adder add_c5_r124_s2 (
    .a(carry_c4_r116_s1),
    .b(carry_c4_r117_s1),
    .ci(carry_c4_r118_s1),
    .s(sum_c5_r124_s2),
    .co(carry_c5_r124_s2)
  );
  wire sum_c5_r125_s2, carry_c5_r125_s2;
  subbyte_full_adder add_c5_r125_s2 (
    .a(carry_c4_r119_s1),
    .b(carry_c4_r120_s1),
    .ci(carry_c4_r121_s1),
    .s(sum_c5_r125_s2),
    .co(carry_c5_r125_s2)
  );
  wire sum_c5_r126_s2, carry_c5_r126_s2;
  subbyte_full_adder add_c5_r126_s2 (
    .a(carry_c4_r122_s1),
    .b(carry_c4_r123_s1),
    .ci(carry_c4_r124_s1),
    .s(sum_c5_r126_s2),
    .co(carry_c5_r126_s2)
  );
  wire sum_c5_r127_s2, carry_c5_r127_s2;
  subbyte_full_adder add_c5_r127_s2 (
    .a(carry_c4_r125_s1),
    .b(carry_c4_r126_s1),
    .ci(carry_c4_r127_s1),
    .s(sum_c5_r127_s2),
    .co(carry_c5_r127_s2)
  );
  wire sum_c5_r128_s2, carry_c5_r128_s2;
  subbyte_full_adder add_c5_r128_s2 (
    .a(sum_c5_r0_s1),
    .b(sum_c5_r1_s1),
    .ci(sum_c5_r2_s1),
    .s(sum_c5_r128_s2),
    .co(carry_c5_r128_s2)
  );
  wire sum_c5_r129_s2, carry_c5_r129_s2;
  subbyte_full_adder add_c5_r129_s2 (
    .a(sum_c5_r3_s1),
    .b(sum_c5_r4_s1),
    .ci(sum_c5_r5_s1),
    .s(sum_c5_r129_s2),
    .co(carry_c5_r129_s2)
  );
  wire sum_c5_r130_s2, carry_c5_r130_s2;
  subbyte_full_adder add_c5_r130_s2 (
    .a(sum_c5_r6_s1),
    .b(sum_c5_r7_s1),
    .ci(sum_c5_r8_s1),
    .s(sum_c5_r130_s2),
    .co(carry_c5_r130_s2)
  );
  wire sum_c5_r131_s2, carry_c5_r131_s2;
  subbyte_full_adder add_c5_r131_s2 (
    .a(sum_c5_r9_s1),
    .b(sum_c5_r10_s1),
    .ci(sum_c5_r11_s1),
    .s(sum_c5_r131_s2),
    .co(carry_c5_r131_s2)
  );
  wire sum_c5_r132_s2, carry_c5_r132_s2;
  subbyte_full_adder add_c5_r132_s2 (
    .a(sum_c5_r12_s1),
    .b(sum_c5_r13_s1),
    .ci(sum_c5_r14_s1),
    .s(sum_c5_r132_s2),
    .co(carry_c5_r132_s2)
  );
  wire sum_c5_r133_s2, carry_c5_r133_s2;
  subbyte_full_adder add_c5_r133_s2 (
    .a(sum_c5_r15_s1),
    .b(sum_c5_r16_s1),
    .ci(sum_c5_r17_s1),
    .s(sum_c5_r133_s2),
    .co(carry_c5_r133_s2)
  );
  wire sum_c5_r134_s2, carry_c5_r134_s2;
  subbyte_full_adder add_c5_r134_s2 (
    .a(sum_c5_r18_s1),
    .b(sum_c5_r19_s1),
    .ci(sum_c5_r20_s1),
    .s(sum_c5_r134_s2),
    .co(carry_c5_r134_s2)
  );
  wire sum_c5_r135_s2, carry_c5_r135_s2;
  subbyte_full_adder add_c5_r135_s2 (
    .a(sum_c5_r21_s1),
    .b(sum_c5_r22_s1),
    .ci(sum_c5_r23_s1),
    .s(sum_c5_r135_s2),
    .co(carry_c5_r135_s2)
  );
  wire sum_c5_r136_s2, carry_c5_r136_s2;
  subbyte_full_adder add_c5_r136_s2 (
    .a(sum_c5_r24_s1),
    .b(sum_c5_r25_s1),
    .ci(sum_c5_r26_s1),
    .s(sum_c5_r136_s2),
    .co(carry_c5_r136_s2)
  );
  wire sum_c5_r137_s2, carry_c5_r137_s2;
  subbyte_full_adder add_c5_r137_s2 (
    .a(sum_c5_r27_s1),
    .b(sum_c5_r28_s1),
    .ci(sum_c5_r29_s1),
    .s(sum_c5_r137_s2),
    .co(carry_c5_r137_s2)
  );
  wire sum_c5_r138_s2, carry_c5_r138_s2;
  subbyte_full_adder add_c5_r138_s2 (
    .a(sum_c5_r30_s1),
    .b(sum_c5_r31_s1),
    .ci(sum_c5_r32_s1),
    .s(sum_c5_r138_s2),
    .co(carry_c5_r138_s2)
  );
  wire sum_c5_r139_s2, carry_c5_r139_s2;
  subbyte_full_adder add_c5_r139_s2 (
    .a(sum_c5_r33_s1),
    .b(sum_c5_r34_s1),
    .ci(sum_c5_r35_s1),
    .s(sum_c5_r139_s2),
    .co(carry_c5_r139_s2)
  );
  wire sum_c5_r140_s2, carry_c5_r140_s2;
  subbyte_full_adder add_c5_r140_s2 (
    .a(sum_c5_r36_s1),
    .b(sum_c5_r37_s1),
    .ci(sum_c5_r38_s1),
    .s(sum_c5_r140_s2),
    .co(carry_c5_r140_s2)
  );
  wire sum_c5_r141_s2, carry_c5_r141_s2;
  subbyte_full_adder add_c5_r141_s2 (
    .a(sum_c5_r39_s1),
    .b(sum_c5_r40_s1),
    .ci(sum_c5_r41_s1),
    .s(sum_c5_r141_s2),
    .co(carry_c5_r141_s2)
  );
  wire sum_c5_r142_s2, carry_c5_r142_s2;
  subbyte_full_adder add_c5_r142_s2 (
    .a(sum_c5_r42_s1),
    .b(sum_c5_r43_s1),
    .ci(sum_c5_r44_s1),
    .s(sum_c5_r142_s2),
    .co(carry_c5_r142_s2)
  );
  wire sum_c5_r143_s2, carry_c5_r143_s2;
  subbyte_full_adder add_c5_r143_s2 (
    .a(sum_c5_r45_s1),
    .b(sum_c5_r46_s1),
    .ci(sum_c5_r47_s1),
    .s(sum_c5_r143_s2),
    .co(carry_c5_r143_s2)
  );
  wire sum_c5_r144_s2, carry_c5_r144_s2;
  subbyte_full_adder add_c5_r144_s2 (
    .a(sum_c5_r48_s1),
    .b(sum_c5_r49_s1),
    .ci(sum_c5_r50_s1),
    .s(sum_c5_r144_s2),
    .co(carry_c5_r144_s2)
  );
  wire sum_c5_r145_s2, carry_c5_r145_s2;
  subbyte_full_adder add_c5_r145_s2 (
    .a(sum_c5_r51_s1),
    .b(sum_c5_r52_s1),
    .ci(sum_c5_r53_s1),
    .s(sum_c5_r145_s2),
    .co(carry_c5_r145_s2)
  );
  wire sum_c5_r146_s2, carry_c5_r146_s2;
  subbyte_full_adder add_c5_r146_s2 (
    .a(sum_c5_r54_s1),
    .b(sum_c5_r55_s1),
    .ci(sum_c5_r56_s1),
    .s(sum_c5_r146_s2),
    .co(carry_c5_r146_s2)
  );
  wire sum_c5_r147_s2, carry_c5_r147_s2;
  subbyte_full_adder add_c5_r147_s2 (
    .a(sum_c5_r57_s1),
    .b(sum_c5_r58_s1),
    .ci(sum_c5_r59_s1),
    .s(sum_c5_r147_s2),
    .co(carry_c5_r147_s2)
  );
  wire sum_c5_r148_s2, carry_c5_r148_s2;
  subbyte_full_adder add_c5_r148_s2 (
    .a(sum_c5_r60_s1),
    .b(sum_c5_r61_s1),
    .ci(sum_c5_r62_s1),
    .s(sum_c5_r148_s2),
    .co(carry_c5_r148_s2)
  );
  wire sum_c5_r149_s2, carry_c5_r149_s2;
  subbyte_full_adder add_c5_r149_s2 (
    .a(sum_c5_r63_s1),
    .b(sum_c5_r64_s1),
    .ci(sum_c5_r65_s1),
    .s(sum_c5_r149_s2),
    .co(carry_c5_r149_s2)
  );
  wire sum_c5_r150_s2, carry_c5_r150_s2;
  subbyte_full_adder add_c5_r150_s2 (
    .a(sum_c5_r66_s1),
    .b(sum_c5_r67_s1),
    .ci(sum_c5_r68_s1),
    .s(sum_c5_r150_s2),
    .co(carry_c5_r150_s2)
  );
  wire sum_c5_r151_s2, carry_c5_r151_s2;
  subbyte_full_adder add_c5_r151_s2 (
    .a(sum_c5_r69_s1),
    .b(sum_c5_r70_s1),
    .ci(sum_c5_r71_s1),
    .s(sum_c5_r151_s2),
    .co(carry_c5_r151_s2)
  );
  wire sum_c5_r152_s2, carry_c5_r152_s2;
  subbyte_full_adder add_c5_r152_s2 (
    .a(sum_c5_r72_s1),
    .b(sum_c5_r73_s1),
    .ci(sum_c5_r74_s1),
    .s(sum_c5_r152_s2),
    .co(carry_c5_r152_s2)
  );
  wire sum_c5_r153_s2, carry_c5_r153_s2;
  subbyte_full_adder add_c5_r153_s2 (
    .a(sum_c5_r75_s1),
    .b(sum_c5_r76_s1),
    .ci(sum_c5_r77_s1),
    .s(sum_c5_r153_s2),
    .co(carry_c5_r153_s2)
  );
  wire sum_c5_r154_s2, carry_c5_r154_s2;
  subbyte_full_adder add_c5_r154_s2 (
    .a(sum_c5_r78_s1),
    .b(sum_c5_r79_s1),
    .ci(sum_c5_r80_s1),
    .s(sum_c5_r154_s2),
    .co(carry_c5_r154_s2)
  );
  wire sum_c5_r155_s2, carry_c5_r155_s2;
  subbyte_full_adder add_c5_r155_s2 (
    .a(sum_c5_r81_s1),
    .b(sum_c5_r82_s1),
    .ci(sum_c5_r83_s1),
    .s(sum_c5_r155_s2),
    .co(carry_c5_r155_s2)
  );
  wire sum_c5_r156_s3, carry_c5_r156_s3;
  subbyte_full_adder add_c5_r156_s3 (
    .a(sum_c5_r84_s1),
    .b(carry_c4_r128_s2),
    .ci(carry_c4_r129_s2),
    .s(sum_c5_r156_s3),
    .co(carry_c5_r156_s3)
  );
  wire sum_c5_r157_s3, carry_c5_r157_s3;
  subbyte_full_adder add_c5_r157_s3 (
    .a(carry_c4_r130_s2),
    .b(carry_c4_r131_s2),
    .ci(carry_c4_r132_s2),
    .s(sum_c5_r157_s3),
    .co(carry_c5_r157_s3)
  );
  wire sum_c5_r158_s3, carry_c5_r158_s3;
  subbyte_full_adder add_c5_r158_s3 (
    .a(carry_c4_r133_s2),
    .b(carry_c4_r134_s2),
    .ci(carry_c4_r135_s2),
    .s(sum_c5_r158_s3),
    .co(carry_c5_r158_s3)
  );
  wire sum_c5_r159_s3, carry_c5_r159_s3;
  subbyte_full_adder add_c5_r159_s3 (
    .a(carry_c4_r136_s2),
    .b(carry_c4_r137_s2),
    .ci(carry_c4_r138_s2),
    .s(sum_c5_r159_s3),
    .co(carry_c5_r159_s3)
  );
  wire sum_c5_r160_s3, carry_c5_r160_s3;
  subbyte_full_adder add_c5_r160_s3 (
    .a(carry_c4_r139_s2),
    .b(carry_c4_r140_s2),
    .ci(carry_c4_r141_s2),
    .s(sum_c5_r160_s3),
    .co(carry_c5_r160_s3)
  );
  wire sum_c5_r161_s3, carry_c5_r161_s3;
  subbyte_full_adder add_c5_r161_s3 (
    .a(carry_c4_r142_s2),
    .b(carry_c4_r143_s2),
    .ci(carry_c4_r144_s2),
    .s(sum_c5_r161_s3),
    .co(carry_c5_r161_s3)
  );
  wire sum_c5_r162_s3, carry_c5_r162_s3;
  subbyte_full_adder add_c5_r162_s3 (
    .a(carry_c4_r145_s2),
    .b(carry_c4_r146_s2),
    .ci(carry_c4_r147_s2),
    .s(sum_c5_r162_s3),
    .co(carry_c5_r162_s3)
  );
  wire sum_c5_r163_s3, carry_c5_r163_s3;
  subbyte_full_adder add_c5_r163_s3 (
    .a(carry_c4_r148_s2),
    .b(carry_c4_r149_s2),
    .ci(carry_c4_r150_s2),
    .s(sum_c5_r163_s3),
    .co(carry_c5_r163_s3)
  );
  wire sum_c5_r164_s3, carry_c5_r164_s3;
  subbyte_full_adder add_c5_r164_s3 (
    .a(carry_c4_r151_s2),
    .b(carry_c4_r152_s2),
    .ci(carry_c4_r153_s2),
    .s(sum_c5_r164_s3),
    .co(carry_c5_r164_s3)
  );
  wire sum_c5_r165_s3, carry_c5_r165_s3;
  subbyte_full_adder add_c5_r165_s3 (
    .a(carry_c4_r154_s2),
    .b(carry_c4_r155_s2),
    .ci(carry_c4_r156_s2),
    .s(sum_c5_r165_s3),
    .co(carry_c5_r165_s3)
  );
  wire sum_c5_r166_s3, carry_c5_r166_s3;
  subbyte_full_adder add_c5_r166_s3 (
    .a(carry_c4_r157_s2),
    .b(carry_c4_r158_s2),
    .ci(carry_c4_r159_s2),
    .s(sum_c5_r166_s3),
    .co(carry_c5_r166_s3)
  );
  wire sum_c5_r167_s3, carry_c5_r167_s3;
  subbyte_full_adder add_c5_r167_s3 (
    .a(carry_c4_r160_s2),
    .b(carry_c4_r161_s2),
    .ci(carry_c4_r162_s2),
    .s(sum_c5_r167_s3),
    .co(carry_c5_r167_s3)
  );
  wire sum_c5_r168_s3, carry_c5_r168_s3;
  subbyte_full_adder add_c5_r168_s3 (
    .a(carry_c4_r163_s2),
    .b(carry_c4_r164_s2),
    .ci(carry_c4_r165_s2),
    .s(sum_c5_r168_s3),
    .co(carry_c5_r168_s3)
  );
  wire sum_c5_r169_s3, carry_c5_r169_s3;
  subbyte_full_adder add_c5_r169_s3 (
    .a(carry_c4_r166_s2),
    .b(carry_c4_r167_s2),
    .ci(carry_c4_r168_s2),
    .s(sum_c5_r169_s3),
    .co(carry_c5_r169_s3)
  );
  wire sum_c5_r170_s3, carry_c5_r170_s3;
  subbyte_full_adder add_c5_r170_s3 (
    .a(carry_c4_r169_s2),
    .b(carry_c4_r170_s2),
    .ci(carry_c4_r171_s2),
    .s(sum_c5_r170_s3),
    .co(carry_c5_r170_s3)
  );
  wire sum_c5_r171_s3, carry_c5_r171_s3;
  subbyte_full_adder add_c5_r171_s3 (
    .a(carry_c4_r172_s2),
    .b(carry_c4_r173_s2),
    .ci(carry_c4_r174_s2),
    .s(sum_c5_r171_s3),
    .co(carry_c5_r171_s3)
  );
  wire sum_c5_r172_s3, carry_c5_r172_s3;
  subbyte_full_adder add_c5_r172_s3 (
    .a(carry_c4_r175_s2),
    .b(carry_c4_r176_s2),
    .ci(carry_c4_r177_s2),
    .s(sum_c5_r172_s3),
    .co(carry_c5_r172_s3)
  );
  wire sum_c5_r173_s3, carry_c5_r173_s3;
  subbyte_full_adder add_c5_r173_s3 (
    .a(carry_c4_r178_s2),
    .b(carry_c4_r179_s2),
    .ci(carry_c4_r180_s2),
    .s(sum_c5_r173_s3),
    .co(carry_c5_r173_s3)
  );
  wire sum_c5_r174_s3, carry_c5_r174_s3;
  subbyte_full_adder add_c5_r174_s3 (
    .a(carry_c4_r181_s2),
    .b(carry_c4_r182_s2),
    .ci(carry_c4_r183_s2),
    .s(sum_c5_r174_s3),
    .co(carry_c5_r174_s3)
  );
  wire sum_c5_r175_s4, carry_c5_r175_s4;
  subbyte_full_adder add_c5_r175_s4 (
    .a(carry_c4_r184_s3),
    .b(sum_c5_r85_s2),
    .ci(sum_c5_r86_s2),
    .s(sum_c5_r175_s4),
    .co(carry_c5_r175_s4)
  );
  wire sum_c5_r176_s3, carry_c5_r176_s3;
  subbyte_full_adder add_c5_r176_s3 (
    .a(sum_c5_r87_s2),
    .b(sum_c5_r88_s2),
    .ci(sum_c5_r89_s2),
    .s(sum_c5_r176_s3),
    .co(carry_c5_r176_s3)
  );
  wire sum_c5_r177_s3, carry_c5_r177_s3;
  subbyte_full_adder add_c5_r177_s3 (
    .a(sum_c5_r90_s2),
    .b(sum_c5_r91_s2),
    .ci(sum_c5_r92_s2),
    .s(sum_c5_r177_s3),
    .co(carry_c5_r177_s3)
  );
  wire sum_c5_r178_s3, carry_c5_r178_s3;
  subbyte_full_adder add_c5_r178_s3 (
    .a(sum_c5_r93_s2),
    .b(sum_c5_r94_s2),
    .ci(sum_c5_r95_s2),
    .s(sum_c5_r178_s3),
    .co(carry_c5_r178_s3)
  );
  wire sum_c5_r179_s3, carry_c5_r179_s3;
  subbyte_full_adder add_c5_r179_s3 (
    .a(sum_c5_r96_s2),
    .b(sum_c5_r97_s2),
    .ci(sum_c5_r98_s2),
    .s(sum_c5_r179_s3),
    .co(carry_c5_r179_s3)
  );
  wire sum_c5_r180_s3, carry_c5_r180_s3;
  subbyte_full_adder add_c5_r180_s3 (
    .a(sum_c5_r99_s2),
    .b(sum_c5_r100_s2),
    .ci(sum_c5_r101_s2),
    .s(sum_c5_r180_s3),
    .co(carry_c5_r180_s3)
  );
  wire sum_c5_r181_s3, carry_c5_r181_s3;
  subbyte_full_adder add_c5_r181_s3 (
    .a(sum_c5_r102_s2),
    .b(sum_c5_r103_s2),
    .ci(sum_c5_r104_s2),
    .s(sum_c5_r181_s3),
    .co(carry_c5_r181_s3)
  );
  wire sum_c5_r182_s3, carry_c5_r182_s3;
  subbyte_full_adder add_c5_r182_s3 (
    .a(sum_c5_r105_s2),
    .b(sum_c5_r106_s2),
    .ci(sum_c5_r107_s2),
    .s(sum_c5_r182_s3),
    .co(carry_c5_r182_s3)
  );
  wire sum_c5_r183_s3, carry_c5_r183_s3;
  subbyte_full_adder add_c5_r183_s3 (
    .a(sum_c5_r108_s2),
    .b(sum_c5_r109_s2),
    .ci(sum_c5_r110_s2),
    .s(sum_c5_r183_s3),
    .co(carry_c5_r183_s3)
  );
  wire sum_c5_r184_s3, carry_c5_r184_s3;
  subbyte_full_adder add_c5_r184_s3 (
    .a(sum_c5_r111_s2),
    .b(sum_c5_r112_s2),
    .ci(sum_c5_r113_s2),
    .s(sum_c5_r184_s3),
    .co(carry_c5_r184_s3)
  );
  wire sum_c5_r185_s3, carry_c5_r185_s3;
  subbyte_full_adder add_c5_r185_s3 (
    .a(sum_c5_r114_s2),
    .b(sum_c5_r115_s2),
    .ci(sum_c5_r116_s2),
    .s(sum_c5_r185_s3),
    .co(carry_c5_r185_s3)
  );
  wire sum_c5_r186_s3, carry_c5_r186_s3;
  subbyte_full_adder add_c5_r186_s3 (
    .a(sum_c5_r117_s2),
    .b(sum_c5_r118_s2),
    .ci(sum_c5_r119_s2),
    .s(sum_c5_r186_s3),
    .co(carry_c5_r186_s3)
  );
  wire sum_c5_r187_s3, carry_c5_r187_s3;
  subbyte_full_adder add_c5_r187_s3 (
    .a(sum_c5_r120_s2),
    .b(sum_c5_r121_s2),
    .ci(sum_c5_r122_s2),
    .s(sum_c5_r187_s3),
    .co(carry_c5_r187_s3)
  );
  wire sum_c5_r188_s3, carry_c5_r188_s3;
  subbyte_full_adder add_c5_r188_s3 (
    .a(sum_c5_r123_s2),
    .b(sum_c5_r124_s2),
    .ci(sum_c5_r125_s2),
    .s(sum_c5_r188_s3),
    .co(carry_c5_r188_s3)
  );
  wire sum_c5_r189_s3, carry_c5_r189_s3;
  subbyte_full_adder add_c5_r189_s3 (
    .a(sum_c5_r126_s2),
    .b(sum_c5_r127_s2),
    .ci(sum_c5_r128_s2),
    .s(sum_c5_r189_s3),
    .co(carry_c5_r189_s3)
  );
  wire sum_c5_r190_s3, carry_c5_r190_s3;
  subbyte_full_adder add_c5_r190_s3 (
    .a(sum_c5_r129_s2),
    .b(sum_c5_r130_s2),
    .ci(sum_c5_r131_s2),
    .s(sum_c5_r190_s3),
    .co(carry_c5_r190_s3)
  );
  wire sum_c5_r191_s3, carry_c5_r191_s3;
  subbyte_full_adder add_c5_r191_s3 (
    .a(sum_c5_r132_s2),
    .b(sum_c5_r133_s2),
    .ci(sum_c5_r134_s2),
    .s(sum_c5_r191_s3),
    .co(carry_c5_r191_s3)
  );
  wire sum_c5_r192_s3, carry_c5_r192_s3;
  subbyte_full_adder add_c5_r192_s3 (
    .a(sum_c5_r135_s2),
    .b(sum_c5_r136_s2),
    .ci(sum_c5_r137_s2),
    .s(sum_c5_r192_s3),
    .co(carry_c5_r192_s3)
  );
  wire sum_c5_r193_s3, carry_c5_r193_s3;
  subbyte_full_adder add_c5_r193_s3 (
    .a(sum_c5_r138_s2),
    .b(sum_c5_r139_s2),
    .ci(sum_c5_r140_s2),
    .s(sum_c5_r193_s3),
    .co(carry_c5_r193_s3)
  );
  wire sum_c5_r194_s3, carry_c5_r194_s3;
  subbyte_full_adder add_c5_r194_s3 (
    .a(sum_c5_r141_s2),
    .b(sum_c5_r142_s2),
    .ci(sum_c5_r143_s2),
    .s(sum_c5_r194_s3),
    .co(carry_c5_r194_s3)
  );
  wire sum_c5_r195_s3, carry_c5_r195_s3;
  subbyte_full_adder add_c5_r195_s3 (
    .a(sum_c5_r144_s2),
    .b(sum_c5_r145_s2),
    .ci(sum_c5_r146_s2),
    .s(sum_c5_r195_s3),
    .co(carry_c5_r195_s3)
  );
  wire sum_c5_r196_s3, carry_c5_r196_s3;
  subbyte_full_adder add_c5_r196_s3 (
    .a(sum_c5_r147_s2),
    .b(sum_c5_r148_s2),
    .ci(sum_c5_r149_s2),
    .s(sum_c5_r196_s3),
    .co(carry_c5_r196_s3)
  );
  wire sum_c5_r197_s3, carry_c5_r197_s3;
  subbyte_full_adder add_c5_r197_s3 (
    .a(sum_c5_r150_s2),
    .b(sum_c5_r151_s2),
    .ci(sum_c5_r152_s2),
    .s(sum_c5_r197_s3),
    .co(carry_c5_r197_s3)
  );
  wire sum_c5_r198_s3, carry_c5_r198_s3;
  subbyte_full_adder add_c5_r198_s3 (
    .a(sum_c5_r153_s2),
    .b(sum_c5_r154_s2),
    .ci(sum_c5_r155_s2),
    .s(sum_c5_r198_s3),
    .co(carry_c5_r198_s3)
  );
  wire sum_c5_r199_s4, carry_c5_r199_s4;
  subbyte_full_adder add_c5_r199_s4 (
    .a(carry_c4_r185_s3),
    .b(carry_c4_r186_s3),
    .ci(carry_c4_r187_s3),
    .s(sum_c5_r199_s4),
    .co(carry_c5_r199_s4)
  );
  wire sum_c5_r200_s4, carry_c5_r200_s4;
  subbyte_full_adder add_c5_r200_s4 (
    .a(carry_c4_r188_s3),
    .b(carry_c4_r189_s3),
    .ci(carry_c4_r190_s3),
    .s(sum_c5_r200_s4),
    .co(carry_c5_r200_s4)
  );
  wire sum_c5_r201_s4, carry_c5_r201_s4;
  subbyte_full_adder add_c5_r201_s4 (
    .a(carry_c4_r191_s3),
    .b(carry_c4_r192_s3),
    .ci(carry_c4_r193_s3),
    .s(sum_c5_r201_s4),
    .co(carry_c5_r201_s4)
  );
  wire sum_c5_r202_s4, carry_c5_r202_s4;
  subbyte_full_adder add_c5_r202_s4 (
    .a(carry_c4_r194_s3),
    .b(carry_c4_r195_s3),
    .ci(carry_c4_r196_s3),
    .s(sum_c5_r202_s4),
    .co(carry_c5_r202_s4)
  );
  wire sum_c5_r203_s4, carry_c5_r203_s4;
  subbyte_full_adder add_c5_r203_s4 (
    .a(carry_c4_r197_s3),
    .b(carry_c4_r198_s3),
    .ci(carry_c4_r199_s3),
    .s(sum_c5_r203_s4),
    .co(carry_c5_r203_s4)
  );
  wire sum_c5_r204_s4, carry_c5_r204_s4;
  subbyte_full_adder add_c5_r204_s4 (
    .a(carry_c4_r200_s3),
    .b(carry_c4_r201_s3),
    .ci(carry_c4_r202_s3),
    .s(sum_c5_r204_s4),
    .co(carry_c5_r204_s4)
  );
  wire sum_c5_r205_s4, carry_c5_r205_s4;
  subbyte_full_adder add_c5_r205_s4 (
    .a(carry_c4_r203_s3),
    .b(carry_c4_r204_s3),
    .ci(carry_c4_r205_s3),
    .s(sum_c5_r205_s4),
    .co(carry_c5_r205_s4)
  );
  wire sum_c5_r206_s4, carry_c5_r206_s4;
  subbyte_full_adder add_c5_r206_s4 (
    .a(carry_c4_r206_s3),
    .b(carry_c4_r207_s3),
    .ci(carry_c4_r208_s3),
    .s(sum_c5_r206_s4),
    .co(carry_c5_r206_s4)
  );
  wire sum_c5_r207_s4, carry_c5_r207_s4;
  subbyte_full_adder add_c5_r207_s4 (
    .a(carry_c4_r209_s3),
    .b(carry_c4_r210_s3),
    .ci(carry_c4_r211_s3),
    .s(sum_c5_r207_s4),
    .co(carry_c5_r207_s4)
  );
  wire sum_c5_r208_s4, carry_c5_r208_s4;
  subbyte_full_adder add_c5_r208_s4 (
    .a(carry_c4_r212_s3),
    .b(carry_c4_r213_s3),
    .ci(carry_c4_r214_s3),
    .s(sum_c5_r208_s4),
    .co(carry_c5_r208_s4)
  );
  wire sum_c5_r209_s5, carry_c5_r209_s5;
  subbyte_full_adder add_c5_r209_s5 (
    .a(carry_c4_r215_s3),
    .b(carry_c4_r216_s3),
    .ci(carry_c4_r217_s4),
    .s(sum_c5_r209_s5),
    .co(carry_c5_r209_s5)
  );
  wire sum_c5_r210_s4, carry_c5_r210_s4;
  subbyte_full_adder add_c5_r210_s4 (
    .a(sum_c5_r156_s3),
    .b(sum_c5_r157_s3),
    .ci(sum_c5_r158_s3),
    .s(sum_c5_r210_s4),
    .co(carry_c5_r210_s4)
  );
  wire sum_c5_r211_s4, carry_c5_r211_s4;
  subbyte_full_adder add_c5_r211_s4 (
    .a(sum_c5_r159_s3),
    .b(sum_c5_r160_s3),
    .ci(sum_c5_r161_s3),
    .s(sum_c5_r211_s4),
    .co(carry_c5_r211_s4)
  );
  wire sum_c5_r212_s4, carry_c5_r212_s4;
  subbyte_full_adder add_c5_r212_s4 (
    .a(sum_c5_r162_s3),
    .b(sum_c5_r163_s3),
    .ci(sum_c5_r164_s3),
    .s(sum_c5_r212_s4),
    .co(carry_c5_r212_s4)
  );
  wire sum_c5_r213_s4, carry_c5_r213_s4;
  subbyte_full_adder add_c5_r213_s4 (
    .a(sum_c5_r165_s3),
    .b(sum_c5_r166_s3),
    .ci(sum_c5_r167_s3),
    .s(sum_c5_r213_s4),
    .co(carry_c5_r213_s4)
  );
  wire sum_c5_r214_s4, carry_c5_r214_s4;
  subbyte_full_adder add_c5_r214_s4 (
    .a(sum_c5_r168_s3),
    .b(sum_c5_r169_s3),
    .ci(sum_c5_r170_s3),
    .s(sum_c5_r214_s4),
    .co(carry_c5_r214_s4)
  );
  wire sum_c5_r215_s4, carry_c5_r215_s4;
  subbyte_full_adder add_c5_r215_s4 (
    .a(sum_c5_r171_s3),
    .b(sum_c5_r172_s3),
    .ci(sum_c5_r173_s3),
    .s(sum_c5_r215_s4),
    .co(carry_c5_r215_s4)
  );
  wire sum_c5_r216_s5, carry_c5_r216_s5;
  subbyte_full_adder add_c5_r216_s5 (
    .a(sum_c5_r174_s3),
    .b(sum_c5_r175_s4),
    .ci(sum_c5_r176_s3),
    .s(sum_c5_r216_s5),
    .co(carry_c5_r216_s5)
  );
  wire sum_c5_r217_s4, carry_c5_r217_s4;
  subbyte_full_adder add_c5_r217_s4 (
    .a(sum_c5_r177_s3),
    .b(sum_c5_r178_s3),
    .ci(sum_c5_r179_s3),
    .s(sum_c5_r217_s4),
    .co(carry_c5_r217_s4)
  );
  wire sum_c5_r218_s4, carry_c5_r218_s4;
  subbyte_full_adder add_c5_r218_s4 (
    .a(sum_c5_r180_s3),
    .b(sum_c5_r181_s3),
    .ci(sum_c5_r182_s3),
    .s(sum_c5_r218_s4),
    .co(carry_c5_r218_s4)
  );
  wire sum_c5_r219_s4, carry_c5_r219_s4;
  subbyte_full_adder add_c5_r219_s4 (
    .a(sum_c5_r183_s3),
    .b(sum_c5_r184_s3),
    .ci(sum_c5_r185_s3),
    .s(sum_c5_r219_s4),
    .co(carry_c5_r219_s4)
  );
  wire sum_c5_r220_s4, carry_c5_r220_s4;
  subbyte_full_adder add_c5_r220_s4 (
    .a(sum_c5_r186_s3),
    .b(sum_c5_r187_s3),
    .ci(sum_c5_r188_s3),
    .s(sum_c5_r220_s4),
    .co(carry_c5_r220_s4)
  );
  wire sum_c5_r221_s4, carry_c5_r221_s4;
  subbyte_full_adder add_c5_r221_s4 (
    .a(sum_c5_r189_s3),
    .b(sum_c5_r190_s3),
    .ci(sum_c5_r191_s3),
    .s(sum_c5_r221_s4),
    .co(carry_c5_r221_s4)
  );
  wire sum_c5_r222_s4, carry_c5_r222_s4;
  subbyte_full_adder add_c5_r222_s4 (
    .a(sum_c5_r192_s3),
    .b(sum_c5_r193_s3),
    .ci(sum_c5_r194_s3),
    .s(sum_c5_r222_s4),
    .co(carry_c5_r222_s4)
  );
  wire sum_c5_r223_s4, carry_c5_r223_s4;
  subbyte_full_adder add_c5_r223_s4 (
    .a(sum_c5_r195_s3),
    .b(sum_c5_r196_s3),
    .ci(sum_c5_r197_s3),
    .s(sum_c5_r223_s4),
    .co(carry_c5_r223_s4)
  );
  wire sum_c5_r224_s5, carry_c5_r224_s5;
  subbyte_full_adder add_c5_r224_s5 (
    .a(sum_c5_r198_s3),
    .b(carry_c4_r218_s4),
    .ci(carry_c4_r219_s4),
    .s(sum_c5_r224_s5),
    .co(carry_c5_r224_s5)
  );
  wire sum_c5_r225_s5, carry_c5_r225_s5;
  subbyte_full_adder add_c5_r225_s5 (
    .a(carry_c4_r220_s4),
    .b(carry_c4_r221_s4),
    .ci(carry_c4_r222_s4),
    .s(sum_c5_r225_s5),
    .co(carry_c5_r225_s5)
  );
  wire sum_c5_r226_s6, carry_c5_r226_s6;
  subbyte_full_adder add_c5_r226_s6 (
    .a(carry_c4_r223_s4),
    .b(carry_c4_r224_s4),
    .ci(carry_c4_r225_s5),
    .s(sum_c5_r226_s6),
    .co(carry_c5_r226_s6)
  );
  wire sum_c5_r227_s5, carry_c5_r227_s5;
  subbyte_full_adder add_c5_r227_s5 (
    .a(carry_c4_r226_s4),
    .b(carry_c4_r227_s4),
    .ci(carry_c4_r228_s4),
    .s(sum_c5_r227_s5),
    .co(carry_c5_r227_s5)
  );
  wire sum_c5_r228_s5, carry_c5_r228_s5;
  subbyte_full_adder add_c5_r228_s5 (
    .a(carry_c4_r229_s4),
    .b(carry_c4_r230_s4),
    .ci(carry_c4_r231_s4),
    .s(sum_c5_r228_s5),
    .co(carry_c5_r228_s5)
  );
  wire sum_c5_r229_s5, carry_c5_r229_s5;
  subbyte_full_adder add_c5_r229_s5 (
    .a(carry_c4_r232_s4),
    .b(carry_c4_r233_s4),
    .ci(carry_c4_r234_s4),
    .s(sum_c5_r229_s5),
    .co(carry_c5_r229_s5)
  );
  wire sum_c5_r230_s6, carry_c5_r230_s6;
  subbyte_full_adder add_c5_r230_s6 (
    .a(carry_c4_r235_s4),
    .b(carry_c4_r236_s5),
    .ci(sum_c5_r199_s4),
    .s(sum_c5_r230_s6),
    .co(carry_c5_r230_s6)
  );
  wire sum_c5_r231_s5, carry_c5_r231_s5;
  subbyte_full_adder add_c5_r231_s5 (
    .a(sum_c5_r200_s4),
    .b(sum_c5_r201_s4),
    .ci(sum_c5_r202_s4),
    .s(sum_c5_r231_s5),
    .co(carry_c5_r231_s5)
  );
  wire sum_c5_r232_s5, carry_c5_r232_s5;
  subbyte_full_adder add_c5_r232_s5 (
    .a(sum_c5_r203_s4),
    .b(sum_c5_r204_s4),
    .ci(sum_c5_r205_s4),
    .s(sum_c5_r232_s5),
    .co(carry_c5_r232_s5)
  );
  wire sum_c5_r233_s5, carry_c5_r233_s5;
  subbyte_full_adder add_c5_r233_s5 (
    .a(sum_c5_r206_s4),
    .b(sum_c5_r207_s4),
    .ci(sum_c5_r208_s4),
    .s(sum_c5_r233_s5),
    .co(carry_c5_r233_s5)
  );
  wire sum_c5_r234_s6, carry_c5_r234_s6;
  subbyte_full_adder add_c5_r234_s6 (
    .a(sum_c5_r209_s5),
    .b(sum_c5_r210_s4),
    .ci(sum_c5_r211_s4),
    .s(sum_c5_r234_s6),
    .co(carry_c5_r234_s6)
  );
  wire sum_c5_r235_s5, carry_c5_r235_s5;
  subbyte_full_adder add_c5_r235_s5 (
    .a(sum_c5_r212_s4),
    .b(sum_c5_r213_s4),
    .ci(sum_c5_r214_s4),
    .s(sum_c5_r235_s5),
    .co(carry_c5_r235_s5)
  );
  wire sum_c5_r236_s6, carry_c5_r236_s6;
  subbyte_full_adder add_c5_r236_s6 (
    .a(sum_c5_r215_s4),
    .b(sum_c5_r216_s5),
    .ci(sum_c5_r217_s4),
    .s(sum_c5_r236_s6),
    .co(carry_c5_r236_s6)
  );
  wire sum_c5_r237_s5, carry_c5_r237_s5;
  subbyte_full_adder add_c5_r237_s5 (
    .a(sum_c5_r218_s4),
    .b(sum_c5_r219_s4),
    .ci(sum_c5_r220_s4),
    .s(sum_c5_r237_s5),
    .co(carry_c5_r237_s5)
  );
  wire sum_c5_r238_s5, carry_c5_r238_s5;
  subbyte_full_adder add_c5_r238_s5 (
    .a(sum_c5_r221_s4),
    .b(sum_c5_r222_s4),
    .ci(sum_c5_r223_s4),
    .s(sum_c5_r238_s5),
    .co(carry_c5_r238_s5)
  );
  wire sum_c5_r239_s6, carry_c5_r239_s6;
  subbyte_full_adder add_c5_r239_s6 (
    .a(carry_c4_r237_s5),
    .b(carry_c4_r238_s5),
    .ci(carry_c4_r239_s5),
    .s(sum_c5_r239_s6),
    .co(carry_c5_r239_s6)
  );
  wire sum_c5_r240_s7, carry_c5_r240_s7;
  subbyte_full_adder add_c5_r240_s7 (
    .a(carry_c4_r240_s6),
    .b(carry_c4_r241_s5),
    .ci(carry_c4_r242_s5),
    .s(sum_c5_r240_s7),
    .co(carry_c5_r240_s7)
  );
  wire sum_c5_r241_s7, carry_c5_r241_s7;
  subbyte_full_adder add_c5_r241_s7 (
    .a(carry_c4_r243_s6),
    .b(carry_c4_r244_s5),
    .ci(carry_c4_r245_s5),
    .s(sum_c5_r241_s7),
    .co(carry_c5_r241_s7)
  );
  wire sum_c5_r242_s7, carry_c5_r242_s7;
  subbyte_full_adder add_c5_r242_s7 (
    .a(carry_c4_r246_s6),
    .b(sum_c5_r224_s5),
    .ci(sum_c5_r225_s5),
    .s(sum_c5_r242_s7),
    .co(carry_c5_r242_s7)
  );
  wire sum_c5_r243_s7, carry_c5_r243_s7;
  subbyte_full_adder add_c5_r243_s7 (
    .a(sum_c5_r226_s6),
    .b(sum_c5_r227_s5),
    .ci(sum_c5_r228_s5),
    .s(sum_c5_r243_s7),
    .co(carry_c5_r243_s7)
  );
  wire sum_c5_r244_s7, carry_c5_r244_s7;
  subbyte_full_adder add_c5_r244_s7 (
    .a(sum_c5_r229_s5),
    .b(sum_c5_r230_s6),
    .ci(sum_c5_r231_s5),
    .s(sum_c5_r244_s7),
    .co(carry_c5_r244_s7)
  );
  wire sum_c5_r245_s7, carry_c5_r245_s7;
  subbyte_full_adder add_c5_r245_s7 (
    .a(sum_c5_r232_s5),
    .b(sum_c5_r233_s5),
    .ci(sum_c5_r234_s6),
    .s(sum_c5_r245_s7),
    .co(carry_c5_r245_s7)
  );
  wire sum_c5_r246_s7, carry_c5_r246_s7;
  subbyte_full_adder add_c5_r246_s7 (
    .a(sum_c5_r235_s5),
    .b(sum_c5_r236_s6),
    .ci(sum_c5_r237_s5),
    .s(sum_c5_r246_s7),
    .co(carry_c5_r246_s7)
  );
  wire sum_c5_r247_s7, carry_c5_r247_s7;
  subbyte_full_adder add_c5_r247_s7 (
    .a(sum_c5_r238_s5),
    .b(carry_c4_r247_s6),
    .ci(carry_c4_r248_s6),
    .s(sum_c5_r247_s7),
    .co(carry_c5_r247_s7)
  );
  wire sum_c5_r248_s8, carry_c5_r248_s8;
  subbyte_full_adder add_c5_r248_s8 (
    .a(carry_c4_r249_s7),
    .b(carry_c4_r250_s7),
    .ci(carry_c4_r251_s7),
    .s(sum_c5_r248_s8),
    .co(carry_c5_r248_s8)
  );
  wire sum_c5_r249_s8, carry_c5_r249_s8;
  subbyte_full_adder add_c5_r249_s8 (
    .a(sum_c5_r239_s6),
    .b(sum_c5_r240_s7),
    .ci(sum_c5_r241_s7),
    .s(sum_c5_r249_s8),
    .co(carry_c5_r249_s8)
  );
  wire sum_c5_r250_s8, carry_c5_r250_s8;
  subbyte_full_adder add_c5_r250_s8 (
    .a(sum_c5_r242_s7),
    .b(sum_c5_r243_s7),
    .ci(sum_c5_r244_s7),
    .s(sum_c5_r250_s8),
    .co(carry_c5_r250_s8)
  );
  wire sum_c5_r251_s8, carry_c5_r251_s8;
  subbyte_full_adder add_c5_r251_s8 (
    .a(sum_c5_r245_s7),
    .b(sum_c5_r246_s7),
    .ci(carry_c4_r252_s7),
    .s(sum_c5_r251_s8),
    .co(carry_c5_r251_s8)
  );
  wire sum_c5_r252_s9, carry_c5_r252_s9;
  subbyte_full_adder add_c5_r252_s9 (
    .a(carry_c4_r253_s8),
    .b(sum_c5_r247_s7),
    .ci(sum_c5_r248_s8),
    .s(sum_c5_r252_s9),
    .co(carry_c5_r252_s9)
  );
  wire sum_c5_r253_s9, carry_c5_r253_s9;
  subbyte_full_adder add_c5_r253_s9 (
    .a(sum_c5_r249_s8),
    .b(sum_c5_r250_s8),
    .ci(sum_c5_r251_s8),
    .s(sum_c5_r253_s9),
    .co(carry_c5_r253_s9)
  );
  wire sum_c5_r254_s10, carry_c5_r254_s10;
  subbyte_full_adder add_c5_r254_s10 (
    .a(carry_c4_r254_s9),
    .b(sum_c5_r252_s9),
    .ci(sum_c5_r253_s9),
    .s(sum_c5_r254_s10),
    .co(carry_c5_r254_s10)
  );
  wire sum_c5_r255_s11, carry_c5_r255_s11;
  subbyte_full_adder add_c5_r255_s11 (
    .a(sum_c5_r254_s10),
    .b(extra[5]),
    .ci(extra[34]),
    .s(sum_c5_r255_s11),
    .co(carry_c5_r255_s11)
  );
  wire sum_c5_r256_s11, carry_c5_r256_s11;
  subbyte_full_adder add_c5_r256_s11 (
    .a(extra[63]),
    .b(extra[92]),
    .ci(carry_c4_r255_s10),
    .s(sum_c5_r256_s11),
    .co(carry_c5_r256_s11)
  );
  wire sum_c5_r257_s12, carry_c5_r257_s12;
  subbyte_full_adder add_c5_r257_s12 (
    .a(sum_c5_r255_s11),
    .b(carry_c4_r256_s9),
    .ci(sum_c5_r256_s11),
    .s(sum_c5_r257_s12),
    .co(carry_c5_r257_s12)
  );
  wire sum_c5_r258_s13, carry_c5_r258_s13;
  subbyte_full_adder add_c5_r258_s13 (
    .a(carry_c4_r257_s11),
    .b(sum_c5_r257_s12),
    .ci(carry_c4_r258_s12),
    .s(sum_c5_r258_s13),
    .co(carry_c5_r258_s13)
  );
  wire sum_c5_r259_s14, carry_c5_r259_s14;
  subbyte_half_adder add_c5_r259_s14 (
    .a(carry_c4_r259_s13),
    .b(sum_c5_r258_s13),
    .s(sum_c5_r259_s14),
    .co(carry_c5_r259_s14)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[4]), .b(pp[12]), .ci(pp[23]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[31]), .b(pp[42]), .ci(pp[50]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[61]), .b(pp[69]), .ci(pp[80]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[88]), .b(pp[99]), .ci(pp[107]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[118]), .b(pp[126]), .ci(pp[137]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[145]), .b(pp[156]), .ci(pp[164]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[175]), .b(pp[183]), .ci(pp[194]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[202]), .b(pp[213]), .ci(pp[221]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[232]), .b(pp[240]), .ci(pp[251]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[259]), .b(pp[270]), .ci(pp[278]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[289]), .b(pp[297]), .ci(pp[308]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[316]), .b(pp[327]), .ci(pp[335]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[346]), .b(pp[354]), .ci(pp[365]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[373]), .b(pp[384]), .ci(pp[392]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[403]), .b(pp[411]), .ci(pp[422]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[430]), .b(pp[441]), .ci(pp[449]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[460]), .b(pp[468]), .ci(pp[479]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[487]), .b(pp[498]), .ci(pp[506]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[517]), .b(pp[525]), .ci(pp[536]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[544]), .b(pp[555]), .ci(pp[563]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[574]), .b(pp[582]), .ci(pp[593]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[601]), .b(pp[612]), .ci(pp[620]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[631]), .b(pp[639]), .ci(pp[650]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[658]), .b(pp[669]), .ci(pp[677]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[688]), .b(pp[696]), .ci(pp[707]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[715]), .b(pp[726]), .ci(pp[734]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[745]), .b(pp[753]), .ci(pp[764]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[772]), .b(pp[783]), .ci(pp[791]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[802]), .b(pp[810]), .ci(pp[821]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[829]), .b(pp[840]), .ci(pp[848]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[859]), .b(pp[867]), .ci(pp[878]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[886]), .b(pp[897]), .ci(pp[905]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[916]), .b(pp[924]), .ci(pp[935]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[943]), .b(pp[954]), .ci(pp[962]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[973]), .b(pp[981]), .ci(pp[992]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[1000]), .b(pp[1011]), .ci(pp[1019]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[1030]), .b(pp[1038]), .ci(pp[1049]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[1057]), .b(pp[1068]), .ci(pp[1076]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[1087]), .b(pp[1095]), .ci(pp[1106]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[1114]), .b(pp[1125]), .ci(pp[1133]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[1144]), .b(pp[1152]), .ci(pp[1163]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[1171]), .b(pp[1182]), .ci(pp[1190]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[1201]), .b(pp[1209]), .ci(pp[1220]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s1, carry_c6_r43_s1;
  subbyte_full_adder add_c6_r43_s1 (.a(pp[1228]), .b(pp[1239]), .ci(pp[1247]), .s(sum_c6_r43_s1), .co(carry_c6_r43_s1));
  wire sum_c6_r44_s1, carry_c6_r44_s1;
  subbyte_full_adder add_c6_r44_s1 (.a(pp[1258]), .b(pp[1266]), .ci(pp[1277]), .s(sum_c6_r44_s1), .co(carry_c6_r44_s1));
  wire sum_c6_r45_s1, carry_c6_r45_s1;
  subbyte_full_adder add_c6_r45_s1 (.a(pp[1285]), .b(pp[1296]), .ci(pp[1304]), .s(sum_c6_r45_s1), .co(carry_c6_r45_s1));
  wire sum_c6_r46_s1, carry_c6_r46_s1;
  subbyte_full_adder add_c6_r46_s1 (.a(pp[1315]), .b(pp[1323]), .ci(pp[1334]), .s(sum_c6_r46_s1), .co(carry_c6_r46_s1));
  wire sum_c6_r47_s1, carry_c6_r47_s1;
  subbyte_full_adder add_c6_r47_s1 (.a(pp[1342]), .b(pp[1353]), .ci(pp[1361]), .s(sum_c6_r47_s1), .co(carry_c6_r47_s1));
  wire sum_c6_r48_s1, carry_c6_r48_s1;
  subbyte_full_adder add_c6_r48_s1 (.a(pp[1372]), .b(pp[1380]), .ci(pp[1391]), .s(sum_c6_r48_s1), .co(carry_c6_r48_s1));
  wire sum_c6_r49_s1, carry_c6_r49_s1;
  subbyte_full_adder add_c6_r49_s1 (.a(pp[1399]), .b(pp[1410]), .ci(pp[1418]), .s(sum_c6_r49_s1), .co(carry_c6_r49_s1));
  wire sum_c6_r50_s1, carry_c6_r50_s1;
  subbyte_full_adder add_c6_r50_s1 (.a(pp[1429]), .b(pp[1437]), .ci(pp[1448]), .s(sum_c6_r50_s1), .co(carry_c6_r50_s1));
  wire sum_c6_r51_s1, carry_c6_r51_s1;
  subbyte_full_adder add_c6_r51_s1 (.a(pp[1456]), .b(pp[1467]), .ci(pp[1475]), .s(sum_c6_r51_s1), .co(carry_c6_r51_s1));
  wire sum_c6_r52_s1, carry_c6_r52_s1;
  subbyte_full_adder add_c6_r52_s1 (.a(pp[1486]), .b(pp[1494]), .ci(pp[1505]), .s(sum_c6_r52_s1), .co(carry_c6_r52_s1));
  wire sum_c6_r53_s1, carry_c6_r53_s1;
  subbyte_full_adder add_c6_r53_s1 (.a(pp[1513]), .b(pp[1524]), .ci(pp[1532]), .s(sum_c6_r53_s1), .co(carry_c6_r53_s1));
  wire sum_c6_r54_s1, carry_c6_r54_s1;
  subbyte_full_adder add_c6_r54_s1 (.a(pp[1543]), .b(pp[1551]), .ci(pp[1562]), .s(sum_c6_r54_s1), .co(carry_c6_r54_s1));
  wire sum_c6_r55_s1, carry_c6_r55_s1;
  subbyte_full_adder add_c6_r55_s1 (.a(pp[1570]), .b(pp[1581]), .ci(pp[1589]), .s(sum_c6_r55_s1), .co(carry_c6_r55_s1));
  wire sum_c6_r56_s1, carry_c6_r56_s1;
  subbyte_full_adder add_c6_r56_s1 (.a(pp[1600]), .b(pp[1608]), .ci(pp[1619]), .s(sum_c6_r56_s1), .co(carry_c6_r56_s1));
  wire sum_c6_r57_s1, carry_c6_r57_s1;
  subbyte_full_adder add_c6_r57_s1 (.a(pp[1627]), .b(pp[1638]), .ci(pp[1646]), .s(sum_c6_r57_s1), .co(carry_c6_r57_s1));
  wire sum_c6_r58_s1, carry_c6_r58_s1;
  subbyte_full_adder add_c6_r58_s1 (.a(pp[1657]), .b(pp[1665]), .ci(pp[1676]), .s(sum_c6_r58_s1), .co(carry_c6_r58_s1));
  wire sum_c6_r59_s1, carry_c6_r59_s1;
  subbyte_full_adder add_c6_r59_s1 (.a(pp[1684]), .b(pp[1695]), .ci(pp[1703]), .s(sum_c6_r59_s1), .co(carry_c6_r59_s1));
  wire sum_c6_r60_s1, carry_c6_r60_s1;
  subbyte_full_adder add_c6_r60_s1 (.a(pp[1714]), .b(pp[1722]), .ci(pp[1733]), .s(sum_c6_r60_s1), .co(carry_c6_r60_s1));
  wire sum_c6_r61_s1, carry_c6_r61_s1;
  subbyte_full_adder add_c6_r61_s1 (.a(pp[1741]), .b(pp[1752]), .ci(pp[1760]), .s(sum_c6_r61_s1), .co(carry_c6_r61_s1));
  wire sum_c6_r62_s1, carry_c6_r62_s1;
  subbyte_full_adder add_c6_r62_s1 (.a(pp[1771]), .b(pp[1779]), .ci(pp[1790]), .s(sum_c6_r62_s1), .co(carry_c6_r62_s1));
  wire sum_c6_r63_s1, carry_c6_r63_s1;
  subbyte_full_adder add_c6_r63_s1 (.a(pp[1798]), .b(pp[1809]), .ci(pp[1817]), .s(sum_c6_r63_s1), .co(carry_c6_r63_s1));
  wire sum_c6_r64_s1, carry_c6_r64_s1;
  subbyte_full_adder add_c6_r64_s1 (.a(pp[1828]), .b(pp[1836]), .ci(pp[1847]), .s(sum_c6_r64_s1), .co(carry_c6_r64_s1));
  wire sum_c6_r65_s1, carry_c6_r65_s1;
  subbyte_full_adder add_c6_r65_s1 (.a(pp[1855]), .b(pp[1866]), .ci(pp[1874]), .s(sum_c6_r65_s1), .co(carry_c6_r65_s1));
  wire sum_c6_r66_s1, carry_c6_r66_s1;
  subbyte_full_adder add_c6_r66_s1 (.a(pp[1885]), .b(pp[1893]), .ci(pp[1904]), .s(sum_c6_r66_s1), .co(carry_c6_r66_s1));
  wire sum_c6_r67_s1, carry_c6_r67_s1;
  subbyte_full_adder add_c6_r67_s1 (.a(pp[1912]), .b(pp[1923]), .ci(pp[1931]), .s(sum_c6_r67_s1), .co(carry_c6_r67_s1));
  wire sum_c6_r68_s1, carry_c6_r68_s1;
  subbyte_full_adder add_c6_r68_s1 (.a(pp[1942]), .b(pp[1950]), .ci(pp[1961]), .s(sum_c6_r68_s1), .co(carry_c6_r68_s1));
  wire sum_c6_r69_s1, carry_c6_r69_s1;
  subbyte_full_adder add_c6_r69_s1 (.a(pp[1969]), .b(pp[1980]), .ci(pp[1988]), .s(sum_c6_r69_s1), .co(carry_c6_r69_s1));
  wire sum_c6_r70_s1, carry_c6_r70_s1;
  subbyte_full_adder add_c6_r70_s1 (.a(pp[1999]), .b(pp[2007]), .ci(pp[2018]), .s(sum_c6_r70_s1), .co(carry_c6_r70_s1));
  wire sum_c6_r71_s1, carry_c6_r71_s1;
  subbyte_full_adder add_c6_r71_s1 (.a(pp[2026]), .b(pp[2037]), .ci(pp[2045]), .s(sum_c6_r71_s1), .co(carry_c6_r71_s1));
  wire sum_c6_r72_s1, carry_c6_r72_s1;
  subbyte_full_adder add_c6_r72_s1 (.a(pp[2056]), .b(pp[2064]), .ci(pp[2075]), .s(sum_c6_r72_s1), .co(carry_c6_r72_s1));
  wire sum_c6_r73_s1, carry_c6_r73_s1;
  subbyte_full_adder add_c6_r73_s1 (.a(pp[2083]), .b(pp[2094]), .ci(pp[2102]), .s(sum_c6_r73_s1), .co(carry_c6_r73_s1));
  wire sum_c6_r74_s1, carry_c6_r74_s1;
  subbyte_full_adder add_c6_r74_s1 (.a(pp[2113]), .b(pp[2121]), .ci(pp[2132]), .s(sum_c6_r74_s1), .co(carry_c6_r74_s1));
  wire sum_c6_r75_s1, carry_c6_r75_s1;
  subbyte_full_adder add_c6_r75_s1 (.a(pp[2140]), .b(pp[2151]), .ci(pp[2159]), .s(sum_c6_r75_s1), .co(carry_c6_r75_s1));
  wire sum_c6_r76_s1, carry_c6_r76_s1;
  subbyte_full_adder add_c6_r76_s1 (.a(pp[2170]), .b(pp[2178]), .ci(pp[2189]), .s(sum_c6_r76_s1), .co(carry_c6_r76_s1));
  wire sum_c6_r77_s1, carry_c6_r77_s1;
  subbyte_full_adder add_c6_r77_s1 (.a(pp[2197]), .b(pp[2208]), .ci(pp[2216]), .s(sum_c6_r77_s1), .co(carry_c6_r77_s1));
  wire sum_c6_r78_s1, carry_c6_r78_s1;
  subbyte_full_adder add_c6_r78_s1 (.a(pp[2227]), .b(pp[2235]), .ci(pp[2246]), .s(sum_c6_r78_s1), .co(carry_c6_r78_s1));
  wire sum_c6_r79_s1, carry_c6_r79_s1;
  subbyte_full_adder add_c6_r79_s1 (.a(pp[2254]), .b(pp[2265]), .ci(pp[2273]), .s(sum_c6_r79_s1), .co(carry_c6_r79_s1));
  wire sum_c6_r80_s1, carry_c6_r80_s1;
  subbyte_full_adder add_c6_r80_s1 (.a(pp[2284]), .b(pp[2292]), .ci(pp[2303]), .s(sum_c6_r80_s1), .co(carry_c6_r80_s1));
  wire sum_c6_r81_s1, carry_c6_r81_s1;
  subbyte_full_adder add_c6_r81_s1 (.a(pp[2311]), .b(pp[2322]), .ci(pp[2330]), .s(sum_c6_r81_s1), .co(carry_c6_r81_s1));
  wire sum_c6_r82_s1, carry_c6_r82_s1;
  subbyte_full_adder add_c6_r82_s1 (.a(pp[2341]), .b(pp[2349]), .ci(pp[2360]), .s(sum_c6_r82_s1), .co(carry_c6_r82_s1));
  wire sum_c6_r83_s1, carry_c6_r83_s1;
  subbyte_full_adder add_c6_r83_s1 (.a(pp[2368]), .b(pp[2379]), .ci(pp[2387]), .s(sum_c6_r83_s1), .co(carry_c6_r83_s1));
  wire sum_c6_r84_s1, carry_c6_r84_s1;
  subbyte_full_adder add_c6_r84_s1 (.a(pp[2398]), .b(pp[2406]), .ci(pp[2417]), .s(sum_c6_r84_s1), .co(carry_c6_r84_s1));
  wire sum_c6_r85_s2, carry_c6_r85_s2;
  subbyte_full_adder add_c6_r85_s2 (
    .a(pp[2425]),
    .b(carry_c5_r0_s1),
    .ci(carry_c5_r1_s1),
    .s(sum_c6_r85_s2),
    .co(carry_c6_r85_s2)
  );
  wire sum_c6_r86_s2, carry_c6_r86_s2;
  subbyte_full_adder add_c6_r86_s2 (
    .a(carry_c5_r2_s1),
    .b(carry_c5_r3_s1),
    .ci(carry_c5_r4_s1),
    .s(sum_c6_r86_s2),
    .co(carry_c6_r86_s2)
  );
  wire sum_c6_r87_s2, carry_c6_r87_s2;
  subbyte_full_adder add_c6_r87_s2 (
    .a(carry_c5_r5_s1),
    .b(carry_c5_r6_s1),
    .ci(carry_c5_r7_s1),
    .s(sum_c6_r87_s2),
    .co(carry_c6_r87_s2)
  );
  wire sum_c6_r88_s2, carry_c6_r88_s2;
  subbyte_full_adder add_c6_r88_s2 (
    .a(carry_c5_r8_s1),
    .b(carry_c5_r9_s1),
    .ci(carry_c5_r10_s1),
    .s(sum_c6_r88_s2),
    .co(carry_c6_r88_s2)
  );
  wire sum_c6_r89_s2, carry_c6_r89_s2;
  subbyte_full_adder add_c6_r89_s2 (
    .a(carry_c5_r11_s1),
    .b(carry_c5_r12_s1),
    .ci(carry_c5_r13_s1),
    .s(sum_c6_r89_s2),
    .co(carry_c6_r89_s2)
  );
  wire sum_c6_r90_s2, carry_c6_r90_s2;
  subbyte_full_adder add_c6_r90_s2 (
    .a(carry_c5_r14_s1),
    .b(carry_c5_r15_s1),
    .ci(carry_c5_r16_s1),
    .s(sum_c6_r90_s2),
    .co(carry_c6_r90_s2)
  );
  wire sum_c6_r91_s2, carry_c6_r91_s2;
  subbyte_full_adder add_c6_r91_s2 (
    .a(carry_c5_r17_s1),
    .b(carry_c5_r18_s1),
    .ci(carry_c5_r19_s1),
    .s(sum_c6_r91_s2),
    .co(carry_c6_r91_s2)
  );
  wire sum_c6_r92_s2, carry_c6_r92_s2;
  subbyte_full_adder add_c6_r92_s2 (
    .a(carry_c5_r20_s1),
    .b(carry_c5_r21_s1),
    .ci(carry_c5_r22_s1),
    .s(sum_c6_r92_s2),
    .co(carry_c6_r92_s2)
  );
  wire sum_c6_r93_s2, carry_c6_r93_s2;
  subbyte_full_adder add_c6_r93_s2 (
    .a(carry_c5_r23_s1),
    .b(carry_c5_r24_s1),
    .ci(carry_c5_r25_s1),
    .s(sum_c6_r93_s2),
    .co(carry_c6_r93_s2)
  );
  wire sum_c6_r94_s2, carry_c6_r94_s2;
  subbyte_full_adder add_c6_r94_s2 (
    .a(carry_c5_r26_s1),
    .b(carry_c5_r27_s1),
    .ci(carry_c5_r28_s1),
    .s(sum_c6_r94_s2),
    .co(carry_c6_r94_s2)
  );
  wire sum_c6_r95_s2, carry_c6_r95_s2;
  subbyte_full_adder add_c6_r95_s2 (
    .a(carry_c5_r29_s1),
    .b(carry_c5_r30_s1),
    .ci(carry_c5_r31_s1),
    .s(sum_c6_r95_s2),
    .co(carry_c6_r95_s2)
  );
  wire sum_c6_r96_s2, carry_c6_r96_s2;
  subbyte_full_adder add_c6_r96_s2 (
    .a(carry_c5_r32_s1),
    .b(carry_c5_r33_s1),
    .ci(carry_c5_r34_s1),
    .s(sum_c6_r96_s2),
    .co(carry_c6_r96_s2)
  );
  wire sum_c6_r97_s2, carry_c6_r97_s2;
  subbyte_full_adder add_c6_r97_s2 (
    .a(carry_c5_r35_s1),
    .b(carry_c5_r36_s1),
    .ci(carry_c5_r37_s1),
    .s(sum_c6_r97_s2),
    .co(carry_c6_r97_s2)
  );
  wire sum_c6_r98_s2, carry_c6_r98_s2;
  subbyte_full_adder add_c6_r98_s2 (
    .a(carry_c5_r38_s1),
    .b(carry_c5_r39_s1),
    .ci(carry_c5_r40_s1),
    .s(sum_c6_r98_s2),
    .co(carry_c6_r98_s2)
  );
  wire sum_c6_r99_s2, carry_c6_r99_s2;
  subbyte_full_adder add_c6_r99_s2 (
    .a(carry_c5_r41_s1),
    .b(carry_c5_r42_s1),
    .ci(carry_c5_r43_s1),
    .s(sum_c6_r99_s2),
    .co(carry_c6_r99_s2)
  );
  wire sum_c6_r100_s2, carry_c6_r100_s2;
  subbyte_full_adder add_c6_r100_s2 (
    .a(carry_c5_r44_s1),
    .b(carry_c5_r45_s1),
    .ci(carry_c5_r46_s1),
    .s(sum_c6_r100_s2),
    .co(carry_c6_r100_s2)
  );
  wire sum_c6_r101_s2, carry_c6_r101_s2;
  subbyte_full_adder add_c6_r101_s2 (
    .a(carry_c5_r47_s1),
    .b(carry_c5_r48_s1),
    .ci(carry_c5_r49_s1),
    .s(sum_c6_r101_s2),
    .co(carry_c6_r101_s2)
  );
  wire sum_c6_r102_s2, carry_c6_r102_s2;
  subbyte_full_adder add_c6_r102_s2 (
    .a(carry_c5_r50_s1),
    .b(carry_c5_r51_s1),
    .ci(carry_c5_r52_s1),
    .s(sum_c6_r102_s2),
    .co(carry_c6_r102_s2)
  );
  wire sum_c6_r103_s2, carry_c6_r103_s2;
  subbyte_full_adder add_c6_r103_s2 (
    .a(carry_c5_r53_s1),
    .b(carry_c5_r54_s1),
    .ci(carry_c5_r55_s1),
    .s(sum_c6_r103_s2),
    .co(carry_c6_r103_s2)
  );
  wire sum_c6_r104_s2, carry_c6_r104_s2;
  subbyte_full_adder add_c6_r104_s2 (
    .a(carry_c5_r56_s1),
    .b(carry_c5_r57_s1),
    .ci(carry_c5_r58_s1),
    .s(sum_c6_r104_s2),
    .co(carry_c6_r104_s2)
  );
  wire sum_c6_r105_s2, carry_c6_r105_s2;
  subbyte_full_adder add_c6_r105_s2 (
    .a(carry_c5_r59_s1),
    .b(carry_c5_r60_s1),
    .ci(carry_c5_r61_s1),
    .s(sum_c6_r105_s2),
    .co(carry_c6_r105_s2)
  );
  wire sum_c6_r106_s2, carry_c6_r106_s2;
  subbyte_full_adder add_c6_r106_s2 (
    .a(carry_c5_r62_s1),
    .b(carry_c5_r63_s1),
    .ci(carry_c5_r64_s1),
    .s(sum_c6_r106_s2),
    .co(carry_c6_r106_s2)
  );
  wire sum_c6_r107_s2, carry_c6_r107_s2;
  subbyte_full_adder add_c6_r107_s2 (
    .a(carry_c5_r65_s1),
    .b(carry_c5_r66_s1),
    .ci(carry_c5_r67_s1),
    .s(sum_c6_r107_s2),
    .co(carry_c6_r107_s2)
  );
  wire sum_c6_r108_s2, carry_c6_r108_s2;
  subbyte_full_adder add_c6_r108_s2 (
    .a(carry_c5_r68_s1),
    .b(carry_c5_r69_s1),
    .ci(carry_c5_r70_s1),
    .s(sum_c6_r108_s2),
    .co(carry_c6_r108_s2)
  );
  wire sum_c6_r109_s2, carry_c6_r109_s2;
  subbyte_full_adder add_c6_r109_s2 (
    .a(carry_c5_r71_s1),
    .b(carry_c5_r72_s1),
    .ci(carry_c5_r73_s1),
    .s(sum_c6_r109_s2),
    .co(carry_c6_r109_s2)
  );
  wire sum_c6_r110_s2, carry_c6_r110_s2;
  subbyte_full_adder add_c6_r110_s2 (
    .a(carry_c5_r74_s1),
    .b(carry_c5_r75_s1),
    .ci(carry_c5_r76_s1),
    .s(sum_c6_r110_s2),
    .co(carry_c6_r110_s2)
  );
  wire sum_c6_r111_s2, carry_c6_r111_s2;
  subbyte_full_adder add_c6_r111_s2 (
    .a(carry_c5_r77_s1),
    .b(carry_c5_r78_s1),
    .ci(carry_c5_r79_s1),
    .s(sum_c6_r111_s2),
    .co(carry_c6_r111_s2)
  );
  wire sum_c6_r112_s2, carry_c6_r112_s2;
  subbyte_full_adder add_c6_r112_s2 (
    .a(carry_c5_r80_s1),
    .b(carry_c5_r81_s1),
    .ci(carry_c5_r82_s1),
    .s(sum_c6_r112_s2),
    .co(carry_c6_r112_s2)
  );
  wire sum_c6_r113_s2, carry_c6_r113_s2;
  subbyte_full_adder add_c6_r113_s2 (
    .a(carry_c5_r83_s1),
    .b(carry_c5_r84_s1),
    .ci(sum_c6_r0_s1),
    .s(sum_c6_r113_s2),
    .co(carry_c6_r113_s2)
  );
  wire sum_c6_r114_s2, carry_c6_r114_s2;
  subbyte_full_adder add_c6_r114_s2 (
    .a(sum_c6_r1_s1),
    .b(sum_c6_r2_s1),
    .ci(sum_c6_r3_s1),
    .s(sum_c6_r114_s2),
    .co(carry_c6_r114_s2)
  );
  wire sum_c6_r115_s2, carry_c6_r115_s2;
  subbyte_full_adder add_c6_r115_s2 (
    .a(sum_c6_r4_s1),
    .b(sum_c6_r5_s1),
    .ci(sum_c6_r6_s1),
    .s(sum_c6_r115_s2),
    .co(carry_c6_r115_s2)
  );
  wire sum_c6_r116_s2, carry_c6_r116_s2;
  subbyte_full_adder add_c6_r116_s2 (
    .a(sum_c6_r7_s1),
    .b(sum_c6_r8_s1),
    .ci(sum_c6_r9_s1),
    .s(sum_c6_r116_s2),
    .co(carry_c6_r116_s2)
  );
  wire sum_c6_r117_s2, carry_c6_r117_s2;
  subbyte_full_adder add_c6_r117_s2 (
    .a(sum_c6_r10_s1),
    .b(sum_c6_r11_s1),
    .ci(sum_c6_r12_s1),
    .s(sum_c6_r117_s2),
    .co(carry_c6_r117_s2)
  );
  wire sum_c6_r118_s2, carry_c6_r118_s2;
  subbyte_full_adder add_c6_r118_s2 (
    .a(sum_c6_r13_s1),
    .b(sum_c6_r14_s1),
    .ci(sum_c6_r15_s1),
    .s(sum_c6_r118_s2),
    .co(carry_c6_r118_s2)
  );
  wire sum_c6_r119_s2, carry_c6_r119_s2;
  subbyte_full_adder add_c6_r119_s2 (
    .a(sum_c6_r16_s1),
    .b(sum_c6_r17_s1),
    .ci(sum_c6_r18_s1),
    .s(sum_c6_r119_s2),
    .co(carry_c6_r119_s2)
  );
  wire sum_c6_r120_s2, carry_c6_r120_s2;
  subbyte_full_adder add_c6_r120_s2 (
    .a(sum_c6_r19_s1),
    .b(sum_c6_r20_s1),
    .ci(sum_c6_r21_s1),
    .s(sum_c6_r120_s2),
    .co(carry_c6_r120_s2)
  );
  wire sum_c6_r121_s2, carry_c6_r121_s2;
  subbyte_full_adder add_c6_r121_s2 (
    .a(sum_c6_r22_s1),
    .b(sum_c6_r23_s1),
    .ci(sum_c6_r24_s1),
    .s(sum_c6_r121_s2),
    .co(carry_c6_r121_s2)
  );
  wire sum_c6_r122_s2, carry_c6_r122_s2;
  subbyte_full_adder add_c6_r122_s2 (
    .a(sum_c6_r25_s1),
    .b(sum_c6_r26_s1),
    .ci(sum_c6_r27_s1),
    .s(sum_c6_r122_s2),
    .co(carry_c6_r122_s2)
  );
  wire sum_c6_r123_s2, carry_c6_r123_s2;
  subbyte_full_adder add_c6_r123_s2 (
    .a(sum_c6_r28_s1),
    .b(sum_c6_r29_s1),
    .ci(sum_c6_r30_s1),
    .s(sum_c6_r123_s2),
    .co(carry_c6_r123_s2)
  );
  wire sum_c6_r124_s2, carry_c6_r124_s2;
  subbyte_full_adder add_c6_r124_s2 (
    .a(sum_c6_r31_s1),
    .b(sum_c6_r32_s1),
    .ci(sum_c6_r33_s1),
    .s(sum_c6_r124_s2),
    .co(carry_c6_r124_s2)
  );
  wire sum_c6_r125_s2, carry_c6_r125_s2;
  subbyte_full_adder add_c6_r125_s2 (
    .a(sum_c6_r34_s1),
    .b(sum_c6_r35_s1),
    .ci(sum_c6_r36_s1),
    .s(sum_c6_r125_s2),
    .co(carry_c6_r125_s2)
  );
  wire sum_c6_r126_s2, carry_c6_r126_s2;
  subbyte_full_adder add_c6_r126_s2 (
    .a(sum_c6_r37_s1),
    .b(sum_c6_r38_s1),
    .ci(sum_c6_r39_s1),
    .s(sum_c6_r126_s2),
    .co(carry_c6_r126_s2)
  );
  wire sum_c6_r127_s2, carry_c6_r127_s2;
  subbyte_full_adder add_c6_r127_s2 (
    .a(sum_c6_r40_s1),
    .b(sum_c6_r41_s1),
    .ci(sum_c6_r42_s1),
    .s(sum_c6_r127_s2),
    .co(carry_c6_r127_s2)
  );
  wire sum_c6_r128_s2, carry_c6_r128_s2;
  subbyte_full_adder add_c6_r128_s2 (
    .a(sum_c6_r43_s1),
    .b(sum_c6_r44_s1),
    .ci(sum_c6_r45_s1),
    .s(sum_c6_r128_s2),
    .co(carry_c6_r128_s2)
  );
  wire sum_c6_r129_s2, carry_c6_r129_s2;
  subbyte_full_adder add_c6_r129_s2 (
    .a(sum_c6_r46_s1),
    .b(sum_c6_r47_s1),
    .ci(sum_c6_r48_s1),
    .s(sum_c6_r129_s2),
    .co(carry_c6_r129_s2)
  );
  wire sum_c6_r130_s2, carry_c6_r130_s2;
  subbyte_full_adder add_c6_r130_s2 (
    .a(sum_c6_r49_s1),
    .b(sum_c6_r50_s1),
    .ci(sum_c6_r51_s1),
    .s(sum_c6_r130_s2),
    .co(carry_c6_r130_s2)
  );
  wire sum_c6_r131_s2, carry_c6_r131_s2;
  subbyte_full_adder add_c6_r131_s2 (
    .a(sum_c6_r52_s1),
    .b(sum_c6_r53_s1),
    .ci(sum_c6_r54_s1),
    .s(sum_c6_r131_s2),
    .co(carry_c6_r131_s2)
  );
  wire sum_c6_r132_s2, carry_c6_r132_s2;
  subbyte_full_adder add_c6_r132_s2 (
    .a(sum_c6_r55_s1),
    .b(sum_c6_r56_s1),
    .ci(sum_c6_r57_s1),
    .s(sum_c6_r132_s2),
    .co(carry_c6_r132_s2)
  );
  wire sum_c6_r133_s2, carry_c6_r133_s2;
  subbyte_full_adder add_c6_r133_s2 (
    .a(sum_c6_r58_s1),
    .b(sum_c6_r59_s1),
    .ci(sum_c6_r60_s1),
    .s(sum_c6_r133_s2),
    .co(carry_c6_r133_s2)
  );
  wire sum_c6_r134_s2, carry_c6_r134_s2;
  subbyte_full_adder add_c6_r134_s2 (
    .a(sum_c6_r61_s1),
    .b(sum_c6_r62_s1),
    .ci(sum_c6_r63_s1),
    .s(sum_c6_r134_s2),
    .co(carry_c6_r134_s2)
  );
  wire sum_c6_r135_s2, carry_c6_r135_s2;
  subbyte_full_adder add_c6_r135_s2 (
    .a(sum_c6_r64_s1),
    .b(sum_c6_r65_s1),
    .ci(sum_c6_r66_s1),
    .s(sum_c6_r135_s2),
    .co(carry_c6_r135_s2)
  );
  wire sum_c6_r136_s2, carry_c6_r136_s2;
  subbyte_full_adder add_c6_r136_s2 (
    .a(sum_c6_r67_s1),
    .b(sum_c6_r68_s1),
    .ci(sum_c6_r69_s1),
    .s(sum_c6_r136_s2),
    .co(carry_c6_r136_s2)
  );
  wire sum_c6_r137_s2, carry_c6_r137_s2;
  subbyte_full_adder add_c6_r137_s2 (
    .a(sum_c6_r70_s1),
    .b(sum_c6_r71_s1),
    .ci(sum_c6_r72_s1),
    .s(sum_c6_r137_s2),
    .co(carry_c6_r137_s2)
  );
  wire sum_c6_r138_s2, carry_c6_r138_s2;
  subbyte_full_adder add_c6_r138_s2 (
    .a(sum_c6_r73_s1),
    .b(sum_c6_r74_s1),
    .ci(sum_c6_r75_s1),
    .s(sum_c6_r138_s2),
    .co(carry_c6_r138_s2)
  );
  wire sum_c6_r139_s2, carry_c6_r139_s2;
  subbyte_full_adder add_c6_r139_s2 (
    .a(sum_c6_r76_s1),
    .b(sum_c6_r77_s1),
    .ci(sum_c6_r78_s1),
    .s(sum_c6_r139_s2),
    .co(carry_c6_r139_s2)
  );
  wire sum_c6_r140_s2, carry_c6_r140_s2;
  subbyte_full_adder add_c6_r140_s2 (
    .a(sum_c6_r79_s1),
    .b(sum_c6_r80_s1),
    .ci(sum_c6_r81_s1),
    .s(sum_c6_r140_s2),
    .co(carry_c6_r140_s2)
  );
  wire sum_c6_r141_s2, carry_c6_r141_s2;
  subbyte_full_adder add_c6_r141_s2 (
    .a(sum_c6_r82_s1),
    .b(sum_c6_r83_s1),
    .ci(sum_c6_r84_s1),
    .s(sum_c6_r141_s2),
    .co(carry_c6_r141_s2)
  );
  wire sum_c6_r142_s3, carry_c6_r142_s3;
  subbyte_full_adder add_c6_r142_s3 (
    .a(carry_c5_r85_s2),
    .b(carry_c5_r86_s2),
    .ci(carry_c5_r87_s2),
    .s(sum_c6_r142_s3),
    .co(carry_c6_r142_s3)
  );
  wire sum_c6_r143_s3, carry_c6_r143_s3;
  subbyte_full_adder add_c6_r143_s3 (
    .a(carry_c5_r88_s2),
    .b(carry_c5_r89_s2),
    .ci(carry_c5_r90_s2),
    .s(sum_c6_r143_s3),
    .co(carry_c6_r143_s3)
  );
  wire sum_c6_r144_s3, carry_c6_r144_s3;
  subbyte_full_adder add_c6_r144_s3 (
    .a(carry_c5_r91_s2),
    .b(carry_c5_r92_s2),
    .ci(carry_c5_r93_s2),
    .s(sum_c6_r144_s3),
    .co(carry_c6_r144_s3)
  );
  wire sum_c6_r145_s3, carry_c6_r145_s3;
  subbyte_full_adder add_c6_r145_s3 (
    .a(carry_c5_r94_s2),
    .b(carry_c5_r95_s2),
    .ci(carry_c5_r96_s2),
    .s(sum_c6_r145_s3),
    .co(carry_c6_r145_s3)
  );
  wire sum_c6_r146_s3, carry_c6_r146_s3;
  subbyte_full_adder add_c6_r146_s3 (
    .a(carry_c5_r97_s2),
    .b(carry_c5_r98_s2),
    .ci(carry_c5_r99_s2),
    .s(sum_c6_r146_s3),
    .co(carry_c6_r146_s3)
  );
  wire sum_c6_r147_s3, carry_c6_r147_s3;
  subbyte_full_adder add_c6_r147_s3 (
    .a(carry_c5_r100_s2),
    .b(carry_c5_r101_s2),
    .ci(carry_c5_r102_s2),
    .s(sum_c6_r147_s3),
    .co(carry_c6_r147_s3)
  );
  wire sum_c6_r148_s3, carry_c6_r148_s3;
  subbyte_full_adder add_c6_r148_s3 (
    .a(carry_c5_r103_s2),
    .b(carry_c5_r104_s2),
    .ci(carry_c5_r105_s2),
    .s(sum_c6_r148_s3),
    .co(carry_c6_r148_s3)
  );
  wire sum_c6_r149_s3, carry_c6_r149_s3;
  subbyte_full_adder add_c6_r149_s3 (
    .a(carry_c5_r106_s2),
    .b(carry_c5_r107_s2),
    .ci(carry_c5_r108_s2),
    .s(sum_c6_r149_s3),
    .co(carry_c6_r149_s3)
  );
  wire sum_c6_r150_s3, carry_c6_r150_s3;
  subbyte_full_adder add_c6_r150_s3 (
    .a(carry_c5_r109_s2),
    .b(carry_c5_r110_s2),
    .ci(carry_c5_r111_s2),
    .s(sum_c6_r150_s3),
    .co(carry_c6_r150_s3)
  );
  wire sum_c6_r151_s3, carry_c6_r151_s3;
  subbyte_full_adder add_c6_r151_s3 (
    .a(carry_c5_r112_s2),
    .b(carry_c5_r113_s2),
    .ci(carry_c5_r114_s2),
    .s(sum_c6_r151_s3),
    .co(carry_c6_r151_s3)
  );
  wire sum_c6_r152_s3, carry_c6_r152_s3;
  subbyte_full_adder add_c6_r152_s3 (
    .a(carry_c5_r115_s2),
    .b(carry_c5_r116_s2),
    .ci(carry_c5_r117_s2),
    .s(sum_c6_r152_s3),
    .co(carry_c6_r152_s3)
  );
  wire sum_c6_r153_s3, carry_c6_r153_s3;
  subbyte_full_adder add_c6_r153_s3 (
    .a(carry_c5_r118_s2),
    .b(carry_c5_r119_s2),
    .ci(carry_c5_r120_s2),
    .s(sum_c6_r153_s3),
    .co(carry_c6_r153_s3)
  );
  wire sum_c6_r154_s3, carry_c6_r154_s3;
  subbyte_full_adder add_c6_r154_s3 (
    .a(carry_c5_r121_s2),
    .b(carry_c5_r122_s2),
    .ci(carry_c5_r123_s2),
    .s(sum_c6_r154_s3),
    .co(carry_c6_r154_s3)
  );
  wire sum_c6_r155_s3, carry_c6_r155_s3;
  subbyte_full_adder add_c6_r155_s3 (
    .a(carry_c5_r124_s2),
    .b(carry_c5_r125_s2),
    .ci(carry_c5_r126_s2),
    .s(sum_c6_r155_s3),
    .co(carry_c6_r155_s3)
  );
  wire sum_c6_r156_s3, carry_c6_r156_s3;
  subbyte_full_adder add_c6_r156_s3 (
    .a(carry_c5_r127_s2),
    .b(carry_c5_r128_s2),
    .ci(carry_c5_r129_s2),
    .s(sum_c6_r156_s3),
    .co(carry_c6_r156_s3)
  );
  wire sum_c6_r157_s3, carry_c6_r157_s3;
  subbyte_full_adder add_c6_r157_s3 (
    .a(carry_c5_r130_s2),
    .b(carry_c5_r131_s2),
    .ci(carry_c5_r132_s2),
    .s(sum_c6_r157_s3),
    .co(carry_c6_r157_s3)
  );
  wire sum_c6_r158_s3, carry_c6_r158_s3;
  subbyte_full_adder add_c6_r158_s3 (
    .a(carry_c5_r133_s2),
    .b(carry_c5_r134_s2),
    .ci(carry_c5_r135_s2),
    .s(sum_c6_r158_s3),
    .co(carry_c6_r158_s3)
  );
  wire sum_c6_r159_s3, carry_c6_r159_s3;
  subbyte_full_adder add_c6_r159_s3 (
    .a(carry_c5_r136_s2),
    .b(carry_c5_r137_s2),
    .ci(carry_c5_r138_s2),
    .s(sum_c6_r159_s3),
    .co(carry_c6_r159_s3)
  );
  wire sum_c6_r160_s3, carry_c6_r160_s3;
  subbyte_full_adder add_c6_r160_s3 (
    .a(carry_c5_r139_s2),
    .b(carry_c5_r140_s2),
    .ci(carry_c5_r141_s2),
    .s(sum_c6_r160_s3),
    .co(carry_c6_r160_s3)
  );
  wire sum_c6_r161_s3, carry_c6_r161_s3;
  subbyte_full_adder add_c6_r161_s3 (
    .a(carry_c5_r142_s2),
    .b(carry_c5_r143_s2),
    .ci(carry_c5_r144_s2),
    .s(sum_c6_r161_s3),
    .co(carry_c6_r161_s3)
  );
  wire sum_c6_r162_s3, carry_c6_r162_s3;
  subbyte_full_adder add_c6_r162_s3 (
    .a(carry_c5_r145_s2),
    .b(carry_c5_r146_s2),
    .ci(carry_c5_r147_s2),
    .s(sum_c6_r162_s3),
    .co(carry_c6_r162_s3)
  );
  wire sum_c6_r163_s3, carry_c6_r163_s3;
  subbyte_full_adder add_c6_r163_s3 (
    .a(carry_c5_r148_s2),
    .b(carry_c5_r149_s2),
    .ci(carry_c5_r150_s2),
    .s(sum_c6_r163_s3),
    .co(carry_c6_r163_s3)
  );
  wire sum_c6_r164_s3, carry_c6_r164_s3;
  subbyte_full_adder add_c6_r164_s3 (
    .a(carry_c5_r151_s2),
    .b(carry_c5_r152_s2),
    .ci(carry_c5_r153_s2),
    .s(sum_c6_r164_s3),
    .co(carry_c6_r164_s3)
  );
  wire sum_c6_r165_s3, carry_c6_r165_s3;
  subbyte_full_adder add_c6_r165_s3 (
    .a(carry_c5_r154_s2),
    .b(carry_c5_r155_s2),
    .ci(sum_c6_r85_s2),
    .s(sum_c6_r165_s3),
    .co(carry_c6_r165_s3)
  );
  wire sum_c6_r166_s3, carry_c6_r166_s3;
  subbyte_full_adder add_c6_r166_s3 (
    .a(sum_c6_r86_s2),
    .b(sum_c6_r87_s2),
    .ci(sum_c6_r88_s2),
    .s(sum_c6_r166_s3),
    .co(carry_c6_r166_s3)
  );
  wire sum_c6_r167_s3, carry_c6_r167_s3;
  subbyte_full_adder add_c6_r167_s3 (
    .a(sum_c6_r89_s2),
    .b(sum_c6_r90_s2),
    .ci(sum_c6_r91_s2),
    .s(sum_c6_r167_s3),
    .co(carry_c6_r167_s3)
  );
  wire sum_c6_r168_s3, carry_c6_r168_s3;
  subbyte_full_adder add_c6_r168_s3 (
    .a(sum_c6_r92_s2),
    .b(sum_c6_r93_s2),
    .ci(sum_c6_r94_s2),
    .s(sum_c6_r168_s3),
    .co(carry_c6_r168_s3)
  );
  wire sum_c6_r169_s3, carry_c6_r169_s3;
  subbyte_full_adder add_c6_r169_s3 (
    .a(sum_c6_r95_s2),
    .b(sum_c6_r96_s2),
    .ci(sum_c6_r97_s2),
    .s(sum_c6_r169_s3),
    .co(carry_c6_r169_s3)
  );
  wire sum_c6_r170_s3, carry_c6_r170_s3;
  subbyte_full_adder add_c6_r170_s3 (
    .a(sum_c6_r98_s2),
    .b(sum_c6_r99_s2),
    .ci(sum_c6_r100_s2),
    .s(sum_c6_r170_s3),
    .co(carry_c6_r170_s3)
  );
  wire sum_c6_r171_s3, carry_c6_r171_s3;
  subbyte_full_adder add_c6_r171_s3 (
    .a(sum_c6_r101_s2),
    .b(sum_c6_r102_s2),
    .ci(sum_c6_r103_s2),
    .s(sum_c6_r171_s3),
    .co(carry_c6_r171_s3)
  );
  wire sum_c6_r172_s3, carry_c6_r172_s3;
  subbyte_full_adder add_c6_r172_s3 (
    .a(sum_c6_r104_s2),
    .b(sum_c6_r105_s2),
    .ci(sum_c6_r106_s2),
    .s(sum_c6_r172_s3),
    .co(carry_c6_r172_s3)
  );
  wire sum_c6_r173_s3, carry_c6_r173_s3;
  subbyte_full_adder add_c6_r173_s3 (
    .a(sum_c6_r107_s2),
    .b(sum_c6_r108_s2),
    .ci(sum_c6_r109_s2),
    .s(sum_c6_r173_s3),
    .co(carry_c6_r173_s3)
  );
  wire sum_c6_r174_s3, carry_c6_r174_s3;
  subbyte_full_adder add_c6_r174_s3 (
    .a(sum_c6_r110_s2),
    .b(sum_c6_r111_s2),
    .ci(sum_c6_r112_s2),
    .s(sum_c6_r174_s3),
    .co(carry_c6_r174_s3)
  );
  wire sum_c6_r175_s3, carry_c6_r175_s3;
  subbyte_full_adder add_c6_r175_s3 (
    .a(sum_c6_r113_s2),
    .b(sum_c6_r114_s2),
    .ci(sum_c6_r115_s2),
    .s(sum_c6_r175_s3),
    .co(carry_c6_r175_s3)
  );
  wire sum_c6_r176_s3, carry_c6_r176_s3;
  subbyte_full_adder add_c6_r176_s3 (
    .a(sum_c6_r116_s2),
    .b(sum_c6_r117_s2),
    .ci(sum_c6_r118_s2),
    .s(sum_c6_r176_s3),
    .co(carry_c6_r176_s3)
  );
  wire sum_c6_r177_s3, carry_c6_r177_s3;
  subbyte_full_adder add_c6_r177_s3 (
    .a(sum_c6_r119_s2),
    .b(sum_c6_r120_s2),
    .ci(sum_c6_r121_s2),
    .s(sum_c6_r177_s3),
    .co(carry_c6_r177_s3)
  );
  wire sum_c6_r178_s3, carry_c6_r178_s3;
  subbyte_full_adder add_c6_r178_s3 (
    .a(sum_c6_r122_s2),
    .b(sum_c6_r123_s2),
    .ci(sum_c6_r124_s2),
    .s(sum_c6_r178_s3),
    .co(carry_c6_r178_s3)
  );
  wire sum_c6_r179_s3, carry_c6_r179_s3;
  subbyte_full_adder add_c6_r179_s3 (
    .a(sum_c6_r125_s2),
    .b(sum_c6_r126_s2),
    .ci(sum_c6_r127_s2),
    .s(sum_c6_r179_s3),
    .co(carry_c6_r179_s3)
  );
  wire sum_c6_r180_s3, carry_c6_r180_s3;
  subbyte_full_adder add_c6_r180_s3 (
    .a(sum_c6_r128_s2),
    .b(sum_c6_r129_s2),
    .ci(sum_c6_r130_s2),
    .s(sum_c6_r180_s3),
    .co(carry_c6_r180_s3)
  );
  wire sum_c6_r181_s3, carry_c6_r181_s3;
  subbyte_full_adder add_c6_r181_s3 (
    .a(sum_c6_r131_s2),
    .b(sum_c6_r132_s2),
    .ci(sum_c6_r133_s2),
    .s(sum_c6_r181_s3),
    .co(carry_c6_r181_s3)
  );
  wire sum_c6_r182_s3, carry_c6_r182_s3;
  subbyte_full_adder add_c6_r182_s3 (
    .a(sum_c6_r134_s2),
    .b(sum_c6_r135_s2),
    .ci(sum_c6_r136_s2),
    .s(sum_c6_r182_s3),
    .co(carry_c6_r182_s3)
  );
  wire sum_c6_r183_s3, carry_c6_r183_s3;
  subbyte_full_adder add_c6_r183_s3 (
    .a(sum_c6_r137_s2),
    .b(sum_c6_r138_s2),
    .ci(sum_c6_r139_s2),
    .s(sum_c6_r183_s3),
    .co(carry_c6_r183_s3)
  );
  wire sum_c6_r184_s4, carry_c6_r184_s4;
  subbyte_full_adder add_c6_r184_s4 (
    .a(sum_c6_r140_s2),
    .b(sum_c6_r141_s2),
    .ci(carry_c5_r156_s3),
    .s(sum_c6_r184_s4),
    .co(carry_c6_r184_s4)
  );
  wire sum_c6_r185_s4, carry_c6_r185_s4;
  subbyte_full_adder add_c6_r185_s4 (
    .a(carry_c5_r157_s3),
    .b(carry_c5_r158_s3),
    .ci(carry_c5_r159_s3),
    .s(sum_c6_r185_s4),
    .co(carry_c6_r185_s4)
  );
  wire sum_c6_r186_s4, carry_c6_r186_s4;
  subbyte_full_adder add_c6_r186_s4 (
    .a(carry_c5_r160_s3),
    .b(carry_c5_r161_s3),
    .ci(carry_c5_r162_s3),
    .s(sum_c6_r186_s4),
    .co(carry_c6_r186_s4)
  );
  wire sum_c6_r187_s4, carry_c6_r187_s4;
  subbyte_full_adder add_c6_r187_s4 (
    .a(carry_c5_r163_s3),
    .b(carry_c5_r164_s3),
    .ci(carry_c5_r165_s3),
    .s(sum_c6_r187_s4),
    .co(carry_c6_r187_s4)
  );
  wire sum_c6_r188_s4, carry_c6_r188_s4;
  subbyte_full_adder add_c6_r188_s4 (
    .a(carry_c5_r166_s3),
    .b(carry_c5_r167_s3),
    .ci(carry_c5_r168_s3),
    .s(sum_c6_r188_s4),
    .co(carry_c6_r188_s4)
  );
  wire sum_c6_r189_s4, carry_c6_r189_s4;
  subbyte_full_adder add_c6_r189_s4 (
    .a(carry_c5_r169_s3),
    .b(carry_c5_r170_s3),
    .ci(carry_c5_r171_s3),
    .s(sum_c6_r189_s4),
    .co(carry_c6_r189_s4)
  );
  wire sum_c6_r190_s4, carry_c6_r190_s4;
  subbyte_full_adder add_c6_r190_s4 (
    .a(carry_c5_r172_s3),
    .b(carry_c5_r173_s3),
    .ci(carry_c5_r174_s3),
    .s(sum_c6_r190_s4),
    .co(carry_c6_r190_s4)
  );
  wire sum_c6_r191_s5, carry_c6_r191_s5;
  subbyte_full_adder add_c6_r191_s5 (
    .a(carry_c5_r175_s4),
    .b(carry_c5_r176_s3),
    .ci(carry_c5_r177_s3),
    .s(sum_c6_r191_s5),
    .co(carry_c6_r191_s5)
  );
  wire sum_c6_r192_s4, carry_c6_r192_s4;
  subbyte_full_adder add_c6_r192_s4 (
    .a(carry_c5_r178_s3),
    .b(carry_c5_r179_s3),
    .ci(carry_c5_r180_s3),
    .s(sum_c6_r192_s4),
    .co(carry_c6_r192_s4)
  );
  wire sum_c6_r193_s4, carry_c6_r193_s4;
  subbyte_full_adder add_c6_r193_s4 (
    .a(carry_c5_r181_s3),
    .b(carry_c5_r182_s3),
    .ci(carry_c5_r183_s3),
    .s(sum_c6_r193_s4),
    .co(carry_c6_r193_s4)
  );
  wire sum_c6_r194_s4, carry_c6_r194_s4;
  subbyte_full_adder add_c6_r194_s4 (
    .a(carry_c5_r184_s3),
    .b(carry_c5_r185_s3),
    .ci(carry_c5_r186_s3),
    .s(sum_c6_r194_s4),
    .co(carry_c6_r194_s4)
  );
  wire sum_c6_r195_s4, carry_c6_r195_s4;
  subbyte_full_adder add_c6_r195_s4 (
    .a(carry_c5_r187_s3),
    .b(carry_c5_r188_s3),
    .ci(carry_c5_r189_s3),
    .s(sum_c6_r195_s4),
    .co(carry_c6_r195_s4)
  );
  wire sum_c6_r196_s4, carry_c6_r196_s4;
  subbyte_full_adder add_c6_r196_s4 (
    .a(carry_c5_r190_s3),
    .b(carry_c5_r191_s3),
    .ci(carry_c5_r192_s3),
    .s(sum_c6_r196_s4),
    .co(carry_c6_r196_s4)
  );
  wire sum_c6_r197_s4, carry_c6_r197_s4;
  subbyte_full_adder add_c6_r197_s4 (
    .a(carry_c5_r193_s3),
    .b(carry_c5_r194_s3),
    .ci(carry_c5_r195_s3),
    .s(sum_c6_r197_s4),
    .co(carry_c6_r197_s4)
  );
  wire sum_c6_r198_s4, carry_c6_r198_s4;
  subbyte_full_adder add_c6_r198_s4 (
    .a(carry_c5_r196_s3),
    .b(carry_c5_r197_s3),
    .ci(carry_c5_r198_s3),
    .s(sum_c6_r198_s4),
    .co(carry_c6_r198_s4)
  );
  wire sum_c6_r199_s4, carry_c6_r199_s4;
  subbyte_full_adder add_c6_r199_s4 (
    .a(sum_c6_r142_s3),
    .b(sum_c6_r143_s3),
    .ci(sum_c6_r144_s3),
    .s(sum_c6_r199_s4),
    .co(carry_c6_r199_s4)
  );
  wire sum_c6_r200_s4, carry_c6_r200_s4;
  subbyte_full_adder add_c6_r200_s4 (
    .a(sum_c6_r145_s3),
    .b(sum_c6_r146_s3),
    .ci(sum_c6_r147_s3),
    .s(sum_c6_r200_s4),
    .co(carry_c6_r200_s4)
  );
  wire sum_c6_r201_s4, carry_c6_r201_s4;
  subbyte_full_adder add_c6_r201_s4 (
    .a(sum_c6_r148_s3),
    .b(sum_c6_r149_s3),
    .ci(sum_c6_r150_s3),
    .s(sum_c6_r201_s4),
    .co(carry_c6_r201_s4)
  );
  wire sum_c6_r202_s4, carry_c6_r202_s4;
  subbyte_full_adder add_c6_r202_s4 (
    .a(sum_c6_r151_s3),
    .b(sum_c6_r152_s3),
    .ci(sum_c6_r153_s3),
    .s(sum_c6_r202_s4),
    .co(carry_c6_r202_s4)
  );
  wire sum_c6_r203_s4, carry_c6_r203_s4;
  subbyte_full_adder add_c6_r203_s4 (
    .a(sum_c6_r154_s3),
    .b(sum_c6_r155_s3),
    .ci(sum_c6_r156_s3),
    .s(sum_c6_r203_s4),
    .co(carry_c6_r203_s4)
  );
  wire sum_c6_r204_s4, carry_c6_r204_s4;
  subbyte_full_adder add_c6_r204_s4 (
    .a(sum_c6_r157_s3),
    .b(sum_c6_r158_s3),
    .ci(sum_c6_r159_s3),
    .s(sum_c6_r204_s4),
    .co(carry_c6_r204_s4)
  );
  wire sum_c6_r205_s4, carry_c6_r205_s4;
  subbyte_full_adder add_c6_r205_s4 (
    .a(sum_c6_r160_s3),
    .b(sum_c6_r161_s3),
    .ci(sum_c6_r162_s3),
    .s(sum_c6_r205_s4),
    .co(carry_c6_r205_s4)
  );
  wire sum_c6_r206_s4, carry_c6_r206_s4;
  subbyte_full_adder add_c6_r206_s4 (
    .a(sum_c6_r163_s3),
    .b(sum_c6_r164_s3),
    .ci(sum_c6_r165_s3),
    .s(sum_c6_r206_s4),
    .co(carry_c6_r206_s4)
  );
  wire sum_c6_r207_s4, carry_c6_r207_s4;
  subbyte_full_adder add_c6_r207_s4 (
    .a(sum_c6_r166_s3),
    .b(sum_c6_r167_s3),
    .ci(sum_c6_r168_s3),
    .s(sum_c6_r207_s4),
    .co(carry_c6_r207_s4)
  );
  wire sum_c6_r208_s4, carry_c6_r208_s4;
  subbyte_full_adder add_c6_r208_s4 (
    .a(sum_c6_r169_s3),
    .b(sum_c6_r170_s3),
    .ci(sum_c6_r171_s3),
    .s(sum_c6_r208_s4),
    .co(carry_c6_r208_s4)
  );
  wire sum_c6_r209_s4, carry_c6_r209_s4;
  subbyte_full_adder add_c6_r209_s4 (
    .a(sum_c6_r172_s3),
    .b(sum_c6_r173_s3),
    .ci(sum_c6_r174_s3),
    .s(sum_c6_r209_s4),
    .co(carry_c6_r209_s4)
  );
  wire sum_c6_r210_s4, carry_c6_r210_s4;
  subbyte_full_adder add_c6_r210_s4 (
    .a(sum_c6_r175_s3),
    .b(sum_c6_r176_s3),
    .ci(sum_c6_r177_s3),
    .s(sum_c6_r210_s4),
    .co(carry_c6_r210_s4)
  );
  wire sum_c6_r211_s4, carry_c6_r211_s4;
  subbyte_full_adder add_c6_r211_s4 (
    .a(sum_c6_r178_s3),
    .b(sum_c6_r179_s3),
    .ci(sum_c6_r180_s3),
    .s(sum_c6_r211_s4),
    .co(carry_c6_r211_s4)
  );
  wire sum_c6_r212_s4, carry_c6_r212_s4;
  subbyte_full_adder add_c6_r212_s4 (
    .a(sum_c6_r181_s3),
    .b(sum_c6_r182_s3),
    .ci(sum_c6_r183_s3),
    .s(sum_c6_r212_s4),
    .co(carry_c6_r212_s4)
  );
  wire sum_c6_r213_s5, carry_c6_r213_s5;
  subbyte_full_adder add_c6_r213_s5 (
    .a(sum_c6_r184_s4),
    .b(carry_c5_r199_s4),
    .ci(carry_c5_r200_s4),
    .s(sum_c6_r213_s5),
    .co(carry_c6_r213_s5)
  );
  wire sum_c6_r214_s5, carry_c6_r214_s5;
  subbyte_full_adder add_c6_r214_s5 (
    .a(carry_c5_r201_s4),
    .b(carry_c5_r202_s4),
    .ci(carry_c5_r203_s4),
    .s(sum_c6_r214_s5),
    .co(carry_c6_r214_s5)
  );
  wire sum_c6_r215_s5, carry_c6_r215_s5;
  subbyte_full_adder add_c6_r215_s5 (
    .a(carry_c5_r204_s4),
    .b(carry_c5_r205_s4),
    .ci(carry_c5_r206_s4),
    .s(sum_c6_r215_s5),
    .co(carry_c6_r215_s5)
  );
  wire sum_c6_r216_s6, carry_c6_r216_s6;
  subbyte_full_adder add_c6_r216_s6 (
    .a(carry_c5_r207_s4),
    .b(carry_c5_r208_s4),
    .ci(carry_c5_r209_s5),
    .s(sum_c6_r216_s6),
    .co(carry_c6_r216_s6)
  );
  wire sum_c6_r217_s5, carry_c6_r217_s5;
  subbyte_full_adder add_c6_r217_s5 (
    .a(carry_c5_r210_s4),
    .b(carry_c5_r211_s4),
    .ci(carry_c5_r212_s4),
    .s(sum_c6_r217_s5),
    .co(carry_c6_r217_s5)
  );
  wire sum_c6_r218_s5, carry_c6_r218_s5;
  subbyte_full_adder add_c6_r218_s5 (
    .a(carry_c5_r213_s4),
    .b(carry_c5_r214_s4),
    .ci(carry_c5_r215_s4),
    .s(sum_c6_r218_s5),
    .co(carry_c6_r218_s5)
  );
  wire sum_c6_r219_s6, carry_c6_r219_s6;
  subbyte_full_adder add_c6_r219_s6 (
    .a(carry_c5_r216_s5),
    .b(carry_c5_r217_s4),
    .ci(carry_c5_r218_s4),
    .s(sum_c6_r219_s6),
    .co(carry_c6_r219_s6)
  );
  wire sum_c6_r220_s5, carry_c6_r220_s5;
  subbyte_full_adder add_c6_r220_s5 (
    .a(carry_c5_r219_s4),
    .b(carry_c5_r220_s4),
    .ci(carry_c5_r221_s4),
    .s(sum_c6_r220_s5),
    .co(carry_c6_r220_s5)
  );
  wire sum_c6_r221_s5, carry_c6_r221_s5;
  subbyte_full_adder add_c6_r221_s5 (
    .a(carry_c5_r222_s4),
    .b(carry_c5_r223_s4),
    .ci(sum_c6_r185_s4),
    .s(sum_c6_r221_s5),
    .co(carry_c6_r221_s5)
  );
  wire sum_c6_r222_s5, carry_c6_r222_s5;
  subbyte_full_adder add_c6_r222_s5 (
    .a(sum_c6_r186_s4),
    .b(sum_c6_r187_s4),
    .ci(sum_c6_r188_s4),
    .s(sum_c6_r222_s5),
    .co(carry_c6_r222_s5)
  );
  wire sum_c6_r223_s6, carry_c6_r223_s6;
  subbyte_full_adder add_c6_r223_s6 (
    .a(sum_c6_r189_s4),
    .b(sum_c6_r190_s4),
    .ci(sum_c6_r191_s5),
    .s(sum_c6_r223_s6),
    .co(carry_c6_r223_s6)
  );
  wire sum_c6_r224_s5, carry_c6_r224_s5;
  subbyte_full_adder add_c6_r224_s5 (
    .a(sum_c6_r192_s4),
    .b(sum_c6_r193_s4),
    .ci(sum_c6_r194_s4),
    .s(sum_c6_r224_s5),
    .co(carry_c6_r224_s5)
  );
  wire sum_c6_r225_s5, carry_c6_r225_s5;
  subbyte_full_adder add_c6_r225_s5 (
    .a(sum_c6_r195_s4),
    .b(sum_c6_r196_s4),
    .ci(sum_c6_r197_s4),
    .s(sum_c6_r225_s5),
    .co(carry_c6_r225_s5)
  );
  wire sum_c6_r226_s5, carry_c6_r226_s5;
  subbyte_full_adder add_c6_r226_s5 (
    .a(sum_c6_r198_s4),
    .b(sum_c6_r199_s4),
    .ci(sum_c6_r200_s4),
    .s(sum_c6_r226_s5),
    .co(carry_c6_r226_s5)
  );
  wire sum_c6_r227_s5, carry_c6_r227_s5;
  subbyte_full_adder add_c6_r227_s5 (
    .a(sum_c6_r201_s4),
    .b(sum_c6_r202_s4),
    .ci(sum_c6_r203_s4),
    .s(sum_c6_r227_s5),
    .co(carry_c6_r227_s5)
  );
  wire sum_c6_r228_s5, carry_c6_r228_s5;
  subbyte_full_adder add_c6_r228_s5 (
    .a(sum_c6_r204_s4),
    .b(sum_c6_r205_s4),
    .ci(sum_c6_r206_s4),
    .s(sum_c6_r228_s5),
    .co(carry_c6_r228_s5)
  );
  wire sum_c6_r229_s5, carry_c6_r229_s5;
  subbyte_full_adder add_c6_r229_s5 (
    .a(sum_c6_r207_s4),
    .b(sum_c6_r208_s4),
    .ci(sum_c6_r209_s4),
    .s(sum_c6_r229_s5),
    .co(carry_c6_r229_s5)
  );
  wire sum_c6_r230_s5, carry_c6_r230_s5;
  subbyte_full_adder add_c6_r230_s5 (
    .a(sum_c6_r210_s4),
    .b(sum_c6_r211_s4),
    .ci(sum_c6_r212_s4),
    .s(sum_c6_r230_s5),
    .co(carry_c6_r230_s5)
  );
  wire sum_c6_r231_s7, carry_c6_r231_s7;
  subbyte_full_adder add_c6_r231_s7 (
    .a(carry_c5_r224_s5),
    .b(carry_c5_r225_s5),
    .ci(carry_c5_r226_s6),
    .s(sum_c6_r231_s7),
    .co(carry_c6_r231_s7)
  );
  wire sum_c6_r232_s6, carry_c6_r232_s6;
  subbyte_full_adder add_c6_r232_s6 (
    .a(carry_c5_r227_s5),
    .b(carry_c5_r228_s5),
    .ci(carry_c5_r229_s5),
    .s(sum_c6_r232_s6),
    .co(carry_c6_r232_s6)
  );
  wire sum_c6_r233_s7, carry_c6_r233_s7;
  subbyte_full_adder add_c6_r233_s7 (
    .a(carry_c5_r230_s6),
    .b(carry_c5_r231_s5),
    .ci(carry_c5_r232_s5),
    .s(sum_c6_r233_s7),
    .co(carry_c6_r233_s7)
  );
  wire sum_c6_r234_s7, carry_c6_r234_s7;
  subbyte_full_adder add_c6_r234_s7 (
    .a(carry_c5_r233_s5),
    .b(carry_c5_r234_s6),
    .ci(carry_c5_r235_s5),
    .s(sum_c6_r234_s7),
    .co(carry_c6_r234_s7)
  );
  wire sum_c6_r235_s7, carry_c6_r235_s7;
  subbyte_full_adder add_c6_r235_s7 (
    .a(carry_c5_r236_s6),
    .b(carry_c5_r237_s5),
    .ci(carry_c5_r238_s5),
    .s(sum_c6_r235_s7),
    .co(carry_c6_r235_s7)
  );
  wire sum_c6_r236_s6, carry_c6_r236_s6;
  subbyte_full_adder add_c6_r236_s6 (
    .a(sum_c6_r213_s5),
    .b(sum_c6_r214_s5),
    .ci(sum_c6_r215_s5),
    .s(sum_c6_r236_s6),
    .co(carry_c6_r236_s6)
  );
  wire sum_c6_r237_s7, carry_c6_r237_s7;
  subbyte_full_adder add_c6_r237_s7 (
    .a(sum_c6_r216_s6),
    .b(sum_c6_r217_s5),
    .ci(sum_c6_r218_s5),
    .s(sum_c6_r237_s7),
    .co(carry_c6_r237_s7)
  );
  wire sum_c6_r238_s7, carry_c6_r238_s7;
  subbyte_full_adder add_c6_r238_s7 (
    .a(sum_c6_r219_s6),
    .b(sum_c6_r220_s5),
    .ci(sum_c6_r221_s5),
    .s(sum_c6_r238_s7),
    .co(carry_c6_r238_s7)
  );
  wire sum_c6_r239_s7, carry_c6_r239_s7;
  subbyte_full_adder add_c6_r239_s7 (
    .a(sum_c6_r222_s5),
    .b(sum_c6_r223_s6),
    .ci(sum_c6_r224_s5),
    .s(sum_c6_r239_s7),
    .co(carry_c6_r239_s7)
  );
  wire sum_c6_r240_s6, carry_c6_r240_s6;
  subbyte_full_adder add_c6_r240_s6 (
    .a(sum_c6_r225_s5),
    .b(sum_c6_r226_s5),
    .ci(sum_c6_r227_s5),
    .s(sum_c6_r240_s6),
    .co(carry_c6_r240_s6)
  );
  wire sum_c6_r241_s6, carry_c6_r241_s6;
  subbyte_full_adder add_c6_r241_s6 (
    .a(sum_c6_r228_s5),
    .b(sum_c6_r229_s5),
    .ci(sum_c6_r230_s5),
    .s(sum_c6_r241_s6),
    .co(carry_c6_r241_s6)
  );
  wire sum_c6_r242_s8, carry_c6_r242_s8;
  subbyte_full_adder add_c6_r242_s8 (
    .a(carry_c5_r239_s6),
    .b(carry_c5_r240_s7),
    .ci(carry_c5_r241_s7),
    .s(sum_c6_r242_s8),
    .co(carry_c6_r242_s8)
  );
  wire sum_c6_r243_s8, carry_c6_r243_s8;
  subbyte_full_adder add_c6_r243_s8 (
    .a(carry_c5_r242_s7),
    .b(carry_c5_r243_s7),
    .ci(carry_c5_r244_s7),
    .s(sum_c6_r243_s8),
    .co(carry_c6_r243_s8)
  );
  wire sum_c6_r244_s8, carry_c6_r244_s8;
  subbyte_full_adder add_c6_r244_s8 (
    .a(carry_c5_r245_s7),
    .b(carry_c5_r246_s7),
    .ci(sum_c6_r231_s7),
    .s(sum_c6_r244_s8),
    .co(carry_c6_r244_s8)
  );
  wire sum_c6_r245_s8, carry_c6_r245_s8;
  subbyte_full_adder add_c6_r245_s8 (
    .a(sum_c6_r232_s6),
    .b(sum_c6_r233_s7),
    .ci(sum_c6_r234_s7),
    .s(sum_c6_r245_s8),
    .co(carry_c6_r245_s8)
  );
  wire sum_c6_r246_s8, carry_c6_r246_s8;
  subbyte_full_adder add_c6_r246_s8 (
    .a(sum_c6_r235_s7),
    .b(sum_c6_r236_s6),
    .ci(sum_c6_r237_s7),
    .s(sum_c6_r246_s8),
    .co(carry_c6_r246_s8)
  );
  wire sum_c6_r247_s8, carry_c6_r247_s8;
  subbyte_full_adder add_c6_r247_s8 (
    .a(sum_c6_r238_s7),
    .b(sum_c6_r239_s7),
    .ci(sum_c6_r240_s6),
    .s(sum_c6_r247_s8),
    .co(carry_c6_r247_s8)
  );
  wire sum_c6_r248_s9, carry_c6_r248_s9;
  subbyte_full_adder add_c6_r248_s9 (
    .a(sum_c6_r241_s6),
    .b(carry_c5_r247_s7),
    .ci(carry_c5_r248_s8),
    .s(sum_c6_r248_s9),
    .co(carry_c6_r248_s9)
  );
  wire sum_c6_r249_s9, carry_c6_r249_s9;
  subbyte_full_adder add_c6_r249_s9 (
    .a(carry_c5_r249_s8),
    .b(carry_c5_r250_s8),
    .ci(sum_c6_r242_s8),
    .s(sum_c6_r249_s9),
    .co(carry_c6_r249_s9)
  );
  wire sum_c6_r250_s9, carry_c6_r250_s9;
  subbyte_full_adder add_c6_r250_s9 (
    .a(sum_c6_r243_s8),
    .b(sum_c6_r244_s8),
    .ci(sum_c6_r245_s8),
    .s(sum_c6_r250_s9),
    .co(carry_c6_r250_s9)
  );
  wire sum_c6_r251_s9, carry_c6_r251_s9;
  subbyte_full_adder add_c6_r251_s9 (
    .a(sum_c6_r246_s8),
    .b(sum_c6_r247_s8),
    .ci(carry_c5_r251_s8),
    .s(sum_c6_r251_s9),
    .co(carry_c6_r251_s9)
  );
  wire sum_c6_r252_s10, carry_c6_r252_s10;
  subbyte_full_adder add_c6_r252_s10 (
    .a(carry_c5_r252_s9),
    .b(carry_c5_r253_s9),
    .ci(sum_c6_r248_s9),
    .s(sum_c6_r252_s10),
    .co(carry_c6_r252_s10)
  );
  wire sum_c6_r253_s10, carry_c6_r253_s10;
  subbyte_full_adder add_c6_r253_s10 (
    .a(sum_c6_r249_s9),
    .b(sum_c6_r250_s9),
    .ci(sum_c6_r251_s9),
    .s(sum_c6_r253_s10),
    .co(carry_c6_r253_s10)
  );
  wire sum_c6_r254_s11, carry_c6_r254_s11;
  subbyte_full_adder add_c6_r254_s11 (
    .a(carry_c5_r254_s10),
    .b(sum_c6_r252_s10),
    .ci(sum_c6_r253_s10),
    .s(sum_c6_r254_s11),
    .co(carry_c6_r254_s11)
  );
  wire sum_c6_r255_s12, carry_c6_r255_s12;
  subbyte_full_adder add_c6_r255_s12 (
    .a(sum_c6_r254_s11),
    .b(extra[6]),
    .ci(extra[35]),
    .s(sum_c6_r255_s12),
    .co(carry_c6_r255_s12)
  );
  wire sum_c6_r256_s12, carry_c6_r256_s12;
  subbyte_full_adder add_c6_r256_s12 (
    .a(extra[64]),
    .b(extra[93]),
    .ci(carry_c5_r255_s11),
    .s(sum_c6_r256_s12),
    .co(carry_c6_r256_s12)
  );
  wire sum_c6_r257_s13, carry_c6_r257_s13;
  subbyte_full_adder add_c6_r257_s13 (
    .a(sum_c6_r255_s12),
    .b(carry_c5_r256_s11),
    .ci(sum_c6_r256_s12),
    .s(sum_c6_r257_s13),
    .co(carry_c6_r257_s13)
  );
  wire sum_c6_r258_s14, carry_c6_r258_s14;
  subbyte_full_adder add_c6_r258_s14 (
    .a(carry_c5_r257_s12),
    .b(sum_c6_r257_s13),
    .ci(carry_c5_r258_s13),
    .s(sum_c6_r258_s14),
    .co(carry_c6_r258_s14)
  );
  wire sum_c6_r259_s15, carry_c6_r259_s15;
  subbyte_half_adder add_c6_r259_s15 (
    .a(carry_c5_r259_s14),
    .b(sum_c6_r258_s14),
    .s(sum_c6_r259_s15),
    .co(carry_c6_r259_s15)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[5]), .b(pp[13]), .ci(pp[24]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[32]), .b(pp[43]), .ci(pp[51]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[62]), .b(pp[70]), .ci(pp[81]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[89]), .b(pp[100]), .ci(pp[108]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[119]), .b(pp[127]), .ci(pp[138]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[146]), .b(pp[157]), .ci(pp[165]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[176]), .b(pp[184]), .ci(pp[195]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[203]), .b(pp[214]), .ci(pp[222]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[233]), .b(pp[241]), .ci(pp[252]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[260]), .b(pp[271]), .ci(pp[279]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[290]), .b(pp[298]), .ci(pp[309]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[317]), .b(pp[328]), .ci(pp[336]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[347]), .b(pp[355]), .ci(pp[366]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[374]), .b(pp[385]), .ci(pp[393]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[404]), .b(pp[412]), .ci(pp[423]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[431]), .b(pp[442]), .ci(pp[450]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[461]), .b(pp[469]), .ci(pp[480]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[488]), .b(pp[499]), .ci(pp[507]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[518]), .b(pp[526]), .ci(pp[537]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[545]), .b(pp[556]), .ci(pp[564]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[575]), .b(pp[583]), .ci(pp[594]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[602]), .b(pp[613]), .ci(pp[621]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[632]), .b(pp[640]), .ci(pp[651]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[659]), .b(pp[670]), .ci(pp[678]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[689]), .b(pp[697]), .ci(pp[708]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[716]), .b(pp[727]), .ci(pp[735]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[746]), .b(pp[754]), .ci(pp[765]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[773]), .b(pp[784]), .ci(pp[792]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[803]), .b(pp[811]), .ci(pp[822]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[830]), .b(pp[841]), .ci(pp[849]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[860]), .b(pp[868]), .ci(pp[879]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[887]), .b(pp[898]), .ci(pp[906]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[917]), .b(pp[925]), .ci(pp[936]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[944]), .b(pp[955]), .ci(pp[963]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[974]), .b(pp[982]), .ci(pp[993]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[1001]), .b(pp[1012]), .ci(pp[1020]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[1031]), .b(pp[1039]), .ci(pp[1050]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[1058]), .b(pp[1069]), .ci(pp[1077]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[1088]), .b(pp[1096]), .ci(pp[1107]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[1115]), .b(pp[1126]), .ci(pp[1134]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[1145]), .b(pp[1153]), .ci(pp[1164]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[1172]), .b(pp[1183]), .ci(pp[1191]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[1202]), .b(pp[1210]), .ci(pp[1221]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s1, carry_c7_r43_s1;
  subbyte_full_adder add_c7_r43_s1 (.a(pp[1229]), .b(pp[1240]), .ci(pp[1248]), .s(sum_c7_r43_s1), .co(carry_c7_r43_s1));
  wire sum_c7_r44_s1, carry_c7_r44_s1;
  subbyte_full_adder add_c7_r44_s1 (.a(pp[1259]), .b(pp[1267]), .ci(pp[1278]), .s(sum_c7_r44_s1), .co(carry_c7_r44_s1));
  wire sum_c7_r45_s1, carry_c7_r45_s1;
  subbyte_full_adder add_c7_r45_s1 (.a(pp[1286]), .b(pp[1297]), .ci(pp[1305]), .s(sum_c7_r45_s1), .co(carry_c7_r45_s1));
  wire sum_c7_r46_s1, carry_c7_r46_s1;
  subbyte_full_adder add_c7_r46_s1 (.a(pp[1316]), .b(pp[1324]), .ci(pp[1335]), .s(sum_c7_r46_s1), .co(carry_c7_r46_s1));
  wire sum_c7_r47_s1, carry_c7_r47_s1;
  subbyte_full_adder add_c7_r47_s1 (.a(pp[1343]), .b(pp[1354]), .ci(pp[1362]), .s(sum_c7_r47_s1), .co(carry_c7_r47_s1));
  wire sum_c7_r48_s1, carry_c7_r48_s1;
  subbyte_full_adder add_c7_r48_s1 (.a(pp[1373]), .b(pp[1381]), .ci(pp[1392]), .s(sum_c7_r48_s1), .co(carry_c7_r48_s1));
  wire sum_c7_r49_s1, carry_c7_r49_s1;
  subbyte_full_adder add_c7_r49_s1 (.a(pp[1400]), .b(pp[1411]), .ci(pp[1419]), .s(sum_c7_r49_s1), .co(carry_c7_r49_s1));
  wire sum_c7_r50_s1, carry_c7_r50_s1;
  subbyte_full_adder add_c7_r50_s1 (.a(pp[1430]), .b(pp[1438]), .ci(pp[1449]), .s(sum_c7_r50_s1), .co(carry_c7_r50_s1));
  wire sum_c7_r51_s1, carry_c7_r51_s1;
  subbyte_full_adder add_c7_r51_s1 (.a(pp[1457]), .b(pp[1468]), .ci(pp[1476]), .s(sum_c7_r51_s1), .co(carry_c7_r51_s1));
  wire sum_c7_r52_s1, carry_c7_r52_s1;
  subbyte_full_adder add_c7_r52_s1 (.a(pp[1487]), .b(pp[1495]), .ci(pp[1506]), .s(sum_c7_r52_s1), .co(carry_c7_r52_s1));
  wire sum_c7_r53_s1, carry_c7_r53_s1;
  subbyte_full_adder add_c7_r53_s1 (.a(pp[1514]), .b(pp[1525]), .ci(pp[1533]), .s(sum_c7_r53_s1), .co(carry_c7_r53_s1));
  wire sum_c7_r54_s1, carry_c7_r54_s1;
  subbyte_full_adder add_c7_r54_s1 (.a(pp[1544]), .b(pp[1552]), .ci(pp[1563]), .s(sum_c7_r54_s1), .co(carry_c7_r54_s1));
  wire sum_c7_r55_s1, carry_c7_r55_s1;
  subbyte_full_adder add_c7_r55_s1 (.a(pp[1571]), .b(pp[1582]), .ci(pp[1590]), .s(sum_c7_r55_s1), .co(carry_c7_r55_s1));
  wire sum_c7_r56_s1, carry_c7_r56_s1;
  subbyte_full_adder add_c7_r56_s1 (.a(pp[1601]), .b(pp[1609]), .ci(pp[1620]), .s(sum_c7_r56_s1), .co(carry_c7_r56_s1));
  wire sum_c7_r57_s1, carry_c7_r57_s1;
  subbyte_full_adder add_c7_r57_s1 (.a(pp[1628]), .b(pp[1639]), .ci(pp[1647]), .s(sum_c7_r57_s1), .co(carry_c7_r57_s1));
  wire sum_c7_r58_s1, carry_c7_r58_s1;
  subbyte_full_adder add_c7_r58_s1 (.a(pp[1658]), .b(pp[1666]), .ci(pp[1677]), .s(sum_c7_r58_s1), .co(carry_c7_r58_s1));
  wire sum_c7_r59_s1, carry_c7_r59_s1;
  subbyte_full_adder add_c7_r59_s1 (.a(pp[1685]), .b(pp[1696]), .ci(pp[1704]), .s(sum_c7_r59_s1), .co(carry_c7_r59_s1));
  wire sum_c7_r60_s1, carry_c7_r60_s1;
  subbyte_full_adder add_c7_r60_s1 (.a(pp[1715]), .b(pp[1723]), .ci(pp[1734]), .s(sum_c7_r60_s1), .co(carry_c7_r60_s1));
  wire sum_c7_r61_s1, carry_c7_r61_s1;
  subbyte_full_adder add_c7_r61_s1 (.a(pp[1742]), .b(pp[1753]), .ci(pp[1761]), .s(sum_c7_r61_s1), .co(carry_c7_r61_s1));
  wire sum_c7_r62_s1, carry_c7_r62_s1;
  subbyte_full_adder add_c7_r62_s1 (.a(pp[1772]), .b(pp[1780]), .ci(pp[1791]), .s(sum_c7_r62_s1), .co(carry_c7_r62_s1));
  wire sum_c7_r63_s1, carry_c7_r63_s1;
  subbyte_full_adder add_c7_r63_s1 (.a(pp[1799]), .b(pp[1810]), .ci(pp[1818]), .s(sum_c7_r63_s1), .co(carry_c7_r63_s1));
  wire sum_c7_r64_s1, carry_c7_r64_s1;
  subbyte_full_adder add_c7_r64_s1 (.a(pp[1829]), .b(pp[1837]), .ci(pp[1848]), .s(sum_c7_r64_s1), .co(carry_c7_r64_s1));
  wire sum_c7_r65_s1, carry_c7_r65_s1;
  subbyte_full_adder add_c7_r65_s1 (.a(pp[1856]), .b(pp[1867]), .ci(pp[1875]), .s(sum_c7_r65_s1), .co(carry_c7_r65_s1));
  wire sum_c7_r66_s1, carry_c7_r66_s1;
  subbyte_full_adder add_c7_r66_s1 (.a(pp[1886]), .b(pp[1894]), .ci(pp[1905]), .s(sum_c7_r66_s1), .co(carry_c7_r66_s1));
  wire sum_c7_r67_s1, carry_c7_r67_s1;
  subbyte_full_adder add_c7_r67_s1 (.a(pp[1913]), .b(pp[1924]), .ci(pp[1932]), .s(sum_c7_r67_s1), .co(carry_c7_r67_s1));
  wire sum_c7_r68_s1, carry_c7_r68_s1;
  subbyte_full_adder add_c7_r68_s1 (.a(pp[1943]), .b(pp[1951]), .ci(pp[1962]), .s(sum_c7_r68_s1), .co(carry_c7_r68_s1));
  wire sum_c7_r69_s1, carry_c7_r69_s1;
  subbyte_full_adder add_c7_r69_s1 (.a(pp[1970]), .b(pp[1981]), .ci(pp[1989]), .s(sum_c7_r69_s1), .co(carry_c7_r69_s1));
  wire sum_c7_r70_s1, carry_c7_r70_s1;
  subbyte_full_adder add_c7_r70_s1 (.a(pp[2000]), .b(pp[2008]), .ci(pp[2019]), .s(sum_c7_r70_s1), .co(carry_c7_r70_s1));
  wire sum_c7_r71_s1, carry_c7_r71_s1;
  subbyte_full_adder add_c7_r71_s1 (.a(pp[2027]), .b(pp[2038]), .ci(pp[2046]), .s(sum_c7_r71_s1), .co(carry_c7_r71_s1));
  wire sum_c7_r72_s1, carry_c7_r72_s1;
  subbyte_full_adder add_c7_r72_s1 (.a(pp[2057]), .b(pp[2065]), .ci(pp[2076]), .s(sum_c7_r72_s1), .co(carry_c7_r72_s1));
  wire sum_c7_r73_s1, carry_c7_r73_s1;
  subbyte_full_adder add_c7_r73_s1 (.a(pp[2084]), .b(pp[2095]), .ci(pp[2103]), .s(sum_c7_r73_s1), .co(carry_c7_r73_s1));
  wire sum_c7_r74_s1, carry_c7_r74_s1;
  subbyte_full_adder add_c7_r74_s1 (.a(pp[2114]), .b(pp[2122]), .ci(pp[2133]), .s(sum_c7_r74_s1), .co(carry_c7_r74_s1));
  wire sum_c7_r75_s1, carry_c7_r75_s1;
  subbyte_full_adder add_c7_r75_s1 (.a(pp[2141]), .b(pp[2152]), .ci(pp[2160]), .s(sum_c7_r75_s1), .co(carry_c7_r75_s1));
  wire sum_c7_r76_s1, carry_c7_r76_s1;
  subbyte_full_adder add_c7_r76_s1 (.a(pp[2171]), .b(pp[2179]), .ci(pp[2190]), .s(sum_c7_r76_s1), .co(carry_c7_r76_s1));
  wire sum_c7_r77_s1, carry_c7_r77_s1;
  subbyte_full_adder add_c7_r77_s1 (.a(pp[2198]), .b(pp[2209]), .ci(pp[2217]), .s(sum_c7_r77_s1), .co(carry_c7_r77_s1));
  wire sum_c7_r78_s1, carry_c7_r78_s1;
  subbyte_full_adder add_c7_r78_s1 (.a(pp[2228]), .b(pp[2236]), .ci(pp[2247]), .s(sum_c7_r78_s1), .co(carry_c7_r78_s1));
  wire sum_c7_r79_s1, carry_c7_r79_s1;
  subbyte_full_adder add_c7_r79_s1 (.a(pp[2255]), .b(pp[2266]), .ci(pp[2274]), .s(sum_c7_r79_s1), .co(carry_c7_r79_s1));
  wire sum_c7_r80_s1, carry_c7_r80_s1;
  subbyte_full_adder add_c7_r80_s1 (.a(pp[2285]), .b(pp[2293]), .ci(pp[2304]), .s(sum_c7_r80_s1), .co(carry_c7_r80_s1));
  wire sum_c7_r81_s1, carry_c7_r81_s1;
  subbyte_full_adder add_c7_r81_s1 (.a(pp[2312]), .b(pp[2323]), .ci(pp[2331]), .s(sum_c7_r81_s1), .co(carry_c7_r81_s1));
  wire sum_c7_r82_s1, carry_c7_r82_s1;
  subbyte_full_adder add_c7_r82_s1 (.a(pp[2342]), .b(pp[2350]), .ci(pp[2361]), .s(sum_c7_r82_s1), .co(carry_c7_r82_s1));
  wire sum_c7_r83_s1, carry_c7_r83_s1;
  subbyte_full_adder add_c7_r83_s1 (.a(pp[2369]), .b(pp[2380]), .ci(pp[2388]), .s(sum_c7_r83_s1), .co(carry_c7_r83_s1));
  wire sum_c7_r84_s1, carry_c7_r84_s1;
  subbyte_full_adder add_c7_r84_s1 (.a(pp[2399]), .b(pp[2407]), .ci(pp[2418]), .s(sum_c7_r84_s1), .co(carry_c7_r84_s1));
  wire sum_c7_r85_s2, carry_c7_r85_s2;
  subbyte_full_adder add_c7_r85_s2 (
    .a(pp[2426]),
    .b(carry_c6_r0_s1),
    .ci(carry_c6_r1_s1),
    .s(sum_c7_r85_s2),
    .co(carry_c7_r85_s2)
  );
  wire sum_c7_r86_s2, carry_c7_r86_s2;
  subbyte_full_adder add_c7_r86_s2 (
    .a(carry_c6_r2_s1),
    .b(carry_c6_r3_s1),
    .ci(carry_c6_r4_s1),
    .s(sum_c7_r86_s2),
    .co(carry_c7_r86_s2)
  );
  wire sum_c7_r87_s2, carry_c7_r87_s2;
  subbyte_full_adder add_c7_r87_s2 (
    .a(carry_c6_r5_s1),
    .b(carry_c6_r6_s1),
    .ci(carry_c6_r7_s1),
    .s(sum_c7_r87_s2),
    .co(carry_c7_r87_s2)
  );
  wire sum_c7_r88_s2, carry_c7_r88_s2;
  subbyte_full_adder add_c7_r88_s2 (
    .a(carry_c6_r8_s1),
    .b(carry_c6_r9_s1),
    .ci(carry_c6_r10_s1),
    .s(sum_c7_r88_s2),
    .co(carry_c7_r88_s2)
  );
  wire sum_c7_r89_s2, carry_c7_r89_s2;
  subbyte_full_adder add_c7_r89_s2 (
    .a(carry_c6_r11_s1),
    .b(carry_c6_r12_s1),
    .ci(carry_c6_r13_s1),
    .s(sum_c7_r89_s2),
    .co(carry_c7_r89_s2)
  );
  wire sum_c7_r90_s2, carry_c7_r90_s2;
  subbyte_full_adder add_c7_r90_s2 (
    .a(carry_c6_r14_s1),
    .b(carry_c6_r15_s1),
    .ci(carry_c6_r16_s1),
    .s(sum_c7_r90_s2),
    .co(carry_c7_r90_s2)
  );
  wire sum_c7_r91_s2, carry_c7_r91_s2;
  subbyte_full_adder add_c7_r91_s2 (
    .a(carry_c6_r17_s1),
    .b(carry_c6_r18_s1),
    .ci(carry_c6_r19_s1),
    .s(sum_c7_r91_s2),
    .co(carry_c7_r91_s2)
  );
  wire sum_c7_r92_s2, carry_c7_r92_s2;
  subbyte_full_adder add_c7_r92_s2 (
    .a(carry_c6_r20_s1),
    .b(carry_c6_r21_s1),
    .ci(carry_c6_r22_s1),
    .s(sum_c7_r92_s2),
    .co(carry_c7_r92_s2)
  );
  wire sum_c7_r93_s2, carry_c7_r93_s2;
  subbyte_full_adder add_c7_r93_s2 (
    .a(carry_c6_r23_s1),
    .b(carry_c6_r24_s1),
    .ci(carry_c6_r25_s1),
    .s(sum_c7_r93_s2),
    .co(carry_c7_r93_s2)
  );
  wire sum_c7_r94_s2, carry_c7_r94_s2;
  subbyte_full_adder add_c7_r94_s2 (
    .a(carry_c6_r26_s1),
    .b(carry_c6_r27_s1),
    .ci(carry_c6_r28_s1),
    .s(sum_c7_r94_s2),
    .co(carry_c7_r94_s2)
  );
  wire sum_c7_r95_s2, carry_c7_r95_s2;
  subbyte_full_adder add_c7_r95_s2 (
    .a(carry_c6_r29_s1),
    .b(carry_c6_r30_s1),
    .ci(carry_c6_r31_s1),
    .s(sum_c7_r95_s2),
    .co(carry_c7_r95_s2)
  );
  wire sum_c7_r96_s2, carry_c7_r96_s2;
  subbyte_full_adder add_c7_r96_s2 (
    .a(carry_c6_r32_s1),
    .b(carry_c6_r33_s1),
    .ci(carry_c6_r34_s1),
    .s(sum_c7_r96_s2),
    .co(carry_c7_r96_s2)
  );
  wire sum_c7_r97_s2, carry_c7_r97_s2;
  subbyte_full_adder add_c7_r97_s2 (
    .a(carry_c6_r35_s1),
    .b(carry_c6_r36_s1),
    .ci(carry_c6_r37_s1),
    .s(sum_c7_r97_s2),
    .co(carry_c7_r97_s2)
  );
  wire sum_c7_r98_s2, carry_c7_r98_s2;
  subbyte_full_adder add_c7_r98_s2 (
    .a(carry_c6_r38_s1),
    .b(carry_c6_r39_s1),
    .ci(carry_c6_r40_s1),
    .s(sum_c7_r98_s2),
    .co(carry_c7_r98_s2)
  );
  wire sum_c7_r99_s2, carry_c7_r99_s2;
  subbyte_full_adder add_c7_r99_s2 (
    .a(carry_c6_r41_s1),
    .b(carry_c6_r42_s1),
    .ci(carry_c6_r43_s1),
    .s(sum_c7_r99_s2),
    .co(carry_c7_r99_s2)
  );
  wire sum_c7_r100_s2, carry_c7_r100_s2;
  subbyte_full_adder add_c7_r100_s2 (
    .a(carry_c6_r44_s1),
    .b(carry_c6_r45_s1),
    .ci(carry_c6_r46_s1),
    .s(sum_c7_r100_s2),
    .co(carry_c7_r100_s2)
  );
  wire sum_c7_r101_s2, carry_c7_r101_s2;
  subbyte_full_adder add_c7_r101_s2 (
    .a(carry_c6_r47_s1),
    .b(carry_c6_r48_s1),
    .ci(carry_c6_r49_s1),
    .s(sum_c7_r101_s2),
    .co(carry_c7_r101_s2)
  );
  wire sum_c7_r102_s2, carry_c7_r102_s2;
  subbyte_full_adder add_c7_r102_s2 (
    .a(carry_c6_r50_s1),
    .b(carry_c6_r51_s1),
    .ci(carry_c6_r52_s1),
    .s(sum_c7_r102_s2),
    .co(carry_c7_r102_s2)
  );
  wire sum_c7_r103_s2, carry_c7_r103_s2;
  subbyte_full_adder add_c7_r103_s2 (
    .a(carry_c6_r53_s1),
    .b(carry_c6_r54_s1),
    .ci(carry_c6_r55_s1),
    .s(sum_c7_r103_s2),
    .co(carry_c7_r103_s2)
  );
  wire sum_c7_r104_s2, carry_c7_r104_s2;
  subbyte_full_adder add_c7_r104_s2 (
    .a(carry_c6_r56_s1),
    .b(carry_c6_r57_s1),
    .ci(carry_c6_r58_s1),
    .s(sum_c7_r104_s2),
    .co(carry_c7_r104_s2)
  );
  wire sum_c7_r105_s2, carry_c7_r105_s2;
  subbyte_full_adder add_c7_r105_s2 (
    .a(carry_c6_r59_s1),
    .b(carry_c6_r60_s1),
    .ci(carry_c6_r61_s1),
    .s(sum_c7_r105_s2),
    .co(carry_c7_r105_s2)
  );
  wire sum_c7_r106_s2, carry_c7_r106_s2;
  subbyte_full_adder add_c7_r106_s2 (
    .a(carry_c6_r62_s1),
    .b(carry_c6_r63_s1),
    .ci(carry_c6_r64_s1),
    .s(sum_c7_r106_s2),
    .co(carry_c7_r106_s2)
  );
  wire sum_c7_r107_s2, carry_c7_r107_s2;
  subbyte_full_adder add_c7_r107_s2 (
    .a(carry_c6_r65_s1),
    .b(carry_c6_r66_s1),
    .ci(carry_c6_r67_s1),
    .s(sum_c7_r107_s2),
    .co(carry_c7_r107_s2)
  );
  wire sum_c7_r108_s2, carry_c7_r108_s2;
  subbyte_full_adder add_c7_r108_s2 (
    .a(carry_c6_r68_s1),
    .b(carry_c6_r69_s1),
    .ci(carry_c6_r70_s1),
    .s(sum_c7_r108_s2),
    .co(carry_c7_r108_s2)
  );
  wire sum_c7_r109_s2, carry_c7_r109_s2;
  subbyte_full_adder add_c7_r109_s2 (
    .a(carry_c6_r71_s1),
    .b(carry_c6_r72_s1),
    .ci(carry_c6_r73_s1),
    .s(sum_c7_r109_s2),
    .co(carry_c7_r109_s2)
  );
  wire sum_c7_r110_s2, carry_c7_r110_s2;
  subbyte_full_adder add_c7_r110_s2 (
    .a(carry_c6_r74_s1),
    .b(carry_c6_r75_s1),
    .ci(carry_c6_r76_s1),
    .s(sum_c7_r110_s2),
    .co(carry_c7_r110_s2)
  );
  wire sum_c7_r111_s2, carry_c7_r111_s2;
  subbyte_full_adder add_c7_r111_s2 (
    .a(carry_c6_r77_s1),
    .b(carry_c6_r78_s1),
    .ci(carry_c6_r79_s1),
    .s(sum_c7_r111_s2),
    .co(carry_c7_r111_s2)
  );
  wire sum_c7_r112_s2, carry_c7_r112_s2;
  subbyte_full_adder add_c7_r112_s2 (
    .a(carry_c6_r80_s1),
    .b(carry_c6_r81_s1),
    .ci(carry_c6_r82_s1),
    .s(sum_c7_r112_s2),
    .co(carry_c7_r112_s2)
  );
  wire sum_c7_r113_s2, carry_c7_r113_s2;
  subbyte_full_adder add_c7_r113_s2 (
    .a(carry_c6_r83_s1),
    .b(carry_c6_r84_s1),
    .ci(sum_c7_r0_s1),
    .s(sum_c7_r113_s2),
    .co(carry_c7_r113_s2)
  );
  wire sum_c7_r114_s2, carry_c7_r114_s2;
  subbyte_full_adder add_c7_r114_s2 (
    .a(sum_c7_r1_s1),
    .b(sum_c7_r2_s1),
    .ci(sum_c7_r3_s1),
    .s(sum_c7_r114_s2),
    .co(carry_c7_r114_s2)
  );
  wire sum_c7_r115_s2, carry_c7_r115_s2;
  subbyte_full_adder add_c7_r115_s2 (
    .a(sum_c7_r4_s1),
    .b(sum_c7_r5_s1),
    .ci(sum_c7_r6_s1),
    .s(sum_c7_r115_s2),
    .co(carry_c7_r115_s2)
  );
  wire sum_c7_r116_s2, carry_c7_r116_s2;
  subbyte_full_adder add_c7_r116_s2 (
    .a(sum_c7_r7_s1),
    .b(sum_c7_r8_s1),
    .ci(sum_c7_r9_s1),
    .s(sum_c7_r116_s2),
    .co(carry_c7_r116_s2)
  );
  wire sum_c7_r117_s2, carry_c7_r117_s2;
  subbyte_full_adder add_c7_r117_s2 (
    .a(sum_c7_r10_s1),
    .b(sum_c7_r11_s1),
    .ci(sum_c7_r12_s1),
    .s(sum_c7_r117_s2),
    .co(carry_c7_r117_s2)
  );
  wire sum_c7_r118_s2, carry_c7_r118_s2;
  subbyte_full_adder add_c7_r118_s2 (
    .a(sum_c7_r13_s1),
    .b(sum_c7_r14_s1),
    .ci(sum_c7_r15_s1),
    .s(sum_c7_r118_s2),
    .co(carry_c7_r118_s2)
  );
  wire sum_c7_r119_s2, carry_c7_r119_s2;
  subbyte_full_adder add_c7_r119_s2 (
    .a(sum_c7_r16_s1),
    .b(sum_c7_r17_s1),
    .ci(sum_c7_r18_s1),
    .s(sum_c7_r119_s2),
    .co(carry_c7_r119_s2)
  );
  wire sum_c7_r120_s2, carry_c7_r120_s2;
  subbyte_full_adder add_c7_r120_s2 (
    .a(sum_c7_r19_s1),
    .b(sum_c7_r20_s1),
    .ci(sum_c7_r21_s1),
    .s(sum_c7_r120_s2),
    .co(carry_c7_r120_s2)
  );
  wire sum_c7_r121_s2, carry_c7_r121_s2;
  subbyte_full_adder add_c7_r121_s2 (
    .a(sum_c7_r22_s1),
    .b(sum_c7_r23_s1),
    .ci(sum_c7_r24_s1),
    .s(sum_c7_r121_s2),
    .co(carry_c7_r121_s2)
  );
  wire sum_c7_r122_s2, carry_c7_r122_s2;
  subbyte_full_adder add_c7_r122_s2 (
    .a(sum_c7_r25_s1),
    .b(sum_c7_r26_s1),
    .ci(sum_c7_r27_s1),
    .s(sum_c7_r122_s2),
    .co(carry_c7_r122_s2)
  );
  wire sum_c7_r123_s2, carry_c7_r123_s2;
  subbyte_full_adder add_c7_r123_s2 (
    .a(sum_c7_r28_s1),
    .b(sum_c7_r29_s1),
    .ci(sum_c7_r30_s1),
    .s(sum_c7_r123_s2),
    .co(carry_c7_r123_s2)
  );
  wire sum_c7_r124_s2, carry_c7_r124_s2;
  subbyte_full_adder add_c7_r124_s2 (
    .a(sum_c7_r31_s1),
    .b(sum_c7_r32_s1),
    .ci(sum_c7_r33_s1),
    .s(sum_c7_r124_s2),
    .co(carry_c7_r124_s2)
  );
  wire sum_c7_r125_s2, carry_c7_r125_s2;
  subbyte_full_adder add_c7_r125_s2 (
    .a(sum_c7_r34_s1),
    .b(sum_c7_r35_s1),
    .ci(sum_c7_r36_s1),
    .s(sum_c7_r125_s2),
    .co(carry_c7_r125_s2)
  );
  wire sum_c7_r126_s2, carry_c7_r126_s2;
  subbyte_full_adder add_c7_r126_s2 (
    .a(sum_c7_r37_s1),
    .b(sum_c7_r38_s1),
    .ci(sum_c7_r39_s1),
    .s(sum_c7_r126_s2),
    .co(carry_c7_r126_s2)
  );
  wire sum_c7_r127_s2, carry_c7_r127_s2;
  subbyte_full_adder add_c7_r127_s2 (
    .a(sum_c7_r40_s1),
    .b(sum_c7_r41_s1),
    .ci(sum_c7_r42_s1),
    .s(sum_c7_r127_s2),
    .co(carry_c7_r127_s2)
  );
  wire sum_c7_r128_s2, carry_c7_r128_s2;
  subbyte_full_adder add_c7_r128_s2 (
    .a(sum_c7_r43_s1),
    .b(sum_c7_r44_s1),
    .ci(sum_c7_r45_s1),
    .s(sum_c7_r128_s2),
    .co(carry_c7_r128_s2)
  );
  wire sum_c7_r129_s2, carry_c7_r129_s2;
  subbyte_full_adder add_c7_r129_s2 (
    .a(sum_c7_r46_s1),
    .b(sum_c7_r47_s1),
    .ci(sum_c7_r48_s1),
    .s(sum_c7_r129_s2),
    .co(carry_c7_r129_s2)
  );
  wire sum_c7_r130_s2, carry_c7_r130_s2;
  subbyte_full_adder add_c7_r130_s2 (
    .a(sum_c7_r49_s1),
    .b(sum_c7_r50_s1),
    .ci(sum_c7_r51_s1),
    .s(sum_c7_r130_s2),
    .co(carry_c7_r130_s2)
  );
  wire sum_c7_r131_s2, carry_c7_r131_s2;
  subbyte_full_adder add_c7_r131_s2 (
    .a(sum_c7_r52_s1),
    .b(sum_c7_r53_s1),
    .ci(sum_c7_r54_s1),
    .s(sum_c7_r131_s2),
    .co(carry_c7_r131_s2)
  );
  wire sum_c7_r132_s2, carry_c7_r132_s2;
  subbyte_full_adder add_c7_r132_s2 (
    .a(sum_c7_r55_s1),
    .b(sum_c7_r56_s1),
    .ci(sum_c7_r57_s1),
    .s(sum_c7_r132_s2),
    .co(carry_c7_r132_s2)
  );
  wire sum_c7_r133_s2, carry_c7_r133_s2;
  subbyte_full_adder add_c7_r133_s2 (
    .a(sum_c7_r58_s1),
    .b(sum_c7_r59_s1),
    .ci(sum_c7_r60_s1),
    .s(sum_c7_r133_s2),
    .co(carry_c7_r133_s2)
  );
  wire sum_c7_r134_s2, carry_c7_r134_s2;
  subbyte_full_adder add_c7_r134_s2 (
    .a(sum_c7_r61_s1),
    .b(sum_c7_r62_s1),
    .ci(sum_c7_r63_s1),
    .s(sum_c7_r134_s2),
    .co(carry_c7_r134_s2)
  );
  wire sum_c7_r135_s2, carry_c7_r135_s2;
  subbyte_full_adder add_c7_r135_s2 (
    .a(sum_c7_r64_s1),
    .b(sum_c7_r65_s1),
    .ci(sum_c7_r66_s1),
    .s(sum_c7_r135_s2),
    .co(carry_c7_r135_s2)
  );
  wire sum_c7_r136_s2, carry_c7_r136_s2;
  subbyte_full_adder add_c7_r136_s2 (
    .a(sum_c7_r67_s1),
    .b(sum_c7_r68_s1),
    .ci(sum_c7_r69_s1),
    .s(sum_c7_r136_s2),
    .co(carry_c7_r136_s2)
  );
  wire sum_c7_r137_s2, carry_c7_r137_s2;
  subbyte_full_adder add_c7_r137_s2 (
    .a(sum_c7_r70_s1),
    .b(sum_c7_r71_s1),
    .ci(sum_c7_r72_s1),
    .s(sum_c7_r137_s2),
    .co(carry_c7_r137_s2)
  );
  wire sum_c7_r138_s2, carry_c7_r138_s2;
  subbyte_full_adder add_c7_r138_s2 (
    .a(sum_c7_r73_s1),
    .b(sum_c7_r74_s1),
    .ci(sum_c7_r75_s1),
    .s(sum_c7_r138_s2),
    .co(carry_c7_r138_s2)
  );
  wire sum_c7_r139_s2, carry_c7_r139_s2;
  subbyte_full_adder add_c7_r139_s2 (
    .a(sum_c7_r76_s1),
    .b(sum_c7_r77_s1),
    .ci(sum_c7_r78_s1),
    .s(sum_c7_r139_s2),
    .co(carry_c7_r139_s2)
  );
  wire sum_c7_r140_s2, carry_c7_r140_s2;
  subbyte_full_adder add_c7_r140_s2 (
    .a(sum_c7_r79_s1),
    .b(sum_c7_r80_s1),
    .ci(sum_c7_r81_s1),
    .s(sum_c7_r140_s2),
    .co(carry_c7_r140_s2)
  );
  wire sum_c7_r141_s2, carry_c7_r141_s2;
  subbyte_full_adder add_c7_r141_s2 (
    .a(sum_c7_r82_s1),
    .b(sum_c7_r83_s1),
    .ci(sum_c7_r84_s1),
    .s(sum_c7_r141_s2),
    .co(carry_c7_r141_s2)
  );
  wire sum_c7_r142_s3, carry_c7_r142_s3;
  subbyte_full_adder add_c7_r142_s3 (
    .a(carry_c6_r85_s2),
    .b(carry_c6_r86_s2),
    .ci(carry_c6_r87_s2),
    .s(sum_c7_r142_s3),
    .co(carry_c7_r142_s3)
  );
  wire sum_c7_r143_s3, carry_c7_r143_s3;
  subbyte_full_adder add_c7_r143_s3 (
    .a(carry_c6_r88_s2),
    .b(carry_c6_r89_s2),
    .ci(carry_c6_r90_s2),
    .s(sum_c7_r143_s3),
    .co(carry_c7_r143_s3)
  );
  wire sum_c7_r144_s3, carry_c7_r144_s3;
  subbyte_full_adder add_c7_r144_s3 (
    .a(carry_c6_r91_s2),
    .b(carry_c6_r92_s2),
    .ci(carry_c6_r93_s2),
    .s(sum_c7_r144_s3),
    .co(carry_c7_r144_s3)
  );
  wire sum_c7_r145_s3, carry_c7_r145_s3;
  subbyte_full_adder add_c7_r145_s3 (
    .a(carry_c6_r94_s2),
    .b(carry_c6_r95_s2),
    .ci(carry_c6_r96_s2),
    .s(sum_c7_r145_s3),
    .co(carry_c7_r145_s3)
  );
  wire sum_c7_r146_s3, carry_c7_r146_s3;
  subbyte_full_adder add_c7_r146_s3 (
    .a(carry_c6_r97_s2),
    .b(carry_c6_r98_s2),
    .ci(carry_c6_r99_s2),
    .s(sum_c7_r146_s3),
    .co(carry_c7_r146_s3)
  );
  wire sum_c7_r147_s3, carry_c7_r147_s3;
  subbyte_full_adder add_c7_r147_s3 (
    .a(carry_c6_r100_s2),
    .b(carry_c6_r101_s2),
    .ci(carry_c6_r102_s2),
    .s(sum_c7_r147_s3),
    .co(carry_c7_r147_s3)
  );
  wire sum_c7_r148_s3, carry_c7_r148_s3;
  subbyte_full_adder add_c7_r148_s3 (
    .a(carry_c6_r103_s2),
    .b(carry_c6_r104_s2),
    .ci(carry_c6_r105_s2),
    .s(sum_c7_r148_s3),
    .co(carry_c7_r148_s3)
  );
  wire sum_c7_r149_s3, carry_c7_r149_s3;
  subbyte_full_adder add_c7_r149_s3 (
    .a(carry_c6_r106_s2),
    .b(carry_c6_r107_s2),
    .ci(carry_c6_r108_s2),
    .s(sum_c7_r149_s3),
    .co(carry_c7_r149_s3)
  );
  wire sum_c7_r150_s3, carry_c7_r150_s3;
  subbyte_full_adder add_c7_r150_s3 (
    .a(carry_c6_r109_s2),
    .b(carry_c6_r110_s2),
    .ci(carry_c6_r111_s2),
    .s(sum_c7_r150_s3),
    .co(carry_c7_r150_s3)
  );
  wire sum_c7_r151_s3, carry_c7_r151_s3;
  subbyte_full_adder add_c7_r151_s3 (
    .a(carry_c6_r112_s2),
    .b(carry_c6_r113_s2),
    .ci(carry_c6_r114_s2),
    .s(sum_c7_r151_s3),
    .co(carry_c7_r151_s3)
  );
  wire sum_c7_r152_s3, carry_c7_r152_s3;
  subbyte_full_adder add_c7_r152_s3 (
    .a(carry_c6_r115_s2),
    .b(carry_c6_r116_s2),
    .ci(carry_c6_r117_s2),
    .s(sum_c7_r152_s3),
    .co(carry_c7_r152_s3)
  );
  wire sum_c7_r153_s3, carry_c7_r153_s3;
  subbyte_full_adder add_c7_r153_s3 (
    .a(carry_c6_r118_s2),
    .b(carry_c6_r119_s2),
    .ci(carry_c6_r120_s2),
    .s(sum_c7_r153_s3),
    .co(carry_c7_r153_s3)
  );
  wire sum_c7_r154_s3, carry_c7_r154_s3;
  subbyte_full_adder add_c7_r154_s3 (
    .a(carry_c6_r121_s2),
    .b(carry_c6_r122_s2),
    .ci(carry_c6_r123_s2),
    .s(sum_c7_r154_s3),
    .co(carry_c7_r154_s3)
  );
  wire sum_c7_r155_s3, carry_c7_r155_s3;
  subbyte_full_adder add_c7_r155_s3 (
    .a(carry_c6_r124_s2),
    .b(carry_c6_r125_s2),
    .ci(carry_c6_r126_s2),
    .s(sum_c7_r155_s3),
    .co(carry_c7_r155_s3)
  );
  wire sum_c7_r156_s3, carry_c7_r156_s3;
  subbyte_full_adder add_c7_r156_s3 (
    .a(carry_c6_r127_s2),
    .b(carry_c6_r128_s2),
    .ci(carry_c6_r129_s2),
    .s(sum_c7_r156_s3),
    .co(carry_c7_r156_s3)
  );
  wire sum_c7_r157_s3, carry_c7_r157_s3;
  subbyte_full_adder add_c7_r157_s3 (
    .a(carry_c6_r130_s2),
    .b(carry_c6_r131_s2),
    .ci(carry_c6_r132_s2),
    .s(sum_c7_r157_s3),
    .co(carry_c7_r157_s3)
  );
  wire sum_c7_r158_s3, carry_c7_r158_s3;
  subbyte_full_adder add_c7_r158_s3 (
    .a(carry_c6_r133_s2),
    .b(carry_c6_r134_s2),
    .ci(carry_c6_r135_s2),
    .s(sum_c7_r158_s3),
    .co(carry_c7_r158_s3)
  );
  wire sum_c7_r159_s3, carry_c7_r159_s3;
  subbyte_full_adder add_c7_r159_s3 (
    .a(carry_c6_r136_s2),
    .b(carry_c6_r137_s2),
    .ci(carry_c6_r138_s2),
    .s(sum_c7_r159_s3),
    .co(carry_c7_r159_s3)
  );
  wire sum_c7_r160_s3, carry_c7_r160_s3;
  subbyte_full_adder add_c7_r160_s3 (
    .a(carry_c6_r139_s2),
    .b(carry_c6_r140_s2),
    .ci(carry_c6_r141_s2),
    .s(sum_c7_r160_s3),
    .co(carry_c7_r160_s3)
  );
  wire sum_c7_r161_s3, carry_c7_r161_s3;
  subbyte_full_adder add_c7_r161_s3 (
    .a(sum_c7_r85_s2),
    .b(sum_c7_r86_s2),
    .ci(sum_c7_r87_s2),
    .s(sum_c7_r161_s3),
    .co(carry_c7_r161_s3)
  );
  wire sum_c7_r162_s3, carry_c7_r162_s3;
  subbyte_full_adder add_c7_r162_s3 (
    .a(sum_c7_r88_s2),
    .b(sum_c7_r89_s2),
    .ci(sum_c7_r90_s2),
    .s(sum_c7_r162_s3),
    .co(carry_c7_r162_s3)
  );
  wire sum_c7_r163_s3, carry_c7_r163_s3;
  subbyte_full_adder add_c7_r163_s3 (
    .a(sum_c7_r91_s2),
    .b(sum_c7_r92_s2),
    .ci(sum_c7_r93_s2),
    .s(sum_c7_r163_s3),
    .co(carry_c7_r163_s3)
  );
  wire sum_c7_r164_s3, carry_c7_r164_s3;
  subbyte_full_adder add_c7_r164_s3 (
    .a(sum_c7_r94_s2),
    .b(sum_c7_r95_s2),
    .ci(sum_c7_r96_s2),
    .s(sum_c7_r164_s3),
    .co(carry_c7_r164_s3)
  );
  wire sum_c7_r165_s3, carry_c7_r165_s3;
  subbyte_full_adder add_c7_r165_s3 (
    .a(sum_c7_r97_s2),
    .b(sum_c7_r98_s2),
    .ci(sum_c7_r99_s2),
    .s(sum_c7_r165_s3),
    .co(carry_c7_r165_s3)
  );
  wire sum_c7_r166_s3, carry_c7_r166_s3;
  subbyte_full_adder add_c7_r166_s3 (
    .a(sum_c7_r100_s2),
    .b(sum_c7_r101_s2),
    .ci(sum_c7_r102_s2),
    .s(sum_c7_r166_s3),
    .co(carry_c7_r166_s3)
  );
  wire sum_c7_r167_s3, carry_c7_r167_s3;
  subbyte_full_adder add_c7_r167_s3 (
    .a(sum_c7_r103_s2),
    .b(sum_c7_r104_s2),
    .ci(sum_c7_r105_s2),
    .s(sum_c7_r167_s3),
    .co(carry_c7_r167_s3)
  );
  wire sum_c7_r168_s3, carry_c7_r168_s3;
  subbyte_full_adder add_c7_r168_s3 (
    .a(sum_c7_r106_s2),
    .b(sum_c7_r107_s2),
    .ci(sum_c7_r108_s2),
    .s(sum_c7_r168_s3),
    .co(carry_c7_r168_s3)
  );
  wire sum_c7_r169_s3, carry_c7_r169_s3;
  subbyte_full_adder add_c7_r169_s3 (
    .a(sum_c7_r109_s2),
    .b(sum_c7_r110_s2),
    .ci(sum_c7_r111_s2),
    .s(sum_c7_r169_s3),
    .co(carry_c7_r169_s3)
  );
  wire sum_c7_r170_s3, carry_c7_r170_s3;
  subbyte_full_adder add_c7_r170_s3 (
    .a(sum_c7_r112_s2),
    .b(sum_c7_r113_s2),
    .ci(sum_c7_r114_s2),
    .s(sum_c7_r170_s3),
    .co(carry_c7_r170_s3)
  );
  wire sum_c7_r171_s3, carry_c7_r171_s3;
  subbyte_full_adder add_c7_r171_s3 (
    .a(sum_c7_r115_s2),
    .b(sum_c7_r116_s2),
    .ci(sum_c7_r117_s2),
    .s(sum_c7_r171_s3),
    .co(carry_c7_r171_s3)
  );
  wire sum_c7_r172_s3, carry_c7_r172_s3;
  subbyte_full_adder add_c7_r172_s3 (
    .a(sum_c7_r118_s2),
    .b(sum_c7_r119_s2),
    .ci(sum_c7_r120_s2),
    .s(sum_c7_r172_s3),
    .co(carry_c7_r172_s3)
  );
  wire sum_c7_r173_s3, carry_c7_r173_s3;
  subbyte_full_adder add_c7_r173_s3 (
    .a(sum_c7_r121_s2),
    .b(sum_c7_r122_s2),
    .ci(sum_c7_r123_s2),
    .s(sum_c7_r173_s3),
    .co(carry_c7_r173_s3)
  );
  wire sum_c7_r174_s3, carry_c7_r174_s3;
  subbyte_full_adder add_c7_r174_s3 (
    .a(sum_c7_r124_s2),
    .b(sum_c7_r125_s2),
    .ci(sum_c7_r126_s2),
    .s(sum_c7_r174_s3),
    .co(carry_c7_r174_s3)
  );
  wire sum_c7_r175_s3, carry_c7_r175_s3;
  subbyte_full_adder add_c7_r175_s3 (
    .a(sum_c7_r127_s2),
    .b(sum_c7_r128_s2),
    .ci(sum_c7_r129_s2),
    .s(sum_c7_r175_s3),
    .co(carry_c7_r175_s3)
  );
  wire sum_c7_r176_s3, carry_c7_r176_s3;
  subbyte_full_adder add_c7_r176_s3 (
    .a(sum_c7_r130_s2),
    .b(sum_c7_r131_s2),
    .ci(sum_c7_r132_s2),
    .s(sum_c7_r176_s3),
    .co(carry_c7_r176_s3)
  );
  wire sum_c7_r177_s3, carry_c7_r177_s3;
  subbyte_full_adder add_c7_r177_s3 (
    .a(sum_c7_r133_s2),
    .b(sum_c7_r134_s2),
    .ci(sum_c7_r135_s2),
    .s(sum_c7_r177_s3),
    .co(carry_c7_r177_s3)
  );
  wire sum_c7_r178_s3, carry_c7_r178_s3;
  subbyte_full_adder add_c7_r178_s3 (
    .a(sum_c7_r136_s2),
    .b(sum_c7_r137_s2),
    .ci(sum_c7_r138_s2),
    .s(sum_c7_r178_s3),
    .co(carry_c7_r178_s3)
  );
  wire sum_c7_r179_s3, carry_c7_r179_s3;
  subbyte_full_adder add_c7_r179_s3 (
    .a(sum_c7_r139_s2),
    .b(sum_c7_r140_s2),
    .ci(sum_c7_r141_s2),
    .s(sum_c7_r179_s3),
    .co(carry_c7_r179_s3)
  );
  wire sum_c7_r180_s4, carry_c7_r180_s4;
  subbyte_full_adder add_c7_r180_s4 (
    .a(carry_c6_r142_s3),
    .b(carry_c6_r143_s3),
    .ci(carry_c6_r144_s3),
    .s(sum_c7_r180_s4),
    .co(carry_c7_r180_s4)
  );
  wire sum_c7_r181_s4, carry_c7_r181_s4;
  subbyte_full_adder add_c7_r181_s4 (
    .a(carry_c6_r145_s3),
    .b(carry_c6_r146_s3),
    .ci(carry_c6_r147_s3),
    .s(sum_c7_r181_s4),
    .co(carry_c7_r181_s4)
  );
  wire sum_c7_r182_s4, carry_c7_r182_s4;
  subbyte_full_adder add_c7_r182_s4 (
    .a(carry_c6_r148_s3),
    .b(carry_c6_r149_s3),
    .ci(carry_c6_r150_s3),
    .s(sum_c7_r182_s4),
    .co(carry_c7_r182_s4)
  );
  wire sum_c7_r183_s4, carry_c7_r183_s4;
  subbyte_full_adder add_c7_r183_s4 (
    .a(carry_c6_r151_s3),
    .b(carry_c6_r152_s3),
    .ci(carry_c6_r153_s3),
    .s(sum_c7_r183_s4),
    .co(carry_c7_r183_s4)
  );
  wire sum_c7_r184_s4, carry_c7_r184_s4;
  subbyte_full_adder add_c7_r184_s4 (
    .a(carry_c6_r154_s3),
    .b(carry_c6_r155_s3),
    .ci(carry_c6_r156_s3),
    .s(sum_c7_r184_s4),
    .co(carry_c7_r184_s4)
  );
  wire sum_c7_r185_s4, carry_c7_r185_s4;
  subbyte_full_adder add_c7_r185_s4 (
    .a(carry_c6_r157_s3),
    .b(carry_c6_r158_s3),
    .ci(carry_c6_r159_s3),
    .s(sum_c7_r185_s4),
    .co(carry_c7_r185_s4)
  );
  wire sum_c7_r186_s4, carry_c7_r186_s4;
  subbyte_full_adder add_c7_r186_s4 (
    .a(carry_c6_r160_s3),
    .b(carry_c6_r161_s3),
    .ci(carry_c6_r162_s3),
    .s(sum_c7_r186_s4),
    .co(carry_c7_r186_s4)
  );
  wire sum_c7_r187_s4, carry_c7_r187_s4;
  subbyte_full_adder add_c7_r187_s4 (
    .a(carry_c6_r163_s3),
    .b(carry_c6_r164_s3),
    .ci(carry_c6_r165_s3),
    .s(sum_c7_r187_s4),
    .co(carry_c7_r187_s4)
  );
  wire sum_c7_r188_s4, carry_c7_r188_s4;
  subbyte_full_adder add_c7_r188_s4 (
    .a(carry_c6_r166_s3),
    .b(carry_c6_r167_s3),
    .ci(carry_c6_r168_s3),
    .s(sum_c7_r188_s4),
    .co(carry_c7_r188_s4)
  );
  wire sum_c7_r189_s4, carry_c7_r189_s4;
  subbyte_full_adder add_c7_r189_s4 (
    .a(carry_c6_r169_s3),
    .b(carry_c6_r170_s3),
    .ci(carry_c6_r171_s3),
    .s(sum_c7_r189_s4),
    .co(carry_c7_r189_s4)
  );
  wire sum_c7_r190_s4, carry_c7_r190_s4;
  subbyte_full_adder add_c7_r190_s4 (
    .a(carry_c6_r172_s3),
    .b(carry_c6_r173_s3),
    .ci(carry_c6_r174_s3),
    .s(sum_c7_r190_s4),
    .co(carry_c7_r190_s4)
  );
  wire sum_c7_r191_s4, carry_c7_r191_s4;
  subbyte_full_adder add_c7_r191_s4 (
    .a(carry_c6_r175_s3),
    .b(carry_c6_r176_s3),
    .ci(carry_c6_r177_s3),
    .s(sum_c7_r191_s4),
    .co(carry_c7_r191_s4)
  );
  wire sum_c7_r192_s4, carry_c7_r192_s4;
  subbyte_full_adder add_c7_r192_s4 (
    .a(carry_c6_r178_s3),
    .b(carry_c6_r179_s3),
    .ci(carry_c6_r180_s3),
    .s(sum_c7_r192_s4),
    .co(carry_c7_r192_s4)
  );
  wire sum_c7_r193_s4, carry_c7_r193_s4;
  subbyte_full_adder add_c7_r193_s4 (
    .a(carry_c6_r181_s3),
    .b(carry_c6_r182_s3),
    .ci(carry_c6_r183_s3),
    .s(sum_c7_r193_s4),
    .co(carry_c7_r193_s4)
  );
  wire sum_c7_r194_s4, carry_c7_r194_s4;
  subbyte_full_adder add_c7_r194_s4 (
    .a(sum_c7_r142_s3),
    .b(sum_c7_r143_s3),
    .ci(sum_c7_r144_s3),
    .s(sum_c7_r194_s4),
    .co(carry_c7_r194_s4)
  );
  wire sum_c7_r195_s4, carry_c7_r195_s4;
  subbyte_full_adder add_c7_r195_s4 (
    .a(sum_c7_r145_s3),
    .b(sum_c7_r146_s3),
    .ci(sum_c7_r147_s3),
    .s(sum_c7_r195_s4),
    .co(carry_c7_r195_s4)
  );
  wire sum_c7_r196_s4, carry_c7_r196_s4;
  subbyte_full_adder add_c7_r196_s4 (
    .a(sum_c7_r148_s3),
    .b(sum_c7_r149_s3),
    .ci(sum_c7_r150_s3),
    .s(sum_c7_r196_s4),
    .co(carry_c7_r196_s4)
  );
  wire sum_c7_r197_s4, carry_c7_r197_s4;
  subbyte_full_adder add_c7_r197_s4 (
    .a(sum_c7_r151_s3),
    .b(sum_c7_r152_s3),
    .ci(sum_c7_r153_s3),
    .s(sum_c7_r197_s4),
    .co(carry_c7_r197_s4)
  );
  wire sum_c7_r198_s4, carry_c7_r198_s4;
  subbyte_full_adder add_c7_r198_s4 (
    .a(sum_c7_r154_s3),
    .b(sum_c7_r155_s3),
    .ci(sum_c7_r156_s3),
    .s(sum_c7_r198_s4),
    .co(carry_c7_r198_s4)
  );
  wire sum_c7_r199_s4, carry_c7_r199_s4;
  subbyte_full_adder add_c7_r199_s4 (
    .a(sum_c7_r157_s3),
    .b(sum_c7_r158_s3),
    .ci(sum_c7_r159_s3),
    .s(sum_c7_r199_s4),
    .co(carry_c7_r199_s4)
  );
  wire sum_c7_r200_s4, carry_c7_r200_s4;
  subbyte_full_adder add_c7_r200_s4 (
    .a(sum_c7_r160_s3),
    .b(sum_c7_r161_s3),
    .ci(sum_c7_r162_s3),
    .s(sum_c7_r200_s4),
    .co(carry_c7_r200_s4)
  );
  wire sum_c7_r201_s4, carry_c7_r201_s4;
  subbyte_full_adder add_c7_r201_s4 (
    .a(sum_c7_r163_s3),
    .b(sum_c7_r164_s3),
    .ci(sum_c7_r165_s3),
    .s(sum_c7_r201_s4),
    .co(carry_c7_r201_s4)
  );
  wire sum_c7_r202_s4, carry_c7_r202_s4;
  subbyte_full_adder add_c7_r202_s4 (
    .a(sum_c7_r166_s3),
    .b(sum_c7_r167_s3),
    .ci(sum_c7_r168_s3),
    .s(sum_c7_r202_s4),
    .co(carry_c7_r202_s4)
  );
  wire sum_c7_r203_s4, carry_c7_r203_s4;
  subbyte_full_adder add_c7_r203_s4 (
    .a(sum_c7_r169_s3),
    .b(sum_c7_r170_s3),
    .ci(sum_c7_r171_s3),
    .s(sum_c7_r203_s4),
    .co(carry_c7_r203_s4)
  );
  wire sum_c7_r204_s4, carry_c7_r204_s4;
  subbyte_full_adder add_c7_r204_s4 (
    .a(sum_c7_r172_s3),
    .b(sum_c7_r173_s3),
    .ci(sum_c7_r174_s3),
    .s(sum_c7_r204_s4),
    .co(carry_c7_r204_s4)
  );
  wire sum_c7_r205_s4, carry_c7_r205_s4;
  subbyte_full_adder add_c7_r205_s4 (
    .a(sum_c7_r175_s3),
    .b(sum_c7_r176_s3),
    .ci(sum_c7_r177_s3),
    .s(sum_c7_r205_s4),
    .co(carry_c7_r205_s4)
  );
  wire sum_c7_r206_s5, carry_c7_r206_s5;
  subbyte_full_adder add_c7_r206_s5 (
    .a(sum_c7_r178_s3),
    .b(sum_c7_r179_s3),
    .ci(carry_c6_r184_s4),
    .s(sum_c7_r206_s5),
    .co(carry_c7_r206_s5)
  );
  wire sum_c7_r207_s5, carry_c7_r207_s5;
  subbyte_full_adder add_c7_r207_s5 (
    .a(carry_c6_r185_s4),
    .b(carry_c6_r186_s4),
    .ci(carry_c6_r187_s4),
    .s(sum_c7_r207_s5),
    .co(carry_c7_r207_s5)
  );
  wire sum_c7_r208_s5, carry_c7_r208_s5;
  subbyte_full_adder add_c7_r208_s5 (
    .a(carry_c6_r188_s4),
    .b(carry_c6_r189_s4),
    .ci(carry_c6_r190_s4),
    .s(sum_c7_r208_s5),
    .co(carry_c7_r208_s5)
  );
  wire sum_c7_r209_s6, carry_c7_r209_s6;
  subbyte_full_adder add_c7_r209_s6 (
    .a(carry_c6_r191_s5),
    .b(carry_c6_r192_s4),
    .ci(carry_c6_r193_s4),
    .s(sum_c7_r209_s6),
    .co(carry_c7_r209_s6)
  );
  wire sum_c7_r210_s5, carry_c7_r210_s5;
  subbyte_full_adder add_c7_r210_s5 (
    .a(carry_c6_r194_s4),
    .b(carry_c6_r195_s4),
    .ci(carry_c6_r196_s4),
    .s(sum_c7_r210_s5),
    .co(carry_c7_r210_s5)
  );
  wire sum_c7_r211_s5, carry_c7_r211_s5;
  subbyte_full_adder add_c7_r211_s5 (
    .a(carry_c6_r197_s4),
    .b(carry_c6_r198_s4),
    .ci(carry_c6_r199_s4),
    .s(sum_c7_r211_s5),
    .co(carry_c7_r211_s5)
  );
  wire sum_c7_r212_s5, carry_c7_r212_s5;
  subbyte_full_adder add_c7_r212_s5 (
    .a(carry_c6_r200_s4),
    .b(carry_c6_r201_s4),
    .ci(carry_c6_r202_s4),
    .s(sum_c7_r212_s5),
    .co(carry_c7_r212_s5)
  );
  wire sum_c7_r213_s5, carry_c7_r213_s5;
  subbyte_full_adder add_c7_r213_s5 (
    .a(carry_c6_r203_s4),
    .b(carry_c6_r204_s4),
    .ci(carry_c6_r205_s4),
    .s(sum_c7_r213_s5),
    .co(carry_c7_r213_s5)
  );
  wire sum_c7_r214_s5, carry_c7_r214_s5;
  subbyte_full_adder add_c7_r214_s5 (
    .a(carry_c6_r206_s4),
    .b(carry_c6_r207_s4),
    .ci(carry_c6_r208_s4),
    .s(sum_c7_r214_s5),
    .co(carry_c7_r214_s5)
  );
  wire sum_c7_r215_s5, carry_c7_r215_s5;
  subbyte_full_adder add_c7_r215_s5 (
    .a(carry_c6_r209_s4),
    .b(carry_c6_r210_s4),
    .ci(carry_c6_r211_s4),
    .s(sum_c7_r215_s5),
    .co(carry_c7_r215_s5)
  );
  wire sum_c7_r216_s5, carry_c7_r216_s5;
  subbyte_full_adder add_c7_r216_s5 (
    .a(carry_c6_r212_s4),
    .b(sum_c7_r180_s4),
    .ci(sum_c7_r181_s4),
    .s(sum_c7_r216_s5),
    .co(carry_c7_r216_s5)
  );
  wire sum_c7_r217_s5, carry_c7_r217_s5;
  subbyte_full_adder add_c7_r217_s5 (
    .a(sum_c7_r182_s4),
    .b(sum_c7_r183_s4),
    .ci(sum_c7_r184_s4),
    .s(sum_c7_r217_s5),
    .co(carry_c7_r217_s5)
  );
  wire sum_c7_r218_s5, carry_c7_r218_s5;
  subbyte_full_adder add_c7_r218_s5 (
    .a(sum_c7_r185_s4),
    .b(sum_c7_r186_s4),
    .ci(sum_c7_r187_s4),
    .s(sum_c7_r218_s5),
    .co(carry_c7_r218_s5)
  );
  wire sum_c7_r219_s5, carry_c7_r219_s5;
  subbyte_full_adder add_c7_r219_s5 (
    .a(sum_c7_r188_s4),
    .b(sum_c7_r189_s4),
    .ci(sum_c7_r190_s4),
    .s(sum_c7_r219_s5),
    .co(carry_c7_r219_s5)
  );
  wire sum_c7_r220_s5, carry_c7_r220_s5;
  subbyte_full_adder add_c7_r220_s5 (
    .a(sum_c7_r191_s4),
    .b(sum_c7_r192_s4),
    .ci(sum_c7_r193_s4),
    .s(sum_c7_r220_s5),
    .co(carry_c7_r220_s5)
  );
  wire sum_c7_r221_s5, carry_c7_r221_s5;
  subbyte_full_adder add_c7_r221_s5 (
    .a(sum_c7_r194_s4),
    .b(sum_c7_r195_s4),
    .ci(sum_c7_r196_s4),
    .s(sum_c7_r221_s5),
    .co(carry_c7_r221_s5)
  );
  wire sum_c7_r222_s5, carry_c7_r222_s5;
  subbyte_full_adder add_c7_r222_s5 (
    .a(sum_c7_r197_s4),
    .b(sum_c7_r198_s4),
    .ci(sum_c7_r199_s4),
    .s(sum_c7_r222_s5),
    .co(carry_c7_r222_s5)
  );
  wire sum_c7_r223_s5, carry_c7_r223_s5;
  subbyte_full_adder add_c7_r223_s5 (
    .a(sum_c7_r200_s4),
    .b(sum_c7_r201_s4),
    .ci(sum_c7_r202_s4),
    .s(sum_c7_r223_s5),
    .co(carry_c7_r223_s5)
  );
  wire sum_c7_r224_s5, carry_c7_r224_s5;
  subbyte_full_adder add_c7_r224_s5 (
    .a(sum_c7_r203_s4),
    .b(sum_c7_r204_s4),
    .ci(sum_c7_r205_s4),
    .s(sum_c7_r224_s5),
    .co(carry_c7_r224_s5)
  );
  wire sum_c7_r225_s6, carry_c7_r225_s6;
  subbyte_full_adder add_c7_r225_s6 (
    .a(sum_c7_r206_s5),
    .b(carry_c6_r213_s5),
    .ci(carry_c6_r214_s5),
    .s(sum_c7_r225_s6),
    .co(carry_c7_r225_s6)
  );
  wire sum_c7_r226_s7, carry_c7_r226_s7;
  subbyte_full_adder add_c7_r226_s7 (
    .a(carry_c6_r215_s5),
    .b(carry_c6_r216_s6),
    .ci(carry_c6_r217_s5),
    .s(sum_c7_r226_s7),
    .co(carry_c7_r226_s7)
  );
  wire sum_c7_r227_s7, carry_c7_r227_s7;
  subbyte_full_adder add_c7_r227_s7 (
    .a(carry_c6_r218_s5),
    .b(carry_c6_r219_s6),
    .ci(carry_c6_r220_s5),
    .s(sum_c7_r227_s7),
    .co(carry_c7_r227_s7)
  );
  wire sum_c7_r228_s7, carry_c7_r228_s7;
  subbyte_full_adder add_c7_r228_s7 (
    .a(carry_c6_r221_s5),
    .b(carry_c6_r222_s5),
    .ci(carry_c6_r223_s6),
    .s(sum_c7_r228_s7),
    .co(carry_c7_r228_s7)
  );
  wire sum_c7_r229_s6, carry_c7_r229_s6;
  subbyte_full_adder add_c7_r229_s6 (
    .a(carry_c6_r224_s5),
    .b(carry_c6_r225_s5),
    .ci(carry_c6_r226_s5),
    .s(sum_c7_r229_s6),
    .co(carry_c7_r229_s6)
  );
  wire sum_c7_r230_s6, carry_c7_r230_s6;
  subbyte_full_adder add_c7_r230_s6 (
    .a(carry_c6_r227_s5),
    .b(carry_c6_r228_s5),
    .ci(carry_c6_r229_s5),
    .s(sum_c7_r230_s6),
    .co(carry_c7_r230_s6)
  );
  wire sum_c7_r231_s6, carry_c7_r231_s6;
  subbyte_full_adder add_c7_r231_s6 (
    .a(carry_c6_r230_s5),
    .b(sum_c7_r207_s5),
    .ci(sum_c7_r208_s5),
    .s(sum_c7_r231_s6),
    .co(carry_c7_r231_s6)
  );
  wire sum_c7_r232_s7, carry_c7_r232_s7;
  subbyte_full_adder add_c7_r232_s7 (
    .a(sum_c7_r209_s6),
    .b(sum_c7_r210_s5),
    .ci(sum_c7_r211_s5),
    .s(sum_c7_r232_s7),
    .co(carry_c7_r232_s7)
  );
  wire sum_c7_r233_s6, carry_c7_r233_s6;
  subbyte_full_adder add_c7_r233_s6 (
    .a(sum_c7_r212_s5),
    .b(sum_c7_r213_s5),
    .ci(sum_c7_r214_s5),
    .s(sum_c7_r233_s6),
    .co(carry_c7_r233_s6)
  );
  wire sum_c7_r234_s6, carry_c7_r234_s6;
  subbyte_full_adder add_c7_r234_s6 (
    .a(sum_c7_r215_s5),
    .b(sum_c7_r216_s5),
    .ci(sum_c7_r217_s5),
    .s(sum_c7_r234_s6),
    .co(carry_c7_r234_s6)
  );
  wire sum_c7_r235_s6, carry_c7_r235_s6;
  subbyte_full_adder add_c7_r235_s6 (
    .a(sum_c7_r218_s5),
    .b(sum_c7_r219_s5),
    .ci(sum_c7_r220_s5),
    .s(sum_c7_r235_s6),
    .co(carry_c7_r235_s6)
  );
  wire sum_c7_r236_s6, carry_c7_r236_s6;
  subbyte_full_adder add_c7_r236_s6 (
    .a(sum_c7_r221_s5),
    .b(sum_c7_r222_s5),
    .ci(sum_c7_r223_s5),
    .s(sum_c7_r236_s6),
    .co(carry_c7_r236_s6)
  );
  wire sum_c7_r237_s8, carry_c7_r237_s8;
  subbyte_full_adder add_c7_r237_s8 (
    .a(sum_c7_r224_s5),
    .b(carry_c6_r231_s7),
    .ci(carry_c6_r232_s6),
    .s(sum_c7_r237_s8),
    .co(carry_c7_r237_s8)
  );
  wire sum_c7_r238_s8, carry_c7_r238_s8;
  subbyte_full_adder add_c7_r238_s8 (
    .a(carry_c6_r233_s7),
    .b(carry_c6_r234_s7),
    .ci(carry_c6_r235_s7),
    .s(sum_c7_r238_s8),
    .co(carry_c7_r238_s8)
  );
  wire sum_c7_r239_s8, carry_c7_r239_s8;
  subbyte_full_adder add_c7_r239_s8 (
    .a(carry_c6_r236_s6),
    .b(carry_c6_r237_s7),
    .ci(carry_c6_r238_s7),
    .s(sum_c7_r239_s8),
    .co(carry_c7_r239_s8)
  );
  wire sum_c7_r240_s8, carry_c7_r240_s8;
  subbyte_full_adder add_c7_r240_s8 (
    .a(carry_c6_r239_s7),
    .b(carry_c6_r240_s6),
    .ci(carry_c6_r241_s6),
    .s(sum_c7_r240_s8),
    .co(carry_c7_r240_s8)
  );
  wire sum_c7_r241_s8, carry_c7_r241_s8;
  subbyte_full_adder add_c7_r241_s8 (
    .a(sum_c7_r225_s6),
    .b(sum_c7_r226_s7),
    .ci(sum_c7_r227_s7),
    .s(sum_c7_r241_s8),
    .co(carry_c7_r241_s8)
  );
  wire sum_c7_r242_s8, carry_c7_r242_s8;
  subbyte_full_adder add_c7_r242_s8 (
    .a(sum_c7_r228_s7),
    .b(sum_c7_r229_s6),
    .ci(sum_c7_r230_s6),
    .s(sum_c7_r242_s8),
    .co(carry_c7_r242_s8)
  );
  wire sum_c7_r243_s8, carry_c7_r243_s8;
  subbyte_full_adder add_c7_r243_s8 (
    .a(sum_c7_r231_s6),
    .b(sum_c7_r232_s7),
    .ci(sum_c7_r233_s6),
    .s(sum_c7_r243_s8),
    .co(carry_c7_r243_s8)
  );
  wire sum_c7_r244_s7, carry_c7_r244_s7;
  subbyte_full_adder add_c7_r244_s7 (
    .a(sum_c7_r234_s6),
    .b(sum_c7_r235_s6),
    .ci(sum_c7_r236_s6),
    .s(sum_c7_r244_s7),
    .co(carry_c7_r244_s7)
  );
  wire sum_c7_r245_s9, carry_c7_r245_s9;
  subbyte_full_adder add_c7_r245_s9 (
    .a(carry_c6_r242_s8),
    .b(carry_c6_r243_s8),
    .ci(carry_c6_r244_s8),
    .s(sum_c7_r245_s9),
    .co(carry_c7_r245_s9)
  );
  wire sum_c7_r246_s9, carry_c7_r246_s9;
  subbyte_full_adder add_c7_r246_s9 (
    .a(carry_c6_r245_s8),
    .b(carry_c6_r246_s8),
    .ci(carry_c6_r247_s8),
    .s(sum_c7_r246_s9),
    .co(carry_c7_r246_s9)
  );
  wire sum_c7_r247_s9, carry_c7_r247_s9;
  subbyte_full_adder add_c7_r247_s9 (
    .a(sum_c7_r237_s8),
    .b(sum_c7_r238_s8),
    .ci(sum_c7_r239_s8),
    .s(sum_c7_r247_s9),
    .co(carry_c7_r247_s9)
  );
  wire sum_c7_r248_s9, carry_c7_r248_s9;
  subbyte_full_adder add_c7_r248_s9 (
    .a(sum_c7_r240_s8),
    .b(sum_c7_r241_s8),
    .ci(sum_c7_r242_s8),
    .s(sum_c7_r248_s9),
    .co(carry_c7_r248_s9)
  );
  wire sum_c7_r249_s10, carry_c7_r249_s10;
  subbyte_full_adder add_c7_r249_s10 (
    .a(sum_c7_r243_s8),
    .b(sum_c7_r244_s7),
    .ci(carry_c6_r248_s9),
    .s(sum_c7_r249_s10),
    .co(carry_c7_r249_s10)
  );
  wire sum_c7_r250_s10, carry_c7_r250_s10;
  subbyte_full_adder add_c7_r250_s10 (
    .a(carry_c6_r249_s9),
    .b(carry_c6_r250_s9),
    .ci(carry_c6_r251_s9),
    .s(sum_c7_r250_s10),
    .co(carry_c7_r250_s10)
  );
  wire sum_c7_r251_s10, carry_c7_r251_s10;
  subbyte_full_adder add_c7_r251_s10 (
    .a(sum_c7_r245_s9),
    .b(sum_c7_r246_s9),
    .ci(sum_c7_r247_s9),
    .s(sum_c7_r251_s10),
    .co(carry_c7_r251_s10)
  );
  wire sum_c7_r252_s11, carry_c7_r252_s11;
  subbyte_full_adder add_c7_r252_s11 (
    .a(sum_c7_r248_s9),
    .b(sum_c7_r249_s10),
    .ci(carry_c6_r252_s10),
    .s(sum_c7_r252_s11),
    .co(carry_c7_r252_s11)
  );
  wire sum_c7_r253_s11, carry_c7_r253_s11;
  subbyte_full_adder add_c7_r253_s11 (
    .a(carry_c6_r253_s10),
    .b(sum_c7_r250_s10),
    .ci(sum_c7_r251_s10),
    .s(sum_c7_r253_s11),
    .co(carry_c7_r253_s11)
  );
  wire sum_c7_r254_s12, carry_c7_r254_s12;
  subbyte_full_adder add_c7_r254_s12 (
    .a(sum_c7_r252_s11),
    .b(carry_c6_r254_s11),
    .ci(sum_c7_r253_s11),
    .s(sum_c7_r254_s12),
    .co(carry_c7_r254_s12)
  );
  wire sum_c7_r255_s13, carry_c7_r255_s13;
  subbyte_full_adder add_c7_r255_s13 (
    .a(sum_c7_r254_s12),
    .b(extra[7]),
    .ci(extra[36]),
    .s(sum_c7_r255_s13),
    .co(carry_c7_r255_s13)
  );
  wire sum_c7_r256_s13, carry_c7_r256_s13;
  subbyte_full_adder add_c7_r256_s13 (
    .a(extra[65]),
    .b(extra[94]),
    .ci(carry_c6_r255_s12),
    .s(sum_c7_r256_s13),
    .co(carry_c7_r256_s13)
  );
  wire sum_c7_r257_s14, carry_c7_r257_s14;
  subbyte_full_adder add_c7_r257_s14 (
    .a(sum_c7_r255_s13),
    .b(carry_c6_r256_s12),
    .ci(sum_c7_r256_s13),
    .s(sum_c7_r257_s14),
    .co(carry_c7_r257_s14)
  );
  wire sum_c7_r258_s15, carry_c7_r258_s15;
  subbyte_full_adder add_c7_r258_s15 (
    .a(carry_c6_r257_s13),
    .b(sum_c7_r257_s14),
    .ci(carry_c6_r258_s14),
    .s(sum_c7_r258_s15),
    .co(carry_c7_r258_s15)
  );
  wire sum_c7_r259_s16, carry_c7_r259_s16;
  subbyte_half_adder add_c7_r259_s16 (
    .a(carry_c6_r259_s15),
    .b(sum_c7_r258_s15),
    .s(sum_c7_r259_s16),
    .co(carry_c7_r259_s16)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[6]), .b(pp[14]), .ci(pp[25]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[33]), .b(pp[44]), .ci(pp[52]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[63]), .b(pp[71]), .ci(pp[82]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[90]), .b(pp[101]), .ci(pp[109]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[120]), .b(pp[128]), .ci(pp[139]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[147]), .b(pp[158]), .ci(pp[166]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[177]), .b(pp[185]), .ci(pp[196]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[204]), .b(pp[215]), .ci(pp[223]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[234]), .b(pp[242]), .ci(pp[253]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[261]), .b(pp[272]), .ci(pp[280]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[291]), .b(pp[299]), .ci(pp[310]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[318]), .b(pp[329]), .ci(pp[337]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[348]), .b(pp[356]), .ci(pp[367]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[375]), .b(pp[386]), .ci(pp[394]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[405]), .b(pp[413]), .ci(pp[424]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[432]), .b(pp[443]), .ci(pp[451]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[462]), .b(pp[470]), .ci(pp[481]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[489]), .b(pp[500]), .ci(pp[508]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[519]), .b(pp[527]), .ci(pp[538]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[546]), .b(pp[557]), .ci(pp[565]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[576]), .b(pp[584]), .ci(pp[595]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[603]), .b(pp[614]), .ci(pp[622]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[633]), .b(pp[641]), .ci(pp[652]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[660]), .b(pp[671]), .ci(pp[679]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[690]), .b(pp[698]), .ci(pp[709]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[717]), .b(pp[728]), .ci(pp[736]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[747]), .b(pp[755]), .ci(pp[766]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[774]), .b(pp[785]), .ci(pp[793]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[804]), .b(pp[812]), .ci(pp[823]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[831]), .b(pp[842]), .ci(pp[850]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[861]), .b(pp[869]), .ci(pp[880]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[888]), .b(pp[899]), .ci(pp[907]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[918]), .b(pp[926]), .ci(pp[937]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[945]), .b(pp[956]), .ci(pp[964]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[975]), .b(pp[983]), .ci(pp[994]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[1002]), .b(pp[1013]), .ci(pp[1021]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[1032]), .b(pp[1040]), .ci(pp[1051]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[1059]), .b(pp[1070]), .ci(pp[1078]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[1089]), .b(pp[1097]), .ci(pp[1108]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[1116]), .b(pp[1127]), .ci(pp[1135]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[1146]), .b(pp[1154]), .ci(pp[1165]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[1173]), .b(pp[1184]), .ci(pp[1192]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[1203]), .b(pp[1211]), .ci(pp[1222]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s1, carry_c8_r43_s1;
  subbyte_full_adder add_c8_r43_s1 (.a(pp[1230]), .b(pp[1241]), .ci(pp[1249]), .s(sum_c8_r43_s1), .co(carry_c8_r43_s1));
  wire sum_c8_r44_s1, carry_c8_r44_s1;
  subbyte_full_adder add_c8_r44_s1 (.a(pp[1260]), .b(pp[1268]), .ci(pp[1279]), .s(sum_c8_r44_s1), .co(carry_c8_r44_s1));
  wire sum_c8_r45_s1, carry_c8_r45_s1;
  subbyte_full_adder add_c8_r45_s1 (.a(pp[1287]), .b(pp[1298]), .ci(pp[1306]), .s(sum_c8_r45_s1), .co(carry_c8_r45_s1));
  wire sum_c8_r46_s1, carry_c8_r46_s1;
  subbyte_full_adder add_c8_r46_s1 (.a(pp[1317]), .b(pp[1325]), .ci(pp[1336]), .s(sum_c8_r46_s1), .co(carry_c8_r46_s1));
  wire sum_c8_r47_s1, carry_c8_r47_s1;
  subbyte_full_adder add_c8_r47_s1 (.a(pp[1344]), .b(pp[1355]), .ci(pp[1363]), .s(sum_c8_r47_s1), .co(carry_c8_r47_s1));
  wire sum_c8_r48_s1, carry_c8_r48_s1;
  subbyte_full_adder add_c8_r48_s1 (.a(pp[1374]), .b(pp[1382]), .ci(pp[1393]), .s(sum_c8_r48_s1), .co(carry_c8_r48_s1));
  wire sum_c8_r49_s1, carry_c8_r49_s1;
  subbyte_full_adder add_c8_r49_s1 (.a(pp[1401]), .b(pp[1412]), .ci(pp[1420]), .s(sum_c8_r49_s1), .co(carry_c8_r49_s1));
  wire sum_c8_r50_s1, carry_c8_r50_s1;
  subbyte_full_adder add_c8_r50_s1 (.a(pp[1431]), .b(pp[1439]), .ci(pp[1450]), .s(sum_c8_r50_s1), .co(carry_c8_r50_s1));
  wire sum_c8_r51_s1, carry_c8_r51_s1;
  subbyte_full_adder add_c8_r51_s1 (.a(pp[1458]), .b(pp[1469]), .ci(pp[1477]), .s(sum_c8_r51_s1), .co(carry_c8_r51_s1));
  wire sum_c8_r52_s1, carry_c8_r52_s1;
  subbyte_full_adder add_c8_r52_s1 (.a(pp[1488]), .b(pp[1496]), .ci(pp[1507]), .s(sum_c8_r52_s1), .co(carry_c8_r52_s1));
  wire sum_c8_r53_s1, carry_c8_r53_s1;
  subbyte_full_adder add_c8_r53_s1 (.a(pp[1515]), .b(pp[1526]), .ci(pp[1534]), .s(sum_c8_r53_s1), .co(carry_c8_r53_s1));
  wire sum_c8_r54_s1, carry_c8_r54_s1;
  subbyte_full_adder add_c8_r54_s1 (.a(pp[1545]), .b(pp[1553]), .ci(pp[1564]), .s(sum_c8_r54_s1), .co(carry_c8_r54_s1));
  wire sum_c8_r55_s1, carry_c8_r55_s1;
  subbyte_full_adder add_c8_r55_s1 (.a(pp[1572]), .b(pp[1583]), .ci(pp[1591]), .s(sum_c8_r55_s1), .co(carry_c8_r55_s1));
  wire sum_c8_r56_s1, carry_c8_r56_s1;
  subbyte_full_adder add_c8_r56_s1 (.a(pp[1602]), .b(pp[1610]), .ci(pp[1621]), .s(sum_c8_r56_s1), .co(carry_c8_r56_s1));
  wire sum_c8_r57_s1, carry_c8_r57_s1;
  subbyte_full_adder add_c8_r57_s1 (.a(pp[1629]), .b(pp[1640]), .ci(pp[1648]), .s(sum_c8_r57_s1), .co(carry_c8_r57_s1));
  wire sum_c8_r58_s1, carry_c8_r58_s1;
  subbyte_full_adder add_c8_r58_s1 (.a(pp[1659]), .b(pp[1667]), .ci(pp[1678]), .s(sum_c8_r58_s1), .co(carry_c8_r58_s1));
  wire sum_c8_r59_s1, carry_c8_r59_s1;
  subbyte_full_adder add_c8_r59_s1 (.a(pp[1686]), .b(pp[1697]), .ci(pp[1705]), .s(sum_c8_r59_s1), .co(carry_c8_r59_s1));
  wire sum_c8_r60_s1, carry_c8_r60_s1;
  subbyte_full_adder add_c8_r60_s1 (.a(pp[1716]), .b(pp[1724]), .ci(pp[1735]), .s(sum_c8_r60_s1), .co(carry_c8_r60_s1));
  wire sum_c8_r61_s1, carry_c8_r61_s1;
  subbyte_full_adder add_c8_r61_s1 (.a(pp[1743]), .b(pp[1754]), .ci(pp[1762]), .s(sum_c8_r61_s1), .co(carry_c8_r61_s1));
  wire sum_c8_r62_s1, carry_c8_r62_s1;
  subbyte_full_adder add_c8_r62_s1 (.a(pp[1773]), .b(pp[1781]), .ci(pp[1792]), .s(sum_c8_r62_s1), .co(carry_c8_r62_s1));
  wire sum_c8_r63_s1, carry_c8_r63_s1;
  subbyte_full_adder add_c8_r63_s1 (.a(pp[1800]), .b(pp[1811]), .ci(pp[1819]), .s(sum_c8_r63_s1), .co(carry_c8_r63_s1));
  wire sum_c8_r64_s1, carry_c8_r64_s1;
  subbyte_full_adder add_c8_r64_s1 (.a(pp[1830]), .b(pp[1838]), .ci(pp[1849]), .s(sum_c8_r64_s1), .co(carry_c8_r64_s1));
  wire sum_c8_r65_s1, carry_c8_r65_s1;
  subbyte_full_adder add_c8_r65_s1 (.a(pp[1857]), .b(pp[1868]), .ci(pp[1876]), .s(sum_c8_r65_s1), .co(carry_c8_r65_s1));
  wire sum_c8_r66_s1, carry_c8_r66_s1;
  subbyte_full_adder add_c8_r66_s1 (.a(pp[1887]), .b(pp[1895]), .ci(pp[1906]), .s(sum_c8_r66_s1), .co(carry_c8_r66_s1));
  wire sum_c8_r67_s1, carry_c8_r67_s1;
  subbyte_full_adder add_c8_r67_s1 (.a(pp[1914]), .b(pp[1925]), .ci(pp[1933]), .s(sum_c8_r67_s1), .co(carry_c8_r67_s1));
  wire sum_c8_r68_s1, carry_c8_r68_s1;
  subbyte_full_adder add_c8_r68_s1 (.a(pp[1944]), .b(pp[1952]), .ci(pp[1963]), .s(sum_c8_r68_s1), .co(carry_c8_r68_s1));
  wire sum_c8_r69_s1, carry_c8_r69_s1;
  subbyte_full_adder add_c8_r69_s1 (.a(pp[1971]), .b(pp[1982]), .ci(pp[1990]), .s(sum_c8_r69_s1), .co(carry_c8_r69_s1));
  wire sum_c8_r70_s1, carry_c8_r70_s1;
  subbyte_full_adder add_c8_r70_s1 (.a(pp[2001]), .b(pp[2009]), .ci(pp[2020]), .s(sum_c8_r70_s1), .co(carry_c8_r70_s1));
  wire sum_c8_r71_s1, carry_c8_r71_s1;
  subbyte_full_adder add_c8_r71_s1 (.a(pp[2028]), .b(pp[2039]), .ci(pp[2047]), .s(sum_c8_r71_s1), .co(carry_c8_r71_s1));
  wire sum_c8_r72_s1, carry_c8_r72_s1;
  subbyte_full_adder add_c8_r72_s1 (.a(pp[2058]), .b(pp[2066]), .ci(pp[2077]), .s(sum_c8_r72_s1), .co(carry_c8_r72_s1));
  wire sum_c8_r73_s1, carry_c8_r73_s1;
  subbyte_full_adder add_c8_r73_s1 (.a(pp[2085]), .b(pp[2096]), .ci(pp[2104]), .s(sum_c8_r73_s1), .co(carry_c8_r73_s1));
  wire sum_c8_r74_s1, carry_c8_r74_s1;
  subbyte_full_adder add_c8_r74_s1 (.a(pp[2115]), .b(pp[2123]), .ci(pp[2134]), .s(sum_c8_r74_s1), .co(carry_c8_r74_s1));
  wire sum_c8_r75_s1, carry_c8_r75_s1;
  subbyte_full_adder add_c8_r75_s1 (.a(pp[2142]), .b(pp[2153]), .ci(pp[2161]), .s(sum_c8_r75_s1), .co(carry_c8_r75_s1));
  wire sum_c8_r76_s1, carry_c8_r76_s1;
  subbyte_full_adder add_c8_r76_s1 (.a(pp[2172]), .b(pp[2180]), .ci(pp[2191]), .s(sum_c8_r76_s1), .co(carry_c8_r76_s1));
  wire sum_c8_r77_s1, carry_c8_r77_s1;
  subbyte_full_adder add_c8_r77_s1 (.a(pp[2199]), .b(pp[2210]), .ci(pp[2218]), .s(sum_c8_r77_s1), .co(carry_c8_r77_s1));
  wire sum_c8_r78_s1, carry_c8_r78_s1;
  subbyte_full_adder add_c8_r78_s1 (.a(pp[2229]), .b(pp[2237]), .ci(pp[2248]), .s(sum_c8_r78_s1), .co(carry_c8_r78_s1));
  wire sum_c8_r79_s1, carry_c8_r79_s1;
  subbyte_full_adder add_c8_r79_s1 (.a(pp[2256]), .b(pp[2267]), .ci(pp[2275]), .s(sum_c8_r79_s1), .co(carry_c8_r79_s1));
  wire sum_c8_r80_s1, carry_c8_r80_s1;
  subbyte_full_adder add_c8_r80_s1 (.a(pp[2286]), .b(pp[2294]), .ci(pp[2305]), .s(sum_c8_r80_s1), .co(carry_c8_r80_s1));
  wire sum_c8_r81_s1, carry_c8_r81_s1;
  subbyte_full_adder add_c8_r81_s1 (.a(pp[2313]), .b(pp[2324]), .ci(pp[2332]), .s(sum_c8_r81_s1), .co(carry_c8_r81_s1));
  wire sum_c8_r82_s1, carry_c8_r82_s1;
  subbyte_full_adder add_c8_r82_s1 (.a(pp[2343]), .b(pp[2351]), .ci(pp[2362]), .s(sum_c8_r82_s1), .co(carry_c8_r82_s1));
  wire sum_c8_r83_s1, carry_c8_r83_s1;
  subbyte_full_adder add_c8_r83_s1 (.a(pp[2370]), .b(pp[2381]), .ci(pp[2389]), .s(sum_c8_r83_s1), .co(carry_c8_r83_s1));
  wire sum_c8_r84_s1, carry_c8_r84_s1;
  subbyte_full_adder add_c8_r84_s1 (.a(pp[2400]), .b(pp[2408]), .ci(pp[2419]), .s(sum_c8_r84_s1), .co(carry_c8_r84_s1));
  wire sum_c8_r85_s2, carry_c8_r85_s2;
  subbyte_full_adder add_c8_r85_s2 (
    .a(pp[2427]),
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
    .ci(sum_c8_r0_s1),
    .s(sum_c8_r113_s2),
    .co(carry_c8_r113_s2)
  );
  wire sum_c8_r114_s2, carry_c8_r114_s2;
  subbyte_full_adder add_c8_r114_s2 (
    .a(sum_c8_r1_s1),
    .b(sum_c8_r2_s1),
    .ci(sum_c8_r3_s1),
    .s(sum_c8_r114_s2),
    .co(carry_c8_r114_s2)
  );
  wire sum_c8_r115_s2, carry_c8_r115_s2;
  subbyte_full_adder add_c8_r115_s2 (
    .a(sum_c8_r4_s1),
    .b(sum_c8_r5_s1),
    .ci(sum_c8_r6_s1),
    .s(sum_c8_r115_s2),
    .co(carry_c8_r115_s2)
  );
  wire sum_c8_r116_s2, carry_c8_r116_s2;
  subbyte_full_adder add_c8_r116_s2 (
    .a(sum_c8_r7_s1),
    .b(sum_c8_r8_s1),
    .ci(sum_c8_r9_s1),
    .s(sum_c8_r116_s2),
    .co(carry_c8_r116_s2)
  );
  wire sum_c8_r117_s2, carry_c8_r117_s2;
  subbyte_full_adder add_c8_r117_s2 (
    .a(sum_c8_r10_s1),
    .b(sum_c8_r11_s1),
    .ci(sum_c8_r12_s1),
    .s(sum_c8_r117_s2),
    .co(carry_c8_r117_s2)
  );
  wire sum_c8_r118_s2, carry_c8_r118_s2;
  subbyte_full_adder add_c8_r118_s2 (
    .a(sum_c8_r13_s1),
    .b(sum_c8_r14_s1),
    .ci(sum_c8_r15_s1),
    .s(sum_c8_r118_s2),
    .co(carry_c8_r118_s2)
  );
  wire sum_c8_r119_s2, carry_c8_r119_s2;
  subbyte_full_adder add_c8_r119_s2 (
    .a(sum_c8_r16_s1),
    .b(sum_c8_r17_s1),
    .ci(sum_c8_r18_s1),
    .s(sum_c8_r119_s2),
    .co(carry_c8_r119_s2)
  );
  wire sum_c8_r120_s2, carry_c8_r120_s2;
  subbyte_full_adder add_c8_r120_s2 (
    .a(sum_c8_r19_s1),
    .b(sum_c8_r20_s1),
    .ci(sum_c8_r21_s1),
    .s(sum_c8_r120_s2),
    .co(carry_c8_r120_s2)
  );
  wire sum_c8_r121_s2, carry_c8_r121_s2;
  subbyte_full_adder add_c8_r121_s2 (
    .a(sum_c8_r22_s1),
    .b(sum_c8_r23_s1),
    .ci(sum_c8_r24_s1),
    .s(sum_c8_r121_s2),
    .co(carry_c8_r121_s2)
  );
  wire sum_c8_r122_s2, carry_c8_r122_s2;
  subbyte_full_adder add_c8_r122_s2 (
    .a(sum_c8_r25_s1),
    .b(sum_c8_r26_s1),
    .ci(sum_c8_r27_s1),
    .s(sum_c8_r122_s2),
    .co(carry_c8_r122_s2)
  );
  wire sum_c8_r123_s2, carry_c8_r123_s2;
  subbyte_full_adder add_c8_r123_s2 (
    .a(sum_c8_r28_s1),
    .b(sum_c8_r29_s1),
    .ci(sum_c8_r30_s1),
    .s(sum_c8_r123_s2),
    .co(carry_c8_r123_s2)
  );
  wire sum_c8_r124_s2, carry_c8_r124_s2;
  subbyte_full_adder add_c8_r124_s2 (
    .a(sum_c8_r31_s1),
    .b(sum_c8_r32_s1),
    .ci(sum_c8_r33_s1),
    .s(sum_c8_r124_s2),
    .co(carry_c8_r124_s2)
  );
  wire sum_c8_r125_s2, carry_c8_r125_s2;
  subbyte_full_adder add_c8_r125_s2 (
    .a(sum_c8_r34_s1),
    .b(sum_c8_r35_s1),
    .ci(sum_c8_r36_s1),
    .s(sum_c8_r125_s2),
    .co(carry_c8_r125_s2)
  );
  wire sum_c8_r126_s2, carry_c8_r126_s2;
  subbyte_full_adder add_c8_r126_s2 (
    .a(sum_c8_r37_s1),
    .b(sum_c8_r38_s1),
    .ci(sum_c8_r39_s1),
    .s(sum_c8_r126_s2),
    .co(carry_c8_r126_s2)
  );
  wire sum_c8_r127_s2, carry_c8_r127_s2;
  subbyte_full_adder add_c8_r127_s2 (
    .a(sum_c8_r40_s1),
    .b(sum_c8_r41_s1),
    .ci(sum_c8_r42_s1),
    .s(sum_c8_r127_s2),
    .co(carry_c8_r127_s2)
  );
  wire sum_c8_r128_s2, carry_c8_r128_s2;
  subbyte_full_adder add_c8_r128_s2 (
    .a(sum_c8_r43_s1),
    .b(sum_c8_r44_s1),
    .ci(sum_c8_r45_s1),
    .s(sum_c8_r128_s2),
    .co(carry_c8_r128_s2)
  );
  wire sum_c8_r129_s2, carry_c8_r129_s2;
  subbyte_full_adder add_c8_r129_s2 (
    .a(sum_c8_r46_s1),
    .b(sum_c8_r47_s1),
    .ci(sum_c8_r48_s1),
    .s(sum_c8_r129_s2),
    .co(carry_c8_r129_s2)
  );
  wire sum_c8_r130_s2, carry_c8_r130_s2;
  subbyte_full_adder add_c8_r130_s2 (
    .a(sum_c8_r49_s1),
    .b(sum_c8_r50_s1),
    .ci(sum_c8_r51_s1),
    .s(sum_c8_r130_s2),
    .co(carry_c8_r130_s2)
  );
  wire sum_c8_r131_s2, carry_c8_r131_s2;
  subbyte_full_adder add_c8_r131_s2 (
    .a(sum_c8_r52_s1),
    .b(sum_c8_r53_s1),
    .ci(sum_c8_r54_s1),
    .s(sum_c8_r131_s2),
    .co(carry_c8_r131_s2)
  );
  wire sum_c8_r132_s2, carry_c8_r132_s2;
  subbyte_full_adder add_c8_r132_s2 (
    .a(sum_c8_r55_s1),
    .b(sum_c8_r56_s1),
    .ci(sum_c8_r57_s1),
    .s(sum_c8_r132_s2),
    .co(carry_c8_r132_s2)
  );
  wire sum_c8_r133_s2, carry_c8_r133_s2;
  subbyte_full_adder add_c8_r133_s2 (
    .a(sum_c8_r58_s1),
    .b(sum_c8_r59_s1),
    .ci(sum_c8_r60_s1),
    .s(sum_c8_r133_s2),
    .co(carry_c8_r133_s2)
  );
  wire sum_c8_r134_s2, carry_c8_r134_s2;
  subbyte_full_adder add_c8_r134_s2 (
    .a(sum_c8_r61_s1),
    .b(sum_c8_r62_s1),
    .ci(sum_c8_r63_s1),
    .s(sum_c8_r134_s2),
    .co(carry_c8_r134_s2)
  );
  wire sum_c8_r135_s2, carry_c8_r135_s2;
  subbyte_full_adder add_c8_r135_s2 (
    .a(sum_c8_r64_s1),
    .b(sum_c8_r65_s1),
    .ci(sum_c8_r66_s1),
    .s(sum_c8_r135_s2),
    .co(carry_c8_r135_s2)
  );
  wire sum_c8_r136_s2, carry_c8_r136_s2;
  subbyte_full_adder add_c8_r136_s2 (
    .a(sum_c8_r67_s1),
    .b(sum_c8_r68_s1),
    .ci(sum_c8_r69_s1),
    .s(sum_c8_r136_s2),
    .co(carry_c8_r136_s2)
  );
  wire sum_c8_r137_s2, carry_c8_r137_s2;
  subbyte_full_adder add_c8_r137_s2 (
    .a(sum_c8_r70_s1),
    .b(sum_c8_r71_s1),
    .ci(sum_c8_r72_s1),
    .s(sum_c8_r137_s2),
    .co(carry_c8_r137_s2)
  );
  wire sum_c8_r138_s2, carry_c8_r138_s2;
  subbyte_full_adder add_c8_r138_s2 (
    .a(sum_c8_r73_s1),
    .b(sum_c8_r74_s1),
    .ci(sum_c8_r75_s1),
    .s(sum_c8_r138_s2),
    .co(carry_c8_r138_s2)
  );
  wire sum_c8_r139_s2, carry_c8_r139_s2;
  subbyte_full_adder add_c8_r139_s2 (
    .a(sum_c8_r76_s1),
    .b(sum_c8_r77_s1),
    .ci(sum_c8_r78_s1),
    .s(sum_c8_r139_s2),
    .co(carry_c8_r139_s2)
  );
  wire sum_c8_r140_s2, carry_c8_r140_s2;
  subbyte_full_adder add_c8_r140_s2 (
    .a(sum_c8_r79_s1),
    .b(sum_c8_r80_s1),
    .ci(sum_c8_r81_s1),
    .s(sum_c8_r140_s2),
    .co(carry_c8_r140_s2)
  );
  wire sum_c8_r141_s2, carry_c8_r141_s2;
  subbyte_full_adder add_c8_r141_s2 (
    .a(sum_c8_r82_s1),
    .b(sum_c8_r83_s1),
    .ci(sum_c8_r84_s1),
    .s(sum_c8_r141_s2),
    .co(carry_c8_r141_s2)
  );
  wire sum_c8_r142_s3, carry_c8_r142_s3;
  subbyte_full_adder add_c8_r142_s3 (
    .a(carry_c7_r85_s2),
    .b(carry_c7_r86_s2),
    .ci(carry_c7_r87_s2),
    .s(sum_c8_r142_s3),
    .co(carry_c8_r142_s3)
  );
  wire sum_c8_r143_s3, carry_c8_r143_s3;
  subbyte_full_adder add_c8_r143_s3 (
    .a(carry_c7_r88_s2),
    .b(carry_c7_r89_s2),
    .ci(carry_c7_r90_s2),
    .s(sum_c8_r143_s3),
    .co(carry_c8_r143_s3)
  );
  wire sum_c8_r144_s3, carry_c8_r144_s3;
  subbyte_full_adder add_c8_r144_s3 (
    .a(carry_c7_r91_s2),
    .b(carry_c7_r92_s2),
    .ci(carry_c7_r93_s2),
    .s(sum_c8_r144_s3),
    .co(carry_c8_r144_s3)
  );
  wire sum_c8_r145_s3, carry_c8_r145_s3;
  subbyte_full_adder add_c8_r145_s3 (
    .a(carry_c7_r94_s2),
    .b(carry_c7_r95_s2),
    .ci(carry_c7_r96_s2),
    .s(sum_c8_r145_s3),
    .co(carry_c8_r145_s3)
  );
  wire sum_c8_r146_s3, carry_c8_r146_s3;
  subbyte_full_adder add_c8_r146_s3 (
    .a(carry_c7_r97_s2),
    .b(carry_c7_r98_s2),
    .ci(carry_c7_r99_s2),
    .s(sum_c8_r146_s3),
    .co(carry_c8_r146_s3)
  );
  wire sum_c8_r147_s3, carry_c8_r147_s3;
  subbyte_full_adder add_c8_r147_s3 (
    .a(carry_c7_r100_s2),
    .b(carry_c7_r101_s2),
    .ci(carry_c7_r102_s2),
    .s(sum_c8_r147_s3),
    .co(carry_c8_r147_s3)
  );
  wire sum_c8_r148_s3, carry_c8_r148_s3;
  subbyte_full_adder add_c8_r148_s3 (
    .a(carry_c7_r103_s2),
    .b(carry_c7_r104_s2),
    .ci(carry_c7_r105_s2),
    .s(sum_c8_r148_s3),
    .co(carry_c8_r148_s3)
  );
  wire sum_c8_r149_s3, carry_c8_r149_s3;
  subbyte_full_adder add_c8_r149_s3 (
    .a(carry_c7_r106_s2),
    .b(carry_c7_r107_s2),
    .ci(carry_c7_r108_s2),
    .s(sum_c8_r149_s3),
    .co(carry_c8_r149_s3)
  );
  wire sum_c8_r150_s3, carry_c8_r150_s3;
  subbyte_full_adder add_c8_r150_s3 (
    .a(carry_c7_r109_s2),
    .b(carry_c7_r110_s2),
    .ci(carry_c7_r111_s2),
    .s(sum_c8_r150_s3),
    .co(carry_c8_r150_s3)
  );
  wire sum_c8_r151_s3, carry_c8_r151_s3;
  subbyte_full_adder add_c8_r151_s3 (
    .a(carry_c7_r112_s2),
    .b(carry_c7_r113_s2),
    .ci(carry_c7_r114_s2),
    .s(sum_c8_r151_s3),
    .co(carry_c8_r151_s3)
  );
  wire sum_c8_r152_s3, carry_c8_r152_s3;
  subbyte_full_adder add_c8_r152_s3 (
    .a(carry_c7_r115_s2),
    .b(carry_c7_r116_s2),
    .ci(carry_c7_r117_s2),
    .s(sum_c8_r152_s3),
    .co(carry_c8_r152_s3)
  );
  wire sum_c8_r153_s3, carry_c8_r153_s3;
  subbyte_full_adder add_c8_r153_s3 (
    .a(carry_c7_r118_s2),
    .b(carry_c7_r119_s2),
    .ci(carry_c7_r120_s2),
    .s(sum_c8_r153_s3),
    .co(carry_c8_r153_s3)
  );
  wire sum_c8_r154_s3, carry_c8_r154_s3;
  subbyte_full_adder add_c8_r154_s3 (
    .a(carry_c7_r121_s2),
    .b(carry_c7_r122_s2),
    .ci(carry_c7_r123_s2),
    .s(sum_c8_r154_s3),
    .co(carry_c8_r154_s3)
  );
  wire sum_c8_r155_s3, carry_c8_r155_s3;
  subbyte_full_adder add_c8_r155_s3 (
    .a(carry_c7_r124_s2),
    .b(carry_c7_r125_s2),
    .ci(carry_c7_r126_s2),
    .s(sum_c8_r155_s3),
    .co(carry_c8_r155_s3)
  );
  wire sum_c8_r156_s3, carry_c8_r156_s3;
  subbyte_full_adder add_c8_r156_s3 (
    .a(carry_c7_r127_s2),
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
    .a(sum_c8_r85_s2),
    .b(sum_c8_r86_s2),
    .ci(sum_c8_r87_s2),
    .s(sum_c8_r161_s3),
    .co(carry_c8_r161_s3)
  );
  wire sum_c8_r162_s3, carry_c8_r162_s3;
  subbyte_full_adder add_c8_r162_s3 (
    .a(sum_c8_r88_s2),
    .b(sum_c8_r89_s2),
    .ci(sum_c8_r90_s2),
    .s(sum_c8_r162_s3),
    .co(carry_c8_r162_s3)
  );
  wire sum_c8_r163_s3, carry_c8_r163_s3;
  subbyte_full_adder add_c8_r163_s3 (
    .a(sum_c8_r91_s2),
    .b(sum_c8_r92_s2),
    .ci(sum_c8_r93_s2),
    .s(sum_c8_r163_s3),
    .co(carry_c8_r163_s3)
  );
  wire sum_c8_r164_s3, carry_c8_r164_s3;
  subbyte_full_adder add_c8_r164_s3 (
    .a(sum_c8_r94_s2),
    .b(sum_c8_r95_s2),
    .ci(sum_c8_r96_s2),
    .s(sum_c8_r164_s3),
    .co(carry_c8_r164_s3)
  );
  wire sum_c8_r165_s3, carry_c8_r165_s3;
  subbyte_full_adder add_c8_r165_s3 (
    .a(sum_c8_r97_s2),
    .b(sum_c8_r98_s2),
    .ci(sum_c8_r99_s2),
    .s(sum_c8_r165_s3),
    .co(carry_c8_r165_s3)
  );
  wire sum_c8_r166_s3, carry_c8_r166_s3;
  subbyte_full_adder add_c8_r166_s3 (
    .a(sum_c8_r100_s2),
    .b(sum_c8_r101_s2),
    .ci(sum_c8_r102_s2),
    .s(sum_c8_r166_s3),
    .co(carry_c8_r166_s3)
  );
  wire sum_c8_r167_s3, carry_c8_r167_s3;
  subbyte_full_adder add_c8_r167_s3 (
    .a(sum_c8_r103_s2),
    .b(sum_c8_r104_s2),
    .ci(sum_c8_r105_s2),
    .s(sum_c8_r167_s3),
    .co(carry_c8_r167_s3)
  );
  wire sum_c8_r168_s3, carry_c8_r168_s3;
  subbyte_full_adder add_c8_r168_s3 (
    .a(sum_c8_r106_s2),
    .b(sum_c8_r107_s2),
    .ci(sum_c8_r108_s2),
    .s(sum_c8_r168_s3),
    .co(carry_c8_r168_s3)
  );
  wire sum_c8_r169_s3, carry_c8_r169_s3;
  subbyte_full_adder add_c8_r169_s3 (
    .a(sum_c8_r109_s2),
    .b(sum_c8_r110_s2),
    .ci(sum_c8_r111_s2),
    .s(sum_c8_r169_s3),
    .co(carry_c8_r169_s3)
  );
  wire sum_c8_r170_s3, carry_c8_r170_s3;
  subbyte_full_adder add_c8_r170_s3 (
    .a(sum_c8_r112_s2),
    .b(sum_c8_r113_s2),
    .ci(sum_c8_r114_s2),
    .s(sum_c8_r170_s3),
    .co(carry_c8_r170_s3)
  );
  wire sum_c8_r171_s3, carry_c8_r171_s3;
  subbyte_full_adder add_c8_r171_s3 (
    .a(sum_c8_r115_s2),
    .b(sum_c8_r116_s2),
    .ci(sum_c8_r117_s2),
    .s(sum_c8_r171_s3),
    .co(carry_c8_r171_s3)
  );
  wire sum_c8_r172_s3, carry_c8_r172_s3;
  subbyte_full_adder add_c8_r172_s3 (
    .a(sum_c8_r118_s2),
    .b(sum_c8_r119_s2),
    .ci(sum_c8_r120_s2),
    .s(sum_c8_r172_s3),
    .co(carry_c8_r172_s3)
  );
  wire sum_c8_r173_s3, carry_c8_r173_s3;
  subbyte_full_adder add_c8_r173_s3 (
    .a(sum_c8_r121_s2),
    .b(sum_c8_r122_s2),
    .ci(sum_c8_r123_s2),
    .s(sum_c8_r173_s3),
    .co(carry_c8_r173_s3)
  );
  wire sum_c8_r174_s3, carry_c8_r174_s3;
  subbyte_full_adder add_c8_r174_s3 (
    .a(sum_c8_r124_s2),
    .b(sum_c8_r125_s2),
    .ci(sum_c8_r126_s2),
    .s(sum_c8_r174_s3),
    .co(carry_c8_r174_s3)
  );
  wire sum_c8_r175_s3, carry_c8_r175_s3;
  subbyte_full_adder add_c8_r175_s3 (
    .a(sum_c8_r127_s2),
    .b(sum_c8_r128_s2),
    .ci(sum_c8_r129_s2),
    .s(sum_c8_r175_s3),
    .co(carry_c8_r175_s3)
  );
  wire sum_c8_r176_s3, carry_c8_r176_s3;
  subbyte_full_adder add_c8_r176_s3 (
    .a(sum_c8_r130_s2),
    .b(sum_c8_r131_s2),
    .ci(sum_c8_r132_s2),
    .s(sum_c8_r176_s3),
    .co(carry_c8_r176_s3)
  );
  wire sum_c8_r177_s3, carry_c8_r177_s3;
  subbyte_full_adder add_c8_r177_s3 (
    .a(sum_c8_r133_s2),
    .b(sum_c8_r134_s2),
    .ci(sum_c8_r135_s2),
    .s(sum_c8_r177_s3),
    .co(carry_c8_r177_s3)
  );
  wire sum_c8_r178_s3, carry_c8_r178_s3;
  subbyte_full_adder add_c8_r178_s3 (
    .a(sum_c8_r136_s2),
    .b(sum_c8_r137_s2),
    .ci(sum_c8_r138_s2),
    .s(sum_c8_r178_s3),
    .co(carry_c8_r178_s3)
  );
  wire sum_c8_r179_s3, carry_c8_r179_s3;
  subbyte_full_adder add_c8_r179_s3 (
    .a(sum_c8_r139_s2),
    .b(sum_c8_r140_s2),
    .ci(sum_c8_r141_s2),
    .s(sum_c8_r179_s3),
    .co(carry_c8_r179_s3)
  );
  wire sum_c8_r180_s4, carry_c8_r180_s4;
  subbyte_full_adder add_c8_r180_s4 (
    .a(carry_c7_r142_s3),
    .b(carry_c7_r143_s3),
    .ci(carry_c7_r144_s3),
    .s(sum_c8_r180_s4),
    .co(carry_c8_r180_s4)
  );
  wire sum_c8_r181_s4, carry_c8_r181_s4;
  subbyte_full_adder add_c8_r181_s4 (
    .a(carry_c7_r145_s3),
    .b(carry_c7_r146_s3),
    .ci(carry_c7_r147_s3),
    .s(sum_c8_r181_s4),
    .co(carry_c8_r181_s4)
  );
  wire sum_c8_r182_s4, carry_c8_r182_s4;
  subbyte_full_adder add_c8_r182_s4 (
    .a(carry_c7_r148_s3),
    .b(carry_c7_r149_s3),
    .ci(carry_c7_r150_s3),
    .s(sum_c8_r182_s4),
    .co(carry_c8_r182_s4)
  );
  wire sum_c8_r183_s4, carry_c8_r183_s4;
  subbyte_full_adder add_c8_r183_s4 (
    .a(carry_c7_r151_s3),
    .b(carry_c7_r152_s3),
    .ci(carry_c7_r153_s3),
    .s(sum_c8_r183_s4),
    .co(carry_c8_r183_s4)
  );
  wire sum_c8_r184_s4, carry_c8_r184_s4;
  subbyte_full_adder add_c8_r184_s4 (
    .a(carry_c7_r154_s3),
    .b(carry_c7_r155_s3),
    .ci(carry_c7_r156_s3),
    .s(sum_c8_r184_s4),
    .co(carry_c8_r184_s4)
  );
  wire sum_c8_r185_s4, carry_c8_r185_s4;
  subbyte_full_adder add_c8_r185_s4 (
    .a(carry_c7_r157_s3),
    .b(carry_c7_r158_s3),
    .ci(carry_c7_r159_s3),
    .s(sum_c8_r185_s4),
    .co(carry_c8_r185_s4)
  );
  wire sum_c8_r186_s4, carry_c8_r186_s4;
  subbyte_full_adder add_c8_r186_s4 (
    .a(carry_c7_r160_s3),
    .b(carry_c7_r161_s3),
    .ci(carry_c7_r162_s3),
    .s(sum_c8_r186_s4),
    .co(carry_c8_r186_s4)
  );
  wire sum_c8_r187_s4, carry_c8_r187_s4;
  subbyte_full_adder add_c8_r187_s4 (
    .a(carry_c7_r163_s3),
    .b(carry_c7_r164_s3),
    .ci(carry_c7_r165_s3),
    .s(sum_c8_r187_s4),
    .co(carry_c8_r187_s4)
  );
  wire sum_c8_r188_s4, carry_c8_r188_s4;
  subbyte_full_adder add_c8_r188_s4 (
    .a(carry_c7_r166_s3),
    .b(carry_c7_r167_s3),
    .ci(carry_c7_r168_s3),
    .s(sum_c8_r188_s4),
    .co(carry_c8_r188_s4)
  );
  wire sum_c8_r189_s4, carry_c8_r189_s4;
  subbyte_full_adder add_c8_r189_s4 (
    .a(carry_c7_r169_s3),
    .b(carry_c7_r170_s3),
    .ci(carry_c7_r171_s3),
    .s(sum_c8_r189_s4),
    .co(carry_c8_r189_s4)
  );
  wire sum_c8_r190_s4, carry_c8_r190_s4;
  subbyte_full_adder add_c8_r190_s4 (
    .a(carry_c7_r172_s3),
    .b(carry_c7_r173_s3),
    .ci(carry_c7_r174_s3),
    .s(sum_c8_r190_s4),
    .co(carry_c8_r190_s4)
  );
  wire sum_c8_r191_s4, carry_c8_r191_s4;
  subbyte_full_adder add_c8_r191_s4 (
    .a(carry_c7_r175_s3),
    .b(carry_c7_r176_s3),
    .ci(carry_c7_r177_s3),
    .s(sum_c8_r191_s4),
    .co(carry_c8_r191_s4)
  );
  wire sum_c8_r192_s4, carry_c8_r192_s4;
  subbyte_full_adder add_c8_r192_s4 (
    .a(carry_c7_r178_s3),
    .b(carry_c7_r179_s3),
    .ci(sum_c8_r142_s3),
    .s(sum_c8_r192_s4),
    .co(carry_c8_r192_s4)
  );
  wire sum_c8_r193_s4, carry_c8_r193_s4;
  subbyte_full_adder add_c8_r193_s4 (
    .a(sum_c8_r143_s3),
    .b(sum_c8_r144_s3),
    .ci(sum_c8_r145_s3),
    .s(sum_c8_r193_s4),
    .co(carry_c8_r193_s4)
  );
  wire sum_c8_r194_s4, carry_c8_r194_s4;
  subbyte_full_adder add_c8_r194_s4 (
    .a(sum_c8_r146_s3),
    .b(sum_c8_r147_s3),
    .ci(sum_c8_r148_s3),
    .s(sum_c8_r194_s4),
    .co(carry_c8_r194_s4)
  );
  wire sum_c8_r195_s4, carry_c8_r195_s4;
  subbyte_full_adder add_c8_r195_s4 (
    .a(sum_c8_r149_s3),
    .b(sum_c8_r150_s3),
    .ci(sum_c8_r151_s3),
    .s(sum_c8_r195_s4),
    .co(carry_c8_r195_s4)
  );
  wire sum_c8_r196_s4, carry_c8_r196_s4;
  subbyte_full_adder add_c8_r196_s4 (
    .a(sum_c8_r152_s3),
    .b(sum_c8_r153_s3),
    .ci(sum_c8_r154_s3),
    .s(sum_c8_r196_s4),
    .co(carry_c8_r196_s4)
  );
  wire sum_c8_r197_s4, carry_c8_r197_s4;
  subbyte_full_adder add_c8_r197_s4 (
    .a(sum_c8_r155_s3),
    .b(sum_c8_r156_s3),
    .ci(sum_c8_r157_s3),
    .s(sum_c8_r197_s4),
    .co(carry_c8_r197_s4)
  );
  wire sum_c8_r198_s4, carry_c8_r198_s4;
  subbyte_full_adder add_c8_r198_s4 (
    .a(sum_c8_r158_s3),
    .b(sum_c8_r159_s3),
    .ci(sum_c8_r160_s3),
    .s(sum_c8_r198_s4),
    .co(carry_c8_r198_s4)
  );
  wire sum_c8_r199_s4, carry_c8_r199_s4;
  subbyte_full_adder add_c8_r199_s4 (
    .a(sum_c8_r161_s3),
    .b(sum_c8_r162_s3),
    .ci(sum_c8_r163_s3),
    .s(sum_c8_r199_s4),
    .co(carry_c8_r199_s4)
  );
  wire sum_c8_r200_s4, carry_c8_r200_s4;
  subbyte_full_adder add_c8_r200_s4 (
    .a(sum_c8_r164_s3),
    .b(sum_c8_r165_s3),
    .ci(sum_c8_r166_s3),
    .s(sum_c8_r200_s4),
    .co(carry_c8_r200_s4)
  );
  wire sum_c8_r201_s4, carry_c8_r201_s4;
  subbyte_full_adder add_c8_r201_s4 (
    .a(sum_c8_r167_s3),
    .b(sum_c8_r168_s3),
    .ci(sum_c8_r169_s3),
    .s(sum_c8_r201_s4),
    .co(carry_c8_r201_s4)
  );
  wire sum_c8_r202_s4, carry_c8_r202_s4;
  subbyte_full_adder add_c8_r202_s4 (
    .a(sum_c8_r170_s3),
    .b(sum_c8_r171_s3),
    .ci(sum_c8_r172_s3),
    .s(sum_c8_r202_s4),
    .co(carry_c8_r202_s4)
  );
  wire sum_c8_r203_s4, carry_c8_r203_s4;
  subbyte_full_adder add_c8_r203_s4 (
    .a(sum_c8_r173_s3),
    .b(sum_c8_r174_s3),
    .ci(sum_c8_r175_s3),
    .s(sum_c8_r203_s4),
    .co(carry_c8_r203_s4)
  );
  wire sum_c8_r204_s4, carry_c8_r204_s4;
  subbyte_full_adder add_c8_r204_s4 (
    .a(sum_c8_r176_s3),
    .b(sum_c8_r177_s3),
    .ci(sum_c8_r178_s3),
    .s(sum_c8_r204_s4),
    .co(carry_c8_r204_s4)
  );
  wire sum_c8_r205_s5, carry_c8_r205_s5;
  subbyte_full_adder add_c8_r205_s5 (
    .a(sum_c8_r179_s3),
    .b(carry_c7_r180_s4),
    .ci(carry_c7_r181_s4),
    .s(sum_c8_r205_s5),
    .co(carry_c8_r205_s5)
  );
  wire sum_c8_r206_s5, carry_c8_r206_s5;
  subbyte_full_adder add_c8_r206_s5 (
    .a(carry_c7_r182_s4),
    .b(carry_c7_r183_s4),
    .ci(carry_c7_r184_s4),
    .s(sum_c8_r206_s5),
    .co(carry_c8_r206_s5)
  );
  wire sum_c8_r207_s5, carry_c8_r207_s5;
  subbyte_full_adder add_c8_r207_s5 (
    .a(carry_c7_r185_s4),
    .b(carry_c7_r186_s4),
    .ci(carry_c7_r187_s4),
    .s(sum_c8_r207_s5),
    .co(carry_c8_r207_s5)
  );
  wire sum_c8_r208_s5, carry_c8_r208_s5;
  subbyte_full_adder add_c8_r208_s5 (
    .a(carry_c7_r188_s4),
    .b(carry_c7_r189_s4),
    .ci(carry_c7_r190_s4),
    .s(sum_c8_r208_s5),
    .co(carry_c8_r208_s5)
  );
  wire sum_c8_r209_s5, carry_c8_r209_s5;
  subbyte_full_adder add_c8_r209_s5 (
    .a(carry_c7_r191_s4),
    .b(carry_c7_r192_s4),
    .ci(carry_c7_r193_s4),
    .s(sum_c8_r209_s5),
    .co(carry_c8_r209_s5)
  );
  wire sum_c8_r210_s5, carry_c8_r210_s5;
  subbyte_full_adder add_c8_r210_s5 (
    .a(carry_c7_r194_s4),
    .b(carry_c7_r195_s4),
    .ci(carry_c7_r196_s4),
    .s(sum_c8_r210_s5),
    .co(carry_c8_r210_s5)
  );
  wire sum_c8_r211_s5, carry_c8_r211_s5;
  subbyte_full_adder add_c8_r211_s5 (
    .a(carry_c7_r197_s4),
    .b(carry_c7_r198_s4),
    .ci(carry_c7_r199_s4),
    .s(sum_c8_r211_s5),
    .co(carry_c8_r211_s5)
  );
  wire sum_c8_r212_s5, carry_c8_r212_s5;
  subbyte_full_adder add_c8_r212_s5 (
    .a(carry_c7_r200_s4),
    .b(carry_c7_r201_s4),
    .ci(carry_c7_r202_s4),
    .s(sum_c8_r212_s5),
    .co(carry_c8_r212_s5)
  );
  wire sum_c8_r213_s5, carry_c8_r213_s5;
  subbyte_full_adder add_c8_r213_s5 (
    .a(carry_c7_r203_s4),
    .b(carry_c7_r204_s4),
    .ci(carry_c7_r205_s4),
    .s(sum_c8_r213_s5),
    .co(carry_c8_r213_s5)
  );
  wire sum_c8_r214_s6, carry_c8_r214_s6;
  subbyte_full_adder add_c8_r214_s6 (
    .a(carry_c7_r206_s5),
    .b(sum_c8_r180_s4),
    .ci(sum_c8_r181_s4),
    .s(sum_c8_r214_s6),
    .co(carry_c8_r214_s6)
  );
  wire sum_c8_r215_s5, carry_c8_r215_s5;
  subbyte_full_adder add_c8_r215_s5 (
    .a(sum_c8_r182_s4),
    .b(sum_c8_r183_s4),
    .ci(sum_c8_r184_s4),
    .s(sum_c8_r215_s5),
    .co(carry_c8_r215_s5)
  );
  wire sum_c8_r216_s5, carry_c8_r216_s5;
  subbyte_full_adder add_c8_r216_s5 (
    .a(sum_c8_r185_s4),
    .b(sum_c8_r186_s4),
    .ci(sum_c8_r187_s4),
    .s(sum_c8_r216_s5),
    .co(carry_c8_r216_s5)
  );
  wire sum_c8_r217_s5, carry_c8_r217_s5;
  subbyte_full_adder add_c8_r217_s5 (
    .a(sum_c8_r188_s4),
    .b(sum_c8_r189_s4),
    .ci(sum_c8_r190_s4),
    .s(sum_c8_r217_s5),
    .co(carry_c8_r217_s5)
  );
  wire sum_c8_r218_s5, carry_c8_r218_s5;
  subbyte_full_adder add_c8_r218_s5 (
    .a(sum_c8_r191_s4),
    .b(sum_c8_r192_s4),
    .ci(sum_c8_r193_s4),
    .s(sum_c8_r218_s5),
    .co(carry_c8_r218_s5)
  );
  wire sum_c8_r219_s5, carry_c8_r219_s5;
  subbyte_full_adder add_c8_r219_s5 (
    .a(sum_c8_r194_s4),
    .b(sum_c8_r195_s4),
    .ci(sum_c8_r196_s4),
    .s(sum_c8_r219_s5),
    .co(carry_c8_r219_s5)
  );
  wire sum_c8_r220_s5, carry_c8_r220_s5;
  subbyte_full_adder add_c8_r220_s5 (
    .a(sum_c8_r197_s4),
    .b(sum_c8_r198_s4),
    .ci(sum_c8_r199_s4),
    .s(sum_c8_r220_s5),
    .co(carry_c8_r220_s5)
  );
  wire sum_c8_r221_s5, carry_c8_r221_s5;
  subbyte_full_adder add_c8_r221_s5 (
    .a(sum_c8_r200_s4),
    .b(sum_c8_r201_s4),
    .ci(sum_c8_r202_s4),
    .s(sum_c8_r221_s5),
    .co(carry_c8_r221_s5)
  );
  wire sum_c8_r222_s6, carry_c8_r222_s6;
  subbyte_full_adder add_c8_r222_s6 (
    .a(sum_c8_r203_s4),
    .b(sum_c8_r204_s4),
    .ci(carry_c7_r207_s5),
    .s(sum_c8_r222_s6),
    .co(carry_c8_r222_s6)
  );
  wire sum_c8_r223_s7, carry_c8_r223_s7;
  subbyte_full_adder add_c8_r223_s7 (
    .a(carry_c7_r208_s5),
    .b(carry_c7_r209_s6),
    .ci(carry_c7_r210_s5),
    .s(sum_c8_r223_s7),
    .co(carry_c8_r223_s7)
  );
  wire sum_c8_r224_s6, carry_c8_r224_s6;
  subbyte_full_adder add_c8_r224_s6 (
    .a(carry_c7_r211_s5),
    .b(carry_c7_r212_s5),
    .ci(carry_c7_r213_s5),
    .s(sum_c8_r224_s6),
    .co(carry_c8_r224_s6)
  );
  wire sum_c8_r225_s6, carry_c8_r225_s6;
  subbyte_full_adder add_c8_r225_s6 (
    .a(carry_c7_r214_s5),
    .b(carry_c7_r215_s5),
    .ci(carry_c7_r216_s5),
    .s(sum_c8_r225_s6),
    .co(carry_c8_r225_s6)
  );
  wire sum_c8_r226_s6, carry_c8_r226_s6;
  subbyte_full_adder add_c8_r226_s6 (
    .a(carry_c7_r217_s5),
    .b(carry_c7_r218_s5),
    .ci(carry_c7_r219_s5),
    .s(sum_c8_r226_s6),
    .co(carry_c8_r226_s6)
  );
  wire sum_c8_r227_s6, carry_c8_r227_s6;
  subbyte_full_adder add_c8_r227_s6 (
    .a(carry_c7_r220_s5),
    .b(carry_c7_r221_s5),
    .ci(carry_c7_r222_s5),
    .s(sum_c8_r227_s6),
    .co(carry_c8_r227_s6)
  );
  wire sum_c8_r228_s6, carry_c8_r228_s6;
  subbyte_full_adder add_c8_r228_s6 (
    .a(carry_c7_r223_s5),
    .b(carry_c7_r224_s5),
    .ci(sum_c8_r205_s5),
    .s(sum_c8_r228_s6),
    .co(carry_c8_r228_s6)
  );
  wire sum_c8_r229_s6, carry_c8_r229_s6;
  subbyte_full_adder add_c8_r229_s6 (
    .a(sum_c8_r206_s5),
    .b(sum_c8_r207_s5),
    .ci(sum_c8_r208_s5),
    .s(sum_c8_r229_s6),
    .co(carry_c8_r229_s6)
  );
  wire sum_c8_r230_s6, carry_c8_r230_s6;
  subbyte_full_adder add_c8_r230_s6 (
    .a(sum_c8_r209_s5),
    .b(sum_c8_r210_s5),
    .ci(sum_c8_r211_s5),
    .s(sum_c8_r230_s6),
    .co(carry_c8_r230_s6)
  );
  wire sum_c8_r231_s7, carry_c8_r231_s7;
  subbyte_full_adder add_c8_r231_s7 (
    .a(sum_c8_r212_s5),
    .b(sum_c8_r213_s5),
    .ci(sum_c8_r214_s6),
    .s(sum_c8_r231_s7),
    .co(carry_c8_r231_s7)
  );
  wire sum_c8_r232_s6, carry_c8_r232_s6;
  subbyte_full_adder add_c8_r232_s6 (
    .a(sum_c8_r215_s5),
    .b(sum_c8_r216_s5),
    .ci(sum_c8_r217_s5),
    .s(sum_c8_r232_s6),
    .co(carry_c8_r232_s6)
  );
  wire sum_c8_r233_s6, carry_c8_r233_s6;
  subbyte_full_adder add_c8_r233_s6 (
    .a(sum_c8_r218_s5),
    .b(sum_c8_r219_s5),
    .ci(sum_c8_r220_s5),
    .s(sum_c8_r233_s6),
    .co(carry_c8_r233_s6)
  );
  wire sum_c8_r234_s7, carry_c8_r234_s7;
  subbyte_full_adder add_c8_r234_s7 (
    .a(sum_c8_r221_s5),
    .b(sum_c8_r222_s6),
    .ci(carry_c7_r225_s6),
    .s(sum_c8_r234_s7),
    .co(carry_c8_r234_s7)
  );
  wire sum_c8_r235_s8, carry_c8_r235_s8;
  subbyte_full_adder add_c8_r235_s8 (
    .a(carry_c7_r226_s7),
    .b(carry_c7_r227_s7),
    .ci(carry_c7_r228_s7),
    .s(sum_c8_r235_s8),
    .co(carry_c8_r235_s8)
  );
  wire sum_c8_r236_s7, carry_c8_r236_s7;
  subbyte_full_adder add_c8_r236_s7 (
    .a(carry_c7_r229_s6),
    .b(carry_c7_r230_s6),
    .ci(carry_c7_r231_s6),
    .s(sum_c8_r236_s7),
    .co(carry_c8_r236_s7)
  );
  wire sum_c8_r237_s8, carry_c8_r237_s8;
  subbyte_full_adder add_c8_r237_s8 (
    .a(carry_c7_r232_s7),
    .b(carry_c7_r233_s6),
    .ci(carry_c7_r234_s6),
    .s(sum_c8_r237_s8),
    .co(carry_c8_r237_s8)
  );
  wire sum_c8_r238_s8, carry_c8_r238_s8;
  subbyte_full_adder add_c8_r238_s8 (
    .a(carry_c7_r235_s6),
    .b(carry_c7_r236_s6),
    .ci(sum_c8_r223_s7),
    .s(sum_c8_r238_s8),
    .co(carry_c8_r238_s8)
  );
  wire sum_c8_r239_s7, carry_c8_r239_s7;
  subbyte_full_adder add_c8_r239_s7 (
    .a(sum_c8_r224_s6),
    .b(sum_c8_r225_s6),
    .ci(sum_c8_r226_s6),
    .s(sum_c8_r239_s7),
    .co(carry_c8_r239_s7)
  );
  wire sum_c8_r240_s7, carry_c8_r240_s7;
  subbyte_full_adder add_c8_r240_s7 (
    .a(sum_c8_r227_s6),
    .b(sum_c8_r228_s6),
    .ci(sum_c8_r229_s6),
    .s(sum_c8_r240_s7),
    .co(carry_c8_r240_s7)
  );
  wire sum_c8_r241_s8, carry_c8_r241_s8;
  subbyte_full_adder add_c8_r241_s8 (
    .a(sum_c8_r230_s6),
    .b(sum_c8_r231_s7),
    .ci(sum_c8_r232_s6),
    .s(sum_c8_r241_s8),
    .co(carry_c8_r241_s8)
  );
  wire sum_c8_r242_s9, carry_c8_r242_s9;
  subbyte_full_adder add_c8_r242_s9 (
    .a(sum_c8_r233_s6),
    .b(sum_c8_r234_s7),
    .ci(carry_c7_r237_s8),
    .s(sum_c8_r242_s9),
    .co(carry_c8_r242_s9)
  );
  wire sum_c8_r243_s9, carry_c8_r243_s9;
  subbyte_full_adder add_c8_r243_s9 (
    .a(carry_c7_r238_s8),
    .b(carry_c7_r239_s8),
    .ci(carry_c7_r240_s8),
    .s(sum_c8_r243_s9),
    .co(carry_c8_r243_s9)
  );
  wire sum_c8_r244_s9, carry_c8_r244_s9;
  subbyte_full_adder add_c8_r244_s9 (
    .a(carry_c7_r241_s8),
    .b(carry_c7_r242_s8),
    .ci(carry_c7_r243_s8),
    .s(sum_c8_r244_s9),
    .co(carry_c8_r244_s9)
  );
  wire sum_c8_r245_s9, carry_c8_r245_s9;
  subbyte_full_adder add_c8_r245_s9 (
    .a(carry_c7_r244_s7),
    .b(sum_c8_r235_s8),
    .ci(sum_c8_r236_s7),
    .s(sum_c8_r245_s9),
    .co(carry_c8_r245_s9)
  );
  wire sum_c8_r246_s9, carry_c8_r246_s9;
  subbyte_full_adder add_c8_r246_s9 (
    .a(sum_c8_r237_s8),
    .b(sum_c8_r238_s8),
    .ci(sum_c8_r239_s7),
    .s(sum_c8_r246_s9),
    .co(carry_c8_r246_s9)
  );
  wire sum_c8_r247_s10, carry_c8_r247_s10;
  subbyte_full_adder add_c8_r247_s10 (
    .a(sum_c8_r240_s7),
    .b(sum_c8_r241_s8),
    .ci(sum_c8_r242_s9),
    .s(sum_c8_r247_s10),
    .co(carry_c8_r247_s10)
  );
  wire sum_c8_r248_s10, carry_c8_r248_s10;
  subbyte_full_adder add_c8_r248_s10 (
    .a(carry_c7_r245_s9),
    .b(carry_c7_r246_s9),
    .ci(carry_c7_r247_s9),
    .s(sum_c8_r248_s10),
    .co(carry_c8_r248_s10)
  );
  wire sum_c8_r249_s10, carry_c8_r249_s10;
  subbyte_full_adder add_c8_r249_s10 (
    .a(carry_c7_r248_s9),
    .b(sum_c8_r243_s9),
    .ci(sum_c8_r244_s9),
    .s(sum_c8_r249_s10),
    .co(carry_c8_r249_s10)
  );
  wire sum_c8_r250_s11, carry_c8_r250_s11;
  subbyte_full_adder add_c8_r250_s11 (
    .a(sum_c8_r245_s9),
    .b(sum_c8_r246_s9),
    .ci(sum_c8_r247_s10),
    .s(sum_c8_r250_s11),
    .co(carry_c8_r250_s11)
  );
  wire sum_c8_r251_s11, carry_c8_r251_s11;
  subbyte_full_adder add_c8_r251_s11 (
    .a(carry_c7_r249_s10),
    .b(carry_c7_r250_s10),
    .ci(carry_c7_r251_s10),
    .s(sum_c8_r251_s11),
    .co(carry_c8_r251_s11)
  );
  wire sum_c8_r252_s12, carry_c8_r252_s12;
  subbyte_full_adder add_c8_r252_s12 (
    .a(sum_c8_r248_s10),
    .b(sum_c8_r249_s10),
    .ci(sum_c8_r250_s11),
    .s(sum_c8_r252_s12),
    .co(carry_c8_r252_s12)
  );
  wire sum_c8_r253_s12, carry_c8_r253_s12;
  subbyte_full_adder add_c8_r253_s12 (
    .a(carry_c7_r252_s11),
    .b(carry_c7_r253_s11),
    .ci(sum_c8_r251_s11),
    .s(sum_c8_r253_s12),
    .co(carry_c8_r253_s12)
  );
  wire sum_c8_r254_s13, carry_c8_r254_s13;
  subbyte_full_adder add_c8_r254_s13 (
    .a(sum_c8_r252_s12),
    .b(carry_c7_r254_s12),
    .ci(sum_c8_r253_s12),
    .s(sum_c8_r254_s13),
    .co(carry_c8_r254_s13)
  );
  wire sum_c8_r255_s14, carry_c8_r255_s14;
  subbyte_full_adder add_c8_r255_s14 (
    .a(sum_c8_r254_s13),
    .b(extra[8]),
    .ci(extra[37]),
    .s(sum_c8_r255_s14),
    .co(carry_c8_r255_s14)
  );
  wire sum_c8_r256_s14, carry_c8_r256_s14;
  subbyte_full_adder add_c8_r256_s14 (
    .a(extra[66]),
    .b(extra[95]),
    .ci(carry_c7_r255_s13),
    .s(sum_c8_r256_s14),
    .co(carry_c8_r256_s14)
  );
  wire sum_c8_r257_s15, carry_c8_r257_s15;
  subbyte_full_adder add_c8_r257_s15 (
    .a(sum_c8_r255_s14),
    .b(carry_c7_r256_s13),
    .ci(sum_c8_r256_s14),
    .s(sum_c8_r257_s15),
    .co(carry_c8_r257_s15)
  );
  wire sum_c8_r258_s16, carry_c8_r258_s16;
  subbyte_full_adder add_c8_r258_s16 (
    .a(carry_c7_r257_s14),
    .b(sum_c8_r257_s15),
    .ci(carry_c7_r258_s15),
    .s(sum_c8_r258_s16),
    .co(carry_c8_r258_s16)
  );
  wire sum_c8_r259_s17, carry_c8_r259_s17;
  subbyte_half_adder add_c8_r259_s17 (
    .a(carry_c7_r259_s16),
    .b(sum_c8_r258_s16),
    .s(sum_c8_r259_s17),
    .co(carry_c8_r259_s17)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[7]), .b(pp[15]), .ci(pp[26]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[34]), .b(pp[45]), .ci(pp[53]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[64]), .b(pp[72]), .ci(pp[83]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[91]), .b(pp[102]), .ci(pp[110]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[121]), .b(pp[129]), .ci(pp[140]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[148]), .b(pp[159]), .ci(pp[167]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[178]), .b(pp[186]), .ci(pp[197]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[205]), .b(pp[216]), .ci(pp[224]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[235]), .b(pp[243]), .ci(pp[254]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[262]), .b(pp[273]), .ci(pp[281]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[292]), .b(pp[300]), .ci(pp[311]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[319]), .b(pp[330]), .ci(pp[338]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[349]), .b(pp[357]), .ci(pp[368]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[376]), .b(pp[387]), .ci(pp[395]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[406]), .b(pp[414]), .ci(pp[425]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[433]), .b(pp[444]), .ci(pp[452]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[463]), .b(pp[471]), .ci(pp[482]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[490]), .b(pp[501]), .ci(pp[509]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[520]), .b(pp[528]), .ci(pp[539]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[547]), .b(pp[558]), .ci(pp[566]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[577]), .b(pp[585]), .ci(pp[596]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[604]), .b(pp[615]), .ci(pp[623]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[634]), .b(pp[642]), .ci(pp[653]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[661]), .b(pp[672]), .ci(pp[680]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[691]), .b(pp[699]), .ci(pp[710]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[718]), .b(pp[729]), .ci(pp[737]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[748]), .b(pp[756]), .ci(pp[767]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[775]), .b(pp[786]), .ci(pp[794]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[805]), .b(pp[813]), .ci(pp[824]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[832]), .b(pp[843]), .ci(pp[851]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[862]), .b(pp[870]), .ci(pp[881]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[889]), .b(pp[900]), .ci(pp[908]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[919]), .b(pp[927]), .ci(pp[938]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[946]), .b(pp[957]), .ci(pp[965]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[976]), .b(pp[984]), .ci(pp[995]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[1003]), .b(pp[1014]), .ci(pp[1022]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[1033]), .b(pp[1041]), .ci(pp[1052]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[1060]), .b(pp[1071]), .ci(pp[1079]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[1090]), .b(pp[1098]), .ci(pp[1109]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[1117]), .b(pp[1128]), .ci(pp[1136]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[1147]), .b(pp[1155]), .ci(pp[1166]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[1174]), .b(pp[1185]), .ci(pp[1193]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[1204]), .b(pp[1212]), .ci(pp[1223]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s1, carry_c9_r43_s1;
  subbyte_full_adder add_c9_r43_s1 (.a(pp[1231]), .b(pp[1242]), .ci(pp[1250]), .s(sum_c9_r43_s1), .co(carry_c9_r43_s1));
  wire sum_c9_r44_s1, carry_c9_r44_s1;
  subbyte_full_adder add_c9_r44_s1 (.a(pp[1261]), .b(pp[1269]), .ci(pp[1280]), .s(sum_c9_r44_s1), .co(carry_c9_r44_s1));
  wire sum_c9_r45_s1, carry_c9_r45_s1;
  subbyte_full_adder add_c9_r45_s1 (.a(pp[1288]), .b(pp[1299]), .ci(pp[1307]), .s(sum_c9_r45_s1), .co(carry_c9_r45_s1));
  wire sum_c9_r46_s1, carry_c9_r46_s1;
  subbyte_full_adder add_c9_r46_s1 (.a(pp[1318]), .b(pp[1326]), .ci(pp[1337]), .s(sum_c9_r46_s1), .co(carry_c9_r46_s1));
  wire sum_c9_r47_s1, carry_c9_r47_s1;
  subbyte_full_adder add_c9_r47_s1 (.a(pp[1345]), .b(pp[1356]), .ci(pp[1364]), .s(sum_c9_r47_s1), .co(carry_c9_r47_s1));
  wire sum_c9_r48_s1, carry_c9_r48_s1;
  subbyte_full_adder add_c9_r48_s1 (.a(pp[1375]), .b(pp[1383]), .ci(pp[1394]), .s(sum_c9_r48_s1), .co(carry_c9_r48_s1));
  wire sum_c9_r49_s1, carry_c9_r49_s1;
  subbyte_full_adder add_c9_r49_s1 (.a(pp[1402]), .b(pp[1413]), .ci(pp[1421]), .s(sum_c9_r49_s1), .co(carry_c9_r49_s1));
  wire sum_c9_r50_s1, carry_c9_r50_s1;
  subbyte_full_adder add_c9_r50_s1 (.a(pp[1432]), .b(pp[1440]), .ci(pp[1451]), .s(sum_c9_r50_s1), .co(carry_c9_r50_s1));
  wire sum_c9_r51_s1, carry_c9_r51_s1;
  subbyte_full_adder add_c9_r51_s1 (.a(pp[1459]), .b(pp[1470]), .ci(pp[1478]), .s(sum_c9_r51_s1), .co(carry_c9_r51_s1));
  wire sum_c9_r52_s1, carry_c9_r52_s1;
  subbyte_full_adder add_c9_r52_s1 (.a(pp[1489]), .b(pp[1497]), .ci(pp[1508]), .s(sum_c9_r52_s1), .co(carry_c9_r52_s1));
  wire sum_c9_r53_s1, carry_c9_r53_s1;
  subbyte_full_adder add_c9_r53_s1 (.a(pp[1516]), .b(pp[1527]), .ci(pp[1535]), .s(sum_c9_r53_s1), .co(carry_c9_r53_s1));
  wire sum_c9_r54_s1, carry_c9_r54_s1;
  subbyte_full_adder add_c9_r54_s1 (.a(pp[1546]), .b(pp[1554]), .ci(pp[1565]), .s(sum_c9_r54_s1), .co(carry_c9_r54_s1));
  wire sum_c9_r55_s1, carry_c9_r55_s1;
  subbyte_full_adder add_c9_r55_s1 (.a(pp[1573]), .b(pp[1584]), .ci(pp[1592]), .s(sum_c9_r55_s1), .co(carry_c9_r55_s1));
  wire sum_c9_r56_s1, carry_c9_r56_s1;
  subbyte_full_adder add_c9_r56_s1 (.a(pp[1603]), .b(pp[1611]), .ci(pp[1622]), .s(sum_c9_r56_s1), .co(carry_c9_r56_s1));
  wire sum_c9_r57_s1, carry_c9_r57_s1;
  subbyte_full_adder add_c9_r57_s1 (.a(pp[1630]), .b(pp[1641]), .ci(pp[1649]), .s(sum_c9_r57_s1), .co(carry_c9_r57_s1));
  wire sum_c9_r58_s1, carry_c9_r58_s1;
  subbyte_full_adder add_c9_r58_s1 (.a(pp[1660]), .b(pp[1668]), .ci(pp[1679]), .s(sum_c9_r58_s1), .co(carry_c9_r58_s1));
  wire sum_c9_r59_s1, carry_c9_r59_s1;
  subbyte_full_adder add_c9_r59_s1 (.a(pp[1687]), .b(pp[1698]), .ci(pp[1706]), .s(sum_c9_r59_s1), .co(carry_c9_r59_s1));
  wire sum_c9_r60_s1, carry_c9_r60_s1;
  subbyte_full_adder add_c9_r60_s1 (.a(pp[1717]), .b(pp[1725]), .ci(pp[1736]), .s(sum_c9_r60_s1), .co(carry_c9_r60_s1));
  wire sum_c9_r61_s1, carry_c9_r61_s1;
  subbyte_full_adder add_c9_r61_s1 (.a(pp[1744]), .b(pp[1755]), .ci(pp[1763]), .s(sum_c9_r61_s1), .co(carry_c9_r61_s1));
  wire sum_c9_r62_s1, carry_c9_r62_s1;
  subbyte_full_adder add_c9_r62_s1 (.a(pp[1774]), .b(pp[1782]), .ci(pp[1793]), .s(sum_c9_r62_s1), .co(carry_c9_r62_s1));
  wire sum_c9_r63_s1, carry_c9_r63_s1;
  subbyte_full_adder add_c9_r63_s1 (.a(pp[1801]), .b(pp[1812]), .ci(pp[1820]), .s(sum_c9_r63_s1), .co(carry_c9_r63_s1));
  wire sum_c9_r64_s1, carry_c9_r64_s1;
  subbyte_full_adder add_c9_r64_s1 (.a(pp[1831]), .b(pp[1839]), .ci(pp[1850]), .s(sum_c9_r64_s1), .co(carry_c9_r64_s1));
  wire sum_c9_r65_s1, carry_c9_r65_s1;
  subbyte_full_adder add_c9_r65_s1 (.a(pp[1858]), .b(pp[1869]), .ci(pp[1877]), .s(sum_c9_r65_s1), .co(carry_c9_r65_s1));
  wire sum_c9_r66_s1, carry_c9_r66_s1;
  subbyte_full_adder add_c9_r66_s1 (.a(pp[1888]), .b(pp[1896]), .ci(pp[1907]), .s(sum_c9_r66_s1), .co(carry_c9_r66_s1));
  wire sum_c9_r67_s1, carry_c9_r67_s1;
  subbyte_full_adder add_c9_r67_s1 (.a(pp[1915]), .b(pp[1926]), .ci(pp[1934]), .s(sum_c9_r67_s1), .co(carry_c9_r67_s1));
  wire sum_c9_r68_s1, carry_c9_r68_s1;
  subbyte_full_adder add_c9_r68_s1 (.a(pp[1945]), .b(pp[1953]), .ci(pp[1964]), .s(sum_c9_r68_s1), .co(carry_c9_r68_s1));
  wire sum_c9_r69_s1, carry_c9_r69_s1;
  subbyte_full_adder add_c9_r69_s1 (.a(pp[1972]), .b(pp[1983]), .ci(pp[1991]), .s(sum_c9_r69_s1), .co(carry_c9_r69_s1));
  wire sum_c9_r70_s1, carry_c9_r70_s1;
  subbyte_full_adder add_c9_r70_s1 (.a(pp[2002]), .b(pp[2010]), .ci(pp[2021]), .s(sum_c9_r70_s1), .co(carry_c9_r70_s1));
  wire sum_c9_r71_s1, carry_c9_r71_s1;
  subbyte_full_adder add_c9_r71_s1 (.a(pp[2029]), .b(pp[2040]), .ci(pp[2048]), .s(sum_c9_r71_s1), .co(carry_c9_r71_s1));
  wire sum_c9_r72_s1, carry_c9_r72_s1;
  subbyte_full_adder add_c9_r72_s1 (.a(pp[2059]), .b(pp[2067]), .ci(pp[2078]), .s(sum_c9_r72_s1), .co(carry_c9_r72_s1));
  wire sum_c9_r73_s1, carry_c9_r73_s1;
  subbyte_full_adder add_c9_r73_s1 (.a(pp[2086]), .b(pp[2097]), .ci(pp[2105]), .s(sum_c9_r73_s1), .co(carry_c9_r73_s1));
  wire sum_c9_r74_s1, carry_c9_r74_s1;
  subbyte_full_adder add_c9_r74_s1 (.a(pp[2116]), .b(pp[2124]), .ci(pp[2135]), .s(sum_c9_r74_s1), .co(carry_c9_r74_s1));
  wire sum_c9_r75_s1, carry_c9_r75_s1;
  subbyte_full_adder add_c9_r75_s1 (.a(pp[2143]), .b(pp[2154]), .ci(pp[2162]), .s(sum_c9_r75_s1), .co(carry_c9_r75_s1));
  wire sum_c9_r76_s1, carry_c9_r76_s1;
  subbyte_full_adder add_c9_r76_s1 (.a(pp[2173]), .b(pp[2181]), .ci(pp[2192]), .s(sum_c9_r76_s1), .co(carry_c9_r76_s1));
  wire sum_c9_r77_s1, carry_c9_r77_s1;
  subbyte_full_adder add_c9_r77_s1 (.a(pp[2200]), .b(pp[2211]), .ci(pp[2219]), .s(sum_c9_r77_s1), .co(carry_c9_r77_s1));
  wire sum_c9_r78_s1, carry_c9_r78_s1;
  subbyte_full_adder add_c9_r78_s1 (.a(pp[2230]), .b(pp[2238]), .ci(pp[2249]), .s(sum_c9_r78_s1), .co(carry_c9_r78_s1));
  wire sum_c9_r79_s1, carry_c9_r79_s1;
  subbyte_full_adder add_c9_r79_s1 (.a(pp[2257]), .b(pp[2268]), .ci(pp[2276]), .s(sum_c9_r79_s1), .co(carry_c9_r79_s1));
  wire sum_c9_r80_s1, carry_c9_r80_s1;
  subbyte_full_adder add_c9_r80_s1 (.a(pp[2287]), .b(pp[2295]), .ci(pp[2306]), .s(sum_c9_r80_s1), .co(carry_c9_r80_s1));
  wire sum_c9_r81_s1, carry_c9_r81_s1;
  subbyte_full_adder add_c9_r81_s1 (.a(pp[2314]), .b(pp[2325]), .ci(pp[2333]), .s(sum_c9_r81_s1), .co(carry_c9_r81_s1));
  wire sum_c9_r82_s1, carry_c9_r82_s1;
  subbyte_full_adder add_c9_r82_s1 (.a(pp[2344]), .b(pp[2352]), .ci(pp[2363]), .s(sum_c9_r82_s1), .co(carry_c9_r82_s1));
  wire sum_c9_r83_s1, carry_c9_r83_s1;
  subbyte_full_adder add_c9_r83_s1 (.a(pp[2371]), .b(pp[2382]), .ci(pp[2390]), .s(sum_c9_r83_s1), .co(carry_c9_r83_s1));
  wire sum_c9_r84_s1, carry_c9_r84_s1;
  subbyte_full_adder add_c9_r84_s1 (.a(pp[2401]), .b(pp[2409]), .ci(pp[2420]), .s(sum_c9_r84_s1), .co(carry_c9_r84_s1));
  wire sum_c9_r85_s2, carry_c9_r85_s2;
  subbyte_full_adder add_c9_r85_s2 (
    .a(pp[2428]),
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
    .a(sum_c9_r85_s2),
    .b(sum_c9_r86_s2),
    .ci(sum_c9_r87_s2),
    .s(sum_c9_r161_s3),
    .co(carry_c9_r161_s3)
  );
  wire sum_c9_r162_s3, carry_c9_r162_s3;
  subbyte_full_adder add_c9_r162_s3 (
    .a(sum_c9_r88_s2),
    .b(sum_c9_r89_s2),
    .ci(sum_c9_r90_s2),
    .s(sum_c9_r162_s3),
    .co(carry_c9_r162_s3)
  );
  wire sum_c9_r163_s3, carry_c9_r163_s3;
  subbyte_full_adder add_c9_r163_s3 (
    .a(sum_c9_r91_s2),
    .b(sum_c9_r92_s2),
    .ci(sum_c9_r93_s2),
    .s(sum_c9_r163_s3),
    .co(carry_c9_r163_s3)
  );
  wire sum_c9_r164_s3, carry_c9_r164_s3;
  subbyte_full_adder add_c9_r164_s3 (
    .a(sum_c9_r94_s2),
    .b(sum_c9_r95_s2),
    .ci(sum_c9_r96_s2),
    .s(sum_c9_r164_s3),
    .co(carry_c9_r164_s3)
  );
  wire sum_c9_r165_s3, carry_c9_r165_s3;
  subbyte_full_adder add_c9_r165_s3 (
    .a(sum_c9_r97_s2),
    .b(sum_c9_r98_s2),
    .ci(sum_c9_r99_s2),
    .s(sum_c9_r165_s3),
    .co(carry_c9_r165_s3)
  );
  wire sum_c9_r166_s3, carry_c9_r166_s3;
  subbyte_full_adder add_c9_r166_s3 (
    .a(sum_c9_r100_s2),
    .b(sum_c9_r101_s2),
    .ci(sum_c9_r102_s2),
    .s(sum_c9_r166_s3),
    .co(carry_c9_r166_s3)
  );
  wire sum_c9_r167_s3, carry_c9_r167_s3;
  subbyte_full_adder add_c9_r167_s3 (
    .a(sum_c9_r103_s2),
    .b(sum_c9_r104_s2),
    .ci(sum_c9_r105_s2),
    .s(sum_c9_r167_s3),
    .co(carry_c9_r167_s3)
  );
  wire sum_c9_r168_s3, carry_c9_r168_s3;
  subbyte_full_adder add_c9_r168_s3 (
    .a(sum_c9_r106_s2),
    .b(sum_c9_r107_s2),
    .ci(sum_c9_r108_s2),
    .s(sum_c9_r168_s3),
    .co(carry_c9_r168_s3)
  );
  wire sum_c9_r169_s3, carry_c9_r169_s3;
  subbyte_full_adder add_c9_r169_s3 (
    .a(sum_c9_r109_s2),
    .b(sum_c9_r110_s2),
    .ci(sum_c9_r111_s2),
    .s(sum_c9_r169_s3),
    .co(carry_c9_r169_s3)
  );
  wire sum_c9_r170_s3, carry_c9_r170_s3;
  subbyte_full_adder add_c9_r170_s3 (
    .a(sum_c9_r112_s2),
    .b(sum_c9_r113_s2),
    .ci(sum_c9_r114_s2),
    .s(sum_c9_r170_s3),
    .co(carry_c9_r170_s3)
  );
  wire sum_c9_r171_s3, carry_c9_r171_s3;
  subbyte_full_adder add_c9_r171_s3 (
    .a(sum_c9_r115_s2),
    .b(sum_c9_r116_s2),
    .ci(sum_c9_r117_s2),
    .s(sum_c9_r171_s3),
    .co(carry_c9_r171_s3)
  );
  wire sum_c9_r172_s3, carry_c9_r172_s3;
  subbyte_full_adder add_c9_r172_s3 (
    .a(sum_c9_r118_s2),
    .b(sum_c9_r119_s2),
    .ci(sum_c9_r120_s2),
    .s(sum_c9_r172_s3),
    .co(carry_c9_r172_s3)
  );
  wire sum_c9_r173_s3, carry_c9_r173_s3;
  subbyte_full_adder add_c9_r173_s3 (
    .a(sum_c9_r121_s2),
    .b(sum_c9_r122_s2),
    .ci(sum_c9_r123_s2),
    .s(sum_c9_r173_s3),
    .co(carry_c9_r173_s3)
  );
  wire sum_c9_r174_s3, carry_c9_r174_s3;
  subbyte_full_adder add_c9_r174_s3 (
    .a(sum_c9_r124_s2),
    .b(sum_c9_r125_s2),
    .ci(sum_c9_r126_s2),
    .s(sum_c9_r174_s3),
    .co(carry_c9_r174_s3)
  );
  wire sum_c9_r175_s3, carry_c9_r175_s3;
  subbyte_full_adder add_c9_r175_s3 (
    .a(sum_c9_r127_s2),
    .b(sum_c9_r128_s2),
    .ci(sum_c9_r129_s2),
    .s(sum_c9_r175_s3),
    .co(carry_c9_r175_s3)
  );
  wire sum_c9_r176_s3, carry_c9_r176_s3;
  subbyte_full_adder add_c9_r176_s3 (
    .a(sum_c9_r130_s2),
    .b(sum_c9_r131_s2),
    .ci(sum_c9_r132_s2),
    .s(sum_c9_r176_s3),
    .co(carry_c9_r176_s3)
  );
  wire sum_c9_r177_s3, carry_c9_r177_s3;
  subbyte_full_adder add_c9_r177_s3 (
    .a(sum_c9_r133_s2),
    .b(sum_c9_r134_s2),
    .ci(sum_c9_r135_s2),
    .s(sum_c9_r177_s3),
    .co(carry_c9_r177_s3)
  );
  wire sum_c9_r178_s3, carry_c9_r178_s3;
  subbyte_full_adder add_c9_r178_s3 (
    .a(sum_c9_r136_s2),
    .b(sum_c9_r137_s2),
    .ci(sum_c9_r138_s2),
    .s(sum_c9_r178_s3),
    .co(carry_c9_r178_s3)
  );
  wire sum_c9_r179_s3, carry_c9_r179_s3;
  subbyte_full_adder add_c9_r179_s3 (
    .a(sum_c9_r139_s2),
    .b(sum_c9_r140_s2),
    .ci(sum_c9_r141_s2),
    .s(sum_c9_r179_s3),
    .co(carry_c9_r179_s3)
  );
  wire sum_c9_r180_s4, carry_c9_r180_s4;
  subbyte_full_adder add_c9_r180_s4 (
    .a(carry_c8_r142_s3),
    .b(carry_c8_r143_s3),
    .ci(carry_c8_r144_s3),
    .s(sum_c9_r180_s4),
    .co(carry_c9_r180_s4)
  );
  wire sum_c9_r181_s4, carry_c9_r181_s4;
  subbyte_full_adder add_c9_r181_s4 (
    .a(carry_c8_r145_s3),
    .b(carry_c8_r146_s3),
    .ci(carry_c8_r147_s3),
    .s(sum_c9_r181_s4),
    .co(carry_c9_r181_s4)
  );
  wire sum_c9_r182_s4, carry_c9_r182_s4;
  subbyte_full_adder add_c9_r182_s4 (
    .a(carry_c8_r148_s3),
    .b(carry_c8_r149_s3),
    .ci(carry_c8_r150_s3),
    .s(sum_c9_r182_s4),
    .co(carry_c9_r182_s4)
  );
  wire sum_c9_r183_s4, carry_c9_r183_s4;
  subbyte_full_adder add_c9_r183_s4 (
    .a(carry_c8_r151_s3),
    .b(carry_c8_r152_s3),
    .ci(carry_c8_r153_s3),
    .s(sum_c9_r183_s4),
    .co(carry_c9_r183_s4)
  );
  wire sum_c9_r184_s4, carry_c9_r184_s4;
  subbyte_full_adder add_c9_r184_s4 (
    .a(carry_c8_r154_s3),
    .b(carry_c8_r155_s3),
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
  wire sum_c9_r191_s4, carry_c9_r191_s4;
  subbyte_full_adder add_c9_r191_s4 (
    .a(carry_c8_r175_s3),
    .b(carry_c8_r176_s3),
    .ci(carry_c8_r177_s3),
    .s(sum_c9_r191_s4),
    .co(carry_c9_r191_s4)
  );
  wire sum_c9_r192_s4, carry_c9_r192_s4;
  subbyte_full_adder add_c9_r192_s4 (
    .a(carry_c8_r178_s3),
    .b(carry_c8_r179_s3),
    .ci(sum_c9_r142_s3),
    .s(sum_c9_r192_s4),
    .co(carry_c9_r192_s4)
  );
  wire sum_c9_r193_s4, carry_c9_r193_s4;
  subbyte_full_adder add_c9_r193_s4 (
    .a(sum_c9_r143_s3),
    .b(sum_c9_r144_s3),
    .ci(sum_c9_r145_s3),
    .s(sum_c9_r193_s4),
    .co(carry_c9_r193_s4)
  );
  wire sum_c9_r194_s4, carry_c9_r194_s4;
  subbyte_full_adder add_c9_r194_s4 (
    .a(sum_c9_r146_s3),
    .b(sum_c9_r147_s3),
    .ci(sum_c9_r148_s3),
    .s(sum_c9_r194_s4),
    .co(carry_c9_r194_s4)
  );
  wire sum_c9_r195_s4, carry_c9_r195_s4;
  subbyte_full_adder add_c9_r195_s4 (
    .a(sum_c9_r149_s3),
    .b(sum_c9_r150_s3),
    .ci(sum_c9_r151_s3),
    .s(sum_c9_r195_s4),
    .co(carry_c9_r195_s4)
  );
  wire sum_c9_r196_s4, carry_c9_r196_s4;
  subbyte_full_adder add_c9_r196_s4 (
    .a(sum_c9_r152_s3),
    .b(sum_c9_r153_s3),
    .ci(sum_c9_r154_s3),
    .s(sum_c9_r196_s4),
    .co(carry_c9_r196_s4)
  );
  wire sum_c9_r197_s4, carry_c9_r197_s4;
  subbyte_full_adder add_c9_r197_s4 (
    .a(sum_c9_r155_s3),
    .b(sum_c9_r156_s3),
    .ci(sum_c9_r157_s3),
    .s(sum_c9_r197_s4),
    .co(carry_c9_r197_s4)
  );
  wire sum_c9_r198_s4, carry_c9_r198_s4;
  subbyte_full_adder add_c9_r198_s4 (
    .a(sum_c9_r158_s3),
    .b(sum_c9_r159_s3),
    .ci(sum_c9_r160_s3),
    .s(sum_c9_r198_s4),
    .co(carry_c9_r198_s4)
  );
  wire sum_c9_r199_s4, carry_c9_r199_s4;
  subbyte_full_adder add_c9_r199_s4 (
    .a(sum_c9_r161_s3),
    .b(sum_c9_r162_s3),
    .ci(sum_c9_r163_s3),
    .s(sum_c9_r199_s4),
    .co(carry_c9_r199_s4)
  );
  wire sum_c9_r200_s4, carry_c9_r200_s4;
  subbyte_full_adder add_c9_r200_s4 (
    .a(sum_c9_r164_s3),
    .b(sum_c9_r165_s3),
    .ci(sum_c9_r166_s3),
    .s(sum_c9_r200_s4),
    .co(carry_c9_r200_s4)
  );
  wire sum_c9_r201_s4, carry_c9_r201_s4;
  subbyte_full_adder add_c9_r201_s4 (
    .a(sum_c9_r167_s3),
    .b(sum_c9_r168_s3),
    .ci(sum_c9_r169_s3),
    .s(sum_c9_r201_s4),
    .co(carry_c9_r201_s4)
  );
  wire sum_c9_r202_s4, carry_c9_r202_s4;
  subbyte_full_adder add_c9_r202_s4 (
    .a(sum_c9_r170_s3),
    .b(sum_c9_r171_s3),
    .ci(sum_c9_r172_s3),
    .s(sum_c9_r202_s4),
    .co(carry_c9_r202_s4)
  );
  wire sum_c9_r203_s4, carry_c9_r203_s4;
  subbyte_full_adder add_c9_r203_s4 (
    .a(sum_c9_r173_s3),
    .b(sum_c9_r174_s3),
    .ci(sum_c9_r175_s3),
    .s(sum_c9_r203_s4),
    .co(carry_c9_r203_s4)
  );
  wire sum_c9_r204_s4, carry_c9_r204_s4;
  subbyte_full_adder add_c9_r204_s4 (
    .a(sum_c9_r176_s3),
    .b(sum_c9_r177_s3),
    .ci(sum_c9_r178_s3),
    .s(sum_c9_r204_s4),
    .co(carry_c9_r204_s4)
  );
  wire sum_c9_r205_s5, carry_c9_r205_s5;
  subbyte_full_adder add_c9_r205_s5 (
    .a(sum_c9_r179_s3),
    .b(carry_c8_r180_s4),
    .ci(carry_c8_r181_s4),
    .s(sum_c9_r205_s5),
    .co(carry_c9_r205_s5)
  );
  wire sum_c9_r206_s5, carry_c9_r206_s5;
  subbyte_full_adder add_c9_r206_s5 (
    .a(carry_c8_r182_s4),
    .b(carry_c8_r183_s4),
    .ci(carry_c8_r184_s4),
    .s(sum_c9_r206_s5),
    .co(carry_c9_r206_s5)
  );
  wire sum_c9_r207_s5, carry_c9_r207_s5;
  subbyte_full_adder add_c9_r207_s5 (
    .a(carry_c8_r185_s4),
    .b(carry_c8_r186_s4),
    .ci(carry_c8_r187_s4),
    .s(sum_c9_r207_s5),
    .co(carry_c9_r207_s5)
  );
  wire sum_c9_r208_s5, carry_c9_r208_s5;
  subbyte_full_adder add_c9_r208_s5 (
    .a(carry_c8_r188_s4),
    .b(carry_c8_r189_s4),
    .ci(carry_c8_r190_s4),
    .s(sum_c9_r208_s5),
    .co(carry_c9_r208_s5)
  );
  wire sum_c9_r209_s5, carry_c9_r209_s5;
  subbyte_full_adder add_c9_r209_s5 (
    .a(carry_c8_r191_s4),
    .b(carry_c8_r192_s4),
    .ci(carry_c8_r193_s4),
    .s(sum_c9_r209_s5),
    .co(carry_c9_r209_s5)
  );
  wire sum_c9_r210_s5, carry_c9_r210_s5;
  subbyte_full_adder add_c9_r210_s5 (
    .a(carry_c8_r194_s4),
    .b(carry_c8_r195_s4),
    .ci(carry_c8_r196_s4),
    .s(sum_c9_r210_s5),
    .co(carry_c9_r210_s5)
  );
  wire sum_c9_r211_s5, carry_c9_r211_s5;
  subbyte_full_adder add_c9_r211_s5 (
    .a(carry_c8_r197_s4),
    .b(carry_c8_r198_s4),
    .ci(carry_c8_r199_s4),
    .s(sum_c9_r211_s5),
    .co(carry_c9_r211_s5)
  );
  wire sum_c9_r212_s5, carry_c9_r212_s5;
  subbyte_full_adder add_c9_r212_s5 (
    .a(carry_c8_r200_s4),
    .b(carry_c8_r201_s4),
    .ci(carry_c8_r202_s4),
    .s(sum_c9_r212_s5),
    .co(carry_c9_r212_s5)
  );
  wire sum_c9_r213_s5, carry_c9_r213_s5;
  subbyte_full_adder add_c9_r213_s5 (
    .a(carry_c8_r203_s4),
    .b(carry_c8_r204_s4),
    .ci(sum_c9_r180_s4),
    .s(sum_c9_r213_s5),
    .co(carry_c9_r213_s5)
  );
  wire sum_c9_r214_s5, carry_c9_r214_s5;
  subbyte_full_adder add_c9_r214_s5 (
    .a(sum_c9_r181_s4),
    .b(sum_c9_r182_s4),
    .ci(sum_c9_r183_s4),
    .s(sum_c9_r214_s5),
    .co(carry_c9_r214_s5)
  );
  wire sum_c9_r215_s5, carry_c9_r215_s5;
  subbyte_full_adder add_c9_r215_s5 (
    .a(sum_c9_r184_s4),
    .b(sum_c9_r185_s4),
    .ci(sum_c9_r186_s4),
    .s(sum_c9_r215_s5),
    .co(carry_c9_r215_s5)
  );
  wire sum_c9_r216_s5, carry_c9_r216_s5;
  subbyte_full_adder add_c9_r216_s5 (
    .a(sum_c9_r187_s4),
    .b(sum_c9_r188_s4),
    .ci(sum_c9_r189_s4),
    .s(sum_c9_r216_s5),
    .co(carry_c9_r216_s5)
  );
  wire sum_c9_r217_s5, carry_c9_r217_s5;
  subbyte_full_adder add_c9_r217_s5 (
    .a(sum_c9_r190_s4),
    .b(sum_c9_r191_s4),
    .ci(sum_c9_r192_s4),
    .s(sum_c9_r217_s5),
    .co(carry_c9_r217_s5)
  );
  wire sum_c9_r218_s5, carry_c9_r218_s5;
  subbyte_full_adder add_c9_r218_s5 (
    .a(sum_c9_r193_s4),
    .b(sum_c9_r194_s4),
    .ci(sum_c9_r195_s4),
    .s(sum_c9_r218_s5),
    .co(carry_c9_r218_s5)
  );
  wire sum_c9_r219_s5, carry_c9_r219_s5;
  subbyte_full_adder add_c9_r219_s5 (
    .a(sum_c9_r196_s4),
    .b(sum_c9_r197_s4),
    .ci(sum_c9_r198_s4),
    .s(sum_c9_r219_s5),
    .co(carry_c9_r219_s5)
  );
  wire sum_c9_r220_s5, carry_c9_r220_s5;
  subbyte_full_adder add_c9_r220_s5 (
    .a(sum_c9_r199_s4),
    .b(sum_c9_r200_s4),
    .ci(sum_c9_r201_s4),
    .s(sum_c9_r220_s5),
    .co(carry_c9_r220_s5)
  );
  wire sum_c9_r221_s5, carry_c9_r221_s5;
  subbyte_full_adder add_c9_r221_s5 (
    .a(sum_c9_r202_s4),
    .b(sum_c9_r203_s4),
    .ci(sum_c9_r204_s4),
    .s(sum_c9_r221_s5),
    .co(carry_c9_r221_s5)
  );
  wire sum_c9_r222_s6, carry_c9_r222_s6;
  subbyte_full_adder add_c9_r222_s6 (
    .a(carry_c8_r205_s5),
    .b(carry_c8_r206_s5),
    .ci(carry_c8_r207_s5),
    .s(sum_c9_r222_s6),
    .co(carry_c9_r222_s6)
  );
  wire sum_c9_r223_s6, carry_c9_r223_s6;
  subbyte_full_adder add_c9_r223_s6 (
    .a(carry_c8_r208_s5),
    .b(carry_c8_r209_s5),
    .ci(carry_c8_r210_s5),
    .s(sum_c9_r223_s6),
    .co(carry_c9_r223_s6)
  );
  wire sum_c9_r224_s6, carry_c9_r224_s6;
  subbyte_full_adder add_c9_r224_s6 (
    .a(carry_c8_r211_s5),
    .b(carry_c8_r212_s5),
    .ci(carry_c8_r213_s5),
    .s(sum_c9_r224_s6),
    .co(carry_c9_r224_s6)
  );
  wire sum_c9_r225_s7, carry_c9_r225_s7;
  subbyte_full_adder add_c9_r225_s7 (
    .a(carry_c8_r214_s6),
    .b(carry_c8_r215_s5),
    .ci(carry_c8_r216_s5),
    .s(sum_c9_r225_s7),
    .co(carry_c9_r225_s7)
  );
  wire sum_c9_r226_s6, carry_c9_r226_s6;
  subbyte_full_adder add_c9_r226_s6 (
    .a(carry_c8_r217_s5),
    .b(carry_c8_r218_s5),
    .ci(carry_c8_r219_s5),
    .s(sum_c9_r226_s6),
    .co(carry_c9_r226_s6)
  );
  wire sum_c9_r227_s6, carry_c9_r227_s6;
  subbyte_full_adder add_c9_r227_s6 (
    .a(carry_c8_r220_s5),
    .b(carry_c8_r221_s5),
    .ci(sum_c9_r205_s5),
    .s(sum_c9_r227_s6),
    .co(carry_c9_r227_s6)
  );
  wire sum_c9_r228_s6, carry_c9_r228_s6;
  subbyte_full_adder add_c9_r228_s6 (
    .a(sum_c9_r206_s5),
    .b(sum_c9_r207_s5),
    .ci(sum_c9_r208_s5),
    .s(sum_c9_r228_s6),
    .co(carry_c9_r228_s6)
  );
  wire sum_c9_r229_s6, carry_c9_r229_s6;
  subbyte_full_adder add_c9_r229_s6 (
    .a(sum_c9_r209_s5),
    .b(sum_c9_r210_s5),
    .ci(sum_c9_r211_s5),
    .s(sum_c9_r229_s6),
    .co(carry_c9_r229_s6)
  );
  wire sum_c9_r230_s6, carry_c9_r230_s6;
  subbyte_full_adder add_c9_r230_s6 (
    .a(sum_c9_r212_s5),
    .b(sum_c9_r213_s5),
    .ci(sum_c9_r214_s5),
    .s(sum_c9_r230_s6),
    .co(carry_c9_r230_s6)
  );
  wire sum_c9_r231_s6, carry_c9_r231_s6;
  subbyte_full_adder add_c9_r231_s6 (
    .a(sum_c9_r215_s5),
    .b(sum_c9_r216_s5),
    .ci(sum_c9_r217_s5),
    .s(sum_c9_r231_s6),
    .co(carry_c9_r231_s6)
  );
  wire sum_c9_r232_s6, carry_c9_r232_s6;
  subbyte_full_adder add_c9_r232_s6 (
    .a(sum_c9_r218_s5),
    .b(sum_c9_r219_s5),
    .ci(sum_c9_r220_s5),
    .s(sum_c9_r232_s6),
    .co(carry_c9_r232_s6)
  );
  wire sum_c9_r233_s8, carry_c9_r233_s8;
  subbyte_full_adder add_c9_r233_s8 (
    .a(sum_c9_r221_s5),
    .b(carry_c8_r222_s6),
    .ci(carry_c8_r223_s7),
    .s(sum_c9_r233_s8),
    .co(carry_c9_r233_s8)
  );
  wire sum_c9_r234_s7, carry_c9_r234_s7;
  subbyte_full_adder add_c9_r234_s7 (
    .a(carry_c8_r224_s6),
    .b(carry_c8_r225_s6),
    .ci(carry_c8_r226_s6),
    .s(sum_c9_r234_s7),
    .co(carry_c9_r234_s7)
  );
  wire sum_c9_r235_s7, carry_c9_r235_s7;
  subbyte_full_adder add_c9_r235_s7 (
    .a(carry_c8_r227_s6),
    .b(carry_c8_r228_s6),
    .ci(carry_c8_r229_s6),
    .s(sum_c9_r235_s7),
    .co(carry_c9_r235_s7)
  );
  wire sum_c9_r236_s8, carry_c9_r236_s8;
  subbyte_full_adder add_c9_r236_s8 (
    .a(carry_c8_r230_s6),
    .b(carry_c8_r231_s7),
    .ci(carry_c8_r232_s6),
    .s(sum_c9_r236_s8),
    .co(carry_c9_r236_s8)
  );
  wire sum_c9_r237_s7, carry_c9_r237_s7;
  subbyte_full_adder add_c9_r237_s7 (
    .a(carry_c8_r233_s6),
    .b(sum_c9_r222_s6),
    .ci(sum_c9_r223_s6),
    .s(sum_c9_r237_s7),
    .co(carry_c9_r237_s7)
  );
  wire sum_c9_r238_s8, carry_c9_r238_s8;
  subbyte_full_adder add_c9_r238_s8 (
    .a(sum_c9_r224_s6),
    .b(sum_c9_r225_s7),
    .ci(sum_c9_r226_s6),
    .s(sum_c9_r238_s8),
    .co(carry_c9_r238_s8)
  );
  wire sum_c9_r239_s7, carry_c9_r239_s7;
  subbyte_full_adder add_c9_r239_s7 (
    .a(sum_c9_r227_s6),
    .b(sum_c9_r228_s6),
    .ci(sum_c9_r229_s6),
    .s(sum_c9_r239_s7),
    .co(carry_c9_r239_s7)
  );
  wire sum_c9_r240_s7, carry_c9_r240_s7;
  subbyte_full_adder add_c9_r240_s7 (
    .a(sum_c9_r230_s6),
    .b(sum_c9_r231_s6),
    .ci(sum_c9_r232_s6),
    .s(sum_c9_r240_s7),
    .co(carry_c9_r240_s7)
  );
  wire sum_c9_r241_s9, carry_c9_r241_s9;
  subbyte_full_adder add_c9_r241_s9 (
    .a(carry_c8_r234_s7),
    .b(sum_c9_r233_s8),
    .ci(carry_c8_r235_s8),
    .s(sum_c9_r241_s9),
    .co(carry_c9_r241_s9)
  );
  wire sum_c9_r242_s9, carry_c9_r242_s9;
  subbyte_full_adder add_c9_r242_s9 (
    .a(carry_c8_r236_s7),
    .b(carry_c8_r237_s8),
    .ci(carry_c8_r238_s8),
    .s(sum_c9_r242_s9),
    .co(carry_c9_r242_s9)
  );
  wire sum_c9_r243_s9, carry_c9_r243_s9;
  subbyte_full_adder add_c9_r243_s9 (
    .a(carry_c8_r239_s7),
    .b(carry_c8_r240_s7),
    .ci(carry_c8_r241_s8),
    .s(sum_c9_r243_s9),
    .co(carry_c9_r243_s9)
  );
  wire sum_c9_r244_s9, carry_c9_r244_s9;
  subbyte_full_adder add_c9_r244_s9 (
    .a(sum_c9_r234_s7),
    .b(sum_c9_r235_s7),
    .ci(sum_c9_r236_s8),
    .s(sum_c9_r244_s9),
    .co(carry_c9_r244_s9)
  );
  wire sum_c9_r245_s9, carry_c9_r245_s9;
  subbyte_full_adder add_c9_r245_s9 (
    .a(sum_c9_r237_s7),
    .b(sum_c9_r238_s8),
    .ci(sum_c9_r239_s7),
    .s(sum_c9_r245_s9),
    .co(carry_c9_r245_s9)
  );
  wire sum_c9_r246_s10, carry_c9_r246_s10;
  subbyte_full_adder add_c9_r246_s10 (
    .a(sum_c9_r240_s7),
    .b(carry_c8_r242_s9),
    .ci(sum_c9_r241_s9),
    .s(sum_c9_r246_s10),
    .co(carry_c9_r246_s10)
  );
  wire sum_c9_r247_s10, carry_c9_r247_s10;
  subbyte_full_adder add_c9_r247_s10 (
    .a(carry_c8_r243_s9),
    .b(carry_c8_r244_s9),
    .ci(carry_c8_r245_s9),
    .s(sum_c9_r247_s10),
    .co(carry_c9_r247_s10)
  );
  wire sum_c9_r248_s11, carry_c9_r248_s11;
  subbyte_full_adder add_c9_r248_s11 (
    .a(carry_c8_r246_s9),
    .b(carry_c8_r247_s10),
    .ci(sum_c9_r242_s9),
    .s(sum_c9_r248_s11),
    .co(carry_c9_r248_s11)
  );
  wire sum_c9_r249_s10, carry_c9_r249_s10;
  subbyte_full_adder add_c9_r249_s10 (
    .a(sum_c9_r243_s9),
    .b(sum_c9_r244_s9),
    .ci(sum_c9_r245_s9),
    .s(sum_c9_r249_s10),
    .co(carry_c9_r249_s10)
  );
  wire sum_c9_r250_s11, carry_c9_r250_s11;
  subbyte_full_adder add_c9_r250_s11 (
    .a(sum_c9_r246_s10),
    .b(carry_c8_r248_s10),
    .ci(carry_c8_r249_s10),
    .s(sum_c9_r250_s11),
    .co(carry_c9_r250_s11)
  );
  wire sum_c9_r251_s12, carry_c9_r251_s12;
  subbyte_full_adder add_c9_r251_s12 (
    .a(carry_c8_r250_s11),
    .b(sum_c9_r247_s10),
    .ci(sum_c9_r248_s11),
    .s(sum_c9_r251_s12),
    .co(carry_c9_r251_s12)
  );
  wire sum_c9_r252_s13, carry_c9_r252_s13;
  subbyte_full_adder add_c9_r252_s13 (
    .a(sum_c9_r249_s10),
    .b(carry_c8_r251_s11),
    .ci(carry_c8_r252_s12),
    .s(sum_c9_r252_s13),
    .co(carry_c9_r252_s13)
  );
  wire sum_c9_r253_s13, carry_c9_r253_s13;
  subbyte_full_adder add_c9_r253_s13 (
    .a(sum_c9_r250_s11),
    .b(sum_c9_r251_s12),
    .ci(carry_c8_r253_s12),
    .s(sum_c9_r253_s13),
    .co(carry_c9_r253_s13)
  );
  wire sum_c9_r254_s14, carry_c9_r254_s14;
  subbyte_full_adder add_c9_r254_s14 (
    .a(sum_c9_r252_s13),
    .b(sum_c9_r253_s13),
    .ci(carry_c8_r254_s13),
    .s(sum_c9_r254_s14),
    .co(carry_c9_r254_s14)
  );
  wire sum_c9_r255_s15, carry_c9_r255_s15;
  subbyte_full_adder add_c9_r255_s15 (
    .a(sum_c9_r254_s14),
    .b(extra[9]),
    .ci(extra[38]),
    .s(sum_c9_r255_s15),
    .co(carry_c9_r255_s15)
  );
  wire sum_c9_r256_s15, carry_c9_r256_s15;
  subbyte_full_adder add_c9_r256_s15 (
    .a(extra[67]),
    .b(extra[96]),
    .ci(carry_c8_r255_s14),
    .s(sum_c9_r256_s15),
    .co(carry_c9_r256_s15)
  );
  wire sum_c9_r257_s16, carry_c9_r257_s16;
  subbyte_full_adder add_c9_r257_s16 (
    .a(sum_c9_r255_s15),
    .b(carry_c8_r256_s14),
    .ci(sum_c9_r256_s15),
    .s(sum_c9_r257_s16),
    .co(carry_c9_r257_s16)
  );
  wire sum_c9_r258_s17, carry_c9_r258_s17;
  subbyte_full_adder add_c9_r258_s17 (
    .a(carry_c8_r257_s15),
    .b(sum_c9_r257_s16),
    .ci(carry_c8_r258_s16),
    .s(sum_c9_r258_s17),
    .co(carry_c9_r258_s17)
  );
  wire sum_c9_r259_s18, carry_c9_r259_s18;
  subbyte_half_adder add_c9_r259_s18 (
    .a(carry_c8_r259_s17),
    .b(sum_c9_r258_s17),
    .s(sum_c9_r259_s18),
    .co(carry_c9_r259_s18)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[8]), .b(pp[16]), .ci(pp[27]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[35]), .b(pp[46]), .ci(pp[54]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[65]), .b(pp[73]), .ci(pp[84]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[92]), .b(pp[103]), .ci(pp[111]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[122]), .b(pp[130]), .ci(pp[141]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[149]), .b(pp[160]), .ci(pp[168]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[179]), .b(pp[187]), .ci(pp[198]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[206]), .b(pp[217]), .ci(pp[225]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[236]), .b(pp[244]), .ci(pp[255]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[263]), .b(pp[274]), .ci(pp[282]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (.a(pp[293]), .b(pp[301]), .ci(pp[312]), .s(sum_c10_r10_s1), .co(carry_c10_r10_s1));
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (.a(pp[320]), .b(pp[331]), .ci(pp[339]), .s(sum_c10_r11_s1), .co(carry_c10_r11_s1));
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (.a(pp[350]), .b(pp[358]), .ci(pp[369]), .s(sum_c10_r12_s1), .co(carry_c10_r12_s1));
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (.a(pp[377]), .b(pp[388]), .ci(pp[396]), .s(sum_c10_r13_s1), .co(carry_c10_r13_s1));
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (.a(pp[407]), .b(pp[415]), .ci(pp[426]), .s(sum_c10_r14_s1), .co(carry_c10_r14_s1));
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (.a(pp[434]), .b(pp[445]), .ci(pp[453]), .s(sum_c10_r15_s1), .co(carry_c10_r15_s1));
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (.a(pp[464]), .b(pp[472]), .ci(pp[483]), .s(sum_c10_r16_s1), .co(carry_c10_r16_s1));
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (.a(pp[491]), .b(pp[502]), .ci(pp[510]), .s(sum_c10_r17_s1), .co(carry_c10_r17_s1));
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (.a(pp[521]), .b(pp[529]), .ci(pp[540]), .s(sum_c10_r18_s1), .co(carry_c10_r18_s1));
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (.a(pp[548]), .b(pp[559]), .ci(pp[567]), .s(sum_c10_r19_s1), .co(carry_c10_r19_s1));
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (.a(pp[578]), .b(pp[586]), .ci(pp[597]), .s(sum_c10_r20_s1), .co(carry_c10_r20_s1));
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (.a(pp[605]), .b(pp[616]), .ci(pp[624]), .s(sum_c10_r21_s1), .co(carry_c10_r21_s1));
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (.a(pp[635]), .b(pp[643]), .ci(pp[654]), .s(sum_c10_r22_s1), .co(carry_c10_r22_s1));
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (.a(pp[662]), .b(pp[673]), .ci(pp[681]), .s(sum_c10_r23_s1), .co(carry_c10_r23_s1));
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (.a(pp[692]), .b(pp[700]), .ci(pp[711]), .s(sum_c10_r24_s1), .co(carry_c10_r24_s1));
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (.a(pp[719]), .b(pp[730]), .ci(pp[738]), .s(sum_c10_r25_s1), .co(carry_c10_r25_s1));
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (.a(pp[749]), .b(pp[757]), .ci(pp[768]), .s(sum_c10_r26_s1), .co(carry_c10_r26_s1));
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (.a(pp[776]), .b(pp[787]), .ci(pp[795]), .s(sum_c10_r27_s1), .co(carry_c10_r27_s1));
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (.a(pp[806]), .b(pp[814]), .ci(pp[825]), .s(sum_c10_r28_s1), .co(carry_c10_r28_s1));
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (.a(pp[833]), .b(pp[844]), .ci(pp[852]), .s(sum_c10_r29_s1), .co(carry_c10_r29_s1));
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (.a(pp[863]), .b(pp[871]), .ci(pp[882]), .s(sum_c10_r30_s1), .co(carry_c10_r30_s1));
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (.a(pp[890]), .b(pp[901]), .ci(pp[909]), .s(sum_c10_r31_s1), .co(carry_c10_r31_s1));
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (.a(pp[920]), .b(pp[928]), .ci(pp[939]), .s(sum_c10_r32_s1), .co(carry_c10_r32_s1));
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (.a(pp[947]), .b(pp[958]), .ci(pp[966]), .s(sum_c10_r33_s1), .co(carry_c10_r33_s1));
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (.a(pp[977]), .b(pp[985]), .ci(pp[996]), .s(sum_c10_r34_s1), .co(carry_c10_r34_s1));
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (
    .a(pp[1004]),
    .b(pp[1015]),
    .ci(pp[1023]),
    .s(sum_c10_r35_s1),
    .co(carry_c10_r35_s1)
  );
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (
    .a(pp[1034]),
    .b(pp[1042]),
    .ci(pp[1053]),
    .s(sum_c10_r36_s1),
    .co(carry_c10_r36_s1)
  );
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (
    .a(pp[1061]),
    .b(pp[1072]),
    .ci(pp[1080]),
    .s(sum_c10_r37_s1),
    .co(carry_c10_r37_s1)
  );
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (
    .a(pp[1091]),
    .b(pp[1099]),
    .ci(pp[1110]),
    .s(sum_c10_r38_s1),
    .co(carry_c10_r38_s1)
  );
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (
    .a(pp[1118]),
    .b(pp[1129]),
    .ci(pp[1137]),
    .s(sum_c10_r39_s1),
    .co(carry_c10_r39_s1)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(pp[1148]),
    .b(pp[1156]),
    .ci(pp[1167]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (
    .a(pp[1175]),
    .b(pp[1186]),
    .ci(pp[1194]),
    .s(sum_c10_r41_s1),
    .co(carry_c10_r41_s1)
  );
  wire sum_c10_r42_s1, carry_c10_r42_s1;
  subbyte_full_adder add_c10_r42_s1 (
    .a(pp[1205]),
    .b(pp[1213]),
    .ci(pp[1224]),
    .s(sum_c10_r42_s1),
    .co(carry_c10_r42_s1)
  );
  wire sum_c10_r43_s1, carry_c10_r43_s1;
  subbyte_full_adder add_c10_r43_s1 (
    .a(pp[1232]),
    .b(pp[1243]),
    .ci(pp[1251]),
    .s(sum_c10_r43_s1),
    .co(carry_c10_r43_s1)
  );
  wire sum_c10_r44_s1, carry_c10_r44_s1;
  subbyte_full_adder add_c10_r44_s1 (
    .a(pp[1262]),
    .b(pp[1270]),
    .ci(pp[1281]),
    .s(sum_c10_r44_s1),
    .co(carry_c10_r44_s1)
  );
  wire sum_c10_r45_s1, carry_c10_r45_s1;
  subbyte_full_adder add_c10_r45_s1 (
    .a(pp[1289]),
    .b(pp[1300]),
    .ci(pp[1308]),
    .s(sum_c10_r45_s1),
    .co(carry_c10_r45_s1)
  );
  wire sum_c10_r46_s1, carry_c10_r46_s1;
  subbyte_full_adder add_c10_r46_s1 (
    .a(pp[1319]),
    .b(pp[1327]),
    .ci(pp[1338]),
    .s(sum_c10_r46_s1),
    .co(carry_c10_r46_s1)
  );
  wire sum_c10_r47_s1, carry_c10_r47_s1;
  subbyte_full_adder add_c10_r47_s1 (
    .a(pp[1346]),
    .b(pp[1357]),
    .ci(pp[1365]),
    .s(sum_c10_r47_s1),
    .co(carry_c10_r47_s1)
  );
  wire sum_c10_r48_s1, carry_c10_r48_s1;
  subbyte_full_adder add_c10_r48_s1 (
    .a(pp[1376]),
    .b(pp[1384]),
    .ci(pp[1395]),
    .s(sum_c10_r48_s1),
    .co(carry_c10_r48_s1)
  );
  wire sum_c10_r49_s1, carry_c10_r49_s1;
  subbyte_full_adder add_c10_r49_s1 (
    .a(pp[1403]),
    .b(pp[1414]),
    .ci(pp[1422]),
    .s(sum_c10_r49_s1),
    .co(carry_c10_r49_s1)
  );
  wire sum_c10_r50_s1, carry_c10_r50_s1;
  subbyte_full_adder add_c10_r50_s1 (
    .a(pp[1433]),
    .b(pp[1441]),
    .ci(pp[1452]),
    .s(sum_c10_r50_s1),
    .co(carry_c10_r50_s1)
  );
  wire sum_c10_r51_s1, carry_c10_r51_s1;
  subbyte_full_adder add_c10_r51_s1 (
    .a(pp[1460]),
    .b(pp[1471]),
    .ci(pp[1479]),
    .s(sum_c10_r51_s1),
    .co(carry_c10_r51_s1)
  );
  wire sum_c10_r52_s1, carry_c10_r52_s1;
  subbyte_full_adder add_c10_r52_s1 (
    .a(pp[1490]),
    .b(pp[1498]),
    .ci(pp[1509]),
    .s(sum_c10_r52_s1),
    .co(carry_c10_r52_s1)
  );
  wire sum_c10_r53_s1, carry_c10_r53_s1;
  subbyte_full_adder add_c10_r53_s1 (
    .a(pp[1517]),
    .b(pp[1528]),
    .ci(pp[1536]),
    .s(sum_c10_r53_s1),
    .co(carry_c10_r53_s1)
  );
  wire sum_c10_r54_s1, carry_c10_r54_s1;
  subbyte_full_adder add_c10_r54_s1 (
    .a(pp[1547]),
    .b(pp[1555]),
    .ci(pp[1566]),
    .s(sum_c10_r54_s1),
    .co(carry_c10_r54_s1)
  );
  wire sum_c10_r55_s1, carry_c10_r55_s1;
  subbyte_full_adder add_c10_r55_s1 (
    .a(pp[1574]),
    .b(pp[1585]),
    .ci(pp[1593]),
    .s(sum_c10_r55_s1),
    .co(carry_c10_r55_s1)
  );
  wire sum_c10_r56_s1, carry_c10_r56_s1;
  subbyte_full_adder add_c10_r56_s1 (
    .a(pp[1604]),
    .b(pp[1612]),
    .ci(pp[1623]),
    .s(sum_c10_r56_s1),
    .co(carry_c10_r56_s1)
  );
  wire sum_c10_r57_s1, carry_c10_r57_s1;
  subbyte_full_adder add_c10_r57_s1 (
    .a(pp[1631]),
    .b(pp[1642]),
    .ci(pp[1650]),
    .s(sum_c10_r57_s1),
    .co(carry_c10_r57_s1)
  );
  wire sum_c10_r58_s1, carry_c10_r58_s1;
  subbyte_full_adder add_c10_r58_s1 (
    .a(pp[1661]),
    .b(pp[1669]),
    .ci(pp[1680]),
    .s(sum_c10_r58_s1),
    .co(carry_c10_r58_s1)
  );
  wire sum_c10_r59_s1, carry_c10_r59_s1;
  subbyte_full_adder add_c10_r59_s1 (
    .a(pp[1688]),
    .b(pp[1699]),
    .ci(pp[1707]),
    .s(sum_c10_r59_s1),
    .co(carry_c10_r59_s1)
  );
  wire sum_c10_r60_s1, carry_c10_r60_s1;
  subbyte_full_adder add_c10_r60_s1 (
    .a(pp[1718]),
    .b(pp[1726]),
    .ci(pp[1737]),
    .s(sum_c10_r60_s1),
    .co(carry_c10_r60_s1)
  );
  wire sum_c10_r61_s1, carry_c10_r61_s1;
  subbyte_full_adder add_c10_r61_s1 (
    .a(pp[1745]),
    .b(pp[1756]),
    .ci(pp[1764]),
    .s(sum_c10_r61_s1),
    .co(carry_c10_r61_s1)
  );
  wire sum_c10_r62_s1, carry_c10_r62_s1;
  subbyte_full_adder add_c10_r62_s1 (
    .a(pp[1775]),
    .b(pp[1783]),
    .ci(pp[1794]),
    .s(sum_c10_r62_s1),
    .co(carry_c10_r62_s1)
  );
  wire sum_c10_r63_s1, carry_c10_r63_s1;
  subbyte_full_adder add_c10_r63_s1 (
    .a(pp[1802]),
    .b(pp[1813]),
    .ci(pp[1821]),
    .s(sum_c10_r63_s1),
    .co(carry_c10_r63_s1)
  );
  wire sum_c10_r64_s1, carry_c10_r64_s1;
  subbyte_full_adder add_c10_r64_s1 (
    .a(pp[1832]),
    .b(pp[1840]),
    .ci(pp[1851]),
    .s(sum_c10_r64_s1),
    .co(carry_c10_r64_s1)
  );
  wire sum_c10_r65_s1, carry_c10_r65_s1;
  subbyte_full_adder add_c10_r65_s1 (
    .a(pp[1859]),
    .b(pp[1870]),
    .ci(pp[1878]),
    .s(sum_c10_r65_s1),
    .co(carry_c10_r65_s1)
  );
  wire sum_c10_r66_s1, carry_c10_r66_s1;
  subbyte_full_adder add_c10_r66_s1 (
    .a(pp[1889]),
    .b(pp[1897]),
    .ci(pp[1908]),
    .s(sum_c10_r66_s1),
    .co(carry_c10_r66_s1)
  );
  wire sum_c10_r67_s1, carry_c10_r67_s1;
  subbyte_full_adder add_c10_r67_s1 (
    .a(pp[1916]),
    .b(pp[1927]),
    .ci(pp[1935]),
    .s(sum_c10_r67_s1),
    .co(carry_c10_r67_s1)
  );
  wire sum_c10_r68_s1, carry_c10_r68_s1;
  subbyte_full_adder add_c10_r68_s1 (
    .a(pp[1946]),
    .b(pp[1954]),
    .ci(pp[1965]),
    .s(sum_c10_r68_s1),
    .co(carry_c10_r68_s1)
  );
  wire sum_c10_r69_s1, carry_c10_r69_s1;
  subbyte_full_adder add_c10_r69_s1 (
    .a(pp[1973]),
    .b(pp[1984]),
    .ci(pp[1992]),
    .s(sum_c10_r69_s1),
    .co(carry_c10_r69_s1)
  );
  wire sum_c10_r70_s1, carry_c10_r70_s1;
  subbyte_full_adder add_c10_r70_s1 (
    .a(pp[2003]),
    .b(pp[2011]),
    .ci(pp[2022]),
    .s(sum_c10_r70_s1),
    .co(carry_c10_r70_s1)
  );
  wire sum_c10_r71_s1, carry_c10_r71_s1;
  subbyte_full_adder add_c10_r71_s1 (
    .a(pp[2030]),
    .b(pp[2041]),
    .ci(pp[2049]),
    .s(sum_c10_r71_s1),
    .co(carry_c10_r71_s1)
  );
  wire sum_c10_r72_s1, carry_c10_r72_s1;
  subbyte_full_adder add_c10_r72_s1 (
    .a(pp[2060]),
    .b(pp[2068]),
    .ci(pp[2079]),
    .s(sum_c10_r72_s1),
    .co(carry_c10_r72_s1)
  );
  wire sum_c10_r73_s1, carry_c10_r73_s1;
  subbyte_full_adder add_c10_r73_s1 (
    .a(pp[2087]),
    .b(pp[2098]),
    .ci(pp[2106]),
    .s(sum_c10_r73_s1),
    .co(carry_c10_r73_s1)
  );
  wire sum_c10_r74_s1, carry_c10_r74_s1;
  subbyte_full_adder add_c10_r74_s1 (
    .a(pp[2117]),
    .b(pp[2125]),
    .ci(pp[2136]),
    .s(sum_c10_r74_s1),
    .co(carry_c10_r74_s1)
  );
  wire sum_c10_r75_s1, carry_c10_r75_s1;
  subbyte_full_adder add_c10_r75_s1 (
    .a(pp[2144]),
    .b(pp[2155]),
    .ci(pp[2163]),
    .s(sum_c10_r75_s1),
    .co(carry_c10_r75_s1)
  );
  wire sum_c10_r76_s1, carry_c10_r76_s1;
  subbyte_full_adder add_c10_r76_s1 (
    .a(pp[2174]),
    .b(pp[2182]),
    .ci(pp[2193]),
    .s(sum_c10_r76_s1),
    .co(carry_c10_r76_s1)
  );
  wire sum_c10_r77_s1, carry_c10_r77_s1;
  subbyte_full_adder add_c10_r77_s1 (
    .a(pp[2201]),
    .b(pp[2212]),
    .ci(pp[2220]),
    .s(sum_c10_r77_s1),
    .co(carry_c10_r77_s1)
  );
  wire sum_c10_r78_s1, carry_c10_r78_s1;
  subbyte_full_adder add_c10_r78_s1 (
    .a(pp[2231]),
    .b(pp[2239]),
    .ci(pp[2250]),
    .s(sum_c10_r78_s1),
    .co(carry_c10_r78_s1)
  );
  wire sum_c10_r79_s1, carry_c10_r79_s1;
  subbyte_full_adder add_c10_r79_s1 (
    .a(pp[2258]),
    .b(pp[2269]),
    .ci(pp[2277]),
    .s(sum_c10_r79_s1),
    .co(carry_c10_r79_s1)
  );
  wire sum_c10_r80_s1, carry_c10_r80_s1;
  subbyte_full_adder add_c10_r80_s1 (
    .a(pp[2288]),
    .b(pp[2296]),
    .ci(pp[2307]),
    .s(sum_c10_r80_s1),
    .co(carry_c10_r80_s1)
  );
  wire sum_c10_r81_s1, carry_c10_r81_s1;
  subbyte_full_adder add_c10_r81_s1 (
    .a(pp[2315]),
    .b(pp[2326]),
    .ci(pp[2334]),
    .s(sum_c10_r81_s1),
    .co(carry_c10_r81_s1)
  );
  wire sum_c10_r82_s1, carry_c10_r82_s1;
  subbyte_full_adder add_c10_r82_s1 (
    .a(pp[2345]),
    .b(pp[2353]),
    .ci(pp[2364]),
    .s(sum_c10_r82_s1),
    .co(carry_c10_r82_s1)
  );
  wire sum_c10_r83_s1, carry_c10_r83_s1;
  subbyte_full_adder add_c10_r83_s1 (
    .a(pp[2372]),
    .b(pp[2383]),
    .ci(pp[2391]),
    .s(sum_c10_r83_s1),
    .co(carry_c10_r83_s1)
  );
  wire sum_c10_r84_s1, carry_c10_r84_s1;
  subbyte_full_adder add_c10_r84_s1 (
    .a(pp[2402]),
    .b(pp[2410]),
    .ci(pp[2421]),
    .s(sum_c10_r84_s1),
    .co(carry_c10_r84_s1)
  );
  wire sum_c10_r85_s2, carry_c10_r85_s2;
  subbyte_full_adder add_c10_r85_s2 (
    .a(pp[2429]),
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
    .ci(sum_c10_r142_s3),
    .s(sum_c10_r192_s4),
    .co(carry_c10_r192_s4)
  );
  wire sum_c10_r193_s4, carry_c10_r193_s4;
  subbyte_full_adder add_c10_r193_s4 (
    .a(sum_c10_r143_s3),
    .b(sum_c10_r144_s3),
    .ci(sum_c10_r145_s3),
    .s(sum_c10_r193_s4),
    .co(carry_c10_r193_s4)
  );
  wire sum_c10_r194_s4, carry_c10_r194_s4;
  subbyte_full_adder add_c10_r194_s4 (
    .a(sum_c10_r146_s3),
    .b(sum_c10_r147_s3),
    .ci(sum_c10_r148_s3),
    .s(sum_c10_r194_s4),
    .co(carry_c10_r194_s4)
  );
  wire sum_c10_r195_s4, carry_c10_r195_s4;
  subbyte_full_adder add_c10_r195_s4 (
    .a(sum_c10_r149_s3),
    .b(sum_c10_r150_s3),
    .ci(sum_c10_r151_s3),
    .s(sum_c10_r195_s4),
    .co(carry_c10_r195_s4)
  );
  wire sum_c10_r196_s4, carry_c10_r196_s4;
  subbyte_full_adder add_c10_r196_s4 (
    .a(sum_c10_r152_s3),
    .b(sum_c10_r153_s3),
    .ci(sum_c10_r154_s3),
    .s(sum_c10_r196_s4),
    .co(carry_c10_r196_s4)
  );
  wire sum_c10_r197_s4, carry_c10_r197_s4;
  subbyte_full_adder add_c10_r197_s4 (
    .a(sum_c10_r155_s3),
    .b(sum_c10_r156_s3),
    .ci(sum_c10_r157_s3),
    .s(sum_c10_r197_s4),
    .co(carry_c10_r197_s4)
  );
  wire sum_c10_r198_s4, carry_c10_r198_s4;
  subbyte_full_adder add_c10_r198_s4 (
    .a(sum_c10_r158_s3),
    .b(sum_c10_r159_s3),
    .ci(sum_c10_r160_s3),
    .s(sum_c10_r198_s4),
    .co(carry_c10_r198_s4)
  );
  wire sum_c10_r199_s4, carry_c10_r199_s4;
  subbyte_full_adder add_c10_r199_s4 (
    .a(sum_c10_r161_s3),
    .b(sum_c10_r162_s3),
    .ci(sum_c10_r163_s3),
    .s(sum_c10_r199_s4),
    .co(carry_c10_r199_s4)
  );
  wire sum_c10_r200_s4, carry_c10_r200_s4;
  subbyte_full_adder add_c10_r200_s4 (
    .a(sum_c10_r164_s3),
    .b(sum_c10_r165_s3),
    .ci(sum_c10_r166_s3),
    .s(sum_c10_r200_s4),
    .co(carry_c10_r200_s4)
  );
  wire sum_c10_r201_s4, carry_c10_r201_s4;
  subbyte_full_adder add_c10_r201_s4 (
    .a(sum_c10_r167_s3),
    .b(sum_c10_r168_s3),
    .ci(sum_c10_r169_s3),
    .s(sum_c10_r201_s4),
    .co(carry_c10_r201_s4)
  );
  wire sum_c10_r202_s4, carry_c10_r202_s4;
  subbyte_full_adder add_c10_r202_s4 (
    .a(sum_c10_r170_s3),
    .b(sum_c10_r171_s3),
    .ci(sum_c10_r172_s3),
    .s(sum_c10_r202_s4),
    .co(carry_c10_r202_s4)
  );
  wire sum_c10_r203_s4, carry_c10_r203_s4;
  subbyte_full_adder add_c10_r203_s4 (
    .a(sum_c10_r173_s3),
    .b(sum_c10_r174_s3),
    .ci(sum_c10_r175_s3),
    .s(sum_c10_r203_s4),
    .co(carry_c10_r203_s4)
  );
  wire sum_c10_r204_s4, carry_c10_r204_s4;
  subbyte_full_adder add_c10_r204_s4 (
    .a(sum_c10_r176_s3),
    .b(sum_c10_r177_s3),
    .ci(sum_c10_r178_s3),
    .s(sum_c10_r204_s4),
    .co(carry_c10_r204_s4)
  );
  wire sum_c10_r205_s5, carry_c10_r205_s5;
  subbyte_full_adder add_c10_r205_s5 (
    .a(sum_c10_r179_s3),
    .b(carry_c9_r180_s4),
    .ci(carry_c9_r181_s4),
    .s(sum_c10_r205_s5),
    .co(carry_c10_r205_s5)
  );
  wire sum_c10_r206_s5, carry_c10_r206_s5;
  subbyte_full_adder add_c10_r206_s5 (
    .a(carry_c9_r182_s4),
    .b(carry_c9_r183_s4),
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
  wire sum_c10_r209_s5, carry_c10_r209_s5;
  subbyte_full_adder add_c10_r209_s5 (
    .a(carry_c9_r191_s4),
    .b(carry_c9_r192_s4),
    .ci(carry_c9_r193_s4),
    .s(sum_c10_r209_s5),
    .co(carry_c10_r209_s5)
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
    .ci(sum_c10_r180_s4),
    .s(sum_c10_r213_s5),
    .co(carry_c10_r213_s5)
  );
  wire sum_c10_r214_s5, carry_c10_r214_s5;
  subbyte_full_adder add_c10_r214_s5 (
    .a(sum_c10_r181_s4),
    .b(sum_c10_r182_s4),
    .ci(sum_c10_r183_s4),
    .s(sum_c10_r214_s5),
    .co(carry_c10_r214_s5)
  );
  wire sum_c10_r215_s5, carry_c10_r215_s5;
  subbyte_full_adder add_c10_r215_s5 (
    .a(sum_c10_r184_s4),
    .b(sum_c10_r185_s4),
    .ci(sum_c10_r186_s4),
    .s(sum_c10_r215_s5),
    .co(carry_c10_r215_s5)
  );
  wire sum_c10_r216_s5, carry_c10_r216_s5;
  subbyte_full_adder add_c10_r216_s5 (
    .a(sum_c10_r187_s4),
    .b(sum_c10_r188_s4),
    .ci(sum_c10_r189_s4),
    .s(sum_c10_r216_s5),
    .co(carry_c10_r216_s5)
  );
  wire sum_c10_r217_s5, carry_c10_r217_s5;
  subbyte_full_adder add_c10_r217_s5 (
    .a(sum_c10_r190_s4),
    .b(sum_c10_r191_s4),
    .ci(sum_c10_r192_s4),
    .s(sum_c10_r217_s5),
    .co(carry_c10_r217_s5)
  );
  wire sum_c10_r218_s5, carry_c10_r218_s5;
  subbyte_full_adder add_c10_r218_s5 (
    .a(sum_c10_r193_s4),
    .b(sum_c10_r194_s4),
    .ci(sum_c10_r195_s4),
    .s(sum_c10_r218_s5),
    .co(carry_c10_r218_s5)
  );
  wire sum_c10_r219_s5, carry_c10_r219_s5;
  subbyte_full_adder add_c10_r219_s5 (
    .a(sum_c10_r196_s4),
    .b(sum_c10_r197_s4),
    .ci(sum_c10_r198_s4),
    .s(sum_c10_r219_s5),
    .co(carry_c10_r219_s5)
  );
  wire sum_c10_r220_s5, carry_c10_r220_s5;
  subbyte_full_adder add_c10_r220_s5 (
    .a(sum_c10_r199_s4),
    .b(sum_c10_r200_s4),
    .ci(sum_c10_r201_s4),
    .s(sum_c10_r220_s5),
    .co(carry_c10_r220_s5)
  );
  wire sum_c10_r221_s5, carry_c10_r221_s5;
  subbyte_full_adder add_c10_r221_s5 (
    .a(sum_c10_r202_s4),
    .b(sum_c10_r203_s4),
    .ci(sum_c10_r204_s4),
    .s(sum_c10_r221_s5),
    .co(carry_c10_r221_s5)
  );
  wire sum_c10_r222_s6, carry_c10_r222_s6;
  subbyte_full_adder add_c10_r222_s6 (
    .a(carry_c9_r205_s5),
    .b(carry_c9_r206_s5),
    .ci(carry_c9_r207_s5),
    .s(sum_c10_r222_s6),
    .co(carry_c10_r222_s6)
  );
  wire sum_c10_r223_s6, carry_c10_r223_s6;
  subbyte_full_adder add_c10_r223_s6 (
    .a(carry_c9_r208_s5),
    .b(carry_c9_r209_s5),
    .ci(carry_c9_r210_s5),
    .s(sum_c10_r223_s6),
    .co(carry_c10_r223_s6)
  );
  wire sum_c10_r224_s6, carry_c10_r224_s6;
  subbyte_full_adder add_c10_r224_s6 (
    .a(carry_c9_r211_s5),
    .b(carry_c9_r212_s5),
    .ci(carry_c9_r213_s5),
    .s(sum_c10_r224_s6),
    .co(carry_c10_r224_s6)
  );
  wire sum_c10_r225_s6, carry_c10_r225_s6;
  subbyte_full_adder add_c10_r225_s6 (
    .a(carry_c9_r214_s5),
    .b(carry_c9_r215_s5),
    .ci(carry_c9_r216_s5),
    .s(sum_c10_r225_s6),
    .co(carry_c10_r225_s6)
  );
  wire sum_c10_r226_s6, carry_c10_r226_s6;
  subbyte_full_adder add_c10_r226_s6 (
    .a(carry_c9_r217_s5),
    .b(carry_c9_r218_s5),
    .ci(carry_c9_r219_s5),
    .s(sum_c10_r226_s6),
    .co(carry_c10_r226_s6)
  );
  wire sum_c10_r227_s6, carry_c10_r227_s6;
  subbyte_full_adder add_c10_r227_s6 (
    .a(carry_c9_r220_s5),
    .b(carry_c9_r221_s5),
    .ci(sum_c10_r205_s5),
    .s(sum_c10_r227_s6),
    .co(carry_c10_r227_s6)
  );
  wire sum_c10_r228_s6, carry_c10_r228_s6;
  subbyte_full_adder add_c10_r228_s6 (
    .a(sum_c10_r206_s5),
    .b(sum_c10_r207_s5),
    .ci(sum_c10_r208_s5),
    .s(sum_c10_r228_s6),
    .co(carry_c10_r228_s6)
  );
  wire sum_c10_r229_s6, carry_c10_r229_s6;
  subbyte_full_adder add_c10_r229_s6 (
    .a(sum_c10_r209_s5),
    .b(sum_c10_r210_s5),
    .ci(sum_c10_r211_s5),
    .s(sum_c10_r229_s6),
    .co(carry_c10_r229_s6)
  );
  wire sum_c10_r230_s6, carry_c10_r230_s6;
  subbyte_full_adder add_c10_r230_s6 (
    .a(sum_c10_r212_s5),
    .b(sum_c10_r213_s5),
    .ci(sum_c10_r214_s5),
    .s(sum_c10_r230_s6),
    .co(carry_c10_r230_s6)
  );
  wire sum_c10_r231_s6, carry_c10_r231_s6;
  subbyte_full_adder add_c10_r231_s6 (
    .a(sum_c10_r215_s5),
    .b(sum_c10_r216_s5),
    .ci(sum_c10_r217_s5),
    .s(sum_c10_r231_s6),
    .co(carry_c10_r231_s6)
  );
  wire sum_c10_r232_s6, carry_c10_r232_s6;
  subbyte_full_adder add_c10_r232_s6 (
    .a(sum_c10_r218_s5),
    .b(sum_c10_r219_s5),
    .ci(sum_c10_r220_s5),
    .s(sum_c10_r232_s6),
    .co(carry_c10_r232_s6)
  );
  wire sum_c10_r233_s7, carry_c10_r233_s7;
  subbyte_full_adder add_c10_r233_s7 (
    .a(sum_c10_r221_s5),
    .b(carry_c9_r222_s6),
    .ci(carry_c9_r223_s6),
    .s(sum_c10_r233_s7),
    .co(carry_c10_r233_s7)
  );
  wire sum_c10_r234_s8, carry_c10_r234_s8;
  subbyte_full_adder add_c10_r234_s8 (
    .a(carry_c9_r224_s6),
    .b(carry_c9_r225_s7),
    .ci(carry_c9_r226_s6),
    .s(sum_c10_r234_s8),
    .co(carry_c10_r234_s8)
  );
  wire sum_c10_r235_s7, carry_c10_r235_s7;
  subbyte_full_adder add_c10_r235_s7 (
    .a(carry_c9_r227_s6),
    .b(carry_c9_r228_s6),
    .ci(carry_c9_r229_s6),
    .s(sum_c10_r235_s7),
    .co(carry_c10_r235_s7)
  );
  wire sum_c10_r236_s7, carry_c10_r236_s7;
  subbyte_full_adder add_c10_r236_s7 (
    .a(carry_c9_r230_s6),
    .b(carry_c9_r231_s6),
    .ci(carry_c9_r232_s6),
    .s(sum_c10_r236_s7),
    .co(carry_c10_r236_s7)
  );
  wire sum_c10_r237_s7, carry_c10_r237_s7;
  subbyte_full_adder add_c10_r237_s7 (
    .a(sum_c10_r222_s6),
    .b(sum_c10_r223_s6),
    .ci(sum_c10_r224_s6),
    .s(sum_c10_r237_s7),
    .co(carry_c10_r237_s7)
  );
  wire sum_c10_r238_s7, carry_c10_r238_s7;
  subbyte_full_adder add_c10_r238_s7 (
    .a(sum_c10_r225_s6),
    .b(sum_c10_r226_s6),
    .ci(sum_c10_r227_s6),
    .s(sum_c10_r238_s7),
    .co(carry_c10_r238_s7)
  );
  wire sum_c10_r239_s7, carry_c10_r239_s7;
  subbyte_full_adder add_c10_r239_s7 (
    .a(sum_c10_r228_s6),
    .b(sum_c10_r229_s6),
    .ci(sum_c10_r230_s6),
    .s(sum_c10_r239_s7),
    .co(carry_c10_r239_s7)
  );
  wire sum_c10_r240_s9, carry_c10_r240_s9;
  subbyte_full_adder add_c10_r240_s9 (
    .a(sum_c10_r231_s6),
    .b(sum_c10_r232_s6),
    .ci(carry_c9_r233_s8),
    .s(sum_c10_r240_s9),
    .co(carry_c10_r240_s9)
  );
  wire sum_c10_r241_s9, carry_c10_r241_s9;
  subbyte_full_adder add_c10_r241_s9 (
    .a(carry_c9_r234_s7),
    .b(carry_c9_r235_s7),
    .ci(carry_c9_r236_s8),
    .s(sum_c10_r241_s9),
    .co(carry_c10_r241_s9)
  );
  wire sum_c10_r242_s9, carry_c10_r242_s9;
  subbyte_full_adder add_c10_r242_s9 (
    .a(carry_c9_r237_s7),
    .b(carry_c9_r238_s8),
    .ci(carry_c9_r239_s7),
    .s(sum_c10_r242_s9),
    .co(carry_c10_r242_s9)
  );
  wire sum_c10_r243_s9, carry_c10_r243_s9;
  subbyte_full_adder add_c10_r243_s9 (
    .a(carry_c9_r240_s7),
    .b(sum_c10_r233_s7),
    .ci(sum_c10_r234_s8),
    .s(sum_c10_r243_s9),
    .co(carry_c10_r243_s9)
  );
  wire sum_c10_r244_s8, carry_c10_r244_s8;
  subbyte_full_adder add_c10_r244_s8 (
    .a(sum_c10_r235_s7),
    .b(sum_c10_r236_s7),
    .ci(sum_c10_r237_s7),
    .s(sum_c10_r244_s8),
    .co(carry_c10_r244_s8)
  );
  wire sum_c10_r245_s10, carry_c10_r245_s10;
  subbyte_full_adder add_c10_r245_s10 (
    .a(sum_c10_r238_s7),
    .b(sum_c10_r239_s7),
    .ci(sum_c10_r240_s9),
    .s(sum_c10_r245_s10),
    .co(carry_c10_r245_s10)
  );
  wire sum_c10_r246_s10, carry_c10_r246_s10;
  subbyte_full_adder add_c10_r246_s10 (
    .a(carry_c9_r241_s9),
    .b(carry_c9_r242_s9),
    .ci(carry_c9_r243_s9),
    .s(sum_c10_r246_s10),
    .co(carry_c10_r246_s10)
  );
  wire sum_c10_r247_s10, carry_c10_r247_s10;
  subbyte_full_adder add_c10_r247_s10 (
    .a(carry_c9_r244_s9),
    .b(carry_c9_r245_s9),
    .ci(sum_c10_r241_s9),
    .s(sum_c10_r247_s10),
    .co(carry_c10_r247_s10)
  );
  wire sum_c10_r248_s10, carry_c10_r248_s10;
  subbyte_full_adder add_c10_r248_s10 (
    .a(sum_c10_r242_s9),
    .b(sum_c10_r243_s9),
    .ci(sum_c10_r244_s8),
    .s(sum_c10_r248_s10),
    .co(carry_c10_r248_s10)
  );
  wire sum_c10_r249_s11, carry_c10_r249_s11;
  subbyte_full_adder add_c10_r249_s11 (
    .a(sum_c10_r245_s10),
    .b(carry_c9_r246_s10),
    .ci(carry_c9_r247_s10),
    .s(sum_c10_r249_s11),
    .co(carry_c10_r249_s11)
  );
  wire sum_c10_r250_s12, carry_c10_r250_s12;
  subbyte_full_adder add_c10_r250_s12 (
    .a(carry_c9_r248_s11),
    .b(carry_c9_r249_s10),
    .ci(sum_c10_r246_s10),
    .s(sum_c10_r250_s12),
    .co(carry_c10_r250_s12)
  );
  wire sum_c10_r251_s12, carry_c10_r251_s12;
  subbyte_full_adder add_c10_r251_s12 (
    .a(sum_c10_r247_s10),
    .b(sum_c10_r248_s10),
    .ci(sum_c10_r249_s11),
    .s(sum_c10_r251_s12),
    .co(carry_c10_r251_s12)
  );
  wire sum_c10_r252_s13, carry_c10_r252_s13;
  subbyte_full_adder add_c10_r252_s13 (
    .a(carry_c9_r250_s11),
    .b(carry_c9_r251_s12),
    .ci(sum_c10_r250_s12),
    .s(sum_c10_r252_s13),
    .co(carry_c10_r252_s13)
  );
  wire sum_c10_r253_s14, carry_c10_r253_s14;
  subbyte_full_adder add_c10_r253_s14 (
    .a(sum_c10_r251_s12),
    .b(carry_c9_r252_s13),
    .ci(sum_c10_r252_s13),
    .s(sum_c10_r253_s14),
    .co(carry_c10_r253_s14)
  );
  wire sum_c10_r254_s15, carry_c10_r254_s15;
  subbyte_full_adder add_c10_r254_s15 (
    .a(carry_c9_r253_s13),
    .b(sum_c10_r253_s14),
    .ci(carry_c9_r254_s14),
    .s(sum_c10_r254_s15),
    .co(carry_c10_r254_s15)
  );
  wire sum_c10_r255_s16, carry_c10_r255_s16;
  subbyte_full_adder add_c10_r255_s16 (
    .a(sum_c10_r254_s15),
    .b(extra[10]),
    .ci(extra[39]),
    .s(sum_c10_r255_s16),
    .co(carry_c10_r255_s16)
  );
  wire sum_c10_r256_s16, carry_c10_r256_s16;
  subbyte_full_adder add_c10_r256_s16 (
    .a(extra[68]),
    .b(extra[97]),
    .ci(carry_c9_r255_s15),
    .s(sum_c10_r256_s16),
    .co(carry_c10_r256_s16)
  );
  wire sum_c10_r257_s17, carry_c10_r257_s17;
  subbyte_full_adder add_c10_r257_s17 (
    .a(sum_c10_r255_s16),
    .b(carry_c9_r256_s15),
    .ci(sum_c10_r256_s16),
    .s(sum_c10_r257_s17),
    .co(carry_c10_r257_s17)
  );
  wire sum_c10_r258_s18, carry_c10_r258_s18;
  subbyte_full_adder add_c10_r258_s18 (
    .a(carry_c9_r257_s16),
    .b(sum_c10_r257_s17),
    .ci(carry_c9_r258_s17),
    .s(sum_c10_r258_s18),
    .co(carry_c10_r258_s18)
  );
  wire sum_c10_r259_s19, carry_c10_r259_s19;
  subbyte_half_adder add_c10_r259_s19 (
    .a(carry_c9_r259_s18),
    .b(sum_c10_r258_s18),
    .s(sum_c10_r259_s19),
    .co(carry_c10_r259_s19)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[17]), .b(pp[36]), .ci(pp[55]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[74]), .b(pp[93]), .ci(pp[112]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[131]), .b(pp[150]), .ci(pp[169]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[188]), .b(pp[207]), .ci(pp[226]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[245]), .b(pp[264]), .ci(pp[283]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[302]), .b(pp[321]), .ci(pp[340]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[359]), .b(pp[378]), .ci(pp[397]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[416]), .b(pp[435]), .ci(pp[454]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[473]), .b(pp[492]), .ci(pp[511]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[530]), .b(pp[549]), .ci(pp[568]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (.a(pp[587]), .b(pp[606]), .ci(pp[625]), .s(sum_c11_r10_s1), .co(carry_c11_r10_s1));
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (.a(pp[644]), .b(pp[663]), .ci(pp[682]), .s(sum_c11_r11_s1), .co(carry_c11_r11_s1));
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (.a(pp[701]), .b(pp[720]), .ci(pp[739]), .s(sum_c11_r12_s1), .co(carry_c11_r12_s1));
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (.a(pp[758]), .b(pp[777]), .ci(pp[796]), .s(sum_c11_r13_s1), .co(carry_c11_r13_s1));
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (.a(pp[815]), .b(pp[834]), .ci(pp[853]), .s(sum_c11_r14_s1), .co(carry_c11_r14_s1));
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (.a(pp[872]), .b(pp[891]), .ci(pp[910]), .s(sum_c11_r15_s1), .co(carry_c11_r15_s1));
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (.a(pp[929]), .b(pp[948]), .ci(pp[967]), .s(sum_c11_r16_s1), .co(carry_c11_r16_s1));
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (.a(pp[986]), .b(pp[1005]), .ci(pp[1024]), .s(sum_c11_r17_s1), .co(carry_c11_r17_s1));
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (
    .a(pp[1043]),
    .b(pp[1062]),
    .ci(pp[1081]),
    .s(sum_c11_r18_s1),
    .co(carry_c11_r18_s1)
  );
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (
    .a(pp[1100]),
    .b(pp[1119]),
    .ci(pp[1138]),
    .s(sum_c11_r19_s1),
    .co(carry_c11_r19_s1)
  );
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (
    .a(pp[1157]),
    .b(pp[1176]),
    .ci(pp[1195]),
    .s(sum_c11_r20_s1),
    .co(carry_c11_r20_s1)
  );
  wire sum_c11_r21_s1, carry_c11_r21_s1;
  subbyte_full_adder add_c11_r21_s1 (
    .a(pp[1214]),
    .b(pp[1233]),
    .ci(pp[1252]),
    .s(sum_c11_r21_s1),
    .co(carry_c11_r21_s1)
  );
  wire sum_c11_r22_s1, carry_c11_r22_s1;
  subbyte_full_adder add_c11_r22_s1 (
    .a(pp[1271]),
    .b(pp[1290]),
    .ci(pp[1309]),
    .s(sum_c11_r22_s1),
    .co(carry_c11_r22_s1)
  );
  wire sum_c11_r23_s1, carry_c11_r23_s1;
  subbyte_full_adder add_c11_r23_s1 (
    .a(pp[1328]),
    .b(pp[1347]),
    .ci(pp[1366]),
    .s(sum_c11_r23_s1),
    .co(carry_c11_r23_s1)
  );
  wire sum_c11_r24_s1, carry_c11_r24_s1;
  subbyte_full_adder add_c11_r24_s1 (
    .a(pp[1385]),
    .b(pp[1404]),
    .ci(pp[1423]),
    .s(sum_c11_r24_s1),
    .co(carry_c11_r24_s1)
  );
  wire sum_c11_r25_s1, carry_c11_r25_s1;
  subbyte_full_adder add_c11_r25_s1 (
    .a(pp[1442]),
    .b(pp[1461]),
    .ci(pp[1480]),
    .s(sum_c11_r25_s1),
    .co(carry_c11_r25_s1)
  );
  wire sum_c11_r26_s1, carry_c11_r26_s1;
  subbyte_full_adder add_c11_r26_s1 (
    .a(pp[1499]),
    .b(pp[1518]),
    .ci(pp[1537]),
    .s(sum_c11_r26_s1),
    .co(carry_c11_r26_s1)
  );
  wire sum_c11_r27_s1, carry_c11_r27_s1;
  subbyte_full_adder add_c11_r27_s1 (
    .a(pp[1556]),
    .b(pp[1575]),
    .ci(pp[1594]),
    .s(sum_c11_r27_s1),
    .co(carry_c11_r27_s1)
  );
  wire sum_c11_r28_s1, carry_c11_r28_s1;
  subbyte_full_adder add_c11_r28_s1 (
    .a(pp[1613]),
    .b(pp[1632]),
    .ci(pp[1651]),
    .s(sum_c11_r28_s1),
    .co(carry_c11_r28_s1)
  );
  wire sum_c11_r29_s1, carry_c11_r29_s1;
  subbyte_full_adder add_c11_r29_s1 (
    .a(pp[1670]),
    .b(pp[1689]),
    .ci(pp[1708]),
    .s(sum_c11_r29_s1),
    .co(carry_c11_r29_s1)
  );
  wire sum_c11_r30_s1, carry_c11_r30_s1;
  subbyte_full_adder add_c11_r30_s1 (
    .a(pp[1727]),
    .b(pp[1746]),
    .ci(pp[1765]),
    .s(sum_c11_r30_s1),
    .co(carry_c11_r30_s1)
  );
  wire sum_c11_r31_s1, carry_c11_r31_s1;
  subbyte_full_adder add_c11_r31_s1 (
    .a(pp[1784]),
    .b(pp[1803]),
    .ci(pp[1822]),
    .s(sum_c11_r31_s1),
    .co(carry_c11_r31_s1)
  );
  wire sum_c11_r32_s1, carry_c11_r32_s1;
  subbyte_full_adder add_c11_r32_s1 (
    .a(pp[1841]),
    .b(pp[1860]),
    .ci(pp[1879]),
    .s(sum_c11_r32_s1),
    .co(carry_c11_r32_s1)
  );
  wire sum_c11_r33_s1, carry_c11_r33_s1;
  subbyte_full_adder add_c11_r33_s1 (
    .a(pp[1898]),
    .b(pp[1917]),
    .ci(pp[1936]),
    .s(sum_c11_r33_s1),
    .co(carry_c11_r33_s1)
  );
  wire sum_c11_r34_s1, carry_c11_r34_s1;
  subbyte_full_adder add_c11_r34_s1 (
    .a(pp[1955]),
    .b(pp[1974]),
    .ci(pp[1993]),
    .s(sum_c11_r34_s1),
    .co(carry_c11_r34_s1)
  );
  wire sum_c11_r35_s1, carry_c11_r35_s1;
  subbyte_full_adder add_c11_r35_s1 (
    .a(pp[2012]),
    .b(pp[2031]),
    .ci(pp[2050]),
    .s(sum_c11_r35_s1),
    .co(carry_c11_r35_s1)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(pp[2069]),
    .b(pp[2088]),
    .ci(pp[2107]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s1, carry_c11_r37_s1;
  subbyte_full_adder add_c11_r37_s1 (
    .a(pp[2126]),
    .b(pp[2145]),
    .ci(pp[2164]),
    .s(sum_c11_r37_s1),
    .co(carry_c11_r37_s1)
  );
  wire sum_c11_r38_s1, carry_c11_r38_s1;
  subbyte_full_adder add_c11_r38_s1 (
    .a(pp[2183]),
    .b(pp[2202]),
    .ci(pp[2221]),
    .s(sum_c11_r38_s1),
    .co(carry_c11_r38_s1)
  );
  wire sum_c11_r39_s1, carry_c11_r39_s1;
  subbyte_full_adder add_c11_r39_s1 (
    .a(pp[2240]),
    .b(pp[2259]),
    .ci(pp[2278]),
    .s(sum_c11_r39_s1),
    .co(carry_c11_r39_s1)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(pp[2297]),
    .b(pp[2316]),
    .ci(pp[2335]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(pp[2354]),
    .b(pp[2373]),
    .ci(pp[2392]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s2, carry_c11_r42_s2;
  subbyte_full_adder add_c11_r42_s2 (
    .a(pp[2411]),
    .b(pp[2430]),
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
  wire sum_c11_r150_s5, carry_c11_r150_s5;
  subbyte_full_adder add_c11_r150_s5 (
    .a(carry_c10_r204_s4),
    .b(sum_c11_r118_s4),
    .ci(sum_c11_r119_s4),
    .s(sum_c11_r150_s5),
    .co(carry_c11_r150_s5)
  );
  wire sum_c11_r151_s5, carry_c11_r151_s5;
  subbyte_full_adder add_c11_r151_s5 (
    .a(sum_c11_r120_s4),
    .b(sum_c11_r121_s4),
    .ci(sum_c11_r122_s4),
    .s(sum_c11_r151_s5),
    .co(carry_c11_r151_s5)
  );
  wire sum_c11_r152_s5, carry_c11_r152_s5;
  subbyte_full_adder add_c11_r152_s5 (
    .a(sum_c11_r123_s4),
    .b(sum_c11_r124_s4),
    .ci(sum_c11_r125_s4),
    .s(sum_c11_r152_s5),
    .co(carry_c11_r152_s5)
  );
  wire sum_c11_r153_s5, carry_c11_r153_s5;
  subbyte_full_adder add_c11_r153_s5 (
    .a(sum_c11_r126_s4),
    .b(sum_c11_r127_s4),
    .ci(sum_c11_r128_s4),
    .s(sum_c11_r153_s5),
    .co(carry_c11_r153_s5)
  );
  wire sum_c11_r154_s5, carry_c11_r154_s5;
  subbyte_full_adder add_c11_r154_s5 (
    .a(sum_c11_r129_s4),
    .b(sum_c11_r130_s4),
    .ci(sum_c11_r131_s4),
    .s(sum_c11_r154_s5),
    .co(carry_c11_r154_s5)
  );
  wire sum_c11_r155_s5, carry_c11_r155_s5;
  subbyte_full_adder add_c11_r155_s5 (
    .a(sum_c11_r132_s4),
    .b(sum_c11_r133_s4),
    .ci(sum_c11_r134_s4),
    .s(sum_c11_r155_s5),
    .co(carry_c11_r155_s5)
  );
  wire sum_c11_r156_s5, carry_c11_r156_s5;
  subbyte_full_adder add_c11_r156_s5 (
    .a(sum_c11_r135_s4),
    .b(sum_c11_r136_s4),
    .ci(sum_c11_r137_s4),
    .s(sum_c11_r156_s5),
    .co(carry_c11_r156_s5)
  );
  wire sum_c11_r157_s5, carry_c11_r157_s5;
  subbyte_full_adder add_c11_r157_s5 (
    .a(sum_c11_r138_s4),
    .b(sum_c11_r139_s4),
    .ci(sum_c11_r140_s4),
    .s(sum_c11_r157_s5),
    .co(carry_c11_r157_s5)
  );
  wire sum_c11_r158_s6, carry_c11_r158_s6;
  subbyte_full_adder add_c11_r158_s6 (
    .a(sum_c11_r141_s4),
    .b(carry_c10_r205_s5),
    .ci(carry_c10_r206_s5),
    .s(sum_c11_r158_s6),
    .co(carry_c11_r158_s6)
  );
  wire sum_c11_r159_s6, carry_c11_r159_s6;
  subbyte_full_adder add_c11_r159_s6 (
    .a(carry_c10_r207_s5),
    .b(carry_c10_r208_s5),
    .ci(carry_c10_r209_s5),
    .s(sum_c11_r159_s6),
    .co(carry_c11_r159_s6)
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
    .a(sum_c11_r142_s5),
    .b(sum_c11_r143_s5),
    .ci(sum_c11_r144_s5),
    .s(sum_c11_r164_s6),
    .co(carry_c11_r164_s6)
  );
  wire sum_c11_r165_s6, carry_c11_r165_s6;
  subbyte_full_adder add_c11_r165_s6 (
    .a(sum_c11_r145_s5),
    .b(sum_c11_r146_s5),
    .ci(sum_c11_r147_s5),
    .s(sum_c11_r165_s6),
    .co(carry_c11_r165_s6)
  );
  wire sum_c11_r166_s6, carry_c11_r166_s6;
  subbyte_full_adder add_c11_r166_s6 (
    .a(sum_c11_r148_s5),
    .b(sum_c11_r149_s5),
    .ci(sum_c11_r150_s5),
    .s(sum_c11_r166_s6),
    .co(carry_c11_r166_s6)
  );
  wire sum_c11_r167_s6, carry_c11_r167_s6;
  subbyte_full_adder add_c11_r167_s6 (
    .a(sum_c11_r151_s5),
    .b(sum_c11_r152_s5),
    .ci(sum_c11_r153_s5),
    .s(sum_c11_r167_s6),
    .co(carry_c11_r167_s6)
  );
  wire sum_c11_r168_s6, carry_c11_r168_s6;
  subbyte_full_adder add_c11_r168_s6 (
    .a(sum_c11_r154_s5),
    .b(sum_c11_r155_s5),
    .ci(sum_c11_r156_s5),
    .s(sum_c11_r168_s6),
    .co(carry_c11_r168_s6)
  );
  wire sum_c11_r169_s7, carry_c11_r169_s7;
  subbyte_full_adder add_c11_r169_s7 (
    .a(sum_c11_r157_s5),
    .b(carry_c10_r222_s6),
    .ci(carry_c10_r223_s6),
    .s(sum_c11_r169_s7),
    .co(carry_c11_r169_s7)
  );
  wire sum_c11_r170_s7, carry_c11_r170_s7;
  subbyte_full_adder add_c11_r170_s7 (
    .a(carry_c10_r224_s6),
    .b(carry_c10_r225_s6),
    .ci(carry_c10_r226_s6),
    .s(sum_c11_r170_s7),
    .co(carry_c11_r170_s7)
  );
  wire sum_c11_r171_s7, carry_c11_r171_s7;
  subbyte_full_adder add_c11_r171_s7 (
    .a(carry_c10_r227_s6),
    .b(carry_c10_r228_s6),
    .ci(carry_c10_r229_s6),
    .s(sum_c11_r171_s7),
    .co(carry_c11_r171_s7)
  );
  wire sum_c11_r172_s7, carry_c11_r172_s7;
  subbyte_full_adder add_c11_r172_s7 (
    .a(carry_c10_r230_s6),
    .b(carry_c10_r231_s6),
    .ci(carry_c10_r232_s6),
    .s(sum_c11_r172_s7),
    .co(carry_c11_r172_s7)
  );
  wire sum_c11_r173_s7, carry_c11_r173_s7;
  subbyte_full_adder add_c11_r173_s7 (
    .a(sum_c11_r158_s6),
    .b(sum_c11_r159_s6),
    .ci(sum_c11_r160_s6),
    .s(sum_c11_r173_s7),
    .co(carry_c11_r173_s7)
  );
  wire sum_c11_r174_s7, carry_c11_r174_s7;
  subbyte_full_adder add_c11_r174_s7 (
    .a(sum_c11_r161_s6),
    .b(sum_c11_r162_s6),
    .ci(sum_c11_r163_s6),
    .s(sum_c11_r174_s7),
    .co(carry_c11_r174_s7)
  );
  wire sum_c11_r175_s7, carry_c11_r175_s7;
  subbyte_full_adder add_c11_r175_s7 (
    .a(sum_c11_r164_s6),
    .b(sum_c11_r165_s6),
    .ci(sum_c11_r166_s6),
    .s(sum_c11_r175_s7),
    .co(carry_c11_r175_s7)
  );
  wire sum_c11_r176_s8, carry_c11_r176_s8;
  subbyte_full_adder add_c11_r176_s8 (
    .a(sum_c11_r167_s6),
    .b(sum_c11_r168_s6),
    .ci(carry_c10_r233_s7),
    .s(sum_c11_r176_s8),
    .co(carry_c11_r176_s8)
  );
  wire sum_c11_r177_s9, carry_c11_r177_s9;
  subbyte_full_adder add_c11_r177_s9 (
    .a(carry_c10_r234_s8),
    .b(carry_c10_r235_s7),
    .ci(carry_c10_r236_s7),
    .s(sum_c11_r177_s9),
    .co(carry_c11_r177_s9)
  );
  wire sum_c11_r178_s8, carry_c11_r178_s8;
  subbyte_full_adder add_c11_r178_s8 (
    .a(carry_c10_r237_s7),
    .b(carry_c10_r238_s7),
    .ci(carry_c10_r239_s7),
    .s(sum_c11_r178_s8),
    .co(carry_c11_r178_s8)
  );
  wire sum_c11_r179_s10, carry_c11_r179_s10;
  subbyte_full_adder add_c11_r179_s10 (
    .a(carry_c10_r240_s9),
    .b(sum_c11_r169_s7),
    .ci(sum_c11_r170_s7),
    .s(sum_c11_r179_s10),
    .co(carry_c11_r179_s10)
  );
  wire sum_c11_r180_s8, carry_c11_r180_s8;
  subbyte_full_adder add_c11_r180_s8 (
    .a(sum_c11_r171_s7),
    .b(sum_c11_r172_s7),
    .ci(sum_c11_r173_s7),
    .s(sum_c11_r180_s8),
    .co(carry_c11_r180_s8)
  );
  wire sum_c11_r181_s9, carry_c11_r181_s9;
  subbyte_full_adder add_c11_r181_s9 (
    .a(sum_c11_r174_s7),
    .b(sum_c11_r175_s7),
    .ci(sum_c11_r176_s8),
    .s(sum_c11_r181_s9),
    .co(carry_c11_r181_s9)
  );
  wire sum_c11_r182_s10, carry_c11_r182_s10;
  subbyte_full_adder add_c11_r182_s10 (
    .a(carry_c10_r241_s9),
    .b(carry_c10_r242_s9),
    .ci(carry_c10_r243_s9),
    .s(sum_c11_r182_s10),
    .co(carry_c11_r182_s10)
  );
  wire sum_c11_r183_s11, carry_c11_r183_s11;
  subbyte_full_adder add_c11_r183_s11 (
    .a(carry_c10_r244_s8),
    .b(carry_c10_r245_s10),
    .ci(sum_c11_r177_s9),
    .s(sum_c11_r183_s11),
    .co(carry_c11_r183_s11)
  );
  wire sum_c11_r184_s11, carry_c11_r184_s11;
  subbyte_full_adder add_c11_r184_s11 (
    .a(sum_c11_r178_s8),
    .b(sum_c11_r179_s10),
    .ci(sum_c11_r180_s8),
    .s(sum_c11_r184_s11),
    .co(carry_c11_r184_s11)
  );
  wire sum_c11_r185_s11, carry_c11_r185_s11;
  subbyte_full_adder add_c11_r185_s11 (
    .a(sum_c11_r181_s9),
    .b(carry_c10_r246_s10),
    .ci(carry_c10_r247_s10),
    .s(sum_c11_r185_s11),
    .co(carry_c11_r185_s11)
  );
  wire sum_c11_r186_s12, carry_c11_r186_s12;
  subbyte_full_adder add_c11_r186_s12 (
    .a(carry_c10_r248_s10),
    .b(sum_c11_r182_s10),
    .ci(sum_c11_r183_s11),
    .s(sum_c11_r186_s12),
    .co(carry_c11_r186_s12)
  );
  wire sum_c11_r187_s13, carry_c11_r187_s13;
  subbyte_full_adder add_c11_r187_s13 (
    .a(sum_c11_r184_s11),
    .b(carry_c10_r249_s11),
    .ci(carry_c10_r250_s12),
    .s(sum_c11_r187_s13),
    .co(carry_c11_r187_s13)
  );
  wire sum_c11_r188_s13, carry_c11_r188_s13;
  subbyte_full_adder add_c11_r188_s13 (
    .a(carry_c10_r251_s12),
    .b(sum_c11_r185_s11),
    .ci(sum_c11_r186_s12),
    .s(sum_c11_r188_s13),
    .co(carry_c11_r188_s13)
  );
  wire sum_c11_r189_s14, carry_c11_r189_s14;
  subbyte_full_adder add_c11_r189_s14 (
    .a(sum_c11_r187_s13),
    .b(carry_c10_r252_s13),
    .ci(sum_c11_r188_s13),
    .s(sum_c11_r189_s14),
    .co(carry_c11_r189_s14)
  );
  wire sum_c11_r190_s16, carry_c11_r190_s16;
  subbyte_full_adder add_c11_r190_s16 (
    .a(carry_c10_r253_s14),
    .b(sum_c11_r189_s14),
    .ci(carry_c10_r254_s15),
    .s(sum_c11_r190_s16),
    .co(carry_c11_r190_s16)
  );
  wire sum_c11_r191_s17, carry_c11_r191_s17;
  subbyte_full_adder add_c11_r191_s17 (
    .a(sum_c11_r190_s16),
    .b(extra[11]),
    .ci(extra[40]),
    .s(sum_c11_r191_s17),
    .co(carry_c11_r191_s17)
  );
  wire sum_c11_r192_s17, carry_c11_r192_s17;
  subbyte_full_adder add_c11_r192_s17 (
    .a(extra[69]),
    .b(extra[98]),
    .ci(carry_c10_r255_s16),
    .s(sum_c11_r192_s17),
    .co(carry_c11_r192_s17)
  );
  wire sum_c11_r193_s18, carry_c11_r193_s18;
  subbyte_full_adder add_c11_r193_s18 (
    .a(sum_c11_r191_s17),
    .b(carry_c10_r256_s16),
    .ci(sum_c11_r192_s17),
    .s(sum_c11_r193_s18),
    .co(carry_c11_r193_s18)
  );
  wire sum_c11_r194_s19, carry_c11_r194_s19;
  subbyte_full_adder add_c11_r194_s19 (
    .a(carry_c10_r257_s17),
    .b(sum_c11_r193_s18),
    .ci(carry_c10_r258_s18),
    .s(sum_c11_r194_s19),
    .co(carry_c11_r194_s19)
  );
  wire sum_c11_r195_s20, carry_c11_r195_s20;
  subbyte_half_adder add_c11_r195_s20 (
    .a(carry_c10_r259_s19),
    .b(sum_c11_r194_s19),
    .s(sum_c11_r195_s20),
    .co(carry_c11_r195_s20)
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
  wire sum_c12_r66_s6, carry_c12_r66_s6;
  subbyte_full_adder add_c12_r66_s6 (
    .a(carry_c11_r148_s5),
    .b(carry_c11_r149_s5),
    .ci(carry_c11_r150_s5),
    .s(sum_c12_r66_s6),
    .co(carry_c12_r66_s6)
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
    .b(sum_c12_r50_s5),
    .ci(sum_c12_r51_s5),
    .s(sum_c12_r69_s6),
    .co(carry_c12_r69_s6)
  );
  wire sum_c12_r70_s6, carry_c12_r70_s6;
  subbyte_full_adder add_c12_r70_s6 (
    .a(sum_c12_r52_s5),
    .b(sum_c12_r53_s5),
    .ci(sum_c12_r54_s5),
    .s(sum_c12_r70_s6),
    .co(carry_c12_r70_s6)
  );
  wire sum_c12_r71_s6, carry_c12_r71_s6;
  subbyte_full_adder add_c12_r71_s6 (
    .a(sum_c12_r55_s5),
    .b(sum_c12_r56_s5),
    .ci(sum_c12_r57_s5),
    .s(sum_c12_r71_s6),
    .co(carry_c12_r71_s6)
  );
  wire sum_c12_r72_s6, carry_c12_r72_s6;
  subbyte_full_adder add_c12_r72_s6 (
    .a(sum_c12_r58_s5),
    .b(sum_c12_r59_s5),
    .ci(sum_c12_r60_s5),
    .s(sum_c12_r72_s6),
    .co(carry_c12_r72_s6)
  );
  wire sum_c12_r73_s6, carry_c12_r73_s6;
  subbyte_full_adder add_c12_r73_s6 (
    .a(sum_c12_r61_s5),
    .b(sum_c12_r62_s5),
    .ci(sum_c12_r63_s5),
    .s(sum_c12_r73_s6),
    .co(carry_c12_r73_s6)
  );
  wire sum_c12_r74_s7, carry_c12_r74_s7;
  subbyte_full_adder add_c12_r74_s7 (
    .a(carry_c11_r158_s6),
    .b(carry_c11_r159_s6),
    .ci(carry_c11_r160_s6),
    .s(sum_c12_r74_s7),
    .co(carry_c12_r74_s7)
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
  wire sum_c12_r77_s7, carry_c12_r77_s7;
  subbyte_full_adder add_c12_r77_s7 (
    .a(carry_c11_r167_s6),
    .b(carry_c11_r168_s6),
    .ci(sum_c12_r64_s6),
    .s(sum_c12_r77_s7),
    .co(carry_c12_r77_s7)
  );
  wire sum_c12_r78_s7, carry_c12_r78_s7;
  subbyte_full_adder add_c12_r78_s7 (
    .a(sum_c12_r65_s6),
    .b(sum_c12_r66_s6),
    .ci(sum_c12_r67_s6),
    .s(sum_c12_r78_s7),
    .co(carry_c12_r78_s7)
  );
  wire sum_c12_r79_s7, carry_c12_r79_s7;
  subbyte_full_adder add_c12_r79_s7 (
    .a(sum_c12_r68_s6),
    .b(sum_c12_r69_s6),
    .ci(sum_c12_r70_s6),
    .s(sum_c12_r79_s7),
    .co(carry_c12_r79_s7)
  );
  wire sum_c12_r80_s7, carry_c12_r80_s7;
  subbyte_full_adder add_c12_r80_s7 (
    .a(sum_c12_r71_s6),
    .b(sum_c12_r72_s6),
    .ci(sum_c12_r73_s6),
    .s(sum_c12_r80_s7),
    .co(carry_c12_r80_s7)
  );
  wire sum_c12_r81_s8, carry_c12_r81_s8;
  subbyte_full_adder add_c12_r81_s8 (
    .a(carry_c11_r169_s7),
    .b(carry_c11_r170_s7),
    .ci(carry_c11_r171_s7),
    .s(sum_c12_r81_s8),
    .co(carry_c12_r81_s8)
  );
  wire sum_c12_r82_s8, carry_c12_r82_s8;
  subbyte_full_adder add_c12_r82_s8 (
    .a(carry_c11_r172_s7),
    .b(carry_c11_r173_s7),
    .ci(carry_c11_r174_s7),
    .s(sum_c12_r82_s8),
    .co(carry_c12_r82_s8)
  );
  wire sum_c12_r83_s8, carry_c12_r83_s8;
  subbyte_full_adder add_c12_r83_s8 (
    .a(carry_c11_r175_s7),
    .b(sum_c12_r74_s7),
    .ci(sum_c12_r75_s7),
    .s(sum_c12_r83_s8),
    .co(carry_c12_r83_s8)
  );
  wire sum_c12_r84_s8, carry_c12_r84_s8;
  subbyte_full_adder add_c12_r84_s8 (
    .a(sum_c12_r76_s7),
    .b(sum_c12_r77_s7),
    .ci(sum_c12_r78_s7),
    .s(sum_c12_r84_s8),
    .co(carry_c12_r84_s8)
  );
  wire sum_c12_r85_s9, carry_c12_r85_s9;
  subbyte_full_adder add_c12_r85_s9 (
    .a(sum_c12_r79_s7),
    .b(sum_c12_r80_s7),
    .ci(carry_c11_r176_s8),
    .s(sum_c12_r85_s9),
    .co(carry_c12_r85_s9)
  );
  wire sum_c12_r86_s11, carry_c12_r86_s11;
  subbyte_full_adder add_c12_r86_s11 (
    .a(carry_c11_r177_s9),
    .b(carry_c11_r178_s8),
    .ci(carry_c11_r179_s10),
    .s(sum_c12_r86_s11),
    .co(carry_c12_r86_s11)
  );
  wire sum_c12_r87_s10, carry_c12_r87_s10;
  subbyte_full_adder add_c12_r87_s10 (
    .a(carry_c11_r180_s8),
    .b(carry_c11_r181_s9),
    .ci(sum_c12_r81_s8),
    .s(sum_c12_r87_s10),
    .co(carry_c12_r87_s10)
  );
  wire sum_c12_r88_s9, carry_c12_r88_s9;
  subbyte_full_adder add_c12_r88_s9 (
    .a(sum_c12_r82_s8),
    .b(sum_c12_r83_s8),
    .ci(sum_c12_r84_s8),
    .s(sum_c12_r88_s9),
    .co(carry_c12_r88_s9)
  );
  wire sum_c12_r89_s12, carry_c12_r89_s12;
  subbyte_full_adder add_c12_r89_s12 (
    .a(sum_c12_r85_s9),
    .b(carry_c11_r182_s10),
    .ci(carry_c11_r183_s11),
    .s(sum_c12_r89_s12),
    .co(carry_c12_r89_s12)
  );
  wire sum_c12_r90_s12, carry_c12_r90_s12;
  subbyte_full_adder add_c12_r90_s12 (
    .a(carry_c11_r184_s11),
    .b(sum_c12_r86_s11),
    .ci(sum_c12_r87_s10),
    .s(sum_c12_r90_s12),
    .co(carry_c12_r90_s12)
  );
  wire sum_c12_r91_s13, carry_c12_r91_s13;
  subbyte_full_adder add_c12_r91_s13 (
    .a(sum_c12_r88_s9),
    .b(carry_c11_r185_s11),
    .ci(carry_c11_r186_s12),
    .s(sum_c12_r91_s13),
    .co(carry_c12_r91_s13)
  );
  wire sum_c12_r92_s14, carry_c12_r92_s14;
  subbyte_full_adder add_c12_r92_s14 (
    .a(sum_c12_r89_s12),
    .b(sum_c12_r90_s12),
    .ci(carry_c11_r187_s13),
    .s(sum_c12_r92_s14),
    .co(carry_c12_r92_s14)
  );
  wire sum_c12_r93_s15, carry_c12_r93_s15;
  subbyte_full_adder add_c12_r93_s15 (
    .a(carry_c11_r188_s13),
    .b(sum_c12_r91_s13),
    .ci(sum_c12_r92_s14),
    .s(sum_c12_r93_s15),
    .co(carry_c12_r93_s15)
  );
  wire sum_c12_r94_s17, carry_c12_r94_s17;
  subbyte_full_adder add_c12_r94_s17 (
    .a(carry_c11_r189_s14),
    .b(sum_c12_r93_s15),
    .ci(carry_c11_r190_s16),
    .s(sum_c12_r94_s17),
    .co(carry_c12_r94_s17)
  );
  wire sum_c12_r95_s18, carry_c12_r95_s18;
  subbyte_full_adder add_c12_r95_s18 (
    .a(sum_c12_r94_s17),
    .b(extra[12]),
    .ci(extra[41]),
    .s(sum_c12_r95_s18),
    .co(carry_c12_r95_s18)
  );
  wire sum_c12_r96_s18, carry_c12_r96_s18;
  subbyte_full_adder add_c12_r96_s18 (
    .a(extra[70]),
    .b(extra[99]),
    .ci(carry_c11_r191_s17),
    .s(sum_c12_r96_s18),
    .co(carry_c12_r96_s18)
  );
  wire sum_c12_r97_s19, carry_c12_r97_s19;
  subbyte_full_adder add_c12_r97_s19 (
    .a(sum_c12_r95_s18),
    .b(carry_c11_r192_s17),
    .ci(sum_c12_r96_s18),
    .s(sum_c12_r97_s19),
    .co(carry_c12_r97_s19)
  );
  wire sum_c12_r98_s20, carry_c12_r98_s20;
  subbyte_full_adder add_c12_r98_s20 (
    .a(carry_c11_r193_s18),
    .b(sum_c12_r97_s19),
    .ci(carry_c11_r194_s19),
    .s(sum_c12_r98_s20),
    .co(carry_c12_r98_s20)
  );
  wire sum_c12_r99_s21, carry_c12_r99_s21;
  subbyte_half_adder add_c12_r99_s21 (
    .a(carry_c11_r195_s20),
    .b(sum_c12_r98_s20),
    .s(sum_c12_r99_s21),
    .co(carry_c12_r99_s21)
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
  wire sum_c13_r29_s7, carry_c13_r29_s7;
  subbyte_full_adder add_c13_r29_s7 (
    .a(carry_c12_r66_s6),
    .b(carry_c12_r67_s6),
    .ci(carry_c12_r68_s6),
    .s(sum_c13_r29_s7),
    .co(carry_c13_r29_s7)
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
  wire sum_c13_r34_s8, carry_c13_r34_s8;
  subbyte_full_adder add_c13_r34_s8 (
    .a(carry_c12_r74_s7),
    .b(carry_c12_r75_s7),
    .ci(carry_c12_r76_s7),
    .s(sum_c13_r34_s8),
    .co(carry_c13_r34_s8)
  );
  wire sum_c13_r35_s8, carry_c13_r35_s8;
  subbyte_full_adder add_c13_r35_s8 (
    .a(carry_c12_r77_s7),
    .b(carry_c12_r78_s7),
    .ci(carry_c12_r79_s7),
    .s(sum_c13_r35_s8),
    .co(carry_c13_r35_s8)
  );
  wire sum_c13_r36_s8, carry_c13_r36_s8;
  subbyte_full_adder add_c13_r36_s8 (
    .a(carry_c12_r80_s7),
    .b(sum_c13_r28_s7),
    .ci(sum_c13_r29_s7),
    .s(sum_c13_r36_s8),
    .co(carry_c13_r36_s8)
  );
  wire sum_c13_r37_s8, carry_c13_r37_s8;
  subbyte_full_adder add_c13_r37_s8 (
    .a(sum_c13_r30_s7),
    .b(sum_c13_r31_s7),
    .ci(sum_c13_r32_s7),
    .s(sum_c13_r37_s8),
    .co(carry_c13_r37_s8)
  );
  wire sum_c13_r38_s9, carry_c13_r38_s9;
  subbyte_full_adder add_c13_r38_s9 (
    .a(sum_c13_r33_s7),
    .b(carry_c12_r81_s8),
    .ci(carry_c12_r82_s8),
    .s(sum_c13_r38_s9),
    .co(carry_c13_r38_s9)
  );
  wire sum_c13_r39_s10, carry_c13_r39_s10;
  subbyte_full_adder add_c13_r39_s10 (
    .a(carry_c12_r83_s8),
    .b(carry_c12_r84_s8),
    .ci(carry_c12_r85_s9),
    .s(sum_c13_r39_s10),
    .co(carry_c13_r39_s10)
  );
  wire sum_c13_r40_s9, carry_c13_r40_s9;
  subbyte_full_adder add_c13_r40_s9 (
    .a(sum_c13_r34_s8),
    .b(sum_c13_r35_s8),
    .ci(sum_c13_r36_s8),
    .s(sum_c13_r40_s9),
    .co(carry_c13_r40_s9)
  );
  wire sum_c13_r41_s12, carry_c13_r41_s12;
  subbyte_full_adder add_c13_r41_s12 (
    .a(sum_c13_r37_s8),
    .b(carry_c12_r86_s11),
    .ci(carry_c12_r87_s10),
    .s(sum_c13_r41_s12),
    .co(carry_c13_r41_s12)
  );
  wire sum_c13_r42_s11, carry_c13_r42_s11;
  subbyte_full_adder add_c13_r42_s11 (
    .a(carry_c12_r88_s9),
    .b(sum_c13_r38_s9),
    .ci(sum_c13_r39_s10),
    .s(sum_c13_r42_s11),
    .co(carry_c13_r42_s11)
  );
  wire sum_c13_r43_s13, carry_c13_r43_s13;
  subbyte_full_adder add_c13_r43_s13 (
    .a(sum_c13_r40_s9),
    .b(carry_c12_r89_s12),
    .ci(carry_c12_r90_s12),
    .s(sum_c13_r43_s13),
    .co(carry_c13_r43_s13)
  );
  wire sum_c13_r44_s14, carry_c13_r44_s14;
  subbyte_full_adder add_c13_r44_s14 (
    .a(sum_c13_r41_s12),
    .b(sum_c13_r42_s11),
    .ci(carry_c12_r91_s13),
    .s(sum_c13_r44_s14),
    .co(carry_c13_r44_s14)
  );
  wire sum_c13_r45_s15, carry_c13_r45_s15;
  subbyte_full_adder add_c13_r45_s15 (
    .a(carry_c12_r92_s14),
    .b(sum_c13_r43_s13),
    .ci(sum_c13_r44_s14),
    .s(sum_c13_r45_s15),
    .co(carry_c13_r45_s15)
  );
  wire sum_c13_r46_s18, carry_c13_r46_s18;
  subbyte_full_adder add_c13_r46_s18 (
    .a(carry_c12_r93_s15),
    .b(sum_c13_r45_s15),
    .ci(carry_c12_r94_s17),
    .s(sum_c13_r46_s18),
    .co(carry_c13_r46_s18)
  );
  wire sum_c13_r47_s19, carry_c13_r47_s19;
  subbyte_full_adder add_c13_r47_s19 (
    .a(sum_c13_r46_s18),
    .b(extra[13]),
    .ci(extra[42]),
    .s(sum_c13_r47_s19),
    .co(carry_c13_r47_s19)
  );
  wire sum_c13_r48_s19, carry_c13_r48_s19;
  subbyte_full_adder add_c13_r48_s19 (
    .a(extra[71]),
    .b(extra[100]),
    .ci(carry_c12_r95_s18),
    .s(sum_c13_r48_s19),
    .co(carry_c13_r48_s19)
  );
  wire sum_c13_r49_s20, carry_c13_r49_s20;
  subbyte_full_adder add_c13_r49_s20 (
    .a(sum_c13_r47_s19),
    .b(carry_c12_r96_s18),
    .ci(sum_c13_r48_s19),
    .s(sum_c13_r49_s20),
    .co(carry_c13_r49_s20)
  );
  wire sum_c13_r50_s21, carry_c13_r50_s21;
  subbyte_full_adder add_c13_r50_s21 (
    .a(carry_c12_r97_s19),
    .b(sum_c13_r49_s20),
    .ci(carry_c12_r98_s20),
    .s(sum_c13_r50_s21),
    .co(carry_c13_r50_s21)
  );
  wire sum_c13_r51_s22, carry_c13_r51_s22;
  subbyte_half_adder add_c13_r51_s22 (
    .a(carry_c12_r99_s21),
    .b(sum_c13_r50_s21),
    .s(sum_c13_r51_s22),
    .co(carry_c13_r51_s22)
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
  wire sum_c14_r12_s8, carry_c14_r12_s8;
  subbyte_full_adder add_c14_r12_s8 (
    .a(sum_c14_r8_s7),
    .b(carry_c13_r28_s7),
    .ci(carry_c13_r29_s7),
    .s(sum_c14_r12_s8),
    .co(carry_c14_r12_s8)
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
  wire sum_c14_r15_s9, carry_c14_r15_s9;
  subbyte_full_adder add_c14_r15_s9 (
    .a(sum_c14_r11_s8),
    .b(carry_c13_r34_s8),
    .ci(carry_c13_r35_s8),
    .s(sum_c14_r15_s9),
    .co(carry_c14_r15_s9)
  );
  wire sum_c14_r16_s9, carry_c14_r16_s9;
  subbyte_full_adder add_c14_r16_s9 (
    .a(carry_c13_r36_s8),
    .b(carry_c13_r37_s8),
    .ci(sum_c14_r12_s8),
    .s(sum_c14_r16_s9),
    .co(carry_c14_r16_s9)
  );
  wire sum_c14_r17_s10, carry_c14_r17_s10;
  subbyte_full_adder add_c14_r17_s10 (
    .a(sum_c14_r13_s8),
    .b(sum_c14_r14_s8),
    .ci(carry_c13_r38_s9),
    .s(sum_c14_r17_s10),
    .co(carry_c14_r17_s10)
  );
  wire sum_c14_r18_s11, carry_c14_r18_s11;
  subbyte_full_adder add_c14_r18_s11 (
    .a(carry_c13_r39_s10),
    .b(carry_c13_r40_s9),
    .ci(sum_c14_r15_s9),
    .s(sum_c14_r18_s11),
    .co(carry_c14_r18_s11)
  );
  wire sum_c14_r19_s13, carry_c14_r19_s13;
  subbyte_full_adder add_c14_r19_s13 (
    .a(sum_c14_r16_s9),
    .b(sum_c14_r17_s10),
    .ci(carry_c13_r41_s12),
    .s(sum_c14_r19_s13),
    .co(carry_c14_r19_s13)
  );
  wire sum_c14_r20_s14, carry_c14_r20_s14;
  subbyte_full_adder add_c14_r20_s14 (
    .a(carry_c13_r42_s11),
    .b(sum_c14_r18_s11),
    .ci(sum_c14_r19_s13),
    .s(sum_c14_r20_s14),
    .co(carry_c14_r20_s14)
  );
  wire sum_c14_r21_s15, carry_c14_r21_s15;
  subbyte_full_adder add_c14_r21_s15 (
    .a(carry_c13_r43_s13),
    .b(sum_c14_r20_s14),
    .ci(carry_c13_r44_s14),
    .s(sum_c14_r21_s15),
    .co(carry_c14_r21_s15)
  );
  wire sum_c14_r22_s19, carry_c14_r22_s19;
  subbyte_full_adder add_c14_r22_s19 (
    .a(carry_c13_r45_s15),
    .b(sum_c14_r21_s15),
    .ci(carry_c13_r46_s18),
    .s(sum_c14_r22_s19),
    .co(carry_c14_r22_s19)
  );
  wire sum_c14_r23_s20, carry_c14_r23_s20;
  subbyte_full_adder add_c14_r23_s20 (
    .a(sum_c14_r22_s19),
    .b(extra[14]),
    .ci(extra[43]),
    .s(sum_c14_r23_s20),
    .co(carry_c14_r23_s20)
  );
  wire sum_c14_r24_s20, carry_c14_r24_s20;
  subbyte_full_adder add_c14_r24_s20 (
    .a(extra[72]),
    .b(extra[101]),
    .ci(carry_c13_r47_s19),
    .s(sum_c14_r24_s20),
    .co(carry_c14_r24_s20)
  );
  wire sum_c14_r25_s21, carry_c14_r25_s21;
  subbyte_full_adder add_c14_r25_s21 (
    .a(sum_c14_r23_s20),
    .b(carry_c13_r48_s19),
    .ci(sum_c14_r24_s20),
    .s(sum_c14_r25_s21),
    .co(carry_c14_r25_s21)
  );
  wire sum_c14_r26_s22, carry_c14_r26_s22;
  subbyte_full_adder add_c14_r26_s22 (
    .a(carry_c13_r49_s20),
    .b(sum_c14_r25_s21),
    .ci(carry_c13_r50_s21),
    .s(sum_c14_r26_s22),
    .co(carry_c14_r26_s22)
  );
  wire sum_c14_r27_s23, carry_c14_r27_s23;
  subbyte_half_adder add_c14_r27_s23 (
    .a(carry_c13_r51_s22),
    .b(sum_c14_r26_s22),
    .s(sum_c14_r27_s23),
    .co(carry_c14_r27_s23)
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
  wire sum_c15_r5_s9, carry_c15_r5_s9;
  subbyte_full_adder add_c15_r5_s9 (
    .a(sum_c15_r3_s8),
    .b(carry_c14_r12_s8),
    .ci(carry_c14_r13_s8),
    .s(sum_c15_r5_s9),
    .co(carry_c15_r5_s9)
  );
  wire sum_c15_r6_s10, carry_c15_r6_s10;
  subbyte_full_adder add_c15_r6_s10 (
    .a(carry_c14_r14_s8),
    .b(sum_c15_r4_s9),
    .ci(carry_c14_r15_s9),
    .s(sum_c15_r6_s10),
    .co(carry_c15_r6_s10)
  );
  wire sum_c15_r7_s11, carry_c15_r7_s11;
  subbyte_full_adder add_c15_r7_s11 (
    .a(carry_c14_r16_s9),
    .b(sum_c15_r5_s9),
    .ci(carry_c14_r17_s10),
    .s(sum_c15_r7_s11),
    .co(carry_c15_r7_s11)
  );
  wire sum_c15_r8_s12, carry_c15_r8_s12;
  subbyte_full_adder add_c15_r8_s12 (
    .a(sum_c15_r6_s10),
    .b(carry_c14_r18_s11),
    .ci(sum_c15_r7_s11),
    .s(sum_c15_r8_s12),
    .co(carry_c15_r8_s12)
  );
  wire sum_c15_r9_s15, carry_c15_r9_s15;
  subbyte_full_adder add_c15_r9_s15 (
    .a(carry_c14_r19_s13),
    .b(carry_c14_r20_s14),
    .ci(sum_c15_r8_s12),
    .s(sum_c15_r9_s15),
    .co(carry_c15_r9_s15)
  );
  wire sum_c15_r10_s20, carry_c15_r10_s20;
  subbyte_full_adder add_c15_r10_s20 (
    .a(carry_c14_r21_s15),
    .b(sum_c15_r9_s15),
    .ci(carry_c14_r22_s19),
    .s(sum_c15_r10_s20),
    .co(carry_c15_r10_s20)
  );
  wire sum_c15_r11_s21, carry_c15_r11_s21;
  subbyte_full_adder add_c15_r11_s21 (
    .a(sum_c15_r10_s20),
    .b(extra[15]),
    .ci(extra[44]),
    .s(sum_c15_r11_s21),
    .co(carry_c15_r11_s21)
  );
  wire sum_c15_r12_s21, carry_c15_r12_s21;
  subbyte_full_adder add_c15_r12_s21 (
    .a(extra[73]),
    .b(extra[102]),
    .ci(carry_c14_r23_s20),
    .s(sum_c15_r12_s21),
    .co(carry_c15_r12_s21)
  );
  wire sum_c15_r13_s22, carry_c15_r13_s22;
  subbyte_full_adder add_c15_r13_s22 (
    .a(sum_c15_r11_s21),
    .b(carry_c14_r24_s20),
    .ci(sum_c15_r12_s21),
    .s(sum_c15_r13_s22),
    .co(carry_c15_r13_s22)
  );
  wire sum_c15_r14_s23, carry_c15_r14_s23;
  subbyte_full_adder add_c15_r14_s23 (
    .a(carry_c14_r25_s21),
    .b(sum_c15_r13_s22),
    .ci(carry_c14_r26_s22),
    .s(sum_c15_r14_s23),
    .co(carry_c15_r14_s23)
  );
  wire sum_c15_r15_s24, carry_c15_r15_s24;
  subbyte_half_adder add_c15_r15_s24 (
    .a(carry_c14_r27_s23),
    .b(sum_c15_r14_s23),
    .s(sum_c15_r15_s24),
    .co(carry_c15_r15_s24)
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
  wire sum_c16_r2_s11, carry_c16_r2_s11;
  subbyte_full_adder add_c16_r2_s11 (
    .a(sum_c16_r1_s10),
    .b(carry_c15_r5_s9),
    .ci(carry_c15_r6_s10),
    .s(sum_c16_r2_s11),
    .co(carry_c16_r2_s11)
  );
  wire sum_c16_r3_s13, carry_c16_r3_s13;
  subbyte_full_adder add_c16_r3_s13 (
    .a(carry_c15_r7_s11),
    .b(sum_c16_r2_s11),
    .ci(carry_c15_r8_s12),
    .s(sum_c16_r3_s13),
    .co(carry_c16_r3_s13)
  );
  wire sum_c16_r4_s21, carry_c16_r4_s21;
  subbyte_full_adder add_c16_r4_s21 (
    .a(sum_c16_r3_s13),
    .b(carry_c15_r9_s15),
    .ci(carry_c15_r10_s20),
    .s(sum_c16_r4_s21),
    .co(carry_c16_r4_s21)
  );
  wire sum_c16_r5_s22, carry_c16_r5_s22;
  subbyte_full_adder add_c16_r5_s22 (
    .a(sum_c16_r4_s21),
    .b(extra[16]),
    .ci(extra[45]),
    .s(sum_c16_r5_s22),
    .co(carry_c16_r5_s22)
  );
  wire sum_c16_r6_s22, carry_c16_r6_s22;
  subbyte_full_adder add_c16_r6_s22 (
    .a(extra[74]),
    .b(extra[103]),
    .ci(carry_c15_r11_s21),
    .s(sum_c16_r6_s22),
    .co(carry_c16_r6_s22)
  );
  wire sum_c16_r7_s23, carry_c16_r7_s23;
  subbyte_full_adder add_c16_r7_s23 (
    .a(sum_c16_r5_s22),
    .b(carry_c15_r12_s21),
    .ci(sum_c16_r6_s22),
    .s(sum_c16_r7_s23),
    .co(carry_c16_r7_s23)
  );
  wire sum_c16_r8_s24, carry_c16_r8_s24;
  subbyte_full_adder add_c16_r8_s24 (
    .a(carry_c15_r13_s22),
    .b(sum_c16_r7_s23),
    .ci(carry_c15_r14_s23),
    .s(sum_c16_r8_s24),
    .co(carry_c16_r8_s24)
  );
  wire sum_c16_r9_s25, carry_c16_r9_s25;
  subbyte_half_adder add_c16_r9_s25 (
    .a(carry_c15_r15_s24),
    .b(sum_c16_r8_s24),
    .s(sum_c16_r9_s25),
    .co(carry_c16_r9_s25)
  );
  wire sum_c17_r0_s11 = ~(carry_c16_r0_s9 ^ carry_c16_r1_s10);
  wire carry_c17_r0_s11 = carry_c16_r0_s9 | carry_c16_r1_s10;
  wire sum_c17_r1_s14, carry_c17_r1_s14;
  subbyte_full_adder add_c17_r1_s14 (
    .a(sum_c17_r0_s11),
    .b(carry_c16_r2_s11),
    .ci(carry_c16_r3_s13),
    .s(sum_c17_r1_s14),
    .co(carry_c17_r1_s14)
  );
  wire sum_c17_r2_s22, carry_c17_r2_s22;
  subbyte_full_adder add_c17_r2_s22 (
    .a(sum_c17_r1_s14),
    .b(carry_c16_r4_s21),
    .ci(extra[17]),
    .s(sum_c17_r2_s22),
    .co(carry_c17_r2_s22)
  );
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (
    .a(extra[46]),
    .b(extra[75]),
    .ci(extra[104]),
    .s(sum_c17_r3_s1),
    .co(carry_c17_r3_s1)
  );
  wire sum_c17_r4_s23, carry_c17_r4_s23;
  subbyte_full_adder add_c17_r4_s23 (
    .a(sum_c17_r2_s22),
    .b(carry_c16_r5_s22),
    .ci(sum_c17_r3_s1),
    .s(sum_c17_r4_s23),
    .co(carry_c17_r4_s23)
  );
  wire sum_c17_r5_s24, carry_c17_r5_s24;
  subbyte_full_adder add_c17_r5_s24 (
    .a(carry_c16_r6_s22),
    .b(sum_c17_r4_s23),
    .ci(carry_c16_r7_s23),
    .s(sum_c17_r5_s24),
    .co(carry_c17_r5_s24)
  );
  wire sum_c17_r6_s26, carry_c17_r6_s26;
  subbyte_full_adder add_c17_r6_s26 (
    .a(sum_c17_r5_s24),
    .b(carry_c16_r8_s24),
    .ci(carry_c16_r9_s25),
    .s(sum_c17_r6_s26),
    .co(carry_c17_r6_s26)
  );
  wire sum_c18_r0_s15, carry_c18_r0_s15;
  subbyte_full_adder add_c18_r0_s15 (
    .a(carry_c17_r0_s11),
    .b(carry_c17_r1_s14),
    .ci(extra[18]),
    .s(sum_c18_r0_s15),
    .co(carry_c18_r0_s15)
  );
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (
    .a(extra[47]),
    .b(extra[76]),
    .ci(extra[105]),
    .s(sum_c18_r1_s1),
    .co(carry_c18_r1_s1)
  );
  wire sum_c18_r2_s23, carry_c18_r2_s23;
  subbyte_full_adder add_c18_r2_s23 (
    .a(carry_c17_r2_s22),
    .b(sum_c18_r0_s15),
    .ci(carry_c17_r3_s1),
    .s(sum_c18_r2_s23),
    .co(carry_c18_r2_s23)
  );
  wire sum_c18_r3_s24, carry_c18_r3_s24;
  subbyte_full_adder add_c18_r3_s24 (
    .a(sum_c18_r1_s1),
    .b(sum_c18_r2_s23),
    .ci(carry_c17_r4_s23),
    .s(sum_c18_r3_s24),
    .co(carry_c18_r3_s24)
  );
  wire sum_c18_r4_s27, carry_c18_r4_s27;
  subbyte_full_adder add_c18_r4_s27 (
    .a(sum_c18_r3_s24),
    .b(carry_c17_r5_s24),
    .ci(carry_c17_r6_s26),
    .s(sum_c18_r4_s27),
    .co(carry_c18_r4_s27)
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
  wire sum_c19_r2_s16, carry_c19_r2_s16;
  subbyte_full_adder add_c19_r2_s16 (
    .a(carry_c18_r0_s15),
    .b(sum_c19_r0_s1),
    .ci(carry_c18_r1_s1),
    .s(sum_c19_r2_s16),
    .co(carry_c19_r2_s16)
  );
  wire sum_c19_r3_s24, carry_c19_r3_s24;
  subbyte_full_adder add_c19_r3_s24 (
    .a(sum_c19_r1_s1),
    .b(carry_c18_r2_s23),
    .ci(sum_c19_r2_s16),
    .s(sum_c19_r3_s24),
    .co(carry_c19_r3_s24)
  );
  wire sum_c19_r4_s28, carry_c19_r4_s28;
  subbyte_full_adder add_c19_r4_s28 (
    .a(carry_c18_r3_s24),
    .b(sum_c19_r3_s24),
    .ci(carry_c18_r4_s27),
    .s(sum_c19_r4_s28),
    .co(carry_c19_r4_s28)
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
  wire sum_c20_r3_s17, carry_c20_r3_s17;
  subbyte_full_adder add_c20_r3_s17 (
    .a(sum_c20_r1_s1),
    .b(carry_c19_r2_s16),
    .ci(sum_c20_r2_s2),
    .s(sum_c20_r3_s17),
    .co(carry_c20_r3_s17)
  );
  wire sum_c20_r4_s29, carry_c20_r4_s29;
  subbyte_full_adder add_c20_r4_s29 (
    .a(carry_c19_r3_s24),
    .b(sum_c20_r3_s17),
    .ci(carry_c19_r4_s28),
    .s(sum_c20_r4_s29),
    .co(carry_c20_r4_s29)
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
  wire sum_c21_r4_s30, carry_c21_r4_s30;
  subbyte_full_adder add_c21_r4_s30 (
    .a(carry_c20_r3_s17),
    .b(sum_c21_r3_s3),
    .ci(carry_c20_r4_s29),
    .s(sum_c21_r4_s30),
    .co(carry_c21_r4_s30)
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
  wire sum_c22_r4_s31, carry_c22_r4_s31;
  subbyte_full_adder add_c22_r4_s31 (
    .a(carry_c21_r3_s3),
    .b(sum_c22_r3_s3),
    .ci(carry_c21_r4_s30),
    .s(sum_c22_r4_s31),
    .co(carry_c22_r4_s31)
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
  wire sum_c23_r4_s32, carry_c23_r4_s32;
  subbyte_full_adder add_c23_r4_s32 (
    .a(carry_c22_r3_s3),
    .b(sum_c23_r3_s3),
    .ci(carry_c22_r4_s31),
    .s(sum_c23_r4_s32),
    .co(carry_c23_r4_s32)
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
  wire sum_c24_r4_s33, carry_c24_r4_s33;
  subbyte_full_adder add_c24_r4_s33 (
    .a(carry_c23_r3_s3),
    .b(sum_c24_r3_s3),
    .ci(carry_c23_r4_s32),
    .s(sum_c24_r4_s33),
    .co(carry_c24_r4_s33)
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
  wire sum_c25_r4_s34, carry_c25_r4_s34;
  subbyte_full_adder add_c25_r4_s34 (
    .a(carry_c24_r3_s3),
    .b(sum_c25_r3_s3),
    .ci(carry_c24_r4_s33),
    .s(sum_c25_r4_s34),
    .co(carry_c25_r4_s34)
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
  wire sum_c26_r4_s35, carry_c26_r4_s35;
  subbyte_full_adder add_c26_r4_s35 (
    .a(carry_c25_r3_s3),
    .b(sum_c26_r3_s3),
    .ci(carry_c25_r4_s34),
    .s(sum_c26_r4_s35),
    .co(carry_c26_r4_s35)
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
  wire sum_c27_r4_s36, carry_c27_r4_s36;
  subbyte_full_adder add_c27_r4_s36 (
    .a(carry_c26_r3_s3),
    .b(sum_c27_r3_s3),
    .ci(carry_c26_r4_s35),
    .s(sum_c27_r4_s36),
    .co(carry_c27_r4_s36)
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
  wire sum_c28_r2_s37, carry_c28_r2_s37;
  subbyte_full_adder add_c28_r2_s37 (
    .a(sum_c28_r1_s3),
    .b(carry_c27_r3_s3),
    .ci(carry_c27_r4_s36),
    .s(sum_c28_r2_s37),
    .co(carry_c28_r2_s37)
  );
  wire sum_c29_r0_s38 = carry_c28_r0_s2 ^ carry_c28_r1_s3 ^ carry_c28_r2_s37;

  assign sum = {
    sum_c29_r0_s38, sum_c28_r2_s37, sum_c27_r4_s36, sum_c26_r4_s35, sum_c25_r4_s34, sum_c24_r4_s33, sum_c23_r4_s32,
    sum_c22_r4_s31, sum_c21_r4_s30, sum_c20_r4_s29, sum_c19_r4_s28, sum_c18_r4_s27, sum_c17_r6_s26, sum_c16_r9_s25,
    sum_c15_r15_s24, sum_c14_r27_s23, sum_c13_r51_s22, sum_c12_r99_s21, sum_c11_r195_s20, sum_c10_r259_s19,
    sum_c9_r259_s18, sum_c8_r259_s17, sum_c7_r259_s16, sum_c6_r259_s15, sum_c5_r259_s14, sum_c4_r259_s13,
    sum_c3_r131_s11, sum_c2_r131_s9, sum_c1_r3_s5, sum_c0_r3_s3
  };
endmodule

`default_nettype wire
