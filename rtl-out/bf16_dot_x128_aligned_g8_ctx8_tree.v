// bf16_dot_x128_aligned_g8_ctx8_tree: compression tree of bf16_dot_x128_aligned_g8_ctx8
// nets: sum/carry_cC_rR_sS come from adder R of column C behind S adders; _qT is registered into stage
//   T; g/p_cC_lL belong to the final adder
// content: sha256 ef6af8d72df9cace
`default_nettype none

module bf16_dot_x128_aligned_g8_ctx8_tree (
  input wire [4514:0] pp,
  output wire [41:0] sum
);
  wire sum_c0_r0_s1, carry_c0_r0_s1;
  subbyte_full_adder add_c0_r0_s1 (.a(pp[0]), .b(pp[34]), .ci(pp[35]), .s(sum_c0_r0_s1), .co(carry_c0_r0_s1));
  wire sum_c0_r1_s1, carry_c0_r1_s1;
  subbyte_full_adder add_c0_r1_s1 (.a(pp[69]), .b(pp[70]), .ci(pp[104]), .s(sum_c0_r1_s1), .co(carry_c0_r1_s1));
  wire sum_c0_r2_s1, carry_c0_r2_s1;
  subbyte_full_adder add_c0_r2_s1 (.a(pp[105]), .b(pp[139]), .ci(pp[140]), .s(sum_c0_r2_s1), .co(carry_c0_r2_s1));
  wire sum_c0_r3_s1, carry_c0_r3_s1;
  subbyte_full_adder add_c0_r3_s1 (.a(pp[174]), .b(pp[175]), .ci(pp[209]), .s(sum_c0_r3_s1), .co(carry_c0_r3_s1));
  wire sum_c0_r4_s1, carry_c0_r4_s1;
  subbyte_full_adder add_c0_r4_s1 (.a(pp[210]), .b(pp[244]), .ci(pp[245]), .s(sum_c0_r4_s1), .co(carry_c0_r4_s1));
  wire sum_c0_r5_s1, carry_c0_r5_s1;
  subbyte_full_adder add_c0_r5_s1 (.a(pp[279]), .b(pp[280]), .ci(pp[314]), .s(sum_c0_r5_s1), .co(carry_c0_r5_s1));
  wire sum_c0_r6_s1, carry_c0_r6_s1;
  subbyte_full_adder add_c0_r6_s1 (.a(pp[315]), .b(pp[349]), .ci(pp[350]), .s(sum_c0_r6_s1), .co(carry_c0_r6_s1));
  wire sum_c0_r7_s1, carry_c0_r7_s1;
  subbyte_full_adder add_c0_r7_s1 (.a(pp[384]), .b(pp[385]), .ci(pp[419]), .s(sum_c0_r7_s1), .co(carry_c0_r7_s1));
  wire sum_c0_r8_s1, carry_c0_r8_s1;
  subbyte_full_adder add_c0_r8_s1 (.a(pp[420]), .b(pp[454]), .ci(pp[455]), .s(sum_c0_r8_s1), .co(carry_c0_r8_s1));
  wire sum_c0_r9_s1, carry_c0_r9_s1;
  subbyte_full_adder add_c0_r9_s1 (.a(pp[489]), .b(pp[490]), .ci(pp[524]), .s(sum_c0_r9_s1), .co(carry_c0_r9_s1));
  wire sum_c0_r10_s1, carry_c0_r10_s1;
  subbyte_full_adder add_c0_r10_s1 (.a(pp[525]), .b(pp[559]), .ci(pp[560]), .s(sum_c0_r10_s1), .co(carry_c0_r10_s1));
  wire sum_c0_r11_s1, carry_c0_r11_s1;
  subbyte_full_adder add_c0_r11_s1 (.a(pp[594]), .b(pp[595]), .ci(pp[629]), .s(sum_c0_r11_s1), .co(carry_c0_r11_s1));
  wire sum_c0_r12_s1, carry_c0_r12_s1;
  subbyte_full_adder add_c0_r12_s1 (.a(pp[630]), .b(pp[664]), .ci(pp[665]), .s(sum_c0_r12_s1), .co(carry_c0_r12_s1));
  wire sum_c0_r13_s1, carry_c0_r13_s1;
  subbyte_full_adder add_c0_r13_s1 (.a(pp[699]), .b(pp[700]), .ci(pp[734]), .s(sum_c0_r13_s1), .co(carry_c0_r13_s1));
  wire sum_c0_r14_s1, carry_c0_r14_s1;
  subbyte_full_adder add_c0_r14_s1 (.a(pp[735]), .b(pp[769]), .ci(pp[770]), .s(sum_c0_r14_s1), .co(carry_c0_r14_s1));
  wire sum_c0_r15_s1, carry_c0_r15_s1;
  subbyte_full_adder add_c0_r15_s1 (.a(pp[804]), .b(pp[805]), .ci(pp[839]), .s(sum_c0_r15_s1), .co(carry_c0_r15_s1));
  wire sum_c0_r16_s1, carry_c0_r16_s1;
  subbyte_full_adder add_c0_r16_s1 (.a(pp[840]), .b(pp[874]), .ci(pp[875]), .s(sum_c0_r16_s1), .co(carry_c0_r16_s1));
  wire sum_c0_r17_s1, carry_c0_r17_s1;
  subbyte_full_adder add_c0_r17_s1 (.a(pp[909]), .b(pp[910]), .ci(pp[944]), .s(sum_c0_r17_s1), .co(carry_c0_r17_s1));
  wire sum_c0_r18_s1, carry_c0_r18_s1;
  subbyte_full_adder add_c0_r18_s1 (.a(pp[945]), .b(pp[979]), .ci(pp[980]), .s(sum_c0_r18_s1), .co(carry_c0_r18_s1));
  wire sum_c0_r19_s1, carry_c0_r19_s1;
  subbyte_full_adder add_c0_r19_s1 (.a(pp[1014]), .b(pp[1015]), .ci(pp[1049]), .s(sum_c0_r19_s1), .co(carry_c0_r19_s1));
  wire sum_c0_r20_s1, carry_c0_r20_s1;
  subbyte_full_adder add_c0_r20_s1 (.a(pp[1050]), .b(pp[1084]), .ci(pp[1085]), .s(sum_c0_r20_s1), .co(carry_c0_r20_s1));
  wire sum_c0_r21_s1, carry_c0_r21_s1;
  subbyte_full_adder add_c0_r21_s1 (.a(pp[1119]), .b(pp[1120]), .ci(pp[1154]), .s(sum_c0_r21_s1), .co(carry_c0_r21_s1));
  wire sum_c0_r22_s1, carry_c0_r22_s1;
  subbyte_full_adder add_c0_r22_s1 (.a(pp[1155]), .b(pp[1189]), .ci(pp[1190]), .s(sum_c0_r22_s1), .co(carry_c0_r22_s1));
  wire sum_c0_r23_s1, carry_c0_r23_s1;
  subbyte_full_adder add_c0_r23_s1 (.a(pp[1224]), .b(pp[1225]), .ci(pp[1259]), .s(sum_c0_r23_s1), .co(carry_c0_r23_s1));
  wire sum_c0_r24_s1, carry_c0_r24_s1;
  subbyte_full_adder add_c0_r24_s1 (.a(pp[1260]), .b(pp[1294]), .ci(pp[1295]), .s(sum_c0_r24_s1), .co(carry_c0_r24_s1));
  wire sum_c0_r25_s1, carry_c0_r25_s1;
  subbyte_full_adder add_c0_r25_s1 (.a(pp[1329]), .b(pp[1330]), .ci(pp[1364]), .s(sum_c0_r25_s1), .co(carry_c0_r25_s1));
  wire sum_c0_r26_s1, carry_c0_r26_s1;
  subbyte_full_adder add_c0_r26_s1 (.a(pp[1365]), .b(pp[1399]), .ci(pp[1400]), .s(sum_c0_r26_s1), .co(carry_c0_r26_s1));
  wire sum_c0_r27_s1, carry_c0_r27_s1;
  subbyte_full_adder add_c0_r27_s1 (.a(pp[1434]), .b(pp[1435]), .ci(pp[1469]), .s(sum_c0_r27_s1), .co(carry_c0_r27_s1));
  wire sum_c0_r28_s1, carry_c0_r28_s1;
  subbyte_full_adder add_c0_r28_s1 (.a(pp[1470]), .b(pp[1504]), .ci(pp[1505]), .s(sum_c0_r28_s1), .co(carry_c0_r28_s1));
  wire sum_c0_r29_s1, carry_c0_r29_s1;
  subbyte_full_adder add_c0_r29_s1 (.a(pp[1539]), .b(pp[1540]), .ci(pp[1574]), .s(sum_c0_r29_s1), .co(carry_c0_r29_s1));
  wire sum_c0_r30_s1, carry_c0_r30_s1;
  subbyte_full_adder add_c0_r30_s1 (.a(pp[1575]), .b(pp[1609]), .ci(pp[1610]), .s(sum_c0_r30_s1), .co(carry_c0_r30_s1));
  wire sum_c0_r31_s1, carry_c0_r31_s1;
  subbyte_full_adder add_c0_r31_s1 (.a(pp[1644]), .b(pp[1645]), .ci(pp[1679]), .s(sum_c0_r31_s1), .co(carry_c0_r31_s1));
  wire sum_c0_r32_s1, carry_c0_r32_s1;
  subbyte_full_adder add_c0_r32_s1 (.a(pp[1680]), .b(pp[1714]), .ci(pp[1715]), .s(sum_c0_r32_s1), .co(carry_c0_r32_s1));
  wire sum_c0_r33_s1, carry_c0_r33_s1;
  subbyte_full_adder add_c0_r33_s1 (.a(pp[1749]), .b(pp[1750]), .ci(pp[1784]), .s(sum_c0_r33_s1), .co(carry_c0_r33_s1));
  wire sum_c0_r34_s1, carry_c0_r34_s1;
  subbyte_full_adder add_c0_r34_s1 (.a(pp[1785]), .b(pp[1819]), .ci(pp[1820]), .s(sum_c0_r34_s1), .co(carry_c0_r34_s1));
  wire sum_c0_r35_s1, carry_c0_r35_s1;
  subbyte_full_adder add_c0_r35_s1 (.a(pp[1854]), .b(pp[1855]), .ci(pp[1889]), .s(sum_c0_r35_s1), .co(carry_c0_r35_s1));
  wire sum_c0_r36_s1, carry_c0_r36_s1;
  subbyte_full_adder add_c0_r36_s1 (.a(pp[1890]), .b(pp[1924]), .ci(pp[1925]), .s(sum_c0_r36_s1), .co(carry_c0_r36_s1));
  wire sum_c0_r37_s1, carry_c0_r37_s1;
  subbyte_full_adder add_c0_r37_s1 (.a(pp[1959]), .b(pp[1960]), .ci(pp[1994]), .s(sum_c0_r37_s1), .co(carry_c0_r37_s1));
  wire sum_c0_r38_s1, carry_c0_r38_s1;
  subbyte_full_adder add_c0_r38_s1 (.a(pp[1995]), .b(pp[2029]), .ci(pp[2030]), .s(sum_c0_r38_s1), .co(carry_c0_r38_s1));
  wire sum_c0_r39_s1, carry_c0_r39_s1;
  subbyte_full_adder add_c0_r39_s1 (.a(pp[2064]), .b(pp[2065]), .ci(pp[2099]), .s(sum_c0_r39_s1), .co(carry_c0_r39_s1));
  wire sum_c0_r40_s1, carry_c0_r40_s1;
  subbyte_full_adder add_c0_r40_s1 (.a(pp[2100]), .b(pp[2134]), .ci(pp[2135]), .s(sum_c0_r40_s1), .co(carry_c0_r40_s1));
  wire sum_c0_r41_s1, carry_c0_r41_s1;
  subbyte_full_adder add_c0_r41_s1 (.a(pp[2169]), .b(pp[2170]), .ci(pp[2204]), .s(sum_c0_r41_s1), .co(carry_c0_r41_s1));
  wire sum_c0_r42_s1, carry_c0_r42_s1;
  subbyte_full_adder add_c0_r42_s1 (.a(pp[2205]), .b(pp[2239]), .ci(pp[2240]), .s(sum_c0_r42_s1), .co(carry_c0_r42_s1));
  wire sum_c0_r43_s1, carry_c0_r43_s1;
  subbyte_full_adder add_c0_r43_s1 (.a(pp[2274]), .b(pp[2275]), .ci(pp[2309]), .s(sum_c0_r43_s1), .co(carry_c0_r43_s1));
  wire sum_c0_r44_s1, carry_c0_r44_s1;
  subbyte_full_adder add_c0_r44_s1 (.a(pp[2310]), .b(pp[2344]), .ci(pp[2345]), .s(sum_c0_r44_s1), .co(carry_c0_r44_s1));
  wire sum_c0_r45_s1, carry_c0_r45_s1;
  subbyte_full_adder add_c0_r45_s1 (.a(pp[2379]), .b(pp[2380]), .ci(pp[2414]), .s(sum_c0_r45_s1), .co(carry_c0_r45_s1));
  wire sum_c0_r46_s1, carry_c0_r46_s1;
  subbyte_full_adder add_c0_r46_s1 (.a(pp[2415]), .b(pp[2449]), .ci(pp[2450]), .s(sum_c0_r46_s1), .co(carry_c0_r46_s1));
  wire sum_c0_r47_s1, carry_c0_r47_s1;
  subbyte_full_adder add_c0_r47_s1 (.a(pp[2484]), .b(pp[2485]), .ci(pp[2519]), .s(sum_c0_r47_s1), .co(carry_c0_r47_s1));
  wire sum_c0_r48_s1, carry_c0_r48_s1;
  subbyte_full_adder add_c0_r48_s1 (.a(pp[2520]), .b(pp[2554]), .ci(pp[2555]), .s(sum_c0_r48_s1), .co(carry_c0_r48_s1));
  wire sum_c0_r49_s1, carry_c0_r49_s1;
  subbyte_full_adder add_c0_r49_s1 (.a(pp[2589]), .b(pp[2590]), .ci(pp[2624]), .s(sum_c0_r49_s1), .co(carry_c0_r49_s1));
  wire sum_c0_r50_s1, carry_c0_r50_s1;
  subbyte_full_adder add_c0_r50_s1 (.a(pp[2625]), .b(pp[2659]), .ci(pp[2660]), .s(sum_c0_r50_s1), .co(carry_c0_r50_s1));
  wire sum_c0_r51_s1, carry_c0_r51_s1;
  subbyte_full_adder add_c0_r51_s1 (.a(pp[2694]), .b(pp[2695]), .ci(pp[2729]), .s(sum_c0_r51_s1), .co(carry_c0_r51_s1));
  wire sum_c0_r52_s1, carry_c0_r52_s1;
  subbyte_full_adder add_c0_r52_s1 (.a(pp[2730]), .b(pp[2764]), .ci(pp[2765]), .s(sum_c0_r52_s1), .co(carry_c0_r52_s1));
  wire sum_c0_r53_s1, carry_c0_r53_s1;
  subbyte_full_adder add_c0_r53_s1 (.a(pp[2799]), .b(pp[2800]), .ci(pp[2834]), .s(sum_c0_r53_s1), .co(carry_c0_r53_s1));
  wire sum_c0_r54_s1, carry_c0_r54_s1;
  subbyte_full_adder add_c0_r54_s1 (.a(pp[2835]), .b(pp[2869]), .ci(pp[2870]), .s(sum_c0_r54_s1), .co(carry_c0_r54_s1));
  wire sum_c0_r55_s1, carry_c0_r55_s1;
  subbyte_full_adder add_c0_r55_s1 (.a(pp[2904]), .b(pp[2905]), .ci(pp[2939]), .s(sum_c0_r55_s1), .co(carry_c0_r55_s1));
  wire sum_c0_r56_s1, carry_c0_r56_s1;
  subbyte_full_adder add_c0_r56_s1 (.a(pp[2940]), .b(pp[2974]), .ci(pp[2975]), .s(sum_c0_r56_s1), .co(carry_c0_r56_s1));
  wire sum_c0_r57_s1, carry_c0_r57_s1;
  subbyte_full_adder add_c0_r57_s1 (.a(pp[3009]), .b(pp[3010]), .ci(pp[3044]), .s(sum_c0_r57_s1), .co(carry_c0_r57_s1));
  wire sum_c0_r58_s1, carry_c0_r58_s1;
  subbyte_full_adder add_c0_r58_s1 (.a(pp[3045]), .b(pp[3079]), .ci(pp[3080]), .s(sum_c0_r58_s1), .co(carry_c0_r58_s1));
  wire sum_c0_r59_s1, carry_c0_r59_s1;
  subbyte_full_adder add_c0_r59_s1 (.a(pp[3114]), .b(pp[3115]), .ci(pp[3149]), .s(sum_c0_r59_s1), .co(carry_c0_r59_s1));
  wire sum_c0_r60_s1, carry_c0_r60_s1;
  subbyte_full_adder add_c0_r60_s1 (.a(pp[3150]), .b(pp[3184]), .ci(pp[3185]), .s(sum_c0_r60_s1), .co(carry_c0_r60_s1));
  wire sum_c0_r61_s1, carry_c0_r61_s1;
  subbyte_full_adder add_c0_r61_s1 (.a(pp[3219]), .b(pp[3220]), .ci(pp[3254]), .s(sum_c0_r61_s1), .co(carry_c0_r61_s1));
  wire sum_c0_r62_s1, carry_c0_r62_s1;
  subbyte_full_adder add_c0_r62_s1 (.a(pp[3255]), .b(pp[3289]), .ci(pp[3290]), .s(sum_c0_r62_s1), .co(carry_c0_r62_s1));
  wire sum_c0_r63_s1, carry_c0_r63_s1;
  subbyte_full_adder add_c0_r63_s1 (.a(pp[3324]), .b(pp[3325]), .ci(pp[3359]), .s(sum_c0_r63_s1), .co(carry_c0_r63_s1));
  wire sum_c0_r64_s1, carry_c0_r64_s1;
  subbyte_full_adder add_c0_r64_s1 (.a(pp[3360]), .b(pp[3394]), .ci(pp[3395]), .s(sum_c0_r64_s1), .co(carry_c0_r64_s1));
  wire sum_c0_r65_s1, carry_c0_r65_s1;
  subbyte_full_adder add_c0_r65_s1 (.a(pp[3429]), .b(pp[3430]), .ci(pp[3464]), .s(sum_c0_r65_s1), .co(carry_c0_r65_s1));
  wire sum_c0_r66_s1, carry_c0_r66_s1;
  subbyte_full_adder add_c0_r66_s1 (.a(pp[3465]), .b(pp[3499]), .ci(pp[3500]), .s(sum_c0_r66_s1), .co(carry_c0_r66_s1));
  wire sum_c0_r67_s1, carry_c0_r67_s1;
  subbyte_full_adder add_c0_r67_s1 (.a(pp[3534]), .b(pp[3535]), .ci(pp[3569]), .s(sum_c0_r67_s1), .co(carry_c0_r67_s1));
  wire sum_c0_r68_s1, carry_c0_r68_s1;
  subbyte_full_adder add_c0_r68_s1 (.a(pp[3570]), .b(pp[3604]), .ci(pp[3605]), .s(sum_c0_r68_s1), .co(carry_c0_r68_s1));
  wire sum_c0_r69_s1, carry_c0_r69_s1;
  subbyte_full_adder add_c0_r69_s1 (.a(pp[3639]), .b(pp[3640]), .ci(pp[3674]), .s(sum_c0_r69_s1), .co(carry_c0_r69_s1));
  wire sum_c0_r70_s1, carry_c0_r70_s1;
  subbyte_full_adder add_c0_r70_s1 (.a(pp[3675]), .b(pp[3709]), .ci(pp[3710]), .s(sum_c0_r70_s1), .co(carry_c0_r70_s1));
  wire sum_c0_r71_s1, carry_c0_r71_s1;
  subbyte_full_adder add_c0_r71_s1 (.a(pp[3744]), .b(pp[3745]), .ci(pp[3779]), .s(sum_c0_r71_s1), .co(carry_c0_r71_s1));
  wire sum_c0_r72_s1, carry_c0_r72_s1;
  subbyte_full_adder add_c0_r72_s1 (.a(pp[3780]), .b(pp[3814]), .ci(pp[3815]), .s(sum_c0_r72_s1), .co(carry_c0_r72_s1));
  wire sum_c0_r73_s1, carry_c0_r73_s1;
  subbyte_full_adder add_c0_r73_s1 (.a(pp[3849]), .b(pp[3850]), .ci(pp[3884]), .s(sum_c0_r73_s1), .co(carry_c0_r73_s1));
  wire sum_c0_r74_s1, carry_c0_r74_s1;
  subbyte_full_adder add_c0_r74_s1 (.a(pp[3885]), .b(pp[3919]), .ci(pp[3920]), .s(sum_c0_r74_s1), .co(carry_c0_r74_s1));
  wire sum_c0_r75_s1, carry_c0_r75_s1;
  subbyte_full_adder add_c0_r75_s1 (.a(pp[3954]), .b(pp[3955]), .ci(pp[3989]), .s(sum_c0_r75_s1), .co(carry_c0_r75_s1));
  wire sum_c0_r76_s1, carry_c0_r76_s1;
  subbyte_full_adder add_c0_r76_s1 (.a(pp[3990]), .b(pp[4024]), .ci(pp[4025]), .s(sum_c0_r76_s1), .co(carry_c0_r76_s1));
  wire sum_c0_r77_s1, carry_c0_r77_s1;
  subbyte_full_adder add_c0_r77_s1 (.a(pp[4059]), .b(pp[4060]), .ci(pp[4094]), .s(sum_c0_r77_s1), .co(carry_c0_r77_s1));
  wire sum_c0_r78_s1, carry_c0_r78_s1;
  subbyte_full_adder add_c0_r78_s1 (.a(pp[4095]), .b(pp[4129]), .ci(pp[4130]), .s(sum_c0_r78_s1), .co(carry_c0_r78_s1));
  wire sum_c0_r79_s1, carry_c0_r79_s1;
  subbyte_full_adder add_c0_r79_s1 (.a(pp[4164]), .b(pp[4165]), .ci(pp[4199]), .s(sum_c0_r79_s1), .co(carry_c0_r79_s1));
  wire sum_c0_r80_s1, carry_c0_r80_s1;
  subbyte_full_adder add_c0_r80_s1 (.a(pp[4200]), .b(pp[4234]), .ci(pp[4235]), .s(sum_c0_r80_s1), .co(carry_c0_r80_s1));
  wire sum_c0_r81_s1, carry_c0_r81_s1;
  subbyte_full_adder add_c0_r81_s1 (.a(pp[4269]), .b(pp[4270]), .ci(pp[4304]), .s(sum_c0_r81_s1), .co(carry_c0_r81_s1));
  wire sum_c0_r82_s1, carry_c0_r82_s1;
  subbyte_full_adder add_c0_r82_s1 (.a(pp[4305]), .b(pp[4339]), .ci(pp[4340]), .s(sum_c0_r82_s1), .co(carry_c0_r82_s1));
  wire sum_c0_r83_s1, carry_c0_r83_s1;
  subbyte_full_adder add_c0_r83_s1 (.a(pp[4374]), .b(pp[4375]), .ci(pp[4409]), .s(sum_c0_r83_s1), .co(carry_c0_r83_s1));
  wire sum_c0_r84_s1, carry_c0_r84_s1;
  subbyte_full_adder add_c0_r84_s1 (.a(pp[4410]), .b(pp[4444]), .ci(pp[4445]), .s(sum_c0_r84_s1), .co(carry_c0_r84_s1));
  wire sum_c0_r85_s1, carry_c0_r85_s1;
  subbyte_full_adder add_c0_r85_s1 (.a(pp[4479]), .b(pp[4480]), .ci(pp[4514]), .s(sum_c0_r85_s1), .co(carry_c0_r85_s1));
  wire sum_c0_r86_s2, carry_c0_r86_s2;
  subbyte_full_adder add_c0_r86_s2 (
    .a(sum_c0_r0_s1),
    .b(sum_c0_r1_s1),
    .ci(sum_c0_r2_s1),
    .s(sum_c0_r86_s2),
    .co(carry_c0_r86_s2)
  );
  wire sum_c0_r87_s2, carry_c0_r87_s2;
  subbyte_full_adder add_c0_r87_s2 (
    .a(sum_c0_r3_s1),
    .b(sum_c0_r4_s1),
    .ci(sum_c0_r5_s1),
    .s(sum_c0_r87_s2),
    .co(carry_c0_r87_s2)
  );
  wire sum_c0_r88_s2, carry_c0_r88_s2;
  subbyte_full_adder add_c0_r88_s2 (
    .a(sum_c0_r6_s1),
    .b(sum_c0_r7_s1),
    .ci(sum_c0_r8_s1),
    .s(sum_c0_r88_s2),
    .co(carry_c0_r88_s2)
  );
  wire sum_c0_r89_s2, carry_c0_r89_s2;
  subbyte_full_adder add_c0_r89_s2 (
    .a(sum_c0_r9_s1),
    .b(sum_c0_r10_s1),
    .ci(sum_c0_r11_s1),
    .s(sum_c0_r89_s2),
    .co(carry_c0_r89_s2)
  );
  wire sum_c0_r90_s2, carry_c0_r90_s2;
  subbyte_full_adder add_c0_r90_s2 (
    .a(sum_c0_r12_s1),
    .b(sum_c0_r13_s1),
    .ci(sum_c0_r14_s1),
    .s(sum_c0_r90_s2),
    .co(carry_c0_r90_s2)
  );
  wire sum_c0_r91_s2, carry_c0_r91_s2;
  subbyte_full_adder add_c0_r91_s2 (
    .a(sum_c0_r15_s1),
    .b(sum_c0_r16_s1),
    .ci(sum_c0_r17_s1),
    .s(sum_c0_r91_s2),
    .co(carry_c0_r91_s2)
  );
  wire sum_c0_r92_s2, carry_c0_r92_s2;
  subbyte_full_adder add_c0_r92_s2 (
    .a(sum_c0_r18_s1),
    .b(sum_c0_r19_s1),
    .ci(sum_c0_r20_s1),
    .s(sum_c0_r92_s2),
    .co(carry_c0_r92_s2)
  );
  wire sum_c0_r93_s2, carry_c0_r93_s2;
  subbyte_full_adder add_c0_r93_s2 (
    .a(sum_c0_r21_s1),
    .b(sum_c0_r22_s1),
    .ci(sum_c0_r23_s1),
    .s(sum_c0_r93_s2),
    .co(carry_c0_r93_s2)
  );
  wire sum_c0_r94_s2, carry_c0_r94_s2;
  subbyte_full_adder add_c0_r94_s2 (
    .a(sum_c0_r24_s1),
    .b(sum_c0_r25_s1),
    .ci(sum_c0_r26_s1),
    .s(sum_c0_r94_s2),
    .co(carry_c0_r94_s2)
  );
  wire sum_c0_r95_s2, carry_c0_r95_s2;
  subbyte_full_adder add_c0_r95_s2 (
    .a(sum_c0_r27_s1),
    .b(sum_c0_r28_s1),
    .ci(sum_c0_r29_s1),
    .s(sum_c0_r95_s2),
    .co(carry_c0_r95_s2)
  );
  wire sum_c0_r96_s2, carry_c0_r96_s2;
  subbyte_full_adder add_c0_r96_s2 (
    .a(sum_c0_r30_s1),
    .b(sum_c0_r31_s1),
    .ci(sum_c0_r32_s1),
    .s(sum_c0_r96_s2),
    .co(carry_c0_r96_s2)
  );
  wire sum_c0_r97_s2, carry_c0_r97_s2;
  subbyte_full_adder add_c0_r97_s2 (
    .a(sum_c0_r33_s1),
    .b(sum_c0_r34_s1),
    .ci(sum_c0_r35_s1),
    .s(sum_c0_r97_s2),
    .co(carry_c0_r97_s2)
  );
  wire sum_c0_r98_s2, carry_c0_r98_s2;
  subbyte_full_adder add_c0_r98_s2 (
    .a(sum_c0_r36_s1),
    .b(sum_c0_r37_s1),
    .ci(sum_c0_r38_s1),
    .s(sum_c0_r98_s2),
    .co(carry_c0_r98_s2)
  );
  wire sum_c0_r99_s2, carry_c0_r99_s2;
  subbyte_full_adder add_c0_r99_s2 (
    .a(sum_c0_r39_s1),
    .b(sum_c0_r40_s1),
    .ci(sum_c0_r41_s1),
    .s(sum_c0_r99_s2),
    .co(carry_c0_r99_s2)
  );
  wire sum_c0_r100_s2, carry_c0_r100_s2;
  subbyte_full_adder add_c0_r100_s2 (
    .a(sum_c0_r42_s1),
    .b(sum_c0_r43_s1),
    .ci(sum_c0_r44_s1),
    .s(sum_c0_r100_s2),
    .co(carry_c0_r100_s2)
  );
  wire sum_c0_r101_s2, carry_c0_r101_s2;
  subbyte_full_adder add_c0_r101_s2 (
    .a(sum_c0_r45_s1),
    .b(sum_c0_r46_s1),
    .ci(sum_c0_r47_s1),
    .s(sum_c0_r101_s2),
    .co(carry_c0_r101_s2)
  );
  wire sum_c0_r102_s2, carry_c0_r102_s2;
  subbyte_full_adder add_c0_r102_s2 (
    .a(sum_c0_r48_s1),
    .b(sum_c0_r49_s1),
    .ci(sum_c0_r50_s1),
    .s(sum_c0_r102_s2),
    .co(carry_c0_r102_s2)
  );
  wire sum_c0_r103_s2, carry_c0_r103_s2;
  subbyte_full_adder add_c0_r103_s2 (
    .a(sum_c0_r51_s1),
    .b(sum_c0_r52_s1),
    .ci(sum_c0_r53_s1),
    .s(sum_c0_r103_s2),
    .co(carry_c0_r103_s2)
  );
  wire sum_c0_r104_s2, carry_c0_r104_s2;
  subbyte_full_adder add_c0_r104_s2 (
    .a(sum_c0_r54_s1),
    .b(sum_c0_r55_s1),
    .ci(sum_c0_r56_s1),
    .s(sum_c0_r104_s2),
    .co(carry_c0_r104_s2)
  );
  wire sum_c0_r105_s2, carry_c0_r105_s2;
  subbyte_full_adder add_c0_r105_s2 (
    .a(sum_c0_r57_s1),
    .b(sum_c0_r58_s1),
    .ci(sum_c0_r59_s1),
    .s(sum_c0_r105_s2),
    .co(carry_c0_r105_s2)
  );
  wire sum_c0_r106_s2, carry_c0_r106_s2;
  subbyte_full_adder add_c0_r106_s2 (
    .a(sum_c0_r60_s1),
    .b(sum_c0_r61_s1),
    .ci(sum_c0_r62_s1),
    .s(sum_c0_r106_s2),
    .co(carry_c0_r106_s2)
  );
  wire sum_c0_r107_s2, carry_c0_r107_s2;
  subbyte_full_adder add_c0_r107_s2 (
    .a(sum_c0_r63_s1),
    .b(sum_c0_r64_s1),
    .ci(sum_c0_r65_s1),
    .s(sum_c0_r107_s2),
    .co(carry_c0_r107_s2)
  );
  wire sum_c0_r108_s2, carry_c0_r108_s2;
  subbyte_full_adder add_c0_r108_s2 (
    .a(sum_c0_r66_s1),
    .b(sum_c0_r67_s1),
    .ci(sum_c0_r68_s1),
    .s(sum_c0_r108_s2),
    .co(carry_c0_r108_s2)
  );
  wire sum_c0_r109_s2, carry_c0_r109_s2;
  subbyte_full_adder add_c0_r109_s2 (
    .a(sum_c0_r69_s1),
    .b(sum_c0_r70_s1),
    .ci(sum_c0_r71_s1),
    .s(sum_c0_r109_s2),
    .co(carry_c0_r109_s2)
  );
  wire sum_c0_r110_s2, carry_c0_r110_s2;
  subbyte_full_adder add_c0_r110_s2 (
    .a(sum_c0_r72_s1),
    .b(sum_c0_r73_s1),
    .ci(sum_c0_r74_s1),
    .s(sum_c0_r110_s2),
    .co(carry_c0_r110_s2)
  );
  wire sum_c0_r111_s2, carry_c0_r111_s2;
  subbyte_full_adder add_c0_r111_s2 (
    .a(sum_c0_r75_s1),
    .b(sum_c0_r76_s1),
    .ci(sum_c0_r77_s1),
    .s(sum_c0_r111_s2),
    .co(carry_c0_r111_s2)
  );
  wire sum_c0_r112_s2, carry_c0_r112_s2;
  subbyte_full_adder add_c0_r112_s2 (
    .a(sum_c0_r78_s1),
    .b(sum_c0_r79_s1),
    .ci(sum_c0_r80_s1),
    .s(sum_c0_r112_s2),
    .co(carry_c0_r112_s2)
  );
  wire sum_c0_r113_s2, carry_c0_r113_s2;
  subbyte_full_adder add_c0_r113_s2 (
    .a(sum_c0_r81_s1),
    .b(sum_c0_r82_s1),
    .ci(sum_c0_r83_s1),
    .s(sum_c0_r113_s2),
    .co(carry_c0_r113_s2)
  );
  wire sum_c0_r114_s3, carry_c0_r114_s3;
  subbyte_full_adder add_c0_r114_s3 (
    .a(sum_c0_r84_s1),
    .b(sum_c0_r85_s1),
    .ci(sum_c0_r86_s2),
    .s(sum_c0_r114_s3),
    .co(carry_c0_r114_s3)
  );
  wire sum_c0_r115_s3, carry_c0_r115_s3;
  subbyte_full_adder add_c0_r115_s3 (
    .a(sum_c0_r87_s2),
    .b(sum_c0_r88_s2),
    .ci(sum_c0_r89_s2),
    .s(sum_c0_r115_s3),
    .co(carry_c0_r115_s3)
  );
  wire sum_c0_r116_s3, carry_c0_r116_s3;
  subbyte_full_adder add_c0_r116_s3 (
    .a(sum_c0_r90_s2),
    .b(sum_c0_r91_s2),
    .ci(sum_c0_r92_s2),
    .s(sum_c0_r116_s3),
    .co(carry_c0_r116_s3)
  );
  wire sum_c0_r117_s3, carry_c0_r117_s3;
  subbyte_full_adder add_c0_r117_s3 (
    .a(sum_c0_r93_s2),
    .b(sum_c0_r94_s2),
    .ci(sum_c0_r95_s2),
    .s(sum_c0_r117_s3),
    .co(carry_c0_r117_s3)
  );
  wire sum_c0_r118_s3, carry_c0_r118_s3;
  subbyte_full_adder add_c0_r118_s3 (
    .a(sum_c0_r96_s2),
    .b(sum_c0_r97_s2),
    .ci(sum_c0_r98_s2),
    .s(sum_c0_r118_s3),
    .co(carry_c0_r118_s3)
  );
  wire sum_c0_r119_s3, carry_c0_r119_s3;
  subbyte_full_adder add_c0_r119_s3 (
    .a(sum_c0_r99_s2),
    .b(sum_c0_r100_s2),
    .ci(sum_c0_r101_s2),
    .s(sum_c0_r119_s3),
    .co(carry_c0_r119_s3)
  );
  wire sum_c0_r120_s3, carry_c0_r120_s3;
  subbyte_full_adder add_c0_r120_s3 (
    .a(sum_c0_r102_s2),
    .b(sum_c0_r103_s2),
    .ci(sum_c0_r104_s2),
    .s(sum_c0_r120_s3),
    .co(carry_c0_r120_s3)
  );
  wire sum_c0_r121_s3, carry_c0_r121_s3;
  subbyte_full_adder add_c0_r121_s3 (
    .a(sum_c0_r105_s2),
    .b(sum_c0_r106_s2),
    .ci(sum_c0_r107_s2),
    .s(sum_c0_r121_s3),
    .co(carry_c0_r121_s3)
  );
  wire sum_c0_r122_s3, carry_c0_r122_s3;
  subbyte_full_adder add_c0_r122_s3 (
    .a(sum_c0_r108_s2),
    .b(sum_c0_r109_s2),
    .ci(sum_c0_r110_s2),
    .s(sum_c0_r122_s3),
    .co(carry_c0_r122_s3)
  );
  wire sum_c0_r123_s3, carry_c0_r123_s3;
  subbyte_full_adder add_c0_r123_s3 (
    .a(sum_c0_r111_s2),
    .b(sum_c0_r112_s2),
    .ci(sum_c0_r113_s2),
    .s(sum_c0_r123_s3),
    .co(carry_c0_r123_s3)
  );
  wire sum_c0_r124_s4, carry_c0_r124_s4;
  subbyte_full_adder add_c0_r124_s4 (
    .a(sum_c0_r114_s3),
    .b(sum_c0_r115_s3),
    .ci(sum_c0_r116_s3),
    .s(sum_c0_r124_s4),
    .co(carry_c0_r124_s4)
  );
  wire sum_c0_r125_s4, carry_c0_r125_s4;
  subbyte_full_adder add_c0_r125_s4 (
    .a(sum_c0_r117_s3),
    .b(sum_c0_r118_s3),
    .ci(sum_c0_r119_s3),
    .s(sum_c0_r125_s4),
    .co(carry_c0_r125_s4)
  );
  wire sum_c0_r126_s4, carry_c0_r126_s4;
  subbyte_full_adder add_c0_r126_s4 (
    .a(sum_c0_r120_s3),
    .b(sum_c0_r121_s3),
    .ci(sum_c0_r122_s3),
    .s(sum_c0_r126_s4),
    .co(carry_c0_r126_s4)
  );
  wire sum_c0_r127_s5, carry_c0_r127_s5;
  subbyte_full_adder add_c0_r127_s5 (
    .a(sum_c0_r123_s3),
    .b(sum_c0_r124_s4),
    .ci(sum_c0_r125_s4),
    .s(sum_c0_r127_s5),
    .co(carry_c0_r127_s5)
  );
  wire sum_c0_r128_s6, carry_c0_r128_s6;
  subbyte_half_adder add_c0_r128_s6 (.a(sum_c0_r126_s4), .b(sum_c0_r127_s5), .s(sum_c0_r128_s6), .co(carry_c0_r128_s6));
  wire sum_c1_r0_s1, carry_c1_r0_s1;
  subbyte_full_adder add_c1_r0_s1 (.a(pp[1]), .b(pp[36]), .ci(pp[71]), .s(sum_c1_r0_s1), .co(carry_c1_r0_s1));
  wire sum_c1_r1_s1, carry_c1_r1_s1;
  subbyte_full_adder add_c1_r1_s1 (.a(pp[106]), .b(pp[141]), .ci(pp[176]), .s(sum_c1_r1_s1), .co(carry_c1_r1_s1));
  wire sum_c1_r2_s1, carry_c1_r2_s1;
  subbyte_full_adder add_c1_r2_s1 (.a(pp[211]), .b(pp[246]), .ci(pp[281]), .s(sum_c1_r2_s1), .co(carry_c1_r2_s1));
  wire sum_c1_r3_s1, carry_c1_r3_s1;
  subbyte_full_adder add_c1_r3_s1 (.a(pp[316]), .b(pp[351]), .ci(pp[386]), .s(sum_c1_r3_s1), .co(carry_c1_r3_s1));
  wire sum_c1_r4_s1, carry_c1_r4_s1;
  subbyte_full_adder add_c1_r4_s1 (.a(pp[421]), .b(pp[456]), .ci(pp[491]), .s(sum_c1_r4_s1), .co(carry_c1_r4_s1));
  wire sum_c1_r5_s1, carry_c1_r5_s1;
  subbyte_full_adder add_c1_r5_s1 (.a(pp[526]), .b(pp[561]), .ci(pp[596]), .s(sum_c1_r5_s1), .co(carry_c1_r5_s1));
  wire sum_c1_r6_s1, carry_c1_r6_s1;
  subbyte_full_adder add_c1_r6_s1 (.a(pp[631]), .b(pp[666]), .ci(pp[701]), .s(sum_c1_r6_s1), .co(carry_c1_r6_s1));
  wire sum_c1_r7_s1, carry_c1_r7_s1;
  subbyte_full_adder add_c1_r7_s1 (.a(pp[736]), .b(pp[771]), .ci(pp[806]), .s(sum_c1_r7_s1), .co(carry_c1_r7_s1));
  wire sum_c1_r8_s1, carry_c1_r8_s1;
  subbyte_full_adder add_c1_r8_s1 (.a(pp[841]), .b(pp[876]), .ci(pp[911]), .s(sum_c1_r8_s1), .co(carry_c1_r8_s1));
  wire sum_c1_r9_s1, carry_c1_r9_s1;
  subbyte_full_adder add_c1_r9_s1 (.a(pp[946]), .b(pp[981]), .ci(pp[1016]), .s(sum_c1_r9_s1), .co(carry_c1_r9_s1));
  wire sum_c1_r10_s1, carry_c1_r10_s1;
  subbyte_full_adder add_c1_r10_s1 (.a(pp[1051]), .b(pp[1086]), .ci(pp[1121]), .s(sum_c1_r10_s1), .co(carry_c1_r10_s1));
  wire sum_c1_r11_s1, carry_c1_r11_s1;
  subbyte_full_adder add_c1_r11_s1 (.a(pp[1156]), .b(pp[1191]), .ci(pp[1226]), .s(sum_c1_r11_s1), .co(carry_c1_r11_s1));
  wire sum_c1_r12_s1, carry_c1_r12_s1;
  subbyte_full_adder add_c1_r12_s1 (.a(pp[1261]), .b(pp[1296]), .ci(pp[1331]), .s(sum_c1_r12_s1), .co(carry_c1_r12_s1));
  wire sum_c1_r13_s1, carry_c1_r13_s1;
  subbyte_full_adder add_c1_r13_s1 (.a(pp[1366]), .b(pp[1401]), .ci(pp[1436]), .s(sum_c1_r13_s1), .co(carry_c1_r13_s1));
  wire sum_c1_r14_s1, carry_c1_r14_s1;
  subbyte_full_adder add_c1_r14_s1 (.a(pp[1471]), .b(pp[1506]), .ci(pp[1541]), .s(sum_c1_r14_s1), .co(carry_c1_r14_s1));
  wire sum_c1_r15_s1, carry_c1_r15_s1;
  subbyte_full_adder add_c1_r15_s1 (.a(pp[1576]), .b(pp[1611]), .ci(pp[1646]), .s(sum_c1_r15_s1), .co(carry_c1_r15_s1));
  wire sum_c1_r16_s1, carry_c1_r16_s1;
  subbyte_full_adder add_c1_r16_s1 (.a(pp[1681]), .b(pp[1716]), .ci(pp[1751]), .s(sum_c1_r16_s1), .co(carry_c1_r16_s1));
  wire sum_c1_r17_s1, carry_c1_r17_s1;
  subbyte_full_adder add_c1_r17_s1 (.a(pp[1786]), .b(pp[1821]), .ci(pp[1856]), .s(sum_c1_r17_s1), .co(carry_c1_r17_s1));
  wire sum_c1_r18_s1, carry_c1_r18_s1;
  subbyte_full_adder add_c1_r18_s1 (.a(pp[1891]), .b(pp[1926]), .ci(pp[1961]), .s(sum_c1_r18_s1), .co(carry_c1_r18_s1));
  wire sum_c1_r19_s1, carry_c1_r19_s1;
  subbyte_full_adder add_c1_r19_s1 (.a(pp[1996]), .b(pp[2031]), .ci(pp[2066]), .s(sum_c1_r19_s1), .co(carry_c1_r19_s1));
  wire sum_c1_r20_s1, carry_c1_r20_s1;
  subbyte_full_adder add_c1_r20_s1 (.a(pp[2101]), .b(pp[2136]), .ci(pp[2171]), .s(sum_c1_r20_s1), .co(carry_c1_r20_s1));
  wire sum_c1_r21_s1, carry_c1_r21_s1;
  subbyte_full_adder add_c1_r21_s1 (.a(pp[2206]), .b(pp[2241]), .ci(pp[2276]), .s(sum_c1_r21_s1), .co(carry_c1_r21_s1));
  wire sum_c1_r22_s1, carry_c1_r22_s1;
  subbyte_full_adder add_c1_r22_s1 (.a(pp[2311]), .b(pp[2346]), .ci(pp[2381]), .s(sum_c1_r22_s1), .co(carry_c1_r22_s1));
  wire sum_c1_r23_s1, carry_c1_r23_s1;
  subbyte_full_adder add_c1_r23_s1 (.a(pp[2416]), .b(pp[2451]), .ci(pp[2486]), .s(sum_c1_r23_s1), .co(carry_c1_r23_s1));
  wire sum_c1_r24_s1, carry_c1_r24_s1;
  subbyte_full_adder add_c1_r24_s1 (.a(pp[2521]), .b(pp[2556]), .ci(pp[2591]), .s(sum_c1_r24_s1), .co(carry_c1_r24_s1));
  wire sum_c1_r25_s1, carry_c1_r25_s1;
  subbyte_full_adder add_c1_r25_s1 (.a(pp[2626]), .b(pp[2661]), .ci(pp[2696]), .s(sum_c1_r25_s1), .co(carry_c1_r25_s1));
  wire sum_c1_r26_s1, carry_c1_r26_s1;
  subbyte_full_adder add_c1_r26_s1 (.a(pp[2731]), .b(pp[2766]), .ci(pp[2801]), .s(sum_c1_r26_s1), .co(carry_c1_r26_s1));
  wire sum_c1_r27_s1, carry_c1_r27_s1;
  subbyte_full_adder add_c1_r27_s1 (.a(pp[2836]), .b(pp[2871]), .ci(pp[2906]), .s(sum_c1_r27_s1), .co(carry_c1_r27_s1));
  wire sum_c1_r28_s1, carry_c1_r28_s1;
  subbyte_full_adder add_c1_r28_s1 (.a(pp[2941]), .b(pp[2976]), .ci(pp[3011]), .s(sum_c1_r28_s1), .co(carry_c1_r28_s1));
  wire sum_c1_r29_s1, carry_c1_r29_s1;
  subbyte_full_adder add_c1_r29_s1 (.a(pp[3046]), .b(pp[3081]), .ci(pp[3116]), .s(sum_c1_r29_s1), .co(carry_c1_r29_s1));
  wire sum_c1_r30_s1, carry_c1_r30_s1;
  subbyte_full_adder add_c1_r30_s1 (.a(pp[3151]), .b(pp[3186]), .ci(pp[3221]), .s(sum_c1_r30_s1), .co(carry_c1_r30_s1));
  wire sum_c1_r31_s1, carry_c1_r31_s1;
  subbyte_full_adder add_c1_r31_s1 (.a(pp[3256]), .b(pp[3291]), .ci(pp[3326]), .s(sum_c1_r31_s1), .co(carry_c1_r31_s1));
  wire sum_c1_r32_s1, carry_c1_r32_s1;
  subbyte_full_adder add_c1_r32_s1 (.a(pp[3361]), .b(pp[3396]), .ci(pp[3431]), .s(sum_c1_r32_s1), .co(carry_c1_r32_s1));
  wire sum_c1_r33_s1, carry_c1_r33_s1;
  subbyte_full_adder add_c1_r33_s1 (.a(pp[3466]), .b(pp[3501]), .ci(pp[3536]), .s(sum_c1_r33_s1), .co(carry_c1_r33_s1));
  wire sum_c1_r34_s1, carry_c1_r34_s1;
  subbyte_full_adder add_c1_r34_s1 (.a(pp[3571]), .b(pp[3606]), .ci(pp[3641]), .s(sum_c1_r34_s1), .co(carry_c1_r34_s1));
  wire sum_c1_r35_s1, carry_c1_r35_s1;
  subbyte_full_adder add_c1_r35_s1 (.a(pp[3676]), .b(pp[3711]), .ci(pp[3746]), .s(sum_c1_r35_s1), .co(carry_c1_r35_s1));
  wire sum_c1_r36_s1, carry_c1_r36_s1;
  subbyte_full_adder add_c1_r36_s1 (.a(pp[3781]), .b(pp[3816]), .ci(pp[3851]), .s(sum_c1_r36_s1), .co(carry_c1_r36_s1));
  wire sum_c1_r37_s1, carry_c1_r37_s1;
  subbyte_full_adder add_c1_r37_s1 (.a(pp[3886]), .b(pp[3921]), .ci(pp[3956]), .s(sum_c1_r37_s1), .co(carry_c1_r37_s1));
  wire sum_c1_r38_s1, carry_c1_r38_s1;
  subbyte_full_adder add_c1_r38_s1 (.a(pp[3991]), .b(pp[4026]), .ci(pp[4061]), .s(sum_c1_r38_s1), .co(carry_c1_r38_s1));
  wire sum_c1_r39_s1, carry_c1_r39_s1;
  subbyte_full_adder add_c1_r39_s1 (.a(pp[4096]), .b(pp[4131]), .ci(pp[4166]), .s(sum_c1_r39_s1), .co(carry_c1_r39_s1));
  wire sum_c1_r40_s1, carry_c1_r40_s1;
  subbyte_full_adder add_c1_r40_s1 (.a(pp[4201]), .b(pp[4236]), .ci(pp[4271]), .s(sum_c1_r40_s1), .co(carry_c1_r40_s1));
  wire sum_c1_r41_s1, carry_c1_r41_s1;
  subbyte_full_adder add_c1_r41_s1 (.a(pp[4306]), .b(pp[4341]), .ci(pp[4376]), .s(sum_c1_r41_s1), .co(carry_c1_r41_s1));
  wire sum_c1_r42_s1, carry_c1_r42_s1;
  subbyte_full_adder add_c1_r42_s1 (.a(pp[4411]), .b(pp[4446]), .ci(pp[4481]), .s(sum_c1_r42_s1), .co(carry_c1_r42_s1));
  wire sum_c1_r43_s2, carry_c1_r43_s2;
  subbyte_full_adder add_c1_r43_s2 (
    .a(carry_c0_r0_s1),
    .b(carry_c0_r1_s1),
    .ci(carry_c0_r2_s1),
    .s(sum_c1_r43_s2),
    .co(carry_c1_r43_s2)
  );
  wire sum_c1_r44_s2, carry_c1_r44_s2;
  subbyte_full_adder add_c1_r44_s2 (
    .a(carry_c0_r3_s1),
    .b(carry_c0_r4_s1),
    .ci(carry_c0_r5_s1),
    .s(sum_c1_r44_s2),
    .co(carry_c1_r44_s2)
  );
  wire sum_c1_r45_s2, carry_c1_r45_s2;
  subbyte_full_adder add_c1_r45_s2 (
    .a(carry_c0_r6_s1),
    .b(carry_c0_r7_s1),
    .ci(carry_c0_r8_s1),
    .s(sum_c1_r45_s2),
    .co(carry_c1_r45_s2)
  );
  wire sum_c1_r46_s2, carry_c1_r46_s2;
  subbyte_full_adder add_c1_r46_s2 (
    .a(carry_c0_r9_s1),
    .b(carry_c0_r10_s1),
    .ci(carry_c0_r11_s1),
    .s(sum_c1_r46_s2),
    .co(carry_c1_r46_s2)
  );
  wire sum_c1_r47_s2, carry_c1_r47_s2;
  subbyte_full_adder add_c1_r47_s2 (
    .a(carry_c0_r12_s1),
    .b(carry_c0_r13_s1),
    .ci(carry_c0_r14_s1),
    .s(sum_c1_r47_s2),
    .co(carry_c1_r47_s2)
  );
  wire sum_c1_r48_s2, carry_c1_r48_s2;
  subbyte_full_adder add_c1_r48_s2 (
    .a(carry_c0_r15_s1),
    .b(carry_c0_r16_s1),
    .ci(carry_c0_r17_s1),
    .s(sum_c1_r48_s2),
    .co(carry_c1_r48_s2)
  );
  wire sum_c1_r49_s2, carry_c1_r49_s2;
  subbyte_full_adder add_c1_r49_s2 (
    .a(carry_c0_r18_s1),
    .b(carry_c0_r19_s1),
    .ci(carry_c0_r20_s1),
    .s(sum_c1_r49_s2),
    .co(carry_c1_r49_s2)
  );
  wire sum_c1_r50_s2, carry_c1_r50_s2;
  subbyte_full_adder add_c1_r50_s2 (
    .a(carry_c0_r21_s1),
    .b(carry_c0_r22_s1),
    .ci(carry_c0_r23_s1),
    .s(sum_c1_r50_s2),
    .co(carry_c1_r50_s2)
  );
  wire sum_c1_r51_s2, carry_c1_r51_s2;
  subbyte_full_adder add_c1_r51_s2 (
    .a(carry_c0_r24_s1),
    .b(carry_c0_r25_s1),
    .ci(carry_c0_r26_s1),
    .s(sum_c1_r51_s2),
    .co(carry_c1_r51_s2)
  );
  wire sum_c1_r52_s2, carry_c1_r52_s2;
  subbyte_full_adder add_c1_r52_s2 (
    .a(carry_c0_r27_s1),
    .b(carry_c0_r28_s1),
    .ci(carry_c0_r29_s1),
    .s(sum_c1_r52_s2),
    .co(carry_c1_r52_s2)
  );
  wire sum_c1_r53_s2, carry_c1_r53_s2;
  subbyte_full_adder add_c1_r53_s2 (
    .a(carry_c0_r30_s1),
    .b(carry_c0_r31_s1),
    .ci(carry_c0_r32_s1),
    .s(sum_c1_r53_s2),
    .co(carry_c1_r53_s2)
  );
  wire sum_c1_r54_s2, carry_c1_r54_s2;
  subbyte_full_adder add_c1_r54_s2 (
    .a(carry_c0_r33_s1),
    .b(carry_c0_r34_s1),
    .ci(carry_c0_r35_s1),
    .s(sum_c1_r54_s2),
    .co(carry_c1_r54_s2)
  );
  wire sum_c1_r55_s2, carry_c1_r55_s2;
  subbyte_full_adder add_c1_r55_s2 (
    .a(carry_c0_r36_s1),
    .b(carry_c0_r37_s1),
    .ci(carry_c0_r38_s1),
    .s(sum_c1_r55_s2),
    .co(carry_c1_r55_s2)
  );
  wire sum_c1_r56_s2, carry_c1_r56_s2;
  subbyte_full_adder add_c1_r56_s2 (
    .a(carry_c0_r39_s1),
    .b(carry_c0_r40_s1),
    .ci(carry_c0_r41_s1),
    .s(sum_c1_r56_s2),
    .co(carry_c1_r56_s2)
  );
  wire sum_c1_r57_s2, carry_c1_r57_s2;
  subbyte_full_adder add_c1_r57_s2 (
    .a(carry_c0_r42_s1),
    .b(carry_c0_r43_s1),
    .ci(carry_c0_r44_s1),
    .s(sum_c1_r57_s2),
    .co(carry_c1_r57_s2)
  );
  wire sum_c1_r58_s2, carry_c1_r58_s2;
  subbyte_full_adder add_c1_r58_s2 (
    .a(carry_c0_r45_s1),
    .b(carry_c0_r46_s1),
    .ci(carry_c0_r47_s1),
    .s(sum_c1_r58_s2),
    .co(carry_c1_r58_s2)
  );
  wire sum_c1_r59_s2, carry_c1_r59_s2;
  subbyte_full_adder add_c1_r59_s2 (
    .a(carry_c0_r48_s1),
    .b(carry_c0_r49_s1),
    .ci(carry_c0_r50_s1),
    .s(sum_c1_r59_s2),
    .co(carry_c1_r59_s2)
  );
  wire sum_c1_r60_s2, carry_c1_r60_s2;
  subbyte_full_adder add_c1_r60_s2 (
    .a(carry_c0_r51_s1),
    .b(carry_c0_r52_s1),
    .ci(carry_c0_r53_s1),
    .s(sum_c1_r60_s2),
    .co(carry_c1_r60_s2)
  );
  wire sum_c1_r61_s2, carry_c1_r61_s2;
  subbyte_full_adder add_c1_r61_s2 (
    .a(carry_c0_r54_s1),
    .b(carry_c0_r55_s1),
    .ci(carry_c0_r56_s1),
    .s(sum_c1_r61_s2),
    .co(carry_c1_r61_s2)
  );
  wire sum_c1_r62_s2, carry_c1_r62_s2;
  subbyte_full_adder add_c1_r62_s2 (
    .a(carry_c0_r57_s1),
    .b(carry_c0_r58_s1),
    .ci(carry_c0_r59_s1),
    .s(sum_c1_r62_s2),
    .co(carry_c1_r62_s2)
  );
  wire sum_c1_r63_s2, carry_c1_r63_s2;
  subbyte_full_adder add_c1_r63_s2 (
    .a(carry_c0_r60_s1),
    .b(carry_c0_r61_s1),
    .ci(carry_c0_r62_s1),
    .s(sum_c1_r63_s2),
    .co(carry_c1_r63_s2)
  );
  wire sum_c1_r64_s2, carry_c1_r64_s2;
  subbyte_full_adder add_c1_r64_s2 (
    .a(carry_c0_r63_s1),
    .b(carry_c0_r64_s1),
    .ci(carry_c0_r65_s1),
    .s(sum_c1_r64_s2),
    .co(carry_c1_r64_s2)
  );
  wire sum_c1_r65_s2, carry_c1_r65_s2;
  subbyte_full_adder add_c1_r65_s2 (
    .a(carry_c0_r66_s1),
    .b(carry_c0_r67_s1),
    .ci(carry_c0_r68_s1),
    .s(sum_c1_r65_s2),
    .co(carry_c1_r65_s2)
  );
  wire sum_c1_r66_s2, carry_c1_r66_s2;
  subbyte_full_adder add_c1_r66_s2 (
    .a(carry_c0_r69_s1),
    .b(carry_c0_r70_s1),
    .ci(carry_c0_r71_s1),
    .s(sum_c1_r66_s2),
    .co(carry_c1_r66_s2)
  );
  wire sum_c1_r67_s2, carry_c1_r67_s2;
  subbyte_full_adder add_c1_r67_s2 (
    .a(carry_c0_r72_s1),
    .b(carry_c0_r73_s1),
    .ci(carry_c0_r74_s1),
    .s(sum_c1_r67_s2),
    .co(carry_c1_r67_s2)
  );
  wire sum_c1_r68_s2, carry_c1_r68_s2;
  subbyte_full_adder add_c1_r68_s2 (
    .a(carry_c0_r75_s1),
    .b(carry_c0_r76_s1),
    .ci(carry_c0_r77_s1),
    .s(sum_c1_r68_s2),
    .co(carry_c1_r68_s2)
  );
  wire sum_c1_r69_s2, carry_c1_r69_s2;
  subbyte_full_adder add_c1_r69_s2 (
    .a(carry_c0_r78_s1),
    .b(carry_c0_r79_s1),
    .ci(carry_c0_r80_s1),
    .s(sum_c1_r69_s2),
    .co(carry_c1_r69_s2)
  );
  wire sum_c1_r70_s2, carry_c1_r70_s2;
  subbyte_full_adder add_c1_r70_s2 (
    .a(carry_c0_r81_s1),
    .b(carry_c0_r82_s1),
    .ci(carry_c0_r83_s1),
    .s(sum_c1_r70_s2),
    .co(carry_c1_r70_s2)
  );
  wire sum_c1_r71_s2, carry_c1_r71_s2;
  subbyte_full_adder add_c1_r71_s2 (
    .a(carry_c0_r84_s1),
    .b(carry_c0_r85_s1),
    .ci(sum_c1_r0_s1),
    .s(sum_c1_r71_s2),
    .co(carry_c1_r71_s2)
  );
  wire sum_c1_r72_s2, carry_c1_r72_s2;
  subbyte_full_adder add_c1_r72_s2 (
    .a(sum_c1_r1_s1),
    .b(sum_c1_r2_s1),
    .ci(sum_c1_r3_s1),
    .s(sum_c1_r72_s2),
    .co(carry_c1_r72_s2)
  );
  wire sum_c1_r73_s2, carry_c1_r73_s2;
  subbyte_full_adder add_c1_r73_s2 (
    .a(sum_c1_r4_s1),
    .b(sum_c1_r5_s1),
    .ci(sum_c1_r6_s1),
    .s(sum_c1_r73_s2),
    .co(carry_c1_r73_s2)
  );
  wire sum_c1_r74_s2, carry_c1_r74_s2;
  subbyte_full_adder add_c1_r74_s2 (
    .a(sum_c1_r7_s1),
    .b(sum_c1_r8_s1),
    .ci(sum_c1_r9_s1),
    .s(sum_c1_r74_s2),
    .co(carry_c1_r74_s2)
  );
  wire sum_c1_r75_s2, carry_c1_r75_s2;
  subbyte_full_adder add_c1_r75_s2 (
    .a(sum_c1_r10_s1),
    .b(sum_c1_r11_s1),
    .ci(sum_c1_r12_s1),
    .s(sum_c1_r75_s2),
    .co(carry_c1_r75_s2)
  );
  wire sum_c1_r76_s2, carry_c1_r76_s2;
  subbyte_full_adder add_c1_r76_s2 (
    .a(sum_c1_r13_s1),
    .b(sum_c1_r14_s1),
    .ci(sum_c1_r15_s1),
    .s(sum_c1_r76_s2),
    .co(carry_c1_r76_s2)
  );
  wire sum_c1_r77_s2, carry_c1_r77_s2;
  subbyte_full_adder add_c1_r77_s2 (
    .a(sum_c1_r16_s1),
    .b(sum_c1_r17_s1),
    .ci(sum_c1_r18_s1),
    .s(sum_c1_r77_s2),
    .co(carry_c1_r77_s2)
  );
  wire sum_c1_r78_s2, carry_c1_r78_s2;
  subbyte_full_adder add_c1_r78_s2 (
    .a(sum_c1_r19_s1),
    .b(sum_c1_r20_s1),
    .ci(sum_c1_r21_s1),
    .s(sum_c1_r78_s2),
    .co(carry_c1_r78_s2)
  );
  wire sum_c1_r79_s2, carry_c1_r79_s2;
  subbyte_full_adder add_c1_r79_s2 (
    .a(sum_c1_r22_s1),
    .b(sum_c1_r23_s1),
    .ci(sum_c1_r24_s1),
    .s(sum_c1_r79_s2),
    .co(carry_c1_r79_s2)
  );
  wire sum_c1_r80_s2, carry_c1_r80_s2;
  subbyte_full_adder add_c1_r80_s2 (
    .a(sum_c1_r25_s1),
    .b(sum_c1_r26_s1),
    .ci(sum_c1_r27_s1),
    .s(sum_c1_r80_s2),
    .co(carry_c1_r80_s2)
  );
  wire sum_c1_r81_s2, carry_c1_r81_s2;
  subbyte_full_adder add_c1_r81_s2 (
    .a(sum_c1_r28_s1),
    .b(sum_c1_r29_s1),
    .ci(sum_c1_r30_s1),
    .s(sum_c1_r81_s2),
    .co(carry_c1_r81_s2)
  );
  wire sum_c1_r82_s2, carry_c1_r82_s2;
  subbyte_full_adder add_c1_r82_s2 (
    .a(sum_c1_r31_s1),
    .b(sum_c1_r32_s1),
    .ci(sum_c1_r33_s1),
    .s(sum_c1_r82_s2),
    .co(carry_c1_r82_s2)
  );
  wire sum_c1_r83_s2, carry_c1_r83_s2;
  subbyte_full_adder add_c1_r83_s2 (
    .a(sum_c1_r34_s1),
    .b(sum_c1_r35_s1),
    .ci(sum_c1_r36_s1),
    .s(sum_c1_r83_s2),
    .co(carry_c1_r83_s2)
  );
  wire sum_c1_r84_s2, carry_c1_r84_s2;
  subbyte_full_adder add_c1_r84_s2 (
    .a(sum_c1_r37_s1),
    .b(sum_c1_r38_s1),
    .ci(sum_c1_r39_s1),
    .s(sum_c1_r84_s2),
    .co(carry_c1_r84_s2)
  );
  wire sum_c1_r85_s2, carry_c1_r85_s2;
  subbyte_full_adder add_c1_r85_s2 (
    .a(sum_c1_r40_s1),
    .b(sum_c1_r41_s1),
    .ci(sum_c1_r42_s1),
    .s(sum_c1_r85_s2),
    .co(carry_c1_r85_s2)
  );
  wire sum_c1_r86_s3, carry_c1_r86_s3;
  subbyte_full_adder add_c1_r86_s3 (
    .a(carry_c0_r86_s2),
    .b(carry_c0_r87_s2),
    .ci(carry_c0_r88_s2),
    .s(sum_c1_r86_s3),
    .co(carry_c1_r86_s3)
  );
  wire sum_c1_r87_s3, carry_c1_r87_s3;
  subbyte_full_adder add_c1_r87_s3 (
    .a(carry_c0_r89_s2),
    .b(carry_c0_r90_s2),
    .ci(carry_c0_r91_s2),
    .s(sum_c1_r87_s3),
    .co(carry_c1_r87_s3)
  );
  wire sum_c1_r88_s3, carry_c1_r88_s3;
  subbyte_full_adder add_c1_r88_s3 (
    .a(carry_c0_r92_s2),
    .b(carry_c0_r93_s2),
    .ci(carry_c0_r94_s2),
    .s(sum_c1_r88_s3),
    .co(carry_c1_r88_s3)
  );
  wire sum_c1_r89_s3, carry_c1_r89_s3;
  subbyte_full_adder add_c1_r89_s3 (
    .a(carry_c0_r95_s2),
    .b(carry_c0_r96_s2),
    .ci(carry_c0_r97_s2),
    .s(sum_c1_r89_s3),
    .co(carry_c1_r89_s3)
  );
  wire sum_c1_r90_s3, carry_c1_r90_s3;
  subbyte_full_adder add_c1_r90_s3 (
    .a(carry_c0_r98_s2),
    .b(carry_c0_r99_s2),
    .ci(carry_c0_r100_s2),
    .s(sum_c1_r90_s3),
    .co(carry_c1_r90_s3)
  );
  wire sum_c1_r91_s3, carry_c1_r91_s3;
  subbyte_full_adder add_c1_r91_s3 (
    .a(carry_c0_r101_s2),
    .b(carry_c0_r102_s2),
    .ci(carry_c0_r103_s2),
    .s(sum_c1_r91_s3),
    .co(carry_c1_r91_s3)
  );
  wire sum_c1_r92_s3, carry_c1_r92_s3;
  subbyte_full_adder add_c1_r92_s3 (
    .a(carry_c0_r104_s2),
    .b(carry_c0_r105_s2),
    .ci(carry_c0_r106_s2),
    .s(sum_c1_r92_s3),
    .co(carry_c1_r92_s3)
  );
  wire sum_c1_r93_s3, carry_c1_r93_s3;
  subbyte_full_adder add_c1_r93_s3 (
    .a(carry_c0_r107_s2),
    .b(carry_c0_r108_s2),
    .ci(carry_c0_r109_s2),
    .s(sum_c1_r93_s3),
    .co(carry_c1_r93_s3)
  );
  wire sum_c1_r94_s3, carry_c1_r94_s3;
  subbyte_full_adder add_c1_r94_s3 (
    .a(carry_c0_r110_s2),
    .b(carry_c0_r111_s2),
    .ci(carry_c0_r112_s2),
    .s(sum_c1_r94_s3),
    .co(carry_c1_r94_s3)
  );
  wire sum_c1_r95_s3, carry_c1_r95_s3;
  subbyte_full_adder add_c1_r95_s3 (
    .a(carry_c0_r113_s2),
    .b(sum_c1_r43_s2),
    .ci(sum_c1_r44_s2),
    .s(sum_c1_r95_s3),
    .co(carry_c1_r95_s3)
  );
  wire sum_c1_r96_s3, carry_c1_r96_s3;
  subbyte_full_adder add_c1_r96_s3 (
    .a(sum_c1_r45_s2),
    .b(sum_c1_r46_s2),
    .ci(sum_c1_r47_s2),
    .s(sum_c1_r96_s3),
    .co(carry_c1_r96_s3)
  );
  wire sum_c1_r97_s3, carry_c1_r97_s3;
  subbyte_full_adder add_c1_r97_s3 (
    .a(sum_c1_r48_s2),
    .b(sum_c1_r49_s2),
    .ci(sum_c1_r50_s2),
    .s(sum_c1_r97_s3),
    .co(carry_c1_r97_s3)
  );
  wire sum_c1_r98_s3, carry_c1_r98_s3;
  subbyte_full_adder add_c1_r98_s3 (
    .a(sum_c1_r51_s2),
    .b(sum_c1_r52_s2),
    .ci(sum_c1_r53_s2),
    .s(sum_c1_r98_s3),
    .co(carry_c1_r98_s3)
  );
  wire sum_c1_r99_s3, carry_c1_r99_s3;
  subbyte_full_adder add_c1_r99_s3 (
    .a(sum_c1_r54_s2),
    .b(sum_c1_r55_s2),
    .ci(sum_c1_r56_s2),
    .s(sum_c1_r99_s3),
    .co(carry_c1_r99_s3)
  );
  wire sum_c1_r100_s3, carry_c1_r100_s3;
  subbyte_full_adder add_c1_r100_s3 (
    .a(sum_c1_r57_s2),
    .b(sum_c1_r58_s2),
    .ci(sum_c1_r59_s2),
    .s(sum_c1_r100_s3),
    .co(carry_c1_r100_s3)
  );
  wire sum_c1_r101_s3, carry_c1_r101_s3;
  subbyte_full_adder add_c1_r101_s3 (
    .a(sum_c1_r60_s2),
    .b(sum_c1_r61_s2),
    .ci(sum_c1_r62_s2),
    .s(sum_c1_r101_s3),
    .co(carry_c1_r101_s3)
  );
  wire sum_c1_r102_s3, carry_c1_r102_s3;
  subbyte_full_adder add_c1_r102_s3 (
    .a(sum_c1_r63_s2),
    .b(sum_c1_r64_s2),
    .ci(sum_c1_r65_s2),
    .s(sum_c1_r102_s3),
    .co(carry_c1_r102_s3)
  );
  wire sum_c1_r103_s3, carry_c1_r103_s3;
  subbyte_full_adder add_c1_r103_s3 (
    .a(sum_c1_r66_s2),
    .b(sum_c1_r67_s2),
    .ci(sum_c1_r68_s2),
    .s(sum_c1_r103_s3),
    .co(carry_c1_r103_s3)
  );
  wire sum_c1_r104_s3, carry_c1_r104_s3;
  subbyte_full_adder add_c1_r104_s3 (
    .a(sum_c1_r69_s2),
    .b(sum_c1_r70_s2),
    .ci(sum_c1_r71_s2),
    .s(sum_c1_r104_s3),
    .co(carry_c1_r104_s3)
  );
  wire sum_c1_r105_s3, carry_c1_r105_s3;
  subbyte_full_adder add_c1_r105_s3 (
    .a(sum_c1_r72_s2),
    .b(sum_c1_r73_s2),
    .ci(sum_c1_r74_s2),
    .s(sum_c1_r105_s3),
    .co(carry_c1_r105_s3)
  );
  wire sum_c1_r106_s3, carry_c1_r106_s3;
  subbyte_full_adder add_c1_r106_s3 (
    .a(sum_c1_r75_s2),
    .b(sum_c1_r76_s2),
    .ci(sum_c1_r77_s2),
    .s(sum_c1_r106_s3),
    .co(carry_c1_r106_s3)
  );
  wire sum_c1_r107_s3, carry_c1_r107_s3;
  subbyte_full_adder add_c1_r107_s3 (
    .a(sum_c1_r78_s2),
    .b(sum_c1_r79_s2),
    .ci(sum_c1_r80_s2),
    .s(sum_c1_r107_s3),
    .co(carry_c1_r107_s3)
  );
  wire sum_c1_r108_s3, carry_c1_r108_s3;
  subbyte_full_adder add_c1_r108_s3 (
    .a(sum_c1_r81_s2),
    .b(sum_c1_r82_s2),
    .ci(sum_c1_r83_s2),
    .s(sum_c1_r108_s3),
    .co(carry_c1_r108_s3)
  );
  wire sum_c1_r109_s4, carry_c1_r109_s4;
  subbyte_full_adder add_c1_r109_s4 (
    .a(sum_c1_r84_s2),
    .b(sum_c1_r85_s2),
    .ci(carry_c0_r114_s3),
    .s(sum_c1_r109_s4),
    .co(carry_c1_r109_s4)
  );
  wire sum_c1_r110_s4, carry_c1_r110_s4;
  subbyte_full_adder add_c1_r110_s4 (
    .a(carry_c0_r115_s3),
    .b(carry_c0_r116_s3),
    .ci(carry_c0_r117_s3),
    .s(sum_c1_r110_s4),
    .co(carry_c1_r110_s4)
  );
  wire sum_c1_r111_s4, carry_c1_r111_s4;
  subbyte_full_adder add_c1_r111_s4 (
    .a(carry_c0_r118_s3),
    .b(carry_c0_r119_s3),
    .ci(carry_c0_r120_s3),
    .s(sum_c1_r111_s4),
    .co(carry_c1_r111_s4)
  );
  wire sum_c1_r112_s4, carry_c1_r112_s4;
  subbyte_full_adder add_c1_r112_s4 (
    .a(carry_c0_r121_s3),
    .b(carry_c0_r122_s3),
    .ci(carry_c0_r123_s3),
    .s(sum_c1_r112_s4),
    .co(carry_c1_r112_s4)
  );
  wire sum_c1_r113_s4, carry_c1_r113_s4;
  subbyte_full_adder add_c1_r113_s4 (
    .a(sum_c1_r86_s3),
    .b(sum_c1_r87_s3),
    .ci(sum_c1_r88_s3),
    .s(sum_c1_r113_s4),
    .co(carry_c1_r113_s4)
  );
  wire sum_c1_r114_s4, carry_c1_r114_s4;
  subbyte_full_adder add_c1_r114_s4 (
    .a(sum_c1_r89_s3),
    .b(sum_c1_r90_s3),
    .ci(sum_c1_r91_s3),
    .s(sum_c1_r114_s4),
    .co(carry_c1_r114_s4)
  );
  wire sum_c1_r115_s4, carry_c1_r115_s4;
  subbyte_full_adder add_c1_r115_s4 (
    .a(sum_c1_r92_s3),
    .b(sum_c1_r93_s3),
    .ci(sum_c1_r94_s3),
    .s(sum_c1_r115_s4),
    .co(carry_c1_r115_s4)
  );
  wire sum_c1_r116_s4, carry_c1_r116_s4;
  subbyte_full_adder add_c1_r116_s4 (
    .a(sum_c1_r95_s3),
    .b(sum_c1_r96_s3),
    .ci(sum_c1_r97_s3),
    .s(sum_c1_r116_s4),
    .co(carry_c1_r116_s4)
  );
  wire sum_c1_r117_s4, carry_c1_r117_s4;
  subbyte_full_adder add_c1_r117_s4 (
    .a(sum_c1_r98_s3),
    .b(sum_c1_r99_s3),
    .ci(sum_c1_r100_s3),
    .s(sum_c1_r117_s4),
    .co(carry_c1_r117_s4)
  );
  wire sum_c1_r118_s4, carry_c1_r118_s4;
  subbyte_full_adder add_c1_r118_s4 (
    .a(sum_c1_r101_s3),
    .b(sum_c1_r102_s3),
    .ci(sum_c1_r103_s3),
    .s(sum_c1_r118_s4),
    .co(carry_c1_r118_s4)
  );
  wire sum_c1_r119_s4, carry_c1_r119_s4;
  subbyte_full_adder add_c1_r119_s4 (
    .a(sum_c1_r104_s3),
    .b(sum_c1_r105_s3),
    .ci(sum_c1_r106_s3),
    .s(sum_c1_r119_s4),
    .co(carry_c1_r119_s4)
  );
  wire sum_c1_r120_s5, carry_c1_r120_s5;
  subbyte_full_adder add_c1_r120_s5 (
    .a(sum_c1_r107_s3),
    .b(sum_c1_r108_s3),
    .ci(sum_c1_r109_s4),
    .s(sum_c1_r120_s5),
    .co(carry_c1_r120_s5)
  );
  wire sum_c1_r121_s5, carry_c1_r121_s5;
  subbyte_full_adder add_c1_r121_s5 (
    .a(carry_c0_r124_s4),
    .b(carry_c0_r125_s4),
    .ci(carry_c0_r126_s4),
    .s(sum_c1_r121_s5),
    .co(carry_c1_r121_s5)
  );
  wire sum_c1_r122_s5, carry_c1_r122_s5;
  subbyte_full_adder add_c1_r122_s5 (
    .a(sum_c1_r110_s4),
    .b(sum_c1_r111_s4),
    .ci(sum_c1_r112_s4),
    .s(sum_c1_r122_s5),
    .co(carry_c1_r122_s5)
  );
  wire sum_c1_r123_s5, carry_c1_r123_s5;
  subbyte_full_adder add_c1_r123_s5 (
    .a(sum_c1_r113_s4),
    .b(sum_c1_r114_s4),
    .ci(sum_c1_r115_s4),
    .s(sum_c1_r123_s5),
    .co(carry_c1_r123_s5)
  );
  wire sum_c1_r124_s5, carry_c1_r124_s5;
  subbyte_full_adder add_c1_r124_s5 (
    .a(sum_c1_r116_s4),
    .b(sum_c1_r117_s4),
    .ci(sum_c1_r118_s4),
    .s(sum_c1_r124_s5),
    .co(carry_c1_r124_s5)
  );
  wire sum_c1_r125_s6, carry_c1_r125_s6;
  subbyte_full_adder add_c1_r125_s6 (
    .a(sum_c1_r119_s4),
    .b(sum_c1_r120_s5),
    .ci(carry_c0_r127_s5),
    .s(sum_c1_r125_s6),
    .co(carry_c1_r125_s6)
  );
  wire sum_c1_r126_s6, carry_c1_r126_s6;
  subbyte_full_adder add_c1_r126_s6 (
    .a(sum_c1_r121_s5),
    .b(sum_c1_r122_s5),
    .ci(sum_c1_r123_s5),
    .s(sum_c1_r126_s6),
    .co(carry_c1_r126_s6)
  );
  wire sum_c1_r127_s7, carry_c1_r127_s7;
  subbyte_full_adder add_c1_r127_s7 (
    .a(sum_c1_r124_s5),
    .b(carry_c0_r128_s6),
    .ci(sum_c1_r125_s6),
    .s(sum_c1_r127_s7),
    .co(carry_c1_r127_s7)
  );
  wire sum_c1_r128_s8, carry_c1_r128_s8;
  subbyte_half_adder add_c1_r128_s8 (.a(sum_c1_r126_s6), .b(sum_c1_r127_s7), .s(sum_c1_r128_s8), .co(carry_c1_r128_s8));
  wire sum_c2_r0_s1, carry_c2_r0_s1;
  subbyte_full_adder add_c2_r0_s1 (.a(pp[2]), .b(pp[37]), .ci(pp[72]), .s(sum_c2_r0_s1), .co(carry_c2_r0_s1));
  wire sum_c2_r1_s1, carry_c2_r1_s1;
  subbyte_full_adder add_c2_r1_s1 (.a(pp[107]), .b(pp[142]), .ci(pp[177]), .s(sum_c2_r1_s1), .co(carry_c2_r1_s1));
  wire sum_c2_r2_s1, carry_c2_r2_s1;
  subbyte_full_adder add_c2_r2_s1 (.a(pp[212]), .b(pp[247]), .ci(pp[282]), .s(sum_c2_r2_s1), .co(carry_c2_r2_s1));
  wire sum_c2_r3_s1, carry_c2_r3_s1;
  subbyte_full_adder add_c2_r3_s1 (.a(pp[317]), .b(pp[352]), .ci(pp[387]), .s(sum_c2_r3_s1), .co(carry_c2_r3_s1));
  wire sum_c2_r4_s1, carry_c2_r4_s1;
  subbyte_full_adder add_c2_r4_s1 (.a(pp[422]), .b(pp[457]), .ci(pp[492]), .s(sum_c2_r4_s1), .co(carry_c2_r4_s1));
  wire sum_c2_r5_s1, carry_c2_r5_s1;
  subbyte_full_adder add_c2_r5_s1 (.a(pp[527]), .b(pp[562]), .ci(pp[597]), .s(sum_c2_r5_s1), .co(carry_c2_r5_s1));
  wire sum_c2_r6_s1, carry_c2_r6_s1;
  subbyte_full_adder add_c2_r6_s1 (.a(pp[632]), .b(pp[667]), .ci(pp[702]), .s(sum_c2_r6_s1), .co(carry_c2_r6_s1));
  wire sum_c2_r7_s1, carry_c2_r7_s1;
  subbyte_full_adder add_c2_r7_s1 (.a(pp[737]), .b(pp[772]), .ci(pp[807]), .s(sum_c2_r7_s1), .co(carry_c2_r7_s1));
  wire sum_c2_r8_s1, carry_c2_r8_s1;
  subbyte_full_adder add_c2_r8_s1 (.a(pp[842]), .b(pp[877]), .ci(pp[912]), .s(sum_c2_r8_s1), .co(carry_c2_r8_s1));
  wire sum_c2_r9_s1, carry_c2_r9_s1;
  subbyte_full_adder add_c2_r9_s1 (.a(pp[947]), .b(pp[982]), .ci(pp[1017]), .s(sum_c2_r9_s1), .co(carry_c2_r9_s1));
  wire sum_c2_r10_s1, carry_c2_r10_s1;
  subbyte_full_adder add_c2_r10_s1 (.a(pp[1052]), .b(pp[1087]), .ci(pp[1122]), .s(sum_c2_r10_s1), .co(carry_c2_r10_s1));
  wire sum_c2_r11_s1, carry_c2_r11_s1;
  subbyte_full_adder add_c2_r11_s1 (.a(pp[1157]), .b(pp[1192]), .ci(pp[1227]), .s(sum_c2_r11_s1), .co(carry_c2_r11_s1));
  wire sum_c2_r12_s1, carry_c2_r12_s1;
  subbyte_full_adder add_c2_r12_s1 (.a(pp[1262]), .b(pp[1297]), .ci(pp[1332]), .s(sum_c2_r12_s1), .co(carry_c2_r12_s1));
  wire sum_c2_r13_s1, carry_c2_r13_s1;
  subbyte_full_adder add_c2_r13_s1 (.a(pp[1367]), .b(pp[1402]), .ci(pp[1437]), .s(sum_c2_r13_s1), .co(carry_c2_r13_s1));
  wire sum_c2_r14_s1, carry_c2_r14_s1;
  subbyte_full_adder add_c2_r14_s1 (.a(pp[1472]), .b(pp[1507]), .ci(pp[1542]), .s(sum_c2_r14_s1), .co(carry_c2_r14_s1));
  wire sum_c2_r15_s1, carry_c2_r15_s1;
  subbyte_full_adder add_c2_r15_s1 (.a(pp[1577]), .b(pp[1612]), .ci(pp[1647]), .s(sum_c2_r15_s1), .co(carry_c2_r15_s1));
  wire sum_c2_r16_s1, carry_c2_r16_s1;
  subbyte_full_adder add_c2_r16_s1 (.a(pp[1682]), .b(pp[1717]), .ci(pp[1752]), .s(sum_c2_r16_s1), .co(carry_c2_r16_s1));
  wire sum_c2_r17_s1, carry_c2_r17_s1;
  subbyte_full_adder add_c2_r17_s1 (.a(pp[1787]), .b(pp[1822]), .ci(pp[1857]), .s(sum_c2_r17_s1), .co(carry_c2_r17_s1));
  wire sum_c2_r18_s1, carry_c2_r18_s1;
  subbyte_full_adder add_c2_r18_s1 (.a(pp[1892]), .b(pp[1927]), .ci(pp[1962]), .s(sum_c2_r18_s1), .co(carry_c2_r18_s1));
  wire sum_c2_r19_s1, carry_c2_r19_s1;
  subbyte_full_adder add_c2_r19_s1 (.a(pp[1997]), .b(pp[2032]), .ci(pp[2067]), .s(sum_c2_r19_s1), .co(carry_c2_r19_s1));
  wire sum_c2_r20_s1, carry_c2_r20_s1;
  subbyte_full_adder add_c2_r20_s1 (.a(pp[2102]), .b(pp[2137]), .ci(pp[2172]), .s(sum_c2_r20_s1), .co(carry_c2_r20_s1));
  wire sum_c2_r21_s1, carry_c2_r21_s1;
  subbyte_full_adder add_c2_r21_s1 (.a(pp[2207]), .b(pp[2242]), .ci(pp[2277]), .s(sum_c2_r21_s1), .co(carry_c2_r21_s1));
  wire sum_c2_r22_s1, carry_c2_r22_s1;
  subbyte_full_adder add_c2_r22_s1 (.a(pp[2312]), .b(pp[2347]), .ci(pp[2382]), .s(sum_c2_r22_s1), .co(carry_c2_r22_s1));
  wire sum_c2_r23_s1, carry_c2_r23_s1;
  subbyte_full_adder add_c2_r23_s1 (.a(pp[2417]), .b(pp[2452]), .ci(pp[2487]), .s(sum_c2_r23_s1), .co(carry_c2_r23_s1));
  wire sum_c2_r24_s1, carry_c2_r24_s1;
  subbyte_full_adder add_c2_r24_s1 (.a(pp[2522]), .b(pp[2557]), .ci(pp[2592]), .s(sum_c2_r24_s1), .co(carry_c2_r24_s1));
  wire sum_c2_r25_s1, carry_c2_r25_s1;
  subbyte_full_adder add_c2_r25_s1 (.a(pp[2627]), .b(pp[2662]), .ci(pp[2697]), .s(sum_c2_r25_s1), .co(carry_c2_r25_s1));
  wire sum_c2_r26_s1, carry_c2_r26_s1;
  subbyte_full_adder add_c2_r26_s1 (.a(pp[2732]), .b(pp[2767]), .ci(pp[2802]), .s(sum_c2_r26_s1), .co(carry_c2_r26_s1));
  wire sum_c2_r27_s1, carry_c2_r27_s1;
  subbyte_full_adder add_c2_r27_s1 (.a(pp[2837]), .b(pp[2872]), .ci(pp[2907]), .s(sum_c2_r27_s1), .co(carry_c2_r27_s1));
  wire sum_c2_r28_s1, carry_c2_r28_s1;
  subbyte_full_adder add_c2_r28_s1 (.a(pp[2942]), .b(pp[2977]), .ci(pp[3012]), .s(sum_c2_r28_s1), .co(carry_c2_r28_s1));
  wire sum_c2_r29_s1, carry_c2_r29_s1;
  subbyte_full_adder add_c2_r29_s1 (.a(pp[3047]), .b(pp[3082]), .ci(pp[3117]), .s(sum_c2_r29_s1), .co(carry_c2_r29_s1));
  wire sum_c2_r30_s1, carry_c2_r30_s1;
  subbyte_full_adder add_c2_r30_s1 (.a(pp[3152]), .b(pp[3187]), .ci(pp[3222]), .s(sum_c2_r30_s1), .co(carry_c2_r30_s1));
  wire sum_c2_r31_s1, carry_c2_r31_s1;
  subbyte_full_adder add_c2_r31_s1 (.a(pp[3257]), .b(pp[3292]), .ci(pp[3327]), .s(sum_c2_r31_s1), .co(carry_c2_r31_s1));
  wire sum_c2_r32_s1, carry_c2_r32_s1;
  subbyte_full_adder add_c2_r32_s1 (.a(pp[3362]), .b(pp[3397]), .ci(pp[3432]), .s(sum_c2_r32_s1), .co(carry_c2_r32_s1));
  wire sum_c2_r33_s1, carry_c2_r33_s1;
  subbyte_full_adder add_c2_r33_s1 (.a(pp[3467]), .b(pp[3502]), .ci(pp[3537]), .s(sum_c2_r33_s1), .co(carry_c2_r33_s1));
  wire sum_c2_r34_s1, carry_c2_r34_s1;
  subbyte_full_adder add_c2_r34_s1 (.a(pp[3572]), .b(pp[3607]), .ci(pp[3642]), .s(sum_c2_r34_s1), .co(carry_c2_r34_s1));
  wire sum_c2_r35_s1, carry_c2_r35_s1;
  subbyte_full_adder add_c2_r35_s1 (.a(pp[3677]), .b(pp[3712]), .ci(pp[3747]), .s(sum_c2_r35_s1), .co(carry_c2_r35_s1));
  wire sum_c2_r36_s1, carry_c2_r36_s1;
  subbyte_full_adder add_c2_r36_s1 (.a(pp[3782]), .b(pp[3817]), .ci(pp[3852]), .s(sum_c2_r36_s1), .co(carry_c2_r36_s1));
  wire sum_c2_r37_s1, carry_c2_r37_s1;
  subbyte_full_adder add_c2_r37_s1 (.a(pp[3887]), .b(pp[3922]), .ci(pp[3957]), .s(sum_c2_r37_s1), .co(carry_c2_r37_s1));
  wire sum_c2_r38_s1, carry_c2_r38_s1;
  subbyte_full_adder add_c2_r38_s1 (.a(pp[3992]), .b(pp[4027]), .ci(pp[4062]), .s(sum_c2_r38_s1), .co(carry_c2_r38_s1));
  wire sum_c2_r39_s1, carry_c2_r39_s1;
  subbyte_full_adder add_c2_r39_s1 (.a(pp[4097]), .b(pp[4132]), .ci(pp[4167]), .s(sum_c2_r39_s1), .co(carry_c2_r39_s1));
  wire sum_c2_r40_s1, carry_c2_r40_s1;
  subbyte_full_adder add_c2_r40_s1 (.a(pp[4202]), .b(pp[4237]), .ci(pp[4272]), .s(sum_c2_r40_s1), .co(carry_c2_r40_s1));
  wire sum_c2_r41_s1, carry_c2_r41_s1;
  subbyte_full_adder add_c2_r41_s1 (.a(pp[4307]), .b(pp[4342]), .ci(pp[4377]), .s(sum_c2_r41_s1), .co(carry_c2_r41_s1));
  wire sum_c2_r42_s1, carry_c2_r42_s1;
  subbyte_full_adder add_c2_r42_s1 (.a(pp[4412]), .b(pp[4447]), .ci(pp[4482]), .s(sum_c2_r42_s1), .co(carry_c2_r42_s1));
  wire sum_c2_r43_s2, carry_c2_r43_s2;
  subbyte_full_adder add_c2_r43_s2 (
    .a(carry_c1_r0_s1),
    .b(carry_c1_r1_s1),
    .ci(carry_c1_r2_s1),
    .s(sum_c2_r43_s2),
    .co(carry_c2_r43_s2)
  );
  wire sum_c2_r44_s2, carry_c2_r44_s2;
  subbyte_full_adder add_c2_r44_s2 (
    .a(carry_c1_r3_s1),
    .b(carry_c1_r4_s1),
    .ci(carry_c1_r5_s1),
    .s(sum_c2_r44_s2),
    .co(carry_c2_r44_s2)
  );
  wire sum_c2_r45_s2, carry_c2_r45_s2;
  subbyte_full_adder add_c2_r45_s2 (
    .a(carry_c1_r6_s1),
    .b(carry_c1_r7_s1),
    .ci(carry_c1_r8_s1),
    .s(sum_c2_r45_s2),
    .co(carry_c2_r45_s2)
  );
  wire sum_c2_r46_s2, carry_c2_r46_s2;
  subbyte_full_adder add_c2_r46_s2 (
    .a(carry_c1_r9_s1),
    .b(carry_c1_r10_s1),
    .ci(carry_c1_r11_s1),
    .s(sum_c2_r46_s2),
    .co(carry_c2_r46_s2)
  );
  wire sum_c2_r47_s2, carry_c2_r47_s2;
  subbyte_full_adder add_c2_r47_s2 (
    .a(carry_c1_r12_s1),
    .b(carry_c1_r13_s1),
    .ci(carry_c1_r14_s1),
    .s(sum_c2_r47_s2),
    .co(carry_c2_r47_s2)
  );
  wire sum_c2_r48_s2, carry_c2_r48_s2;
  subbyte_full_adder add_c2_r48_s2 (
    .a(carry_c1_r15_s1),
    .b(carry_c1_r16_s1),
    .ci(carry_c1_r17_s1),
    .s(sum_c2_r48_s2),
    .co(carry_c2_r48_s2)
  );
  wire sum_c2_r49_s2, carry_c2_r49_s2;
  subbyte_full_adder add_c2_r49_s2 (
    .a(carry_c1_r18_s1),
    .b(carry_c1_r19_s1),
    .ci(carry_c1_r20_s1),
    .s(sum_c2_r49_s2),
    .co(carry_c2_r49_s2)
  );
  wire sum_c2_r50_s2, carry_c2_r50_s2;
  subbyte_full_adder add_c2_r50_s2 (
    .a(carry_c1_r21_s1),
    .b(carry_c1_r22_s1),
    .ci(carry_c1_r23_s1),
    .s(sum_c2_r50_s2),
    .co(carry_c2_r50_s2)
  );
  wire sum_c2_r51_s2, carry_c2_r51_s2;
  subbyte_full_adder add_c2_r51_s2 (
    .a(carry_c1_r24_s1),
    .b(carry_c1_r25_s1),
    .ci(carry_c1_r26_s1),
    .s(sum_c2_r51_s2),
    .co(carry_c2_r51_s2)
  );
  wire sum_c2_r52_s2, carry_c2_r52_s2;
  subbyte_full_adder add_c2_r52_s2 (
    .a(carry_c1_r27_s1),
    .b(carry_c1_r28_s1),
    .ci(carry_c1_r29_s1),
    .s(sum_c2_r52_s2),
    .co(carry_c2_r52_s2)
  );
  wire sum_c2_r53_s2, carry_c2_r53_s2;
  subbyte_full_adder add_c2_r53_s2 (
    .a(carry_c1_r30_s1),
    .b(carry_c1_r31_s1),
    .ci(carry_c1_r32_s1),
    .s(sum_c2_r53_s2),
    .co(carry_c2_r53_s2)
  );
  wire sum_c2_r54_s2, carry_c2_r54_s2;
  subbyte_full_adder add_c2_r54_s2 (
    .a(carry_c1_r33_s1),
    .b(carry_c1_r34_s1),
    .ci(carry_c1_r35_s1),
    .s(sum_c2_r54_s2),
    .co(carry_c2_r54_s2)
  );
  wire sum_c2_r55_s2, carry_c2_r55_s2;
  subbyte_full_adder add_c2_r55_s2 (
    .a(carry_c1_r36_s1),
    .b(carry_c1_r37_s1),
    .ci(carry_c1_r38_s1),
    .s(sum_c2_r55_s2),
    .co(carry_c2_r55_s2)
  );
  wire sum_c2_r56_s2, carry_c2_r56_s2;
  subbyte_full_adder add_c2_r56_s2 (
    .a(carry_c1_r39_s1),
    .b(carry_c1_r40_s1),
    .ci(carry_c1_r41_s1),
    .s(sum_c2_r56_s2),
    .co(carry_c2_r56_s2)
  );
  wire sum_c2_r57_s2, carry_c2_r57_s2;
  subbyte_full_adder add_c2_r57_s2 (
    .a(carry_c1_r42_s1),
    .b(sum_c2_r0_s1),
    .ci(sum_c2_r1_s1),
    .s(sum_c2_r57_s2),
    .co(carry_c2_r57_s2)
  );
  wire sum_c2_r58_s2, carry_c2_r58_s2;
  subbyte_full_adder add_c2_r58_s2 (
    .a(sum_c2_r2_s1),
    .b(sum_c2_r3_s1),
    .ci(sum_c2_r4_s1),
    .s(sum_c2_r58_s2),
    .co(carry_c2_r58_s2)
  );
  wire sum_c2_r59_s2, carry_c2_r59_s2;
  subbyte_full_adder add_c2_r59_s2 (
    .a(sum_c2_r5_s1),
    .b(sum_c2_r6_s1),
    .ci(sum_c2_r7_s1),
    .s(sum_c2_r59_s2),
    .co(carry_c2_r59_s2)
  );
  wire sum_c2_r60_s2, carry_c2_r60_s2;
  subbyte_full_adder add_c2_r60_s2 (
    .a(sum_c2_r8_s1),
    .b(sum_c2_r9_s1),
    .ci(sum_c2_r10_s1),
    .s(sum_c2_r60_s2),
    .co(carry_c2_r60_s2)
  );
  wire sum_c2_r61_s2, carry_c2_r61_s2;
  subbyte_full_adder add_c2_r61_s2 (
    .a(sum_c2_r11_s1),
    .b(sum_c2_r12_s1),
    .ci(sum_c2_r13_s1),
    .s(sum_c2_r61_s2),
    .co(carry_c2_r61_s2)
  );
  wire sum_c2_r62_s2, carry_c2_r62_s2;
  subbyte_full_adder add_c2_r62_s2 (
    .a(sum_c2_r14_s1),
    .b(sum_c2_r15_s1),
    .ci(sum_c2_r16_s1),
    .s(sum_c2_r62_s2),
    .co(carry_c2_r62_s2)
  );
  wire sum_c2_r63_s2, carry_c2_r63_s2;
  subbyte_full_adder add_c2_r63_s2 (
    .a(sum_c2_r17_s1),
    .b(sum_c2_r18_s1),
    .ci(sum_c2_r19_s1),
    .s(sum_c2_r63_s2),
    .co(carry_c2_r63_s2)
  );
  wire sum_c2_r64_s2, carry_c2_r64_s2;
  subbyte_full_adder add_c2_r64_s2 (
    .a(sum_c2_r20_s1),
    .b(sum_c2_r21_s1),
    .ci(sum_c2_r22_s1),
    .s(sum_c2_r64_s2),
    .co(carry_c2_r64_s2)
  );
  wire sum_c2_r65_s2, carry_c2_r65_s2;
  subbyte_full_adder add_c2_r65_s2 (
    .a(sum_c2_r23_s1),
    .b(sum_c2_r24_s1),
    .ci(sum_c2_r25_s1),
    .s(sum_c2_r65_s2),
    .co(carry_c2_r65_s2)
  );
  wire sum_c2_r66_s2, carry_c2_r66_s2;
  subbyte_full_adder add_c2_r66_s2 (
    .a(sum_c2_r26_s1),
    .b(sum_c2_r27_s1),
    .ci(sum_c2_r28_s1),
    .s(sum_c2_r66_s2),
    .co(carry_c2_r66_s2)
  );
  wire sum_c2_r67_s2, carry_c2_r67_s2;
  subbyte_full_adder add_c2_r67_s2 (
    .a(sum_c2_r29_s1),
    .b(sum_c2_r30_s1),
    .ci(sum_c2_r31_s1),
    .s(sum_c2_r67_s2),
    .co(carry_c2_r67_s2)
  );
  wire sum_c2_r68_s2, carry_c2_r68_s2;
  subbyte_full_adder add_c2_r68_s2 (
    .a(sum_c2_r32_s1),
    .b(sum_c2_r33_s1),
    .ci(sum_c2_r34_s1),
    .s(sum_c2_r68_s2),
    .co(carry_c2_r68_s2)
  );
  wire sum_c2_r69_s2, carry_c2_r69_s2;
  subbyte_full_adder add_c2_r69_s2 (
    .a(sum_c2_r35_s1),
    .b(sum_c2_r36_s1),
    .ci(sum_c2_r37_s1),
    .s(sum_c2_r69_s2),
    .co(carry_c2_r69_s2)
  );
  wire sum_c2_r70_s2, carry_c2_r70_s2;
  subbyte_full_adder add_c2_r70_s2 (
    .a(sum_c2_r38_s1),
    .b(sum_c2_r39_s1),
    .ci(sum_c2_r40_s1),
    .s(sum_c2_r70_s2),
    .co(carry_c2_r70_s2)
  );
  wire sum_c2_r71_s3, carry_c2_r71_s3;
  subbyte_full_adder add_c2_r71_s3 (
    .a(sum_c2_r41_s1),
    .b(sum_c2_r42_s1),
    .ci(carry_c1_r43_s2),
    .s(sum_c2_r71_s3),
    .co(carry_c2_r71_s3)
  );
  wire sum_c2_r72_s3, carry_c2_r72_s3;
  subbyte_full_adder add_c2_r72_s3 (
    .a(carry_c1_r44_s2),
    .b(carry_c1_r45_s2),
    .ci(carry_c1_r46_s2),
    .s(sum_c2_r72_s3),
    .co(carry_c2_r72_s3)
  );
  wire sum_c2_r73_s3, carry_c2_r73_s3;
  subbyte_full_adder add_c2_r73_s3 (
    .a(carry_c1_r47_s2),
    .b(carry_c1_r48_s2),
    .ci(carry_c1_r49_s2),
    .s(sum_c2_r73_s3),
    .co(carry_c2_r73_s3)
  );
  wire sum_c2_r74_s3, carry_c2_r74_s3;
  subbyte_full_adder add_c2_r74_s3 (
    .a(carry_c1_r50_s2),
    .b(carry_c1_r51_s2),
    .ci(carry_c1_r52_s2),
    .s(sum_c2_r74_s3),
    .co(carry_c2_r74_s3)
  );
  wire sum_c2_r75_s3, carry_c2_r75_s3;
  subbyte_full_adder add_c2_r75_s3 (
    .a(carry_c1_r53_s2),
    .b(carry_c1_r54_s2),
    .ci(carry_c1_r55_s2),
    .s(sum_c2_r75_s3),
    .co(carry_c2_r75_s3)
  );
  wire sum_c2_r76_s3, carry_c2_r76_s3;
  subbyte_full_adder add_c2_r76_s3 (
    .a(carry_c1_r56_s2),
    .b(carry_c1_r57_s2),
    .ci(carry_c1_r58_s2),
    .s(sum_c2_r76_s3),
    .co(carry_c2_r76_s3)
  );
  wire sum_c2_r77_s3, carry_c2_r77_s3;
  subbyte_full_adder add_c2_r77_s3 (
    .a(carry_c1_r59_s2),
    .b(carry_c1_r60_s2),
    .ci(carry_c1_r61_s2),
    .s(sum_c2_r77_s3),
    .co(carry_c2_r77_s3)
  );
  wire sum_c2_r78_s3, carry_c2_r78_s3;
  subbyte_full_adder add_c2_r78_s3 (
    .a(carry_c1_r62_s2),
    .b(carry_c1_r63_s2),
    .ci(carry_c1_r64_s2),
    .s(sum_c2_r78_s3),
    .co(carry_c2_r78_s3)
  );
  wire sum_c2_r79_s3, carry_c2_r79_s3;
  subbyte_full_adder add_c2_r79_s3 (
    .a(carry_c1_r65_s2),
    .b(carry_c1_r66_s2),
    .ci(carry_c1_r67_s2),
    .s(sum_c2_r79_s3),
    .co(carry_c2_r79_s3)
  );
  wire sum_c2_r80_s3, carry_c2_r80_s3;
  subbyte_full_adder add_c2_r80_s3 (
    .a(carry_c1_r68_s2),
    .b(carry_c1_r69_s2),
    .ci(carry_c1_r70_s2),
    .s(sum_c2_r80_s3),
    .co(carry_c2_r80_s3)
  );
  wire sum_c2_r81_s3, carry_c2_r81_s3;
  subbyte_full_adder add_c2_r81_s3 (
    .a(carry_c1_r71_s2),
    .b(carry_c1_r72_s2),
    .ci(carry_c1_r73_s2),
    .s(sum_c2_r81_s3),
    .co(carry_c2_r81_s3)
  );
  wire sum_c2_r82_s3, carry_c2_r82_s3;
  subbyte_full_adder add_c2_r82_s3 (
    .a(carry_c1_r74_s2),
    .b(carry_c1_r75_s2),
    .ci(carry_c1_r76_s2),
    .s(sum_c2_r82_s3),
    .co(carry_c2_r82_s3)
  );
  wire sum_c2_r83_s3, carry_c2_r83_s3;
  subbyte_full_adder add_c2_r83_s3 (
    .a(carry_c1_r77_s2),
    .b(carry_c1_r78_s2),
    .ci(carry_c1_r79_s2),
    .s(sum_c2_r83_s3),
    .co(carry_c2_r83_s3)
  );
  wire sum_c2_r84_s3, carry_c2_r84_s3;
  subbyte_full_adder add_c2_r84_s3 (
    .a(carry_c1_r80_s2),
    .b(carry_c1_r81_s2),
    .ci(carry_c1_r82_s2),
    .s(sum_c2_r84_s3),
    .co(carry_c2_r84_s3)
  );
  wire sum_c2_r85_s3, carry_c2_r85_s3;
  subbyte_full_adder add_c2_r85_s3 (
    .a(carry_c1_r83_s2),
    .b(carry_c1_r84_s2),
    .ci(carry_c1_r85_s2),
    .s(sum_c2_r85_s3),
    .co(carry_c2_r85_s3)
  );
  wire sum_c2_r86_s3, carry_c2_r86_s3;
  subbyte_full_adder add_c2_r86_s3 (
    .a(sum_c2_r43_s2),
    .b(sum_c2_r44_s2),
    .ci(sum_c2_r45_s2),
    .s(sum_c2_r86_s3),
    .co(carry_c2_r86_s3)
  );
  wire sum_c2_r87_s3, carry_c2_r87_s3;
  subbyte_full_adder add_c2_r87_s3 (
    .a(sum_c2_r46_s2),
    .b(sum_c2_r47_s2),
    .ci(sum_c2_r48_s2),
    .s(sum_c2_r87_s3),
    .co(carry_c2_r87_s3)
  );
  wire sum_c2_r88_s3, carry_c2_r88_s3;
  subbyte_full_adder add_c2_r88_s3 (
    .a(sum_c2_r49_s2),
    .b(sum_c2_r50_s2),
    .ci(sum_c2_r51_s2),
    .s(sum_c2_r88_s3),
    .co(carry_c2_r88_s3)
  );
  wire sum_c2_r89_s3, carry_c2_r89_s3;
  subbyte_full_adder add_c2_r89_s3 (
    .a(sum_c2_r52_s2),
    .b(sum_c2_r53_s2),
    .ci(sum_c2_r54_s2),
    .s(sum_c2_r89_s3),
    .co(carry_c2_r89_s3)
  );
  wire sum_c2_r90_s3, carry_c2_r90_s3;
  subbyte_full_adder add_c2_r90_s3 (
    .a(sum_c2_r55_s2),
    .b(sum_c2_r56_s2),
    .ci(sum_c2_r57_s2),
    .s(sum_c2_r90_s3),
    .co(carry_c2_r90_s3)
  );
  wire sum_c2_r91_s3, carry_c2_r91_s3;
  subbyte_full_adder add_c2_r91_s3 (
    .a(sum_c2_r58_s2),
    .b(sum_c2_r59_s2),
    .ci(sum_c2_r60_s2),
    .s(sum_c2_r91_s3),
    .co(carry_c2_r91_s3)
  );
  wire sum_c2_r92_s3, carry_c2_r92_s3;
  subbyte_full_adder add_c2_r92_s3 (
    .a(sum_c2_r61_s2),
    .b(sum_c2_r62_s2),
    .ci(sum_c2_r63_s2),
    .s(sum_c2_r92_s3),
    .co(carry_c2_r92_s3)
  );
  wire sum_c2_r93_s3, carry_c2_r93_s3;
  subbyte_full_adder add_c2_r93_s3 (
    .a(sum_c2_r64_s2),
    .b(sum_c2_r65_s2),
    .ci(sum_c2_r66_s2),
    .s(sum_c2_r93_s3),
    .co(carry_c2_r93_s3)
  );
  wire sum_c2_r94_s3, carry_c2_r94_s3;
  subbyte_full_adder add_c2_r94_s3 (
    .a(sum_c2_r67_s2),
    .b(sum_c2_r68_s2),
    .ci(sum_c2_r69_s2),
    .s(sum_c2_r94_s3),
    .co(carry_c2_r94_s3)
  );
  wire sum_c2_r95_s4, carry_c2_r95_s4;
  subbyte_full_adder add_c2_r95_s4 (
    .a(sum_c2_r70_s2),
    .b(sum_c2_r71_s3),
    .ci(carry_c1_r86_s3),
    .s(sum_c2_r95_s4),
    .co(carry_c2_r95_s4)
  );
  wire sum_c2_r96_s4, carry_c2_r96_s4;
  subbyte_full_adder add_c2_r96_s4 (
    .a(carry_c1_r87_s3),
    .b(carry_c1_r88_s3),
    .ci(carry_c1_r89_s3),
    .s(sum_c2_r96_s4),
    .co(carry_c2_r96_s4)
  );
  wire sum_c2_r97_s4, carry_c2_r97_s4;
  subbyte_full_adder add_c2_r97_s4 (
    .a(carry_c1_r90_s3),
    .b(carry_c1_r91_s3),
    .ci(carry_c1_r92_s3),
    .s(sum_c2_r97_s4),
    .co(carry_c2_r97_s4)
  );
  wire sum_c2_r98_s4, carry_c2_r98_s4;
  subbyte_full_adder add_c2_r98_s4 (
    .a(carry_c1_r93_s3),
    .b(carry_c1_r94_s3),
    .ci(carry_c1_r95_s3),
    .s(sum_c2_r98_s4),
    .co(carry_c2_r98_s4)
  );
  wire sum_c2_r99_s4, carry_c2_r99_s4;
  subbyte_full_adder add_c2_r99_s4 (
    .a(carry_c1_r96_s3),
    .b(carry_c1_r97_s3),
    .ci(carry_c1_r98_s3),
    .s(sum_c2_r99_s4),
    .co(carry_c2_r99_s4)
  );
  wire sum_c2_r100_s4, carry_c2_r100_s4;
  subbyte_full_adder add_c2_r100_s4 (
    .a(carry_c1_r99_s3),
    .b(carry_c1_r100_s3),
    .ci(carry_c1_r101_s3),
    .s(sum_c2_r100_s4),
    .co(carry_c2_r100_s4)
  );
  wire sum_c2_r101_s4, carry_c2_r101_s4;
  subbyte_full_adder add_c2_r101_s4 (
    .a(carry_c1_r102_s3),
    .b(carry_c1_r103_s3),
    .ci(carry_c1_r104_s3),
    .s(sum_c2_r101_s4),
    .co(carry_c2_r101_s4)
  );
  wire sum_c2_r102_s4, carry_c2_r102_s4;
  subbyte_full_adder add_c2_r102_s4 (
    .a(carry_c1_r105_s3),
    .b(carry_c1_r106_s3),
    .ci(carry_c1_r107_s3),
    .s(sum_c2_r102_s4),
    .co(carry_c2_r102_s4)
  );
  wire sum_c2_r103_s5, carry_c2_r103_s5;
  subbyte_full_adder add_c2_r103_s5 (
    .a(carry_c1_r108_s3),
    .b(carry_c1_r109_s4),
    .ci(sum_c2_r72_s3),
    .s(sum_c2_r103_s5),
    .co(carry_c2_r103_s5)
  );
  wire sum_c2_r104_s4, carry_c2_r104_s4;
  subbyte_full_adder add_c2_r104_s4 (
    .a(sum_c2_r73_s3),
    .b(sum_c2_r74_s3),
    .ci(sum_c2_r75_s3),
    .s(sum_c2_r104_s4),
    .co(carry_c2_r104_s4)
  );
  wire sum_c2_r105_s4, carry_c2_r105_s4;
  subbyte_full_adder add_c2_r105_s4 (
    .a(sum_c2_r76_s3),
    .b(sum_c2_r77_s3),
    .ci(sum_c2_r78_s3),
    .s(sum_c2_r105_s4),
    .co(carry_c2_r105_s4)
  );
  wire sum_c2_r106_s4, carry_c2_r106_s4;
  subbyte_full_adder add_c2_r106_s4 (
    .a(sum_c2_r79_s3),
    .b(sum_c2_r80_s3),
    .ci(sum_c2_r81_s3),
    .s(sum_c2_r106_s4),
    .co(carry_c2_r106_s4)
  );
  wire sum_c2_r107_s4, carry_c2_r107_s4;
  subbyte_full_adder add_c2_r107_s4 (
    .a(sum_c2_r82_s3),
    .b(sum_c2_r83_s3),
    .ci(sum_c2_r84_s3),
    .s(sum_c2_r107_s4),
    .co(carry_c2_r107_s4)
  );
  wire sum_c2_r108_s4, carry_c2_r108_s4;
  subbyte_full_adder add_c2_r108_s4 (
    .a(sum_c2_r85_s3),
    .b(sum_c2_r86_s3),
    .ci(sum_c2_r87_s3),
    .s(sum_c2_r108_s4),
    .co(carry_c2_r108_s4)
  );
  wire sum_c2_r109_s4, carry_c2_r109_s4;
  subbyte_full_adder add_c2_r109_s4 (
    .a(sum_c2_r88_s3),
    .b(sum_c2_r89_s3),
    .ci(sum_c2_r90_s3),
    .s(sum_c2_r109_s4),
    .co(carry_c2_r109_s4)
  );
  wire sum_c2_r110_s4, carry_c2_r110_s4;
  subbyte_full_adder add_c2_r110_s4 (
    .a(sum_c2_r91_s3),
    .b(sum_c2_r92_s3),
    .ci(sum_c2_r93_s3),
    .s(sum_c2_r110_s4),
    .co(carry_c2_r110_s4)
  );
  wire sum_c2_r111_s5, carry_c2_r111_s5;
  subbyte_full_adder add_c2_r111_s5 (
    .a(sum_c2_r94_s3),
    .b(sum_c2_r95_s4),
    .ci(carry_c1_r110_s4),
    .s(sum_c2_r111_s5),
    .co(carry_c2_r111_s5)
  );
  wire sum_c2_r112_s5, carry_c2_r112_s5;
  subbyte_full_adder add_c2_r112_s5 (
    .a(carry_c1_r111_s4),
    .b(carry_c1_r112_s4),
    .ci(carry_c1_r113_s4),
    .s(sum_c2_r112_s5),
    .co(carry_c2_r112_s5)
  );
  wire sum_c2_r113_s5, carry_c2_r113_s5;
  subbyte_full_adder add_c2_r113_s5 (
    .a(carry_c1_r114_s4),
    .b(carry_c1_r115_s4),
    .ci(carry_c1_r116_s4),
    .s(sum_c2_r113_s5),
    .co(carry_c2_r113_s5)
  );
  wire sum_c2_r114_s5, carry_c2_r114_s5;
  subbyte_full_adder add_c2_r114_s5 (
    .a(carry_c1_r117_s4),
    .b(carry_c1_r118_s4),
    .ci(carry_c1_r119_s4),
    .s(sum_c2_r114_s5),
    .co(carry_c2_r114_s5)
  );
  wire sum_c2_r115_s6, carry_c2_r115_s6;
  subbyte_full_adder add_c2_r115_s6 (
    .a(carry_c1_r120_s5),
    .b(sum_c2_r96_s4),
    .ci(sum_c2_r97_s4),
    .s(sum_c2_r115_s6),
    .co(carry_c2_r115_s6)
  );
  wire sum_c2_r116_s5, carry_c2_r116_s5;
  subbyte_full_adder add_c2_r116_s5 (
    .a(sum_c2_r98_s4),
    .b(sum_c2_r99_s4),
    .ci(sum_c2_r100_s4),
    .s(sum_c2_r116_s5),
    .co(carry_c2_r116_s5)
  );
  wire sum_c2_r117_s6, carry_c2_r117_s6;
  subbyte_full_adder add_c2_r117_s6 (
    .a(sum_c2_r101_s4),
    .b(sum_c2_r102_s4),
    .ci(sum_c2_r103_s5),
    .s(sum_c2_r117_s6),
    .co(carry_c2_r117_s6)
  );
  wire sum_c2_r118_s5, carry_c2_r118_s5;
  subbyte_full_adder add_c2_r118_s5 (
    .a(sum_c2_r104_s4),
    .b(sum_c2_r105_s4),
    .ci(sum_c2_r106_s4),
    .s(sum_c2_r118_s5),
    .co(carry_c2_r118_s5)
  );
  wire sum_c2_r119_s5, carry_c2_r119_s5;
  subbyte_full_adder add_c2_r119_s5 (
    .a(sum_c2_r107_s4),
    .b(sum_c2_r108_s4),
    .ci(sum_c2_r109_s4),
    .s(sum_c2_r119_s5),
    .co(carry_c2_r119_s5)
  );
  wire sum_c2_r120_s6, carry_c2_r120_s6;
  subbyte_full_adder add_c2_r120_s6 (
    .a(sum_c2_r110_s4),
    .b(sum_c2_r111_s5),
    .ci(carry_c1_r121_s5),
    .s(sum_c2_r120_s6),
    .co(carry_c2_r120_s6)
  );
  wire sum_c2_r121_s6, carry_c2_r121_s6;
  subbyte_full_adder add_c2_r121_s6 (
    .a(carry_c1_r122_s5),
    .b(carry_c1_r123_s5),
    .ci(carry_c1_r124_s5),
    .s(sum_c2_r121_s6),
    .co(carry_c2_r121_s6)
  );
  wire sum_c2_r122_s6, carry_c2_r122_s6;
  subbyte_full_adder add_c2_r122_s6 (
    .a(sum_c2_r112_s5),
    .b(sum_c2_r113_s5),
    .ci(sum_c2_r114_s5),
    .s(sum_c2_r122_s6),
    .co(carry_c2_r122_s6)
  );
  wire sum_c2_r123_s7, carry_c2_r123_s7;
  subbyte_full_adder add_c2_r123_s7 (
    .a(sum_c2_r115_s6),
    .b(sum_c2_r116_s5),
    .ci(sum_c2_r117_s6),
    .s(sum_c2_r123_s7),
    .co(carry_c2_r123_s7)
  );
  wire sum_c2_r124_s7, carry_c2_r124_s7;
  subbyte_full_adder add_c2_r124_s7 (
    .a(sum_c2_r118_s5),
    .b(sum_c2_r119_s5),
    .ci(carry_c1_r125_s6),
    .s(sum_c2_r124_s7),
    .co(carry_c2_r124_s7)
  );
  wire sum_c2_r125_s7, carry_c2_r125_s7;
  subbyte_full_adder add_c2_r125_s7 (
    .a(sum_c2_r120_s6),
    .b(carry_c1_r126_s6),
    .ci(sum_c2_r121_s6),
    .s(sum_c2_r125_s7),
    .co(carry_c2_r125_s7)
  );
  wire sum_c2_r126_s8, carry_c2_r126_s8;
  subbyte_full_adder add_c2_r126_s8 (
    .a(sum_c2_r122_s6),
    .b(sum_c2_r123_s7),
    .ci(sum_c2_r124_s7),
    .s(sum_c2_r126_s8),
    .co(carry_c2_r126_s8)
  );
  wire sum_c2_r127_s9, carry_c2_r127_s9;
  subbyte_full_adder add_c2_r127_s9 (
    .a(carry_c1_r127_s7),
    .b(carry_c1_r128_s8),
    .ci(sum_c2_r125_s7),
    .s(sum_c2_r127_s9),
    .co(carry_c2_r127_s9)
  );
  wire sum_c2_r128_s10, carry_c2_r128_s10;
  subbyte_half_adder add_c2_r128_s10 (
    .a(sum_c2_r126_s8),
    .b(sum_c2_r127_s9),
    .s(sum_c2_r128_s10),
    .co(carry_c2_r128_s10)
  );
  wire sum_c3_r0_s1, carry_c3_r0_s1;
  subbyte_full_adder add_c3_r0_s1 (.a(pp[3]), .b(pp[38]), .ci(pp[73]), .s(sum_c3_r0_s1), .co(carry_c3_r0_s1));
  wire sum_c3_r1_s1, carry_c3_r1_s1;
  subbyte_full_adder add_c3_r1_s1 (.a(pp[108]), .b(pp[143]), .ci(pp[178]), .s(sum_c3_r1_s1), .co(carry_c3_r1_s1));
  wire sum_c3_r2_s1, carry_c3_r2_s1;
  subbyte_full_adder add_c3_r2_s1 (.a(pp[213]), .b(pp[248]), .ci(pp[283]), .s(sum_c3_r2_s1), .co(carry_c3_r2_s1));
  wire sum_c3_r3_s1, carry_c3_r3_s1;
  subbyte_full_adder add_c3_r3_s1 (.a(pp[318]), .b(pp[353]), .ci(pp[388]), .s(sum_c3_r3_s1), .co(carry_c3_r3_s1));
  wire sum_c3_r4_s1, carry_c3_r4_s1;
  subbyte_full_adder add_c3_r4_s1 (.a(pp[423]), .b(pp[458]), .ci(pp[493]), .s(sum_c3_r4_s1), .co(carry_c3_r4_s1));
  wire sum_c3_r5_s1, carry_c3_r5_s1;
  subbyte_full_adder add_c3_r5_s1 (.a(pp[528]), .b(pp[563]), .ci(pp[598]), .s(sum_c3_r5_s1), .co(carry_c3_r5_s1));
  wire sum_c3_r6_s1, carry_c3_r6_s1;
  subbyte_full_adder add_c3_r6_s1 (.a(pp[633]), .b(pp[668]), .ci(pp[703]), .s(sum_c3_r6_s1), .co(carry_c3_r6_s1));
  wire sum_c3_r7_s1, carry_c3_r7_s1;
  subbyte_full_adder add_c3_r7_s1 (.a(pp[738]), .b(pp[773]), .ci(pp[808]), .s(sum_c3_r7_s1), .co(carry_c3_r7_s1));
  wire sum_c3_r8_s1, carry_c3_r8_s1;
  subbyte_full_adder add_c3_r8_s1 (.a(pp[843]), .b(pp[878]), .ci(pp[913]), .s(sum_c3_r8_s1), .co(carry_c3_r8_s1));
  wire sum_c3_r9_s1, carry_c3_r9_s1;
  subbyte_full_adder add_c3_r9_s1 (.a(pp[948]), .b(pp[983]), .ci(pp[1018]), .s(sum_c3_r9_s1), .co(carry_c3_r9_s1));
  wire sum_c3_r10_s1, carry_c3_r10_s1;
  subbyte_full_adder add_c3_r10_s1 (.a(pp[1053]), .b(pp[1088]), .ci(pp[1123]), .s(sum_c3_r10_s1), .co(carry_c3_r10_s1));
  wire sum_c3_r11_s1, carry_c3_r11_s1;
  subbyte_full_adder add_c3_r11_s1 (.a(pp[1158]), .b(pp[1193]), .ci(pp[1228]), .s(sum_c3_r11_s1), .co(carry_c3_r11_s1));
  wire sum_c3_r12_s1, carry_c3_r12_s1;
  subbyte_full_adder add_c3_r12_s1 (.a(pp[1263]), .b(pp[1298]), .ci(pp[1333]), .s(sum_c3_r12_s1), .co(carry_c3_r12_s1));
  wire sum_c3_r13_s1, carry_c3_r13_s1;
  subbyte_full_adder add_c3_r13_s1 (.a(pp[1368]), .b(pp[1403]), .ci(pp[1438]), .s(sum_c3_r13_s1), .co(carry_c3_r13_s1));
  wire sum_c3_r14_s1, carry_c3_r14_s1;
  subbyte_full_adder add_c3_r14_s1 (.a(pp[1473]), .b(pp[1508]), .ci(pp[1543]), .s(sum_c3_r14_s1), .co(carry_c3_r14_s1));
  wire sum_c3_r15_s1, carry_c3_r15_s1;
  subbyte_full_adder add_c3_r15_s1 (.a(pp[1578]), .b(pp[1613]), .ci(pp[1648]), .s(sum_c3_r15_s1), .co(carry_c3_r15_s1));
  wire sum_c3_r16_s1, carry_c3_r16_s1;
  subbyte_full_adder add_c3_r16_s1 (.a(pp[1683]), .b(pp[1718]), .ci(pp[1753]), .s(sum_c3_r16_s1), .co(carry_c3_r16_s1));
  wire sum_c3_r17_s1, carry_c3_r17_s1;
  subbyte_full_adder add_c3_r17_s1 (.a(pp[1788]), .b(pp[1823]), .ci(pp[1858]), .s(sum_c3_r17_s1), .co(carry_c3_r17_s1));
  wire sum_c3_r18_s1, carry_c3_r18_s1;
  subbyte_full_adder add_c3_r18_s1 (.a(pp[1893]), .b(pp[1928]), .ci(pp[1963]), .s(sum_c3_r18_s1), .co(carry_c3_r18_s1));
  wire sum_c3_r19_s1, carry_c3_r19_s1;
  subbyte_full_adder add_c3_r19_s1 (.a(pp[1998]), .b(pp[2033]), .ci(pp[2068]), .s(sum_c3_r19_s1), .co(carry_c3_r19_s1));
  wire sum_c3_r20_s1, carry_c3_r20_s1;
  subbyte_full_adder add_c3_r20_s1 (.a(pp[2103]), .b(pp[2138]), .ci(pp[2173]), .s(sum_c3_r20_s1), .co(carry_c3_r20_s1));
  wire sum_c3_r21_s1, carry_c3_r21_s1;
  subbyte_full_adder add_c3_r21_s1 (.a(pp[2208]), .b(pp[2243]), .ci(pp[2278]), .s(sum_c3_r21_s1), .co(carry_c3_r21_s1));
  wire sum_c3_r22_s1, carry_c3_r22_s1;
  subbyte_full_adder add_c3_r22_s1 (.a(pp[2313]), .b(pp[2348]), .ci(pp[2383]), .s(sum_c3_r22_s1), .co(carry_c3_r22_s1));
  wire sum_c3_r23_s1, carry_c3_r23_s1;
  subbyte_full_adder add_c3_r23_s1 (.a(pp[2418]), .b(pp[2453]), .ci(pp[2488]), .s(sum_c3_r23_s1), .co(carry_c3_r23_s1));
  wire sum_c3_r24_s1, carry_c3_r24_s1;
  subbyte_full_adder add_c3_r24_s1 (.a(pp[2523]), .b(pp[2558]), .ci(pp[2593]), .s(sum_c3_r24_s1), .co(carry_c3_r24_s1));
  wire sum_c3_r25_s1, carry_c3_r25_s1;
  subbyte_full_adder add_c3_r25_s1 (.a(pp[2628]), .b(pp[2663]), .ci(pp[2698]), .s(sum_c3_r25_s1), .co(carry_c3_r25_s1));
  wire sum_c3_r26_s1, carry_c3_r26_s1;
  subbyte_full_adder add_c3_r26_s1 (.a(pp[2733]), .b(pp[2768]), .ci(pp[2803]), .s(sum_c3_r26_s1), .co(carry_c3_r26_s1));
  wire sum_c3_r27_s1, carry_c3_r27_s1;
  subbyte_full_adder add_c3_r27_s1 (.a(pp[2838]), .b(pp[2873]), .ci(pp[2908]), .s(sum_c3_r27_s1), .co(carry_c3_r27_s1));
  wire sum_c3_r28_s1, carry_c3_r28_s1;
  subbyte_full_adder add_c3_r28_s1 (.a(pp[2943]), .b(pp[2978]), .ci(pp[3013]), .s(sum_c3_r28_s1), .co(carry_c3_r28_s1));
  wire sum_c3_r29_s1, carry_c3_r29_s1;
  subbyte_full_adder add_c3_r29_s1 (.a(pp[3048]), .b(pp[3083]), .ci(pp[3118]), .s(sum_c3_r29_s1), .co(carry_c3_r29_s1));
  wire sum_c3_r30_s1, carry_c3_r30_s1;
  subbyte_full_adder add_c3_r30_s1 (.a(pp[3153]), .b(pp[3188]), .ci(pp[3223]), .s(sum_c3_r30_s1), .co(carry_c3_r30_s1));
  wire sum_c3_r31_s1, carry_c3_r31_s1;
  subbyte_full_adder add_c3_r31_s1 (.a(pp[3258]), .b(pp[3293]), .ci(pp[3328]), .s(sum_c3_r31_s1), .co(carry_c3_r31_s1));
  wire sum_c3_r32_s1, carry_c3_r32_s1;
  subbyte_full_adder add_c3_r32_s1 (.a(pp[3363]), .b(pp[3398]), .ci(pp[3433]), .s(sum_c3_r32_s1), .co(carry_c3_r32_s1));
  wire sum_c3_r33_s1, carry_c3_r33_s1;
  subbyte_full_adder add_c3_r33_s1 (.a(pp[3468]), .b(pp[3503]), .ci(pp[3538]), .s(sum_c3_r33_s1), .co(carry_c3_r33_s1));
  wire sum_c3_r34_s1, carry_c3_r34_s1;
  subbyte_full_adder add_c3_r34_s1 (.a(pp[3573]), .b(pp[3608]), .ci(pp[3643]), .s(sum_c3_r34_s1), .co(carry_c3_r34_s1));
  wire sum_c3_r35_s1, carry_c3_r35_s1;
  subbyte_full_adder add_c3_r35_s1 (.a(pp[3678]), .b(pp[3713]), .ci(pp[3748]), .s(sum_c3_r35_s1), .co(carry_c3_r35_s1));
  wire sum_c3_r36_s1, carry_c3_r36_s1;
  subbyte_full_adder add_c3_r36_s1 (.a(pp[3783]), .b(pp[3818]), .ci(pp[3853]), .s(sum_c3_r36_s1), .co(carry_c3_r36_s1));
  wire sum_c3_r37_s1, carry_c3_r37_s1;
  subbyte_full_adder add_c3_r37_s1 (.a(pp[3888]), .b(pp[3923]), .ci(pp[3958]), .s(sum_c3_r37_s1), .co(carry_c3_r37_s1));
  wire sum_c3_r38_s1, carry_c3_r38_s1;
  subbyte_full_adder add_c3_r38_s1 (.a(pp[3993]), .b(pp[4028]), .ci(pp[4063]), .s(sum_c3_r38_s1), .co(carry_c3_r38_s1));
  wire sum_c3_r39_s1, carry_c3_r39_s1;
  subbyte_full_adder add_c3_r39_s1 (.a(pp[4098]), .b(pp[4133]), .ci(pp[4168]), .s(sum_c3_r39_s1), .co(carry_c3_r39_s1));
  wire sum_c3_r40_s1, carry_c3_r40_s1;
  subbyte_full_adder add_c3_r40_s1 (.a(pp[4203]), .b(pp[4238]), .ci(pp[4273]), .s(sum_c3_r40_s1), .co(carry_c3_r40_s1));
  wire sum_c3_r41_s1, carry_c3_r41_s1;
  subbyte_full_adder add_c3_r41_s1 (.a(pp[4308]), .b(pp[4343]), .ci(pp[4378]), .s(sum_c3_r41_s1), .co(carry_c3_r41_s1));
  wire sum_c3_r42_s1, carry_c3_r42_s1;
  subbyte_full_adder add_c3_r42_s1 (.a(pp[4413]), .b(pp[4448]), .ci(pp[4483]), .s(sum_c3_r42_s1), .co(carry_c3_r42_s1));
  wire sum_c3_r43_s2, carry_c3_r43_s2;
  subbyte_full_adder add_c3_r43_s2 (
    .a(carry_c2_r0_s1),
    .b(carry_c2_r1_s1),
    .ci(carry_c2_r2_s1),
    .s(sum_c3_r43_s2),
    .co(carry_c3_r43_s2)
  );
  wire sum_c3_r44_s2, carry_c3_r44_s2;
  subbyte_full_adder add_c3_r44_s2 (
    .a(carry_c2_r3_s1),
    .b(carry_c2_r4_s1),
    .ci(carry_c2_r5_s1),
    .s(sum_c3_r44_s2),
    .co(carry_c3_r44_s2)
  );
  wire sum_c3_r45_s2, carry_c3_r45_s2;
  subbyte_full_adder add_c3_r45_s2 (
    .a(carry_c2_r6_s1),
    .b(carry_c2_r7_s1),
    .ci(carry_c2_r8_s1),
    .s(sum_c3_r45_s2),
    .co(carry_c3_r45_s2)
  );
  wire sum_c3_r46_s2, carry_c3_r46_s2;
  subbyte_full_adder add_c3_r46_s2 (
    .a(carry_c2_r9_s1),
    .b(carry_c2_r10_s1),
    .ci(carry_c2_r11_s1),
    .s(sum_c3_r46_s2),
    .co(carry_c3_r46_s2)
  );
  wire sum_c3_r47_s2, carry_c3_r47_s2;
  subbyte_full_adder add_c3_r47_s2 (
    .a(carry_c2_r12_s1),
    .b(carry_c2_r13_s1),
    .ci(carry_c2_r14_s1),
    .s(sum_c3_r47_s2),
    .co(carry_c3_r47_s2)
  );
  wire sum_c3_r48_s2, carry_c3_r48_s2;
  subbyte_full_adder add_c3_r48_s2 (
    .a(carry_c2_r15_s1),
    .b(carry_c2_r16_s1),
    .ci(carry_c2_r17_s1),
    .s(sum_c3_r48_s2),
    .co(carry_c3_r48_s2)
  );
  wire sum_c3_r49_s2, carry_c3_r49_s2;
  subbyte_full_adder add_c3_r49_s2 (
    .a(carry_c2_r18_s1),
    .b(carry_c2_r19_s1),
    .ci(carry_c2_r20_s1),
    .s(sum_c3_r49_s2),
    .co(carry_c3_r49_s2)
  );
  wire sum_c3_r50_s2, carry_c3_r50_s2;
  subbyte_full_adder add_c3_r50_s2 (
    .a(carry_c2_r21_s1),
    .b(carry_c2_r22_s1),
    .ci(carry_c2_r23_s1),
    .s(sum_c3_r50_s2),
    .co(carry_c3_r50_s2)
  );
  wire sum_c3_r51_s2, carry_c3_r51_s2;
  subbyte_full_adder add_c3_r51_s2 (
    .a(carry_c2_r24_s1),
    .b(carry_c2_r25_s1),
    .ci(carry_c2_r26_s1),
    .s(sum_c3_r51_s2),
    .co(carry_c3_r51_s2)
  );
  wire sum_c3_r52_s2, carry_c3_r52_s2;
  subbyte_full_adder add_c3_r52_s2 (
    .a(carry_c2_r27_s1),
    .b(carry_c2_r28_s1),
    .ci(carry_c2_r29_s1),
    .s(sum_c3_r52_s2),
    .co(carry_c3_r52_s2)
  );
  wire sum_c3_r53_s2, carry_c3_r53_s2;
  subbyte_full_adder add_c3_r53_s2 (
    .a(carry_c2_r30_s1),
    .b(carry_c2_r31_s1),
    .ci(carry_c2_r32_s1),
    .s(sum_c3_r53_s2),
    .co(carry_c3_r53_s2)
  );
  wire sum_c3_r54_s2, carry_c3_r54_s2;
  subbyte_full_adder add_c3_r54_s2 (
    .a(carry_c2_r33_s1),
    .b(carry_c2_r34_s1),
    .ci(carry_c2_r35_s1),
    .s(sum_c3_r54_s2),
    .co(carry_c3_r54_s2)
  );
  wire sum_c3_r55_s2, carry_c3_r55_s2;
  subbyte_full_adder add_c3_r55_s2 (
    .a(carry_c2_r36_s1),
    .b(carry_c2_r37_s1),
    .ci(carry_c2_r38_s1),
    .s(sum_c3_r55_s2),
    .co(carry_c3_r55_s2)
  );
  wire sum_c3_r56_s2, carry_c3_r56_s2;
  subbyte_full_adder add_c3_r56_s2 (
    .a(carry_c2_r39_s1),
    .b(carry_c2_r40_s1),
    .ci(carry_c2_r41_s1),
    .s(sum_c3_r56_s2),
    .co(carry_c3_r56_s2)
  );
  wire sum_c3_r57_s2, carry_c3_r57_s2;
  subbyte_full_adder add_c3_r57_s2 (
    .a(carry_c2_r42_s1),
    .b(sum_c3_r0_s1),
    .ci(sum_c3_r1_s1),
    .s(sum_c3_r57_s2),
    .co(carry_c3_r57_s2)
  );
  wire sum_c3_r58_s2, carry_c3_r58_s2;
  subbyte_full_adder add_c3_r58_s2 (
    .a(sum_c3_r2_s1),
    .b(sum_c3_r3_s1),
    .ci(sum_c3_r4_s1),
    .s(sum_c3_r58_s2),
    .co(carry_c3_r58_s2)
  );
  wire sum_c3_r59_s2, carry_c3_r59_s2;
  subbyte_full_adder add_c3_r59_s2 (
    .a(sum_c3_r5_s1),
    .b(sum_c3_r6_s1),
    .ci(sum_c3_r7_s1),
    .s(sum_c3_r59_s2),
    .co(carry_c3_r59_s2)
  );
  wire sum_c3_r60_s2, carry_c3_r60_s2;
  subbyte_full_adder add_c3_r60_s2 (
    .a(sum_c3_r8_s1),
    .b(sum_c3_r9_s1),
    .ci(sum_c3_r10_s1),
    .s(sum_c3_r60_s2),
    .co(carry_c3_r60_s2)
  );
  wire sum_c3_r61_s2, carry_c3_r61_s2;
  subbyte_full_adder add_c3_r61_s2 (
    .a(sum_c3_r11_s1),
    .b(sum_c3_r12_s1),
    .ci(sum_c3_r13_s1),
    .s(sum_c3_r61_s2),
    .co(carry_c3_r61_s2)
  );
  wire sum_c3_r62_s2, carry_c3_r62_s2;
  subbyte_full_adder add_c3_r62_s2 (
    .a(sum_c3_r14_s1),
    .b(sum_c3_r15_s1),
    .ci(sum_c3_r16_s1),
    .s(sum_c3_r62_s2),
    .co(carry_c3_r62_s2)
  );
  wire sum_c3_r63_s2, carry_c3_r63_s2;
  subbyte_full_adder add_c3_r63_s2 (
    .a(sum_c3_r17_s1),
    .b(sum_c3_r18_s1),
    .ci(sum_c3_r19_s1),
    .s(sum_c3_r63_s2),
    .co(carry_c3_r63_s2)
  );
  wire sum_c3_r64_s2, carry_c3_r64_s2;
  subbyte_full_adder add_c3_r64_s2 (
    .a(sum_c3_r20_s1),
    .b(sum_c3_r21_s1),
    .ci(sum_c3_r22_s1),
    .s(sum_c3_r64_s2),
    .co(carry_c3_r64_s2)
  );
  wire sum_c3_r65_s2, carry_c3_r65_s2;
  subbyte_full_adder add_c3_r65_s2 (
    .a(sum_c3_r23_s1),
    .b(sum_c3_r24_s1),
    .ci(sum_c3_r25_s1),
    .s(sum_c3_r65_s2),
    .co(carry_c3_r65_s2)
  );
  wire sum_c3_r66_s2, carry_c3_r66_s2;
  subbyte_full_adder add_c3_r66_s2 (
    .a(sum_c3_r26_s1),
    .b(sum_c3_r27_s1),
    .ci(sum_c3_r28_s1),
    .s(sum_c3_r66_s2),
    .co(carry_c3_r66_s2)
  );
  wire sum_c3_r67_s2, carry_c3_r67_s2;
  subbyte_full_adder add_c3_r67_s2 (
    .a(sum_c3_r29_s1),
    .b(sum_c3_r30_s1),
    .ci(sum_c3_r31_s1),
    .s(sum_c3_r67_s2),
    .co(carry_c3_r67_s2)
  );
  wire sum_c3_r68_s2, carry_c3_r68_s2;
  subbyte_full_adder add_c3_r68_s2 (
    .a(sum_c3_r32_s1),
    .b(sum_c3_r33_s1),
    .ci(sum_c3_r34_s1),
    .s(sum_c3_r68_s2),
    .co(carry_c3_r68_s2)
  );
  wire sum_c3_r69_s2, carry_c3_r69_s2;
  subbyte_full_adder add_c3_r69_s2 (
    .a(sum_c3_r35_s1),
    .b(sum_c3_r36_s1),
    .ci(sum_c3_r37_s1),
    .s(sum_c3_r69_s2),
    .co(carry_c3_r69_s2)
  );
  wire sum_c3_r70_s2, carry_c3_r70_s2;
  subbyte_full_adder add_c3_r70_s2 (
    .a(sum_c3_r38_s1),
    .b(sum_c3_r39_s1),
    .ci(sum_c3_r40_s1),
    .s(sum_c3_r70_s2),
    .co(carry_c3_r70_s2)
  );
  wire sum_c3_r71_s3, carry_c3_r71_s3;
  subbyte_full_adder add_c3_r71_s3 (
    .a(sum_c3_r41_s1),
    .b(sum_c3_r42_s1),
    .ci(carry_c2_r43_s2),
    .s(sum_c3_r71_s3),
    .co(carry_c3_r71_s3)
  );
  wire sum_c3_r72_s3, carry_c3_r72_s3;
  subbyte_full_adder add_c3_r72_s3 (
    .a(carry_c2_r44_s2),
    .b(carry_c2_r45_s2),
    .ci(carry_c2_r46_s2),
    .s(sum_c3_r72_s3),
    .co(carry_c3_r72_s3)
  );
  wire sum_c3_r73_s3, carry_c3_r73_s3;
  subbyte_full_adder add_c3_r73_s3 (
    .a(carry_c2_r47_s2),
    .b(carry_c2_r48_s2),
    .ci(carry_c2_r49_s2),
    .s(sum_c3_r73_s3),
    .co(carry_c3_r73_s3)
  );
  wire sum_c3_r74_s3, carry_c3_r74_s3;
  subbyte_full_adder add_c3_r74_s3 (
    .a(carry_c2_r50_s2),
    .b(carry_c2_r51_s2),
    .ci(carry_c2_r52_s2),
    .s(sum_c3_r74_s3),
    .co(carry_c3_r74_s3)
  );
  wire sum_c3_r75_s3, carry_c3_r75_s3;
  subbyte_full_adder add_c3_r75_s3 (
    .a(carry_c2_r53_s2),
    .b(carry_c2_r54_s2),
    .ci(carry_c2_r55_s2),
    .s(sum_c3_r75_s3),
    .co(carry_c3_r75_s3)
  );
  wire sum_c3_r76_s3, carry_c3_r76_s3;
  subbyte_full_adder add_c3_r76_s3 (
    .a(carry_c2_r56_s2),
    .b(carry_c2_r57_s2),
    .ci(carry_c2_r58_s2),
    .s(sum_c3_r76_s3),
    .co(carry_c3_r76_s3)
  );
  wire sum_c3_r77_s3, carry_c3_r77_s3;
  subbyte_full_adder add_c3_r77_s3 (
    .a(carry_c2_r59_s2),
    .b(carry_c2_r60_s2),
    .ci(carry_c2_r61_s2),
    .s(sum_c3_r77_s3),
    .co(carry_c3_r77_s3)
  );
  wire sum_c3_r78_s3, carry_c3_r78_s3;
  subbyte_full_adder add_c3_r78_s3 (
    .a(carry_c2_r62_s2),
    .b(carry_c2_r63_s2),
    .ci(carry_c2_r64_s2),
    .s(sum_c3_r78_s3),
    .co(carry_c3_r78_s3)
  );
  wire sum_c3_r79_s3, carry_c3_r79_s3;
  subbyte_full_adder add_c3_r79_s3 (
    .a(carry_c2_r65_s2),
    .b(carry_c2_r66_s2),
    .ci(carry_c2_r67_s2),
    .s(sum_c3_r79_s3),
    .co(carry_c3_r79_s3)
  );
  wire sum_c3_r80_s3, carry_c3_r80_s3;
  subbyte_full_adder add_c3_r80_s3 (
    .a(carry_c2_r68_s2),
    .b(carry_c2_r69_s2),
    .ci(carry_c2_r70_s2),
    .s(sum_c3_r80_s3),
    .co(carry_c3_r80_s3)
  );
  wire sum_c3_r81_s3, carry_c3_r81_s3;
  subbyte_full_adder add_c3_r81_s3 (
    .a(sum_c3_r43_s2),
    .b(sum_c3_r44_s2),
    .ci(sum_c3_r45_s2),
    .s(sum_c3_r81_s3),
    .co(carry_c3_r81_s3)
  );
  wire sum_c3_r82_s3, carry_c3_r82_s3;
  subbyte_full_adder add_c3_r82_s3 (
    .a(sum_c3_r46_s2),
    .b(sum_c3_r47_s2),
    .ci(sum_c3_r48_s2),
    .s(sum_c3_r82_s3),
    .co(carry_c3_r82_s3)
  );
  wire sum_c3_r83_s3, carry_c3_r83_s3;
  subbyte_full_adder add_c3_r83_s3 (
    .a(sum_c3_r49_s2),
    .b(sum_c3_r50_s2),
    .ci(sum_c3_r51_s2),
    .s(sum_c3_r83_s3),
    .co(carry_c3_r83_s3)
  );
  wire sum_c3_r84_s3, carry_c3_r84_s3;
  subbyte_full_adder add_c3_r84_s3 (
    .a(sum_c3_r52_s2),
    .b(sum_c3_r53_s2),
    .ci(sum_c3_r54_s2),
    .s(sum_c3_r84_s3),
    .co(carry_c3_r84_s3)
  );
  wire sum_c3_r85_s3, carry_c3_r85_s3;
  subbyte_full_adder add_c3_r85_s3 (
    .a(sum_c3_r55_s2),
    .b(sum_c3_r56_s2),
    .ci(sum_c3_r57_s2),
    .s(sum_c3_r85_s3),
    .co(carry_c3_r85_s3)
  );
  wire sum_c3_r86_s3, carry_c3_r86_s3;
  subbyte_full_adder add_c3_r86_s3 (
    .a(sum_c3_r58_s2),
    .b(sum_c3_r59_s2),
    .ci(sum_c3_r60_s2),
    .s(sum_c3_r86_s3),
    .co(carry_c3_r86_s3)
  );
  wire sum_c3_r87_s3, carry_c3_r87_s3;
  subbyte_full_adder add_c3_r87_s3 (
    .a(sum_c3_r61_s2),
    .b(sum_c3_r62_s2),
    .ci(sum_c3_r63_s2),
    .s(sum_c3_r87_s3),
    .co(carry_c3_r87_s3)
  );
  wire sum_c3_r88_s3, carry_c3_r88_s3;
  subbyte_full_adder add_c3_r88_s3 (
    .a(sum_c3_r64_s2),
    .b(sum_c3_r65_s2),
    .ci(sum_c3_r66_s2),
    .s(sum_c3_r88_s3),
    .co(carry_c3_r88_s3)
  );
  wire sum_c3_r89_s3, carry_c3_r89_s3;
  subbyte_full_adder add_c3_r89_s3 (
    .a(sum_c3_r67_s2),
    .b(sum_c3_r68_s2),
    .ci(sum_c3_r69_s2),
    .s(sum_c3_r89_s3),
    .co(carry_c3_r89_s3)
  );
  wire sum_c3_r90_s4, carry_c3_r90_s4;
  subbyte_full_adder add_c3_r90_s4 (
    .a(sum_c3_r70_s2),
    .b(carry_c2_r71_s3),
    .ci(sum_c3_r71_s3),
    .s(sum_c3_r90_s4),
    .co(carry_c3_r90_s4)
  );
  wire sum_c3_r91_s4, carry_c3_r91_s4;
  subbyte_full_adder add_c3_r91_s4 (
    .a(carry_c2_r72_s3),
    .b(carry_c2_r73_s3),
    .ci(carry_c2_r74_s3),
    .s(sum_c3_r91_s4),
    .co(carry_c3_r91_s4)
  );
  wire sum_c3_r92_s4, carry_c3_r92_s4;
  subbyte_full_adder add_c3_r92_s4 (
    .a(carry_c2_r75_s3),
    .b(carry_c2_r76_s3),
    .ci(carry_c2_r77_s3),
    .s(sum_c3_r92_s4),
    .co(carry_c3_r92_s4)
  );
  wire sum_c3_r93_s4, carry_c3_r93_s4;
  subbyte_full_adder add_c3_r93_s4 (
    .a(carry_c2_r78_s3),
    .b(carry_c2_r79_s3),
    .ci(carry_c2_r80_s3),
    .s(sum_c3_r93_s4),
    .co(carry_c3_r93_s4)
  );
  wire sum_c3_r94_s4, carry_c3_r94_s4;
  subbyte_full_adder add_c3_r94_s4 (
    .a(carry_c2_r81_s3),
    .b(carry_c2_r82_s3),
    .ci(carry_c2_r83_s3),
    .s(sum_c3_r94_s4),
    .co(carry_c3_r94_s4)
  );
  wire sum_c3_r95_s4, carry_c3_r95_s4;
  subbyte_full_adder add_c3_r95_s4 (
    .a(carry_c2_r84_s3),
    .b(carry_c2_r85_s3),
    .ci(carry_c2_r86_s3),
    .s(sum_c3_r95_s4),
    .co(carry_c3_r95_s4)
  );
  wire sum_c3_r96_s4, carry_c3_r96_s4;
  subbyte_full_adder add_c3_r96_s4 (
    .a(carry_c2_r87_s3),
    .b(carry_c2_r88_s3),
    .ci(carry_c2_r89_s3),
    .s(sum_c3_r96_s4),
    .co(carry_c3_r96_s4)
  );
  wire sum_c3_r97_s4, carry_c3_r97_s4;
  subbyte_full_adder add_c3_r97_s4 (
    .a(carry_c2_r90_s3),
    .b(carry_c2_r91_s3),
    .ci(carry_c2_r92_s3),
    .s(sum_c3_r97_s4),
    .co(carry_c3_r97_s4)
  );
  wire sum_c3_r98_s4, carry_c3_r98_s4;
  subbyte_full_adder add_c3_r98_s4 (
    .a(carry_c2_r93_s3),
    .b(carry_c2_r94_s3),
    .ci(sum_c3_r72_s3),
    .s(sum_c3_r98_s4),
    .co(carry_c3_r98_s4)
  );
  wire sum_c3_r99_s4, carry_c3_r99_s4;
  subbyte_full_adder add_c3_r99_s4 (
    .a(sum_c3_r73_s3),
    .b(sum_c3_r74_s3),
    .ci(sum_c3_r75_s3),
    .s(sum_c3_r99_s4),
    .co(carry_c3_r99_s4)
  );
  wire sum_c3_r100_s4, carry_c3_r100_s4;
  subbyte_full_adder add_c3_r100_s4 (
    .a(sum_c3_r76_s3),
    .b(sum_c3_r77_s3),
    .ci(sum_c3_r78_s3),
    .s(sum_c3_r100_s4),
    .co(carry_c3_r100_s4)
  );
  wire sum_c3_r101_s4, carry_c3_r101_s4;
  subbyte_full_adder add_c3_r101_s4 (
    .a(sum_c3_r79_s3),
    .b(sum_c3_r80_s3),
    .ci(sum_c3_r81_s3),
    .s(sum_c3_r101_s4),
    .co(carry_c3_r101_s4)
  );
  wire sum_c3_r102_s4, carry_c3_r102_s4;
  subbyte_full_adder add_c3_r102_s4 (
    .a(sum_c3_r82_s3),
    .b(sum_c3_r83_s3),
    .ci(sum_c3_r84_s3),
    .s(sum_c3_r102_s4),
    .co(carry_c3_r102_s4)
  );
  wire sum_c3_r103_s4, carry_c3_r103_s4;
  subbyte_full_adder add_c3_r103_s4 (
    .a(sum_c3_r85_s3),
    .b(sum_c3_r86_s3),
    .ci(sum_c3_r87_s3),
    .s(sum_c3_r103_s4),
    .co(carry_c3_r103_s4)
  );
  wire sum_c3_r104_s5, carry_c3_r104_s5;
  subbyte_full_adder add_c3_r104_s5 (
    .a(sum_c3_r88_s3),
    .b(sum_c3_r89_s3),
    .ci(carry_c2_r95_s4),
    .s(sum_c3_r104_s5),
    .co(carry_c3_r104_s5)
  );
  wire sum_c3_r105_s5, carry_c3_r105_s5;
  subbyte_full_adder add_c3_r105_s5 (
    .a(sum_c3_r90_s4),
    .b(carry_c2_r96_s4),
    .ci(carry_c2_r97_s4),
    .s(sum_c3_r105_s5),
    .co(carry_c3_r105_s5)
  );
  wire sum_c3_r106_s5, carry_c3_r106_s5;
  subbyte_full_adder add_c3_r106_s5 (
    .a(carry_c2_r98_s4),
    .b(carry_c2_r99_s4),
    .ci(carry_c2_r100_s4),
    .s(sum_c3_r106_s5),
    .co(carry_c3_r106_s5)
  );
  wire sum_c3_r107_s6, carry_c3_r107_s6;
  subbyte_full_adder add_c3_r107_s6 (
    .a(carry_c2_r101_s4),
    .b(carry_c2_r102_s4),
    .ci(carry_c2_r103_s5),
    .s(sum_c3_r107_s6),
    .co(carry_c3_r107_s6)
  );
  wire sum_c3_r108_s5, carry_c3_r108_s5;
  subbyte_full_adder add_c3_r108_s5 (
    .a(carry_c2_r104_s4),
    .b(carry_c2_r105_s4),
    .ci(carry_c2_r106_s4),
    .s(sum_c3_r108_s5),
    .co(carry_c3_r108_s5)
  );
  wire sum_c3_r109_s5, carry_c3_r109_s5;
  subbyte_full_adder add_c3_r109_s5 (
    .a(carry_c2_r107_s4),
    .b(carry_c2_r108_s4),
    .ci(carry_c2_r109_s4),
    .s(sum_c3_r109_s5),
    .co(carry_c3_r109_s5)
  );
  wire sum_c3_r110_s5, carry_c3_r110_s5;
  subbyte_full_adder add_c3_r110_s5 (
    .a(carry_c2_r110_s4),
    .b(sum_c3_r91_s4),
    .ci(sum_c3_r92_s4),
    .s(sum_c3_r110_s5),
    .co(carry_c3_r110_s5)
  );
  wire sum_c3_r111_s5, carry_c3_r111_s5;
  subbyte_full_adder add_c3_r111_s5 (
    .a(sum_c3_r93_s4),
    .b(sum_c3_r94_s4),
    .ci(sum_c3_r95_s4),
    .s(sum_c3_r111_s5),
    .co(carry_c3_r111_s5)
  );
  wire sum_c3_r112_s5, carry_c3_r112_s5;
  subbyte_full_adder add_c3_r112_s5 (
    .a(sum_c3_r96_s4),
    .b(sum_c3_r97_s4),
    .ci(sum_c3_r98_s4),
    .s(sum_c3_r112_s5),
    .co(carry_c3_r112_s5)
  );
  wire sum_c3_r113_s5, carry_c3_r113_s5;
  subbyte_full_adder add_c3_r113_s5 (
    .a(sum_c3_r99_s4),
    .b(sum_c3_r100_s4),
    .ci(sum_c3_r101_s4),
    .s(sum_c3_r113_s5),
    .co(carry_c3_r113_s5)
  );
  wire sum_c3_r114_s6, carry_c3_r114_s6;
  subbyte_full_adder add_c3_r114_s6 (
    .a(sum_c3_r102_s4),
    .b(sum_c3_r103_s4),
    .ci(sum_c3_r104_s5),
    .s(sum_c3_r114_s6),
    .co(carry_c3_r114_s6)
  );
  wire sum_c3_r115_s6, carry_c3_r115_s6;
  subbyte_full_adder add_c3_r115_s6 (
    .a(carry_c2_r111_s5),
    .b(carry_c2_r112_s5),
    .ci(carry_c2_r113_s5),
    .s(sum_c3_r115_s6),
    .co(carry_c3_r115_s6)
  );
  wire sum_c3_r116_s7, carry_c3_r116_s7;
  subbyte_full_adder add_c3_r116_s7 (
    .a(carry_c2_r114_s5),
    .b(carry_c2_r115_s6),
    .ci(carry_c2_r116_s5),
    .s(sum_c3_r116_s7),
    .co(carry_c3_r116_s7)
  );
  wire sum_c3_r117_s7, carry_c3_r117_s7;
  subbyte_full_adder add_c3_r117_s7 (
    .a(carry_c2_r117_s6),
    .b(carry_c2_r118_s5),
    .ci(carry_c2_r119_s5),
    .s(sum_c3_r117_s7),
    .co(carry_c3_r117_s7)
  );
  wire sum_c3_r118_s7, carry_c3_r118_s7;
  subbyte_full_adder add_c3_r118_s7 (
    .a(sum_c3_r105_s5),
    .b(sum_c3_r106_s5),
    .ci(sum_c3_r107_s6),
    .s(sum_c3_r118_s7),
    .co(carry_c3_r118_s7)
  );
  wire sum_c3_r119_s6, carry_c3_r119_s6;
  subbyte_full_adder add_c3_r119_s6 (
    .a(sum_c3_r108_s5),
    .b(sum_c3_r109_s5),
    .ci(sum_c3_r110_s5),
    .s(sum_c3_r119_s6),
    .co(carry_c3_r119_s6)
  );
  wire sum_c3_r120_s6, carry_c3_r120_s6;
  subbyte_full_adder add_c3_r120_s6 (
    .a(sum_c3_r111_s5),
    .b(sum_c3_r112_s5),
    .ci(sum_c3_r113_s5),
    .s(sum_c3_r120_s6),
    .co(carry_c3_r120_s6)
  );
  wire sum_c3_r121_s7, carry_c3_r121_s7;
  subbyte_full_adder add_c3_r121_s7 (
    .a(sum_c3_r114_s6),
    .b(carry_c2_r120_s6),
    .ci(carry_c2_r121_s6),
    .s(sum_c3_r121_s7),
    .co(carry_c3_r121_s7)
  );
  wire sum_c3_r122_s8, carry_c3_r122_s8;
  subbyte_full_adder add_c3_r122_s8 (
    .a(carry_c2_r122_s6),
    .b(carry_c2_r123_s7),
    .ci(carry_c2_r124_s7),
    .s(sum_c3_r122_s8),
    .co(carry_c3_r122_s8)
  );
  wire sum_c3_r123_s8, carry_c3_r123_s8;
  subbyte_full_adder add_c3_r123_s8 (
    .a(sum_c3_r115_s6),
    .b(sum_c3_r116_s7),
    .ci(sum_c3_r117_s7),
    .s(sum_c3_r123_s8),
    .co(carry_c3_r123_s8)
  );
  wire sum_c3_r124_s8, carry_c3_r124_s8;
  subbyte_full_adder add_c3_r124_s8 (
    .a(sum_c3_r118_s7),
    .b(sum_c3_r119_s6),
    .ci(sum_c3_r120_s6),
    .s(sum_c3_r124_s8),
    .co(carry_c3_r124_s8)
  );
  wire sum_c3_r125_s9, carry_c3_r125_s9;
  subbyte_full_adder add_c3_r125_s9 (
    .a(sum_c3_r121_s7),
    .b(carry_c2_r125_s7),
    .ci(carry_c2_r126_s8),
    .s(sum_c3_r125_s9),
    .co(carry_c3_r125_s9)
  );
  wire sum_c3_r126_s9, carry_c3_r126_s9;
  subbyte_full_adder add_c3_r126_s9 (
    .a(sum_c3_r122_s8),
    .b(sum_c3_r123_s8),
    .ci(sum_c3_r124_s8),
    .s(sum_c3_r126_s9),
    .co(carry_c3_r126_s9)
  );
  wire sum_c3_r127_s10, carry_c3_r127_s10;
  subbyte_full_adder add_c3_r127_s10 (
    .a(carry_c2_r127_s9),
    .b(sum_c3_r125_s9),
    .ci(sum_c3_r126_s9),
    .s(sum_c3_r127_s10),
    .co(carry_c3_r127_s10)
  );
  wire sum_c3_r128_s11, carry_c3_r128_s11;
  subbyte_half_adder add_c3_r128_s11 (
    .a(carry_c2_r128_s10),
    .b(sum_c3_r127_s10),
    .s(sum_c3_r128_s11),
    .co(carry_c3_r128_s11)
  );
  wire sum_c4_r0_s1, carry_c4_r0_s1;
  subbyte_full_adder add_c4_r0_s1 (.a(pp[4]), .b(pp[39]), .ci(pp[74]), .s(sum_c4_r0_s1), .co(carry_c4_r0_s1));
  wire sum_c4_r1_s1, carry_c4_r1_s1;
  subbyte_full_adder add_c4_r1_s1 (.a(pp[109]), .b(pp[144]), .ci(pp[179]), .s(sum_c4_r1_s1), .co(carry_c4_r1_s1));
  wire sum_c4_r2_s1, carry_c4_r2_s1;
  subbyte_full_adder add_c4_r2_s1 (.a(pp[214]), .b(pp[249]), .ci(pp[284]), .s(sum_c4_r2_s1), .co(carry_c4_r2_s1));
  wire sum_c4_r3_s1, carry_c4_r3_s1;
  subbyte_full_adder add_c4_r3_s1 (.a(pp[319]), .b(pp[354]), .ci(pp[389]), .s(sum_c4_r3_s1), .co(carry_c4_r3_s1));
  wire sum_c4_r4_s1, carry_c4_r4_s1;
  subbyte_full_adder add_c4_r4_s1 (.a(pp[424]), .b(pp[459]), .ci(pp[494]), .s(sum_c4_r4_s1), .co(carry_c4_r4_s1));
  wire sum_c4_r5_s1, carry_c4_r5_s1;
  subbyte_full_adder add_c4_r5_s1 (.a(pp[529]), .b(pp[564]), .ci(pp[599]), .s(sum_c4_r5_s1), .co(carry_c4_r5_s1));
  wire sum_c4_r6_s1, carry_c4_r6_s1;
  subbyte_full_adder add_c4_r6_s1 (.a(pp[634]), .b(pp[669]), .ci(pp[704]), .s(sum_c4_r6_s1), .co(carry_c4_r6_s1));
  wire sum_c4_r7_s1, carry_c4_r7_s1;
  subbyte_full_adder add_c4_r7_s1 (.a(pp[739]), .b(pp[774]), .ci(pp[809]), .s(sum_c4_r7_s1), .co(carry_c4_r7_s1));
  wire sum_c4_r8_s1, carry_c4_r8_s1;
  subbyte_full_adder add_c4_r8_s1 (.a(pp[844]), .b(pp[879]), .ci(pp[914]), .s(sum_c4_r8_s1), .co(carry_c4_r8_s1));
  wire sum_c4_r9_s1, carry_c4_r9_s1;
  subbyte_full_adder add_c4_r9_s1 (.a(pp[949]), .b(pp[984]), .ci(pp[1019]), .s(sum_c4_r9_s1), .co(carry_c4_r9_s1));
  wire sum_c4_r10_s1, carry_c4_r10_s1;
  subbyte_full_adder add_c4_r10_s1 (.a(pp[1054]), .b(pp[1089]), .ci(pp[1124]), .s(sum_c4_r10_s1), .co(carry_c4_r10_s1));
  wire sum_c4_r11_s1, carry_c4_r11_s1;
  subbyte_full_adder add_c4_r11_s1 (.a(pp[1159]), .b(pp[1194]), .ci(pp[1229]), .s(sum_c4_r11_s1), .co(carry_c4_r11_s1));
  wire sum_c4_r12_s1, carry_c4_r12_s1;
  subbyte_full_adder add_c4_r12_s1 (.a(pp[1264]), .b(pp[1299]), .ci(pp[1334]), .s(sum_c4_r12_s1), .co(carry_c4_r12_s1));
  wire sum_c4_r13_s1, carry_c4_r13_s1;
  subbyte_full_adder add_c4_r13_s1 (.a(pp[1369]), .b(pp[1404]), .ci(pp[1439]), .s(sum_c4_r13_s1), .co(carry_c4_r13_s1));
  wire sum_c4_r14_s1, carry_c4_r14_s1;
  subbyte_full_adder add_c4_r14_s1 (.a(pp[1474]), .b(pp[1509]), .ci(pp[1544]), .s(sum_c4_r14_s1), .co(carry_c4_r14_s1));
  wire sum_c4_r15_s1, carry_c4_r15_s1;
  subbyte_full_adder add_c4_r15_s1 (.a(pp[1579]), .b(pp[1614]), .ci(pp[1649]), .s(sum_c4_r15_s1), .co(carry_c4_r15_s1));
  wire sum_c4_r16_s1, carry_c4_r16_s1;
  subbyte_full_adder add_c4_r16_s1 (.a(pp[1684]), .b(pp[1719]), .ci(pp[1754]), .s(sum_c4_r16_s1), .co(carry_c4_r16_s1));
  wire sum_c4_r17_s1, carry_c4_r17_s1;
  subbyte_full_adder add_c4_r17_s1 (.a(pp[1789]), .b(pp[1824]), .ci(pp[1859]), .s(sum_c4_r17_s1), .co(carry_c4_r17_s1));
  wire sum_c4_r18_s1, carry_c4_r18_s1;
  subbyte_full_adder add_c4_r18_s1 (.a(pp[1894]), .b(pp[1929]), .ci(pp[1964]), .s(sum_c4_r18_s1), .co(carry_c4_r18_s1));
  wire sum_c4_r19_s1, carry_c4_r19_s1;
  subbyte_full_adder add_c4_r19_s1 (.a(pp[1999]), .b(pp[2034]), .ci(pp[2069]), .s(sum_c4_r19_s1), .co(carry_c4_r19_s1));
  wire sum_c4_r20_s1, carry_c4_r20_s1;
  subbyte_full_adder add_c4_r20_s1 (.a(pp[2104]), .b(pp[2139]), .ci(pp[2174]), .s(sum_c4_r20_s1), .co(carry_c4_r20_s1));
  wire sum_c4_r21_s1, carry_c4_r21_s1;
  subbyte_full_adder add_c4_r21_s1 (.a(pp[2209]), .b(pp[2244]), .ci(pp[2279]), .s(sum_c4_r21_s1), .co(carry_c4_r21_s1));
  wire sum_c4_r22_s1, carry_c4_r22_s1;
  subbyte_full_adder add_c4_r22_s1 (.a(pp[2314]), .b(pp[2349]), .ci(pp[2384]), .s(sum_c4_r22_s1), .co(carry_c4_r22_s1));
  wire sum_c4_r23_s1, carry_c4_r23_s1;
  subbyte_full_adder add_c4_r23_s1 (.a(pp[2419]), .b(pp[2454]), .ci(pp[2489]), .s(sum_c4_r23_s1), .co(carry_c4_r23_s1));
  wire sum_c4_r24_s1, carry_c4_r24_s1;
  subbyte_full_adder add_c4_r24_s1 (.a(pp[2524]), .b(pp[2559]), .ci(pp[2594]), .s(sum_c4_r24_s1), .co(carry_c4_r24_s1));
  wire sum_c4_r25_s1, carry_c4_r25_s1;
  subbyte_full_adder add_c4_r25_s1 (.a(pp[2629]), .b(pp[2664]), .ci(pp[2699]), .s(sum_c4_r25_s1), .co(carry_c4_r25_s1));
  wire sum_c4_r26_s1, carry_c4_r26_s1;
  subbyte_full_adder add_c4_r26_s1 (.a(pp[2734]), .b(pp[2769]), .ci(pp[2804]), .s(sum_c4_r26_s1), .co(carry_c4_r26_s1));
  wire sum_c4_r27_s1, carry_c4_r27_s1;
  subbyte_full_adder add_c4_r27_s1 (.a(pp[2839]), .b(pp[2874]), .ci(pp[2909]), .s(sum_c4_r27_s1), .co(carry_c4_r27_s1));
  wire sum_c4_r28_s1, carry_c4_r28_s1;
  subbyte_full_adder add_c4_r28_s1 (.a(pp[2944]), .b(pp[2979]), .ci(pp[3014]), .s(sum_c4_r28_s1), .co(carry_c4_r28_s1));
  wire sum_c4_r29_s1, carry_c4_r29_s1;
  subbyte_full_adder add_c4_r29_s1 (.a(pp[3049]), .b(pp[3084]), .ci(pp[3119]), .s(sum_c4_r29_s1), .co(carry_c4_r29_s1));
  wire sum_c4_r30_s1, carry_c4_r30_s1;
  subbyte_full_adder add_c4_r30_s1 (.a(pp[3154]), .b(pp[3189]), .ci(pp[3224]), .s(sum_c4_r30_s1), .co(carry_c4_r30_s1));
  wire sum_c4_r31_s1, carry_c4_r31_s1;
  subbyte_full_adder add_c4_r31_s1 (.a(pp[3259]), .b(pp[3294]), .ci(pp[3329]), .s(sum_c4_r31_s1), .co(carry_c4_r31_s1));
  wire sum_c4_r32_s1, carry_c4_r32_s1;
  subbyte_full_adder add_c4_r32_s1 (.a(pp[3364]), .b(pp[3399]), .ci(pp[3434]), .s(sum_c4_r32_s1), .co(carry_c4_r32_s1));
  wire sum_c4_r33_s1, carry_c4_r33_s1;
  subbyte_full_adder add_c4_r33_s1 (.a(pp[3469]), .b(pp[3504]), .ci(pp[3539]), .s(sum_c4_r33_s1), .co(carry_c4_r33_s1));
  wire sum_c4_r34_s1, carry_c4_r34_s1;
  subbyte_full_adder add_c4_r34_s1 (.a(pp[3574]), .b(pp[3609]), .ci(pp[3644]), .s(sum_c4_r34_s1), .co(carry_c4_r34_s1));
  wire sum_c4_r35_s1, carry_c4_r35_s1;
  subbyte_full_adder add_c4_r35_s1 (.a(pp[3679]), .b(pp[3714]), .ci(pp[3749]), .s(sum_c4_r35_s1), .co(carry_c4_r35_s1));
  wire sum_c4_r36_s1, carry_c4_r36_s1;
  subbyte_full_adder add_c4_r36_s1 (.a(pp[3784]), .b(pp[3819]), .ci(pp[3854]), .s(sum_c4_r36_s1), .co(carry_c4_r36_s1));
  wire sum_c4_r37_s1, carry_c4_r37_s1;
  subbyte_full_adder add_c4_r37_s1 (.a(pp[3889]), .b(pp[3924]), .ci(pp[3959]), .s(sum_c4_r37_s1), .co(carry_c4_r37_s1));
  wire sum_c4_r38_s1, carry_c4_r38_s1;
  subbyte_full_adder add_c4_r38_s1 (.a(pp[3994]), .b(pp[4029]), .ci(pp[4064]), .s(sum_c4_r38_s1), .co(carry_c4_r38_s1));
  wire sum_c4_r39_s1, carry_c4_r39_s1;
  subbyte_full_adder add_c4_r39_s1 (.a(pp[4099]), .b(pp[4134]), .ci(pp[4169]), .s(sum_c4_r39_s1), .co(carry_c4_r39_s1));
  wire sum_c4_r40_s1, carry_c4_r40_s1;
  subbyte_full_adder add_c4_r40_s1 (.a(pp[4204]), .b(pp[4239]), .ci(pp[4274]), .s(sum_c4_r40_s1), .co(carry_c4_r40_s1));
  wire sum_c4_r41_s1, carry_c4_r41_s1;
  subbyte_full_adder add_c4_r41_s1 (.a(pp[4309]), .b(pp[4344]), .ci(pp[4379]), .s(sum_c4_r41_s1), .co(carry_c4_r41_s1));
  wire sum_c4_r42_s1, carry_c4_r42_s1;
  subbyte_full_adder add_c4_r42_s1 (.a(pp[4414]), .b(pp[4449]), .ci(pp[4484]), .s(sum_c4_r42_s1), .co(carry_c4_r42_s1));
  wire sum_c4_r43_s2, carry_c4_r43_s2;
  subbyte_full_adder add_c4_r43_s2 (
    .a(carry_c3_r0_s1),
    .b(carry_c3_r1_s1),
    .ci(carry_c3_r2_s1),
    .s(sum_c4_r43_s2),
    .co(carry_c4_r43_s2)
  );
  wire sum_c4_r44_s2, carry_c4_r44_s2;
  subbyte_full_adder add_c4_r44_s2 (
    .a(carry_c3_r3_s1),
    .b(carry_c3_r4_s1),
    .ci(carry_c3_r5_s1),
    .s(sum_c4_r44_s2),
    .co(carry_c4_r44_s2)
  );
  wire sum_c4_r45_s2, carry_c4_r45_s2;
  subbyte_full_adder add_c4_r45_s2 (
    .a(carry_c3_r6_s1),
    .b(carry_c3_r7_s1),
    .ci(carry_c3_r8_s1),
    .s(sum_c4_r45_s2),
    .co(carry_c4_r45_s2)
  );
  wire sum_c4_r46_s2, carry_c4_r46_s2;
  subbyte_full_adder add_c4_r46_s2 (
    .a(carry_c3_r9_s1),
    .b(carry_c3_r10_s1),
    .ci(carry_c3_r11_s1),
    .s(sum_c4_r46_s2),
    .co(carry_c4_r46_s2)
  );
  wire sum_c4_r47_s2, carry_c4_r47_s2;
  subbyte_full_adder add_c4_r47_s2 (
    .a(carry_c3_r12_s1),
    .b(carry_c3_r13_s1),
    .ci(carry_c3_r14_s1),
    .s(sum_c4_r47_s2),
    .co(carry_c4_r47_s2)
  );
  wire sum_c4_r48_s2, carry_c4_r48_s2;
  subbyte_full_adder add_c4_r48_s2 (
    .a(carry_c3_r15_s1),
    .b(carry_c3_r16_s1),
    .ci(carry_c3_r17_s1),
    .s(sum_c4_r48_s2),
    .co(carry_c4_r48_s2)
  );
  wire sum_c4_r49_s2, carry_c4_r49_s2;
  subbyte_full_adder add_c4_r49_s2 (
    .a(carry_c3_r18_s1),
    .b(carry_c3_r19_s1),
    .ci(carry_c3_r20_s1),
    .s(sum_c4_r49_s2),
    .co(carry_c4_r49_s2)
  );
  wire sum_c4_r50_s2, carry_c4_r50_s2;
  subbyte_full_adder add_c4_r50_s2 (
    .a(carry_c3_r21_s1),
    .b(carry_c3_r22_s1),
    .ci(carry_c3_r23_s1),
    .s(sum_c4_r50_s2),
    .co(carry_c4_r50_s2)
  );
  wire sum_c4_r51_s2, carry_c4_r51_s2;
  subbyte_full_adder add_c4_r51_s2 (
    .a(carry_c3_r24_s1),
    .b(carry_c3_r25_s1),
    .ci(carry_c3_r26_s1),
    .s(sum_c4_r51_s2),
    .co(carry_c4_r51_s2)
  );
  wire sum_c4_r52_s2, carry_c4_r52_s2;
  subbyte_full_adder add_c4_r52_s2 (
    .a(carry_c3_r27_s1),
    .b(carry_c3_r28_s1),
    .ci(carry_c3_r29_s1),
    .s(sum_c4_r52_s2),
    .co(carry_c4_r52_s2)
  );
  wire sum_c4_r53_s2, carry_c4_r53_s2;
  subbyte_full_adder add_c4_r53_s2 (
    .a(carry_c3_r30_s1),
    .b(carry_c3_r31_s1),
    .ci(carry_c3_r32_s1),
    .s(sum_c4_r53_s2),
    .co(carry_c4_r53_s2)
  );
  wire sum_c4_r54_s2, carry_c4_r54_s2;
  subbyte_full_adder add_c4_r54_s2 (
    .a(carry_c3_r33_s1),
    .b(carry_c3_r34_s1),
    .ci(carry_c3_r35_s1),
    .s(sum_c4_r54_s2),
    .co(carry_c4_r54_s2)
  );
  wire sum_c4_r55_s2, carry_c4_r55_s2;
  subbyte_full_adder add_c4_r55_s2 (
    .a(carry_c3_r36_s1),
    .b(carry_c3_r37_s1),
    .ci(carry_c3_r38_s1),
    .s(sum_c4_r55_s2),
    .co(carry_c4_r55_s2)
  );
  wire sum_c4_r56_s2, carry_c4_r56_s2;
  subbyte_full_adder add_c4_r56_s2 (
    .a(carry_c3_r39_s1),
    .b(carry_c3_r40_s1),
    .ci(carry_c3_r41_s1),
    .s(sum_c4_r56_s2),
    .co(carry_c4_r56_s2)
  );
  wire sum_c4_r57_s2, carry_c4_r57_s2;
  subbyte_full_adder add_c4_r57_s2 (
    .a(carry_c3_r42_s1),
    .b(sum_c4_r0_s1),
    .ci(sum_c4_r1_s1),
    .s(sum_c4_r57_s2),
    .co(carry_c4_r57_s2)
  );
  wire sum_c4_r58_s2, carry_c4_r58_s2;
  subbyte_full_adder add_c4_r58_s2 (
    .a(sum_c4_r2_s1),
    .b(sum_c4_r3_s1),
    .ci(sum_c4_r4_s1),
    .s(sum_c4_r58_s2),
    .co(carry_c4_r58_s2)
  );
  wire sum_c4_r59_s2, carry_c4_r59_s2;
  subbyte_full_adder add_c4_r59_s2 (
    .a(sum_c4_r5_s1),
    .b(sum_c4_r6_s1),
    .ci(sum_c4_r7_s1),
    .s(sum_c4_r59_s2),
    .co(carry_c4_r59_s2)
  );
  wire sum_c4_r60_s2, carry_c4_r60_s2;
  subbyte_full_adder add_c4_r60_s2 (
    .a(sum_c4_r8_s1),
    .b(sum_c4_r9_s1),
    .ci(sum_c4_r10_s1),
    .s(sum_c4_r60_s2),
    .co(carry_c4_r60_s2)
  );
  wire sum_c4_r61_s2, carry_c4_r61_s2;
  subbyte_full_adder add_c4_r61_s2 (
    .a(sum_c4_r11_s1),
    .b(sum_c4_r12_s1),
    .ci(sum_c4_r13_s1),
    .s(sum_c4_r61_s2),
    .co(carry_c4_r61_s2)
  );
  wire sum_c4_r62_s2, carry_c4_r62_s2;
  subbyte_full_adder add_c4_r62_s2 (
    .a(sum_c4_r14_s1),
    .b(sum_c4_r15_s1),
    .ci(sum_c4_r16_s1),
    .s(sum_c4_r62_s2),
    .co(carry_c4_r62_s2)
  );
  wire sum_c4_r63_s2, carry_c4_r63_s2;
  subbyte_full_adder add_c4_r63_s2 (
    .a(sum_c4_r17_s1),
    .b(sum_c4_r18_s1),
    .ci(sum_c4_r19_s1),
    .s(sum_c4_r63_s2),
    .co(carry_c4_r63_s2)
  );
  wire sum_c4_r64_s2, carry_c4_r64_s2;
  subbyte_full_adder add_c4_r64_s2 (
    .a(sum_c4_r20_s1),
    .b(sum_c4_r21_s1),
    .ci(sum_c4_r22_s1),
    .s(sum_c4_r64_s2),
    .co(carry_c4_r64_s2)
  );
  wire sum_c4_r65_s2, carry_c4_r65_s2;
  subbyte_full_adder add_c4_r65_s2 (
    .a(sum_c4_r23_s1),
    .b(sum_c4_r24_s1),
    .ci(sum_c4_r25_s1),
    .s(sum_c4_r65_s2),
    .co(carry_c4_r65_s2)
  );
  wire sum_c4_r66_s2, carry_c4_r66_s2;
  subbyte_full_adder add_c4_r66_s2 (
    .a(sum_c4_r26_s1),
    .b(sum_c4_r27_s1),
    .ci(sum_c4_r28_s1),
    .s(sum_c4_r66_s2),
    .co(carry_c4_r66_s2)
  );
  wire sum_c4_r67_s2, carry_c4_r67_s2;
  subbyte_full_adder add_c4_r67_s2 (
    .a(sum_c4_r29_s1),
    .b(sum_c4_r30_s1),
    .ci(sum_c4_r31_s1),
    .s(sum_c4_r67_s2),
    .co(carry_c4_r67_s2)
  );
  wire sum_c4_r68_s2, carry_c4_r68_s2;
  subbyte_full_adder add_c4_r68_s2 (
    .a(sum_c4_r32_s1),
    .b(sum_c4_r33_s1),
    .ci(sum_c4_r34_s1),
    .s(sum_c4_r68_s2),
    .co(carry_c4_r68_s2)
  );
  wire sum_c4_r69_s2, carry_c4_r69_s2;
  subbyte_full_adder add_c4_r69_s2 (
    .a(sum_c4_r35_s1),
    .b(sum_c4_r36_s1),
    .ci(sum_c4_r37_s1),
    .s(sum_c4_r69_s2),
    .co(carry_c4_r69_s2)
  );
  wire sum_c4_r70_s2, carry_c4_r70_s2;
  subbyte_full_adder add_c4_r70_s2 (
    .a(sum_c4_r38_s1),
    .b(sum_c4_r39_s1),
    .ci(sum_c4_r40_s1),
    .s(sum_c4_r70_s2),
    .co(carry_c4_r70_s2)
  );
  wire sum_c4_r71_s3, carry_c4_r71_s3;
  subbyte_full_adder add_c4_r71_s3 (
    .a(sum_c4_r41_s1),
    .b(sum_c4_r42_s1),
    .ci(carry_c3_r43_s2),
    .s(sum_c4_r71_s3),
    .co(carry_c4_r71_s3)
  );
  wire sum_c4_r72_s3, carry_c4_r72_s3;
  subbyte_full_adder add_c4_r72_s3 (
    .a(carry_c3_r44_s2),
    .b(carry_c3_r45_s2),
    .ci(carry_c3_r46_s2),
    .s(sum_c4_r72_s3),
    .co(carry_c4_r72_s3)
  );
  wire sum_c4_r73_s3, carry_c4_r73_s3;
  subbyte_full_adder add_c4_r73_s3 (
    .a(carry_c3_r47_s2),
    .b(carry_c3_r48_s2),
    .ci(carry_c3_r49_s2),
    .s(sum_c4_r73_s3),
    .co(carry_c4_r73_s3)
  );
  wire sum_c4_r74_s3, carry_c4_r74_s3;
  subbyte_full_adder add_c4_r74_s3 (
    .a(carry_c3_r50_s2),
    .b(carry_c3_r51_s2),
    .ci(carry_c3_r52_s2),
    .s(sum_c4_r74_s3),
    .co(carry_c4_r74_s3)
  );
  wire sum_c4_r75_s3, carry_c4_r75_s3;
  subbyte_full_adder add_c4_r75_s3 (
    .a(carry_c3_r53_s2),
    .b(carry_c3_r54_s2),
    .ci(carry_c3_r55_s2),
    .s(sum_c4_r75_s3),
    .co(carry_c4_r75_s3)
  );
  wire sum_c4_r76_s3, carry_c4_r76_s3;
  subbyte_full_adder add_c4_r76_s3 (
    .a(carry_c3_r56_s2),
    .b(carry_c3_r57_s2),
    .ci(carry_c3_r58_s2),
    .s(sum_c4_r76_s3),
    .co(carry_c4_r76_s3)
  );
  wire sum_c4_r77_s3, carry_c4_r77_s3;
  subbyte_full_adder add_c4_r77_s3 (
    .a(carry_c3_r59_s2),
    .b(carry_c3_r60_s2),
    .ci(carry_c3_r61_s2),
    .s(sum_c4_r77_s3),
    .co(carry_c4_r77_s3)
  );
  wire sum_c4_r78_s3, carry_c4_r78_s3;
  subbyte_full_adder add_c4_r78_s3 (
    .a(carry_c3_r62_s2),
    .b(carry_c3_r63_s2),
    .ci(carry_c3_r64_s2),
    .s(sum_c4_r78_s3),
    .co(carry_c4_r78_s3)
  );
  wire sum_c4_r79_s3, carry_c4_r79_s3;
  subbyte_full_adder add_c4_r79_s3 (
    .a(carry_c3_r65_s2),
    .b(carry_c3_r66_s2),
    .ci(carry_c3_r67_s2),
    .s(sum_c4_r79_s3),
    .co(carry_c4_r79_s3)
  );
  wire sum_c4_r80_s3, carry_c4_r80_s3;
  subbyte_full_adder add_c4_r80_s3 (
    .a(carry_c3_r68_s2),
    .b(carry_c3_r69_s2),
    .ci(carry_c3_r70_s2),
    .s(sum_c4_r80_s3),
    .co(carry_c4_r80_s3)
  );
  wire sum_c4_r81_s3, carry_c4_r81_s3;
  subbyte_full_adder add_c4_r81_s3 (
    .a(sum_c4_r43_s2),
    .b(sum_c4_r44_s2),
    .ci(sum_c4_r45_s2),
    .s(sum_c4_r81_s3),
    .co(carry_c4_r81_s3)
  );
  wire sum_c4_r82_s3, carry_c4_r82_s3;
  subbyte_full_adder add_c4_r82_s3 (
    .a(sum_c4_r46_s2),
    .b(sum_c4_r47_s2),
    .ci(sum_c4_r48_s2),
    .s(sum_c4_r82_s3),
    .co(carry_c4_r82_s3)
  );
  wire sum_c4_r83_s3, carry_c4_r83_s3;
  subbyte_full_adder add_c4_r83_s3 (
    .a(sum_c4_r49_s2),
    .b(sum_c4_r50_s2),
    .ci(sum_c4_r51_s2),
    .s(sum_c4_r83_s3),
    .co(carry_c4_r83_s3)
  );
  wire sum_c4_r84_s3, carry_c4_r84_s3;
  subbyte_full_adder add_c4_r84_s3 (
    .a(sum_c4_r52_s2),
    .b(sum_c4_r53_s2),
    .ci(sum_c4_r54_s2),
    .s(sum_c4_r84_s3),
    .co(carry_c4_r84_s3)
  );
  wire sum_c4_r85_s3, carry_c4_r85_s3;
  subbyte_full_adder add_c4_r85_s3 (
    .a(sum_c4_r55_s2),
    .b(sum_c4_r56_s2),
    .ci(sum_c4_r57_s2),
    .s(sum_c4_r85_s3),
    .co(carry_c4_r85_s3)
  );
  wire sum_c4_r86_s3, carry_c4_r86_s3;
  subbyte_full_adder add_c4_r86_s3 (
    .a(sum_c4_r58_s2),
    .b(sum_c4_r59_s2),
    .ci(sum_c4_r60_s2),
    .s(sum_c4_r86_s3),
    .co(carry_c4_r86_s3)
  );
  wire sum_c4_r87_s3, carry_c4_r87_s3;
  subbyte_full_adder add_c4_r87_s3 (
    .a(sum_c4_r61_s2),
    .b(sum_c4_r62_s2),
    .ci(sum_c4_r63_s2),
    .s(sum_c4_r87_s3),
    .co(carry_c4_r87_s3)
  );
  wire sum_c4_r88_s3, carry_c4_r88_s3;
  subbyte_full_adder add_c4_r88_s3 (
    .a(sum_c4_r64_s2),
    .b(sum_c4_r65_s2),
    .ci(sum_c4_r66_s2),
    .s(sum_c4_r88_s3),
    .co(carry_c4_r88_s3)
  );
  wire sum_c4_r89_s3, carry_c4_r89_s3;
  subbyte_full_adder add_c4_r89_s3 (
    .a(sum_c4_r67_s2),
    .b(sum_c4_r68_s2),
    .ci(sum_c4_r69_s2),
    .s(sum_c4_r89_s3),
    .co(carry_c4_r89_s3)
  );
  wire sum_c4_r90_s4, carry_c4_r90_s4;
  subbyte_full_adder add_c4_r90_s4 (
    .a(sum_c4_r70_s2),
    .b(carry_c3_r71_s3),
    .ci(sum_c4_r71_s3),
    .s(sum_c4_r90_s4),
    .co(carry_c4_r90_s4)
  );
  wire sum_c4_r91_s4, carry_c4_r91_s4;
  subbyte_full_adder add_c4_r91_s4 (
    .a(carry_c3_r72_s3),
    .b(carry_c3_r73_s3),
    .ci(carry_c3_r74_s3),
    .s(sum_c4_r91_s4),
    .co(carry_c4_r91_s4)
  );
  wire sum_c4_r92_s4, carry_c4_r92_s4;
  subbyte_full_adder add_c4_r92_s4 (
    .a(carry_c3_r75_s3),
    .b(carry_c3_r76_s3),
    .ci(carry_c3_r77_s3),
    .s(sum_c4_r92_s4),
    .co(carry_c4_r92_s4)
  );
  wire sum_c4_r93_s4, carry_c4_r93_s4;
  subbyte_full_adder add_c4_r93_s4 (
    .a(carry_c3_r78_s3),
    .b(carry_c3_r79_s3),
    .ci(carry_c3_r80_s3),
    .s(sum_c4_r93_s4),
    .co(carry_c4_r93_s4)
  );
  wire sum_c4_r94_s4, carry_c4_r94_s4;
  subbyte_full_adder add_c4_r94_s4 (
    .a(carry_c3_r81_s3),
    .b(carry_c3_r82_s3),
    .ci(carry_c3_r83_s3),
    .s(sum_c4_r94_s4),
    .co(carry_c4_r94_s4)
  );
  wire sum_c4_r95_s4, carry_c4_r95_s4;
  subbyte_full_adder add_c4_r95_s4 (
    .a(carry_c3_r84_s3),
    .b(carry_c3_r85_s3),
    .ci(carry_c3_r86_s3),
    .s(sum_c4_r95_s4),
    .co(carry_c4_r95_s4)
  );
  wire sum_c4_r96_s4, carry_c4_r96_s4;
  subbyte_full_adder add_c4_r96_s4 (
    .a(carry_c3_r87_s3),
    .b(carry_c3_r88_s3),
    .ci(carry_c3_r89_s3),
    .s(sum_c4_r96_s4),
    .co(carry_c4_r96_s4)
  );
  wire sum_c4_r97_s4, carry_c4_r97_s4;
  subbyte_full_adder add_c4_r97_s4 (
    .a(sum_c4_r72_s3),
    .b(sum_c4_r73_s3),
    .ci(sum_c4_r74_s3),
    .s(sum_c4_r97_s4),
    .co(carry_c4_r97_s4)
  );
  wire sum_c4_r98_s4, carry_c4_r98_s4;
  subbyte_full_adder add_c4_r98_s4 (
    .a(sum_c4_r75_s3),
    .b(sum_c4_r76_s3),
    .ci(sum_c4_r77_s3),
    .s(sum_c4_r98_s4),
    .co(carry_c4_r98_s4)
  );
  wire sum_c4_r99_s4, carry_c4_r99_s4;
  subbyte_full_adder add_c4_r99_s4 (
    .a(sum_c4_r78_s3),
    .b(sum_c4_r79_s3),
    .ci(sum_c4_r80_s3),
    .s(sum_c4_r99_s4),
    .co(carry_c4_r99_s4)
  );
  wire sum_c4_r100_s4, carry_c4_r100_s4;
  subbyte_full_adder add_c4_r100_s4 (
    .a(sum_c4_r81_s3),
    .b(sum_c4_r82_s3),
    .ci(sum_c4_r83_s3),
    .s(sum_c4_r100_s4),
    .co(carry_c4_r100_s4)
  );
  wire sum_c4_r101_s4, carry_c4_r101_s4;
  subbyte_full_adder add_c4_r101_s4 (
    .a(sum_c4_r84_s3),
    .b(sum_c4_r85_s3),
    .ci(sum_c4_r86_s3),
    .s(sum_c4_r101_s4),
    .co(carry_c4_r101_s4)
  );
  wire sum_c4_r102_s4, carry_c4_r102_s4;
  subbyte_full_adder add_c4_r102_s4 (
    .a(sum_c4_r87_s3),
    .b(sum_c4_r88_s3),
    .ci(sum_c4_r89_s3),
    .s(sum_c4_r102_s4),
    .co(carry_c4_r102_s4)
  );
  wire sum_c4_r103_s5, carry_c4_r103_s5;
  subbyte_full_adder add_c4_r103_s5 (
    .a(carry_c3_r90_s4),
    .b(sum_c4_r90_s4),
    .ci(carry_c3_r91_s4),
    .s(sum_c4_r103_s5),
    .co(carry_c4_r103_s5)
  );
  wire sum_c4_r104_s5, carry_c4_r104_s5;
  subbyte_full_adder add_c4_r104_s5 (
    .a(carry_c3_r92_s4),
    .b(carry_c3_r93_s4),
    .ci(carry_c3_r94_s4),
    .s(sum_c4_r104_s5),
    .co(carry_c4_r104_s5)
  );
  wire sum_c4_r105_s5, carry_c4_r105_s5;
  subbyte_full_adder add_c4_r105_s5 (
    .a(carry_c3_r95_s4),
    .b(carry_c3_r96_s4),
    .ci(carry_c3_r97_s4),
    .s(sum_c4_r105_s5),
    .co(carry_c4_r105_s5)
  );
  wire sum_c4_r106_s5, carry_c4_r106_s5;
  subbyte_full_adder add_c4_r106_s5 (
    .a(carry_c3_r98_s4),
    .b(carry_c3_r99_s4),
    .ci(carry_c3_r100_s4),
    .s(sum_c4_r106_s5),
    .co(carry_c4_r106_s5)
  );
  wire sum_c4_r107_s5, carry_c4_r107_s5;
  subbyte_full_adder add_c4_r107_s5 (
    .a(carry_c3_r101_s4),
    .b(carry_c3_r102_s4),
    .ci(carry_c3_r103_s4),
    .s(sum_c4_r107_s5),
    .co(carry_c4_r107_s5)
  );
  wire sum_c4_r108_s6, carry_c4_r108_s6;
  subbyte_full_adder add_c4_r108_s6 (
    .a(carry_c3_r104_s5),
    .b(sum_c4_r91_s4),
    .ci(sum_c4_r92_s4),
    .s(sum_c4_r108_s6),
    .co(carry_c4_r108_s6)
  );
  wire sum_c4_r109_s5, carry_c4_r109_s5;
  subbyte_full_adder add_c4_r109_s5 (
    .a(sum_c4_r93_s4),
    .b(sum_c4_r94_s4),
    .ci(sum_c4_r95_s4),
    .s(sum_c4_r109_s5),
    .co(carry_c4_r109_s5)
  );
  wire sum_c4_r110_s5, carry_c4_r110_s5;
  subbyte_full_adder add_c4_r110_s5 (
    .a(sum_c4_r96_s4),
    .b(sum_c4_r97_s4),
    .ci(sum_c4_r98_s4),
    .s(sum_c4_r110_s5),
    .co(carry_c4_r110_s5)
  );
  wire sum_c4_r111_s5, carry_c4_r111_s5;
  subbyte_full_adder add_c4_r111_s5 (
    .a(sum_c4_r99_s4),
    .b(sum_c4_r100_s4),
    .ci(sum_c4_r101_s4),
    .s(sum_c4_r111_s5),
    .co(carry_c4_r111_s5)
  );
  wire sum_c4_r112_s6, carry_c4_r112_s6;
  subbyte_full_adder add_c4_r112_s6 (
    .a(sum_c4_r102_s4),
    .b(sum_c4_r103_s5),
    .ci(carry_c3_r105_s5),
    .s(sum_c4_r112_s6),
    .co(carry_c4_r112_s6)
  );
  wire sum_c4_r113_s7, carry_c4_r113_s7;
  subbyte_full_adder add_c4_r113_s7 (
    .a(carry_c3_r106_s5),
    .b(carry_c3_r107_s6),
    .ci(carry_c3_r108_s5),
    .s(sum_c4_r113_s7),
    .co(carry_c4_r113_s7)
  );
  wire sum_c4_r114_s6, carry_c4_r114_s6;
  subbyte_full_adder add_c4_r114_s6 (
    .a(carry_c3_r109_s5),
    .b(carry_c3_r110_s5),
    .ci(carry_c3_r111_s5),
    .s(sum_c4_r114_s6),
    .co(carry_c4_r114_s6)
  );
  wire sum_c4_r115_s7, carry_c4_r115_s7;
  subbyte_full_adder add_c4_r115_s7 (
    .a(carry_c3_r112_s5),
    .b(carry_c3_r113_s5),
    .ci(carry_c3_r114_s6),
    .s(sum_c4_r115_s7),
    .co(carry_c4_r115_s7)
  );
  wire sum_c4_r116_s6, carry_c4_r116_s6;
  subbyte_full_adder add_c4_r116_s6 (
    .a(sum_c4_r104_s5),
    .b(sum_c4_r105_s5),
    .ci(sum_c4_r106_s5),
    .s(sum_c4_r116_s6),
    .co(carry_c4_r116_s6)
  );
  wire sum_c4_r117_s7, carry_c4_r117_s7;
  subbyte_full_adder add_c4_r117_s7 (
    .a(sum_c4_r107_s5),
    .b(sum_c4_r108_s6),
    .ci(sum_c4_r109_s5),
    .s(sum_c4_r117_s7),
    .co(carry_c4_r117_s7)
  );
  wire sum_c4_r118_s7, carry_c4_r118_s7;
  subbyte_full_adder add_c4_r118_s7 (
    .a(sum_c4_r110_s5),
    .b(sum_c4_r111_s5),
    .ci(sum_c4_r112_s6),
    .s(sum_c4_r118_s7),
    .co(carry_c4_r118_s7)
  );
  wire sum_c4_r119_s8, carry_c4_r119_s8;
  subbyte_full_adder add_c4_r119_s8 (
    .a(carry_c3_r115_s6),
    .b(carry_c3_r116_s7),
    .ci(carry_c3_r117_s7),
    .s(sum_c4_r119_s8),
    .co(carry_c4_r119_s8)
  );
  wire sum_c4_r120_s8, carry_c4_r120_s8;
  subbyte_full_adder add_c4_r120_s8 (
    .a(carry_c3_r118_s7),
    .b(carry_c3_r119_s6),
    .ci(carry_c3_r120_s6),
    .s(sum_c4_r120_s8),
    .co(carry_c4_r120_s8)
  );
  wire sum_c4_r121_s8, carry_c4_r121_s8;
  subbyte_full_adder add_c4_r121_s8 (
    .a(sum_c4_r113_s7),
    .b(sum_c4_r114_s6),
    .ci(sum_c4_r115_s7),
    .s(sum_c4_r121_s8),
    .co(carry_c4_r121_s8)
  );
  wire sum_c4_r122_s8, carry_c4_r122_s8;
  subbyte_full_adder add_c4_r122_s8 (
    .a(sum_c4_r116_s6),
    .b(sum_c4_r117_s7),
    .ci(sum_c4_r118_s7),
    .s(sum_c4_r122_s8),
    .co(carry_c4_r122_s8)
  );
  wire sum_c4_r123_s9, carry_c4_r123_s9;
  subbyte_full_adder add_c4_r123_s9 (
    .a(carry_c3_r121_s7),
    .b(carry_c3_r122_s8),
    .ci(carry_c3_r123_s8),
    .s(sum_c4_r123_s9),
    .co(carry_c4_r123_s9)
  );
  wire sum_c4_r124_s9, carry_c4_r124_s9;
  subbyte_full_adder add_c4_r124_s9 (
    .a(carry_c3_r124_s8),
    .b(sum_c4_r119_s8),
    .ci(sum_c4_r120_s8),
    .s(sum_c4_r124_s9),
    .co(carry_c4_r124_s9)
  );
  wire sum_c4_r125_s10, carry_c4_r125_s10;
  subbyte_full_adder add_c4_r125_s10 (
    .a(sum_c4_r121_s8),
    .b(sum_c4_r122_s8),
    .ci(carry_c3_r125_s9),
    .s(sum_c4_r125_s10),
    .co(carry_c4_r125_s10)
  );
  wire sum_c4_r126_s10, carry_c4_r126_s10;
  subbyte_full_adder add_c4_r126_s10 (
    .a(carry_c3_r126_s9),
    .b(sum_c4_r123_s9),
    .ci(sum_c4_r124_s9),
    .s(sum_c4_r126_s10),
    .co(carry_c4_r126_s10)
  );
  wire sum_c4_r127_s11, carry_c4_r127_s11;
  subbyte_full_adder add_c4_r127_s11 (
    .a(sum_c4_r125_s10),
    .b(carry_c3_r127_s10),
    .ci(sum_c4_r126_s10),
    .s(sum_c4_r127_s11),
    .co(carry_c4_r127_s11)
  );
  wire sum_c4_r128_s12, carry_c4_r128_s12;
  subbyte_half_adder add_c4_r128_s12 (
    .a(carry_c3_r128_s11),
    .b(sum_c4_r127_s11),
    .s(sum_c4_r128_s12),
    .co(carry_c4_r128_s12)
  );
  wire sum_c5_r0_s1, carry_c5_r0_s1;
  subbyte_full_adder add_c5_r0_s1 (.a(pp[5]), .b(pp[40]), .ci(pp[75]), .s(sum_c5_r0_s1), .co(carry_c5_r0_s1));
  wire sum_c5_r1_s1, carry_c5_r1_s1;
  subbyte_full_adder add_c5_r1_s1 (.a(pp[110]), .b(pp[145]), .ci(pp[180]), .s(sum_c5_r1_s1), .co(carry_c5_r1_s1));
  wire sum_c5_r2_s1, carry_c5_r2_s1;
  subbyte_full_adder add_c5_r2_s1 (.a(pp[215]), .b(pp[250]), .ci(pp[285]), .s(sum_c5_r2_s1), .co(carry_c5_r2_s1));
  wire sum_c5_r3_s1, carry_c5_r3_s1;
  subbyte_full_adder add_c5_r3_s1 (.a(pp[320]), .b(pp[355]), .ci(pp[390]), .s(sum_c5_r3_s1), .co(carry_c5_r3_s1));
  wire sum_c5_r4_s1, carry_c5_r4_s1;
  subbyte_full_adder add_c5_r4_s1 (.a(pp[425]), .b(pp[460]), .ci(pp[495]), .s(sum_c5_r4_s1), .co(carry_c5_r4_s1));
  wire sum_c5_r5_s1, carry_c5_r5_s1;
  subbyte_full_adder add_c5_r5_s1 (.a(pp[530]), .b(pp[565]), .ci(pp[600]), .s(sum_c5_r5_s1), .co(carry_c5_r5_s1));
  wire sum_c5_r6_s1, carry_c5_r6_s1;
  subbyte_full_adder add_c5_r6_s1 (.a(pp[635]), .b(pp[670]), .ci(pp[705]), .s(sum_c5_r6_s1), .co(carry_c5_r6_s1));
  wire sum_c5_r7_s1, carry_c5_r7_s1;
  subbyte_full_adder add_c5_r7_s1 (.a(pp[740]), .b(pp[775]), .ci(pp[810]), .s(sum_c5_r7_s1), .co(carry_c5_r7_s1));
  wire sum_c5_r8_s1, carry_c5_r8_s1;
  subbyte_full_adder add_c5_r8_s1 (.a(pp[845]), .b(pp[880]), .ci(pp[915]), .s(sum_c5_r8_s1), .co(carry_c5_r8_s1));
  wire sum_c5_r9_s1, carry_c5_r9_s1;
  subbyte_full_adder add_c5_r9_s1 (.a(pp[950]), .b(pp[985]), .ci(pp[1020]), .s(sum_c5_r9_s1), .co(carry_c5_r9_s1));
  wire sum_c5_r10_s1, carry_c5_r10_s1;
  subbyte_full_adder add_c5_r10_s1 (.a(pp[1055]), .b(pp[1090]), .ci(pp[1125]), .s(sum_c5_r10_s1), .co(carry_c5_r10_s1));
  wire sum_c5_r11_s1, carry_c5_r11_s1;
  subbyte_full_adder add_c5_r11_s1 (.a(pp[1160]), .b(pp[1195]), .ci(pp[1230]), .s(sum_c5_r11_s1), .co(carry_c5_r11_s1));
  wire sum_c5_r12_s1, carry_c5_r12_s1;
  subbyte_full_adder add_c5_r12_s1 (.a(pp[1265]), .b(pp[1300]), .ci(pp[1335]), .s(sum_c5_r12_s1), .co(carry_c5_r12_s1));
  wire sum_c5_r13_s1, carry_c5_r13_s1;
  subbyte_full_adder add_c5_r13_s1 (.a(pp[1370]), .b(pp[1405]), .ci(pp[1440]), .s(sum_c5_r13_s1), .co(carry_c5_r13_s1));
  wire sum_c5_r14_s1, carry_c5_r14_s1;
  subbyte_full_adder add_c5_r14_s1 (.a(pp[1475]), .b(pp[1510]), .ci(pp[1545]), .s(sum_c5_r14_s1), .co(carry_c5_r14_s1));
  wire sum_c5_r15_s1, carry_c5_r15_s1;
  subbyte_full_adder add_c5_r15_s1 (.a(pp[1580]), .b(pp[1615]), .ci(pp[1650]), .s(sum_c5_r15_s1), .co(carry_c5_r15_s1));
  wire sum_c5_r16_s1, carry_c5_r16_s1;
  subbyte_full_adder add_c5_r16_s1 (.a(pp[1685]), .b(pp[1720]), .ci(pp[1755]), .s(sum_c5_r16_s1), .co(carry_c5_r16_s1));
  wire sum_c5_r17_s1, carry_c5_r17_s1;
  subbyte_full_adder add_c5_r17_s1 (.a(pp[1790]), .b(pp[1825]), .ci(pp[1860]), .s(sum_c5_r17_s1), .co(carry_c5_r17_s1));
  wire sum_c5_r18_s1, carry_c5_r18_s1;
  subbyte_full_adder add_c5_r18_s1 (.a(pp[1895]), .b(pp[1930]), .ci(pp[1965]), .s(sum_c5_r18_s1), .co(carry_c5_r18_s1));
  wire sum_c5_r19_s1, carry_c5_r19_s1;
  subbyte_full_adder add_c5_r19_s1 (.a(pp[2000]), .b(pp[2035]), .ci(pp[2070]), .s(sum_c5_r19_s1), .co(carry_c5_r19_s1));
  wire sum_c5_r20_s1, carry_c5_r20_s1;
  subbyte_full_adder add_c5_r20_s1 (.a(pp[2105]), .b(pp[2140]), .ci(pp[2175]), .s(sum_c5_r20_s1), .co(carry_c5_r20_s1));
  wire sum_c5_r21_s1, carry_c5_r21_s1;
  subbyte_full_adder add_c5_r21_s1 (.a(pp[2210]), .b(pp[2245]), .ci(pp[2280]), .s(sum_c5_r21_s1), .co(carry_c5_r21_s1));
  wire sum_c5_r22_s1, carry_c5_r22_s1;
  subbyte_full_adder add_c5_r22_s1 (.a(pp[2315]), .b(pp[2350]), .ci(pp[2385]), .s(sum_c5_r22_s1), .co(carry_c5_r22_s1));
  wire sum_c5_r23_s1, carry_c5_r23_s1;
  subbyte_full_adder add_c5_r23_s1 (.a(pp[2420]), .b(pp[2455]), .ci(pp[2490]), .s(sum_c5_r23_s1), .co(carry_c5_r23_s1));
  wire sum_c5_r24_s1, carry_c5_r24_s1;
  subbyte_full_adder add_c5_r24_s1 (.a(pp[2525]), .b(pp[2560]), .ci(pp[2595]), .s(sum_c5_r24_s1), .co(carry_c5_r24_s1));
  wire sum_c5_r25_s1, carry_c5_r25_s1;
  subbyte_full_adder add_c5_r25_s1 (.a(pp[2630]), .b(pp[2665]), .ci(pp[2700]), .s(sum_c5_r25_s1), .co(carry_c5_r25_s1));
  wire sum_c5_r26_s1, carry_c5_r26_s1;
  subbyte_full_adder add_c5_r26_s1 (.a(pp[2735]), .b(pp[2770]), .ci(pp[2805]), .s(sum_c5_r26_s1), .co(carry_c5_r26_s1));
  wire sum_c5_r27_s1, carry_c5_r27_s1;
  subbyte_full_adder add_c5_r27_s1 (.a(pp[2840]), .b(pp[2875]), .ci(pp[2910]), .s(sum_c5_r27_s1), .co(carry_c5_r27_s1));
  wire sum_c5_r28_s1, carry_c5_r28_s1;
  subbyte_full_adder add_c5_r28_s1 (.a(pp[2945]), .b(pp[2980]), .ci(pp[3015]), .s(sum_c5_r28_s1), .co(carry_c5_r28_s1));
  wire sum_c5_r29_s1, carry_c5_r29_s1;
  subbyte_full_adder add_c5_r29_s1 (.a(pp[3050]), .b(pp[3085]), .ci(pp[3120]), .s(sum_c5_r29_s1), .co(carry_c5_r29_s1));
  wire sum_c5_r30_s1, carry_c5_r30_s1;
  subbyte_full_adder add_c5_r30_s1 (.a(pp[3155]), .b(pp[3190]), .ci(pp[3225]), .s(sum_c5_r30_s1), .co(carry_c5_r30_s1));
  wire sum_c5_r31_s1, carry_c5_r31_s1;
  subbyte_full_adder add_c5_r31_s1 (.a(pp[3260]), .b(pp[3295]), .ci(pp[3330]), .s(sum_c5_r31_s1), .co(carry_c5_r31_s1));
  wire sum_c5_r32_s1, carry_c5_r32_s1;
  subbyte_full_adder add_c5_r32_s1 (.a(pp[3365]), .b(pp[3400]), .ci(pp[3435]), .s(sum_c5_r32_s1), .co(carry_c5_r32_s1));
  wire sum_c5_r33_s1, carry_c5_r33_s1;
  subbyte_full_adder add_c5_r33_s1 (.a(pp[3470]), .b(pp[3505]), .ci(pp[3540]), .s(sum_c5_r33_s1), .co(carry_c5_r33_s1));
  wire sum_c5_r34_s1, carry_c5_r34_s1;
  subbyte_full_adder add_c5_r34_s1 (.a(pp[3575]), .b(pp[3610]), .ci(pp[3645]), .s(sum_c5_r34_s1), .co(carry_c5_r34_s1));
  wire sum_c5_r35_s1, carry_c5_r35_s1;
  subbyte_full_adder add_c5_r35_s1 (.a(pp[3680]), .b(pp[3715]), .ci(pp[3750]), .s(sum_c5_r35_s1), .co(carry_c5_r35_s1));
  wire sum_c5_r36_s1, carry_c5_r36_s1;
  subbyte_full_adder add_c5_r36_s1 (.a(pp[3785]), .b(pp[3820]), .ci(pp[3855]), .s(sum_c5_r36_s1), .co(carry_c5_r36_s1));
  wire sum_c5_r37_s1, carry_c5_r37_s1;
  subbyte_full_adder add_c5_r37_s1 (.a(pp[3890]), .b(pp[3925]), .ci(pp[3960]), .s(sum_c5_r37_s1), .co(carry_c5_r37_s1));
  wire sum_c5_r38_s1, carry_c5_r38_s1;
  subbyte_full_adder add_c5_r38_s1 (.a(pp[3995]), .b(pp[4030]), .ci(pp[4065]), .s(sum_c5_r38_s1), .co(carry_c5_r38_s1));
  wire sum_c5_r39_s1, carry_c5_r39_s1;
  subbyte_full_adder add_c5_r39_s1 (.a(pp[4100]), .b(pp[4135]), .ci(pp[4170]), .s(sum_c5_r39_s1), .co(carry_c5_r39_s1));
  wire sum_c5_r40_s1, carry_c5_r40_s1;
  subbyte_full_adder add_c5_r40_s1 (.a(pp[4205]), .b(pp[4240]), .ci(pp[4275]), .s(sum_c5_r40_s1), .co(carry_c5_r40_s1));
  wire sum_c5_r41_s1, carry_c5_r41_s1;
  subbyte_full_adder add_c5_r41_s1 (.a(pp[4310]), .b(pp[4345]), .ci(pp[4380]), .s(sum_c5_r41_s1), .co(carry_c5_r41_s1));
  wire sum_c5_r42_s1, carry_c5_r42_s1;
  subbyte_full_adder add_c5_r42_s1 (.a(pp[4415]), .b(pp[4450]), .ci(pp[4485]), .s(sum_c5_r42_s1), .co(carry_c5_r42_s1));
  wire sum_c5_r43_s2, carry_c5_r43_s2;
  subbyte_full_adder add_c5_r43_s2 (
    .a(carry_c4_r0_s1),
    .b(carry_c4_r1_s1),
    .ci(carry_c4_r2_s1),
    .s(sum_c5_r43_s2),
    .co(carry_c5_r43_s2)
  );
  wire sum_c5_r44_s2, carry_c5_r44_s2;
  subbyte_full_adder add_c5_r44_s2 (
    .a(carry_c4_r3_s1),
    .b(carry_c4_r4_s1),
    .ci(carry_c4_r5_s1),
    .s(sum_c5_r44_s2),
    .co(carry_c5_r44_s2)
  );
  wire sum_c5_r45_s2, carry_c5_r45_s2;
  subbyte_full_adder add_c5_r45_s2 (
    .a(carry_c4_r6_s1),
    .b(carry_c4_r7_s1),
    .ci(carry_c4_r8_s1),
    .s(sum_c5_r45_s2),
    .co(carry_c5_r45_s2)
  );
  wire sum_c5_r46_s2, carry_c5_r46_s2;
  subbyte_full_adder add_c5_r46_s2 (
    .a(carry_c4_r9_s1),
    .b(carry_c4_r10_s1),
    .ci(carry_c4_r11_s1),
    .s(sum_c5_r46_s2),
    .co(carry_c5_r46_s2)
  );
  wire sum_c5_r47_s2, carry_c5_r47_s2;
  subbyte_full_adder add_c5_r47_s2 (
    .a(carry_c4_r12_s1),
    .b(carry_c4_r13_s1),
    .ci(carry_c4_r14_s1),
    .s(sum_c5_r47_s2),
    .co(carry_c5_r47_s2)
  );
  wire sum_c5_r48_s2, carry_c5_r48_s2;
  subbyte_full_adder add_c5_r48_s2 (
    .a(carry_c4_r15_s1),
    .b(carry_c4_r16_s1),
    .ci(carry_c4_r17_s1),
    .s(sum_c5_r48_s2),
    .co(carry_c5_r48_s2)
  );
  wire sum_c5_r49_s2, carry_c5_r49_s2;
  subbyte_full_adder add_c5_r49_s2 (
    .a(carry_c4_r18_s1),
    .b(carry_c4_r19_s1),
    .ci(carry_c4_r20_s1),
    .s(sum_c5_r49_s2),
    .co(carry_c5_r49_s2)
  );
  wire sum_c5_r50_s2, carry_c5_r50_s2;
  subbyte_full_adder add_c5_r50_s2 (
    .a(carry_c4_r21_s1),
    .b(carry_c4_r22_s1),
    .ci(carry_c4_r23_s1),
    .s(sum_c5_r50_s2),
    .co(carry_c5_r50_s2)
  );
  wire sum_c5_r51_s2, carry_c5_r51_s2;
  subbyte_full_adder add_c5_r51_s2 (
    .a(carry_c4_r24_s1),
    .b(carry_c4_r25_s1),
    .ci(carry_c4_r26_s1),
    .s(sum_c5_r51_s2),
    .co(carry_c5_r51_s2)
  );
  wire sum_c5_r52_s2, carry_c5_r52_s2;
  subbyte_full_adder add_c5_r52_s2 (
    .a(carry_c4_r27_s1),
    .b(carry_c4_r28_s1),
    .ci(carry_c4_r29_s1),
    .s(sum_c5_r52_s2),
    .co(carry_c5_r52_s2)
  );
  wire sum_c5_r53_s2, carry_c5_r53_s2;
  subbyte_full_adder add_c5_r53_s2 (
    .a(carry_c4_r30_s1),
    .b(carry_c4_r31_s1),
    .ci(carry_c4_r32_s1),
    .s(sum_c5_r53_s2),
    .co(carry_c5_r53_s2)
  );
  wire sum_c5_r54_s2, carry_c5_r54_s2;
  subbyte_full_adder add_c5_r54_s2 (
    .a(carry_c4_r33_s1),
    .b(carry_c4_r34_s1),
    .ci(carry_c4_r35_s1),
    .s(sum_c5_r54_s2),
    .co(carry_c5_r54_s2)
  );
  wire sum_c5_r55_s2, carry_c5_r55_s2;
  subbyte_full_adder add_c5_r55_s2 (
    .a(carry_c4_r36_s1),
    .b(carry_c4_r37_s1),
    .ci(carry_c4_r38_s1),
    .s(sum_c5_r55_s2),
    .co(carry_c5_r55_s2)
  );
  wire sum_c5_r56_s2, carry_c5_r56_s2;
  subbyte_full_adder add_c5_r56_s2 (
    .a(carry_c4_r39_s1),
    .b(carry_c4_r40_s1),
    .ci(carry_c4_r41_s1),
    .s(sum_c5_r56_s2),
    .co(carry_c5_r56_s2)
  );
  wire sum_c5_r57_s2, carry_c5_r57_s2;
  subbyte_full_adder add_c5_r57_s2 (
    .a(carry_c4_r42_s1),
    .b(sum_c5_r0_s1),
    .ci(sum_c5_r1_s1),
    .s(sum_c5_r57_s2),
    .co(carry_c5_r57_s2)
  );
  wire sum_c5_r58_s2, carry_c5_r58_s2;
  subbyte_full_adder add_c5_r58_s2 (
    .a(sum_c5_r2_s1),
    .b(sum_c5_r3_s1),
    .ci(sum_c5_r4_s1),
    .s(sum_c5_r58_s2),
    .co(carry_c5_r58_s2)
  );
  wire sum_c5_r59_s2, carry_c5_r59_s2;
  subbyte_full_adder add_c5_r59_s2 (
    .a(sum_c5_r5_s1),
    .b(sum_c5_r6_s1),
    .ci(sum_c5_r7_s1),
    .s(sum_c5_r59_s2),
    .co(carry_c5_r59_s2)
  );
  wire sum_c5_r60_s2, carry_c5_r60_s2;
  subbyte_full_adder add_c5_r60_s2 (
    .a(sum_c5_r8_s1),
    .b(sum_c5_r9_s1),
    .ci(sum_c5_r10_s1),
    .s(sum_c5_r60_s2),
    .co(carry_c5_r60_s2)
  );
  wire sum_c5_r61_s2, carry_c5_r61_s2;
  subbyte_full_adder add_c5_r61_s2 (
    .a(sum_c5_r11_s1),
    .b(sum_c5_r12_s1),
    .ci(sum_c5_r13_s1),
    .s(sum_c5_r61_s2),
    .co(carry_c5_r61_s2)
  );
  wire sum_c5_r62_s2, carry_c5_r62_s2;
  subbyte_full_adder add_c5_r62_s2 (
    .a(sum_c5_r14_s1),
    .b(sum_c5_r15_s1),
    .ci(sum_c5_r16_s1),
    .s(sum_c5_r62_s2),
    .co(carry_c5_r62_s2)
  );
  wire sum_c5_r63_s2, carry_c5_r63_s2;
  subbyte_full_adder add_c5_r63_s2 (
    .a(sum_c5_r17_s1),
    .b(sum_c5_r18_s1),
    .ci(sum_c5_r19_s1),
    .s(sum_c5_r63_s2),
    .co(carry_c5_r63_s2)
  );
  wire sum_c5_r64_s2, carry_c5_r64_s2;
  subbyte_full_adder add_c5_r64_s2 (
    .a(sum_c5_r20_s1),
    .b(sum_c5_r21_s1),
    .ci(sum_c5_r22_s1),
    .s(sum_c5_r64_s2),
    .co(carry_c5_r64_s2)
  );
  wire sum_c5_r65_s2, carry_c5_r65_s2;
  subbyte_full_adder add_c5_r65_s2 (
    .a(sum_c5_r23_s1),
    .b(sum_c5_r24_s1),
    .ci(sum_c5_r25_s1),
    .s(sum_c5_r65_s2),
    .co(carry_c5_r65_s2)
  );
  wire sum_c5_r66_s2, carry_c5_r66_s2;
  subbyte_full_adder add_c5_r66_s2 (
    .a(sum_c5_r26_s1),
    .b(sum_c5_r27_s1),
    .ci(sum_c5_r28_s1),
    .s(sum_c5_r66_s2),
    .co(carry_c5_r66_s2)
  );
  wire sum_c5_r67_s2, carry_c5_r67_s2;
  subbyte_full_adder add_c5_r67_s2 (
    .a(sum_c5_r29_s1),
    .b(sum_c5_r30_s1),
    .ci(sum_c5_r31_s1),
    .s(sum_c5_r67_s2),
    .co(carry_c5_r67_s2)
  );
  wire sum_c5_r68_s2, carry_c5_r68_s2;
  subbyte_full_adder add_c5_r68_s2 (
    .a(sum_c5_r32_s1),
    .b(sum_c5_r33_s1),
    .ci(sum_c5_r34_s1),
    .s(sum_c5_r68_s2),
    .co(carry_c5_r68_s2)
  );
  wire sum_c5_r69_s2, carry_c5_r69_s2;
  subbyte_full_adder add_c5_r69_s2 (
    .a(sum_c5_r35_s1),
    .b(sum_c5_r36_s1),
    .ci(sum_c5_r37_s1),
    .s(sum_c5_r69_s2),
    .co(carry_c5_r69_s2)
  );
  wire sum_c5_r70_s2, carry_c5_r70_s2;
  subbyte_full_adder add_c5_r70_s2 (
    .a(sum_c5_r38_s1),
    .b(sum_c5_r39_s1),
    .ci(sum_c5_r40_s1),
    .s(sum_c5_r70_s2),
    .co(carry_c5_r70_s2)
  );
  wire sum_c5_r71_s3, carry_c5_r71_s3;
  subbyte_full_adder add_c5_r71_s3 (
    .a(sum_c5_r41_s1),
    .b(sum_c5_r42_s1),
    .ci(carry_c4_r43_s2),
    .s(sum_c5_r71_s3),
    .co(carry_c5_r71_s3)
  );
  wire sum_c5_r72_s3, carry_c5_r72_s3;
  subbyte_full_adder add_c5_r72_s3 (
    .a(carry_c4_r44_s2),
    .b(carry_c4_r45_s2),
    .ci(carry_c4_r46_s2),
    .s(sum_c5_r72_s3),
    .co(carry_c5_r72_s3)
  );
  wire sum_c5_r73_s3, carry_c5_r73_s3;
  subbyte_full_adder add_c5_r73_s3 (
    .a(carry_c4_r47_s2),
    .b(carry_c4_r48_s2),
    .ci(carry_c4_r49_s2),
    .s(sum_c5_r73_s3),
    .co(carry_c5_r73_s3)
  );
  wire sum_c5_r74_s3, carry_c5_r74_s3;
  subbyte_full_adder add_c5_r74_s3 (
    .a(carry_c4_r50_s2),
    .b(carry_c4_r51_s2),
    .ci(carry_c4_r52_s2),
    .s(sum_c5_r74_s3),
    .co(carry_c5_r74_s3)
  );
  wire sum_c5_r75_s3, carry_c5_r75_s3;
  subbyte_full_adder add_c5_r75_s3 (
    .a(carry_c4_r53_s2),
    .b(carry_c4_r54_s2),
    .ci(carry_c4_r55_s2),
    .s(sum_c5_r75_s3),
    .co(carry_c5_r75_s3)
  );
  wire sum_c5_r76_s3, carry_c5_r76_s3;
  subbyte_full_adder add_c5_r76_s3 (
    .a(carry_c4_r56_s2),
    .b(carry_c4_r57_s2),
    .ci(carry_c4_r58_s2),
    .s(sum_c5_r76_s3),
    .co(carry_c5_r76_s3)
  );
  wire sum_c5_r77_s3, carry_c5_r77_s3;
  subbyte_full_adder add_c5_r77_s3 (
    .a(carry_c4_r59_s2),
    .b(carry_c4_r60_s2),
    .ci(carry_c4_r61_s2),
    .s(sum_c5_r77_s3),
    .co(carry_c5_r77_s3)
  );
  wire sum_c5_r78_s3, carry_c5_r78_s3;
  subbyte_full_adder add_c5_r78_s3 (
    .a(carry_c4_r62_s2),
    .b(carry_c4_r63_s2),
    .ci(carry_c4_r64_s2),
    .s(sum_c5_r78_s3),
    .co(carry_c5_r78_s3)
  );
  wire sum_c5_r79_s3, carry_c5_r79_s3;
  subbyte_full_adder add_c5_r79_s3 (
    .a(carry_c4_r65_s2),
    .b(carry_c4_r66_s2),
    .ci(carry_c4_r67_s2),
    .s(sum_c5_r79_s3),
    .co(carry_c5_r79_s3)
  );
  wire sum_c5_r80_s3, carry_c5_r80_s3;
  subbyte_full_adder add_c5_r80_s3 (
    .a(carry_c4_r68_s2),
    .b(carry_c4_r69_s2),
    .ci(carry_c4_r70_s2),
    .s(sum_c5_r80_s3),
    .co(carry_c5_r80_s3)
  );
  wire sum_c5_r81_s3, carry_c5_r81_s3;
  subbyte_full_adder add_c5_r81_s3 (
    .a(sum_c5_r43_s2),
    .b(sum_c5_r44_s2),
    .ci(sum_c5_r45_s2),
    .s(sum_c5_r81_s3),
    .co(carry_c5_r81_s3)
  );
  wire sum_c5_r82_s3, carry_c5_r82_s3;
  subbyte_full_adder add_c5_r82_s3 (
    .a(sum_c5_r46_s2),
    .b(sum_c5_r47_s2),
    .ci(sum_c5_r48_s2),
    .s(sum_c5_r82_s3),
    .co(carry_c5_r82_s3)
  );
  wire sum_c5_r83_s3, carry_c5_r83_s3;
  subbyte_full_adder add_c5_r83_s3 (
    .a(sum_c5_r49_s2),
    .b(sum_c5_r50_s2),
    .ci(sum_c5_r51_s2),
    .s(sum_c5_r83_s3),
    .co(carry_c5_r83_s3)
  );
  wire sum_c5_r84_s3, carry_c5_r84_s3;
  subbyte_full_adder add_c5_r84_s3 (
    .a(sum_c5_r52_s2),
    .b(sum_c5_r53_s2),
    .ci(sum_c5_r54_s2),
    .s(sum_c5_r84_s3),
    .co(carry_c5_r84_s3)
  );
  wire sum_c5_r85_s3, carry_c5_r85_s3;
  subbyte_full_adder add_c5_r85_s3 (
    .a(sum_c5_r55_s2),
    .b(sum_c5_r56_s2),
    .ci(sum_c5_r57_s2),
    .s(sum_c5_r85_s3),
    .co(carry_c5_r85_s3)
  );
  wire sum_c5_r86_s3, carry_c5_r86_s3;
  subbyte_full_adder add_c5_r86_s3 (
    .a(sum_c5_r58_s2),
    .b(sum_c5_r59_s2),
    .ci(sum_c5_r60_s2),
    .s(sum_c5_r86_s3),
    .co(carry_c5_r86_s3)
  );
  wire sum_c5_r87_s3, carry_c5_r87_s3;
  subbyte_full_adder add_c5_r87_s3 (
    .a(sum_c5_r61_s2),
    .b(sum_c5_r62_s2),
    .ci(sum_c5_r63_s2),
    .s(sum_c5_r87_s3),
    .co(carry_c5_r87_s3)
  );
  wire sum_c5_r88_s3, carry_c5_r88_s3;
  subbyte_full_adder add_c5_r88_s3 (
    .a(sum_c5_r64_s2),
    .b(sum_c5_r65_s2),
    .ci(sum_c5_r66_s2),
    .s(sum_c5_r88_s3),
    .co(carry_c5_r88_s3)
  );
  wire sum_c5_r89_s3, carry_c5_r89_s3;
  subbyte_full_adder add_c5_r89_s3 (
    .a(sum_c5_r67_s2),
    .b(sum_c5_r68_s2),
    .ci(sum_c5_r69_s2),
    .s(sum_c5_r89_s3),
    .co(carry_c5_r89_s3)
  );
  wire sum_c5_r90_s4, carry_c5_r90_s4;
  subbyte_full_adder add_c5_r90_s4 (
    .a(sum_c5_r70_s2),
    .b(carry_c4_r71_s3),
    .ci(sum_c5_r71_s3),
    .s(sum_c5_r90_s4),
    .co(carry_c5_r90_s4)
  );
  wire sum_c5_r91_s4, carry_c5_r91_s4;
  subbyte_full_adder add_c5_r91_s4 (
    .a(carry_c4_r72_s3),
    .b(carry_c4_r73_s3),
    .ci(carry_c4_r74_s3),
    .s(sum_c5_r91_s4),
    .co(carry_c5_r91_s4)
  );
  wire sum_c5_r92_s4, carry_c5_r92_s4;
  subbyte_full_adder add_c5_r92_s4 (
    .a(carry_c4_r75_s3),
    .b(carry_c4_r76_s3),
    .ci(carry_c4_r77_s3),
    .s(sum_c5_r92_s4),
    .co(carry_c5_r92_s4)
  );
  wire sum_c5_r93_s4, carry_c5_r93_s4;
  subbyte_full_adder add_c5_r93_s4 (
    .a(carry_c4_r78_s3),
    .b(carry_c4_r79_s3),
    .ci(carry_c4_r80_s3),
    .s(sum_c5_r93_s4),
    .co(carry_c5_r93_s4)
  );
  wire sum_c5_r94_s4, carry_c5_r94_s4;
  subbyte_full_adder add_c5_r94_s4 (
    .a(carry_c4_r81_s3),
    .b(carry_c4_r82_s3),
    .ci(carry_c4_r83_s3),
    .s(sum_c5_r94_s4),
    .co(carry_c5_r94_s4)
  );
  wire sum_c5_r95_s4, carry_c5_r95_s4;
  subbyte_full_adder add_c5_r95_s4 (
    .a(carry_c4_r84_s3),
    .b(carry_c4_r85_s3),
    .ci(carry_c4_r86_s3),
    .s(sum_c5_r95_s4),
    .co(carry_c5_r95_s4)
  );
  wire sum_c5_r96_s4, carry_c5_r96_s4;
  subbyte_full_adder add_c5_r96_s4 (
    .a(carry_c4_r87_s3),
    .b(carry_c4_r88_s3),
    .ci(carry_c4_r89_s3),
    .s(sum_c5_r96_s4),
    .co(carry_c5_r96_s4)
  );
  wire sum_c5_r97_s4, carry_c5_r97_s4;
  subbyte_full_adder add_c5_r97_s4 (
    .a(sum_c5_r72_s3),
    .b(sum_c5_r73_s3),
    .ci(sum_c5_r74_s3),
    .s(sum_c5_r97_s4),
    .co(carry_c5_r97_s4)
  );
  wire sum_c5_r98_s4, carry_c5_r98_s4;
  subbyte_full_adder add_c5_r98_s4 (
    .a(sum_c5_r75_s3),
    .b(sum_c5_r76_s3),
    .ci(sum_c5_r77_s3),
    .s(sum_c5_r98_s4),
    .co(carry_c5_r98_s4)
  );
  wire sum_c5_r99_s4, carry_c5_r99_s4;
  subbyte_full_adder add_c5_r99_s4 (
    .a(sum_c5_r78_s3),
    .b(sum_c5_r79_s3),
    .ci(sum_c5_r80_s3),
    .s(sum_c5_r99_s4),
    .co(carry_c5_r99_s4)
  );
  wire sum_c5_r100_s4, carry_c5_r100_s4;
  subbyte_full_adder add_c5_r100_s4 (
    .a(sum_c5_r81_s3),
    .b(sum_c5_r82_s3),
    .ci(sum_c5_r83_s3),
    .s(sum_c5_r100_s4),
    .co(carry_c5_r100_s4)
  );
  wire sum_c5_r101_s4, carry_c5_r101_s4;
  subbyte_full_adder add_c5_r101_s4 (
    .a(sum_c5_r84_s3),
    .b(sum_c5_r85_s3),
    .ci(sum_c5_r86_s3),
    .s(sum_c5_r101_s4),
    .co(carry_c5_r101_s4)
  );
  wire sum_c5_r102_s4, carry_c5_r102_s4;
  subbyte_full_adder add_c5_r102_s4 (
    .a(sum_c5_r87_s3),
    .b(sum_c5_r88_s3),
    .ci(sum_c5_r89_s3),
    .s(sum_c5_r102_s4),
    .co(carry_c5_r102_s4)
  );
  wire sum_c5_r103_s5, carry_c5_r103_s5;
  subbyte_full_adder add_c5_r103_s5 (
    .a(carry_c4_r90_s4),
    .b(sum_c5_r90_s4),
    .ci(carry_c4_r91_s4),
    .s(sum_c5_r103_s5),
    .co(carry_c5_r103_s5)
  );
  wire sum_c5_r104_s5, carry_c5_r104_s5;
  subbyte_full_adder add_c5_r104_s5 (
    .a(carry_c4_r92_s4),
    .b(carry_c4_r93_s4),
    .ci(carry_c4_r94_s4),
    .s(sum_c5_r104_s5),
    .co(carry_c5_r104_s5)
  );
  wire sum_c5_r105_s5, carry_c5_r105_s5;
  subbyte_full_adder add_c5_r105_s5 (
    .a(carry_c4_r95_s4),
    .b(carry_c4_r96_s4),
    .ci(carry_c4_r97_s4),
    .s(sum_c5_r105_s5),
    .co(carry_c5_r105_s5)
  );
  wire sum_c5_r106_s5, carry_c5_r106_s5;
  subbyte_full_adder add_c5_r106_s5 (
    .a(carry_c4_r98_s4),
    .b(carry_c4_r99_s4),
    .ci(carry_c4_r100_s4),
    .s(sum_c5_r106_s5),
    .co(carry_c5_r106_s5)
  );
  wire sum_c5_r107_s5, carry_c5_r107_s5;
  subbyte_full_adder add_c5_r107_s5 (
    .a(carry_c4_r101_s4),
    .b(carry_c4_r102_s4),
    .ci(sum_c5_r91_s4),
    .s(sum_c5_r107_s5),
    .co(carry_c5_r107_s5)
  );
  wire sum_c5_r108_s5, carry_c5_r108_s5;
  subbyte_full_adder add_c5_r108_s5 (
    .a(sum_c5_r92_s4),
    .b(sum_c5_r93_s4),
    .ci(sum_c5_r94_s4),
    .s(sum_c5_r108_s5),
    .co(carry_c5_r108_s5)
  );
  wire sum_c5_r109_s5, carry_c5_r109_s5;
  subbyte_full_adder add_c5_r109_s5 (
    .a(sum_c5_r95_s4),
    .b(sum_c5_r96_s4),
    .ci(sum_c5_r97_s4),
    .s(sum_c5_r109_s5),
    .co(carry_c5_r109_s5)
  );
  wire sum_c5_r110_s5, carry_c5_r110_s5;
  subbyte_full_adder add_c5_r110_s5 (
    .a(sum_c5_r98_s4),
    .b(sum_c5_r99_s4),
    .ci(sum_c5_r100_s4),
    .s(sum_c5_r110_s5),
    .co(carry_c5_r110_s5)
  );
  wire sum_c5_r111_s6, carry_c5_r111_s6;
  subbyte_full_adder add_c5_r111_s6 (
    .a(sum_c5_r101_s4),
    .b(sum_c5_r102_s4),
    .ci(carry_c4_r103_s5),
    .s(sum_c5_r111_s6),
    .co(carry_c5_r111_s6)
  );
  wire sum_c5_r112_s6, carry_c5_r112_s6;
  subbyte_full_adder add_c5_r112_s6 (
    .a(sum_c5_r103_s5),
    .b(carry_c4_r104_s5),
    .ci(carry_c4_r105_s5),
    .s(sum_c5_r112_s6),
    .co(carry_c5_r112_s6)
  );
  wire sum_c5_r113_s7, carry_c5_r113_s7;
  subbyte_full_adder add_c5_r113_s7 (
    .a(carry_c4_r106_s5),
    .b(carry_c4_r107_s5),
    .ci(carry_c4_r108_s6),
    .s(sum_c5_r113_s7),
    .co(carry_c5_r113_s7)
  );
  wire sum_c5_r114_s6, carry_c5_r114_s6;
  subbyte_full_adder add_c5_r114_s6 (
    .a(carry_c4_r109_s5),
    .b(carry_c4_r110_s5),
    .ci(carry_c4_r111_s5),
    .s(sum_c5_r114_s6),
    .co(carry_c5_r114_s6)
  );
  wire sum_c5_r115_s6, carry_c5_r115_s6;
  subbyte_full_adder add_c5_r115_s6 (
    .a(sum_c5_r104_s5),
    .b(sum_c5_r105_s5),
    .ci(sum_c5_r106_s5),
    .s(sum_c5_r115_s6),
    .co(carry_c5_r115_s6)
  );
  wire sum_c5_r116_s6, carry_c5_r116_s6;
  subbyte_full_adder add_c5_r116_s6 (
    .a(sum_c5_r107_s5),
    .b(sum_c5_r108_s5),
    .ci(sum_c5_r109_s5),
    .s(sum_c5_r116_s6),
    .co(carry_c5_r116_s6)
  );
  wire sum_c5_r117_s7, carry_c5_r117_s7;
  subbyte_full_adder add_c5_r117_s7 (
    .a(sum_c5_r110_s5),
    .b(sum_c5_r111_s6),
    .ci(carry_c4_r112_s6),
    .s(sum_c5_r117_s7),
    .co(carry_c5_r117_s7)
  );
  wire sum_c5_r118_s8, carry_c5_r118_s8;
  subbyte_full_adder add_c5_r118_s8 (
    .a(carry_c4_r113_s7),
    .b(carry_c4_r114_s6),
    .ci(carry_c4_r115_s7),
    .s(sum_c5_r118_s8),
    .co(carry_c5_r118_s8)
  );
  wire sum_c5_r119_s8, carry_c5_r119_s8;
  subbyte_full_adder add_c5_r119_s8 (
    .a(carry_c4_r116_s6),
    .b(carry_c4_r117_s7),
    .ci(carry_c4_r118_s7),
    .s(sum_c5_r119_s8),
    .co(carry_c5_r119_s8)
  );
  wire sum_c5_r120_s8, carry_c5_r120_s8;
  subbyte_full_adder add_c5_r120_s8 (
    .a(sum_c5_r112_s6),
    .b(sum_c5_r113_s7),
    .ci(sum_c5_r114_s6),
    .s(sum_c5_r120_s8),
    .co(carry_c5_r120_s8)
  );
  wire sum_c5_r121_s8, carry_c5_r121_s8;
  subbyte_full_adder add_c5_r121_s8 (
    .a(sum_c5_r115_s6),
    .b(sum_c5_r116_s6),
    .ci(sum_c5_r117_s7),
    .s(sum_c5_r121_s8),
    .co(carry_c5_r121_s8)
  );
  wire sum_c5_r122_s9, carry_c5_r122_s9;
  subbyte_full_adder add_c5_r122_s9 (
    .a(carry_c4_r119_s8),
    .b(carry_c4_r120_s8),
    .ci(carry_c4_r121_s8),
    .s(sum_c5_r122_s9),
    .co(carry_c5_r122_s9)
  );
  wire sum_c5_r123_s9, carry_c5_r123_s9;
  subbyte_full_adder add_c5_r123_s9 (
    .a(carry_c4_r122_s8),
    .b(sum_c5_r118_s8),
    .ci(sum_c5_r119_s8),
    .s(sum_c5_r123_s9),
    .co(carry_c5_r123_s9)
  );
  wire sum_c5_r124_s10, carry_c5_r124_s10;
  subbyte_full_adder add_c5_r124_s10 (
    .a(sum_c5_r120_s8),
    .b(sum_c5_r121_s8),
    .ci(carry_c4_r123_s9),
    .s(sum_c5_r124_s10),
    .co(carry_c5_r124_s10)
  );
  wire sum_c5_r125_s10, carry_c5_r125_s10;
  subbyte_full_adder add_c5_r125_s10 (
    .a(carry_c4_r124_s9),
    .b(sum_c5_r122_s9),
    .ci(sum_c5_r123_s9),
    .s(sum_c5_r125_s10),
    .co(carry_c5_r125_s10)
  );
  wire sum_c5_r126_s11, carry_c5_r126_s11;
  subbyte_full_adder add_c5_r126_s11 (
    .a(carry_c4_r125_s10),
    .b(sum_c5_r124_s10),
    .ci(carry_c4_r126_s10),
    .s(sum_c5_r126_s11),
    .co(carry_c5_r126_s11)
  );
  wire sum_c5_r127_s12, carry_c5_r127_s12;
  subbyte_full_adder add_c5_r127_s12 (
    .a(sum_c5_r125_s10),
    .b(sum_c5_r126_s11),
    .ci(carry_c4_r127_s11),
    .s(sum_c5_r127_s12),
    .co(carry_c5_r127_s12)
  );
  wire sum_c5_r128_s13, carry_c5_r128_s13;
  subbyte_half_adder add_c5_r128_s13 (
    .a(carry_c4_r128_s12),
    .b(sum_c5_r127_s12),
    .s(sum_c5_r128_s13),
    .co(carry_c5_r128_s13)
  );
  wire sum_c6_r0_s1, carry_c6_r0_s1;
  subbyte_full_adder add_c6_r0_s1 (.a(pp[6]), .b(pp[41]), .ci(pp[76]), .s(sum_c6_r0_s1), .co(carry_c6_r0_s1));
  wire sum_c6_r1_s1, carry_c6_r1_s1;
  subbyte_full_adder add_c6_r1_s1 (.a(pp[111]), .b(pp[146]), .ci(pp[181]), .s(sum_c6_r1_s1), .co(carry_c6_r1_s1));
  wire sum_c6_r2_s1, carry_c6_r2_s1;
  subbyte_full_adder add_c6_r2_s1 (.a(pp[216]), .b(pp[251]), .ci(pp[286]), .s(sum_c6_r2_s1), .co(carry_c6_r2_s1));
  wire sum_c6_r3_s1, carry_c6_r3_s1;
  subbyte_full_adder add_c6_r3_s1 (.a(pp[321]), .b(pp[356]), .ci(pp[391]), .s(sum_c6_r3_s1), .co(carry_c6_r3_s1));
  wire sum_c6_r4_s1, carry_c6_r4_s1;
  subbyte_full_adder add_c6_r4_s1 (.a(pp[426]), .b(pp[461]), .ci(pp[496]), .s(sum_c6_r4_s1), .co(carry_c6_r4_s1));
  wire sum_c6_r5_s1, carry_c6_r5_s1;
  subbyte_full_adder add_c6_r5_s1 (.a(pp[531]), .b(pp[566]), .ci(pp[601]), .s(sum_c6_r5_s1), .co(carry_c6_r5_s1));
  wire sum_c6_r6_s1, carry_c6_r6_s1;
  subbyte_full_adder add_c6_r6_s1 (.a(pp[636]), .b(pp[671]), .ci(pp[706]), .s(sum_c6_r6_s1), .co(carry_c6_r6_s1));
  wire sum_c6_r7_s1, carry_c6_r7_s1;
  subbyte_full_adder add_c6_r7_s1 (.a(pp[741]), .b(pp[776]), .ci(pp[811]), .s(sum_c6_r7_s1), .co(carry_c6_r7_s1));
  wire sum_c6_r8_s1, carry_c6_r8_s1;
  subbyte_full_adder add_c6_r8_s1 (.a(pp[846]), .b(pp[881]), .ci(pp[916]), .s(sum_c6_r8_s1), .co(carry_c6_r8_s1));
  wire sum_c6_r9_s1, carry_c6_r9_s1;
  subbyte_full_adder add_c6_r9_s1 (.a(pp[951]), .b(pp[986]), .ci(pp[1021]), .s(sum_c6_r9_s1), .co(carry_c6_r9_s1));
  wire sum_c6_r10_s1, carry_c6_r10_s1;
  subbyte_full_adder add_c6_r10_s1 (.a(pp[1056]), .b(pp[1091]), .ci(pp[1126]), .s(sum_c6_r10_s1), .co(carry_c6_r10_s1));
  wire sum_c6_r11_s1, carry_c6_r11_s1;
  subbyte_full_adder add_c6_r11_s1 (.a(pp[1161]), .b(pp[1196]), .ci(pp[1231]), .s(sum_c6_r11_s1), .co(carry_c6_r11_s1));
  wire sum_c6_r12_s1, carry_c6_r12_s1;
  subbyte_full_adder add_c6_r12_s1 (.a(pp[1266]), .b(pp[1301]), .ci(pp[1336]), .s(sum_c6_r12_s1), .co(carry_c6_r12_s1));
  wire sum_c6_r13_s1, carry_c6_r13_s1;
  subbyte_full_adder add_c6_r13_s1 (.a(pp[1371]), .b(pp[1406]), .ci(pp[1441]), .s(sum_c6_r13_s1), .co(carry_c6_r13_s1));
  wire sum_c6_r14_s1, carry_c6_r14_s1;
  subbyte_full_adder add_c6_r14_s1 (.a(pp[1476]), .b(pp[1511]), .ci(pp[1546]), .s(sum_c6_r14_s1), .co(carry_c6_r14_s1));
  wire sum_c6_r15_s1, carry_c6_r15_s1;
  subbyte_full_adder add_c6_r15_s1 (.a(pp[1581]), .b(pp[1616]), .ci(pp[1651]), .s(sum_c6_r15_s1), .co(carry_c6_r15_s1));
  wire sum_c6_r16_s1, carry_c6_r16_s1;
  subbyte_full_adder add_c6_r16_s1 (.a(pp[1686]), .b(pp[1721]), .ci(pp[1756]), .s(sum_c6_r16_s1), .co(carry_c6_r16_s1));
  wire sum_c6_r17_s1, carry_c6_r17_s1;
  subbyte_full_adder add_c6_r17_s1 (.a(pp[1791]), .b(pp[1826]), .ci(pp[1861]), .s(sum_c6_r17_s1), .co(carry_c6_r17_s1));
  wire sum_c6_r18_s1, carry_c6_r18_s1;
  subbyte_full_adder add_c6_r18_s1 (.a(pp[1896]), .b(pp[1931]), .ci(pp[1966]), .s(sum_c6_r18_s1), .co(carry_c6_r18_s1));
  wire sum_c6_r19_s1, carry_c6_r19_s1;
  subbyte_full_adder add_c6_r19_s1 (.a(pp[2001]), .b(pp[2036]), .ci(pp[2071]), .s(sum_c6_r19_s1), .co(carry_c6_r19_s1));
  wire sum_c6_r20_s1, carry_c6_r20_s1;
  subbyte_full_adder add_c6_r20_s1 (.a(pp[2106]), .b(pp[2141]), .ci(pp[2176]), .s(sum_c6_r20_s1), .co(carry_c6_r20_s1));
  wire sum_c6_r21_s1, carry_c6_r21_s1;
  subbyte_full_adder add_c6_r21_s1 (.a(pp[2211]), .b(pp[2246]), .ci(pp[2281]), .s(sum_c6_r21_s1), .co(carry_c6_r21_s1));
  wire sum_c6_r22_s1, carry_c6_r22_s1;
  subbyte_full_adder add_c6_r22_s1 (.a(pp[2316]), .b(pp[2351]), .ci(pp[2386]), .s(sum_c6_r22_s1), .co(carry_c6_r22_s1));
  wire sum_c6_r23_s1, carry_c6_r23_s1;
  subbyte_full_adder add_c6_r23_s1 (.a(pp[2421]), .b(pp[2456]), .ci(pp[2491]), .s(sum_c6_r23_s1), .co(carry_c6_r23_s1));
  wire sum_c6_r24_s1, carry_c6_r24_s1;
  subbyte_full_adder add_c6_r24_s1 (.a(pp[2526]), .b(pp[2561]), .ci(pp[2596]), .s(sum_c6_r24_s1), .co(carry_c6_r24_s1));
  wire sum_c6_r25_s1, carry_c6_r25_s1;
  subbyte_full_adder add_c6_r25_s1 (.a(pp[2631]), .b(pp[2666]), .ci(pp[2701]), .s(sum_c6_r25_s1), .co(carry_c6_r25_s1));
  wire sum_c6_r26_s1, carry_c6_r26_s1;
  subbyte_full_adder add_c6_r26_s1 (.a(pp[2736]), .b(pp[2771]), .ci(pp[2806]), .s(sum_c6_r26_s1), .co(carry_c6_r26_s1));
  wire sum_c6_r27_s1, carry_c6_r27_s1;
  subbyte_full_adder add_c6_r27_s1 (.a(pp[2841]), .b(pp[2876]), .ci(pp[2911]), .s(sum_c6_r27_s1), .co(carry_c6_r27_s1));
  wire sum_c6_r28_s1, carry_c6_r28_s1;
  subbyte_full_adder add_c6_r28_s1 (.a(pp[2946]), .b(pp[2981]), .ci(pp[3016]), .s(sum_c6_r28_s1), .co(carry_c6_r28_s1));
  wire sum_c6_r29_s1, carry_c6_r29_s1;
  subbyte_full_adder add_c6_r29_s1 (.a(pp[3051]), .b(pp[3086]), .ci(pp[3121]), .s(sum_c6_r29_s1), .co(carry_c6_r29_s1));
  wire sum_c6_r30_s1, carry_c6_r30_s1;
  subbyte_full_adder add_c6_r30_s1 (.a(pp[3156]), .b(pp[3191]), .ci(pp[3226]), .s(sum_c6_r30_s1), .co(carry_c6_r30_s1));
  wire sum_c6_r31_s1, carry_c6_r31_s1;
  subbyte_full_adder add_c6_r31_s1 (.a(pp[3261]), .b(pp[3296]), .ci(pp[3331]), .s(sum_c6_r31_s1), .co(carry_c6_r31_s1));
  wire sum_c6_r32_s1, carry_c6_r32_s1;
  subbyte_full_adder add_c6_r32_s1 (.a(pp[3366]), .b(pp[3401]), .ci(pp[3436]), .s(sum_c6_r32_s1), .co(carry_c6_r32_s1));
  wire sum_c6_r33_s1, carry_c6_r33_s1;
  subbyte_full_adder add_c6_r33_s1 (.a(pp[3471]), .b(pp[3506]), .ci(pp[3541]), .s(sum_c6_r33_s1), .co(carry_c6_r33_s1));
  wire sum_c6_r34_s1, carry_c6_r34_s1;
  subbyte_full_adder add_c6_r34_s1 (.a(pp[3576]), .b(pp[3611]), .ci(pp[3646]), .s(sum_c6_r34_s1), .co(carry_c6_r34_s1));
  wire sum_c6_r35_s1, carry_c6_r35_s1;
  subbyte_full_adder add_c6_r35_s1 (.a(pp[3681]), .b(pp[3716]), .ci(pp[3751]), .s(sum_c6_r35_s1), .co(carry_c6_r35_s1));
  wire sum_c6_r36_s1, carry_c6_r36_s1;
  subbyte_full_adder add_c6_r36_s1 (.a(pp[3786]), .b(pp[3821]), .ci(pp[3856]), .s(sum_c6_r36_s1), .co(carry_c6_r36_s1));
  wire sum_c6_r37_s1, carry_c6_r37_s1;
  subbyte_full_adder add_c6_r37_s1 (.a(pp[3891]), .b(pp[3926]), .ci(pp[3961]), .s(sum_c6_r37_s1), .co(carry_c6_r37_s1));
  wire sum_c6_r38_s1, carry_c6_r38_s1;
  subbyte_full_adder add_c6_r38_s1 (.a(pp[3996]), .b(pp[4031]), .ci(pp[4066]), .s(sum_c6_r38_s1), .co(carry_c6_r38_s1));
  wire sum_c6_r39_s1, carry_c6_r39_s1;
  subbyte_full_adder add_c6_r39_s1 (.a(pp[4101]), .b(pp[4136]), .ci(pp[4171]), .s(sum_c6_r39_s1), .co(carry_c6_r39_s1));
  wire sum_c6_r40_s1, carry_c6_r40_s1;
  subbyte_full_adder add_c6_r40_s1 (.a(pp[4206]), .b(pp[4241]), .ci(pp[4276]), .s(sum_c6_r40_s1), .co(carry_c6_r40_s1));
  wire sum_c6_r41_s1, carry_c6_r41_s1;
  subbyte_full_adder add_c6_r41_s1 (.a(pp[4311]), .b(pp[4346]), .ci(pp[4381]), .s(sum_c6_r41_s1), .co(carry_c6_r41_s1));
  wire sum_c6_r42_s1, carry_c6_r42_s1;
  subbyte_full_adder add_c6_r42_s1 (.a(pp[4416]), .b(pp[4451]), .ci(pp[4486]), .s(sum_c6_r42_s1), .co(carry_c6_r42_s1));
  wire sum_c6_r43_s2, carry_c6_r43_s2;
  subbyte_full_adder add_c6_r43_s2 (
    .a(carry_c5_r0_s1),
    .b(carry_c5_r1_s1),
    .ci(carry_c5_r2_s1),
    .s(sum_c6_r43_s2),
    .co(carry_c6_r43_s2)
  );
  wire sum_c6_r44_s2, carry_c6_r44_s2;
  subbyte_full_adder add_c6_r44_s2 (
    .a(carry_c5_r3_s1),
    .b(carry_c5_r4_s1),
    .ci(carry_c5_r5_s1),
    .s(sum_c6_r44_s2),
    .co(carry_c6_r44_s2)
  );
  wire sum_c6_r45_s2, carry_c6_r45_s2;
  subbyte_full_adder add_c6_r45_s2 (
    .a(carry_c5_r6_s1),
    .b(carry_c5_r7_s1),
    .ci(carry_c5_r8_s1),
    .s(sum_c6_r45_s2),
    .co(carry_c6_r45_s2)
  );
  wire sum_c6_r46_s2, carry_c6_r46_s2;
  subbyte_full_adder add_c6_r46_s2 (
    .a(carry_c5_r9_s1),
    .b(carry_c5_r10_s1),
    .ci(carry_c5_r11_s1),
    .s(sum_c6_r46_s2),
    .co(carry_c6_r46_s2)
  );
  wire sum_c6_r47_s2, carry_c6_r47_s2;
  subbyte_full_adder add_c6_r47_s2 (
    .a(carry_c5_r12_s1),
    .b(carry_c5_r13_s1),
    .ci(carry_c5_r14_s1),
    .s(sum_c6_r47_s2),
    .co(carry_c6_r47_s2)
  );
  wire sum_c6_r48_s2, carry_c6_r48_s2;
  subbyte_full_adder add_c6_r48_s2 (
    .a(carry_c5_r15_s1),
    .b(carry_c5_r16_s1),
    .ci(carry_c5_r17_s1),
    .s(sum_c6_r48_s2),
    .co(carry_c6_r48_s2)
  );
  wire sum_c6_r49_s2, carry_c6_r49_s2;
  subbyte_full_adder add_c6_r49_s2 (
    .a(carry_c5_r18_s1),
    .b(carry_c5_r19_s1),
    .ci(carry_c5_r20_s1),
    .s(sum_c6_r49_s2),
    .co(carry_c6_r49_s2)
  );
  wire sum_c6_r50_s2, carry_c6_r50_s2;
  subbyte_full_adder add_c6_r50_s2 (
    .a(carry_c5_r21_s1),
    .b(carry_c5_r22_s1),
    .ci(carry_c5_r23_s1),
    .s(sum_c6_r50_s2),
    .co(carry_c6_r50_s2)
  );
  wire sum_c6_r51_s2, carry_c6_r51_s2;
  subbyte_full_adder add_c6_r51_s2 (
    .a(carry_c5_r24_s1),
    .b(carry_c5_r25_s1),
    .ci(carry_c5_r26_s1),
    .s(sum_c6_r51_s2),
    .co(carry_c6_r51_s2)
  );
  wire sum_c6_r52_s2, carry_c6_r52_s2;
  subbyte_full_adder add_c6_r52_s2 (
    .a(carry_c5_r27_s1),
    .b(carry_c5_r28_s1),
    .ci(carry_c5_r29_s1),
    .s(sum_c6_r52_s2),
    .co(carry_c6_r52_s2)
  );
  wire sum_c6_r53_s2, carry_c6_r53_s2;
  subbyte_full_adder add_c6_r53_s2 (
    .a(carry_c5_r30_s1),
    .b(carry_c5_r31_s1),
    .ci(carry_c5_r32_s1),
    .s(sum_c6_r53_s2),
    .co(carry_c6_r53_s2)
  );
  wire sum_c6_r54_s2, carry_c6_r54_s2;
  subbyte_full_adder add_c6_r54_s2 (
    .a(carry_c5_r33_s1),
    .b(carry_c5_r34_s1),
    .ci(carry_c5_r35_s1),
    .s(sum_c6_r54_s2),
    .co(carry_c6_r54_s2)
  );
  wire sum_c6_r55_s2, carry_c6_r55_s2;
  subbyte_full_adder add_c6_r55_s2 (
    .a(carry_c5_r36_s1),
    .b(carry_c5_r37_s1),
    .ci(carry_c5_r38_s1),
    .s(sum_c6_r55_s2),
    .co(carry_c6_r55_s2)
  );
  wire sum_c6_r56_s2, carry_c6_r56_s2;
  subbyte_full_adder add_c6_r56_s2 (
    .a(carry_c5_r39_s1),
    .b(carry_c5_r40_s1),
    .ci(carry_c5_r41_s1),
    .s(sum_c6_r56_s2),
    .co(carry_c6_r56_s2)
  );
  wire sum_c6_r57_s2, carry_c6_r57_s2;
  subbyte_full_adder add_c6_r57_s2 (
    .a(carry_c5_r42_s1),
    .b(sum_c6_r0_s1),
    .ci(sum_c6_r1_s1),
    .s(sum_c6_r57_s2),
    .co(carry_c6_r57_s2)
  );
  wire sum_c6_r58_s2, carry_c6_r58_s2;
  subbyte_full_adder add_c6_r58_s2 (
    .a(sum_c6_r2_s1),
    .b(sum_c6_r3_s1),
    .ci(sum_c6_r4_s1),
    .s(sum_c6_r58_s2),
    .co(carry_c6_r58_s2)
  );
  wire sum_c6_r59_s2, carry_c6_r59_s2;
  subbyte_full_adder add_c6_r59_s2 (
    .a(sum_c6_r5_s1),
    .b(sum_c6_r6_s1),
    .ci(sum_c6_r7_s1),
    .s(sum_c6_r59_s2),
    .co(carry_c6_r59_s2)
  );
  wire sum_c6_r60_s2, carry_c6_r60_s2;
  subbyte_full_adder add_c6_r60_s2 (
    .a(sum_c6_r8_s1),
    .b(sum_c6_r9_s1),
    .ci(sum_c6_r10_s1),
    .s(sum_c6_r60_s2),
    .co(carry_c6_r60_s2)
  );
  wire sum_c6_r61_s2, carry_c6_r61_s2;
  subbyte_full_adder add_c6_r61_s2 (
    .a(sum_c6_r11_s1),
    .b(sum_c6_r12_s1),
    .ci(sum_c6_r13_s1),
    .s(sum_c6_r61_s2),
    .co(carry_c6_r61_s2)
  );
  wire sum_c6_r62_s2, carry_c6_r62_s2;
  subbyte_full_adder add_c6_r62_s2 (
    .a(sum_c6_r14_s1),
    .b(sum_c6_r15_s1),
    .ci(sum_c6_r16_s1),
    .s(sum_c6_r62_s2),
    .co(carry_c6_r62_s2)
  );
  wire sum_c6_r63_s2, carry_c6_r63_s2;
  subbyte_full_adder add_c6_r63_s2 (
    .a(sum_c6_r17_s1),
    .b(sum_c6_r18_s1),
    .ci(sum_c6_r19_s1),
    .s(sum_c6_r63_s2),
    .co(carry_c6_r63_s2)
  );
  wire sum_c6_r64_s2, carry_c6_r64_s2;
  subbyte_full_adder add_c6_r64_s2 (
    .a(sum_c6_r20_s1),
    .b(sum_c6_r21_s1),
    .ci(sum_c6_r22_s1),
    .s(sum_c6_r64_s2),
    .co(carry_c6_r64_s2)
  );
  wire sum_c6_r65_s2, carry_c6_r65_s2;
  subbyte_full_adder add_c6_r65_s2 (
    .a(sum_c6_r23_s1),
    .b(sum_c6_r24_s1),
    .ci(sum_c6_r25_s1),
    .s(sum_c6_r65_s2),
    .co(carry_c6_r65_s2)
  );
  wire sum_c6_r66_s2, carry_c6_r66_s2;
  subbyte_full_adder add_c6_r66_s2 (
    .a(sum_c6_r26_s1),
    .b(sum_c6_r27_s1),
    .ci(sum_c6_r28_s1),
    .s(sum_c6_r66_s2),
    .co(carry_c6_r66_s2)
  );
  wire sum_c6_r67_s2, carry_c6_r67_s2;
  subbyte_full_adder add_c6_r67_s2 (
    .a(sum_c6_r29_s1),
    .b(sum_c6_r30_s1),
    .ci(sum_c6_r31_s1),
    .s(sum_c6_r67_s2),
    .co(carry_c6_r67_s2)
  );
  wire sum_c6_r68_s2, carry_c6_r68_s2;
  subbyte_full_adder add_c6_r68_s2 (
    .a(sum_c6_r32_s1),
    .b(sum_c6_r33_s1),
    .ci(sum_c6_r34_s1),
    .s(sum_c6_r68_s2),
    .co(carry_c6_r68_s2)
  );
  wire sum_c6_r69_s2, carry_c6_r69_s2;
  subbyte_full_adder add_c6_r69_s2 (
    .a(sum_c6_r35_s1),
    .b(sum_c6_r36_s1),
    .ci(sum_c6_r37_s1),
    .s(sum_c6_r69_s2),
    .co(carry_c6_r69_s2)
  );
  wire sum_c6_r70_s2, carry_c6_r70_s2;
  subbyte_full_adder add_c6_r70_s2 (
    .a(sum_c6_r38_s1),
    .b(sum_c6_r39_s1),
    .ci(sum_c6_r40_s1),
    .s(sum_c6_r70_s2),
    .co(carry_c6_r70_s2)
  );
  wire sum_c6_r71_s3, carry_c6_r71_s3;
  subbyte_full_adder add_c6_r71_s3 (
    .a(sum_c6_r41_s1),
    .b(sum_c6_r42_s1),
    .ci(carry_c5_r43_s2),
    .s(sum_c6_r71_s3),
    .co(carry_c6_r71_s3)
  );
  wire sum_c6_r72_s3, carry_c6_r72_s3;
  subbyte_full_adder add_c6_r72_s3 (
    .a(carry_c5_r44_s2),
    .b(carry_c5_r45_s2),
    .ci(carry_c5_r46_s2),
    .s(sum_c6_r72_s3),
    .co(carry_c6_r72_s3)
  );
  wire sum_c6_r73_s3, carry_c6_r73_s3;
  subbyte_full_adder add_c6_r73_s3 (
    .a(carry_c5_r47_s2),
    .b(carry_c5_r48_s2),
    .ci(carry_c5_r49_s2),
    .s(sum_c6_r73_s3),
    .co(carry_c6_r73_s3)
  );
  wire sum_c6_r74_s3, carry_c6_r74_s3;
  subbyte_full_adder add_c6_r74_s3 (
    .a(carry_c5_r50_s2),
    .b(carry_c5_r51_s2),
    .ci(carry_c5_r52_s2),
    .s(sum_c6_r74_s3),
    .co(carry_c6_r74_s3)
  );
  wire sum_c6_r75_s3, carry_c6_r75_s3;
  subbyte_full_adder add_c6_r75_s3 (
    .a(carry_c5_r53_s2),
    .b(carry_c5_r54_s2),
    .ci(carry_c5_r55_s2),
    .s(sum_c6_r75_s3),
    .co(carry_c6_r75_s3)
  );
  wire sum_c6_r76_s3, carry_c6_r76_s3;
  subbyte_full_adder add_c6_r76_s3 (
    .a(carry_c5_r56_s2),
    .b(carry_c5_r57_s2),
    .ci(carry_c5_r58_s2),
    .s(sum_c6_r76_s3),
    .co(carry_c6_r76_s3)
  );
  wire sum_c6_r77_s3, carry_c6_r77_s3;
  subbyte_full_adder add_c6_r77_s3 (
    .a(carry_c5_r59_s2),
    .b(carry_c5_r60_s2),
    .ci(carry_c5_r61_s2),
    .s(sum_c6_r77_s3),
    .co(carry_c6_r77_s3)
  );
  wire sum_c6_r78_s3, carry_c6_r78_s3;
  subbyte_full_adder add_c6_r78_s3 (
    .a(carry_c5_r62_s2),
    .b(carry_c5_r63_s2),
    .ci(carry_c5_r64_s2),
    .s(sum_c6_r78_s3),
    .co(carry_c6_r78_s3)
  );
  wire sum_c6_r79_s3, carry_c6_r79_s3;
  subbyte_full_adder add_c6_r79_s3 (
    .a(carry_c5_r65_s2),
    .b(carry_c5_r66_s2),
    .ci(carry_c5_r67_s2),
    .s(sum_c6_r79_s3),
    .co(carry_c6_r79_s3)
  );
  wire sum_c6_r80_s3, carry_c6_r80_s3;
  subbyte_full_adder add_c6_r80_s3 (
    .a(carry_c5_r68_s2),
    .b(carry_c5_r69_s2),
    .ci(carry_c5_r70_s2),
    .s(sum_c6_r80_s3),
    .co(carry_c6_r80_s3)
  );
  wire sum_c6_r81_s3, carry_c6_r81_s3;
  subbyte_full_adder add_c6_r81_s3 (
    .a(sum_c6_r43_s2),
    .b(sum_c6_r44_s2),
    .ci(sum_c6_r45_s2),
    .s(sum_c6_r81_s3),
    .co(carry_c6_r81_s3)
  );
  wire sum_c6_r82_s3, carry_c6_r82_s3;
  subbyte_full_adder add_c6_r82_s3 (
    .a(sum_c6_r46_s2),
    .b(sum_c6_r47_s2),
    .ci(sum_c6_r48_s2),
    .s(sum_c6_r82_s3),
    .co(carry_c6_r82_s3)
  );
  wire sum_c6_r83_s3, carry_c6_r83_s3;
  subbyte_full_adder add_c6_r83_s3 (
    .a(sum_c6_r49_s2),
    .b(sum_c6_r50_s2),
    .ci(sum_c6_r51_s2),
    .s(sum_c6_r83_s3),
    .co(carry_c6_r83_s3)
  );
  wire sum_c6_r84_s3, carry_c6_r84_s3;
  subbyte_full_adder add_c6_r84_s3 (
    .a(sum_c6_r52_s2),
    .b(sum_c6_r53_s2),
    .ci(sum_c6_r54_s2),
    .s(sum_c6_r84_s3),
    .co(carry_c6_r84_s3)
  );
  wire sum_c6_r85_s3, carry_c6_r85_s3;
  subbyte_full_adder add_c6_r85_s3 (
    .a(sum_c6_r55_s2),
    .b(sum_c6_r56_s2),
    .ci(sum_c6_r57_s2),
    .s(sum_c6_r85_s3),
    .co(carry_c6_r85_s3)
  );
  wire sum_c6_r86_s3, carry_c6_r86_s3;
  subbyte_full_adder add_c6_r86_s3 (
    .a(sum_c6_r58_s2),
    .b(sum_c6_r59_s2),
    .ci(sum_c6_r60_s2),
    .s(sum_c6_r86_s3),
    .co(carry_c6_r86_s3)
  );
  wire sum_c6_r87_s3, carry_c6_r87_s3;
  subbyte_full_adder add_c6_r87_s3 (
    .a(sum_c6_r61_s2),
    .b(sum_c6_r62_s2),
    .ci(sum_c6_r63_s2),
    .s(sum_c6_r87_s3),
    .co(carry_c6_r87_s3)
  );
  wire sum_c6_r88_s3, carry_c6_r88_s3;
  subbyte_full_adder add_c6_r88_s3 (
    .a(sum_c6_r64_s2),
    .b(sum_c6_r65_s2),
    .ci(sum_c6_r66_s2),
    .s(sum_c6_r88_s3),
    .co(carry_c6_r88_s3)
  );
  wire sum_c6_r89_s3, carry_c6_r89_s3;
  subbyte_full_adder add_c6_r89_s3 (
    .a(sum_c6_r67_s2),
    .b(sum_c6_r68_s2),
    .ci(sum_c6_r69_s2),
    .s(sum_c6_r89_s3),
    .co(carry_c6_r89_s3)
  );
  wire sum_c6_r90_s4, carry_c6_r90_s4;
  subbyte_full_adder add_c6_r90_s4 (
    .a(sum_c6_r70_s2),
    .b(carry_c5_r71_s3),
    .ci(sum_c6_r71_s3),
    .s(sum_c6_r90_s4),
    .co(carry_c6_r90_s4)
  );
  wire sum_c6_r91_s4, carry_c6_r91_s4;
  subbyte_full_adder add_c6_r91_s4 (
    .a(carry_c5_r72_s3),
    .b(carry_c5_r73_s3),
    .ci(carry_c5_r74_s3),
    .s(sum_c6_r91_s4),
    .co(carry_c6_r91_s4)
  );
  wire sum_c6_r92_s4, carry_c6_r92_s4;
  subbyte_full_adder add_c6_r92_s4 (
    .a(carry_c5_r75_s3),
    .b(carry_c5_r76_s3),
    .ci(carry_c5_r77_s3),
    .s(sum_c6_r92_s4),
    .co(carry_c6_r92_s4)
  );
  wire sum_c6_r93_s4, carry_c6_r93_s4;
  subbyte_full_adder add_c6_r93_s4 (
    .a(carry_c5_r78_s3),
    .b(carry_c5_r79_s3),
    .ci(carry_c5_r80_s3),
    .s(sum_c6_r93_s4),
    .co(carry_c6_r93_s4)
  );
  wire sum_c6_r94_s4, carry_c6_r94_s4;
  subbyte_full_adder add_c6_r94_s4 (
    .a(carry_c5_r81_s3),
    .b(carry_c5_r82_s3),
    .ci(carry_c5_r83_s3),
    .s(sum_c6_r94_s4),
    .co(carry_c6_r94_s4)
  );
  wire sum_c6_r95_s4, carry_c6_r95_s4;
  subbyte_full_adder add_c6_r95_s4 (
    .a(carry_c5_r84_s3),
    .b(carry_c5_r85_s3),
    .ci(carry_c5_r86_s3),
    .s(sum_c6_r95_s4),
    .co(carry_c6_r95_s4)
  );
  wire sum_c6_r96_s4, carry_c6_r96_s4;
  subbyte_full_adder add_c6_r96_s4 (
    .a(carry_c5_r87_s3),
    .b(carry_c5_r88_s3),
    .ci(carry_c5_r89_s3),
    .s(sum_c6_r96_s4),
    .co(carry_c6_r96_s4)
  );
  wire sum_c6_r97_s4, carry_c6_r97_s4;
  subbyte_full_adder add_c6_r97_s4 (
    .a(sum_c6_r72_s3),
    .b(sum_c6_r73_s3),
    .ci(sum_c6_r74_s3),
    .s(sum_c6_r97_s4),
    .co(carry_c6_r97_s4)
  );
  wire sum_c6_r98_s4, carry_c6_r98_s4;
  subbyte_full_adder add_c6_r98_s4 (
    .a(sum_c6_r75_s3),
    .b(sum_c6_r76_s3),
    .ci(sum_c6_r77_s3),
    .s(sum_c6_r98_s4),
    .co(carry_c6_r98_s4)
  );
  wire sum_c6_r99_s4, carry_c6_r99_s4;
  subbyte_full_adder add_c6_r99_s4 (
    .a(sum_c6_r78_s3),
    .b(sum_c6_r79_s3),
    .ci(sum_c6_r80_s3),
    .s(sum_c6_r99_s4),
    .co(carry_c6_r99_s4)
  );
  wire sum_c6_r100_s4, carry_c6_r100_s4;
  subbyte_full_adder add_c6_r100_s4 (
    .a(sum_c6_r81_s3),
    .b(sum_c6_r82_s3),
    .ci(sum_c6_r83_s3),
    .s(sum_c6_r100_s4),
    .co(carry_c6_r100_s4)
  );
  wire sum_c6_r101_s4, carry_c6_r101_s4;
  subbyte_full_adder add_c6_r101_s4 (
    .a(sum_c6_r84_s3),
    .b(sum_c6_r85_s3),
    .ci(sum_c6_r86_s3),
    .s(sum_c6_r101_s4),
    .co(carry_c6_r101_s4)
  );
  wire sum_c6_r102_s4, carry_c6_r102_s4;
  subbyte_full_adder add_c6_r102_s4 (
    .a(sum_c6_r87_s3),
    .b(sum_c6_r88_s3),
    .ci(sum_c6_r89_s3),
    .s(sum_c6_r102_s4),
    .co(carry_c6_r102_s4)
  );
  wire sum_c6_r103_s5, carry_c6_r103_s5;
  subbyte_full_adder add_c6_r103_s5 (
    .a(carry_c5_r90_s4),
    .b(sum_c6_r90_s4),
    .ci(carry_c5_r91_s4),
    .s(sum_c6_r103_s5),
    .co(carry_c6_r103_s5)
  );
  wire sum_c6_r104_s5, carry_c6_r104_s5;
  subbyte_full_adder add_c6_r104_s5 (
    .a(carry_c5_r92_s4),
    .b(carry_c5_r93_s4),
    .ci(carry_c5_r94_s4),
    .s(sum_c6_r104_s5),
    .co(carry_c6_r104_s5)
  );
  wire sum_c6_r105_s5, carry_c6_r105_s5;
  subbyte_full_adder add_c6_r105_s5 (
    .a(carry_c5_r95_s4),
    .b(carry_c5_r96_s4),
    .ci(carry_c5_r97_s4),
    .s(sum_c6_r105_s5),
    .co(carry_c6_r105_s5)
  );
  wire sum_c6_r106_s5, carry_c6_r106_s5;
  subbyte_full_adder add_c6_r106_s5 (
    .a(carry_c5_r98_s4),
    .b(carry_c5_r99_s4),
    .ci(carry_c5_r100_s4),
    .s(sum_c6_r106_s5),
    .co(carry_c6_r106_s5)
  );
  wire sum_c6_r107_s5, carry_c6_r107_s5;
  subbyte_full_adder add_c6_r107_s5 (
    .a(carry_c5_r101_s4),
    .b(carry_c5_r102_s4),
    .ci(sum_c6_r91_s4),
    .s(sum_c6_r107_s5),
    .co(carry_c6_r107_s5)
  );
  wire sum_c6_r108_s5, carry_c6_r108_s5;
  subbyte_full_adder add_c6_r108_s5 (
    .a(sum_c6_r92_s4),
    .b(sum_c6_r93_s4),
    .ci(sum_c6_r94_s4),
    .s(sum_c6_r108_s5),
    .co(carry_c6_r108_s5)
  );
  wire sum_c6_r109_s5, carry_c6_r109_s5;
  subbyte_full_adder add_c6_r109_s5 (
    .a(sum_c6_r95_s4),
    .b(sum_c6_r96_s4),
    .ci(sum_c6_r97_s4),
    .s(sum_c6_r109_s5),
    .co(carry_c6_r109_s5)
  );
  wire sum_c6_r110_s5, carry_c6_r110_s5;
  subbyte_full_adder add_c6_r110_s5 (
    .a(sum_c6_r98_s4),
    .b(sum_c6_r99_s4),
    .ci(sum_c6_r100_s4),
    .s(sum_c6_r110_s5),
    .co(carry_c6_r110_s5)
  );
  wire sum_c6_r111_s6, carry_c6_r111_s6;
  subbyte_full_adder add_c6_r111_s6 (
    .a(sum_c6_r101_s4),
    .b(sum_c6_r102_s4),
    .ci(carry_c5_r103_s5),
    .s(sum_c6_r111_s6),
    .co(carry_c6_r111_s6)
  );
  wire sum_c6_r112_s6, carry_c6_r112_s6;
  subbyte_full_adder add_c6_r112_s6 (
    .a(sum_c6_r103_s5),
    .b(carry_c5_r104_s5),
    .ci(carry_c5_r105_s5),
    .s(sum_c6_r112_s6),
    .co(carry_c6_r112_s6)
  );
  wire sum_c6_r113_s6, carry_c6_r113_s6;
  subbyte_full_adder add_c6_r113_s6 (
    .a(carry_c5_r106_s5),
    .b(carry_c5_r107_s5),
    .ci(carry_c5_r108_s5),
    .s(sum_c6_r113_s6),
    .co(carry_c6_r113_s6)
  );
  wire sum_c6_r114_s7, carry_c6_r114_s7;
  subbyte_full_adder add_c6_r114_s7 (
    .a(carry_c5_r109_s5),
    .b(carry_c5_r110_s5),
    .ci(carry_c5_r111_s6),
    .s(sum_c6_r114_s7),
    .co(carry_c6_r114_s7)
  );
  wire sum_c6_r115_s6, carry_c6_r115_s6;
  subbyte_full_adder add_c6_r115_s6 (
    .a(sum_c6_r104_s5),
    .b(sum_c6_r105_s5),
    .ci(sum_c6_r106_s5),
    .s(sum_c6_r115_s6),
    .co(carry_c6_r115_s6)
  );
  wire sum_c6_r116_s6, carry_c6_r116_s6;
  subbyte_full_adder add_c6_r116_s6 (
    .a(sum_c6_r107_s5),
    .b(sum_c6_r108_s5),
    .ci(sum_c6_r109_s5),
    .s(sum_c6_r116_s6),
    .co(carry_c6_r116_s6)
  );
  wire sum_c6_r117_s7, carry_c6_r117_s7;
  subbyte_full_adder add_c6_r117_s7 (
    .a(sum_c6_r110_s5),
    .b(sum_c6_r111_s6),
    .ci(carry_c5_r112_s6),
    .s(sum_c6_r117_s7),
    .co(carry_c6_r117_s7)
  );
  wire sum_c6_r118_s8, carry_c6_r118_s8;
  subbyte_full_adder add_c6_r118_s8 (
    .a(carry_c5_r113_s7),
    .b(carry_c5_r114_s6),
    .ci(carry_c5_r115_s6),
    .s(sum_c6_r118_s8),
    .co(carry_c6_r118_s8)
  );
  wire sum_c6_r119_s8, carry_c6_r119_s8;
  subbyte_full_adder add_c6_r119_s8 (
    .a(carry_c5_r116_s6),
    .b(carry_c5_r117_s7),
    .ci(sum_c6_r112_s6),
    .s(sum_c6_r119_s8),
    .co(carry_c6_r119_s8)
  );
  wire sum_c6_r120_s8, carry_c6_r120_s8;
  subbyte_full_adder add_c6_r120_s8 (
    .a(sum_c6_r113_s6),
    .b(sum_c6_r114_s7),
    .ci(sum_c6_r115_s6),
    .s(sum_c6_r120_s8),
    .co(carry_c6_r120_s8)
  );
  wire sum_c6_r121_s9, carry_c6_r121_s9;
  subbyte_full_adder add_c6_r121_s9 (
    .a(sum_c6_r116_s6),
    .b(sum_c6_r117_s7),
    .ci(carry_c5_r118_s8),
    .s(sum_c6_r121_s9),
    .co(carry_c6_r121_s9)
  );
  wire sum_c6_r122_s9, carry_c6_r122_s9;
  subbyte_full_adder add_c6_r122_s9 (
    .a(carry_c5_r119_s8),
    .b(carry_c5_r120_s8),
    .ci(carry_c5_r121_s8),
    .s(sum_c6_r122_s9),
    .co(carry_c6_r122_s9)
  );
  wire sum_c6_r123_s9, carry_c6_r123_s9;
  subbyte_full_adder add_c6_r123_s9 (
    .a(sum_c6_r118_s8),
    .b(sum_c6_r119_s8),
    .ci(sum_c6_r120_s8),
    .s(sum_c6_r123_s9),
    .co(carry_c6_r123_s9)
  );
  wire sum_c6_r124_s10, carry_c6_r124_s10;
  subbyte_full_adder add_c6_r124_s10 (
    .a(sum_c6_r121_s9),
    .b(carry_c5_r122_s9),
    .ci(carry_c5_r123_s9),
    .s(sum_c6_r124_s10),
    .co(carry_c6_r124_s10)
  );
  wire sum_c6_r125_s11, carry_c6_r125_s11;
  subbyte_full_adder add_c6_r125_s11 (
    .a(sum_c6_r122_s9),
    .b(sum_c6_r123_s9),
    .ci(carry_c5_r124_s10),
    .s(sum_c6_r125_s11),
    .co(carry_c6_r125_s11)
  );
  wire sum_c6_r126_s12, carry_c6_r126_s12;
  subbyte_full_adder add_c6_r126_s12 (
    .a(carry_c5_r125_s10),
    .b(sum_c6_r124_s10),
    .ci(sum_c6_r125_s11),
    .s(sum_c6_r126_s12),
    .co(carry_c6_r126_s12)
  );
  wire sum_c6_r127_s13, carry_c6_r127_s13;
  subbyte_full_adder add_c6_r127_s13 (
    .a(carry_c5_r126_s11),
    .b(sum_c6_r126_s12),
    .ci(carry_c5_r127_s12),
    .s(sum_c6_r127_s13),
    .co(carry_c6_r127_s13)
  );
  wire sum_c6_r128_s14, carry_c6_r128_s14;
  subbyte_half_adder add_c6_r128_s14 (
    .a(carry_c5_r128_s13),
    .b(sum_c6_r127_s13),
    .s(sum_c6_r128_s14),
    .co(carry_c6_r128_s14)
  );
  wire sum_c7_r0_s1, carry_c7_r0_s1;
  subbyte_full_adder add_c7_r0_s1 (.a(pp[7]), .b(pp[42]), .ci(pp[77]), .s(sum_c7_r0_s1), .co(carry_c7_r0_s1));
  wire sum_c7_r1_s1, carry_c7_r1_s1;
  subbyte_full_adder add_c7_r1_s1 (.a(pp[112]), .b(pp[147]), .ci(pp[182]), .s(sum_c7_r1_s1), .co(carry_c7_r1_s1));
  wire sum_c7_r2_s1, carry_c7_r2_s1;
  subbyte_full_adder add_c7_r2_s1 (.a(pp[217]), .b(pp[252]), .ci(pp[287]), .s(sum_c7_r2_s1), .co(carry_c7_r2_s1));
  wire sum_c7_r3_s1, carry_c7_r3_s1;
  subbyte_full_adder add_c7_r3_s1 (.a(pp[322]), .b(pp[357]), .ci(pp[392]), .s(sum_c7_r3_s1), .co(carry_c7_r3_s1));
  wire sum_c7_r4_s1, carry_c7_r4_s1;
  subbyte_full_adder add_c7_r4_s1 (.a(pp[427]), .b(pp[462]), .ci(pp[497]), .s(sum_c7_r4_s1), .co(carry_c7_r4_s1));
  wire sum_c7_r5_s1, carry_c7_r5_s1;
  subbyte_full_adder add_c7_r5_s1 (.a(pp[532]), .b(pp[567]), .ci(pp[602]), .s(sum_c7_r5_s1), .co(carry_c7_r5_s1));
  wire sum_c7_r6_s1, carry_c7_r6_s1;
  subbyte_full_adder add_c7_r6_s1 (.a(pp[637]), .b(pp[672]), .ci(pp[707]), .s(sum_c7_r6_s1), .co(carry_c7_r6_s1));
  wire sum_c7_r7_s1, carry_c7_r7_s1;
  subbyte_full_adder add_c7_r7_s1 (.a(pp[742]), .b(pp[777]), .ci(pp[812]), .s(sum_c7_r7_s1), .co(carry_c7_r7_s1));
  wire sum_c7_r8_s1, carry_c7_r8_s1;
  subbyte_full_adder add_c7_r8_s1 (.a(pp[847]), .b(pp[882]), .ci(pp[917]), .s(sum_c7_r8_s1), .co(carry_c7_r8_s1));
  wire sum_c7_r9_s1, carry_c7_r9_s1;
  subbyte_full_adder add_c7_r9_s1 (.a(pp[952]), .b(pp[987]), .ci(pp[1022]), .s(sum_c7_r9_s1), .co(carry_c7_r9_s1));
  wire sum_c7_r10_s1, carry_c7_r10_s1;
  subbyte_full_adder add_c7_r10_s1 (.a(pp[1057]), .b(pp[1092]), .ci(pp[1127]), .s(sum_c7_r10_s1), .co(carry_c7_r10_s1));
  wire sum_c7_r11_s1, carry_c7_r11_s1;
  subbyte_full_adder add_c7_r11_s1 (.a(pp[1162]), .b(pp[1197]), .ci(pp[1232]), .s(sum_c7_r11_s1), .co(carry_c7_r11_s1));
  wire sum_c7_r12_s1, carry_c7_r12_s1;
  subbyte_full_adder add_c7_r12_s1 (.a(pp[1267]), .b(pp[1302]), .ci(pp[1337]), .s(sum_c7_r12_s1), .co(carry_c7_r12_s1));
  wire sum_c7_r13_s1, carry_c7_r13_s1;
  subbyte_full_adder add_c7_r13_s1 (.a(pp[1372]), .b(pp[1407]), .ci(pp[1442]), .s(sum_c7_r13_s1), .co(carry_c7_r13_s1));
  wire sum_c7_r14_s1, carry_c7_r14_s1;
  subbyte_full_adder add_c7_r14_s1 (.a(pp[1477]), .b(pp[1512]), .ci(pp[1547]), .s(sum_c7_r14_s1), .co(carry_c7_r14_s1));
  wire sum_c7_r15_s1, carry_c7_r15_s1;
  subbyte_full_adder add_c7_r15_s1 (.a(pp[1582]), .b(pp[1617]), .ci(pp[1652]), .s(sum_c7_r15_s1), .co(carry_c7_r15_s1));
  wire sum_c7_r16_s1, carry_c7_r16_s1;
  subbyte_full_adder add_c7_r16_s1 (.a(pp[1687]), .b(pp[1722]), .ci(pp[1757]), .s(sum_c7_r16_s1), .co(carry_c7_r16_s1));
  wire sum_c7_r17_s1, carry_c7_r17_s1;
  subbyte_full_adder add_c7_r17_s1 (.a(pp[1792]), .b(pp[1827]), .ci(pp[1862]), .s(sum_c7_r17_s1), .co(carry_c7_r17_s1));
  wire sum_c7_r18_s1, carry_c7_r18_s1;
  subbyte_full_adder add_c7_r18_s1 (.a(pp[1897]), .b(pp[1932]), .ci(pp[1967]), .s(sum_c7_r18_s1), .co(carry_c7_r18_s1));
  wire sum_c7_r19_s1, carry_c7_r19_s1;
  subbyte_full_adder add_c7_r19_s1 (.a(pp[2002]), .b(pp[2037]), .ci(pp[2072]), .s(sum_c7_r19_s1), .co(carry_c7_r19_s1));
  wire sum_c7_r20_s1, carry_c7_r20_s1;
  subbyte_full_adder add_c7_r20_s1 (.a(pp[2107]), .b(pp[2142]), .ci(pp[2177]), .s(sum_c7_r20_s1), .co(carry_c7_r20_s1));
  wire sum_c7_r21_s1, carry_c7_r21_s1;
  subbyte_full_adder add_c7_r21_s1 (.a(pp[2212]), .b(pp[2247]), .ci(pp[2282]), .s(sum_c7_r21_s1), .co(carry_c7_r21_s1));
  wire sum_c7_r22_s1, carry_c7_r22_s1;
  subbyte_full_adder add_c7_r22_s1 (.a(pp[2317]), .b(pp[2352]), .ci(pp[2387]), .s(sum_c7_r22_s1), .co(carry_c7_r22_s1));
  wire sum_c7_r23_s1, carry_c7_r23_s1;
  subbyte_full_adder add_c7_r23_s1 (.a(pp[2422]), .b(pp[2457]), .ci(pp[2492]), .s(sum_c7_r23_s1), .co(carry_c7_r23_s1));
  wire sum_c7_r24_s1, carry_c7_r24_s1;
  subbyte_full_adder add_c7_r24_s1 (.a(pp[2527]), .b(pp[2562]), .ci(pp[2597]), .s(sum_c7_r24_s1), .co(carry_c7_r24_s1));
  wire sum_c7_r25_s1, carry_c7_r25_s1;
  subbyte_full_adder add_c7_r25_s1 (.a(pp[2632]), .b(pp[2667]), .ci(pp[2702]), .s(sum_c7_r25_s1), .co(carry_c7_r25_s1));
  wire sum_c7_r26_s1, carry_c7_r26_s1;
  subbyte_full_adder add_c7_r26_s1 (.a(pp[2737]), .b(pp[2772]), .ci(pp[2807]), .s(sum_c7_r26_s1), .co(carry_c7_r26_s1));
  wire sum_c7_r27_s1, carry_c7_r27_s1;
  subbyte_full_adder add_c7_r27_s1 (.a(pp[2842]), .b(pp[2877]), .ci(pp[2912]), .s(sum_c7_r27_s1), .co(carry_c7_r27_s1));
  wire sum_c7_r28_s1, carry_c7_r28_s1;
  subbyte_full_adder add_c7_r28_s1 (.a(pp[2947]), .b(pp[2982]), .ci(pp[3017]), .s(sum_c7_r28_s1), .co(carry_c7_r28_s1));
  wire sum_c7_r29_s1, carry_c7_r29_s1;
  subbyte_full_adder add_c7_r29_s1 (.a(pp[3052]), .b(pp[3087]), .ci(pp[3122]), .s(sum_c7_r29_s1), .co(carry_c7_r29_s1));
  wire sum_c7_r30_s1, carry_c7_r30_s1;
  subbyte_full_adder add_c7_r30_s1 (.a(pp[3157]), .b(pp[3192]), .ci(pp[3227]), .s(sum_c7_r30_s1), .co(carry_c7_r30_s1));
  wire sum_c7_r31_s1, carry_c7_r31_s1;
  subbyte_full_adder add_c7_r31_s1 (.a(pp[3262]), .b(pp[3297]), .ci(pp[3332]), .s(sum_c7_r31_s1), .co(carry_c7_r31_s1));
  wire sum_c7_r32_s1, carry_c7_r32_s1;
  subbyte_full_adder add_c7_r32_s1 (.a(pp[3367]), .b(pp[3402]), .ci(pp[3437]), .s(sum_c7_r32_s1), .co(carry_c7_r32_s1));
  wire sum_c7_r33_s1, carry_c7_r33_s1;
  subbyte_full_adder add_c7_r33_s1 (.a(pp[3472]), .b(pp[3507]), .ci(pp[3542]), .s(sum_c7_r33_s1), .co(carry_c7_r33_s1));
  wire sum_c7_r34_s1, carry_c7_r34_s1;
  subbyte_full_adder add_c7_r34_s1 (.a(pp[3577]), .b(pp[3612]), .ci(pp[3647]), .s(sum_c7_r34_s1), .co(carry_c7_r34_s1));
  wire sum_c7_r35_s1, carry_c7_r35_s1;
  subbyte_full_adder add_c7_r35_s1 (.a(pp[3682]), .b(pp[3717]), .ci(pp[3752]), .s(sum_c7_r35_s1), .co(carry_c7_r35_s1));
  wire sum_c7_r36_s1, carry_c7_r36_s1;
  subbyte_full_adder add_c7_r36_s1 (.a(pp[3787]), .b(pp[3822]), .ci(pp[3857]), .s(sum_c7_r36_s1), .co(carry_c7_r36_s1));
  wire sum_c7_r37_s1, carry_c7_r37_s1;
  subbyte_full_adder add_c7_r37_s1 (.a(pp[3892]), .b(pp[3927]), .ci(pp[3962]), .s(sum_c7_r37_s1), .co(carry_c7_r37_s1));
  wire sum_c7_r38_s1, carry_c7_r38_s1;
  subbyte_full_adder add_c7_r38_s1 (.a(pp[3997]), .b(pp[4032]), .ci(pp[4067]), .s(sum_c7_r38_s1), .co(carry_c7_r38_s1));
  wire sum_c7_r39_s1, carry_c7_r39_s1;
  subbyte_full_adder add_c7_r39_s1 (.a(pp[4102]), .b(pp[4137]), .ci(pp[4172]), .s(sum_c7_r39_s1), .co(carry_c7_r39_s1));
  wire sum_c7_r40_s1, carry_c7_r40_s1;
  subbyte_full_adder add_c7_r40_s1 (.a(pp[4207]), .b(pp[4242]), .ci(pp[4277]), .s(sum_c7_r40_s1), .co(carry_c7_r40_s1));
  wire sum_c7_r41_s1, carry_c7_r41_s1;
  subbyte_full_adder add_c7_r41_s1 (.a(pp[4312]), .b(pp[4347]), .ci(pp[4382]), .s(sum_c7_r41_s1), .co(carry_c7_r41_s1));
  wire sum_c7_r42_s1, carry_c7_r42_s1;
  subbyte_full_adder add_c7_r42_s1 (.a(pp[4417]), .b(pp[4452]), .ci(pp[4487]), .s(sum_c7_r42_s1), .co(carry_c7_r42_s1));
  wire sum_c7_r43_s2, carry_c7_r43_s2;
  subbyte_full_adder add_c7_r43_s2 (
    .a(carry_c6_r0_s1),
    .b(carry_c6_r1_s1),
    .ci(carry_c6_r2_s1),
    .s(sum_c7_r43_s2),
    .co(carry_c7_r43_s2)
  );
  wire sum_c7_r44_s2, carry_c7_r44_s2;
  subbyte_full_adder add_c7_r44_s2 (
    .a(carry_c6_r3_s1),
    .b(carry_c6_r4_s1),
    .ci(carry_c6_r5_s1),
    .s(sum_c7_r44_s2),
    .co(carry_c7_r44_s2)
  );
  wire sum_c7_r45_s2, carry_c7_r45_s2;
  subbyte_full_adder add_c7_r45_s2 (
    .a(carry_c6_r6_s1),
    .b(carry_c6_r7_s1),
    .ci(carry_c6_r8_s1),
    .s(sum_c7_r45_s2),
    .co(carry_c7_r45_s2)
  );
  wire sum_c7_r46_s2, carry_c7_r46_s2;
  subbyte_full_adder add_c7_r46_s2 (
    .a(carry_c6_r9_s1),
    .b(carry_c6_r10_s1),
    .ci(carry_c6_r11_s1),
    .s(sum_c7_r46_s2),
    .co(carry_c7_r46_s2)
  );
  wire sum_c7_r47_s2, carry_c7_r47_s2;
  subbyte_full_adder add_c7_r47_s2 (
    .a(carry_c6_r12_s1),
    .b(carry_c6_r13_s1),
    .ci(carry_c6_r14_s1),
    .s(sum_c7_r47_s2),
    .co(carry_c7_r47_s2)
  );
  wire sum_c7_r48_s2, carry_c7_r48_s2;
  subbyte_full_adder add_c7_r48_s2 (
    .a(carry_c6_r15_s1),
    .b(carry_c6_r16_s1),
    .ci(carry_c6_r17_s1),
    .s(sum_c7_r48_s2),
    .co(carry_c7_r48_s2)
  );
  wire sum_c7_r49_s2, carry_c7_r49_s2;
  subbyte_full_adder add_c7_r49_s2 (
    .a(carry_c6_r18_s1),
    .b(carry_c6_r19_s1),
    .ci(carry_c6_r20_s1),
    .s(sum_c7_r49_s2),
    .co(carry_c7_r49_s2)
  );
  wire sum_c7_r50_s2, carry_c7_r50_s2;
  subbyte_full_adder add_c7_r50_s2 (
    .a(carry_c6_r21_s1),
    .b(carry_c6_r22_s1),
    .ci(carry_c6_r23_s1),
    .s(sum_c7_r50_s2),
    .co(carry_c7_r50_s2)
  );
  wire sum_c7_r51_s2, carry_c7_r51_s2;
  subbyte_full_adder add_c7_r51_s2 (
    .a(carry_c6_r24_s1),
    .b(carry_c6_r25_s1),
    .ci(carry_c6_r26_s1),
    .s(sum_c7_r51_s2),
    .co(carry_c7_r51_s2)
  );
  wire sum_c7_r52_s2, carry_c7_r52_s2;
  subbyte_full_adder add_c7_r52_s2 (
    .a(carry_c6_r27_s1),
    .b(carry_c6_r28_s1),
    .ci(carry_c6_r29_s1),
    .s(sum_c7_r52_s2),
    .co(carry_c7_r52_s2)
  );
  wire sum_c7_r53_s2, carry_c7_r53_s2;
  subbyte_full_adder add_c7_r53_s2 (
    .a(carry_c6_r30_s1),
    .b(carry_c6_r31_s1),
    .ci(carry_c6_r32_s1),
    .s(sum_c7_r53_s2),
    .co(carry_c7_r53_s2)
  );
  wire sum_c7_r54_s2, carry_c7_r54_s2;
  subbyte_full_adder add_c7_r54_s2 (
    .a(carry_c6_r33_s1),
    .b(carry_c6_r34_s1),
    .ci(carry_c6_r35_s1),
    .s(sum_c7_r54_s2),
    .co(carry_c7_r54_s2)
  );
  wire sum_c7_r55_s2, carry_c7_r55_s2;
  subbyte_full_adder add_c7_r55_s2 (
    .a(carry_c6_r36_s1),
    .b(carry_c6_r37_s1),
    .ci(carry_c6_r38_s1),
    .s(sum_c7_r55_s2),
    .co(carry_c7_r55_s2)
  );
  wire sum_c7_r56_s2, carry_c7_r56_s2;
  subbyte_full_adder add_c7_r56_s2 (
    .a(carry_c6_r39_s1),
    .b(carry_c6_r40_s1),
    .ci(carry_c6_r41_s1),
    .s(sum_c7_r56_s2),
    .co(carry_c7_r56_s2)
  );
  wire sum_c7_r57_s2, carry_c7_r57_s2;
  subbyte_full_adder add_c7_r57_s2 (
    .a(carry_c6_r42_s1),
    .b(sum_c7_r0_s1),
    .ci(sum_c7_r1_s1),
    .s(sum_c7_r57_s2),
    .co(carry_c7_r57_s2)
  );
  wire sum_c7_r58_s2, carry_c7_r58_s2;
  subbyte_full_adder add_c7_r58_s2 (
    .a(sum_c7_r2_s1),
    .b(sum_c7_r3_s1),
    .ci(sum_c7_r4_s1),
    .s(sum_c7_r58_s2),
    .co(carry_c7_r58_s2)
  );
  wire sum_c7_r59_s2, carry_c7_r59_s2;
  subbyte_full_adder add_c7_r59_s2 (
    .a(sum_c7_r5_s1),
    .b(sum_c7_r6_s1),
    .ci(sum_c7_r7_s1),
    .s(sum_c7_r59_s2),
    .co(carry_c7_r59_s2)
  );
  wire sum_c7_r60_s2, carry_c7_r60_s2;
  subbyte_full_adder add_c7_r60_s2 (
    .a(sum_c7_r8_s1),
    .b(sum_c7_r9_s1),
    .ci(sum_c7_r10_s1),
    .s(sum_c7_r60_s2),
    .co(carry_c7_r60_s2)
  );
  wire sum_c7_r61_s2, carry_c7_r61_s2;
  subbyte_full_adder add_c7_r61_s2 (
    .a(sum_c7_r11_s1),
    .b(sum_c7_r12_s1),
    .ci(sum_c7_r13_s1),
    .s(sum_c7_r61_s2),
    .co(carry_c7_r61_s2)
  );
  wire sum_c7_r62_s2, carry_c7_r62_s2;
  subbyte_full_adder add_c7_r62_s2 (
    .a(sum_c7_r14_s1),
    .b(sum_c7_r15_s1),
    .ci(sum_c7_r16_s1),
    .s(sum_c7_r62_s2),
    .co(carry_c7_r62_s2)
  );
  wire sum_c7_r63_s2, carry_c7_r63_s2;
  subbyte_full_adder add_c7_r63_s2 (
    .a(sum_c7_r17_s1),
    .b(sum_c7_r18_s1),
    .ci(sum_c7_r19_s1),
    .s(sum_c7_r63_s2),
    .co(carry_c7_r63_s2)
  );
  wire sum_c7_r64_s2, carry_c7_r64_s2;
  subbyte_full_adder add_c7_r64_s2 (
    .a(sum_c7_r20_s1),
    .b(sum_c7_r21_s1),
    .ci(sum_c7_r22_s1),
    .s(sum_c7_r64_s2),
    .co(carry_c7_r64_s2)
  );
  wire sum_c7_r65_s2, carry_c7_r65_s2;
  subbyte_full_adder add_c7_r65_s2 (
    .a(sum_c7_r23_s1),
    .b(sum_c7_r24_s1),
    .ci(sum_c7_r25_s1),
    .s(sum_c7_r65_s2),
    .co(carry_c7_r65_s2)
  );
  wire sum_c7_r66_s2, carry_c7_r66_s2;
  subbyte_full_adder add_c7_r66_s2 (
    .a(sum_c7_r26_s1),
    .b(sum_c7_r27_s1),
    .ci(sum_c7_r28_s1),
    .s(sum_c7_r66_s2),
    .co(carry_c7_r66_s2)
  );
  wire sum_c7_r67_s2, carry_c7_r67_s2;
  subbyte_full_adder add_c7_r67_s2 (
    .a(sum_c7_r29_s1),
    .b(sum_c7_r30_s1),
    .ci(sum_c7_r31_s1),
    .s(sum_c7_r67_s2),
    .co(carry_c7_r67_s2)
  );
  wire sum_c7_r68_s2, carry_c7_r68_s2;
  subbyte_full_adder add_c7_r68_s2 (
    .a(sum_c7_r32_s1),
    .b(sum_c7_r33_s1),
    .ci(sum_c7_r34_s1),
    .s(sum_c7_r68_s2),
    .co(carry_c7_r68_s2)
  );
  wire sum_c7_r69_s2, carry_c7_r69_s2;
  subbyte_full_adder add_c7_r69_s2 (
    .a(sum_c7_r35_s1),
    .b(sum_c7_r36_s1),
    .ci(sum_c7_r37_s1),
    .s(sum_c7_r69_s2),
    .co(carry_c7_r69_s2)
  );
  wire sum_c7_r70_s2, carry_c7_r70_s2;
  subbyte_full_adder add_c7_r70_s2 (
    .a(sum_c7_r38_s1),
    .b(sum_c7_r39_s1),
    .ci(sum_c7_r40_s1),
    .s(sum_c7_r70_s2),
    .co(carry_c7_r70_s2)
  );
  wire sum_c7_r71_s3, carry_c7_r71_s3;
  subbyte_full_adder add_c7_r71_s3 (
    .a(sum_c7_r41_s1),
    .b(sum_c7_r42_s1),
    .ci(carry_c6_r43_s2),
    .s(sum_c7_r71_s3),
    .co(carry_c7_r71_s3)
  );
  wire sum_c7_r72_s3, carry_c7_r72_s3;
  subbyte_full_adder add_c7_r72_s3 (
    .a(carry_c6_r44_s2),
    .b(carry_c6_r45_s2),
    .ci(carry_c6_r46_s2),
    .s(sum_c7_r72_s3),
    .co(carry_c7_r72_s3)
  );
  wire sum_c7_r73_s3, carry_c7_r73_s3;
  subbyte_full_adder add_c7_r73_s3 (
    .a(carry_c6_r47_s2),
    .b(carry_c6_r48_s2),
    .ci(carry_c6_r49_s2),
    .s(sum_c7_r73_s3),
    .co(carry_c7_r73_s3)
  );
  wire sum_c7_r74_s3, carry_c7_r74_s3;
  subbyte_full_adder add_c7_r74_s3 (
    .a(carry_c6_r50_s2),
    .b(carry_c6_r51_s2),
    .ci(carry_c6_r52_s2),
    .s(sum_c7_r74_s3),
    .co(carry_c7_r74_s3)
  );
  wire sum_c7_r75_s3, carry_c7_r75_s3;
  subbyte_full_adder add_c7_r75_s3 (
    .a(carry_c6_r53_s2),
    .b(carry_c6_r54_s2),
    .ci(carry_c6_r55_s2),
    .s(sum_c7_r75_s3),
    .co(carry_c7_r75_s3)
  );
  wire sum_c7_r76_s3, carry_c7_r76_s3;
  subbyte_full_adder add_c7_r76_s3 (
    .a(carry_c6_r56_s2),
    .b(carry_c6_r57_s2),
    .ci(carry_c6_r58_s2),
    .s(sum_c7_r76_s3),
    .co(carry_c7_r76_s3)
  );
  wire sum_c7_r77_s3, carry_c7_r77_s3;
  subbyte_full_adder add_c7_r77_s3 (
    .a(carry_c6_r59_s2),
    .b(carry_c6_r60_s2),
    .ci(carry_c6_r61_s2),
    .s(sum_c7_r77_s3),
    .co(carry_c7_r77_s3)
  );
  wire sum_c7_r78_s3, carry_c7_r78_s3;
  subbyte_full_adder add_c7_r78_s3 (
    .a(carry_c6_r62_s2),
    .b(carry_c6_r63_s2),
    .ci(carry_c6_r64_s2),
    .s(sum_c7_r78_s3),
    .co(carry_c7_r78_s3)
  );
  wire sum_c7_r79_s3, carry_c7_r79_s3;
  subbyte_full_adder add_c7_r79_s3 (
    .a(carry_c6_r65_s2),
    .b(carry_c6_r66_s2),
    .ci(carry_c6_r67_s2),
    .s(sum_c7_r79_s3),
    .co(carry_c7_r79_s3)
  );
  wire sum_c7_r80_s3, carry_c7_r80_s3;
  subbyte_full_adder add_c7_r80_s3 (
    .a(carry_c6_r68_s2),
    .b(carry_c6_r69_s2),
    .ci(carry_c6_r70_s2),
    .s(sum_c7_r80_s3),
    .co(carry_c7_r80_s3)
  );
  wire sum_c7_r81_s3, carry_c7_r81_s3;
  subbyte_full_adder add_c7_r81_s3 (
    .a(sum_c7_r43_s2),
    .b(sum_c7_r44_s2),
    .ci(sum_c7_r45_s2),
    .s(sum_c7_r81_s3),
    .co(carry_c7_r81_s3)
  );
  wire sum_c7_r82_s3, carry_c7_r82_s3;
  subbyte_full_adder add_c7_r82_s3 (
    .a(sum_c7_r46_s2),
    .b(sum_c7_r47_s2),
    .ci(sum_c7_r48_s2),
    .s(sum_c7_r82_s3),
    .co(carry_c7_r82_s3)
  );
  wire sum_c7_r83_s3, carry_c7_r83_s3;
  subbyte_full_adder add_c7_r83_s3 (
    .a(sum_c7_r49_s2),
    .b(sum_c7_r50_s2),
    .ci(sum_c7_r51_s2),
    .s(sum_c7_r83_s3),
    .co(carry_c7_r83_s3)
  );
  wire sum_c7_r84_s3, carry_c7_r84_s3;
  subbyte_full_adder add_c7_r84_s3 (
    .a(sum_c7_r52_s2),
    .b(sum_c7_r53_s2),
    .ci(sum_c7_r54_s2),
    .s(sum_c7_r84_s3),
    .co(carry_c7_r84_s3)
  );
  wire sum_c7_r85_s3, carry_c7_r85_s3;
  subbyte_full_adder add_c7_r85_s3 (
    .a(sum_c7_r55_s2),
    .b(sum_c7_r56_s2),
    .ci(sum_c7_r57_s2),
    .s(sum_c7_r85_s3),
    .co(carry_c7_r85_s3)
  );
  wire sum_c7_r86_s3, carry_c7_r86_s3;
  subbyte_full_adder add_c7_r86_s3 (
    .a(sum_c7_r58_s2),
    .b(sum_c7_r59_s2),
    .ci(sum_c7_r60_s2),
    .s(sum_c7_r86_s3),
    .co(carry_c7_r86_s3)
  );
  wire sum_c7_r87_s3, carry_c7_r87_s3;
  subbyte_full_adder add_c7_r87_s3 (
    .a(sum_c7_r61_s2),
    .b(sum_c7_r62_s2),
    .ci(sum_c7_r63_s2),
    .s(sum_c7_r87_s3),
    .co(carry_c7_r87_s3)
  );
  wire sum_c7_r88_s3, carry_c7_r88_s3;
  subbyte_full_adder add_c7_r88_s3 (
    .a(sum_c7_r64_s2),
    .b(sum_c7_r65_s2),
    .ci(sum_c7_r66_s2),
    .s(sum_c7_r88_s3),
    .co(carry_c7_r88_s3)
  );
  wire sum_c7_r89_s3, carry_c7_r89_s3;
  subbyte_full_adder add_c7_r89_s3 (
    .a(sum_c7_r67_s2),
    .b(sum_c7_r68_s2),
    .ci(sum_c7_r69_s2),
    .s(sum_c7_r89_s3),
    .co(carry_c7_r89_s3)
  );
  wire sum_c7_r90_s4, carry_c7_r90_s4;
  subbyte_full_adder add_c7_r90_s4 (
    .a(sum_c7_r70_s2),
    .b(carry_c6_r71_s3),
    .ci(sum_c7_r71_s3),
    .s(sum_c7_r90_s4),
    .co(carry_c7_r90_s4)
  );
  wire sum_c7_r91_s4, carry_c7_r91_s4;
  subbyte_full_adder add_c7_r91_s4 (
    .a(carry_c6_r72_s3),
    .b(carry_c6_r73_s3),
    .ci(carry_c6_r74_s3),
    .s(sum_c7_r91_s4),
    .co(carry_c7_r91_s4)
  );
  wire sum_c7_r92_s4, carry_c7_r92_s4;
  subbyte_full_adder add_c7_r92_s4 (
    .a(carry_c6_r75_s3),
    .b(carry_c6_r76_s3),
    .ci(carry_c6_r77_s3),
    .s(sum_c7_r92_s4),
    .co(carry_c7_r92_s4)
  );
  wire sum_c7_r93_s4, carry_c7_r93_s4;
  subbyte_full_adder add_c7_r93_s4 (
    .a(carry_c6_r78_s3),
    .b(carry_c6_r79_s3),
    .ci(carry_c6_r80_s3),
    .s(sum_c7_r93_s4),
    .co(carry_c7_r93_s4)
  );
  wire sum_c7_r94_s4, carry_c7_r94_s4;
  subbyte_full_adder add_c7_r94_s4 (
    .a(carry_c6_r81_s3),
    .b(carry_c6_r82_s3),
    .ci(carry_c6_r83_s3),
    .s(sum_c7_r94_s4),
    .co(carry_c7_r94_s4)
  );
  wire sum_c7_r95_s4, carry_c7_r95_s4;
  subbyte_full_adder add_c7_r95_s4 (
    .a(carry_c6_r84_s3),
    .b(carry_c6_r85_s3),
    .ci(carry_c6_r86_s3),
    .s(sum_c7_r95_s4),
    .co(carry_c7_r95_s4)
  );
  wire sum_c7_r96_s4, carry_c7_r96_s4;
  subbyte_full_adder add_c7_r96_s4 (
    .a(carry_c6_r87_s3),
    .b(carry_c6_r88_s3),
    .ci(carry_c6_r89_s3),
    .s(sum_c7_r96_s4),
    .co(carry_c7_r96_s4)
  );
  wire sum_c7_r97_s4, carry_c7_r97_s4;
  subbyte_full_adder add_c7_r97_s4 (
    .a(sum_c7_r72_s3),
    .b(sum_c7_r73_s3),
    .ci(sum_c7_r74_s3),
    .s(sum_c7_r97_s4),
    .co(carry_c7_r97_s4)
  );
  wire sum_c7_r98_s4, carry_c7_r98_s4;
  subbyte_full_adder add_c7_r98_s4 (
    .a(sum_c7_r75_s3),
    .b(sum_c7_r76_s3),
    .ci(sum_c7_r77_s3),
    .s(sum_c7_r98_s4),
    .co(carry_c7_r98_s4)
  );
  wire sum_c7_r99_s4, carry_c7_r99_s4;
  subbyte_full_adder add_c7_r99_s4 (
    .a(sum_c7_r78_s3),
    .b(sum_c7_r79_s3),
    .ci(sum_c7_r80_s3),
    .s(sum_c7_r99_s4),
    .co(carry_c7_r99_s4)
  );
  wire sum_c7_r100_s4, carry_c7_r100_s4;
  subbyte_full_adder add_c7_r100_s4 (
    .a(sum_c7_r81_s3),
    .b(sum_c7_r82_s3),
    .ci(sum_c7_r83_s3),
    .s(sum_c7_r100_s4),
    .co(carry_c7_r100_s4)
  );
  wire sum_c7_r101_s4, carry_c7_r101_s4;
  subbyte_full_adder add_c7_r101_s4 (
    .a(sum_c7_r84_s3),
    .b(sum_c7_r85_s3),
    .ci(sum_c7_r86_s3),
    .s(sum_c7_r101_s4),
    .co(carry_c7_r101_s4)
  );
  wire sum_c7_r102_s4, carry_c7_r102_s4;
  subbyte_full_adder add_c7_r102_s4 (
    .a(sum_c7_r87_s3),
    .b(sum_c7_r88_s3),
    .ci(sum_c7_r89_s3),
    .s(sum_c7_r102_s4),
    .co(carry_c7_r102_s4)
  );
  wire sum_c7_r103_s5, carry_c7_r103_s5;
  subbyte_full_adder add_c7_r103_s5 (
    .a(carry_c6_r90_s4),
    .b(sum_c7_r90_s4),
    .ci(carry_c6_r91_s4),
    .s(sum_c7_r103_s5),
    .co(carry_c7_r103_s5)
  );
  wire sum_c7_r104_s5, carry_c7_r104_s5;
  subbyte_full_adder add_c7_r104_s5 (
    .a(carry_c6_r92_s4),
    .b(carry_c6_r93_s4),
    .ci(carry_c6_r94_s4),
    .s(sum_c7_r104_s5),
    .co(carry_c7_r104_s5)
  );
  wire sum_c7_r105_s5, carry_c7_r105_s5;
  subbyte_full_adder add_c7_r105_s5 (
    .a(carry_c6_r95_s4),
    .b(carry_c6_r96_s4),
    .ci(carry_c6_r97_s4),
    .s(sum_c7_r105_s5),
    .co(carry_c7_r105_s5)
  );
  wire sum_c7_r106_s5, carry_c7_r106_s5;
  subbyte_full_adder add_c7_r106_s5 (
    .a(carry_c6_r98_s4),
    .b(carry_c6_r99_s4),
    .ci(carry_c6_r100_s4),
    .s(sum_c7_r106_s5),
    .co(carry_c7_r106_s5)
  );
  wire sum_c7_r107_s5, carry_c7_r107_s5;
  subbyte_full_adder add_c7_r107_s5 (
    .a(carry_c6_r101_s4),
    .b(carry_c6_r102_s4),
    .ci(sum_c7_r91_s4),
    .s(sum_c7_r107_s5),
    .co(carry_c7_r107_s5)
  );
  wire sum_c7_r108_s5, carry_c7_r108_s5;
  subbyte_full_adder add_c7_r108_s5 (
    .a(sum_c7_r92_s4),
    .b(sum_c7_r93_s4),
    .ci(sum_c7_r94_s4),
    .s(sum_c7_r108_s5),
    .co(carry_c7_r108_s5)
  );
  wire sum_c7_r109_s5, carry_c7_r109_s5;
  subbyte_full_adder add_c7_r109_s5 (
    .a(sum_c7_r95_s4),
    .b(sum_c7_r96_s4),
    .ci(sum_c7_r97_s4),
    .s(sum_c7_r109_s5),
    .co(carry_c7_r109_s5)
  );
  wire sum_c7_r110_s5, carry_c7_r110_s5;
  subbyte_full_adder add_c7_r110_s5 (
    .a(sum_c7_r98_s4),
    .b(sum_c7_r99_s4),
    .ci(sum_c7_r100_s4),
    .s(sum_c7_r110_s5),
    .co(carry_c7_r110_s5)
  );
  wire sum_c7_r111_s6, carry_c7_r111_s6;
  subbyte_full_adder add_c7_r111_s6 (
    .a(sum_c7_r101_s4),
    .b(sum_c7_r102_s4),
    .ci(carry_c6_r103_s5),
    .s(sum_c7_r111_s6),
    .co(carry_c7_r111_s6)
  );
  wire sum_c7_r112_s6, carry_c7_r112_s6;
  subbyte_full_adder add_c7_r112_s6 (
    .a(sum_c7_r103_s5),
    .b(carry_c6_r104_s5),
    .ci(carry_c6_r105_s5),
    .s(sum_c7_r112_s6),
    .co(carry_c7_r112_s6)
  );
  wire sum_c7_r113_s6, carry_c7_r113_s6;
  subbyte_full_adder add_c7_r113_s6 (
    .a(carry_c6_r106_s5),
    .b(carry_c6_r107_s5),
    .ci(carry_c6_r108_s5),
    .s(sum_c7_r113_s6),
    .co(carry_c7_r113_s6)
  );
  wire sum_c7_r114_s7, carry_c7_r114_s7;
  subbyte_full_adder add_c7_r114_s7 (
    .a(carry_c6_r109_s5),
    .b(carry_c6_r110_s5),
    .ci(carry_c6_r111_s6),
    .s(sum_c7_r114_s7),
    .co(carry_c7_r114_s7)
  );
  wire sum_c7_r115_s6, carry_c7_r115_s6;
  subbyte_full_adder add_c7_r115_s6 (
    .a(sum_c7_r104_s5),
    .b(sum_c7_r105_s5),
    .ci(sum_c7_r106_s5),
    .s(sum_c7_r115_s6),
    .co(carry_c7_r115_s6)
  );
  wire sum_c7_r116_s6, carry_c7_r116_s6;
  subbyte_full_adder add_c7_r116_s6 (
    .a(sum_c7_r107_s5),
    .b(sum_c7_r108_s5),
    .ci(sum_c7_r109_s5),
    .s(sum_c7_r116_s6),
    .co(carry_c7_r116_s6)
  );
  wire sum_c7_r117_s7, carry_c7_r117_s7;
  subbyte_full_adder add_c7_r117_s7 (
    .a(sum_c7_r110_s5),
    .b(sum_c7_r111_s6),
    .ci(carry_c6_r112_s6),
    .s(sum_c7_r117_s7),
    .co(carry_c7_r117_s7)
  );
  wire sum_c7_r118_s8, carry_c7_r118_s8;
  subbyte_full_adder add_c7_r118_s8 (
    .a(carry_c6_r113_s6),
    .b(carry_c6_r114_s7),
    .ci(carry_c6_r115_s6),
    .s(sum_c7_r118_s8),
    .co(carry_c7_r118_s8)
  );
  wire sum_c7_r119_s7, carry_c7_r119_s7;
  subbyte_full_adder add_c7_r119_s7 (
    .a(carry_c6_r116_s6),
    .b(sum_c7_r112_s6),
    .ci(sum_c7_r113_s6),
    .s(sum_c7_r119_s7),
    .co(carry_c7_r119_s7)
  );
  wire sum_c7_r120_s8, carry_c7_r120_s8;
  subbyte_full_adder add_c7_r120_s8 (
    .a(sum_c7_r114_s7),
    .b(sum_c7_r115_s6),
    .ci(sum_c7_r116_s6),
    .s(sum_c7_r120_s8),
    .co(carry_c7_r120_s8)
  );
  wire sum_c7_r121_s9, carry_c7_r121_s9;
  subbyte_full_adder add_c7_r121_s9 (
    .a(carry_c6_r117_s7),
    .b(sum_c7_r117_s7),
    .ci(carry_c6_r118_s8),
    .s(sum_c7_r121_s9),
    .co(carry_c7_r121_s9)
  );
  wire sum_c7_r122_s9, carry_c7_r122_s9;
  subbyte_full_adder add_c7_r122_s9 (
    .a(carry_c6_r119_s8),
    .b(carry_c6_r120_s8),
    .ci(sum_c7_r118_s8),
    .s(sum_c7_r122_s9),
    .co(carry_c7_r122_s9)
  );
  wire sum_c7_r123_s10, carry_c7_r123_s10;
  subbyte_full_adder add_c7_r123_s10 (
    .a(sum_c7_r119_s7),
    .b(sum_c7_r120_s8),
    .ci(carry_c6_r121_s9),
    .s(sum_c7_r123_s10),
    .co(carry_c7_r123_s10)
  );
  wire sum_c7_r124_s10, carry_c7_r124_s10;
  subbyte_full_adder add_c7_r124_s10 (
    .a(sum_c7_r121_s9),
    .b(carry_c6_r122_s9),
    .ci(carry_c6_r123_s9),
    .s(sum_c7_r124_s10),
    .co(carry_c7_r124_s10)
  );
  wire sum_c7_r125_s11, carry_c7_r125_s11;
  subbyte_full_adder add_c7_r125_s11 (
    .a(sum_c7_r122_s9),
    .b(sum_c7_r123_s10),
    .ci(carry_c6_r124_s10),
    .s(sum_c7_r125_s11),
    .co(carry_c7_r125_s11)
  );
  wire sum_c7_r126_s12, carry_c7_r126_s12;
  subbyte_full_adder add_c7_r126_s12 (
    .a(carry_c6_r125_s11),
    .b(sum_c7_r124_s10),
    .ci(sum_c7_r125_s11),
    .s(sum_c7_r126_s12),
    .co(carry_c7_r126_s12)
  );
  wire sum_c7_r127_s14, carry_c7_r127_s14;
  subbyte_full_adder add_c7_r127_s14 (
    .a(carry_c6_r126_s12),
    .b(sum_c7_r126_s12),
    .ci(carry_c6_r127_s13),
    .s(sum_c7_r127_s14),
    .co(carry_c7_r127_s14)
  );
  wire sum_c7_r128_s15, carry_c7_r128_s15;
  subbyte_half_adder add_c7_r128_s15 (
    .a(carry_c6_r128_s14),
    .b(sum_c7_r127_s14),
    .s(sum_c7_r128_s15),
    .co(carry_c7_r128_s15)
  );
  wire sum_c8_r0_s1, carry_c8_r0_s1;
  subbyte_full_adder add_c8_r0_s1 (.a(pp[8]), .b(pp[43]), .ci(pp[78]), .s(sum_c8_r0_s1), .co(carry_c8_r0_s1));
  wire sum_c8_r1_s1, carry_c8_r1_s1;
  subbyte_full_adder add_c8_r1_s1 (.a(pp[113]), .b(pp[148]), .ci(pp[183]), .s(sum_c8_r1_s1), .co(carry_c8_r1_s1));
  wire sum_c8_r2_s1, carry_c8_r2_s1;
  subbyte_full_adder add_c8_r2_s1 (.a(pp[218]), .b(pp[253]), .ci(pp[288]), .s(sum_c8_r2_s1), .co(carry_c8_r2_s1));
  wire sum_c8_r3_s1, carry_c8_r3_s1;
  subbyte_full_adder add_c8_r3_s1 (.a(pp[323]), .b(pp[358]), .ci(pp[393]), .s(sum_c8_r3_s1), .co(carry_c8_r3_s1));
  wire sum_c8_r4_s1, carry_c8_r4_s1;
  subbyte_full_adder add_c8_r4_s1 (.a(pp[428]), .b(pp[463]), .ci(pp[498]), .s(sum_c8_r4_s1), .co(carry_c8_r4_s1));
  wire sum_c8_r5_s1, carry_c8_r5_s1;
  subbyte_full_adder add_c8_r5_s1 (.a(pp[533]), .b(pp[568]), .ci(pp[603]), .s(sum_c8_r5_s1), .co(carry_c8_r5_s1));
  wire sum_c8_r6_s1, carry_c8_r6_s1;
  subbyte_full_adder add_c8_r6_s1 (.a(pp[638]), .b(pp[673]), .ci(pp[708]), .s(sum_c8_r6_s1), .co(carry_c8_r6_s1));
  wire sum_c8_r7_s1, carry_c8_r7_s1;
  subbyte_full_adder add_c8_r7_s1 (.a(pp[743]), .b(pp[778]), .ci(pp[813]), .s(sum_c8_r7_s1), .co(carry_c8_r7_s1));
  wire sum_c8_r8_s1, carry_c8_r8_s1;
  subbyte_full_adder add_c8_r8_s1 (.a(pp[848]), .b(pp[883]), .ci(pp[918]), .s(sum_c8_r8_s1), .co(carry_c8_r8_s1));
  wire sum_c8_r9_s1, carry_c8_r9_s1;
  subbyte_full_adder add_c8_r9_s1 (.a(pp[953]), .b(pp[988]), .ci(pp[1023]), .s(sum_c8_r9_s1), .co(carry_c8_r9_s1));
  wire sum_c8_r10_s1, carry_c8_r10_s1;
  subbyte_full_adder add_c8_r10_s1 (.a(pp[1058]), .b(pp[1093]), .ci(pp[1128]), .s(sum_c8_r10_s1), .co(carry_c8_r10_s1));
  wire sum_c8_r11_s1, carry_c8_r11_s1;
  subbyte_full_adder add_c8_r11_s1 (.a(pp[1163]), .b(pp[1198]), .ci(pp[1233]), .s(sum_c8_r11_s1), .co(carry_c8_r11_s1));
  wire sum_c8_r12_s1, carry_c8_r12_s1;
  subbyte_full_adder add_c8_r12_s1 (.a(pp[1268]), .b(pp[1303]), .ci(pp[1338]), .s(sum_c8_r12_s1), .co(carry_c8_r12_s1));
  wire sum_c8_r13_s1, carry_c8_r13_s1;
  subbyte_full_adder add_c8_r13_s1 (.a(pp[1373]), .b(pp[1408]), .ci(pp[1443]), .s(sum_c8_r13_s1), .co(carry_c8_r13_s1));
  wire sum_c8_r14_s1, carry_c8_r14_s1;
  subbyte_full_adder add_c8_r14_s1 (.a(pp[1478]), .b(pp[1513]), .ci(pp[1548]), .s(sum_c8_r14_s1), .co(carry_c8_r14_s1));
  wire sum_c8_r15_s1, carry_c8_r15_s1;
  subbyte_full_adder add_c8_r15_s1 (.a(pp[1583]), .b(pp[1618]), .ci(pp[1653]), .s(sum_c8_r15_s1), .co(carry_c8_r15_s1));
  wire sum_c8_r16_s1, carry_c8_r16_s1;
  subbyte_full_adder add_c8_r16_s1 (.a(pp[1688]), .b(pp[1723]), .ci(pp[1758]), .s(sum_c8_r16_s1), .co(carry_c8_r16_s1));
  wire sum_c8_r17_s1, carry_c8_r17_s1;
  subbyte_full_adder add_c8_r17_s1 (.a(pp[1793]), .b(pp[1828]), .ci(pp[1863]), .s(sum_c8_r17_s1), .co(carry_c8_r17_s1));
  wire sum_c8_r18_s1, carry_c8_r18_s1;
  subbyte_full_adder add_c8_r18_s1 (.a(pp[1898]), .b(pp[1933]), .ci(pp[1968]), .s(sum_c8_r18_s1), .co(carry_c8_r18_s1));
  wire sum_c8_r19_s1, carry_c8_r19_s1;
  subbyte_full_adder add_c8_r19_s1 (.a(pp[2003]), .b(pp[2038]), .ci(pp[2073]), .s(sum_c8_r19_s1), .co(carry_c8_r19_s1));
  wire sum_c8_r20_s1, carry_c8_r20_s1;
  subbyte_full_adder add_c8_r20_s1 (.a(pp[2108]), .b(pp[2143]), .ci(pp[2178]), .s(sum_c8_r20_s1), .co(carry_c8_r20_s1));
  wire sum_c8_r21_s1, carry_c8_r21_s1;
  subbyte_full_adder add_c8_r21_s1 (.a(pp[2213]), .b(pp[2248]), .ci(pp[2283]), .s(sum_c8_r21_s1), .co(carry_c8_r21_s1));
  wire sum_c8_r22_s1, carry_c8_r22_s1;
  subbyte_full_adder add_c8_r22_s1 (.a(pp[2318]), .b(pp[2353]), .ci(pp[2388]), .s(sum_c8_r22_s1), .co(carry_c8_r22_s1));
  wire sum_c8_r23_s1, carry_c8_r23_s1;
  subbyte_full_adder add_c8_r23_s1 (.a(pp[2423]), .b(pp[2458]), .ci(pp[2493]), .s(sum_c8_r23_s1), .co(carry_c8_r23_s1));
  wire sum_c8_r24_s1, carry_c8_r24_s1;
  subbyte_full_adder add_c8_r24_s1 (.a(pp[2528]), .b(pp[2563]), .ci(pp[2598]), .s(sum_c8_r24_s1), .co(carry_c8_r24_s1));
  wire sum_c8_r25_s1, carry_c8_r25_s1;
  subbyte_full_adder add_c8_r25_s1 (.a(pp[2633]), .b(pp[2668]), .ci(pp[2703]), .s(sum_c8_r25_s1), .co(carry_c8_r25_s1));
  wire sum_c8_r26_s1, carry_c8_r26_s1;
  subbyte_full_adder add_c8_r26_s1 (.a(pp[2738]), .b(pp[2773]), .ci(pp[2808]), .s(sum_c8_r26_s1), .co(carry_c8_r26_s1));
  wire sum_c8_r27_s1, carry_c8_r27_s1;
  subbyte_full_adder add_c8_r27_s1 (.a(pp[2843]), .b(pp[2878]), .ci(pp[2913]), .s(sum_c8_r27_s1), .co(carry_c8_r27_s1));
  wire sum_c8_r28_s1, carry_c8_r28_s1;
  subbyte_full_adder add_c8_r28_s1 (.a(pp[2948]), .b(pp[2983]), .ci(pp[3018]), .s(sum_c8_r28_s1), .co(carry_c8_r28_s1));
  wire sum_c8_r29_s1, carry_c8_r29_s1;
  subbyte_full_adder add_c8_r29_s1 (.a(pp[3053]), .b(pp[3088]), .ci(pp[3123]), .s(sum_c8_r29_s1), .co(carry_c8_r29_s1));
  wire sum_c8_r30_s1, carry_c8_r30_s1;
  subbyte_full_adder add_c8_r30_s1 (.a(pp[3158]), .b(pp[3193]), .ci(pp[3228]), .s(sum_c8_r30_s1), .co(carry_c8_r30_s1));
  wire sum_c8_r31_s1, carry_c8_r31_s1;
  subbyte_full_adder add_c8_r31_s1 (.a(pp[3263]), .b(pp[3298]), .ci(pp[3333]), .s(sum_c8_r31_s1), .co(carry_c8_r31_s1));
  wire sum_c8_r32_s1, carry_c8_r32_s1;
  subbyte_full_adder add_c8_r32_s1 (.a(pp[3368]), .b(pp[3403]), .ci(pp[3438]), .s(sum_c8_r32_s1), .co(carry_c8_r32_s1));
  wire sum_c8_r33_s1, carry_c8_r33_s1;
  subbyte_full_adder add_c8_r33_s1 (.a(pp[3473]), .b(pp[3508]), .ci(pp[3543]), .s(sum_c8_r33_s1), .co(carry_c8_r33_s1));
  wire sum_c8_r34_s1, carry_c8_r34_s1;
  subbyte_full_adder add_c8_r34_s1 (.a(pp[3578]), .b(pp[3613]), .ci(pp[3648]), .s(sum_c8_r34_s1), .co(carry_c8_r34_s1));
  wire sum_c8_r35_s1, carry_c8_r35_s1;
  subbyte_full_adder add_c8_r35_s1 (.a(pp[3683]), .b(pp[3718]), .ci(pp[3753]), .s(sum_c8_r35_s1), .co(carry_c8_r35_s1));
  wire sum_c8_r36_s1, carry_c8_r36_s1;
  subbyte_full_adder add_c8_r36_s1 (.a(pp[3788]), .b(pp[3823]), .ci(pp[3858]), .s(sum_c8_r36_s1), .co(carry_c8_r36_s1));
  wire sum_c8_r37_s1, carry_c8_r37_s1;
  subbyte_full_adder add_c8_r37_s1 (.a(pp[3893]), .b(pp[3928]), .ci(pp[3963]), .s(sum_c8_r37_s1), .co(carry_c8_r37_s1));
  wire sum_c8_r38_s1, carry_c8_r38_s1;
  subbyte_full_adder add_c8_r38_s1 (.a(pp[3998]), .b(pp[4033]), .ci(pp[4068]), .s(sum_c8_r38_s1), .co(carry_c8_r38_s1));
  wire sum_c8_r39_s1, carry_c8_r39_s1;
  subbyte_full_adder add_c8_r39_s1 (.a(pp[4103]), .b(pp[4138]), .ci(pp[4173]), .s(sum_c8_r39_s1), .co(carry_c8_r39_s1));
  wire sum_c8_r40_s1, carry_c8_r40_s1;
  subbyte_full_adder add_c8_r40_s1 (.a(pp[4208]), .b(pp[4243]), .ci(pp[4278]), .s(sum_c8_r40_s1), .co(carry_c8_r40_s1));
  wire sum_c8_r41_s1, carry_c8_r41_s1;
  subbyte_full_adder add_c8_r41_s1 (.a(pp[4313]), .b(pp[4348]), .ci(pp[4383]), .s(sum_c8_r41_s1), .co(carry_c8_r41_s1));
  wire sum_c8_r42_s1, carry_c8_r42_s1;
  subbyte_full_adder add_c8_r42_s1 (.a(pp[4418]), .b(pp[4453]), .ci(pp[4488]), .s(sum_c8_r42_s1), .co(carry_c8_r42_s1));
  wire sum_c8_r43_s2, carry_c8_r43_s2;
  subbyte_full_adder add_c8_r43_s2 (
    .a(carry_c7_r0_s1),
    .b(carry_c7_r1_s1),
    .ci(carry_c7_r2_s1),
    .s(sum_c8_r43_s2),
    .co(carry_c8_r43_s2)
  );
  wire sum_c8_r44_s2, carry_c8_r44_s2;
  subbyte_full_adder add_c8_r44_s2 (
    .a(carry_c7_r3_s1),
    .b(carry_c7_r4_s1),
    .ci(carry_c7_r5_s1),
    .s(sum_c8_r44_s2),
    .co(carry_c8_r44_s2)
  );
  wire sum_c8_r45_s2, carry_c8_r45_s2;
  subbyte_full_adder add_c8_r45_s2 (
    .a(carry_c7_r6_s1),
    .b(carry_c7_r7_s1),
    .ci(carry_c7_r8_s1),
    .s(sum_c8_r45_s2),
    .co(carry_c8_r45_s2)
  );
  wire sum_c8_r46_s2, carry_c8_r46_s2;
  subbyte_full_adder add_c8_r46_s2 (
    .a(carry_c7_r9_s1),
    .b(carry_c7_r10_s1),
    .ci(carry_c7_r11_s1),
    .s(sum_c8_r46_s2),
    .co(carry_c8_r46_s2)
  );
  wire sum_c8_r47_s2, carry_c8_r47_s2;
  subbyte_full_adder add_c8_r47_s2 (
    .a(carry_c7_r12_s1),
    .b(carry_c7_r13_s1),
    .ci(carry_c7_r14_s1),
    .s(sum_c8_r47_s2),
    .co(carry_c8_r47_s2)
  );
  wire sum_c8_r48_s2, carry_c8_r48_s2;
  subbyte_full_adder add_c8_r48_s2 (
    .a(carry_c7_r15_s1),
    .b(carry_c7_r16_s1),
    .ci(carry_c7_r17_s1),
    .s(sum_c8_r48_s2),
    .co(carry_c8_r48_s2)
  );
  wire sum_c8_r49_s2, carry_c8_r49_s2;
  subbyte_full_adder add_c8_r49_s2 (
    .a(carry_c7_r18_s1),
    .b(carry_c7_r19_s1),
    .ci(carry_c7_r20_s1),
    .s(sum_c8_r49_s2),
    .co(carry_c8_r49_s2)
  );
  wire sum_c8_r50_s2, carry_c8_r50_s2;
  subbyte_full_adder add_c8_r50_s2 (
    .a(carry_c7_r21_s1),
    .b(carry_c7_r22_s1),
    .ci(carry_c7_r23_s1),
    .s(sum_c8_r50_s2),
    .co(carry_c8_r50_s2)
  );
  wire sum_c8_r51_s2, carry_c8_r51_s2;
  subbyte_full_adder add_c8_r51_s2 (
    .a(carry_c7_r24_s1),
    .b(carry_c7_r25_s1),
    .ci(carry_c7_r26_s1),
    .s(sum_c8_r51_s2),
    .co(carry_c8_r51_s2)
  );
  wire sum_c8_r52_s2, carry_c8_r52_s2;
  subbyte_full_adder add_c8_r52_s2 (
    .a(carry_c7_r27_s1),
    .b(carry_c7_r28_s1),
    .ci(carry_c7_r29_s1),
    .s(sum_c8_r52_s2),
    .co(carry_c8_r52_s2)
  );
  wire sum_c8_r53_s2, carry_c8_r53_s2;
  subbyte_full_adder add_c8_r53_s2 (
    .a(carry_c7_r30_s1),
    .b(carry_c7_r31_s1),
    .ci(carry_c7_r32_s1),
    .s(sum_c8_r53_s2),
    .co(carry_c8_r53_s2)
  );
  wire sum_c8_r54_s2, carry_c8_r54_s2;
  subbyte_full_adder add_c8_r54_s2 (
    .a(carry_c7_r33_s1),
    .b(carry_c7_r34_s1),
    .ci(carry_c7_r35_s1),
    .s(sum_c8_r54_s2),
    .co(carry_c8_r54_s2)
  );
  wire sum_c8_r55_s2, carry_c8_r55_s2;
  subbyte_full_adder add_c8_r55_s2 (
    .a(carry_c7_r36_s1),
    .b(carry_c7_r37_s1),
    .ci(carry_c7_r38_s1),
    .s(sum_c8_r55_s2),
    .co(carry_c8_r55_s2)
  );
  wire sum_c8_r56_s2, carry_c8_r56_s2;
  subbyte_full_adder add_c8_r56_s2 (
    .a(carry_c7_r39_s1),
    .b(carry_c7_r40_s1),
    .ci(carry_c7_r41_s1),
    .s(sum_c8_r56_s2),
    .co(carry_c8_r56_s2)
  );
  wire sum_c8_r57_s2, carry_c8_r57_s2;
  subbyte_full_adder add_c8_r57_s2 (
    .a(carry_c7_r42_s1),
    .b(sum_c8_r0_s1),
    .ci(sum_c8_r1_s1),
    .s(sum_c8_r57_s2),
    .co(carry_c8_r57_s2)
  );
  wire sum_c8_r58_s2, carry_c8_r58_s2;
  subbyte_full_adder add_c8_r58_s2 (
    .a(sum_c8_r2_s1),
    .b(sum_c8_r3_s1),
    .ci(sum_c8_r4_s1),
    .s(sum_c8_r58_s2),
    .co(carry_c8_r58_s2)
  );
  wire sum_c8_r59_s2, carry_c8_r59_s2;
  subbyte_full_adder add_c8_r59_s2 (
    .a(sum_c8_r5_s1),
    .b(sum_c8_r6_s1),
    .ci(sum_c8_r7_s1),
    .s(sum_c8_r59_s2),
    .co(carry_c8_r59_s2)
  );
  wire sum_c8_r60_s2, carry_c8_r60_s2;
  subbyte_full_adder add_c8_r60_s2 (
    .a(sum_c8_r8_s1),
    .b(sum_c8_r9_s1),
    .ci(sum_c8_r10_s1),
    .s(sum_c8_r60_s2),
    .co(carry_c8_r60_s2)
  );
  wire sum_c8_r61_s2, carry_c8_r61_s2;
  subbyte_full_adder add_c8_r61_s2 (
    .a(sum_c8_r11_s1),
    .b(sum_c8_r12_s1),
    .ci(sum_c8_r13_s1),
    .s(sum_c8_r61_s2),
    .co(carry_c8_r61_s2)
  );
  wire sum_c8_r62_s2, carry_c8_r62_s2;
  subbyte_full_adder add_c8_r62_s2 (
    .a(sum_c8_r14_s1),
    .b(sum_c8_r15_s1),
    .ci(sum_c8_r16_s1),
    .s(sum_c8_r62_s2),
    .co(carry_c8_r62_s2)
  );
  wire sum_c8_r63_s2, carry_c8_r63_s2;
  subbyte_full_adder add_c8_r63_s2 (
    .a(sum_c8_r17_s1),
    .b(sum_c8_r18_s1),
    .ci(sum_c8_r19_s1),
    .s(sum_c8_r63_s2),
    .co(carry_c8_r63_s2)
  );
  wire sum_c8_r64_s2, carry_c8_r64_s2;
  subbyte_full_adder add_c8_r64_s2 (
    .a(sum_c8_r20_s1),
    .b(sum_c8_r21_s1),
    .ci(sum_c8_r22_s1),
    .s(sum_c8_r64_s2),
    .co(carry_c8_r64_s2)
  );
  wire sum_c8_r65_s2, carry_c8_r65_s2;
  subbyte_full_adder add_c8_r65_s2 (
    .a(sum_c8_r23_s1),
    .b(sum_c8_r24_s1),
    .ci(sum_c8_r25_s1),
    .s(sum_c8_r65_s2),
    .co(carry_c8_r65_s2)
  );
  wire sum_c8_r66_s2, carry_c8_r66_s2;
  subbyte_full_adder add_c8_r66_s2 (
    .a(sum_c8_r26_s1),
    .b(sum_c8_r27_s1),
    .ci(sum_c8_r28_s1),
    .s(sum_c8_r66_s2),
    .co(carry_c8_r66_s2)
  );
  wire sum_c8_r67_s2, carry_c8_r67_s2;
  subbyte_full_adder add_c8_r67_s2 (
    .a(sum_c8_r29_s1),
    .b(sum_c8_r30_s1),
    .ci(sum_c8_r31_s1),
    .s(sum_c8_r67_s2),
    .co(carry_c8_r67_s2)
  );
  wire sum_c8_r68_s2, carry_c8_r68_s2;
  subbyte_full_adder add_c8_r68_s2 (
    .a(sum_c8_r32_s1),
    .b(sum_c8_r33_s1),
    .ci(sum_c8_r34_s1),
    .s(sum_c8_r68_s2),
    .co(carry_c8_r68_s2)
  );
  wire sum_c8_r69_s2, carry_c8_r69_s2;
  subbyte_full_adder add_c8_r69_s2 (
    .a(sum_c8_r35_s1),
    .b(sum_c8_r36_s1),
    .ci(sum_c8_r37_s1),
    .s(sum_c8_r69_s2),
    .co(carry_c8_r69_s2)
  );
  wire sum_c8_r70_s2, carry_c8_r70_s2;
  subbyte_full_adder add_c8_r70_s2 (
    .a(sum_c8_r38_s1),
    .b(sum_c8_r39_s1),
    .ci(sum_c8_r40_s1),
    .s(sum_c8_r70_s2),
    .co(carry_c8_r70_s2)
  );
  wire sum_c8_r71_s3, carry_c8_r71_s3;
  subbyte_full_adder add_c8_r71_s3 (
    .a(sum_c8_r41_s1),
    .b(sum_c8_r42_s1),
    .ci(carry_c7_r43_s2),
    .s(sum_c8_r71_s3),
    .co(carry_c8_r71_s3)
  );
  wire sum_c8_r72_s3, carry_c8_r72_s3;
  subbyte_full_adder add_c8_r72_s3 (
    .a(carry_c7_r44_s2),
    .b(carry_c7_r45_s2),
    .ci(carry_c7_r46_s2),
    .s(sum_c8_r72_s3),
    .co(carry_c8_r72_s3)
  );
  wire sum_c8_r73_s3, carry_c8_r73_s3;
  subbyte_full_adder add_c8_r73_s3 (
    .a(carry_c7_r47_s2),
    .b(carry_c7_r48_s2),
    .ci(carry_c7_r49_s2),
    .s(sum_c8_r73_s3),
    .co(carry_c8_r73_s3)
  );
  wire sum_c8_r74_s3, carry_c8_r74_s3;
  subbyte_full_adder add_c8_r74_s3 (
    .a(carry_c7_r50_s2),
    .b(carry_c7_r51_s2),
    .ci(carry_c7_r52_s2),
    .s(sum_c8_r74_s3),
    .co(carry_c8_r74_s3)
  );
  wire sum_c8_r75_s3, carry_c8_r75_s3;
  subbyte_full_adder add_c8_r75_s3 (
    .a(carry_c7_r53_s2),
    .b(carry_c7_r54_s2),
    .ci(carry_c7_r55_s2),
    .s(sum_c8_r75_s3),
    .co(carry_c8_r75_s3)
  );
  wire sum_c8_r76_s3, carry_c8_r76_s3;
  subbyte_full_adder add_c8_r76_s3 (
    .a(carry_c7_r56_s2),
    .b(carry_c7_r57_s2),
    .ci(carry_c7_r58_s2),
    .s(sum_c8_r76_s3),
    .co(carry_c8_r76_s3)
  );
  wire sum_c8_r77_s3, carry_c8_r77_s3;
  subbyte_full_adder add_c8_r77_s3 (
    .a(carry_c7_r59_s2),
    .b(carry_c7_r60_s2),
    .ci(carry_c7_r61_s2),
    .s(sum_c8_r77_s3),
    .co(carry_c8_r77_s3)
  );
  wire sum_c8_r78_s3, carry_c8_r78_s3;
  subbyte_full_adder add_c8_r78_s3 (
    .a(carry_c7_r62_s2),
    .b(carry_c7_r63_s2),
    .ci(carry_c7_r64_s2),
    .s(sum_c8_r78_s3),
    .co(carry_c8_r78_s3)
  );
  wire sum_c8_r79_s3, carry_c8_r79_s3;
  subbyte_full_adder add_c8_r79_s3 (
    .a(carry_c7_r65_s2),
    .b(carry_c7_r66_s2),
    .ci(carry_c7_r67_s2),
    .s(sum_c8_r79_s3),
    .co(carry_c8_r79_s3)
  );
  wire sum_c8_r80_s3, carry_c8_r80_s3;
  subbyte_full_adder add_c8_r80_s3 (
    .a(carry_c7_r68_s2),
    .b(carry_c7_r69_s2),
    .ci(carry_c7_r70_s2),
    .s(sum_c8_r80_s3),
    .co(carry_c8_r80_s3)
  );
  wire sum_c8_r81_s3, carry_c8_r81_s3;
  subbyte_full_adder add_c8_r81_s3 (
    .a(sum_c8_r43_s2),
    .b(sum_c8_r44_s2),
    .ci(sum_c8_r45_s2),
    .s(sum_c8_r81_s3),
    .co(carry_c8_r81_s3)
  );
  wire sum_c8_r82_s3, carry_c8_r82_s3;
  subbyte_full_adder add_c8_r82_s3 (
    .a(sum_c8_r46_s2),
    .b(sum_c8_r47_s2),
    .ci(sum_c8_r48_s2),
    .s(sum_c8_r82_s3),
    .co(carry_c8_r82_s3)
  );
  wire sum_c8_r83_s3, carry_c8_r83_s3;
  subbyte_full_adder add_c8_r83_s3 (
    .a(sum_c8_r49_s2),
    .b(sum_c8_r50_s2),
    .ci(sum_c8_r51_s2),
    .s(sum_c8_r83_s3),
    .co(carry_c8_r83_s3)
  );
  wire sum_c8_r84_s3, carry_c8_r84_s3;
  subbyte_full_adder add_c8_r84_s3 (
    .a(sum_c8_r52_s2),
    .b(sum_c8_r53_s2),
    .ci(sum_c8_r54_s2),
    .s(sum_c8_r84_s3),
    .co(carry_c8_r84_s3)
  );
  wire sum_c8_r85_s3, carry_c8_r85_s3;
  subbyte_full_adder add_c8_r85_s3 (
    .a(sum_c8_r55_s2),
    .b(sum_c8_r56_s2),
    .ci(sum_c8_r57_s2),
    .s(sum_c8_r85_s3),
    .co(carry_c8_r85_s3)
  );
  wire sum_c8_r86_s3, carry_c8_r86_s3;
  subbyte_full_adder add_c8_r86_s3 (
    .a(sum_c8_r58_s2),
    .b(sum_c8_r59_s2),
    .ci(sum_c8_r60_s2),
    .s(sum_c8_r86_s3),
    .co(carry_c8_r86_s3)
  );
  wire sum_c8_r87_s3, carry_c8_r87_s3;
  subbyte_full_adder add_c8_r87_s3 (
    .a(sum_c8_r61_s2),
    .b(sum_c8_r62_s2),
    .ci(sum_c8_r63_s2),
    .s(sum_c8_r87_s3),
    .co(carry_c8_r87_s3)
  );
  wire sum_c8_r88_s3, carry_c8_r88_s3;
  subbyte_full_adder add_c8_r88_s3 (
    .a(sum_c8_r64_s2),
    .b(sum_c8_r65_s2),
    .ci(sum_c8_r66_s2),
    .s(sum_c8_r88_s3),
    .co(carry_c8_r88_s3)
  );
  wire sum_c8_r89_s3, carry_c8_r89_s3;
  subbyte_full_adder add_c8_r89_s3 (
    .a(sum_c8_r67_s2),
    .b(sum_c8_r68_s2),
    .ci(sum_c8_r69_s2),
    .s(sum_c8_r89_s3),
    .co(carry_c8_r89_s3)
  );
  wire sum_c8_r90_s4, carry_c8_r90_s4;
  subbyte_full_adder add_c8_r90_s4 (
    .a(sum_c8_r70_s2),
    .b(carry_c7_r71_s3),
    .ci(sum_c8_r71_s3),
    .s(sum_c8_r90_s4),
    .co(carry_c8_r90_s4)
  );
  wire sum_c8_r91_s4, carry_c8_r91_s4;
  subbyte_full_adder add_c8_r91_s4 (
    .a(carry_c7_r72_s3),
    .b(carry_c7_r73_s3),
    .ci(carry_c7_r74_s3),
    .s(sum_c8_r91_s4),
    .co(carry_c8_r91_s4)
  );
  wire sum_c8_r92_s4, carry_c8_r92_s4;
  subbyte_full_adder add_c8_r92_s4 (
    .a(carry_c7_r75_s3),
    .b(carry_c7_r76_s3),
    .ci(carry_c7_r77_s3),
    .s(sum_c8_r92_s4),
    .co(carry_c8_r92_s4)
  );
  wire sum_c8_r93_s4, carry_c8_r93_s4;
  subbyte_full_adder add_c8_r93_s4 (
    .a(carry_c7_r78_s3),
    .b(carry_c7_r79_s3),
    .ci(carry_c7_r80_s3),
    .s(sum_c8_r93_s4),
    .co(carry_c8_r93_s4)
  );
  wire sum_c8_r94_s4, carry_c8_r94_s4;
  subbyte_full_adder add_c8_r94_s4 (
    .a(carry_c7_r81_s3),
    .b(carry_c7_r82_s3),
    .ci(carry_c7_r83_s3),
    .s(sum_c8_r94_s4),
    .co(carry_c8_r94_s4)
  );
  wire sum_c8_r95_s4, carry_c8_r95_s4;
  subbyte_full_adder add_c8_r95_s4 (
    .a(carry_c7_r84_s3),
    .b(carry_c7_r85_s3),
    .ci(carry_c7_r86_s3),
    .s(sum_c8_r95_s4),
    .co(carry_c8_r95_s4)
  );
  wire sum_c8_r96_s4, carry_c8_r96_s4;
  subbyte_full_adder add_c8_r96_s4 (
    .a(carry_c7_r87_s3),
    .b(carry_c7_r88_s3),
    .ci(carry_c7_r89_s3),
    .s(sum_c8_r96_s4),
    .co(carry_c8_r96_s4)
  );
  wire sum_c8_r97_s4, carry_c8_r97_s4;
  subbyte_full_adder add_c8_r97_s4 (
    .a(sum_c8_r72_s3),
    .b(sum_c8_r73_s3),
    .ci(sum_c8_r74_s3),
    .s(sum_c8_r97_s4),
    .co(carry_c8_r97_s4)
  );
  wire sum_c8_r98_s4, carry_c8_r98_s4;
  subbyte_full_adder add_c8_r98_s4 (
    .a(sum_c8_r75_s3),
    .b(sum_c8_r76_s3),
    .ci(sum_c8_r77_s3),
    .s(sum_c8_r98_s4),
    .co(carry_c8_r98_s4)
  );
  wire sum_c8_r99_s4, carry_c8_r99_s4;
  subbyte_full_adder add_c8_r99_s4 (
    .a(sum_c8_r78_s3),
    .b(sum_c8_r79_s3),
    .ci(sum_c8_r80_s3),
    .s(sum_c8_r99_s4),
    .co(carry_c8_r99_s4)
  );
  wire sum_c8_r100_s4, carry_c8_r100_s4;
  subbyte_full_adder add_c8_r100_s4 (
    .a(sum_c8_r81_s3),
    .b(sum_c8_r82_s3),
    .ci(sum_c8_r83_s3),
    .s(sum_c8_r100_s4),
    .co(carry_c8_r100_s4)
  );
  wire sum_c8_r101_s4, carry_c8_r101_s4;
  subbyte_full_adder add_c8_r101_s4 (
    .a(sum_c8_r84_s3),
    .b(sum_c8_r85_s3),
    .ci(sum_c8_r86_s3),
    .s(sum_c8_r101_s4),
    .co(carry_c8_r101_s4)
  );
  wire sum_c8_r102_s4, carry_c8_r102_s4;
  subbyte_full_adder add_c8_r102_s4 (
    .a(sum_c8_r87_s3),
    .b(sum_c8_r88_s3),
    .ci(sum_c8_r89_s3),
    .s(sum_c8_r102_s4),
    .co(carry_c8_r102_s4)
  );
  wire sum_c8_r103_s5, carry_c8_r103_s5;
  subbyte_full_adder add_c8_r103_s5 (
    .a(carry_c7_r90_s4),
    .b(sum_c8_r90_s4),
    .ci(carry_c7_r91_s4),
    .s(sum_c8_r103_s5),
    .co(carry_c8_r103_s5)
  );
  wire sum_c8_r104_s5, carry_c8_r104_s5;
  subbyte_full_adder add_c8_r104_s5 (
    .a(carry_c7_r92_s4),
    .b(carry_c7_r93_s4),
    .ci(carry_c7_r94_s4),
    .s(sum_c8_r104_s5),
    .co(carry_c8_r104_s5)
  );
  wire sum_c8_r105_s5, carry_c8_r105_s5;
  subbyte_full_adder add_c8_r105_s5 (
    .a(carry_c7_r95_s4),
    .b(carry_c7_r96_s4),
    .ci(carry_c7_r97_s4),
    .s(sum_c8_r105_s5),
    .co(carry_c8_r105_s5)
  );
  wire sum_c8_r106_s5, carry_c8_r106_s5;
  subbyte_full_adder add_c8_r106_s5 (
    .a(carry_c7_r98_s4),
    .b(carry_c7_r99_s4),
    .ci(carry_c7_r100_s4),
    .s(sum_c8_r106_s5),
    .co(carry_c8_r106_s5)
  );
  wire sum_c8_r107_s5, carry_c8_r107_s5;
  subbyte_full_adder add_c8_r107_s5 (
    .a(carry_c7_r101_s4),
    .b(carry_c7_r102_s4),
    .ci(sum_c8_r91_s4),
    .s(sum_c8_r107_s5),
    .co(carry_c8_r107_s5)
  );
  wire sum_c8_r108_s5, carry_c8_r108_s5;
  subbyte_full_adder add_c8_r108_s5 (
    .a(sum_c8_r92_s4),
    .b(sum_c8_r93_s4),
    .ci(sum_c8_r94_s4),
    .s(sum_c8_r108_s5),
    .co(carry_c8_r108_s5)
  );
  wire sum_c8_r109_s5, carry_c8_r109_s5;
  subbyte_full_adder add_c8_r109_s5 (
    .a(sum_c8_r95_s4),
    .b(sum_c8_r96_s4),
    .ci(sum_c8_r97_s4),
    .s(sum_c8_r109_s5),
    .co(carry_c8_r109_s5)
  );
  wire sum_c8_r110_s5, carry_c8_r110_s5;
  subbyte_full_adder add_c8_r110_s5 (
    .a(sum_c8_r98_s4),
    .b(sum_c8_r99_s4),
    .ci(sum_c8_r100_s4),
    .s(sum_c8_r110_s5),
    .co(carry_c8_r110_s5)
  );
  wire sum_c8_r111_s6, carry_c8_r111_s6;
  subbyte_full_adder add_c8_r111_s6 (
    .a(sum_c8_r101_s4),
    .b(sum_c8_r102_s4),
    .ci(carry_c7_r103_s5),
    .s(sum_c8_r111_s6),
    .co(carry_c8_r111_s6)
  );
  wire sum_c8_r112_s6, carry_c8_r112_s6;
  subbyte_full_adder add_c8_r112_s6 (
    .a(sum_c8_r103_s5),
    .b(carry_c7_r104_s5),
    .ci(carry_c7_r105_s5),
    .s(sum_c8_r112_s6),
    .co(carry_c8_r112_s6)
  );
  wire sum_c8_r113_s6, carry_c8_r113_s6;
  subbyte_full_adder add_c8_r113_s6 (
    .a(carry_c7_r106_s5),
    .b(carry_c7_r107_s5),
    .ci(carry_c7_r108_s5),
    .s(sum_c8_r113_s6),
    .co(carry_c8_r113_s6)
  );
  wire sum_c8_r114_s7, carry_c8_r114_s7;
  subbyte_full_adder add_c8_r114_s7 (
    .a(carry_c7_r109_s5),
    .b(carry_c7_r110_s5),
    .ci(carry_c7_r111_s6),
    .s(sum_c8_r114_s7),
    .co(carry_c8_r114_s7)
  );
  wire sum_c8_r115_s6, carry_c8_r115_s6;
  subbyte_full_adder add_c8_r115_s6 (
    .a(sum_c8_r104_s5),
    .b(sum_c8_r105_s5),
    .ci(sum_c8_r106_s5),
    .s(sum_c8_r115_s6),
    .co(carry_c8_r115_s6)
  );
  wire sum_c8_r116_s6, carry_c8_r116_s6;
  subbyte_full_adder add_c8_r116_s6 (
    .a(sum_c8_r107_s5),
    .b(sum_c8_r108_s5),
    .ci(sum_c8_r109_s5),
    .s(sum_c8_r116_s6),
    .co(carry_c8_r116_s6)
  );
  wire sum_c8_r117_s7, carry_c8_r117_s7;
  subbyte_full_adder add_c8_r117_s7 (
    .a(sum_c8_r110_s5),
    .b(sum_c8_r111_s6),
    .ci(carry_c7_r112_s6),
    .s(sum_c8_r117_s7),
    .co(carry_c8_r117_s7)
  );
  wire sum_c8_r118_s8, carry_c8_r118_s8;
  subbyte_full_adder add_c8_r118_s8 (
    .a(carry_c7_r113_s6),
    .b(carry_c7_r114_s7),
    .ci(carry_c7_r115_s6),
    .s(sum_c8_r118_s8),
    .co(carry_c8_r118_s8)
  );
  wire sum_c8_r119_s7, carry_c8_r119_s7;
  subbyte_full_adder add_c8_r119_s7 (
    .a(carry_c7_r116_s6),
    .b(sum_c8_r112_s6),
    .ci(sum_c8_r113_s6),
    .s(sum_c8_r119_s7),
    .co(carry_c8_r119_s7)
  );
  wire sum_c8_r120_s8, carry_c8_r120_s8;
  subbyte_full_adder add_c8_r120_s8 (
    .a(sum_c8_r114_s7),
    .b(sum_c8_r115_s6),
    .ci(sum_c8_r116_s6),
    .s(sum_c8_r120_s8),
    .co(carry_c8_r120_s8)
  );
  wire sum_c8_r121_s9, carry_c8_r121_s9;
  subbyte_full_adder add_c8_r121_s9 (
    .a(carry_c7_r117_s7),
    .b(sum_c8_r117_s7),
    .ci(carry_c7_r118_s8),
    .s(sum_c8_r121_s9),
    .co(carry_c8_r121_s9)
  );
  wire sum_c8_r122_s9, carry_c8_r122_s9;
  subbyte_full_adder add_c8_r122_s9 (
    .a(carry_c7_r119_s7),
    .b(carry_c7_r120_s8),
    .ci(sum_c8_r118_s8),
    .s(sum_c8_r122_s9),
    .co(carry_c8_r122_s9)
  );
  wire sum_c8_r123_s10, carry_c8_r123_s10;
  subbyte_full_adder add_c8_r123_s10 (
    .a(sum_c8_r119_s7),
    .b(sum_c8_r120_s8),
    .ci(carry_c7_r121_s9),
    .s(sum_c8_r123_s10),
    .co(carry_c8_r123_s10)
  );
  wire sum_c8_r124_s11, carry_c8_r124_s11;
  subbyte_full_adder add_c8_r124_s11 (
    .a(sum_c8_r121_s9),
    .b(carry_c7_r122_s9),
    .ci(carry_c7_r123_s10),
    .s(sum_c8_r124_s11),
    .co(carry_c8_r124_s11)
  );
  wire sum_c8_r125_s11, carry_c8_r125_s11;
  subbyte_full_adder add_c8_r125_s11 (
    .a(sum_c8_r122_s9),
    .b(sum_c8_r123_s10),
    .ci(carry_c7_r124_s10),
    .s(sum_c8_r125_s11),
    .co(carry_c8_r125_s11)
  );
  wire sum_c8_r126_s12, carry_c8_r126_s12;
  subbyte_full_adder add_c8_r126_s12 (
    .a(sum_c8_r124_s11),
    .b(carry_c7_r125_s11),
    .ci(sum_c8_r125_s11),
    .s(sum_c8_r126_s12),
    .co(carry_c8_r126_s12)
  );
  wire sum_c8_r127_s15, carry_c8_r127_s15;
  subbyte_full_adder add_c8_r127_s15 (
    .a(carry_c7_r126_s12),
    .b(sum_c8_r126_s12),
    .ci(carry_c7_r127_s14),
    .s(sum_c8_r127_s15),
    .co(carry_c8_r127_s15)
  );
  wire sum_c8_r128_s16, carry_c8_r128_s16;
  subbyte_half_adder add_c8_r128_s16 (
    .a(carry_c7_r128_s15),
    .b(sum_c8_r127_s15),
    .s(sum_c8_r128_s16),
    .co(carry_c8_r128_s16)
  );
  wire sum_c9_r0_s1, carry_c9_r0_s1;
  subbyte_full_adder add_c9_r0_s1 (.a(pp[9]), .b(pp[44]), .ci(pp[79]), .s(sum_c9_r0_s1), .co(carry_c9_r0_s1));
  wire sum_c9_r1_s1, carry_c9_r1_s1;
  subbyte_full_adder add_c9_r1_s1 (.a(pp[114]), .b(pp[149]), .ci(pp[184]), .s(sum_c9_r1_s1), .co(carry_c9_r1_s1));
  wire sum_c9_r2_s1, carry_c9_r2_s1;
  subbyte_full_adder add_c9_r2_s1 (.a(pp[219]), .b(pp[254]), .ci(pp[289]), .s(sum_c9_r2_s1), .co(carry_c9_r2_s1));
  wire sum_c9_r3_s1, carry_c9_r3_s1;
  subbyte_full_adder add_c9_r3_s1 (.a(pp[324]), .b(pp[359]), .ci(pp[394]), .s(sum_c9_r3_s1), .co(carry_c9_r3_s1));
  wire sum_c9_r4_s1, carry_c9_r4_s1;
  subbyte_full_adder add_c9_r4_s1 (.a(pp[429]), .b(pp[464]), .ci(pp[499]), .s(sum_c9_r4_s1), .co(carry_c9_r4_s1));
  wire sum_c9_r5_s1, carry_c9_r5_s1;
  subbyte_full_adder add_c9_r5_s1 (.a(pp[534]), .b(pp[569]), .ci(pp[604]), .s(sum_c9_r5_s1), .co(carry_c9_r5_s1));
  wire sum_c9_r6_s1, carry_c9_r6_s1;
  subbyte_full_adder add_c9_r6_s1 (.a(pp[639]), .b(pp[674]), .ci(pp[709]), .s(sum_c9_r6_s1), .co(carry_c9_r6_s1));
  wire sum_c9_r7_s1, carry_c9_r7_s1;
  subbyte_full_adder add_c9_r7_s1 (.a(pp[744]), .b(pp[779]), .ci(pp[814]), .s(sum_c9_r7_s1), .co(carry_c9_r7_s1));
  wire sum_c9_r8_s1, carry_c9_r8_s1;
  subbyte_full_adder add_c9_r8_s1 (.a(pp[849]), .b(pp[884]), .ci(pp[919]), .s(sum_c9_r8_s1), .co(carry_c9_r8_s1));
  wire sum_c9_r9_s1, carry_c9_r9_s1;
  subbyte_full_adder add_c9_r9_s1 (.a(pp[954]), .b(pp[989]), .ci(pp[1024]), .s(sum_c9_r9_s1), .co(carry_c9_r9_s1));
  wire sum_c9_r10_s1, carry_c9_r10_s1;
  subbyte_full_adder add_c9_r10_s1 (.a(pp[1059]), .b(pp[1094]), .ci(pp[1129]), .s(sum_c9_r10_s1), .co(carry_c9_r10_s1));
  wire sum_c9_r11_s1, carry_c9_r11_s1;
  subbyte_full_adder add_c9_r11_s1 (.a(pp[1164]), .b(pp[1199]), .ci(pp[1234]), .s(sum_c9_r11_s1), .co(carry_c9_r11_s1));
  wire sum_c9_r12_s1, carry_c9_r12_s1;
  subbyte_full_adder add_c9_r12_s1 (.a(pp[1269]), .b(pp[1304]), .ci(pp[1339]), .s(sum_c9_r12_s1), .co(carry_c9_r12_s1));
  wire sum_c9_r13_s1, carry_c9_r13_s1;
  subbyte_full_adder add_c9_r13_s1 (.a(pp[1374]), .b(pp[1409]), .ci(pp[1444]), .s(sum_c9_r13_s1), .co(carry_c9_r13_s1));
  wire sum_c9_r14_s1, carry_c9_r14_s1;
  subbyte_full_adder add_c9_r14_s1 (.a(pp[1479]), .b(pp[1514]), .ci(pp[1549]), .s(sum_c9_r14_s1), .co(carry_c9_r14_s1));
  wire sum_c9_r15_s1, carry_c9_r15_s1;
  subbyte_full_adder add_c9_r15_s1 (.a(pp[1584]), .b(pp[1619]), .ci(pp[1654]), .s(sum_c9_r15_s1), .co(carry_c9_r15_s1));
  wire sum_c9_r16_s1, carry_c9_r16_s1;
  subbyte_full_adder add_c9_r16_s1 (.a(pp[1689]), .b(pp[1724]), .ci(pp[1759]), .s(sum_c9_r16_s1), .co(carry_c9_r16_s1));
  wire sum_c9_r17_s1, carry_c9_r17_s1;
  subbyte_full_adder add_c9_r17_s1 (.a(pp[1794]), .b(pp[1829]), .ci(pp[1864]), .s(sum_c9_r17_s1), .co(carry_c9_r17_s1));
  wire sum_c9_r18_s1, carry_c9_r18_s1;
  subbyte_full_adder add_c9_r18_s1 (.a(pp[1899]), .b(pp[1934]), .ci(pp[1969]), .s(sum_c9_r18_s1), .co(carry_c9_r18_s1));
  wire sum_c9_r19_s1, carry_c9_r19_s1;
  subbyte_full_adder add_c9_r19_s1 (.a(pp[2004]), .b(pp[2039]), .ci(pp[2074]), .s(sum_c9_r19_s1), .co(carry_c9_r19_s1));
  wire sum_c9_r20_s1, carry_c9_r20_s1;
  subbyte_full_adder add_c9_r20_s1 (.a(pp[2109]), .b(pp[2144]), .ci(pp[2179]), .s(sum_c9_r20_s1), .co(carry_c9_r20_s1));
  wire sum_c9_r21_s1, carry_c9_r21_s1;
  subbyte_full_adder add_c9_r21_s1 (.a(pp[2214]), .b(pp[2249]), .ci(pp[2284]), .s(sum_c9_r21_s1), .co(carry_c9_r21_s1));
  wire sum_c9_r22_s1, carry_c9_r22_s1;
  subbyte_full_adder add_c9_r22_s1 (.a(pp[2319]), .b(pp[2354]), .ci(pp[2389]), .s(sum_c9_r22_s1), .co(carry_c9_r22_s1));
  wire sum_c9_r23_s1, carry_c9_r23_s1;
  subbyte_full_adder add_c9_r23_s1 (.a(pp[2424]), .b(pp[2459]), .ci(pp[2494]), .s(sum_c9_r23_s1), .co(carry_c9_r23_s1));
  wire sum_c9_r24_s1, carry_c9_r24_s1;
  subbyte_full_adder add_c9_r24_s1 (.a(pp[2529]), .b(pp[2564]), .ci(pp[2599]), .s(sum_c9_r24_s1), .co(carry_c9_r24_s1));
  wire sum_c9_r25_s1, carry_c9_r25_s1;
  subbyte_full_adder add_c9_r25_s1 (.a(pp[2634]), .b(pp[2669]), .ci(pp[2704]), .s(sum_c9_r25_s1), .co(carry_c9_r25_s1));
  wire sum_c9_r26_s1, carry_c9_r26_s1;
  subbyte_full_adder add_c9_r26_s1 (.a(pp[2739]), .b(pp[2774]), .ci(pp[2809]), .s(sum_c9_r26_s1), .co(carry_c9_r26_s1));
  wire sum_c9_r27_s1, carry_c9_r27_s1;
  subbyte_full_adder add_c9_r27_s1 (.a(pp[2844]), .b(pp[2879]), .ci(pp[2914]), .s(sum_c9_r27_s1), .co(carry_c9_r27_s1));
  wire sum_c9_r28_s1, carry_c9_r28_s1;
  subbyte_full_adder add_c9_r28_s1 (.a(pp[2949]), .b(pp[2984]), .ci(pp[3019]), .s(sum_c9_r28_s1), .co(carry_c9_r28_s1));
  wire sum_c9_r29_s1, carry_c9_r29_s1;
  subbyte_full_adder add_c9_r29_s1 (.a(pp[3054]), .b(pp[3089]), .ci(pp[3124]), .s(sum_c9_r29_s1), .co(carry_c9_r29_s1));
  wire sum_c9_r30_s1, carry_c9_r30_s1;
  subbyte_full_adder add_c9_r30_s1 (.a(pp[3159]), .b(pp[3194]), .ci(pp[3229]), .s(sum_c9_r30_s1), .co(carry_c9_r30_s1));
  wire sum_c9_r31_s1, carry_c9_r31_s1;
  subbyte_full_adder add_c9_r31_s1 (.a(pp[3264]), .b(pp[3299]), .ci(pp[3334]), .s(sum_c9_r31_s1), .co(carry_c9_r31_s1));
  wire sum_c9_r32_s1, carry_c9_r32_s1;
  subbyte_full_adder add_c9_r32_s1 (.a(pp[3369]), .b(pp[3404]), .ci(pp[3439]), .s(sum_c9_r32_s1), .co(carry_c9_r32_s1));
  wire sum_c9_r33_s1, carry_c9_r33_s1;
  subbyte_full_adder add_c9_r33_s1 (.a(pp[3474]), .b(pp[3509]), .ci(pp[3544]), .s(sum_c9_r33_s1), .co(carry_c9_r33_s1));
  wire sum_c9_r34_s1, carry_c9_r34_s1;
  subbyte_full_adder add_c9_r34_s1 (.a(pp[3579]), .b(pp[3614]), .ci(pp[3649]), .s(sum_c9_r34_s1), .co(carry_c9_r34_s1));
  wire sum_c9_r35_s1, carry_c9_r35_s1;
  subbyte_full_adder add_c9_r35_s1 (.a(pp[3684]), .b(pp[3719]), .ci(pp[3754]), .s(sum_c9_r35_s1), .co(carry_c9_r35_s1));
  wire sum_c9_r36_s1, carry_c9_r36_s1;
  subbyte_full_adder add_c9_r36_s1 (.a(pp[3789]), .b(pp[3824]), .ci(pp[3859]), .s(sum_c9_r36_s1), .co(carry_c9_r36_s1));
  wire sum_c9_r37_s1, carry_c9_r37_s1;
  subbyte_full_adder add_c9_r37_s1 (.a(pp[3894]), .b(pp[3929]), .ci(pp[3964]), .s(sum_c9_r37_s1), .co(carry_c9_r37_s1));
  wire sum_c9_r38_s1, carry_c9_r38_s1;
  subbyte_full_adder add_c9_r38_s1 (.a(pp[3999]), .b(pp[4034]), .ci(pp[4069]), .s(sum_c9_r38_s1), .co(carry_c9_r38_s1));
  wire sum_c9_r39_s1, carry_c9_r39_s1;
  subbyte_full_adder add_c9_r39_s1 (.a(pp[4104]), .b(pp[4139]), .ci(pp[4174]), .s(sum_c9_r39_s1), .co(carry_c9_r39_s1));
  wire sum_c9_r40_s1, carry_c9_r40_s1;
  subbyte_full_adder add_c9_r40_s1 (.a(pp[4209]), .b(pp[4244]), .ci(pp[4279]), .s(sum_c9_r40_s1), .co(carry_c9_r40_s1));
  wire sum_c9_r41_s1, carry_c9_r41_s1;
  subbyte_full_adder add_c9_r41_s1 (.a(pp[4314]), .b(pp[4349]), .ci(pp[4384]), .s(sum_c9_r41_s1), .co(carry_c9_r41_s1));
  wire sum_c9_r42_s1, carry_c9_r42_s1;
  subbyte_full_adder add_c9_r42_s1 (.a(pp[4419]), .b(pp[4454]), .ci(pp[4489]), .s(sum_c9_r42_s1), .co(carry_c9_r42_s1));
  wire sum_c9_r43_s2, carry_c9_r43_s2;
  subbyte_full_adder add_c9_r43_s2 (
    .a(carry_c8_r0_s1),
    .b(carry_c8_r1_s1),
    .ci(carry_c8_r2_s1),
    .s(sum_c9_r43_s2),
    .co(carry_c9_r43_s2)
  );
  wire sum_c9_r44_s2, carry_c9_r44_s2;
  subbyte_full_adder add_c9_r44_s2 (
    .a(carry_c8_r3_s1),
    .b(carry_c8_r4_s1),
    .ci(carry_c8_r5_s1),
    .s(sum_c9_r44_s2),
    .co(carry_c9_r44_s2)
  );
  wire sum_c9_r45_s2, carry_c9_r45_s2;
  subbyte_full_adder add_c9_r45_s2 (
    .a(carry_c8_r6_s1),
    .b(carry_c8_r7_s1),
    .ci(carry_c8_r8_s1),
    .s(sum_c9_r45_s2),
    .co(carry_c9_r45_s2)
  );
  wire sum_c9_r46_s2, carry_c9_r46_s2;
  subbyte_full_adder add_c9_r46_s2 (
    .a(carry_c8_r9_s1),
    .b(carry_c8_r10_s1),
    .ci(carry_c8_r11_s1),
    .s(sum_c9_r46_s2),
    .co(carry_c9_r46_s2)
  );
  wire sum_c9_r47_s2, carry_c9_r47_s2;
  subbyte_full_adder add_c9_r47_s2 (
    .a(carry_c8_r12_s1),
    .b(carry_c8_r13_s1),
    .ci(carry_c8_r14_s1),
    .s(sum_c9_r47_s2),
    .co(carry_c9_r47_s2)
  );
  wire sum_c9_r48_s2, carry_c9_r48_s2;
  subbyte_full_adder add_c9_r48_s2 (
    .a(carry_c8_r15_s1),
    .b(carry_c8_r16_s1),
    .ci(carry_c8_r17_s1),
    .s(sum_c9_r48_s2),
    .co(carry_c9_r48_s2)
  );
  wire sum_c9_r49_s2, carry_c9_r49_s2;
  subbyte_full_adder add_c9_r49_s2 (
    .a(carry_c8_r18_s1),
    .b(carry_c8_r19_s1),
    .ci(carry_c8_r20_s1),
    .s(sum_c9_r49_s2),
    .co(carry_c9_r49_s2)
  );
  wire sum_c9_r50_s2, carry_c9_r50_s2;
  subbyte_full_adder add_c9_r50_s2 (
    .a(carry_c8_r21_s1),
    .b(carry_c8_r22_s1),
    .ci(carry_c8_r23_s1),
    .s(sum_c9_r50_s2),
    .co(carry_c9_r50_s2)
  );
  wire sum_c9_r51_s2, carry_c9_r51_s2;
  subbyte_full_adder add_c9_r51_s2 (
    .a(carry_c8_r24_s1),
    .b(carry_c8_r25_s1),
    .ci(carry_c8_r26_s1),
    .s(sum_c9_r51_s2),
    .co(carry_c9_r51_s2)
  );
  wire sum_c9_r52_s2, carry_c9_r52_s2;
  subbyte_full_adder add_c9_r52_s2 (
    .a(carry_c8_r27_s1),
    .b(carry_c8_r28_s1),
    .ci(carry_c8_r29_s1),
    .s(sum_c9_r52_s2),
    .co(carry_c9_r52_s2)
  );
  wire sum_c9_r53_s2, carry_c9_r53_s2;
  subbyte_full_adder add_c9_r53_s2 (
    .a(carry_c8_r30_s1),
    .b(carry_c8_r31_s1),
    .ci(carry_c8_r32_s1),
    .s(sum_c9_r53_s2),
    .co(carry_c9_r53_s2)
  );
  wire sum_c9_r54_s2, carry_c9_r54_s2;
  subbyte_full_adder add_c9_r54_s2 (
    .a(carry_c8_r33_s1),
    .b(carry_c8_r34_s1),
    .ci(carry_c8_r35_s1),
    .s(sum_c9_r54_s2),
    .co(carry_c9_r54_s2)
  );
  wire sum_c9_r55_s2, carry_c9_r55_s2;
  subbyte_full_adder add_c9_r55_s2 (
    .a(carry_c8_r36_s1),
    .b(carry_c8_r37_s1),
    .ci(carry_c8_r38_s1),
    .s(sum_c9_r55_s2),
    .co(carry_c9_r55_s2)
  );
  wire sum_c9_r56_s2, carry_c9_r56_s2;
  subbyte_full_adder add_c9_r56_s2 (
    .a(carry_c8_r39_s1),
    .b(carry_c8_r40_s1),
    .ci(carry_c8_r41_s1),
    .s(sum_c9_r56_s2),
    .co(carry_c9_r56_s2)
  );
  wire sum_c9_r57_s2, carry_c9_r57_s2;
  subbyte_full_adder add_c9_r57_s2 (
    .a(carry_c8_r42_s1),
    .b(sum_c9_r0_s1),
    .ci(sum_c9_r1_s1),
    .s(sum_c9_r57_s2),
    .co(carry_c9_r57_s2)
  );
  wire sum_c9_r58_s2, carry_c9_r58_s2;
  subbyte_full_adder add_c9_r58_s2 (
    .a(sum_c9_r2_s1),
    .b(sum_c9_r3_s1),
    .ci(sum_c9_r4_s1),
    .s(sum_c9_r58_s2),
    .co(carry_c9_r58_s2)
  );
  wire sum_c9_r59_s2, carry_c9_r59_s2;
  subbyte_full_adder add_c9_r59_s2 (
    .a(sum_c9_r5_s1),
    .b(sum_c9_r6_s1),
    .ci(sum_c9_r7_s1),
    .s(sum_c9_r59_s2),
    .co(carry_c9_r59_s2)
  );
  wire sum_c9_r60_s2, carry_c9_r60_s2;
  subbyte_full_adder add_c9_r60_s2 (
    .a(sum_c9_r8_s1),
    .b(sum_c9_r9_s1),
    .ci(sum_c9_r10_s1),
    .s(sum_c9_r60_s2),
    .co(carry_c9_r60_s2)
  );
  wire sum_c9_r61_s2, carry_c9_r61_s2;
  subbyte_full_adder add_c9_r61_s2 (
    .a(sum_c9_r11_s1),
    .b(sum_c9_r12_s1),
    .ci(sum_c9_r13_s1),
    .s(sum_c9_r61_s2),
    .co(carry_c9_r61_s2)
  );
  wire sum_c9_r62_s2, carry_c9_r62_s2;
  subbyte_full_adder add_c9_r62_s2 (
    .a(sum_c9_r14_s1),
    .b(sum_c9_r15_s1),
    .ci(sum_c9_r16_s1),
    .s(sum_c9_r62_s2),
    .co(carry_c9_r62_s2)
  );
  wire sum_c9_r63_s2, carry_c9_r63_s2;
  subbyte_full_adder add_c9_r63_s2 (
    .a(sum_c9_r17_s1),
    .b(sum_c9_r18_s1),
    .ci(sum_c9_r19_s1),
    .s(sum_c9_r63_s2),
    .co(carry_c9_r63_s2)
  );
  wire sum_c9_r64_s2, carry_c9_r64_s2;
  subbyte_full_adder add_c9_r64_s2 (
    .a(sum_c9_r20_s1),
    .b(sum_c9_r21_s1),
    .ci(sum_c9_r22_s1),
    .s(sum_c9_r64_s2),
    .co(carry_c9_r64_s2)
  );
  wire sum_c9_r65_s2, carry_c9_r65_s2;
  subbyte_full_adder add_c9_r65_s2 (
    .a(sum_c9_r23_s1),
    .b(sum_c9_r24_s1),
    .ci(sum_c9_r25_s1),
    .s(sum_c9_r65_s2),
    .co(carry_c9_r65_s2)
  );
  wire sum_c9_r66_s2, carry_c9_r66_s2;
  subbyte_full_adder add_c9_r66_s2 (
    .a(sum_c9_r26_s1),
    .b(sum_c9_r27_s1),
    .ci(sum_c9_r28_s1),
    .s(sum_c9_r66_s2),
    .co(carry_c9_r66_s2)
  );
  wire sum_c9_r67_s2, carry_c9_r67_s2;
  subbyte_full_adder add_c9_r67_s2 (
    .a(sum_c9_r29_s1),
    .b(sum_c9_r30_s1),
    .ci(sum_c9_r31_s1),
    .s(sum_c9_r67_s2),
    .co(carry_c9_r67_s2)
  );
  wire sum_c9_r68_s2, carry_c9_r68_s2;
  subbyte_full_adder add_c9_r68_s2 (
    .a(sum_c9_r32_s1),
    .b(sum_c9_r33_s1),
    .ci(sum_c9_r34_s1),
    .s(sum_c9_r68_s2),
    .co(carry_c9_r68_s2)
  );
  wire sum_c9_r69_s2, carry_c9_r69_s2;
  subbyte_full_adder add_c9_r69_s2 (
    .a(sum_c9_r35_s1),
    .b(sum_c9_r36_s1),
    .ci(sum_c9_r37_s1),
    .s(sum_c9_r69_s2),
    .co(carry_c9_r69_s2)
  );
  wire sum_c9_r70_s2, carry_c9_r70_s2;
  subbyte_full_adder add_c9_r70_s2 (
    .a(sum_c9_r38_s1),
    .b(sum_c9_r39_s1),
    .ci(sum_c9_r40_s1),
    .s(sum_c9_r70_s2),
    .co(carry_c9_r70_s2)
  );
  wire sum_c9_r71_s3, carry_c9_r71_s3;
  subbyte_full_adder add_c9_r71_s3 (
    .a(sum_c9_r41_s1),
    .b(sum_c9_r42_s1),
    .ci(carry_c8_r43_s2),
    .s(sum_c9_r71_s3),
    .co(carry_c9_r71_s3)
  );
  wire sum_c9_r72_s3, carry_c9_r72_s3;
  subbyte_full_adder add_c9_r72_s3 (
    .a(carry_c8_r44_s2),
    .b(carry_c8_r45_s2),
    .ci(carry_c8_r46_s2),
    .s(sum_c9_r72_s3),
    .co(carry_c9_r72_s3)
  );
  wire sum_c9_r73_s3, carry_c9_r73_s3;
  subbyte_full_adder add_c9_r73_s3 (
    .a(carry_c8_r47_s2),
    .b(carry_c8_r48_s2),
    .ci(carry_c8_r49_s2),
    .s(sum_c9_r73_s3),
    .co(carry_c9_r73_s3)
  );
  wire sum_c9_r74_s3, carry_c9_r74_s3;
  subbyte_full_adder add_c9_r74_s3 (
    .a(carry_c8_r50_s2),
    .b(carry_c8_r51_s2),
    .ci(carry_c8_r52_s2),
    .s(sum_c9_r74_s3),
    .co(carry_c9_r74_s3)
  );
  wire sum_c9_r75_s3, carry_c9_r75_s3;
  subbyte_full_adder add_c9_r75_s3 (
    .a(carry_c8_r53_s2),
    .b(carry_c8_r54_s2),
    .ci(carry_c8_r55_s2),
    .s(sum_c9_r75_s3),
    .co(carry_c9_r75_s3)
  );
  wire sum_c9_r76_s3, carry_c9_r76_s3;
  subbyte_full_adder add_c9_r76_s3 (
    .a(carry_c8_r56_s2),
    .b(carry_c8_r57_s2),
    .ci(carry_c8_r58_s2),
    .s(sum_c9_r76_s3),
    .co(carry_c9_r76_s3)
  );
  wire sum_c9_r77_s3, carry_c9_r77_s3;
  subbyte_full_adder add_c9_r77_s3 (
    .a(carry_c8_r59_s2),
    .b(carry_c8_r60_s2),
    .ci(carry_c8_r61_s2),
    .s(sum_c9_r77_s3),
    .co(carry_c9_r77_s3)
  );
  wire sum_c9_r78_s3, carry_c9_r78_s3;
  subbyte_full_adder add_c9_r78_s3 (
    .a(carry_c8_r62_s2),
    .b(carry_c8_r63_s2),
    .ci(carry_c8_r64_s2),
    .s(sum_c9_r78_s3),
    .co(carry_c9_r78_s3)
  );
  wire sum_c9_r79_s3, carry_c9_r79_s3;
  subbyte_full_adder add_c9_r79_s3 (
    .a(carry_c8_r65_s2),
    .b(carry_c8_r66_s2),
    .ci(carry_c8_r67_s2),
    .s(sum_c9_r79_s3),
    .co(carry_c9_r79_s3)
  );
  wire sum_c9_r80_s3, carry_c9_r80_s3;
  subbyte_full_adder add_c9_r80_s3 (
    .a(carry_c8_r68_s2),
    .b(carry_c8_r69_s2),
    .ci(carry_c8_r70_s2),
    .s(sum_c9_r80_s3),
    .co(carry_c9_r80_s3)
  );
  wire sum_c9_r81_s3, carry_c9_r81_s3;
  subbyte_full_adder add_c9_r81_s3 (
    .a(sum_c9_r43_s2),
    .b(sum_c9_r44_s2),
    .ci(sum_c9_r45_s2),
    .s(sum_c9_r81_s3),
    .co(carry_c9_r81_s3)
  );
  wire sum_c9_r82_s3, carry_c9_r82_s3;
  subbyte_full_adder add_c9_r82_s3 (
    .a(sum_c9_r46_s2),
    .b(sum_c9_r47_s2),
    .ci(sum_c9_r48_s2),
    .s(sum_c9_r82_s3),
    .co(carry_c9_r82_s3)
  );
  wire sum_c9_r83_s3, carry_c9_r83_s3;
  subbyte_full_adder add_c9_r83_s3 (
    .a(sum_c9_r49_s2),
    .b(sum_c9_r50_s2),
    .ci(sum_c9_r51_s2),
    .s(sum_c9_r83_s3),
    .co(carry_c9_r83_s3)
  );
  wire sum_c9_r84_s3, carry_c9_r84_s3;
  subbyte_full_adder add_c9_r84_s3 (
    .a(sum_c9_r52_s2),
    .b(sum_c9_r53_s2),
    .ci(sum_c9_r54_s2),
    .s(sum_c9_r84_s3),
    .co(carry_c9_r84_s3)
  );
  wire sum_c9_r85_s3, carry_c9_r85_s3;
  subbyte_full_adder add_c9_r85_s3 (
    .a(sum_c9_r55_s2),
    .b(sum_c9_r56_s2),
    .ci(sum_c9_r57_s2),
    .s(sum_c9_r85_s3),
    .co(carry_c9_r85_s3)
  );
  wire sum_c9_r86_s3, carry_c9_r86_s3;
  subbyte_full_adder add_c9_r86_s3 (
    .a(sum_c9_r58_s2),
    .b(sum_c9_r59_s2),
    .ci(sum_c9_r60_s2),
    .s(sum_c9_r86_s3),
    .co(carry_c9_r86_s3)
  );
  wire sum_c9_r87_s3, carry_c9_r87_s3;
  subbyte_full_adder add_c9_r87_s3 (
    .a(sum_c9_r61_s2),
    .b(sum_c9_r62_s2),
    .ci(sum_c9_r63_s2),
    .s(sum_c9_r87_s3),
    .co(carry_c9_r87_s3)
  );
  wire sum_c9_r88_s3, carry_c9_r88_s3;
  subbyte_full_adder add_c9_r88_s3 (
    .a(sum_c9_r64_s2),
    .b(sum_c9_r65_s2),
    .ci(sum_c9_r66_s2),
    .s(sum_c9_r88_s3),
    .co(carry_c9_r88_s3)
  );
  wire sum_c9_r89_s3, carry_c9_r89_s3;
  subbyte_full_adder add_c9_r89_s3 (
    .a(sum_c9_r67_s2),
    .b(sum_c9_r68_s2),
    .ci(sum_c9_r69_s2),
    .s(sum_c9_r89_s3),
    .co(carry_c9_r89_s3)
  );
  wire sum_c9_r90_s4, carry_c9_r90_s4;
  subbyte_full_adder add_c9_r90_s4 (
    .a(sum_c9_r70_s2),
    .b(carry_c8_r71_s3),
    .ci(sum_c9_r71_s3),
    .s(sum_c9_r90_s4),
    .co(carry_c9_r90_s4)
  );
  wire sum_c9_r91_s4, carry_c9_r91_s4;
  subbyte_full_adder add_c9_r91_s4 (
    .a(carry_c8_r72_s3),
    .b(carry_c8_r73_s3),
    .ci(carry_c8_r74_s3),
    .s(sum_c9_r91_s4),
    .co(carry_c9_r91_s4)
  );
  wire sum_c9_r92_s4, carry_c9_r92_s4;
  subbyte_full_adder add_c9_r92_s4 (
    .a(carry_c8_r75_s3),
    .b(carry_c8_r76_s3),
    .ci(carry_c8_r77_s3),
    .s(sum_c9_r92_s4),
    .co(carry_c9_r92_s4)
  );
  wire sum_c9_r93_s4, carry_c9_r93_s4;
  subbyte_full_adder add_c9_r93_s4 (
    .a(carry_c8_r78_s3),
    .b(carry_c8_r79_s3),
    .ci(carry_c8_r80_s3),
    .s(sum_c9_r93_s4),
    .co(carry_c9_r93_s4)
  );
  wire sum_c9_r94_s4, carry_c9_r94_s4;
  subbyte_full_adder add_c9_r94_s4 (
    .a(carry_c8_r81_s3),
    .b(carry_c8_r82_s3),
    .ci(carry_c8_r83_s3),
    .s(sum_c9_r94_s4),
    .co(carry_c9_r94_s4)
  );
  wire sum_c9_r95_s4, carry_c9_r95_s4;
  subbyte_full_adder add_c9_r95_s4 (
    .a(carry_c8_r84_s3),
    .b(carry_c8_r85_s3),
    .ci(carry_c8_r86_s3),
    .s(sum_c9_r95_s4),
    .co(carry_c9_r95_s4)
  );
  wire sum_c9_r96_s4, carry_c9_r96_s4;
  subbyte_full_adder add_c9_r96_s4 (
    .a(carry_c8_r87_s3),
    .b(carry_c8_r88_s3),
    .ci(carry_c8_r89_s3),
    .s(sum_c9_r96_s4),
    .co(carry_c9_r96_s4)
  );
  wire sum_c9_r97_s4, carry_c9_r97_s4;
  subbyte_full_adder add_c9_r97_s4 (
    .a(sum_c9_r72_s3),
    .b(sum_c9_r73_s3),
    .ci(sum_c9_r74_s3),
    .s(sum_c9_r97_s4),
    .co(carry_c9_r97_s4)
  );
  wire sum_c9_r98_s4, carry_c9_r98_s4;
  subbyte_full_adder add_c9_r98_s4 (
    .a(sum_c9_r75_s3),
    .b(sum_c9_r76_s3),
    .ci(sum_c9_r77_s3),
    .s(sum_c9_r98_s4),
    .co(carry_c9_r98_s4)
  );
  wire sum_c9_r99_s4, carry_c9_r99_s4;
  subbyte_full_adder add_c9_r99_s4 (
    .a(sum_c9_r78_s3),
    .b(sum_c9_r79_s3),
    .ci(sum_c9_r80_s3),
    .s(sum_c9_r99_s4),
    .co(carry_c9_r99_s4)
  );
  wire sum_c9_r100_s4, carry_c9_r100_s4;
  subbyte_full_adder add_c9_r100_s4 (
    .a(sum_c9_r81_s3),
    .b(sum_c9_r82_s3),
    .ci(sum_c9_r83_s3),
    .s(sum_c9_r100_s4),
    .co(carry_c9_r100_s4)
  );
  wire sum_c9_r101_s4, carry_c9_r101_s4;
  subbyte_full_adder add_c9_r101_s4 (
    .a(sum_c9_r84_s3),
    .b(sum_c9_r85_s3),
    .ci(sum_c9_r86_s3),
    .s(sum_c9_r101_s4),
    .co(carry_c9_r101_s4)
  );
  wire sum_c9_r102_s4, carry_c9_r102_s4;
  subbyte_full_adder add_c9_r102_s4 (
    .a(sum_c9_r87_s3),
    .b(sum_c9_r88_s3),
    .ci(sum_c9_r89_s3),
    .s(sum_c9_r102_s4),
    .co(carry_c9_r102_s4)
  );
  wire sum_c9_r103_s5, carry_c9_r103_s5;
  subbyte_full_adder add_c9_r103_s5 (
    .a(carry_c8_r90_s4),
    .b(sum_c9_r90_s4),
    .ci(carry_c8_r91_s4),
    .s(sum_c9_r103_s5),
    .co(carry_c9_r103_s5)
  );
  wire sum_c9_r104_s5, carry_c9_r104_s5;
  subbyte_full_adder add_c9_r104_s5 (
    .a(carry_c8_r92_s4),
    .b(carry_c8_r93_s4),
    .ci(carry_c8_r94_s4),
    .s(sum_c9_r104_s5),
    .co(carry_c9_r104_s5)
  );
  wire sum_c9_r105_s5, carry_c9_r105_s5;
  subbyte_full_adder add_c9_r105_s5 (
    .a(carry_c8_r95_s4),
    .b(carry_c8_r96_s4),
    .ci(carry_c8_r97_s4),
    .s(sum_c9_r105_s5),
    .co(carry_c9_r105_s5)
  );
  wire sum_c9_r106_s5, carry_c9_r106_s5;
  subbyte_full_adder add_c9_r106_s5 (
    .a(carry_c8_r98_s4),
    .b(carry_c8_r99_s4),
    .ci(carry_c8_r100_s4),
    .s(sum_c9_r106_s5),
    .co(carry_c9_r106_s5)
  );
  wire sum_c9_r107_s5, carry_c9_r107_s5;
  subbyte_full_adder add_c9_r107_s5 (
    .a(carry_c8_r101_s4),
    .b(carry_c8_r102_s4),
    .ci(sum_c9_r91_s4),
    .s(sum_c9_r107_s5),
    .co(carry_c9_r107_s5)
  );
  wire sum_c9_r108_s5, carry_c9_r108_s5;
  subbyte_full_adder add_c9_r108_s5 (
    .a(sum_c9_r92_s4),
    .b(sum_c9_r93_s4),
    .ci(sum_c9_r94_s4),
    .s(sum_c9_r108_s5),
    .co(carry_c9_r108_s5)
  );
  wire sum_c9_r109_s5, carry_c9_r109_s5;
  subbyte_full_adder add_c9_r109_s5 (
    .a(sum_c9_r95_s4),
    .b(sum_c9_r96_s4),
    .ci(sum_c9_r97_s4),
    .s(sum_c9_r109_s5),
    .co(carry_c9_r109_s5)
  );
  wire sum_c9_r110_s5, carry_c9_r110_s5;
  subbyte_full_adder add_c9_r110_s5 (
    .a(sum_c9_r98_s4),
    .b(sum_c9_r99_s4),
    .ci(sum_c9_r100_s4),
    .s(sum_c9_r110_s5),
    .co(carry_c9_r110_s5)
  );
  wire sum_c9_r111_s6, carry_c9_r111_s6;
  subbyte_full_adder add_c9_r111_s6 (
    .a(sum_c9_r101_s4),
    .b(sum_c9_r102_s4),
    .ci(carry_c8_r103_s5),
    .s(sum_c9_r111_s6),
    .co(carry_c9_r111_s6)
  );
  wire sum_c9_r112_s6, carry_c9_r112_s6;
  subbyte_full_adder add_c9_r112_s6 (
    .a(sum_c9_r103_s5),
    .b(carry_c8_r104_s5),
    .ci(carry_c8_r105_s5),
    .s(sum_c9_r112_s6),
    .co(carry_c9_r112_s6)
  );
  wire sum_c9_r113_s6, carry_c9_r113_s6;
  subbyte_full_adder add_c9_r113_s6 (
    .a(carry_c8_r106_s5),
    .b(carry_c8_r107_s5),
    .ci(carry_c8_r108_s5),
    .s(sum_c9_r113_s6),
    .co(carry_c9_r113_s6)
  );
  wire sum_c9_r114_s7, carry_c9_r114_s7;
  subbyte_full_adder add_c9_r114_s7 (
    .a(carry_c8_r109_s5),
    .b(carry_c8_r110_s5),
    .ci(carry_c8_r111_s6),
    .s(sum_c9_r114_s7),
    .co(carry_c9_r114_s7)
  );
  wire sum_c9_r115_s6, carry_c9_r115_s6;
  subbyte_full_adder add_c9_r115_s6 (
    .a(sum_c9_r104_s5),
    .b(sum_c9_r105_s5),
    .ci(sum_c9_r106_s5),
    .s(sum_c9_r115_s6),
    .co(carry_c9_r115_s6)
  );
  wire sum_c9_r116_s6, carry_c9_r116_s6;
  subbyte_full_adder add_c9_r116_s6 (
    .a(sum_c9_r107_s5),
    .b(sum_c9_r108_s5),
    .ci(sum_c9_r109_s5),
    .s(sum_c9_r116_s6),
    .co(carry_c9_r116_s6)
  );
  wire sum_c9_r117_s7, carry_c9_r117_s7;
  subbyte_full_adder add_c9_r117_s7 (
    .a(sum_c9_r110_s5),
    .b(sum_c9_r111_s6),
    .ci(carry_c8_r112_s6),
    .s(sum_c9_r117_s7),
    .co(carry_c9_r117_s7)
  );
  wire sum_c9_r118_s8, carry_c9_r118_s8;
  subbyte_full_adder add_c9_r118_s8 (
    .a(carry_c8_r113_s6),
    .b(carry_c8_r114_s7),
    .ci(carry_c8_r115_s6),
    .s(sum_c9_r118_s8),
    .co(carry_c9_r118_s8)
  );
  wire sum_c9_r119_s7, carry_c9_r119_s7;
  subbyte_full_adder add_c9_r119_s7 (
    .a(carry_c8_r116_s6),
    .b(sum_c9_r112_s6),
    .ci(sum_c9_r113_s6),
    .s(sum_c9_r119_s7),
    .co(carry_c9_r119_s7)
  );
  wire sum_c9_r120_s8, carry_c9_r120_s8;
  subbyte_full_adder add_c9_r120_s8 (
    .a(sum_c9_r114_s7),
    .b(sum_c9_r115_s6),
    .ci(sum_c9_r116_s6),
    .s(sum_c9_r120_s8),
    .co(carry_c9_r120_s8)
  );
  wire sum_c9_r121_s9, carry_c9_r121_s9;
  subbyte_full_adder add_c9_r121_s9 (
    .a(carry_c8_r117_s7),
    .b(sum_c9_r117_s7),
    .ci(carry_c8_r118_s8),
    .s(sum_c9_r121_s9),
    .co(carry_c9_r121_s9)
  );
  wire sum_c9_r122_s9, carry_c9_r122_s9;
  subbyte_full_adder add_c9_r122_s9 (
    .a(carry_c8_r119_s7),
    .b(carry_c8_r120_s8),
    .ci(sum_c9_r118_s8),
    .s(sum_c9_r122_s9),
    .co(carry_c9_r122_s9)
  );
  wire sum_c9_r123_s10, carry_c9_r123_s10;
  subbyte_full_adder add_c9_r123_s10 (
    .a(sum_c9_r119_s7),
    .b(sum_c9_r120_s8),
    .ci(carry_c8_r121_s9),
    .s(sum_c9_r123_s10),
    .co(carry_c9_r123_s10)
  );
  wire sum_c9_r124_s11, carry_c9_r124_s11;
  subbyte_full_adder add_c9_r124_s11 (
    .a(sum_c9_r121_s9),
    .b(carry_c8_r122_s9),
    .ci(carry_c8_r123_s10),
    .s(sum_c9_r124_s11),
    .co(carry_c9_r124_s11)
  );
  wire sum_c9_r125_s12, carry_c9_r125_s12;
  subbyte_full_adder add_c9_r125_s12 (
    .a(sum_c9_r122_s9),
    .b(sum_c9_r123_s10),
    .ci(carry_c8_r124_s11),
    .s(sum_c9_r125_s12),
    .co(carry_c9_r125_s12)
  );
  wire sum_c9_r126_s13, carry_c9_r126_s13;
  subbyte_full_adder add_c9_r126_s13 (
    .a(sum_c9_r124_s11),
    .b(carry_c8_r125_s11),
    .ci(sum_c9_r125_s12),
    .s(sum_c9_r126_s13),
    .co(carry_c9_r126_s13)
  );
  wire sum_c9_r127_s16, carry_c9_r127_s16;
  subbyte_full_adder add_c9_r127_s16 (
    .a(carry_c8_r126_s12),
    .b(sum_c9_r126_s13),
    .ci(carry_c8_r127_s15),
    .s(sum_c9_r127_s16),
    .co(carry_c9_r127_s16)
  );
  wire sum_c9_r128_s17, carry_c9_r128_s17;
  subbyte_half_adder add_c9_r128_s17 (
    .a(carry_c8_r128_s16),
    .b(sum_c9_r127_s16),
    .s(sum_c9_r128_s17),
    .co(carry_c9_r128_s17)
  );
  wire sum_c10_r0_s1, carry_c10_r0_s1;
  subbyte_full_adder add_c10_r0_s1 (.a(pp[10]), .b(pp[45]), .ci(pp[80]), .s(sum_c10_r0_s1), .co(carry_c10_r0_s1));
  wire sum_c10_r1_s1, carry_c10_r1_s1;
  subbyte_full_adder add_c10_r1_s1 (.a(pp[115]), .b(pp[150]), .ci(pp[185]), .s(sum_c10_r1_s1), .co(carry_c10_r1_s1));
  wire sum_c10_r2_s1, carry_c10_r2_s1;
  subbyte_full_adder add_c10_r2_s1 (.a(pp[220]), .b(pp[255]), .ci(pp[290]), .s(sum_c10_r2_s1), .co(carry_c10_r2_s1));
  wire sum_c10_r3_s1, carry_c10_r3_s1;
  subbyte_full_adder add_c10_r3_s1 (.a(pp[325]), .b(pp[360]), .ci(pp[395]), .s(sum_c10_r3_s1), .co(carry_c10_r3_s1));
  wire sum_c10_r4_s1, carry_c10_r4_s1;
  subbyte_full_adder add_c10_r4_s1 (.a(pp[430]), .b(pp[465]), .ci(pp[500]), .s(sum_c10_r4_s1), .co(carry_c10_r4_s1));
  wire sum_c10_r5_s1, carry_c10_r5_s1;
  subbyte_full_adder add_c10_r5_s1 (.a(pp[535]), .b(pp[570]), .ci(pp[605]), .s(sum_c10_r5_s1), .co(carry_c10_r5_s1));
  wire sum_c10_r6_s1, carry_c10_r6_s1;
  subbyte_full_adder add_c10_r6_s1 (.a(pp[640]), .b(pp[675]), .ci(pp[710]), .s(sum_c10_r6_s1), .co(carry_c10_r6_s1));
  wire sum_c10_r7_s1, carry_c10_r7_s1;
  subbyte_full_adder add_c10_r7_s1 (.a(pp[745]), .b(pp[780]), .ci(pp[815]), .s(sum_c10_r7_s1), .co(carry_c10_r7_s1));
  wire sum_c10_r8_s1, carry_c10_r8_s1;
  subbyte_full_adder add_c10_r8_s1 (.a(pp[850]), .b(pp[885]), .ci(pp[920]), .s(sum_c10_r8_s1), .co(carry_c10_r8_s1));
  wire sum_c10_r9_s1, carry_c10_r9_s1;
  subbyte_full_adder add_c10_r9_s1 (.a(pp[955]), .b(pp[990]), .ci(pp[1025]), .s(sum_c10_r9_s1), .co(carry_c10_r9_s1));
  wire sum_c10_r10_s1, carry_c10_r10_s1;
  subbyte_full_adder add_c10_r10_s1 (
    .a(pp[1060]),
    .b(pp[1095]),
    .ci(pp[1130]),
    .s(sum_c10_r10_s1),
    .co(carry_c10_r10_s1)
  );
  wire sum_c10_r11_s1, carry_c10_r11_s1;
  subbyte_full_adder add_c10_r11_s1 (
    .a(pp[1165]),
    .b(pp[1200]),
    .ci(pp[1235]),
    .s(sum_c10_r11_s1),
    .co(carry_c10_r11_s1)
  );
  wire sum_c10_r12_s1, carry_c10_r12_s1;
  subbyte_full_adder add_c10_r12_s1 (
    .a(pp[1270]),
    .b(pp[1305]),
    .ci(pp[1340]),
    .s(sum_c10_r12_s1),
    .co(carry_c10_r12_s1)
  );
  wire sum_c10_r13_s1, carry_c10_r13_s1;
  subbyte_full_adder add_c10_r13_s1 (
    .a(pp[1375]),
    .b(pp[1410]),
    .ci(pp[1445]),
    .s(sum_c10_r13_s1),
    .co(carry_c10_r13_s1)
  );
  wire sum_c10_r14_s1, carry_c10_r14_s1;
  subbyte_full_adder add_c10_r14_s1 (
    .a(pp[1480]),
    .b(pp[1515]),
    .ci(pp[1550]),
    .s(sum_c10_r14_s1),
    .co(carry_c10_r14_s1)
  );
  wire sum_c10_r15_s1, carry_c10_r15_s1;
  subbyte_full_adder add_c10_r15_s1 (
    .a(pp[1585]),
    .b(pp[1620]),
    .ci(pp[1655]),
    .s(sum_c10_r15_s1),
    .co(carry_c10_r15_s1)
  );
  wire sum_c10_r16_s1, carry_c10_r16_s1;
  subbyte_full_adder add_c10_r16_s1 (
    .a(pp[1690]),
    .b(pp[1725]),
    .ci(pp[1760]),
    .s(sum_c10_r16_s1),
    .co(carry_c10_r16_s1)
  );
  wire sum_c10_r17_s1, carry_c10_r17_s1;
  subbyte_full_adder add_c10_r17_s1 (
    .a(pp[1795]),
    .b(pp[1830]),
    .ci(pp[1865]),
    .s(sum_c10_r17_s1),
    .co(carry_c10_r17_s1)
  );
  wire sum_c10_r18_s1, carry_c10_r18_s1;
  subbyte_full_adder add_c10_r18_s1 (
    .a(pp[1900]),
    .b(pp[1935]),
    .ci(pp[1970]),
    .s(sum_c10_r18_s1),
    .co(carry_c10_r18_s1)
  );
  wire sum_c10_r19_s1, carry_c10_r19_s1;
  subbyte_full_adder add_c10_r19_s1 (
    .a(pp[2005]),
    .b(pp[2040]),
    .ci(pp[2075]),
    .s(sum_c10_r19_s1),
    .co(carry_c10_r19_s1)
  );
  wire sum_c10_r20_s1, carry_c10_r20_s1;
  subbyte_full_adder add_c10_r20_s1 (
    .a(pp[2110]),
    .b(pp[2145]),
    .ci(pp[2180]),
    .s(sum_c10_r20_s1),
    .co(carry_c10_r20_s1)
  );
  wire sum_c10_r21_s1, carry_c10_r21_s1;
  subbyte_full_adder add_c10_r21_s1 (
    .a(pp[2215]),
    .b(pp[2250]),
    .ci(pp[2285]),
    .s(sum_c10_r21_s1),
    .co(carry_c10_r21_s1)
  );
  wire sum_c10_r22_s1, carry_c10_r22_s1;
  subbyte_full_adder add_c10_r22_s1 (
    .a(pp[2320]),
    .b(pp[2355]),
    .ci(pp[2390]),
    .s(sum_c10_r22_s1),
    .co(carry_c10_r22_s1)
  );
  wire sum_c10_r23_s1, carry_c10_r23_s1;
  subbyte_full_adder add_c10_r23_s1 (
    .a(pp[2425]),
    .b(pp[2460]),
    .ci(pp[2495]),
    .s(sum_c10_r23_s1),
    .co(carry_c10_r23_s1)
  );
  wire sum_c10_r24_s1, carry_c10_r24_s1;
  subbyte_full_adder add_c10_r24_s1 (
    .a(pp[2530]),
    .b(pp[2565]),
    .ci(pp[2600]),
    .s(sum_c10_r24_s1),
    .co(carry_c10_r24_s1)
  );
  wire sum_c10_r25_s1, carry_c10_r25_s1;
  subbyte_full_adder add_c10_r25_s1 (
    .a(pp[2635]),
    .b(pp[2670]),
    .ci(pp[2705]),
    .s(sum_c10_r25_s1),
    .co(carry_c10_r25_s1)
  );
  wire sum_c10_r26_s1, carry_c10_r26_s1;
  subbyte_full_adder add_c10_r26_s1 (
    .a(pp[2740]),
    .b(pp[2775]),
    .ci(pp[2810]),
    .s(sum_c10_r26_s1),
    .co(carry_c10_r26_s1)
  );
  wire sum_c10_r27_s1, carry_c10_r27_s1;
  subbyte_full_adder add_c10_r27_s1 (
    .a(pp[2845]),
    .b(pp[2880]),
    .ci(pp[2915]),
    .s(sum_c10_r27_s1),
    .co(carry_c10_r27_s1)
  );
  wire sum_c10_r28_s1, carry_c10_r28_s1;
  subbyte_full_adder add_c10_r28_s1 (
    .a(pp[2950]),
    .b(pp[2985]),
    .ci(pp[3020]),
    .s(sum_c10_r28_s1),
    .co(carry_c10_r28_s1)
  );
  wire sum_c10_r29_s1, carry_c10_r29_s1;
  subbyte_full_adder add_c10_r29_s1 (
    .a(pp[3055]),
    .b(pp[3090]),
    .ci(pp[3125]),
    .s(sum_c10_r29_s1),
    .co(carry_c10_r29_s1)
  );
  wire sum_c10_r30_s1, carry_c10_r30_s1;
  subbyte_full_adder add_c10_r30_s1 (
    .a(pp[3160]),
    .b(pp[3195]),
    .ci(pp[3230]),
    .s(sum_c10_r30_s1),
    .co(carry_c10_r30_s1)
  );
  wire sum_c10_r31_s1, carry_c10_r31_s1;
  subbyte_full_adder add_c10_r31_s1 (
    .a(pp[3265]),
    .b(pp[3300]),
    .ci(pp[3335]),
    .s(sum_c10_r31_s1),
    .co(carry_c10_r31_s1)
  );
  wire sum_c10_r32_s1, carry_c10_r32_s1;
  subbyte_full_adder add_c10_r32_s1 (
    .a(pp[3370]),
    .b(pp[3405]),
    .ci(pp[3440]),
    .s(sum_c10_r32_s1),
    .co(carry_c10_r32_s1)
  );
  wire sum_c10_r33_s1, carry_c10_r33_s1;
  subbyte_full_adder add_c10_r33_s1 (
    .a(pp[3475]),
    .b(pp[3510]),
    .ci(pp[3545]),
    .s(sum_c10_r33_s1),
    .co(carry_c10_r33_s1)
  );
  wire sum_c10_r34_s1, carry_c10_r34_s1;
  subbyte_full_adder add_c10_r34_s1 (
    .a(pp[3580]),
    .b(pp[3615]),
    .ci(pp[3650]),
    .s(sum_c10_r34_s1),
    .co(carry_c10_r34_s1)
  );
  wire sum_c10_r35_s1, carry_c10_r35_s1;
  subbyte_full_adder add_c10_r35_s1 (
    .a(pp[3685]),
    .b(pp[3720]),
    .ci(pp[3755]),
    .s(sum_c10_r35_s1),
    .co(carry_c10_r35_s1)
  );
  wire sum_c10_r36_s1, carry_c10_r36_s1;
  subbyte_full_adder add_c10_r36_s1 (
    .a(pp[3790]),
    .b(pp[3825]),
    .ci(pp[3860]),
    .s(sum_c10_r36_s1),
    .co(carry_c10_r36_s1)
  );
  wire sum_c10_r37_s1, carry_c10_r37_s1;
  subbyte_full_adder add_c10_r37_s1 (
    .a(pp[3895]),
    .b(pp[3930]),
    .ci(pp[3965]),
    .s(sum_c10_r37_s1),
    .co(carry_c10_r37_s1)
  );
  wire sum_c10_r38_s1, carry_c10_r38_s1;
  subbyte_full_adder add_c10_r38_s1 (
    .a(pp[4000]),
    .b(pp[4035]),
    .ci(pp[4070]),
    .s(sum_c10_r38_s1),
    .co(carry_c10_r38_s1)
  );
  wire sum_c10_r39_s1, carry_c10_r39_s1;
  subbyte_full_adder add_c10_r39_s1 (
    .a(pp[4105]),
    .b(pp[4140]),
    .ci(pp[4175]),
    .s(sum_c10_r39_s1),
    .co(carry_c10_r39_s1)
  );
  wire sum_c10_r40_s1, carry_c10_r40_s1;
  subbyte_full_adder add_c10_r40_s1 (
    .a(pp[4210]),
    .b(pp[4245]),
    .ci(pp[4280]),
    .s(sum_c10_r40_s1),
    .co(carry_c10_r40_s1)
  );
  wire sum_c10_r41_s1, carry_c10_r41_s1;
  subbyte_full_adder add_c10_r41_s1 (
    .a(pp[4315]),
    .b(pp[4350]),
    .ci(pp[4385]),
    .s(sum_c10_r41_s1),
    .co(carry_c10_r41_s1)
  );
  wire sum_c10_r42_s1, carry_c10_r42_s1;
  subbyte_full_adder add_c10_r42_s1 (
    .a(pp[4420]),
    .b(pp[4455]),
    .ci(pp[4490]),
    .s(sum_c10_r42_s1),
    .co(carry_c10_r42_s1)
  );
  wire sum_c10_r43_s2, carry_c10_r43_s2;
  subbyte_full_adder add_c10_r43_s2 (
    .a(carry_c9_r0_s1),
    .b(carry_c9_r1_s1),
    .ci(carry_c9_r2_s1),
    .s(sum_c10_r43_s2),
    .co(carry_c10_r43_s2)
  );
  wire sum_c10_r44_s2, carry_c10_r44_s2;
  subbyte_full_adder add_c10_r44_s2 (
    .a(carry_c9_r3_s1),
    .b(carry_c9_r4_s1),
    .ci(carry_c9_r5_s1),
    .s(sum_c10_r44_s2),
    .co(carry_c10_r44_s2)
  );
  wire sum_c10_r45_s2, carry_c10_r45_s2;
  subbyte_full_adder add_c10_r45_s2 (
    .a(carry_c9_r6_s1),
    .b(carry_c9_r7_s1),
    .ci(carry_c9_r8_s1),
    .s(sum_c10_r45_s2),
    .co(carry_c10_r45_s2)
  );
  wire sum_c10_r46_s2, carry_c10_r46_s2;
  subbyte_full_adder add_c10_r46_s2 (
    .a(carry_c9_r9_s1),
    .b(carry_c9_r10_s1),
    .ci(carry_c9_r11_s1),
    .s(sum_c10_r46_s2),
    .co(carry_c10_r46_s2)
  );
  wire sum_c10_r47_s2, carry_c10_r47_s2;
  subbyte_full_adder add_c10_r47_s2 (
    .a(carry_c9_r12_s1),
    .b(carry_c9_r13_s1),
    .ci(carry_c9_r14_s1),
    .s(sum_c10_r47_s2),
    .co(carry_c10_r47_s2)
  );
  wire sum_c10_r48_s2, carry_c10_r48_s2;
  subbyte_full_adder add_c10_r48_s2 (
    .a(carry_c9_r15_s1),
    .b(carry_c9_r16_s1),
    .ci(carry_c9_r17_s1),
    .s(sum_c10_r48_s2),
    .co(carry_c10_r48_s2)
  );
  wire sum_c10_r49_s2, carry_c10_r49_s2;
  subbyte_full_adder add_c10_r49_s2 (
    .a(carry_c9_r18_s1),
    .b(carry_c9_r19_s1),
    .ci(carry_c9_r20_s1),
    .s(sum_c10_r49_s2),
    .co(carry_c10_r49_s2)
  );
  wire sum_c10_r50_s2, carry_c10_r50_s2;
  subbyte_full_adder add_c10_r50_s2 (
    .a(carry_c9_r21_s1),
    .b(carry_c9_r22_s1),
    .ci(carry_c9_r23_s1),
    .s(sum_c10_r50_s2),
    .co(carry_c10_r50_s2)
  );
  wire sum_c10_r51_s2, carry_c10_r51_s2;
  subbyte_full_adder add_c10_r51_s2 (
    .a(carry_c9_r24_s1),
    .b(carry_c9_r25_s1),
    .ci(carry_c9_r26_s1),
    .s(sum_c10_r51_s2),
    .co(carry_c10_r51_s2)
  );
  wire sum_c10_r52_s2, carry_c10_r52_s2;
  subbyte_full_adder add_c10_r52_s2 (
    .a(carry_c9_r27_s1),
    .b(carry_c9_r28_s1),
    .ci(carry_c9_r29_s1),
    .s(sum_c10_r52_s2),
    .co(carry_c10_r52_s2)
  );
  wire sum_c10_r53_s2, carry_c10_r53_s2;
  subbyte_full_adder add_c10_r53_s2 (
    .a(carry_c9_r30_s1),
    .b(carry_c9_r31_s1),
    .ci(carry_c9_r32_s1),
    .s(sum_c10_r53_s2),
    .co(carry_c10_r53_s2)
  );
  wire sum_c10_r54_s2, carry_c10_r54_s2;
  subbyte_full_adder add_c10_r54_s2 (
    .a(carry_c9_r33_s1),
    .b(carry_c9_r34_s1),
    .ci(carry_c9_r35_s1),
    .s(sum_c10_r54_s2),
    .co(carry_c10_r54_s2)
  );
  wire sum_c10_r55_s2, carry_c10_r55_s2;
  subbyte_full_adder add_c10_r55_s2 (
    .a(carry_c9_r36_s1),
    .b(carry_c9_r37_s1),
    .ci(carry_c9_r38_s1),
    .s(sum_c10_r55_s2),
    .co(carry_c10_r55_s2)
  );
  wire sum_c10_r56_s2, carry_c10_r56_s2;
  subbyte_full_adder add_c10_r56_s2 (
    .a(carry_c9_r39_s1),
    .b(carry_c9_r40_s1),
    .ci(carry_c9_r41_s1),
    .s(sum_c10_r56_s2),
    .co(carry_c10_r56_s2)
  );
  wire sum_c10_r57_s2, carry_c10_r57_s2;
  subbyte_full_adder add_c10_r57_s2 (
    .a(carry_c9_r42_s1),
    .b(sum_c10_r0_s1),
    .ci(sum_c10_r1_s1),
    .s(sum_c10_r57_s2),
    .co(carry_c10_r57_s2)
  );
  wire sum_c10_r58_s2, carry_c10_r58_s2;
  subbyte_full_adder add_c10_r58_s2 (
    .a(sum_c10_r2_s1),
    .b(sum_c10_r3_s1),
    .ci(sum_c10_r4_s1),
    .s(sum_c10_r58_s2),
    .co(carry_c10_r58_s2)
  );
  wire sum_c10_r59_s2, carry_c10_r59_s2;
  subbyte_full_adder add_c10_r59_s2 (
    .a(sum_c10_r5_s1),
    .b(sum_c10_r6_s1),
    .ci(sum_c10_r7_s1),
    .s(sum_c10_r59_s2),
    .co(carry_c10_r59_s2)
  );
  wire sum_c10_r60_s2, carry_c10_r60_s2;
  subbyte_full_adder add_c10_r60_s2 (
    .a(sum_c10_r8_s1),
    .b(sum_c10_r9_s1),
    .ci(sum_c10_r10_s1),
    .s(sum_c10_r60_s2),
    .co(carry_c10_r60_s2)
  );
  wire sum_c10_r61_s2, carry_c10_r61_s2;
  subbyte_full_adder add_c10_r61_s2 (
    .a(sum_c10_r11_s1),
    .b(sum_c10_r12_s1),
    .ci(sum_c10_r13_s1),
    .s(sum_c10_r61_s2),
    .co(carry_c10_r61_s2)
  );
  wire sum_c10_r62_s2, carry_c10_r62_s2;
  subbyte_full_adder add_c10_r62_s2 (
    .a(sum_c10_r14_s1),
    .b(sum_c10_r15_s1),
    .ci(sum_c10_r16_s1),
    .s(sum_c10_r62_s2),
    .co(carry_c10_r62_s2)
  );
  wire sum_c10_r63_s2, carry_c10_r63_s2;
  subbyte_full_adder add_c10_r63_s2 (
    .a(sum_c10_r17_s1),
    .b(sum_c10_r18_s1),
    .ci(sum_c10_r19_s1),
    .s(sum_c10_r63_s2),
    .co(carry_c10_r63_s2)
  );
  wire sum_c10_r64_s2, carry_c10_r64_s2;
  subbyte_full_adder add_c10_r64_s2 (
    .a(sum_c10_r20_s1),
    .b(sum_c10_r21_s1),
    .ci(sum_c10_r22_s1),
    .s(sum_c10_r64_s2),
    .co(carry_c10_r64_s2)
  );
  wire sum_c10_r65_s2, carry_c10_r65_s2;
  subbyte_full_adder add_c10_r65_s2 (
    .a(sum_c10_r23_s1),
    .b(sum_c10_r24_s1),
    .ci(sum_c10_r25_s1),
    .s(sum_c10_r65_s2),
    .co(carry_c10_r65_s2)
  );
  wire sum_c10_r66_s2, carry_c10_r66_s2;
  subbyte_full_adder add_c10_r66_s2 (
    .a(sum_c10_r26_s1),
    .b(sum_c10_r27_s1),
    .ci(sum_c10_r28_s1),
    .s(sum_c10_r66_s2),
    .co(carry_c10_r66_s2)
  );
  wire sum_c10_r67_s2, carry_c10_r67_s2;
  subbyte_full_adder add_c10_r67_s2 (
    .a(sum_c10_r29_s1),
    .b(sum_c10_r30_s1),
    .ci(sum_c10_r31_s1),
    .s(sum_c10_r67_s2),
    .co(carry_c10_r67_s2)
  );
  wire sum_c10_r68_s2, carry_c10_r68_s2;
  subbyte_full_adder add_c10_r68_s2 (
    .a(sum_c10_r32_s1),
    .b(sum_c10_r33_s1),
    .ci(sum_c10_r34_s1),
    .s(sum_c10_r68_s2),
    .co(carry_c10_r68_s2)
  );
  wire sum_c10_r69_s2, carry_c10_r69_s2;
  subbyte_full_adder add_c10_r69_s2 (
    .a(sum_c10_r35_s1),
    .b(sum_c10_r36_s1),
    .ci(sum_c10_r37_s1),
    .s(sum_c10_r69_s2),
    .co(carry_c10_r69_s2)
  );
  wire sum_c10_r70_s2, carry_c10_r70_s2;
  subbyte_full_adder add_c10_r70_s2 (
    .a(sum_c10_r38_s1),
    .b(sum_c10_r39_s1),
    .ci(sum_c10_r40_s1),
    .s(sum_c10_r70_s2),
    .co(carry_c10_r70_s2)
  );
  wire sum_c10_r71_s3, carry_c10_r71_s3;
  subbyte_full_adder add_c10_r71_s3 (
    .a(sum_c10_r41_s1),
    .b(sum_c10_r42_s1),
    .ci(carry_c9_r43_s2),
    .s(sum_c10_r71_s3),
    .co(carry_c10_r71_s3)
  );
  wire sum_c10_r72_s3, carry_c10_r72_s3;
  subbyte_full_adder add_c10_r72_s3 (
    .a(carry_c9_r44_s2),
    .b(carry_c9_r45_s2),
    .ci(carry_c9_r46_s2),
    .s(sum_c10_r72_s3),
    .co(carry_c10_r72_s3)
  );
  wire sum_c10_r73_s3, carry_c10_r73_s3;
  subbyte_full_adder add_c10_r73_s3 (
    .a(carry_c9_r47_s2),
    .b(carry_c9_r48_s2),
    .ci(carry_c9_r49_s2),
    .s(sum_c10_r73_s3),
    .co(carry_c10_r73_s3)
  );
  wire sum_c10_r74_s3, carry_c10_r74_s3;
  subbyte_full_adder add_c10_r74_s3 (
    .a(carry_c9_r50_s2),
    .b(carry_c9_r51_s2),
    .ci(carry_c9_r52_s2),
    .s(sum_c10_r74_s3),
    .co(carry_c10_r74_s3)
  );
  wire sum_c10_r75_s3, carry_c10_r75_s3;
  subbyte_full_adder add_c10_r75_s3 (
    .a(carry_c9_r53_s2),
    .b(carry_c9_r54_s2),
    .ci(carry_c9_r55_s2),
    .s(sum_c10_r75_s3),
    .co(carry_c10_r75_s3)
  );
  wire sum_c10_r76_s3, carry_c10_r76_s3;
  subbyte_full_adder add_c10_r76_s3 (
    .a(carry_c9_r56_s2),
    .b(carry_c9_r57_s2),
    .ci(carry_c9_r58_s2),
    .s(sum_c10_r76_s3),
    .co(carry_c10_r76_s3)
  );
  wire sum_c10_r77_s3, carry_c10_r77_s3;
  subbyte_full_adder add_c10_r77_s3 (
    .a(carry_c9_r59_s2),
    .b(carry_c9_r60_s2),
    .ci(carry_c9_r61_s2),
    .s(sum_c10_r77_s3),
    .co(carry_c10_r77_s3)
  );
  wire sum_c10_r78_s3, carry_c10_r78_s3;
  subbyte_full_adder add_c10_r78_s3 (
    .a(carry_c9_r62_s2),
    .b(carry_c9_r63_s2),
    .ci(carry_c9_r64_s2),
    .s(sum_c10_r78_s3),
    .co(carry_c10_r78_s3)
  );
  wire sum_c10_r79_s3, carry_c10_r79_s3;
  subbyte_full_adder add_c10_r79_s3 (
    .a(carry_c9_r65_s2),
    .b(carry_c9_r66_s2),
    .ci(carry_c9_r67_s2),
    .s(sum_c10_r79_s3),
    .co(carry_c10_r79_s3)
  );
  wire sum_c10_r80_s3, carry_c10_r80_s3;
  subbyte_full_adder add_c10_r80_s3 (
    .a(carry_c9_r68_s2),
    .b(carry_c9_r69_s2),
    .ci(carry_c9_r70_s2),
    .s(sum_c10_r80_s3),
    .co(carry_c10_r80_s3)
  );
  wire sum_c10_r81_s3, carry_c10_r81_s3;
  subbyte_full_adder add_c10_r81_s3 (
    .a(sum_c10_r43_s2),
    .b(sum_c10_r44_s2),
    .ci(sum_c10_r45_s2),
    .s(sum_c10_r81_s3),
    .co(carry_c10_r81_s3)
  );
  wire sum_c10_r82_s3, carry_c10_r82_s3;
  subbyte_full_adder add_c10_r82_s3 (
    .a(sum_c10_r46_s2),
    .b(sum_c10_r47_s2),
    .ci(sum_c10_r48_s2),
    .s(sum_c10_r82_s3),
    .co(carry_c10_r82_s3)
  );
  wire sum_c10_r83_s3, carry_c10_r83_s3;
  subbyte_full_adder add_c10_r83_s3 (
    .a(sum_c10_r49_s2),
    .b(sum_c10_r50_s2),
    .ci(sum_c10_r51_s2),
    .s(sum_c10_r83_s3),
    .co(carry_c10_r83_s3)
  );
  wire sum_c10_r84_s3, carry_c10_r84_s3;
  subbyte_full_adder add_c10_r84_s3 (
    .a(sum_c10_r52_s2),
    .b(sum_c10_r53_s2),
    .ci(sum_c10_r54_s2),
    .s(sum_c10_r84_s3),
    .co(carry_c10_r84_s3)
  );
  wire sum_c10_r85_s3, carry_c10_r85_s3;
  subbyte_full_adder add_c10_r85_s3 (
    .a(sum_c10_r55_s2),
    .b(sum_c10_r56_s2),
    .ci(sum_c10_r57_s2),
    .s(sum_c10_r85_s3),
    .co(carry_c10_r85_s3)
  );
  wire sum_c10_r86_s3, carry_c10_r86_s3;
  subbyte_full_adder add_c10_r86_s3 (
    .a(sum_c10_r58_s2),
    .b(sum_c10_r59_s2),
    .ci(sum_c10_r60_s2),
    .s(sum_c10_r86_s3),
    .co(carry_c10_r86_s3)
  );
  wire sum_c10_r87_s3, carry_c10_r87_s3;
  subbyte_full_adder add_c10_r87_s3 (
    .a(sum_c10_r61_s2),
    .b(sum_c10_r62_s2),
    .ci(sum_c10_r63_s2),
    .s(sum_c10_r87_s3),
    .co(carry_c10_r87_s3)
  );
  wire sum_c10_r88_s3, carry_c10_r88_s3;
  subbyte_full_adder add_c10_r88_s3 (
    .a(sum_c10_r64_s2),
    .b(sum_c10_r65_s2),
    .ci(sum_c10_r66_s2),
    .s(sum_c10_r88_s3),
    .co(carry_c10_r88_s3)
  );
  wire sum_c10_r89_s3, carry_c10_r89_s3;
  subbyte_full_adder add_c10_r89_s3 (
    .a(sum_c10_r67_s2),
    .b(sum_c10_r68_s2),
    .ci(sum_c10_r69_s2),
    .s(sum_c10_r89_s3),
    .co(carry_c10_r89_s3)
  );
  wire sum_c10_r90_s4, carry_c10_r90_s4;
  subbyte_full_adder add_c10_r90_s4 (
    .a(sum_c10_r70_s2),
    .b(carry_c9_r71_s3),
    .ci(sum_c10_r71_s3),
    .s(sum_c10_r90_s4),
    .co(carry_c10_r90_s4)
  );
  wire sum_c10_r91_s4, carry_c10_r91_s4;
  subbyte_full_adder add_c10_r91_s4 (
    .a(carry_c9_r72_s3),
    .b(carry_c9_r73_s3),
    .ci(carry_c9_r74_s3),
    .s(sum_c10_r91_s4),
    .co(carry_c10_r91_s4)
  );
  wire sum_c10_r92_s4, carry_c10_r92_s4;
  subbyte_full_adder add_c10_r92_s4 (
    .a(carry_c9_r75_s3),
    .b(carry_c9_r76_s3),
    .ci(carry_c9_r77_s3),
    .s(sum_c10_r92_s4),
    .co(carry_c10_r92_s4)
  );
  wire sum_c10_r93_s4, carry_c10_r93_s4;
  subbyte_full_adder add_c10_r93_s4 (
    .a(carry_c9_r78_s3),
    .b(carry_c9_r79_s3),
    .ci(carry_c9_r80_s3),
    .s(sum_c10_r93_s4),
    .co(carry_c10_r93_s4)
  );
  wire sum_c10_r94_s4, carry_c10_r94_s4;
  subbyte_full_adder add_c10_r94_s4 (
    .a(carry_c9_r81_s3),
    .b(carry_c9_r82_s3),
    .ci(carry_c9_r83_s3),
    .s(sum_c10_r94_s4),
    .co(carry_c10_r94_s4)
  );
  wire sum_c10_r95_s4, carry_c10_r95_s4;
  subbyte_full_adder add_c10_r95_s4 (
    .a(carry_c9_r84_s3),
    .b(carry_c9_r85_s3),
    .ci(carry_c9_r86_s3),
    .s(sum_c10_r95_s4),
    .co(carry_c10_r95_s4)
  );
  wire sum_c10_r96_s4, carry_c10_r96_s4;
  subbyte_full_adder add_c10_r96_s4 (
    .a(carry_c9_r87_s3),
    .b(carry_c9_r88_s3),
    .ci(carry_c9_r89_s3),
    .s(sum_c10_r96_s4),
    .co(carry_c10_r96_s4)
  );
  wire sum_c10_r97_s4, carry_c10_r97_s4;
  subbyte_full_adder add_c10_r97_s4 (
    .a(sum_c10_r72_s3),
    .b(sum_c10_r73_s3),
    .ci(sum_c10_r74_s3),
    .s(sum_c10_r97_s4),
    .co(carry_c10_r97_s4)
  );
  wire sum_c10_r98_s4, carry_c10_r98_s4;
  subbyte_full_adder add_c10_r98_s4 (
    .a(sum_c10_r75_s3),
    .b(sum_c10_r76_s3),
    .ci(sum_c10_r77_s3),
    .s(sum_c10_r98_s4),
    .co(carry_c10_r98_s4)
  );
  wire sum_c10_r99_s4, carry_c10_r99_s4;
  subbyte_full_adder add_c10_r99_s4 (
    .a(sum_c10_r78_s3),
    .b(sum_c10_r79_s3),
    .ci(sum_c10_r80_s3),
    .s(sum_c10_r99_s4),
    .co(carry_c10_r99_s4)
  );
  wire sum_c10_r100_s4, carry_c10_r100_s4;
  subbyte_full_adder add_c10_r100_s4 (
    .a(sum_c10_r81_s3),
    .b(sum_c10_r82_s3),
    .ci(sum_c10_r83_s3),
    .s(sum_c10_r100_s4),
    .co(carry_c10_r100_s4)
  );
  wire sum_c10_r101_s4, carry_c10_r101_s4;
  subbyte_full_adder add_c10_r101_s4 (
    .a(sum_c10_r84_s3),
    .b(sum_c10_r85_s3),
    .ci(sum_c10_r86_s3),
    .s(sum_c10_r101_s4),
    .co(carry_c10_r101_s4)
  );
  wire sum_c10_r102_s4, carry_c10_r102_s4;
  subbyte_full_adder add_c10_r102_s4 (
    .a(sum_c10_r87_s3),
    .b(sum_c10_r88_s3),
    .ci(sum_c10_r89_s3),
    .s(sum_c10_r102_s4),
    .co(carry_c10_r102_s4)
  );
  wire sum_c10_r103_s5, carry_c10_r103_s5;
  subbyte_full_adder add_c10_r103_s5 (
    .a(carry_c9_r90_s4),
    .b(sum_c10_r90_s4),
    .ci(carry_c9_r91_s4),
    .s(sum_c10_r103_s5),
    .co(carry_c10_r103_s5)
  );
  wire sum_c10_r104_s5, carry_c10_r104_s5;
  subbyte_full_adder add_c10_r104_s5 (
    .a(carry_c9_r92_s4),
    .b(carry_c9_r93_s4),
    .ci(carry_c9_r94_s4),
    .s(sum_c10_r104_s5),
    .co(carry_c10_r104_s5)
  );
  wire sum_c10_r105_s5, carry_c10_r105_s5;
  subbyte_full_adder add_c10_r105_s5 (
    .a(carry_c9_r95_s4),
    .b(carry_c9_r96_s4),
    .ci(carry_c9_r97_s4),
    .s(sum_c10_r105_s5),
    .co(carry_c10_r105_s5)
  );
  wire sum_c10_r106_s5, carry_c10_r106_s5;
  subbyte_full_adder add_c10_r106_s5 (
    .a(carry_c9_r98_s4),
    .b(carry_c9_r99_s4),
    .ci(carry_c9_r100_s4),
    .s(sum_c10_r106_s5),
    .co(carry_c10_r106_s5)
  );
  wire sum_c10_r107_s5, carry_c10_r107_s5;
  subbyte_full_adder add_c10_r107_s5 (
    .a(carry_c9_r101_s4),
    .b(carry_c9_r102_s4),
    .ci(sum_c10_r91_s4),
    .s(sum_c10_r107_s5),
    .co(carry_c10_r107_s5)
  );
  wire sum_c10_r108_s5, carry_c10_r108_s5;
  subbyte_full_adder add_c10_r108_s5 (
    .a(sum_c10_r92_s4),
    .b(sum_c10_r93_s4),
    .ci(sum_c10_r94_s4),
    .s(sum_c10_r108_s5),
    .co(carry_c10_r108_s5)
  );
  wire sum_c10_r109_s5, carry_c10_r109_s5;
  subbyte_full_adder add_c10_r109_s5 (
    .a(sum_c10_r95_s4),
    .b(sum_c10_r96_s4),
    .ci(sum_c10_r97_s4),
    .s(sum_c10_r109_s5),
    .co(carry_c10_r109_s5)
  );
  wire sum_c10_r110_s5, carry_c10_r110_s5;
  subbyte_full_adder add_c10_r110_s5 (
    .a(sum_c10_r98_s4),
    .b(sum_c10_r99_s4),
    .ci(sum_c10_r100_s4),
    .s(sum_c10_r110_s5),
    .co(carry_c10_r110_s5)
  );
  wire sum_c10_r111_s6, carry_c10_r111_s6;
  subbyte_full_adder add_c10_r111_s6 (
    .a(sum_c10_r101_s4),
    .b(sum_c10_r102_s4),
    .ci(carry_c9_r103_s5),
    .s(sum_c10_r111_s6),
    .co(carry_c10_r111_s6)
  );
  wire sum_c10_r112_s6, carry_c10_r112_s6;
  subbyte_full_adder add_c10_r112_s6 (
    .a(sum_c10_r103_s5),
    .b(carry_c9_r104_s5),
    .ci(carry_c9_r105_s5),
    .s(sum_c10_r112_s6),
    .co(carry_c10_r112_s6)
  );
  wire sum_c10_r113_s6, carry_c10_r113_s6;
  subbyte_full_adder add_c10_r113_s6 (
    .a(carry_c9_r106_s5),
    .b(carry_c9_r107_s5),
    .ci(carry_c9_r108_s5),
    .s(sum_c10_r113_s6),
    .co(carry_c10_r113_s6)
  );
  wire sum_c10_r114_s7, carry_c10_r114_s7;
  subbyte_full_adder add_c10_r114_s7 (
    .a(carry_c9_r109_s5),
    .b(carry_c9_r110_s5),
    .ci(carry_c9_r111_s6),
    .s(sum_c10_r114_s7),
    .co(carry_c10_r114_s7)
  );
  wire sum_c10_r115_s6, carry_c10_r115_s6;
  subbyte_full_adder add_c10_r115_s6 (
    .a(sum_c10_r104_s5),
    .b(sum_c10_r105_s5),
    .ci(sum_c10_r106_s5),
    .s(sum_c10_r115_s6),
    .co(carry_c10_r115_s6)
  );
  wire sum_c10_r116_s6, carry_c10_r116_s6;
  subbyte_full_adder add_c10_r116_s6 (
    .a(sum_c10_r107_s5),
    .b(sum_c10_r108_s5),
    .ci(sum_c10_r109_s5),
    .s(sum_c10_r116_s6),
    .co(carry_c10_r116_s6)
  );
  wire sum_c10_r117_s7, carry_c10_r117_s7;
  subbyte_full_adder add_c10_r117_s7 (
    .a(sum_c10_r110_s5),
    .b(sum_c10_r111_s6),
    .ci(carry_c9_r112_s6),
    .s(sum_c10_r117_s7),
    .co(carry_c10_r117_s7)
  );
  wire sum_c10_r118_s8, carry_c10_r118_s8;
  subbyte_full_adder add_c10_r118_s8 (
    .a(carry_c9_r113_s6),
    .b(carry_c9_r114_s7),
    .ci(carry_c9_r115_s6),
    .s(sum_c10_r118_s8),
    .co(carry_c10_r118_s8)
  );
  wire sum_c10_r119_s7, carry_c10_r119_s7;
  subbyte_full_adder add_c10_r119_s7 (
    .a(carry_c9_r116_s6),
    .b(sum_c10_r112_s6),
    .ci(sum_c10_r113_s6),
    .s(sum_c10_r119_s7),
    .co(carry_c10_r119_s7)
  );
  wire sum_c10_r120_s8, carry_c10_r120_s8;
  subbyte_full_adder add_c10_r120_s8 (
    .a(sum_c10_r114_s7),
    .b(sum_c10_r115_s6),
    .ci(sum_c10_r116_s6),
    .s(sum_c10_r120_s8),
    .co(carry_c10_r120_s8)
  );
  wire sum_c10_r121_s9, carry_c10_r121_s9;
  subbyte_full_adder add_c10_r121_s9 (
    .a(carry_c9_r117_s7),
    .b(sum_c10_r117_s7),
    .ci(carry_c9_r118_s8),
    .s(sum_c10_r121_s9),
    .co(carry_c10_r121_s9)
  );
  wire sum_c10_r122_s9, carry_c10_r122_s9;
  subbyte_full_adder add_c10_r122_s9 (
    .a(carry_c9_r119_s7),
    .b(carry_c9_r120_s8),
    .ci(sum_c10_r118_s8),
    .s(sum_c10_r122_s9),
    .co(carry_c10_r122_s9)
  );
  wire sum_c10_r123_s10, carry_c10_r123_s10;
  subbyte_full_adder add_c10_r123_s10 (
    .a(sum_c10_r119_s7),
    .b(sum_c10_r120_s8),
    .ci(carry_c9_r121_s9),
    .s(sum_c10_r123_s10),
    .co(carry_c10_r123_s10)
  );
  wire sum_c10_r124_s11, carry_c10_r124_s11;
  subbyte_full_adder add_c10_r124_s11 (
    .a(sum_c10_r121_s9),
    .b(carry_c9_r122_s9),
    .ci(carry_c9_r123_s10),
    .s(sum_c10_r124_s11),
    .co(carry_c10_r124_s11)
  );
  wire sum_c10_r125_s12, carry_c10_r125_s12;
  subbyte_full_adder add_c10_r125_s12 (
    .a(sum_c10_r122_s9),
    .b(sum_c10_r123_s10),
    .ci(carry_c9_r124_s11),
    .s(sum_c10_r125_s12),
    .co(carry_c10_r125_s12)
  );
  wire sum_c10_r126_s13, carry_c10_r126_s13;
  subbyte_full_adder add_c10_r126_s13 (
    .a(sum_c10_r124_s11),
    .b(carry_c9_r125_s12),
    .ci(sum_c10_r125_s12),
    .s(sum_c10_r126_s13),
    .co(carry_c10_r126_s13)
  );
  wire sum_c10_r127_s17, carry_c10_r127_s17;
  subbyte_full_adder add_c10_r127_s17 (
    .a(carry_c9_r126_s13),
    .b(sum_c10_r126_s13),
    .ci(carry_c9_r127_s16),
    .s(sum_c10_r127_s17),
    .co(carry_c10_r127_s17)
  );
  wire sum_c10_r128_s18, carry_c10_r128_s18;
  subbyte_half_adder add_c10_r128_s18 (
    .a(carry_c9_r128_s17),
    .b(sum_c10_r127_s17),
    .s(sum_c10_r128_s18),
    .co(carry_c10_r128_s18)
  );
  wire sum_c11_r0_s1, carry_c11_r0_s1;
  subbyte_full_adder add_c11_r0_s1 (.a(pp[11]), .b(pp[46]), .ci(pp[81]), .s(sum_c11_r0_s1), .co(carry_c11_r0_s1));
  wire sum_c11_r1_s1, carry_c11_r1_s1;
  subbyte_full_adder add_c11_r1_s1 (.a(pp[116]), .b(pp[151]), .ci(pp[186]), .s(sum_c11_r1_s1), .co(carry_c11_r1_s1));
  wire sum_c11_r2_s1, carry_c11_r2_s1;
  subbyte_full_adder add_c11_r2_s1 (.a(pp[221]), .b(pp[256]), .ci(pp[291]), .s(sum_c11_r2_s1), .co(carry_c11_r2_s1));
  wire sum_c11_r3_s1, carry_c11_r3_s1;
  subbyte_full_adder add_c11_r3_s1 (.a(pp[326]), .b(pp[361]), .ci(pp[396]), .s(sum_c11_r3_s1), .co(carry_c11_r3_s1));
  wire sum_c11_r4_s1, carry_c11_r4_s1;
  subbyte_full_adder add_c11_r4_s1 (.a(pp[431]), .b(pp[466]), .ci(pp[501]), .s(sum_c11_r4_s1), .co(carry_c11_r4_s1));
  wire sum_c11_r5_s1, carry_c11_r5_s1;
  subbyte_full_adder add_c11_r5_s1 (.a(pp[536]), .b(pp[571]), .ci(pp[606]), .s(sum_c11_r5_s1), .co(carry_c11_r5_s1));
  wire sum_c11_r6_s1, carry_c11_r6_s1;
  subbyte_full_adder add_c11_r6_s1 (.a(pp[641]), .b(pp[676]), .ci(pp[711]), .s(sum_c11_r6_s1), .co(carry_c11_r6_s1));
  wire sum_c11_r7_s1, carry_c11_r7_s1;
  subbyte_full_adder add_c11_r7_s1 (.a(pp[746]), .b(pp[781]), .ci(pp[816]), .s(sum_c11_r7_s1), .co(carry_c11_r7_s1));
  wire sum_c11_r8_s1, carry_c11_r8_s1;
  subbyte_full_adder add_c11_r8_s1 (.a(pp[851]), .b(pp[886]), .ci(pp[921]), .s(sum_c11_r8_s1), .co(carry_c11_r8_s1));
  wire sum_c11_r9_s1, carry_c11_r9_s1;
  subbyte_full_adder add_c11_r9_s1 (.a(pp[956]), .b(pp[991]), .ci(pp[1026]), .s(sum_c11_r9_s1), .co(carry_c11_r9_s1));
  wire sum_c11_r10_s1, carry_c11_r10_s1;
  subbyte_full_adder add_c11_r10_s1 (
    .a(pp[1061]),
    .b(pp[1096]),
    .ci(pp[1131]),
    .s(sum_c11_r10_s1),
    .co(carry_c11_r10_s1)
  );
  wire sum_c11_r11_s1, carry_c11_r11_s1;
  subbyte_full_adder add_c11_r11_s1 (
    .a(pp[1166]),
    .b(pp[1201]),
    .ci(pp[1236]),
    .s(sum_c11_r11_s1),
    .co(carry_c11_r11_s1)
  );
  wire sum_c11_r12_s1, carry_c11_r12_s1;
  subbyte_full_adder add_c11_r12_s1 (
    .a(pp[1271]),
    .b(pp[1306]),
    .ci(pp[1341]),
    .s(sum_c11_r12_s1),
    .co(carry_c11_r12_s1)
  );
  wire sum_c11_r13_s1, carry_c11_r13_s1;
  subbyte_full_adder add_c11_r13_s1 (
    .a(pp[1376]),
    .b(pp[1411]),
    .ci(pp[1446]),
    .s(sum_c11_r13_s1),
    .co(carry_c11_r13_s1)
  );
  wire sum_c11_r14_s1, carry_c11_r14_s1;
  subbyte_full_adder add_c11_r14_s1 (
    .a(pp[1481]),
    .b(pp[1516]),
    .ci(pp[1551]),
    .s(sum_c11_r14_s1),
    .co(carry_c11_r14_s1)
  );
  wire sum_c11_r15_s1, carry_c11_r15_s1;
  subbyte_full_adder add_c11_r15_s1 (
    .a(pp[1586]),
    .b(pp[1621]),
    .ci(pp[1656]),
    .s(sum_c11_r15_s1),
    .co(carry_c11_r15_s1)
  );
  wire sum_c11_r16_s1, carry_c11_r16_s1;
  subbyte_full_adder add_c11_r16_s1 (
    .a(pp[1691]),
    .b(pp[1726]),
    .ci(pp[1761]),
    .s(sum_c11_r16_s1),
    .co(carry_c11_r16_s1)
  );
  wire sum_c11_r17_s1, carry_c11_r17_s1;
  subbyte_full_adder add_c11_r17_s1 (
    .a(pp[1796]),
    .b(pp[1831]),
    .ci(pp[1866]),
    .s(sum_c11_r17_s1),
    .co(carry_c11_r17_s1)
  );
  wire sum_c11_r18_s1, carry_c11_r18_s1;
  subbyte_full_adder add_c11_r18_s1 (
    .a(pp[1901]),
    .b(pp[1936]),
    .ci(pp[1971]),
    .s(sum_c11_r18_s1),
    .co(carry_c11_r18_s1)
  );
  wire sum_c11_r19_s1, carry_c11_r19_s1;
  subbyte_full_adder add_c11_r19_s1 (
    .a(pp[2006]),
    .b(pp[2041]),
    .ci(pp[2076]),
    .s(sum_c11_r19_s1),
    .co(carry_c11_r19_s1)
  );
  wire sum_c11_r20_s1, carry_c11_r20_s1;
  subbyte_full_adder add_c11_r20_s1 (
    .a(pp[2111]),
    .b(pp[2146]),
    .ci(pp[2181]),
    .s(sum_c11_r20_s1),
    .co(carry_c11_r20_s1)
  );
  wire sum_c11_r21_s1, carry_c11_r21_s1;
  subbyte_full_adder add_c11_r21_s1 (
    .a(pp[2216]),
    .b(pp[2251]),
    .ci(pp[2286]),
    .s(sum_c11_r21_s1),
    .co(carry_c11_r21_s1)
  );
  wire sum_c11_r22_s1, carry_c11_r22_s1;
  subbyte_full_adder add_c11_r22_s1 (
    .a(pp[2321]),
    .b(pp[2356]),
    .ci(pp[2391]),
    .s(sum_c11_r22_s1),
    .co(carry_c11_r22_s1)
  );
  wire sum_c11_r23_s1, carry_c11_r23_s1;
  subbyte_full_adder add_c11_r23_s1 (
    .a(pp[2426]),
    .b(pp[2461]),
    .ci(pp[2496]),
    .s(sum_c11_r23_s1),
    .co(carry_c11_r23_s1)
  );
  wire sum_c11_r24_s1, carry_c11_r24_s1;
  subbyte_full_adder add_c11_r24_s1 (
    .a(pp[2531]),
    .b(pp[2566]),
    .ci(pp[2601]),
    .s(sum_c11_r24_s1),
    .co(carry_c11_r24_s1)
  );
  wire sum_c11_r25_s1, carry_c11_r25_s1;
  subbyte_full_adder add_c11_r25_s1 (
    .a(pp[2636]),
    .b(pp[2671]),
    .ci(pp[2706]),
    .s(sum_c11_r25_s1),
    .co(carry_c11_r25_s1)
  );
  wire sum_c11_r26_s1, carry_c11_r26_s1;
  subbyte_full_adder add_c11_r26_s1 (
    .a(pp[2741]),
    .b(pp[2776]),
    .ci(pp[2811]),
    .s(sum_c11_r26_s1),
    .co(carry_c11_r26_s1)
  );
  wire sum_c11_r27_s1, carry_c11_r27_s1;
  subbyte_full_adder add_c11_r27_s1 (
    .a(pp[2846]),
    .b(pp[2881]),
    .ci(pp[2916]),
    .s(sum_c11_r27_s1),
    .co(carry_c11_r27_s1)
  );
  wire sum_c11_r28_s1, carry_c11_r28_s1;
  subbyte_full_adder add_c11_r28_s1 (
    .a(pp[2951]),
    .b(pp[2986]),
    .ci(pp[3021]),
    .s(sum_c11_r28_s1),
    .co(carry_c11_r28_s1)
  );
  wire sum_c11_r29_s1, carry_c11_r29_s1;
  subbyte_full_adder add_c11_r29_s1 (
    .a(pp[3056]),
    .b(pp[3091]),
    .ci(pp[3126]),
    .s(sum_c11_r29_s1),
    .co(carry_c11_r29_s1)
  );
  wire sum_c11_r30_s1, carry_c11_r30_s1;
  subbyte_full_adder add_c11_r30_s1 (
    .a(pp[3161]),
    .b(pp[3196]),
    .ci(pp[3231]),
    .s(sum_c11_r30_s1),
    .co(carry_c11_r30_s1)
  );
  wire sum_c11_r31_s1, carry_c11_r31_s1;
  subbyte_full_adder add_c11_r31_s1 (
    .a(pp[3266]),
    .b(pp[3301]),
    .ci(pp[3336]),
    .s(sum_c11_r31_s1),
    .co(carry_c11_r31_s1)
  );
  wire sum_c11_r32_s1, carry_c11_r32_s1;
  subbyte_full_adder add_c11_r32_s1 (
    .a(pp[3371]),
    .b(pp[3406]),
    .ci(pp[3441]),
    .s(sum_c11_r32_s1),
    .co(carry_c11_r32_s1)
  );
  wire sum_c11_r33_s1, carry_c11_r33_s1;
  subbyte_full_adder add_c11_r33_s1 (
    .a(pp[3476]),
    .b(pp[3511]),
    .ci(pp[3546]),
    .s(sum_c11_r33_s1),
    .co(carry_c11_r33_s1)
  );
  wire sum_c11_r34_s1, carry_c11_r34_s1;
  subbyte_full_adder add_c11_r34_s1 (
    .a(pp[3581]),
    .b(pp[3616]),
    .ci(pp[3651]),
    .s(sum_c11_r34_s1),
    .co(carry_c11_r34_s1)
  );
  wire sum_c11_r35_s1, carry_c11_r35_s1;
  subbyte_full_adder add_c11_r35_s1 (
    .a(pp[3686]),
    .b(pp[3721]),
    .ci(pp[3756]),
    .s(sum_c11_r35_s1),
    .co(carry_c11_r35_s1)
  );
  wire sum_c11_r36_s1, carry_c11_r36_s1;
  subbyte_full_adder add_c11_r36_s1 (
    .a(pp[3791]),
    .b(pp[3826]),
    .ci(pp[3861]),
    .s(sum_c11_r36_s1),
    .co(carry_c11_r36_s1)
  );
  wire sum_c11_r37_s1, carry_c11_r37_s1;
  subbyte_full_adder add_c11_r37_s1 (
    .a(pp[3896]),
    .b(pp[3931]),
    .ci(pp[3966]),
    .s(sum_c11_r37_s1),
    .co(carry_c11_r37_s1)
  );
  wire sum_c11_r38_s1, carry_c11_r38_s1;
  subbyte_full_adder add_c11_r38_s1 (
    .a(pp[4001]),
    .b(pp[4036]),
    .ci(pp[4071]),
    .s(sum_c11_r38_s1),
    .co(carry_c11_r38_s1)
  );
  wire sum_c11_r39_s1, carry_c11_r39_s1;
  subbyte_full_adder add_c11_r39_s1 (
    .a(pp[4106]),
    .b(pp[4141]),
    .ci(pp[4176]),
    .s(sum_c11_r39_s1),
    .co(carry_c11_r39_s1)
  );
  wire sum_c11_r40_s1, carry_c11_r40_s1;
  subbyte_full_adder add_c11_r40_s1 (
    .a(pp[4211]),
    .b(pp[4246]),
    .ci(pp[4281]),
    .s(sum_c11_r40_s1),
    .co(carry_c11_r40_s1)
  );
  wire sum_c11_r41_s1, carry_c11_r41_s1;
  subbyte_full_adder add_c11_r41_s1 (
    .a(pp[4316]),
    .b(pp[4351]),
    .ci(pp[4386]),
    .s(sum_c11_r41_s1),
    .co(carry_c11_r41_s1)
  );
  wire sum_c11_r42_s1, carry_c11_r42_s1;
  subbyte_full_adder add_c11_r42_s1 (
    .a(pp[4421]),
    .b(pp[4456]),
    .ci(pp[4491]),
    .s(sum_c11_r42_s1),
    .co(carry_c11_r42_s1)
  );
  wire sum_c11_r43_s2, carry_c11_r43_s2;
  subbyte_full_adder add_c11_r43_s2 (
    .a(carry_c10_r0_s1),
    .b(carry_c10_r1_s1),
    .ci(carry_c10_r2_s1),
    .s(sum_c11_r43_s2),
    .co(carry_c11_r43_s2)
  );
  wire sum_c11_r44_s2, carry_c11_r44_s2;
  subbyte_full_adder add_c11_r44_s2 (
    .a(carry_c10_r3_s1),
    .b(carry_c10_r4_s1),
    .ci(carry_c10_r5_s1),
    .s(sum_c11_r44_s2),
    .co(carry_c11_r44_s2)
  );
  wire sum_c11_r45_s2, carry_c11_r45_s2;
  subbyte_full_adder add_c11_r45_s2 (
    .a(carry_c10_r6_s1),
    .b(carry_c10_r7_s1),
    .ci(carry_c10_r8_s1),
    .s(sum_c11_r45_s2),
    .co(carry_c11_r45_s2)
  );
  wire sum_c11_r46_s2, carry_c11_r46_s2;
  subbyte_full_adder add_c11_r46_s2 (
    .a(carry_c10_r9_s1),
    .b(carry_c10_r10_s1),
    .ci(carry_c10_r11_s1),
    .s(sum_c11_r46_s2),
    .co(carry_c11_r46_s2)
  );
  wire sum_c11_r47_s2, carry_c11_r47_s2;
  subbyte_full_adder add_c11_r47_s2 (
    .a(carry_c10_r12_s1),
    .b(carry_c10_r13_s1),
    .ci(carry_c10_r14_s1),
    .s(sum_c11_r47_s2),
    .co(carry_c11_r47_s2)
  );
  wire sum_c11_r48_s2, carry_c11_r48_s2;
  subbyte_full_adder add_c11_r48_s2 (
    .a(carry_c10_r15_s1),
    .b(carry_c10_r16_s1),
    .ci(carry_c10_r17_s1),
    .s(sum_c11_r48_s2),
    .co(carry_c11_r48_s2)
  );
  wire sum_c11_r49_s2, carry_c11_r49_s2;
  subbyte_full_adder add_c11_r49_s2 (
    .a(carry_c10_r18_s1),
    .b(carry_c10_r19_s1),
    .ci(carry_c10_r20_s1),
    .s(sum_c11_r49_s2),
    .co(carry_c11_r49_s2)
  );
  wire sum_c11_r50_s2, carry_c11_r50_s2;
  subbyte_full_adder add_c11_r50_s2 (
    .a(carry_c10_r21_s1),
    .b(carry_c10_r22_s1),
    .ci(carry_c10_r23_s1),
    .s(sum_c11_r50_s2),
    .co(carry_c11_r50_s2)
  );
  wire sum_c11_r51_s2, carry_c11_r51_s2;
  subbyte_full_adder add_c11_r51_s2 (
    .a(carry_c10_r24_s1),
    .b(carry_c10_r25_s1),
    .ci(carry_c10_r26_s1),
    .s(sum_c11_r51_s2),
    .co(carry_c11_r51_s2)
  );
  wire sum_c11_r52_s2, carry_c11_r52_s2;
  subbyte_full_adder add_c11_r52_s2 (
    .a(carry_c10_r27_s1),
    .b(carry_c10_r28_s1),
    .ci(carry_c10_r29_s1),
    .s(sum_c11_r52_s2),
    .co(carry_c11_r52_s2)
  );
  wire sum_c11_r53_s2, carry_c11_r53_s2;
  subbyte_full_adder add_c11_r53_s2 (
    .a(carry_c10_r30_s1),
    .b(carry_c10_r31_s1),
    .ci(carry_c10_r32_s1),
    .s(sum_c11_r53_s2),
    .co(carry_c11_r53_s2)
  );
  wire sum_c11_r54_s2, carry_c11_r54_s2;
  subbyte_full_adder add_c11_r54_s2 (
    .a(carry_c10_r33_s1),
    .b(carry_c10_r34_s1),
    .ci(carry_c10_r35_s1),
    .s(sum_c11_r54_s2),
    .co(carry_c11_r54_s2)
  );
  wire sum_c11_r55_s2, carry_c11_r55_s2;
  subbyte_full_adder add_c11_r55_s2 (
    .a(carry_c10_r36_s1),
    .b(carry_c10_r37_s1),
    .ci(carry_c10_r38_s1),
    .s(sum_c11_r55_s2),
    .co(carry_c11_r55_s2)
  );
  wire sum_c11_r56_s2, carry_c11_r56_s2;
  subbyte_full_adder add_c11_r56_s2 (
    .a(carry_c10_r39_s1),
    .b(carry_c10_r40_s1),
    .ci(carry_c10_r41_s1),
    .s(sum_c11_r56_s2),
    .co(carry_c11_r56_s2)
  );
  wire sum_c11_r57_s2, carry_c11_r57_s2;
  subbyte_full_adder add_c11_r57_s2 (
    .a(carry_c10_r42_s1),
    .b(sum_c11_r0_s1),
    .ci(sum_c11_r1_s1),
    .s(sum_c11_r57_s2),
    .co(carry_c11_r57_s2)
  );
  wire sum_c11_r58_s2, carry_c11_r58_s2;
  subbyte_full_adder add_c11_r58_s2 (
    .a(sum_c11_r2_s1),
    .b(sum_c11_r3_s1),
    .ci(sum_c11_r4_s1),
    .s(sum_c11_r58_s2),
    .co(carry_c11_r58_s2)
  );
  wire sum_c11_r59_s2, carry_c11_r59_s2;
  subbyte_full_adder add_c11_r59_s2 (
    .a(sum_c11_r5_s1),
    .b(sum_c11_r6_s1),
    .ci(sum_c11_r7_s1),
    .s(sum_c11_r59_s2),
    .co(carry_c11_r59_s2)
  );
  wire sum_c11_r60_s2, carry_c11_r60_s2;
  subbyte_full_adder add_c11_r60_s2 (
    .a(sum_c11_r8_s1),
    .b(sum_c11_r9_s1),
    .ci(sum_c11_r10_s1),
    .s(sum_c11_r60_s2),
    .co(carry_c11_r60_s2)
  );
  wire sum_c11_r61_s2, carry_c11_r61_s2;
  subbyte_full_adder add_c11_r61_s2 (
    .a(sum_c11_r11_s1),
    .b(sum_c11_r12_s1),
    .ci(sum_c11_r13_s1),
    .s(sum_c11_r61_s2),
    .co(carry_c11_r61_s2)
  );
  wire sum_c11_r62_s2, carry_c11_r62_s2;
  subbyte_full_adder add_c11_r62_s2 (
    .a(sum_c11_r14_s1),
    .b(sum_c11_r15_s1),
    .ci(sum_c11_r16_s1),
    .s(sum_c11_r62_s2),
    .co(carry_c11_r62_s2)
  );
  wire sum_c11_r63_s2, carry_c11_r63_s2;
  subbyte_full_adder add_c11_r63_s2 (
    .a(sum_c11_r17_s1),
    .b(sum_c11_r18_s1),
    .ci(sum_c11_r19_s1),
    .s(sum_c11_r63_s2),
    .co(carry_c11_r63_s2)
  );
  wire sum_c11_r64_s2, carry_c11_r64_s2;
  subbyte_full_adder add_c11_r64_s2 (
    .a(sum_c11_r20_s1),
    .b(sum_c11_r21_s1),
    .ci(sum_c11_r22_s1),
    .s(sum_c11_r64_s2),
    .co(carry_c11_r64_s2)
  );
  wire sum_c11_r65_s2, carry_c11_r65_s2;
  subbyte_full_adder add_c11_r65_s2 (
    .a(sum_c11_r23_s1),
    .b(sum_c11_r24_s1),
    .ci(sum_c11_r25_s1),
    .s(sum_c11_r65_s2),
    .co(carry_c11_r65_s2)
  );
  wire sum_c11_r66_s2, carry_c11_r66_s2;
  subbyte_full_adder add_c11_r66_s2 (
    .a(sum_c11_r26_s1),
    .b(sum_c11_r27_s1),
    .ci(sum_c11_r28_s1),
    .s(sum_c11_r66_s2),
    .co(carry_c11_r66_s2)
  );
  wire sum_c11_r67_s2, carry_c11_r67_s2;
  subbyte_full_adder add_c11_r67_s2 (
    .a(sum_c11_r29_s1),
    .b(sum_c11_r30_s1),
    .ci(sum_c11_r31_s1),
    .s(sum_c11_r67_s2),
    .co(carry_c11_r67_s2)
  );
  wire sum_c11_r68_s2, carry_c11_r68_s2;
  subbyte_full_adder add_c11_r68_s2 (
    .a(sum_c11_r32_s1),
    .b(sum_c11_r33_s1),
    .ci(sum_c11_r34_s1),
    .s(sum_c11_r68_s2),
    .co(carry_c11_r68_s2)
  );
  wire sum_c11_r69_s2, carry_c11_r69_s2;
  subbyte_full_adder add_c11_r69_s2 (
    .a(sum_c11_r35_s1),
    .b(sum_c11_r36_s1),
    .ci(sum_c11_r37_s1),
    .s(sum_c11_r69_s2),
    .co(carry_c11_r69_s2)
  );
  wire sum_c11_r70_s2, carry_c11_r70_s2;
  subbyte_full_adder add_c11_r70_s2 (
    .a(sum_c11_r38_s1),
    .b(sum_c11_r39_s1),
    .ci(sum_c11_r40_s1),
    .s(sum_c11_r70_s2),
    .co(carry_c11_r70_s2)
  );
  wire sum_c11_r71_s3, carry_c11_r71_s3;
  subbyte_full_adder add_c11_r71_s3 (
    .a(sum_c11_r41_s1),
    .b(sum_c11_r42_s1),
    .ci(carry_c10_r43_s2),
    .s(sum_c11_r71_s3),
    .co(carry_c11_r71_s3)
  );
  wire sum_c11_r72_s3, carry_c11_r72_s3;
  subbyte_full_adder add_c11_r72_s3 (
    .a(carry_c10_r44_s2),
    .b(carry_c10_r45_s2),
    .ci(carry_c10_r46_s2),
    .s(sum_c11_r72_s3),
    .co(carry_c11_r72_s3)
  );
  wire sum_c11_r73_s3, carry_c11_r73_s3;
  subbyte_full_adder add_c11_r73_s3 (
    .a(carry_c10_r47_s2),
    .b(carry_c10_r48_s2),
    .ci(carry_c10_r49_s2),
    .s(sum_c11_r73_s3),
    .co(carry_c11_r73_s3)
  );
  wire sum_c11_r74_s3, carry_c11_r74_s3;
  subbyte_full_adder add_c11_r74_s3 (
    .a(carry_c10_r50_s2),
    .b(carry_c10_r51_s2),
    .ci(carry_c10_r52_s2),
    .s(sum_c11_r74_s3),
    .co(carry_c11_r74_s3)
  );
  wire sum_c11_r75_s3, carry_c11_r75_s3;
  subbyte_full_adder add_c11_r75_s3 (
    .a(carry_c10_r53_s2),
    .b(carry_c10_r54_s2),
    .ci(carry_c10_r55_s2),
    .s(sum_c11_r75_s3),
    .co(carry_c11_r75_s3)
  );
  wire sum_c11_r76_s3, carry_c11_r76_s3;
  subbyte_full_adder add_c11_r76_s3 (
    .a(carry_c10_r56_s2),
    .b(carry_c10_r57_s2),
    .ci(carry_c10_r58_s2),
    .s(sum_c11_r76_s3),
    .co(carry_c11_r76_s3)
  );
  wire sum_c11_r77_s3, carry_c11_r77_s3;
  subbyte_full_adder add_c11_r77_s3 (
    .a(carry_c10_r59_s2),
    .b(carry_c10_r60_s2),
    .ci(carry_c10_r61_s2),
    .s(sum_c11_r77_s3),
    .co(carry_c11_r77_s3)
  );
  wire sum_c11_r78_s3, carry_c11_r78_s3;
  subbyte_full_adder add_c11_r78_s3 (
    .a(carry_c10_r62_s2),
    .b(carry_c10_r63_s2),
    .ci(carry_c10_r64_s2),
    .s(sum_c11_r78_s3),
    .co(carry_c11_r78_s3)
  );
  wire sum_c11_r79_s3, carry_c11_r79_s3;
  subbyte_full_adder add_c11_r79_s3 (
    .a(carry_c10_r65_s2),
    .b(carry_c10_r66_s2),
    .ci(carry_c10_r67_s2),
    .s(sum_c11_r79_s3),
    .co(carry_c11_r79_s3)
  );
  wire sum_c11_r80_s3, carry_c11_r80_s3;
  subbyte_full_adder add_c11_r80_s3 (
    .a(carry_c10_r68_s2),
    .b(carry_c10_r69_s2),
    .ci(carry_c10_r70_s2),
    .s(sum_c11_r80_s3),
    .co(carry_c11_r80_s3)
  );
  wire sum_c11_r81_s3, carry_c11_r81_s3;
  subbyte_full_adder add_c11_r81_s3 (
    .a(sum_c11_r43_s2),
    .b(sum_c11_r44_s2),
    .ci(sum_c11_r45_s2),
    .s(sum_c11_r81_s3),
    .co(carry_c11_r81_s3)
  );
  wire sum_c11_r82_s3, carry_c11_r82_s3;
  subbyte_full_adder add_c11_r82_s3 (
    .a(sum_c11_r46_s2),
    .b(sum_c11_r47_s2),
    .ci(sum_c11_r48_s2),
    .s(sum_c11_r82_s3),
    .co(carry_c11_r82_s3)
  );
  wire sum_c11_r83_s3, carry_c11_r83_s3;
  subbyte_full_adder add_c11_r83_s3 (
    .a(sum_c11_r49_s2),
    .b(sum_c11_r50_s2),
    .ci(sum_c11_r51_s2),
    .s(sum_c11_r83_s3),
    .co(carry_c11_r83_s3)
  );
  wire sum_c11_r84_s3, carry_c11_r84_s3;
  subbyte_full_adder add_c11_r84_s3 (
    .a(sum_c11_r52_s2),
    .b(sum_c11_r53_s2),
    .ci(sum_c11_r54_s2),
    .s(sum_c11_r84_s3),
    .co(carry_c11_r84_s3)
  );
  wire sum_c11_r85_s3, carry_c11_r85_s3;
  subbyte_full_adder add_c11_r85_s3 (
    .a(sum_c11_r55_s2),
    .b(sum_c11_r56_s2),
    .ci(sum_c11_r57_s2),
    .s(sum_c11_r85_s3),
    .co(carry_c11_r85_s3)
  );
  wire sum_c11_r86_s3, carry_c11_r86_s3;
  subbyte_full_adder add_c11_r86_s3 (
    .a(sum_c11_r58_s2),
    .b(sum_c11_r59_s2),
    .ci(sum_c11_r60_s2),
    .s(sum_c11_r86_s3),
    .co(carry_c11_r86_s3)
  );
  wire sum_c11_r87_s3, carry_c11_r87_s3;
  subbyte_full_adder add_c11_r87_s3 (
    .a(sum_c11_r61_s2),
    .b(sum_c11_r62_s2),
    .ci(sum_c11_r63_s2),
    .s(sum_c11_r87_s3),
    .co(carry_c11_r87_s3)
  );
  wire sum_c11_r88_s3, carry_c11_r88_s3;
  subbyte_full_adder add_c11_r88_s3 (
    .a(sum_c11_r64_s2),
    .b(sum_c11_r65_s2),
    .ci(sum_c11_r66_s2),
    .s(sum_c11_r88_s3),
    .co(carry_c11_r88_s3)
  );
  wire sum_c11_r89_s3, carry_c11_r89_s3;
  subbyte_full_adder add_c11_r89_s3 (
    .a(sum_c11_r67_s2),
    .b(sum_c11_r68_s2),
    .ci(sum_c11_r69_s2),
    .s(sum_c11_r89_s3),
    .co(carry_c11_r89_s3)
  );
  wire sum_c11_r90_s4, carry_c11_r90_s4;
  subbyte_full_adder add_c11_r90_s4 (
    .a(sum_c11_r70_s2),
    .b(carry_c10_r71_s3),
    .ci(sum_c11_r71_s3),
    .s(sum_c11_r90_s4),
    .co(carry_c11_r90_s4)
  );
  wire sum_c11_r91_s4, carry_c11_r91_s4;
  subbyte_full_adder add_c11_r91_s4 (
    .a(carry_c10_r72_s3),
    .b(carry_c10_r73_s3),
    .ci(carry_c10_r74_s3),
    .s(sum_c11_r91_s4),
    .co(carry_c11_r91_s4)
  );
  wire sum_c11_r92_s4, carry_c11_r92_s4;
  subbyte_full_adder add_c11_r92_s4 (
    .a(carry_c10_r75_s3),
    .b(carry_c10_r76_s3),
    .ci(carry_c10_r77_s3),
    .s(sum_c11_r92_s4),
    .co(carry_c11_r92_s4)
  );
  wire sum_c11_r93_s4, carry_c11_r93_s4;
  subbyte_full_adder add_c11_r93_s4 (
    .a(carry_c10_r78_s3),
    .b(carry_c10_r79_s3),
    .ci(carry_c10_r80_s3),
    .s(sum_c11_r93_s4),
    .co(carry_c11_r93_s4)
  );
  wire sum_c11_r94_s4, carry_c11_r94_s4;
  subbyte_full_adder add_c11_r94_s4 (
    .a(carry_c10_r81_s3),
    .b(carry_c10_r82_s3),
    .ci(carry_c10_r83_s3),
    .s(sum_c11_r94_s4),
    .co(carry_c11_r94_s4)
  );
  wire sum_c11_r95_s4, carry_c11_r95_s4;
  subbyte_full_adder add_c11_r95_s4 (
    .a(carry_c10_r84_s3),
    .b(carry_c10_r85_s3),
    .ci(carry_c10_r86_s3),
    .s(sum_c11_r95_s4),
    .co(carry_c11_r95_s4)
  );
  wire sum_c11_r96_s4, carry_c11_r96_s4;
  subbyte_full_adder add_c11_r96_s4 (
    .a(carry_c10_r87_s3),
    .b(carry_c10_r88_s3),
    .ci(carry_c10_r89_s3),
    .s(sum_c11_r96_s4),
    .co(carry_c11_r96_s4)
  );
  wire sum_c11_r97_s4, carry_c11_r97_s4;
  subbyte_full_adder add_c11_r97_s4 (
    .a(sum_c11_r72_s3),
    .b(sum_c11_r73_s3),
    .ci(sum_c11_r74_s3),
    .s(sum_c11_r97_s4),
    .co(carry_c11_r97_s4)
  );
  wire sum_c11_r98_s4, carry_c11_r98_s4;
  subbyte_full_adder add_c11_r98_s4 (
    .a(sum_c11_r75_s3),
    .b(sum_c11_r76_s3),
    .ci(sum_c11_r77_s3),
    .s(sum_c11_r98_s4),
    .co(carry_c11_r98_s4)
  );
  wire sum_c11_r99_s4, carry_c11_r99_s4;
  subbyte_full_adder add_c11_r99_s4 (
    .a(sum_c11_r78_s3),
    .b(sum_c11_r79_s3),
    .ci(sum_c11_r80_s3),
    .s(sum_c11_r99_s4),
    .co(carry_c11_r99_s4)
  );
  wire sum_c11_r100_s4, carry_c11_r100_s4;
  subbyte_full_adder add_c11_r100_s4 (
    .a(sum_c11_r81_s3),
    .b(sum_c11_r82_s3),
    .ci(sum_c11_r83_s3),
    .s(sum_c11_r100_s4),
    .co(carry_c11_r100_s4)
  );
  wire sum_c11_r101_s4, carry_c11_r101_s4;
  subbyte_full_adder add_c11_r101_s4 (
    .a(sum_c11_r84_s3),
    .b(sum_c11_r85_s3),
    .ci(sum_c11_r86_s3),
    .s(sum_c11_r101_s4),
    .co(carry_c11_r101_s4)
  );
  wire sum_c11_r102_s4, carry_c11_r102_s4;
  subbyte_full_adder add_c11_r102_s4 (
    .a(sum_c11_r87_s3),
    .b(sum_c11_r88_s3),
    .ci(sum_c11_r89_s3),
    .s(sum_c11_r102_s4),
    .co(carry_c11_r102_s4)
  );
  wire sum_c11_r103_s5, carry_c11_r103_s5;
  subbyte_full_adder add_c11_r103_s5 (
    .a(carry_c10_r90_s4),
    .b(sum_c11_r90_s4),
    .ci(carry_c10_r91_s4),
    .s(sum_c11_r103_s5),
    .co(carry_c11_r103_s5)
  );
  wire sum_c11_r104_s5, carry_c11_r104_s5;
  subbyte_full_adder add_c11_r104_s5 (
    .a(carry_c10_r92_s4),
    .b(carry_c10_r93_s4),
    .ci(carry_c10_r94_s4),
    .s(sum_c11_r104_s5),
    .co(carry_c11_r104_s5)
  );
  wire sum_c11_r105_s5, carry_c11_r105_s5;
  subbyte_full_adder add_c11_r105_s5 (
    .a(carry_c10_r95_s4),
    .b(carry_c10_r96_s4),
    .ci(carry_c10_r97_s4),
    .s(sum_c11_r105_s5),
    .co(carry_c11_r105_s5)
  );
  wire sum_c11_r106_s5, carry_c11_r106_s5;
  subbyte_full_adder add_c11_r106_s5 (
    .a(carry_c10_r98_s4),
    .b(carry_c10_r99_s4),
    .ci(carry_c10_r100_s4),
    .s(sum_c11_r106_s5),
    .co(carry_c11_r106_s5)
  );
  wire sum_c11_r107_s5, carry_c11_r107_s5;
  subbyte_full_adder add_c11_r107_s5 (
    .a(carry_c10_r101_s4),
    .b(carry_c10_r102_s4),
    .ci(sum_c11_r91_s4),
    .s(sum_c11_r107_s5),
    .co(carry_c11_r107_s5)
  );
  wire sum_c11_r108_s5, carry_c11_r108_s5;
  subbyte_full_adder add_c11_r108_s5 (
    .a(sum_c11_r92_s4),
    .b(sum_c11_r93_s4),
    .ci(sum_c11_r94_s4),
    .s(sum_c11_r108_s5),
    .co(carry_c11_r108_s5)
  );
  wire sum_c11_r109_s5, carry_c11_r109_s5;
  subbyte_full_adder add_c11_r109_s5 (
    .a(sum_c11_r95_s4),
    .b(sum_c11_r96_s4),
    .ci(sum_c11_r97_s4),
    .s(sum_c11_r109_s5),
    .co(carry_c11_r109_s5)
  );
  wire sum_c11_r110_s5, carry_c11_r110_s5;
  subbyte_full_adder add_c11_r110_s5 (
    .a(sum_c11_r98_s4),
    .b(sum_c11_r99_s4),
    .ci(sum_c11_r100_s4),
    .s(sum_c11_r110_s5),
    .co(carry_c11_r110_s5)
  );
  wire sum_c11_r111_s6, carry_c11_r111_s6;
  subbyte_full_adder add_c11_r111_s6 (
    .a(sum_c11_r101_s4),
    .b(sum_c11_r102_s4),
    .ci(carry_c10_r103_s5),
    .s(sum_c11_r111_s6),
    .co(carry_c11_r111_s6)
  );
  wire sum_c11_r112_s6, carry_c11_r112_s6;
  subbyte_full_adder add_c11_r112_s6 (
    .a(sum_c11_r103_s5),
    .b(carry_c10_r104_s5),
    .ci(carry_c10_r105_s5),
    .s(sum_c11_r112_s6),
    .co(carry_c11_r112_s6)
  );
  wire sum_c11_r113_s6, carry_c11_r113_s6;
  subbyte_full_adder add_c11_r113_s6 (
    .a(carry_c10_r106_s5),
    .b(carry_c10_r107_s5),
    .ci(carry_c10_r108_s5),
    .s(sum_c11_r113_s6),
    .co(carry_c11_r113_s6)
  );
  wire sum_c11_r114_s7, carry_c11_r114_s7;
  subbyte_full_adder add_c11_r114_s7 (
    .a(carry_c10_r109_s5),
    .b(carry_c10_r110_s5),
    .ci(carry_c10_r111_s6),
    .s(sum_c11_r114_s7),
    .co(carry_c11_r114_s7)
  );
  wire sum_c11_r115_s6, carry_c11_r115_s6;
  subbyte_full_adder add_c11_r115_s6 (
    .a(sum_c11_r104_s5),
    .b(sum_c11_r105_s5),
    .ci(sum_c11_r106_s5),
    .s(sum_c11_r115_s6),
    .co(carry_c11_r115_s6)
  );
  wire sum_c11_r116_s6, carry_c11_r116_s6;
  subbyte_full_adder add_c11_r116_s6 (
    .a(sum_c11_r107_s5),
    .b(sum_c11_r108_s5),
    .ci(sum_c11_r109_s5),
    .s(sum_c11_r116_s6),
    .co(carry_c11_r116_s6)
  );
  wire sum_c11_r117_s7, carry_c11_r117_s7;
  subbyte_full_adder add_c11_r117_s7 (
    .a(sum_c11_r110_s5),
    .b(sum_c11_r111_s6),
    .ci(carry_c10_r112_s6),
    .s(sum_c11_r117_s7),
    .co(carry_c11_r117_s7)
  );
  wire sum_c11_r118_s8, carry_c11_r118_s8;
  subbyte_full_adder add_c11_r118_s8 (
    .a(carry_c10_r113_s6),
    .b(carry_c10_r114_s7),
    .ci(carry_c10_r115_s6),
    .s(sum_c11_r118_s8),
    .co(carry_c11_r118_s8)
  );
  wire sum_c11_r119_s7, carry_c11_r119_s7;
  subbyte_full_adder add_c11_r119_s7 (
    .a(carry_c10_r116_s6),
    .b(sum_c11_r112_s6),
    .ci(sum_c11_r113_s6),
    .s(sum_c11_r119_s7),
    .co(carry_c11_r119_s7)
  );
  wire sum_c11_r120_s8, carry_c11_r120_s8;
  subbyte_full_adder add_c11_r120_s8 (
    .a(sum_c11_r114_s7),
    .b(sum_c11_r115_s6),
    .ci(sum_c11_r116_s6),
    .s(sum_c11_r120_s8),
    .co(carry_c11_r120_s8)
  );
  wire sum_c11_r121_s9, carry_c11_r121_s9;
  subbyte_full_adder add_c11_r121_s9 (
    .a(carry_c10_r117_s7),
    .b(sum_c11_r117_s7),
    .ci(carry_c10_r118_s8),
    .s(sum_c11_r121_s9),
    .co(carry_c11_r121_s9)
  );
  wire sum_c11_r122_s9, carry_c11_r122_s9;
  subbyte_full_adder add_c11_r122_s9 (
    .a(carry_c10_r119_s7),
    .b(carry_c10_r120_s8),
    .ci(sum_c11_r118_s8),
    .s(sum_c11_r122_s9),
    .co(carry_c11_r122_s9)
  );
  wire sum_c11_r123_s10, carry_c11_r123_s10;
  subbyte_full_adder add_c11_r123_s10 (
    .a(sum_c11_r119_s7),
    .b(sum_c11_r120_s8),
    .ci(carry_c10_r121_s9),
    .s(sum_c11_r123_s10),
    .co(carry_c11_r123_s10)
  );
  wire sum_c11_r124_s11, carry_c11_r124_s11;
  subbyte_full_adder add_c11_r124_s11 (
    .a(sum_c11_r121_s9),
    .b(carry_c10_r122_s9),
    .ci(carry_c10_r123_s10),
    .s(sum_c11_r124_s11),
    .co(carry_c11_r124_s11)
  );
  wire sum_c11_r125_s12, carry_c11_r125_s12;
  subbyte_full_adder add_c11_r125_s12 (
    .a(sum_c11_r122_s9),
    .b(sum_c11_r123_s10),
    .ci(carry_c10_r124_s11),
    .s(sum_c11_r125_s12),
    .co(carry_c11_r125_s12)
  );
  wire sum_c11_r126_s13, carry_c11_r126_s13;
  subbyte_full_adder add_c11_r126_s13 (
    .a(sum_c11_r124_s11),
    .b(carry_c10_r125_s12),
    .ci(sum_c11_r125_s12),
    .s(sum_c11_r126_s13),
    .co(carry_c11_r126_s13)
  );
  wire sum_c11_r127_s18, carry_c11_r127_s18;
  subbyte_full_adder add_c11_r127_s18 (
    .a(carry_c10_r126_s13),
    .b(sum_c11_r126_s13),
    .ci(carry_c10_r127_s17),
    .s(sum_c11_r127_s18),
    .co(carry_c11_r127_s18)
  );
  wire sum_c11_r128_s19, carry_c11_r128_s19;
  subbyte_half_adder add_c11_r128_s19 (
    .a(carry_c10_r128_s18),
    .b(sum_c11_r127_s18),
    .s(sum_c11_r128_s19),
    .co(carry_c11_r128_s19)
  );
  wire sum_c12_r0_s1, carry_c12_r0_s1;
  subbyte_full_adder add_c12_r0_s1 (.a(pp[12]), .b(pp[47]), .ci(pp[82]), .s(sum_c12_r0_s1), .co(carry_c12_r0_s1));
  wire sum_c12_r1_s1, carry_c12_r1_s1;
  subbyte_full_adder add_c12_r1_s1 (.a(pp[117]), .b(pp[152]), .ci(pp[187]), .s(sum_c12_r1_s1), .co(carry_c12_r1_s1));
  wire sum_c12_r2_s1, carry_c12_r2_s1;
  subbyte_full_adder add_c12_r2_s1 (.a(pp[222]), .b(pp[257]), .ci(pp[292]), .s(sum_c12_r2_s1), .co(carry_c12_r2_s1));
  wire sum_c12_r3_s1, carry_c12_r3_s1;
  subbyte_full_adder add_c12_r3_s1 (.a(pp[327]), .b(pp[362]), .ci(pp[397]), .s(sum_c12_r3_s1), .co(carry_c12_r3_s1));
  wire sum_c12_r4_s1, carry_c12_r4_s1;
  subbyte_full_adder add_c12_r4_s1 (.a(pp[432]), .b(pp[467]), .ci(pp[502]), .s(sum_c12_r4_s1), .co(carry_c12_r4_s1));
  wire sum_c12_r5_s1, carry_c12_r5_s1;
  subbyte_full_adder add_c12_r5_s1 (.a(pp[537]), .b(pp[572]), .ci(pp[607]), .s(sum_c12_r5_s1), .co(carry_c12_r5_s1));
  wire sum_c12_r6_s1, carry_c12_r6_s1;
  subbyte_full_adder add_c12_r6_s1 (.a(pp[642]), .b(pp[677]), .ci(pp[712]), .s(sum_c12_r6_s1), .co(carry_c12_r6_s1));
  wire sum_c12_r7_s1, carry_c12_r7_s1;
  subbyte_full_adder add_c12_r7_s1 (.a(pp[747]), .b(pp[782]), .ci(pp[817]), .s(sum_c12_r7_s1), .co(carry_c12_r7_s1));
  wire sum_c12_r8_s1, carry_c12_r8_s1;
  subbyte_full_adder add_c12_r8_s1 (.a(pp[852]), .b(pp[887]), .ci(pp[922]), .s(sum_c12_r8_s1), .co(carry_c12_r8_s1));
  wire sum_c12_r9_s1, carry_c12_r9_s1;
  subbyte_full_adder add_c12_r9_s1 (.a(pp[957]), .b(pp[992]), .ci(pp[1027]), .s(sum_c12_r9_s1), .co(carry_c12_r9_s1));
  wire sum_c12_r10_s1, carry_c12_r10_s1;
  subbyte_full_adder add_c12_r10_s1 (
    .a(pp[1062]),
    .b(pp[1097]),
    .ci(pp[1132]),
    .s(sum_c12_r10_s1),
    .co(carry_c12_r10_s1)
  );
  wire sum_c12_r11_s1, carry_c12_r11_s1;
  subbyte_full_adder add_c12_r11_s1 (
    .a(pp[1167]),
    .b(pp[1202]),
    .ci(pp[1237]),
    .s(sum_c12_r11_s1),
    .co(carry_c12_r11_s1)
  );
  wire sum_c12_r12_s1, carry_c12_r12_s1;
  subbyte_full_adder add_c12_r12_s1 (
    .a(pp[1272]),
    .b(pp[1307]),
    .ci(pp[1342]),
    .s(sum_c12_r12_s1),
    .co(carry_c12_r12_s1)
  );
  wire sum_c12_r13_s1, carry_c12_r13_s1;
  subbyte_full_adder add_c12_r13_s1 (
    .a(pp[1377]),
    .b(pp[1412]),
    .ci(pp[1447]),
    .s(sum_c12_r13_s1),
    .co(carry_c12_r13_s1)
  );
  wire sum_c12_r14_s1, carry_c12_r14_s1;
  subbyte_full_adder add_c12_r14_s1 (
    .a(pp[1482]),
    .b(pp[1517]),
    .ci(pp[1552]),
    .s(sum_c12_r14_s1),
    .co(carry_c12_r14_s1)
  );
  wire sum_c12_r15_s1, carry_c12_r15_s1;
  subbyte_full_adder add_c12_r15_s1 (
    .a(pp[1587]),
    .b(pp[1622]),
    .ci(pp[1657]),
    .s(sum_c12_r15_s1),
    .co(carry_c12_r15_s1)
  );
  wire sum_c12_r16_s1, carry_c12_r16_s1;
  subbyte_full_adder add_c12_r16_s1 (
    .a(pp[1692]),
    .b(pp[1727]),
    .ci(pp[1762]),
    .s(sum_c12_r16_s1),
    .co(carry_c12_r16_s1)
  );
  wire sum_c12_r17_s1, carry_c12_r17_s1;
  subbyte_full_adder add_c12_r17_s1 (
    .a(pp[1797]),
    .b(pp[1832]),
    .ci(pp[1867]),
    .s(sum_c12_r17_s1),
    .co(carry_c12_r17_s1)
  );
  wire sum_c12_r18_s1, carry_c12_r18_s1;
  subbyte_full_adder add_c12_r18_s1 (
    .a(pp[1902]),
    .b(pp[1937]),
    .ci(pp[1972]),
    .s(sum_c12_r18_s1),
    .co(carry_c12_r18_s1)
  );
  wire sum_c12_r19_s1, carry_c12_r19_s1;
  subbyte_full_adder add_c12_r19_s1 (
    .a(pp[2007]),
    .b(pp[2042]),
    .ci(pp[2077]),
    .s(sum_c12_r19_s1),
    .co(carry_c12_r19_s1)
  );
  wire sum_c12_r20_s1, carry_c12_r20_s1;
  subbyte_full_adder add_c12_r20_s1 (
    .a(pp[2112]),
    .b(pp[2147]),
    .ci(pp[2182]),
    .s(sum_c12_r20_s1),
    .co(carry_c12_r20_s1)
  );
  wire sum_c12_r21_s1, carry_c12_r21_s1;
  subbyte_full_adder add_c12_r21_s1 (
    .a(pp[2217]),
    .b(pp[2252]),
    .ci(pp[2287]),
    .s(sum_c12_r21_s1),
    .co(carry_c12_r21_s1)
  );
  wire sum_c12_r22_s1, carry_c12_r22_s1;
  subbyte_full_adder add_c12_r22_s1 (
    .a(pp[2322]),
    .b(pp[2357]),
    .ci(pp[2392]),
    .s(sum_c12_r22_s1),
    .co(carry_c12_r22_s1)
  );
  wire sum_c12_r23_s1, carry_c12_r23_s1;
  subbyte_full_adder add_c12_r23_s1 (
    .a(pp[2427]),
    .b(pp[2462]),
    .ci(pp[2497]),
    .s(sum_c12_r23_s1),
    .co(carry_c12_r23_s1)
  );
  wire sum_c12_r24_s1, carry_c12_r24_s1;
  subbyte_full_adder add_c12_r24_s1 (
    .a(pp[2532]),
    .b(pp[2567]),
    .ci(pp[2602]),
    .s(sum_c12_r24_s1),
    .co(carry_c12_r24_s1)
  );
  wire sum_c12_r25_s1, carry_c12_r25_s1;
  subbyte_full_adder add_c12_r25_s1 (
    .a(pp[2637]),
    .b(pp[2672]),
    .ci(pp[2707]),
    .s(sum_c12_r25_s1),
    .co(carry_c12_r25_s1)
  );
  wire sum_c12_r26_s1, carry_c12_r26_s1;
  subbyte_full_adder add_c12_r26_s1 (
    .a(pp[2742]),
    .b(pp[2777]),
    .ci(pp[2812]),
    .s(sum_c12_r26_s1),
    .co(carry_c12_r26_s1)
  );
  wire sum_c12_r27_s1, carry_c12_r27_s1;
  subbyte_full_adder add_c12_r27_s1 (
    .a(pp[2847]),
    .b(pp[2882]),
    .ci(pp[2917]),
    .s(sum_c12_r27_s1),
    .co(carry_c12_r27_s1)
  );
  wire sum_c12_r28_s1, carry_c12_r28_s1;
  subbyte_full_adder add_c12_r28_s1 (
    .a(pp[2952]),
    .b(pp[2987]),
    .ci(pp[3022]),
    .s(sum_c12_r28_s1),
    .co(carry_c12_r28_s1)
  );
  wire sum_c12_r29_s1, carry_c12_r29_s1;
  subbyte_full_adder add_c12_r29_s1 (
    .a(pp[3057]),
    .b(pp[3092]),
    .ci(pp[3127]),
    .s(sum_c12_r29_s1),
    .co(carry_c12_r29_s1)
  );
  wire sum_c12_r30_s1, carry_c12_r30_s1;
  subbyte_full_adder add_c12_r30_s1 (
    .a(pp[3162]),
    .b(pp[3197]),
    .ci(pp[3232]),
    .s(sum_c12_r30_s1),
    .co(carry_c12_r30_s1)
  );
  wire sum_c12_r31_s1, carry_c12_r31_s1;
  subbyte_full_adder add_c12_r31_s1 (
    .a(pp[3267]),
    .b(pp[3302]),
    .ci(pp[3337]),
    .s(sum_c12_r31_s1),
    .co(carry_c12_r31_s1)
  );
  wire sum_c12_r32_s1, carry_c12_r32_s1;
  subbyte_full_adder add_c12_r32_s1 (
    .a(pp[3372]),
    .b(pp[3407]),
    .ci(pp[3442]),
    .s(sum_c12_r32_s1),
    .co(carry_c12_r32_s1)
  );
  wire sum_c12_r33_s1, carry_c12_r33_s1;
  subbyte_full_adder add_c12_r33_s1 (
    .a(pp[3477]),
    .b(pp[3512]),
    .ci(pp[3547]),
    .s(sum_c12_r33_s1),
    .co(carry_c12_r33_s1)
  );
  wire sum_c12_r34_s1, carry_c12_r34_s1;
  subbyte_full_adder add_c12_r34_s1 (
    .a(pp[3582]),
    .b(pp[3617]),
    .ci(pp[3652]),
    .s(sum_c12_r34_s1),
    .co(carry_c12_r34_s1)
  );
  wire sum_c12_r35_s1, carry_c12_r35_s1;
  subbyte_full_adder add_c12_r35_s1 (
    .a(pp[3687]),
    .b(pp[3722]),
    .ci(pp[3757]),
    .s(sum_c12_r35_s1),
    .co(carry_c12_r35_s1)
  );
  wire sum_c12_r36_s1, carry_c12_r36_s1;
  subbyte_full_adder add_c12_r36_s1 (
    .a(pp[3792]),
    .b(pp[3827]),
    .ci(pp[3862]),
    .s(sum_c12_r36_s1),
    .co(carry_c12_r36_s1)
  );
  wire sum_c12_r37_s1, carry_c12_r37_s1;
  subbyte_full_adder add_c12_r37_s1 (
    .a(pp[3897]),
    .b(pp[3932]),
    .ci(pp[3967]),
    .s(sum_c12_r37_s1),
    .co(carry_c12_r37_s1)
  );
  wire sum_c12_r38_s1, carry_c12_r38_s1;
  subbyte_full_adder add_c12_r38_s1 (
    .a(pp[4002]),
    .b(pp[4037]),
    .ci(pp[4072]),
    .s(sum_c12_r38_s1),
    .co(carry_c12_r38_s1)
  );
  wire sum_c12_r39_s1, carry_c12_r39_s1;
  subbyte_full_adder add_c12_r39_s1 (
    .a(pp[4107]),
    .b(pp[4142]),
    .ci(pp[4177]),
    .s(sum_c12_r39_s1),
    .co(carry_c12_r39_s1)
  );
  wire sum_c12_r40_s1, carry_c12_r40_s1;
  subbyte_full_adder add_c12_r40_s1 (
    .a(pp[4212]),
    .b(pp[4247]),
    .ci(pp[4282]),
    .s(sum_c12_r40_s1),
    .co(carry_c12_r40_s1)
  );
  wire sum_c12_r41_s1, carry_c12_r41_s1;
  subbyte_full_adder add_c12_r41_s1 (
    .a(pp[4317]),
    .b(pp[4352]),
    .ci(pp[4387]),
    .s(sum_c12_r41_s1),
    .co(carry_c12_r41_s1)
  );
  wire sum_c12_r42_s1, carry_c12_r42_s1;
  subbyte_full_adder add_c12_r42_s1 (
    .a(pp[4422]),
    .b(pp[4457]),
    .ci(pp[4492]),
    .s(sum_c12_r42_s1),
    .co(carry_c12_r42_s1)
  );
  wire sum_c12_r43_s2, carry_c12_r43_s2;
  subbyte_full_adder add_c12_r43_s2 (
    .a(carry_c11_r0_s1),
    .b(carry_c11_r1_s1),
    .ci(carry_c11_r2_s1),
    .s(sum_c12_r43_s2),
    .co(carry_c12_r43_s2)
  );
  wire sum_c12_r44_s2, carry_c12_r44_s2;
  subbyte_full_adder add_c12_r44_s2 (
    .a(carry_c11_r3_s1),
    .b(carry_c11_r4_s1),
    .ci(carry_c11_r5_s1),
    .s(sum_c12_r44_s2),
    .co(carry_c12_r44_s2)
  );
  wire sum_c12_r45_s2, carry_c12_r45_s2;
  subbyte_full_adder add_c12_r45_s2 (
    .a(carry_c11_r6_s1),
    .b(carry_c11_r7_s1),
    .ci(carry_c11_r8_s1),
    .s(sum_c12_r45_s2),
    .co(carry_c12_r45_s2)
  );
  wire sum_c12_r46_s2, carry_c12_r46_s2;
  subbyte_full_adder add_c12_r46_s2 (
    .a(carry_c11_r9_s1),
    .b(carry_c11_r10_s1),
    .ci(carry_c11_r11_s1),
    .s(sum_c12_r46_s2),
    .co(carry_c12_r46_s2)
  );
  wire sum_c12_r47_s2, carry_c12_r47_s2;
  subbyte_full_adder add_c12_r47_s2 (
    .a(carry_c11_r12_s1),
    .b(carry_c11_r13_s1),
    .ci(carry_c11_r14_s1),
    .s(sum_c12_r47_s2),
    .co(carry_c12_r47_s2)
  );
  wire sum_c12_r48_s2, carry_c12_r48_s2;
  subbyte_full_adder add_c12_r48_s2 (
    .a(carry_c11_r15_s1),
    .b(carry_c11_r16_s1),
    .ci(carry_c11_r17_s1),
    .s(sum_c12_r48_s2),
    .co(carry_c12_r48_s2)
  );
  wire sum_c12_r49_s2, carry_c12_r49_s2;
  subbyte_full_adder add_c12_r49_s2 (
    .a(carry_c11_r18_s1),
    .b(carry_c11_r19_s1),
    .ci(carry_c11_r20_s1),
    .s(sum_c12_r49_s2),
    .co(carry_c12_r49_s2)
  );
  wire sum_c12_r50_s2, carry_c12_r50_s2;
  subbyte_full_adder add_c12_r50_s2 (
    .a(carry_c11_r21_s1),
    .b(carry_c11_r22_s1),
    .ci(carry_c11_r23_s1),
    .s(sum_c12_r50_s2),
    .co(carry_c12_r50_s2)
  );
  wire sum_c12_r51_s2, carry_c12_r51_s2;
  subbyte_full_adder add_c12_r51_s2 (
    .a(carry_c11_r24_s1),
    .b(carry_c11_r25_s1),
    .ci(carry_c11_r26_s1),
    .s(sum_c12_r51_s2),
    .co(carry_c12_r51_s2)
  );
  wire sum_c12_r52_s2, carry_c12_r52_s2;
  subbyte_full_adder add_c12_r52_s2 (
    .a(carry_c11_r27_s1),
    .b(carry_c11_r28_s1),
    .ci(carry_c11_r29_s1),
    .s(sum_c12_r52_s2),
    .co(carry_c12_r52_s2)
  );
  wire sum_c12_r53_s2, carry_c12_r53_s2;
  subbyte_full_adder add_c12_r53_s2 (
    .a(carry_c11_r30_s1),
    .b(carry_c11_r31_s1),
    .ci(carry_c11_r32_s1),
    .s(sum_c12_r53_s2),
    .co(carry_c12_r53_s2)
  );
  wire sum_c12_r54_s2, carry_c12_r54_s2;
  subbyte_full_adder add_c12_r54_s2 (
    .a(carry_c11_r33_s1),
    .b(carry_c11_r34_s1),
    .ci(carry_c11_r35_s1),
    .s(sum_c12_r54_s2),
    .co(carry_c12_r54_s2)
  );
  wire sum_c12_r55_s2, carry_c12_r55_s2;
  subbyte_full_adder add_c12_r55_s2 (
    .a(carry_c11_r36_s1),
    .b(carry_c11_r37_s1),
    .ci(carry_c11_r38_s1),
    .s(sum_c12_r55_s2),
    .co(carry_c12_r55_s2)
  );
  wire sum_c12_r56_s2, carry_c12_r56_s2;
  subbyte_full_adder add_c12_r56_s2 (
    .a(carry_c11_r39_s1),
    .b(carry_c11_r40_s1),
    .ci(carry_c11_r41_s1),
    .s(sum_c12_r56_s2),
    .co(carry_c12_r56_s2)
  );
  wire sum_c12_r57_s2, carry_c12_r57_s2;
  subbyte_full_adder add_c12_r57_s2 (
    .a(carry_c11_r42_s1),
    .b(sum_c12_r0_s1),
    .ci(sum_c12_r1_s1),
    .s(sum_c12_r57_s2),
    .co(carry_c12_r57_s2)
  );
  wire sum_c12_r58_s2, carry_c12_r58_s2;
  subbyte_full_adder add_c12_r58_s2 (
    .a(sum_c12_r2_s1),
    .b(sum_c12_r3_s1),
    .ci(sum_c12_r4_s1),
    .s(sum_c12_r58_s2),
    .co(carry_c12_r58_s2)
  );
  wire sum_c12_r59_s2, carry_c12_r59_s2;
  subbyte_full_adder add_c12_r59_s2 (
    .a(sum_c12_r5_s1),
    .b(sum_c12_r6_s1),
    .ci(sum_c12_r7_s1),
    .s(sum_c12_r59_s2),
    .co(carry_c12_r59_s2)
  );
  wire sum_c12_r60_s2, carry_c12_r60_s2;
  subbyte_full_adder add_c12_r60_s2 (
    .a(sum_c12_r8_s1),
    .b(sum_c12_r9_s1),
    .ci(sum_c12_r10_s1),
    .s(sum_c12_r60_s2),
    .co(carry_c12_r60_s2)
  );
  wire sum_c12_r61_s2, carry_c12_r61_s2;
  subbyte_full_adder add_c12_r61_s2 (
    .a(sum_c12_r11_s1),
    .b(sum_c12_r12_s1),
    .ci(sum_c12_r13_s1),
    .s(sum_c12_r61_s2),
    .co(carry_c12_r61_s2)
  );
  wire sum_c12_r62_s2, carry_c12_r62_s2;
  subbyte_full_adder add_c12_r62_s2 (
    .a(sum_c12_r14_s1),
    .b(sum_c12_r15_s1),
    .ci(sum_c12_r16_s1),
    .s(sum_c12_r62_s2),
    .co(carry_c12_r62_s2)
  );
  wire sum_c12_r63_s2, carry_c12_r63_s2;
  subbyte_full_adder add_c12_r63_s2 (
    .a(sum_c12_r17_s1),
    .b(sum_c12_r18_s1),
    .ci(sum_c12_r19_s1),
    .s(sum_c12_r63_s2),
    .co(carry_c12_r63_s2)
  );
  wire sum_c12_r64_s2, carry_c12_r64_s2;
  subbyte_full_adder add_c12_r64_s2 (
    .a(sum_c12_r20_s1),
    .b(sum_c12_r21_s1),
    .ci(sum_c12_r22_s1),
    .s(sum_c12_r64_s2),
    .co(carry_c12_r64_s2)
  );
  wire sum_c12_r65_s2, carry_c12_r65_s2;
  subbyte_full_adder add_c12_r65_s2 (
    .a(sum_c12_r23_s1),
    .b(sum_c12_r24_s1),
    .ci(sum_c12_r25_s1),
    .s(sum_c12_r65_s2),
    .co(carry_c12_r65_s2)
  );
  wire sum_c12_r66_s2, carry_c12_r66_s2;
  subbyte_full_adder add_c12_r66_s2 (
    .a(sum_c12_r26_s1),
    .b(sum_c12_r27_s1),
    .ci(sum_c12_r28_s1),
    .s(sum_c12_r66_s2),
    .co(carry_c12_r66_s2)
  );
  wire sum_c12_r67_s2, carry_c12_r67_s2;
  subbyte_full_adder add_c12_r67_s2 (
    .a(sum_c12_r29_s1),
    .b(sum_c12_r30_s1),
    .ci(sum_c12_r31_s1),
    .s(sum_c12_r67_s2),
    .co(carry_c12_r67_s2)
  );
  wire sum_c12_r68_s2, carry_c12_r68_s2;
  subbyte_full_adder add_c12_r68_s2 (
    .a(sum_c12_r32_s1),
    .b(sum_c12_r33_s1),
    .ci(sum_c12_r34_s1),
    .s(sum_c12_r68_s2),
    .co(carry_c12_r68_s2)
  );
  wire sum_c12_r69_s2, carry_c12_r69_s2;
  subbyte_full_adder add_c12_r69_s2 (
    .a(sum_c12_r35_s1),
    .b(sum_c12_r36_s1),
    .ci(sum_c12_r37_s1),
    .s(sum_c12_r69_s2),
    .co(carry_c12_r69_s2)
  );
  wire sum_c12_r70_s2, carry_c12_r70_s2;
  subbyte_full_adder add_c12_r70_s2 (
    .a(sum_c12_r38_s1),
    .b(sum_c12_r39_s1),
    .ci(sum_c12_r40_s1),
    .s(sum_c12_r70_s2),
    .co(carry_c12_r70_s2)
  );
  wire sum_c12_r71_s3, carry_c12_r71_s3;
  subbyte_full_adder add_c12_r71_s3 (
    .a(sum_c12_r41_s1),
    .b(sum_c12_r42_s1),
    .ci(carry_c11_r43_s2),
    .s(sum_c12_r71_s3),
    .co(carry_c12_r71_s3)
  );
  wire sum_c12_r72_s3, carry_c12_r72_s3;
  subbyte_full_adder add_c12_r72_s3 (
    .a(carry_c11_r44_s2),
    .b(carry_c11_r45_s2),
    .ci(carry_c11_r46_s2),
    .s(sum_c12_r72_s3),
    .co(carry_c12_r72_s3)
  );
  wire sum_c12_r73_s3, carry_c12_r73_s3;
  subbyte_full_adder add_c12_r73_s3 (
    .a(carry_c11_r47_s2),
    .b(carry_c11_r48_s2),
    .ci(carry_c11_r49_s2),
    .s(sum_c12_r73_s3),
    .co(carry_c12_r73_s3)
  );
  wire sum_c12_r74_s3, carry_c12_r74_s3;
  subbyte_full_adder add_c12_r74_s3 (
    .a(carry_c11_r50_s2),
    .b(carry_c11_r51_s2),
    .ci(carry_c11_r52_s2),
    .s(sum_c12_r74_s3),
    .co(carry_c12_r74_s3)
  );
  wire sum_c12_r75_s3, carry_c12_r75_s3;
  subbyte_full_adder add_c12_r75_s3 (
    .a(carry_c11_r53_s2),
    .b(carry_c11_r54_s2),
    .ci(carry_c11_r55_s2),
    .s(sum_c12_r75_s3),
    .co(carry_c12_r75_s3)
  );
  wire sum_c12_r76_s3, carry_c12_r76_s3;
  subbyte_full_adder add_c12_r76_s3 (
    .a(carry_c11_r56_s2),
    .b(carry_c11_r57_s2),
    .ci(carry_c11_r58_s2),
    .s(sum_c12_r76_s3),
    .co(carry_c12_r76_s3)
  );
  wire sum_c12_r77_s3, carry_c12_r77_s3;
  subbyte_full_adder add_c12_r77_s3 (
    .a(carry_c11_r59_s2),
    .b(carry_c11_r60_s2),
    .ci(carry_c11_r61_s2),
    .s(sum_c12_r77_s3),
    .co(carry_c12_r77_s3)
  );
  wire sum_c12_r78_s3, carry_c12_r78_s3;
  subbyte_full_adder add_c12_r78_s3 (
    .a(carry_c11_r62_s2),
    .b(carry_c11_r63_s2),
    .ci(carry_c11_r64_s2),
    .s(sum_c12_r78_s3),
    .co(carry_c12_r78_s3)
  );
  wire sum_c12_r79_s3, carry_c12_r79_s3;
  subbyte_full_adder add_c12_r79_s3 (
    .a(carry_c11_r65_s2),
    .b(carry_c11_r66_s2),
    .ci(carry_c11_r67_s2),
    .s(sum_c12_r79_s3),
    .co(carry_c12_r79_s3)
  );
  wire sum_c12_r80_s3, carry_c12_r80_s3;
  subbyte_full_adder add_c12_r80_s3 (
    .a(carry_c11_r68_s2),
    .b(carry_c11_r69_s2),
    .ci(carry_c11_r70_s2),
    .s(sum_c12_r80_s3),
    .co(carry_c12_r80_s3)
  );
  wire sum_c12_r81_s3, carry_c12_r81_s3;
  subbyte_full_adder add_c12_r81_s3 (
    .a(sum_c12_r43_s2),
    .b(sum_c12_r44_s2),
    .ci(sum_c12_r45_s2),
    .s(sum_c12_r81_s3),
    .co(carry_c12_r81_s3)
  );
  wire sum_c12_r82_s3, carry_c12_r82_s3;
  subbyte_full_adder add_c12_r82_s3 (
    .a(sum_c12_r46_s2),
    .b(sum_c12_r47_s2),
    .ci(sum_c12_r48_s2),
    .s(sum_c12_r82_s3),
    .co(carry_c12_r82_s3)
  );
  wire sum_c12_r83_s3, carry_c12_r83_s3;
  subbyte_full_adder add_c12_r83_s3 (
    .a(sum_c12_r49_s2),
    .b(sum_c12_r50_s2),
    .ci(sum_c12_r51_s2),
    .s(sum_c12_r83_s3),
    .co(carry_c12_r83_s3)
  );
  wire sum_c12_r84_s3, carry_c12_r84_s3;
  subbyte_full_adder add_c12_r84_s3 (
    .a(sum_c12_r52_s2),
    .b(sum_c12_r53_s2),
    .ci(sum_c12_r54_s2),
    .s(sum_c12_r84_s3),
    .co(carry_c12_r84_s3)
  );
  wire sum_c12_r85_s3, carry_c12_r85_s3;
  subbyte_full_adder add_c12_r85_s3 (
    .a(sum_c12_r55_s2),
    .b(sum_c12_r56_s2),
    .ci(sum_c12_r57_s2),
    .s(sum_c12_r85_s3),
    .co(carry_c12_r85_s3)
  );
  wire sum_c12_r86_s3, carry_c12_r86_s3;
  subbyte_full_adder add_c12_r86_s3 (
    .a(sum_c12_r58_s2),
    .b(sum_c12_r59_s2),
    .ci(sum_c12_r60_s2),
    .s(sum_c12_r86_s3),
    .co(carry_c12_r86_s3)
  );
  wire sum_c12_r87_s3, carry_c12_r87_s3;
  subbyte_full_adder add_c12_r87_s3 (
    .a(sum_c12_r61_s2),
    .b(sum_c12_r62_s2),
    .ci(sum_c12_r63_s2),
    .s(sum_c12_r87_s3),
    .co(carry_c12_r87_s3)
  );
  wire sum_c12_r88_s3, carry_c12_r88_s3;
  subbyte_full_adder add_c12_r88_s3 (
    .a(sum_c12_r64_s2),
    .b(sum_c12_r65_s2),
    .ci(sum_c12_r66_s2),
    .s(sum_c12_r88_s3),
    .co(carry_c12_r88_s3)
  );
  wire sum_c12_r89_s3, carry_c12_r89_s3;
  subbyte_full_adder add_c12_r89_s3 (
    .a(sum_c12_r67_s2),
    .b(sum_c12_r68_s2),
    .ci(sum_c12_r69_s2),
    .s(sum_c12_r89_s3),
    .co(carry_c12_r89_s3)
  );
  wire sum_c12_r90_s4, carry_c12_r90_s4;
  subbyte_full_adder add_c12_r90_s4 (
    .a(sum_c12_r70_s2),
    .b(carry_c11_r71_s3),
    .ci(sum_c12_r71_s3),
    .s(sum_c12_r90_s4),
    .co(carry_c12_r90_s4)
  );
  wire sum_c12_r91_s4, carry_c12_r91_s4;
  subbyte_full_adder add_c12_r91_s4 (
    .a(carry_c11_r72_s3),
    .b(carry_c11_r73_s3),
    .ci(carry_c11_r74_s3),
    .s(sum_c12_r91_s4),
    .co(carry_c12_r91_s4)
  );
  wire sum_c12_r92_s4, carry_c12_r92_s4;
  subbyte_full_adder add_c12_r92_s4 (
    .a(carry_c11_r75_s3),
    .b(carry_c11_r76_s3),
    .ci(carry_c11_r77_s3),
    .s(sum_c12_r92_s4),
    .co(carry_c12_r92_s4)
  );
  wire sum_c12_r93_s4, carry_c12_r93_s4;
  subbyte_full_adder add_c12_r93_s4 (
    .a(carry_c11_r78_s3),
    .b(carry_c11_r79_s3),
    .ci(carry_c11_r80_s3),
    .s(sum_c12_r93_s4),
    .co(carry_c12_r93_s4)
  );
  wire sum_c12_r94_s4, carry_c12_r94_s4;
  subbyte_full_adder add_c12_r94_s4 (
    .a(carry_c11_r81_s3),
    .b(carry_c11_r82_s3),
    .ci(carry_c11_r83_s3),
    .s(sum_c12_r94_s4),
    .co(carry_c12_r94_s4)
  );
  wire sum_c12_r95_s4, carry_c12_r95_s4;
  subbyte_full_adder add_c12_r95_s4 (
    .a(carry_c11_r84_s3),
    .b(carry_c11_r85_s3),
    .ci(carry_c11_r86_s3),
    .s(sum_c12_r95_s4),
    .co(carry_c12_r95_s4)
  );
  wire sum_c12_r96_s4, carry_c12_r96_s4;
  subbyte_full_adder add_c12_r96_s4 (
    .a(carry_c11_r87_s3),
    .b(carry_c11_r88_s3),
    .ci(carry_c11_r89_s3),
    .s(sum_c12_r96_s4),
    .co(carry_c12_r96_s4)
  );
  wire sum_c12_r97_s4, carry_c12_r97_s4;
  subbyte_full_adder add_c12_r97_s4 (
    .a(sum_c12_r72_s3),
    .b(sum_c12_r73_s3),
    .ci(sum_c12_r74_s3),
    .s(sum_c12_r97_s4),
    .co(carry_c12_r97_s4)
  );
  wire sum_c12_r98_s4, carry_c12_r98_s4;
  subbyte_full_adder add_c12_r98_s4 (
    .a(sum_c12_r75_s3),
    .b(sum_c12_r76_s3),
    .ci(sum_c12_r77_s3),
    .s(sum_c12_r98_s4),
    .co(carry_c12_r98_s4)
  );
  wire sum_c12_r99_s4, carry_c12_r99_s4;
  subbyte_full_adder add_c12_r99_s4 (
    .a(sum_c12_r78_s3),
    .b(sum_c12_r79_s3),
    .ci(sum_c12_r80_s3),
    .s(sum_c12_r99_s4),
    .co(carry_c12_r99_s4)
  );
  wire sum_c12_r100_s4, carry_c12_r100_s4;
  subbyte_full_adder add_c12_r100_s4 (
    .a(sum_c12_r81_s3),
    .b(sum_c12_r82_s3),
    .ci(sum_c12_r83_s3),
    .s(sum_c12_r100_s4),
    .co(carry_c12_r100_s4)
  );
  wire sum_c12_r101_s4, carry_c12_r101_s4;
  subbyte_full_adder add_c12_r101_s4 (
    .a(sum_c12_r84_s3),
    .b(sum_c12_r85_s3),
    .ci(sum_c12_r86_s3),
    .s(sum_c12_r101_s4),
    .co(carry_c12_r101_s4)
  );
  wire sum_c12_r102_s4, carry_c12_r102_s4;
  subbyte_full_adder add_c12_r102_s4 (
    .a(sum_c12_r87_s3),
    .b(sum_c12_r88_s3),
    .ci(sum_c12_r89_s3),
    .s(sum_c12_r102_s4),
    .co(carry_c12_r102_s4)
  );
  wire sum_c12_r103_s5, carry_c12_r103_s5;
  subbyte_full_adder add_c12_r103_s5 (
    .a(carry_c11_r90_s4),
    .b(sum_c12_r90_s4),
    .ci(carry_c11_r91_s4),
    .s(sum_c12_r103_s5),
    .co(carry_c12_r103_s5)
  );
  wire sum_c12_r104_s5, carry_c12_r104_s5;
  subbyte_full_adder add_c12_r104_s5 (
    .a(carry_c11_r92_s4),
    .b(carry_c11_r93_s4),
    .ci(carry_c11_r94_s4),
    .s(sum_c12_r104_s5),
    .co(carry_c12_r104_s5)
  );
  wire sum_c12_r105_s5, carry_c12_r105_s5;
  subbyte_full_adder add_c12_r105_s5 (
    .a(carry_c11_r95_s4),
    .b(carry_c11_r96_s4),
    .ci(carry_c11_r97_s4),
    .s(sum_c12_r105_s5),
    .co(carry_c12_r105_s5)
  );
  wire sum_c12_r106_s5, carry_c12_r106_s5;
  subbyte_full_adder add_c12_r106_s5 (
    .a(carry_c11_r98_s4),
    .b(carry_c11_r99_s4),
    .ci(carry_c11_r100_s4),
    .s(sum_c12_r106_s5),
    .co(carry_c12_r106_s5)
  );
  wire sum_c12_r107_s5, carry_c12_r107_s5;
  subbyte_full_adder add_c12_r107_s5 (
    .a(carry_c11_r101_s4),
    .b(carry_c11_r102_s4),
    .ci(sum_c12_r91_s4),
    .s(sum_c12_r107_s5),
    .co(carry_c12_r107_s5)
  );
  wire sum_c12_r108_s5, carry_c12_r108_s5;
  subbyte_full_adder add_c12_r108_s5 (
    .a(sum_c12_r92_s4),
    .b(sum_c12_r93_s4),
    .ci(sum_c12_r94_s4),
    .s(sum_c12_r108_s5),
    .co(carry_c12_r108_s5)
  );
  wire sum_c12_r109_s5, carry_c12_r109_s5;
  subbyte_full_adder add_c12_r109_s5 (
    .a(sum_c12_r95_s4),
    .b(sum_c12_r96_s4),
    .ci(sum_c12_r97_s4),
    .s(sum_c12_r109_s5),
    .co(carry_c12_r109_s5)
  );
  wire sum_c12_r110_s5, carry_c12_r110_s5;
  subbyte_full_adder add_c12_r110_s5 (
    .a(sum_c12_r98_s4),
    .b(sum_c12_r99_s4),
    .ci(sum_c12_r100_s4),
    .s(sum_c12_r110_s5),
    .co(carry_c12_r110_s5)
  );
  wire sum_c12_r111_s6, carry_c12_r111_s6;
  subbyte_full_adder add_c12_r111_s6 (
    .a(sum_c12_r101_s4),
    .b(sum_c12_r102_s4),
    .ci(carry_c11_r103_s5),
    .s(sum_c12_r111_s6),
    .co(carry_c12_r111_s6)
  );
  wire sum_c12_r112_s6, carry_c12_r112_s6;
  subbyte_full_adder add_c12_r112_s6 (
    .a(sum_c12_r103_s5),
    .b(carry_c11_r104_s5),
    .ci(carry_c11_r105_s5),
    .s(sum_c12_r112_s6),
    .co(carry_c12_r112_s6)
  );
  wire sum_c12_r113_s6, carry_c12_r113_s6;
  subbyte_full_adder add_c12_r113_s6 (
    .a(carry_c11_r106_s5),
    .b(carry_c11_r107_s5),
    .ci(carry_c11_r108_s5),
    .s(sum_c12_r113_s6),
    .co(carry_c12_r113_s6)
  );
  wire sum_c12_r114_s7, carry_c12_r114_s7;
  subbyte_full_adder add_c12_r114_s7 (
    .a(carry_c11_r109_s5),
    .b(carry_c11_r110_s5),
    .ci(carry_c11_r111_s6),
    .s(sum_c12_r114_s7),
    .co(carry_c12_r114_s7)
  );
  wire sum_c12_r115_s6, carry_c12_r115_s6;
  subbyte_full_adder add_c12_r115_s6 (
    .a(sum_c12_r104_s5),
    .b(sum_c12_r105_s5),
    .ci(sum_c12_r106_s5),
    .s(sum_c12_r115_s6),
    .co(carry_c12_r115_s6)
  );
  wire sum_c12_r116_s6, carry_c12_r116_s6;
  subbyte_full_adder add_c12_r116_s6 (
    .a(sum_c12_r107_s5),
    .b(sum_c12_r108_s5),
    .ci(sum_c12_r109_s5),
    .s(sum_c12_r116_s6),
    .co(carry_c12_r116_s6)
  );
  wire sum_c12_r117_s7, carry_c12_r117_s7;
  subbyte_full_adder add_c12_r117_s7 (
    .a(sum_c12_r110_s5),
    .b(sum_c12_r111_s6),
    .ci(carry_c11_r112_s6),
    .s(sum_c12_r117_s7),
    .co(carry_c12_r117_s7)
  );
  wire sum_c12_r118_s8, carry_c12_r118_s8;
  subbyte_full_adder add_c12_r118_s8 (
    .a(carry_c11_r113_s6),
    .b(carry_c11_r114_s7),
    .ci(carry_c11_r115_s6),
    .s(sum_c12_r118_s8),
    .co(carry_c12_r118_s8)
  );
  wire sum_c12_r119_s7, carry_c12_r119_s7;
  subbyte_full_adder add_c12_r119_s7 (
    .a(carry_c11_r116_s6),
    .b(sum_c12_r112_s6),
    .ci(sum_c12_r113_s6),
    .s(sum_c12_r119_s7),
    .co(carry_c12_r119_s7)
  );
  wire sum_c12_r120_s8, carry_c12_r120_s8;
  subbyte_full_adder add_c12_r120_s8 (
    .a(sum_c12_r114_s7),
    .b(sum_c12_r115_s6),
    .ci(sum_c12_r116_s6),
    .s(sum_c12_r120_s8),
    .co(carry_c12_r120_s8)
  );
  wire sum_c12_r121_s9, carry_c12_r121_s9;
  subbyte_full_adder add_c12_r121_s9 (
    .a(carry_c11_r117_s7),
    .b(sum_c12_r117_s7),
    .ci(carry_c11_r118_s8),
    .s(sum_c12_r121_s9),
    .co(carry_c12_r121_s9)
  );
  wire sum_c12_r122_s9, carry_c12_r122_s9;
  subbyte_full_adder add_c12_r122_s9 (
    .a(carry_c11_r119_s7),
    .b(carry_c11_r120_s8),
    .ci(sum_c12_r118_s8),
    .s(sum_c12_r122_s9),
    .co(carry_c12_r122_s9)
  );
  wire sum_c12_r123_s10, carry_c12_r123_s10;
  subbyte_full_adder add_c12_r123_s10 (
    .a(sum_c12_r119_s7),
    .b(sum_c12_r120_s8),
    .ci(carry_c11_r121_s9),
    .s(sum_c12_r123_s10),
    .co(carry_c12_r123_s10)
  );
  wire sum_c12_r124_s11, carry_c12_r124_s11;
  subbyte_full_adder add_c12_r124_s11 (
    .a(sum_c12_r121_s9),
    .b(carry_c11_r122_s9),
    .ci(carry_c11_r123_s10),
    .s(sum_c12_r124_s11),
    .co(carry_c12_r124_s11)
  );
  wire sum_c12_r125_s12, carry_c12_r125_s12;
  subbyte_full_adder add_c12_r125_s12 (
    .a(sum_c12_r122_s9),
    .b(sum_c12_r123_s10),
    .ci(carry_c11_r124_s11),
    .s(sum_c12_r125_s12),
    .co(carry_c12_r125_s12)
  );
  wire sum_c12_r126_s13, carry_c12_r126_s13;
  subbyte_full_adder add_c12_r126_s13 (
    .a(sum_c12_r124_s11),
    .b(carry_c11_r125_s12),
    .ci(sum_c12_r125_s12),
    .s(sum_c12_r126_s13),
    .co(carry_c12_r126_s13)
  );
  wire sum_c12_r127_s19, carry_c12_r127_s19;
  subbyte_full_adder add_c12_r127_s19 (
    .a(carry_c11_r126_s13),
    .b(sum_c12_r126_s13),
    .ci(carry_c11_r127_s18),
    .s(sum_c12_r127_s19),
    .co(carry_c12_r127_s19)
  );
  wire sum_c12_r128_s20, carry_c12_r128_s20;
  subbyte_half_adder add_c12_r128_s20 (
    .a(carry_c11_r128_s19),
    .b(sum_c12_r127_s19),
    .s(sum_c12_r128_s20),
    .co(carry_c12_r128_s20)
  );
  wire sum_c13_r0_s1, carry_c13_r0_s1;
  subbyte_full_adder add_c13_r0_s1 (.a(pp[13]), .b(pp[48]), .ci(pp[83]), .s(sum_c13_r0_s1), .co(carry_c13_r0_s1));
  wire sum_c13_r1_s1, carry_c13_r1_s1;
  subbyte_full_adder add_c13_r1_s1 (.a(pp[118]), .b(pp[153]), .ci(pp[188]), .s(sum_c13_r1_s1), .co(carry_c13_r1_s1));
  wire sum_c13_r2_s1, carry_c13_r2_s1;
  subbyte_full_adder add_c13_r2_s1 (.a(pp[223]), .b(pp[258]), .ci(pp[293]), .s(sum_c13_r2_s1), .co(carry_c13_r2_s1));
  wire sum_c13_r3_s1, carry_c13_r3_s1;
  subbyte_full_adder add_c13_r3_s1 (.a(pp[328]), .b(pp[363]), .ci(pp[398]), .s(sum_c13_r3_s1), .co(carry_c13_r3_s1));
  wire sum_c13_r4_s1, carry_c13_r4_s1;
  subbyte_full_adder add_c13_r4_s1 (.a(pp[433]), .b(pp[468]), .ci(pp[503]), .s(sum_c13_r4_s1), .co(carry_c13_r4_s1));
  wire sum_c13_r5_s1, carry_c13_r5_s1;
  subbyte_full_adder add_c13_r5_s1 (.a(pp[538]), .b(pp[573]), .ci(pp[608]), .s(sum_c13_r5_s1), .co(carry_c13_r5_s1));
  wire sum_c13_r6_s1, carry_c13_r6_s1;
  subbyte_full_adder add_c13_r6_s1 (.a(pp[643]), .b(pp[678]), .ci(pp[713]), .s(sum_c13_r6_s1), .co(carry_c13_r6_s1));
  wire sum_c13_r7_s1, carry_c13_r7_s1;
  subbyte_full_adder add_c13_r7_s1 (.a(pp[748]), .b(pp[783]), .ci(pp[818]), .s(sum_c13_r7_s1), .co(carry_c13_r7_s1));
  wire sum_c13_r8_s1, carry_c13_r8_s1;
  subbyte_full_adder add_c13_r8_s1 (.a(pp[853]), .b(pp[888]), .ci(pp[923]), .s(sum_c13_r8_s1), .co(carry_c13_r8_s1));
  wire sum_c13_r9_s1, carry_c13_r9_s1;
  subbyte_full_adder add_c13_r9_s1 (.a(pp[958]), .b(pp[993]), .ci(pp[1028]), .s(sum_c13_r9_s1), .co(carry_c13_r9_s1));
  wire sum_c13_r10_s1, carry_c13_r10_s1;
  subbyte_full_adder add_c13_r10_s1 (
    .a(pp[1063]),
    .b(pp[1098]),
    .ci(pp[1133]),
    .s(sum_c13_r10_s1),
    .co(carry_c13_r10_s1)
  );
  wire sum_c13_r11_s1, carry_c13_r11_s1;
  subbyte_full_adder add_c13_r11_s1 (
    .a(pp[1168]),
    .b(pp[1203]),
    .ci(pp[1238]),
    .s(sum_c13_r11_s1),
    .co(carry_c13_r11_s1)
  );
  wire sum_c13_r12_s1, carry_c13_r12_s1;
  subbyte_full_adder add_c13_r12_s1 (
    .a(pp[1273]),
    .b(pp[1308]),
    .ci(pp[1343]),
    .s(sum_c13_r12_s1),
    .co(carry_c13_r12_s1)
  );
  wire sum_c13_r13_s1, carry_c13_r13_s1;
  subbyte_full_adder add_c13_r13_s1 (
    .a(pp[1378]),
    .b(pp[1413]),
    .ci(pp[1448]),
    .s(sum_c13_r13_s1),
    .co(carry_c13_r13_s1)
  );
  wire sum_c13_r14_s1, carry_c13_r14_s1;
  subbyte_full_adder add_c13_r14_s1 (
    .a(pp[1483]),
    .b(pp[1518]),
    .ci(pp[1553]),
    .s(sum_c13_r14_s1),
    .co(carry_c13_r14_s1)
  );
  wire sum_c13_r15_s1, carry_c13_r15_s1;
  subbyte_full_adder add_c13_r15_s1 (
    .a(pp[1588]),
    .b(pp[1623]),
    .ci(pp[1658]),
    .s(sum_c13_r15_s1),
    .co(carry_c13_r15_s1)
  );
  wire sum_c13_r16_s1, carry_c13_r16_s1;
  subbyte_full_adder add_c13_r16_s1 (
    .a(pp[1693]),
    .b(pp[1728]),
    .ci(pp[1763]),
    .s(sum_c13_r16_s1),
    .co(carry_c13_r16_s1)
  );
  wire sum_c13_r17_s1, carry_c13_r17_s1;
  subbyte_full_adder add_c13_r17_s1 (
    .a(pp[1798]),
    .b(pp[1833]),
    .ci(pp[1868]),
    .s(sum_c13_r17_s1),
    .co(carry_c13_r17_s1)
  );
  wire sum_c13_r18_s1, carry_c13_r18_s1;
  subbyte_full_adder add_c13_r18_s1 (
    .a(pp[1903]),
    .b(pp[1938]),
    .ci(pp[1973]),
    .s(sum_c13_r18_s1),
    .co(carry_c13_r18_s1)
  );
  wire sum_c13_r19_s1, carry_c13_r19_s1;
  subbyte_full_adder add_c13_r19_s1 (
    .a(pp[2008]),
    .b(pp[2043]),
    .ci(pp[2078]),
    .s(sum_c13_r19_s1),
    .co(carry_c13_r19_s1)
  );
  wire sum_c13_r20_s1, carry_c13_r20_s1;
  subbyte_full_adder add_c13_r20_s1 (
    .a(pp[2113]),
    .b(pp[2148]),
    .ci(pp[2183]),
    .s(sum_c13_r20_s1),
    .co(carry_c13_r20_s1)
  );
  wire sum_c13_r21_s1, carry_c13_r21_s1;
  subbyte_full_adder add_c13_r21_s1 (
    .a(pp[2218]),
    .b(pp[2253]),
    .ci(pp[2288]),
    .s(sum_c13_r21_s1),
    .co(carry_c13_r21_s1)
  );
  wire sum_c13_r22_s1, carry_c13_r22_s1;
  subbyte_full_adder add_c13_r22_s1 (
    .a(pp[2323]),
    .b(pp[2358]),
    .ci(pp[2393]),
    .s(sum_c13_r22_s1),
    .co(carry_c13_r22_s1)
  );
  wire sum_c13_r23_s1, carry_c13_r23_s1;
  subbyte_full_adder add_c13_r23_s1 (
    .a(pp[2428]),
    .b(pp[2463]),
    .ci(pp[2498]),
    .s(sum_c13_r23_s1),
    .co(carry_c13_r23_s1)
  );
  wire sum_c13_r24_s1, carry_c13_r24_s1;
  subbyte_full_adder add_c13_r24_s1 (
    .a(pp[2533]),
    .b(pp[2568]),
    .ci(pp[2603]),
    .s(sum_c13_r24_s1),
    .co(carry_c13_r24_s1)
  );
  wire sum_c13_r25_s1, carry_c13_r25_s1;
  subbyte_full_adder add_c13_r25_s1 (
    .a(pp[2638]),
    .b(pp[2673]),
    .ci(pp[2708]),
    .s(sum_c13_r25_s1),
    .co(carry_c13_r25_s1)
  );
  wire sum_c13_r26_s1, carry_c13_r26_s1;
  subbyte_full_adder add_c13_r26_s1 (
    .a(pp[2743]),
    .b(pp[2778]),
    .ci(pp[2813]),
    .s(sum_c13_r26_s1),
    .co(carry_c13_r26_s1)
  );
  wire sum_c13_r27_s1, carry_c13_r27_s1;
  subbyte_full_adder add_c13_r27_s1 (
    .a(pp[2848]),
    .b(pp[2883]),
    .ci(pp[2918]),
    .s(sum_c13_r27_s1),
    .co(carry_c13_r27_s1)
  );
  wire sum_c13_r28_s1, carry_c13_r28_s1;
  subbyte_full_adder add_c13_r28_s1 (
    .a(pp[2953]),
    .b(pp[2988]),
    .ci(pp[3023]),
    .s(sum_c13_r28_s1),
    .co(carry_c13_r28_s1)
  );
  wire sum_c13_r29_s1, carry_c13_r29_s1;
  subbyte_full_adder add_c13_r29_s1 (
    .a(pp[3058]),
    .b(pp[3093]),
    .ci(pp[3128]),
    .s(sum_c13_r29_s1),
    .co(carry_c13_r29_s1)
  );
  wire sum_c13_r30_s1, carry_c13_r30_s1;
  subbyte_full_adder add_c13_r30_s1 (
    .a(pp[3163]),
    .b(pp[3198]),
    .ci(pp[3233]),
    .s(sum_c13_r30_s1),
    .co(carry_c13_r30_s1)
  );
  wire sum_c13_r31_s1, carry_c13_r31_s1;
  subbyte_full_adder add_c13_r31_s1 (
    .a(pp[3268]),
    .b(pp[3303]),
    .ci(pp[3338]),
    .s(sum_c13_r31_s1),
    .co(carry_c13_r31_s1)
  );
  wire sum_c13_r32_s1, carry_c13_r32_s1;
  subbyte_full_adder add_c13_r32_s1 (
    .a(pp[3373]),
    .b(pp[3408]),
    .ci(pp[3443]),
    .s(sum_c13_r32_s1),
    .co(carry_c13_r32_s1)
  );
  wire sum_c13_r33_s1, carry_c13_r33_s1;
  subbyte_full_adder add_c13_r33_s1 (
    .a(pp[3478]),
    .b(pp[3513]),
    .ci(pp[3548]),
    .s(sum_c13_r33_s1),
    .co(carry_c13_r33_s1)
  );
  wire sum_c13_r34_s1, carry_c13_r34_s1;
  subbyte_full_adder add_c13_r34_s1 (
    .a(pp[3583]),
    .b(pp[3618]),
    .ci(pp[3653]),
    .s(sum_c13_r34_s1),
    .co(carry_c13_r34_s1)
  );
  wire sum_c13_r35_s1, carry_c13_r35_s1;
  subbyte_full_adder add_c13_r35_s1 (
    .a(pp[3688]),
    .b(pp[3723]),
    .ci(pp[3758]),
    .s(sum_c13_r35_s1),
    .co(carry_c13_r35_s1)
  );
  wire sum_c13_r36_s1, carry_c13_r36_s1;
  subbyte_full_adder add_c13_r36_s1 (
    .a(pp[3793]),
    .b(pp[3828]),
    .ci(pp[3863]),
    .s(sum_c13_r36_s1),
    .co(carry_c13_r36_s1)
  );
  wire sum_c13_r37_s1, carry_c13_r37_s1;
  subbyte_full_adder add_c13_r37_s1 (
    .a(pp[3898]),
    .b(pp[3933]),
    .ci(pp[3968]),
    .s(sum_c13_r37_s1),
    .co(carry_c13_r37_s1)
  );
  wire sum_c13_r38_s1, carry_c13_r38_s1;
  subbyte_full_adder add_c13_r38_s1 (
    .a(pp[4003]),
    .b(pp[4038]),
    .ci(pp[4073]),
    .s(sum_c13_r38_s1),
    .co(carry_c13_r38_s1)
  );
  wire sum_c13_r39_s1, carry_c13_r39_s1;
  subbyte_full_adder add_c13_r39_s1 (
    .a(pp[4108]),
    .b(pp[4143]),
    .ci(pp[4178]),
    .s(sum_c13_r39_s1),
    .co(carry_c13_r39_s1)
  );
  wire sum_c13_r40_s1, carry_c13_r40_s1;
  subbyte_full_adder add_c13_r40_s1 (
    .a(pp[4213]),
    .b(pp[4248]),
    .ci(pp[4283]),
    .s(sum_c13_r40_s1),
    .co(carry_c13_r40_s1)
  );
  wire sum_c13_r41_s1, carry_c13_r41_s1;
  subbyte_full_adder add_c13_r41_s1 (
    .a(pp[4318]),
    .b(pp[4353]),
    .ci(pp[4388]),
    .s(sum_c13_r41_s1),
    .co(carry_c13_r41_s1)
  );
  wire sum_c13_r42_s1, carry_c13_r42_s1;
  subbyte_full_adder add_c13_r42_s1 (
    .a(pp[4423]),
    .b(pp[4458]),
    .ci(pp[4493]),
    .s(sum_c13_r42_s1),
    .co(carry_c13_r42_s1)
  );
  wire sum_c13_r43_s2, carry_c13_r43_s2;
  subbyte_full_adder add_c13_r43_s2 (
    .a(carry_c12_r0_s1),
    .b(carry_c12_r1_s1),
    .ci(carry_c12_r2_s1),
    .s(sum_c13_r43_s2),
    .co(carry_c13_r43_s2)
  );
  wire sum_c13_r44_s2, carry_c13_r44_s2;
  subbyte_full_adder add_c13_r44_s2 (
    .a(carry_c12_r3_s1),
    .b(carry_c12_r4_s1),
    .ci(carry_c12_r5_s1),
    .s(sum_c13_r44_s2),
    .co(carry_c13_r44_s2)
  );
  wire sum_c13_r45_s2, carry_c13_r45_s2;
  subbyte_full_adder add_c13_r45_s2 (
    .a(carry_c12_r6_s1),
    .b(carry_c12_r7_s1),
    .ci(carry_c12_r8_s1),
    .s(sum_c13_r45_s2),
    .co(carry_c13_r45_s2)
  );
  wire sum_c13_r46_s2, carry_c13_r46_s2;
  subbyte_full_adder add_c13_r46_s2 (
    .a(carry_c12_r9_s1),
    .b(carry_c12_r10_s1),
    .ci(carry_c12_r11_s1),
    .s(sum_c13_r46_s2),
    .co(carry_c13_r46_s2)
  );
  wire sum_c13_r47_s2, carry_c13_r47_s2;
  subbyte_full_adder add_c13_r47_s2 (
    .a(carry_c12_r12_s1),
    .b(carry_c12_r13_s1),
    .ci(carry_c12_r14_s1),
    .s(sum_c13_r47_s2),
    .co(carry_c13_r47_s2)
  );
  wire sum_c13_r48_s2, carry_c13_r48_s2;
  subbyte_full_adder add_c13_r48_s2 (
    .a(carry_c12_r15_s1),
    .b(carry_c12_r16_s1),
    .ci(carry_c12_r17_s1),
    .s(sum_c13_r48_s2),
    .co(carry_c13_r48_s2)
  );
  wire sum_c13_r49_s2, carry_c13_r49_s2;
  subbyte_full_adder add_c13_r49_s2 (
    .a(carry_c12_r18_s1),
    .b(carry_c12_r19_s1),
    .ci(carry_c12_r20_s1),
    .s(sum_c13_r49_s2),
    .co(carry_c13_r49_s2)
  );
  wire sum_c13_r50_s2, carry_c13_r50_s2;
  subbyte_full_adder add_c13_r50_s2 (
    .a(carry_c12_r21_s1),
    .b(carry_c12_r22_s1),
    .ci(carry_c12_r23_s1),
    .s(sum_c13_r50_s2),
    .co(carry_c13_r50_s2)
  );
  wire sum_c13_r51_s2, carry_c13_r51_s2;
  subbyte_full_adder add_c13_r51_s2 (
    .a(carry_c12_r24_s1),
    .b(carry_c12_r25_s1),
    .ci(carry_c12_r26_s1),
    .s(sum_c13_r51_s2),
    .co(carry_c13_r51_s2)
  );
  wire sum_c13_r52_s2, carry_c13_r52_s2;
  subbyte_full_adder add_c13_r52_s2 (
    .a(carry_c12_r27_s1),
    .b(carry_c12_r28_s1),
    .ci(carry_c12_r29_s1),
    .s(sum_c13_r52_s2),
    .co(carry_c13_r52_s2)
  );
  wire sum_c13_r53_s2, carry_c13_r53_s2;
  subbyte_full_adder add_c13_r53_s2 (
    .a(carry_c12_r30_s1),
    .b(carry_c12_r31_s1),
    .ci(carry_c12_r32_s1),
    .s(sum_c13_r53_s2),
    .co(carry_c13_r53_s2)
  );
  wire sum_c13_r54_s2, carry_c13_r54_s2;
  subbyte_full_adder add_c13_r54_s2 (
    .a(carry_c12_r33_s1),
    .b(carry_c12_r34_s1),
    .ci(carry_c12_r35_s1),
    .s(sum_c13_r54_s2),
    .co(carry_c13_r54_s2)
  );
  wire sum_c13_r55_s2, carry_c13_r55_s2;
  subbyte_full_adder add_c13_r55_s2 (
    .a(carry_c12_r36_s1),
    .b(carry_c12_r37_s1),
    .ci(carry_c12_r38_s1),
    .s(sum_c13_r55_s2),
    .co(carry_c13_r55_s2)
  );
  wire sum_c13_r56_s2, carry_c13_r56_s2;
  subbyte_full_adder add_c13_r56_s2 (
    .a(carry_c12_r39_s1),
    .b(carry_c12_r40_s1),
    .ci(carry_c12_r41_s1),
    .s(sum_c13_r56_s2),
    .co(carry_c13_r56_s2)
  );
  wire sum_c13_r57_s2, carry_c13_r57_s2;
  subbyte_full_adder add_c13_r57_s2 (
    .a(carry_c12_r42_s1),
    .b(sum_c13_r0_s1),
    .ci(sum_c13_r1_s1),
    .s(sum_c13_r57_s2),
    .co(carry_c13_r57_s2)
  );
  wire sum_c13_r58_s2, carry_c13_r58_s2;
  subbyte_full_adder add_c13_r58_s2 (
    .a(sum_c13_r2_s1),
    .b(sum_c13_r3_s1),
    .ci(sum_c13_r4_s1),
    .s(sum_c13_r58_s2),
    .co(carry_c13_r58_s2)
  );
  wire sum_c13_r59_s2, carry_c13_r59_s2;
  subbyte_full_adder add_c13_r59_s2 (
    .a(sum_c13_r5_s1),
    .b(sum_c13_r6_s1),
    .ci(sum_c13_r7_s1),
    .s(sum_c13_r59_s2),
    .co(carry_c13_r59_s2)
  );
  wire sum_c13_r60_s2, carry_c13_r60_s2;
  subbyte_full_adder add_c13_r60_s2 (
    .a(sum_c13_r8_s1),
    .b(sum_c13_r9_s1),
    .ci(sum_c13_r10_s1),
    .s(sum_c13_r60_s2),
    .co(carry_c13_r60_s2)
  );
  wire sum_c13_r61_s2, carry_c13_r61_s2;
  subbyte_full_adder add_c13_r61_s2 (
    .a(sum_c13_r11_s1),
    .b(sum_c13_r12_s1),
    .ci(sum_c13_r13_s1),
    .s(sum_c13_r61_s2),
    .co(carry_c13_r61_s2)
  );
  wire sum_c13_r62_s2, carry_c13_r62_s2;
  subbyte_full_adder add_c13_r62_s2 (
    .a(sum_c13_r14_s1),
    .b(sum_c13_r15_s1),
    .ci(sum_c13_r16_s1),
    .s(sum_c13_r62_s2),
    .co(carry_c13_r62_s2)
  );
  wire sum_c13_r63_s2, carry_c13_r63_s2;
  subbyte_full_adder add_c13_r63_s2 (
    .a(sum_c13_r17_s1),
    .b(sum_c13_r18_s1),
    .ci(sum_c13_r19_s1),
    .s(sum_c13_r63_s2),
    .co(carry_c13_r63_s2)
  );
  wire sum_c13_r64_s2, carry_c13_r64_s2;
  subbyte_full_adder add_c13_r64_s2 (
    .a(sum_c13_r20_s1),
    .b(sum_c13_r21_s1),
    .ci(sum_c13_r22_s1),
    .s(sum_c13_r64_s2),
    .co(carry_c13_r64_s2)
  );
  wire sum_c13_r65_s2, carry_c13_r65_s2;
  subbyte_full_adder add_c13_r65_s2 (
    .a(sum_c13_r23_s1),
    .b(sum_c13_r24_s1),
    .ci(sum_c13_r25_s1),
    .s(sum_c13_r65_s2),
    .co(carry_c13_r65_s2)
  );
  wire sum_c13_r66_s2, carry_c13_r66_s2;
  subbyte_full_adder add_c13_r66_s2 (
    .a(sum_c13_r26_s1),
    .b(sum_c13_r27_s1),
    .ci(sum_c13_r28_s1),
    .s(sum_c13_r66_s2),
    .co(carry_c13_r66_s2)
  );
  wire sum_c13_r67_s2, carry_c13_r67_s2;
  subbyte_full_adder add_c13_r67_s2 (
    .a(sum_c13_r29_s1),
    .b(sum_c13_r30_s1),
    .ci(sum_c13_r31_s1),
    .s(sum_c13_r67_s2),
    .co(carry_c13_r67_s2)
  );
  wire sum_c13_r68_s2, carry_c13_r68_s2;
  subbyte_full_adder add_c13_r68_s2 (
    .a(sum_c13_r32_s1),
    .b(sum_c13_r33_s1),
    .ci(sum_c13_r34_s1),
    .s(sum_c13_r68_s2),
    .co(carry_c13_r68_s2)
  );
  wire sum_c13_r69_s2, carry_c13_r69_s2;
  subbyte_full_adder add_c13_r69_s2 (
    .a(sum_c13_r35_s1),
    .b(sum_c13_r36_s1),
    .ci(sum_c13_r37_s1),
    .s(sum_c13_r69_s2),
    .co(carry_c13_r69_s2)
  );
  wire sum_c13_r70_s2, carry_c13_r70_s2;
  subbyte_full_adder add_c13_r70_s2 (
    .a(sum_c13_r38_s1),
    .b(sum_c13_r39_s1),
    .ci(sum_c13_r40_s1),
    .s(sum_c13_r70_s2),
    .co(carry_c13_r70_s2)
  );
  wire sum_c13_r71_s3, carry_c13_r71_s3;
  subbyte_full_adder add_c13_r71_s3 (
    .a(sum_c13_r41_s1),
    .b(sum_c13_r42_s1),
    .ci(carry_c12_r43_s2),
    .s(sum_c13_r71_s3),
    .co(carry_c13_r71_s3)
  );
  wire sum_c13_r72_s3, carry_c13_r72_s3;
  subbyte_full_adder add_c13_r72_s3 (
    .a(carry_c12_r44_s2),
    .b(carry_c12_r45_s2),
    .ci(carry_c12_r46_s2),
    .s(sum_c13_r72_s3),
    .co(carry_c13_r72_s3)
  );
  wire sum_c13_r73_s3, carry_c13_r73_s3;
  subbyte_full_adder add_c13_r73_s3 (
    .a(carry_c12_r47_s2),
    .b(carry_c12_r48_s2),
    .ci(carry_c12_r49_s2),
    .s(sum_c13_r73_s3),
    .co(carry_c13_r73_s3)
  );
  wire sum_c13_r74_s3, carry_c13_r74_s3;
  subbyte_full_adder add_c13_r74_s3 (
    .a(carry_c12_r50_s2),
    .b(carry_c12_r51_s2),
    .ci(carry_c12_r52_s2),
    .s(sum_c13_r74_s3),
    .co(carry_c13_r74_s3)
  );
  wire sum_c13_r75_s3, carry_c13_r75_s3;
  subbyte_full_adder add_c13_r75_s3 (
    .a(carry_c12_r53_s2),
    .b(carry_c12_r54_s2),
    .ci(carry_c12_r55_s2),
    .s(sum_c13_r75_s3),
    .co(carry_c13_r75_s3)
  );
  wire sum_c13_r76_s3, carry_c13_r76_s3;
  subbyte_full_adder add_c13_r76_s3 (
    .a(carry_c12_r56_s2),
    .b(carry_c12_r57_s2),
    .ci(carry_c12_r58_s2),
    .s(sum_c13_r76_s3),
    .co(carry_c13_r76_s3)
  );
  wire sum_c13_r77_s3, carry_c13_r77_s3;
  subbyte_full_adder add_c13_r77_s3 (
    .a(carry_c12_r59_s2),
    .b(carry_c12_r60_s2),
    .ci(carry_c12_r61_s2),
    .s(sum_c13_r77_s3),
    .co(carry_c13_r77_s3)
  );
  wire sum_c13_r78_s3, carry_c13_r78_s3;
  subbyte_full_adder add_c13_r78_s3 (
    .a(carry_c12_r62_s2),
    .b(carry_c12_r63_s2),
    .ci(carry_c12_r64_s2),
    .s(sum_c13_r78_s3),
    .co(carry_c13_r78_s3)
  );
  wire sum_c13_r79_s3, carry_c13_r79_s3;
  subbyte_full_adder add_c13_r79_s3 (
    .a(carry_c12_r65_s2),
    .b(carry_c12_r66_s2),
    .ci(carry_c12_r67_s2),
    .s(sum_c13_r79_s3),
    .co(carry_c13_r79_s3)
  );
  wire sum_c13_r80_s3, carry_c13_r80_s3;
  subbyte_full_adder add_c13_r80_s3 (
    .a(carry_c12_r68_s2),
    .b(carry_c12_r69_s2),
    .ci(carry_c12_r70_s2),
    .s(sum_c13_r80_s3),
    .co(carry_c13_r80_s3)
  );
  wire sum_c13_r81_s3, carry_c13_r81_s3;
  subbyte_full_adder add_c13_r81_s3 (
    .a(sum_c13_r43_s2),
    .b(sum_c13_r44_s2),
    .ci(sum_c13_r45_s2),
    .s(sum_c13_r81_s3),
    .co(carry_c13_r81_s3)
  );
  wire sum_c13_r82_s3, carry_c13_r82_s3;
  subbyte_full_adder add_c13_r82_s3 (
    .a(sum_c13_r46_s2),
    .b(sum_c13_r47_s2),
    .ci(sum_c13_r48_s2),
    .s(sum_c13_r82_s3),
    .co(carry_c13_r82_s3)
  );
  wire sum_c13_r83_s3, carry_c13_r83_s3;
  subbyte_full_adder add_c13_r83_s3 (
    .a(sum_c13_r49_s2),
    .b(sum_c13_r50_s2),
    .ci(sum_c13_r51_s2),
    .s(sum_c13_r83_s3),
    .co(carry_c13_r83_s3)
  );
  wire sum_c13_r84_s3, carry_c13_r84_s3;
  subbyte_full_adder add_c13_r84_s3 (
    .a(sum_c13_r52_s2),
    .b(sum_c13_r53_s2),
    .ci(sum_c13_r54_s2),
    .s(sum_c13_r84_s3),
    .co(carry_c13_r84_s3)
  );
  wire sum_c13_r85_s3, carry_c13_r85_s3;
  subbyte_full_adder add_c13_r85_s3 (
    .a(sum_c13_r55_s2),
    .b(sum_c13_r56_s2),
    .ci(sum_c13_r57_s2),
    .s(sum_c13_r85_s3),
    .co(carry_c13_r85_s3)
  );
  wire sum_c13_r86_s3, carry_c13_r86_s3;
  subbyte_full_adder add_c13_r86_s3 (
    .a(sum_c13_r58_s2),
    .b(sum_c13_r59_s2),
    .ci(sum_c13_r60_s2),
    .s(sum_c13_r86_s3),
    .co(carry_c13_r86_s3)
  );
  wire sum_c13_r87_s3, carry_c13_r87_s3;
  subbyte_full_adder add_c13_r87_s3 (
    .a(sum_c13_r61_s2),
    .b(sum_c13_r62_s2),
    .ci(sum_c13_r63_s2),
    .s(sum_c13_r87_s3),
    .co(carry_c13_r87_s3)
  );
  wire sum_c13_r88_s3, carry_c13_r88_s3;
  subbyte_full_adder add_c13_r88_s3 (
    .a(sum_c13_r64_s2),
    .b(sum_c13_r65_s2),
    .ci(sum_c13_r66_s2),
    .s(sum_c13_r88_s3),
    .co(carry_c13_r88_s3)
  );
  wire sum_c13_r89_s3, carry_c13_r89_s3;
  subbyte_full_adder add_c13_r89_s3 (
    .a(sum_c13_r67_s2),
    .b(sum_c13_r68_s2),
    .ci(sum_c13_r69_s2),
    .s(sum_c13_r89_s3),
    .co(carry_c13_r89_s3)
  );
  wire sum_c13_r90_s4, carry_c13_r90_s4;
  subbyte_full_adder add_c13_r90_s4 (
    .a(sum_c13_r70_s2),
    .b(carry_c12_r71_s3),
    .ci(sum_c13_r71_s3),
    .s(sum_c13_r90_s4),
    .co(carry_c13_r90_s4)
  );
  wire sum_c13_r91_s4, carry_c13_r91_s4;
  subbyte_full_adder add_c13_r91_s4 (
    .a(carry_c12_r72_s3),
    .b(carry_c12_r73_s3),
    .ci(carry_c12_r74_s3),
    .s(sum_c13_r91_s4),
    .co(carry_c13_r91_s4)
  );
  wire sum_c13_r92_s4, carry_c13_r92_s4;
  subbyte_full_adder add_c13_r92_s4 (
    .a(carry_c12_r75_s3),
    .b(carry_c12_r76_s3),
    .ci(carry_c12_r77_s3),
    .s(sum_c13_r92_s4),
    .co(carry_c13_r92_s4)
  );
  wire sum_c13_r93_s4, carry_c13_r93_s4;
  subbyte_full_adder add_c13_r93_s4 (
    .a(carry_c12_r78_s3),
    .b(carry_c12_r79_s3),
    .ci(carry_c12_r80_s3),
    .s(sum_c13_r93_s4),
    .co(carry_c13_r93_s4)
  );
  wire sum_c13_r94_s4, carry_c13_r94_s4;
  subbyte_full_adder add_c13_r94_s4 (
    .a(carry_c12_r81_s3),
    .b(carry_c12_r82_s3),
    .ci(carry_c12_r83_s3),
    .s(sum_c13_r94_s4),
    .co(carry_c13_r94_s4)
  );
  wire sum_c13_r95_s4, carry_c13_r95_s4;
  subbyte_full_adder add_c13_r95_s4 (
    .a(carry_c12_r84_s3),
    .b(carry_c12_r85_s3),
    .ci(carry_c12_r86_s3),
    .s(sum_c13_r95_s4),
    .co(carry_c13_r95_s4)
  );
  wire sum_c13_r96_s4, carry_c13_r96_s4;
  subbyte_full_adder add_c13_r96_s4 (
    .a(carry_c12_r87_s3),
    .b(carry_c12_r88_s3),
    .ci(carry_c12_r89_s3),
    .s(sum_c13_r96_s4),
    .co(carry_c13_r96_s4)
  );
  wire sum_c13_r97_s4, carry_c13_r97_s4;
  subbyte_full_adder add_c13_r97_s4 (
    .a(sum_c13_r72_s3),
    .b(sum_c13_r73_s3),
    .ci(sum_c13_r74_s3),
    .s(sum_c13_r97_s4),
    .co(carry_c13_r97_s4)
  );
  wire sum_c13_r98_s4, carry_c13_r98_s4;
  subbyte_full_adder add_c13_r98_s4 (
    .a(sum_c13_r75_s3),
    .b(sum_c13_r76_s3),
    .ci(sum_c13_r77_s3),
    .s(sum_c13_r98_s4),
    .co(carry_c13_r98_s4)
  );
  wire sum_c13_r99_s4, carry_c13_r99_s4;
  subbyte_full_adder add_c13_r99_s4 (
    .a(sum_c13_r78_s3),
    .b(sum_c13_r79_s3),
    .ci(sum_c13_r80_s3),
    .s(sum_c13_r99_s4),
    .co(carry_c13_r99_s4)
  );
  wire sum_c13_r100_s4, carry_c13_r100_s4;
  subbyte_full_adder add_c13_r100_s4 (
    .a(sum_c13_r81_s3),
    .b(sum_c13_r82_s3),
    .ci(sum_c13_r83_s3),
    .s(sum_c13_r100_s4),
    .co(carry_c13_r100_s4)
  );
  wire sum_c13_r101_s4, carry_c13_r101_s4;
  subbyte_full_adder add_c13_r101_s4 (
    .a(sum_c13_r84_s3),
    .b(sum_c13_r85_s3),
    .ci(sum_c13_r86_s3),
    .s(sum_c13_r101_s4),
    .co(carry_c13_r101_s4)
  );
  wire sum_c13_r102_s4, carry_c13_r102_s4;
  subbyte_full_adder add_c13_r102_s4 (
    .a(sum_c13_r87_s3),
    .b(sum_c13_r88_s3),
    .ci(sum_c13_r89_s3),
    .s(sum_c13_r102_s4),
    .co(carry_c13_r102_s4)
  );
  wire sum_c13_r103_s5, carry_c13_r103_s5;
  subbyte_full_adder add_c13_r103_s5 (
    .a(carry_c12_r90_s4),
    .b(sum_c13_r90_s4),
    .ci(carry_c12_r91_s4),
    .s(sum_c13_r103_s5),
    .co(carry_c13_r103_s5)
  );
  wire sum_c13_r104_s5, carry_c13_r104_s5;
  subbyte_full_adder add_c13_r104_s5 (
    .a(carry_c12_r92_s4),
    .b(carry_c12_r93_s4),
    .ci(carry_c12_r94_s4),
    .s(sum_c13_r104_s5),
    .co(carry_c13_r104_s5)
  );
  wire sum_c13_r105_s5, carry_c13_r105_s5;
  subbyte_full_adder add_c13_r105_s5 (
    .a(carry_c12_r95_s4),
    .b(carry_c12_r96_s4),
    .ci(carry_c12_r97_s4),
    .s(sum_c13_r105_s5),
    .co(carry_c13_r105_s5)
  );
  wire sum_c13_r106_s5, carry_c13_r106_s5;
  subbyte_full_adder add_c13_r106_s5 (
    .a(carry_c12_r98_s4),
    .b(carry_c12_r99_s4),
    .ci(carry_c12_r100_s4),
    .s(sum_c13_r106_s5),
    .co(carry_c13_r106_s5)
  );
  wire sum_c13_r107_s5, carry_c13_r107_s5;
  subbyte_full_adder add_c13_r107_s5 (
    .a(carry_c12_r101_s4),
    .b(carry_c12_r102_s4),
    .ci(sum_c13_r91_s4),
    .s(sum_c13_r107_s5),
    .co(carry_c13_r107_s5)
  );
  wire sum_c13_r108_s5, carry_c13_r108_s5;
  subbyte_full_adder add_c13_r108_s5 (
    .a(sum_c13_r92_s4),
    .b(sum_c13_r93_s4),
    .ci(sum_c13_r94_s4),
    .s(sum_c13_r108_s5),
    .co(carry_c13_r108_s5)
  );
  wire sum_c13_r109_s5, carry_c13_r109_s5;
  subbyte_full_adder add_c13_r109_s5 (
    .a(sum_c13_r95_s4),
    .b(sum_c13_r96_s4),
    .ci(sum_c13_r97_s4),
    .s(sum_c13_r109_s5),
    .co(carry_c13_r109_s5)
  );
  wire sum_c13_r110_s5, carry_c13_r110_s5;
  subbyte_full_adder add_c13_r110_s5 (
    .a(sum_c13_r98_s4),
    .b(sum_c13_r99_s4),
    .ci(sum_c13_r100_s4),
    .s(sum_c13_r110_s5),
    .co(carry_c13_r110_s5)
  );
  wire sum_c13_r111_s6, carry_c13_r111_s6;
  subbyte_full_adder add_c13_r111_s6 (
    .a(sum_c13_r101_s4),
    .b(sum_c13_r102_s4),
    .ci(carry_c12_r103_s5),
    .s(sum_c13_r111_s6),
    .co(carry_c13_r111_s6)
  );
  wire sum_c13_r112_s6, carry_c13_r112_s6;
  subbyte_full_adder add_c13_r112_s6 (
    .a(sum_c13_r103_s5),
    .b(carry_c12_r104_s5),
    .ci(carry_c12_r105_s5),
    .s(sum_c13_r112_s6),
    .co(carry_c13_r112_s6)
  );
  wire sum_c13_r113_s6, carry_c13_r113_s6;
  subbyte_full_adder add_c13_r113_s6 (
    .a(carry_c12_r106_s5),
    .b(carry_c12_r107_s5),
    .ci(carry_c12_r108_s5),
    .s(sum_c13_r113_s6),
    .co(carry_c13_r113_s6)
  );
  wire sum_c13_r114_s7, carry_c13_r114_s7;
  subbyte_full_adder add_c13_r114_s7 (
    .a(carry_c12_r109_s5),
    .b(carry_c12_r110_s5),
    .ci(carry_c12_r111_s6),
    .s(sum_c13_r114_s7),
    .co(carry_c13_r114_s7)
  );
  wire sum_c13_r115_s6, carry_c13_r115_s6;
  subbyte_full_adder add_c13_r115_s6 (
    .a(sum_c13_r104_s5),
    .b(sum_c13_r105_s5),
    .ci(sum_c13_r106_s5),
    .s(sum_c13_r115_s6),
    .co(carry_c13_r115_s6)
  );
  wire sum_c13_r116_s6, carry_c13_r116_s6;
  subbyte_full_adder add_c13_r116_s6 (
    .a(sum_c13_r107_s5),
    .b(sum_c13_r108_s5),
    .ci(sum_c13_r109_s5),
    .s(sum_c13_r116_s6),
    .co(carry_c13_r116_s6)
  );
  wire sum_c13_r117_s7, carry_c13_r117_s7;
  subbyte_full_adder add_c13_r117_s7 (
    .a(sum_c13_r110_s5),
    .b(sum_c13_r111_s6),
    .ci(carry_c12_r112_s6),
    .s(sum_c13_r117_s7),
    .co(carry_c13_r117_s7)
  );
  wire sum_c13_r118_s8, carry_c13_r118_s8;
  subbyte_full_adder add_c13_r118_s8 (
    .a(carry_c12_r113_s6),
    .b(carry_c12_r114_s7),
    .ci(carry_c12_r115_s6),
    .s(sum_c13_r118_s8),
    .co(carry_c13_r118_s8)
  );
  wire sum_c13_r119_s7, carry_c13_r119_s7;
  subbyte_full_adder add_c13_r119_s7 (
    .a(carry_c12_r116_s6),
    .b(sum_c13_r112_s6),
    .ci(sum_c13_r113_s6),
    .s(sum_c13_r119_s7),
    .co(carry_c13_r119_s7)
  );
  wire sum_c13_r120_s8, carry_c13_r120_s8;
  subbyte_full_adder add_c13_r120_s8 (
    .a(sum_c13_r114_s7),
    .b(sum_c13_r115_s6),
    .ci(sum_c13_r116_s6),
    .s(sum_c13_r120_s8),
    .co(carry_c13_r120_s8)
  );
  wire sum_c13_r121_s9, carry_c13_r121_s9;
  subbyte_full_adder add_c13_r121_s9 (
    .a(carry_c12_r117_s7),
    .b(sum_c13_r117_s7),
    .ci(carry_c12_r118_s8),
    .s(sum_c13_r121_s9),
    .co(carry_c13_r121_s9)
  );
  wire sum_c13_r122_s9, carry_c13_r122_s9;
  subbyte_full_adder add_c13_r122_s9 (
    .a(carry_c12_r119_s7),
    .b(carry_c12_r120_s8),
    .ci(sum_c13_r118_s8),
    .s(sum_c13_r122_s9),
    .co(carry_c13_r122_s9)
  );
  wire sum_c13_r123_s10, carry_c13_r123_s10;
  subbyte_full_adder add_c13_r123_s10 (
    .a(sum_c13_r119_s7),
    .b(sum_c13_r120_s8),
    .ci(carry_c12_r121_s9),
    .s(sum_c13_r123_s10),
    .co(carry_c13_r123_s10)
  );
  wire sum_c13_r124_s11, carry_c13_r124_s11;
  subbyte_full_adder add_c13_r124_s11 (
    .a(sum_c13_r121_s9),
    .b(carry_c12_r122_s9),
    .ci(carry_c12_r123_s10),
    .s(sum_c13_r124_s11),
    .co(carry_c13_r124_s11)
  );
  wire sum_c13_r125_s12, carry_c13_r125_s12;
  subbyte_full_adder add_c13_r125_s12 (
    .a(sum_c13_r122_s9),
    .b(sum_c13_r123_s10),
    .ci(carry_c12_r124_s11),
    .s(sum_c13_r125_s12),
    .co(carry_c13_r125_s12)
  );
  wire sum_c13_r126_s13, carry_c13_r126_s13;
  subbyte_full_adder add_c13_r126_s13 (
    .a(sum_c13_r124_s11),
    .b(carry_c12_r125_s12),
    .ci(sum_c13_r125_s12),
    .s(sum_c13_r126_s13),
    .co(carry_c13_r126_s13)
  );
  wire sum_c13_r127_s20, carry_c13_r127_s20;
  subbyte_full_adder add_c13_r127_s20 (
    .a(carry_c12_r126_s13),
    .b(sum_c13_r126_s13),
    .ci(carry_c12_r127_s19),
    .s(sum_c13_r127_s20),
    .co(carry_c13_r127_s20)
  );
  wire sum_c13_r128_s21, carry_c13_r128_s21;
  subbyte_half_adder add_c13_r128_s21 (
    .a(carry_c12_r128_s20),
    .b(sum_c13_r127_s20),
    .s(sum_c13_r128_s21),
    .co(carry_c13_r128_s21)
  );
  wire sum_c14_r0_s1, carry_c14_r0_s1;
  subbyte_full_adder add_c14_r0_s1 (.a(pp[14]), .b(pp[49]), .ci(pp[84]), .s(sum_c14_r0_s1), .co(carry_c14_r0_s1));
  wire sum_c14_r1_s1, carry_c14_r1_s1;
  subbyte_full_adder add_c14_r1_s1 (.a(pp[119]), .b(pp[154]), .ci(pp[189]), .s(sum_c14_r1_s1), .co(carry_c14_r1_s1));
  wire sum_c14_r2_s1, carry_c14_r2_s1;
  subbyte_full_adder add_c14_r2_s1 (.a(pp[224]), .b(pp[259]), .ci(pp[294]), .s(sum_c14_r2_s1), .co(carry_c14_r2_s1));
  wire sum_c14_r3_s1, carry_c14_r3_s1;
  subbyte_full_adder add_c14_r3_s1 (.a(pp[329]), .b(pp[364]), .ci(pp[399]), .s(sum_c14_r3_s1), .co(carry_c14_r3_s1));
  wire sum_c14_r4_s1, carry_c14_r4_s1;
  subbyte_full_adder add_c14_r4_s1 (.a(pp[434]), .b(pp[469]), .ci(pp[504]), .s(sum_c14_r4_s1), .co(carry_c14_r4_s1));
  wire sum_c14_r5_s1, carry_c14_r5_s1;
  subbyte_full_adder add_c14_r5_s1 (.a(pp[539]), .b(pp[574]), .ci(pp[609]), .s(sum_c14_r5_s1), .co(carry_c14_r5_s1));
  wire sum_c14_r6_s1, carry_c14_r6_s1;
  subbyte_full_adder add_c14_r6_s1 (.a(pp[644]), .b(pp[679]), .ci(pp[714]), .s(sum_c14_r6_s1), .co(carry_c14_r6_s1));
  wire sum_c14_r7_s1, carry_c14_r7_s1;
  subbyte_full_adder add_c14_r7_s1 (.a(pp[749]), .b(pp[784]), .ci(pp[819]), .s(sum_c14_r7_s1), .co(carry_c14_r7_s1));
  wire sum_c14_r8_s1, carry_c14_r8_s1;
  subbyte_full_adder add_c14_r8_s1 (.a(pp[854]), .b(pp[889]), .ci(pp[924]), .s(sum_c14_r8_s1), .co(carry_c14_r8_s1));
  wire sum_c14_r9_s1, carry_c14_r9_s1;
  subbyte_full_adder add_c14_r9_s1 (.a(pp[959]), .b(pp[994]), .ci(pp[1029]), .s(sum_c14_r9_s1), .co(carry_c14_r9_s1));
  wire sum_c14_r10_s1, carry_c14_r10_s1;
  subbyte_full_adder add_c14_r10_s1 (
    .a(pp[1064]),
    .b(pp[1099]),
    .ci(pp[1134]),
    .s(sum_c14_r10_s1),
    .co(carry_c14_r10_s1)
  );
  wire sum_c14_r11_s1, carry_c14_r11_s1;
  subbyte_full_adder add_c14_r11_s1 (
    .a(pp[1169]),
    .b(pp[1204]),
    .ci(pp[1239]),
    .s(sum_c14_r11_s1),
    .co(carry_c14_r11_s1)
  );
  wire sum_c14_r12_s1, carry_c14_r12_s1;
  subbyte_full_adder add_c14_r12_s1 (
    .a(pp[1274]),
    .b(pp[1309]),
    .ci(pp[1344]),
    .s(sum_c14_r12_s1),
    .co(carry_c14_r12_s1)
  );
  wire sum_c14_r13_s1, carry_c14_r13_s1;
  subbyte_full_adder add_c14_r13_s1 (
    .a(pp[1379]),
    .b(pp[1414]),
    .ci(pp[1449]),
    .s(sum_c14_r13_s1),
    .co(carry_c14_r13_s1)
  );
  wire sum_c14_r14_s1, carry_c14_r14_s1;
  subbyte_full_adder add_c14_r14_s1 (
    .a(pp[1484]),
    .b(pp[1519]),
    .ci(pp[1554]),
    .s(sum_c14_r14_s1),
    .co(carry_c14_r14_s1)
  );
  wire sum_c14_r15_s1, carry_c14_r15_s1;
  subbyte_full_adder add_c14_r15_s1 (
    .a(pp[1589]),
    .b(pp[1624]),
    .ci(pp[1659]),
    .s(sum_c14_r15_s1),
    .co(carry_c14_r15_s1)
  );
  wire sum_c14_r16_s1, carry_c14_r16_s1;
  subbyte_full_adder add_c14_r16_s1 (
    .a(pp[1694]),
    .b(pp[1729]),
    .ci(pp[1764]),
    .s(sum_c14_r16_s1),
    .co(carry_c14_r16_s1)
  );
  wire sum_c14_r17_s1, carry_c14_r17_s1;
  subbyte_full_adder add_c14_r17_s1 (
    .a(pp[1799]),
    .b(pp[1834]),
    .ci(pp[1869]),
    .s(sum_c14_r17_s1),
    .co(carry_c14_r17_s1)
  );
  wire sum_c14_r18_s1, carry_c14_r18_s1;
  subbyte_full_adder add_c14_r18_s1 (
    .a(pp[1904]),
    .b(pp[1939]),
    .ci(pp[1974]),
    .s(sum_c14_r18_s1),
    .co(carry_c14_r18_s1)
  );
  wire sum_c14_r19_s1, carry_c14_r19_s1;
  subbyte_full_adder add_c14_r19_s1 (
    .a(pp[2009]),
    .b(pp[2044]),
    .ci(pp[2079]),
    .s(sum_c14_r19_s1),
    .co(carry_c14_r19_s1)
  );
  wire sum_c14_r20_s1, carry_c14_r20_s1;
  subbyte_full_adder add_c14_r20_s1 (
    .a(pp[2114]),
    .b(pp[2149]),
    .ci(pp[2184]),
    .s(sum_c14_r20_s1),
    .co(carry_c14_r20_s1)
  );
  wire sum_c14_r21_s1, carry_c14_r21_s1;
  subbyte_full_adder add_c14_r21_s1 (
    .a(pp[2219]),
    .b(pp[2254]),
    .ci(pp[2289]),
    .s(sum_c14_r21_s1),
    .co(carry_c14_r21_s1)
  );
  wire sum_c14_r22_s1, carry_c14_r22_s1;
  subbyte_full_adder add_c14_r22_s1 (
    .a(pp[2324]),
    .b(pp[2359]),
    .ci(pp[2394]),
    .s(sum_c14_r22_s1),
    .co(carry_c14_r22_s1)
  );
  wire sum_c14_r23_s1, carry_c14_r23_s1;
  subbyte_full_adder add_c14_r23_s1 (
    .a(pp[2429]),
    .b(pp[2464]),
    .ci(pp[2499]),
    .s(sum_c14_r23_s1),
    .co(carry_c14_r23_s1)
  );
  wire sum_c14_r24_s1, carry_c14_r24_s1;
  subbyte_full_adder add_c14_r24_s1 (
    .a(pp[2534]),
    .b(pp[2569]),
    .ci(pp[2604]),
    .s(sum_c14_r24_s1),
    .co(carry_c14_r24_s1)
  );
  wire sum_c14_r25_s1, carry_c14_r25_s1;
  subbyte_full_adder add_c14_r25_s1 (
    .a(pp[2639]),
    .b(pp[2674]),
    .ci(pp[2709]),
    .s(sum_c14_r25_s1),
    .co(carry_c14_r25_s1)
  );
  wire sum_c14_r26_s1, carry_c14_r26_s1;
  subbyte_full_adder add_c14_r26_s1 (
    .a(pp[2744]),
    .b(pp[2779]),
    .ci(pp[2814]),
    .s(sum_c14_r26_s1),
    .co(carry_c14_r26_s1)
  );
  wire sum_c14_r27_s1, carry_c14_r27_s1;
  subbyte_full_adder add_c14_r27_s1 (
    .a(pp[2849]),
    .b(pp[2884]),
    .ci(pp[2919]),
    .s(sum_c14_r27_s1),
    .co(carry_c14_r27_s1)
  );
  wire sum_c14_r28_s1, carry_c14_r28_s1;
  subbyte_full_adder add_c14_r28_s1 (
    .a(pp[2954]),
    .b(pp[2989]),
    .ci(pp[3024]),
    .s(sum_c14_r28_s1),
    .co(carry_c14_r28_s1)
  );
  wire sum_c14_r29_s1, carry_c14_r29_s1;
  subbyte_full_adder add_c14_r29_s1 (
    .a(pp[3059]),
    .b(pp[3094]),
    .ci(pp[3129]),
    .s(sum_c14_r29_s1),
    .co(carry_c14_r29_s1)
  );
  wire sum_c14_r30_s1, carry_c14_r30_s1;
  subbyte_full_adder add_c14_r30_s1 (
    .a(pp[3164]),
    .b(pp[3199]),
    .ci(pp[3234]),
    .s(sum_c14_r30_s1),
    .co(carry_c14_r30_s1)
  );
  wire sum_c14_r31_s1, carry_c14_r31_s1;
  subbyte_full_adder add_c14_r31_s1 (
    .a(pp[3269]),
    .b(pp[3304]),
    .ci(pp[3339]),
    .s(sum_c14_r31_s1),
    .co(carry_c14_r31_s1)
  );
  wire sum_c14_r32_s1, carry_c14_r32_s1;
  subbyte_full_adder add_c14_r32_s1 (
    .a(pp[3374]),
    .b(pp[3409]),
    .ci(pp[3444]),
    .s(sum_c14_r32_s1),
    .co(carry_c14_r32_s1)
  );
  wire sum_c14_r33_s1, carry_c14_r33_s1;
  subbyte_full_adder add_c14_r33_s1 (
    .a(pp[3479]),
    .b(pp[3514]),
    .ci(pp[3549]),
    .s(sum_c14_r33_s1),
    .co(carry_c14_r33_s1)
  );
  wire sum_c14_r34_s1, carry_c14_r34_s1;
  subbyte_full_adder add_c14_r34_s1 (
    .a(pp[3584]),
    .b(pp[3619]),
    .ci(pp[3654]),
    .s(sum_c14_r34_s1),
    .co(carry_c14_r34_s1)
  );
  wire sum_c14_r35_s1, carry_c14_r35_s1;
  subbyte_full_adder add_c14_r35_s1 (
    .a(pp[3689]),
    .b(pp[3724]),
    .ci(pp[3759]),
    .s(sum_c14_r35_s1),
    .co(carry_c14_r35_s1)
  );
  wire sum_c14_r36_s1, carry_c14_r36_s1;
  subbyte_full_adder add_c14_r36_s1 (
    .a(pp[3794]),
    .b(pp[3829]),
    .ci(pp[3864]),
    .s(sum_c14_r36_s1),
    .co(carry_c14_r36_s1)
  );
  wire sum_c14_r37_s1, carry_c14_r37_s1;
  subbyte_full_adder add_c14_r37_s1 (
    .a(pp[3899]),
    .b(pp[3934]),
    .ci(pp[3969]),
    .s(sum_c14_r37_s1),
    .co(carry_c14_r37_s1)
  );
  wire sum_c14_r38_s1, carry_c14_r38_s1;
  subbyte_full_adder add_c14_r38_s1 (
    .a(pp[4004]),
    .b(pp[4039]),
    .ci(pp[4074]),
    .s(sum_c14_r38_s1),
    .co(carry_c14_r38_s1)
  );
  wire sum_c14_r39_s1, carry_c14_r39_s1;
  subbyte_full_adder add_c14_r39_s1 (
    .a(pp[4109]),
    .b(pp[4144]),
    .ci(pp[4179]),
    .s(sum_c14_r39_s1),
    .co(carry_c14_r39_s1)
  );
  wire sum_c14_r40_s1, carry_c14_r40_s1;
  subbyte_full_adder add_c14_r40_s1 (
    .a(pp[4214]),
    .b(pp[4249]),
    .ci(pp[4284]),
    .s(sum_c14_r40_s1),
    .co(carry_c14_r40_s1)
  );
  wire sum_c14_r41_s1, carry_c14_r41_s1;
  subbyte_full_adder add_c14_r41_s1 (
    .a(pp[4319]),
    .b(pp[4354]),
    .ci(pp[4389]),
    .s(sum_c14_r41_s1),
    .co(carry_c14_r41_s1)
  );
  wire sum_c14_r42_s1, carry_c14_r42_s1;
  subbyte_full_adder add_c14_r42_s1 (
    .a(pp[4424]),
    .b(pp[4459]),
    .ci(pp[4494]),
    .s(sum_c14_r42_s1),
    .co(carry_c14_r42_s1)
  );
  wire sum_c14_r43_s2, carry_c14_r43_s2;
  subbyte_full_adder add_c14_r43_s2 (
    .a(carry_c13_r0_s1),
    .b(carry_c13_r1_s1),
    .ci(carry_c13_r2_s1),
    .s(sum_c14_r43_s2),
    .co(carry_c14_r43_s2)
  );
  wire sum_c14_r44_s2, carry_c14_r44_s2;
  subbyte_full_adder add_c14_r44_s2 (
    .a(carry_c13_r3_s1),
    .b(carry_c13_r4_s1),
    .ci(carry_c13_r5_s1),
    .s(sum_c14_r44_s2),
    .co(carry_c14_r44_s2)
  );
  wire sum_c14_r45_s2, carry_c14_r45_s2;
  subbyte_full_adder add_c14_r45_s2 (
    .a(carry_c13_r6_s1),
    .b(carry_c13_r7_s1),
    .ci(carry_c13_r8_s1),
    .s(sum_c14_r45_s2),
    .co(carry_c14_r45_s2)
  );
  wire sum_c14_r46_s2, carry_c14_r46_s2;
  subbyte_full_adder add_c14_r46_s2 (
    .a(carry_c13_r9_s1),
    .b(carry_c13_r10_s1),
    .ci(carry_c13_r11_s1),
    .s(sum_c14_r46_s2),
    .co(carry_c14_r46_s2)
  );
  wire sum_c14_r47_s2, carry_c14_r47_s2;
  subbyte_full_adder add_c14_r47_s2 (
    .a(carry_c13_r12_s1),
    .b(carry_c13_r13_s1),
    .ci(carry_c13_r14_s1),
    .s(sum_c14_r47_s2),
    .co(carry_c14_r47_s2)
  );
  wire sum_c14_r48_s2, carry_c14_r48_s2;
  subbyte_full_adder add_c14_r48_s2 (
    .a(carry_c13_r15_s1),
    .b(carry_c13_r16_s1),
    .ci(carry_c13_r17_s1),
    .s(sum_c14_r48_s2),
    .co(carry_c14_r48_s2)
  );
  wire sum_c14_r49_s2, carry_c14_r49_s2;
  subbyte_full_adder add_c14_r49_s2 (
    .a(carry_c13_r18_s1),
    .b(carry_c13_r19_s1),
    .ci(carry_c13_r20_s1),
    .s(sum_c14_r49_s2),
    .co(carry_c14_r49_s2)
  );
  wire sum_c14_r50_s2, carry_c14_r50_s2;
  subbyte_full_adder add_c14_r50_s2 (
    .a(carry_c13_r21_s1),
    .b(carry_c13_r22_s1),
    .ci(carry_c13_r23_s1),
    .s(sum_c14_r50_s2),
    .co(carry_c14_r50_s2)
  );
  wire sum_c14_r51_s2, carry_c14_r51_s2;
  subbyte_full_adder add_c14_r51_s2 (
    .a(carry_c13_r24_s1),
    .b(carry_c13_r25_s1),
    .ci(carry_c13_r26_s1),
    .s(sum_c14_r51_s2),
    .co(carry_c14_r51_s2)
  );
  wire sum_c14_r52_s2, carry_c14_r52_s2;
  subbyte_full_adder add_c14_r52_s2 (
    .a(carry_c13_r27_s1),
    .b(carry_c13_r28_s1),
    .ci(carry_c13_r29_s1),
    .s(sum_c14_r52_s2),
    .co(carry_c14_r52_s2)
  );
  wire sum_c14_r53_s2, carry_c14_r53_s2;
  subbyte_full_adder add_c14_r53_s2 (
    .a(carry_c13_r30_s1),
    .b(carry_c13_r31_s1),
    .ci(carry_c13_r32_s1),
    .s(sum_c14_r53_s2),
    .co(carry_c14_r53_s2)
  );
  wire sum_c14_r54_s2, carry_c14_r54_s2;
  subbyte_full_adder add_c14_r54_s2 (
    .a(carry_c13_r33_s1),
    .b(carry_c13_r34_s1),
    .ci(carry_c13_r35_s1),
    .s(sum_c14_r54_s2),
    .co(carry_c14_r54_s2)
  );
  wire sum_c14_r55_s2, carry_c14_r55_s2;
  subbyte_full_adder add_c14_r55_s2 (
    .a(carry_c13_r36_s1),
    .b(carry_c13_r37_s1),
    .ci(carry_c13_r38_s1),
    .s(sum_c14_r55_s2),
    .co(carry_c14_r55_s2)
  );
  wire sum_c14_r56_s2, carry_c14_r56_s2;
  subbyte_full_adder add_c14_r56_s2 (
    .a(carry_c13_r39_s1),
    .b(carry_c13_r40_s1),
    .ci(carry_c13_r41_s1),
    .s(sum_c14_r56_s2),
    .co(carry_c14_r56_s2)
  );
  wire sum_c14_r57_s2, carry_c14_r57_s2;
  subbyte_full_adder add_c14_r57_s2 (
    .a(carry_c13_r42_s1),
    .b(sum_c14_r0_s1),
    .ci(sum_c14_r1_s1),
    .s(sum_c14_r57_s2),
    .co(carry_c14_r57_s2)
  );
  wire sum_c14_r58_s2, carry_c14_r58_s2;
  subbyte_full_adder add_c14_r58_s2 (
    .a(sum_c14_r2_s1),
    .b(sum_c14_r3_s1),
    .ci(sum_c14_r4_s1),
    .s(sum_c14_r58_s2),
    .co(carry_c14_r58_s2)
  );
  wire sum_c14_r59_s2, carry_c14_r59_s2;
  subbyte_full_adder add_c14_r59_s2 (
    .a(sum_c14_r5_s1),
    .b(sum_c14_r6_s1),
    .ci(sum_c14_r7_s1),
    .s(sum_c14_r59_s2),
    .co(carry_c14_r59_s2)
  );
  wire sum_c14_r60_s2, carry_c14_r60_s2;
  subbyte_full_adder add_c14_r60_s2 (
    .a(sum_c14_r8_s1),
    .b(sum_c14_r9_s1),
    .ci(sum_c14_r10_s1),
    .s(sum_c14_r60_s2),
    .co(carry_c14_r60_s2)
  );
  wire sum_c14_r61_s2, carry_c14_r61_s2;
  subbyte_full_adder add_c14_r61_s2 (
    .a(sum_c14_r11_s1),
    .b(sum_c14_r12_s1),
    .ci(sum_c14_r13_s1),
    .s(sum_c14_r61_s2),
    .co(carry_c14_r61_s2)
  );
  wire sum_c14_r62_s2, carry_c14_r62_s2;
  subbyte_full_adder add_c14_r62_s2 (
    .a(sum_c14_r14_s1),
    .b(sum_c14_r15_s1),
    .ci(sum_c14_r16_s1),
    .s(sum_c14_r62_s2),
    .co(carry_c14_r62_s2)
  );
  wire sum_c14_r63_s2, carry_c14_r63_s2;
  subbyte_full_adder add_c14_r63_s2 (
    .a(sum_c14_r17_s1),
    .b(sum_c14_r18_s1),
    .ci(sum_c14_r19_s1),
    .s(sum_c14_r63_s2),
    .co(carry_c14_r63_s2)
  );
  wire sum_c14_r64_s2, carry_c14_r64_s2;
  subbyte_full_adder add_c14_r64_s2 (
    .a(sum_c14_r20_s1),
    .b(sum_c14_r21_s1),
    .ci(sum_c14_r22_s1),
    .s(sum_c14_r64_s2),
    .co(carry_c14_r64_s2)
  );
  wire sum_c14_r65_s2, carry_c14_r65_s2;
  subbyte_full_adder add_c14_r65_s2 (
    .a(sum_c14_r23_s1),
    .b(sum_c14_r24_s1),
    .ci(sum_c14_r25_s1),
    .s(sum_c14_r65_s2),
    .co(carry_c14_r65_s2)
  );
  wire sum_c14_r66_s2, carry_c14_r66_s2;
  subbyte_full_adder add_c14_r66_s2 (
    .a(sum_c14_r26_s1),
    .b(sum_c14_r27_s1),
    .ci(sum_c14_r28_s1),
    .s(sum_c14_r66_s2),
    .co(carry_c14_r66_s2)
  );
  wire sum_c14_r67_s2, carry_c14_r67_s2;
  subbyte_full_adder add_c14_r67_s2 (
    .a(sum_c14_r29_s1),
    .b(sum_c14_r30_s1),
    .ci(sum_c14_r31_s1),
    .s(sum_c14_r67_s2),
    .co(carry_c14_r67_s2)
  );
  wire sum_c14_r68_s2, carry_c14_r68_s2;
  subbyte_full_adder add_c14_r68_s2 (
    .a(sum_c14_r32_s1),
    .b(sum_c14_r33_s1),
    .ci(sum_c14_r34_s1),
    .s(sum_c14_r68_s2),
    .co(carry_c14_r68_s2)
  );
  wire sum_c14_r69_s2, carry_c14_r69_s2;
  subbyte_full_adder add_c14_r69_s2 (
    .a(sum_c14_r35_s1),
    .b(sum_c14_r36_s1),
    .ci(sum_c14_r37_s1),
    .s(sum_c14_r69_s2),
    .co(carry_c14_r69_s2)
  );
  wire sum_c14_r70_s2, carry_c14_r70_s2;
  subbyte_full_adder add_c14_r70_s2 (
    .a(sum_c14_r38_s1),
    .b(sum_c14_r39_s1),
    .ci(sum_c14_r40_s1),
    .s(sum_c14_r70_s2),
    .co(carry_c14_r70_s2)
  );
  wire sum_c14_r71_s3, carry_c14_r71_s3;
  subbyte_full_adder add_c14_r71_s3 (
    .a(sum_c14_r41_s1),
    .b(sum_c14_r42_s1),
    .ci(carry_c13_r43_s2),
    .s(sum_c14_r71_s3),
    .co(carry_c14_r71_s3)
  );
  wire sum_c14_r72_s3, carry_c14_r72_s3;
  subbyte_full_adder add_c14_r72_s3 (
    .a(carry_c13_r44_s2),
    .b(carry_c13_r45_s2),
    .ci(carry_c13_r46_s2),
    .s(sum_c14_r72_s3),
    .co(carry_c14_r72_s3)
  );
  wire sum_c14_r73_s3, carry_c14_r73_s3;
  subbyte_full_adder add_c14_r73_s3 (
    .a(carry_c13_r47_s2),
    .b(carry_c13_r48_s2),
    .ci(carry_c13_r49_s2),
    .s(sum_c14_r73_s3),
    .co(carry_c14_r73_s3)
  );
  wire sum_c14_r74_s3, carry_c14_r74_s3;
  subbyte_full_adder add_c14_r74_s3 (
    .a(carry_c13_r50_s2),
    .b(carry_c13_r51_s2),
    .ci(carry_c13_r52_s2),
    .s(sum_c14_r74_s3),
    .co(carry_c14_r74_s3)
  );
  wire sum_c14_r75_s3, carry_c14_r75_s3;
  subbyte_full_adder add_c14_r75_s3 (
    .a(carry_c13_r53_s2),
    .b(carry_c13_r54_s2),
    .ci(carry_c13_r55_s2),
    .s(sum_c14_r75_s3),
    .co(carry_c14_r75_s3)
  );
  wire sum_c14_r76_s3, carry_c14_r76_s3;
  subbyte_full_adder add_c14_r76_s3 (
    .a(carry_c13_r56_s2),
    .b(carry_c13_r57_s2),
    .ci(carry_c13_r58_s2),
    .s(sum_c14_r76_s3),
    .co(carry_c14_r76_s3)
  );
  wire sum_c14_r77_s3, carry_c14_r77_s3;
  subbyte_full_adder add_c14_r77_s3 (
    .a(carry_c13_r59_s2),
    .b(carry_c13_r60_s2),
    .ci(carry_c13_r61_s2),
    .s(sum_c14_r77_s3),
    .co(carry_c14_r77_s3)
  );
  wire sum_c14_r78_s3, carry_c14_r78_s3;
  subbyte_full_adder add_c14_r78_s3 (
    .a(carry_c13_r62_s2),
    .b(carry_c13_r63_s2),
    .ci(carry_c13_r64_s2),
    .s(sum_c14_r78_s3),
    .co(carry_c14_r78_s3)
  );
  wire sum_c14_r79_s3, carry_c14_r79_s3;
  subbyte_full_adder add_c14_r79_s3 (
    .a(carry_c13_r65_s2),
    .b(carry_c13_r66_s2),
    .ci(carry_c13_r67_s2),
    .s(sum_c14_r79_s3),
    .co(carry_c14_r79_s3)
  );
  wire sum_c14_r80_s3, carry_c14_r80_s3;
  subbyte_full_adder add_c14_r80_s3 (
    .a(carry_c13_r68_s2),
    .b(carry_c13_r69_s2),
    .ci(carry_c13_r70_s2),
    .s(sum_c14_r80_s3),
    .co(carry_c14_r80_s3)
  );
  wire sum_c14_r81_s3, carry_c14_r81_s3;
  subbyte_full_adder add_c14_r81_s3 (
    .a(sum_c14_r43_s2),
    .b(sum_c14_r44_s2),
    .ci(sum_c14_r45_s2),
    .s(sum_c14_r81_s3),
    .co(carry_c14_r81_s3)
  );
  wire sum_c14_r82_s3, carry_c14_r82_s3;
  subbyte_full_adder add_c14_r82_s3 (
    .a(sum_c14_r46_s2),
    .b(sum_c14_r47_s2),
    .ci(sum_c14_r48_s2),
    .s(sum_c14_r82_s3),
    .co(carry_c14_r82_s3)
  );
  wire sum_c14_r83_s3, carry_c14_r83_s3;
  subbyte_full_adder add_c14_r83_s3 (
    .a(sum_c14_r49_s2),
    .b(sum_c14_r50_s2),
    .ci(sum_c14_r51_s2),
    .s(sum_c14_r83_s3),
    .co(carry_c14_r83_s3)
  );
  wire sum_c14_r84_s3, carry_c14_r84_s3;
  subbyte_full_adder add_c14_r84_s3 (
    .a(sum_c14_r52_s2),
    .b(sum_c14_r53_s2),
    .ci(sum_c14_r54_s2),
    .s(sum_c14_r84_s3),
    .co(carry_c14_r84_s3)
  );
  wire sum_c14_r85_s3, carry_c14_r85_s3;
  subbyte_full_adder add_c14_r85_s3 (
    .a(sum_c14_r55_s2),
    .b(sum_c14_r56_s2),
    .ci(sum_c14_r57_s2),
    .s(sum_c14_r85_s3),
    .co(carry_c14_r85_s3)
  );
  wire sum_c14_r86_s3, carry_c14_r86_s3;
  subbyte_full_adder add_c14_r86_s3 (
    .a(sum_c14_r58_s2),
    .b(sum_c14_r59_s2),
    .ci(sum_c14_r60_s2),
    .s(sum_c14_r86_s3),
    .co(carry_c14_r86_s3)
  );
  wire sum_c14_r87_s3, carry_c14_r87_s3;
  subbyte_full_adder add_c14_r87_s3 (
    .a(sum_c14_r61_s2),
    .b(sum_c14_r62_s2),
    .ci(sum_c14_r63_s2),
    .s(sum_c14_r87_s3),
    .co(carry_c14_r87_s3)
  );
  wire sum_c14_r88_s3, carry_c14_r88_s3;
  subbyte_full_adder add_c14_r88_s3 (
    .a(sum_c14_r64_s2),
    .b(sum_c14_r65_s2),
    .ci(sum_c14_r66_s2),
    .s(sum_c14_r88_s3),
    .co(carry_c14_r88_s3)
  );
  wire sum_c14_r89_s3, carry_c14_r89_s3;
  subbyte_full_adder add_c14_r89_s3 (
    .a(sum_c14_r67_s2),
    .b(sum_c14_r68_s2),
    .ci(sum_c14_r69_s2),
    .s(sum_c14_r89_s3),
    .co(carry_c14_r89_s3)
  );
  wire sum_c14_r90_s4, carry_c14_r90_s4;
  subbyte_full_adder add_c14_r90_s4 (
    .a(sum_c14_r70_s2),
    .b(carry_c13_r71_s3),
    .ci(sum_c14_r71_s3),
    .s(sum_c14_r90_s4),
    .co(carry_c14_r90_s4)
  );
  wire sum_c14_r91_s4, carry_c14_r91_s4;
  subbyte_full_adder add_c14_r91_s4 (
    .a(carry_c13_r72_s3),
    .b(carry_c13_r73_s3),
    .ci(carry_c13_r74_s3),
    .s(sum_c14_r91_s4),
    .co(carry_c14_r91_s4)
  );
  wire sum_c14_r92_s4, carry_c14_r92_s4;
  subbyte_full_adder add_c14_r92_s4 (
    .a(carry_c13_r75_s3),
    .b(carry_c13_r76_s3),
    .ci(carry_c13_r77_s3),
    .s(sum_c14_r92_s4),
    .co(carry_c14_r92_s4)
  );
  wire sum_c14_r93_s4, carry_c14_r93_s4;
  subbyte_full_adder add_c14_r93_s4 (
    .a(carry_c13_r78_s3),
    .b(carry_c13_r79_s3),
    .ci(carry_c13_r80_s3),
    .s(sum_c14_r93_s4),
    .co(carry_c14_r93_s4)
  );
  wire sum_c14_r94_s4, carry_c14_r94_s4;
  subbyte_full_adder add_c14_r94_s4 (
    .a(carry_c13_r81_s3),
    .b(carry_c13_r82_s3),
    .ci(carry_c13_r83_s3),
    .s(sum_c14_r94_s4),
    .co(carry_c14_r94_s4)
  );
  wire sum_c14_r95_s4, carry_c14_r95_s4;
  subbyte_full_adder add_c14_r95_s4 (
    .a(carry_c13_r84_s3),
    .b(carry_c13_r85_s3),
    .ci(carry_c13_r86_s3),
    .s(sum_c14_r95_s4),
    .co(carry_c14_r95_s4)
  );
  wire sum_c14_r96_s4, carry_c14_r96_s4;
  subbyte_full_adder add_c14_r96_s4 (
    .a(carry_c13_r87_s3),
    .b(carry_c13_r88_s3),
    .ci(carry_c13_r89_s3),
    .s(sum_c14_r96_s4),
    .co(carry_c14_r96_s4)
  );
  wire sum_c14_r97_s4, carry_c14_r97_s4;
  subbyte_full_adder add_c14_r97_s4 (
    .a(sum_c14_r72_s3),
    .b(sum_c14_r73_s3),
    .ci(sum_c14_r74_s3),
    .s(sum_c14_r97_s4),
    .co(carry_c14_r97_s4)
  );
  wire sum_c14_r98_s4, carry_c14_r98_s4;
  subbyte_full_adder add_c14_r98_s4 (
    .a(sum_c14_r75_s3),
    .b(sum_c14_r76_s3),
    .ci(sum_c14_r77_s3),
    .s(sum_c14_r98_s4),
    .co(carry_c14_r98_s4)
  );
  wire sum_c14_r99_s4, carry_c14_r99_s4;
  subbyte_full_adder add_c14_r99_s4 (
    .a(sum_c14_r78_s3),
    .b(sum_c14_r79_s3),
    .ci(sum_c14_r80_s3),
    .s(sum_c14_r99_s4),
    .co(carry_c14_r99_s4)
  );
  wire sum_c14_r100_s4, carry_c14_r100_s4;
  subbyte_full_adder add_c14_r100_s4 (
    .a(sum_c14_r81_s3),
    .b(sum_c14_r82_s3),
    .ci(sum_c14_r83_s3),
    .s(sum_c14_r100_s4),
    .co(carry_c14_r100_s4)
  );
  wire sum_c14_r101_s4, carry_c14_r101_s4;
  subbyte_full_adder add_c14_r101_s4 (
    .a(sum_c14_r84_s3),
    .b(sum_c14_r85_s3),
    .ci(sum_c14_r86_s3),
    .s(sum_c14_r101_s4),
    .co(carry_c14_r101_s4)
  );
  wire sum_c14_r102_s4, carry_c14_r102_s4;
  subbyte_full_adder add_c14_r102_s4 (
    .a(sum_c14_r87_s3),
    .b(sum_c14_r88_s3),
    .ci(sum_c14_r89_s3),
    .s(sum_c14_r102_s4),
    .co(carry_c14_r102_s4)
  );
  wire sum_c14_r103_s5, carry_c14_r103_s5;
  subbyte_full_adder add_c14_r103_s5 (
    .a(carry_c13_r90_s4),
    .b(sum_c14_r90_s4),
    .ci(carry_c13_r91_s4),
    .s(sum_c14_r103_s5),
    .co(carry_c14_r103_s5)
  );
  wire sum_c14_r104_s5, carry_c14_r104_s5;
  subbyte_full_adder add_c14_r104_s5 (
    .a(carry_c13_r92_s4),
    .b(carry_c13_r93_s4),
    .ci(carry_c13_r94_s4),
    .s(sum_c14_r104_s5),
    .co(carry_c14_r104_s5)
  );
  wire sum_c14_r105_s5, carry_c14_r105_s5;
  subbyte_full_adder add_c14_r105_s5 (
    .a(carry_c13_r95_s4),
    .b(carry_c13_r96_s4),
    .ci(carry_c13_r97_s4),
    .s(sum_c14_r105_s5),
    .co(carry_c14_r105_s5)
  );
  wire sum_c14_r106_s5, carry_c14_r106_s5;
  subbyte_full_adder add_c14_r106_s5 (
    .a(carry_c13_r98_s4),
    .b(carry_c13_r99_s4),
    .ci(carry_c13_r100_s4),
    .s(sum_c14_r106_s5),
    .co(carry_c14_r106_s5)
  );
  wire sum_c14_r107_s5, carry_c14_r107_s5;
  subbyte_full_adder add_c14_r107_s5 (
    .a(carry_c13_r101_s4),
    .b(carry_c13_r102_s4),
    .ci(sum_c14_r91_s4),
    .s(sum_c14_r107_s5),
    .co(carry_c14_r107_s5)
  );
  wire sum_c14_r108_s5, carry_c14_r108_s5;
  subbyte_full_adder add_c14_r108_s5 (
    .a(sum_c14_r92_s4),
    .b(sum_c14_r93_s4),
    .ci(sum_c14_r94_s4),
    .s(sum_c14_r108_s5),
    .co(carry_c14_r108_s5)
  );
  wire sum_c14_r109_s5, carry_c14_r109_s5;
  subbyte_full_adder add_c14_r109_s5 (
    .a(sum_c14_r95_s4),
    .b(sum_c14_r96_s4),
    .ci(sum_c14_r97_s4),
    .s(sum_c14_r109_s5),
    .co(carry_c14_r109_s5)
  );
  wire sum_c14_r110_s5, carry_c14_r110_s5;
  subbyte_full_adder add_c14_r110_s5 (
    .a(sum_c14_r98_s4),
    .b(sum_c14_r99_s4),
    .ci(sum_c14_r100_s4),
    .s(sum_c14_r110_s5),
    .co(carry_c14_r110_s5)
  );
  wire sum_c14_r111_s6, carry_c14_r111_s6;
  subbyte_full_adder add_c14_r111_s6 (
    .a(sum_c14_r101_s4),
    .b(sum_c14_r102_s4),
    .ci(carry_c13_r103_s5),
    .s(sum_c14_r111_s6),
    .co(carry_c14_r111_s6)
  );
  wire sum_c14_r112_s6, carry_c14_r112_s6;
  subbyte_full_adder add_c14_r112_s6 (
    .a(sum_c14_r103_s5),
    .b(carry_c13_r104_s5),
    .ci(carry_c13_r105_s5),
    .s(sum_c14_r112_s6),
    .co(carry_c14_r112_s6)
  );
  wire sum_c14_r113_s6, carry_c14_r113_s6;
  subbyte_full_adder add_c14_r113_s6 (
    .a(carry_c13_r106_s5),
    .b(carry_c13_r107_s5),
    .ci(carry_c13_r108_s5),
    .s(sum_c14_r113_s6),
    .co(carry_c14_r113_s6)
  );
  wire sum_c14_r114_s7, carry_c14_r114_s7;
  subbyte_full_adder add_c14_r114_s7 (
    .a(carry_c13_r109_s5),
    .b(carry_c13_r110_s5),
    .ci(carry_c13_r111_s6),
    .s(sum_c14_r114_s7),
    .co(carry_c14_r114_s7)
  );
  wire sum_c14_r115_s6, carry_c14_r115_s6;
  subbyte_full_adder add_c14_r115_s6 (
    .a(sum_c14_r104_s5),
    .b(sum_c14_r105_s5),
    .ci(sum_c14_r106_s5),
    .s(sum_c14_r115_s6),
    .co(carry_c14_r115_s6)
  );
  wire sum_c14_r116_s6, carry_c14_r116_s6;
  subbyte_full_adder add_c14_r116_s6 (
    .a(sum_c14_r107_s5),
    .b(sum_c14_r108_s5),
    .ci(sum_c14_r109_s5),
    .s(sum_c14_r116_s6),
    .co(carry_c14_r116_s6)
  );
  wire sum_c14_r117_s7, carry_c14_r117_s7;
  subbyte_full_adder add_c14_r117_s7 (
    .a(sum_c14_r110_s5),
    .b(sum_c14_r111_s6),
    .ci(carry_c13_r112_s6),
    .s(sum_c14_r117_s7),
    .co(carry_c14_r117_s7)
  );
  wire sum_c14_r118_s8, carry_c14_r118_s8;
  subbyte_full_adder add_c14_r118_s8 (
    .a(carry_c13_r113_s6),
    .b(carry_c13_r114_s7),
    .ci(carry_c13_r115_s6),
    .s(sum_c14_r118_s8),
    .co(carry_c14_r118_s8)
  );
  wire sum_c14_r119_s7, carry_c14_r119_s7;
  subbyte_full_adder add_c14_r119_s7 (
    .a(carry_c13_r116_s6),
    .b(sum_c14_r112_s6),
    .ci(sum_c14_r113_s6),
    .s(sum_c14_r119_s7),
    .co(carry_c14_r119_s7)
  );
  wire sum_c14_r120_s8, carry_c14_r120_s8;
  subbyte_full_adder add_c14_r120_s8 (
    .a(sum_c14_r114_s7),
    .b(sum_c14_r115_s6),
    .ci(sum_c14_r116_s6),
    .s(sum_c14_r120_s8),
    .co(carry_c14_r120_s8)
  );
  wire sum_c14_r121_s9, carry_c14_r121_s9;
  subbyte_full_adder add_c14_r121_s9 (
    .a(carry_c13_r117_s7),
    .b(sum_c14_r117_s7),
    .ci(carry_c13_r118_s8),
    .s(sum_c14_r121_s9),
    .co(carry_c14_r121_s9)
  );
  wire sum_c14_r122_s9, carry_c14_r122_s9;
  subbyte_full_adder add_c14_r122_s9 (
    .a(carry_c13_r119_s7),
    .b(carry_c13_r120_s8),
    .ci(sum_c14_r118_s8),
    .s(sum_c14_r122_s9),
    .co(carry_c14_r122_s9)
  );
  wire sum_c14_r123_s10, carry_c14_r123_s10;
  subbyte_full_adder add_c14_r123_s10 (
    .a(sum_c14_r119_s7),
    .b(sum_c14_r120_s8),
    .ci(carry_c13_r121_s9),
    .s(sum_c14_r123_s10),
    .co(carry_c14_r123_s10)
  );
  wire sum_c14_r124_s11, carry_c14_r124_s11;
  subbyte_full_adder add_c14_r124_s11 (
    .a(sum_c14_r121_s9),
    .b(carry_c13_r122_s9),
    .ci(carry_c13_r123_s10),
    .s(sum_c14_r124_s11),
    .co(carry_c14_r124_s11)
  );
  wire sum_c14_r125_s12, carry_c14_r125_s12;
  subbyte_full_adder add_c14_r125_s12 (
    .a(sum_c14_r122_s9),
    .b(sum_c14_r123_s10),
    .ci(carry_c13_r124_s11),
    .s(sum_c14_r125_s12),
    .co(carry_c14_r125_s12)
  );
  wire sum_c14_r126_s13, carry_c14_r126_s13;
  subbyte_full_adder add_c14_r126_s13 (
    .a(sum_c14_r124_s11),
    .b(carry_c13_r125_s12),
    .ci(sum_c14_r125_s12),
    .s(sum_c14_r126_s13),
    .co(carry_c14_r126_s13)
  );
  wire sum_c14_r127_s21, carry_c14_r127_s21;
  subbyte_full_adder add_c14_r127_s21 (
    .a(carry_c13_r126_s13),
    .b(sum_c14_r126_s13),
    .ci(carry_c13_r127_s20),
    .s(sum_c14_r127_s21),
    .co(carry_c14_r127_s21)
  );
  wire sum_c14_r128_s22, carry_c14_r128_s22;
  subbyte_half_adder add_c14_r128_s22 (
    .a(carry_c13_r128_s21),
    .b(sum_c14_r127_s21),
    .s(sum_c14_r128_s22),
    .co(carry_c14_r128_s22)
  );
  wire sum_c15_r0_s1, carry_c15_r0_s1;
  subbyte_full_adder add_c15_r0_s1 (.a(pp[15]), .b(pp[50]), .ci(pp[85]), .s(sum_c15_r0_s1), .co(carry_c15_r0_s1));
  wire sum_c15_r1_s1, carry_c15_r1_s1;
  subbyte_full_adder add_c15_r1_s1 (.a(pp[120]), .b(pp[155]), .ci(pp[190]), .s(sum_c15_r1_s1), .co(carry_c15_r1_s1));
  wire sum_c15_r2_s1, carry_c15_r2_s1;
  subbyte_full_adder add_c15_r2_s1 (.a(pp[225]), .b(pp[260]), .ci(pp[295]), .s(sum_c15_r2_s1), .co(carry_c15_r2_s1));
  wire sum_c15_r3_s1, carry_c15_r3_s1;
  subbyte_full_adder add_c15_r3_s1 (.a(pp[330]), .b(pp[365]), .ci(pp[400]), .s(sum_c15_r3_s1), .co(carry_c15_r3_s1));
  wire sum_c15_r4_s1, carry_c15_r4_s1;
  subbyte_full_adder add_c15_r4_s1 (.a(pp[435]), .b(pp[470]), .ci(pp[505]), .s(sum_c15_r4_s1), .co(carry_c15_r4_s1));
  wire sum_c15_r5_s1, carry_c15_r5_s1;
  subbyte_full_adder add_c15_r5_s1 (.a(pp[540]), .b(pp[575]), .ci(pp[610]), .s(sum_c15_r5_s1), .co(carry_c15_r5_s1));
  wire sum_c15_r6_s1, carry_c15_r6_s1;
  subbyte_full_adder add_c15_r6_s1 (.a(pp[645]), .b(pp[680]), .ci(pp[715]), .s(sum_c15_r6_s1), .co(carry_c15_r6_s1));
  wire sum_c15_r7_s1, carry_c15_r7_s1;
  subbyte_full_adder add_c15_r7_s1 (.a(pp[750]), .b(pp[785]), .ci(pp[820]), .s(sum_c15_r7_s1), .co(carry_c15_r7_s1));
  wire sum_c15_r8_s1, carry_c15_r8_s1;
  subbyte_full_adder add_c15_r8_s1 (.a(pp[855]), .b(pp[890]), .ci(pp[925]), .s(sum_c15_r8_s1), .co(carry_c15_r8_s1));
  wire sum_c15_r9_s1, carry_c15_r9_s1;
  subbyte_full_adder add_c15_r9_s1 (.a(pp[960]), .b(pp[995]), .ci(pp[1030]), .s(sum_c15_r9_s1), .co(carry_c15_r9_s1));
  wire sum_c15_r10_s1, carry_c15_r10_s1;
  subbyte_full_adder add_c15_r10_s1 (
    .a(pp[1065]),
    .b(pp[1100]),
    .ci(pp[1135]),
    .s(sum_c15_r10_s1),
    .co(carry_c15_r10_s1)
  );
  wire sum_c15_r11_s1, carry_c15_r11_s1;
  subbyte_full_adder add_c15_r11_s1 (
    .a(pp[1170]),
    .b(pp[1205]),
    .ci(pp[1240]),
    .s(sum_c15_r11_s1),
    .co(carry_c15_r11_s1)
  );
  wire sum_c15_r12_s1, carry_c15_r12_s1;
  subbyte_full_adder add_c15_r12_s1 (
    .a(pp[1275]),
    .b(pp[1310]),
    .ci(pp[1345]),
    .s(sum_c15_r12_s1),
    .co(carry_c15_r12_s1)
  );
  wire sum_c15_r13_s1, carry_c15_r13_s1;
  subbyte_full_adder add_c15_r13_s1 (
    .a(pp[1380]),
    .b(pp[1415]),
    .ci(pp[1450]),
    .s(sum_c15_r13_s1),
    .co(carry_c15_r13_s1)
  );
  wire sum_c15_r14_s1, carry_c15_r14_s1;
  subbyte_full_adder add_c15_r14_s1 (
    .a(pp[1485]),
    .b(pp[1520]),
    .ci(pp[1555]),
    .s(sum_c15_r14_s1),
    .co(carry_c15_r14_s1)
  );
  wire sum_c15_r15_s1, carry_c15_r15_s1;
  subbyte_full_adder add_c15_r15_s1 (
    .a(pp[1590]),
    .b(pp[1625]),
    .ci(pp[1660]),
    .s(sum_c15_r15_s1),
    .co(carry_c15_r15_s1)
  );
  wire sum_c15_r16_s1, carry_c15_r16_s1;
  subbyte_full_adder add_c15_r16_s1 (
    .a(pp[1695]),
    .b(pp[1730]),
    .ci(pp[1765]),
    .s(sum_c15_r16_s1),
    .co(carry_c15_r16_s1)
  );
  wire sum_c15_r17_s1, carry_c15_r17_s1;
  subbyte_full_adder add_c15_r17_s1 (
    .a(pp[1800]),
    .b(pp[1835]),
    .ci(pp[1870]),
    .s(sum_c15_r17_s1),
    .co(carry_c15_r17_s1)
  );
  wire sum_c15_r18_s1, carry_c15_r18_s1;
  subbyte_full_adder add_c15_r18_s1 (
    .a(pp[1905]),
    .b(pp[1940]),
    .ci(pp[1975]),
    .s(sum_c15_r18_s1),
    .co(carry_c15_r18_s1)
  );
  wire sum_c15_r19_s1, carry_c15_r19_s1;
  subbyte_full_adder add_c15_r19_s1 (
    .a(pp[2010]),
    .b(pp[2045]),
    .ci(pp[2080]),
    .s(sum_c15_r19_s1),
    .co(carry_c15_r19_s1)
  );
  wire sum_c15_r20_s1, carry_c15_r20_s1;
  subbyte_full_adder add_c15_r20_s1 (
    .a(pp[2115]),
    .b(pp[2150]),
    .ci(pp[2185]),
    .s(sum_c15_r20_s1),
    .co(carry_c15_r20_s1)
  );
  wire sum_c15_r21_s1, carry_c15_r21_s1;
  subbyte_full_adder add_c15_r21_s1 (
    .a(pp[2220]),
    .b(pp[2255]),
    .ci(pp[2290]),
    .s(sum_c15_r21_s1),
    .co(carry_c15_r21_s1)
  );
  wire sum_c15_r22_s1, carry_c15_r22_s1;
  subbyte_full_adder add_c15_r22_s1 (
    .a(pp[2325]),
    .b(pp[2360]),
    .ci(pp[2395]),
    .s(sum_c15_r22_s1),
    .co(carry_c15_r22_s1)
  );
  wire sum_c15_r23_s1, carry_c15_r23_s1;
  subbyte_full_adder add_c15_r23_s1 (
    .a(pp[2430]),
    .b(pp[2465]),
    .ci(pp[2500]),
    .s(sum_c15_r23_s1),
    .co(carry_c15_r23_s1)
  );
  wire sum_c15_r24_s1, carry_c15_r24_s1;
  subbyte_full_adder add_c15_r24_s1 (
    .a(pp[2535]),
    .b(pp[2570]),
    .ci(pp[2605]),
    .s(sum_c15_r24_s1),
    .co(carry_c15_r24_s1)
  );
  wire sum_c15_r25_s1, carry_c15_r25_s1;
  subbyte_full_adder add_c15_r25_s1 (
    .a(pp[2640]),
    .b(pp[2675]),
    .ci(pp[2710]),
    .s(sum_c15_r25_s1),
    .co(carry_c15_r25_s1)
  );
  wire sum_c15_r26_s1, carry_c15_r26_s1;
  subbyte_full_adder add_c15_r26_s1 (
    .a(pp[2745]),
    .b(pp[2780]),
    .ci(pp[2815]),
    .s(sum_c15_r26_s1),
    .co(carry_c15_r26_s1)
  );
  wire sum_c15_r27_s1, carry_c15_r27_s1;
  subbyte_full_adder add_c15_r27_s1 (
    .a(pp[2850]),
    .b(pp[2885]),
    .ci(pp[2920]),
    .s(sum_c15_r27_s1),
    .co(carry_c15_r27_s1)
  );
  wire sum_c15_r28_s1, carry_c15_r28_s1;
  subbyte_full_adder add_c15_r28_s1 (
    .a(pp[2955]),
    .b(pp[2990]),
    .ci(pp[3025]),
    .s(sum_c15_r28_s1),
    .co(carry_c15_r28_s1)
  );
  wire sum_c15_r29_s1, carry_c15_r29_s1;
  subbyte_full_adder add_c15_r29_s1 (
    .a(pp[3060]),
    .b(pp[3095]),
    .ci(pp[3130]),
    .s(sum_c15_r29_s1),
    .co(carry_c15_r29_s1)
  );
  wire sum_c15_r30_s1, carry_c15_r30_s1;
  subbyte_full_adder add_c15_r30_s1 (
    .a(pp[3165]),
    .b(pp[3200]),
    .ci(pp[3235]),
    .s(sum_c15_r30_s1),
    .co(carry_c15_r30_s1)
  );
  wire sum_c15_r31_s1, carry_c15_r31_s1;
  subbyte_full_adder add_c15_r31_s1 (
    .a(pp[3270]),
    .b(pp[3305]),
    .ci(pp[3340]),
    .s(sum_c15_r31_s1),
    .co(carry_c15_r31_s1)
  );
  wire sum_c15_r32_s1, carry_c15_r32_s1;
  subbyte_full_adder add_c15_r32_s1 (
    .a(pp[3375]),
    .b(pp[3410]),
    .ci(pp[3445]),
    .s(sum_c15_r32_s1),
    .co(carry_c15_r32_s1)
  );
  wire sum_c15_r33_s1, carry_c15_r33_s1;
  subbyte_full_adder add_c15_r33_s1 (
    .a(pp[3480]),
    .b(pp[3515]),
    .ci(pp[3550]),
    .s(sum_c15_r33_s1),
    .co(carry_c15_r33_s1)
  );
  wire sum_c15_r34_s1, carry_c15_r34_s1;
  subbyte_full_adder add_c15_r34_s1 (
    .a(pp[3585]),
    .b(pp[3620]),
    .ci(pp[3655]),
    .s(sum_c15_r34_s1),
    .co(carry_c15_r34_s1)
  );
  wire sum_c15_r35_s1, carry_c15_r35_s1;
  subbyte_full_adder add_c15_r35_s1 (
    .a(pp[3690]),
    .b(pp[3725]),
    .ci(pp[3760]),
    .s(sum_c15_r35_s1),
    .co(carry_c15_r35_s1)
  );
  wire sum_c15_r36_s1, carry_c15_r36_s1;
  subbyte_full_adder add_c15_r36_s1 (
    .a(pp[3795]),
    .b(pp[3830]),
    .ci(pp[3865]),
    .s(sum_c15_r36_s1),
    .co(carry_c15_r36_s1)
  );
  wire sum_c15_r37_s1, carry_c15_r37_s1;
  subbyte_full_adder add_c15_r37_s1 (
    .a(pp[3900]),
    .b(pp[3935]),
    .ci(pp[3970]),
    .s(sum_c15_r37_s1),
    .co(carry_c15_r37_s1)
  );
  wire sum_c15_r38_s1, carry_c15_r38_s1;
  subbyte_full_adder add_c15_r38_s1 (
    .a(pp[4005]),
    .b(pp[4040]),
    .ci(pp[4075]),
    .s(sum_c15_r38_s1),
    .co(carry_c15_r38_s1)
  );
  wire sum_c15_r39_s1, carry_c15_r39_s1;
  subbyte_full_adder add_c15_r39_s1 (
    .a(pp[4110]),
    .b(pp[4145]),
    .ci(pp[4180]),
    .s(sum_c15_r39_s1),
    .co(carry_c15_r39_s1)
  );
  wire sum_c15_r40_s1, carry_c15_r40_s1;
  subbyte_full_adder add_c15_r40_s1 (
    .a(pp[4215]),
    .b(pp[4250]),
    .ci(pp[4285]),
    .s(sum_c15_r40_s1),
    .co(carry_c15_r40_s1)
  );
  wire sum_c15_r41_s1, carry_c15_r41_s1;
  subbyte_full_adder add_c15_r41_s1 (
    .a(pp[4320]),
    .b(pp[4355]),
    .ci(pp[4390]),
    .s(sum_c15_r41_s1),
    .co(carry_c15_r41_s1)
  );
  wire sum_c15_r42_s1, carry_c15_r42_s1;
  subbyte_full_adder add_c15_r42_s1 (
    .a(pp[4425]),
    .b(pp[4460]),
    .ci(pp[4495]),
    .s(sum_c15_r42_s1),
    .co(carry_c15_r42_s1)
  );
  wire sum_c15_r43_s2, carry_c15_r43_s2;
  subbyte_full_adder add_c15_r43_s2 (
    .a(carry_c14_r0_s1),
    .b(carry_c14_r1_s1),
    .ci(carry_c14_r2_s1),
    .s(sum_c15_r43_s2),
    .co(carry_c15_r43_s2)
  );
  wire sum_c15_r44_s2, carry_c15_r44_s2;
  subbyte_full_adder add_c15_r44_s2 (
    .a(carry_c14_r3_s1),
    .b(carry_c14_r4_s1),
    .ci(carry_c14_r5_s1),
    .s(sum_c15_r44_s2),
    .co(carry_c15_r44_s2)
  );
  wire sum_c15_r45_s2, carry_c15_r45_s2;
  subbyte_full_adder add_c15_r45_s2 (
    .a(carry_c14_r6_s1),
    .b(carry_c14_r7_s1),
    .ci(carry_c14_r8_s1),
    .s(sum_c15_r45_s2),
    .co(carry_c15_r45_s2)
  );
  wire sum_c15_r46_s2, carry_c15_r46_s2;
  subbyte_full_adder add_c15_r46_s2 (
    .a(carry_c14_r9_s1),
    .b(carry_c14_r10_s1),
    .ci(carry_c14_r11_s1),
    .s(sum_c15_r46_s2),
    .co(carry_c15_r46_s2)
  );
  wire sum_c15_r47_s2, carry_c15_r47_s2;
  subbyte_full_adder add_c15_r47_s2 (
    .a(carry_c14_r12_s1),
    .b(carry_c14_r13_s1),
    .ci(carry_c14_r14_s1),
    .s(sum_c15_r47_s2),
    .co(carry_c15_r47_s2)
  );
  wire sum_c15_r48_s2, carry_c15_r48_s2;
  subbyte_full_adder add_c15_r48_s2 (
    .a(carry_c14_r15_s1),
    .b(carry_c14_r16_s1),
    .ci(carry_c14_r17_s1),
    .s(sum_c15_r48_s2),
    .co(carry_c15_r48_s2)
  );
  wire sum_c15_r49_s2, carry_c15_r49_s2;
  subbyte_full_adder add_c15_r49_s2 (
    .a(carry_c14_r18_s1),
    .b(carry_c14_r19_s1),
    .ci(carry_c14_r20_s1),
    .s(sum_c15_r49_s2),
    .co(carry_c15_r49_s2)
  );
  wire sum_c15_r50_s2, carry_c15_r50_s2;
  subbyte_full_adder add_c15_r50_s2 (
    .a(carry_c14_r21_s1),
    .b(carry_c14_r22_s1),
    .ci(carry_c14_r23_s1),
    .s(sum_c15_r50_s2),
    .co(carry_c15_r50_s2)
  );
  wire sum_c15_r51_s2, carry_c15_r51_s2;
  subbyte_full_adder add_c15_r51_s2 (
    .a(carry_c14_r24_s1),
    .b(carry_c14_r25_s1),
    .ci(carry_c14_r26_s1),
    .s(sum_c15_r51_s2),
    .co(carry_c15_r51_s2)
  );
  wire sum_c15_r52_s2, carry_c15_r52_s2;
  subbyte_full_adder add_c15_r52_s2 (
    .a(carry_c14_r27_s1),
    .b(carry_c14_r28_s1),
    .ci(carry_c14_r29_s1),
    .s(sum_c15_r52_s2),
    .co(carry_c15_r52_s2)
  );
  wire sum_c15_r53_s2, carry_c15_r53_s2;
  subbyte_full_adder add_c15_r53_s2 (
    .a(carry_c14_r30_s1),
    .b(carry_c14_r31_s1),
    .ci(carry_c14_r32_s1),
    .s(sum_c15_r53_s2),
    .co(carry_c15_r53_s2)
  );
  wire sum_c15_r54_s2, carry_c15_r54_s2;
  subbyte_full_adder add_c15_r54_s2 (
    .a(carry_c14_r33_s1),
    .b(carry_c14_r34_s1),
    .ci(carry_c14_r35_s1),
    .s(sum_c15_r54_s2),
    .co(carry_c15_r54_s2)
  );
  wire sum_c15_r55_s2, carry_c15_r55_s2;
  subbyte_full_adder add_c15_r55_s2 (
    .a(carry_c14_r36_s1),
    .b(carry_c14_r37_s1),
    .ci(carry_c14_r38_s1),
    .s(sum_c15_r55_s2),
    .co(carry_c15_r55_s2)
  );
  wire sum_c15_r56_s2, carry_c15_r56_s2;
  subbyte_full_adder add_c15_r56_s2 (
    .a(carry_c14_r39_s1),
    .b(carry_c14_r40_s1),
    .ci(carry_c14_r41_s1),
    .s(sum_c15_r56_s2),
    .co(carry_c15_r56_s2)
  );
  wire sum_c15_r57_s2, carry_c15_r57_s2;
  subbyte_full_adder add_c15_r57_s2 (
    .a(carry_c14_r42_s1),
    .b(sum_c15_r0_s1),
    .ci(sum_c15_r1_s1),
    .s(sum_c15_r57_s2),
    .co(carry_c15_r57_s2)
  );
  wire sum_c15_r58_s2, carry_c15_r58_s2;
  subbyte_full_adder add_c15_r58_s2 (
    .a(sum_c15_r2_s1),
    .b(sum_c15_r3_s1),
    .ci(sum_c15_r4_s1),
    .s(sum_c15_r58_s2),
    .co(carry_c15_r58_s2)
  );
  wire sum_c15_r59_s2, carry_c15_r59_s2;
  subbyte_full_adder add_c15_r59_s2 (
    .a(sum_c15_r5_s1),
    .b(sum_c15_r6_s1),
    .ci(sum_c15_r7_s1),
    .s(sum_c15_r59_s2),
    .co(carry_c15_r59_s2)
  );
  wire sum_c15_r60_s2, carry_c15_r60_s2;
  subbyte_full_adder add_c15_r60_s2 (
    .a(sum_c15_r8_s1),
    .b(sum_c15_r9_s1),
    .ci(sum_c15_r10_s1),
    .s(sum_c15_r60_s2),
    .co(carry_c15_r60_s2)
  );
  wire sum_c15_r61_s2, carry_c15_r61_s2;
  subbyte_full_adder add_c15_r61_s2 (
    .a(sum_c15_r11_s1),
    .b(sum_c15_r12_s1),
    .ci(sum_c15_r13_s1),
    .s(sum_c15_r61_s2),
    .co(carry_c15_r61_s2)
  );
  wire sum_c15_r62_s2, carry_c15_r62_s2;
  subbyte_full_adder add_c15_r62_s2 (
    .a(sum_c15_r14_s1),
    .b(sum_c15_r15_s1),
    .ci(sum_c15_r16_s1),
    .s(sum_c15_r62_s2),
    .co(carry_c15_r62_s2)
  );
  wire sum_c15_r63_s2, carry_c15_r63_s2;
  subbyte_full_adder add_c15_r63_s2 (
    .a(sum_c15_r17_s1),
    .b(sum_c15_r18_s1),
    .ci(sum_c15_r19_s1),
    .s(sum_c15_r63_s2),
    .co(carry_c15_r63_s2)
  );
  wire sum_c15_r64_s2, carry_c15_r64_s2;
  subbyte_full_adder add_c15_r64_s2 (
    .a(sum_c15_r20_s1),
    .b(sum_c15_r21_s1),
    .ci(sum_c15_r22_s1),
    .s(sum_c15_r64_s2),
    .co(carry_c15_r64_s2)
  );
  wire sum_c15_r65_s2, carry_c15_r65_s2;
  subbyte_full_adder add_c15_r65_s2 (
    .a(sum_c15_r23_s1),
    .b(sum_c15_r24_s1),
    .ci(sum_c15_r25_s1),
    .s(sum_c15_r65_s2),
    .co(carry_c15_r65_s2)
  );
  wire sum_c15_r66_s2, carry_c15_r66_s2;
  subbyte_full_adder add_c15_r66_s2 (
    .a(sum_c15_r26_s1),
    .b(sum_c15_r27_s1),
    .ci(sum_c15_r28_s1),
    .s(sum_c15_r66_s2),
    .co(carry_c15_r66_s2)
  );
  wire sum_c15_r67_s2, carry_c15_r67_s2;
  subbyte_full_adder add_c15_r67_s2 (
    .a(sum_c15_r29_s1),
    .b(sum_c15_r30_s1),
    .ci(sum_c15_r31_s1),
    .s(sum_c15_r67_s2),
    .co(carry_c15_r67_s2)
  );
  wire sum_c15_r68_s2, carry_c15_r68_s2;
  subbyte_full_adder add_c15_r68_s2 (
    .a(sum_c15_r32_s1),
    .b(sum_c15_r33_s1),
    .ci(sum_c15_r34_s1),
    .s(sum_c15_r68_s2),
    .co(carry_c15_r68_s2)
  );
  wire sum_c15_r69_s2, carry_c15_r69_s2;
  subbyte_full_adder add_c15_r69_s2 (
    .a(sum_c15_r35_s1),
    .b(sum_c15_r36_s1),
    .ci(sum_c15_r37_s1),
    .s(sum_c15_r69_s2),
    .co(carry_c15_r69_s2)
  );
  wire sum_c15_r70_s2, carry_c15_r70_s2;
  subbyte_full_adder add_c15_r70_s2 (
    .a(sum_c15_r38_s1),
    .b(sum_c15_r39_s1),
    .ci(sum_c15_r40_s1),
    .s(sum_c15_r70_s2),
    .co(carry_c15_r70_s2)
  );
  wire sum_c15_r71_s3, carry_c15_r71_s3;
  subbyte_full_adder add_c15_r71_s3 (
    .a(sum_c15_r41_s1),
    .b(sum_c15_r42_s1),
    .ci(carry_c14_r43_s2),
    .s(sum_c15_r71_s3),
    .co(carry_c15_r71_s3)
  );
  wire sum_c15_r72_s3, carry_c15_r72_s3;
  subbyte_full_adder add_c15_r72_s3 (
    .a(carry_c14_r44_s2),
    .b(carry_c14_r45_s2),
    .ci(carry_c14_r46_s2),
    .s(sum_c15_r72_s3),
    .co(carry_c15_r72_s3)
  );
  wire sum_c15_r73_s3, carry_c15_r73_s3;
  subbyte_full_adder add_c15_r73_s3 (
    .a(carry_c14_r47_s2),
    .b(carry_c14_r48_s2),
    .ci(carry_c14_r49_s2),
    .s(sum_c15_r73_s3),
    .co(carry_c15_r73_s3)
  );
  wire sum_c15_r74_s3, carry_c15_r74_s3;
  subbyte_full_adder add_c15_r74_s3 (
    .a(carry_c14_r50_s2),
    .b(carry_c14_r51_s2),
    .ci(carry_c14_r52_s2),
    .s(sum_c15_r74_s3),
    .co(carry_c15_r74_s3)
  );
  wire sum_c15_r75_s3, carry_c15_r75_s3;
  subbyte_full_adder add_c15_r75_s3 (
    .a(carry_c14_r53_s2),
    .b(carry_c14_r54_s2),
    .ci(carry_c14_r55_s2),
    .s(sum_c15_r75_s3),
    .co(carry_c15_r75_s3)
  );
  wire sum_c15_r76_s3, carry_c15_r76_s3;
  subbyte_full_adder add_c15_r76_s3 (
    .a(carry_c14_r56_s2),
    .b(carry_c14_r57_s2),
    .ci(carry_c14_r58_s2),
    .s(sum_c15_r76_s3),
    .co(carry_c15_r76_s3)
  );
  wire sum_c15_r77_s3, carry_c15_r77_s3;
  subbyte_full_adder add_c15_r77_s3 (
    .a(carry_c14_r59_s2),
    .b(carry_c14_r60_s2),
    .ci(carry_c14_r61_s2),
    .s(sum_c15_r77_s3),
    .co(carry_c15_r77_s3)
  );
  wire sum_c15_r78_s3, carry_c15_r78_s3;
  subbyte_full_adder add_c15_r78_s3 (
    .a(carry_c14_r62_s2),
    .b(carry_c14_r63_s2),
    .ci(carry_c14_r64_s2),
    .s(sum_c15_r78_s3),
    .co(carry_c15_r78_s3)
  );
  wire sum_c15_r79_s3, carry_c15_r79_s3;
  subbyte_full_adder add_c15_r79_s3 (
    .a(carry_c14_r65_s2),
    .b(carry_c14_r66_s2),
    .ci(carry_c14_r67_s2),
    .s(sum_c15_r79_s3),
    .co(carry_c15_r79_s3)
  );
  wire sum_c15_r80_s3, carry_c15_r80_s3;
  subbyte_full_adder add_c15_r80_s3 (
    .a(carry_c14_r68_s2),
    .b(carry_c14_r69_s2),
    .ci(carry_c14_r70_s2),
    .s(sum_c15_r80_s3),
    .co(carry_c15_r80_s3)
  );
  wire sum_c15_r81_s3, carry_c15_r81_s3;
  subbyte_full_adder add_c15_r81_s3 (
    .a(sum_c15_r43_s2),
    .b(sum_c15_r44_s2),
    .ci(sum_c15_r45_s2),
    .s(sum_c15_r81_s3),
    .co(carry_c15_r81_s3)
  );
  wire sum_c15_r82_s3, carry_c15_r82_s3;
  subbyte_full_adder add_c15_r82_s3 (
    .a(sum_c15_r46_s2),
    .b(sum_c15_r47_s2),
    .ci(sum_c15_r48_s2),
    .s(sum_c15_r82_s3),
    .co(carry_c15_r82_s3)
  );
  wire sum_c15_r83_s3, carry_c15_r83_s3;
  subbyte_full_adder add_c15_r83_s3 (
    .a(sum_c15_r49_s2),
    .b(sum_c15_r50_s2),
    .ci(sum_c15_r51_s2),
    .s(sum_c15_r83_s3),
    .co(carry_c15_r83_s3)
  );
  wire sum_c15_r84_s3, carry_c15_r84_s3;
  subbyte_full_adder add_c15_r84_s3 (
    .a(sum_c15_r52_s2),
    .b(sum_c15_r53_s2),
    .ci(sum_c15_r54_s2),
    .s(sum_c15_r84_s3),
    .co(carry_c15_r84_s3)
  );
  wire sum_c15_r85_s3, carry_c15_r85_s3;
  subbyte_full_adder add_c15_r85_s3 (
    .a(sum_c15_r55_s2),
    .b(sum_c15_r56_s2),
    .ci(sum_c15_r57_s2),
    .s(sum_c15_r85_s3),
    .co(carry_c15_r85_s3)
  );
  wire sum_c15_r86_s3, carry_c15_r86_s3;
  subbyte_full_adder add_c15_r86_s3 (
    .a(sum_c15_r58_s2),
    .b(sum_c15_r59_s2),
    .ci(sum_c15_r60_s2),
    .s(sum_c15_r86_s3),
    .co(carry_c15_r86_s3)
  );
  wire sum_c15_r87_s3, carry_c15_r87_s3;
  subbyte_full_adder add_c15_r87_s3 (
    .a(sum_c15_r61_s2),
    .b(sum_c15_r62_s2),
    .ci(sum_c15_r63_s2),
    .s(sum_c15_r87_s3),
    .co(carry_c15_r87_s3)
  );
  wire sum_c15_r88_s3, carry_c15_r88_s3;
  subbyte_full_adder add_c15_r88_s3 (
    .a(sum_c15_r64_s2),
    .b(sum_c15_r65_s2),
    .ci(sum_c15_r66_s2),
    .s(sum_c15_r88_s3),
    .co(carry_c15_r88_s3)
  );
  wire sum_c15_r89_s3, carry_c15_r89_s3;
  subbyte_full_adder add_c15_r89_s3 (
    .a(sum_c15_r67_s2),
    .b(sum_c15_r68_s2),
    .ci(sum_c15_r69_s2),
    .s(sum_c15_r89_s3),
    .co(carry_c15_r89_s3)
  );
  wire sum_c15_r90_s4, carry_c15_r90_s4;
  subbyte_full_adder add_c15_r90_s4 (
    .a(sum_c15_r70_s2),
    .b(carry_c14_r71_s3),
    .ci(sum_c15_r71_s3),
    .s(sum_c15_r90_s4),
    .co(carry_c15_r90_s4)
  );
  wire sum_c15_r91_s4, carry_c15_r91_s4;
  subbyte_full_adder add_c15_r91_s4 (
    .a(carry_c14_r72_s3),
    .b(carry_c14_r73_s3),
    .ci(carry_c14_r74_s3),
    .s(sum_c15_r91_s4),
    .co(carry_c15_r91_s4)
  );
  wire sum_c15_r92_s4, carry_c15_r92_s4;
  subbyte_full_adder add_c15_r92_s4 (
    .a(carry_c14_r75_s3),
    .b(carry_c14_r76_s3),
    .ci(carry_c14_r77_s3),
    .s(sum_c15_r92_s4),
    .co(carry_c15_r92_s4)
  );
  wire sum_c15_r93_s4, carry_c15_r93_s4;
  subbyte_full_adder add_c15_r93_s4 (
    .a(carry_c14_r78_s3),
    .b(carry_c14_r79_s3),
    .ci(carry_c14_r80_s3),
    .s(sum_c15_r93_s4),
    .co(carry_c15_r93_s4)
  );
  wire sum_c15_r94_s4, carry_c15_r94_s4;
  subbyte_full_adder add_c15_r94_s4 (
    .a(carry_c14_r81_s3),
    .b(carry_c14_r82_s3),
    .ci(carry_c14_r83_s3),
    .s(sum_c15_r94_s4),
    .co(carry_c15_r94_s4)
  );
  wire sum_c15_r95_s4, carry_c15_r95_s4;
  subbyte_full_adder add_c15_r95_s4 (
    .a(carry_c14_r84_s3),
    .b(carry_c14_r85_s3),
    .ci(carry_c14_r86_s3),
    .s(sum_c15_r95_s4),
    .co(carry_c15_r95_s4)
  );
  wire sum_c15_r96_s4, carry_c15_r96_s4;
  subbyte_full_adder add_c15_r96_s4 (
    .a(carry_c14_r87_s3),
    .b(carry_c14_r88_s3),
    .ci(carry_c14_r89_s3),
    .s(sum_c15_r96_s4),
    .co(carry_c15_r96_s4)
  );
  wire sum_c15_r97_s4, carry_c15_r97_s4;
  subbyte_full_adder add_c15_r97_s4 (
    .a(sum_c15_r72_s3),
    .b(sum_c15_r73_s3),
    .ci(sum_c15_r74_s3),
    .s(sum_c15_r97_s4),
    .co(carry_c15_r97_s4)
  );
  wire sum_c15_r98_s4, carry_c15_r98_s4;
  subbyte_full_adder add_c15_r98_s4 (
    .a(sum_c15_r75_s3),
    .b(sum_c15_r76_s3),
    .ci(sum_c15_r77_s3),
    .s(sum_c15_r98_s4),
    .co(carry_c15_r98_s4)
  );
  wire sum_c15_r99_s4, carry_c15_r99_s4;
  subbyte_full_adder add_c15_r99_s4 (
    .a(sum_c15_r78_s3),
    .b(sum_c15_r79_s3),
    .ci(sum_c15_r80_s3),
    .s(sum_c15_r99_s4),
    .co(carry_c15_r99_s4)
  );
  wire sum_c15_r100_s4, carry_c15_r100_s4;
  subbyte_full_adder add_c15_r100_s4 (
    .a(sum_c15_r81_s3),
    .b(sum_c15_r82_s3),
    .ci(sum_c15_r83_s3),
    .s(sum_c15_r100_s4),
    .co(carry_c15_r100_s4)
  );
  wire sum_c15_r101_s4, carry_c15_r101_s4;
  subbyte_full_adder add_c15_r101_s4 (
    .a(sum_c15_r84_s3),
    .b(sum_c15_r85_s3),
    .ci(sum_c15_r86_s3),
    .s(sum_c15_r101_s4),
    .co(carry_c15_r101_s4)
  );
  wire sum_c15_r102_s4, carry_c15_r102_s4;
  subbyte_full_adder add_c15_r102_s4 (
    .a(sum_c15_r87_s3),
    .b(sum_c15_r88_s3),
    .ci(sum_c15_r89_s3),
    .s(sum_c15_r102_s4),
    .co(carry_c15_r102_s4)
  );
  wire sum_c15_r103_s5, carry_c15_r103_s5;
  subbyte_full_adder add_c15_r103_s5 (
    .a(carry_c14_r90_s4),
    .b(sum_c15_r90_s4),
    .ci(carry_c14_r91_s4),
    .s(sum_c15_r103_s5),
    .co(carry_c15_r103_s5)
  );
  wire sum_c15_r104_s5, carry_c15_r104_s5;
  subbyte_full_adder add_c15_r104_s5 (
    .a(carry_c14_r92_s4),
    .b(carry_c14_r93_s4),
    .ci(carry_c14_r94_s4),
    .s(sum_c15_r104_s5),
    .co(carry_c15_r104_s5)
  );
  wire sum_c15_r105_s5, carry_c15_r105_s5;
  subbyte_full_adder add_c15_r105_s5 (
    .a(carry_c14_r95_s4),
    .b(carry_c14_r96_s4),
    .ci(carry_c14_r97_s4),
    .s(sum_c15_r105_s5),
    .co(carry_c15_r105_s5)
  );
  wire sum_c15_r106_s5, carry_c15_r106_s5;
  subbyte_full_adder add_c15_r106_s5 (
    .a(carry_c14_r98_s4),
    .b(carry_c14_r99_s4),
    .ci(carry_c14_r100_s4),
    .s(sum_c15_r106_s5),
    .co(carry_c15_r106_s5)
  );
  wire sum_c15_r107_s5, carry_c15_r107_s5;
  subbyte_full_adder add_c15_r107_s5 (
    .a(carry_c14_r101_s4),
    .b(carry_c14_r102_s4),
    .ci(sum_c15_r91_s4),
    .s(sum_c15_r107_s5),
    .co(carry_c15_r107_s5)
  );
  wire sum_c15_r108_s5, carry_c15_r108_s5;
  subbyte_full_adder add_c15_r108_s5 (
    .a(sum_c15_r92_s4),
    .b(sum_c15_r93_s4),
    .ci(sum_c15_r94_s4),
    .s(sum_c15_r108_s5),
    .co(carry_c15_r108_s5)
  );
  wire sum_c15_r109_s5, carry_c15_r109_s5;
  subbyte_full_adder add_c15_r109_s5 (
    .a(sum_c15_r95_s4),
    .b(sum_c15_r96_s4),
    .ci(sum_c15_r97_s4),
    .s(sum_c15_r109_s5),
    .co(carry_c15_r109_s5)
  );
  wire sum_c15_r110_s5, carry_c15_r110_s5;
  subbyte_full_adder add_c15_r110_s5 (
    .a(sum_c15_r98_s4),
    .b(sum_c15_r99_s4),
    .ci(sum_c15_r100_s4),
    .s(sum_c15_r110_s5),
    .co(carry_c15_r110_s5)
  );
  wire sum_c15_r111_s6, carry_c15_r111_s6;
  subbyte_full_adder add_c15_r111_s6 (
    .a(sum_c15_r101_s4),
    .b(sum_c15_r102_s4),
    .ci(carry_c14_r103_s5),
    .s(sum_c15_r111_s6),
    .co(carry_c15_r111_s6)
  );
  wire sum_c15_r112_s6, carry_c15_r112_s6;
  subbyte_full_adder add_c15_r112_s6 (
    .a(sum_c15_r103_s5),
    .b(carry_c14_r104_s5),
    .ci(carry_c14_r105_s5),
    .s(sum_c15_r112_s6),
    .co(carry_c15_r112_s6)
  );
  wire sum_c15_r113_s6, carry_c15_r113_s6;
  subbyte_full_adder add_c15_r113_s6 (
    .a(carry_c14_r106_s5),
    .b(carry_c14_r107_s5),
    .ci(carry_c14_r108_s5),
    .s(sum_c15_r113_s6),
    .co(carry_c15_r113_s6)
  );
  wire sum_c15_r114_s7, carry_c15_r114_s7;
  subbyte_full_adder add_c15_r114_s7 (
    .a(carry_c14_r109_s5),
    .b(carry_c14_r110_s5),
    .ci(carry_c14_r111_s6),
    .s(sum_c15_r114_s7),
    .co(carry_c15_r114_s7)
  );
  wire sum_c15_r115_s6, carry_c15_r115_s6;
  subbyte_full_adder add_c15_r115_s6 (
    .a(sum_c15_r104_s5),
    .b(sum_c15_r105_s5),
    .ci(sum_c15_r106_s5),
    .s(sum_c15_r115_s6),
    .co(carry_c15_r115_s6)
  );
  wire sum_c15_r116_s6, carry_c15_r116_s6;
  subbyte_full_adder add_c15_r116_s6 (
    .a(sum_c15_r107_s5),
    .b(sum_c15_r108_s5),
    .ci(sum_c15_r109_s5),
    .s(sum_c15_r116_s6),
    .co(carry_c15_r116_s6)
  );
  wire sum_c15_r117_s7, carry_c15_r117_s7;
  subbyte_full_adder add_c15_r117_s7 (
    .a(sum_c15_r110_s5),
    .b(sum_c15_r111_s6),
    .ci(carry_c14_r112_s6),
    .s(sum_c15_r117_s7),
    .co(carry_c15_r117_s7)
  );
  wire sum_c15_r118_s8, carry_c15_r118_s8;
  subbyte_full_adder add_c15_r118_s8 (
    .a(carry_c14_r113_s6),
    .b(carry_c14_r114_s7),
    .ci(carry_c14_r115_s6),
    .s(sum_c15_r118_s8),
    .co(carry_c15_r118_s8)
  );
  wire sum_c15_r119_s7, carry_c15_r119_s7;
  subbyte_full_adder add_c15_r119_s7 (
    .a(carry_c14_r116_s6),
    .b(sum_c15_r112_s6),
    .ci(sum_c15_r113_s6),
    .s(sum_c15_r119_s7),
    .co(carry_c15_r119_s7)
  );
  wire sum_c15_r120_s8, carry_c15_r120_s8;
  subbyte_full_adder add_c15_r120_s8 (
    .a(sum_c15_r114_s7),
    .b(sum_c15_r115_s6),
    .ci(sum_c15_r116_s6),
    .s(sum_c15_r120_s8),
    .co(carry_c15_r120_s8)
  );
  wire sum_c15_r121_s9, carry_c15_r121_s9;
  subbyte_full_adder add_c15_r121_s9 (
    .a(carry_c14_r117_s7),
    .b(sum_c15_r117_s7),
    .ci(carry_c14_r118_s8),
    .s(sum_c15_r121_s9),
    .co(carry_c15_r121_s9)
  );
  wire sum_c15_r122_s9, carry_c15_r122_s9;
  subbyte_full_adder add_c15_r122_s9 (
    .a(carry_c14_r119_s7),
    .b(carry_c14_r120_s8),
    .ci(sum_c15_r118_s8),
    .s(sum_c15_r122_s9),
    .co(carry_c15_r122_s9)
  );
  wire sum_c15_r123_s10, carry_c15_r123_s10;
  subbyte_full_adder add_c15_r123_s10 (
    .a(sum_c15_r119_s7),
    .b(sum_c15_r120_s8),
    .ci(carry_c14_r121_s9),
    .s(sum_c15_r123_s10),
    .co(carry_c15_r123_s10)
  );
  wire sum_c15_r124_s11, carry_c15_r124_s11;
  subbyte_full_adder add_c15_r124_s11 (
    .a(sum_c15_r121_s9),
    .b(carry_c14_r122_s9),
    .ci(carry_c14_r123_s10),
    .s(sum_c15_r124_s11),
    .co(carry_c15_r124_s11)
  );
  wire sum_c15_r125_s12, carry_c15_r125_s12;
  subbyte_full_adder add_c15_r125_s12 (
    .a(sum_c15_r122_s9),
    .b(sum_c15_r123_s10),
    .ci(carry_c14_r124_s11),
    .s(sum_c15_r125_s12),
    .co(carry_c15_r125_s12)
  );
  wire sum_c15_r126_s13, carry_c15_r126_s13;
  subbyte_full_adder add_c15_r126_s13 (
    .a(sum_c15_r124_s11),
    .b(carry_c14_r125_s12),
    .ci(sum_c15_r125_s12),
    .s(sum_c15_r126_s13),
    .co(carry_c15_r126_s13)
  );
  wire sum_c15_r127_s22, carry_c15_r127_s22;
  subbyte_full_adder add_c15_r127_s22 (
    .a(carry_c14_r126_s13),
    .b(sum_c15_r126_s13),
    .ci(carry_c14_r127_s21),
    .s(sum_c15_r127_s22),
    .co(carry_c15_r127_s22)
  );
  wire sum_c15_r128_s23, carry_c15_r128_s23;
  subbyte_half_adder add_c15_r128_s23 (
    .a(carry_c14_r128_s22),
    .b(sum_c15_r127_s22),
    .s(sum_c15_r128_s23),
    .co(carry_c15_r128_s23)
  );
  wire sum_c16_r0_s1, carry_c16_r0_s1;
  subbyte_full_adder add_c16_r0_s1 (.a(pp[16]), .b(pp[51]), .ci(pp[86]), .s(sum_c16_r0_s1), .co(carry_c16_r0_s1));
  wire sum_c16_r1_s1, carry_c16_r1_s1;
  subbyte_full_adder add_c16_r1_s1 (.a(pp[121]), .b(pp[156]), .ci(pp[191]), .s(sum_c16_r1_s1), .co(carry_c16_r1_s1));
  wire sum_c16_r2_s1, carry_c16_r2_s1;
  subbyte_full_adder add_c16_r2_s1 (.a(pp[226]), .b(pp[261]), .ci(pp[296]), .s(sum_c16_r2_s1), .co(carry_c16_r2_s1));
  wire sum_c16_r3_s1, carry_c16_r3_s1;
  subbyte_full_adder add_c16_r3_s1 (.a(pp[331]), .b(pp[366]), .ci(pp[401]), .s(sum_c16_r3_s1), .co(carry_c16_r3_s1));
  wire sum_c16_r4_s1, carry_c16_r4_s1;
  subbyte_full_adder add_c16_r4_s1 (.a(pp[436]), .b(pp[471]), .ci(pp[506]), .s(sum_c16_r4_s1), .co(carry_c16_r4_s1));
  wire sum_c16_r5_s1, carry_c16_r5_s1;
  subbyte_full_adder add_c16_r5_s1 (.a(pp[541]), .b(pp[576]), .ci(pp[611]), .s(sum_c16_r5_s1), .co(carry_c16_r5_s1));
  wire sum_c16_r6_s1, carry_c16_r6_s1;
  subbyte_full_adder add_c16_r6_s1 (.a(pp[646]), .b(pp[681]), .ci(pp[716]), .s(sum_c16_r6_s1), .co(carry_c16_r6_s1));
  wire sum_c16_r7_s1, carry_c16_r7_s1;
  subbyte_full_adder add_c16_r7_s1 (.a(pp[751]), .b(pp[786]), .ci(pp[821]), .s(sum_c16_r7_s1), .co(carry_c16_r7_s1));
  wire sum_c16_r8_s1, carry_c16_r8_s1;
  subbyte_full_adder add_c16_r8_s1 (.a(pp[856]), .b(pp[891]), .ci(pp[926]), .s(sum_c16_r8_s1), .co(carry_c16_r8_s1));
  wire sum_c16_r9_s1, carry_c16_r9_s1;
  subbyte_full_adder add_c16_r9_s1 (.a(pp[961]), .b(pp[996]), .ci(pp[1031]), .s(sum_c16_r9_s1), .co(carry_c16_r9_s1));
  wire sum_c16_r10_s1, carry_c16_r10_s1;
  subbyte_full_adder add_c16_r10_s1 (
    .a(pp[1066]),
    .b(pp[1101]),
    .ci(pp[1136]),
    .s(sum_c16_r10_s1),
    .co(carry_c16_r10_s1)
  );
  wire sum_c16_r11_s1, carry_c16_r11_s1;
  subbyte_full_adder add_c16_r11_s1 (
    .a(pp[1171]),
    .b(pp[1206]),
    .ci(pp[1241]),
    .s(sum_c16_r11_s1),
    .co(carry_c16_r11_s1)
  );
  wire sum_c16_r12_s1, carry_c16_r12_s1;
  subbyte_full_adder add_c16_r12_s1 (
    .a(pp[1276]),
    .b(pp[1311]),
    .ci(pp[1346]),
    .s(sum_c16_r12_s1),
    .co(carry_c16_r12_s1)
  );
  wire sum_c16_r13_s1, carry_c16_r13_s1;
  subbyte_full_adder add_c16_r13_s1 (
    .a(pp[1381]),
    .b(pp[1416]),
    .ci(pp[1451]),
    .s(sum_c16_r13_s1),
    .co(carry_c16_r13_s1)
  );
  wire sum_c16_r14_s1, carry_c16_r14_s1;
  subbyte_full_adder add_c16_r14_s1 (
    .a(pp[1486]),
    .b(pp[1521]),
    .ci(pp[1556]),
    .s(sum_c16_r14_s1),
    .co(carry_c16_r14_s1)
  );
  wire sum_c16_r15_s1, carry_c16_r15_s1;
  subbyte_full_adder add_c16_r15_s1 (
    .a(pp[1591]),
    .b(pp[1626]),
    .ci(pp[1661]),
    .s(sum_c16_r15_s1),
    .co(carry_c16_r15_s1)
  );
  wire sum_c16_r16_s1, carry_c16_r16_s1;
  subbyte_full_adder add_c16_r16_s1 (
    .a(pp[1696]),
    .b(pp[1731]),
    .ci(pp[1766]),
    .s(sum_c16_r16_s1),
    .co(carry_c16_r16_s1)
  );
  wire sum_c16_r17_s1, carry_c16_r17_s1;
  subbyte_full_adder add_c16_r17_s1 (
    .a(pp[1801]),
    .b(pp[1836]),
    .ci(pp[1871]),
    .s(sum_c16_r17_s1),
    .co(carry_c16_r17_s1)
  );
  wire sum_c16_r18_s1, carry_c16_r18_s1;
  subbyte_full_adder add_c16_r18_s1 (
    .a(pp[1906]),
    .b(pp[1941]),
    .ci(pp[1976]),
    .s(sum_c16_r18_s1),
    .co(carry_c16_r18_s1)
  );
  wire sum_c16_r19_s1, carry_c16_r19_s1;
  subbyte_full_adder add_c16_r19_s1 (
    .a(pp[2011]),
    .b(pp[2046]),
    .ci(pp[2081]),
    .s(sum_c16_r19_s1),
    .co(carry_c16_r19_s1)
  );
  wire sum_c16_r20_s1, carry_c16_r20_s1;
  subbyte_full_adder add_c16_r20_s1 (
    .a(pp[2116]),
    .b(pp[2151]),
    .ci(pp[2186]),
    .s(sum_c16_r20_s1),
    .co(carry_c16_r20_s1)
  );
  wire sum_c16_r21_s1, carry_c16_r21_s1;
  subbyte_full_adder add_c16_r21_s1 (
    .a(pp[2221]),
    .b(pp[2256]),
    .ci(pp[2291]),
    .s(sum_c16_r21_s1),
    .co(carry_c16_r21_s1)
  );
  wire sum_c16_r22_s1, carry_c16_r22_s1;
  subbyte_full_adder add_c16_r22_s1 (
    .a(pp[2326]),
    .b(pp[2361]),
    .ci(pp[2396]),
    .s(sum_c16_r22_s1),
    .co(carry_c16_r22_s1)
  );
  wire sum_c16_r23_s1, carry_c16_r23_s1;
  subbyte_full_adder add_c16_r23_s1 (
    .a(pp[2431]),
    .b(pp[2466]),
    .ci(pp[2501]),
    .s(sum_c16_r23_s1),
    .co(carry_c16_r23_s1)
  );
  wire sum_c16_r24_s1, carry_c16_r24_s1;
  subbyte_full_adder add_c16_r24_s1 (
    .a(pp[2536]),
    .b(pp[2571]),
    .ci(pp[2606]),
    .s(sum_c16_r24_s1),
    .co(carry_c16_r24_s1)
  );
  wire sum_c16_r25_s1, carry_c16_r25_s1;
  subbyte_full_adder add_c16_r25_s1 (
    .a(pp[2641]),
    .b(pp[2676]),
    .ci(pp[2711]),
    .s(sum_c16_r25_s1),
    .co(carry_c16_r25_s1)
  );
  wire sum_c16_r26_s1, carry_c16_r26_s1;
  subbyte_full_adder add_c16_r26_s1 (
    .a(pp[2746]),
    .b(pp[2781]),
    .ci(pp[2816]),
    .s(sum_c16_r26_s1),
    .co(carry_c16_r26_s1)
  );
  wire sum_c16_r27_s1, carry_c16_r27_s1;
  subbyte_full_adder add_c16_r27_s1 (
    .a(pp[2851]),
    .b(pp[2886]),
    .ci(pp[2921]),
    .s(sum_c16_r27_s1),
    .co(carry_c16_r27_s1)
  );
  wire sum_c16_r28_s1, carry_c16_r28_s1;
  subbyte_full_adder add_c16_r28_s1 (
    .a(pp[2956]),
    .b(pp[2991]),
    .ci(pp[3026]),
    .s(sum_c16_r28_s1),
    .co(carry_c16_r28_s1)
  );
  wire sum_c16_r29_s1, carry_c16_r29_s1;
  subbyte_full_adder add_c16_r29_s1 (
    .a(pp[3061]),
    .b(pp[3096]),
    .ci(pp[3131]),
    .s(sum_c16_r29_s1),
    .co(carry_c16_r29_s1)
  );
  wire sum_c16_r30_s1, carry_c16_r30_s1;
  subbyte_full_adder add_c16_r30_s1 (
    .a(pp[3166]),
    .b(pp[3201]),
    .ci(pp[3236]),
    .s(sum_c16_r30_s1),
    .co(carry_c16_r30_s1)
  );
  wire sum_c16_r31_s1, carry_c16_r31_s1;
  subbyte_full_adder add_c16_r31_s1 (
    .a(pp[3271]),
    .b(pp[3306]),
    .ci(pp[3341]),
    .s(sum_c16_r31_s1),
    .co(carry_c16_r31_s1)
  );
  wire sum_c16_r32_s1, carry_c16_r32_s1;
  subbyte_full_adder add_c16_r32_s1 (
    .a(pp[3376]),
    .b(pp[3411]),
    .ci(pp[3446]),
    .s(sum_c16_r32_s1),
    .co(carry_c16_r32_s1)
  );
  wire sum_c16_r33_s1, carry_c16_r33_s1;
  subbyte_full_adder add_c16_r33_s1 (
    .a(pp[3481]),
    .b(pp[3516]),
    .ci(pp[3551]),
    .s(sum_c16_r33_s1),
    .co(carry_c16_r33_s1)
  );
  wire sum_c16_r34_s1, carry_c16_r34_s1;
  subbyte_full_adder add_c16_r34_s1 (
    .a(pp[3586]),
    .b(pp[3621]),
    .ci(pp[3656]),
    .s(sum_c16_r34_s1),
    .co(carry_c16_r34_s1)
  );
  wire sum_c16_r35_s1, carry_c16_r35_s1;
  subbyte_full_adder add_c16_r35_s1 (
    .a(pp[3691]),
    .b(pp[3726]),
    .ci(pp[3761]),
    .s(sum_c16_r35_s1),
    .co(carry_c16_r35_s1)
  );
  wire sum_c16_r36_s1, carry_c16_r36_s1;
  subbyte_full_adder add_c16_r36_s1 (
    .a(pp[3796]),
    .b(pp[3831]),
    .ci(pp[3866]),
    .s(sum_c16_r36_s1),
    .co(carry_c16_r36_s1)
  );
  wire sum_c16_r37_s1, carry_c16_r37_s1;
  subbyte_full_adder add_c16_r37_s1 (
    .a(pp[3901]),
    .b(pp[3936]),
    .ci(pp[3971]),
    .s(sum_c16_r37_s1),
    .co(carry_c16_r37_s1)
  );
  wire sum_c16_r38_s1, carry_c16_r38_s1;
  subbyte_full_adder add_c16_r38_s1 (
    .a(pp[4006]),
    .b(pp[4041]),
    .ci(pp[4076]),
    .s(sum_c16_r38_s1),
    .co(carry_c16_r38_s1)
  );
  wire sum_c16_r39_s1, carry_c16_r39_s1;
  subbyte_full_adder add_c16_r39_s1 (
    .a(pp[4111]),
    .b(pp[4146]),
    .ci(pp[4181]),
    .s(sum_c16_r39_s1),
    .co(carry_c16_r39_s1)
  );
  wire sum_c16_r40_s1, carry_c16_r40_s1;
  subbyte_full_adder add_c16_r40_s1 (
    .a(pp[4216]),
    .b(pp[4251]),
    .ci(pp[4286]),
    .s(sum_c16_r40_s1),
    .co(carry_c16_r40_s1)
  );
  wire sum_c16_r41_s1, carry_c16_r41_s1;
  subbyte_full_adder add_c16_r41_s1 (
    .a(pp[4321]),
    .b(pp[4356]),
    .ci(pp[4391]),
    .s(sum_c16_r41_s1),
    .co(carry_c16_r41_s1)
  );
  wire sum_c16_r42_s1, carry_c16_r42_s1;
  subbyte_full_adder add_c16_r42_s1 (
    .a(pp[4426]),
    .b(pp[4461]),
    .ci(pp[4496]),
    .s(sum_c16_r42_s1),
    .co(carry_c16_r42_s1)
  );
  wire sum_c16_r43_s2, carry_c16_r43_s2;
  subbyte_full_adder add_c16_r43_s2 (
    .a(carry_c15_r0_s1),
    .b(carry_c15_r1_s1),
    .ci(carry_c15_r2_s1),
    .s(sum_c16_r43_s2),
    .co(carry_c16_r43_s2)
  );
  wire sum_c16_r44_s2, carry_c16_r44_s2;
  subbyte_full_adder add_c16_r44_s2 (
    .a(carry_c15_r3_s1),
    .b(carry_c15_r4_s1),
    .ci(carry_c15_r5_s1),
    .s(sum_c16_r44_s2),
    .co(carry_c16_r44_s2)
  );
  wire sum_c16_r45_s2, carry_c16_r45_s2;
  subbyte_full_adder add_c16_r45_s2 (
    .a(carry_c15_r6_s1),
    .b(carry_c15_r7_s1),
    .ci(carry_c15_r8_s1),
    .s(sum_c16_r45_s2),
    .co(carry_c16_r45_s2)
  );
  wire sum_c16_r46_s2, carry_c16_r46_s2;
  subbyte_full_adder add_c16_r46_s2 (
    .a(carry_c15_r9_s1),
    .b(carry_c15_r10_s1),
    .ci(carry_c15_r11_s1),
    .s(sum_c16_r46_s2),
    .co(carry_c16_r46_s2)
  );
  wire sum_c16_r47_s2, carry_c16_r47_s2;
  subbyte_full_adder add_c16_r47_s2 (
    .a(carry_c15_r12_s1),
    .b(carry_c15_r13_s1),
    .ci(carry_c15_r14_s1),
    .s(sum_c16_r47_s2),
    .co(carry_c16_r47_s2)
  );
  wire sum_c16_r48_s2, carry_c16_r48_s2;
  subbyte_full_adder add_c16_r48_s2 (
    .a(carry_c15_r15_s1),
    .b(carry_c15_r16_s1),
    .ci(carry_c15_r17_s1),
    .s(sum_c16_r48_s2),
    .co(carry_c16_r48_s2)
  );
  wire sum_c16_r49_s2, carry_c16_r49_s2;
  subbyte_full_adder add_c16_r49_s2 (
    .a(carry_c15_r18_s1),
    .b(carry_c15_r19_s1),
    .ci(carry_c15_r20_s1),
    .s(sum_c16_r49_s2),
    .co(carry_c16_r49_s2)
  );
  wire sum_c16_r50_s2, carry_c16_r50_s2;
  subbyte_full_adder add_c16_r50_s2 (
    .a(carry_c15_r21_s1),
    .b(carry_c15_r22_s1),
    .ci(carry_c15_r23_s1),
    .s(sum_c16_r50_s2),
    .co(carry_c16_r50_s2)
  );
  wire sum_c16_r51_s2, carry_c16_r51_s2;
  subbyte_full_adder add_c16_r51_s2 (
    .a(carry_c15_r24_s1),
    .b(carry_c15_r25_s1),
    .ci(carry_c15_r26_s1),
    .s(sum_c16_r51_s2),
    .co(carry_c16_r51_s2)
  );
  wire sum_c16_r52_s2, carry_c16_r52_s2;
  subbyte_full_adder add_c16_r52_s2 (
    .a(carry_c15_r27_s1),
    .b(carry_c15_r28_s1),
    .ci(carry_c15_r29_s1),
    .s(sum_c16_r52_s2),
    .co(carry_c16_r52_s2)
  );
  wire sum_c16_r53_s2, carry_c16_r53_s2;
  subbyte_full_adder add_c16_r53_s2 (
    .a(carry_c15_r30_s1),
    .b(carry_c15_r31_s1),
    .ci(carry_c15_r32_s1),
    .s(sum_c16_r53_s2),
    .co(carry_c16_r53_s2)
  );
  wire sum_c16_r54_s2, carry_c16_r54_s2;
  subbyte_full_adder add_c16_r54_s2 (
    .a(carry_c15_r33_s1),
    .b(carry_c15_r34_s1),
    .ci(carry_c15_r35_s1),
    .s(sum_c16_r54_s2),
    .co(carry_c16_r54_s2)
  );
  wire sum_c16_r55_s2, carry_c16_r55_s2;
  subbyte_full_adder add_c16_r55_s2 (
    .a(carry_c15_r36_s1),
    .b(carry_c15_r37_s1),
    .ci(carry_c15_r38_s1),
    .s(sum_c16_r55_s2),
    .co(carry_c16_r55_s2)
  );
  wire sum_c16_r56_s2, carry_c16_r56_s2;
  subbyte_full_adder add_c16_r56_s2 (
    .a(carry_c15_r39_s1),
    .b(carry_c15_r40_s1),
    .ci(carry_c15_r41_s1),
    .s(sum_c16_r56_s2),
    .co(carry_c16_r56_s2)
  );
  wire sum_c16_r57_s2, carry_c16_r57_s2;
  subbyte_full_adder add_c16_r57_s2 (
    .a(carry_c15_r42_s1),
    .b(sum_c16_r0_s1),
    .ci(sum_c16_r1_s1),
    .s(sum_c16_r57_s2),
    .co(carry_c16_r57_s2)
  );
  wire sum_c16_r58_s2, carry_c16_r58_s2;
  subbyte_full_adder add_c16_r58_s2 (
    .a(sum_c16_r2_s1),
    .b(sum_c16_r3_s1),
    .ci(sum_c16_r4_s1),
    .s(sum_c16_r58_s2),
    .co(carry_c16_r58_s2)
  );
  wire sum_c16_r59_s2, carry_c16_r59_s2;
  subbyte_full_adder add_c16_r59_s2 (
    .a(sum_c16_r5_s1),
    .b(sum_c16_r6_s1),
    .ci(sum_c16_r7_s1),
    .s(sum_c16_r59_s2),
    .co(carry_c16_r59_s2)
  );
  wire sum_c16_r60_s2, carry_c16_r60_s2;
  subbyte_full_adder add_c16_r60_s2 (
    .a(sum_c16_r8_s1),
    .b(sum_c16_r9_s1),
    .ci(sum_c16_r10_s1),
    .s(sum_c16_r60_s2),
    .co(carry_c16_r60_s2)
  );
  wire sum_c16_r61_s2, carry_c16_r61_s2;
  subbyte_full_adder add_c16_r61_s2 (
    .a(sum_c16_r11_s1),
    .b(sum_c16_r12_s1),
    .ci(sum_c16_r13_s1),
    .s(sum_c16_r61_s2),
    .co(carry_c16_r61_s2)
  );
  wire sum_c16_r62_s2, carry_c16_r62_s2;
  subbyte_full_adder add_c16_r62_s2 (
    .a(sum_c16_r14_s1),
    .b(sum_c16_r15_s1),
    .ci(sum_c16_r16_s1),
    .s(sum_c16_r62_s2),
    .co(carry_c16_r62_s2)
  );
  wire sum_c16_r63_s2, carry_c16_r63_s2;
  subbyte_full_adder add_c16_r63_s2 (
    .a(sum_c16_r17_s1),
    .b(sum_c16_r18_s1),
    .ci(sum_c16_r19_s1),
    .s(sum_c16_r63_s2),
    .co(carry_c16_r63_s2)
  );
  wire sum_c16_r64_s2, carry_c16_r64_s2;
  subbyte_full_adder add_c16_r64_s2 (
    .a(sum_c16_r20_s1),
    .b(sum_c16_r21_s1),
    .ci(sum_c16_r22_s1),
    .s(sum_c16_r64_s2),
    .co(carry_c16_r64_s2)
  );
  wire sum_c16_r65_s2, carry_c16_r65_s2;
  subbyte_full_adder add_c16_r65_s2 (
    .a(sum_c16_r23_s1),
    .b(sum_c16_r24_s1),
    .ci(sum_c16_r25_s1),
    .s(sum_c16_r65_s2),
    .co(carry_c16_r65_s2)
  );
  wire sum_c16_r66_s2, carry_c16_r66_s2;
  subbyte_full_adder add_c16_r66_s2 (
    .a(sum_c16_r26_s1),
    .b(sum_c16_r27_s1),
    .ci(sum_c16_r28_s1),
    .s(sum_c16_r66_s2),
    .co(carry_c16_r66_s2)
  );
  wire sum_c16_r67_s2, carry_c16_r67_s2;
  subbyte_full_adder add_c16_r67_s2 (
    .a(sum_c16_r29_s1),
    .b(sum_c16_r30_s1),
    .ci(sum_c16_r31_s1),
    .s(sum_c16_r67_s2),
    .co(carry_c16_r67_s2)
  );
  wire sum_c16_r68_s2, carry_c16_r68_s2;
  subbyte_full_adder add_c16_r68_s2 (
    .a(sum_c16_r32_s1),
    .b(sum_c16_r33_s1),
    .ci(sum_c16_r34_s1),
    .s(sum_c16_r68_s2),
    .co(carry_c16_r68_s2)
  );
  wire sum_c16_r69_s2, carry_c16_r69_s2;
  subbyte_full_adder add_c16_r69_s2 (
    .a(sum_c16_r35_s1),
    .b(sum_c16_r36_s1),
    .ci(sum_c16_r37_s1),
    .s(sum_c16_r69_s2),
    .co(carry_c16_r69_s2)
  );
  wire sum_c16_r70_s2, carry_c16_r70_s2;
  subbyte_full_adder add_c16_r70_s2 (
    .a(sum_c16_r38_s1),
    .b(sum_c16_r39_s1),
    .ci(sum_c16_r40_s1),
    .s(sum_c16_r70_s2),
    .co(carry_c16_r70_s2)
  );
  wire sum_c16_r71_s3, carry_c16_r71_s3;
  subbyte_full_adder add_c16_r71_s3 (
    .a(sum_c16_r41_s1),
    .b(sum_c16_r42_s1),
    .ci(carry_c15_r43_s2),
    .s(sum_c16_r71_s3),
    .co(carry_c16_r71_s3)
  );
  wire sum_c16_r72_s3, carry_c16_r72_s3;
  subbyte_full_adder add_c16_r72_s3 (
    .a(carry_c15_r44_s2),
    .b(carry_c15_r45_s2),
    .ci(carry_c15_r46_s2),
    .s(sum_c16_r72_s3),
    .co(carry_c16_r72_s3)
  );
  wire sum_c16_r73_s3, carry_c16_r73_s3;
  subbyte_full_adder add_c16_r73_s3 (
    .a(carry_c15_r47_s2),
    .b(carry_c15_r48_s2),
    .ci(carry_c15_r49_s2),
    .s(sum_c16_r73_s3),
    .co(carry_c16_r73_s3)
  );
  wire sum_c16_r74_s3, carry_c16_r74_s3;
  subbyte_full_adder add_c16_r74_s3 (
    .a(carry_c15_r50_s2),
    .b(carry_c15_r51_s2),
    .ci(carry_c15_r52_s2),
    .s(sum_c16_r74_s3),
    .co(carry_c16_r74_s3)
  );
  wire sum_c16_r75_s3, carry_c16_r75_s3;
  subbyte_full_adder add_c16_r75_s3 (
    .a(carry_c15_r53_s2),
    .b(carry_c15_r54_s2),
    .ci(carry_c15_r55_s2),
    .s(sum_c16_r75_s3),
    .co(carry_c16_r75_s3)
  );
  wire sum_c16_r76_s3, carry_c16_r76_s3;
  subbyte_full_adder add_c16_r76_s3 (
    .a(carry_c15_r56_s2),
    .b(carry_c15_r57_s2),
    .ci(carry_c15_r58_s2),
    .s(sum_c16_r76_s3),
    .co(carry_c16_r76_s3)
  );
  wire sum_c16_r77_s3, carry_c16_r77_s3;
  subbyte_full_adder add_c16_r77_s3 (
    .a(carry_c15_r59_s2),
    .b(carry_c15_r60_s2),
    .ci(carry_c15_r61_s2),
    .s(sum_c16_r77_s3),
    .co(carry_c16_r77_s3)
  );
  wire sum_c16_r78_s3, carry_c16_r78_s3;
  subbyte_full_adder add_c16_r78_s3 (
    .a(carry_c15_r62_s2),
    .b(carry_c15_r63_s2),
    .ci(carry_c15_r64_s2),
    .s(sum_c16_r78_s3),
    .co(carry_c16_r78_s3)
  );
  wire sum_c16_r79_s3, carry_c16_r79_s3;
  subbyte_full_adder add_c16_r79_s3 (
    .a(carry_c15_r65_s2),
    .b(carry_c15_r66_s2),
    .ci(carry_c15_r67_s2),
    .s(sum_c16_r79_s3),
    .co(carry_c16_r79_s3)
  );
  wire sum_c16_r80_s3, carry_c16_r80_s3;
  subbyte_full_adder add_c16_r80_s3 (
    .a(carry_c15_r68_s2),
    .b(carry_c15_r69_s2),
    .ci(carry_c15_r70_s2),
    .s(sum_c16_r80_s3),
    .co(carry_c16_r80_s3)
  );
  wire sum_c16_r81_s3, carry_c16_r81_s3;
  subbyte_full_adder add_c16_r81_s3 (
    .a(sum_c16_r43_s2),
    .b(sum_c16_r44_s2),
    .ci(sum_c16_r45_s2),
    .s(sum_c16_r81_s3),
    .co(carry_c16_r81_s3)
  );
  wire sum_c16_r82_s3, carry_c16_r82_s3;
  subbyte_full_adder add_c16_r82_s3 (
    .a(sum_c16_r46_s2),
    .b(sum_c16_r47_s2),
    .ci(sum_c16_r48_s2),
    .s(sum_c16_r82_s3),
    .co(carry_c16_r82_s3)
  );
  wire sum_c16_r83_s3, carry_c16_r83_s3;
  subbyte_full_adder add_c16_r83_s3 (
    .a(sum_c16_r49_s2),
    .b(sum_c16_r50_s2),
    .ci(sum_c16_r51_s2),
    .s(sum_c16_r83_s3),
    .co(carry_c16_r83_s3)
  );
  wire sum_c16_r84_s3, carry_c16_r84_s3;
  subbyte_full_adder add_c16_r84_s3 (
    .a(sum_c16_r52_s2),
    .b(sum_c16_r53_s2),
    .ci(sum_c16_r54_s2),
    .s(sum_c16_r84_s3),
    .co(carry_c16_r84_s3)
  );
  wire sum_c16_r85_s3, carry_c16_r85_s3;
  subbyte_full_adder add_c16_r85_s3 (
    .a(sum_c16_r55_s2),
    .b(sum_c16_r56_s2),
    .ci(sum_c16_r57_s2),
    .s(sum_c16_r85_s3),
    .co(carry_c16_r85_s3)
  );
  wire sum_c16_r86_s3, carry_c16_r86_s3;
  subbyte_full_adder add_c16_r86_s3 (
    .a(sum_c16_r58_s2),
    .b(sum_c16_r59_s2),
    .ci(sum_c16_r60_s2),
    .s(sum_c16_r86_s3),
    .co(carry_c16_r86_s3)
  );
  wire sum_c16_r87_s3, carry_c16_r87_s3;
  subbyte_full_adder add_c16_r87_s3 (
    .a(sum_c16_r61_s2),
    .b(sum_c16_r62_s2),
    .ci(sum_c16_r63_s2),
    .s(sum_c16_r87_s3),
    .co(carry_c16_r87_s3)
  );
  wire sum_c16_r88_s3, carry_c16_r88_s3;
  subbyte_full_adder add_c16_r88_s3 (
    .a(sum_c16_r64_s2),
    .b(sum_c16_r65_s2),
    .ci(sum_c16_r66_s2),
    .s(sum_c16_r88_s3),
    .co(carry_c16_r88_s3)
  );
  wire sum_c16_r89_s3, carry_c16_r89_s3;
  subbyte_full_adder add_c16_r89_s3 (
    .a(sum_c16_r67_s2),
    .b(sum_c16_r68_s2),
    .ci(sum_c16_r69_s2),
    .s(sum_c16_r89_s3),
    .co(carry_c16_r89_s3)
  );
  wire sum_c16_r90_s4, carry_c16_r90_s4;
  subbyte_full_adder add_c16_r90_s4 (
    .a(sum_c16_r70_s2),
    .b(carry_c15_r71_s3),
    .ci(sum_c16_r71_s3),
    .s(sum_c16_r90_s4),
    .co(carry_c16_r90_s4)
  );
  wire sum_c16_r91_s4, carry_c16_r91_s4;
  subbyte_full_adder add_c16_r91_s4 (
    .a(carry_c15_r72_s3),
    .b(carry_c15_r73_s3),
    .ci(carry_c15_r74_s3),
    .s(sum_c16_r91_s4),
    .co(carry_c16_r91_s4)
  );
  wire sum_c16_r92_s4, carry_c16_r92_s4;
  subbyte_full_adder add_c16_r92_s4 (
    .a(carry_c15_r75_s3),
    .b(carry_c15_r76_s3),
    .ci(carry_c15_r77_s3),
    .s(sum_c16_r92_s4),
    .co(carry_c16_r92_s4)
  );
  wire sum_c16_r93_s4, carry_c16_r93_s4;
  subbyte_full_adder add_c16_r93_s4 (
    .a(carry_c15_r78_s3),
    .b(carry_c15_r79_s3),
    .ci(carry_c15_r80_s3),
    .s(sum_c16_r93_s4),
    .co(carry_c16_r93_s4)
  );
  wire sum_c16_r94_s4, carry_c16_r94_s4;
  subbyte_full_adder add_c16_r94_s4 (
    .a(carry_c15_r81_s3),
    .b(carry_c15_r82_s3),
    .ci(carry_c15_r83_s3),
    .s(sum_c16_r94_s4),
    .co(carry_c16_r94_s4)
  );
  wire sum_c16_r95_s4, carry_c16_r95_s4;
  subbyte_full_adder add_c16_r95_s4 (
    .a(carry_c15_r84_s3),
    .b(carry_c15_r85_s3),
    .ci(carry_c15_r86_s3),
    .s(sum_c16_r95_s4),
    .co(carry_c16_r95_s4)
  );
  wire sum_c16_r96_s4, carry_c16_r96_s4;
  subbyte_full_adder add_c16_r96_s4 (
    .a(carry_c15_r87_s3),
    .b(carry_c15_r88_s3),
    .ci(carry_c15_r89_s3),
    .s(sum_c16_r96_s4),
    .co(carry_c16_r96_s4)
  );
  wire sum_c16_r97_s4, carry_c16_r97_s4;
  subbyte_full_adder add_c16_r97_s4 (
    .a(sum_c16_r72_s3),
    .b(sum_c16_r73_s3),
    .ci(sum_c16_r74_s3),
    .s(sum_c16_r97_s4),
    .co(carry_c16_r97_s4)
  );
  wire sum_c16_r98_s4, carry_c16_r98_s4;
  subbyte_full_adder add_c16_r98_s4 (
    .a(sum_c16_r75_s3),
    .b(sum_c16_r76_s3),
    .ci(sum_c16_r77_s3),
    .s(sum_c16_r98_s4),
    .co(carry_c16_r98_s4)
  );
  wire sum_c16_r99_s4, carry_c16_r99_s4;
  subbyte_full_adder add_c16_r99_s4 (
    .a(sum_c16_r78_s3),
    .b(sum_c16_r79_s3),
    .ci(sum_c16_r80_s3),
    .s(sum_c16_r99_s4),
    .co(carry_c16_r99_s4)
  );
  wire sum_c16_r100_s4, carry_c16_r100_s4;
  subbyte_full_adder add_c16_r100_s4 (
    .a(sum_c16_r81_s3),
    .b(sum_c16_r82_s3),
    .ci(sum_c16_r83_s3),
    .s(sum_c16_r100_s4),
    .co(carry_c16_r100_s4)
  );
  wire sum_c16_r101_s4, carry_c16_r101_s4;
  subbyte_full_adder add_c16_r101_s4 (
    .a(sum_c16_r84_s3),
    .b(sum_c16_r85_s3),
    .ci(sum_c16_r86_s3),
    .s(sum_c16_r101_s4),
    .co(carry_c16_r101_s4)
  );
  wire sum_c16_r102_s4, carry_c16_r102_s4;
  subbyte_full_adder add_c16_r102_s4 (
    .a(sum_c16_r87_s3),
    .b(sum_c16_r88_s3),
    .ci(sum_c16_r89_s3),
    .s(sum_c16_r102_s4),
    .co(carry_c16_r102_s4)
  );
  wire sum_c16_r103_s5, carry_c16_r103_s5;
  subbyte_full_adder add_c16_r103_s5 (
    .a(carry_c15_r90_s4),
    .b(sum_c16_r90_s4),
    .ci(carry_c15_r91_s4),
    .s(sum_c16_r103_s5),
    .co(carry_c16_r103_s5)
  );
  wire sum_c16_r104_s5, carry_c16_r104_s5;
  subbyte_full_adder add_c16_r104_s5 (
    .a(carry_c15_r92_s4),
    .b(carry_c15_r93_s4),
    .ci(carry_c15_r94_s4),
    .s(sum_c16_r104_s5),
    .co(carry_c16_r104_s5)
  );
  wire sum_c16_r105_s5, carry_c16_r105_s5;
  subbyte_full_adder add_c16_r105_s5 (
    .a(carry_c15_r95_s4),
    .b(carry_c15_r96_s4),
    .ci(carry_c15_r97_s4),
    .s(sum_c16_r105_s5),
    .co(carry_c16_r105_s5)
  );
  wire sum_c16_r106_s5, carry_c16_r106_s5;
  subbyte_full_adder add_c16_r106_s5 (
    .a(carry_c15_r98_s4),
    .b(carry_c15_r99_s4),
    .ci(carry_c15_r100_s4),
    .s(sum_c16_r106_s5),
    .co(carry_c16_r106_s5)
  );
  wire sum_c16_r107_s5, carry_c16_r107_s5;
  subbyte_full_adder add_c16_r107_s5 (
    .a(carry_c15_r101_s4),
    .b(carry_c15_r102_s4),
    .ci(sum_c16_r91_s4),
    .s(sum_c16_r107_s5),
    .co(carry_c16_r107_s5)
  );
  wire sum_c16_r108_s5, carry_c16_r108_s5;
  subbyte_full_adder add_c16_r108_s5 (
    .a(sum_c16_r92_s4),
    .b(sum_c16_r93_s4),
    .ci(sum_c16_r94_s4),
    .s(sum_c16_r108_s5),
    .co(carry_c16_r108_s5)
  );
  wire sum_c16_r109_s5, carry_c16_r109_s5;
  subbyte_full_adder add_c16_r109_s5 (
    .a(sum_c16_r95_s4),
    .b(sum_c16_r96_s4),
    .ci(sum_c16_r97_s4),
    .s(sum_c16_r109_s5),
    .co(carry_c16_r109_s5)
  );
  wire sum_c16_r110_s5, carry_c16_r110_s5;
  subbyte_full_adder add_c16_r110_s5 (
    .a(sum_c16_r98_s4),
    .b(sum_c16_r99_s4),
    .ci(sum_c16_r100_s4),
    .s(sum_c16_r110_s5),
    .co(carry_c16_r110_s5)
  );
  wire sum_c16_r111_s6, carry_c16_r111_s6;
  subbyte_full_adder add_c16_r111_s6 (
    .a(sum_c16_r101_s4),
    .b(sum_c16_r102_s4),
    .ci(carry_c15_r103_s5),
    .s(sum_c16_r111_s6),
    .co(carry_c16_r111_s6)
  );
  wire sum_c16_r112_s6, carry_c16_r112_s6;
  subbyte_full_adder add_c16_r112_s6 (
    .a(sum_c16_r103_s5),
    .b(carry_c15_r104_s5),
    .ci(carry_c15_r105_s5),
    .s(sum_c16_r112_s6),
    .co(carry_c16_r112_s6)
  );
  wire sum_c16_r113_s6, carry_c16_r113_s6;
  subbyte_full_adder add_c16_r113_s6 (
    .a(carry_c15_r106_s5),
    .b(carry_c15_r107_s5),
    .ci(carry_c15_r108_s5),
    .s(sum_c16_r113_s6),
    .co(carry_c16_r113_s6)
  );
  wire sum_c16_r114_s7, carry_c16_r114_s7;
  subbyte_full_adder add_c16_r114_s7 (
    .a(carry_c15_r109_s5),
    .b(carry_c15_r110_s5),
    .ci(carry_c15_r111_s6),
    .s(sum_c16_r114_s7),
    .co(carry_c16_r114_s7)
  );
  wire sum_c16_r115_s6, carry_c16_r115_s6;
  subbyte_full_adder add_c16_r115_s6 (
    .a(sum_c16_r104_s5),
    .b(sum_c16_r105_s5),
    .ci(sum_c16_r106_s5),
    .s(sum_c16_r115_s6),
    .co(carry_c16_r115_s6)
  );
  wire sum_c16_r116_s6, carry_c16_r116_s6;
  subbyte_full_adder add_c16_r116_s6 (
    .a(sum_c16_r107_s5),
    .b(sum_c16_r108_s5),
    .ci(sum_c16_r109_s5),
    .s(sum_c16_r116_s6),
    .co(carry_c16_r116_s6)
  );
  wire sum_c16_r117_s7, carry_c16_r117_s7;
  subbyte_full_adder add_c16_r117_s7 (
    .a(sum_c16_r110_s5),
    .b(sum_c16_r111_s6),
    .ci(carry_c15_r112_s6),
    .s(sum_c16_r117_s7),
    .co(carry_c16_r117_s7)
  );
  wire sum_c16_r118_s8, carry_c16_r118_s8;
  subbyte_full_adder add_c16_r118_s8 (
    .a(carry_c15_r113_s6),
    .b(carry_c15_r114_s7),
    .ci(carry_c15_r115_s6),
    .s(sum_c16_r118_s8),
    .co(carry_c16_r118_s8)
  );
  wire sum_c16_r119_s7, carry_c16_r119_s7;
  subbyte_full_adder add_c16_r119_s7 (
    .a(carry_c15_r116_s6),
    .b(sum_c16_r112_s6),
    .ci(sum_c16_r113_s6),
    .s(sum_c16_r119_s7),
    .co(carry_c16_r119_s7)
  );
  wire sum_c16_r120_s8, carry_c16_r120_s8;
  subbyte_full_adder add_c16_r120_s8 (
    .a(sum_c16_r114_s7),
    .b(sum_c16_r115_s6),
    .ci(sum_c16_r116_s6),
    .s(sum_c16_r120_s8),
    .co(carry_c16_r120_s8)
  );
  wire sum_c16_r121_s9, carry_c16_r121_s9;
  subbyte_full_adder add_c16_r121_s9 (
    .a(carry_c15_r117_s7),
    .b(sum_c16_r117_s7),
    .ci(carry_c15_r118_s8),
    .s(sum_c16_r121_s9),
    .co(carry_c16_r121_s9)
  );
  wire sum_c16_r122_s9, carry_c16_r122_s9;
  subbyte_full_adder add_c16_r122_s9 (
    .a(carry_c15_r119_s7),
    .b(carry_c15_r120_s8),
    .ci(sum_c16_r118_s8),
    .s(sum_c16_r122_s9),
    .co(carry_c16_r122_s9)
  );
  wire sum_c16_r123_s10, carry_c16_r123_s10;
  subbyte_full_adder add_c16_r123_s10 (
    .a(sum_c16_r119_s7),
    .b(sum_c16_r120_s8),
    .ci(carry_c15_r121_s9),
    .s(sum_c16_r123_s10),
    .co(carry_c16_r123_s10)
  );
  wire sum_c16_r124_s11, carry_c16_r124_s11;
  subbyte_full_adder add_c16_r124_s11 (
    .a(sum_c16_r121_s9),
    .b(carry_c15_r122_s9),
    .ci(carry_c15_r123_s10),
    .s(sum_c16_r124_s11),
    .co(carry_c16_r124_s11)
  );
  wire sum_c16_r125_s12, carry_c16_r125_s12;
  subbyte_full_adder add_c16_r125_s12 (
    .a(sum_c16_r122_s9),
    .b(sum_c16_r123_s10),
    .ci(carry_c15_r124_s11),
    .s(sum_c16_r125_s12),
    .co(carry_c16_r125_s12)
  );
  wire sum_c16_r126_s13, carry_c16_r126_s13;
  subbyte_full_adder add_c16_r126_s13 (
    .a(sum_c16_r124_s11),
    .b(carry_c15_r125_s12),
    .ci(sum_c16_r125_s12),
    .s(sum_c16_r126_s13),
    .co(carry_c16_r126_s13)
  );
  wire sum_c16_r127_s23, carry_c16_r127_s23;
  subbyte_full_adder add_c16_r127_s23 (
    .a(carry_c15_r126_s13),
    .b(sum_c16_r126_s13),
    .ci(carry_c15_r127_s22),
    .s(sum_c16_r127_s23),
    .co(carry_c16_r127_s23)
  );
  wire sum_c16_r128_s24, carry_c16_r128_s24;
  subbyte_half_adder add_c16_r128_s24 (
    .a(carry_c15_r128_s23),
    .b(sum_c16_r127_s23),
    .s(sum_c16_r128_s24),
    .co(carry_c16_r128_s24)
  );
  wire sum_c17_r0_s1, carry_c17_r0_s1;
  subbyte_full_adder add_c17_r0_s1 (.a(pp[17]), .b(pp[52]), .ci(pp[87]), .s(sum_c17_r0_s1), .co(carry_c17_r0_s1));
  wire sum_c17_r1_s1, carry_c17_r1_s1;
  subbyte_full_adder add_c17_r1_s1 (.a(pp[122]), .b(pp[157]), .ci(pp[192]), .s(sum_c17_r1_s1), .co(carry_c17_r1_s1));
  wire sum_c17_r2_s1, carry_c17_r2_s1;
  subbyte_full_adder add_c17_r2_s1 (.a(pp[227]), .b(pp[262]), .ci(pp[297]), .s(sum_c17_r2_s1), .co(carry_c17_r2_s1));
  wire sum_c17_r3_s1, carry_c17_r3_s1;
  subbyte_full_adder add_c17_r3_s1 (.a(pp[332]), .b(pp[367]), .ci(pp[402]), .s(sum_c17_r3_s1), .co(carry_c17_r3_s1));
  wire sum_c17_r4_s1, carry_c17_r4_s1;
  subbyte_full_adder add_c17_r4_s1 (.a(pp[437]), .b(pp[472]), .ci(pp[507]), .s(sum_c17_r4_s1), .co(carry_c17_r4_s1));
  wire sum_c17_r5_s1, carry_c17_r5_s1;
  subbyte_full_adder add_c17_r5_s1 (.a(pp[542]), .b(pp[577]), .ci(pp[612]), .s(sum_c17_r5_s1), .co(carry_c17_r5_s1));
  wire sum_c17_r6_s1, carry_c17_r6_s1;
  subbyte_full_adder add_c17_r6_s1 (.a(pp[647]), .b(pp[682]), .ci(pp[717]), .s(sum_c17_r6_s1), .co(carry_c17_r6_s1));
  wire sum_c17_r7_s1, carry_c17_r7_s1;
  subbyte_full_adder add_c17_r7_s1 (.a(pp[752]), .b(pp[787]), .ci(pp[822]), .s(sum_c17_r7_s1), .co(carry_c17_r7_s1));
  wire sum_c17_r8_s1, carry_c17_r8_s1;
  subbyte_full_adder add_c17_r8_s1 (.a(pp[857]), .b(pp[892]), .ci(pp[927]), .s(sum_c17_r8_s1), .co(carry_c17_r8_s1));
  wire sum_c17_r9_s1, carry_c17_r9_s1;
  subbyte_full_adder add_c17_r9_s1 (.a(pp[962]), .b(pp[997]), .ci(pp[1032]), .s(sum_c17_r9_s1), .co(carry_c17_r9_s1));
  wire sum_c17_r10_s1, carry_c17_r10_s1;
  subbyte_full_adder add_c17_r10_s1 (
    .a(pp[1067]),
    .b(pp[1102]),
    .ci(pp[1137]),
    .s(sum_c17_r10_s1),
    .co(carry_c17_r10_s1)
  );
  wire sum_c17_r11_s1, carry_c17_r11_s1;
  subbyte_full_adder add_c17_r11_s1 (
    .a(pp[1172]),
    .b(pp[1207]),
    .ci(pp[1242]),
    .s(sum_c17_r11_s1),
    .co(carry_c17_r11_s1)
  );
  wire sum_c17_r12_s1, carry_c17_r12_s1;
  subbyte_full_adder add_c17_r12_s1 (
    .a(pp[1277]),
    .b(pp[1312]),
    .ci(pp[1347]),
    .s(sum_c17_r12_s1),
    .co(carry_c17_r12_s1)
  );
  wire sum_c17_r13_s1, carry_c17_r13_s1;
  subbyte_full_adder add_c17_r13_s1 (
    .a(pp[1382]),
    .b(pp[1417]),
    .ci(pp[1452]),
    .s(sum_c17_r13_s1),
    .co(carry_c17_r13_s1)
  );
  wire sum_c17_r14_s1, carry_c17_r14_s1;
  subbyte_full_adder add_c17_r14_s1 (
    .a(pp[1487]),
    .b(pp[1522]),
    .ci(pp[1557]),
    .s(sum_c17_r14_s1),
    .co(carry_c17_r14_s1)
  );
  wire sum_c17_r15_s1, carry_c17_r15_s1;
  subbyte_full_adder add_c17_r15_s1 (
    .a(pp[1592]),
    .b(pp[1627]),
    .ci(pp[1662]),
    .s(sum_c17_r15_s1),
    .co(carry_c17_r15_s1)
  );
  wire sum_c17_r16_s1, carry_c17_r16_s1;
  subbyte_full_adder add_c17_r16_s1 (
    .a(pp[1697]),
    .b(pp[1732]),
    .ci(pp[1767]),
    .s(sum_c17_r16_s1),
    .co(carry_c17_r16_s1)
  );
  wire sum_c17_r17_s1, carry_c17_r17_s1;
  subbyte_full_adder add_c17_r17_s1 (
    .a(pp[1802]),
    .b(pp[1837]),
    .ci(pp[1872]),
    .s(sum_c17_r17_s1),
    .co(carry_c17_r17_s1)
  );
  wire sum_c17_r18_s1, carry_c17_r18_s1;
  subbyte_full_adder add_c17_r18_s1 (
    .a(pp[1907]),
    .b(pp[1942]),
    .ci(pp[1977]),
    .s(sum_c17_r18_s1),
    .co(carry_c17_r18_s1)
  );
  wire sum_c17_r19_s1, carry_c17_r19_s1;
  subbyte_full_adder add_c17_r19_s1 (
    .a(pp[2012]),
    .b(pp[2047]),
    .ci(pp[2082]),
    .s(sum_c17_r19_s1),
    .co(carry_c17_r19_s1)
  );
  wire sum_c17_r20_s1, carry_c17_r20_s1;
  subbyte_full_adder add_c17_r20_s1 (
    .a(pp[2117]),
    .b(pp[2152]),
    .ci(pp[2187]),
    .s(sum_c17_r20_s1),
    .co(carry_c17_r20_s1)
  );
  wire sum_c17_r21_s1, carry_c17_r21_s1;
  subbyte_full_adder add_c17_r21_s1 (
    .a(pp[2222]),
    .b(pp[2257]),
    .ci(pp[2292]),
    .s(sum_c17_r21_s1),
    .co(carry_c17_r21_s1)
  );
  wire sum_c17_r22_s1, carry_c17_r22_s1;
  subbyte_full_adder add_c17_r22_s1 (
    .a(pp[2327]),
    .b(pp[2362]),
    .ci(pp[2397]),
    .s(sum_c17_r22_s1),
    .co(carry_c17_r22_s1)
  );
  wire sum_c17_r23_s1, carry_c17_r23_s1;
  subbyte_full_adder add_c17_r23_s1 (
    .a(pp[2432]),
    .b(pp[2467]),
    .ci(pp[2502]),
    .s(sum_c17_r23_s1),
    .co(carry_c17_r23_s1)
  );
  wire sum_c17_r24_s1, carry_c17_r24_s1;
  subbyte_full_adder add_c17_r24_s1 (
    .a(pp[2537]),
    .b(pp[2572]),
    .ci(pp[2607]),
    .s(sum_c17_r24_s1),
    .co(carry_c17_r24_s1)
  );
  wire sum_c17_r25_s1, carry_c17_r25_s1;
  subbyte_full_adder add_c17_r25_s1 (
    .a(pp[2642]),
    .b(pp[2677]),
    .ci(pp[2712]),
    .s(sum_c17_r25_s1),
    .co(carry_c17_r25_s1)
  );
  wire sum_c17_r26_s1, carry_c17_r26_s1;
  subbyte_full_adder add_c17_r26_s1 (
    .a(pp[2747]),
    .b(pp[2782]),
    .ci(pp[2817]),
    .s(sum_c17_r26_s1),
    .co(carry_c17_r26_s1)
  );
  wire sum_c17_r27_s1, carry_c17_r27_s1;
  subbyte_full_adder add_c17_r27_s1 (
    .a(pp[2852]),
    .b(pp[2887]),
    .ci(pp[2922]),
    .s(sum_c17_r27_s1),
    .co(carry_c17_r27_s1)
  );
  wire sum_c17_r28_s1, carry_c17_r28_s1;
  subbyte_full_adder add_c17_r28_s1 (
    .a(pp[2957]),
    .b(pp[2992]),
    .ci(pp[3027]),
    .s(sum_c17_r28_s1),
    .co(carry_c17_r28_s1)
  );
  wire sum_c17_r29_s1, carry_c17_r29_s1;
  subbyte_full_adder add_c17_r29_s1 (
    .a(pp[3062]),
    .b(pp[3097]),
    .ci(pp[3132]),
    .s(sum_c17_r29_s1),
    .co(carry_c17_r29_s1)
  );
  wire sum_c17_r30_s1, carry_c17_r30_s1;
  subbyte_full_adder add_c17_r30_s1 (
    .a(pp[3167]),
    .b(pp[3202]),
    .ci(pp[3237]),
    .s(sum_c17_r30_s1),
    .co(carry_c17_r30_s1)
  );
  wire sum_c17_r31_s1, carry_c17_r31_s1;
  subbyte_full_adder add_c17_r31_s1 (
    .a(pp[3272]),
    .b(pp[3307]),
    .ci(pp[3342]),
    .s(sum_c17_r31_s1),
    .co(carry_c17_r31_s1)
  );
  wire sum_c17_r32_s1, carry_c17_r32_s1;
  subbyte_full_adder add_c17_r32_s1 (
    .a(pp[3377]),
    .b(pp[3412]),
    .ci(pp[3447]),
    .s(sum_c17_r32_s1),
    .co(carry_c17_r32_s1)
  );
  wire sum_c17_r33_s1, carry_c17_r33_s1;
  subbyte_full_adder add_c17_r33_s1 (
    .a(pp[3482]),
    .b(pp[3517]),
    .ci(pp[3552]),
    .s(sum_c17_r33_s1),
    .co(carry_c17_r33_s1)
  );
  wire sum_c17_r34_s1, carry_c17_r34_s1;
  subbyte_full_adder add_c17_r34_s1 (
    .a(pp[3587]),
    .b(pp[3622]),
    .ci(pp[3657]),
    .s(sum_c17_r34_s1),
    .co(carry_c17_r34_s1)
  );
  wire sum_c17_r35_s1, carry_c17_r35_s1;
  subbyte_full_adder add_c17_r35_s1 (
    .a(pp[3692]),
    .b(pp[3727]),
    .ci(pp[3762]),
    .s(sum_c17_r35_s1),
    .co(carry_c17_r35_s1)
  );
  wire sum_c17_r36_s1, carry_c17_r36_s1;
  subbyte_full_adder add_c17_r36_s1 (
    .a(pp[3797]),
    .b(pp[3832]),
    .ci(pp[3867]),
    .s(sum_c17_r36_s1),
    .co(carry_c17_r36_s1)
  );
  wire sum_c17_r37_s1, carry_c17_r37_s1;
  subbyte_full_adder add_c17_r37_s1 (
    .a(pp[3902]),
    .b(pp[3937]),
    .ci(pp[3972]),
    .s(sum_c17_r37_s1),
    .co(carry_c17_r37_s1)
  );
  wire sum_c17_r38_s1, carry_c17_r38_s1;
  subbyte_full_adder add_c17_r38_s1 (
    .a(pp[4007]),
    .b(pp[4042]),
    .ci(pp[4077]),
    .s(sum_c17_r38_s1),
    .co(carry_c17_r38_s1)
  );
  wire sum_c17_r39_s1, carry_c17_r39_s1;
  subbyte_full_adder add_c17_r39_s1 (
    .a(pp[4112]),
    .b(pp[4147]),
    .ci(pp[4182]),
    .s(sum_c17_r39_s1),
    .co(carry_c17_r39_s1)
  );
  wire sum_c17_r40_s1, carry_c17_r40_s1;
  subbyte_full_adder add_c17_r40_s1 (
    .a(pp[4217]),
    .b(pp[4252]),
    .ci(pp[4287]),
    .s(sum_c17_r40_s1),
    .co(carry_c17_r40_s1)
  );
  wire sum_c17_r41_s1, carry_c17_r41_s1;
  subbyte_full_adder add_c17_r41_s1 (
    .a(pp[4322]),
    .b(pp[4357]),
    .ci(pp[4392]),
    .s(sum_c17_r41_s1),
    .co(carry_c17_r41_s1)
  );
  wire sum_c17_r42_s1, carry_c17_r42_s1;
  subbyte_full_adder add_c17_r42_s1 (
    .a(pp[4427]),
    .b(pp[4462]),
    .ci(pp[4497]),
    .s(sum_c17_r42_s1),
    .co(carry_c17_r42_s1)
  );
  wire sum_c17_r43_s2, carry_c17_r43_s2;
  subbyte_full_adder add_c17_r43_s2 (
    .a(carry_c16_r0_s1),
    .b(carry_c16_r1_s1),
    .ci(carry_c16_r2_s1),
    .s(sum_c17_r43_s2),
    .co(carry_c17_r43_s2)
  );
  wire sum_c17_r44_s2, carry_c17_r44_s2;
  subbyte_full_adder add_c17_r44_s2 (
    .a(carry_c16_r3_s1),
    .b(carry_c16_r4_s1),
    .ci(carry_c16_r5_s1),
    .s(sum_c17_r44_s2),
    .co(carry_c17_r44_s2)
  );
  wire sum_c17_r45_s2, carry_c17_r45_s2;
  subbyte_full_adder add_c17_r45_s2 (
    .a(carry_c16_r6_s1),
    .b(carry_c16_r7_s1),
    .ci(carry_c16_r8_s1),
    .s(sum_c17_r45_s2),
    .co(carry_c17_r45_s2)
  );
  wire sum_c17_r46_s2, carry_c17_r46_s2;
  subbyte_full_adder add_c17_r46_s2 (
    .a(carry_c16_r9_s1),
    .b(carry_c16_r10_s1),
    .ci(carry_c16_r11_s1),
    .s(sum_c17_r46_s2),
    .co(carry_c17_r46_s2)
  );
  wire sum_c17_r47_s2, carry_c17_r47_s2;
  subbyte_full_adder add_c17_r47_s2 (
    .a(carry_c16_r12_s1),
    .b(carry_c16_r13_s1),
    .ci(carry_c16_r14_s1),
    .s(sum_c17_r47_s2),
    .co(carry_c17_r47_s2)
  );
  wire sum_c17_r48_s2, carry_c17_r48_s2;
  subbyte_full_adder add_c17_r48_s2 (
    .a(carry_c16_r15_s1),
    .b(carry_c16_r16_s1),
    .ci(carry_c16_r17_s1),
    .s(sum_c17_r48_s2),
    .co(carry_c17_r48_s2)
  );
  wire sum_c17_r49_s2, carry_c17_r49_s2;
  subbyte_full_adder add_c17_r49_s2 (
    .a(carry_c16_r18_s1),
    .b(carry_c16_r19_s1),
    .ci(carry_c16_r20_s1),
    .s(sum_c17_r49_s2),
    .co(carry_c17_r49_s2)
  );
  wire sum_c17_r50_s2, carry_c17_r50_s2;
  subbyte_full_adder add_c17_r50_s2 (
    .a(carry_c16_r21_s1),
    .b(carry_c16_r22_s1),
    .ci(carry_c16_r23_s1),
    .s(sum_c17_r50_s2),
    .co(carry_c17_r50_s2)
  );
  wire sum_c17_r51_s2, carry_c17_r51_s2;
  subbyte_full_adder add_c17_r51_s2 (
    .a(carry_c16_r24_s1),
    .b(carry_c16_r25_s1),
    .ci(carry_c16_r26_s1),
    .s(sum_c17_r51_s2),
    .co(carry_c17_r51_s2)
  );
  wire sum_c17_r52_s2, carry_c17_r52_s2;
  subbyte_full_adder add_c17_r52_s2 (
    .a(carry_c16_r27_s1),
    .b(carry_c16_r28_s1),
    .ci(carry_c16_r29_s1),
    .s(sum_c17_r52_s2),
    .co(carry_c17_r52_s2)
  );
  wire sum_c17_r53_s2, carry_c17_r53_s2;
  subbyte_full_adder add_c17_r53_s2 (
    .a(carry_c16_r30_s1),
    .b(carry_c16_r31_s1),
    .ci(carry_c16_r32_s1),
    .s(sum_c17_r53_s2),
    .co(carry_c17_r53_s2)
  );
  wire sum_c17_r54_s2, carry_c17_r54_s2;
  subbyte_full_adder add_c17_r54_s2 (
    .a(carry_c16_r33_s1),
    .b(carry_c16_r34_s1),
    .ci(carry_c16_r35_s1),
    .s(sum_c17_r54_s2),
    .co(carry_c17_r54_s2)
  );
  wire sum_c17_r55_s2, carry_c17_r55_s2;
  subbyte_full_adder add_c17_r55_s2 (
    .a(carry_c16_r36_s1),
    .b(carry_c16_r37_s1),
    .ci(carry_c16_r38_s1),
    .s(sum_c17_r55_s2),
    .co(carry_c17_r55_s2)
  );
  wire sum_c17_r56_s2, carry_c17_r56_s2;
  subbyte_full_adder add_c17_r56_s2 (
    .a(carry_c16_r39_s1),
    .b(carry_c16_r40_s1),
    .ci(carry_c16_r41_s1),
    .s(sum_c17_r56_s2),
    .co(carry_c17_r56_s2)
  );
  wire sum_c17_r57_s2, carry_c17_r57_s2;
  subbyte_full_adder add_c17_r57_s2 (
    .a(carry_c16_r42_s1),
    .b(sum_c17_r0_s1),
    .ci(sum_c17_r1_s1),
    .s(sum_c17_r57_s2),
    .co(carry_c17_r57_s2)
  );
  wire sum_c17_r58_s2, carry_c17_r58_s2;
  subbyte_full_adder add_c17_r58_s2 (
    .a(sum_c17_r2_s1),
    .b(sum_c17_r3_s1),
    .ci(sum_c17_r4_s1),
    .s(sum_c17_r58_s2),
    .co(carry_c17_r58_s2)
  );
  wire sum_c17_r59_s2, carry_c17_r59_s2;
  subbyte_full_adder add_c17_r59_s2 (
    .a(sum_c17_r5_s1),
    .b(sum_c17_r6_s1),
    .ci(sum_c17_r7_s1),
    .s(sum_c17_r59_s2),
    .co(carry_c17_r59_s2)
  );
  wire sum_c17_r60_s2, carry_c17_r60_s2;
  subbyte_full_adder add_c17_r60_s2 (
    .a(sum_c17_r8_s1),
    .b(sum_c17_r9_s1),
    .ci(sum_c17_r10_s1),
    .s(sum_c17_r60_s2),
    .co(carry_c17_r60_s2)
  );
  wire sum_c17_r61_s2, carry_c17_r61_s2;
  subbyte_full_adder add_c17_r61_s2 (
    .a(sum_c17_r11_s1),
    .b(sum_c17_r12_s1),
    .ci(sum_c17_r13_s1),
    .s(sum_c17_r61_s2),
    .co(carry_c17_r61_s2)
  );
  wire sum_c17_r62_s2, carry_c17_r62_s2;
  subbyte_full_adder add_c17_r62_s2 (
    .a(sum_c17_r14_s1),
    .b(sum_c17_r15_s1),
    .ci(sum_c17_r16_s1),
    .s(sum_c17_r62_s2),
    .co(carry_c17_r62_s2)
  );
  wire sum_c17_r63_s2, carry_c17_r63_s2;
  subbyte_full_adder add_c17_r63_s2 (
    .a(sum_c17_r17_s1),
    .b(sum_c17_r18_s1),
    .ci(sum_c17_r19_s1),
    .s(sum_c17_r63_s2),
    .co(carry_c17_r63_s2)
  );
  wire sum_c17_r64_s2, carry_c17_r64_s2;
  subbyte_full_adder add_c17_r64_s2 (
    .a(sum_c17_r20_s1),
    .b(sum_c17_r21_s1),
    .ci(sum_c17_r22_s1),
    .s(sum_c17_r64_s2),
    .co(carry_c17_r64_s2)
  );
  wire sum_c17_r65_s2, carry_c17_r65_s2;
  subbyte_full_adder add_c17_r65_s2 (
    .a(sum_c17_r23_s1),
    .b(sum_c17_r24_s1),
    .ci(sum_c17_r25_s1),
    .s(sum_c17_r65_s2),
    .co(carry_c17_r65_s2)
  );
  wire sum_c17_r66_s2, carry_c17_r66_s2;
  subbyte_full_adder add_c17_r66_s2 (
    .a(sum_c17_r26_s1),
    .b(sum_c17_r27_s1),
    .ci(sum_c17_r28_s1),
    .s(sum_c17_r66_s2),
    .co(carry_c17_r66_s2)
  );
  wire sum_c17_r67_s2, carry_c17_r67_s2;
  subbyte_full_adder add_c17_r67_s2 (
    .a(sum_c17_r29_s1),
    .b(sum_c17_r30_s1),
    .ci(sum_c17_r31_s1),
    .s(sum_c17_r67_s2),
    .co(carry_c17_r67_s2)
  );
  wire sum_c17_r68_s2, carry_c17_r68_s2;
  subbyte_full_adder add_c17_r68_s2 (
    .a(sum_c17_r32_s1),
    .b(sum_c17_r33_s1),
    .ci(sum_c17_r34_s1),
    .s(sum_c17_r68_s2),
    .co(carry_c17_r68_s2)
  );
  wire sum_c17_r69_s2, carry_c17_r69_s2;
  subbyte_full_adder add_c17_r69_s2 (
    .a(sum_c17_r35_s1),
    .b(sum_c17_r36_s1),
    .ci(sum_c17_r37_s1),
    .s(sum_c17_r69_s2),
    .co(carry_c17_r69_s2)
  );
  wire sum_c17_r70_s2, carry_c17_r70_s2;
  subbyte_full_adder add_c17_r70_s2 (
    .a(sum_c17_r38_s1),
    .b(sum_c17_r39_s1),
    .ci(sum_c17_r40_s1),
    .s(sum_c17_r70_s2),
    .co(carry_c17_r70_s2)
  );
  wire sum_c17_r71_s3, carry_c17_r71_s3;
  subbyte_full_adder add_c17_r71_s3 (
    .a(sum_c17_r41_s1),
    .b(sum_c17_r42_s1),
    .ci(carry_c16_r43_s2),
    .s(sum_c17_r71_s3),
    .co(carry_c17_r71_s3)
  );
  wire sum_c17_r72_s3, carry_c17_r72_s3;
  subbyte_full_adder add_c17_r72_s3 (
    .a(carry_c16_r44_s2),
    .b(carry_c16_r45_s2),
    .ci(carry_c16_r46_s2),
    .s(sum_c17_r72_s3),
    .co(carry_c17_r72_s3)
  );
  wire sum_c17_r73_s3, carry_c17_r73_s3;
  subbyte_full_adder add_c17_r73_s3 (
    .a(carry_c16_r47_s2),
    .b(carry_c16_r48_s2),
    .ci(carry_c16_r49_s2),
    .s(sum_c17_r73_s3),
    .co(carry_c17_r73_s3)
  );
  wire sum_c17_r74_s3, carry_c17_r74_s3;
  subbyte_full_adder add_c17_r74_s3 (
    .a(carry_c16_r50_s2),
    .b(carry_c16_r51_s2),
    .ci(carry_c16_r52_s2),
    .s(sum_c17_r74_s3),
    .co(carry_c17_r74_s3)
  );
  wire sum_c17_r75_s3, carry_c17_r75_s3;
  subbyte_full_adder add_c17_r75_s3 (
    .a(carry_c16_r53_s2),
    .b(carry_c16_r54_s2),
    .ci(carry_c16_r55_s2),
    .s(sum_c17_r75_s3),
    .co(carry_c17_r75_s3)
  );
  wire sum_c17_r76_s3, carry_c17_r76_s3;
  subbyte_full_adder add_c17_r76_s3 (
    .a(carry_c16_r56_s2),
    .b(carry_c16_r57_s2),
    .ci(carry_c16_r58_s2),
    .s(sum_c17_r76_s3),
    .co(carry_c17_r76_s3)
  );
  wire sum_c17_r77_s3, carry_c17_r77_s3;
  subbyte_full_adder add_c17_r77_s3 (
    .a(carry_c16_r59_s2),
    .b(carry_c16_r60_s2),
    .ci(carry_c16_r61_s2),
    .s(sum_c17_r77_s3),
    .co(carry_c17_r77_s3)
  );
  wire sum_c17_r78_s3, carry_c17_r78_s3;
  subbyte_full_adder add_c17_r78_s3 (
    .a(carry_c16_r62_s2),
    .b(carry_c16_r63_s2),
    .ci(carry_c16_r64_s2),
    .s(sum_c17_r78_s3),
    .co(carry_c17_r78_s3)
  );
  wire sum_c17_r79_s3, carry_c17_r79_s3;
  subbyte_full_adder add_c17_r79_s3 (
    .a(carry_c16_r65_s2),
    .b(carry_c16_r66_s2),
    .ci(carry_c16_r67_s2),
    .s(sum_c17_r79_s3),
    .co(carry_c17_r79_s3)
  );
  wire sum_c17_r80_s3, carry_c17_r80_s3;
  subbyte_full_adder add_c17_r80_s3 (
    .a(carry_c16_r68_s2),
    .b(carry_c16_r69_s2),
    .ci(carry_c16_r70_s2),
    .s(sum_c17_r80_s3),
    .co(carry_c17_r80_s3)
  );
  wire sum_c17_r81_s3, carry_c17_r81_s3;
  subbyte_full_adder add_c17_r81_s3 (
    .a(sum_c17_r43_s2),
    .b(sum_c17_r44_s2),
    .ci(sum_c17_r45_s2),
    .s(sum_c17_r81_s3),
    .co(carry_c17_r81_s3)
  );
  wire sum_c17_r82_s3, carry_c17_r82_s3;
  subbyte_full_adder add_c17_r82_s3 (
    .a(sum_c17_r46_s2),
    .b(sum_c17_r47_s2),
    .ci(sum_c17_r48_s2),
    .s(sum_c17_r82_s3),
    .co(carry_c17_r82_s3)
  );
  wire sum_c17_r83_s3, carry_c17_r83_s3;
  subbyte_full_adder add_c17_r83_s3 (
    .a(sum_c17_r49_s2),
    .b(sum_c17_r50_s2),
    .ci(sum_c17_r51_s2),
    .s(sum_c17_r83_s3),
    .co(carry_c17_r83_s3)
  );
  wire sum_c17_r84_s3, carry_c17_r84_s3;
  subbyte_full_adder add_c17_r84_s3 (
    .a(sum_c17_r52_s2),
    .b(sum_c17_r53_s2),
    .ci(sum_c17_r54_s2),
    .s(sum_c17_r84_s3),
    .co(carry_c17_r84_s3)
  );
  wire sum_c17_r85_s3, carry_c17_r85_s3;
  subbyte_full_adder add_c17_r85_s3 (
    .a(sum_c17_r55_s2),
    .b(sum_c17_r56_s2),
    .ci(sum_c17_r57_s2),
    .s(sum_c17_r85_s3),
    .co(carry_c17_r85_s3)
  );
  wire sum_c17_r86_s3, carry_c17_r86_s3;
  subbyte_full_adder add_c17_r86_s3 (
    .a(sum_c17_r58_s2),
    .b(sum_c17_r59_s2),
    .ci(sum_c17_r60_s2),
    .s(sum_c17_r86_s3),
    .co(carry_c17_r86_s3)
  );
  wire sum_c17_r87_s3, carry_c17_r87_s3;
  subbyte_full_adder add_c17_r87_s3 (
    .a(sum_c17_r61_s2),
    .b(sum_c17_r62_s2),
    .ci(sum_c17_r63_s2),
    .s(sum_c17_r87_s3),
    .co(carry_c17_r87_s3)
  );
  wire sum_c17_r88_s3, carry_c17_r88_s3;
  subbyte_full_adder add_c17_r88_s3 (
    .a(sum_c17_r64_s2),
    .b(sum_c17_r65_s2),
    .ci(sum_c17_r66_s2),
    .s(sum_c17_r88_s3),
    .co(carry_c17_r88_s3)
  );
  wire sum_c17_r89_s3, carry_c17_r89_s3;
  subbyte_full_adder add_c17_r89_s3 (
    .a(sum_c17_r67_s2),
    .b(sum_c17_r68_s2),
    .ci(sum_c17_r69_s2),
    .s(sum_c17_r89_s3),
    .co(carry_c17_r89_s3)
  );
  wire sum_c17_r90_s4, carry_c17_r90_s4;
  subbyte_full_adder add_c17_r90_s4 (
    .a(sum_c17_r70_s2),
    .b(carry_c16_r71_s3),
    .ci(sum_c17_r71_s3),
    .s(sum_c17_r90_s4),
    .co(carry_c17_r90_s4)
  );
  wire sum_c17_r91_s4, carry_c17_r91_s4;
  subbyte_full_adder add_c17_r91_s4 (
    .a(carry_c16_r72_s3),
    .b(carry_c16_r73_s3),
    .ci(carry_c16_r74_s3),
    .s(sum_c17_r91_s4),
    .co(carry_c17_r91_s4)
  );
  wire sum_c17_r92_s4, carry_c17_r92_s4;
  subbyte_full_adder add_c17_r92_s4 (
    .a(carry_c16_r75_s3),
    .b(carry_c16_r76_s3),
    .ci(carry_c16_r77_s3),
    .s(sum_c17_r92_s4),
    .co(carry_c17_r92_s4)
  );
  wire sum_c17_r93_s4, carry_c17_r93_s4;
  subbyte_full_adder add_c17_r93_s4 (
    .a(carry_c16_r78_s3),
    .b(carry_c16_r79_s3),
    .ci(carry_c16_r80_s3),
    .s(sum_c17_r93_s4),
    .co(carry_c17_r93_s4)
  );
  wire sum_c17_r94_s4, carry_c17_r94_s4;
  subbyte_full_adder add_c17_r94_s4 (
    .a(carry_c16_r81_s3),
    .b(carry_c16_r82_s3),
    .ci(carry_c16_r83_s3),
    .s(sum_c17_r94_s4),
    .co(carry_c17_r94_s4)
  );
  wire sum_c17_r95_s4, carry_c17_r95_s4;
  subbyte_full_adder add_c17_r95_s4 (
    .a(carry_c16_r84_s3),
    .b(carry_c16_r85_s3),
    .ci(carry_c16_r86_s3),
    .s(sum_c17_r95_s4),
    .co(carry_c17_r95_s4)
  );
  wire sum_c17_r96_s4, carry_c17_r96_s4;
  subbyte_full_adder add_c17_r96_s4 (
    .a(carry_c16_r87_s3),
    .b(carry_c16_r88_s3),
    .ci(carry_c16_r89_s3),
    .s(sum_c17_r96_s4),
    .co(carry_c17_r96_s4)
  );
  wire sum_c17_r97_s4, carry_c17_r97_s4;
  subbyte_full_adder add_c17_r97_s4 (
    .a(sum_c17_r72_s3),
    .b(sum_c17_r73_s3),
    .ci(sum_c17_r74_s3),
    .s(sum_c17_r97_s4),
    .co(carry_c17_r97_s4)
  );
  wire sum_c17_r98_s4, carry_c17_r98_s4;
  subbyte_full_adder add_c17_r98_s4 (
    .a(sum_c17_r75_s3),
    .b(sum_c17_r76_s3),
    .ci(sum_c17_r77_s3),
    .s(sum_c17_r98_s4),
    .co(carry_c17_r98_s4)
  );
  wire sum_c17_r99_s4, carry_c17_r99_s4;
  subbyte_full_adder add_c17_r99_s4 (
    .a(sum_c17_r78_s3),
    .b(sum_c17_r79_s3),
    .ci(sum_c17_r80_s3),
    .s(sum_c17_r99_s4),
    .co(carry_c17_r99_s4)
  );
  wire sum_c17_r100_s4, carry_c17_r100_s4;
  subbyte_full_adder add_c17_r100_s4 (
    .a(sum_c17_r81_s3),
    .b(sum_c17_r82_s3),
    .ci(sum_c17_r83_s3),
    .s(sum_c17_r100_s4),
    .co(carry_c17_r100_s4)
  );
  wire sum_c17_r101_s4, carry_c17_r101_s4;
  subbyte_full_adder add_c17_r101_s4 (
    .a(sum_c17_r84_s3),
    .b(sum_c17_r85_s3),
    .ci(sum_c17_r86_s3),
    .s(sum_c17_r101_s4),
    .co(carry_c17_r101_s4)
  );
  wire sum_c17_r102_s4, carry_c17_r102_s4;
  subbyte_full_adder add_c17_r102_s4 (
    .a(sum_c17_r87_s3),
    .b(sum_c17_r88_s3),
    .ci(sum_c17_r89_s3),
    .s(sum_c17_r102_s4),
    .co(carry_c17_r102_s4)
  );
  wire sum_c17_r103_s5, carry_c17_r103_s5;
  subbyte_full_adder add_c17_r103_s5 (
    .a(carry_c16_r90_s4),
    .b(sum_c17_r90_s4),
    .ci(carry_c16_r91_s4),
    .s(sum_c17_r103_s5),
    .co(carry_c17_r103_s5)
  );
  wire sum_c17_r104_s5, carry_c17_r104_s5;
  subbyte_full_adder add_c17_r104_s5 (
    .a(carry_c16_r92_s4),
    .b(carry_c16_r93_s4),
    .ci(carry_c16_r94_s4),
    .s(sum_c17_r104_s5),
    .co(carry_c17_r104_s5)
  );
  wire sum_c17_r105_s5, carry_c17_r105_s5;
  subbyte_full_adder add_c17_r105_s5 (
    .a(carry_c16_r95_s4),
    .b(carry_c16_r96_s4),
    .ci(carry_c16_r97_s4),
    .s(sum_c17_r105_s5),
    .co(carry_c17_r105_s5)
  );
  wire sum_c17_r106_s5, carry_c17_r106_s5;
  subbyte_full_adder add_c17_r106_s5 (
    .a(carry_c16_r98_s4),
    .b(carry_c16_r99_s4),
    .ci(carry_c16_r100_s4),
    .s(sum_c17_r106_s5),
    .co(carry_c17_r106_s5)
  );
  wire sum_c17_r107_s5, carry_c17_r107_s5;
  subbyte_full_adder add_c17_r107_s5 (
    .a(carry_c16_r101_s4),
    .b(carry_c16_r102_s4),
    .ci(sum_c17_r91_s4),
    .s(sum_c17_r107_s5),
    .co(carry_c17_r107_s5)
  );
  wire sum_c17_r108_s5, carry_c17_r108_s5;
  subbyte_full_adder add_c17_r108_s5 (
    .a(sum_c17_r92_s4),
    .b(sum_c17_r93_s4),
    .ci(sum_c17_r94_s4),
    .s(sum_c17_r108_s5),
    .co(carry_c17_r108_s5)
  );
  wire sum_c17_r109_s5, carry_c17_r109_s5;
  subbyte_full_adder add_c17_r109_s5 (
    .a(sum_c17_r95_s4),
    .b(sum_c17_r96_s4),
    .ci(sum_c17_r97_s4),
    .s(sum_c17_r109_s5),
    .co(carry_c17_r109_s5)
  );
  wire sum_c17_r110_s5, carry_c17_r110_s5;
  subbyte_full_adder add_c17_r110_s5 (
    .a(sum_c17_r98_s4),
    .b(sum_c17_r99_s4),
    .ci(sum_c17_r100_s4),
    .s(sum_c17_r110_s5),
    .co(carry_c17_r110_s5)
  );
  wire sum_c17_r111_s6, carry_c17_r111_s6;
  subbyte_full_adder add_c17_r111_s6 (
    .a(sum_c17_r101_s4),
    .b(sum_c17_r102_s4),
    .ci(carry_c16_r103_s5),
    .s(sum_c17_r111_s6),
    .co(carry_c17_r111_s6)
  );
  wire sum_c17_r112_s6, carry_c17_r112_s6;
  subbyte_full_adder add_c17_r112_s6 (
    .a(sum_c17_r103_s5),
    .b(carry_c16_r104_s5),
    .ci(carry_c16_r105_s5),
    .s(sum_c17_r112_s6),
    .co(carry_c17_r112_s6)
  );
  wire sum_c17_r113_s6, carry_c17_r113_s6;
  subbyte_full_adder add_c17_r113_s6 (
    .a(carry_c16_r106_s5),
    .b(carry_c16_r107_s5),
    .ci(carry_c16_r108_s5),
    .s(sum_c17_r113_s6),
    .co(carry_c17_r113_s6)
  );
  wire sum_c17_r114_s7, carry_c17_r114_s7;
  subbyte_full_adder add_c17_r114_s7 (
    .a(carry_c16_r109_s5),
    .b(carry_c16_r110_s5),
    .ci(carry_c16_r111_s6),
    .s(sum_c17_r114_s7),
    .co(carry_c17_r114_s7)
  );
  wire sum_c17_r115_s6, carry_c17_r115_s6;
  subbyte_full_adder add_c17_r115_s6 (
    .a(sum_c17_r104_s5),
    .b(sum_c17_r105_s5),
    .ci(sum_c17_r106_s5),
    .s(sum_c17_r115_s6),
    .co(carry_c17_r115_s6)
  );
  wire sum_c17_r116_s6, carry_c17_r116_s6;
  subbyte_full_adder add_c17_r116_s6 (
    .a(sum_c17_r107_s5),
    .b(sum_c17_r108_s5),
    .ci(sum_c17_r109_s5),
    .s(sum_c17_r116_s6),
    .co(carry_c17_r116_s6)
  );
  wire sum_c17_r117_s7, carry_c17_r117_s7;
  subbyte_full_adder add_c17_r117_s7 (
    .a(sum_c17_r110_s5),
    .b(sum_c17_r111_s6),
    .ci(carry_c16_r112_s6),
    .s(sum_c17_r117_s7),
    .co(carry_c17_r117_s7)
  );
  wire sum_c17_r118_s8, carry_c17_r118_s8;
  subbyte_full_adder add_c17_r118_s8 (
    .a(carry_c16_r113_s6),
    .b(carry_c16_r114_s7),
    .ci(carry_c16_r115_s6),
    .s(sum_c17_r118_s8),
    .co(carry_c17_r118_s8)
  );
  wire sum_c17_r119_s7, carry_c17_r119_s7;
  subbyte_full_adder add_c17_r119_s7 (
    .a(carry_c16_r116_s6),
    .b(sum_c17_r112_s6),
    .ci(sum_c17_r113_s6),
    .s(sum_c17_r119_s7),
    .co(carry_c17_r119_s7)
  );
  wire sum_c17_r120_s8, carry_c17_r120_s8;
  subbyte_full_adder add_c17_r120_s8 (
    .a(sum_c17_r114_s7),
    .b(sum_c17_r115_s6),
    .ci(sum_c17_r116_s6),
    .s(sum_c17_r120_s8),
    .co(carry_c17_r120_s8)
  );
  wire sum_c17_r121_s9, carry_c17_r121_s9;
  subbyte_full_adder add_c17_r121_s9 (
    .a(carry_c16_r117_s7),
    .b(sum_c17_r117_s7),
    .ci(carry_c16_r118_s8),
    .s(sum_c17_r121_s9),
    .co(carry_c17_r121_s9)
  );
  wire sum_c17_r122_s9, carry_c17_r122_s9;
  subbyte_full_adder add_c17_r122_s9 (
    .a(carry_c16_r119_s7),
    .b(carry_c16_r120_s8),
    .ci(sum_c17_r118_s8),
    .s(sum_c17_r122_s9),
    .co(carry_c17_r122_s9)
  );
  wire sum_c17_r123_s10, carry_c17_r123_s10;
  subbyte_full_adder add_c17_r123_s10 (
    .a(sum_c17_r119_s7),
    .b(sum_c17_r120_s8),
    .ci(carry_c16_r121_s9),
    .s(sum_c17_r123_s10),
    .co(carry_c17_r123_s10)
  );
  wire sum_c17_r124_s11, carry_c17_r124_s11;
  subbyte_full_adder add_c17_r124_s11 (
    .a(sum_c17_r121_s9),
    .b(carry_c16_r122_s9),
    .ci(carry_c16_r123_s10),
    .s(sum_c17_r124_s11),
    .co(carry_c17_r124_s11)
  );
  wire sum_c17_r125_s12, carry_c17_r125_s12;
  subbyte_full_adder add_c17_r125_s12 (
    .a(sum_c17_r122_s9),
    .b(sum_c17_r123_s10),
    .ci(carry_c16_r124_s11),
    .s(sum_c17_r125_s12),
    .co(carry_c17_r125_s12)
  );
  wire sum_c17_r126_s13, carry_c17_r126_s13;
  subbyte_full_adder add_c17_r126_s13 (
    .a(sum_c17_r124_s11),
    .b(carry_c16_r125_s12),
    .ci(sum_c17_r125_s12),
    .s(sum_c17_r126_s13),
    .co(carry_c17_r126_s13)
  );
  wire sum_c17_r127_s24, carry_c17_r127_s24;
  subbyte_full_adder add_c17_r127_s24 (
    .a(carry_c16_r126_s13),
    .b(sum_c17_r126_s13),
    .ci(carry_c16_r127_s23),
    .s(sum_c17_r127_s24),
    .co(carry_c17_r127_s24)
  );
  wire sum_c17_r128_s25, carry_c17_r128_s25;
  subbyte_half_adder add_c17_r128_s25 (
    .a(carry_c16_r128_s24),
    .b(sum_c17_r127_s24),
    .s(sum_c17_r128_s25),
    .co(carry_c17_r128_s25)
  );
  wire sum_c18_r0_s1, carry_c18_r0_s1;
  subbyte_full_adder add_c18_r0_s1 (.a(pp[18]), .b(pp[53]), .ci(pp[88]), .s(sum_c18_r0_s1), .co(carry_c18_r0_s1));
  wire sum_c18_r1_s1, carry_c18_r1_s1;
  subbyte_full_adder add_c18_r1_s1 (.a(pp[123]), .b(pp[158]), .ci(pp[193]), .s(sum_c18_r1_s1), .co(carry_c18_r1_s1));
  wire sum_c18_r2_s1, carry_c18_r2_s1;
  subbyte_full_adder add_c18_r2_s1 (.a(pp[228]), .b(pp[263]), .ci(pp[298]), .s(sum_c18_r2_s1), .co(carry_c18_r2_s1));
  wire sum_c18_r3_s1, carry_c18_r3_s1;
  subbyte_full_adder add_c18_r3_s1 (.a(pp[333]), .b(pp[368]), .ci(pp[403]), .s(sum_c18_r3_s1), .co(carry_c18_r3_s1));
  wire sum_c18_r4_s1, carry_c18_r4_s1;
  subbyte_full_adder add_c18_r4_s1 (.a(pp[438]), .b(pp[473]), .ci(pp[508]), .s(sum_c18_r4_s1), .co(carry_c18_r4_s1));
  wire sum_c18_r5_s1, carry_c18_r5_s1;
  subbyte_full_adder add_c18_r5_s1 (.a(pp[543]), .b(pp[578]), .ci(pp[613]), .s(sum_c18_r5_s1), .co(carry_c18_r5_s1));
  wire sum_c18_r6_s1, carry_c18_r6_s1;
  subbyte_full_adder add_c18_r6_s1 (.a(pp[648]), .b(pp[683]), .ci(pp[718]), .s(sum_c18_r6_s1), .co(carry_c18_r6_s1));
  wire sum_c18_r7_s1, carry_c18_r7_s1;
  subbyte_full_adder add_c18_r7_s1 (.a(pp[753]), .b(pp[788]), .ci(pp[823]), .s(sum_c18_r7_s1), .co(carry_c18_r7_s1));
  wire sum_c18_r8_s1, carry_c18_r8_s1;
  subbyte_full_adder add_c18_r8_s1 (.a(pp[858]), .b(pp[893]), .ci(pp[928]), .s(sum_c18_r8_s1), .co(carry_c18_r8_s1));
  wire sum_c18_r9_s1, carry_c18_r9_s1;
  subbyte_full_adder add_c18_r9_s1 (.a(pp[963]), .b(pp[998]), .ci(pp[1033]), .s(sum_c18_r9_s1), .co(carry_c18_r9_s1));
  wire sum_c18_r10_s1, carry_c18_r10_s1;
  subbyte_full_adder add_c18_r10_s1 (
    .a(pp[1068]),
    .b(pp[1103]),
    .ci(pp[1138]),
    .s(sum_c18_r10_s1),
    .co(carry_c18_r10_s1)
  );
  wire sum_c18_r11_s1, carry_c18_r11_s1;
  subbyte_full_adder add_c18_r11_s1 (
    .a(pp[1173]),
    .b(pp[1208]),
    .ci(pp[1243]),
    .s(sum_c18_r11_s1),
    .co(carry_c18_r11_s1)
  );
  wire sum_c18_r12_s1, carry_c18_r12_s1;
  subbyte_full_adder add_c18_r12_s1 (
    .a(pp[1278]),
    .b(pp[1313]),
    .ci(pp[1348]),
    .s(sum_c18_r12_s1),
    .co(carry_c18_r12_s1)
  );
  wire sum_c18_r13_s1, carry_c18_r13_s1;
  subbyte_full_adder add_c18_r13_s1 (
    .a(pp[1383]),
    .b(pp[1418]),
    .ci(pp[1453]),
    .s(sum_c18_r13_s1),
    .co(carry_c18_r13_s1)
  );
  wire sum_c18_r14_s1, carry_c18_r14_s1;
  subbyte_full_adder add_c18_r14_s1 (
    .a(pp[1488]),
    .b(pp[1523]),
    .ci(pp[1558]),
    .s(sum_c18_r14_s1),
    .co(carry_c18_r14_s1)
  );
  wire sum_c18_r15_s1, carry_c18_r15_s1;
  subbyte_full_adder add_c18_r15_s1 (
    .a(pp[1593]),
    .b(pp[1628]),
    .ci(pp[1663]),
    .s(sum_c18_r15_s1),
    .co(carry_c18_r15_s1)
  );
  wire sum_c18_r16_s1, carry_c18_r16_s1;
  subbyte_full_adder add_c18_r16_s1 (
    .a(pp[1698]),
    .b(pp[1733]),
    .ci(pp[1768]),
    .s(sum_c18_r16_s1),
    .co(carry_c18_r16_s1)
  );
  wire sum_c18_r17_s1, carry_c18_r17_s1;
  subbyte_full_adder add_c18_r17_s1 (
    .a(pp[1803]),
    .b(pp[1838]),
    .ci(pp[1873]),
    .s(sum_c18_r17_s1),
    .co(carry_c18_r17_s1)
  );
  wire sum_c18_r18_s1, carry_c18_r18_s1;
  subbyte_full_adder add_c18_r18_s1 (
    .a(pp[1908]),
    .b(pp[1943]),
    .ci(pp[1978]),
    .s(sum_c18_r18_s1),
    .co(carry_c18_r18_s1)
  );
  wire sum_c18_r19_s1, carry_c18_r19_s1;
  subbyte_full_adder add_c18_r19_s1 (
    .a(pp[2013]),
    .b(pp[2048]),
    .ci(pp[2083]),
    .s(sum_c18_r19_s1),
    .co(carry_c18_r19_s1)
  );
  wire sum_c18_r20_s1, carry_c18_r20_s1;
  subbyte_full_adder add_c18_r20_s1 (
    .a(pp[2118]),
    .b(pp[2153]),
    .ci(pp[2188]),
    .s(sum_c18_r20_s1),
    .co(carry_c18_r20_s1)
  );
  wire sum_c18_r21_s1, carry_c18_r21_s1;
  subbyte_full_adder add_c18_r21_s1 (
    .a(pp[2223]),
    .b(pp[2258]),
    .ci(pp[2293]),
    .s(sum_c18_r21_s1),
    .co(carry_c18_r21_s1)
  );
  wire sum_c18_r22_s1, carry_c18_r22_s1;
  subbyte_full_adder add_c18_r22_s1 (
    .a(pp[2328]),
    .b(pp[2363]),
    .ci(pp[2398]),
    .s(sum_c18_r22_s1),
    .co(carry_c18_r22_s1)
  );
  wire sum_c18_r23_s1, carry_c18_r23_s1;
  subbyte_full_adder add_c18_r23_s1 (
    .a(pp[2433]),
    .b(pp[2468]),
    .ci(pp[2503]),
    .s(sum_c18_r23_s1),
    .co(carry_c18_r23_s1)
  );
  wire sum_c18_r24_s1, carry_c18_r24_s1;
  subbyte_full_adder add_c18_r24_s1 (
    .a(pp[2538]),
    .b(pp[2573]),
    .ci(pp[2608]),
    .s(sum_c18_r24_s1),
    .co(carry_c18_r24_s1)
  );
  wire sum_c18_r25_s1, carry_c18_r25_s1;
  subbyte_full_adder add_c18_r25_s1 (
    .a(pp[2643]),
    .b(pp[2678]),
    .ci(pp[2713]),
    .s(sum_c18_r25_s1),
    .co(carry_c18_r25_s1)
  );
  wire sum_c18_r26_s1, carry_c18_r26_s1;
  subbyte_full_adder add_c18_r26_s1 (
    .a(pp[2748]),
    .b(pp[2783]),
    .ci(pp[2818]),
    .s(sum_c18_r26_s1),
    .co(carry_c18_r26_s1)
  );
  wire sum_c18_r27_s1, carry_c18_r27_s1;
  subbyte_full_adder add_c18_r27_s1 (
    .a(pp[2853]),
    .b(pp[2888]),
    .ci(pp[2923]),
    .s(sum_c18_r27_s1),
    .co(carry_c18_r27_s1)
  );
  wire sum_c18_r28_s1, carry_c18_r28_s1;
  subbyte_full_adder add_c18_r28_s1 (
    .a(pp[2958]),
    .b(pp[2993]),
    .ci(pp[3028]),
    .s(sum_c18_r28_s1),
    .co(carry_c18_r28_s1)
  );
  wire sum_c18_r29_s1, carry_c18_r29_s1;
  subbyte_full_adder add_c18_r29_s1 (
    .a(pp[3063]),
    .b(pp[3098]),
    .ci(pp[3133]),
    .s(sum_c18_r29_s1),
    .co(carry_c18_r29_s1)
  );
  wire sum_c18_r30_s1, carry_c18_r30_s1;
  subbyte_full_adder add_c18_r30_s1 (
    .a(pp[3168]),
    .b(pp[3203]),
    .ci(pp[3238]),
    .s(sum_c18_r30_s1),
    .co(carry_c18_r30_s1)
  );
  wire sum_c18_r31_s1, carry_c18_r31_s1;
  subbyte_full_adder add_c18_r31_s1 (
    .a(pp[3273]),
    .b(pp[3308]),
    .ci(pp[3343]),
    .s(sum_c18_r31_s1),
    .co(carry_c18_r31_s1)
  );
  wire sum_c18_r32_s1, carry_c18_r32_s1;
  subbyte_full_adder add_c18_r32_s1 (
    .a(pp[3378]),
    .b(pp[3413]),
    .ci(pp[3448]),
    .s(sum_c18_r32_s1),
    .co(carry_c18_r32_s1)
  );
  wire sum_c18_r33_s1, carry_c18_r33_s1;
  subbyte_full_adder add_c18_r33_s1 (
    .a(pp[3483]),
    .b(pp[3518]),
    .ci(pp[3553]),
    .s(sum_c18_r33_s1),
    .co(carry_c18_r33_s1)
  );
  wire sum_c18_r34_s1, carry_c18_r34_s1;
  subbyte_full_adder add_c18_r34_s1 (
    .a(pp[3588]),
    .b(pp[3623]),
    .ci(pp[3658]),
    .s(sum_c18_r34_s1),
    .co(carry_c18_r34_s1)
  );
  wire sum_c18_r35_s1, carry_c18_r35_s1;
  subbyte_full_adder add_c18_r35_s1 (
    .a(pp[3693]),
    .b(pp[3728]),
    .ci(pp[3763]),
    .s(sum_c18_r35_s1),
    .co(carry_c18_r35_s1)
  );
  wire sum_c18_r36_s1, carry_c18_r36_s1;
  subbyte_full_adder add_c18_r36_s1 (
    .a(pp[3798]),
    .b(pp[3833]),
    .ci(pp[3868]),
    .s(sum_c18_r36_s1),
    .co(carry_c18_r36_s1)
  );
  wire sum_c18_r37_s1, carry_c18_r37_s1;
  subbyte_full_adder add_c18_r37_s1 (
    .a(pp[3903]),
    .b(pp[3938]),
    .ci(pp[3973]),
    .s(sum_c18_r37_s1),
    .co(carry_c18_r37_s1)
  );
  wire sum_c18_r38_s1, carry_c18_r38_s1;
  subbyte_full_adder add_c18_r38_s1 (
    .a(pp[4008]),
    .b(pp[4043]),
    .ci(pp[4078]),
    .s(sum_c18_r38_s1),
    .co(carry_c18_r38_s1)
  );
  wire sum_c18_r39_s1, carry_c18_r39_s1;
  subbyte_full_adder add_c18_r39_s1 (
    .a(pp[4113]),
    .b(pp[4148]),
    .ci(pp[4183]),
    .s(sum_c18_r39_s1),
    .co(carry_c18_r39_s1)
  );
  wire sum_c18_r40_s1, carry_c18_r40_s1;
  subbyte_full_adder add_c18_r40_s1 (
    .a(pp[4218]),
    .b(pp[4253]),
    .ci(pp[4288]),
    .s(sum_c18_r40_s1),
    .co(carry_c18_r40_s1)
  );
  wire sum_c18_r41_s1, carry_c18_r41_s1;
  subbyte_full_adder add_c18_r41_s1 (
    .a(pp[4323]),
    .b(pp[4358]),
    .ci(pp[4393]),
    .s(sum_c18_r41_s1),
    .co(carry_c18_r41_s1)
  );
  wire sum_c18_r42_s1, carry_c18_r42_s1;
  subbyte_full_adder add_c18_r42_s1 (
    .a(pp[4428]),
    .b(pp[4463]),
    .ci(pp[4498]),
    .s(sum_c18_r42_s1),
    .co(carry_c18_r42_s1)
  );
  wire sum_c18_r43_s2, carry_c18_r43_s2;
  subbyte_full_adder add_c18_r43_s2 (
    .a(carry_c17_r0_s1),
    .b(carry_c17_r1_s1),
    .ci(carry_c17_r2_s1),
    .s(sum_c18_r43_s2),
    .co(carry_c18_r43_s2)
  );
  wire sum_c18_r44_s2, carry_c18_r44_s2;
  subbyte_full_adder add_c18_r44_s2 (
    .a(carry_c17_r3_s1),
    .b(carry_c17_r4_s1),
    .ci(carry_c17_r5_s1),
    .s(sum_c18_r44_s2),
    .co(carry_c18_r44_s2)
  );
  wire sum_c18_r45_s2, carry_c18_r45_s2;
  subbyte_full_adder add_c18_r45_s2 (
    .a(carry_c17_r6_s1),
    .b(carry_c17_r7_s1),
    .ci(carry_c17_r8_s1),
    .s(sum_c18_r45_s2),
    .co(carry_c18_r45_s2)
  );
  wire sum_c18_r46_s2, carry_c18_r46_s2;
  subbyte_full_adder add_c18_r46_s2 (
    .a(carry_c17_r9_s1),
    .b(carry_c17_r10_s1),
    .ci(carry_c17_r11_s1),
    .s(sum_c18_r46_s2),
    .co(carry_c18_r46_s2)
  );
  wire sum_c18_r47_s2, carry_c18_r47_s2;
  subbyte_full_adder add_c18_r47_s2 (
    .a(carry_c17_r12_s1),
    .b(carry_c17_r13_s1),
    .ci(carry_c17_r14_s1),
    .s(sum_c18_r47_s2),
    .co(carry_c18_r47_s2)
  );
  wire sum_c18_r48_s2, carry_c18_r48_s2;
  subbyte_full_adder add_c18_r48_s2 (
    .a(carry_c17_r15_s1),
    .b(carry_c17_r16_s1),
    .ci(carry_c17_r17_s1),
    .s(sum_c18_r48_s2),
    .co(carry_c18_r48_s2)
  );
  wire sum_c18_r49_s2, carry_c18_r49_s2;
  subbyte_full_adder add_c18_r49_s2 (
    .a(carry_c17_r18_s1),
    .b(carry_c17_r19_s1),
    .ci(carry_c17_r20_s1),
    .s(sum_c18_r49_s2),
    .co(carry_c18_r49_s2)
  );
  wire sum_c18_r50_s2, carry_c18_r50_s2;
  subbyte_full_adder add_c18_r50_s2 (
    .a(carry_c17_r21_s1),
    .b(carry_c17_r22_s1),
    .ci(carry_c17_r23_s1),
    .s(sum_c18_r50_s2),
    .co(carry_c18_r50_s2)
  );
  wire sum_c18_r51_s2, carry_c18_r51_s2;
  subbyte_full_adder add_c18_r51_s2 (
    .a(carry_c17_r24_s1),
    .b(carry_c17_r25_s1),
    .ci(carry_c17_r26_s1),
    .s(sum_c18_r51_s2),
    .co(carry_c18_r51_s2)
  );
  wire sum_c18_r52_s2, carry_c18_r52_s2;
  subbyte_full_adder add_c18_r52_s2 (
    .a(carry_c17_r27_s1),
    .b(carry_c17_r28_s1),
    .ci(carry_c17_r29_s1),
    .s(sum_c18_r52_s2),
    .co(carry_c18_r52_s2)
  );
  wire sum_c18_r53_s2, carry_c18_r53_s2;
  subbyte_full_adder add_c18_r53_s2 (
    .a(carry_c17_r30_s1),
    .b(carry_c17_r31_s1),
    .ci(carry_c17_r32_s1),
    .s(sum_c18_r53_s2),
    .co(carry_c18_r53_s2)
  );
  wire sum_c18_r54_s2, carry_c18_r54_s2;
  subbyte_full_adder add_c18_r54_s2 (
    .a(carry_c17_r33_s1),
    .b(carry_c17_r34_s1),
    .ci(carry_c17_r35_s1),
    .s(sum_c18_r54_s2),
    .co(carry_c18_r54_s2)
  );
  wire sum_c18_r55_s2, carry_c18_r55_s2;
  subbyte_full_adder add_c18_r55_s2 (
    .a(carry_c17_r36_s1),
    .b(carry_c17_r37_s1),
    .ci(carry_c17_r38_s1),
    .s(sum_c18_r55_s2),
    .co(carry_c18_r55_s2)
  );
  wire sum_c18_r56_s2, carry_c18_r56_s2;
  subbyte_full_adder add_c18_r56_s2 (
    .a(carry_c17_r39_s1),
    .b(carry_c17_r40_s1),
    .ci(carry_c17_r41_s1),
    .s(sum_c18_r56_s2),
    .co(carry_c18_r56_s2)
  );
  wire sum_c18_r57_s2, carry_c18_r57_s2;
  subbyte_full_adder add_c18_r57_s2 (
    .a(carry_c17_r42_s1),
    .b(sum_c18_r0_s1),
    .ci(sum_c18_r1_s1),
    .s(sum_c18_r57_s2),
    .co(carry_c18_r57_s2)
  );
  wire sum_c18_r58_s2, carry_c18_r58_s2;
  subbyte_full_adder add_c18_r58_s2 (
    .a(sum_c18_r2_s1),
    .b(sum_c18_r3_s1),
    .ci(sum_c18_r4_s1),
    .s(sum_c18_r58_s2),
    .co(carry_c18_r58_s2)
  );
  wire sum_c18_r59_s2, carry_c18_r59_s2;
  subbyte_full_adder add_c18_r59_s2 (
    .a(sum_c18_r5_s1),
    .b(sum_c18_r6_s1),
    .ci(sum_c18_r7_s1),
    .s(sum_c18_r59_s2),
    .co(carry_c18_r59_s2)
  );
  wire sum_c18_r60_s2, carry_c18_r60_s2;
  subbyte_full_adder add_c18_r60_s2 (
    .a(sum_c18_r8_s1),
    .b(sum_c18_r9_s1),
    .ci(sum_c18_r10_s1),
    .s(sum_c18_r60_s2),
    .co(carry_c18_r60_s2)
  );
  wire sum_c18_r61_s2, carry_c18_r61_s2;
  subbyte_full_adder add_c18_r61_s2 (
    .a(sum_c18_r11_s1),
    .b(sum_c18_r12_s1),
    .ci(sum_c18_r13_s1),
    .s(sum_c18_r61_s2),
    .co(carry_c18_r61_s2)
  );
  wire sum_c18_r62_s2, carry_c18_r62_s2;
  subbyte_full_adder add_c18_r62_s2 (
    .a(sum_c18_r14_s1),
    .b(sum_c18_r15_s1),
    .ci(sum_c18_r16_s1),
    .s(sum_c18_r62_s2),
    .co(carry_c18_r62_s2)
  );
  wire sum_c18_r63_s2, carry_c18_r63_s2;
  subbyte_full_adder add_c18_r63_s2 (
    .a(sum_c18_r17_s1),
    .b(sum_c18_r18_s1),
    .ci(sum_c18_r19_s1),
    .s(sum_c18_r63_s2),
    .co(carry_c18_r63_s2)
  );
  wire sum_c18_r64_s2, carry_c18_r64_s2;
  subbyte_full_adder add_c18_r64_s2 (
    .a(sum_c18_r20_s1),
    .b(sum_c18_r21_s1),
    .ci(sum_c18_r22_s1),
    .s(sum_c18_r64_s2),
    .co(carry_c18_r64_s2)
  );
  wire sum_c18_r65_s2, carry_c18_r65_s2;
  subbyte_full_adder add_c18_r65_s2 (
    .a(sum_c18_r23_s1),
    .b(sum_c18_r24_s1),
    .ci(sum_c18_r25_s1),
    .s(sum_c18_r65_s2),
    .co(carry_c18_r65_s2)
  );
  wire sum_c18_r66_s2, carry_c18_r66_s2;
  subbyte_full_adder add_c18_r66_s2 (
    .a(sum_c18_r26_s1),
    .b(sum_c18_r27_s1),
    .ci(sum_c18_r28_s1),
    .s(sum_c18_r66_s2),
    .co(carry_c18_r66_s2)
  );
  wire sum_c18_r67_s2, carry_c18_r67_s2;
  subbyte_full_adder add_c18_r67_s2 (
    .a(sum_c18_r29_s1),
    .b(sum_c18_r30_s1),
    .ci(sum_c18_r31_s1),
    .s(sum_c18_r67_s2),
    .co(carry_c18_r67_s2)
  );
  wire sum_c18_r68_s2, carry_c18_r68_s2;
  subbyte_full_adder add_c18_r68_s2 (
    .a(sum_c18_r32_s1),
    .b(sum_c18_r33_s1),
    .ci(sum_c18_r34_s1),
    .s(sum_c18_r68_s2),
    .co(carry_c18_r68_s2)
  );
  wire sum_c18_r69_s2, carry_c18_r69_s2;
  subbyte_full_adder add_c18_r69_s2 (
    .a(sum_c18_r35_s1),
    .b(sum_c18_r36_s1),
    .ci(sum_c18_r37_s1),
    .s(sum_c18_r69_s2),
    .co(carry_c18_r69_s2)
  );
  wire sum_c18_r70_s2, carry_c18_r70_s2;
  subbyte_full_adder add_c18_r70_s2 (
    .a(sum_c18_r38_s1),
    .b(sum_c18_r39_s1),
    .ci(sum_c18_r40_s1),
    .s(sum_c18_r70_s2),
    .co(carry_c18_r70_s2)
  );
  wire sum_c18_r71_s3, carry_c18_r71_s3;
  subbyte_full_adder add_c18_r71_s3 (
    .a(sum_c18_r41_s1),
    .b(sum_c18_r42_s1),
    .ci(carry_c17_r43_s2),
    .s(sum_c18_r71_s3),
    .co(carry_c18_r71_s3)
  );
  wire sum_c18_r72_s3, carry_c18_r72_s3;
  subbyte_full_adder add_c18_r72_s3 (
    .a(carry_c17_r44_s2),
    .b(carry_c17_r45_s2),
    .ci(carry_c17_r46_s2),
    .s(sum_c18_r72_s3),
    .co(carry_c18_r72_s3)
  );
  wire sum_c18_r73_s3, carry_c18_r73_s3;
  subbyte_full_adder add_c18_r73_s3 (
    .a(carry_c17_r47_s2),
    .b(carry_c17_r48_s2),
    .ci(carry_c17_r49_s2),
    .s(sum_c18_r73_s3),
    .co(carry_c18_r73_s3)
  );
  wire sum_c18_r74_s3, carry_c18_r74_s3;
  subbyte_full_adder add_c18_r74_s3 (
    .a(carry_c17_r50_s2),
    .b(carry_c17_r51_s2),
    .ci(carry_c17_r52_s2),
    .s(sum_c18_r74_s3),
    .co(carry_c18_r74_s3)
  );
  wire sum_c18_r75_s3, carry_c18_r75_s3;
  subbyte_full_adder add_c18_r75_s3 (
    .a(carry_c17_r53_s2),
    .b(carry_c17_r54_s2),
    .ci(carry_c17_r55_s2),
    .s(sum_c18_r75_s3),
    .co(carry_c18_r75_s3)
  );
  wire sum_c18_r76_s3, carry_c18_r76_s3;
  subbyte_full_adder add_c18_r76_s3 (
    .a(carry_c17_r56_s2),
    .b(carry_c17_r57_s2),
    .ci(carry_c17_r58_s2),
    .s(sum_c18_r76_s3),
    .co(carry_c18_r76_s3)
  );
  wire sum_c18_r77_s3, carry_c18_r77_s3;
  subbyte_full_adder add_c18_r77_s3 (
    .a(carry_c17_r59_s2),
    .b(carry_c17_r60_s2),
    .ci(carry_c17_r61_s2),
    .s(sum_c18_r77_s3),
    .co(carry_c18_r77_s3)
  );
  wire sum_c18_r78_s3, carry_c18_r78_s3;
  subbyte_full_adder add_c18_r78_s3 (
    .a(carry_c17_r62_s2),
    .b(carry_c17_r63_s2),
    .ci(carry_c17_r64_s2),
    .s(sum_c18_r78_s3),
    .co(carry_c18_r78_s3)
  );
  wire sum_c18_r79_s3, carry_c18_r79_s3;
  subbyte_full_adder add_c18_r79_s3 (
    .a(carry_c17_r65_s2),
    .b(carry_c17_r66_s2),
    .ci(carry_c17_r67_s2),
    .s(sum_c18_r79_s3),
    .co(carry_c18_r79_s3)
  );
  wire sum_c18_r80_s3, carry_c18_r80_s3;
  subbyte_full_adder add_c18_r80_s3 (
    .a(carry_c17_r68_s2),
    .b(carry_c17_r69_s2),
    .ci(carry_c17_r70_s2),
    .s(sum_c18_r80_s3),
    .co(carry_c18_r80_s3)
  );
  wire sum_c18_r81_s3, carry_c18_r81_s3;
  subbyte_full_adder add_c18_r81_s3 (
    .a(sum_c18_r43_s2),
    .b(sum_c18_r44_s2),
    .ci(sum_c18_r45_s2),
    .s(sum_c18_r81_s3),
    .co(carry_c18_r81_s3)
  );
  wire sum_c18_r82_s3, carry_c18_r82_s3;
  subbyte_full_adder add_c18_r82_s3 (
    .a(sum_c18_r46_s2),
    .b(sum_c18_r47_s2),
    .ci(sum_c18_r48_s2),
    .s(sum_c18_r82_s3),
    .co(carry_c18_r82_s3)
  );
  wire sum_c18_r83_s3, carry_c18_r83_s3;
  subbyte_full_adder add_c18_r83_s3 (
    .a(sum_c18_r49_s2),
    .b(sum_c18_r50_s2),
    .ci(sum_c18_r51_s2),
    .s(sum_c18_r83_s3),
    .co(carry_c18_r83_s3)
  );
  wire sum_c18_r84_s3, carry_c18_r84_s3;
  subbyte_full_adder add_c18_r84_s3 (
    .a(sum_c18_r52_s2),
    .b(sum_c18_r53_s2),
    .ci(sum_c18_r54_s2),
    .s(sum_c18_r84_s3),
    .co(carry_c18_r84_s3)
  );
  wire sum_c18_r85_s3, carry_c18_r85_s3;
  subbyte_full_adder add_c18_r85_s3 (
    .a(sum_c18_r55_s2),
    .b(sum_c18_r56_s2),
    .ci(sum_c18_r57_s2),
    .s(sum_c18_r85_s3),
    .co(carry_c18_r85_s3)
  );
  wire sum_c18_r86_s3, carry_c18_r86_s3;
  subbyte_full_adder add_c18_r86_s3 (
    .a(sum_c18_r58_s2),
    .b(sum_c18_r59_s2),
    .ci(sum_c18_r60_s2),
    .s(sum_c18_r86_s3),
    .co(carry_c18_r86_s3)
  );
  wire sum_c18_r87_s3, carry_c18_r87_s3;
  subbyte_full_adder add_c18_r87_s3 (
    .a(sum_c18_r61_s2),
    .b(sum_c18_r62_s2),
    .ci(sum_c18_r63_s2),
    .s(sum_c18_r87_s3),
    .co(carry_c18_r87_s3)
  );
  wire sum_c18_r88_s3, carry_c18_r88_s3;
  subbyte_full_adder add_c18_r88_s3 (
    .a(sum_c18_r64_s2),
    .b(sum_c18_r65_s2),
    .ci(sum_c18_r66_s2),
    .s(sum_c18_r88_s3),
    .co(carry_c18_r88_s3)
  );
  wire sum_c18_r89_s3, carry_c18_r89_s3;
  subbyte_full_adder add_c18_r89_s3 (
    .a(sum_c18_r67_s2),
    .b(sum_c18_r68_s2),
    .ci(sum_c18_r69_s2),
    .s(sum_c18_r89_s3),
    .co(carry_c18_r89_s3)
  );
  wire sum_c18_r90_s4, carry_c18_r90_s4;
  subbyte_full_adder add_c18_r90_s4 (
    .a(sum_c18_r70_s2),
    .b(carry_c17_r71_s3),
    .ci(sum_c18_r71_s3),
    .s(sum_c18_r90_s4),
    .co(carry_c18_r90_s4)
  );
  wire sum_c18_r91_s4, carry_c18_r91_s4;
  subbyte_full_adder add_c18_r91_s4 (
    .a(carry_c17_r72_s3),
    .b(carry_c17_r73_s3),
    .ci(carry_c17_r74_s3),
    .s(sum_c18_r91_s4),
    .co(carry_c18_r91_s4)
  );
  wire sum_c18_r92_s4, carry_c18_r92_s4;
  subbyte_full_adder add_c18_r92_s4 (
    .a(carry_c17_r75_s3),
    .b(carry_c17_r76_s3),
    .ci(carry_c17_r77_s3),
    .s(sum_c18_r92_s4),
    .co(carry_c18_r92_s4)
  );
  wire sum_c18_r93_s4, carry_c18_r93_s4;
  subbyte_full_adder add_c18_r93_s4 (
    .a(carry_c17_r78_s3),
    .b(carry_c17_r79_s3),
    .ci(carry_c17_r80_s3),
    .s(sum_c18_r93_s4),
    .co(carry_c18_r93_s4)
  );
  wire sum_c18_r94_s4, carry_c18_r94_s4;
  subbyte_full_adder add_c18_r94_s4 (
    .a(carry_c17_r81_s3),
    .b(carry_c17_r82_s3),
    .ci(carry_c17_r83_s3),
    .s(sum_c18_r94_s4),
    .co(carry_c18_r94_s4)
  );
  wire sum_c18_r95_s4, carry_c18_r95_s4;
  subbyte_full_adder add_c18_r95_s4 (
    .a(carry_c17_r84_s3),
    .b(carry_c17_r85_s3),
    .ci(carry_c17_r86_s3),
    .s(sum_c18_r95_s4),
    .co(carry_c18_r95_s4)
  );
  wire sum_c18_r96_s4, carry_c18_r96_s4;
  subbyte_full_adder add_c18_r96_s4 (
    .a(carry_c17_r87_s3),
    .b(carry_c17_r88_s3),
    .ci(carry_c17_r89_s3),
    .s(sum_c18_r96_s4),
    .co(carry_c18_r96_s4)
  );
  wire sum_c18_r97_s4, carry_c18_r97_s4;
  subbyte_full_adder add_c18_r97_s4 (
    .a(sum_c18_r72_s3),
    .b(sum_c18_r73_s3),
    .ci(sum_c18_r74_s3),
    .s(sum_c18_r97_s4),
    .co(carry_c18_r97_s4)
  );
  wire sum_c18_r98_s4, carry_c18_r98_s4;
  subbyte_full_adder add_c18_r98_s4 (
    .a(sum_c18_r75_s3),
    .b(sum_c18_r76_s3),
    .ci(sum_c18_r77_s3),
    .s(sum_c18_r98_s4),
    .co(carry_c18_r98_s4)
  );
  wire sum_c18_r99_s4, carry_c18_r99_s4;
  subbyte_full_adder add_c18_r99_s4 (
    .a(sum_c18_r78_s3),
    .b(sum_c18_r79_s3),
    .ci(sum_c18_r80_s3),
    .s(sum_c18_r99_s4),
    .co(carry_c18_r99_s4)
  );
  wire sum_c18_r100_s4, carry_c18_r100_s4;
  subbyte_full_adder add_c18_r100_s4 (
    .a(sum_c18_r81_s3),
    .b(sum_c18_r82_s3),
    .ci(sum_c18_r83_s3),
    .s(sum_c18_r100_s4),
    .co(carry_c18_r100_s4)
  );
  wire sum_c18_r101_s4, carry_c18_r101_s4;
  subbyte_full_adder add_c18_r101_s4 (
    .a(sum_c18_r84_s3),
    .b(sum_c18_r85_s3),
    .ci(sum_c18_r86_s3),
    .s(sum_c18_r101_s4),
    .co(carry_c18_r101_s4)
  );
  wire sum_c18_r102_s4, carry_c18_r102_s4;
  subbyte_full_adder add_c18_r102_s4 (
    .a(sum_c18_r87_s3),
    .b(sum_c18_r88_s3),
    .ci(sum_c18_r89_s3),
    .s(sum_c18_r102_s4),
    .co(carry_c18_r102_s4)
  );
  wire sum_c18_r103_s5, carry_c18_r103_s5;
  subbyte_full_adder add_c18_r103_s5 (
    .a(carry_c17_r90_s4),
    .b(sum_c18_r90_s4),
    .ci(carry_c17_r91_s4),
    .s(sum_c18_r103_s5),
    .co(carry_c18_r103_s5)
  );
  wire sum_c18_r104_s5, carry_c18_r104_s5;
  subbyte_full_adder add_c18_r104_s5 (
    .a(carry_c17_r92_s4),
    .b(carry_c17_r93_s4),
    .ci(carry_c17_r94_s4),
    .s(sum_c18_r104_s5),
    .co(carry_c18_r104_s5)
  );
  wire sum_c18_r105_s5, carry_c18_r105_s5;
  subbyte_full_adder add_c18_r105_s5 (
    .a(carry_c17_r95_s4),
    .b(carry_c17_r96_s4),
    .ci(carry_c17_r97_s4),
    .s(sum_c18_r105_s5),
    .co(carry_c18_r105_s5)
  );
  wire sum_c18_r106_s5, carry_c18_r106_s5;
  subbyte_full_adder add_c18_r106_s5 (
    .a(carry_c17_r98_s4),
    .b(carry_c17_r99_s4),
    .ci(carry_c17_r100_s4),
    .s(sum_c18_r106_s5),
    .co(carry_c18_r106_s5)
  );
  wire sum_c18_r107_s5, carry_c18_r107_s5;
  subbyte_full_adder add_c18_r107_s5 (
    .a(carry_c17_r101_s4),
    .b(carry_c17_r102_s4),
    .ci(sum_c18_r91_s4),
    .s(sum_c18_r107_s5),
    .co(carry_c18_r107_s5)
  );
  wire sum_c18_r108_s5, carry_c18_r108_s5;
  subbyte_full_adder add_c18_r108_s5 (
    .a(sum_c18_r92_s4),
    .b(sum_c18_r93_s4),
    .ci(sum_c18_r94_s4),
    .s(sum_c18_r108_s5),
    .co(carry_c18_r108_s5)
  );
  wire sum_c18_r109_s5, carry_c18_r109_s5;
  subbyte_full_adder add_c18_r109_s5 (
    .a(sum_c18_r95_s4),
    .b(sum_c18_r96_s4),
    .ci(sum_c18_r97_s4),
    .s(sum_c18_r109_s5),
    .co(carry_c18_r109_s5)
  );
  wire sum_c18_r110_s5, carry_c18_r110_s5;
  subbyte_full_adder add_c18_r110_s5 (
    .a(sum_c18_r98_s4),
    .b(sum_c18_r99_s4),
    .ci(sum_c18_r100_s4),
    .s(sum_c18_r110_s5),
    .co(carry_c18_r110_s5)
  );
  wire sum_c18_r111_s6, carry_c18_r111_s6;
  subbyte_full_adder add_c18_r111_s6 (
    .a(sum_c18_r101_s4),
    .b(sum_c18_r102_s4),
    .ci(carry_c17_r103_s5),
    .s(sum_c18_r111_s6),
    .co(carry_c18_r111_s6)
  );
  wire sum_c18_r112_s6, carry_c18_r112_s6;
  subbyte_full_adder add_c18_r112_s6 (
    .a(sum_c18_r103_s5),
    .b(carry_c17_r104_s5),
    .ci(carry_c17_r105_s5),
    .s(sum_c18_r112_s6),
    .co(carry_c18_r112_s6)
  );
  wire sum_c18_r113_s6, carry_c18_r113_s6;
  subbyte_full_adder add_c18_r113_s6 (
    .a(carry_c17_r106_s5),
    .b(carry_c17_r107_s5),
    .ci(carry_c17_r108_s5),
    .s(sum_c18_r113_s6),
    .co(carry_c18_r113_s6)
  );
  wire sum_c18_r114_s7, carry_c18_r114_s7;
  subbyte_full_adder add_c18_r114_s7 (
    .a(carry_c17_r109_s5),
    .b(carry_c17_r110_s5),
    .ci(carry_c17_r111_s6),
    .s(sum_c18_r114_s7),
    .co(carry_c18_r114_s7)
  );
  wire sum_c18_r115_s6, carry_c18_r115_s6;
  subbyte_full_adder add_c18_r115_s6 (
    .a(sum_c18_r104_s5),
    .b(sum_c18_r105_s5),
    .ci(sum_c18_r106_s5),
    .s(sum_c18_r115_s6),
    .co(carry_c18_r115_s6)
  );
  wire sum_c18_r116_s6, carry_c18_r116_s6;
  subbyte_full_adder add_c18_r116_s6 (
    .a(sum_c18_r107_s5),
    .b(sum_c18_r108_s5),
    .ci(sum_c18_r109_s5),
    .s(sum_c18_r116_s6),
    .co(carry_c18_r116_s6)
  );
  wire sum_c18_r117_s7, carry_c18_r117_s7;
  subbyte_full_adder add_c18_r117_s7 (
    .a(sum_c18_r110_s5),
    .b(sum_c18_r111_s6),
    .ci(carry_c17_r112_s6),
    .s(sum_c18_r117_s7),
    .co(carry_c18_r117_s7)
  );
  wire sum_c18_r118_s8, carry_c18_r118_s8;
  subbyte_full_adder add_c18_r118_s8 (
    .a(carry_c17_r113_s6),
    .b(carry_c17_r114_s7),
    .ci(carry_c17_r115_s6),
    .s(sum_c18_r118_s8),
    .co(carry_c18_r118_s8)
  );
  wire sum_c18_r119_s7, carry_c18_r119_s7;
  subbyte_full_adder add_c18_r119_s7 (
    .a(carry_c17_r116_s6),
    .b(sum_c18_r112_s6),
    .ci(sum_c18_r113_s6),
    .s(sum_c18_r119_s7),
    .co(carry_c18_r119_s7)
  );
  wire sum_c18_r120_s8, carry_c18_r120_s8;
  subbyte_full_adder add_c18_r120_s8 (
    .a(sum_c18_r114_s7),
    .b(sum_c18_r115_s6),
    .ci(sum_c18_r116_s6),
    .s(sum_c18_r120_s8),
    .co(carry_c18_r120_s8)
  );
  wire sum_c18_r121_s9, carry_c18_r121_s9;
  subbyte_full_adder add_c18_r121_s9 (
    .a(carry_c17_r117_s7),
    .b(sum_c18_r117_s7),
    .ci(carry_c17_r118_s8),
    .s(sum_c18_r121_s9),
    .co(carry_c18_r121_s9)
  );
  wire sum_c18_r122_s9, carry_c18_r122_s9;
  subbyte_full_adder add_c18_r122_s9 (
    .a(carry_c17_r119_s7),
    .b(carry_c17_r120_s8),
    .ci(sum_c18_r118_s8),
    .s(sum_c18_r122_s9),
    .co(carry_c18_r122_s9)
  );
  wire sum_c18_r123_s10, carry_c18_r123_s10;
  subbyte_full_adder add_c18_r123_s10 (
    .a(sum_c18_r119_s7),
    .b(sum_c18_r120_s8),
    .ci(carry_c17_r121_s9),
    .s(sum_c18_r123_s10),
    .co(carry_c18_r123_s10)
  );
  wire sum_c18_r124_s11, carry_c18_r124_s11;
  subbyte_full_adder add_c18_r124_s11 (
    .a(sum_c18_r121_s9),
    .b(carry_c17_r122_s9),
    .ci(carry_c17_r123_s10),
    .s(sum_c18_r124_s11),
    .co(carry_c18_r124_s11)
  );
  wire sum_c18_r125_s12, carry_c18_r125_s12;
  subbyte_full_adder add_c18_r125_s12 (
    .a(sum_c18_r122_s9),
    .b(sum_c18_r123_s10),
    .ci(carry_c17_r124_s11),
    .s(sum_c18_r125_s12),
    .co(carry_c18_r125_s12)
  );
  wire sum_c18_r126_s13, carry_c18_r126_s13;
  subbyte_full_adder add_c18_r126_s13 (
    .a(sum_c18_r124_s11),
    .b(carry_c17_r125_s12),
    .ci(sum_c18_r125_s12),
    .s(sum_c18_r126_s13),
    .co(carry_c18_r126_s13)
  );
  wire sum_c18_r127_s25, carry_c18_r127_s25;
  subbyte_full_adder add_c18_r127_s25 (
    .a(carry_c17_r126_s13),
    .b(sum_c18_r126_s13),
    .ci(carry_c17_r127_s24),
    .s(sum_c18_r127_s25),
    .co(carry_c18_r127_s25)
  );
  wire sum_c18_r128_s26, carry_c18_r128_s26;
  subbyte_half_adder add_c18_r128_s26 (
    .a(carry_c17_r128_s25),
    .b(sum_c18_r127_s25),
    .s(sum_c18_r128_s26),
    .co(carry_c18_r128_s26)
  );
  wire sum_c19_r0_s1, carry_c19_r0_s1;
  subbyte_full_adder add_c19_r0_s1 (.a(pp[19]), .b(pp[54]), .ci(pp[89]), .s(sum_c19_r0_s1), .co(carry_c19_r0_s1));
  wire sum_c19_r1_s1, carry_c19_r1_s1;
  subbyte_full_adder add_c19_r1_s1 (.a(pp[124]), .b(pp[159]), .ci(pp[194]), .s(sum_c19_r1_s1), .co(carry_c19_r1_s1));
  wire sum_c19_r2_s1, carry_c19_r2_s1;
  subbyte_full_adder add_c19_r2_s1 (.a(pp[229]), .b(pp[264]), .ci(pp[299]), .s(sum_c19_r2_s1), .co(carry_c19_r2_s1));
  wire sum_c19_r3_s1, carry_c19_r3_s1;
  subbyte_full_adder add_c19_r3_s1 (.a(pp[334]), .b(pp[369]), .ci(pp[404]), .s(sum_c19_r3_s1), .co(carry_c19_r3_s1));
  wire sum_c19_r4_s1, carry_c19_r4_s1;
  subbyte_full_adder add_c19_r4_s1 (.a(pp[439]), .b(pp[474]), .ci(pp[509]), .s(sum_c19_r4_s1), .co(carry_c19_r4_s1));
  wire sum_c19_r5_s1, carry_c19_r5_s1;
  subbyte_full_adder add_c19_r5_s1 (.a(pp[544]), .b(pp[579]), .ci(pp[614]), .s(sum_c19_r5_s1), .co(carry_c19_r5_s1));
  wire sum_c19_r6_s1, carry_c19_r6_s1;
  subbyte_full_adder add_c19_r6_s1 (.a(pp[649]), .b(pp[684]), .ci(pp[719]), .s(sum_c19_r6_s1), .co(carry_c19_r6_s1));
  wire sum_c19_r7_s1, carry_c19_r7_s1;
  subbyte_full_adder add_c19_r7_s1 (.a(pp[754]), .b(pp[789]), .ci(pp[824]), .s(sum_c19_r7_s1), .co(carry_c19_r7_s1));
  wire sum_c19_r8_s1, carry_c19_r8_s1;
  subbyte_full_adder add_c19_r8_s1 (.a(pp[859]), .b(pp[894]), .ci(pp[929]), .s(sum_c19_r8_s1), .co(carry_c19_r8_s1));
  wire sum_c19_r9_s1, carry_c19_r9_s1;
  subbyte_full_adder add_c19_r9_s1 (.a(pp[964]), .b(pp[999]), .ci(pp[1034]), .s(sum_c19_r9_s1), .co(carry_c19_r9_s1));
  wire sum_c19_r10_s1, carry_c19_r10_s1;
  subbyte_full_adder add_c19_r10_s1 (
    .a(pp[1069]),
    .b(pp[1104]),
    .ci(pp[1139]),
    .s(sum_c19_r10_s1),
    .co(carry_c19_r10_s1)
  );
  wire sum_c19_r11_s1, carry_c19_r11_s1;
  subbyte_full_adder add_c19_r11_s1 (
    .a(pp[1174]),
    .b(pp[1209]),
    .ci(pp[1244]),
    .s(sum_c19_r11_s1),
    .co(carry_c19_r11_s1)
  );
  wire sum_c19_r12_s1, carry_c19_r12_s1;
  subbyte_full_adder add_c19_r12_s1 (
    .a(pp[1279]),
    .b(pp[1314]),
    .ci(pp[1349]),
    .s(sum_c19_r12_s1),
    .co(carry_c19_r12_s1)
  );
  wire sum_c19_r13_s1, carry_c19_r13_s1;
  subbyte_full_adder add_c19_r13_s1 (
    .a(pp[1384]),
    .b(pp[1419]),
    .ci(pp[1454]),
    .s(sum_c19_r13_s1),
    .co(carry_c19_r13_s1)
  );
  wire sum_c19_r14_s1, carry_c19_r14_s1;
  subbyte_full_adder add_c19_r14_s1 (
    .a(pp[1489]),
    .b(pp[1524]),
    .ci(pp[1559]),
    .s(sum_c19_r14_s1),
    .co(carry_c19_r14_s1)
  );
  wire sum_c19_r15_s1, carry_c19_r15_s1;
  subbyte_full_adder add_c19_r15_s1 (
    .a(pp[1594]),
    .b(pp[1629]),
    .ci(pp[1664]),
    .s(sum_c19_r15_s1),
    .co(carry_c19_r15_s1)
  );
  wire sum_c19_r16_s1, carry_c19_r16_s1;
  subbyte_full_adder add_c19_r16_s1 (
    .a(pp[1699]),
    .b(pp[1734]),
    .ci(pp[1769]),
    .s(sum_c19_r16_s1),
    .co(carry_c19_r16_s1)
  );
  wire sum_c19_r17_s1, carry_c19_r17_s1;
  subbyte_full_adder add_c19_r17_s1 (
    .a(pp[1804]),
    .b(pp[1839]),
    .ci(pp[1874]),
    .s(sum_c19_r17_s1),
    .co(carry_c19_r17_s1)
  );
  wire sum_c19_r18_s1, carry_c19_r18_s1;
  subbyte_full_adder add_c19_r18_s1 (
    .a(pp[1909]),
    .b(pp[1944]),
    .ci(pp[1979]),
    .s(sum_c19_r18_s1),
    .co(carry_c19_r18_s1)
  );
  wire sum_c19_r19_s1, carry_c19_r19_s1;
  subbyte_full_adder add_c19_r19_s1 (
    .a(pp[2014]),
    .b(pp[2049]),
    .ci(pp[2084]),
    .s(sum_c19_r19_s1),
    .co(carry_c19_r19_s1)
  );
  wire sum_c19_r20_s1, carry_c19_r20_s1;
  subbyte_full_adder add_c19_r20_s1 (
    .a(pp[2119]),
    .b(pp[2154]),
    .ci(pp[2189]),
    .s(sum_c19_r20_s1),
    .co(carry_c19_r20_s1)
  );
  wire sum_c19_r21_s1, carry_c19_r21_s1;
  subbyte_full_adder add_c19_r21_s1 (
    .a(pp[2224]),
    .b(pp[2259]),
    .ci(pp[2294]),
    .s(sum_c19_r21_s1),
    .co(carry_c19_r21_s1)
  );
  wire sum_c19_r22_s1, carry_c19_r22_s1;
  subbyte_full_adder add_c19_r22_s1 (
    .a(pp[2329]),
    .b(pp[2364]),
    .ci(pp[2399]),
    .s(sum_c19_r22_s1),
    .co(carry_c19_r22_s1)
  );
  wire sum_c19_r23_s1, carry_c19_r23_s1;
  subbyte_full_adder add_c19_r23_s1 (
    .a(pp[2434]),
    .b(pp[2469]),
    .ci(pp[2504]),
    .s(sum_c19_r23_s1),
    .co(carry_c19_r23_s1)
  );
  wire sum_c19_r24_s1, carry_c19_r24_s1;
  subbyte_full_adder add_c19_r24_s1 (
    .a(pp[2539]),
    .b(pp[2574]),
    .ci(pp[2609]),
    .s(sum_c19_r24_s1),
    .co(carry_c19_r24_s1)
  );
  wire sum_c19_r25_s1, carry_c19_r25_s1;
  subbyte_full_adder add_c19_r25_s1 (
    .a(pp[2644]),
    .b(pp[2679]),
    .ci(pp[2714]),
    .s(sum_c19_r25_s1),
    .co(carry_c19_r25_s1)
  );
  wire sum_c19_r26_s1, carry_c19_r26_s1;
  subbyte_full_adder add_c19_r26_s1 (
    .a(pp[2749]),
    .b(pp[2784]),
    .ci(pp[2819]),
    .s(sum_c19_r26_s1),
    .co(carry_c19_r26_s1)
  );
  wire sum_c19_r27_s1, carry_c19_r27_s1;
  subbyte_full_adder add_c19_r27_s1 (
    .a(pp[2854]),
    .b(pp[2889]),
    .ci(pp[2924]),
    .s(sum_c19_r27_s1),
    .co(carry_c19_r27_s1)
  );
  wire sum_c19_r28_s1, carry_c19_r28_s1;
  subbyte_full_adder add_c19_r28_s1 (
    .a(pp[2959]),
    .b(pp[2994]),
    .ci(pp[3029]),
    .s(sum_c19_r28_s1),
    .co(carry_c19_r28_s1)
  );
  wire sum_c19_r29_s1, carry_c19_r29_s1;
  subbyte_full_adder add_c19_r29_s1 (
    .a(pp[3064]),
    .b(pp[3099]),
    .ci(pp[3134]),
    .s(sum_c19_r29_s1),
    .co(carry_c19_r29_s1)
  );
  wire sum_c19_r30_s1, carry_c19_r30_s1;
  subbyte_full_adder add_c19_r30_s1 (
    .a(pp[3169]),
    .b(pp[3204]),
    .ci(pp[3239]),
    .s(sum_c19_r30_s1),
    .co(carry_c19_r30_s1)
  );
  wire sum_c19_r31_s1, carry_c19_r31_s1;
  subbyte_full_adder add_c19_r31_s1 (
    .a(pp[3274]),
    .b(pp[3309]),
    .ci(pp[3344]),
    .s(sum_c19_r31_s1),
    .co(carry_c19_r31_s1)
  );
  wire sum_c19_r32_s1, carry_c19_r32_s1;
  subbyte_full_adder add_c19_r32_s1 (
    .a(pp[3379]),
    .b(pp[3414]),
    .ci(pp[3449]),
    .s(sum_c19_r32_s1),
    .co(carry_c19_r32_s1)
  );
  wire sum_c19_r33_s1, carry_c19_r33_s1;
  subbyte_full_adder add_c19_r33_s1 (
    .a(pp[3484]),
    .b(pp[3519]),
    .ci(pp[3554]),
    .s(sum_c19_r33_s1),
    .co(carry_c19_r33_s1)
  );
  wire sum_c19_r34_s1, carry_c19_r34_s1;
  subbyte_full_adder add_c19_r34_s1 (
    .a(pp[3589]),
    .b(pp[3624]),
    .ci(pp[3659]),
    .s(sum_c19_r34_s1),
    .co(carry_c19_r34_s1)
  );
  wire sum_c19_r35_s1, carry_c19_r35_s1;
  subbyte_full_adder add_c19_r35_s1 (
    .a(pp[3694]),
    .b(pp[3729]),
    .ci(pp[3764]),
    .s(sum_c19_r35_s1),
    .co(carry_c19_r35_s1)
  );
  wire sum_c19_r36_s1, carry_c19_r36_s1;
  subbyte_full_adder add_c19_r36_s1 (
    .a(pp[3799]),
    .b(pp[3834]),
    .ci(pp[3869]),
    .s(sum_c19_r36_s1),
    .co(carry_c19_r36_s1)
  );
  wire sum_c19_r37_s1, carry_c19_r37_s1;
  subbyte_full_adder add_c19_r37_s1 (
    .a(pp[3904]),
    .b(pp[3939]),
    .ci(pp[3974]),
    .s(sum_c19_r37_s1),
    .co(carry_c19_r37_s1)
  );
  wire sum_c19_r38_s1, carry_c19_r38_s1;
  subbyte_full_adder add_c19_r38_s1 (
    .a(pp[4009]),
    .b(pp[4044]),
    .ci(pp[4079]),
    .s(sum_c19_r38_s1),
    .co(carry_c19_r38_s1)
  );
  wire sum_c19_r39_s1, carry_c19_r39_s1;
  subbyte_full_adder add_c19_r39_s1 (
    .a(pp[4114]),
    .b(pp[4149]),
    .ci(pp[4184]),
    .s(sum_c19_r39_s1),
    .co(carry_c19_r39_s1)
  );
  wire sum_c19_r40_s1, carry_c19_r40_s1;
  subbyte_full_adder add_c19_r40_s1 (
    .a(pp[4219]),
    .b(pp[4254]),
    .ci(pp[4289]),
    .s(sum_c19_r40_s1),
    .co(carry_c19_r40_s1)
  );
  wire sum_c19_r41_s1, carry_c19_r41_s1;
  subbyte_full_adder add_c19_r41_s1 (
    .a(pp[4324]),
    .b(pp[4359]),
    .ci(pp[4394]),
    .s(sum_c19_r41_s1),
    .co(carry_c19_r41_s1)
  );
  wire sum_c19_r42_s1, carry_c19_r42_s1;
  subbyte_full_adder add_c19_r42_s1 (
    .a(pp[4429]),
    .b(pp[4464]),
    .ci(pp[4499]),
    .s(sum_c19_r42_s1),
    .co(carry_c19_r42_s1)
  );
  wire sum_c19_r43_s2, carry_c19_r43_s2;
  subbyte_full_adder add_c19_r43_s2 (
    .a(carry_c18_r0_s1),
    .b(carry_c18_r1_s1),
    .ci(carry_c18_r2_s1),
    .s(sum_c19_r43_s2),
    .co(carry_c19_r43_s2)
  );
  wire sum_c19_r44_s2, carry_c19_r44_s2;
  subbyte_full_adder add_c19_r44_s2 (
    .a(carry_c18_r3_s1),
    .b(carry_c18_r4_s1),
    .ci(carry_c18_r5_s1),
    .s(sum_c19_r44_s2),
    .co(carry_c19_r44_s2)
  );
  wire sum_c19_r45_s2, carry_c19_r45_s2;
  subbyte_full_adder add_c19_r45_s2 (
    .a(carry_c18_r6_s1),
    .b(carry_c18_r7_s1),
    .ci(carry_c18_r8_s1),
    .s(sum_c19_r45_s2),
    .co(carry_c19_r45_s2)
  );
  wire sum_c19_r46_s2, carry_c19_r46_s2;
  subbyte_full_adder add_c19_r46_s2 (
    .a(carry_c18_r9_s1),
    .b(carry_c18_r10_s1),
    .ci(carry_c18_r11_s1),
    .s(sum_c19_r46_s2),
    .co(carry_c19_r46_s2)
  );
  wire sum_c19_r47_s2, carry_c19_r47_s2;
  subbyte_full_adder add_c19_r47_s2 (
    .a(carry_c18_r12_s1),
    .b(carry_c18_r13_s1),
    .ci(carry_c18_r14_s1),
    .s(sum_c19_r47_s2),
    .co(carry_c19_r47_s2)
  );
  wire sum_c19_r48_s2, carry_c19_r48_s2;
  subbyte_full_adder add_c19_r48_s2 (
    .a(carry_c18_r15_s1),
    .b(carry_c18_r16_s1),
    .ci(carry_c18_r17_s1),
    .s(sum_c19_r48_s2),
    .co(carry_c19_r48_s2)
  );
  wire sum_c19_r49_s2, carry_c19_r49_s2;
  subbyte_full_adder add_c19_r49_s2 (
    .a(carry_c18_r18_s1),
    .b(carry_c18_r19_s1),
    .ci(carry_c18_r20_s1),
    .s(sum_c19_r49_s2),
    .co(carry_c19_r49_s2)
  );
  wire sum_c19_r50_s2, carry_c19_r50_s2;
  subbyte_full_adder add_c19_r50_s2 (
    .a(carry_c18_r21_s1),
    .b(carry_c18_r22_s1),
    .ci(carry_c18_r23_s1),
    .s(sum_c19_r50_s2),
    .co(carry_c19_r50_s2)
  );
  wire sum_c19_r51_s2, carry_c19_r51_s2;
  subbyte_full_adder add_c19_r51_s2 (
    .a(carry_c18_r24_s1),
    .b(carry_c18_r25_s1),
    .ci(carry_c18_r26_s1),
    .s(sum_c19_r51_s2),
    .co(carry_c19_r51_s2)
  );
  wire sum_c19_r52_s2, carry_c19_r52_s2;
  subbyte_full_adder add_c19_r52_s2 (
    .a(carry_c18_r27_s1),
    .b(carry_c18_r28_s1),
    .ci(carry_c18_r29_s1),
    .s(sum_c19_r52_s2),
    .co(carry_c19_r52_s2)
  );
  wire sum_c19_r53_s2, carry_c19_r53_s2;
  subbyte_full_adder add_c19_r53_s2 (
    .a(carry_c18_r30_s1),
    .b(carry_c18_r31_s1),
    .ci(carry_c18_r32_s1),
    .s(sum_c19_r53_s2),
    .co(carry_c19_r53_s2)
  );
  wire sum_c19_r54_s2, carry_c19_r54_s2;
  subbyte_full_adder add_c19_r54_s2 (
    .a(carry_c18_r33_s1),
    .b(carry_c18_r34_s1),
    .ci(carry_c18_r35_s1),
    .s(sum_c19_r54_s2),
    .co(carry_c19_r54_s2)
  );
  wire sum_c19_r55_s2, carry_c19_r55_s2;
  subbyte_full_adder add_c19_r55_s2 (
    .a(carry_c18_r36_s1),
    .b(carry_c18_r37_s1),
    .ci(carry_c18_r38_s1),
    .s(sum_c19_r55_s2),
    .co(carry_c19_r55_s2)
  );
  wire sum_c19_r56_s2, carry_c19_r56_s2;
  subbyte_full_adder add_c19_r56_s2 (
    .a(carry_c18_r39_s1),
    .b(carry_c18_r40_s1),
    .ci(carry_c18_r41_s1),
    .s(sum_c19_r56_s2),
    .co(carry_c19_r56_s2)
  );
  wire sum_c19_r57_s2, carry_c19_r57_s2;
  subbyte_full_adder add_c19_r57_s2 (
    .a(carry_c18_r42_s1),
    .b(sum_c19_r0_s1),
    .ci(sum_c19_r1_s1),
    .s(sum_c19_r57_s2),
    .co(carry_c19_r57_s2)
  );
  wire sum_c19_r58_s2, carry_c19_r58_s2;
  subbyte_full_adder add_c19_r58_s2 (
    .a(sum_c19_r2_s1),
    .b(sum_c19_r3_s1),
    .ci(sum_c19_r4_s1),
    .s(sum_c19_r58_s2),
    .co(carry_c19_r58_s2)
  );
  wire sum_c19_r59_s2, carry_c19_r59_s2;
  subbyte_full_adder add_c19_r59_s2 (
    .a(sum_c19_r5_s1),
    .b(sum_c19_r6_s1),
    .ci(sum_c19_r7_s1),
    .s(sum_c19_r59_s2),
    .co(carry_c19_r59_s2)
  );
  wire sum_c19_r60_s2, carry_c19_r60_s2;
  subbyte_full_adder add_c19_r60_s2 (
    .a(sum_c19_r8_s1),
    .b(sum_c19_r9_s1),
    .ci(sum_c19_r10_s1),
    .s(sum_c19_r60_s2),
    .co(carry_c19_r60_s2)
  );
  wire sum_c19_r61_s2, carry_c19_r61_s2;
  subbyte_full_adder add_c19_r61_s2 (
    .a(sum_c19_r11_s1),
    .b(sum_c19_r12_s1),
    .ci(sum_c19_r13_s1),
    .s(sum_c19_r61_s2),
    .co(carry_c19_r61_s2)
  );
  wire sum_c19_r62_s2, carry_c19_r62_s2;
  subbyte_full_adder add_c19_r62_s2 (
    .a(sum_c19_r14_s1),
    .b(sum_c19_r15_s1),
    .ci(sum_c19_r16_s1),
    .s(sum_c19_r62_s2),
    .co(carry_c19_r62_s2)
  );
  wire sum_c19_r63_s2, carry_c19_r63_s2;
  subbyte_full_adder add_c19_r63_s2 (
    .a(sum_c19_r17_s1),
    .b(sum_c19_r18_s1),
    .ci(sum_c19_r19_s1),
    .s(sum_c19_r63_s2),
    .co(carry_c19_r63_s2)
  );
  wire sum_c19_r64_s2, carry_c19_r64_s2;
  subbyte_full_adder add_c19_r64_s2 (
    .a(sum_c19_r20_s1),
    .b(sum_c19_r21_s1),
    .ci(sum_c19_r22_s1),
    .s(sum_c19_r64_s2),
    .co(carry_c19_r64_s2)
  );
  wire sum_c19_r65_s2, carry_c19_r65_s2;
  subbyte_full_adder add_c19_r65_s2 (
    .a(sum_c19_r23_s1),
    .b(sum_c19_r24_s1),
    .ci(sum_c19_r25_s1),
    .s(sum_c19_r65_s2),
    .co(carry_c19_r65_s2)
  );
  wire sum_c19_r66_s2, carry_c19_r66_s2;
  subbyte_full_adder add_c19_r66_s2 (
    .a(sum_c19_r26_s1),
    .b(sum_c19_r27_s1),
    .ci(sum_c19_r28_s1),
    .s(sum_c19_r66_s2),
    .co(carry_c19_r66_s2)
  );
  wire sum_c19_r67_s2, carry_c19_r67_s2;
  subbyte_full_adder add_c19_r67_s2 (
    .a(sum_c19_r29_s1),
    .b(sum_c19_r30_s1),
    .ci(sum_c19_r31_s1),
    .s(sum_c19_r67_s2),
    .co(carry_c19_r67_s2)
  );
  wire sum_c19_r68_s2, carry_c19_r68_s2;
  subbyte_full_adder add_c19_r68_s2 (
    .a(sum_c19_r32_s1),
    .b(sum_c19_r33_s1),
    .ci(sum_c19_r34_s1),
    .s(sum_c19_r68_s2),
    .co(carry_c19_r68_s2)
  );
  wire sum_c19_r69_s2, carry_c19_r69_s2;
  subbyte_full_adder add_c19_r69_s2 (
    .a(sum_c19_r35_s1),
    .b(sum_c19_r36_s1),
    .ci(sum_c19_r37_s1),
    .s(sum_c19_r69_s2),
    .co(carry_c19_r69_s2)
  );
  wire sum_c19_r70_s2, carry_c19_r70_s2;
  subbyte_full_adder add_c19_r70_s2 (
    .a(sum_c19_r38_s1),
    .b(sum_c19_r39_s1),
    .ci(sum_c19_r40_s1),
    .s(sum_c19_r70_s2),
    .co(carry_c19_r70_s2)
  );
  wire sum_c19_r71_s3, carry_c19_r71_s3;
  subbyte_full_adder add_c19_r71_s3 (
    .a(sum_c19_r41_s1),
    .b(sum_c19_r42_s1),
    .ci(carry_c18_r43_s2),
    .s(sum_c19_r71_s3),
    .co(carry_c19_r71_s3)
  );
  wire sum_c19_r72_s3, carry_c19_r72_s3;
  subbyte_full_adder add_c19_r72_s3 (
    .a(carry_c18_r44_s2),
    .b(carry_c18_r45_s2),
    .ci(carry_c18_r46_s2),
    .s(sum_c19_r72_s3),
    .co(carry_c19_r72_s3)
  );
  wire sum_c19_r73_s3, carry_c19_r73_s3;
  subbyte_full_adder add_c19_r73_s3 (
    .a(carry_c18_r47_s2),
    .b(carry_c18_r48_s2),
    .ci(carry_c18_r49_s2),
    .s(sum_c19_r73_s3),
    .co(carry_c19_r73_s3)
  );
  wire sum_c19_r74_s3, carry_c19_r74_s3;
  subbyte_full_adder add_c19_r74_s3 (
    .a(carry_c18_r50_s2),
    .b(carry_c18_r51_s2),
    .ci(carry_c18_r52_s2),
    .s(sum_c19_r74_s3),
    .co(carry_c19_r74_s3)
  );
  wire sum_c19_r75_s3, carry_c19_r75_s3;
  subbyte_full_adder add_c19_r75_s3 (
    .a(carry_c18_r53_s2),
    .b(carry_c18_r54_s2),
    .ci(carry_c18_r55_s2),
    .s(sum_c19_r75_s3),
    .co(carry_c19_r75_s3)
  );
  wire sum_c19_r76_s3, carry_c19_r76_s3;
  subbyte_full_adder add_c19_r76_s3 (
    .a(carry_c18_r56_s2),
    .b(carry_c18_r57_s2),
    .ci(carry_c18_r58_s2),
    .s(sum_c19_r76_s3),
    .co(carry_c19_r76_s3)
  );
  wire sum_c19_r77_s3, carry_c19_r77_s3;
  subbyte_full_adder add_c19_r77_s3 (
    .a(carry_c18_r59_s2),
    .b(carry_c18_r60_s2),
    .ci(carry_c18_r61_s2),
    .s(sum_c19_r77_s3),
    .co(carry_c19_r77_s3)
  );
  wire sum_c19_r78_s3, carry_c19_r78_s3;
  subbyte_full_adder add_c19_r78_s3 (
    .a(carry_c18_r62_s2),
    .b(carry_c18_r63_s2),
    .ci(carry_c18_r64_s2),
    .s(sum_c19_r78_s3),
    .co(carry_c19_r78_s3)
  );
  wire sum_c19_r79_s3, carry_c19_r79_s3;
  subbyte_full_adder add_c19_r79_s3 (
    .a(carry_c18_r65_s2),
    .b(carry_c18_r66_s2),
    .ci(carry_c18_r67_s2),
    .s(sum_c19_r79_s3),
    .co(carry_c19_r79_s3)
  );
  wire sum_c19_r80_s3, carry_c19_r80_s3;
  subbyte_full_adder add_c19_r80_s3 (
    .a(carry_c18_r68_s2),
    .b(carry_c18_r69_s2),
    .ci(carry_c18_r70_s2),
    .s(sum_c19_r80_s3),
    .co(carry_c19_r80_s3)
  );
  wire sum_c19_r81_s3, carry_c19_r81_s3;
  subbyte_full_adder add_c19_r81_s3 (
    .a(sum_c19_r43_s2),
    .b(sum_c19_r44_s2),
    .ci(sum_c19_r45_s2),
    .s(sum_c19_r81_s3),
    .co(carry_c19_r81_s3)
  );
  wire sum_c19_r82_s3, carry_c19_r82_s3;
  subbyte_full_adder add_c19_r82_s3 (
    .a(sum_c19_r46_s2),
    .b(sum_c19_r47_s2),
    .ci(sum_c19_r48_s2),
    .s(sum_c19_r82_s3),
    .co(carry_c19_r82_s3)
  );
  wire sum_c19_r83_s3, carry_c19_r83_s3;
  subbyte_full_adder add_c19_r83_s3 (
    .a(sum_c19_r49_s2),
    .b(sum_c19_r50_s2),
    .ci(sum_c19_r51_s2),
    .s(sum_c19_r83_s3),
    .co(carry_c19_r83_s3)
  );
  wire sum_c19_r84_s3, carry_c19_r84_s3;
  subbyte_full_adder add_c19_r84_s3 (
    .a(sum_c19_r52_s2),
    .b(sum_c19_r53_s2),
    .ci(sum_c19_r54_s2),
    .s(sum_c19_r84_s3),
    .co(carry_c19_r84_s3)
  );
  wire sum_c19_r85_s3, carry_c19_r85_s3;
  subbyte_full_adder add_c19_r85_s3 (
    .a(sum_c19_r55_s2),
    .b(sum_c19_r56_s2),
    .ci(sum_c19_r57_s2),
    .s(sum_c19_r85_s3),
    .co(carry_c19_r85_s3)
  );
  wire sum_c19_r86_s3, carry_c19_r86_s3;
  subbyte_full_adder add_c19_r86_s3 (
    .a(sum_c19_r58_s2),
    .b(sum_c19_r59_s2),
    .ci(sum_c19_r60_s2),
    .s(sum_c19_r86_s3),
    .co(carry_c19_r86_s3)
  );
  wire sum_c19_r87_s3, carry_c19_r87_s3;
  subbyte_full_adder add_c19_r87_s3 (
    .a(sum_c19_r61_s2),
    .b(sum_c19_r62_s2),
    .ci(sum_c19_r63_s2),
    .s(sum_c19_r87_s3),
    .co(carry_c19_r87_s3)
  );
  wire sum_c19_r88_s3, carry_c19_r88_s3;
  subbyte_full_adder add_c19_r88_s3 (
    .a(sum_c19_r64_s2),
    .b(sum_c19_r65_s2),
    .ci(sum_c19_r66_s2),
    .s(sum_c19_r88_s3),
    .co(carry_c19_r88_s3)
  );
  wire sum_c19_r89_s3, carry_c19_r89_s3;
  subbyte_full_adder add_c19_r89_s3 (
    .a(sum_c19_r67_s2),
    .b(sum_c19_r68_s2),
    .ci(sum_c19_r69_s2),
    .s(sum_c19_r89_s3),
    .co(carry_c19_r89_s3)
  );
  wire sum_c19_r90_s4, carry_c19_r90_s4;
  subbyte_full_adder add_c19_r90_s4 (
    .a(sum_c19_r70_s2),
    .b(carry_c18_r71_s3),
    .ci(sum_c19_r71_s3),
    .s(sum_c19_r90_s4),
    .co(carry_c19_r90_s4)
  );
  wire sum_c19_r91_s4, carry_c19_r91_s4;
  subbyte_full_adder add_c19_r91_s4 (
    .a(carry_c18_r72_s3),
    .b(carry_c18_r73_s3),
    .ci(carry_c18_r74_s3),
    .s(sum_c19_r91_s4),
    .co(carry_c19_r91_s4)
  );
  wire sum_c19_r92_s4, carry_c19_r92_s4;
  subbyte_full_adder add_c19_r92_s4 (
    .a(carry_c18_r75_s3),
    .b(carry_c18_r76_s3),
    .ci(carry_c18_r77_s3),
    .s(sum_c19_r92_s4),
    .co(carry_c19_r92_s4)
  );
  wire sum_c19_r93_s4, carry_c19_r93_s4;
  subbyte_full_adder add_c19_r93_s4 (
    .a(carry_c18_r78_s3),
    .b(carry_c18_r79_s3),
    .ci(carry_c18_r80_s3),
    .s(sum_c19_r93_s4),
    .co(carry_c19_r93_s4)
  );
  wire sum_c19_r94_s4, carry_c19_r94_s4;
  subbyte_full_adder add_c19_r94_s4 (
    .a(carry_c18_r81_s3),
    .b(carry_c18_r82_s3),
    .ci(carry_c18_r83_s3),
    .s(sum_c19_r94_s4),
    .co(carry_c19_r94_s4)
  );
  wire sum_c19_r95_s4, carry_c19_r95_s4;
  subbyte_full_adder add_c19_r95_s4 (
    .a(carry_c18_r84_s3),
    .b(carry_c18_r85_s3),
    .ci(carry_c18_r86_s3),
    .s(sum_c19_r95_s4),
    .co(carry_c19_r95_s4)
  );
  wire sum_c19_r96_s4, carry_c19_r96_s4;
  subbyte_full_adder add_c19_r96_s4 (
    .a(carry_c18_r87_s3),
    .b(carry_c18_r88_s3),
    .ci(carry_c18_r89_s3),
    .s(sum_c19_r96_s4),
    .co(carry_c19_r96_s4)
  );
  wire sum_c19_r97_s4, carry_c19_r97_s4;
  subbyte_full_adder add_c19_r97_s4 (
    .a(sum_c19_r72_s3),
    .b(sum_c19_r73_s3),
    .ci(sum_c19_r74_s3),
    .s(sum_c19_r97_s4),
    .co(carry_c19_r97_s4)
  );
  wire sum_c19_r98_s4, carry_c19_r98_s4;
  subbyte_full_adder add_c19_r98_s4 (
    .a(sum_c19_r75_s3),
    .b(sum_c19_r76_s3),
    .ci(sum_c19_r77_s3),
    .s(sum_c19_r98_s4),
    .co(carry_c19_r98_s4)
  );
  wire sum_c19_r99_s4, carry_c19_r99_s4;
  subbyte_full_adder add_c19_r99_s4 (
    .a(sum_c19_r78_s3),
    .b(sum_c19_r79_s3),
    .ci(sum_c19_r80_s3),
    .s(sum_c19_r99_s4),
    .co(carry_c19_r99_s4)
  );
  wire sum_c19_r100_s4, carry_c19_r100_s4;
  subbyte_full_adder add_c19_r100_s4 (
    .a(sum_c19_r81_s3),
    .b(sum_c19_r82_s3),
    .ci(sum_c19_r83_s3),
    .s(sum_c19_r100_s4),
    .co(carry_c19_r100_s4)
  );
  wire sum_c19_r101_s4, carry_c19_r101_s4;
  subbyte_full_adder add_c19_r101_s4 (
    .a(sum_c19_r84_s3),
    .b(sum_c19_r85_s3),
    .ci(sum_c19_r86_s3),
    .s(sum_c19_r101_s4),
    .co(carry_c19_r101_s4)
  );
  wire sum_c19_r102_s4, carry_c19_r102_s4;
  subbyte_full_adder add_c19_r102_s4 (
    .a(sum_c19_r87_s3),
    .b(sum_c19_r88_s3),
    .ci(sum_c19_r89_s3),
    .s(sum_c19_r102_s4),
    .co(carry_c19_r102_s4)
  );
  wire sum_c19_r103_s5, carry_c19_r103_s5;
  subbyte_full_adder add_c19_r103_s5 (
    .a(carry_c18_r90_s4),
    .b(sum_c19_r90_s4),
    .ci(carry_c18_r91_s4),
    .s(sum_c19_r103_s5),
    .co(carry_c19_r103_s5)
  );
  wire sum_c19_r104_s5, carry_c19_r104_s5;
  subbyte_full_adder add_c19_r104_s5 (
    .a(carry_c18_r92_s4),
    .b(carry_c18_r93_s4),
    .ci(carry_c18_r94_s4),
    .s(sum_c19_r104_s5),
    .co(carry_c19_r104_s5)
  );
  wire sum_c19_r105_s5, carry_c19_r105_s5;
  subbyte_full_adder add_c19_r105_s5 (
    .a(carry_c18_r95_s4),
    .b(carry_c18_r96_s4),
    .ci(carry_c18_r97_s4),
    .s(sum_c19_r105_s5),
    .co(carry_c19_r105_s5)
  );
  wire sum_c19_r106_s5, carry_c19_r106_s5;
  subbyte_full_adder add_c19_r106_s5 (
    .a(carry_c18_r98_s4),
    .b(carry_c18_r99_s4),
    .ci(carry_c18_r100_s4),
    .s(sum_c19_r106_s5),
    .co(carry_c19_r106_s5)
  );
  wire sum_c19_r107_s5, carry_c19_r107_s5;
  subbyte_full_adder add_c19_r107_s5 (
    .a(carry_c18_r101_s4),
    .b(carry_c18_r102_s4),
    .ci(sum_c19_r91_s4),
    .s(sum_c19_r107_s5),
    .co(carry_c19_r107_s5)
  );
  wire sum_c19_r108_s5, carry_c19_r108_s5;
  subbyte_full_adder add_c19_r108_s5 (
    .a(sum_c19_r92_s4),
    .b(sum_c19_r93_s4),
    .ci(sum_c19_r94_s4),
    .s(sum_c19_r108_s5),
    .co(carry_c19_r108_s5)
  );
  wire sum_c19_r109_s5, carry_c19_r109_s5;
  subbyte_full_adder add_c19_r109_s5 (
    .a(sum_c19_r95_s4),
    .b(sum_c19_r96_s4),
    .ci(sum_c19_r97_s4),
    .s(sum_c19_r109_s5),
    .co(carry_c19_r109_s5)
  );
  wire sum_c19_r110_s5, carry_c19_r110_s5;
  subbyte_full_adder add_c19_r110_s5 (
    .a(sum_c19_r98_s4),
    .b(sum_c19_r99_s4),
    .ci(sum_c19_r100_s4),
    .s(sum_c19_r110_s5),
    .co(carry_c19_r110_s5)
  );
  wire sum_c19_r111_s6, carry_c19_r111_s6;
  subbyte_full_adder add_c19_r111_s6 (
    .a(sum_c19_r101_s4),
    .b(sum_c19_r102_s4),
    .ci(carry_c18_r103_s5),
    .s(sum_c19_r111_s6),
    .co(carry_c19_r111_s6)
  );
  wire sum_c19_r112_s6, carry_c19_r112_s6;
  subbyte_full_adder add_c19_r112_s6 (
    .a(sum_c19_r103_s5),
    .b(carry_c18_r104_s5),
    .ci(carry_c18_r105_s5),
    .s(sum_c19_r112_s6),
    .co(carry_c19_r112_s6)
  );
  wire sum_c19_r113_s6, carry_c19_r113_s6;
  subbyte_full_adder add_c19_r113_s6 (
    .a(carry_c18_r106_s5),
    .b(carry_c18_r107_s5),
    .ci(carry_c18_r108_s5),
    .s(sum_c19_r113_s6),
    .co(carry_c19_r113_s6)
  );
  wire sum_c19_r114_s7, carry_c19_r114_s7;
  subbyte_full_adder add_c19_r114_s7 (
    .a(carry_c18_r109_s5),
    .b(carry_c18_r110_s5),
    .ci(carry_c18_r111_s6),
    .s(sum_c19_r114_s7),
    .co(carry_c19_r114_s7)
  );
  wire sum_c19_r115_s6, carry_c19_r115_s6;
  subbyte_full_adder add_c19_r115_s6 (
    .a(sum_c19_r104_s5),
    .b(sum_c19_r105_s5),
    .ci(sum_c19_r106_s5),
    .s(sum_c19_r115_s6),
    .co(carry_c19_r115_s6)
  );
  wire sum_c19_r116_s6, carry_c19_r116_s6;
  subbyte_full_adder add_c19_r116_s6 (
    .a(sum_c19_r107_s5),
    .b(sum_c19_r108_s5),
    .ci(sum_c19_r109_s5),
    .s(sum_c19_r116_s6),
    .co(carry_c19_r116_s6)
  );
  wire sum_c19_r117_s7, carry_c19_r117_s7;
  subbyte_full_adder add_c19_r117_s7 (
    .a(sum_c19_r110_s5),
    .b(sum_c19_r111_s6),
    .ci(carry_c18_r112_s6),
    .s(sum_c19_r117_s7),
    .co(carry_c19_r117_s7)
  );
  wire sum_c19_r118_s8, carry_c19_r118_s8;
  subbyte_full_adder add_c19_r118_s8 (
    .a(carry_c18_r113_s6),
    .b(carry_c18_r114_s7),
    .ci(carry_c18_r115_s6),
    .s(sum_c19_r118_s8),
    .co(carry_c19_r118_s8)
  );
  wire sum_c19_r119_s7, carry_c19_r119_s7;
  subbyte_full_adder add_c19_r119_s7 (
    .a(carry_c18_r116_s6),
    .b(sum_c19_r112_s6),
    .ci(sum_c19_r113_s6),
    .s(sum_c19_r119_s7),
    .co(carry_c19_r119_s7)
  );
  wire sum_c19_r120_s8, carry_c19_r120_s8;
  subbyte_full_adder add_c19_r120_s8 (
    .a(sum_c19_r114_s7),
    .b(sum_c19_r115_s6),
    .ci(sum_c19_r116_s6),
    .s(sum_c19_r120_s8),
    .co(carry_c19_r120_s8)
  );
  wire sum_c19_r121_s9, carry_c19_r121_s9;
  subbyte_full_adder add_c19_r121_s9 (
    .a(carry_c18_r117_s7),
    .b(sum_c19_r117_s7),
    .ci(carry_c18_r118_s8),
    .s(sum_c19_r121_s9),
    .co(carry_c19_r121_s9)
  );
  wire sum_c19_r122_s9, carry_c19_r122_s9;
  subbyte_full_adder add_c19_r122_s9 (
    .a(carry_c18_r119_s7),
    .b(carry_c18_r120_s8),
    .ci(sum_c19_r118_s8),
    .s(sum_c19_r122_s9),
    .co(carry_c19_r122_s9)
  );
  wire sum_c19_r123_s10, carry_c19_r123_s10;
  subbyte_full_adder add_c19_r123_s10 (
    .a(sum_c19_r119_s7),
    .b(sum_c19_r120_s8),
    .ci(carry_c18_r121_s9),
    .s(sum_c19_r123_s10),
    .co(carry_c19_r123_s10)
  );
  wire sum_c19_r124_s11, carry_c19_r124_s11;
  subbyte_full_adder add_c19_r124_s11 (
    .a(sum_c19_r121_s9),
    .b(carry_c18_r122_s9),
    .ci(carry_c18_r123_s10),
    .s(sum_c19_r124_s11),
    .co(carry_c19_r124_s11)
  );
  wire sum_c19_r125_s12, carry_c19_r125_s12;
  subbyte_full_adder add_c19_r125_s12 (
    .a(sum_c19_r122_s9),
    .b(sum_c19_r123_s10),
    .ci(carry_c18_r124_s11),
    .s(sum_c19_r125_s12),
    .co(carry_c19_r125_s12)
  );
  wire sum_c19_r126_s13, carry_c19_r126_s13;
  subbyte_full_adder add_c19_r126_s13 (
    .a(sum_c19_r124_s11),
    .b(carry_c18_r125_s12),
    .ci(sum_c19_r125_s12),
    .s(sum_c19_r126_s13),
    .co(carry_c19_r126_s13)
  );
  wire sum_c19_r127_s26, carry_c19_r127_s26;
  subbyte_full_adder add_c19_r127_s26 (
    .a(carry_c18_r126_s13),
    .b(sum_c19_r126_s13),
    .ci(carry_c18_r127_s25),
    .s(sum_c19_r127_s26),
    .co(carry_c19_r127_s26)
  );
  wire sum_c19_r128_s27, carry_c19_r128_s27;
  subbyte_half_adder add_c19_r128_s27 (
    .a(carry_c18_r128_s26),
    .b(sum_c19_r127_s26),
    .s(sum_c19_r128_s27),
    .co(carry_c19_r128_s27)
  );
  wire sum_c20_r0_s1, carry_c20_r0_s1;
  subbyte_full_adder add_c20_r0_s1 (.a(pp[20]), .b(pp[55]), .ci(pp[90]), .s(sum_c20_r0_s1), .co(carry_c20_r0_s1));
  wire sum_c20_r1_s1, carry_c20_r1_s1;
  subbyte_full_adder add_c20_r1_s1 (.a(pp[125]), .b(pp[160]), .ci(pp[195]), .s(sum_c20_r1_s1), .co(carry_c20_r1_s1));
  wire sum_c20_r2_s1, carry_c20_r2_s1;
  subbyte_full_adder add_c20_r2_s1 (.a(pp[230]), .b(pp[265]), .ci(pp[300]), .s(sum_c20_r2_s1), .co(carry_c20_r2_s1));
  wire sum_c20_r3_s1, carry_c20_r3_s1;
  subbyte_full_adder add_c20_r3_s1 (.a(pp[335]), .b(pp[370]), .ci(pp[405]), .s(sum_c20_r3_s1), .co(carry_c20_r3_s1));
  wire sum_c20_r4_s1, carry_c20_r4_s1;
  subbyte_full_adder add_c20_r4_s1 (.a(pp[440]), .b(pp[475]), .ci(pp[510]), .s(sum_c20_r4_s1), .co(carry_c20_r4_s1));
  wire sum_c20_r5_s1, carry_c20_r5_s1;
  subbyte_full_adder add_c20_r5_s1 (.a(pp[545]), .b(pp[580]), .ci(pp[615]), .s(sum_c20_r5_s1), .co(carry_c20_r5_s1));
  wire sum_c20_r6_s1, carry_c20_r6_s1;
  subbyte_full_adder add_c20_r6_s1 (.a(pp[650]), .b(pp[685]), .ci(pp[720]), .s(sum_c20_r6_s1), .co(carry_c20_r6_s1));
  wire sum_c20_r7_s1, carry_c20_r7_s1;
  subbyte_full_adder add_c20_r7_s1 (.a(pp[755]), .b(pp[790]), .ci(pp[825]), .s(sum_c20_r7_s1), .co(carry_c20_r7_s1));
  wire sum_c20_r8_s1, carry_c20_r8_s1;
  subbyte_full_adder add_c20_r8_s1 (.a(pp[860]), .b(pp[895]), .ci(pp[930]), .s(sum_c20_r8_s1), .co(carry_c20_r8_s1));
  wire sum_c20_r9_s1, carry_c20_r9_s1;
  subbyte_full_adder add_c20_r9_s1 (.a(pp[965]), .b(pp[1000]), .ci(pp[1035]), .s(sum_c20_r9_s1), .co(carry_c20_r9_s1));
  wire sum_c20_r10_s1, carry_c20_r10_s1;
  subbyte_full_adder add_c20_r10_s1 (
    .a(pp[1070]),
    .b(pp[1105]),
    .ci(pp[1140]),
    .s(sum_c20_r10_s1),
    .co(carry_c20_r10_s1)
  );
  wire sum_c20_r11_s1, carry_c20_r11_s1;
  subbyte_full_adder add_c20_r11_s1 (
    .a(pp[1175]),
    .b(pp[1210]),
    .ci(pp[1245]),
    .s(sum_c20_r11_s1),
    .co(carry_c20_r11_s1)
  );
  wire sum_c20_r12_s1, carry_c20_r12_s1;
  subbyte_full_adder add_c20_r12_s1 (
    .a(pp[1280]),
    .b(pp[1315]),
    .ci(pp[1350]),
    .s(sum_c20_r12_s1),
    .co(carry_c20_r12_s1)
  );
  wire sum_c20_r13_s1, carry_c20_r13_s1;
  subbyte_full_adder add_c20_r13_s1 (
    .a(pp[1385]),
    .b(pp[1420]),
    .ci(pp[1455]),
    .s(sum_c20_r13_s1),
    .co(carry_c20_r13_s1)
  );
  wire sum_c20_r14_s1, carry_c20_r14_s1;
  subbyte_full_adder add_c20_r14_s1 (
    .a(pp[1490]),
    .b(pp[1525]),
    .ci(pp[1560]),
    .s(sum_c20_r14_s1),
    .co(carry_c20_r14_s1)
  );
  wire sum_c20_r15_s1, carry_c20_r15_s1;
  subbyte_full_adder add_c20_r15_s1 (
    .a(pp[1595]),
    .b(pp[1630]),
    .ci(pp[1665]),
    .s(sum_c20_r15_s1),
    .co(carry_c20_r15_s1)
  );
  wire sum_c20_r16_s1, carry_c20_r16_s1;
  subbyte_full_adder add_c20_r16_s1 (
    .a(pp[1700]),
    .b(pp[1735]),
    .ci(pp[1770]),
    .s(sum_c20_r16_s1),
    .co(carry_c20_r16_s1)
  );
  wire sum_c20_r17_s1, carry_c20_r17_s1;
  subbyte_full_adder add_c20_r17_s1 (
    .a(pp[1805]),
    .b(pp[1840]),
    .ci(pp[1875]),
    .s(sum_c20_r17_s1),
    .co(carry_c20_r17_s1)
  );
  wire sum_c20_r18_s1, carry_c20_r18_s1;
  subbyte_full_adder add_c20_r18_s1 (
    .a(pp[1910]),
    .b(pp[1945]),
    .ci(pp[1980]),
    .s(sum_c20_r18_s1),
    .co(carry_c20_r18_s1)
  );
  wire sum_c20_r19_s1, carry_c20_r19_s1;
  subbyte_full_adder add_c20_r19_s1 (
    .a(pp[2015]),
    .b(pp[2050]),
    .ci(pp[2085]),
    .s(sum_c20_r19_s1),
    .co(carry_c20_r19_s1)
  );
  wire sum_c20_r20_s1, carry_c20_r20_s1;
  subbyte_full_adder add_c20_r20_s1 (
    .a(pp[2120]),
    .b(pp[2155]),
    .ci(pp[2190]),
    .s(sum_c20_r20_s1),
    .co(carry_c20_r20_s1)
  );
  wire sum_c20_r21_s1, carry_c20_r21_s1;
  subbyte_full_adder add_c20_r21_s1 (
    .a(pp[2225]),
    .b(pp[2260]),
    .ci(pp[2295]),
    .s(sum_c20_r21_s1),
    .co(carry_c20_r21_s1)
  );
  wire sum_c20_r22_s1, carry_c20_r22_s1;
  subbyte_full_adder add_c20_r22_s1 (
    .a(pp[2330]),
    .b(pp[2365]),
    .ci(pp[2400]),
    .s(sum_c20_r22_s1),
    .co(carry_c20_r22_s1)
  );
  wire sum_c20_r23_s1, carry_c20_r23_s1;
  subbyte_full_adder add_c20_r23_s1 (
    .a(pp[2435]),
    .b(pp[2470]),
    .ci(pp[2505]),
    .s(sum_c20_r23_s1),
    .co(carry_c20_r23_s1)
  );
  wire sum_c20_r24_s1, carry_c20_r24_s1;
  subbyte_full_adder add_c20_r24_s1 (
    .a(pp[2540]),
    .b(pp[2575]),
    .ci(pp[2610]),
    .s(sum_c20_r24_s1),
    .co(carry_c20_r24_s1)
  );
  wire sum_c20_r25_s1, carry_c20_r25_s1;
  subbyte_full_adder add_c20_r25_s1 (
    .a(pp[2645]),
    .b(pp[2680]),
    .ci(pp[2715]),
    .s(sum_c20_r25_s1),
    .co(carry_c20_r25_s1)
  );
  wire sum_c20_r26_s1, carry_c20_r26_s1;
  subbyte_full_adder add_c20_r26_s1 (
    .a(pp[2750]),
    .b(pp[2785]),
    .ci(pp[2820]),
    .s(sum_c20_r26_s1),
    .co(carry_c20_r26_s1)
  );
  wire sum_c20_r27_s1, carry_c20_r27_s1;
  subbyte_full_adder add_c20_r27_s1 (
    .a(pp[2855]),
    .b(pp[2890]),
    .ci(pp[2925]),
    .s(sum_c20_r27_s1),
    .co(carry_c20_r27_s1)
  );
  wire sum_c20_r28_s1, carry_c20_r28_s1;
  subbyte_full_adder add_c20_r28_s1 (
    .a(pp[2960]),
    .b(pp[2995]),
    .ci(pp[3030]),
    .s(sum_c20_r28_s1),
    .co(carry_c20_r28_s1)
  );
  wire sum_c20_r29_s1, carry_c20_r29_s1;
  subbyte_full_adder add_c20_r29_s1 (
    .a(pp[3065]),
    .b(pp[3100]),
    .ci(pp[3135]),
    .s(sum_c20_r29_s1),
    .co(carry_c20_r29_s1)
  );
  wire sum_c20_r30_s1, carry_c20_r30_s1;
  subbyte_full_adder add_c20_r30_s1 (
    .a(pp[3170]),
    .b(pp[3205]),
    .ci(pp[3240]),
    .s(sum_c20_r30_s1),
    .co(carry_c20_r30_s1)
  );
  wire sum_c20_r31_s1, carry_c20_r31_s1;
  subbyte_full_adder add_c20_r31_s1 (
    .a(pp[3275]),
    .b(pp[3310]),
    .ci(pp[3345]),
    .s(sum_c20_r31_s1),
    .co(carry_c20_r31_s1)
  );
  wire sum_c20_r32_s1, carry_c20_r32_s1;
  subbyte_full_adder add_c20_r32_s1 (
    .a(pp[3380]),
    .b(pp[3415]),
    .ci(pp[3450]),
    .s(sum_c20_r32_s1),
    .co(carry_c20_r32_s1)
  );
  wire sum_c20_r33_s1, carry_c20_r33_s1;
  subbyte_full_adder add_c20_r33_s1 (
    .a(pp[3485]),
    .b(pp[3520]),
    .ci(pp[3555]),
    .s(sum_c20_r33_s1),
    .co(carry_c20_r33_s1)
  );
  wire sum_c20_r34_s1, carry_c20_r34_s1;
  subbyte_full_adder add_c20_r34_s1 (
    .a(pp[3590]),
    .b(pp[3625]),
    .ci(pp[3660]),
    .s(sum_c20_r34_s1),
    .co(carry_c20_r34_s1)
  );
  wire sum_c20_r35_s1, carry_c20_r35_s1;
  subbyte_full_adder add_c20_r35_s1 (
    .a(pp[3695]),
    .b(pp[3730]),
    .ci(pp[3765]),
    .s(sum_c20_r35_s1),
    .co(carry_c20_r35_s1)
  );
  wire sum_c20_r36_s1, carry_c20_r36_s1;
  subbyte_full_adder add_c20_r36_s1 (
    .a(pp[3800]),
    .b(pp[3835]),
    .ci(pp[3870]),
    .s(sum_c20_r36_s1),
    .co(carry_c20_r36_s1)
  );
  wire sum_c20_r37_s1, carry_c20_r37_s1;
  subbyte_full_adder add_c20_r37_s1 (
    .a(pp[3905]),
    .b(pp[3940]),
    .ci(pp[3975]),
    .s(sum_c20_r37_s1),
    .co(carry_c20_r37_s1)
  );
  wire sum_c20_r38_s1, carry_c20_r38_s1;
  subbyte_full_adder add_c20_r38_s1 (
    .a(pp[4010]),
    .b(pp[4045]),
    .ci(pp[4080]),
    .s(sum_c20_r38_s1),
    .co(carry_c20_r38_s1)
  );
  wire sum_c20_r39_s1, carry_c20_r39_s1;
  subbyte_full_adder add_c20_r39_s1 (
    .a(pp[4115]),
    .b(pp[4150]),
    .ci(pp[4185]),
    .s(sum_c20_r39_s1),
    .co(carry_c20_r39_s1)
  );
  wire sum_c20_r40_s1, carry_c20_r40_s1;
  subbyte_full_adder add_c20_r40_s1 (
    .a(pp[4220]),
    .b(pp[4255]),
    .ci(pp[4290]),
    .s(sum_c20_r40_s1),
    .co(carry_c20_r40_s1)
  );
  wire sum_c20_r41_s1, carry_c20_r41_s1;
  subbyte_full_adder add_c20_r41_s1 (
    .a(pp[4325]),
    .b(pp[4360]),
    .ci(pp[4395]),
    .s(sum_c20_r41_s1),
    .co(carry_c20_r41_s1)
  );
  wire sum_c20_r42_s1, carry_c20_r42_s1;
  subbyte_full_adder add_c20_r42_s1 (
    .a(pp[4430]),
    .b(pp[4465]),
    .ci(pp[4500]),
    .s(sum_c20_r42_s1),
    .co(carry_c20_r42_s1)
  );
  wire sum_c20_r43_s2, carry_c20_r43_s2;
  subbyte_full_adder add_c20_r43_s2 (
    .a(carry_c19_r0_s1),
    .b(carry_c19_r1_s1),
    .ci(carry_c19_r2_s1),
    .s(sum_c20_r43_s2),
    .co(carry_c20_r43_s2)
  );
  wire sum_c20_r44_s2, carry_c20_r44_s2;
  subbyte_full_adder add_c20_r44_s2 (
    .a(carry_c19_r3_s1),
    .b(carry_c19_r4_s1),
    .ci(carry_c19_r5_s1),
    .s(sum_c20_r44_s2),
    .co(carry_c20_r44_s2)
  );
  wire sum_c20_r45_s2, carry_c20_r45_s2;
  subbyte_full_adder add_c20_r45_s2 (
    .a(carry_c19_r6_s1),
    .b(carry_c19_r7_s1),
    .ci(carry_c19_r8_s1),
    .s(sum_c20_r45_s2),
    .co(carry_c20_r45_s2)
  );
  wire sum_c20_r46_s2, carry_c20_r46_s2;
  subbyte_full_adder add_c20_r46_s2 (
    .a(carry_c19_r9_s1),
    .b(carry_c19_r10_s1),
    .ci(carry_c19_r11_s1),
    .s(sum_c20_r46_s2),
    .co(carry_c20_r46_s2)
  );
  wire sum_c20_r47_s2, carry_c20_r47_s2;
  subbyte_full_adder add_c20_r47_s2 (
    .a(carry_c19_r12_s1),
    .b(carry_c19_r13_s1),
    .ci(carry_c19_r14_s1),
    .s(sum_c20_r47_s2),
    .co(carry_c20_r47_s2)
  );
  wire sum_c20_r48_s2, carry_c20_r48_s2;
  subbyte_full_adder add_c20_r48_s2 (
    .a(carry_c19_r15_s1),
    .b(carry_c19_r16_s1),
    .ci(carry_c19_r17_s1),
    .s(sum_c20_r48_s2),
    .co(carry_c20_r48_s2)
  );
  wire sum_c20_r49_s2, carry_c20_r49_s2;
  subbyte_full_adder add_c20_r49_s2 (
    .a(carry_c19_r18_s1),
    .b(carry_c19_r19_s1),
    .ci(carry_c19_r20_s1),
    .s(sum_c20_r49_s2),
    .co(carry_c20_r49_s2)
  );
  wire sum_c20_r50_s2, carry_c20_r50_s2;
  subbyte_full_adder add_c20_r50_s2 (
    .a(carry_c19_r21_s1),
    .b(carry_c19_r22_s1),
    .ci(carry_c19_r23_s1),
    .s(sum_c20_r50_s2),
    .co(carry_c20_r50_s2)
  );
  wire sum_c20_r51_s2, carry_c20_r51_s2;
  subbyte_full_adder add_c20_r51_s2 (
    .a(carry_c19_r24_s1),
    .b(carry_c19_r25_s1),
    .ci(carry_c19_r26_s1),
    .s(sum_c20_r51_s2),
    .co(carry_c20_r51_s2)
  );
  wire sum_c20_r52_s2, carry_c20_r52_s2;
  subbyte_full_adder add_c20_r52_s2 (
    .a(carry_c19_r27_s1),
    .b(carry_c19_r28_s1),
    .ci(carry_c19_r29_s1),
    .s(sum_c20_r52_s2),
    .co(carry_c20_r52_s2)
  );
  wire sum_c20_r53_s2, carry_c20_r53_s2;
  subbyte_full_adder add_c20_r53_s2 (
    .a(carry_c19_r30_s1),
    .b(carry_c19_r31_s1),
    .ci(carry_c19_r32_s1),
    .s(sum_c20_r53_s2),
    .co(carry_c20_r53_s2)
  );
  wire sum_c20_r54_s2, carry_c20_r54_s2;
  subbyte_full_adder add_c20_r54_s2 (
    .a(carry_c19_r33_s1),
    .b(carry_c19_r34_s1),
    .ci(carry_c19_r35_s1),
    .s(sum_c20_r54_s2),
    .co(carry_c20_r54_s2)
  );
  wire sum_c20_r55_s2, carry_c20_r55_s2;
  subbyte_full_adder add_c20_r55_s2 (
    .a(carry_c19_r36_s1),
    .b(carry_c19_r37_s1),
    .ci(carry_c19_r38_s1),
    .s(sum_c20_r55_s2),
    .co(carry_c20_r55_s2)
  );
  wire sum_c20_r56_s2, carry_c20_r56_s2;
  subbyte_full_adder add_c20_r56_s2 (
    .a(carry_c19_r39_s1),
    .b(carry_c19_r40_s1),
    .ci(carry_c19_r41_s1),
    .s(sum_c20_r56_s2),
    .co(carry_c20_r56_s2)
  );
  wire sum_c20_r57_s2, carry_c20_r57_s2;
  subbyte_full_adder add_c20_r57_s2 (
    .a(carry_c19_r42_s1),
    .b(sum_c20_r0_s1),
    .ci(sum_c20_r1_s1),
    .s(sum_c20_r57_s2),
    .co(carry_c20_r57_s2)
  );
  wire sum_c20_r58_s2, carry_c20_r58_s2;
  subbyte_full_adder add_c20_r58_s2 (
    .a(sum_c20_r2_s1),
    .b(sum_c20_r3_s1),
    .ci(sum_c20_r4_s1),
    .s(sum_c20_r58_s2),
    .co(carry_c20_r58_s2)
  );
  wire sum_c20_r59_s2, carry_c20_r59_s2;
  subbyte_full_adder add_c20_r59_s2 (
    .a(sum_c20_r5_s1),
    .b(sum_c20_r6_s1),
    .ci(sum_c20_r7_s1),
    .s(sum_c20_r59_s2),
    .co(carry_c20_r59_s2)
  );
  wire sum_c20_r60_s2, carry_c20_r60_s2;
  subbyte_full_adder add_c20_r60_s2 (
    .a(sum_c20_r8_s1),
    .b(sum_c20_r9_s1),
    .ci(sum_c20_r10_s1),
    .s(sum_c20_r60_s2),
    .co(carry_c20_r60_s2)
  );
  wire sum_c20_r61_s2, carry_c20_r61_s2;
  subbyte_full_adder add_c20_r61_s2 (
    .a(sum_c20_r11_s1),
    .b(sum_c20_r12_s1),
    .ci(sum_c20_r13_s1),
    .s(sum_c20_r61_s2),
    .co(carry_c20_r61_s2)
  );
  wire sum_c20_r62_s2, carry_c20_r62_s2;
  subbyte_full_adder add_c20_r62_s2 (
    .a(sum_c20_r14_s1),
    .b(sum_c20_r15_s1),
    .ci(sum_c20_r16_s1),
    .s(sum_c20_r62_s2),
    .co(carry_c20_r62_s2)
  );
  wire sum_c20_r63_s2, carry_c20_r63_s2;
  subbyte_full_adder add_c20_r63_s2 (
    .a(sum_c20_r17_s1),
    .b(sum_c20_r18_s1),
    .ci(sum_c20_r19_s1),
    .s(sum_c20_r63_s2),
    .co(carry_c20_r63_s2)
  );
  wire sum_c20_r64_s2, carry_c20_r64_s2;
  subbyte_full_adder add_c20_r64_s2 (
    .a(sum_c20_r20_s1),
    .b(sum_c20_r21_s1),
    .ci(sum_c20_r22_s1),
    .s(sum_c20_r64_s2),
    .co(carry_c20_r64_s2)
  );
  wire sum_c20_r65_s2, carry_c20_r65_s2;
  subbyte_full_adder add_c20_r65_s2 (
    .a(sum_c20_r23_s1),
    .b(sum_c20_r24_s1),
    .ci(sum_c20_r25_s1),
    .s(sum_c20_r65_s2),
    .co(carry_c20_r65_s2)
  );
  wire sum_c20_r66_s2, carry_c20_r66_s2;
  subbyte_full_adder add_c20_r66_s2 (
    .a(sum_c20_r26_s1),
    .b(sum_c20_r27_s1),
    .ci(sum_c20_r28_s1),
    .s(sum_c20_r66_s2),
    .co(carry_c20_r66_s2)
  );
  wire sum_c20_r67_s2, carry_c20_r67_s2;
  subbyte_full_adder add_c20_r67_s2 (
    .a(sum_c20_r29_s1),
    .b(sum_c20_r30_s1),
    .ci(sum_c20_r31_s1),
    .s(sum_c20_r67_s2),
    .co(carry_c20_r67_s2)
  );
  wire sum_c20_r68_s2, carry_c20_r68_s2;
  subbyte_full_adder add_c20_r68_s2 (
    .a(sum_c20_r32_s1),
    .b(sum_c20_r33_s1),
    .ci(sum_c20_r34_s1),
    .s(sum_c20_r68_s2),
    .co(carry_c20_r68_s2)
  );
  wire sum_c20_r69_s2, carry_c20_r69_s2;
  subbyte_full_adder add_c20_r69_s2 (
    .a(sum_c20_r35_s1),
    .b(sum_c20_r36_s1),
    .ci(sum_c20_r37_s1),
    .s(sum_c20_r69_s2),
    .co(carry_c20_r69_s2)
  );
  wire sum_c20_r70_s2, carry_c20_r70_s2;
  subbyte_full_adder add_c20_r70_s2 (
    .a(sum_c20_r38_s1),
    .b(sum_c20_r39_s1),
    .ci(sum_c20_r40_s1),
    .s(sum_c20_r70_s2),
    .co(carry_c20_r70_s2)
  );
  wire sum_c20_r71_s3, carry_c20_r71_s3;
  subbyte_full_adder add_c20_r71_s3 (
    .a(sum_c20_r41_s1),
    .b(sum_c20_r42_s1),
    .ci(carry_c19_r43_s2),
    .s(sum_c20_r71_s3),
    .co(carry_c20_r71_s3)
  );
  wire sum_c20_r72_s3, carry_c20_r72_s3;
  subbyte_full_adder add_c20_r72_s3 (
    .a(carry_c19_r44_s2),
    .b(carry_c19_r45_s2),
    .ci(carry_c19_r46_s2),
    .s(sum_c20_r72_s3),
    .co(carry_c20_r72_s3)
  );
  wire sum_c20_r73_s3, carry_c20_r73_s3;
  subbyte_full_adder add_c20_r73_s3 (
    .a(carry_c19_r47_s2),
    .b(carry_c19_r48_s2),
    .ci(carry_c19_r49_s2),
    .s(sum_c20_r73_s3),
    .co(carry_c20_r73_s3)
  );
  wire sum_c20_r74_s3, carry_c20_r74_s3;
  subbyte_full_adder add_c20_r74_s3 (
    .a(carry_c19_r50_s2),
    .b(carry_c19_r51_s2),
    .ci(carry_c19_r52_s2),
    .s(sum_c20_r74_s3),
    .co(carry_c20_r74_s3)
  );
  wire sum_c20_r75_s3, carry_c20_r75_s3;
  subbyte_full_adder add_c20_r75_s3 (
    .a(carry_c19_r53_s2),
    .b(carry_c19_r54_s2),
    .ci(carry_c19_r55_s2),
    .s(sum_c20_r75_s3),
    .co(carry_c20_r75_s3)
  );
  wire sum_c20_r76_s3, carry_c20_r76_s3;
  subbyte_full_adder add_c20_r76_s3 (
    .a(carry_c19_r56_s2),
    .b(carry_c19_r57_s2),
    .ci(carry_c19_r58_s2),
    .s(sum_c20_r76_s3),
    .co(carry_c20_r76_s3)
  );
  wire sum_c20_r77_s3, carry_c20_r77_s3;
  subbyte_full_adder add_c20_r77_s3 (
    .a(carry_c19_r59_s2),
    .b(carry_c19_r60_s2),
    .ci(carry_c19_r61_s2),
    .s(sum_c20_r77_s3),
    .co(carry_c20_r77_s3)
  );
  wire sum_c20_r78_s3, carry_c20_r78_s3;
  subbyte_full_adder add_c20_r78_s3 (
    .a(carry_c19_r62_s2),
    .b(carry_c19_r63_s2),
    .ci(carry_c19_r64_s2),
    .s(sum_c20_r78_s3),
    .co(carry_c20_r78_s3)
  );
  wire sum_c20_r79_s3, carry_c20_r79_s3;
  subbyte_full_adder add_c20_r79_s3 (
    .a(carry_c19_r65_s2),
    .b(carry_c19_r66_s2),
    .ci(carry_c19_r67_s2),
    .s(sum_c20_r79_s3),
    .co(carry_c20_r79_s3)
  );
  wire sum_c20_r80_s3, carry_c20_r80_s3;
  subbyte_full_adder add_c20_r80_s3 (
    .a(carry_c19_r68_s2),
    .b(carry_c19_r69_s2),
    .ci(carry_c19_r70_s2),
    .s(sum_c20_r80_s3),
    .co(carry_c20_r80_s3)
  );
  wire sum_c20_r81_s3, carry_c20_r81_s3;
  subbyte_full_adder add_c20_r81_s3 (
    .a(sum_c20_r43_s2),
    .b(sum_c20_r44_s2),
    .ci(sum_c20_r45_s2),
    .s(sum_c20_r81_s3),
    .co(carry_c20_r81_s3)
  );
  wire sum_c20_r82_s3, carry_c20_r82_s3;
  subbyte_full_adder add_c20_r82_s3 (
    .a(sum_c20_r46_s2),
    .b(sum_c20_r47_s2),
    .ci(sum_c20_r48_s2),
    .s(sum_c20_r82_s3),
    .co(carry_c20_r82_s3)
  );
  wire sum_c20_r83_s3, carry_c20_r83_s3;
  subbyte_full_adder add_c20_r83_s3 (
    .a(sum_c20_r49_s2),
    .b(sum_c20_r50_s2),
    .ci(sum_c20_r51_s2),
    .s(sum_c20_r83_s3),
    .co(carry_c20_r83_s3)
  );
  wire sum_c20_r84_s3, carry_c20_r84_s3;
  subbyte_full_adder add_c20_r84_s3 (
    .a(sum_c20_r52_s2),
    .b(sum_c20_r53_s2),
    .ci(sum_c20_r54_s2),
    .s(sum_c20_r84_s3),
    .co(carry_c20_r84_s3)
  );
  wire sum_c20_r85_s3, carry_c20_r85_s3;
  subbyte_full_adder add_c20_r85_s3 (
    .a(sum_c20_r55_s2),
    .b(sum_c20_r56_s2),
    .ci(sum_c20_r57_s2),
    .s(sum_c20_r85_s3),
    .co(carry_c20_r85_s3)
  );
  wire sum_c20_r86_s3, carry_c20_r86_s3;
  subbyte_full_adder add_c20_r86_s3 (
    .a(sum_c20_r58_s2),
    .b(sum_c20_r59_s2),
    .ci(sum_c20_r60_s2),
    .s(sum_c20_r86_s3),
    .co(carry_c20_r86_s3)
  );
  wire sum_c20_r87_s3, carry_c20_r87_s3;
  subbyte_full_adder add_c20_r87_s3 (
    .a(sum_c20_r61_s2),
    .b(sum_c20_r62_s2),
    .ci(sum_c20_r63_s2),
    .s(sum_c20_r87_s3),
    .co(carry_c20_r87_s3)
  );
  wire sum_c20_r88_s3, carry_c20_r88_s3;
  subbyte_full_adder add_c20_r88_s3 (
    .a(sum_c20_r64_s2),
    .b(sum_c20_r65_s2),
    .ci(sum_c20_r66_s2),
    .s(sum_c20_r88_s3),
    .co(carry_c20_r88_s3)
  );
  wire sum_c20_r89_s3, carry_c20_r89_s3;
  subbyte_full_adder add_c20_r89_s3 (
    .a(sum_c20_r67_s2),
    .b(sum_c20_r68_s2),
    .ci(sum_c20_r69_s2),
    .s(sum_c20_r89_s3),
    .co(carry_c20_r89_s3)
  );
  wire sum_c20_r90_s4, carry_c20_r90_s4;
  subbyte_full_adder add_c20_r90_s4 (
    .a(sum_c20_r70_s2),
    .b(carry_c19_r71_s3),
    .ci(sum_c20_r71_s3),
    .s(sum_c20_r90_s4),
    .co(carry_c20_r90_s4)
  );
  wire sum_c20_r91_s4, carry_c20_r91_s4;
  subbyte_full_adder add_c20_r91_s4 (
    .a(carry_c19_r72_s3),
    .b(carry_c19_r73_s3),
    .ci(carry_c19_r74_s3),
    .s(sum_c20_r91_s4),
    .co(carry_c20_r91_s4)
  );
  wire sum_c20_r92_s4, carry_c20_r92_s4;
  subbyte_full_adder add_c20_r92_s4 (
    .a(carry_c19_r75_s3),
    .b(carry_c19_r76_s3),
    .ci(carry_c19_r77_s3),
    .s(sum_c20_r92_s4),
    .co(carry_c20_r92_s4)
  );
  wire sum_c20_r93_s4, carry_c20_r93_s4;
  subbyte_full_adder add_c20_r93_s4 (
    .a(carry_c19_r78_s3),
    .b(carry_c19_r79_s3),
    .ci(carry_c19_r80_s3),
    .s(sum_c20_r93_s4),
    .co(carry_c20_r93_s4)
  );
  wire sum_c20_r94_s4, carry_c20_r94_s4;
  subbyte_full_adder add_c20_r94_s4 (
    .a(carry_c19_r81_s3),
    .b(carry_c19_r82_s3),
    .ci(carry_c19_r83_s3),
    .s(sum_c20_r94_s4),
    .co(carry_c20_r94_s4)
  );
  wire sum_c20_r95_s4, carry_c20_r95_s4;
  subbyte_full_adder add_c20_r95_s4 (
    .a(carry_c19_r84_s3),
    .b(carry_c19_r85_s3),
    .ci(carry_c19_r86_s3),
    .s(sum_c20_r95_s4),
    .co(carry_c20_r95_s4)
  );
  wire sum_c20_r96_s4, carry_c20_r96_s4;
  subbyte_full_adder add_c20_r96_s4 (
    .a(carry_c19_r87_s3),
    .b(carry_c19_r88_s3),
    .ci(carry_c19_r89_s3),
    .s(sum_c20_r96_s4),
    .co(carry_c20_r96_s4)
  );
  wire sum_c20_r97_s4, carry_c20_r97_s4;
  subbyte_full_adder add_c20_r97_s4 (
    .a(sum_c20_r72_s3),
    .b(sum_c20_r73_s3),
    .ci(sum_c20_r74_s3),
    .s(sum_c20_r97_s4),
    .co(carry_c20_r97_s4)
  );
  wire sum_c20_r98_s4, carry_c20_r98_s4;
  subbyte_full_adder add_c20_r98_s4 (
    .a(sum_c20_r75_s3),
    .b(sum_c20_r76_s3),
    .ci(sum_c20_r77_s3),
    .s(sum_c20_r98_s4),
    .co(carry_c20_r98_s4)
  );
  wire sum_c20_r99_s4, carry_c20_r99_s4;
  subbyte_full_adder add_c20_r99_s4 (
    .a(sum_c20_r78_s3),
    .b(sum_c20_r79_s3),
    .ci(sum_c20_r80_s3),
    .s(sum_c20_r99_s4),
    .co(carry_c20_r99_s4)
  );
  wire sum_c20_r100_s4, carry_c20_r100_s4;
  subbyte_full_adder add_c20_r100_s4 (
    .a(sum_c20_r81_s3),
    .b(sum_c20_r82_s3),
    .ci(sum_c20_r83_s3),
    .s(sum_c20_r100_s4),
    .co(carry_c20_r100_s4)
  );
  wire sum_c20_r101_s4, carry_c20_r101_s4;
  subbyte_full_adder add_c20_r101_s4 (
    .a(sum_c20_r84_s3),
    .b(sum_c20_r85_s3),
    .ci(sum_c20_r86_s3),
    .s(sum_c20_r101_s4),
    .co(carry_c20_r101_s4)
  );
  wire sum_c20_r102_s4, carry_c20_r102_s4;
  subbyte_full_adder add_c20_r102_s4 (
    .a(sum_c20_r87_s3),
    .b(sum_c20_r88_s3),
    .ci(sum_c20_r89_s3),
    .s(sum_c20_r102_s4),
    .co(carry_c20_r102_s4)
  );
  wire sum_c20_r103_s5, carry_c20_r103_s5;
  subbyte_full_adder add_c20_r103_s5 (
    .a(carry_c19_r90_s4),
    .b(sum_c20_r90_s4),
    .ci(carry_c19_r91_s4),
    .s(sum_c20_r103_s5),
    .co(carry_c20_r103_s5)
  );
  wire sum_c20_r104_s5, carry_c20_r104_s5;
  subbyte_full_adder add_c20_r104_s5 (
    .a(carry_c19_r92_s4),
    .b(carry_c19_r93_s4),
    .ci(carry_c19_r94_s4),
    .s(sum_c20_r104_s5),
    .co(carry_c20_r104_s5)
  );
  wire sum_c20_r105_s5, carry_c20_r105_s5;
  subbyte_full_adder add_c20_r105_s5 (
    .a(carry_c19_r95_s4),
    .b(carry_c19_r96_s4),
    .ci(carry_c19_r97_s4),
    .s(sum_c20_r105_s5),
    .co(carry_c20_r105_s5)
  );
  wire sum_c20_r106_s5, carry_c20_r106_s5;
  subbyte_full_adder add_c20_r106_s5 (
    .a(carry_c19_r98_s4),
    .b(carry_c19_r99_s4),
    .ci(carry_c19_r100_s4),
    .s(sum_c20_r106_s5),
    .co(carry_c20_r106_s5)
  );
  wire sum_c20_r107_s5, carry_c20_r107_s5;
  subbyte_full_adder add_c20_r107_s5 (
    .a(carry_c19_r101_s4),
    .b(carry_c19_r102_s4),
    .ci(sum_c20_r91_s4),
    .s(sum_c20_r107_s5),
    .co(carry_c20_r107_s5)
  );
  wire sum_c20_r108_s5, carry_c20_r108_s5;
  subbyte_full_adder add_c20_r108_s5 (
    .a(sum_c20_r92_s4),
    .b(sum_c20_r93_s4),
    .ci(sum_c20_r94_s4),
    .s(sum_c20_r108_s5),
    .co(carry_c20_r108_s5)
  );
  wire sum_c20_r109_s5, carry_c20_r109_s5;
  subbyte_full_adder add_c20_r109_s5 (
    .a(sum_c20_r95_s4),
    .b(sum_c20_r96_s4),
    .ci(sum_c20_r97_s4),
    .s(sum_c20_r109_s5),
    .co(carry_c20_r109_s5)
  );
  wire sum_c20_r110_s5, carry_c20_r110_s5;
  subbyte_full_adder add_c20_r110_s5 (
    .a(sum_c20_r98_s4),
    .b(sum_c20_r99_s4),
    .ci(sum_c20_r100_s4),
    .s(sum_c20_r110_s5),
    .co(carry_c20_r110_s5)
  );
  wire sum_c20_r111_s6, carry_c20_r111_s6;
  subbyte_full_adder add_c20_r111_s6 (
    .a(sum_c20_r101_s4),
    .b(sum_c20_r102_s4),
    .ci(carry_c19_r103_s5),
    .s(sum_c20_r111_s6),
    .co(carry_c20_r111_s6)
  );
  wire sum_c20_r112_s6, carry_c20_r112_s6;
  subbyte_full_adder add_c20_r112_s6 (
    .a(sum_c20_r103_s5),
    .b(carry_c19_r104_s5),
    .ci(carry_c19_r105_s5),
    .s(sum_c20_r112_s6),
    .co(carry_c20_r112_s6)
  );
  wire sum_c20_r113_s6, carry_c20_r113_s6;
  subbyte_full_adder add_c20_r113_s6 (
    .a(carry_c19_r106_s5),
    .b(carry_c19_r107_s5),
    .ci(carry_c19_r108_s5),
    .s(sum_c20_r113_s6),
    .co(carry_c20_r113_s6)
  );
  wire sum_c20_r114_s7, carry_c20_r114_s7;
  subbyte_full_adder add_c20_r114_s7 (
    .a(carry_c19_r109_s5),
    .b(carry_c19_r110_s5),
    .ci(carry_c19_r111_s6),
    .s(sum_c20_r114_s7),
    .co(carry_c20_r114_s7)
  );
  wire sum_c20_r115_s6, carry_c20_r115_s6;
  subbyte_full_adder add_c20_r115_s6 (
    .a(sum_c20_r104_s5),
    .b(sum_c20_r105_s5),
    .ci(sum_c20_r106_s5),
    .s(sum_c20_r115_s6),
    .co(carry_c20_r115_s6)
  );
  wire sum_c20_r116_s6, carry_c20_r116_s6;
  subbyte_full_adder add_c20_r116_s6 (
    .a(sum_c20_r107_s5),
    .b(sum_c20_r108_s5),
    .ci(sum_c20_r109_s5),
    .s(sum_c20_r116_s6),
    .co(carry_c20_r116_s6)
  );
  wire sum_c20_r117_s7, carry_c20_r117_s7;
  subbyte_full_adder add_c20_r117_s7 (
    .a(sum_c20_r110_s5),
    .b(sum_c20_r111_s6),
    .ci(carry_c19_r112_s6),
    .s(sum_c20_r117_s7),
    .co(carry_c20_r117_s7)
  );
  wire sum_c20_r118_s8, carry_c20_r118_s8;
  subbyte_full_adder add_c20_r118_s8 (
    .a(carry_c19_r113_s6),
    .b(carry_c19_r114_s7),
    .ci(carry_c19_r115_s6),
    .s(sum_c20_r118_s8),
    .co(carry_c20_r118_s8)
  );
  wire sum_c20_r119_s7, carry_c20_r119_s7;
  subbyte_full_adder add_c20_r119_s7 (
    .a(carry_c19_r116_s6),
    .b(sum_c20_r112_s6),
    .ci(sum_c20_r113_s6),
    .s(sum_c20_r119_s7),
    .co(carry_c20_r119_s7)
  );
  wire sum_c20_r120_s8, carry_c20_r120_s8;
  subbyte_full_adder add_c20_r120_s8 (
    .a(sum_c20_r114_s7),
    .b(sum_c20_r115_s6),
    .ci(sum_c20_r116_s6),
    .s(sum_c20_r120_s8),
    .co(carry_c20_r120_s8)
  );
  wire sum_c20_r121_s9, carry_c20_r121_s9;
  subbyte_full_adder add_c20_r121_s9 (
    .a(carry_c19_r117_s7),
    .b(sum_c20_r117_s7),
    .ci(carry_c19_r118_s8),
    .s(sum_c20_r121_s9),
    .co(carry_c20_r121_s9)
  );
  wire sum_c20_r122_s9, carry_c20_r122_s9;
  subbyte_full_adder add_c20_r122_s9 (
    .a(carry_c19_r119_s7),
    .b(carry_c19_r120_s8),
    .ci(sum_c20_r118_s8),
    .s(sum_c20_r122_s9),
    .co(carry_c20_r122_s9)
  );
  wire sum_c20_r123_s10, carry_c20_r123_s10;
  subbyte_full_adder add_c20_r123_s10 (
    .a(sum_c20_r119_s7),
    .b(sum_c20_r120_s8),
    .ci(carry_c19_r121_s9),
    .s(sum_c20_r123_s10),
    .co(carry_c20_r123_s10)
  );
  wire sum_c20_r124_s11, carry_c20_r124_s11;
  subbyte_full_adder add_c20_r124_s11 (
    .a(sum_c20_r121_s9),
    .b(carry_c19_r122_s9),
    .ci(carry_c19_r123_s10),
    .s(sum_c20_r124_s11),
    .co(carry_c20_r124_s11)
  );
  wire sum_c20_r125_s12, carry_c20_r125_s12;
  subbyte_full_adder add_c20_r125_s12 (
    .a(sum_c20_r122_s9),
    .b(sum_c20_r123_s10),
    .ci(carry_c19_r124_s11),
    .s(sum_c20_r125_s12),
    .co(carry_c20_r125_s12)
  );
  wire sum_c20_r126_s13, carry_c20_r126_s13;
  subbyte_full_adder add_c20_r126_s13 (
    .a(sum_c20_r124_s11),
    .b(carry_c19_r125_s12),
    .ci(sum_c20_r125_s12),
    .s(sum_c20_r126_s13),
    .co(carry_c20_r126_s13)
  );
  wire sum_c20_r127_s27, carry_c20_r127_s27;
  subbyte_full_adder add_c20_r127_s27 (
    .a(carry_c19_r126_s13),
    .b(sum_c20_r126_s13),
    .ci(carry_c19_r127_s26),
    .s(sum_c20_r127_s27),
    .co(carry_c20_r127_s27)
  );
  wire sum_c20_r128_s28, carry_c20_r128_s28;
  subbyte_half_adder add_c20_r128_s28 (
    .a(carry_c19_r128_s27),
    .b(sum_c20_r127_s27),
    .s(sum_c20_r128_s28),
    .co(carry_c20_r128_s28)
  );
  wire sum_c21_r0_s1, carry_c21_r0_s1;
  subbyte_full_adder add_c21_r0_s1 (.a(pp[21]), .b(pp[56]), .ci(pp[91]), .s(sum_c21_r0_s1), .co(carry_c21_r0_s1));
  wire sum_c21_r1_s1, carry_c21_r1_s1;
  subbyte_full_adder add_c21_r1_s1 (.a(pp[126]), .b(pp[161]), .ci(pp[196]), .s(sum_c21_r1_s1), .co(carry_c21_r1_s1));
  wire sum_c21_r2_s1, carry_c21_r2_s1;
  subbyte_full_adder add_c21_r2_s1 (.a(pp[231]), .b(pp[266]), .ci(pp[301]), .s(sum_c21_r2_s1), .co(carry_c21_r2_s1));
  wire sum_c21_r3_s1, carry_c21_r3_s1;
  subbyte_full_adder add_c21_r3_s1 (.a(pp[336]), .b(pp[371]), .ci(pp[406]), .s(sum_c21_r3_s1), .co(carry_c21_r3_s1));
  wire sum_c21_r4_s1, carry_c21_r4_s1;
  subbyte_full_adder add_c21_r4_s1 (.a(pp[441]), .b(pp[476]), .ci(pp[511]), .s(sum_c21_r4_s1), .co(carry_c21_r4_s1));
  wire sum_c21_r5_s1, carry_c21_r5_s1;
  subbyte_full_adder add_c21_r5_s1 (.a(pp[546]), .b(pp[581]), .ci(pp[616]), .s(sum_c21_r5_s1), .co(carry_c21_r5_s1));
  wire sum_c21_r6_s1, carry_c21_r6_s1;
  subbyte_full_adder add_c21_r6_s1 (.a(pp[651]), .b(pp[686]), .ci(pp[721]), .s(sum_c21_r6_s1), .co(carry_c21_r6_s1));
  wire sum_c21_r7_s1, carry_c21_r7_s1;
  subbyte_full_adder add_c21_r7_s1 (.a(pp[756]), .b(pp[791]), .ci(pp[826]), .s(sum_c21_r7_s1), .co(carry_c21_r7_s1));
  wire sum_c21_r8_s1, carry_c21_r8_s1;
  subbyte_full_adder add_c21_r8_s1 (.a(pp[861]), .b(pp[896]), .ci(pp[931]), .s(sum_c21_r8_s1), .co(carry_c21_r8_s1));
  wire sum_c21_r9_s1, carry_c21_r9_s1;
  subbyte_full_adder add_c21_r9_s1 (.a(pp[966]), .b(pp[1001]), .ci(pp[1036]), .s(sum_c21_r9_s1), .co(carry_c21_r9_s1));
  wire sum_c21_r10_s1, carry_c21_r10_s1;
  subbyte_full_adder add_c21_r10_s1 (
    .a(pp[1071]),
    .b(pp[1106]),
    .ci(pp[1141]),
    .s(sum_c21_r10_s1),
    .co(carry_c21_r10_s1)
  );
  wire sum_c21_r11_s1, carry_c21_r11_s1;
  subbyte_full_adder add_c21_r11_s1 (
    .a(pp[1176]),
    .b(pp[1211]),
    .ci(pp[1246]),
    .s(sum_c21_r11_s1),
    .co(carry_c21_r11_s1)
  );
  wire sum_c21_r12_s1, carry_c21_r12_s1;
  subbyte_full_adder add_c21_r12_s1 (
    .a(pp[1281]),
    .b(pp[1316]),
    .ci(pp[1351]),
    .s(sum_c21_r12_s1),
    .co(carry_c21_r12_s1)
  );
  wire sum_c21_r13_s1, carry_c21_r13_s1;
  subbyte_full_adder add_c21_r13_s1 (
    .a(pp[1386]),
    .b(pp[1421]),
    .ci(pp[1456]),
    .s(sum_c21_r13_s1),
    .co(carry_c21_r13_s1)
  );
  wire sum_c21_r14_s1, carry_c21_r14_s1;
  subbyte_full_adder add_c21_r14_s1 (
    .a(pp[1491]),
    .b(pp[1526]),
    .ci(pp[1561]),
    .s(sum_c21_r14_s1),
    .co(carry_c21_r14_s1)
  );
  wire sum_c21_r15_s1, carry_c21_r15_s1;
  subbyte_full_adder add_c21_r15_s1 (
    .a(pp[1596]),
    .b(pp[1631]),
    .ci(pp[1666]),
    .s(sum_c21_r15_s1),
    .co(carry_c21_r15_s1)
  );
  wire sum_c21_r16_s1, carry_c21_r16_s1;
  subbyte_full_adder add_c21_r16_s1 (
    .a(pp[1701]),
    .b(pp[1736]),
    .ci(pp[1771]),
    .s(sum_c21_r16_s1),
    .co(carry_c21_r16_s1)
  );
  wire sum_c21_r17_s1, carry_c21_r17_s1;
  subbyte_full_adder add_c21_r17_s1 (
    .a(pp[1806]),
    .b(pp[1841]),
    .ci(pp[1876]),
    .s(sum_c21_r17_s1),
    .co(carry_c21_r17_s1)
  );
  wire sum_c21_r18_s1, carry_c21_r18_s1;
  subbyte_full_adder add_c21_r18_s1 (
    .a(pp[1911]),
    .b(pp[1946]),
    .ci(pp[1981]),
    .s(sum_c21_r18_s1),
    .co(carry_c21_r18_s1)
  );
  wire sum_c21_r19_s1, carry_c21_r19_s1;
  subbyte_full_adder add_c21_r19_s1 (
    .a(pp[2016]),
    .b(pp[2051]),
    .ci(pp[2086]),
    .s(sum_c21_r19_s1),
    .co(carry_c21_r19_s1)
  );
  wire sum_c21_r20_s1, carry_c21_r20_s1;
  subbyte_full_adder add_c21_r20_s1 (
    .a(pp[2121]),
    .b(pp[2156]),
    .ci(pp[2191]),
    .s(sum_c21_r20_s1),
    .co(carry_c21_r20_s1)
  );
  wire sum_c21_r21_s1, carry_c21_r21_s1;
  subbyte_full_adder add_c21_r21_s1 (
    .a(pp[2226]),
    .b(pp[2261]),
    .ci(pp[2296]),
    .s(sum_c21_r21_s1),
    .co(carry_c21_r21_s1)
  );
  wire sum_c21_r22_s1, carry_c21_r22_s1;
  subbyte_full_adder add_c21_r22_s1 (
    .a(pp[2331]),
    .b(pp[2366]),
    .ci(pp[2401]),
    .s(sum_c21_r22_s1),
    .co(carry_c21_r22_s1)
  );
  wire sum_c21_r23_s1, carry_c21_r23_s1;
  subbyte_full_adder add_c21_r23_s1 (
    .a(pp[2436]),
    .b(pp[2471]),
    .ci(pp[2506]),
    .s(sum_c21_r23_s1),
    .co(carry_c21_r23_s1)
  );
  wire sum_c21_r24_s1, carry_c21_r24_s1;
  subbyte_full_adder add_c21_r24_s1 (
    .a(pp[2541]),
    .b(pp[2576]),
    .ci(pp[2611]),
    .s(sum_c21_r24_s1),
    .co(carry_c21_r24_s1)
  );
  wire sum_c21_r25_s1, carry_c21_r25_s1;
  subbyte_full_adder add_c21_r25_s1 (
    .a(pp[2646]),
    .b(pp[2681]),
    .ci(pp[2716]),
    .s(sum_c21_r25_s1),
    .co(carry_c21_r25_s1)
  );
  wire sum_c21_r26_s1, carry_c21_r26_s1;
  subbyte_full_adder add_c21_r26_s1 (
    .a(pp[2751]),
    .b(pp[2786]),
    .ci(pp[2821]),
    .s(sum_c21_r26_s1),
    .co(carry_c21_r26_s1)
  );
  wire sum_c21_r27_s1, carry_c21_r27_s1;
  subbyte_full_adder add_c21_r27_s1 (
    .a(pp[2856]),
    .b(pp[2891]),
    .ci(pp[2926]),
    .s(sum_c21_r27_s1),
    .co(carry_c21_r27_s1)
  );
  wire sum_c21_r28_s1, carry_c21_r28_s1;
  subbyte_full_adder add_c21_r28_s1 (
    .a(pp[2961]),
    .b(pp[2996]),
    .ci(pp[3031]),
    .s(sum_c21_r28_s1),
    .co(carry_c21_r28_s1)
  );
  wire sum_c21_r29_s1, carry_c21_r29_s1;
  subbyte_full_adder add_c21_r29_s1 (
    .a(pp[3066]),
    .b(pp[3101]),
    .ci(pp[3136]),
    .s(sum_c21_r29_s1),
    .co(carry_c21_r29_s1)
  );
  wire sum_c21_r30_s1, carry_c21_r30_s1;
  subbyte_full_adder add_c21_r30_s1 (
    .a(pp[3171]),
    .b(pp[3206]),
    .ci(pp[3241]),
    .s(sum_c21_r30_s1),
    .co(carry_c21_r30_s1)
  );
  wire sum_c21_r31_s1, carry_c21_r31_s1;
  subbyte_full_adder add_c21_r31_s1 (
    .a(pp[3276]),
    .b(pp[3311]),
    .ci(pp[3346]),
    .s(sum_c21_r31_s1),
    .co(carry_c21_r31_s1)
  );
  wire sum_c21_r32_s1, carry_c21_r32_s1;
  subbyte_full_adder add_c21_r32_s1 (
    .a(pp[3381]),
    .b(pp[3416]),
    .ci(pp[3451]),
    .s(sum_c21_r32_s1),
    .co(carry_c21_r32_s1)
  );
  wire sum_c21_r33_s1, carry_c21_r33_s1;
  subbyte_full_adder add_c21_r33_s1 (
    .a(pp[3486]),
    .b(pp[3521]),
    .ci(pp[3556]),
    .s(sum_c21_r33_s1),
    .co(carry_c21_r33_s1)
  );
  wire sum_c21_r34_s1, carry_c21_r34_s1;
  subbyte_full_adder add_c21_r34_s1 (
    .a(pp[3591]),
    .b(pp[3626]),
    .ci(pp[3661]),
    .s(sum_c21_r34_s1),
    .co(carry_c21_r34_s1)
  );
  wire sum_c21_r35_s1, carry_c21_r35_s1;
  subbyte_full_adder add_c21_r35_s1 (
    .a(pp[3696]),
    .b(pp[3731]),
    .ci(pp[3766]),
    .s(sum_c21_r35_s1),
    .co(carry_c21_r35_s1)
  );
  wire sum_c21_r36_s1, carry_c21_r36_s1;
  subbyte_full_adder add_c21_r36_s1 (
    .a(pp[3801]),
    .b(pp[3836]),
    .ci(pp[3871]),
    .s(sum_c21_r36_s1),
    .co(carry_c21_r36_s1)
  );
  wire sum_c21_r37_s1, carry_c21_r37_s1;
  subbyte_full_adder add_c21_r37_s1 (
    .a(pp[3906]),
    .b(pp[3941]),
    .ci(pp[3976]),
    .s(sum_c21_r37_s1),
    .co(carry_c21_r37_s1)
  );
  wire sum_c21_r38_s1, carry_c21_r38_s1;
  subbyte_full_adder add_c21_r38_s1 (
    .a(pp[4011]),
    .b(pp[4046]),
    .ci(pp[4081]),
    .s(sum_c21_r38_s1),
    .co(carry_c21_r38_s1)
  );
  wire sum_c21_r39_s1, carry_c21_r39_s1;
  subbyte_full_adder add_c21_r39_s1 (
    .a(pp[4116]),
    .b(pp[4151]),
    .ci(pp[4186]),
    .s(sum_c21_r39_s1),
    .co(carry_c21_r39_s1)
  );
  wire sum_c21_r40_s1, carry_c21_r40_s1;
  subbyte_full_adder add_c21_r40_s1 (
    .a(pp[4221]),
    .b(pp[4256]),
    .ci(pp[4291]),
    .s(sum_c21_r40_s1),
    .co(carry_c21_r40_s1)
  );
  wire sum_c21_r41_s1, carry_c21_r41_s1;
  subbyte_full_adder add_c21_r41_s1 (
    .a(pp[4326]),
    .b(pp[4361]),
    .ci(pp[4396]),
    .s(sum_c21_r41_s1),
    .co(carry_c21_r41_s1)
  );
  wire sum_c21_r42_s1, carry_c21_r42_s1;
  subbyte_full_adder add_c21_r42_s1 (
    .a(pp[4431]),
    .b(pp[4466]),
    .ci(pp[4501]),
    .s(sum_c21_r42_s1),
    .co(carry_c21_r42_s1)
  );
  wire sum_c21_r43_s2, carry_c21_r43_s2;
  subbyte_full_adder add_c21_r43_s2 (
    .a(carry_c20_r0_s1),
    .b(carry_c20_r1_s1),
    .ci(carry_c20_r2_s1),
    .s(sum_c21_r43_s2),
    .co(carry_c21_r43_s2)
  );
  wire sum_c21_r44_s2, carry_c21_r44_s2;
  subbyte_full_adder add_c21_r44_s2 (
    .a(carry_c20_r3_s1),
    .b(carry_c20_r4_s1),
    .ci(carry_c20_r5_s1),
    .s(sum_c21_r44_s2),
    .co(carry_c21_r44_s2)
  );
  wire sum_c21_r45_s2, carry_c21_r45_s2;
  subbyte_full_adder add_c21_r45_s2 (
    .a(carry_c20_r6_s1),
    .b(carry_c20_r7_s1),
    .ci(carry_c20_r8_s1),
    .s(sum_c21_r45_s2),
    .co(carry_c21_r45_s2)
  );
  wire sum_c21_r46_s2, carry_c21_r46_s2;
  subbyte_full_adder add_c21_r46_s2 (
    .a(carry_c20_r9_s1),
    .b(carry_c20_r10_s1),
    .ci(carry_c20_r11_s1),
    .s(sum_c21_r46_s2),
    .co(carry_c21_r46_s2)
  );
  wire sum_c21_r47_s2, carry_c21_r47_s2;
  subbyte_full_adder add_c21_r47_s2 (
    .a(carry_c20_r12_s1),
    .b(carry_c20_r13_s1),
    .ci(carry_c20_r14_s1),
    .s(sum_c21_r47_s2),
    .co(carry_c21_r47_s2)
  );
  wire sum_c21_r48_s2, carry_c21_r48_s2;
  subbyte_full_adder add_c21_r48_s2 (
    .a(carry_c20_r15_s1),
    .b(carry_c20_r16_s1),
    .ci(carry_c20_r17_s1),
    .s(sum_c21_r48_s2),
    .co(carry_c21_r48_s2)
  );
  wire sum_c21_r49_s2, carry_c21_r49_s2;
  subbyte_full_adder add_c21_r49_s2 (
    .a(carry_c20_r18_s1),
    .b(carry_c20_r19_s1),
    .ci(carry_c20_r20_s1),
    .s(sum_c21_r49_s2),
    .co(carry_c21_r49_s2)
  );
  wire sum_c21_r50_s2, carry_c21_r50_s2;
  subbyte_full_adder add_c21_r50_s2 (
    .a(carry_c20_r21_s1),
    .b(carry_c20_r22_s1),
    .ci(carry_c20_r23_s1),
    .s(sum_c21_r50_s2),
    .co(carry_c21_r50_s2)
  );
  wire sum_c21_r51_s2, carry_c21_r51_s2;
  subbyte_full_adder add_c21_r51_s2 (
    .a(carry_c20_r24_s1),
    .b(carry_c20_r25_s1),
    .ci(carry_c20_r26_s1),
    .s(sum_c21_r51_s2),
    .co(carry_c21_r51_s2)
  );
  wire sum_c21_r52_s2, carry_c21_r52_s2;
  subbyte_full_adder add_c21_r52_s2 (
    .a(carry_c20_r27_s1),
    .b(carry_c20_r28_s1),
    .ci(carry_c20_r29_s1),
    .s(sum_c21_r52_s2),
    .co(carry_c21_r52_s2)
  );
  wire sum_c21_r53_s2, carry_c21_r53_s2;
  subbyte_full_adder add_c21_r53_s2 (
    .a(carry_c20_r30_s1),
    .b(carry_c20_r31_s1),
    .ci(carry_c20_r32_s1),
    .s(sum_c21_r53_s2),
    .co(carry_c21_r53_s2)
  );
  wire sum_c21_r54_s2, carry_c21_r54_s2;
  subbyte_full_adder add_c21_r54_s2 (
    .a(carry_c20_r33_s1),
    .b(carry_c20_r34_s1),
    .ci(carry_c20_r35_s1),
    .s(sum_c21_r54_s2),
    .co(carry_c21_r54_s2)
  );
  wire sum_c21_r55_s2, carry_c21_r55_s2;
  subbyte_full_adder add_c21_r55_s2 (
    .a(carry_c20_r36_s1),
    .b(carry_c20_r37_s1),
    .ci(carry_c20_r38_s1),
    .s(sum_c21_r55_s2),
    .co(carry_c21_r55_s2)
  );
  wire sum_c21_r56_s2, carry_c21_r56_s2;
  subbyte_full_adder add_c21_r56_s2 (
    .a(carry_c20_r39_s1),
    .b(carry_c20_r40_s1),
    .ci(carry_c20_r41_s1),
    .s(sum_c21_r56_s2),
    .co(carry_c21_r56_s2)
  );
  wire sum_c21_r57_s2, carry_c21_r57_s2;
  subbyte_full_adder add_c21_r57_s2 (
    .a(carry_c20_r42_s1),
    .b(sum_c21_r0_s1),
    .ci(sum_c21_r1_s1),
    .s(sum_c21_r57_s2),
    .co(carry_c21_r57_s2)
  );
  wire sum_c21_r58_s2, carry_c21_r58_s2;
  subbyte_full_adder add_c21_r58_s2 (
    .a(sum_c21_r2_s1),
    .b(sum_c21_r3_s1),
    .ci(sum_c21_r4_s1),
    .s(sum_c21_r58_s2),
    .co(carry_c21_r58_s2)
  );
  wire sum_c21_r59_s2, carry_c21_r59_s2;
  subbyte_full_adder add_c21_r59_s2 (
    .a(sum_c21_r5_s1),
    .b(sum_c21_r6_s1),
    .ci(sum_c21_r7_s1),
    .s(sum_c21_r59_s2),
    .co(carry_c21_r59_s2)
  );
  wire sum_c21_r60_s2, carry_c21_r60_s2;
  subbyte_full_adder add_c21_r60_s2 (
    .a(sum_c21_r8_s1),
    .b(sum_c21_r9_s1),
    .ci(sum_c21_r10_s1),
    .s(sum_c21_r60_s2),
    .co(carry_c21_r60_s2)
  );
  wire sum_c21_r61_s2, carry_c21_r61_s2;
  subbyte_full_adder add_c21_r61_s2 (
    .a(sum_c21_r11_s1),
    .b(sum_c21_r12_s1),
    .ci(sum_c21_r13_s1),
    .s(sum_c21_r61_s2),
    .co(carry_c21_r61_s2)
  );
  wire sum_c21_r62_s2, carry_c21_r62_s2;
  subbyte_full_adder add_c21_r62_s2 (
    .a(sum_c21_r14_s1),
    .b(sum_c21_r15_s1),
    .ci(sum_c21_r16_s1),
    .s(sum_c21_r62_s2),
    .co(carry_c21_r62_s2)
  );
  wire sum_c21_r63_s2, carry_c21_r63_s2;
  subbyte_full_adder add_c21_r63_s2 (
    .a(sum_c21_r17_s1),
    .b(sum_c21_r18_s1),
    .ci(sum_c21_r19_s1),
    .s(sum_c21_r63_s2),
    .co(carry_c21_r63_s2)
  );
  wire sum_c21_r64_s2, carry_c21_r64_s2;
  subbyte_full_adder add_c21_r64_s2 (
    .a(sum_c21_r20_s1),
    .b(sum_c21_r21_s1),
    .ci(sum_c21_r22_s1),
    .s(sum_c21_r64_s2),
    .co(carry_c21_r64_s2)
  );
  wire sum_c21_r65_s2, carry_c21_r65_s2;
  subbyte_full_adder add_c21_r65_s2 (
    .a(sum_c21_r23_s1),
    .b(sum_c21_r24_s1),
    .ci(sum_c21_r25_s1),
    .s(sum_c21_r65_s2),
    .co(carry_c21_r65_s2)
  );
  wire sum_c21_r66_s2, carry_c21_r66_s2;
  subbyte_full_adder add_c21_r66_s2 (
    .a(sum_c21_r26_s1),
    .b(sum_c21_r27_s1),
    .ci(sum_c21_r28_s1),
    .s(sum_c21_r66_s2),
    .co(carry_c21_r66_s2)
  );
  wire sum_c21_r67_s2, carry_c21_r67_s2;
  subbyte_full_adder add_c21_r67_s2 (
    .a(sum_c21_r29_s1),
    .b(sum_c21_r30_s1),
    .ci(sum_c21_r31_s1),
    .s(sum_c21_r67_s2),
    .co(carry_c21_r67_s2)
  );
  wire sum_c21_r68_s2, carry_c21_r68_s2;
  subbyte_full_adder add_c21_r68_s2 (
    .a(sum_c21_r32_s1),
    .b(sum_c21_r33_s1),
    .ci(sum_c21_r34_s1),
    .s(sum_c21_r68_s2),
    .co(carry_c21_r68_s2)
  );
  wire sum_c21_r69_s2, carry_c21_r69_s2;
  subbyte_full_adder add_c21_r69_s2 (
    .a(sum_c21_r35_s1),
    .b(sum_c21_r36_s1),
    .ci(sum_c21_r37_s1),
    .s(sum_c21_r69_s2),
    .co(carry_c21_r69_s2)
  );
  wire sum_c21_r70_s2, carry_c21_r70_s2;
  subbyte_full_adder add_c21_r70_s2 (
    .a(sum_c21_r38_s1),
    .b(sum_c21_r39_s1),
    .ci(sum_c21_r40_s1),
    .s(sum_c21_r70_s2),
    .co(carry_c21_r70_s2)
  );
  wire sum_c21_r71_s3, carry_c21_r71_s3;
  subbyte_full_adder add_c21_r71_s3 (
    .a(sum_c21_r41_s1),
    .b(sum_c21_r42_s1),
    .ci(carry_c20_r43_s2),
    .s(sum_c21_r71_s3),
    .co(carry_c21_r71_s3)
  );
  wire sum_c21_r72_s3, carry_c21_r72_s3;
  subbyte_full_adder add_c21_r72_s3 (
    .a(carry_c20_r44_s2),
    .b(carry_c20_r45_s2),
    .ci(carry_c20_r46_s2),
    .s(sum_c21_r72_s3),
    .co(carry_c21_r72_s3)
  );
  wire sum_c21_r73_s3, carry_c21_r73_s3;
  subbyte_full_adder add_c21_r73_s3 (
    .a(carry_c20_r47_s2),
    .b(carry_c20_r48_s2),
    .ci(carry_c20_r49_s2),
    .s(sum_c21_r73_s3),
    .co(carry_c21_r73_s3)
  );
  wire sum_c21_r74_s3, carry_c21_r74_s3;
  subbyte_full_adder add_c21_r74_s3 (
    .a(carry_c20_r50_s2),
    .b(carry_c20_r51_s2),
    .ci(carry_c20_r52_s2),
    .s(sum_c21_r74_s3),
    .co(carry_c21_r74_s3)
  );
  wire sum_c21_r75_s3, carry_c21_r75_s3;
  subbyte_full_adder add_c21_r75_s3 (
    .a(carry_c20_r53_s2),
    .b(carry_c20_r54_s2),
    .ci(carry_c20_r55_s2),
    .s(sum_c21_r75_s3),
    .co(carry_c21_r75_s3)
  );
  wire sum_c21_r76_s3, carry_c21_r76_s3;
  subbyte_full_adder add_c21_r76_s3 (
    .a(carry_c20_r56_s2),
    .b(carry_c20_r57_s2),
    .ci(carry_c20_r58_s2),
    .s(sum_c21_r76_s3),
    .co(carry_c21_r76_s3)
  );
  wire sum_c21_r77_s3, carry_c21_r77_s3;
  subbyte_full_adder add_c21_r77_s3 (
    .a(carry_c20_r59_s2),
    .b(carry_c20_r60_s2),
    .ci(carry_c20_r61_s2),
    .s(sum_c21_r77_s3),
    .co(carry_c21_r77_s3)
  );
  wire sum_c21_r78_s3, carry_c21_r78_s3;
  subbyte_full_adder add_c21_r78_s3 (
    .a(carry_c20_r62_s2),
    .b(carry_c20_r63_s2),
    .ci(carry_c20_r64_s2),
    .s(sum_c21_r78_s3),
    .co(carry_c21_r78_s3)
  );
  wire sum_c21_r79_s3, carry_c21_r79_s3;
  subbyte_full_adder add_c21_r79_s3 (
    .a(carry_c20_r65_s2),
    .b(carry_c20_r66_s2),
    .ci(carry_c20_r67_s2),
    .s(sum_c21_r79_s3),
    .co(carry_c21_r79_s3)
  );
  wire sum_c21_r80_s3, carry_c21_r80_s3;
  subbyte_full_adder add_c21_r80_s3 (
    .a(carry_c20_r68_s2),
    .b(carry_c20_r69_s2),
    .ci(carry_c20_r70_s2),
    .s(sum_c21_r80_s3),
    .co(carry_c21_r80_s3)
  );
  wire sum_c21_r81_s3, carry_c21_r81_s3;
  subbyte_full_adder add_c21_r81_s3 (
    .a(sum_c21_r43_s2),
    .b(sum_c21_r44_s2),
    .ci(sum_c21_r45_s2),
    .s(sum_c21_r81_s3),
    .co(carry_c21_r81_s3)
  );
  wire sum_c21_r82_s3, carry_c21_r82_s3;
  subbyte_full_adder add_c21_r82_s3 (
    .a(sum_c21_r46_s2),
    .b(sum_c21_r47_s2),
    .ci(sum_c21_r48_s2),
    .s(sum_c21_r82_s3),
    .co(carry_c21_r82_s3)
  );
  wire sum_c21_r83_s3, carry_c21_r83_s3;
  subbyte_full_adder add_c21_r83_s3 (
    .a(sum_c21_r49_s2),
    .b(sum_c21_r50_s2),
    .ci(sum_c21_r51_s2),
    .s(sum_c21_r83_s3),
    .co(carry_c21_r83_s3)
  );
  wire sum_c21_r84_s3, carry_c21_r84_s3;
  subbyte_full_adder add_c21_r84_s3 (
    .a(sum_c21_r52_s2),
    .b(sum_c21_r53_s2),
    .ci(sum_c21_r54_s2),
    .s(sum_c21_r84_s3),
    .co(carry_c21_r84_s3)
  );
  wire sum_c21_r85_s3, carry_c21_r85_s3;
  subbyte_full_adder add_c21_r85_s3 (
    .a(sum_c21_r55_s2),
    .b(sum_c21_r56_s2),
    .ci(sum_c21_r57_s2),
    .s(sum_c21_r85_s3),
    .co(carry_c21_r85_s3)
  );
  wire sum_c21_r86_s3, carry_c21_r86_s3;
  subbyte_full_adder add_c21_r86_s3 (
    .a(sum_c21_r58_s2),
    .b(sum_c21_r59_s2),
    .ci(sum_c21_r60_s2),
    .s(sum_c21_r86_s3),
    .co(carry_c21_r86_s3)
  );
  wire sum_c21_r87_s3, carry_c21_r87_s3;
  subbyte_full_adder add_c21_r87_s3 (
    .a(sum_c21_r61_s2),
    .b(sum_c21_r62_s2),
    .ci(sum_c21_r63_s2),
    .s(sum_c21_r87_s3),
    .co(carry_c21_r87_s3)
  );
  wire sum_c21_r88_s3, carry_c21_r88_s3;
  subbyte_full_adder add_c21_r88_s3 (
    .a(sum_c21_r64_s2),
    .b(sum_c21_r65_s2),
    .ci(sum_c21_r66_s2),
    .s(sum_c21_r88_s3),
    .co(carry_c21_r88_s3)
  );
  wire sum_c21_r89_s3, carry_c21_r89_s3;
  subbyte_full_adder add_c21_r89_s3 (
    .a(sum_c21_r67_s2),
    .b(sum_c21_r68_s2),
    .ci(sum_c21_r69_s2),
    .s(sum_c21_r89_s3),
    .co(carry_c21_r89_s3)
  );
  wire sum_c21_r90_s4, carry_c21_r90_s4;
  subbyte_full_adder add_c21_r90_s4 (
    .a(sum_c21_r70_s2),
    .b(carry_c20_r71_s3),
    .ci(sum_c21_r71_s3),
    .s(sum_c21_r90_s4),
    .co(carry_c21_r90_s4)
  );
  wire sum_c21_r91_s4, carry_c21_r91_s4;
  subbyte_full_adder add_c21_r91_s4 (
    .a(carry_c20_r72_s3),
    .b(carry_c20_r73_s3),
    .ci(carry_c20_r74_s3),
    .s(sum_c21_r91_s4),
    .co(carry_c21_r91_s4)
  );
  wire sum_c21_r92_s4, carry_c21_r92_s4;
  subbyte_full_adder add_c21_r92_s4 (
    .a(carry_c20_r75_s3),
    .b(carry_c20_r76_s3),
    .ci(carry_c20_r77_s3),
    .s(sum_c21_r92_s4),
    .co(carry_c21_r92_s4)
  );
  wire sum_c21_r93_s4, carry_c21_r93_s4;
  subbyte_full_adder add_c21_r93_s4 (
    .a(carry_c20_r78_s3),
    .b(carry_c20_r79_s3),
    .ci(carry_c20_r80_s3),
    .s(sum_c21_r93_s4),
    .co(carry_c21_r93_s4)
  );
  wire sum_c21_r94_s4, carry_c21_r94_s4;
  subbyte_full_adder add_c21_r94_s4 (
    .a(carry_c20_r81_s3),
    .b(carry_c20_r82_s3),
    .ci(carry_c20_r83_s3),
    .s(sum_c21_r94_s4),
    .co(carry_c21_r94_s4)
  );
  wire sum_c21_r95_s4, carry_c21_r95_s4;
  subbyte_full_adder add_c21_r95_s4 (
    .a(carry_c20_r84_s3),
    .b(carry_c20_r85_s3),
    .ci(carry_c20_r86_s3),
    .s(sum_c21_r95_s4),
    .co(carry_c21_r95_s4)
  );
  wire sum_c21_r96_s4, carry_c21_r96_s4;
  subbyte_full_adder add_c21_r96_s4 (
    .a(carry_c20_r87_s3),
    .b(carry_c20_r88_s3),
    .ci(carry_c20_r89_s3),
    .s(sum_c21_r96_s4),
    .co(carry_c21_r96_s4)
  );
  wire sum_c21_r97_s4, carry_c21_r97_s4;
  subbyte_full_adder add_c21_r97_s4 (
    .a(sum_c21_r72_s3),
    .b(sum_c21_r73_s3),
    .ci(sum_c21_r74_s3),
    .s(sum_c21_r97_s4),
    .co(carry_c21_r97_s4)
  );
  wire sum_c21_r98_s4, carry_c21_r98_s4;
  subbyte_full_adder add_c21_r98_s4 (
    .a(sum_c21_r75_s3),
    .b(sum_c21_r76_s3),
    .ci(sum_c21_r77_s3),
    .s(sum_c21_r98_s4),
    .co(carry_c21_r98_s4)
  );
  wire sum_c21_r99_s4, carry_c21_r99_s4;
  subbyte_full_adder add_c21_r99_s4 (
    .a(sum_c21_r78_s3),
    .b(sum_c21_r79_s3),
    .ci(sum_c21_r80_s3),
    .s(sum_c21_r99_s4),
    .co(carry_c21_r99_s4)
  );
  wire sum_c21_r100_s4, carry_c21_r100_s4;
  subbyte_full_adder add_c21_r100_s4 (
    .a(sum_c21_r81_s3),
    .b(sum_c21_r82_s3),
    .ci(sum_c21_r83_s3),
    .s(sum_c21_r100_s4),
    .co(carry_c21_r100_s4)
  );
  wire sum_c21_r101_s4, carry_c21_r101_s4;
  subbyte_full_adder add_c21_r101_s4 (
    .a(sum_c21_r84_s3),
    .b(sum_c21_r85_s3),
    .ci(sum_c21_r86_s3),
    .s(sum_c21_r101_s4),
    .co(carry_c21_r101_s4)
  );
  wire sum_c21_r102_s4, carry_c21_r102_s4;
  subbyte_full_adder add_c21_r102_s4 (
    .a(sum_c21_r87_s3),
    .b(sum_c21_r88_s3),
    .ci(sum_c21_r89_s3),
    .s(sum_c21_r102_s4),
    .co(carry_c21_r102_s4)
  );
  wire sum_c21_r103_s5, carry_c21_r103_s5;
  subbyte_full_adder add_c21_r103_s5 (
    .a(carry_c20_r90_s4),
    .b(sum_c21_r90_s4),
    .ci(carry_c20_r91_s4),
    .s(sum_c21_r103_s5),
    .co(carry_c21_r103_s5)
  );
  wire sum_c21_r104_s5, carry_c21_r104_s5;
  subbyte_full_adder add_c21_r104_s5 (
    .a(carry_c20_r92_s4),
    .b(carry_c20_r93_s4),
    .ci(carry_c20_r94_s4),
    .s(sum_c21_r104_s5),
    .co(carry_c21_r104_s5)
  );
  wire sum_c21_r105_s5, carry_c21_r105_s5;
  subbyte_full_adder add_c21_r105_s5 (
    .a(carry_c20_r95_s4),
    .b(carry_c20_r96_s4),
    .ci(carry_c20_r97_s4),
    .s(sum_c21_r105_s5),
    .co(carry_c21_r105_s5)
  );
  wire sum_c21_r106_s5, carry_c21_r106_s5;
  subbyte_full_adder add_c21_r106_s5 (
    .a(carry_c20_r98_s4),
    .b(carry_c20_r99_s4),
    .ci(carry_c20_r100_s4),
    .s(sum_c21_r106_s5),
    .co(carry_c21_r106_s5)
  );
  wire sum_c21_r107_s5, carry_c21_r107_s5;
  subbyte_full_adder add_c21_r107_s5 (
    .a(carry_c20_r101_s4),
    .b(carry_c20_r102_s4),
    .ci(sum_c21_r91_s4),
    .s(sum_c21_r107_s5),
    .co(carry_c21_r107_s5)
  );
  wire sum_c21_r108_s5, carry_c21_r108_s5;
  subbyte_full_adder add_c21_r108_s5 (
    .a(sum_c21_r92_s4),
    .b(sum_c21_r93_s4),
    .ci(sum_c21_r94_s4),
    .s(sum_c21_r108_s5),
    .co(carry_c21_r108_s5)
  );
  wire sum_c21_r109_s5, carry_c21_r109_s5;
  subbyte_full_adder add_c21_r109_s5 (
    .a(sum_c21_r95_s4),
    .b(sum_c21_r96_s4),
    .ci(sum_c21_r97_s4),
    .s(sum_c21_r109_s5),
    .co(carry_c21_r109_s5)
  );
  wire sum_c21_r110_s5, carry_c21_r110_s5;
  subbyte_full_adder add_c21_r110_s5 (
    .a(sum_c21_r98_s4),
    .b(sum_c21_r99_s4),
    .ci(sum_c21_r100_s4),
    .s(sum_c21_r110_s5),
    .co(carry_c21_r110_s5)
  );
  wire sum_c21_r111_s6, carry_c21_r111_s6;
  subbyte_full_adder add_c21_r111_s6 (
    .a(sum_c21_r101_s4),
    .b(sum_c21_r102_s4),
    .ci(carry_c20_r103_s5),
    .s(sum_c21_r111_s6),
    .co(carry_c21_r111_s6)
  );
  wire sum_c21_r112_s6, carry_c21_r112_s6;
  subbyte_full_adder add_c21_r112_s6 (
    .a(sum_c21_r103_s5),
    .b(carry_c20_r104_s5),
    .ci(carry_c20_r105_s5),
    .s(sum_c21_r112_s6),
    .co(carry_c21_r112_s6)
  );
  wire sum_c21_r113_s6, carry_c21_r113_s6;
  subbyte_full_adder add_c21_r113_s6 (
    .a(carry_c20_r106_s5),
    .b(carry_c20_r107_s5),
    .ci(carry_c20_r108_s5),
    .s(sum_c21_r113_s6),
    .co(carry_c21_r113_s6)
  );
  wire sum_c21_r114_s7, carry_c21_r114_s7;
  subbyte_full_adder add_c21_r114_s7 (
    .a(carry_c20_r109_s5),
    .b(carry_c20_r110_s5),
    .ci(carry_c20_r111_s6),
    .s(sum_c21_r114_s7),
    .co(carry_c21_r114_s7)
  );
  wire sum_c21_r115_s6, carry_c21_r115_s6;
  subbyte_full_adder add_c21_r115_s6 (
    .a(sum_c21_r104_s5),
    .b(sum_c21_r105_s5),
    .ci(sum_c21_r106_s5),
    .s(sum_c21_r115_s6),
    .co(carry_c21_r115_s6)
  );
  wire sum_c21_r116_s6, carry_c21_r116_s6;
  subbyte_full_adder add_c21_r116_s6 (
    .a(sum_c21_r107_s5),
    .b(sum_c21_r108_s5),
    .ci(sum_c21_r109_s5),
    .s(sum_c21_r116_s6),
    .co(carry_c21_r116_s6)
  );
  wire sum_c21_r117_s7, carry_c21_r117_s7;
  subbyte_full_adder add_c21_r117_s7 (
    .a(sum_c21_r110_s5),
    .b(sum_c21_r111_s6),
    .ci(carry_c20_r112_s6),
    .s(sum_c21_r117_s7),
    .co(carry_c21_r117_s7)
  );
  wire sum_c21_r118_s8, carry_c21_r118_s8;
  subbyte_full_adder add_c21_r118_s8 (
    .a(carry_c20_r113_s6),
    .b(carry_c20_r114_s7),
    .ci(carry_c20_r115_s6),
    .s(sum_c21_r118_s8),
    .co(carry_c21_r118_s8)
  );
  wire sum_c21_r119_s7, carry_c21_r119_s7;
  subbyte_full_adder add_c21_r119_s7 (
    .a(carry_c20_r116_s6),
    .b(sum_c21_r112_s6),
    .ci(sum_c21_r113_s6),
    .s(sum_c21_r119_s7),
    .co(carry_c21_r119_s7)
  );
  wire sum_c21_r120_s8, carry_c21_r120_s8;
  subbyte_full_adder add_c21_r120_s8 (
    .a(sum_c21_r114_s7),
    .b(sum_c21_r115_s6),
    .ci(sum_c21_r116_s6),
    .s(sum_c21_r120_s8),
    .co(carry_c21_r120_s8)
  );
  wire sum_c21_r121_s9, carry_c21_r121_s9;
  subbyte_full_adder add_c21_r121_s9 (
    .a(carry_c20_r117_s7),
    .b(sum_c21_r117_s7),
    .ci(carry_c20_r118_s8),
    .s(sum_c21_r121_s9),
    .co(carry_c21_r121_s9)
  );
  wire sum_c21_r122_s9, carry_c21_r122_s9;
  subbyte_full_adder add_c21_r122_s9 (
    .a(carry_c20_r119_s7),
    .b(carry_c20_r120_s8),
    .ci(sum_c21_r118_s8),
    .s(sum_c21_r122_s9),
    .co(carry_c21_r122_s9)
  );
  wire sum_c21_r123_s10, carry_c21_r123_s10;
  subbyte_full_adder add_c21_r123_s10 (
    .a(sum_c21_r119_s7),
    .b(sum_c21_r120_s8),
    .ci(carry_c20_r121_s9),
    .s(sum_c21_r123_s10),
    .co(carry_c21_r123_s10)
  );
  wire sum_c21_r124_s11, carry_c21_r124_s11;
  subbyte_full_adder add_c21_r124_s11 (
    .a(sum_c21_r121_s9),
    .b(carry_c20_r122_s9),
    .ci(carry_c20_r123_s10),
    .s(sum_c21_r124_s11),
    .co(carry_c21_r124_s11)
  );
  wire sum_c21_r125_s12, carry_c21_r125_s12;
  subbyte_full_adder add_c21_r125_s12 (
    .a(sum_c21_r122_s9),
    .b(sum_c21_r123_s10),
    .ci(carry_c20_r124_s11),
    .s(sum_c21_r125_s12),
    .co(carry_c21_r125_s12)
  );
  wire sum_c21_r126_s13, carry_c21_r126_s13;
  subbyte_full_adder add_c21_r126_s13 (
    .a(sum_c21_r124_s11),
    .b(carry_c20_r125_s12),
    .ci(sum_c21_r125_s12),
    .s(sum_c21_r126_s13),
    .co(carry_c21_r126_s13)
  );
  wire sum_c21_r127_s28, carry_c21_r127_s28;
  subbyte_full_adder add_c21_r127_s28 (
    .a(carry_c20_r126_s13),
    .b(sum_c21_r126_s13),
    .ci(carry_c20_r127_s27),
    .s(sum_c21_r127_s28),
    .co(carry_c21_r127_s28)
  );
  wire sum_c21_r128_s29, carry_c21_r128_s29;
  subbyte_half_adder add_c21_r128_s29 (
    .a(carry_c20_r128_s28),
    .b(sum_c21_r127_s28),
    .s(sum_c21_r128_s29),
    .co(carry_c21_r128_s29)
  );
  wire sum_c22_r0_s1, carry_c22_r0_s1;
  subbyte_full_adder add_c22_r0_s1 (.a(pp[22]), .b(pp[57]), .ci(pp[92]), .s(sum_c22_r0_s1), .co(carry_c22_r0_s1));
  wire sum_c22_r1_s1, carry_c22_r1_s1;
  subbyte_full_adder add_c22_r1_s1 (.a(pp[127]), .b(pp[162]), .ci(pp[197]), .s(sum_c22_r1_s1), .co(carry_c22_r1_s1));
  wire sum_c22_r2_s1, carry_c22_r2_s1;
  subbyte_full_adder add_c22_r2_s1 (.a(pp[232]), .b(pp[267]), .ci(pp[302]), .s(sum_c22_r2_s1), .co(carry_c22_r2_s1));
  wire sum_c22_r3_s1, carry_c22_r3_s1;
  subbyte_full_adder add_c22_r3_s1 (.a(pp[337]), .b(pp[372]), .ci(pp[407]), .s(sum_c22_r3_s1), .co(carry_c22_r3_s1));
  wire sum_c22_r4_s1, carry_c22_r4_s1;
  subbyte_full_adder add_c22_r4_s1 (.a(pp[442]), .b(pp[477]), .ci(pp[512]), .s(sum_c22_r4_s1), .co(carry_c22_r4_s1));
  wire sum_c22_r5_s1, carry_c22_r5_s1;
  subbyte_full_adder add_c22_r5_s1 (.a(pp[547]), .b(pp[582]), .ci(pp[617]), .s(sum_c22_r5_s1), .co(carry_c22_r5_s1));
  wire sum_c22_r6_s1, carry_c22_r6_s1;
  subbyte_full_adder add_c22_r6_s1 (.a(pp[652]), .b(pp[687]), .ci(pp[722]), .s(sum_c22_r6_s1), .co(carry_c22_r6_s1));
  wire sum_c22_r7_s1, carry_c22_r7_s1;
  subbyte_full_adder add_c22_r7_s1 (.a(pp[757]), .b(pp[792]), .ci(pp[827]), .s(sum_c22_r7_s1), .co(carry_c22_r7_s1));
  wire sum_c22_r8_s1, carry_c22_r8_s1;
  subbyte_full_adder add_c22_r8_s1 (.a(pp[862]), .b(pp[897]), .ci(pp[932]), .s(sum_c22_r8_s1), .co(carry_c22_r8_s1));
  wire sum_c22_r9_s1, carry_c22_r9_s1;
  subbyte_full_adder add_c22_r9_s1 (.a(pp[967]), .b(pp[1002]), .ci(pp[1037]), .s(sum_c22_r9_s1), .co(carry_c22_r9_s1));
  wire sum_c22_r10_s1, carry_c22_r10_s1;
  subbyte_full_adder add_c22_r10_s1 (
    .a(pp[1072]),
    .b(pp[1107]),
    .ci(pp[1142]),
    .s(sum_c22_r10_s1),
    .co(carry_c22_r10_s1)
  );
  wire sum_c22_r11_s1, carry_c22_r11_s1;
  subbyte_full_adder add_c22_r11_s1 (
    .a(pp[1177]),
    .b(pp[1212]),
    .ci(pp[1247]),
    .s(sum_c22_r11_s1),
    .co(carry_c22_r11_s1)
  );
  wire sum_c22_r12_s1, carry_c22_r12_s1;
  subbyte_full_adder add_c22_r12_s1 (
    .a(pp[1282]),
    .b(pp[1317]),
    .ci(pp[1352]),
    .s(sum_c22_r12_s1),
    .co(carry_c22_r12_s1)
  );
  wire sum_c22_r13_s1, carry_c22_r13_s1;
  subbyte_full_adder add_c22_r13_s1 (
    .a(pp[1387]),
    .b(pp[1422]),
    .ci(pp[1457]),
    .s(sum_c22_r13_s1),
    .co(carry_c22_r13_s1)
  );
  wire sum_c22_r14_s1, carry_c22_r14_s1;
  subbyte_full_adder add_c22_r14_s1 (
    .a(pp[1492]),
    .b(pp[1527]),
    .ci(pp[1562]),
    .s(sum_c22_r14_s1),
    .co(carry_c22_r14_s1)
  );
  wire sum_c22_r15_s1, carry_c22_r15_s1;
  subbyte_full_adder add_c22_r15_s1 (
    .a(pp[1597]),
    .b(pp[1632]),
    .ci(pp[1667]),
    .s(sum_c22_r15_s1),
    .co(carry_c22_r15_s1)
  );
  wire sum_c22_r16_s1, carry_c22_r16_s1;
  subbyte_full_adder add_c22_r16_s1 (
    .a(pp[1702]),
    .b(pp[1737]),
    .ci(pp[1772]),
    .s(sum_c22_r16_s1),
    .co(carry_c22_r16_s1)
  );
  wire sum_c22_r17_s1, carry_c22_r17_s1;
  subbyte_full_adder add_c22_r17_s1 (
    .a(pp[1807]),
    .b(pp[1842]),
    .ci(pp[1877]),
    .s(sum_c22_r17_s1),
    .co(carry_c22_r17_s1)
  );
  wire sum_c22_r18_s1, carry_c22_r18_s1;
  subbyte_full_adder add_c22_r18_s1 (
    .a(pp[1912]),
    .b(pp[1947]),
    .ci(pp[1982]),
    .s(sum_c22_r18_s1),
    .co(carry_c22_r18_s1)
  );
  wire sum_c22_r19_s1, carry_c22_r19_s1;
  subbyte_full_adder add_c22_r19_s1 (
    .a(pp[2017]),
    .b(pp[2052]),
    .ci(pp[2087]),
    .s(sum_c22_r19_s1),
    .co(carry_c22_r19_s1)
  );
  wire sum_c22_r20_s1, carry_c22_r20_s1;
  subbyte_full_adder add_c22_r20_s1 (
    .a(pp[2122]),
    .b(pp[2157]),
    .ci(pp[2192]),
    .s(sum_c22_r20_s1),
    .co(carry_c22_r20_s1)
  );
  wire sum_c22_r21_s1, carry_c22_r21_s1;
  subbyte_full_adder add_c22_r21_s1 (
    .a(pp[2227]),
    .b(pp[2262]),
    .ci(pp[2297]),
    .s(sum_c22_r21_s1),
    .co(carry_c22_r21_s1)
  );
  wire sum_c22_r22_s1, carry_c22_r22_s1;
  subbyte_full_adder add_c22_r22_s1 (
    .a(pp[2332]),
    .b(pp[2367]),
    .ci(pp[2402]),
    .s(sum_c22_r22_s1),
    .co(carry_c22_r22_s1)
  );
  wire sum_c22_r23_s1, carry_c22_r23_s1;
  subbyte_full_adder add_c22_r23_s1 (
    .a(pp[2437]),
    .b(pp[2472]),
    .ci(pp[2507]),
    .s(sum_c22_r23_s1),
    .co(carry_c22_r23_s1)
  );
  wire sum_c22_r24_s1, carry_c22_r24_s1;
  subbyte_full_adder add_c22_r24_s1 (
    .a(pp[2542]),
    .b(pp[2577]),
    .ci(pp[2612]),
    .s(sum_c22_r24_s1),
    .co(carry_c22_r24_s1)
  );
  wire sum_c22_r25_s1, carry_c22_r25_s1;
  subbyte_full_adder add_c22_r25_s1 (
    .a(pp[2647]),
    .b(pp[2682]),
    .ci(pp[2717]),
    .s(sum_c22_r25_s1),
    .co(carry_c22_r25_s1)
  );
  wire sum_c22_r26_s1, carry_c22_r26_s1;
  subbyte_full_adder add_c22_r26_s1 (
    .a(pp[2752]),
    .b(pp[2787]),
    .ci(pp[2822]),
    .s(sum_c22_r26_s1),
    .co(carry_c22_r26_s1)
  );
  wire sum_c22_r27_s1, carry_c22_r27_s1;
  subbyte_full_adder add_c22_r27_s1 (
    .a(pp[2857]),
    .b(pp[2892]),
    .ci(pp[2927]),
    .s(sum_c22_r27_s1),
    .co(carry_c22_r27_s1)
  );
  wire sum_c22_r28_s1, carry_c22_r28_s1;
  subbyte_full_adder add_c22_r28_s1 (
    .a(pp[2962]),
    .b(pp[2997]),
    .ci(pp[3032]),
    .s(sum_c22_r28_s1),
    .co(carry_c22_r28_s1)
  );
  wire sum_c22_r29_s1, carry_c22_r29_s1;
  subbyte_full_adder add_c22_r29_s1 (
    .a(pp[3067]),
    .b(pp[3102]),
    .ci(pp[3137]),
    .s(sum_c22_r29_s1),
    .co(carry_c22_r29_s1)
  );
  wire sum_c22_r30_s1, carry_c22_r30_s1;
  subbyte_full_adder add_c22_r30_s1 (
    .a(pp[3172]),
    .b(pp[3207]),
    .ci(pp[3242]),
    .s(sum_c22_r30_s1),
    .co(carry_c22_r30_s1)
  );
  wire sum_c22_r31_s1, carry_c22_r31_s1;
  subbyte_full_adder add_c22_r31_s1 (
    .a(pp[3277]),
    .b(pp[3312]),
    .ci(pp[3347]),
    .s(sum_c22_r31_s1),
    .co(carry_c22_r31_s1)
  );
  wire sum_c22_r32_s1, carry_c22_r32_s1;
  subbyte_full_adder add_c22_r32_s1 (
    .a(pp[3382]),
    .b(pp[3417]),
    .ci(pp[3452]),
    .s(sum_c22_r32_s1),
    .co(carry_c22_r32_s1)
  );
  wire sum_c22_r33_s1, carry_c22_r33_s1;
  subbyte_full_adder add_c22_r33_s1 (
    .a(pp[3487]),
    .b(pp[3522]),
    .ci(pp[3557]),
    .s(sum_c22_r33_s1),
    .co(carry_c22_r33_s1)
  );
  wire sum_c22_r34_s1, carry_c22_r34_s1;
  subbyte_full_adder add_c22_r34_s1 (
    .a(pp[3592]),
    .b(pp[3627]),
    .ci(pp[3662]),
    .s(sum_c22_r34_s1),
    .co(carry_c22_r34_s1)
  );
  wire sum_c22_r35_s1, carry_c22_r35_s1;
  subbyte_full_adder add_c22_r35_s1 (
    .a(pp[3697]),
    .b(pp[3732]),
    .ci(pp[3767]),
    .s(sum_c22_r35_s1),
    .co(carry_c22_r35_s1)
  );
  wire sum_c22_r36_s1, carry_c22_r36_s1;
  subbyte_full_adder add_c22_r36_s1 (
    .a(pp[3802]),
    .b(pp[3837]),
    .ci(pp[3872]),
    .s(sum_c22_r36_s1),
    .co(carry_c22_r36_s1)
  );
  wire sum_c22_r37_s1, carry_c22_r37_s1;
  subbyte_full_adder add_c22_r37_s1 (
    .a(pp[3907]),
    .b(pp[3942]),
    .ci(pp[3977]),
    .s(sum_c22_r37_s1),
    .co(carry_c22_r37_s1)
  );
  wire sum_c22_r38_s1, carry_c22_r38_s1;
  subbyte_full_adder add_c22_r38_s1 (
    .a(pp[4012]),
    .b(pp[4047]),
    .ci(pp[4082]),
    .s(sum_c22_r38_s1),
    .co(carry_c22_r38_s1)
  );
  wire sum_c22_r39_s1, carry_c22_r39_s1;
  subbyte_full_adder add_c22_r39_s1 (
    .a(pp[4117]),
    .b(pp[4152]),
    .ci(pp[4187]),
    .s(sum_c22_r39_s1),
    .co(carry_c22_r39_s1)
  );
  wire sum_c22_r40_s1, carry_c22_r40_s1;
  subbyte_full_adder add_c22_r40_s1 (
    .a(pp[4222]),
    .b(pp[4257]),
    .ci(pp[4292]),
    .s(sum_c22_r40_s1),
    .co(carry_c22_r40_s1)
  );
  wire sum_c22_r41_s1, carry_c22_r41_s1;
  subbyte_full_adder add_c22_r41_s1 (
    .a(pp[4327]),
    .b(pp[4362]),
    .ci(pp[4397]),
    .s(sum_c22_r41_s1),
    .co(carry_c22_r41_s1)
  );
  wire sum_c22_r42_s1, carry_c22_r42_s1;
  subbyte_full_adder add_c22_r42_s1 (
    .a(pp[4432]),
    .b(pp[4467]),
    .ci(pp[4502]),
    .s(sum_c22_r42_s1),
    .co(carry_c22_r42_s1)
  );
  wire sum_c22_r43_s2, carry_c22_r43_s2;
  subbyte_full_adder add_c22_r43_s2 (
    .a(carry_c21_r0_s1),
    .b(carry_c21_r1_s1),
    .ci(carry_c21_r2_s1),
    .s(sum_c22_r43_s2),
    .co(carry_c22_r43_s2)
  );
  wire sum_c22_r44_s2, carry_c22_r44_s2;
  subbyte_full_adder add_c22_r44_s2 (
    .a(carry_c21_r3_s1),
    .b(carry_c21_r4_s1),
    .ci(carry_c21_r5_s1),
    .s(sum_c22_r44_s2),
    .co(carry_c22_r44_s2)
  );
  wire sum_c22_r45_s2, carry_c22_r45_s2;
  subbyte_full_adder add_c22_r45_s2 (
    .a(carry_c21_r6_s1),
    .b(carry_c21_r7_s1),
    .ci(carry_c21_r8_s1),
    .s(sum_c22_r45_s2),
    .co(carry_c22_r45_s2)
  );
  wire sum_c22_r46_s2, carry_c22_r46_s2;
  subbyte_full_adder add_c22_r46_s2 (
    .a(carry_c21_r9_s1),
    .b(carry_c21_r10_s1),
    .ci(carry_c21_r11_s1),
    .s(sum_c22_r46_s2),
    .co(carry_c22_r46_s2)
  );
  wire sum_c22_r47_s2, carry_c22_r47_s2;
  subbyte_full_adder add_c22_r47_s2 (
    .a(carry_c21_r12_s1),
    .b(carry_c21_r13_s1),
    .ci(carry_c21_r14_s1),
    .s(sum_c22_r47_s2),
    .co(carry_c22_r47_s2)
  );
  wire sum_c22_r48_s2, carry_c22_r48_s2;
  subbyte_full_adder add_c22_r48_s2 (
    .a(carry_c21_r15_s1),
    .b(carry_c21_r16_s1),
    .ci(carry_c21_r17_s1),
    .s(sum_c22_r48_s2),
    .co(carry_c22_r48_s2)
  );
  wire sum_c22_r49_s2, carry_c22_r49_s2;
  subbyte_full_adder add_c22_r49_s2 (
    .a(carry_c21_r18_s1),
    .b(carry_c21_r19_s1),
    .ci(carry_c21_r20_s1),
    .s(sum_c22_r49_s2),
    .co(carry_c22_r49_s2)
  );
  wire sum_c22_r50_s2, carry_c22_r50_s2;
  subbyte_full_adder add_c22_r50_s2 (
    .a(carry_c21_r21_s1),
    .b(carry_c21_r22_s1),
    .ci(carry_c21_r23_s1),
    .s(sum_c22_r50_s2),
    .co(carry_c22_r50_s2)
  );
  wire sum_c22_r51_s2, carry_c22_r51_s2;
  subbyte_full_adder add_c22_r51_s2 (
    .a(carry_c21_r24_s1),
    .b(carry_c21_r25_s1),
    .ci(carry_c21_r26_s1),
    .s(sum_c22_r51_s2),
    .co(carry_c22_r51_s2)
  );
  wire sum_c22_r52_s2, carry_c22_r52_s2;
  subbyte_full_adder add_c22_r52_s2 (
    .a(carry_c21_r27_s1),
    .b(carry_c21_r28_s1),
    .ci(carry_c21_r29_s1),
    .s(sum_c22_r52_s2),
    .co(carry_c22_r52_s2)
  );
  wire sum_c22_r53_s2, carry_c22_r53_s2;
  subbyte_full_adder add_c22_r53_s2 (
    .a(carry_c21_r30_s1),
    .b(carry_c21_r31_s1),
    .ci(carry_c21_r32_s1),
    .s(sum_c22_r53_s2),
    .co(carry_c22_r53_s2)
  );
  wire sum_c22_r54_s2, carry_c22_r54_s2;
  subbyte_full_adder add_c22_r54_s2 (
    .a(carry_c21_r33_s1),
    .b(carry_c21_r34_s1),
    .ci(carry_c21_r35_s1),
    .s(sum_c22_r54_s2),
    .co(carry_c22_r54_s2)
  );
  wire sum_c22_r55_s2, carry_c22_r55_s2;
  subbyte_full_adder add_c22_r55_s2 (
    .a(carry_c21_r36_s1),
    .b(carry_c21_r37_s1),
    .ci(carry_c21_r38_s1),
    .s(sum_c22_r55_s2),
    .co(carry_c22_r55_s2)
  );
  wire sum_c22_r56_s2, carry_c22_r56_s2;
  subbyte_full_adder add_c22_r56_s2 (
    .a(carry_c21_r39_s1),
    .b(carry_c21_r40_s1),
    .ci(carry_c21_r41_s1),
    .s(sum_c22_r56_s2),
    .co(carry_c22_r56_s2)
  );
  wire sum_c22_r57_s2, carry_c22_r57_s2;
  subbyte_full_adder add_c22_r57_s2 (
    .a(carry_c21_r42_s1),
    .b(sum_c22_r0_s1),
    .ci(sum_c22_r1_s1),
    .s(sum_c22_r57_s2),
    .co(carry_c22_r57_s2)
  );
  wire sum_c22_r58_s2, carry_c22_r58_s2;
  subbyte_full_adder add_c22_r58_s2 (
    .a(sum_c22_r2_s1),
    .b(sum_c22_r3_s1),
    .ci(sum_c22_r4_s1),
    .s(sum_c22_r58_s2),
    .co(carry_c22_r58_s2)
  );
  wire sum_c22_r59_s2, carry_c22_r59_s2;
  subbyte_full_adder add_c22_r59_s2 (
    .a(sum_c22_r5_s1),
    .b(sum_c22_r6_s1),
    .ci(sum_c22_r7_s1),
    .s(sum_c22_r59_s2),
    .co(carry_c22_r59_s2)
  );
  wire sum_c22_r60_s2, carry_c22_r60_s2;
  subbyte_full_adder add_c22_r60_s2 (
    .a(sum_c22_r8_s1),
    .b(sum_c22_r9_s1),
    .ci(sum_c22_r10_s1),
    .s(sum_c22_r60_s2),
    .co(carry_c22_r60_s2)
  );
  wire sum_c22_r61_s2, carry_c22_r61_s2;
  subbyte_full_adder add_c22_r61_s2 (
    .a(sum_c22_r11_s1),
    .b(sum_c22_r12_s1),
    .ci(sum_c22_r13_s1),
    .s(sum_c22_r61_s2),
    .co(carry_c22_r61_s2)
  );
  wire sum_c22_r62_s2, carry_c22_r62_s2;
  subbyte_full_adder add_c22_r62_s2 (
    .a(sum_c22_r14_s1),
    .b(sum_c22_r15_s1),
    .ci(sum_c22_r16_s1),
    .s(sum_c22_r62_s2),
    .co(carry_c22_r62_s2)
  );
  wire sum_c22_r63_s2, carry_c22_r63_s2;
  subbyte_full_adder add_c22_r63_s2 (
    .a(sum_c22_r17_s1),
    .b(sum_c22_r18_s1),
    .ci(sum_c22_r19_s1),
    .s(sum_c22_r63_s2),
    .co(carry_c22_r63_s2)
  );
  wire sum_c22_r64_s2, carry_c22_r64_s2;
  subbyte_full_adder add_c22_r64_s2 (
    .a(sum_c22_r20_s1),
    .b(sum_c22_r21_s1),
    .ci(sum_c22_r22_s1),
    .s(sum_c22_r64_s2),
    .co(carry_c22_r64_s2)
  );
  wire sum_c22_r65_s2, carry_c22_r65_s2;
  subbyte_full_adder add_c22_r65_s2 (
    .a(sum_c22_r23_s1),
    .b(sum_c22_r24_s1),
    .ci(sum_c22_r25_s1),
    .s(sum_c22_r65_s2),
    .co(carry_c22_r65_s2)
  );
  wire sum_c22_r66_s2, carry_c22_r66_s2;
  subbyte_full_adder add_c22_r66_s2 (
    .a(sum_c22_r26_s1),
    .b(sum_c22_r27_s1),
    .ci(sum_c22_r28_s1),
    .s(sum_c22_r66_s2),
    .co(carry_c22_r66_s2)
  );
  wire sum_c22_r67_s2, carry_c22_r67_s2;
  subbyte_full_adder add_c22_r67_s2 (
    .a(sum_c22_r29_s1),
    .b(sum_c22_r30_s1),
    .ci(sum_c22_r31_s1),
    .s(sum_c22_r67_s2),
    .co(carry_c22_r67_s2)
  );
  wire sum_c22_r68_s2, carry_c22_r68_s2;
  subbyte_full_adder add_c22_r68_s2 (
    .a(sum_c22_r32_s1),
    .b(sum_c22_r33_s1),
    .ci(sum_c22_r34_s1),
    .s(sum_c22_r68_s2),
    .co(carry_c22_r68_s2)
  );
  wire sum_c22_r69_s2, carry_c22_r69_s2;
  subbyte_full_adder add_c22_r69_s2 (
    .a(sum_c22_r35_s1),
    .b(sum_c22_r36_s1),
    .ci(sum_c22_r37_s1),
    .s(sum_c22_r69_s2),
    .co(carry_c22_r69_s2)
  );
  wire sum_c22_r70_s2, carry_c22_r70_s2;
  subbyte_full_adder add_c22_r70_s2 (
    .a(sum_c22_r38_s1),
    .b(sum_c22_r39_s1),
    .ci(sum_c22_r40_s1),
    .s(sum_c22_r70_s2),
    .co(carry_c22_r70_s2)
  );
  wire sum_c22_r71_s3, carry_c22_r71_s3;
  subbyte_full_adder add_c22_r71_s3 (
    .a(sum_c22_r41_s1),
    .b(sum_c22_r42_s1),
    .ci(carry_c21_r43_s2),
    .s(sum_c22_r71_s3),
    .co(carry_c22_r71_s3)
  );
  wire sum_c22_r72_s3, carry_c22_r72_s3;
  subbyte_full_adder add_c22_r72_s3 (
    .a(carry_c21_r44_s2),
    .b(carry_c21_r45_s2),
    .ci(carry_c21_r46_s2),
    .s(sum_c22_r72_s3),
    .co(carry_c22_r72_s3)
  );
  wire sum_c22_r73_s3, carry_c22_r73_s3;
  subbyte_full_adder add_c22_r73_s3 (
    .a(carry_c21_r47_s2),
    .b(carry_c21_r48_s2),
    .ci(carry_c21_r49_s2),
    .s(sum_c22_r73_s3),
    .co(carry_c22_r73_s3)
  );
  wire sum_c22_r74_s3, carry_c22_r74_s3;
  subbyte_full_adder add_c22_r74_s3 (
    .a(carry_c21_r50_s2),
    .b(carry_c21_r51_s2),
    .ci(carry_c21_r52_s2),
    .s(sum_c22_r74_s3),
    .co(carry_c22_r74_s3)
  );
  wire sum_c22_r75_s3, carry_c22_r75_s3;
  subbyte_full_adder add_c22_r75_s3 (
    .a(carry_c21_r53_s2),
    .b(carry_c21_r54_s2),
    .ci(carry_c21_r55_s2),
    .s(sum_c22_r75_s3),
    .co(carry_c22_r75_s3)
  );
  wire sum_c22_r76_s3, carry_c22_r76_s3;
  subbyte_full_adder add_c22_r76_s3 (
    .a(carry_c21_r56_s2),
    .b(carry_c21_r57_s2),
    .ci(carry_c21_r58_s2),
    .s(sum_c22_r76_s3),
    .co(carry_c22_r76_s3)
  );
  wire sum_c22_r77_s3, carry_c22_r77_s3;
  subbyte_full_adder add_c22_r77_s3 (
    .a(carry_c21_r59_s2),
    .b(carry_c21_r60_s2),
    .ci(carry_c21_r61_s2),
    .s(sum_c22_r77_s3),
    .co(carry_c22_r77_s3)
  );
  wire sum_c22_r78_s3, carry_c22_r78_s3;
  subbyte_full_adder add_c22_r78_s3 (
    .a(carry_c21_r62_s2),
    .b(carry_c21_r63_s2),
    .ci(carry_c21_r64_s2),
    .s(sum_c22_r78_s3),
    .co(carry_c22_r78_s3)
  );
  wire sum_c22_r79_s3, carry_c22_r79_s3;
  subbyte_full_adder add_c22_r79_s3 (
    .a(carry_c21_r65_s2),
    .b(carry_c21_r66_s2),
    .ci(carry_c21_r67_s2),
    .s(sum_c22_r79_s3),
    .co(carry_c22_r79_s3)
  );
  wire sum_c22_r80_s3, carry_c22_r80_s3;
  subbyte_full_adder add_c22_r80_s3 (
    .a(carry_c21_r68_s2),
    .b(carry_c21_r69_s2),
    .ci(carry_c21_r70_s2),
    .s(sum_c22_r80_s3),
    .co(carry_c22_r80_s3)
  );
  wire sum_c22_r81_s3, carry_c22_r81_s3;
  subbyte_full_adder add_c22_r81_s3 (
    .a(sum_c22_r43_s2),
    .b(sum_c22_r44_s2),
    .ci(sum_c22_r45_s2),
    .s(sum_c22_r81_s3),
    .co(carry_c22_r81_s3)
  );
  wire sum_c22_r82_s3, carry_c22_r82_s3;
  subbyte_full_adder add_c22_r82_s3 (
    .a(sum_c22_r46_s2),
    .b(sum_c22_r47_s2),
    .ci(sum_c22_r48_s2),
    .s(sum_c22_r82_s3),
    .co(carry_c22_r82_s3)
  );
  wire sum_c22_r83_s3, carry_c22_r83_s3;
  subbyte_full_adder add_c22_r83_s3 (
    .a(sum_c22_r49_s2),
    .b(sum_c22_r50_s2),
    .ci(sum_c22_r51_s2),
    .s(sum_c22_r83_s3),
    .co(carry_c22_r83_s3)
  );
  wire sum_c22_r84_s3, carry_c22_r84_s3;
  subbyte_full_adder add_c22_r84_s3 (
    .a(sum_c22_r52_s2),
    .b(sum_c22_r53_s2),
    .ci(sum_c22_r54_s2),
    .s(sum_c22_r84_s3),
    .co(carry_c22_r84_s3)
  );
  wire sum_c22_r85_s3, carry_c22_r85_s3;
  subbyte_full_adder add_c22_r85_s3 (
    .a(sum_c22_r55_s2),
    .b(sum_c22_r56_s2),
    .ci(sum_c22_r57_s2),
    .s(sum_c22_r85_s3),
    .co(carry_c22_r85_s3)
  );
  wire sum_c22_r86_s3, carry_c22_r86_s3;
  subbyte_full_adder add_c22_r86_s3 (
    .a(sum_c22_r58_s2),
    .b(sum_c22_r59_s2),
    .ci(sum_c22_r60_s2),
    .s(sum_c22_r86_s3),
    .co(carry_c22_r86_s3)
  );
  wire sum_c22_r87_s3, carry_c22_r87_s3;
  subbyte_full_adder add_c22_r87_s3 (
    .a(sum_c22_r61_s2),
    .b(sum_c22_r62_s2),
    .ci(sum_c22_r63_s2),
    .s(sum_c22_r87_s3),
    .co(carry_c22_r87_s3)
  );
  wire sum_c22_r88_s3, carry_c22_r88_s3;
  subbyte_full_adder add_c22_r88_s3 (
    .a(sum_c22_r64_s2),
    .b(sum_c22_r65_s2),
    .ci(sum_c22_r66_s2),
    .s(sum_c22_r88_s3),
    .co(carry_c22_r88_s3)
  );
  wire sum_c22_r89_s3, carry_c22_r89_s3;
  subbyte_full_adder add_c22_r89_s3 (
    .a(sum_c22_r67_s2),
    .b(sum_c22_r68_s2),
    .ci(sum_c22_r69_s2),
    .s(sum_c22_r89_s3),
    .co(carry_c22_r89_s3)
  );
  wire sum_c22_r90_s4, carry_c22_r90_s4;
  subbyte_full_adder add_c22_r90_s4 (
    .a(sum_c22_r70_s2),
    .b(carry_c21_r71_s3),
    .ci(sum_c22_r71_s3),
    .s(sum_c22_r90_s4),
    .co(carry_c22_r90_s4)
  );
  wire sum_c22_r91_s4, carry_c22_r91_s4;
  subbyte_full_adder add_c22_r91_s4 (
    .a(carry_c21_r72_s3),
    .b(carry_c21_r73_s3),
    .ci(carry_c21_r74_s3),
    .s(sum_c22_r91_s4),
    .co(carry_c22_r91_s4)
  );
  wire sum_c22_r92_s4, carry_c22_r92_s4;
  subbyte_full_adder add_c22_r92_s4 (
    .a(carry_c21_r75_s3),
    .b(carry_c21_r76_s3),
    .ci(carry_c21_r77_s3),
    .s(sum_c22_r92_s4),
    .co(carry_c22_r92_s4)
  );
  wire sum_c22_r93_s4, carry_c22_r93_s4;
  subbyte_full_adder add_c22_r93_s4 (
    .a(carry_c21_r78_s3),
    .b(carry_c21_r79_s3),
    .ci(carry_c21_r80_s3),
    .s(sum_c22_r93_s4),
    .co(carry_c22_r93_s4)
  );
  wire sum_c22_r94_s4, carry_c22_r94_s4;
  subbyte_full_adder add_c22_r94_s4 (
    .a(carry_c21_r81_s3),
    .b(carry_c21_r82_s3),
    .ci(carry_c21_r83_s3),
    .s(sum_c22_r94_s4),
    .co(carry_c22_r94_s4)
  );
  wire sum_c22_r95_s4, carry_c22_r95_s4;
  subbyte_full_adder add_c22_r95_s4 (
    .a(carry_c21_r84_s3),
    .b(carry_c21_r85_s3),
    .ci(carry_c21_r86_s3),
    .s(sum_c22_r95_s4),
    .co(carry_c22_r95_s4)
  );
  wire sum_c22_r96_s4, carry_c22_r96_s4;
  subbyte_full_adder add_c22_r96_s4 (
    .a(carry_c21_r87_s3),
    .b(carry_c21_r88_s3),
    .ci(carry_c21_r89_s3),
    .s(sum_c22_r96_s4),
    .co(carry_c22_r96_s4)
  );
  wire sum_c22_r97_s4, carry_c22_r97_s4;
  subbyte_full_adder add_c22_r97_s4 (
    .a(sum_c22_r72_s3),
    .b(sum_c22_r73_s3),
    .ci(sum_c22_r74_s3),
    .s(sum_c22_r97_s4),
    .co(carry_c22_r97_s4)
  );
  wire sum_c22_r98_s4, carry_c22_r98_s4;
  subbyte_full_adder add_c22_r98_s4 (
    .a(sum_c22_r75_s3),
    .b(sum_c22_r76_s3),
    .ci(sum_c22_r77_s3),
    .s(sum_c22_r98_s4),
    .co(carry_c22_r98_s4)
  );
  wire sum_c22_r99_s4, carry_c22_r99_s4;
  subbyte_full_adder add_c22_r99_s4 (
    .a(sum_c22_r78_s3),
    .b(sum_c22_r79_s3),
    .ci(sum_c22_r80_s3),
    .s(sum_c22_r99_s4),
    .co(carry_c22_r99_s4)
  );
  wire sum_c22_r100_s4, carry_c22_r100_s4;
  subbyte_full_adder add_c22_r100_s4 (
    .a(sum_c22_r81_s3),
    .b(sum_c22_r82_s3),
    .ci(sum_c22_r83_s3),
    .s(sum_c22_r100_s4),
    .co(carry_c22_r100_s4)
  );
  wire sum_c22_r101_s4, carry_c22_r101_s4;
  subbyte_full_adder add_c22_r101_s4 (
    .a(sum_c22_r84_s3),
    .b(sum_c22_r85_s3),
    .ci(sum_c22_r86_s3),
    .s(sum_c22_r101_s4),
    .co(carry_c22_r101_s4)
  );
  wire sum_c22_r102_s4, carry_c22_r102_s4;
  subbyte_full_adder add_c22_r102_s4 (
    .a(sum_c22_r87_s3),
    .b(sum_c22_r88_s3),
    .ci(sum_c22_r89_s3),
    .s(sum_c22_r102_s4),
    .co(carry_c22_r102_s4)
  );
  wire sum_c22_r103_s5, carry_c22_r103_s5;
  subbyte_full_adder add_c22_r103_s5 (
    .a(carry_c21_r90_s4),
    .b(sum_c22_r90_s4),
    .ci(carry_c21_r91_s4),
    .s(sum_c22_r103_s5),
    .co(carry_c22_r103_s5)
  );
  wire sum_c22_r104_s5, carry_c22_r104_s5;
  subbyte_full_adder add_c22_r104_s5 (
    .a(carry_c21_r92_s4),
    .b(carry_c21_r93_s4),
    .ci(carry_c21_r94_s4),
    .s(sum_c22_r104_s5),
    .co(carry_c22_r104_s5)
  );
  wire sum_c22_r105_s5, carry_c22_r105_s5;
  subbyte_full_adder add_c22_r105_s5 (
    .a(carry_c21_r95_s4),
    .b(carry_c21_r96_s4),
    .ci(carry_c21_r97_s4),
    .s(sum_c22_r105_s5),
    .co(carry_c22_r105_s5)
  );
  wire sum_c22_r106_s5, carry_c22_r106_s5;
  subbyte_full_adder add_c22_r106_s5 (
    .a(carry_c21_r98_s4),
    .b(carry_c21_r99_s4),
    .ci(carry_c21_r100_s4),
    .s(sum_c22_r106_s5),
    .co(carry_c22_r106_s5)
  );
  wire sum_c22_r107_s5, carry_c22_r107_s5;
  subbyte_full_adder add_c22_r107_s5 (
    .a(carry_c21_r101_s4),
    .b(carry_c21_r102_s4),
    .ci(sum_c22_r91_s4),
    .s(sum_c22_r107_s5),
    .co(carry_c22_r107_s5)
  );
  wire sum_c22_r108_s5, carry_c22_r108_s5;
  subbyte_full_adder add_c22_r108_s5 (
    .a(sum_c22_r92_s4),
    .b(sum_c22_r93_s4),
    .ci(sum_c22_r94_s4),
    .s(sum_c22_r108_s5),
    .co(carry_c22_r108_s5)
  );
  wire sum_c22_r109_s5, carry_c22_r109_s5;
  subbyte_full_adder add_c22_r109_s5 (
    .a(sum_c22_r95_s4),
    .b(sum_c22_r96_s4),
    .ci(sum_c22_r97_s4),
    .s(sum_c22_r109_s5),
    .co(carry_c22_r109_s5)
  );
  wire sum_c22_r110_s5, carry_c22_r110_s5;
  subbyte_full_adder add_c22_r110_s5 (
    .a(sum_c22_r98_s4),
    .b(sum_c22_r99_s4),
    .ci(sum_c22_r100_s4),
    .s(sum_c22_r110_s5),
    .co(carry_c22_r110_s5)
  );
  wire sum_c22_r111_s6, carry_c22_r111_s6;
  subbyte_full_adder add_c22_r111_s6 (
    .a(sum_c22_r101_s4),
    .b(sum_c22_r102_s4),
    .ci(carry_c21_r103_s5),
    .s(sum_c22_r111_s6),
    .co(carry_c22_r111_s6)
  );
  wire sum_c22_r112_s6, carry_c22_r112_s6;
  subbyte_full_adder add_c22_r112_s6 (
    .a(sum_c22_r103_s5),
    .b(carry_c21_r104_s5),
    .ci(carry_c21_r105_s5),
    .s(sum_c22_r112_s6),
    .co(carry_c22_r112_s6)
  );
  wire sum_c22_r113_s6, carry_c22_r113_s6;
  subbyte_full_adder add_c22_r113_s6 (
    .a(carry_c21_r106_s5),
    .b(carry_c21_r107_s5),
    .ci(carry_c21_r108_s5),
    .s(sum_c22_r113_s6),
    .co(carry_c22_r113_s6)
  );
  wire sum_c22_r114_s7, carry_c22_r114_s7;
  subbyte_full_adder add_c22_r114_s7 (
    .a(carry_c21_r109_s5),
    .b(carry_c21_r110_s5),
    .ci(carry_c21_r111_s6),
    .s(sum_c22_r114_s7),
    .co(carry_c22_r114_s7)
  );
  wire sum_c22_r115_s6, carry_c22_r115_s6;
  subbyte_full_adder add_c22_r115_s6 (
    .a(sum_c22_r104_s5),
    .b(sum_c22_r105_s5),
    .ci(sum_c22_r106_s5),
    .s(sum_c22_r115_s6),
    .co(carry_c22_r115_s6)
  );
  wire sum_c22_r116_s6, carry_c22_r116_s6;
  subbyte_full_adder add_c22_r116_s6 (
    .a(sum_c22_r107_s5),
    .b(sum_c22_r108_s5),
    .ci(sum_c22_r109_s5),
    .s(sum_c22_r116_s6),
    .co(carry_c22_r116_s6)
  );
  wire sum_c22_r117_s7, carry_c22_r117_s7;
  subbyte_full_adder add_c22_r117_s7 (
    .a(sum_c22_r110_s5),
    .b(sum_c22_r111_s6),
    .ci(carry_c21_r112_s6),
    .s(sum_c22_r117_s7),
    .co(carry_c22_r117_s7)
  );
  wire sum_c22_r118_s8, carry_c22_r118_s8;
  subbyte_full_adder add_c22_r118_s8 (
    .a(carry_c21_r113_s6),
    .b(carry_c21_r114_s7),
    .ci(carry_c21_r115_s6),
    .s(sum_c22_r118_s8),
    .co(carry_c22_r118_s8)
  );
  wire sum_c22_r119_s7, carry_c22_r119_s7;
  subbyte_full_adder add_c22_r119_s7 (
    .a(carry_c21_r116_s6),
    .b(sum_c22_r112_s6),
    .ci(sum_c22_r113_s6),
    .s(sum_c22_r119_s7),
    .co(carry_c22_r119_s7)
  );
  wire sum_c22_r120_s8, carry_c22_r120_s8;
  subbyte_full_adder add_c22_r120_s8 (
    .a(sum_c22_r114_s7),
    .b(sum_c22_r115_s6),
    .ci(sum_c22_r116_s6),
    .s(sum_c22_r120_s8),
    .co(carry_c22_r120_s8)
  );
  wire sum_c22_r121_s9, carry_c22_r121_s9;
  subbyte_full_adder add_c22_r121_s9 (
    .a(carry_c21_r117_s7),
    .b(sum_c22_r117_s7),
    .ci(carry_c21_r118_s8),
    .s(sum_c22_r121_s9),
    .co(carry_c22_r121_s9)
  );
  wire sum_c22_r122_s9, carry_c22_r122_s9;
  subbyte_full_adder add_c22_r122_s9 (
    .a(carry_c21_r119_s7),
    .b(carry_c21_r120_s8),
    .ci(sum_c22_r118_s8),
    .s(sum_c22_r122_s9),
    .co(carry_c22_r122_s9)
  );
  wire sum_c22_r123_s10, carry_c22_r123_s10;
  subbyte_full_adder add_c22_r123_s10 (
    .a(sum_c22_r119_s7),
    .b(sum_c22_r120_s8),
    .ci(carry_c21_r121_s9),
    .s(sum_c22_r123_s10),
    .co(carry_c22_r123_s10)
  );
  wire sum_c22_r124_s11, carry_c22_r124_s11;
  subbyte_full_adder add_c22_r124_s11 (
    .a(sum_c22_r121_s9),
    .b(carry_c21_r122_s9),
    .ci(carry_c21_r123_s10),
    .s(sum_c22_r124_s11),
    .co(carry_c22_r124_s11)
  );
  wire sum_c22_r125_s12, carry_c22_r125_s12;
  subbyte_full_adder add_c22_r125_s12 (
    .a(sum_c22_r122_s9),
    .b(sum_c22_r123_s10),
    .ci(carry_c21_r124_s11),
    .s(sum_c22_r125_s12),
    .co(carry_c22_r125_s12)
  );
  wire sum_c22_r126_s13, carry_c22_r126_s13;
  subbyte_full_adder add_c22_r126_s13 (
    .a(sum_c22_r124_s11),
    .b(carry_c21_r125_s12),
    .ci(sum_c22_r125_s12),
    .s(sum_c22_r126_s13),
    .co(carry_c22_r126_s13)
  );
  wire sum_c22_r127_s29, carry_c22_r127_s29;
  subbyte_full_adder add_c22_r127_s29 (
    .a(carry_c21_r126_s13),
    .b(sum_c22_r126_s13),
    .ci(carry_c21_r127_s28),
    .s(sum_c22_r127_s29),
    .co(carry_c22_r127_s29)
  );
  wire sum_c22_r128_s30, carry_c22_r128_s30;
  subbyte_half_adder add_c22_r128_s30 (
    .a(carry_c21_r128_s29),
    .b(sum_c22_r127_s29),
    .s(sum_c22_r128_s30),
    .co(carry_c22_r128_s30)
  );
  wire sum_c23_r0_s1, carry_c23_r0_s1;
  subbyte_full_adder add_c23_r0_s1 (.a(pp[23]), .b(pp[58]), .ci(pp[93]), .s(sum_c23_r0_s1), .co(carry_c23_r0_s1));
  wire sum_c23_r1_s1, carry_c23_r1_s1;
  subbyte_full_adder add_c23_r1_s1 (.a(pp[128]), .b(pp[163]), .ci(pp[198]), .s(sum_c23_r1_s1), .co(carry_c23_r1_s1));
  wire sum_c23_r2_s1, carry_c23_r2_s1;
  subbyte_full_adder add_c23_r2_s1 (.a(pp[233]), .b(pp[268]), .ci(pp[303]), .s(sum_c23_r2_s1), .co(carry_c23_r2_s1));
  wire sum_c23_r3_s1, carry_c23_r3_s1;
  subbyte_full_adder add_c23_r3_s1 (.a(pp[338]), .b(pp[373]), .ci(pp[408]), .s(sum_c23_r3_s1), .co(carry_c23_r3_s1));
  wire sum_c23_r4_s1, carry_c23_r4_s1;
  subbyte_full_adder add_c23_r4_s1 (.a(pp[443]), .b(pp[478]), .ci(pp[513]), .s(sum_c23_r4_s1), .co(carry_c23_r4_s1));
  wire sum_c23_r5_s1, carry_c23_r5_s1;
  subbyte_full_adder add_c23_r5_s1 (.a(pp[548]), .b(pp[583]), .ci(pp[618]), .s(sum_c23_r5_s1), .co(carry_c23_r5_s1));
  wire sum_c23_r6_s1, carry_c23_r6_s1;
  subbyte_full_adder add_c23_r6_s1 (.a(pp[653]), .b(pp[688]), .ci(pp[723]), .s(sum_c23_r6_s1), .co(carry_c23_r6_s1));
  wire sum_c23_r7_s1, carry_c23_r7_s1;
  subbyte_full_adder add_c23_r7_s1 (.a(pp[758]), .b(pp[793]), .ci(pp[828]), .s(sum_c23_r7_s1), .co(carry_c23_r7_s1));
  wire sum_c23_r8_s1, carry_c23_r8_s1;
  subbyte_full_adder add_c23_r8_s1 (.a(pp[863]), .b(pp[898]), .ci(pp[933]), .s(sum_c23_r8_s1), .co(carry_c23_r8_s1));
  wire sum_c23_r9_s1, carry_c23_r9_s1;
  subbyte_full_adder add_c23_r9_s1 (.a(pp[968]), .b(pp[1003]), .ci(pp[1038]), .s(sum_c23_r9_s1), .co(carry_c23_r9_s1));
  wire sum_c23_r10_s1, carry_c23_r10_s1;
  subbyte_full_adder add_c23_r10_s1 (
    .a(pp[1073]),
    .b(pp[1108]),
    .ci(pp[1143]),
    .s(sum_c23_r10_s1),
    .co(carry_c23_r10_s1)
  );
  wire sum_c23_r11_s1, carry_c23_r11_s1;
  subbyte_full_adder add_c23_r11_s1 (
    .a(pp[1178]),
    .b(pp[1213]),
    .ci(pp[1248]),
    .s(sum_c23_r11_s1),
    .co(carry_c23_r11_s1)
  );
  wire sum_c23_r12_s1, carry_c23_r12_s1;
  subbyte_full_adder add_c23_r12_s1 (
    .a(pp[1283]),
    .b(pp[1318]),
    .ci(pp[1353]),
    .s(sum_c23_r12_s1),
    .co(carry_c23_r12_s1)
  );
  wire sum_c23_r13_s1, carry_c23_r13_s1;
  subbyte_full_adder add_c23_r13_s1 (
    .a(pp[1388]),
    .b(pp[1423]),
    .ci(pp[1458]),
    .s(sum_c23_r13_s1),
    .co(carry_c23_r13_s1)
  );
  wire sum_c23_r14_s1, carry_c23_r14_s1;
  subbyte_full_adder add_c23_r14_s1 (
    .a(pp[1493]),
    .b(pp[1528]),
    .ci(pp[1563]),
    .s(sum_c23_r14_s1),
    .co(carry_c23_r14_s1)
  );
  wire sum_c23_r15_s1, carry_c23_r15_s1;
  subbyte_full_adder add_c23_r15_s1 (
    .a(pp[1598]),
    .b(pp[1633]),
    .ci(pp[1668]),
    .s(sum_c23_r15_s1),
    .co(carry_c23_r15_s1)
  );
  wire sum_c23_r16_s1, carry_c23_r16_s1;
  subbyte_full_adder add_c23_r16_s1 (
    .a(pp[1703]),
    .b(pp[1738]),
    .ci(pp[1773]),
    .s(sum_c23_r16_s1),
    .co(carry_c23_r16_s1)
  );
  wire sum_c23_r17_s1, carry_c23_r17_s1;
  subbyte_full_adder add_c23_r17_s1 (
    .a(pp[1808]),
    .b(pp[1843]),
    .ci(pp[1878]),
    .s(sum_c23_r17_s1),
    .co(carry_c23_r17_s1)
  );
  wire sum_c23_r18_s1, carry_c23_r18_s1;
  subbyte_full_adder add_c23_r18_s1 (
    .a(pp[1913]),
    .b(pp[1948]),
    .ci(pp[1983]),
    .s(sum_c23_r18_s1),
    .co(carry_c23_r18_s1)
  );
  wire sum_c23_r19_s1, carry_c23_r19_s1;
  subbyte_full_adder add_c23_r19_s1 (
    .a(pp[2018]),
    .b(pp[2053]),
    .ci(pp[2088]),
    .s(sum_c23_r19_s1),
    .co(carry_c23_r19_s1)
  );
  wire sum_c23_r20_s1, carry_c23_r20_s1;
  subbyte_full_adder add_c23_r20_s1 (
    .a(pp[2123]),
    .b(pp[2158]),
    .ci(pp[2193]),
    .s(sum_c23_r20_s1),
    .co(carry_c23_r20_s1)
  );
  wire sum_c23_r21_s1, carry_c23_r21_s1;
  subbyte_full_adder add_c23_r21_s1 (
    .a(pp[2228]),
    .b(pp[2263]),
    .ci(pp[2298]),
    .s(sum_c23_r21_s1),
    .co(carry_c23_r21_s1)
  );
  wire sum_c23_r22_s1, carry_c23_r22_s1;
  subbyte_full_adder add_c23_r22_s1 (
    .a(pp[2333]),
    .b(pp[2368]),
    .ci(pp[2403]),
    .s(sum_c23_r22_s1),
    .co(carry_c23_r22_s1)
  );
  wire sum_c23_r23_s1, carry_c23_r23_s1;
  subbyte_full_adder add_c23_r23_s1 (
    .a(pp[2438]),
    .b(pp[2473]),
    .ci(pp[2508]),
    .s(sum_c23_r23_s1),
    .co(carry_c23_r23_s1)
  );
  wire sum_c23_r24_s1, carry_c23_r24_s1;
  subbyte_full_adder add_c23_r24_s1 (
    .a(pp[2543]),
    .b(pp[2578]),
    .ci(pp[2613]),
    .s(sum_c23_r24_s1),
    .co(carry_c23_r24_s1)
  );
  wire sum_c23_r25_s1, carry_c23_r25_s1;
  subbyte_full_adder add_c23_r25_s1 (
    .a(pp[2648]),
    .b(pp[2683]),
    .ci(pp[2718]),
    .s(sum_c23_r25_s1),
    .co(carry_c23_r25_s1)
  );
  wire sum_c23_r26_s1, carry_c23_r26_s1;
  subbyte_full_adder add_c23_r26_s1 (
    .a(pp[2753]),
    .b(pp[2788]),
    .ci(pp[2823]),
    .s(sum_c23_r26_s1),
    .co(carry_c23_r26_s1)
  );
  wire sum_c23_r27_s1, carry_c23_r27_s1;
  subbyte_full_adder add_c23_r27_s1 (
    .a(pp[2858]),
    .b(pp[2893]),
    .ci(pp[2928]),
    .s(sum_c23_r27_s1),
    .co(carry_c23_r27_s1)
  );
  wire sum_c23_r28_s1, carry_c23_r28_s1;
  subbyte_full_adder add_c23_r28_s1 (
    .a(pp[2963]),
    .b(pp[2998]),
    .ci(pp[3033]),
    .s(sum_c23_r28_s1),
    .co(carry_c23_r28_s1)
  );
  wire sum_c23_r29_s1, carry_c23_r29_s1;
  subbyte_full_adder add_c23_r29_s1 (
    .a(pp[3068]),
    .b(pp[3103]),
    .ci(pp[3138]),
    .s(sum_c23_r29_s1),
    .co(carry_c23_r29_s1)
  );
  wire sum_c23_r30_s1, carry_c23_r30_s1;
  subbyte_full_adder add_c23_r30_s1 (
    .a(pp[3173]),
    .b(pp[3208]),
    .ci(pp[3243]),
    .s(sum_c23_r30_s1),
    .co(carry_c23_r30_s1)
  );
  wire sum_c23_r31_s1, carry_c23_r31_s1;
  subbyte_full_adder add_c23_r31_s1 (
    .a(pp[3278]),
    .b(pp[3313]),
    .ci(pp[3348]),
    .s(sum_c23_r31_s1),
    .co(carry_c23_r31_s1)
  );
  wire sum_c23_r32_s1, carry_c23_r32_s1;
  subbyte_full_adder add_c23_r32_s1 (
    .a(pp[3383]),
    .b(pp[3418]),
    .ci(pp[3453]),
    .s(sum_c23_r32_s1),
    .co(carry_c23_r32_s1)
  );
  wire sum_c23_r33_s1, carry_c23_r33_s1;
  subbyte_full_adder add_c23_r33_s1 (
    .a(pp[3488]),
    .b(pp[3523]),
    .ci(pp[3558]),
    .s(sum_c23_r33_s1),
    .co(carry_c23_r33_s1)
  );
  wire sum_c23_r34_s1, carry_c23_r34_s1;
  subbyte_full_adder add_c23_r34_s1 (
    .a(pp[3593]),
    .b(pp[3628]),
    .ci(pp[3663]),
    .s(sum_c23_r34_s1),
    .co(carry_c23_r34_s1)
  );
  wire sum_c23_r35_s1, carry_c23_r35_s1;
  subbyte_full_adder add_c23_r35_s1 (
    .a(pp[3698]),
    .b(pp[3733]),
    .ci(pp[3768]),
    .s(sum_c23_r35_s1),
    .co(carry_c23_r35_s1)
  );
  wire sum_c23_r36_s1, carry_c23_r36_s1;
  subbyte_full_adder add_c23_r36_s1 (
    .a(pp[3803]),
    .b(pp[3838]),
    .ci(pp[3873]),
    .s(sum_c23_r36_s1),
    .co(carry_c23_r36_s1)
  );
  wire sum_c23_r37_s1, carry_c23_r37_s1;
  subbyte_full_adder add_c23_r37_s1 (
    .a(pp[3908]),
    .b(pp[3943]),
    .ci(pp[3978]),
    .s(sum_c23_r37_s1),
    .co(carry_c23_r37_s1)
  );
  wire sum_c23_r38_s1, carry_c23_r38_s1;
  subbyte_full_adder add_c23_r38_s1 (
    .a(pp[4013]),
    .b(pp[4048]),
    .ci(pp[4083]),
    .s(sum_c23_r38_s1),
    .co(carry_c23_r38_s1)
  );
  wire sum_c23_r39_s1, carry_c23_r39_s1;
  subbyte_full_adder add_c23_r39_s1 (
    .a(pp[4118]),
    .b(pp[4153]),
    .ci(pp[4188]),
    .s(sum_c23_r39_s1),
    .co(carry_c23_r39_s1)
  );
  wire sum_c23_r40_s1, carry_c23_r40_s1;
  subbyte_full_adder add_c23_r40_s1 (
    .a(pp[4223]),
    .b(pp[4258]),
    .ci(pp[4293]),
    .s(sum_c23_r40_s1),
    .co(carry_c23_r40_s1)
  );
  wire sum_c23_r41_s1, carry_c23_r41_s1;
  subbyte_full_adder add_c23_r41_s1 (
    .a(pp[4328]),
    .b(pp[4363]),
    .ci(pp[4398]),
    .s(sum_c23_r41_s1),
    .co(carry_c23_r41_s1)
  );
  wire sum_c23_r42_s1, carry_c23_r42_s1;
  subbyte_full_adder add_c23_r42_s1 (
    .a(pp[4433]),
    .b(pp[4468]),
    .ci(pp[4503]),
    .s(sum_c23_r42_s1),
    .co(carry_c23_r42_s1)
  );
  wire sum_c23_r43_s2, carry_c23_r43_s2;
  subbyte_full_adder add_c23_r43_s2 (
    .a(carry_c22_r0_s1),
    .b(carry_c22_r1_s1),
    .ci(carry_c22_r2_s1),
    .s(sum_c23_r43_s2),
    .co(carry_c23_r43_s2)
  );
  wire sum_c23_r44_s2, carry_c23_r44_s2;
  subbyte_full_adder add_c23_r44_s2 (
    .a(carry_c22_r3_s1),
    .b(carry_c22_r4_s1),
    .ci(carry_c22_r5_s1),
    .s(sum_c23_r44_s2),
    .co(carry_c23_r44_s2)
  );
  wire sum_c23_r45_s2, carry_c23_r45_s2;
  subbyte_full_adder add_c23_r45_s2 (
    .a(carry_c22_r6_s1),
    .b(carry_c22_r7_s1),
    .ci(carry_c22_r8_s1),
    .s(sum_c23_r45_s2),
    .co(carry_c23_r45_s2)
  );
  wire sum_c23_r46_s2, carry_c23_r46_s2;
  subbyte_full_adder add_c23_r46_s2 (
    .a(carry_c22_r9_s1),
    .b(carry_c22_r10_s1),
    .ci(carry_c22_r11_s1),
    .s(sum_c23_r46_s2),
    .co(carry_c23_r46_s2)
  );
  wire sum_c23_r47_s2, carry_c23_r47_s2;
  subbyte_full_adder add_c23_r47_s2 (
    .a(carry_c22_r12_s1),
    .b(carry_c22_r13_s1),
    .ci(carry_c22_r14_s1),
    .s(sum_c23_r47_s2),
    .co(carry_c23_r47_s2)
  );
  wire sum_c23_r48_s2, carry_c23_r48_s2;
  subbyte_full_adder add_c23_r48_s2 (
    .a(carry_c22_r15_s1),
    .b(carry_c22_r16_s1),
    .ci(carry_c22_r17_s1),
    .s(sum_c23_r48_s2),
    .co(carry_c23_r48_s2)
  );
  wire sum_c23_r49_s2, carry_c23_r49_s2;
  subbyte_full_adder add_c23_r49_s2 (
    .a(carry_c22_r18_s1),
    .b(carry_c22_r19_s1),
    .ci(carry_c22_r20_s1),
    .s(sum_c23_r49_s2),
    .co(carry_c23_r49_s2)
  );
  wire sum_c23_r50_s2, carry_c23_r50_s2;
  subbyte_full_adder add_c23_r50_s2 (
    .a(carry_c22_r21_s1),
    .b(carry_c22_r22_s1),
    .ci(carry_c22_r23_s1),
    .s(sum_c23_r50_s2),
    .co(carry_c23_r50_s2)
  );
  wire sum_c23_r51_s2, carry_c23_r51_s2;
  subbyte_full_adder add_c23_r51_s2 (
    .a(carry_c22_r24_s1),
    .b(carry_c22_r25_s1),
    .ci(carry_c22_r26_s1),
    .s(sum_c23_r51_s2),
    .co(carry_c23_r51_s2)
  );
  wire sum_c23_r52_s2, carry_c23_r52_s2;
  subbyte_full_adder add_c23_r52_s2 (
    .a(carry_c22_r27_s1),
    .b(carry_c22_r28_s1),
    .ci(carry_c22_r29_s1),
    .s(sum_c23_r52_s2),
    .co(carry_c23_r52_s2)
  );
  wire sum_c23_r53_s2, carry_c23_r53_s2;
  subbyte_full_adder add_c23_r53_s2 (
    .a(carry_c22_r30_s1),
    .b(carry_c22_r31_s1),
    .ci(carry_c22_r32_s1),
    .s(sum_c23_r53_s2),
    .co(carry_c23_r53_s2)
  );
  wire sum_c23_r54_s2, carry_c23_r54_s2;
  subbyte_full_adder add_c23_r54_s2 (
    .a(carry_c22_r33_s1),
    .b(carry_c22_r34_s1),
    .ci(carry_c22_r35_s1),
    .s(sum_c23_r54_s2),
    .co(carry_c23_r54_s2)
  );
  wire sum_c23_r55_s2, carry_c23_r55_s2;
  subbyte_full_adder add_c23_r55_s2 (
    .a(carry_c22_r36_s1),
    .b(carry_c22_r37_s1),
    .ci(carry_c22_r38_s1),
    .s(sum_c23_r55_s2),
    .co(carry_c23_r55_s2)
  );
  wire sum_c23_r56_s2, carry_c23_r56_s2;
  subbyte_full_adder add_c23_r56_s2 (
    .a(carry_c22_r39_s1),
    .b(carry_c22_r40_s1),
    .ci(carry_c22_r41_s1),
    .s(sum_c23_r56_s2),
    .co(carry_c23_r56_s2)
  );
  wire sum_c23_r57_s2, carry_c23_r57_s2;
  subbyte_full_adder add_c23_r57_s2 (
    .a(carry_c22_r42_s1),
    .b(sum_c23_r0_s1),
    .ci(sum_c23_r1_s1),
    .s(sum_c23_r57_s2),
    .co(carry_c23_r57_s2)
  );
  wire sum_c23_r58_s2, carry_c23_r58_s2;
  subbyte_full_adder add_c23_r58_s2 (
    .a(sum_c23_r2_s1),
    .b(sum_c23_r3_s1),
    .ci(sum_c23_r4_s1),
    .s(sum_c23_r58_s2),
    .co(carry_c23_r58_s2)
  );
  wire sum_c23_r59_s2, carry_c23_r59_s2;
  subbyte_full_adder add_c23_r59_s2 (
    .a(sum_c23_r5_s1),
    .b(sum_c23_r6_s1),
    .ci(sum_c23_r7_s1),
    .s(sum_c23_r59_s2),
    .co(carry_c23_r59_s2)
  );
  wire sum_c23_r60_s2, carry_c23_r60_s2;
  subbyte_full_adder add_c23_r60_s2 (
    .a(sum_c23_r8_s1),
    .b(sum_c23_r9_s1),
    .ci(sum_c23_r10_s1),
    .s(sum_c23_r60_s2),
    .co(carry_c23_r60_s2)
  );
  wire sum_c23_r61_s2, carry_c23_r61_s2;
  subbyte_full_adder add_c23_r61_s2 (
    .a(sum_c23_r11_s1),
    .b(sum_c23_r12_s1),
    .ci(sum_c23_r13_s1),
    .s(sum_c23_r61_s2),
    .co(carry_c23_r61_s2)
  );
  wire sum_c23_r62_s2, carry_c23_r62_s2;
  subbyte_full_adder add_c23_r62_s2 (
    .a(sum_c23_r14_s1),
    .b(sum_c23_r15_s1),
    .ci(sum_c23_r16_s1),
    .s(sum_c23_r62_s2),
    .co(carry_c23_r62_s2)
  );
  wire sum_c23_r63_s2, carry_c23_r63_s2;
  subbyte_full_adder add_c23_r63_s2 (
    .a(sum_c23_r17_s1),
    .b(sum_c23_r18_s1),
    .ci(sum_c23_r19_s1),
    .s(sum_c23_r63_s2),
    .co(carry_c23_r63_s2)
  );
  wire sum_c23_r64_s2, carry_c23_r64_s2;
  subbyte_full_adder add_c23_r64_s2 (
    .a(sum_c23_r20_s1),
    .b(sum_c23_r21_s1),
    .ci(sum_c23_r22_s1),
    .s(sum_c23_r64_s2),
    .co(carry_c23_r64_s2)
  );
  wire sum_c23_r65_s2, carry_c23_r65_s2;
  subbyte_full_adder add_c23_r65_s2 (
    .a(sum_c23_r23_s1),
    .b(sum_c23_r24_s1),
    .ci(sum_c23_r25_s1),
    .s(sum_c23_r65_s2),
    .co(carry_c23_r65_s2)
  );
  wire sum_c23_r66_s2, carry_c23_r66_s2;
  subbyte_full_adder add_c23_r66_s2 (
    .a(sum_c23_r26_s1),
    .b(sum_c23_r27_s1),
    .ci(sum_c23_r28_s1),
    .s(sum_c23_r66_s2),
    .co(carry_c23_r66_s2)
  );
  wire sum_c23_r67_s2, carry_c23_r67_s2;
  subbyte_full_adder add_c23_r67_s2 (
    .a(sum_c23_r29_s1),
    .b(sum_c23_r30_s1),
    .ci(sum_c23_r31_s1),
    .s(sum_c23_r67_s2),
    .co(carry_c23_r67_s2)
  );
  wire sum_c23_r68_s2, carry_c23_r68_s2;
  subbyte_full_adder add_c23_r68_s2 (
    .a(sum_c23_r32_s1),
    .b(sum_c23_r33_s1),
    .ci(sum_c23_r34_s1),
    .s(sum_c23_r68_s2),
    .co(carry_c23_r68_s2)
  );
  wire sum_c23_r69_s2, carry_c23_r69_s2;
  subbyte_full_adder add_c23_r69_s2 (
    .a(sum_c23_r35_s1),
    .b(sum_c23_r36_s1),
    .ci(sum_c23_r37_s1),
    .s(sum_c23_r69_s2),
    .co(carry_c23_r69_s2)
  );
  wire sum_c23_r70_s2, carry_c23_r70_s2;
  subbyte_full_adder add_c23_r70_s2 (
    .a(sum_c23_r38_s1),
    .b(sum_c23_r39_s1),
    .ci(sum_c23_r40_s1),
    .s(sum_c23_r70_s2),
    .co(carry_c23_r70_s2)
  );
  wire sum_c23_r71_s3, carry_c23_r71_s3;
  subbyte_full_adder add_c23_r71_s3 (
    .a(sum_c23_r41_s1),
    .b(sum_c23_r42_s1),
    .ci(carry_c22_r43_s2),
    .s(sum_c23_r71_s3),
    .co(carry_c23_r71_s3)
  );
  wire sum_c23_r72_s3, carry_c23_r72_s3;
  subbyte_full_adder add_c23_r72_s3 (
    .a(carry_c22_r44_s2),
    .b(carry_c22_r45_s2),
    .ci(carry_c22_r46_s2),
    .s(sum_c23_r72_s3),
    .co(carry_c23_r72_s3)
  );
  wire sum_c23_r73_s3, carry_c23_r73_s3;
  subbyte_full_adder add_c23_r73_s3 (
    .a(carry_c22_r47_s2),
    .b(carry_c22_r48_s2),
    .ci(carry_c22_r49_s2),
    .s(sum_c23_r73_s3),
    .co(carry_c23_r73_s3)
  );
  wire sum_c23_r74_s3, carry_c23_r74_s3;
  subbyte_full_adder add_c23_r74_s3 (
    .a(carry_c22_r50_s2),
    .b(carry_c22_r51_s2),
    .ci(carry_c22_r52_s2),
    .s(sum_c23_r74_s3),
    .co(carry_c23_r74_s3)
  );
  wire sum_c23_r75_s3, carry_c23_r75_s3;
  subbyte_full_adder add_c23_r75_s3 (
    .a(carry_c22_r53_s2),
    .b(carry_c22_r54_s2),
    .ci(carry_c22_r55_s2),
    .s(sum_c23_r75_s3),
    .co(carry_c23_r75_s3)
  );
  wire sum_c23_r76_s3, carry_c23_r76_s3;
  subbyte_full_adder add_c23_r76_s3 (
    .a(carry_c22_r56_s2),
    .b(carry_c22_r57_s2),
    .ci(carry_c22_r58_s2),
    .s(sum_c23_r76_s3),
    .co(carry_c23_r76_s3)
  );
  wire sum_c23_r77_s3, carry_c23_r77_s3;
  subbyte_full_adder add_c23_r77_s3 (
    .a(carry_c22_r59_s2),
    .b(carry_c22_r60_s2),
    .ci(carry_c22_r61_s2),
    .s(sum_c23_r77_s3),
    .co(carry_c23_r77_s3)
  );
  wire sum_c23_r78_s3, carry_c23_r78_s3;
  subbyte_full_adder add_c23_r78_s3 (
    .a(carry_c22_r62_s2),
    .b(carry_c22_r63_s2),
    .ci(carry_c22_r64_s2),
    .s(sum_c23_r78_s3),
    .co(carry_c23_r78_s3)
  );
  wire sum_c23_r79_s3, carry_c23_r79_s3;
  subbyte_full_adder add_c23_r79_s3 (
    .a(carry_c22_r65_s2),
    .b(carry_c22_r66_s2),
    .ci(carry_c22_r67_s2),
    .s(sum_c23_r79_s3),
    .co(carry_c23_r79_s3)
  );
  wire sum_c23_r80_s3, carry_c23_r80_s3;
  subbyte_full_adder add_c23_r80_s3 (
    .a(carry_c22_r68_s2),
    .b(carry_c22_r69_s2),
    .ci(carry_c22_r70_s2),
    .s(sum_c23_r80_s3),
    .co(carry_c23_r80_s3)
  );
  wire sum_c23_r81_s3, carry_c23_r81_s3;
  subbyte_full_adder add_c23_r81_s3 (
    .a(sum_c23_r43_s2),
    .b(sum_c23_r44_s2),
    .ci(sum_c23_r45_s2),
    .s(sum_c23_r81_s3),
    .co(carry_c23_r81_s3)
  );
  wire sum_c23_r82_s3, carry_c23_r82_s3;
  subbyte_full_adder add_c23_r82_s3 (
    .a(sum_c23_r46_s2),
    .b(sum_c23_r47_s2),
    .ci(sum_c23_r48_s2),
    .s(sum_c23_r82_s3),
    .co(carry_c23_r82_s3)
  );
  wire sum_c23_r83_s3, carry_c23_r83_s3;
  subbyte_full_adder add_c23_r83_s3 (
    .a(sum_c23_r49_s2),
    .b(sum_c23_r50_s2),
    .ci(sum_c23_r51_s2),
    .s(sum_c23_r83_s3),
    .co(carry_c23_r83_s3)
  );
  wire sum_c23_r84_s3, carry_c23_r84_s3;
  subbyte_full_adder add_c23_r84_s3 (
    .a(sum_c23_r52_s2),
    .b(sum_c23_r53_s2),
    .ci(sum_c23_r54_s2),
    .s(sum_c23_r84_s3),
    .co(carry_c23_r84_s3)
  );
  wire sum_c23_r85_s3, carry_c23_r85_s3;
  subbyte_full_adder add_c23_r85_s3 (
    .a(sum_c23_r55_s2),
    .b(sum_c23_r56_s2),
    .ci(sum_c23_r57_s2),
    .s(sum_c23_r85_s3),
    .co(carry_c23_r85_s3)
  );
  wire sum_c23_r86_s3, carry_c23_r86_s3;
  subbyte_full_adder add_c23_r86_s3 (
    .a(sum_c23_r58_s2),
    .b(sum_c23_r59_s2),
    .ci(sum_c23_r60_s2),
    .s(sum_c23_r86_s3),
    .co(carry_c23_r86_s3)
  );
  wire sum_c23_r87_s3, carry_c23_r87_s3;
  subbyte_full_adder add_c23_r87_s3 (
    .a(sum_c23_r61_s2),
    .b(sum_c23_r62_s2),
    .ci(sum_c23_r63_s2),
    .s(sum_c23_r87_s3),
    .co(carry_c23_r87_s3)
  );
  wire sum_c23_r88_s3, carry_c23_r88_s3;
  subbyte_full_adder add_c23_r88_s3 (
    .a(sum_c23_r64_s2),
    .b(sum_c23_r65_s2),
    .ci(sum_c23_r66_s2),
    .s(sum_c23_r88_s3),
    .co(carry_c23_r88_s3)
  );
  wire sum_c23_r89_s3, carry_c23_r89_s3;
  subbyte_full_adder add_c23_r89_s3 (
    .a(sum_c23_r67_s2),
    .b(sum_c23_r68_s2),
    .ci(sum_c23_r69_s2),
    .s(sum_c23_r89_s3),
    .co(carry_c23_r89_s3)
  );
  wire sum_c23_r90_s4, carry_c23_r90_s4;
  subbyte_full_adder add_c23_r90_s4 (
    .a(sum_c23_r70_s2),
    .b(carry_c22_r71_s3),
    .ci(sum_c23_r71_s3),
    .s(sum_c23_r90_s4),
    .co(carry_c23_r90_s4)
  );
  wire sum_c23_r91_s4, carry_c23_r91_s4;
  subbyte_full_adder add_c23_r91_s4 (
    .a(carry_c22_r72_s3),
    .b(carry_c22_r73_s3),
    .ci(carry_c22_r74_s3),
    .s(sum_c23_r91_s4),
    .co(carry_c23_r91_s4)
  );
  wire sum_c23_r92_s4, carry_c23_r92_s4;
  subbyte_full_adder add_c23_r92_s4 (
    .a(carry_c22_r75_s3),
    .b(carry_c22_r76_s3),
    .ci(carry_c22_r77_s3),
    .s(sum_c23_r92_s4),
    .co(carry_c23_r92_s4)
  );
  wire sum_c23_r93_s4, carry_c23_r93_s4;
  subbyte_full_adder add_c23_r93_s4 (
    .a(carry_c22_r78_s3),
    .b(carry_c22_r79_s3),
    .ci(carry_c22_r80_s3),
    .s(sum_c23_r93_s4),
    .co(carry_c23_r93_s4)
  );
  wire sum_c23_r94_s4, carry_c23_r94_s4;
  subbyte_full_adder add_c23_r94_s4 (
    .a(carry_c22_r81_s3),
    .b(carry_c22_r82_s3),
    .ci(carry_c22_r83_s3),
    .s(sum_c23_r94_s4),
    .co(carry_c23_r94_s4)
  );
  wire sum_c23_r95_s4, carry_c23_r95_s4;
  subbyte_full_adder add_c23_r95_s4 (
    .a(carry_c22_r84_s3),
    .b(carry_c22_r85_s3),
    .ci(carry_c22_r86_s3),
    .s(sum_c23_r95_s4),
    .co(carry_c23_r95_s4)
  );
  wire sum_c23_r96_s4, carry_c23_r96_s4;
  subbyte_full_adder add_c23_r96_s4 (
    .a(carry_c22_r87_s3),
    .b(carry_c22_r88_s3),
    .ci(carry_c22_r89_s3),
    .s(sum_c23_r96_s4),
    .co(carry_c23_r96_s4)
  );
  wire sum_c23_r97_s4, carry_c23_r97_s4;
  subbyte_full_adder add_c23_r97_s4 (
    .a(sum_c23_r72_s3),
    .b(sum_c23_r73_s3),
    .ci(sum_c23_r74_s3),
    .s(sum_c23_r97_s4),
    .co(carry_c23_r97_s4)
  );
  wire sum_c23_r98_s4, carry_c23_r98_s4;
  subbyte_full_adder add_c23_r98_s4 (
    .a(sum_c23_r75_s3),
    .b(sum_c23_r76_s3),
    .ci(sum_c23_r77_s3),
    .s(sum_c23_r98_s4),
    .co(carry_c23_r98_s4)
  );
  wire sum_c23_r99_s4, carry_c23_r99_s4;
  subbyte_full_adder add_c23_r99_s4 (
    .a(sum_c23_r78_s3),
    .b(sum_c23_r79_s3),
    .ci(sum_c23_r80_s3),
    .s(sum_c23_r99_s4),
    .co(carry_c23_r99_s4)
  );
  wire sum_c23_r100_s4, carry_c23_r100_s4;
  subbyte_full_adder add_c23_r100_s4 (
    .a(sum_c23_r81_s3),
    .b(sum_c23_r82_s3),
    .ci(sum_c23_r83_s3),
    .s(sum_c23_r100_s4),
    .co(carry_c23_r100_s4)
  );
  wire sum_c23_r101_s4, carry_c23_r101_s4;
  subbyte_full_adder add_c23_r101_s4 (
    .a(sum_c23_r84_s3),
    .b(sum_c23_r85_s3),
    .ci(sum_c23_r86_s3),
    .s(sum_c23_r101_s4),
    .co(carry_c23_r101_s4)
  );
  wire sum_c23_r102_s4, carry_c23_r102_s4;
  subbyte_full_adder add_c23_r102_s4 (
    .a(sum_c23_r87_s3),
    .b(sum_c23_r88_s3),
    .ci(sum_c23_r89_s3),
    .s(sum_c23_r102_s4),
    .co(carry_c23_r102_s4)
  );
  wire sum_c23_r103_s5, carry_c23_r103_s5;
  subbyte_full_adder add_c23_r103_s5 (
    .a(carry_c22_r90_s4),
    .b(sum_c23_r90_s4),
    .ci(carry_c22_r91_s4),
    .s(sum_c23_r103_s5),
    .co(carry_c23_r103_s5)
  );
  wire sum_c23_r104_s5, carry_c23_r104_s5;
  subbyte_full_adder add_c23_r104_s5 (
    .a(carry_c22_r92_s4),
    .b(carry_c22_r93_s4),
    .ci(carry_c22_r94_s4),
    .s(sum_c23_r104_s5),
    .co(carry_c23_r104_s5)
  );
  wire sum_c23_r105_s5, carry_c23_r105_s5;
  subbyte_full_adder add_c23_r105_s5 (
    .a(carry_c22_r95_s4),
    .b(carry_c22_r96_s4),
    .ci(carry_c22_r97_s4),
    .s(sum_c23_r105_s5),
    .co(carry_c23_r105_s5)
  );
  wire sum_c23_r106_s5, carry_c23_r106_s5;
  subbyte_full_adder add_c23_r106_s5 (
    .a(carry_c22_r98_s4),
    .b(carry_c22_r99_s4),
    .ci(carry_c22_r100_s4),
    .s(sum_c23_r106_s5),
    .co(carry_c23_r106_s5)
  );
  wire sum_c23_r107_s5, carry_c23_r107_s5;
  subbyte_full_adder add_c23_r107_s5 (
    .a(carry_c22_r101_s4),
    .b(carry_c22_r102_s4),
    .ci(sum_c23_r91_s4),
    .s(sum_c23_r107_s5),
    .co(carry_c23_r107_s5)
  );
  wire sum_c23_r108_s5, carry_c23_r108_s5;
  subbyte_full_adder add_c23_r108_s5 (
    .a(sum_c23_r92_s4),
    .b(sum_c23_r93_s4),
    .ci(sum_c23_r94_s4),
    .s(sum_c23_r108_s5),
    .co(carry_c23_r108_s5)
  );
  wire sum_c23_r109_s5, carry_c23_r109_s5;
  subbyte_full_adder add_c23_r109_s5 (
    .a(sum_c23_r95_s4),
    .b(sum_c23_r96_s4),
    .ci(sum_c23_r97_s4),
    .s(sum_c23_r109_s5),
    .co(carry_c23_r109_s5)
  );
  wire sum_c23_r110_s5, carry_c23_r110_s5;
  subbyte_full_adder add_c23_r110_s5 (
    .a(sum_c23_r98_s4),
    .b(sum_c23_r99_s4),
    .ci(sum_c23_r100_s4),
    .s(sum_c23_r110_s5),
    .co(carry_c23_r110_s5)
  );
  wire sum_c23_r111_s6, carry_c23_r111_s6;
  subbyte_full_adder add_c23_r111_s6 (
    .a(sum_c23_r101_s4),
    .b(sum_c23_r102_s4),
    .ci(carry_c22_r103_s5),
    .s(sum_c23_r111_s6),
    .co(carry_c23_r111_s6)
  );
  wire sum_c23_r112_s6, carry_c23_r112_s6;
  subbyte_full_adder add_c23_r112_s6 (
    .a(sum_c23_r103_s5),
    .b(carry_c22_r104_s5),
    .ci(carry_c22_r105_s5),
    .s(sum_c23_r112_s6),
    .co(carry_c23_r112_s6)
  );
  wire sum_c23_r113_s6, carry_c23_r113_s6;
  subbyte_full_adder add_c23_r113_s6 (
    .a(carry_c22_r106_s5),
    .b(carry_c22_r107_s5),
    .ci(carry_c22_r108_s5),
    .s(sum_c23_r113_s6),
    .co(carry_c23_r113_s6)
  );
  wire sum_c23_r114_s7, carry_c23_r114_s7;
  subbyte_full_adder add_c23_r114_s7 (
    .a(carry_c22_r109_s5),
    .b(carry_c22_r110_s5),
    .ci(carry_c22_r111_s6),
    .s(sum_c23_r114_s7),
    .co(carry_c23_r114_s7)
  );
  wire sum_c23_r115_s6, carry_c23_r115_s6;
  subbyte_full_adder add_c23_r115_s6 (
    .a(sum_c23_r104_s5),
    .b(sum_c23_r105_s5),
    .ci(sum_c23_r106_s5),
    .s(sum_c23_r115_s6),
    .co(carry_c23_r115_s6)
  );
  wire sum_c23_r116_s6, carry_c23_r116_s6;
  subbyte_full_adder add_c23_r116_s6 (
    .a(sum_c23_r107_s5),
    .b(sum_c23_r108_s5),
    .ci(sum_c23_r109_s5),
    .s(sum_c23_r116_s6),
    .co(carry_c23_r116_s6)
  );
  wire sum_c23_r117_s7, carry_c23_r117_s7;
  subbyte_full_adder add_c23_r117_s7 (
    .a(sum_c23_r110_s5),
    .b(sum_c23_r111_s6),
    .ci(carry_c22_r112_s6),
    .s(sum_c23_r117_s7),
    .co(carry_c23_r117_s7)
  );
  wire sum_c23_r118_s8, carry_c23_r118_s8;
  subbyte_full_adder add_c23_r118_s8 (
    .a(carry_c22_r113_s6),
    .b(carry_c22_r114_s7),
    .ci(carry_c22_r115_s6),
    .s(sum_c23_r118_s8),
    .co(carry_c23_r118_s8)
  );
  wire sum_c23_r119_s7, carry_c23_r119_s7;
  subbyte_full_adder add_c23_r119_s7 (
    .a(carry_c22_r116_s6),
    .b(sum_c23_r112_s6),
    .ci(sum_c23_r113_s6),
    .s(sum_c23_r119_s7),
    .co(carry_c23_r119_s7)
  );
  wire sum_c23_r120_s8, carry_c23_r120_s8;
  subbyte_full_adder add_c23_r120_s8 (
    .a(sum_c23_r114_s7),
    .b(sum_c23_r115_s6),
    .ci(sum_c23_r116_s6),
    .s(sum_c23_r120_s8),
    .co(carry_c23_r120_s8)
  );
  wire sum_c23_r121_s9, carry_c23_r121_s9;
  subbyte_full_adder add_c23_r121_s9 (
    .a(carry_c22_r117_s7),
    .b(sum_c23_r117_s7),
    .ci(carry_c22_r118_s8),
    .s(sum_c23_r121_s9),
    .co(carry_c23_r121_s9)
  );
  wire sum_c23_r122_s9, carry_c23_r122_s9;
  subbyte_full_adder add_c23_r122_s9 (
    .a(carry_c22_r119_s7),
    .b(carry_c22_r120_s8),
    .ci(sum_c23_r118_s8),
    .s(sum_c23_r122_s9),
    .co(carry_c23_r122_s9)
  );
  wire sum_c23_r123_s10, carry_c23_r123_s10;
  subbyte_full_adder add_c23_r123_s10 (
    .a(sum_c23_r119_s7),
    .b(sum_c23_r120_s8),
    .ci(carry_c22_r121_s9),
    .s(sum_c23_r123_s10),
    .co(carry_c23_r123_s10)
  );
  wire sum_c23_r124_s11, carry_c23_r124_s11;
  subbyte_full_adder add_c23_r124_s11 (
    .a(sum_c23_r121_s9),
    .b(carry_c22_r122_s9),
    .ci(carry_c22_r123_s10),
    .s(sum_c23_r124_s11),
    .co(carry_c23_r124_s11)
  );
  wire sum_c23_r125_s12, carry_c23_r125_s12;
  subbyte_full_adder add_c23_r125_s12 (
    .a(sum_c23_r122_s9),
    .b(sum_c23_r123_s10),
    .ci(carry_c22_r124_s11),
    .s(sum_c23_r125_s12),
    .co(carry_c23_r125_s12)
  );
  wire sum_c23_r126_s13, carry_c23_r126_s13;
  subbyte_full_adder add_c23_r126_s13 (
    .a(sum_c23_r124_s11),
    .b(carry_c22_r125_s12),
    .ci(sum_c23_r125_s12),
    .s(sum_c23_r126_s13),
    .co(carry_c23_r126_s13)
  );
  wire sum_c23_r127_s30, carry_c23_r127_s30;
  subbyte_full_adder add_c23_r127_s30 (
    .a(carry_c22_r126_s13),
    .b(sum_c23_r126_s13),
    .ci(carry_c22_r127_s29),
    .s(sum_c23_r127_s30),
    .co(carry_c23_r127_s30)
  );
  wire sum_c23_r128_s31, carry_c23_r128_s31;
  subbyte_half_adder add_c23_r128_s31 (
    .a(carry_c22_r128_s30),
    .b(sum_c23_r127_s30),
    .s(sum_c23_r128_s31),
    .co(carry_c23_r128_s31)
  );
  wire sum_c24_r0_s1, carry_c24_r0_s1;
  subbyte_full_adder add_c24_r0_s1 (.a(pp[24]), .b(pp[59]), .ci(pp[94]), .s(sum_c24_r0_s1), .co(carry_c24_r0_s1));
  wire sum_c24_r1_s1, carry_c24_r1_s1;
  subbyte_full_adder add_c24_r1_s1 (.a(pp[129]), .b(pp[164]), .ci(pp[199]), .s(sum_c24_r1_s1), .co(carry_c24_r1_s1));
  wire sum_c24_r2_s1, carry_c24_r2_s1;
  subbyte_full_adder add_c24_r2_s1 (.a(pp[234]), .b(pp[269]), .ci(pp[304]), .s(sum_c24_r2_s1), .co(carry_c24_r2_s1));
  wire sum_c24_r3_s1, carry_c24_r3_s1;
  subbyte_full_adder add_c24_r3_s1 (.a(pp[339]), .b(pp[374]), .ci(pp[409]), .s(sum_c24_r3_s1), .co(carry_c24_r3_s1));
  wire sum_c24_r4_s1, carry_c24_r4_s1;
  subbyte_full_adder add_c24_r4_s1 (.a(pp[444]), .b(pp[479]), .ci(pp[514]), .s(sum_c24_r4_s1), .co(carry_c24_r4_s1));
  wire sum_c24_r5_s1, carry_c24_r5_s1;
  subbyte_full_adder add_c24_r5_s1 (.a(pp[549]), .b(pp[584]), .ci(pp[619]), .s(sum_c24_r5_s1), .co(carry_c24_r5_s1));
  wire sum_c24_r6_s1, carry_c24_r6_s1;
  subbyte_full_adder add_c24_r6_s1 (.a(pp[654]), .b(pp[689]), .ci(pp[724]), .s(sum_c24_r6_s1), .co(carry_c24_r6_s1));
  wire sum_c24_r7_s1, carry_c24_r7_s1;
  subbyte_full_adder add_c24_r7_s1 (.a(pp[759]), .b(pp[794]), .ci(pp[829]), .s(sum_c24_r7_s1), .co(carry_c24_r7_s1));
  wire sum_c24_r8_s1, carry_c24_r8_s1;
  subbyte_full_adder add_c24_r8_s1 (.a(pp[864]), .b(pp[899]), .ci(pp[934]), .s(sum_c24_r8_s1), .co(carry_c24_r8_s1));
  wire sum_c24_r9_s1, carry_c24_r9_s1;
  subbyte_full_adder add_c24_r9_s1 (.a(pp[969]), .b(pp[1004]), .ci(pp[1039]), .s(sum_c24_r9_s1), .co(carry_c24_r9_s1));
  wire sum_c24_r10_s1, carry_c24_r10_s1;
  subbyte_full_adder add_c24_r10_s1 (
    .a(pp[1074]),
    .b(pp[1109]),
    .ci(pp[1144]),
    .s(sum_c24_r10_s1),
    .co(carry_c24_r10_s1)
  );
  wire sum_c24_r11_s1, carry_c24_r11_s1;
  subbyte_full_adder add_c24_r11_s1 (
    .a(pp[1179]),
    .b(pp[1214]),
    .ci(pp[1249]),
    .s(sum_c24_r11_s1),
    .co(carry_c24_r11_s1)
  );
  wire sum_c24_r12_s1, carry_c24_r12_s1;
  subbyte_full_adder add_c24_r12_s1 (
    .a(pp[1284]),
    .b(pp[1319]),
    .ci(pp[1354]),
    .s(sum_c24_r12_s1),
    .co(carry_c24_r12_s1)
  );
  wire sum_c24_r13_s1, carry_c24_r13_s1;
  subbyte_full_adder add_c24_r13_s1 (
    .a(pp[1389]),
    .b(pp[1424]),
    .ci(pp[1459]),
    .s(sum_c24_r13_s1),
    .co(carry_c24_r13_s1)
  );
  wire sum_c24_r14_s1, carry_c24_r14_s1;
  subbyte_full_adder add_c24_r14_s1 (
    .a(pp[1494]),
    .b(pp[1529]),
    .ci(pp[1564]),
    .s(sum_c24_r14_s1),
    .co(carry_c24_r14_s1)
  );
  wire sum_c24_r15_s1, carry_c24_r15_s1;
  subbyte_full_adder add_c24_r15_s1 (
    .a(pp[1599]),
    .b(pp[1634]),
    .ci(pp[1669]),
    .s(sum_c24_r15_s1),
    .co(carry_c24_r15_s1)
  );
  wire sum_c24_r16_s1, carry_c24_r16_s1;
  subbyte_full_adder add_c24_r16_s1 (
    .a(pp[1704]),
    .b(pp[1739]),
    .ci(pp[1774]),
    .s(sum_c24_r16_s1),
    .co(carry_c24_r16_s1)
  );
  wire sum_c24_r17_s1, carry_c24_r17_s1;
  subbyte_full_adder add_c24_r17_s1 (
    .a(pp[1809]),
    .b(pp[1844]),
    .ci(pp[1879]),
    .s(sum_c24_r17_s1),
    .co(carry_c24_r17_s1)
  );
  wire sum_c24_r18_s1, carry_c24_r18_s1;
  subbyte_full_adder add_c24_r18_s1 (
    .a(pp[1914]),
    .b(pp[1949]),
    .ci(pp[1984]),
    .s(sum_c24_r18_s1),
    .co(carry_c24_r18_s1)
  );
  wire sum_c24_r19_s1, carry_c24_r19_s1;
  subbyte_full_adder add_c24_r19_s1 (
    .a(pp[2019]),
    .b(pp[2054]),
    .ci(pp[2089]),
    .s(sum_c24_r19_s1),
    .co(carry_c24_r19_s1)
  );
  wire sum_c24_r20_s1, carry_c24_r20_s1;
  subbyte_full_adder add_c24_r20_s1 (
    .a(pp[2124]),
    .b(pp[2159]),
    .ci(pp[2194]),
    .s(sum_c24_r20_s1),
    .co(carry_c24_r20_s1)
  );
  wire sum_c24_r21_s1, carry_c24_r21_s1;
  subbyte_full_adder add_c24_r21_s1 (
    .a(pp[2229]),
    .b(pp[2264]),
    .ci(pp[2299]),
    .s(sum_c24_r21_s1),
    .co(carry_c24_r21_s1)
  );
  wire sum_c24_r22_s1, carry_c24_r22_s1;
  subbyte_full_adder add_c24_r22_s1 (
    .a(pp[2334]),
    .b(pp[2369]),
    .ci(pp[2404]),
    .s(sum_c24_r22_s1),
    .co(carry_c24_r22_s1)
  );
  wire sum_c24_r23_s1, carry_c24_r23_s1;
  subbyte_full_adder add_c24_r23_s1 (
    .a(pp[2439]),
    .b(pp[2474]),
    .ci(pp[2509]),
    .s(sum_c24_r23_s1),
    .co(carry_c24_r23_s1)
  );
  wire sum_c24_r24_s1, carry_c24_r24_s1;
  subbyte_full_adder add_c24_r24_s1 (
    .a(pp[2544]),
    .b(pp[2579]),
    .ci(pp[2614]),
    .s(sum_c24_r24_s1),
    .co(carry_c24_r24_s1)
  );
  wire sum_c24_r25_s1, carry_c24_r25_s1;
  subbyte_full_adder add_c24_r25_s1 (
    .a(pp[2649]),
    .b(pp[2684]),
    .ci(pp[2719]),
    .s(sum_c24_r25_s1),
    .co(carry_c24_r25_s1)
  );
  wire sum_c24_r26_s1, carry_c24_r26_s1;
  subbyte_full_adder add_c24_r26_s1 (
    .a(pp[2754]),
    .b(pp[2789]),
    .ci(pp[2824]),
    .s(sum_c24_r26_s1),
    .co(carry_c24_r26_s1)
  );
  wire sum_c24_r27_s1, carry_c24_r27_s1;
  subbyte_full_adder add_c24_r27_s1 (
    .a(pp[2859]),
    .b(pp[2894]),
    .ci(pp[2929]),
    .s(sum_c24_r27_s1),
    .co(carry_c24_r27_s1)
  );
  wire sum_c24_r28_s1, carry_c24_r28_s1;
  subbyte_full_adder add_c24_r28_s1 (
    .a(pp[2964]),
    .b(pp[2999]),
    .ci(pp[3034]),
    .s(sum_c24_r28_s1),
    .co(carry_c24_r28_s1)
  );
  wire sum_c24_r29_s1, carry_c24_r29_s1;
  subbyte_full_adder add_c24_r29_s1 (
    .a(pp[3069]),
    .b(pp[3104]),
    .ci(pp[3139]),
    .s(sum_c24_r29_s1),
    .co(carry_c24_r29_s1)
  );
  wire sum_c24_r30_s1, carry_c24_r30_s1;
  subbyte_full_adder add_c24_r30_s1 (
    .a(pp[3174]),
    .b(pp[3209]),
    .ci(pp[3244]),
    .s(sum_c24_r30_s1),
    .co(carry_c24_r30_s1)
  );
  wire sum_c24_r31_s1, carry_c24_r31_s1;
  subbyte_full_adder add_c24_r31_s1 (
    .a(pp[3279]),
    .b(pp[3314]),
    .ci(pp[3349]),
    .s(sum_c24_r31_s1),
    .co(carry_c24_r31_s1)
  );
  wire sum_c24_r32_s1, carry_c24_r32_s1;
  subbyte_full_adder add_c24_r32_s1 (
    .a(pp[3384]),
    .b(pp[3419]),
    .ci(pp[3454]),
    .s(sum_c24_r32_s1),
    .co(carry_c24_r32_s1)
  );
  wire sum_c24_r33_s1, carry_c24_r33_s1;
  subbyte_full_adder add_c24_r33_s1 (
    .a(pp[3489]),
    .b(pp[3524]),
    .ci(pp[3559]),
    .s(sum_c24_r33_s1),
    .co(carry_c24_r33_s1)
  );
  wire sum_c24_r34_s1, carry_c24_r34_s1;
  subbyte_full_adder add_c24_r34_s1 (
    .a(pp[3594]),
    .b(pp[3629]),
    .ci(pp[3664]),
    .s(sum_c24_r34_s1),
    .co(carry_c24_r34_s1)
  );
  wire sum_c24_r35_s1, carry_c24_r35_s1;
  subbyte_full_adder add_c24_r35_s1 (
    .a(pp[3699]),
    .b(pp[3734]),
    .ci(pp[3769]),
    .s(sum_c24_r35_s1),
    .co(carry_c24_r35_s1)
  );
  wire sum_c24_r36_s1, carry_c24_r36_s1;
  subbyte_full_adder add_c24_r36_s1 (
    .a(pp[3804]),
    .b(pp[3839]),
    .ci(pp[3874]),
    .s(sum_c24_r36_s1),
    .co(carry_c24_r36_s1)
  );
  wire sum_c24_r37_s1, carry_c24_r37_s1;
  subbyte_full_adder add_c24_r37_s1 (
    .a(pp[3909]),
    .b(pp[3944]),
    .ci(pp[3979]),
    .s(sum_c24_r37_s1),
    .co(carry_c24_r37_s1)
  );
  wire sum_c24_r38_s1, carry_c24_r38_s1;
  subbyte_full_adder add_c24_r38_s1 (
    .a(pp[4014]),
    .b(pp[4049]),
    .ci(pp[4084]),
    .s(sum_c24_r38_s1),
    .co(carry_c24_r38_s1)
  );
  wire sum_c24_r39_s1, carry_c24_r39_s1;
  subbyte_full_adder add_c24_r39_s1 (
    .a(pp[4119]),
    .b(pp[4154]),
    .ci(pp[4189]),
    .s(sum_c24_r39_s1),
    .co(carry_c24_r39_s1)
  );
  wire sum_c24_r40_s1, carry_c24_r40_s1;
  subbyte_full_adder add_c24_r40_s1 (
    .a(pp[4224]),
    .b(pp[4259]),
    .ci(pp[4294]),
    .s(sum_c24_r40_s1),
    .co(carry_c24_r40_s1)
  );
  wire sum_c24_r41_s1, carry_c24_r41_s1;
  subbyte_full_adder add_c24_r41_s1 (
    .a(pp[4329]),
    .b(pp[4364]),
    .ci(pp[4399]),
    .s(sum_c24_r41_s1),
    .co(carry_c24_r41_s1)
  );
  wire sum_c24_r42_s1, carry_c24_r42_s1;
  subbyte_full_adder add_c24_r42_s1 (
    .a(pp[4434]),
    .b(pp[4469]),
    .ci(pp[4504]),
    .s(sum_c24_r42_s1),
    .co(carry_c24_r42_s1)
  );
  wire sum_c24_r43_s2, carry_c24_r43_s2;
  subbyte_full_adder add_c24_r43_s2 (
    .a(carry_c23_r0_s1),
    .b(carry_c23_r1_s1),
    .ci(carry_c23_r2_s1),
    .s(sum_c24_r43_s2),
    .co(carry_c24_r43_s2)
  );
  wire sum_c24_r44_s2, carry_c24_r44_s2;
  subbyte_full_adder add_c24_r44_s2 (
    .a(carry_c23_r3_s1),
    .b(carry_c23_r4_s1),
    .ci(carry_c23_r5_s1),
    .s(sum_c24_r44_s2),
    .co(carry_c24_r44_s2)
  );
  wire sum_c24_r45_s2, carry_c24_r45_s2;
  subbyte_full_adder add_c24_r45_s2 (
    .a(carry_c23_r6_s1),
    .b(carry_c23_r7_s1),
    .ci(carry_c23_r8_s1),
    .s(sum_c24_r45_s2),
    .co(carry_c24_r45_s2)
  );
  wire sum_c24_r46_s2, carry_c24_r46_s2;
  subbyte_full_adder add_c24_r46_s2 (
    .a(carry_c23_r9_s1),
    .b(carry_c23_r10_s1),
    .ci(carry_c23_r11_s1),
    .s(sum_c24_r46_s2),
    .co(carry_c24_r46_s2)
  );
  wire sum_c24_r47_s2, carry_c24_r47_s2;
  subbyte_full_adder add_c24_r47_s2 (
    .a(carry_c23_r12_s1),
    .b(carry_c23_r13_s1),
    .ci(carry_c23_r14_s1),
    .s(sum_c24_r47_s2),
    .co(carry_c24_r47_s2)
  );
  wire sum_c24_r48_s2, carry_c24_r48_s2;
  subbyte_full_adder add_c24_r48_s2 (
    .a(carry_c23_r15_s1),
    .b(carry_c23_r16_s1),
    .ci(carry_c23_r17_s1),
    .s(sum_c24_r48_s2),
    .co(carry_c24_r48_s2)
  );
  wire sum_c24_r49_s2, carry_c24_r49_s2;
  subbyte_full_adder add_c24_r49_s2 (
    .a(carry_c23_r18_s1),
    .b(carry_c23_r19_s1),
    .ci(carry_c23_r20_s1),
    .s(sum_c24_r49_s2),
    .co(carry_c24_r49_s2)
  );
  wire sum_c24_r50_s2, carry_c24_r50_s2;
  subbyte_full_adder add_c24_r50_s2 (
    .a(carry_c23_r21_s1),
    .b(carry_c23_r22_s1),
    .ci(carry_c23_r23_s1),
    .s(sum_c24_r50_s2),
    .co(carry_c24_r50_s2)
  );
  wire sum_c24_r51_s2, carry_c24_r51_s2;
  subbyte_full_adder add_c24_r51_s2 (
    .a(carry_c23_r24_s1),
    .b(carry_c23_r25_s1),
    .ci(carry_c23_r26_s1),
    .s(sum_c24_r51_s2),
    .co(carry_c24_r51_s2)
  );
  wire sum_c24_r52_s2, carry_c24_r52_s2;
  subbyte_full_adder add_c24_r52_s2 (
    .a(carry_c23_r27_s1),
    .b(carry_c23_r28_s1),
    .ci(carry_c23_r29_s1),
    .s(sum_c24_r52_s2),
    .co(carry_c24_r52_s2)
  );
  wire sum_c24_r53_s2, carry_c24_r53_s2;
  subbyte_full_adder add_c24_r53_s2 (
    .a(carry_c23_r30_s1),
    .b(carry_c23_r31_s1),
    .ci(carry_c23_r32_s1),
    .s(sum_c24_r53_s2),
    .co(carry_c24_r53_s2)
  );
  wire sum_c24_r54_s2, carry_c24_r54_s2;
  subbyte_full_adder add_c24_r54_s2 (
    .a(carry_c23_r33_s1),
    .b(carry_c23_r34_s1),
    .ci(carry_c23_r35_s1),
    .s(sum_c24_r54_s2),
    .co(carry_c24_r54_s2)
  );
  wire sum_c24_r55_s2, carry_c24_r55_s2;
  subbyte_full_adder add_c24_r55_s2 (
    .a(carry_c23_r36_s1),
    .b(carry_c23_r37_s1),
    .ci(carry_c23_r38_s1),
    .s(sum_c24_r55_s2),
    .co(carry_c24_r55_s2)
  );
  wire sum_c24_r56_s2, carry_c24_r56_s2;
  subbyte_full_adder add_c24_r56_s2 (
    .a(carry_c23_r39_s1),
    .b(carry_c23_r40_s1),
    .ci(carry_c23_r41_s1),
    .s(sum_c24_r56_s2),
    .co(carry_c24_r56_s2)
  );
  wire sum_c24_r57_s2, carry_c24_r57_s2;
  subbyte_full_adder add_c24_r57_s2 (
    .a(carry_c23_r42_s1),
    .b(sum_c24_r0_s1),
    .ci(sum_c24_r1_s1),
    .s(sum_c24_r57_s2),
    .co(carry_c24_r57_s2)
  );
  wire sum_c24_r58_s2, carry_c24_r58_s2;
  subbyte_full_adder add_c24_r58_s2 (
    .a(sum_c24_r2_s1),
    .b(sum_c24_r3_s1),
    .ci(sum_c24_r4_s1),
    .s(sum_c24_r58_s2),
    .co(carry_c24_r58_s2)
  );
  wire sum_c24_r59_s2, carry_c24_r59_s2;
  subbyte_full_adder add_c24_r59_s2 (
    .a(sum_c24_r5_s1),
    .b(sum_c24_r6_s1),
    .ci(sum_c24_r7_s1),
    .s(sum_c24_r59_s2),
    .co(carry_c24_r59_s2)
  );
  wire sum_c24_r60_s2, carry_c24_r60_s2;
  subbyte_full_adder add_c24_r60_s2 (
    .a(sum_c24_r8_s1),
    .b(sum_c24_r9_s1),
    .ci(sum_c24_r10_s1),
    .s(sum_c24_r60_s2),
    .co(carry_c24_r60_s2)
  );
  wire sum_c24_r61_s2, carry_c24_r61_s2;
  subbyte_full_adder add_c24_r61_s2 (
    .a(sum_c24_r11_s1),
    .b(sum_c24_r12_s1),
    .ci(sum_c24_r13_s1),
    .s(sum_c24_r61_s2),
    .co(carry_c24_r61_s2)
  );
  wire sum_c24_r62_s2, carry_c24_r62_s2;
  subbyte_full_adder add_c24_r62_s2 (
    .a(sum_c24_r14_s1),
    .b(sum_c24_r15_s1),
    .ci(sum_c24_r16_s1),
    .s(sum_c24_r62_s2),
    .co(carry_c24_r62_s2)
  );
  wire sum_c24_r63_s2, carry_c24_r63_s2;
  subbyte_full_adder add_c24_r63_s2 (
    .a(sum_c24_r17_s1),
    .b(sum_c24_r18_s1),
    .ci(sum_c24_r19_s1),
    .s(sum_c24_r63_s2),
    .co(carry_c24_r63_s2)
  );
  wire sum_c24_r64_s2, carry_c24_r64_s2;
  subbyte_full_adder add_c24_r64_s2 (
    .a(sum_c24_r20_s1),
    .b(sum_c24_r21_s1),
    .ci(sum_c24_r22_s1),
    .s(sum_c24_r64_s2),
    .co(carry_c24_r64_s2)
  );
  wire sum_c24_r65_s2, carry_c24_r65_s2;
  subbyte_full_adder add_c24_r65_s2 (
    .a(sum_c24_r23_s1),
    .b(sum_c24_r24_s1),
    .ci(sum_c24_r25_s1),
    .s(sum_c24_r65_s2),
    .co(carry_c24_r65_s2)
  );
  wire sum_c24_r66_s2, carry_c24_r66_s2;
  subbyte_full_adder add_c24_r66_s2 (
    .a(sum_c24_r26_s1),
    .b(sum_c24_r27_s1),
    .ci(sum_c24_r28_s1),
    .s(sum_c24_r66_s2),
    .co(carry_c24_r66_s2)
  );
  wire sum_c24_r67_s2, carry_c24_r67_s2;
  subbyte_full_adder add_c24_r67_s2 (
    .a(sum_c24_r29_s1),
    .b(sum_c24_r30_s1),
    .ci(sum_c24_r31_s1),
    .s(sum_c24_r67_s2),
    .co(carry_c24_r67_s2)
  );
  wire sum_c24_r68_s2, carry_c24_r68_s2;
  subbyte_full_adder add_c24_r68_s2 (
    .a(sum_c24_r32_s1),
    .b(sum_c24_r33_s1),
    .ci(sum_c24_r34_s1),
    .s(sum_c24_r68_s2),
    .co(carry_c24_r68_s2)
  );
  wire sum_c24_r69_s2, carry_c24_r69_s2;
  subbyte_full_adder add_c24_r69_s2 (
    .a(sum_c24_r35_s1),
    .b(sum_c24_r36_s1),
    .ci(sum_c24_r37_s1),
    .s(sum_c24_r69_s2),
    .co(carry_c24_r69_s2)
  );
  wire sum_c24_r70_s2, carry_c24_r70_s2;
  subbyte_full_adder add_c24_r70_s2 (
    .a(sum_c24_r38_s1),
    .b(sum_c24_r39_s1),
    .ci(sum_c24_r40_s1),
    .s(sum_c24_r70_s2),
    .co(carry_c24_r70_s2)
  );
  wire sum_c24_r71_s3, carry_c24_r71_s3;
  subbyte_full_adder add_c24_r71_s3 (
    .a(sum_c24_r41_s1),
    .b(sum_c24_r42_s1),
    .ci(carry_c23_r43_s2),
    .s(sum_c24_r71_s3),
    .co(carry_c24_r71_s3)
  );
  wire sum_c24_r72_s3, carry_c24_r72_s3;
  subbyte_full_adder add_c24_r72_s3 (
    .a(carry_c23_r44_s2),
    .b(carry_c23_r45_s2),
    .ci(carry_c23_r46_s2),
    .s(sum_c24_r72_s3),
    .co(carry_c24_r72_s3)
  );
  wire sum_c24_r73_s3, carry_c24_r73_s3;
  subbyte_full_adder add_c24_r73_s3 (
    .a(carry_c23_r47_s2),
    .b(carry_c23_r48_s2),
    .ci(carry_c23_r49_s2),
    .s(sum_c24_r73_s3),
    .co(carry_c24_r73_s3)
  );
  wire sum_c24_r74_s3, carry_c24_r74_s3;
  subbyte_full_adder add_c24_r74_s3 (
    .a(carry_c23_r50_s2),
    .b(carry_c23_r51_s2),
    .ci(carry_c23_r52_s2),
    .s(sum_c24_r74_s3),
    .co(carry_c24_r74_s3)
  );
  wire sum_c24_r75_s3, carry_c24_r75_s3;
  subbyte_full_adder add_c24_r75_s3 (
    .a(carry_c23_r53_s2),
    .b(carry_c23_r54_s2),
    .ci(carry_c23_r55_s2),
    .s(sum_c24_r75_s3),
    .co(carry_c24_r75_s3)
  );
  wire sum_c24_r76_s3, carry_c24_r76_s3;
  subbyte_full_adder add_c24_r76_s3 (
    .a(carry_c23_r56_s2),
    .b(carry_c23_r57_s2),
    .ci(carry_c23_r58_s2),
    .s(sum_c24_r76_s3),
    .co(carry_c24_r76_s3)
  );
  wire sum_c24_r77_s3, carry_c24_r77_s3;
  subbyte_full_adder add_c24_r77_s3 (
    .a(carry_c23_r59_s2),
    .b(carry_c23_r60_s2),
    .ci(carry_c23_r61_s2),
    .s(sum_c24_r77_s3),
    .co(carry_c24_r77_s3)
  );
  wire sum_c24_r78_s3, carry_c24_r78_s3;
  subbyte_full_adder add_c24_r78_s3 (
    .a(carry_c23_r62_s2),
    .b(carry_c23_r63_s2),
    .ci(carry_c23_r64_s2),
    .s(sum_c24_r78_s3),
    .co(carry_c24_r78_s3)
  );
  wire sum_c24_r79_s3, carry_c24_r79_s3;
  subbyte_full_adder add_c24_r79_s3 (
    .a(carry_c23_r65_s2),
    .b(carry_c23_r66_s2),
    .ci(carry_c23_r67_s2),
    .s(sum_c24_r79_s3),
    .co(carry_c24_r79_s3)
  );
  wire sum_c24_r80_s3, carry_c24_r80_s3;
  subbyte_full_adder add_c24_r80_s3 (
    .a(carry_c23_r68_s2),
    .b(carry_c23_r69_s2),
    .ci(carry_c23_r70_s2),
    .s(sum_c24_r80_s3),
    .co(carry_c24_r80_s3)
  );
  wire sum_c24_r81_s3, carry_c24_r81_s3;
  subbyte_full_adder add_c24_r81_s3 (
    .a(sum_c24_r43_s2),
    .b(sum_c24_r44_s2),
    .ci(sum_c24_r45_s2),
    .s(sum_c24_r81_s3),
    .co(carry_c24_r81_s3)
  );
  wire sum_c24_r82_s3, carry_c24_r82_s3;
  subbyte_full_adder add_c24_r82_s3 (
    .a(sum_c24_r46_s2),
    .b(sum_c24_r47_s2),
    .ci(sum_c24_r48_s2),
    .s(sum_c24_r82_s3),
    .co(carry_c24_r82_s3)
  );
  wire sum_c24_r83_s3, carry_c24_r83_s3;
  subbyte_full_adder add_c24_r83_s3 (
    .a(sum_c24_r49_s2),
    .b(sum_c24_r50_s2),
    .ci(sum_c24_r51_s2),
    .s(sum_c24_r83_s3),
    .co(carry_c24_r83_s3)
  );
  wire sum_c24_r84_s3, carry_c24_r84_s3;
  subbyte_full_adder add_c24_r84_s3 (
    .a(sum_c24_r52_s2),
    .b(sum_c24_r53_s2),
    .ci(sum_c24_r54_s2),
    .s(sum_c24_r84_s3),
    .co(carry_c24_r84_s3)
  );
  wire sum_c24_r85_s3, carry_c24_r85_s3;
  subbyte_full_adder add_c24_r85_s3 (
    .a(sum_c24_r55_s2),
    .b(sum_c24_r56_s2),
    .ci(sum_c24_r57_s2),
    .s(sum_c24_r85_s3),
    .co(carry_c24_r85_s3)
  );
  wire sum_c24_r86_s3, carry_c24_r86_s3;
  subbyte_full_adder add_c24_r86_s3 (
    .a(sum_c24_r58_s2),
    .b(sum_c24_r59_s2),
    .ci(sum_c24_r60_s2),
    .s(sum_c24_r86_s3),
    .co(carry_c24_r86_s3)
  );
  wire sum_c24_r87_s3, carry_c24_r87_s3;
  subbyte_full_adder add_c24_r87_s3 (
    .a(sum_c24_r61_s2),
    .b(sum_c24_r62_s2),
    .ci(sum_c24_r63_s2),
    .s(sum_c24_r87_s3),
    .co(carry_c24_r87_s3)
  );
  wire sum_c24_r88_s3, carry_c24_r88_s3;
  subbyte_full_adder add_c24_r88_s3 (
    .a(sum_c24_r64_s2),
    .b(sum_c24_r65_s2),
    .ci(sum_c24_r66_s2),
    .s(sum_c24_r88_s3),
    .co(carry_c24_r88_s3)
  );
  wire sum_c24_r89_s3, carry_c24_r89_s3;
  subbyte_full_adder add_c24_r89_s3 (
    .a(sum_c24_r67_s2),
    .b(sum_c24_r68_s2),
    .ci(sum_c24_r69_s2),
    .s(sum_c24_r89_s3),
    .co(carry_c24_r89_s3)
  );
  wire sum_c24_r90_s4, carry_c24_r90_s4;
  subbyte_full_adder add_c24_r90_s4 (
    .a(sum_c24_r70_s2),
    .b(carry_c23_r71_s3),
    .ci(sum_c24_r71_s3),
    .s(sum_c24_r90_s4),
    .co(carry_c24_r90_s4)
  );
  wire sum_c24_r91_s4, carry_c24_r91_s4;
  subbyte_full_adder add_c24_r91_s4 (
    .a(carry_c23_r72_s3),
    .b(carry_c23_r73_s3),
    .ci(carry_c23_r74_s3),
    .s(sum_c24_r91_s4),
    .co(carry_c24_r91_s4)
  );
  wire sum_c24_r92_s4, carry_c24_r92_s4;
  subbyte_full_adder add_c24_r92_s4 (
    .a(carry_c23_r75_s3),
    .b(carry_c23_r76_s3),
    .ci(carry_c23_r77_s3),
    .s(sum_c24_r92_s4),
    .co(carry_c24_r92_s4)
  );
  wire sum_c24_r93_s4, carry_c24_r93_s4;
  subbyte_full_adder add_c24_r93_s4 (
    .a(carry_c23_r78_s3),
    .b(carry_c23_r79_s3),
    .ci(carry_c23_r80_s3),
    .s(sum_c24_r93_s4),
    .co(carry_c24_r93_s4)
  );
  wire sum_c24_r94_s4, carry_c24_r94_s4;
  subbyte_full_adder add_c24_r94_s4 (
    .a(carry_c23_r81_s3),
    .b(carry_c23_r82_s3),
    .ci(carry_c23_r83_s3),
    .s(sum_c24_r94_s4),
    .co(carry_c24_r94_s4)
  );
  wire sum_c24_r95_s4, carry_c24_r95_s4;
  subbyte_full_adder add_c24_r95_s4 (
    .a(carry_c23_r84_s3),
    .b(carry_c23_r85_s3),
    .ci(carry_c23_r86_s3),
    .s(sum_c24_r95_s4),
    .co(carry_c24_r95_s4)
  );
  wire sum_c24_r96_s4, carry_c24_r96_s4;
  subbyte_full_adder add_c24_r96_s4 (
    .a(carry_c23_r87_s3),
    .b(carry_c23_r88_s3),
    .ci(carry_c23_r89_s3),
    .s(sum_c24_r96_s4),
    .co(carry_c24_r96_s4)
  );
  wire sum_c24_r97_s4, carry_c24_r97_s4;
  subbyte_full_adder add_c24_r97_s4 (
    .a(sum_c24_r72_s3),
    .b(sum_c24_r73_s3),
    .ci(sum_c24_r74_s3),
    .s(sum_c24_r97_s4),
    .co(carry_c24_r97_s4)
  );
  wire sum_c24_r98_s4, carry_c24_r98_s4;
  subbyte_full_adder add_c24_r98_s4 (
    .a(sum_c24_r75_s3),
    .b(sum_c24_r76_s3),
    .ci(sum_c24_r77_s3),
    .s(sum_c24_r98_s4),
    .co(carry_c24_r98_s4)
  );
  wire sum_c24_r99_s4, carry_c24_r99_s4;
  subbyte_full_adder add_c24_r99_s4 (
    .a(sum_c24_r78_s3),
    .b(sum_c24_r79_s3),
    .ci(sum_c24_r80_s3),
    .s(sum_c24_r99_s4),
    .co(carry_c24_r99_s4)
  );
  wire sum_c24_r100_s4, carry_c24_r100_s4;
  subbyte_full_adder add_c24_r100_s4 (
    .a(sum_c24_r81_s3),
    .b(sum_c24_r82_s3),
    .ci(sum_c24_r83_s3),
    .s(sum_c24_r100_s4),
    .co(carry_c24_r100_s4)
  );
  wire sum_c24_r101_s4, carry_c24_r101_s4;
  subbyte_full_adder add_c24_r101_s4 (
    .a(sum_c24_r84_s3),
    .b(sum_c24_r85_s3),
    .ci(sum_c24_r86_s3),
    .s(sum_c24_r101_s4),
    .co(carry_c24_r101_s4)
  );
  wire sum_c24_r102_s4, carry_c24_r102_s4;
  subbyte_full_adder add_c24_r102_s4 (
    .a(sum_c24_r87_s3),
    .b(sum_c24_r88_s3),
    .ci(sum_c24_r89_s3),
    .s(sum_c24_r102_s4),
    .co(carry_c24_r102_s4)
  );
  wire sum_c24_r103_s5, carry_c24_r103_s5;
  subbyte_full_adder add_c24_r103_s5 (
    .a(carry_c23_r90_s4),
    .b(sum_c24_r90_s4),
    .ci(carry_c23_r91_s4),
    .s(sum_c24_r103_s5),
    .co(carry_c24_r103_s5)
  );
  wire sum_c24_r104_s5, carry_c24_r104_s5;
  subbyte_full_adder add_c24_r104_s5 (
    .a(carry_c23_r92_s4),
    .b(carry_c23_r93_s4),
    .ci(carry_c23_r94_s4),
    .s(sum_c24_r104_s5),
    .co(carry_c24_r104_s5)
  );
  wire sum_c24_r105_s5, carry_c24_r105_s5;
  subbyte_full_adder add_c24_r105_s5 (
    .a(carry_c23_r95_s4),
    .b(carry_c23_r96_s4),
    .ci(carry_c23_r97_s4),
    .s(sum_c24_r105_s5),
    .co(carry_c24_r105_s5)
  );
  wire sum_c24_r106_s5, carry_c24_r106_s5;
  subbyte_full_adder add_c24_r106_s5 (
    .a(carry_c23_r98_s4),
    .b(carry_c23_r99_s4),
    .ci(carry_c23_r100_s4),
    .s(sum_c24_r106_s5),
    .co(carry_c24_r106_s5)
  );
  wire sum_c24_r107_s5, carry_c24_r107_s5;
  subbyte_full_adder add_c24_r107_s5 (
    .a(carry_c23_r101_s4),
    .b(carry_c23_r102_s4),
    .ci(sum_c24_r91_s4),
    .s(sum_c24_r107_s5),
    .co(carry_c24_r107_s5)
  );
  wire sum_c24_r108_s5, carry_c24_r108_s5;
  subbyte_full_adder add_c24_r108_s5 (
    .a(sum_c24_r92_s4),
    .b(sum_c24_r93_s4),
    .ci(sum_c24_r94_s4),
    .s(sum_c24_r108_s5),
    .co(carry_c24_r108_s5)
  );
  wire sum_c24_r109_s5, carry_c24_r109_s5;
  subbyte_full_adder add_c24_r109_s5 (
    .a(sum_c24_r95_s4),
    .b(sum_c24_r96_s4),
    .ci(sum_c24_r97_s4),
    .s(sum_c24_r109_s5),
    .co(carry_c24_r109_s5)
  );
  wire sum_c24_r110_s5, carry_c24_r110_s5;
  subbyte_full_adder add_c24_r110_s5 (
    .a(sum_c24_r98_s4),
    .b(sum_c24_r99_s4),
    .ci(sum_c24_r100_s4),
    .s(sum_c24_r110_s5),
    .co(carry_c24_r110_s5)
  );
  wire sum_c24_r111_s6, carry_c24_r111_s6;
  subbyte_full_adder add_c24_r111_s6 (
    .a(sum_c24_r101_s4),
    .b(sum_c24_r102_s4),
    .ci(carry_c23_r103_s5),
    .s(sum_c24_r111_s6),
    .co(carry_c24_r111_s6)
  );
  wire sum_c24_r112_s6, carry_c24_r112_s6;
  subbyte_full_adder add_c24_r112_s6 (
    .a(sum_c24_r103_s5),
    .b(carry_c23_r104_s5),
    .ci(carry_c23_r105_s5),
    .s(sum_c24_r112_s6),
    .co(carry_c24_r112_s6)
  );
  wire sum_c24_r113_s6, carry_c24_r113_s6;
  subbyte_full_adder add_c24_r113_s6 (
    .a(carry_c23_r106_s5),
    .b(carry_c23_r107_s5),
    .ci(carry_c23_r108_s5),
    .s(sum_c24_r113_s6),
    .co(carry_c24_r113_s6)
  );
  wire sum_c24_r114_s7, carry_c24_r114_s7;
  subbyte_full_adder add_c24_r114_s7 (
    .a(carry_c23_r109_s5),
    .b(carry_c23_r110_s5),
    .ci(carry_c23_r111_s6),
    .s(sum_c24_r114_s7),
    .co(carry_c24_r114_s7)
  );
  wire sum_c24_r115_s6, carry_c24_r115_s6;
  subbyte_full_adder add_c24_r115_s6 (
    .a(sum_c24_r104_s5),
    .b(sum_c24_r105_s5),
    .ci(sum_c24_r106_s5),
    .s(sum_c24_r115_s6),
    .co(carry_c24_r115_s6)
  );
  wire sum_c24_r116_s6, carry_c24_r116_s6;
  subbyte_full_adder add_c24_r116_s6 (
    .a(sum_c24_r107_s5),
    .b(sum_c24_r108_s5),
    .ci(sum_c24_r109_s5),
    .s(sum_c24_r116_s6),
    .co(carry_c24_r116_s6)
  );
  wire sum_c24_r117_s7, carry_c24_r117_s7;
  subbyte_full_adder add_c24_r117_s7 (
    .a(sum_c24_r110_s5),
    .b(sum_c24_r111_s6),
    .ci(carry_c23_r112_s6),
    .s(sum_c24_r117_s7),
    .co(carry_c24_r117_s7)
  );
  wire sum_c24_r118_s8, carry_c24_r118_s8;
  subbyte_full_adder add_c24_r118_s8 (
    .a(carry_c23_r113_s6),
    .b(carry_c23_r114_s7),
    .ci(carry_c23_r115_s6),
    .s(sum_c24_r118_s8),
    .co(carry_c24_r118_s8)
  );
  wire sum_c24_r119_s7, carry_c24_r119_s7;
  subbyte_full_adder add_c24_r119_s7 (
    .a(carry_c23_r116_s6),
    .b(sum_c24_r112_s6),
    .ci(sum_c24_r113_s6),
    .s(sum_c24_r119_s7),
    .co(carry_c24_r119_s7)
  );
  wire sum_c24_r120_s8, carry_c24_r120_s8;
  subbyte_full_adder add_c24_r120_s8 (
    .a(sum_c24_r114_s7),
    .b(sum_c24_r115_s6),
    .ci(sum_c24_r116_s6),
    .s(sum_c24_r120_s8),
    .co(carry_c24_r120_s8)
  );
  wire sum_c24_r121_s9, carry_c24_r121_s9;
  subbyte_full_adder add_c24_r121_s9 (
    .a(carry_c23_r117_s7),
    .b(sum_c24_r117_s7),
    .ci(carry_c23_r118_s8),
    .s(sum_c24_r121_s9),
    .co(carry_c24_r121_s9)
  );
  wire sum_c24_r122_s9, carry_c24_r122_s9;
  subbyte_full_adder add_c24_r122_s9 (
    .a(carry_c23_r119_s7),
    .b(carry_c23_r120_s8),
    .ci(sum_c24_r118_s8),
    .s(sum_c24_r122_s9),
    .co(carry_c24_r122_s9)
  );
  wire sum_c24_r123_s10, carry_c24_r123_s10;
  subbyte_full_adder add_c24_r123_s10 (
    .a(sum_c24_r119_s7),
    .b(sum_c24_r120_s8),
    .ci(carry_c23_r121_s9),
    .s(sum_c24_r123_s10),
    .co(carry_c24_r123_s10)
  );
  wire sum_c24_r124_s11, carry_c24_r124_s11;
  subbyte_full_adder add_c24_r124_s11 (
    .a(sum_c24_r121_s9),
    .b(carry_c23_r122_s9),
    .ci(carry_c23_r123_s10),
    .s(sum_c24_r124_s11),
    .co(carry_c24_r124_s11)
  );
  wire sum_c24_r125_s12, carry_c24_r125_s12;
  subbyte_full_adder add_c24_r125_s12 (
    .a(sum_c24_r122_s9),
    .b(sum_c24_r123_s10),
    .ci(carry_c23_r124_s11),
    .s(sum_c24_r125_s12),
    .co(carry_c24_r125_s12)
  );
  wire sum_c24_r126_s13, carry_c24_r126_s13;
  subbyte_full_adder add_c24_r126_s13 (
    .a(sum_c24_r124_s11),
    .b(carry_c23_r125_s12),
    .ci(sum_c24_r125_s12),
    .s(sum_c24_r126_s13),
    .co(carry_c24_r126_s13)
  );
  wire sum_c24_r127_s31, carry_c24_r127_s31;
  subbyte_full_adder add_c24_r127_s31 (
    .a(carry_c23_r126_s13),
    .b(sum_c24_r126_s13),
    .ci(carry_c23_r127_s30),
    .s(sum_c24_r127_s31),
    .co(carry_c24_r127_s31)
  );
  wire sum_c24_r128_s32, carry_c24_r128_s32;
  subbyte_half_adder add_c24_r128_s32 (
    .a(carry_c23_r128_s31),
    .b(sum_c24_r127_s31),
    .s(sum_c24_r128_s32),
    .co(carry_c24_r128_s32)
  );
  wire sum_c25_r0_s1, carry_c25_r0_s1;
  subbyte_full_adder add_c25_r0_s1 (.a(pp[25]), .b(pp[60]), .ci(pp[95]), .s(sum_c25_r0_s1), .co(carry_c25_r0_s1));
  wire sum_c25_r1_s1, carry_c25_r1_s1;
  subbyte_full_adder add_c25_r1_s1 (.a(pp[130]), .b(pp[165]), .ci(pp[200]), .s(sum_c25_r1_s1), .co(carry_c25_r1_s1));
  wire sum_c25_r2_s1, carry_c25_r2_s1;
  subbyte_full_adder add_c25_r2_s1 (.a(pp[235]), .b(pp[270]), .ci(pp[305]), .s(sum_c25_r2_s1), .co(carry_c25_r2_s1));
  wire sum_c25_r3_s1, carry_c25_r3_s1;
  subbyte_full_adder add_c25_r3_s1 (.a(pp[340]), .b(pp[375]), .ci(pp[410]), .s(sum_c25_r3_s1), .co(carry_c25_r3_s1));
  wire sum_c25_r4_s1, carry_c25_r4_s1;
  subbyte_full_adder add_c25_r4_s1 (.a(pp[445]), .b(pp[480]), .ci(pp[515]), .s(sum_c25_r4_s1), .co(carry_c25_r4_s1));
  wire sum_c25_r5_s1, carry_c25_r5_s1;
  subbyte_full_adder add_c25_r5_s1 (.a(pp[550]), .b(pp[585]), .ci(pp[620]), .s(sum_c25_r5_s1), .co(carry_c25_r5_s1));
  wire sum_c25_r6_s1, carry_c25_r6_s1;
  subbyte_full_adder add_c25_r6_s1 (.a(pp[655]), .b(pp[690]), .ci(pp[725]), .s(sum_c25_r6_s1), .co(carry_c25_r6_s1));
  wire sum_c25_r7_s1, carry_c25_r7_s1;
  subbyte_full_adder add_c25_r7_s1 (.a(pp[760]), .b(pp[795]), .ci(pp[830]), .s(sum_c25_r7_s1), .co(carry_c25_r7_s1));
  wire sum_c25_r8_s1, carry_c25_r8_s1;
  subbyte_full_adder add_c25_r8_s1 (.a(pp[865]), .b(pp[900]), .ci(pp[935]), .s(sum_c25_r8_s1), .co(carry_c25_r8_s1));
  wire sum_c25_r9_s1, carry_c25_r9_s1;
  subbyte_full_adder add_c25_r9_s1 (.a(pp[970]), .b(pp[1005]), .ci(pp[1040]), .s(sum_c25_r9_s1), .co(carry_c25_r9_s1));
  wire sum_c25_r10_s1, carry_c25_r10_s1;
  subbyte_full_adder add_c25_r10_s1 (
    .a(pp[1075]),
    .b(pp[1110]),
    .ci(pp[1145]),
    .s(sum_c25_r10_s1),
    .co(carry_c25_r10_s1)
  );
  wire sum_c25_r11_s1, carry_c25_r11_s1;
  subbyte_full_adder add_c25_r11_s1 (
    .a(pp[1180]),
    .b(pp[1215]),
    .ci(pp[1250]),
    .s(sum_c25_r11_s1),
    .co(carry_c25_r11_s1)
  );
  wire sum_c25_r12_s1, carry_c25_r12_s1;
  subbyte_full_adder add_c25_r12_s1 (
    .a(pp[1285]),
    .b(pp[1320]),
    .ci(pp[1355]),
    .s(sum_c25_r12_s1),
    .co(carry_c25_r12_s1)
  );
  wire sum_c25_r13_s1, carry_c25_r13_s1;
  subbyte_full_adder add_c25_r13_s1 (
    .a(pp[1390]),
    .b(pp[1425]),
    .ci(pp[1460]),
    .s(sum_c25_r13_s1),
    .co(carry_c25_r13_s1)
  );
  wire sum_c25_r14_s1, carry_c25_r14_s1;
  subbyte_full_adder add_c25_r14_s1 (
    .a(pp[1495]),
    .b(pp[1530]),
    .ci(pp[1565]),
    .s(sum_c25_r14_s1),
    .co(carry_c25_r14_s1)
  );
  wire sum_c25_r15_s1, carry_c25_r15_s1;
  subbyte_full_adder add_c25_r15_s1 (
    .a(pp[1600]),
    .b(pp[1635]),
    .ci(pp[1670]),
    .s(sum_c25_r15_s1),
    .co(carry_c25_r15_s1)
  );
  wire sum_c25_r16_s1, carry_c25_r16_s1;
  subbyte_full_adder add_c25_r16_s1 (
    .a(pp[1705]),
    .b(pp[1740]),
    .ci(pp[1775]),
    .s(sum_c25_r16_s1),
    .co(carry_c25_r16_s1)
  );
  wire sum_c25_r17_s1, carry_c25_r17_s1;
  subbyte_full_adder add_c25_r17_s1 (
    .a(pp[1810]),
    .b(pp[1845]),
    .ci(pp[1880]),
    .s(sum_c25_r17_s1),
    .co(carry_c25_r17_s1)
  );
  wire sum_c25_r18_s1, carry_c25_r18_s1;
  subbyte_full_adder add_c25_r18_s1 (
    .a(pp[1915]),
    .b(pp[1950]),
    .ci(pp[1985]),
    .s(sum_c25_r18_s1),
    .co(carry_c25_r18_s1)
  );
  wire sum_c25_r19_s1, carry_c25_r19_s1;
  subbyte_full_adder add_c25_r19_s1 (
    .a(pp[2020]),
    .b(pp[2055]),
    .ci(pp[2090]),
    .s(sum_c25_r19_s1),
    .co(carry_c25_r19_s1)
  );
  wire sum_c25_r20_s1, carry_c25_r20_s1;
  subbyte_full_adder add_c25_r20_s1 (
    .a(pp[2125]),
    .b(pp[2160]),
    .ci(pp[2195]),
    .s(sum_c25_r20_s1),
    .co(carry_c25_r20_s1)
  );
  wire sum_c25_r21_s1, carry_c25_r21_s1;
  subbyte_full_adder add_c25_r21_s1 (
    .a(pp[2230]),
    .b(pp[2265]),
    .ci(pp[2300]),
    .s(sum_c25_r21_s1),
    .co(carry_c25_r21_s1)
  );
  wire sum_c25_r22_s1, carry_c25_r22_s1;
  subbyte_full_adder add_c25_r22_s1 (
    .a(pp[2335]),
    .b(pp[2370]),
    .ci(pp[2405]),
    .s(sum_c25_r22_s1),
    .co(carry_c25_r22_s1)
  );
  wire sum_c25_r23_s1, carry_c25_r23_s1;
  subbyte_full_adder add_c25_r23_s1 (
    .a(pp[2440]),
    .b(pp[2475]),
    .ci(pp[2510]),
    .s(sum_c25_r23_s1),
    .co(carry_c25_r23_s1)
  );
  wire sum_c25_r24_s1, carry_c25_r24_s1;
  subbyte_full_adder add_c25_r24_s1 (
    .a(pp[2545]),
    .b(pp[2580]),
    .ci(pp[2615]),
    .s(sum_c25_r24_s1),
    .co(carry_c25_r24_s1)
  );
  wire sum_c25_r25_s1, carry_c25_r25_s1;
  subbyte_full_adder add_c25_r25_s1 (
    .a(pp[2650]),
    .b(pp[2685]),
    .ci(pp[2720]),
    .s(sum_c25_r25_s1),
    .co(carry_c25_r25_s1)
  );
  wire sum_c25_r26_s1, carry_c25_r26_s1;
  subbyte_full_adder add_c25_r26_s1 (
    .a(pp[2755]),
    .b(pp[2790]),
    .ci(pp[2825]),
    .s(sum_c25_r26_s1),
    .co(carry_c25_r26_s1)
  );
  wire sum_c25_r27_s1, carry_c25_r27_s1;
  subbyte_full_adder add_c25_r27_s1 (
    .a(pp[2860]),
    .b(pp[2895]),
    .ci(pp[2930]),
    .s(sum_c25_r27_s1),
    .co(carry_c25_r27_s1)
  );
  wire sum_c25_r28_s1, carry_c25_r28_s1;
  subbyte_full_adder add_c25_r28_s1 (
    .a(pp[2965]),
    .b(pp[3000]),
    .ci(pp[3035]),
    .s(sum_c25_r28_s1),
    .co(carry_c25_r28_s1)
  );
  wire sum_c25_r29_s1, carry_c25_r29_s1;
  subbyte_full_adder add_c25_r29_s1 (
    .a(pp[3070]),
    .b(pp[3105]),
    .ci(pp[3140]),
    .s(sum_c25_r29_s1),
    .co(carry_c25_r29_s1)
  );
  wire sum_c25_r30_s1, carry_c25_r30_s1;
  subbyte_full_adder add_c25_r30_s1 (
    .a(pp[3175]),
    .b(pp[3210]),
    .ci(pp[3245]),
    .s(sum_c25_r30_s1),
    .co(carry_c25_r30_s1)
  );
  wire sum_c25_r31_s1, carry_c25_r31_s1;
  subbyte_full_adder add_c25_r31_s1 (
    .a(pp[3280]),
    .b(pp[3315]),
    .ci(pp[3350]),
    .s(sum_c25_r31_s1),
    .co(carry_c25_r31_s1)
  );
  wire sum_c25_r32_s1, carry_c25_r32_s1;
  subbyte_full_adder add_c25_r32_s1 (
    .a(pp[3385]),
    .b(pp[3420]),
    .ci(pp[3455]),
    .s(sum_c25_r32_s1),
    .co(carry_c25_r32_s1)
  );
  wire sum_c25_r33_s1, carry_c25_r33_s1;
  subbyte_full_adder add_c25_r33_s1 (
    .a(pp[3490]),
    .b(pp[3525]),
    .ci(pp[3560]),
    .s(sum_c25_r33_s1),
    .co(carry_c25_r33_s1)
  );
  wire sum_c25_r34_s1, carry_c25_r34_s1;
  subbyte_full_adder add_c25_r34_s1 (
    .a(pp[3595]),
    .b(pp[3630]),
    .ci(pp[3665]),
    .s(sum_c25_r34_s1),
    .co(carry_c25_r34_s1)
  );
  wire sum_c25_r35_s1, carry_c25_r35_s1;
  subbyte_full_adder add_c25_r35_s1 (
    .a(pp[3700]),
    .b(pp[3735]),
    .ci(pp[3770]),
    .s(sum_c25_r35_s1),
    .co(carry_c25_r35_s1)
  );
  wire sum_c25_r36_s1, carry_c25_r36_s1;
  subbyte_full_adder add_c25_r36_s1 (
    .a(pp[3805]),
    .b(pp[3840]),
    .ci(pp[3875]),
    .s(sum_c25_r36_s1),
    .co(carry_c25_r36_s1)
  );
  wire sum_c25_r37_s1, carry_c25_r37_s1;
  subbyte_full_adder add_c25_r37_s1 (
    .a(pp[3910]),
    .b(pp[3945]),
    .ci(pp[3980]),
    .s(sum_c25_r37_s1),
    .co(carry_c25_r37_s1)
  );
  wire sum_c25_r38_s1, carry_c25_r38_s1;
  subbyte_full_adder add_c25_r38_s1 (
    .a(pp[4015]),
    .b(pp[4050]),
    .ci(pp[4085]),
    .s(sum_c25_r38_s1),
    .co(carry_c25_r38_s1)
  );
  wire sum_c25_r39_s1, carry_c25_r39_s1;
  subbyte_full_adder add_c25_r39_s1 (
    .a(pp[4120]),
    .b(pp[4155]),
    .ci(pp[4190]),
    .s(sum_c25_r39_s1),
    .co(carry_c25_r39_s1)
  );
  wire sum_c25_r40_s1, carry_c25_r40_s1;
  subbyte_full_adder add_c25_r40_s1 (
    .a(pp[4225]),
    .b(pp[4260]),
    .ci(pp[4295]),
    .s(sum_c25_r40_s1),
    .co(carry_c25_r40_s1)
  );
  wire sum_c25_r41_s1, carry_c25_r41_s1;
  subbyte_full_adder add_c25_r41_s1 (
    .a(pp[4330]),
    .b(pp[4365]),
    .ci(pp[4400]),
    .s(sum_c25_r41_s1),
    .co(carry_c25_r41_s1)
  );
  wire sum_c25_r42_s1, carry_c25_r42_s1;
  subbyte_full_adder add_c25_r42_s1 (
    .a(pp[4435]),
    .b(pp[4470]),
    .ci(pp[4505]),
    .s(sum_c25_r42_s1),
    .co(carry_c25_r42_s1)
  );
  wire sum_c25_r43_s2, carry_c25_r43_s2;
  subbyte_full_adder add_c25_r43_s2 (
    .a(carry_c24_r0_s1),
    .b(carry_c24_r1_s1),
    .ci(carry_c24_r2_s1),
    .s(sum_c25_r43_s2),
    .co(carry_c25_r43_s2)
  );
  wire sum_c25_r44_s2, carry_c25_r44_s2;
  subbyte_full_adder add_c25_r44_s2 (
    .a(carry_c24_r3_s1),
    .b(carry_c24_r4_s1),
    .ci(carry_c24_r5_s1),
    .s(sum_c25_r44_s2),
    .co(carry_c25_r44_s2)
  );
  wire sum_c25_r45_s2, carry_c25_r45_s2;
  subbyte_full_adder add_c25_r45_s2 (
    .a(carry_c24_r6_s1),
    .b(carry_c24_r7_s1),
    .ci(carry_c24_r8_s1),
    .s(sum_c25_r45_s2),
    .co(carry_c25_r45_s2)
  );
  wire sum_c25_r46_s2, carry_c25_r46_s2;
  subbyte_full_adder add_c25_r46_s2 (
    .a(carry_c24_r9_s1),
    .b(carry_c24_r10_s1),
    .ci(carry_c24_r11_s1),
    .s(sum_c25_r46_s2),
    .co(carry_c25_r46_s2)
  );
  wire sum_c25_r47_s2, carry_c25_r47_s2;
  subbyte_full_adder add_c25_r47_s2 (
    .a(carry_c24_r12_s1),
    .b(carry_c24_r13_s1),
    .ci(carry_c24_r14_s1),
    .s(sum_c25_r47_s2),
    .co(carry_c25_r47_s2)
  );
  wire sum_c25_r48_s2, carry_c25_r48_s2;
  subbyte_full_adder add_c25_r48_s2 (
    .a(carry_c24_r15_s1),
    .b(carry_c24_r16_s1),
    .ci(carry_c24_r17_s1),
    .s(sum_c25_r48_s2),
    .co(carry_c25_r48_s2)
  );
  wire sum_c25_r49_s2, carry_c25_r49_s2;
  subbyte_full_adder add_c25_r49_s2 (
    .a(carry_c24_r18_s1),
    .b(carry_c24_r19_s1),
    .ci(carry_c24_r20_s1),
    .s(sum_c25_r49_s2),
    .co(carry_c25_r49_s2)
  );
  wire sum_c25_r50_s2, carry_c25_r50_s2;
  subbyte_full_adder add_c25_r50_s2 (
    .a(carry_c24_r21_s1),
    .b(carry_c24_r22_s1),
    .ci(carry_c24_r23_s1),
    .s(sum_c25_r50_s2),
    .co(carry_c25_r50_s2)
  );
  wire sum_c25_r51_s2, carry_c25_r51_s2;
  subbyte_full_adder add_c25_r51_s2 (
    .a(carry_c24_r24_s1),
    .b(carry_c24_r25_s1),
    .ci(carry_c24_r26_s1),
    .s(sum_c25_r51_s2),
    .co(carry_c25_r51_s2)
  );
  wire sum_c25_r52_s2, carry_c25_r52_s2;
  subbyte_full_adder add_c25_r52_s2 (
    .a(carry_c24_r27_s1),
    .b(carry_c24_r28_s1),
    .ci(carry_c24_r29_s1),
    .s(sum_c25_r52_s2),
    .co(carry_c25_r52_s2)
  );
  wire sum_c25_r53_s2, carry_c25_r53_s2;
  subbyte_full_adder add_c25_r53_s2 (
    .a(carry_c24_r30_s1),
    .b(carry_c24_r31_s1),
    .ci(carry_c24_r32_s1),
    .s(sum_c25_r53_s2),
    .co(carry_c25_r53_s2)
  );
  wire sum_c25_r54_s2, carry_c25_r54_s2;
  subbyte_full_adder add_c25_r54_s2 (
    .a(carry_c24_r33_s1),
    .b(carry_c24_r34_s1),
    .ci(carry_c24_r35_s1),
    .s(sum_c25_r54_s2),
    .co(carry_c25_r54_s2)
  );
  wire sum_c25_r55_s2, carry_c25_r55_s2;
  subbyte_full_adder add_c25_r55_s2 (
    .a(carry_c24_r36_s1),
    .b(carry_c24_r37_s1),
    .ci(carry_c24_r38_s1),
    .s(sum_c25_r55_s2),
    .co(carry_c25_r55_s2)
  );
  wire sum_c25_r56_s2, carry_c25_r56_s2;
  subbyte_full_adder add_c25_r56_s2 (
    .a(carry_c24_r39_s1),
    .b(carry_c24_r40_s1),
    .ci(carry_c24_r41_s1),
    .s(sum_c25_r56_s2),
    .co(carry_c25_r56_s2)
  );
  wire sum_c25_r57_s2, carry_c25_r57_s2;
  subbyte_full_adder add_c25_r57_s2 (
    .a(carry_c24_r42_s1),
    .b(sum_c25_r0_s1),
    .ci(sum_c25_r1_s1),
    .s(sum_c25_r57_s2),
    .co(carry_c25_r57_s2)
  );
  wire sum_c25_r58_s2, carry_c25_r58_s2;
  subbyte_full_adder add_c25_r58_s2 (
    .a(sum_c25_r2_s1),
    .b(sum_c25_r3_s1),
    .ci(sum_c25_r4_s1),
    .s(sum_c25_r58_s2),
    .co(carry_c25_r58_s2)
  );
  wire sum_c25_r59_s2, carry_c25_r59_s2;
  subbyte_full_adder add_c25_r59_s2 (
    .a(sum_c25_r5_s1),
    .b(sum_c25_r6_s1),
    .ci(sum_c25_r7_s1),
    .s(sum_c25_r59_s2),
    .co(carry_c25_r59_s2)
  );
  wire sum_c25_r60_s2, carry_c25_r60_s2;
  subbyte_full_adder add_c25_r60_s2 (
    .a(sum_c25_r8_s1),
    .b(sum_c25_r9_s1),
    .ci(sum_c25_r10_s1),
    .s(sum_c25_r60_s2),
    .co(carry_c25_r60_s2)
  );
  wire sum_c25_r61_s2, carry_c25_r61_s2;
  subbyte_full_adder add_c25_r61_s2 (
    .a(sum_c25_r11_s1),
    .b(sum_c25_r12_s1),
    .ci(sum_c25_r13_s1),
    .s(sum_c25_r61_s2),
    .co(carry_c25_r61_s2)
  );
  wire sum_c25_r62_s2, carry_c25_r62_s2;
  subbyte_full_adder add_c25_r62_s2 (
    .a(sum_c25_r14_s1),
    .b(sum_c25_r15_s1),
    .ci(sum_c25_r16_s1),
    .s(sum_c25_r62_s2),
    .co(carry_c25_r62_s2)
  );
  wire sum_c25_r63_s2, carry_c25_r63_s2;
  subbyte_full_adder add_c25_r63_s2 (
    .a(sum_c25_r17_s1),
    .b(sum_c25_r18_s1),
    .ci(sum_c25_r19_s1),
    .s(sum_c25_r63_s2),
    .co(carry_c25_r63_s2)
  );
  wire sum_c25_r64_s2, carry_c25_r64_s2;
  subbyte_full_adder add_c25_r64_s2 (
    .a(sum_c25_r20_s1),
    .b(sum_c25_r21_s1),
    .ci(sum_c25_r22_s1),
    .s(sum_c25_r64_s2),
    .co(carry_c25_r64_s2)
  );
  wire sum_c25_r65_s2, carry_c25_r65_s2;
  subbyte_full_adder add_c25_r65_s2 (
    .a(sum_c25_r23_s1),
    .b(sum_c25_r24_s1),
    .ci(sum_c25_r25_s1),
    .s(sum_c25_r65_s2),
    .co(carry_c25_r65_s2)
  );
  wire sum_c25_r66_s2, carry_c25_r66_s2;
  subbyte_full_adder add_c25_r66_s2 (
    .a(sum_c25_r26_s1),
    .b(sum_c25_r27_s1),
    .ci(sum_c25_r28_s1),
    .s(sum_c25_r66_s2),
    .co(carry_c25_r66_s2)
  );
  wire sum_c25_r67_s2, carry_c25_r67_s2;
  subbyte_full_adder add_c25_r67_s2 (
    .a(sum_c25_r29_s1),
    .b(sum_c25_r30_s1),
    .ci(sum_c25_r31_s1),
    .s(sum_c25_r67_s2),
    .co(carry_c25_r67_s2)
  );
  wire sum_c25_r68_s2, carry_c25_r68_s2;
  subbyte_full_adder add_c25_r68_s2 (
    .a(sum_c25_r32_s1),
    .b(sum_c25_r33_s1),
    .ci(sum_c25_r34_s1),
    .s(sum_c25_r68_s2),
    .co(carry_c25_r68_s2)
  );
  wire sum_c25_r69_s2, carry_c25_r69_s2;
  subbyte_full_adder add_c25_r69_s2 (
    .a(sum_c25_r35_s1),
    .b(sum_c25_r36_s1),
    .ci(sum_c25_r37_s1),
    .s(sum_c25_r69_s2),
    .co(carry_c25_r69_s2)
  );
  wire sum_c25_r70_s2, carry_c25_r70_s2;
  subbyte_full_adder add_c25_r70_s2 (
    .a(sum_c25_r38_s1),
    .b(sum_c25_r39_s1),
    .ci(sum_c25_r40_s1),
    .s(sum_c25_r70_s2),
    .co(carry_c25_r70_s2)
  );
  wire sum_c25_r71_s3, carry_c25_r71_s3;
  subbyte_full_adder add_c25_r71_s3 (
    .a(sum_c25_r41_s1),
    .b(sum_c25_r42_s1),
    .ci(carry_c24_r43_s2),
    .s(sum_c25_r71_s3),
    .co(carry_c25_r71_s3)
  );
  wire sum_c25_r72_s3, carry_c25_r72_s3;
  subbyte_full_adder add_c25_r72_s3 (
    .a(carry_c24_r44_s2),
    .b(carry_c24_r45_s2),
    .ci(carry_c24_r46_s2),
    .s(sum_c25_r72_s3),
    .co(carry_c25_r72_s3)
  );
  wire sum_c25_r73_s3, carry_c25_r73_s3;
  subbyte_full_adder add_c25_r73_s3 (
    .a(carry_c24_r47_s2),
    .b(carry_c24_r48_s2),
    .ci(carry_c24_r49_s2),
    .s(sum_c25_r73_s3),
    .co(carry_c25_r73_s3)
  );
  wire sum_c25_r74_s3, carry_c25_r74_s3;
  subbyte_full_adder add_c25_r74_s3 (
    .a(carry_c24_r50_s2),
    .b(carry_c24_r51_s2),
    .ci(carry_c24_r52_s2),
    .s(sum_c25_r74_s3),
    .co(carry_c25_r74_s3)
  );
  wire sum_c25_r75_s3, carry_c25_r75_s3;
  subbyte_full_adder add_c25_r75_s3 (
    .a(carry_c24_r53_s2),
    .b(carry_c24_r54_s2),
    .ci(carry_c24_r55_s2),
    .s(sum_c25_r75_s3),
    .co(carry_c25_r75_s3)
  );
  wire sum_c25_r76_s3, carry_c25_r76_s3;
  subbyte_full_adder add_c25_r76_s3 (
    .a(carry_c24_r56_s2),
    .b(carry_c24_r57_s2),
    .ci(carry_c24_r58_s2),
    .s(sum_c25_r76_s3),
    .co(carry_c25_r76_s3)
  );
  wire sum_c25_r77_s3, carry_c25_r77_s3;
  subbyte_full_adder add_c25_r77_s3 (
    .a(carry_c24_r59_s2),
    .b(carry_c24_r60_s2),
    .ci(carry_c24_r61_s2),
    .s(sum_c25_r77_s3),
    .co(carry_c25_r77_s3)
  );
  wire sum_c25_r78_s3, carry_c25_r78_s3;
  subbyte_full_adder add_c25_r78_s3 (
    .a(carry_c24_r62_s2),
    .b(carry_c24_r63_s2),
    .ci(carry_c24_r64_s2),
    .s(sum_c25_r78_s3),
    .co(carry_c25_r78_s3)
  );
  wire sum_c25_r79_s3, carry_c25_r79_s3;
  subbyte_full_adder add_c25_r79_s3 (
    .a(carry_c24_r65_s2),
    .b(carry_c24_r66_s2),
    .ci(carry_c24_r67_s2),
    .s(sum_c25_r79_s3),
    .co(carry_c25_r79_s3)
  );
  wire sum_c25_r80_s3, carry_c25_r80_s3;
  subbyte_full_adder add_c25_r80_s3 (
    .a(carry_c24_r68_s2),
    .b(carry_c24_r69_s2),
    .ci(carry_c24_r70_s2),
    .s(sum_c25_r80_s3),
    .co(carry_c25_r80_s3)
  );
  wire sum_c25_r81_s3, carry_c25_r81_s3;
  subbyte_full_adder add_c25_r81_s3 (
    .a(sum_c25_r43_s2),
    .b(sum_c25_r44_s2),
    .ci(sum_c25_r45_s2),
    .s(sum_c25_r81_s3),
    .co(carry_c25_r81_s3)
  );
  wire sum_c25_r82_s3, carry_c25_r82_s3;
  subbyte_full_adder add_c25_r82_s3 (
    .a(sum_c25_r46_s2),
    .b(sum_c25_r47_s2),
    .ci(sum_c25_r48_s2),
    .s(sum_c25_r82_s3),
    .co(carry_c25_r82_s3)
  );
  wire sum_c25_r83_s3, carry_c25_r83_s3;
  subbyte_full_adder add_c25_r83_s3 (
    .a(sum_c25_r49_s2),
    .b(sum_c25_r50_s2),
    .ci(sum_c25_r51_s2),
    .s(sum_c25_r83_s3),
    .co(carry_c25_r83_s3)
  );
  wire sum_c25_r84_s3, carry_c25_r84_s3;
  subbyte_full_adder add_c25_r84_s3 (
    .a(sum_c25_r52_s2),
    .b(sum_c25_r53_s2),
    .ci(sum_c25_r54_s2),
    .s(sum_c25_r84_s3),
    .co(carry_c25_r84_s3)
  );
  wire sum_c25_r85_s3, carry_c25_r85_s3;
  subbyte_full_adder add_c25_r85_s3 (
    .a(sum_c25_r55_s2),
    .b(sum_c25_r56_s2),
    .ci(sum_c25_r57_s2),
    .s(sum_c25_r85_s3),
    .co(carry_c25_r85_s3)
  );
  wire sum_c25_r86_s3, carry_c25_r86_s3;
  subbyte_full_adder add_c25_r86_s3 (
    .a(sum_c25_r58_s2),
    .b(sum_c25_r59_s2),
    .ci(sum_c25_r60_s2),
    .s(sum_c25_r86_s3),
    .co(carry_c25_r86_s3)
  );
  wire sum_c25_r87_s3, carry_c25_r87_s3;
  subbyte_full_adder add_c25_r87_s3 (
    .a(sum_c25_r61_s2),
    .b(sum_c25_r62_s2),
    .ci(sum_c25_r63_s2),
    .s(sum_c25_r87_s3),
    .co(carry_c25_r87_s3)
  );
  wire sum_c25_r88_s3, carry_c25_r88_s3;
  subbyte_full_adder add_c25_r88_s3 (
    .a(sum_c25_r64_s2),
    .b(sum_c25_r65_s2),
    .ci(sum_c25_r66_s2),
    .s(sum_c25_r88_s3),
    .co(carry_c25_r88_s3)
  );
  wire sum_c25_r89_s3, carry_c25_r89_s3;
  subbyte_full_adder add_c25_r89_s3 (
    .a(sum_c25_r67_s2),
    .b(sum_c25_r68_s2),
    .ci(sum_c25_r69_s2),
    .s(sum_c25_r89_s3),
    .co(carry_c25_r89_s3)
  );
  wire sum_c25_r90_s4, carry_c25_r90_s4;
  subbyte_full_adder add_c25_r90_s4 (
    .a(sum_c25_r70_s2),
    .b(carry_c24_r71_s3),
    .ci(sum_c25_r71_s3),
    .s(sum_c25_r90_s4),
    .co(carry_c25_r90_s4)
  );
  wire sum_c25_r91_s4, carry_c25_r91_s4;
  subbyte_full_adder add_c25_r91_s4 (
    .a(carry_c24_r72_s3),
    .b(carry_c24_r73_s3),
    .ci(carry_c24_r74_s3),
    .s(sum_c25_r91_s4),
    .co(carry_c25_r91_s4)
  );
  wire sum_c25_r92_s4, carry_c25_r92_s4;
  subbyte_full_adder add_c25_r92_s4 (
    .a(carry_c24_r75_s3),
    .b(carry_c24_r76_s3),
    .ci(carry_c24_r77_s3),
    .s(sum_c25_r92_s4),
    .co(carry_c25_r92_s4)
  );
  wire sum_c25_r93_s4, carry_c25_r93_s4;
  subbyte_full_adder add_c25_r93_s4 (
    .a(carry_c24_r78_s3),
    .b(carry_c24_r79_s3),
    .ci(carry_c24_r80_s3),
    .s(sum_c25_r93_s4),
    .co(carry_c25_r93_s4)
  );
  wire sum_c25_r94_s4, carry_c25_r94_s4;
  subbyte_full_adder add_c25_r94_s4 (
    .a(carry_c24_r81_s3),
    .b(carry_c24_r82_s3),
    .ci(carry_c24_r83_s3),
    .s(sum_c25_r94_s4),
    .co(carry_c25_r94_s4)
  );
  wire sum_c25_r95_s4, carry_c25_r95_s4;
  subbyte_full_adder add_c25_r95_s4 (
    .a(carry_c24_r84_s3),
    .b(carry_c24_r85_s3),
    .ci(carry_c24_r86_s3),
    .s(sum_c25_r95_s4),
    .co(carry_c25_r95_s4)
  );
  wire sum_c25_r96_s4, carry_c25_r96_s4;
  subbyte_full_adder add_c25_r96_s4 (
    .a(carry_c24_r87_s3),
    .b(carry_c24_r88_s3),
    .ci(carry_c24_r89_s3),
    .s(sum_c25_r96_s4),
    .co(carry_c25_r96_s4)
  );
  wire sum_c25_r97_s4, carry_c25_r97_s4;
  subbyte_full_adder add_c25_r97_s4 (
    .a(sum_c25_r72_s3),
    .b(sum_c25_r73_s3),
    .ci(sum_c25_r74_s3),
    .s(sum_c25_r97_s4),
    .co(carry_c25_r97_s4)
  );
  wire sum_c25_r98_s4, carry_c25_r98_s4;
  subbyte_full_adder add_c25_r98_s4 (
    .a(sum_c25_r75_s3),
    .b(sum_c25_r76_s3),
    .ci(sum_c25_r77_s3),
    .s(sum_c25_r98_s4),
    .co(carry_c25_r98_s4)
  );
  wire sum_c25_r99_s4, carry_c25_r99_s4;
  subbyte_full_adder add_c25_r99_s4 (
    .a(sum_c25_r78_s3),
    .b(sum_c25_r79_s3),
    .ci(sum_c25_r80_s3),
    .s(sum_c25_r99_s4),
    .co(carry_c25_r99_s4)
  );
  wire sum_c25_r100_s4, carry_c25_r100_s4;
  subbyte_full_adder add_c25_r100_s4 (
    .a(sum_c25_r81_s3),
    .b(sum_c25_r82_s3),
    .ci(sum_c25_r83_s3),
    .s(sum_c25_r100_s4),
    .co(carry_c25_r100_s4)
  );
  wire sum_c25_r101_s4, carry_c25_r101_s4;
  subbyte_full_adder add_c25_r101_s4 (
    .a(sum_c25_r84_s3),
    .b(sum_c25_r85_s3),
    .ci(sum_c25_r86_s3),
    .s(sum_c25_r101_s4),
    .co(carry_c25_r101_s4)
  );
  wire sum_c25_r102_s4, carry_c25_r102_s4;
  subbyte_full_adder add_c25_r102_s4 (
    .a(sum_c25_r87_s3),
    .b(sum_c25_r88_s3),
    .ci(sum_c25_r89_s3),
    .s(sum_c25_r102_s4),
    .co(carry_c25_r102_s4)
  );
  wire sum_c25_r103_s5, carry_c25_r103_s5;
  subbyte_full_adder add_c25_r103_s5 (
    .a(carry_c24_r90_s4),
    .b(sum_c25_r90_s4),
    .ci(carry_c24_r91_s4),
    .s(sum_c25_r103_s5),
    .co(carry_c25_r103_s5)
  );
  wire sum_c25_r104_s5, carry_c25_r104_s5;
  subbyte_full_adder add_c25_r104_s5 (
    .a(carry_c24_r92_s4),
    .b(carry_c24_r93_s4),
    .ci(carry_c24_r94_s4),
    .s(sum_c25_r104_s5),
    .co(carry_c25_r104_s5)
  );
  wire sum_c25_r105_s5, carry_c25_r105_s5;
  subbyte_full_adder add_c25_r105_s5 (
    .a(carry_c24_r95_s4),
    .b(carry_c24_r96_s4),
    .ci(carry_c24_r97_s4),
    .s(sum_c25_r105_s5),
    .co(carry_c25_r105_s5)
  );
  wire sum_c25_r106_s5, carry_c25_r106_s5;
  subbyte_full_adder add_c25_r106_s5 (
    .a(carry_c24_r98_s4),
    .b(carry_c24_r99_s4),
    .ci(carry_c24_r100_s4),
    .s(sum_c25_r106_s5),
    .co(carry_c25_r106_s5)
  );
  wire sum_c25_r107_s5, carry_c25_r107_s5;
  subbyte_full_adder add_c25_r107_s5 (
    .a(carry_c24_r101_s4),
    .b(carry_c24_r102_s4),
    .ci(sum_c25_r91_s4),
    .s(sum_c25_r107_s5),
    .co(carry_c25_r107_s5)
  );
  wire sum_c25_r108_s5, carry_c25_r108_s5;
  subbyte_full_adder add_c25_r108_s5 (
    .a(sum_c25_r92_s4),
    .b(sum_c25_r93_s4),
    .ci(sum_c25_r94_s4),
    .s(sum_c25_r108_s5),
    .co(carry_c25_r108_s5)
  );
  wire sum_c25_r109_s5, carry_c25_r109_s5;
  subbyte_full_adder add_c25_r109_s5 (
    .a(sum_c25_r95_s4),
    .b(sum_c25_r96_s4),
    .ci(sum_c25_r97_s4),
    .s(sum_c25_r109_s5),
    .co(carry_c25_r109_s5)
  );
  wire sum_c25_r110_s5, carry_c25_r110_s5;
  subbyte_full_adder add_c25_r110_s5 (
    .a(sum_c25_r98_s4),
    .b(sum_c25_r99_s4),
    .ci(sum_c25_r100_s4),
    .s(sum_c25_r110_s5),
    .co(carry_c25_r110_s5)
  );
  wire sum_c25_r111_s6, carry_c25_r111_s6;
  subbyte_full_adder add_c25_r111_s6 (
    .a(sum_c25_r101_s4),
    .b(sum_c25_r102_s4),
    .ci(carry_c24_r103_s5),
    .s(sum_c25_r111_s6),
    .co(carry_c25_r111_s6)
  );
  wire sum_c25_r112_s6, carry_c25_r112_s6;
  subbyte_full_adder add_c25_r112_s6 (
    .a(sum_c25_r103_s5),
    .b(carry_c24_r104_s5),
    .ci(carry_c24_r105_s5),
    .s(sum_c25_r112_s6),
    .co(carry_c25_r112_s6)
  );
  wire sum_c25_r113_s6, carry_c25_r113_s6;
  subbyte_full_adder add_c25_r113_s6 (
    .a(carry_c24_r106_s5),
    .b(carry_c24_r107_s5),
    .ci(carry_c24_r108_s5),
    .s(sum_c25_r113_s6),
    .co(carry_c25_r113_s6)
  );
  wire sum_c25_r114_s7, carry_c25_r114_s7;
  subbyte_full_adder add_c25_r114_s7 (
    .a(carry_c24_r109_s5),
    .b(carry_c24_r110_s5),
    .ci(carry_c24_r111_s6),
    .s(sum_c25_r114_s7),
    .co(carry_c25_r114_s7)
  );
  wire sum_c25_r115_s6, carry_c25_r115_s6;
  subbyte_full_adder add_c25_r115_s6 (
    .a(sum_c25_r104_s5),
    .b(sum_c25_r105_s5),
    .ci(sum_c25_r106_s5),
    .s(sum_c25_r115_s6),
    .co(carry_c25_r115_s6)
  );
  wire sum_c25_r116_s6, carry_c25_r116_s6;
  subbyte_full_adder add_c25_r116_s6 (
    .a(sum_c25_r107_s5),
    .b(sum_c25_r108_s5),
    .ci(sum_c25_r109_s5),
    .s(sum_c25_r116_s6),
    .co(carry_c25_r116_s6)
  );
  wire sum_c25_r117_s7, carry_c25_r117_s7;
  subbyte_full_adder add_c25_r117_s7 (
    .a(sum_c25_r110_s5),
    .b(sum_c25_r111_s6),
    .ci(carry_c24_r112_s6),
    .s(sum_c25_r117_s7),
    .co(carry_c25_r117_s7)
  );
  wire sum_c25_r118_s8, carry_c25_r118_s8;
  subbyte_full_adder add_c25_r118_s8 (
    .a(carry_c24_r113_s6),
    .b(carry_c24_r114_s7),
    .ci(carry_c24_r115_s6),
    .s(sum_c25_r118_s8),
    .co(carry_c25_r118_s8)
  );
  wire sum_c25_r119_s7, carry_c25_r119_s7;
  subbyte_full_adder add_c25_r119_s7 (
    .a(carry_c24_r116_s6),
    .b(sum_c25_r112_s6),
    .ci(sum_c25_r113_s6),
    .s(sum_c25_r119_s7),
    .co(carry_c25_r119_s7)
  );
  wire sum_c25_r120_s8, carry_c25_r120_s8;
  subbyte_full_adder add_c25_r120_s8 (
    .a(sum_c25_r114_s7),
    .b(sum_c25_r115_s6),
    .ci(sum_c25_r116_s6),
    .s(sum_c25_r120_s8),
    .co(carry_c25_r120_s8)
  );
  wire sum_c25_r121_s9, carry_c25_r121_s9;
  subbyte_full_adder add_c25_r121_s9 (
    .a(carry_c24_r117_s7),
    .b(sum_c25_r117_s7),
    .ci(carry_c24_r118_s8),
    .s(sum_c25_r121_s9),
    .co(carry_c25_r121_s9)
  );
  wire sum_c25_r122_s9, carry_c25_r122_s9;
  subbyte_full_adder add_c25_r122_s9 (
    .a(carry_c24_r119_s7),
    .b(carry_c24_r120_s8),
    .ci(sum_c25_r118_s8),
    .s(sum_c25_r122_s9),
    .co(carry_c25_r122_s9)
  );
  wire sum_c25_r123_s10, carry_c25_r123_s10;
  subbyte_full_adder add_c25_r123_s10 (
    .a(sum_c25_r119_s7),
    .b(sum_c25_r120_s8),
    .ci(carry_c24_r121_s9),
    .s(sum_c25_r123_s10),
    .co(carry_c25_r123_s10)
  );
  wire sum_c25_r124_s11, carry_c25_r124_s11;
  subbyte_full_adder add_c25_r124_s11 (
    .a(sum_c25_r121_s9),
    .b(carry_c24_r122_s9),
    .ci(carry_c24_r123_s10),
    .s(sum_c25_r124_s11),
    .co(carry_c25_r124_s11)
  );
  wire sum_c25_r125_s12, carry_c25_r125_s12;
  subbyte_full_adder add_c25_r125_s12 (
    .a(sum_c25_r122_s9),
    .b(sum_c25_r123_s10),
    .ci(carry_c24_r124_s11),
    .s(sum_c25_r125_s12),
    .co(carry_c25_r125_s12)
  );
  wire sum_c25_r126_s13, carry_c25_r126_s13;
  subbyte_full_adder add_c25_r126_s13 (
    .a(sum_c25_r124_s11),
    .b(carry_c24_r125_s12),
    .ci(sum_c25_r125_s12),
    .s(sum_c25_r126_s13),
    .co(carry_c25_r126_s13)
  );
  wire sum_c25_r127_s32, carry_c25_r127_s32;
  subbyte_full_adder add_c25_r127_s32 (
    .a(carry_c24_r126_s13),
    .b(sum_c25_r126_s13),
    .ci(carry_c24_r127_s31),
    .s(sum_c25_r127_s32),
    .co(carry_c25_r127_s32)
  );
  wire sum_c25_r128_s33, carry_c25_r128_s33;
  subbyte_half_adder add_c25_r128_s33 (
    .a(carry_c24_r128_s32),
    .b(sum_c25_r127_s32),
    .s(sum_c25_r128_s33),
    .co(carry_c25_r128_s33)
  );
  wire sum_c26_r0_s1, carry_c26_r0_s1;
  subbyte_full_adder add_c26_r0_s1 (.a(pp[26]), .b(pp[61]), .ci(pp[96]), .s(sum_c26_r0_s1), .co(carry_c26_r0_s1));
  wire sum_c26_r1_s1, carry_c26_r1_s1;
  subbyte_full_adder add_c26_r1_s1 (.a(pp[131]), .b(pp[166]), .ci(pp[201]), .s(sum_c26_r1_s1), .co(carry_c26_r1_s1));
  wire sum_c26_r2_s1, carry_c26_r2_s1;
  subbyte_full_adder add_c26_r2_s1 (.a(pp[236]), .b(pp[271]), .ci(pp[306]), .s(sum_c26_r2_s1), .co(carry_c26_r2_s1));
  wire sum_c26_r3_s1, carry_c26_r3_s1;
  subbyte_full_adder add_c26_r3_s1 (.a(pp[341]), .b(pp[376]), .ci(pp[411]), .s(sum_c26_r3_s1), .co(carry_c26_r3_s1));
  wire sum_c26_r4_s1, carry_c26_r4_s1;
  subbyte_full_adder add_c26_r4_s1 (.a(pp[446]), .b(pp[481]), .ci(pp[516]), .s(sum_c26_r4_s1), .co(carry_c26_r4_s1));
  wire sum_c26_r5_s1, carry_c26_r5_s1;
  subbyte_full_adder add_c26_r5_s1 (.a(pp[551]), .b(pp[586]), .ci(pp[621]), .s(sum_c26_r5_s1), .co(carry_c26_r5_s1));
  wire sum_c26_r6_s1, carry_c26_r6_s1;
  subbyte_full_adder add_c26_r6_s1 (.a(pp[656]), .b(pp[691]), .ci(pp[726]), .s(sum_c26_r6_s1), .co(carry_c26_r6_s1));
  wire sum_c26_r7_s1, carry_c26_r7_s1;
  subbyte_full_adder add_c26_r7_s1 (.a(pp[761]), .b(pp[796]), .ci(pp[831]), .s(sum_c26_r7_s1), .co(carry_c26_r7_s1));
  wire sum_c26_r8_s1, carry_c26_r8_s1;
  subbyte_full_adder add_c26_r8_s1 (.a(pp[866]), .b(pp[901]), .ci(pp[936]), .s(sum_c26_r8_s1), .co(carry_c26_r8_s1));
  wire sum_c26_r9_s1, carry_c26_r9_s1;
  subbyte_full_adder add_c26_r9_s1 (.a(pp[971]), .b(pp[1006]), .ci(pp[1041]), .s(sum_c26_r9_s1), .co(carry_c26_r9_s1));
  wire sum_c26_r10_s1, carry_c26_r10_s1;
  subbyte_full_adder add_c26_r10_s1 (
    .a(pp[1076]),
    .b(pp[1111]),
    .ci(pp[1146]),
    .s(sum_c26_r10_s1),
    .co(carry_c26_r10_s1)
  );
  wire sum_c26_r11_s1, carry_c26_r11_s1;
  subbyte_full_adder add_c26_r11_s1 (
    .a(pp[1181]),
    .b(pp[1216]),
    .ci(pp[1251]),
    .s(sum_c26_r11_s1),
    .co(carry_c26_r11_s1)
  );
  wire sum_c26_r12_s1, carry_c26_r12_s1;
  subbyte_full_adder add_c26_r12_s1 (
    .a(pp[1286]),
    .b(pp[1321]),
    .ci(pp[1356]),
    .s(sum_c26_r12_s1),
    .co(carry_c26_r12_s1)
  );
  wire sum_c26_r13_s1, carry_c26_r13_s1;
  subbyte_full_adder add_c26_r13_s1 (
    .a(pp[1391]),
    .b(pp[1426]),
    .ci(pp[1461]),
    .s(sum_c26_r13_s1),
    .co(carry_c26_r13_s1)
  );
  wire sum_c26_r14_s1, carry_c26_r14_s1;
  subbyte_full_adder add_c26_r14_s1 (
    .a(pp[1496]),
    .b(pp[1531]),
    .ci(pp[1566]),
    .s(sum_c26_r14_s1),
    .co(carry_c26_r14_s1)
  );
  wire sum_c26_r15_s1, carry_c26_r15_s1;
  subbyte_full_adder add_c26_r15_s1 (
    .a(pp[1601]),
    .b(pp[1636]),
    .ci(pp[1671]),
    .s(sum_c26_r15_s1),
    .co(carry_c26_r15_s1)
  );
  wire sum_c26_r16_s1, carry_c26_r16_s1;
  subbyte_full_adder add_c26_r16_s1 (
    .a(pp[1706]),
    .b(pp[1741]),
    .ci(pp[1776]),
    .s(sum_c26_r16_s1),
    .co(carry_c26_r16_s1)
  );
  wire sum_c26_r17_s1, carry_c26_r17_s1;
  subbyte_full_adder add_c26_r17_s1 (
    .a(pp[1811]),
    .b(pp[1846]),
    .ci(pp[1881]),
    .s(sum_c26_r17_s1),
    .co(carry_c26_r17_s1)
  );
  wire sum_c26_r18_s1, carry_c26_r18_s1;
  subbyte_full_adder add_c26_r18_s1 (
    .a(pp[1916]),
    .b(pp[1951]),
    .ci(pp[1986]),
    .s(sum_c26_r18_s1),
    .co(carry_c26_r18_s1)
  );
  wire sum_c26_r19_s1, carry_c26_r19_s1;
  subbyte_full_adder add_c26_r19_s1 (
    .a(pp[2021]),
    .b(pp[2056]),
    .ci(pp[2091]),
    .s(sum_c26_r19_s1),
    .co(carry_c26_r19_s1)
  );
  wire sum_c26_r20_s1, carry_c26_r20_s1;
  subbyte_full_adder add_c26_r20_s1 (
    .a(pp[2126]),
    .b(pp[2161]),
    .ci(pp[2196]),
    .s(sum_c26_r20_s1),
    .co(carry_c26_r20_s1)
  );
  wire sum_c26_r21_s1, carry_c26_r21_s1;
  subbyte_full_adder add_c26_r21_s1 (
    .a(pp[2231]),
    .b(pp[2266]),
    .ci(pp[2301]),
    .s(sum_c26_r21_s1),
    .co(carry_c26_r21_s1)
  );
  wire sum_c26_r22_s1, carry_c26_r22_s1;
  subbyte_full_adder add_c26_r22_s1 (
    .a(pp[2336]),
    .b(pp[2371]),
    .ci(pp[2406]),
    .s(sum_c26_r22_s1),
    .co(carry_c26_r22_s1)
  );
  wire sum_c26_r23_s1, carry_c26_r23_s1;
  subbyte_full_adder add_c26_r23_s1 (
    .a(pp[2441]),
    .b(pp[2476]),
    .ci(pp[2511]),
    .s(sum_c26_r23_s1),
    .co(carry_c26_r23_s1)
  );
  wire sum_c26_r24_s1, carry_c26_r24_s1;
  subbyte_full_adder add_c26_r24_s1 (
    .a(pp[2546]),
    .b(pp[2581]),
    .ci(pp[2616]),
    .s(sum_c26_r24_s1),
    .co(carry_c26_r24_s1)
  );
  wire sum_c26_r25_s1, carry_c26_r25_s1;
  subbyte_full_adder add_c26_r25_s1 (
    .a(pp[2651]),
    .b(pp[2686]),
    .ci(pp[2721]),
    .s(sum_c26_r25_s1),
    .co(carry_c26_r25_s1)
  );
  wire sum_c26_r26_s1, carry_c26_r26_s1;
  subbyte_full_adder add_c26_r26_s1 (
    .a(pp[2756]),
    .b(pp[2791]),
    .ci(pp[2826]),
    .s(sum_c26_r26_s1),
    .co(carry_c26_r26_s1)
  );
  wire sum_c26_r27_s1, carry_c26_r27_s1;
  subbyte_full_adder add_c26_r27_s1 (
    .a(pp[2861]),
    .b(pp[2896]),
    .ci(pp[2931]),
    .s(sum_c26_r27_s1),
    .co(carry_c26_r27_s1)
  );
  wire sum_c26_r28_s1, carry_c26_r28_s1;
  subbyte_full_adder add_c26_r28_s1 (
    .a(pp[2966]),
    .b(pp[3001]),
    .ci(pp[3036]),
    .s(sum_c26_r28_s1),
    .co(carry_c26_r28_s1)
  );
  wire sum_c26_r29_s1, carry_c26_r29_s1;
  subbyte_full_adder add_c26_r29_s1 (
    .a(pp[3071]),
    .b(pp[3106]),
    .ci(pp[3141]),
    .s(sum_c26_r29_s1),
    .co(carry_c26_r29_s1)
  );
  wire sum_c26_r30_s1, carry_c26_r30_s1;
  subbyte_full_adder add_c26_r30_s1 (
    .a(pp[3176]),
    .b(pp[3211]),
    .ci(pp[3246]),
    .s(sum_c26_r30_s1),
    .co(carry_c26_r30_s1)
  );
  wire sum_c26_r31_s1, carry_c26_r31_s1;
  subbyte_full_adder add_c26_r31_s1 (
    .a(pp[3281]),
    .b(pp[3316]),
    .ci(pp[3351]),
    .s(sum_c26_r31_s1),
    .co(carry_c26_r31_s1)
  );
  wire sum_c26_r32_s1, carry_c26_r32_s1;
  subbyte_full_adder add_c26_r32_s1 (
    .a(pp[3386]),
    .b(pp[3421]),
    .ci(pp[3456]),
    .s(sum_c26_r32_s1),
    .co(carry_c26_r32_s1)
  );
  wire sum_c26_r33_s1, carry_c26_r33_s1;
  subbyte_full_adder add_c26_r33_s1 (
    .a(pp[3491]),
    .b(pp[3526]),
    .ci(pp[3561]),
    .s(sum_c26_r33_s1),
    .co(carry_c26_r33_s1)
  );
  wire sum_c26_r34_s1, carry_c26_r34_s1;
  subbyte_full_adder add_c26_r34_s1 (
    .a(pp[3596]),
    .b(pp[3631]),
    .ci(pp[3666]),
    .s(sum_c26_r34_s1),
    .co(carry_c26_r34_s1)
  );
  wire sum_c26_r35_s1, carry_c26_r35_s1;
  subbyte_full_adder add_c26_r35_s1 (
    .a(pp[3701]),
    .b(pp[3736]),
    .ci(pp[3771]),
    .s(sum_c26_r35_s1),
    .co(carry_c26_r35_s1)
  );
  wire sum_c26_r36_s1, carry_c26_r36_s1;
  subbyte_full_adder add_c26_r36_s1 (
    .a(pp[3806]),
    .b(pp[3841]),
    .ci(pp[3876]),
    .s(sum_c26_r36_s1),
    .co(carry_c26_r36_s1)
  );
  wire sum_c26_r37_s1, carry_c26_r37_s1;
  subbyte_full_adder add_c26_r37_s1 (
    .a(pp[3911]),
    .b(pp[3946]),
    .ci(pp[3981]),
    .s(sum_c26_r37_s1),
    .co(carry_c26_r37_s1)
  );
  wire sum_c26_r38_s1, carry_c26_r38_s1;
  subbyte_full_adder add_c26_r38_s1 (
    .a(pp[4016]),
    .b(pp[4051]),
    .ci(pp[4086]),
    .s(sum_c26_r38_s1),
    .co(carry_c26_r38_s1)
  );
  wire sum_c26_r39_s1, carry_c26_r39_s1;
  subbyte_full_adder add_c26_r39_s1 (
    .a(pp[4121]),
    .b(pp[4156]),
    .ci(pp[4191]),
    .s(sum_c26_r39_s1),
    .co(carry_c26_r39_s1)
  );
  wire sum_c26_r40_s1, carry_c26_r40_s1;
  subbyte_full_adder add_c26_r40_s1 (
    .a(pp[4226]),
    .b(pp[4261]),
    .ci(pp[4296]),
    .s(sum_c26_r40_s1),
    .co(carry_c26_r40_s1)
  );
  wire sum_c26_r41_s1, carry_c26_r41_s1;
  subbyte_full_adder add_c26_r41_s1 (
    .a(pp[4331]),
    .b(pp[4366]),
    .ci(pp[4401]),
    .s(sum_c26_r41_s1),
    .co(carry_c26_r41_s1)
  );
  wire sum_c26_r42_s1, carry_c26_r42_s1;
  subbyte_full_adder add_c26_r42_s1 (
    .a(pp[4436]),
    .b(pp[4471]),
    .ci(pp[4506]),
    .s(sum_c26_r42_s1),
    .co(carry_c26_r42_s1)
  );
  wire sum_c26_r43_s2, carry_c26_r43_s2;
  subbyte_full_adder add_c26_r43_s2 (
    .a(carry_c25_r0_s1),
    .b(carry_c25_r1_s1),
    .ci(carry_c25_r2_s1),
    .s(sum_c26_r43_s2),
    .co(carry_c26_r43_s2)
  );
  wire sum_c26_r44_s2, carry_c26_r44_s2;
  subbyte_full_adder add_c26_r44_s2 (
    .a(carry_c25_r3_s1),
    .b(carry_c25_r4_s1),
    .ci(carry_c25_r5_s1),
    .s(sum_c26_r44_s2),
    .co(carry_c26_r44_s2)
  );
  wire sum_c26_r45_s2, carry_c26_r45_s2;
  subbyte_full_adder add_c26_r45_s2 (
    .a(carry_c25_r6_s1),
    .b(carry_c25_r7_s1),
    .ci(carry_c25_r8_s1),
    .s(sum_c26_r45_s2),
    .co(carry_c26_r45_s2)
  );
  wire sum_c26_r46_s2, carry_c26_r46_s2;
  subbyte_full_adder add_c26_r46_s2 (
    .a(carry_c25_r9_s1),
    .b(carry_c25_r10_s1),
    .ci(carry_c25_r11_s1),
    .s(sum_c26_r46_s2),
    .co(carry_c26_r46_s2)
  );
  wire sum_c26_r47_s2, carry_c26_r47_s2;
  subbyte_full_adder add_c26_r47_s2 (
    .a(carry_c25_r12_s1),
    .b(carry_c25_r13_s1),
    .ci(carry_c25_r14_s1),
    .s(sum_c26_r47_s2),
    .co(carry_c26_r47_s2)
  );
  wire sum_c26_r48_s2, carry_c26_r48_s2;
  subbyte_full_adder add_c26_r48_s2 (
    .a(carry_c25_r15_s1),
    .b(carry_c25_r16_s1),
    .ci(carry_c25_r17_s1),
    .s(sum_c26_r48_s2),
    .co(carry_c26_r48_s2)
  );
  wire sum_c26_r49_s2, carry_c26_r49_s2;
  subbyte_full_adder add_c26_r49_s2 (
    .a(carry_c25_r18_s1),
    .b(carry_c25_r19_s1),
    .ci(carry_c25_r20_s1),
    .s(sum_c26_r49_s2),
    .co(carry_c26_r49_s2)
  );
  wire sum_c26_r50_s2, carry_c26_r50_s2;
  subbyte_full_adder add_c26_r50_s2 (
    .a(carry_c25_r21_s1),
    .b(carry_c25_r22_s1),
    .ci(carry_c25_r23_s1),
    .s(sum_c26_r50_s2),
    .co(carry_c26_r50_s2)
  );
  wire sum_c26_r51_s2, carry_c26_r51_s2;
  subbyte_full_adder add_c26_r51_s2 (
    .a(carry_c25_r24_s1),
    .b(carry_c25_r25_s1),
    .ci(carry_c25_r26_s1),
    .s(sum_c26_r51_s2),
    .co(carry_c26_r51_s2)
  );
  wire sum_c26_r52_s2, carry_c26_r52_s2;
  subbyte_full_adder add_c26_r52_s2 (
    .a(carry_c25_r27_s1),
    .b(carry_c25_r28_s1),
    .ci(carry_c25_r29_s1),
    .s(sum_c26_r52_s2),
    .co(carry_c26_r52_s2)
  );
  wire sum_c26_r53_s2, carry_c26_r53_s2;
  subbyte_full_adder add_c26_r53_s2 (
    .a(carry_c25_r30_s1),
    .b(carry_c25_r31_s1),
    .ci(carry_c25_r32_s1),
    .s(sum_c26_r53_s2),
    .co(carry_c26_r53_s2)
  );
  wire sum_c26_r54_s2, carry_c26_r54_s2;
  subbyte_full_adder add_c26_r54_s2 (
    .a(carry_c25_r33_s1),
    .b(carry_c25_r34_s1),
    .ci(carry_c25_r35_s1),
    .s(sum_c26_r54_s2),
    .co(carry_c26_r54_s2)
  );
  wire sum_c26_r55_s2, carry_c26_r55_s2;
  subbyte_full_adder add_c26_r55_s2 (
    .a(carry_c25_r36_s1),
    .b(carry_c25_r37_s1),
    .ci(carry_c25_r38_s1),
    .s(sum_c26_r55_s2),
    .co(carry_c26_r55_s2)
  );
  wire sum_c26_r56_s2, carry_c26_r56_s2;
  subbyte_full_adder add_c26_r56_s2 (
    .a(carry_c25_r39_s1),
    .b(carry_c25_r40_s1),
    .ci(carry_c25_r41_s1),
    .s(sum_c26_r56_s2),
    .co(carry_c26_r56_s2)
  );
  wire sum_c26_r57_s2, carry_c26_r57_s2;
  subbyte_full_adder add_c26_r57_s2 (
    .a(carry_c25_r42_s1),
    .b(sum_c26_r0_s1),
    .ci(sum_c26_r1_s1),
    .s(sum_c26_r57_s2),
    .co(carry_c26_r57_s2)
  );
  wire sum_c26_r58_s2, carry_c26_r58_s2;
  subbyte_full_adder add_c26_r58_s2 (
    .a(sum_c26_r2_s1),
    .b(sum_c26_r3_s1),
    .ci(sum_c26_r4_s1),
    .s(sum_c26_r58_s2),
    .co(carry_c26_r58_s2)
  );
  wire sum_c26_r59_s2, carry_c26_r59_s2;
  subbyte_full_adder add_c26_r59_s2 (
    .a(sum_c26_r5_s1),
    .b(sum_c26_r6_s1),
    .ci(sum_c26_r7_s1),
    .s(sum_c26_r59_s2),
    .co(carry_c26_r59_s2)
  );
  wire sum_c26_r60_s2, carry_c26_r60_s2;
  subbyte_full_adder add_c26_r60_s2 (
    .a(sum_c26_r8_s1),
    .b(sum_c26_r9_s1),
    .ci(sum_c26_r10_s1),
    .s(sum_c26_r60_s2),
    .co(carry_c26_r60_s2)
  );
  wire sum_c26_r61_s2, carry_c26_r61_s2;
  subbyte_full_adder add_c26_r61_s2 (
    .a(sum_c26_r11_s1),
    .b(sum_c26_r12_s1),
    .ci(sum_c26_r13_s1),
    .s(sum_c26_r61_s2),
    .co(carry_c26_r61_s2)
  );
  wire sum_c26_r62_s2, carry_c26_r62_s2;
  subbyte_full_adder add_c26_r62_s2 (
    .a(sum_c26_r14_s1),
    .b(sum_c26_r15_s1),
    .ci(sum_c26_r16_s1),
    .s(sum_c26_r62_s2),
    .co(carry_c26_r62_s2)
  );
  wire sum_c26_r63_s2, carry_c26_r63_s2;
  subbyte_full_adder add_c26_r63_s2 (
    .a(sum_c26_r17_s1),
    .b(sum_c26_r18_s1),
    .ci(sum_c26_r19_s1),
    .s(sum_c26_r63_s2),
    .co(carry_c26_r63_s2)
  );
  wire sum_c26_r64_s2, carry_c26_r64_s2;
  subbyte_full_adder add_c26_r64_s2 (
    .a(sum_c26_r20_s1),
    .b(sum_c26_r21_s1),
    .ci(sum_c26_r22_s1),
    .s(sum_c26_r64_s2),
    .co(carry_c26_r64_s2)
  );
  wire sum_c26_r65_s2, carry_c26_r65_s2;
  subbyte_full_adder add_c26_r65_s2 (
    .a(sum_c26_r23_s1),
    .b(sum_c26_r24_s1),
    .ci(sum_c26_r25_s1),
    .s(sum_c26_r65_s2),
    .co(carry_c26_r65_s2)
  );
  wire sum_c26_r66_s2, carry_c26_r66_s2;
  subbyte_full_adder add_c26_r66_s2 (
    .a(sum_c26_r26_s1),
    .b(sum_c26_r27_s1),
    .ci(sum_c26_r28_s1),
    .s(sum_c26_r66_s2),
    .co(carry_c26_r66_s2)
  );
  wire sum_c26_r67_s2, carry_c26_r67_s2;
  subbyte_full_adder add_c26_r67_s2 (
    .a(sum_c26_r29_s1),
    .b(sum_c26_r30_s1),
    .ci(sum_c26_r31_s1),
    .s(sum_c26_r67_s2),
    .co(carry_c26_r67_s2)
  );
  wire sum_c26_r68_s2, carry_c26_r68_s2;
  subbyte_full_adder add_c26_r68_s2 (
    .a(sum_c26_r32_s1),
    .b(sum_c26_r33_s1),
    .ci(sum_c26_r34_s1),
    .s(sum_c26_r68_s2),
    .co(carry_c26_r68_s2)
  );
  wire sum_c26_r69_s2, carry_c26_r69_s2;
  subbyte_full_adder add_c26_r69_s2 (
    .a(sum_c26_r35_s1),
    .b(sum_c26_r36_s1),
    .ci(sum_c26_r37_s1),
    .s(sum_c26_r69_s2),
    .co(carry_c26_r69_s2)
  );
  wire sum_c26_r70_s2, carry_c26_r70_s2;
  subbyte_full_adder add_c26_r70_s2 (
    .a(sum_c26_r38_s1),
    .b(sum_c26_r39_s1),
    .ci(sum_c26_r40_s1),
    .s(sum_c26_r70_s2),
    .co(carry_c26_r70_s2)
  );
  wire sum_c26_r71_s3, carry_c26_r71_s3;
  subbyte_full_adder add_c26_r71_s3 (
    .a(sum_c26_r41_s1),
    .b(sum_c26_r42_s1),
    .ci(carry_c25_r43_s2),
    .s(sum_c26_r71_s3),
    .co(carry_c26_r71_s3)
  );
  wire sum_c26_r72_s3, carry_c26_r72_s3;
  subbyte_full_adder add_c26_r72_s3 (
    .a(carry_c25_r44_s2),
    .b(carry_c25_r45_s2),
    .ci(carry_c25_r46_s2),
    .s(sum_c26_r72_s3),
    .co(carry_c26_r72_s3)
  );
  wire sum_c26_r73_s3, carry_c26_r73_s3;
  subbyte_full_adder add_c26_r73_s3 (
    .a(carry_c25_r47_s2),
    .b(carry_c25_r48_s2),
    .ci(carry_c25_r49_s2),
    .s(sum_c26_r73_s3),
    .co(carry_c26_r73_s3)
  );
  wire sum_c26_r74_s3, carry_c26_r74_s3;
  subbyte_full_adder add_c26_r74_s3 (
    .a(carry_c25_r50_s2),
    .b(carry_c25_r51_s2),
    .ci(carry_c25_r52_s2),
    .s(sum_c26_r74_s3),
    .co(carry_c26_r74_s3)
  );
  wire sum_c26_r75_s3, carry_c26_r75_s3;
  subbyte_full_adder add_c26_r75_s3 (
    .a(carry_c25_r53_s2),
    .b(carry_c25_r54_s2),
    .ci(carry_c25_r55_s2),
    .s(sum_c26_r75_s3),
    .co(carry_c26_r75_s3)
  );
  wire sum_c26_r76_s3, carry_c26_r76_s3;
  subbyte_full_adder add_c26_r76_s3 (
    .a(carry_c25_r56_s2),
    .b(carry_c25_r57_s2),
    .ci(carry_c25_r58_s2),
    .s(sum_c26_r76_s3),
    .co(carry_c26_r76_s3)
  );
  wire sum_c26_r77_s3, carry_c26_r77_s3;
  subbyte_full_adder add_c26_r77_s3 (
    .a(carry_c25_r59_s2),
    .b(carry_c25_r60_s2),
    .ci(carry_c25_r61_s2),
    .s(sum_c26_r77_s3),
    .co(carry_c26_r77_s3)
  );
  wire sum_c26_r78_s3, carry_c26_r78_s3;
  subbyte_full_adder add_c26_r78_s3 (
    .a(carry_c25_r62_s2),
    .b(carry_c25_r63_s2),
    .ci(carry_c25_r64_s2),
    .s(sum_c26_r78_s3),
    .co(carry_c26_r78_s3)
  );
  wire sum_c26_r79_s3, carry_c26_r79_s3;
  subbyte_full_adder add_c26_r79_s3 (
    .a(carry_c25_r65_s2),
    .b(carry_c25_r66_s2),
    .ci(carry_c25_r67_s2),
    .s(sum_c26_r79_s3),
    .co(carry_c26_r79_s3)
  );
  wire sum_c26_r80_s3, carry_c26_r80_s3;
  subbyte_full_adder add_c26_r80_s3 (
    .a(carry_c25_r68_s2),
    .b(carry_c25_r69_s2),
    .ci(carry_c25_r70_s2),
    .s(sum_c26_r80_s3),
    .co(carry_c26_r80_s3)
  );
  wire sum_c26_r81_s3, carry_c26_r81_s3;
  subbyte_full_adder add_c26_r81_s3 (
    .a(sum_c26_r43_s2),
    .b(sum_c26_r44_s2),
    .ci(sum_c26_r45_s2),
    .s(sum_c26_r81_s3),
    .co(carry_c26_r81_s3)
  );
  wire sum_c26_r82_s3, carry_c26_r82_s3;
  subbyte_full_adder add_c26_r82_s3 (
    .a(sum_c26_r46_s2),
    .b(sum_c26_r47_s2),
    .ci(sum_c26_r48_s2),
    .s(sum_c26_r82_s3),
    .co(carry_c26_r82_s3)
  );
  wire sum_c26_r83_s3, carry_c26_r83_s3;
  subbyte_full_adder add_c26_r83_s3 (
    .a(sum_c26_r49_s2),
    .b(sum_c26_r50_s2),
    .ci(sum_c26_r51_s2),
    .s(sum_c26_r83_s3),
    .co(carry_c26_r83_s3)
  );
  wire sum_c26_r84_s3, carry_c26_r84_s3;
  subbyte_full_adder add_c26_r84_s3 (
    .a(sum_c26_r52_s2),
    .b(sum_c26_r53_s2),
    .ci(sum_c26_r54_s2),
    .s(sum_c26_r84_s3),
    .co(carry_c26_r84_s3)
  );
  wire sum_c26_r85_s3, carry_c26_r85_s3;
  subbyte_full_adder add_c26_r85_s3 (
    .a(sum_c26_r55_s2),
    .b(sum_c26_r56_s2),
    .ci(sum_c26_r57_s2),
    .s(sum_c26_r85_s3),
    .co(carry_c26_r85_s3)
  );
  wire sum_c26_r86_s3, carry_c26_r86_s3;
  subbyte_full_adder add_c26_r86_s3 (
    .a(sum_c26_r58_s2),
    .b(sum_c26_r59_s2),
    .ci(sum_c26_r60_s2),
    .s(sum_c26_r86_s3),
    .co(carry_c26_r86_s3)
  );
  wire sum_c26_r87_s3, carry_c26_r87_s3;
  subbyte_full_adder add_c26_r87_s3 (
    .a(sum_c26_r61_s2),
    .b(sum_c26_r62_s2),
    .ci(sum_c26_r63_s2),
    .s(sum_c26_r87_s3),
    .co(carry_c26_r87_s3)
  );
  wire sum_c26_r88_s3, carry_c26_r88_s3;
  subbyte_full_adder add_c26_r88_s3 (
    .a(sum_c26_r64_s2),
    .b(sum_c26_r65_s2),
    .ci(sum_c26_r66_s2),
    .s(sum_c26_r88_s3),
    .co(carry_c26_r88_s3)
  );
  wire sum_c26_r89_s3, carry_c26_r89_s3;
  subbyte_full_adder add_c26_r89_s3 (
    .a(sum_c26_r67_s2),
    .b(sum_c26_r68_s2),
    .ci(sum_c26_r69_s2),
    .s(sum_c26_r89_s3),
    .co(carry_c26_r89_s3)
  );
  wire sum_c26_r90_s4, carry_c26_r90_s4;
  subbyte_full_adder add_c26_r90_s4 (
    .a(sum_c26_r70_s2),
    .b(carry_c25_r71_s3),
    .ci(sum_c26_r71_s3),
    .s(sum_c26_r90_s4),
    .co(carry_c26_r90_s4)
  );
  wire sum_c26_r91_s4, carry_c26_r91_s4;
  subbyte_full_adder add_c26_r91_s4 (
    .a(carry_c25_r72_s3),
    .b(carry_c25_r73_s3),
    .ci(carry_c25_r74_s3),
    .s(sum_c26_r91_s4),
    .co(carry_c26_r91_s4)
  );
  wire sum_c26_r92_s4, carry_c26_r92_s4;
  subbyte_full_adder add_c26_r92_s4 (
    .a(carry_c25_r75_s3),
    .b(carry_c25_r76_s3),
    .ci(carry_c25_r77_s3),
    .s(sum_c26_r92_s4),
    .co(carry_c26_r92_s4)
  );
  wire sum_c26_r93_s4, carry_c26_r93_s4;
  subbyte_full_adder add_c26_r93_s4 (
    .a(carry_c25_r78_s3),
    .b(carry_c25_r79_s3),
    .ci(carry_c25_r80_s3),
    .s(sum_c26_r93_s4),
    .co(carry_c26_r93_s4)
  );
  wire sum_c26_r94_s4, carry_c26_r94_s4;
  subbyte_full_adder add_c26_r94_s4 (
    .a(carry_c25_r81_s3),
    .b(carry_c25_r82_s3),
    .ci(carry_c25_r83_s3),
    .s(sum_c26_r94_s4),
    .co(carry_c26_r94_s4)
  );
  wire sum_c26_r95_s4, carry_c26_r95_s4;
  subbyte_full_adder add_c26_r95_s4 (
    .a(carry_c25_r84_s3),
    .b(carry_c25_r85_s3),
    .ci(carry_c25_r86_s3),
    .s(sum_c26_r95_s4),
    .co(carry_c26_r95_s4)
  );
  wire sum_c26_r96_s4, carry_c26_r96_s4;
  subbyte_full_adder add_c26_r96_s4 (
    .a(carry_c25_r87_s3),
    .b(carry_c25_r88_s3),
    .ci(carry_c25_r89_s3),
    .s(sum_c26_r96_s4),
    .co(carry_c26_r96_s4)
  );
  wire sum_c26_r97_s4, carry_c26_r97_s4;
  subbyte_full_adder add_c26_r97_s4 (
    .a(sum_c26_r72_s3),
    .b(sum_c26_r73_s3),
    .ci(sum_c26_r74_s3),
    .s(sum_c26_r97_s4),
    .co(carry_c26_r97_s4)
  );
  wire sum_c26_r98_s4, carry_c26_r98_s4;
  subbyte_full_adder add_c26_r98_s4 (
    .a(sum_c26_r75_s3),
    .b(sum_c26_r76_s3),
    .ci(sum_c26_r77_s3),
    .s(sum_c26_r98_s4),
    .co(carry_c26_r98_s4)
  );
  wire sum_c26_r99_s4, carry_c26_r99_s4;
  subbyte_full_adder add_c26_r99_s4 (
    .a(sum_c26_r78_s3),
    .b(sum_c26_r79_s3),
    .ci(sum_c26_r80_s3),
    .s(sum_c26_r99_s4),
    .co(carry_c26_r99_s4)
  );
  wire sum_c26_r100_s4, carry_c26_r100_s4;
  subbyte_full_adder add_c26_r100_s4 (
    .a(sum_c26_r81_s3),
    .b(sum_c26_r82_s3),
    .ci(sum_c26_r83_s3),
    .s(sum_c26_r100_s4),
    .co(carry_c26_r100_s4)
  );
  wire sum_c26_r101_s4, carry_c26_r101_s4;
  subbyte_full_adder add_c26_r101_s4 (
    .a(sum_c26_r84_s3),
    .b(sum_c26_r85_s3),
    .ci(sum_c26_r86_s3),
    .s(sum_c26_r101_s4),
    .co(carry_c26_r101_s4)
  );
  wire sum_c26_r102_s4, carry_c26_r102_s4;
  subbyte_full_adder add_c26_r102_s4 (
    .a(sum_c26_r87_s3),
    .b(sum_c26_r88_s3),
    .ci(sum_c26_r89_s3),
    .s(sum_c26_r102_s4),
    .co(carry_c26_r102_s4)
  );
  wire sum_c26_r103_s5, carry_c26_r103_s5;
  subbyte_full_adder add_c26_r103_s5 (
    .a(carry_c25_r90_s4),
    .b(sum_c26_r90_s4),
    .ci(carry_c25_r91_s4),
    .s(sum_c26_r103_s5),
    .co(carry_c26_r103_s5)
  );
  wire sum_c26_r104_s5, carry_c26_r104_s5;
  subbyte_full_adder add_c26_r104_s5 (
    .a(carry_c25_r92_s4),
    .b(carry_c25_r93_s4),
    .ci(carry_c25_r94_s4),
    .s(sum_c26_r104_s5),
    .co(carry_c26_r104_s5)
  );
  wire sum_c26_r105_s5, carry_c26_r105_s5;
  subbyte_full_adder add_c26_r105_s5 (
    .a(carry_c25_r95_s4),
    .b(carry_c25_r96_s4),
    .ci(carry_c25_r97_s4),
    .s(sum_c26_r105_s5),
    .co(carry_c26_r105_s5)
  );
  wire sum_c26_r106_s5, carry_c26_r106_s5;
  subbyte_full_adder add_c26_r106_s5 (
    .a(carry_c25_r98_s4),
    .b(carry_c25_r99_s4),
    .ci(carry_c25_r100_s4),
    .s(sum_c26_r106_s5),
    .co(carry_c26_r106_s5)
  );
  wire sum_c26_r107_s5, carry_c26_r107_s5;
  subbyte_full_adder add_c26_r107_s5 (
    .a(carry_c25_r101_s4),
    .b(carry_c25_r102_s4),
    .ci(sum_c26_r91_s4),
    .s(sum_c26_r107_s5),
    .co(carry_c26_r107_s5)
  );
  wire sum_c26_r108_s5, carry_c26_r108_s5;
  subbyte_full_adder add_c26_r108_s5 (
    .a(sum_c26_r92_s4),
    .b(sum_c26_r93_s4),
    .ci(sum_c26_r94_s4),
    .s(sum_c26_r108_s5),
    .co(carry_c26_r108_s5)
  );
  wire sum_c26_r109_s5, carry_c26_r109_s5;
  subbyte_full_adder add_c26_r109_s5 (
    .a(sum_c26_r95_s4),
    .b(sum_c26_r96_s4),
    .ci(sum_c26_r97_s4),
    .s(sum_c26_r109_s5),
    .co(carry_c26_r109_s5)
  );
  wire sum_c26_r110_s5, carry_c26_r110_s5;
  subbyte_full_adder add_c26_r110_s5 (
    .a(sum_c26_r98_s4),
    .b(sum_c26_r99_s4),
    .ci(sum_c26_r100_s4),
    .s(sum_c26_r110_s5),
    .co(carry_c26_r110_s5)
  );
  wire sum_c26_r111_s6, carry_c26_r111_s6;
  subbyte_full_adder add_c26_r111_s6 (
    .a(sum_c26_r101_s4),
    .b(sum_c26_r102_s4),
    .ci(carry_c25_r103_s5),
    .s(sum_c26_r111_s6),
    .co(carry_c26_r111_s6)
  );
  wire sum_c26_r112_s6, carry_c26_r112_s6;
  subbyte_full_adder add_c26_r112_s6 (
    .a(sum_c26_r103_s5),
    .b(carry_c25_r104_s5),
    .ci(carry_c25_r105_s5),
    .s(sum_c26_r112_s6),
    .co(carry_c26_r112_s6)
  );
  wire sum_c26_r113_s6, carry_c26_r113_s6;
  subbyte_full_adder add_c26_r113_s6 (
    .a(carry_c25_r106_s5),
    .b(carry_c25_r107_s5),
    .ci(carry_c25_r108_s5),
    .s(sum_c26_r113_s6),
    .co(carry_c26_r113_s6)
  );
  wire sum_c26_r114_s7, carry_c26_r114_s7;
  subbyte_full_adder add_c26_r114_s7 (
    .a(carry_c25_r109_s5),
    .b(carry_c25_r110_s5),
    .ci(carry_c25_r111_s6),
    .s(sum_c26_r114_s7),
    .co(carry_c26_r114_s7)
  );
  wire sum_c26_r115_s6, carry_c26_r115_s6;
  subbyte_full_adder add_c26_r115_s6 (
    .a(sum_c26_r104_s5),
    .b(sum_c26_r105_s5),
    .ci(sum_c26_r106_s5),
    .s(sum_c26_r115_s6),
    .co(carry_c26_r115_s6)
  );
  wire sum_c26_r116_s6, carry_c26_r116_s6;
  subbyte_full_adder add_c26_r116_s6 (
    .a(sum_c26_r107_s5),
    .b(sum_c26_r108_s5),
    .ci(sum_c26_r109_s5),
    .s(sum_c26_r116_s6),
    .co(carry_c26_r116_s6)
  );
  wire sum_c26_r117_s7, carry_c26_r117_s7;
  subbyte_full_adder add_c26_r117_s7 (
    .a(sum_c26_r110_s5),
    .b(sum_c26_r111_s6),
    .ci(carry_c25_r112_s6),
    .s(sum_c26_r117_s7),
    .co(carry_c26_r117_s7)
  );
  wire sum_c26_r118_s8, carry_c26_r118_s8;
  subbyte_full_adder add_c26_r118_s8 (
    .a(carry_c25_r113_s6),
    .b(carry_c25_r114_s7),
    .ci(carry_c25_r115_s6),
    .s(sum_c26_r118_s8),
    .co(carry_c26_r118_s8)
  );
  wire sum_c26_r119_s7, carry_c26_r119_s7;
  subbyte_full_adder add_c26_r119_s7 (
    .a(carry_c25_r116_s6),
    .b(sum_c26_r112_s6),
    .ci(sum_c26_r113_s6),
    .s(sum_c26_r119_s7),
    .co(carry_c26_r119_s7)
  );
  wire sum_c26_r120_s8, carry_c26_r120_s8;
  subbyte_full_adder add_c26_r120_s8 (
    .a(sum_c26_r114_s7),
    .b(sum_c26_r115_s6),
    .ci(sum_c26_r116_s6),
    .s(sum_c26_r120_s8),
    .co(carry_c26_r120_s8)
  );
  wire sum_c26_r121_s9, carry_c26_r121_s9;
  subbyte_full_adder add_c26_r121_s9 (
    .a(carry_c25_r117_s7),
    .b(sum_c26_r117_s7),
    .ci(carry_c25_r118_s8),
    .s(sum_c26_r121_s9),
    .co(carry_c26_r121_s9)
  );
  wire sum_c26_r122_s9, carry_c26_r122_s9;
  subbyte_full_adder add_c26_r122_s9 (
    .a(carry_c25_r119_s7),
    .b(carry_c25_r120_s8),
    .ci(sum_c26_r118_s8),
    .s(sum_c26_r122_s9),
    .co(carry_c26_r122_s9)
  );
  wire sum_c26_r123_s10, carry_c26_r123_s10;
  subbyte_full_adder add_c26_r123_s10 (
    .a(sum_c26_r119_s7),
    .b(sum_c26_r120_s8),
    .ci(carry_c25_r121_s9),
    .s(sum_c26_r123_s10),
    .co(carry_c26_r123_s10)
  );
  wire sum_c26_r124_s11, carry_c26_r124_s11;
  subbyte_full_adder add_c26_r124_s11 (
    .a(sum_c26_r121_s9),
    .b(carry_c25_r122_s9),
    .ci(carry_c25_r123_s10),
    .s(sum_c26_r124_s11),
    .co(carry_c26_r124_s11)
  );
  wire sum_c26_r125_s12, carry_c26_r125_s12;
  subbyte_full_adder add_c26_r125_s12 (
    .a(sum_c26_r122_s9),
    .b(sum_c26_r123_s10),
    .ci(carry_c25_r124_s11),
    .s(sum_c26_r125_s12),
    .co(carry_c26_r125_s12)
  );
  wire sum_c26_r126_s13, carry_c26_r126_s13;
  subbyte_full_adder add_c26_r126_s13 (
    .a(sum_c26_r124_s11),
    .b(carry_c25_r125_s12),
    .ci(sum_c26_r125_s12),
    .s(sum_c26_r126_s13),
    .co(carry_c26_r126_s13)
  );
  wire sum_c26_r127_s33, carry_c26_r127_s33;
  subbyte_full_adder add_c26_r127_s33 (
    .a(carry_c25_r126_s13),
    .b(sum_c26_r126_s13),
    .ci(carry_c25_r127_s32),
    .s(sum_c26_r127_s33),
    .co(carry_c26_r127_s33)
  );
  wire sum_c26_r128_s34, carry_c26_r128_s34;
  subbyte_half_adder add_c26_r128_s34 (
    .a(carry_c25_r128_s33),
    .b(sum_c26_r127_s33),
    .s(sum_c26_r128_s34),
    .co(carry_c26_r128_s34)
  );
  wire sum_c27_r0_s1, carry_c27_r0_s1;
  subbyte_full_adder add_c27_r0_s1 (.a(pp[27]), .b(pp[62]), .ci(pp[97]), .s(sum_c27_r0_s1), .co(carry_c27_r0_s1));
  wire sum_c27_r1_s1, carry_c27_r1_s1;
  subbyte_full_adder add_c27_r1_s1 (.a(pp[132]), .b(pp[167]), .ci(pp[202]), .s(sum_c27_r1_s1), .co(carry_c27_r1_s1));
  wire sum_c27_r2_s1, carry_c27_r2_s1;
  subbyte_full_adder add_c27_r2_s1 (.a(pp[237]), .b(pp[272]), .ci(pp[307]), .s(sum_c27_r2_s1), .co(carry_c27_r2_s1));
  wire sum_c27_r3_s1, carry_c27_r3_s1;
  subbyte_full_adder add_c27_r3_s1 (.a(pp[342]), .b(pp[377]), .ci(pp[412]), .s(sum_c27_r3_s1), .co(carry_c27_r3_s1));
  wire sum_c27_r4_s1, carry_c27_r4_s1;
  subbyte_full_adder add_c27_r4_s1 (.a(pp[447]), .b(pp[482]), .ci(pp[517]), .s(sum_c27_r4_s1), .co(carry_c27_r4_s1));
  wire sum_c27_r5_s1, carry_c27_r5_s1;
  subbyte_full_adder add_c27_r5_s1 (.a(pp[552]), .b(pp[587]), .ci(pp[622]), .s(sum_c27_r5_s1), .co(carry_c27_r5_s1));
  wire sum_c27_r6_s1, carry_c27_r6_s1;
  subbyte_full_adder add_c27_r6_s1 (.a(pp[657]), .b(pp[692]), .ci(pp[727]), .s(sum_c27_r6_s1), .co(carry_c27_r6_s1));
  wire sum_c27_r7_s1, carry_c27_r7_s1;
  subbyte_full_adder add_c27_r7_s1 (.a(pp[762]), .b(pp[797]), .ci(pp[832]), .s(sum_c27_r7_s1), .co(carry_c27_r7_s1));
  wire sum_c27_r8_s1, carry_c27_r8_s1;
  subbyte_full_adder add_c27_r8_s1 (.a(pp[867]), .b(pp[902]), .ci(pp[937]), .s(sum_c27_r8_s1), .co(carry_c27_r8_s1));
  wire sum_c27_r9_s1, carry_c27_r9_s1;
  subbyte_full_adder add_c27_r9_s1 (.a(pp[972]), .b(pp[1007]), .ci(pp[1042]), .s(sum_c27_r9_s1), .co(carry_c27_r9_s1));
  wire sum_c27_r10_s1, carry_c27_r10_s1;
  subbyte_full_adder add_c27_r10_s1 (
    .a(pp[1077]),
    .b(pp[1112]),
    .ci(pp[1147]),
    .s(sum_c27_r10_s1),
    .co(carry_c27_r10_s1)
  );
  wire sum_c27_r11_s1, carry_c27_r11_s1;
  subbyte_full_adder add_c27_r11_s1 (
    .a(pp[1182]),
    .b(pp[1217]),
    .ci(pp[1252]),
    .s(sum_c27_r11_s1),
    .co(carry_c27_r11_s1)
  );
  wire sum_c27_r12_s1, carry_c27_r12_s1;
  subbyte_full_adder add_c27_r12_s1 (
    .a(pp[1287]),
    .b(pp[1322]),
    .ci(pp[1357]),
    .s(sum_c27_r12_s1),
    .co(carry_c27_r12_s1)
  );
  wire sum_c27_r13_s1, carry_c27_r13_s1;
  subbyte_full_adder add_c27_r13_s1 (
    .a(pp[1392]),
    .b(pp[1427]),
    .ci(pp[1462]),
    .s(sum_c27_r13_s1),
    .co(carry_c27_r13_s1)
  );
  wire sum_c27_r14_s1, carry_c27_r14_s1;
  subbyte_full_adder add_c27_r14_s1 (
    .a(pp[1497]),
    .b(pp[1532]),
    .ci(pp[1567]),
    .s(sum_c27_r14_s1),
    .co(carry_c27_r14_s1)
  );
  wire sum_c27_r15_s1, carry_c27_r15_s1;
  subbyte_full_adder add_c27_r15_s1 (
    .a(pp[1602]),
    .b(pp[1637]),
    .ci(pp[1672]),
    .s(sum_c27_r15_s1),
    .co(carry_c27_r15_s1)
  );
  wire sum_c27_r16_s1, carry_c27_r16_s1;
  subbyte_full_adder add_c27_r16_s1 (
    .a(pp[1707]),
    .b(pp[1742]),
    .ci(pp[1777]),
    .s(sum_c27_r16_s1),
    .co(carry_c27_r16_s1)
  );
  wire sum_c27_r17_s1, carry_c27_r17_s1;
  subbyte_full_adder add_c27_r17_s1 (
    .a(pp[1812]),
    .b(pp[1847]),
    .ci(pp[1882]),
    .s(sum_c27_r17_s1),
    .co(carry_c27_r17_s1)
  );
  wire sum_c27_r18_s1, carry_c27_r18_s1;
  subbyte_full_adder add_c27_r18_s1 (
    .a(pp[1917]),
    .b(pp[1952]),
    .ci(pp[1987]),
    .s(sum_c27_r18_s1),
    .co(carry_c27_r18_s1)
  );
  wire sum_c27_r19_s1, carry_c27_r19_s1;
  subbyte_full_adder add_c27_r19_s1 (
    .a(pp[2022]),
    .b(pp[2057]),
    .ci(pp[2092]),
    .s(sum_c27_r19_s1),
    .co(carry_c27_r19_s1)
  );
  wire sum_c27_r20_s1, carry_c27_r20_s1;
  subbyte_full_adder add_c27_r20_s1 (
    .a(pp[2127]),
    .b(pp[2162]),
    .ci(pp[2197]),
    .s(sum_c27_r20_s1),
    .co(carry_c27_r20_s1)
  );
  wire sum_c27_r21_s1, carry_c27_r21_s1;
  subbyte_full_adder add_c27_r21_s1 (
    .a(pp[2232]),
    .b(pp[2267]),
    .ci(pp[2302]),
    .s(sum_c27_r21_s1),
    .co(carry_c27_r21_s1)
  );
  wire sum_c27_r22_s1, carry_c27_r22_s1;
  subbyte_full_adder add_c27_r22_s1 (
    .a(pp[2337]),
    .b(pp[2372]),
    .ci(pp[2407]),
    .s(sum_c27_r22_s1),
    .co(carry_c27_r22_s1)
  );
  wire sum_c27_r23_s1, carry_c27_r23_s1;
  subbyte_full_adder add_c27_r23_s1 (
    .a(pp[2442]),
    .b(pp[2477]),
    .ci(pp[2512]),
    .s(sum_c27_r23_s1),
    .co(carry_c27_r23_s1)
  );
  wire sum_c27_r24_s1, carry_c27_r24_s1;
  subbyte_full_adder add_c27_r24_s1 (
    .a(pp[2547]),
    .b(pp[2582]),
    .ci(pp[2617]),
    .s(sum_c27_r24_s1),
    .co(carry_c27_r24_s1)
  );
  wire sum_c27_r25_s1, carry_c27_r25_s1;
  subbyte_full_adder add_c27_r25_s1 (
    .a(pp[2652]),
    .b(pp[2687]),
    .ci(pp[2722]),
    .s(sum_c27_r25_s1),
    .co(carry_c27_r25_s1)
  );
  wire sum_c27_r26_s1, carry_c27_r26_s1;
  subbyte_full_adder add_c27_r26_s1 (
    .a(pp[2757]),
    .b(pp[2792]),
    .ci(pp[2827]),
    .s(sum_c27_r26_s1),
    .co(carry_c27_r26_s1)
  );
  wire sum_c27_r27_s1, carry_c27_r27_s1;
  subbyte_full_adder add_c27_r27_s1 (
    .a(pp[2862]),
    .b(pp[2897]),
    .ci(pp[2932]),
    .s(sum_c27_r27_s1),
    .co(carry_c27_r27_s1)
  );
  wire sum_c27_r28_s1, carry_c27_r28_s1;
  subbyte_full_adder add_c27_r28_s1 (
    .a(pp[2967]),
    .b(pp[3002]),
    .ci(pp[3037]),
    .s(sum_c27_r28_s1),
    .co(carry_c27_r28_s1)
  );
  wire sum_c27_r29_s1, carry_c27_r29_s1;
  subbyte_full_adder add_c27_r29_s1 (
    .a(pp[3072]),
    .b(pp[3107]),
    .ci(pp[3142]),
    .s(sum_c27_r29_s1),
    .co(carry_c27_r29_s1)
  );
  wire sum_c27_r30_s1, carry_c27_r30_s1;
  subbyte_full_adder add_c27_r30_s1 (
    .a(pp[3177]),
    .b(pp[3212]),
    .ci(pp[3247]),
    .s(sum_c27_r30_s1),
    .co(carry_c27_r30_s1)
  );
  wire sum_c27_r31_s1, carry_c27_r31_s1;
  subbyte_full_adder add_c27_r31_s1 (
    .a(pp[3282]),
    .b(pp[3317]),
    .ci(pp[3352]),
    .s(sum_c27_r31_s1),
    .co(carry_c27_r31_s1)
  );
  wire sum_c27_r32_s1, carry_c27_r32_s1;
  subbyte_full_adder add_c27_r32_s1 (
    .a(pp[3387]),
    .b(pp[3422]),
    .ci(pp[3457]),
    .s(sum_c27_r32_s1),
    .co(carry_c27_r32_s1)
  );
  wire sum_c27_r33_s1, carry_c27_r33_s1;
  subbyte_full_adder add_c27_r33_s1 (
    .a(pp[3492]),
    .b(pp[3527]),
    .ci(pp[3562]),
    .s(sum_c27_r33_s1),
    .co(carry_c27_r33_s1)
  );
  wire sum_c27_r34_s1, carry_c27_r34_s1;
  subbyte_full_adder add_c27_r34_s1 (
    .a(pp[3597]),
    .b(pp[3632]),
    .ci(pp[3667]),
    .s(sum_c27_r34_s1),
    .co(carry_c27_r34_s1)
  );
  wire sum_c27_r35_s1, carry_c27_r35_s1;
  subbyte_full_adder add_c27_r35_s1 (
    .a(pp[3702]),
    .b(pp[3737]),
    .ci(pp[3772]),
    .s(sum_c27_r35_s1),
    .co(carry_c27_r35_s1)
  );
  wire sum_c27_r36_s1, carry_c27_r36_s1;
  subbyte_full_adder add_c27_r36_s1 (
    .a(pp[3807]),
    .b(pp[3842]),
    .ci(pp[3877]),
    .s(sum_c27_r36_s1),
    .co(carry_c27_r36_s1)
  );
  wire sum_c27_r37_s1, carry_c27_r37_s1;
  subbyte_full_adder add_c27_r37_s1 (
    .a(pp[3912]),
    .b(pp[3947]),
    .ci(pp[3982]),
    .s(sum_c27_r37_s1),
    .co(carry_c27_r37_s1)
  );
  wire sum_c27_r38_s1, carry_c27_r38_s1;
  subbyte_full_adder add_c27_r38_s1 (
    .a(pp[4017]),
    .b(pp[4052]),
    .ci(pp[4087]),
    .s(sum_c27_r38_s1),
    .co(carry_c27_r38_s1)
  );
  wire sum_c27_r39_s1, carry_c27_r39_s1;
  subbyte_full_adder add_c27_r39_s1 (
    .a(pp[4122]),
    .b(pp[4157]),
    .ci(pp[4192]),
    .s(sum_c27_r39_s1),
    .co(carry_c27_r39_s1)
  );
  wire sum_c27_r40_s1, carry_c27_r40_s1;
  subbyte_full_adder add_c27_r40_s1 (
    .a(pp[4227]),
    .b(pp[4262]),
    .ci(pp[4297]),
    .s(sum_c27_r40_s1),
    .co(carry_c27_r40_s1)
  );
  wire sum_c27_r41_s1, carry_c27_r41_s1;
  subbyte_full_adder add_c27_r41_s1 (
    .a(pp[4332]),
    .b(pp[4367]),
    .ci(pp[4402]),
    .s(sum_c27_r41_s1),
    .co(carry_c27_r41_s1)
  );
  wire sum_c27_r42_s1, carry_c27_r42_s1;
  subbyte_full_adder add_c27_r42_s1 (
    .a(pp[4437]),
    .b(pp[4472]),
    .ci(pp[4507]),
    .s(sum_c27_r42_s1),
    .co(carry_c27_r42_s1)
  );
  wire sum_c27_r43_s2, carry_c27_r43_s2;
  subbyte_full_adder add_c27_r43_s2 (
    .a(carry_c26_r0_s1),
    .b(carry_c26_r1_s1),
    .ci(carry_c26_r2_s1),
    .s(sum_c27_r43_s2),
    .co(carry_c27_r43_s2)
  );
  wire sum_c27_r44_s2, carry_c27_r44_s2;
  subbyte_full_adder add_c27_r44_s2 (
    .a(carry_c26_r3_s1),
    .b(carry_c26_r4_s1),
    .ci(carry_c26_r5_s1),
    .s(sum_c27_r44_s2),
    .co(carry_c27_r44_s2)
  );
  wire sum_c27_r45_s2, carry_c27_r45_s2;
  subbyte_full_adder add_c27_r45_s2 (
    .a(carry_c26_r6_s1),
    .b(carry_c26_r7_s1),
    .ci(carry_c26_r8_s1),
    .s(sum_c27_r45_s2),
    .co(carry_c27_r45_s2)
  );
  wire sum_c27_r46_s2, carry_c27_r46_s2;
  subbyte_full_adder add_c27_r46_s2 (
    .a(carry_c26_r9_s1),
    .b(carry_c26_r10_s1),
    .ci(carry_c26_r11_s1),
    .s(sum_c27_r46_s2),
    .co(carry_c27_r46_s2)
  );
  wire sum_c27_r47_s2, carry_c27_r47_s2;
  subbyte_full_adder add_c27_r47_s2 (
    .a(carry_c26_r12_s1),
    .b(carry_c26_r13_s1),
    .ci(carry_c26_r14_s1),
    .s(sum_c27_r47_s2),
    .co(carry_c27_r47_s2)
  );
  wire sum_c27_r48_s2, carry_c27_r48_s2;
  subbyte_full_adder add_c27_r48_s2 (
    .a(carry_c26_r15_s1),
    .b(carry_c26_r16_s1),
    .ci(carry_c26_r17_s1),
    .s(sum_c27_r48_s2),
    .co(carry_c27_r48_s2)
  );
  wire sum_c27_r49_s2, carry_c27_r49_s2;
  subbyte_full_adder add_c27_r49_s2 (
    .a(carry_c26_r18_s1),
    .b(carry_c26_r19_s1),
    .ci(carry_c26_r20_s1),
    .s(sum_c27_r49_s2),
    .co(carry_c27_r49_s2)
  );
  wire sum_c27_r50_s2, carry_c27_r50_s2;
  subbyte_full_adder add_c27_r50_s2 (
    .a(carry_c26_r21_s1),
    .b(carry_c26_r22_s1),
    .ci(carry_c26_r23_s1),
    .s(sum_c27_r50_s2),
    .co(carry_c27_r50_s2)
  );
  wire sum_c27_r51_s2, carry_c27_r51_s2;
  subbyte_full_adder add_c27_r51_s2 (
    .a(carry_c26_r24_s1),
    .b(carry_c26_r25_s1),
    .ci(carry_c26_r26_s1),
    .s(sum_c27_r51_s2),
    .co(carry_c27_r51_s2)
  );
  wire sum_c27_r52_s2, carry_c27_r52_s2;
  subbyte_full_adder add_c27_r52_s2 (
    .a(carry_c26_r27_s1),
    .b(carry_c26_r28_s1),
    .ci(carry_c26_r29_s1),
    .s(sum_c27_r52_s2),
    .co(carry_c27_r52_s2)
  );
  wire sum_c27_r53_s2, carry_c27_r53_s2;
  subbyte_full_adder add_c27_r53_s2 (
    .a(carry_c26_r30_s1),
    .b(carry_c26_r31_s1),
    .ci(carry_c26_r32_s1),
    .s(sum_c27_r53_s2),
    .co(carry_c27_r53_s2)
  );
  wire sum_c27_r54_s2, carry_c27_r54_s2;
  subbyte_full_adder add_c27_r54_s2 (
    .a(carry_c26_r33_s1),
    .b(carry_c26_r34_s1),
    .ci(carry_c26_r35_s1),
    .s(sum_c27_r54_s2),
    .co(carry_c27_r54_s2)
  );
  wire sum_c27_r55_s2, carry_c27_r55_s2;
  subbyte_full_adder add_c27_r55_s2 (
    .a(carry_c26_r36_s1),
    .b(carry_c26_r37_s1),
    .ci(carry_c26_r38_s1),
    .s(sum_c27_r55_s2),
    .co(carry_c27_r55_s2)
  );
  wire sum_c27_r56_s2, carry_c27_r56_s2;
  subbyte_full_adder add_c27_r56_s2 (
    .a(carry_c26_r39_s1),
    .b(carry_c26_r40_s1),
    .ci(carry_c26_r41_s1),
    .s(sum_c27_r56_s2),
    .co(carry_c27_r56_s2)
  );
  wire sum_c27_r57_s2, carry_c27_r57_s2;
  subbyte_full_adder add_c27_r57_s2 (
    .a(carry_c26_r42_s1),
    .b(sum_c27_r0_s1),
    .ci(sum_c27_r1_s1),
    .s(sum_c27_r57_s2),
    .co(carry_c27_r57_s2)
  );
  wire sum_c27_r58_s2, carry_c27_r58_s2;
  subbyte_full_adder add_c27_r58_s2 (
    .a(sum_c27_r2_s1),
    .b(sum_c27_r3_s1),
    .ci(sum_c27_r4_s1),
    .s(sum_c27_r58_s2),
    .co(carry_c27_r58_s2)
  );
  wire sum_c27_r59_s2, carry_c27_r59_s2;
  subbyte_full_adder add_c27_r59_s2 (
    .a(sum_c27_r5_s1),
    .b(sum_c27_r6_s1),
    .ci(sum_c27_r7_s1),
    .s(sum_c27_r59_s2),
    .co(carry_c27_r59_s2)
  );
  wire sum_c27_r60_s2, carry_c27_r60_s2;
  subbyte_full_adder add_c27_r60_s2 (
    .a(sum_c27_r8_s1),
    .b(sum_c27_r9_s1),
    .ci(sum_c27_r10_s1),
    .s(sum_c27_r60_s2),
    .co(carry_c27_r60_s2)
  );
  wire sum_c27_r61_s2, carry_c27_r61_s2;
  subbyte_full_adder add_c27_r61_s2 (
    .a(sum_c27_r11_s1),
    .b(sum_c27_r12_s1),
    .ci(sum_c27_r13_s1),
    .s(sum_c27_r61_s2),
    .co(carry_c27_r61_s2)
  );
  wire sum_c27_r62_s2, carry_c27_r62_s2;
  subbyte_full_adder add_c27_r62_s2 (
    .a(sum_c27_r14_s1),
    .b(sum_c27_r15_s1),
    .ci(sum_c27_r16_s1),
    .s(sum_c27_r62_s2),
    .co(carry_c27_r62_s2)
  );
  wire sum_c27_r63_s2, carry_c27_r63_s2;
  subbyte_full_adder add_c27_r63_s2 (
    .a(sum_c27_r17_s1),
    .b(sum_c27_r18_s1),
    .ci(sum_c27_r19_s1),
    .s(sum_c27_r63_s2),
    .co(carry_c27_r63_s2)
  );
  wire sum_c27_r64_s2, carry_c27_r64_s2;
  subbyte_full_adder add_c27_r64_s2 (
    .a(sum_c27_r20_s1),
    .b(sum_c27_r21_s1),
    .ci(sum_c27_r22_s1),
    .s(sum_c27_r64_s2),
    .co(carry_c27_r64_s2)
  );
  wire sum_c27_r65_s2, carry_c27_r65_s2;
  subbyte_full_adder add_c27_r65_s2 (
    .a(sum_c27_r23_s1),
    .b(sum_c27_r24_s1),
    .ci(sum_c27_r25_s1),
    .s(sum_c27_r65_s2),
    .co(carry_c27_r65_s2)
  );
  wire sum_c27_r66_s2, carry_c27_r66_s2;
  subbyte_full_adder add_c27_r66_s2 (
    .a(sum_c27_r26_s1),
    .b(sum_c27_r27_s1),
    .ci(sum_c27_r28_s1),
    .s(sum_c27_r66_s2),
    .co(carry_c27_r66_s2)
  );
  wire sum_c27_r67_s2, carry_c27_r67_s2;
  subbyte_full_adder add_c27_r67_s2 (
    .a(sum_c27_r29_s1),
    .b(sum_c27_r30_s1),
    .ci(sum_c27_r31_s1),
    .s(sum_c27_r67_s2),
    .co(carry_c27_r67_s2)
  );
  wire sum_c27_r68_s2, carry_c27_r68_s2;
  subbyte_full_adder add_c27_r68_s2 (
    .a(sum_c27_r32_s1),
    .b(sum_c27_r33_s1),
    .ci(sum_c27_r34_s1),
    .s(sum_c27_r68_s2),
    .co(carry_c27_r68_s2)
  );
  wire sum_c27_r69_s2, carry_c27_r69_s2;
  subbyte_full_adder add_c27_r69_s2 (
    .a(sum_c27_r35_s1),
    .b(sum_c27_r36_s1),
    .ci(sum_c27_r37_s1),
    .s(sum_c27_r69_s2),
    .co(carry_c27_r69_s2)
  );
  wire sum_c27_r70_s2, carry_c27_r70_s2;
  subbyte_full_adder add_c27_r70_s2 (
    .a(sum_c27_r38_s1),
    .b(sum_c27_r39_s1),
    .ci(sum_c27_r40_s1),
    .s(sum_c27_r70_s2),
    .co(carry_c27_r70_s2)
  );
  wire sum_c27_r71_s3, carry_c27_r71_s3;
  subbyte_full_adder add_c27_r71_s3 (
    .a(sum_c27_r41_s1),
    .b(sum_c27_r42_s1),
    .ci(carry_c26_r43_s2),
    .s(sum_c27_r71_s3),
    .co(carry_c27_r71_s3)
  );
  wire sum_c27_r72_s3, carry_c27_r72_s3;
  subbyte_full_adder add_c27_r72_s3 (
    .a(carry_c26_r44_s2),
    .b(carry_c26_r45_s2),
    .ci(carry_c26_r46_s2),
    .s(sum_c27_r72_s3),
    .co(carry_c27_r72_s3)
  );
  wire sum_c27_r73_s3, carry_c27_r73_s3;
  subbyte_full_adder add_c27_r73_s3 (
    .a(carry_c26_r47_s2),
    .b(carry_c26_r48_s2),
    .ci(carry_c26_r49_s2),
    .s(sum_c27_r73_s3),
    .co(carry_c27_r73_s3)
  );
  wire sum_c27_r74_s3, carry_c27_r74_s3;
  subbyte_full_adder add_c27_r74_s3 (
    .a(carry_c26_r50_s2),
    .b(carry_c26_r51_s2),
    .ci(carry_c26_r52_s2),
    .s(sum_c27_r74_s3),
    .co(carry_c27_r74_s3)
  );
  wire sum_c27_r75_s3, carry_c27_r75_s3;
  subbyte_full_adder add_c27_r75_s3 (
    .a(carry_c26_r53_s2),
    .b(carry_c26_r54_s2),
    .ci(carry_c26_r55_s2),
    .s(sum_c27_r75_s3),
    .co(carry_c27_r75_s3)
  );
  wire sum_c27_r76_s3, carry_c27_r76_s3;
  subbyte_full_adder add_c27_r76_s3 (
    .a(carry_c26_r56_s2),
    .b(carry_c26_r57_s2),
    .ci(carry_c26_r58_s2),
    .s(sum_c27_r76_s3),
    .co(carry_c27_r76_s3)
  );
  wire sum_c27_r77_s3, carry_c27_r77_s3;
  subbyte_full_adder add_c27_r77_s3 (
    .a(carry_c26_r59_s2),
    .b(carry_c26_r60_s2),
    .ci(carry_c26_r61_s2),
    .s(sum_c27_r77_s3),
    .co(carry_c27_r77_s3)
  );
  wire sum_c27_r78_s3, carry_c27_r78_s3;
  subbyte_full_adder add_c27_r78_s3 (
    .a(carry_c26_r62_s2),
    .b(carry_c26_r63_s2),
    .ci(carry_c26_r64_s2),
    .s(sum_c27_r78_s3),
    .co(carry_c27_r78_s3)
  );
  wire sum_c27_r79_s3, carry_c27_r79_s3;
  subbyte_full_adder add_c27_r79_s3 (
    .a(carry_c26_r65_s2),
    .b(carry_c26_r66_s2),
    .ci(carry_c26_r67_s2),
    .s(sum_c27_r79_s3),
    .co(carry_c27_r79_s3)
  );
  wire sum_c27_r80_s3, carry_c27_r80_s3;
  subbyte_full_adder add_c27_r80_s3 (
    .a(carry_c26_r68_s2),
    .b(carry_c26_r69_s2),
    .ci(carry_c26_r70_s2),
    .s(sum_c27_r80_s3),
    .co(carry_c27_r80_s3)
  );
  wire sum_c27_r81_s3, carry_c27_r81_s3;
  subbyte_full_adder add_c27_r81_s3 (
    .a(sum_c27_r43_s2),
    .b(sum_c27_r44_s2),
    .ci(sum_c27_r45_s2),
    .s(sum_c27_r81_s3),
    .co(carry_c27_r81_s3)
  );
  wire sum_c27_r82_s3, carry_c27_r82_s3;
  subbyte_full_adder add_c27_r82_s3 (
    .a(sum_c27_r46_s2),
    .b(sum_c27_r47_s2),
    .ci(sum_c27_r48_s2),
    .s(sum_c27_r82_s3),
    .co(carry_c27_r82_s3)
  );
  wire sum_c27_r83_s3, carry_c27_r83_s3;
  subbyte_full_adder add_c27_r83_s3 (
    .a(sum_c27_r49_s2),
    .b(sum_c27_r50_s2),
    .ci(sum_c27_r51_s2),
    .s(sum_c27_r83_s3),
    .co(carry_c27_r83_s3)
  );
  wire sum_c27_r84_s3, carry_c27_r84_s3;
  subbyte_full_adder add_c27_r84_s3 (
    .a(sum_c27_r52_s2),
    .b(sum_c27_r53_s2),
    .ci(sum_c27_r54_s2),
    .s(sum_c27_r84_s3),
    .co(carry_c27_r84_s3)
  );
  wire sum_c27_r85_s3, carry_c27_r85_s3;
  subbyte_full_adder add_c27_r85_s3 (
    .a(sum_c27_r55_s2),
    .b(sum_c27_r56_s2),
    .ci(sum_c27_r57_s2),
    .s(sum_c27_r85_s3),
    .co(carry_c27_r85_s3)
  );
  wire sum_c27_r86_s3, carry_c27_r86_s3;
  subbyte_full_adder add_c27_r86_s3 (
    .a(sum_c27_r58_s2),
    .b(sum_c27_r59_s2),
    .ci(sum_c27_r60_s2),
    .s(sum_c27_r86_s3),
    .co(carry_c27_r86_s3)
  );
  wire sum_c27_r87_s3, carry_c27_r87_s3;
  subbyte_full_adder add_c27_r87_s3 (
    .a(sum_c27_r61_s2),
    .b(sum_c27_r62_s2),
    .ci(sum_c27_r63_s2),
    .s(sum_c27_r87_s3),
    .co(carry_c27_r87_s3)
  );
  wire sum_c27_r88_s3, carry_c27_r88_s3;
  subbyte_full_adder add_c27_r88_s3 (
    .a(sum_c27_r64_s2),
    .b(sum_c27_r65_s2),
    .ci(sum_c27_r66_s2),
    .s(sum_c27_r88_s3),
    .co(carry_c27_r88_s3)
  );
  wire sum_c27_r89_s3, carry_c27_r89_s3;
  subbyte_full_adder add_c27_r89_s3 (
    .a(sum_c27_r67_s2),
    .b(sum_c27_r68_s2),
    .ci(sum_c27_r69_s2),
    .s(sum_c27_r89_s3),
    .co(carry_c27_r89_s3)
  );
  wire sum_c27_r90_s4, carry_c27_r90_s4;
  subbyte_full_adder add_c27_r90_s4 (
    .a(sum_c27_r70_s2),
    .b(carry_c26_r71_s3),
    .ci(sum_c27_r71_s3),
    .s(sum_c27_r90_s4),
    .co(carry_c27_r90_s4)
  );
  wire sum_c27_r91_s4, carry_c27_r91_s4;
  subbyte_full_adder add_c27_r91_s4 (
    .a(carry_c26_r72_s3),
    .b(carry_c26_r73_s3),
    .ci(carry_c26_r74_s3),
    .s(sum_c27_r91_s4),
    .co(carry_c27_r91_s4)
  );
  wire sum_c27_r92_s4, carry_c27_r92_s4;
  subbyte_full_adder add_c27_r92_s4 (
    .a(carry_c26_r75_s3),
    .b(carry_c26_r76_s3),
    .ci(carry_c26_r77_s3),
    .s(sum_c27_r92_s4),
    .co(carry_c27_r92_s4)
  );
  wire sum_c27_r93_s4, carry_c27_r93_s4;
  subbyte_full_adder add_c27_r93_s4 (
    .a(carry_c26_r78_s3),
    .b(carry_c26_r79_s3),
    .ci(carry_c26_r80_s3),
    .s(sum_c27_r93_s4),
    .co(carry_c27_r93_s4)
  );
  wire sum_c27_r94_s4, carry_c27_r94_s4;
  subbyte_full_adder add_c27_r94_s4 (
    .a(carry_c26_r81_s3),
    .b(carry_c26_r82_s3),
    .ci(carry_c26_r83_s3),
    .s(sum_c27_r94_s4),
    .co(carry_c27_r94_s4)
  );
  wire sum_c27_r95_s4, carry_c27_r95_s4;
  subbyte_full_adder add_c27_r95_s4 (
    .a(carry_c26_r84_s3),
    .b(carry_c26_r85_s3),
    .ci(carry_c26_r86_s3),
    .s(sum_c27_r95_s4),
    .co(carry_c27_r95_s4)
  );
  wire sum_c27_r96_s4, carry_c27_r96_s4;
  subbyte_full_adder add_c27_r96_s4 (
    .a(carry_c26_r87_s3),
    .b(carry_c26_r88_s3),
    .ci(carry_c26_r89_s3),
    .s(sum_c27_r96_s4),
    .co(carry_c27_r96_s4)
  );
  wire sum_c27_r97_s4, carry_c27_r97_s4;
  subbyte_full_adder add_c27_r97_s4 (
    .a(sum_c27_r72_s3),
    .b(sum_c27_r73_s3),
    .ci(sum_c27_r74_s3),
    .s(sum_c27_r97_s4),
    .co(carry_c27_r97_s4)
  );
  wire sum_c27_r98_s4, carry_c27_r98_s4;
  subbyte_full_adder add_c27_r98_s4 (
    .a(sum_c27_r75_s3),
    .b(sum_c27_r76_s3),
    .ci(sum_c27_r77_s3),
    .s(sum_c27_r98_s4),
    .co(carry_c27_r98_s4)
  );
  wire sum_c27_r99_s4, carry_c27_r99_s4;
  subbyte_full_adder add_c27_r99_s4 (
    .a(sum_c27_r78_s3),
    .b(sum_c27_r79_s3),
    .ci(sum_c27_r80_s3),
    .s(sum_c27_r99_s4),
    .co(carry_c27_r99_s4)
  );
  wire sum_c27_r100_s4, carry_c27_r100_s4;
  subbyte_full_adder add_c27_r100_s4 (
    .a(sum_c27_r81_s3),
    .b(sum_c27_r82_s3),
    .ci(sum_c27_r83_s3),
    .s(sum_c27_r100_s4),
    .co(carry_c27_r100_s4)
  );
  wire sum_c27_r101_s4, carry_c27_r101_s4;
  subbyte_full_adder add_c27_r101_s4 (
    .a(sum_c27_r84_s3),
    .b(sum_c27_r85_s3),
    .ci(sum_c27_r86_s3),
    .s(sum_c27_r101_s4),
    .co(carry_c27_r101_s4)
  );
  wire sum_c27_r102_s4, carry_c27_r102_s4;
  subbyte_full_adder add_c27_r102_s4 (
    .a(sum_c27_r87_s3),
    .b(sum_c27_r88_s3),
    .ci(sum_c27_r89_s3),
    .s(sum_c27_r102_s4),
    .co(carry_c27_r102_s4)
  );
  wire sum_c27_r103_s5, carry_c27_r103_s5;
  subbyte_full_adder add_c27_r103_s5 (
    .a(carry_c26_r90_s4),
    .b(sum_c27_r90_s4),
    .ci(carry_c26_r91_s4),
    .s(sum_c27_r103_s5),
    .co(carry_c27_r103_s5)
  );
  wire sum_c27_r104_s5, carry_c27_r104_s5;
  subbyte_full_adder add_c27_r104_s5 (
    .a(carry_c26_r92_s4),
    .b(carry_c26_r93_s4),
    .ci(carry_c26_r94_s4),
    .s(sum_c27_r104_s5),
    .co(carry_c27_r104_s5)
  );
  wire sum_c27_r105_s5, carry_c27_r105_s5;
  subbyte_full_adder add_c27_r105_s5 (
    .a(carry_c26_r95_s4),
    .b(carry_c26_r96_s4),
    .ci(carry_c26_r97_s4),
    .s(sum_c27_r105_s5),
    .co(carry_c27_r105_s5)
  );
  wire sum_c27_r106_s5, carry_c27_r106_s5;
  subbyte_full_adder add_c27_r106_s5 (
    .a(carry_c26_r98_s4),
    .b(carry_c26_r99_s4),
    .ci(carry_c26_r100_s4),
    .s(sum_c27_r106_s5),
    .co(carry_c27_r106_s5)
  );
  wire sum_c27_r107_s5, carry_c27_r107_s5;
  subbyte_full_adder add_c27_r107_s5 (
    .a(carry_c26_r101_s4),
    .b(carry_c26_r102_s4),
    .ci(sum_c27_r91_s4),
    .s(sum_c27_r107_s5),
    .co(carry_c27_r107_s5)
  );
  wire sum_c27_r108_s5, carry_c27_r108_s5;
  subbyte_full_adder add_c27_r108_s5 (
    .a(sum_c27_r92_s4),
    .b(sum_c27_r93_s4),
    .ci(sum_c27_r94_s4),
    .s(sum_c27_r108_s5),
    .co(carry_c27_r108_s5)
  );
  wire sum_c27_r109_s5, carry_c27_r109_s5;
  subbyte_full_adder add_c27_r109_s5 (
    .a(sum_c27_r95_s4),
    .b(sum_c27_r96_s4),
    .ci(sum_c27_r97_s4),
    .s(sum_c27_r109_s5),
    .co(carry_c27_r109_s5)
  );
  wire sum_c27_r110_s5, carry_c27_r110_s5;
  subbyte_full_adder add_c27_r110_s5 (
    .a(sum_c27_r98_s4),
    .b(sum_c27_r99_s4),
    .ci(sum_c27_r100_s4),
    .s(sum_c27_r110_s5),
    .co(carry_c27_r110_s5)
  );
  wire sum_c27_r111_s6, carry_c27_r111_s6;
  subbyte_full_adder add_c27_r111_s6 (
    .a(sum_c27_r101_s4),
    .b(sum_c27_r102_s4),
    .ci(carry_c26_r103_s5),
    .s(sum_c27_r111_s6),
    .co(carry_c27_r111_s6)
  );
  wire sum_c27_r112_s6, carry_c27_r112_s6;
  subbyte_full_adder add_c27_r112_s6 (
    .a(sum_c27_r103_s5),
    .b(carry_c26_r104_s5),
    .ci(carry_c26_r105_s5),
    .s(sum_c27_r112_s6),
    .co(carry_c27_r112_s6)
  );
  wire sum_c27_r113_s6, carry_c27_r113_s6;
  subbyte_full_adder add_c27_r113_s6 (
    .a(carry_c26_r106_s5),
    .b(carry_c26_r107_s5),
    .ci(carry_c26_r108_s5),
    .s(sum_c27_r113_s6),
    .co(carry_c27_r113_s6)
  );
  wire sum_c27_r114_s7, carry_c27_r114_s7;
  subbyte_full_adder add_c27_r114_s7 (
    .a(carry_c26_r109_s5),
    .b(carry_c26_r110_s5),
    .ci(carry_c26_r111_s6),
    .s(sum_c27_r114_s7),
    .co(carry_c27_r114_s7)
  );
  wire sum_c27_r115_s6, carry_c27_r115_s6;
  subbyte_full_adder add_c27_r115_s6 (
    .a(sum_c27_r104_s5),
    .b(sum_c27_r105_s5),
    .ci(sum_c27_r106_s5),
    .s(sum_c27_r115_s6),
    .co(carry_c27_r115_s6)
  );
  wire sum_c27_r116_s6, carry_c27_r116_s6;
  subbyte_full_adder add_c27_r116_s6 (
    .a(sum_c27_r107_s5),
    .b(sum_c27_r108_s5),
    .ci(sum_c27_r109_s5),
    .s(sum_c27_r116_s6),
    .co(carry_c27_r116_s6)
  );
  wire sum_c27_r117_s7, carry_c27_r117_s7;
  subbyte_full_adder add_c27_r117_s7 (
    .a(sum_c27_r110_s5),
    .b(sum_c27_r111_s6),
    .ci(carry_c26_r112_s6),
    .s(sum_c27_r117_s7),
    .co(carry_c27_r117_s7)
  );
  wire sum_c27_r118_s8, carry_c27_r118_s8;
  subbyte_full_adder add_c27_r118_s8 (
    .a(carry_c26_r113_s6),
    .b(carry_c26_r114_s7),
    .ci(carry_c26_r115_s6),
    .s(sum_c27_r118_s8),
    .co(carry_c27_r118_s8)
  );
  wire sum_c27_r119_s7, carry_c27_r119_s7;
  subbyte_full_adder add_c27_r119_s7 (
    .a(carry_c26_r116_s6),
    .b(sum_c27_r112_s6),
    .ci(sum_c27_r113_s6),
    .s(sum_c27_r119_s7),
    .co(carry_c27_r119_s7)
  );
  wire sum_c27_r120_s8, carry_c27_r120_s8;
  subbyte_full_adder add_c27_r120_s8 (
    .a(sum_c27_r114_s7),
    .b(sum_c27_r115_s6),
    .ci(sum_c27_r116_s6),
    .s(sum_c27_r120_s8),
    .co(carry_c27_r120_s8)
  );
  wire sum_c27_r121_s9, carry_c27_r121_s9;
  subbyte_full_adder add_c27_r121_s9 (
    .a(carry_c26_r117_s7),
    .b(sum_c27_r117_s7),
    .ci(carry_c26_r118_s8),
    .s(sum_c27_r121_s9),
    .co(carry_c27_r121_s9)
  );
  wire sum_c27_r122_s9, carry_c27_r122_s9;
  subbyte_full_adder add_c27_r122_s9 (
    .a(carry_c26_r119_s7),
    .b(carry_c26_r120_s8),
    .ci(sum_c27_r118_s8),
    .s(sum_c27_r122_s9),
    .co(carry_c27_r122_s9)
  );
  wire sum_c27_r123_s10, carry_c27_r123_s10;
  subbyte_full_adder add_c27_r123_s10 (
    .a(sum_c27_r119_s7),
    .b(sum_c27_r120_s8),
    .ci(carry_c26_r121_s9),
    .s(sum_c27_r123_s10),
    .co(carry_c27_r123_s10)
  );
  wire sum_c27_r124_s11, carry_c27_r124_s11;
  subbyte_full_adder add_c27_r124_s11 (
    .a(sum_c27_r121_s9),
    .b(carry_c26_r122_s9),
    .ci(carry_c26_r123_s10),
    .s(sum_c27_r124_s11),
    .co(carry_c27_r124_s11)
  );
  wire sum_c27_r125_s12, carry_c27_r125_s12;
  subbyte_full_adder add_c27_r125_s12 (
    .a(sum_c27_r122_s9),
    .b(sum_c27_r123_s10),
    .ci(carry_c26_r124_s11),
    .s(sum_c27_r125_s12),
    .co(carry_c27_r125_s12)
  );
  wire sum_c27_r126_s13, carry_c27_r126_s13;
  subbyte_full_adder add_c27_r126_s13 (
    .a(sum_c27_r124_s11),
    .b(carry_c26_r125_s12),
    .ci(sum_c27_r125_s12),
    .s(sum_c27_r126_s13),
    .co(carry_c27_r126_s13)
  );
  wire sum_c27_r127_s34, carry_c27_r127_s34;
  subbyte_full_adder add_c27_r127_s34 (
    .a(carry_c26_r126_s13),
    .b(sum_c27_r126_s13),
    .ci(carry_c26_r127_s33),
    .s(sum_c27_r127_s34),
    .co(carry_c27_r127_s34)
  );
  wire sum_c27_r128_s35, carry_c27_r128_s35;
  subbyte_half_adder add_c27_r128_s35 (
    .a(carry_c26_r128_s34),
    .b(sum_c27_r127_s34),
    .s(sum_c27_r128_s35),
    .co(carry_c27_r128_s35)
  );
  wire sum_c28_r0_s1, carry_c28_r0_s1;
  subbyte_full_adder add_c28_r0_s1 (.a(pp[28]), .b(pp[63]), .ci(pp[98]), .s(sum_c28_r0_s1), .co(carry_c28_r0_s1));
  wire sum_c28_r1_s1, carry_c28_r1_s1;
  subbyte_full_adder add_c28_r1_s1 (.a(pp[133]), .b(pp[168]), .ci(pp[203]), .s(sum_c28_r1_s1), .co(carry_c28_r1_s1));
  wire sum_c28_r2_s1, carry_c28_r2_s1;
  subbyte_full_adder add_c28_r2_s1 (.a(pp[238]), .b(pp[273]), .ci(pp[308]), .s(sum_c28_r2_s1), .co(carry_c28_r2_s1));
  wire sum_c28_r3_s1, carry_c28_r3_s1;
  subbyte_full_adder add_c28_r3_s1 (.a(pp[343]), .b(pp[378]), .ci(pp[413]), .s(sum_c28_r3_s1), .co(carry_c28_r3_s1));
  wire sum_c28_r4_s1, carry_c28_r4_s1;
  subbyte_full_adder add_c28_r4_s1 (.a(pp[448]), .b(pp[483]), .ci(pp[518]), .s(sum_c28_r4_s1), .co(carry_c28_r4_s1));
  wire sum_c28_r5_s1, carry_c28_r5_s1;
  subbyte_full_adder add_c28_r5_s1 (.a(pp[553]), .b(pp[588]), .ci(pp[623]), .s(sum_c28_r5_s1), .co(carry_c28_r5_s1));
  wire sum_c28_r6_s1, carry_c28_r6_s1;
  subbyte_full_adder add_c28_r6_s1 (.a(pp[658]), .b(pp[693]), .ci(pp[728]), .s(sum_c28_r6_s1), .co(carry_c28_r6_s1));
  wire sum_c28_r7_s1, carry_c28_r7_s1;
  subbyte_full_adder add_c28_r7_s1 (.a(pp[763]), .b(pp[798]), .ci(pp[833]), .s(sum_c28_r7_s1), .co(carry_c28_r7_s1));
  wire sum_c28_r8_s1, carry_c28_r8_s1;
  subbyte_full_adder add_c28_r8_s1 (.a(pp[868]), .b(pp[903]), .ci(pp[938]), .s(sum_c28_r8_s1), .co(carry_c28_r8_s1));
  wire sum_c28_r9_s1, carry_c28_r9_s1;
  subbyte_full_adder add_c28_r9_s1 (.a(pp[973]), .b(pp[1008]), .ci(pp[1043]), .s(sum_c28_r9_s1), .co(carry_c28_r9_s1));
  wire sum_c28_r10_s1, carry_c28_r10_s1;
  subbyte_full_adder add_c28_r10_s1 (
    .a(pp[1078]),
    .b(pp[1113]),
    .ci(pp[1148]),
    .s(sum_c28_r10_s1),
    .co(carry_c28_r10_s1)
  );
  wire sum_c28_r11_s1, carry_c28_r11_s1;
  subbyte_full_adder add_c28_r11_s1 (
    .a(pp[1183]),
    .b(pp[1218]),
    .ci(pp[1253]),
    .s(sum_c28_r11_s1),
    .co(carry_c28_r11_s1)
  );
  wire sum_c28_r12_s1, carry_c28_r12_s1;
  subbyte_full_adder add_c28_r12_s1 (
    .a(pp[1288]),
    .b(pp[1323]),
    .ci(pp[1358]),
    .s(sum_c28_r12_s1),
    .co(carry_c28_r12_s1)
  );
  wire sum_c28_r13_s1, carry_c28_r13_s1;
  subbyte_full_adder add_c28_r13_s1 (
    .a(pp[1393]),
    .b(pp[1428]),
    .ci(pp[1463]),
    .s(sum_c28_r13_s1),
    .co(carry_c28_r13_s1)
  );
  wire sum_c28_r14_s1, carry_c28_r14_s1;
  subbyte_full_adder add_c28_r14_s1 (
    .a(pp[1498]),
    .b(pp[1533]),
    .ci(pp[1568]),
    .s(sum_c28_r14_s1),
    .co(carry_c28_r14_s1)
  );
  wire sum_c28_r15_s1, carry_c28_r15_s1;
  subbyte_full_adder add_c28_r15_s1 (
    .a(pp[1603]),
    .b(pp[1638]),
    .ci(pp[1673]),
    .s(sum_c28_r15_s1),
    .co(carry_c28_r15_s1)
  );
  wire sum_c28_r16_s1, carry_c28_r16_s1;
  subbyte_full_adder add_c28_r16_s1 (
    .a(pp[1708]),
    .b(pp[1743]),
    .ci(pp[1778]),
    .s(sum_c28_r16_s1),
    .co(carry_c28_r16_s1)
  );
  wire sum_c28_r17_s1, carry_c28_r17_s1;
  subbyte_full_adder add_c28_r17_s1 (
    .a(pp[1813]),
    .b(pp[1848]),
    .ci(pp[1883]),
    .s(sum_c28_r17_s1),
    .co(carry_c28_r17_s1)
  );
  wire sum_c28_r18_s1, carry_c28_r18_s1;
  subbyte_full_adder add_c28_r18_s1 (
    .a(pp[1918]),
    .b(pp[1953]),
    .ci(pp[1988]),
    .s(sum_c28_r18_s1),
    .co(carry_c28_r18_s1)
  );
  wire sum_c28_r19_s1, carry_c28_r19_s1;
  subbyte_full_adder add_c28_r19_s1 (
    .a(pp[2023]),
    .b(pp[2058]),
    .ci(pp[2093]),
    .s(sum_c28_r19_s1),
    .co(carry_c28_r19_s1)
  );
  wire sum_c28_r20_s1, carry_c28_r20_s1;
  subbyte_full_adder add_c28_r20_s1 (
    .a(pp[2128]),
    .b(pp[2163]),
    .ci(pp[2198]),
    .s(sum_c28_r20_s1),
    .co(carry_c28_r20_s1)
  );
  wire sum_c28_r21_s1, carry_c28_r21_s1;
  subbyte_full_adder add_c28_r21_s1 (
    .a(pp[2233]),
    .b(pp[2268]),
    .ci(pp[2303]),
    .s(sum_c28_r21_s1),
    .co(carry_c28_r21_s1)
  );
  wire sum_c28_r22_s1, carry_c28_r22_s1;
  subbyte_full_adder add_c28_r22_s1 (
    .a(pp[2338]),
    .b(pp[2373]),
    .ci(pp[2408]),
    .s(sum_c28_r22_s1),
    .co(carry_c28_r22_s1)
  );
  wire sum_c28_r23_s1, carry_c28_r23_s1;
  subbyte_full_adder add_c28_r23_s1 (
    .a(pp[2443]),
    .b(pp[2478]),
    .ci(pp[2513]),
    .s(sum_c28_r23_s1),
    .co(carry_c28_r23_s1)
  );
  wire sum_c28_r24_s1, carry_c28_r24_s1;
  subbyte_full_adder add_c28_r24_s1 (
    .a(pp[2548]),
    .b(pp[2583]),
    .ci(pp[2618]),
    .s(sum_c28_r24_s1),
    .co(carry_c28_r24_s1)
  );
  wire sum_c28_r25_s1, carry_c28_r25_s1;
  subbyte_full_adder add_c28_r25_s1 (
    .a(pp[2653]),
    .b(pp[2688]),
    .ci(pp[2723]),
    .s(sum_c28_r25_s1),
    .co(carry_c28_r25_s1)
  );
  wire sum_c28_r26_s1, carry_c28_r26_s1;
  subbyte_full_adder add_c28_r26_s1 (
    .a(pp[2758]),
    .b(pp[2793]),
    .ci(pp[2828]),
    .s(sum_c28_r26_s1),
    .co(carry_c28_r26_s1)
  );
  wire sum_c28_r27_s1, carry_c28_r27_s1;
  subbyte_full_adder add_c28_r27_s1 (
    .a(pp[2863]),
    .b(pp[2898]),
    .ci(pp[2933]),
    .s(sum_c28_r27_s1),
    .co(carry_c28_r27_s1)
  );
  wire sum_c28_r28_s1, carry_c28_r28_s1;
  subbyte_full_adder add_c28_r28_s1 (
    .a(pp[2968]),
    .b(pp[3003]),
    .ci(pp[3038]),
    .s(sum_c28_r28_s1),
    .co(carry_c28_r28_s1)
  );
  wire sum_c28_r29_s1, carry_c28_r29_s1;
  subbyte_full_adder add_c28_r29_s1 (
    .a(pp[3073]),
    .b(pp[3108]),
    .ci(pp[3143]),
    .s(sum_c28_r29_s1),
    .co(carry_c28_r29_s1)
  );
  wire sum_c28_r30_s1, carry_c28_r30_s1;
  subbyte_full_adder add_c28_r30_s1 (
    .a(pp[3178]),
    .b(pp[3213]),
    .ci(pp[3248]),
    .s(sum_c28_r30_s1),
    .co(carry_c28_r30_s1)
  );
  wire sum_c28_r31_s1, carry_c28_r31_s1;
  subbyte_full_adder add_c28_r31_s1 (
    .a(pp[3283]),
    .b(pp[3318]),
    .ci(pp[3353]),
    .s(sum_c28_r31_s1),
    .co(carry_c28_r31_s1)
  );
  wire sum_c28_r32_s1, carry_c28_r32_s1;
  subbyte_full_adder add_c28_r32_s1 (
    .a(pp[3388]),
    .b(pp[3423]),
    .ci(pp[3458]),
    .s(sum_c28_r32_s1),
    .co(carry_c28_r32_s1)
  );
  wire sum_c28_r33_s1, carry_c28_r33_s1;
  subbyte_full_adder add_c28_r33_s1 (
    .a(pp[3493]),
    .b(pp[3528]),
    .ci(pp[3563]),
    .s(sum_c28_r33_s1),
    .co(carry_c28_r33_s1)
  );
  wire sum_c28_r34_s1, carry_c28_r34_s1;
  subbyte_full_adder add_c28_r34_s1 (
    .a(pp[3598]),
    .b(pp[3633]),
    .ci(pp[3668]),
    .s(sum_c28_r34_s1),
    .co(carry_c28_r34_s1)
  );
  wire sum_c28_r35_s1, carry_c28_r35_s1;
  subbyte_full_adder add_c28_r35_s1 (
    .a(pp[3703]),
    .b(pp[3738]),
    .ci(pp[3773]),
    .s(sum_c28_r35_s1),
    .co(carry_c28_r35_s1)
  );
  wire sum_c28_r36_s1, carry_c28_r36_s1;
  subbyte_full_adder add_c28_r36_s1 (
    .a(pp[3808]),
    .b(pp[3843]),
    .ci(pp[3878]),
    .s(sum_c28_r36_s1),
    .co(carry_c28_r36_s1)
  );
  wire sum_c28_r37_s1, carry_c28_r37_s1;
  subbyte_full_adder add_c28_r37_s1 (
    .a(pp[3913]),
    .b(pp[3948]),
    .ci(pp[3983]),
    .s(sum_c28_r37_s1),
    .co(carry_c28_r37_s1)
  );
  wire sum_c28_r38_s1, carry_c28_r38_s1;
  subbyte_full_adder add_c28_r38_s1 (
    .a(pp[4018]),
    .b(pp[4053]),
    .ci(pp[4088]),
    .s(sum_c28_r38_s1),
    .co(carry_c28_r38_s1)
  );
  wire sum_c28_r39_s1, carry_c28_r39_s1;
  subbyte_full_adder add_c28_r39_s1 (
    .a(pp[4123]),
    .b(pp[4158]),
    .ci(pp[4193]),
    .s(sum_c28_r39_s1),
    .co(carry_c28_r39_s1)
  );
  wire sum_c28_r40_s1, carry_c28_r40_s1;
  subbyte_full_adder add_c28_r40_s1 (
    .a(pp[4228]),
    .b(pp[4263]),
    .ci(pp[4298]),
    .s(sum_c28_r40_s1),
    .co(carry_c28_r40_s1)
  );
  wire sum_c28_r41_s1, carry_c28_r41_s1;
  subbyte_full_adder add_c28_r41_s1 (
    .a(pp[4333]),
    .b(pp[4368]),
    .ci(pp[4403]),
    .s(sum_c28_r41_s1),
    .co(carry_c28_r41_s1)
  );
  wire sum_c28_r42_s1, carry_c28_r42_s1;
  subbyte_full_adder add_c28_r42_s1 (
    .a(pp[4438]),
    .b(pp[4473]),
    .ci(pp[4508]),
    .s(sum_c28_r42_s1),
    .co(carry_c28_r42_s1)
  );
  wire sum_c28_r43_s2, carry_c28_r43_s2;
  subbyte_full_adder add_c28_r43_s2 (
    .a(carry_c27_r0_s1),
    .b(carry_c27_r1_s1),
    .ci(carry_c27_r2_s1),
    .s(sum_c28_r43_s2),
    .co(carry_c28_r43_s2)
  );
  wire sum_c28_r44_s2, carry_c28_r44_s2;
  subbyte_full_adder add_c28_r44_s2 (
    .a(carry_c27_r3_s1),
    .b(carry_c27_r4_s1),
    .ci(carry_c27_r5_s1),
    .s(sum_c28_r44_s2),
    .co(carry_c28_r44_s2)
  );
  wire sum_c28_r45_s2, carry_c28_r45_s2;
  subbyte_full_adder add_c28_r45_s2 (
    .a(carry_c27_r6_s1),
    .b(carry_c27_r7_s1),
    .ci(carry_c27_r8_s1),
    .s(sum_c28_r45_s2),
    .co(carry_c28_r45_s2)
  );
  wire sum_c28_r46_s2, carry_c28_r46_s2;
  subbyte_full_adder add_c28_r46_s2 (
    .a(carry_c27_r9_s1),
    .b(carry_c27_r10_s1),
    .ci(carry_c27_r11_s1),
    .s(sum_c28_r46_s2),
    .co(carry_c28_r46_s2)
  );
  wire sum_c28_r47_s2, carry_c28_r47_s2;
  subbyte_full_adder add_c28_r47_s2 (
    .a(carry_c27_r12_s1),
    .b(carry_c27_r13_s1),
    .ci(carry_c27_r14_s1),
    .s(sum_c28_r47_s2),
    .co(carry_c28_r47_s2)
  );
  wire sum_c28_r48_s2, carry_c28_r48_s2;
  subbyte_full_adder add_c28_r48_s2 (
    .a(carry_c27_r15_s1),
    .b(carry_c27_r16_s1),
    .ci(carry_c27_r17_s1),
    .s(sum_c28_r48_s2),
    .co(carry_c28_r48_s2)
  );
  wire sum_c28_r49_s2, carry_c28_r49_s2;
  subbyte_full_adder add_c28_r49_s2 (
    .a(carry_c27_r18_s1),
    .b(carry_c27_r19_s1),
    .ci(carry_c27_r20_s1),
    .s(sum_c28_r49_s2),
    .co(carry_c28_r49_s2)
  );
  wire sum_c28_r50_s2, carry_c28_r50_s2;
  subbyte_full_adder add_c28_r50_s2 (
    .a(carry_c27_r21_s1),
    .b(carry_c27_r22_s1),
    .ci(carry_c27_r23_s1),
    .s(sum_c28_r50_s2),
    .co(carry_c28_r50_s2)
  );
  wire sum_c28_r51_s2, carry_c28_r51_s2;
  subbyte_full_adder add_c28_r51_s2 (
    .a(carry_c27_r24_s1),
    .b(carry_c27_r25_s1),
    .ci(carry_c27_r26_s1),
    .s(sum_c28_r51_s2),
    .co(carry_c28_r51_s2)
  );
  wire sum_c28_r52_s2, carry_c28_r52_s2;
  subbyte_full_adder add_c28_r52_s2 (
    .a(carry_c27_r27_s1),
    .b(carry_c27_r28_s1),
    .ci(carry_c27_r29_s1),
    .s(sum_c28_r52_s2),
    .co(carry_c28_r52_s2)
  );
  wire sum_c28_r53_s2, carry_c28_r53_s2;
  subbyte_full_adder add_c28_r53_s2 (
    .a(carry_c27_r30_s1),
    .b(carry_c27_r31_s1),
    .ci(carry_c27_r32_s1),
    .s(sum_c28_r53_s2),
    .co(carry_c28_r53_s2)
  );
  wire sum_c28_r54_s2, carry_c28_r54_s2;
  subbyte_full_adder add_c28_r54_s2 (
    .a(carry_c27_r33_s1),
    .b(carry_c27_r34_s1),
    .ci(carry_c27_r35_s1),
    .s(sum_c28_r54_s2),
    .co(carry_c28_r54_s2)
  );
  wire sum_c28_r55_s2, carry_c28_r55_s2;
  subbyte_full_adder add_c28_r55_s2 (
    .a(carry_c27_r36_s1),
    .b(carry_c27_r37_s1),
    .ci(carry_c27_r38_s1),
    .s(sum_c28_r55_s2),
    .co(carry_c28_r55_s2)
  );
  wire sum_c28_r56_s2, carry_c28_r56_s2;
  subbyte_full_adder add_c28_r56_s2 (
    .a(carry_c27_r39_s1),
    .b(carry_c27_r40_s1),
    .ci(carry_c27_r41_s1),
    .s(sum_c28_r56_s2),
    .co(carry_c28_r56_s2)
  );
  wire sum_c28_r57_s2, carry_c28_r57_s2;
  subbyte_full_adder add_c28_r57_s2 (
    .a(carry_c27_r42_s1),
    .b(sum_c28_r0_s1),
    .ci(sum_c28_r1_s1),
    .s(sum_c28_r57_s2),
    .co(carry_c28_r57_s2)
  );
  wire sum_c28_r58_s2, carry_c28_r58_s2;
  subbyte_full_adder add_c28_r58_s2 (
    .a(sum_c28_r2_s1),
    .b(sum_c28_r3_s1),
    .ci(sum_c28_r4_s1),
    .s(sum_c28_r58_s2),
    .co(carry_c28_r58_s2)
  );
  wire sum_c28_r59_s2, carry_c28_r59_s2;
  subbyte_full_adder add_c28_r59_s2 (
    .a(sum_c28_r5_s1),
    .b(sum_c28_r6_s1),
    .ci(sum_c28_r7_s1),
    .s(sum_c28_r59_s2),
    .co(carry_c28_r59_s2)
  );
  wire sum_c28_r60_s2, carry_c28_r60_s2;
  subbyte_full_adder add_c28_r60_s2 (
    .a(sum_c28_r8_s1),
    .b(sum_c28_r9_s1),
    .ci(sum_c28_r10_s1),
    .s(sum_c28_r60_s2),
    .co(carry_c28_r60_s2)
  );
  wire sum_c28_r61_s2, carry_c28_r61_s2;
  subbyte_full_adder add_c28_r61_s2 (
    .a(sum_c28_r11_s1),
    .b(sum_c28_r12_s1),
    .ci(sum_c28_r13_s1),
    .s(sum_c28_r61_s2),
    .co(carry_c28_r61_s2)
  );
  wire sum_c28_r62_s2, carry_c28_r62_s2;
  subbyte_full_adder add_c28_r62_s2 (
    .a(sum_c28_r14_s1),
    .b(sum_c28_r15_s1),
    .ci(sum_c28_r16_s1),
    .s(sum_c28_r62_s2),
    .co(carry_c28_r62_s2)
  );
  wire sum_c28_r63_s2, carry_c28_r63_s2;
  subbyte_full_adder add_c28_r63_s2 (
    .a(sum_c28_r17_s1),
    .b(sum_c28_r18_s1),
    .ci(sum_c28_r19_s1),
    .s(sum_c28_r63_s2),
    .co(carry_c28_r63_s2)
  );
  wire sum_c28_r64_s2, carry_c28_r64_s2;
  subbyte_full_adder add_c28_r64_s2 (
    .a(sum_c28_r20_s1),
    .b(sum_c28_r21_s1),
    .ci(sum_c28_r22_s1),
    .s(sum_c28_r64_s2),
    .co(carry_c28_r64_s2)
  );
  wire sum_c28_r65_s2, carry_c28_r65_s2;
  subbyte_full_adder add_c28_r65_s2 (
    .a(sum_c28_r23_s1),
    .b(sum_c28_r24_s1),
    .ci(sum_c28_r25_s1),
    .s(sum_c28_r65_s2),
    .co(carry_c28_r65_s2)
  );
  wire sum_c28_r66_s2, carry_c28_r66_s2;
  subbyte_full_adder add_c28_r66_s2 (
    .a(sum_c28_r26_s1),
    .b(sum_c28_r27_s1),
    .ci(sum_c28_r28_s1),
    .s(sum_c28_r66_s2),
    .co(carry_c28_r66_s2)
  );
  wire sum_c28_r67_s2, carry_c28_r67_s2;
  subbyte_full_adder add_c28_r67_s2 (
    .a(sum_c28_r29_s1),
    .b(sum_c28_r30_s1),
    .ci(sum_c28_r31_s1),
    .s(sum_c28_r67_s2),
    .co(carry_c28_r67_s2)
  );
  wire sum_c28_r68_s2, carry_c28_r68_s2;
  subbyte_full_adder add_c28_r68_s2 (
    .a(sum_c28_r32_s1),
    .b(sum_c28_r33_s1),
    .ci(sum_c28_r34_s1),
    .s(sum_c28_r68_s2),
    .co(carry_c28_r68_s2)
  );
  wire sum_c28_r69_s2, carry_c28_r69_s2;
  subbyte_full_adder add_c28_r69_s2 (
    .a(sum_c28_r35_s1),
    .b(sum_c28_r36_s1),
    .ci(sum_c28_r37_s1),
    .s(sum_c28_r69_s2),
    .co(carry_c28_r69_s2)
  );
  wire sum_c28_r70_s2, carry_c28_r70_s2;
  subbyte_full_adder add_c28_r70_s2 (
    .a(sum_c28_r38_s1),
    .b(sum_c28_r39_s1),
    .ci(sum_c28_r40_s1),
    .s(sum_c28_r70_s2),
    .co(carry_c28_r70_s2)
  );
  wire sum_c28_r71_s3, carry_c28_r71_s3;
  subbyte_full_adder add_c28_r71_s3 (
    .a(sum_c28_r41_s1),
    .b(sum_c28_r42_s1),
    .ci(carry_c27_r43_s2),
    .s(sum_c28_r71_s3),
    .co(carry_c28_r71_s3)
  );
  wire sum_c28_r72_s3, carry_c28_r72_s3;
  subbyte_full_adder add_c28_r72_s3 (
    .a(carry_c27_r44_s2),
    .b(carry_c27_r45_s2),
    .ci(carry_c27_r46_s2),
    .s(sum_c28_r72_s3),
    .co(carry_c28_r72_s3)
  );
  wire sum_c28_r73_s3, carry_c28_r73_s3;
  subbyte_full_adder add_c28_r73_s3 (
    .a(carry_c27_r47_s2),
    .b(carry_c27_r48_s2),
    .ci(carry_c27_r49_s2),
    .s(sum_c28_r73_s3),
    .co(carry_c28_r73_s3)
  );
  wire sum_c28_r74_s3, carry_c28_r74_s3;
  subbyte_full_adder add_c28_r74_s3 (
    .a(carry_c27_r50_s2),
    .b(carry_c27_r51_s2),
    .ci(carry_c27_r52_s2),
    .s(sum_c28_r74_s3),
    .co(carry_c28_r74_s3)
  );
  wire sum_c28_r75_s3, carry_c28_r75_s3;
  subbyte_full_adder add_c28_r75_s3 (
    .a(carry_c27_r53_s2),
    .b(carry_c27_r54_s2),
    .ci(carry_c27_r55_s2),
    .s(sum_c28_r75_s3),
    .co(carry_c28_r75_s3)
  );
  wire sum_c28_r76_s3, carry_c28_r76_s3;
  subbyte_full_adder add_c28_r76_s3 (
    .a(carry_c27_r56_s2),
    .b(carry_c27_r57_s2),
    .ci(carry_c27_r58_s2),
    .s(sum_c28_r76_s3),
    .co(carry_c28_r76_s3)
  );
  wire sum_c28_r77_s3, carry_c28_r77_s3;
  subbyte_full_adder add_c28_r77_s3 (
    .a(carry_c27_r59_s2),
    .b(carry_c27_r60_s2),
    .ci(carry_c27_r61_s2),
    .s(sum_c28_r77_s3),
    .co(carry_c28_r77_s3)
  );
  wire sum_c28_r78_s3, carry_c28_r78_s3;
  subbyte_full_adder add_c28_r78_s3 (
    .a(carry_c27_r62_s2),
    .b(carry_c27_r63_s2),
    .ci(carry_c27_r64_s2),
    .s(sum_c28_r78_s3),
    .co(carry_c28_r78_s3)
  );
  wire sum_c28_r79_s3, carry_c28_r79_s3;
  subbyte_full_adder add_c28_r79_s3 (
    .a(carry_c27_r65_s2),
    .b(carry_c27_r66_s2),
    .ci(carry_c27_r67_s2),
    .s(sum_c28_r79_s3),
    .co(carry_c28_r79_s3)
  );
  wire sum_c28_r80_s3, carry_c28_r80_s3;
  subbyte_full_adder add_c28_r80_s3 (
    .a(carry_c27_r68_s2),
    .b(carry_c27_r69_s2),
    .ci(carry_c27_r70_s2),
    .s(sum_c28_r80_s3),
    .co(carry_c28_r80_s3)
  );
  wire sum_c28_r81_s3, carry_c28_r81_s3;
  subbyte_full_adder add_c28_r81_s3 (
    .a(sum_c28_r43_s2),
    .b(sum_c28_r44_s2),
    .ci(sum_c28_r45_s2),
    .s(sum_c28_r81_s3),
    .co(carry_c28_r81_s3)
  );
  wire sum_c28_r82_s3, carry_c28_r82_s3;
  subbyte_full_adder add_c28_r82_s3 (
    .a(sum_c28_r46_s2),
    .b(sum_c28_r47_s2),
    .ci(sum_c28_r48_s2),
    .s(sum_c28_r82_s3),
    .co(carry_c28_r82_s3)
  );
  wire sum_c28_r83_s3, carry_c28_r83_s3;
  subbyte_full_adder add_c28_r83_s3 (
    .a(sum_c28_r49_s2),
    .b(sum_c28_r50_s2),
    .ci(sum_c28_r51_s2),
    .s(sum_c28_r83_s3),
    .co(carry_c28_r83_s3)
  );
  wire sum_c28_r84_s3, carry_c28_r84_s3;
  subbyte_full_adder add_c28_r84_s3 (
    .a(sum_c28_r52_s2),
    .b(sum_c28_r53_s2),
    .ci(sum_c28_r54_s2),
    .s(sum_c28_r84_s3),
    .co(carry_c28_r84_s3)
  );
  wire sum_c28_r85_s3, carry_c28_r85_s3;
  subbyte_full_adder add_c28_r85_s3 (
    .a(sum_c28_r55_s2),
    .b(sum_c28_r56_s2),
    .ci(sum_c28_r57_s2),
    .s(sum_c28_r85_s3),
    .co(carry_c28_r85_s3)
  );
  wire sum_c28_r86_s3, carry_c28_r86_s3;
  subbyte_full_adder add_c28_r86_s3 (
    .a(sum_c28_r58_s2),
    .b(sum_c28_r59_s2),
    .ci(sum_c28_r60_s2),
    .s(sum_c28_r86_s3),
    .co(carry_c28_r86_s3)
  );
  wire sum_c28_r87_s3, carry_c28_r87_s3;
  subbyte_full_adder add_c28_r87_s3 (
    .a(sum_c28_r61_s2),
    .b(sum_c28_r62_s2),
    .ci(sum_c28_r63_s2),
    .s(sum_c28_r87_s3),
    .co(carry_c28_r87_s3)
  );
  wire sum_c28_r88_s3, carry_c28_r88_s3;
  subbyte_full_adder add_c28_r88_s3 (
    .a(sum_c28_r64_s2),
    .b(sum_c28_r65_s2),
    .ci(sum_c28_r66_s2),
    .s(sum_c28_r88_s3),
    .co(carry_c28_r88_s3)
  );
  wire sum_c28_r89_s3, carry_c28_r89_s3;
  subbyte_full_adder add_c28_r89_s3 (
    .a(sum_c28_r67_s2),
    .b(sum_c28_r68_s2),
    .ci(sum_c28_r69_s2),
    .s(sum_c28_r89_s3),
    .co(carry_c28_r89_s3)
  );
  wire sum_c28_r90_s4, carry_c28_r90_s4;
  subbyte_full_adder add_c28_r90_s4 (
    .a(sum_c28_r70_s2),
    .b(carry_c27_r71_s3),
    .ci(sum_c28_r71_s3),
    .s(sum_c28_r90_s4),
    .co(carry_c28_r90_s4)
  );
  wire sum_c28_r91_s4, carry_c28_r91_s4;
  subbyte_full_adder add_c28_r91_s4 (
    .a(carry_c27_r72_s3),
    .b(carry_c27_r73_s3),
    .ci(carry_c27_r74_s3),
    .s(sum_c28_r91_s4),
    .co(carry_c28_r91_s4)
  );
  wire sum_c28_r92_s4, carry_c28_r92_s4;
  subbyte_full_adder add_c28_r92_s4 (
    .a(carry_c27_r75_s3),
    .b(carry_c27_r76_s3),
    .ci(carry_c27_r77_s3),
    .s(sum_c28_r92_s4),
    .co(carry_c28_r92_s4)
  );
  wire sum_c28_r93_s4, carry_c28_r93_s4;
  subbyte_full_adder add_c28_r93_s4 (
    .a(carry_c27_r78_s3),
    .b(carry_c27_r79_s3),
    .ci(carry_c27_r80_s3),
    .s(sum_c28_r93_s4),
    .co(carry_c28_r93_s4)
  );
  wire sum_c28_r94_s4, carry_c28_r94_s4;
  subbyte_full_adder add_c28_r94_s4 (
    .a(carry_c27_r81_s3),
    .b(carry_c27_r82_s3),
    .ci(carry_c27_r83_s3),
    .s(sum_c28_r94_s4),
    .co(carry_c28_r94_s4)
  );
  wire sum_c28_r95_s4, carry_c28_r95_s4;
  subbyte_full_adder add_c28_r95_s4 (
    .a(carry_c27_r84_s3),
    .b(carry_c27_r85_s3),
    .ci(carry_c27_r86_s3),
    .s(sum_c28_r95_s4),
    .co(carry_c28_r95_s4)
  );
  wire sum_c28_r96_s4, carry_c28_r96_s4;
  subbyte_full_adder add_c28_r96_s4 (
    .a(carry_c27_r87_s3),
    .b(carry_c27_r88_s3),
    .ci(carry_c27_r89_s3),
    .s(sum_c28_r96_s4),
    .co(carry_c28_r96_s4)
  );
  wire sum_c28_r97_s4, carry_c28_r97_s4;
  subbyte_full_adder add_c28_r97_s4 (
    .a(sum_c28_r72_s3),
    .b(sum_c28_r73_s3),
    .ci(sum_c28_r74_s3),
    .s(sum_c28_r97_s4),
    .co(carry_c28_r97_s4)
  );
  wire sum_c28_r98_s4, carry_c28_r98_s4;
  subbyte_full_adder add_c28_r98_s4 (
    .a(sum_c28_r75_s3),
    .b(sum_c28_r76_s3),
    .ci(sum_c28_r77_s3),
    .s(sum_c28_r98_s4),
    .co(carry_c28_r98_s4)
  );
  wire sum_c28_r99_s4, carry_c28_r99_s4;
  subbyte_full_adder add_c28_r99_s4 (
    .a(sum_c28_r78_s3),
    .b(sum_c28_r79_s3),
    .ci(sum_c28_r80_s3),
    .s(sum_c28_r99_s4),
    .co(carry_c28_r99_s4)
  );
  wire sum_c28_r100_s4, carry_c28_r100_s4;
  subbyte_full_adder add_c28_r100_s4 (
    .a(sum_c28_r81_s3),
    .b(sum_c28_r82_s3),
    .ci(sum_c28_r83_s3),
    .s(sum_c28_r100_s4),
    .co(carry_c28_r100_s4)
  );
  wire sum_c28_r101_s4, carry_c28_r101_s4;
  subbyte_full_adder add_c28_r101_s4 (
    .a(sum_c28_r84_s3),
    .b(sum_c28_r85_s3),
    .ci(sum_c28_r86_s3),
    .s(sum_c28_r101_s4),
    .co(carry_c28_r101_s4)
  );
  wire sum_c28_r102_s4, carry_c28_r102_s4;
  subbyte_full_adder add_c28_r102_s4 (
    .a(sum_c28_r87_s3),
    .b(sum_c28_r88_s3),
    .ci(sum_c28_r89_s3),
    .s(sum_c28_r102_s4),
    .co(carry_c28_r102_s4)
  );
  wire sum_c28_r103_s5, carry_c28_r103_s5;
  subbyte_full_adder add_c28_r103_s5 (
    .a(carry_c27_r90_s4),
    .b(sum_c28_r90_s4),
    .ci(carry_c27_r91_s4),
    .s(sum_c28_r103_s5),
    .co(carry_c28_r103_s5)
  );
  wire sum_c28_r104_s5, carry_c28_r104_s5;
  subbyte_full_adder add_c28_r104_s5 (
    .a(carry_c27_r92_s4),
    .b(carry_c27_r93_s4),
    .ci(carry_c27_r94_s4),
    .s(sum_c28_r104_s5),
    .co(carry_c28_r104_s5)
  );
  wire sum_c28_r105_s5, carry_c28_r105_s5;
  subbyte_full_adder add_c28_r105_s5 (
    .a(carry_c27_r95_s4),
    .b(carry_c27_r96_s4),
    .ci(carry_c27_r97_s4),
    .s(sum_c28_r105_s5),
    .co(carry_c28_r105_s5)
  );
  wire sum_c28_r106_s5, carry_c28_r106_s5;
  subbyte_full_adder add_c28_r106_s5 (
    .a(carry_c27_r98_s4),
    .b(carry_c27_r99_s4),
    .ci(carry_c27_r100_s4),
    .s(sum_c28_r106_s5),
    .co(carry_c28_r106_s5)
  );
  wire sum_c28_r107_s5, carry_c28_r107_s5;
  subbyte_full_adder add_c28_r107_s5 (
    .a(carry_c27_r101_s4),
    .b(carry_c27_r102_s4),
    .ci(sum_c28_r91_s4),
    .s(sum_c28_r107_s5),
    .co(carry_c28_r107_s5)
  );
  wire sum_c28_r108_s5, carry_c28_r108_s5;
  subbyte_full_adder add_c28_r108_s5 (
    .a(sum_c28_r92_s4),
    .b(sum_c28_r93_s4),
    .ci(sum_c28_r94_s4),
    .s(sum_c28_r108_s5),
    .co(carry_c28_r108_s5)
  );
  wire sum_c28_r109_s5, carry_c28_r109_s5;
  subbyte_full_adder add_c28_r109_s5 (
    .a(sum_c28_r95_s4),
    .b(sum_c28_r96_s4),
    .ci(sum_c28_r97_s4),
    .s(sum_c28_r109_s5),
    .co(carry_c28_r109_s5)
  );
  wire sum_c28_r110_s5, carry_c28_r110_s5;
  subbyte_full_adder add_c28_r110_s5 (
    .a(sum_c28_r98_s4),
    .b(sum_c28_r99_s4),
    .ci(sum_c28_r100_s4),
    .s(sum_c28_r110_s5),
    .co(carry_c28_r110_s5)
  );
  wire sum_c28_r111_s6, carry_c28_r111_s6;
  subbyte_full_adder add_c28_r111_s6 (
    .a(sum_c28_r101_s4),
    .b(sum_c28_r102_s4),
    .ci(carry_c27_r103_s5),
    .s(sum_c28_r111_s6),
    .co(carry_c28_r111_s6)
  );
  wire sum_c28_r112_s6, carry_c28_r112_s6;
  subbyte_full_adder add_c28_r112_s6 (
    .a(sum_c28_r103_s5),
    .b(carry_c27_r104_s5),
    .ci(carry_c27_r105_s5),
    .s(sum_c28_r112_s6),
    .co(carry_c28_r112_s6)
  );
  wire sum_c28_r113_s6, carry_c28_r113_s6;
  subbyte_full_adder add_c28_r113_s6 (
    .a(carry_c27_r106_s5),
    .b(carry_c27_r107_s5),
    .ci(carry_c27_r108_s5),
    .s(sum_c28_r113_s6),
    .co(carry_c28_r113_s6)
  );
  wire sum_c28_r114_s7, carry_c28_r114_s7;
  subbyte_full_adder add_c28_r114_s7 (
    .a(carry_c27_r109_s5),
    .b(carry_c27_r110_s5),
    .ci(carry_c27_r111_s6),
    .s(sum_c28_r114_s7),
    .co(carry_c28_r114_s7)
  );
  wire sum_c28_r115_s6, carry_c28_r115_s6;
  subbyte_full_adder add_c28_r115_s6 (
    .a(sum_c28_r104_s5),
    .b(sum_c28_r105_s5),
    .ci(sum_c28_r106_s5),
    .s(sum_c28_r115_s6),
    .co(carry_c28_r115_s6)
  );
  wire sum_c28_r116_s6, carry_c28_r116_s6;
  subbyte_full_adder add_c28_r116_s6 (
    .a(sum_c28_r107_s5),
    .b(sum_c28_r108_s5),
    .ci(sum_c28_r109_s5),
    .s(sum_c28_r116_s6),
    .co(carry_c28_r116_s6)
  );
  wire sum_c28_r117_s7, carry_c28_r117_s7;
  subbyte_full_adder add_c28_r117_s7 (
    .a(sum_c28_r110_s5),
    .b(sum_c28_r111_s6),
    .ci(carry_c27_r112_s6),
    .s(sum_c28_r117_s7),
    .co(carry_c28_r117_s7)
  );
  wire sum_c28_r118_s8, carry_c28_r118_s8;
  subbyte_full_adder add_c28_r118_s8 (
    .a(carry_c27_r113_s6),
    .b(carry_c27_r114_s7),
    .ci(carry_c27_r115_s6),
    .s(sum_c28_r118_s8),
    .co(carry_c28_r118_s8)
  );
  wire sum_c28_r119_s7, carry_c28_r119_s7;
  subbyte_full_adder add_c28_r119_s7 (
    .a(carry_c27_r116_s6),
    .b(sum_c28_r112_s6),
    .ci(sum_c28_r113_s6),
    .s(sum_c28_r119_s7),
    .co(carry_c28_r119_s7)
  );
  wire sum_c28_r120_s8, carry_c28_r120_s8;
  subbyte_full_adder add_c28_r120_s8 (
    .a(sum_c28_r114_s7),
    .b(sum_c28_r115_s6),
    .ci(sum_c28_r116_s6),
    .s(sum_c28_r120_s8),
    .co(carry_c28_r120_s8)
  );
  wire sum_c28_r121_s9, carry_c28_r121_s9;
  subbyte_full_adder add_c28_r121_s9 (
    .a(carry_c27_r117_s7),
    .b(sum_c28_r117_s7),
    .ci(carry_c27_r118_s8),
    .s(sum_c28_r121_s9),
    .co(carry_c28_r121_s9)
  );
  wire sum_c28_r122_s9, carry_c28_r122_s9;
  subbyte_full_adder add_c28_r122_s9 (
    .a(carry_c27_r119_s7),
    .b(carry_c27_r120_s8),
    .ci(sum_c28_r118_s8),
    .s(sum_c28_r122_s9),
    .co(carry_c28_r122_s9)
  );
  wire sum_c28_r123_s10, carry_c28_r123_s10;
  subbyte_full_adder add_c28_r123_s10 (
    .a(sum_c28_r119_s7),
    .b(sum_c28_r120_s8),
    .ci(carry_c27_r121_s9),
    .s(sum_c28_r123_s10),
    .co(carry_c28_r123_s10)
  );
  wire sum_c28_r124_s11, carry_c28_r124_s11;
  subbyte_full_adder add_c28_r124_s11 (
    .a(sum_c28_r121_s9),
    .b(carry_c27_r122_s9),
    .ci(carry_c27_r123_s10),
    .s(sum_c28_r124_s11),
    .co(carry_c28_r124_s11)
  );
  wire sum_c28_r125_s12, carry_c28_r125_s12;
  subbyte_full_adder add_c28_r125_s12 (
    .a(sum_c28_r122_s9),
    .b(sum_c28_r123_s10),
    .ci(carry_c27_r124_s11),
    .s(sum_c28_r125_s12),
    .co(carry_c28_r125_s12)
  );
  wire sum_c28_r126_s13, carry_c28_r126_s13;
  subbyte_full_adder add_c28_r126_s13 (
    .a(sum_c28_r124_s11),
    .b(carry_c27_r125_s12),
    .ci(sum_c28_r125_s12),
    .s(sum_c28_r126_s13),
    .co(carry_c28_r126_s13)
  );
  wire sum_c28_r127_s35, carry_c28_r127_s35;
  subbyte_full_adder add_c28_r127_s35 (
    .a(carry_c27_r126_s13),
    .b(sum_c28_r126_s13),
    .ci(carry_c27_r127_s34),
    .s(sum_c28_r127_s35),
    .co(carry_c28_r127_s35)
  );
  wire sum_c28_r128_s36, carry_c28_r128_s36;
  subbyte_half_adder add_c28_r128_s36 (
    .a(carry_c27_r128_s35),
    .b(sum_c28_r127_s35),
    .s(sum_c28_r128_s36),
    .co(carry_c28_r128_s36)
  );
  wire sum_c29_r0_s1, carry_c29_r0_s1;
  subbyte_full_adder add_c29_r0_s1 (.a(pp[29]), .b(pp[64]), .ci(pp[99]), .s(sum_c29_r0_s1), .co(carry_c29_r0_s1));
  wire sum_c29_r1_s1, carry_c29_r1_s1;
  subbyte_full_adder add_c29_r1_s1 (.a(pp[134]), .b(pp[169]), .ci(pp[204]), .s(sum_c29_r1_s1), .co(carry_c29_r1_s1));
  wire sum_c29_r2_s1, carry_c29_r2_s1;
  subbyte_full_adder add_c29_r2_s1 (.a(pp[239]), .b(pp[274]), .ci(pp[309]), .s(sum_c29_r2_s1), .co(carry_c29_r2_s1));
  wire sum_c29_r3_s1, carry_c29_r3_s1;
  subbyte_full_adder add_c29_r3_s1 (.a(pp[344]), .b(pp[379]), .ci(pp[414]), .s(sum_c29_r3_s1), .co(carry_c29_r3_s1));
  wire sum_c29_r4_s1, carry_c29_r4_s1;
  subbyte_full_adder add_c29_r4_s1 (.a(pp[449]), .b(pp[484]), .ci(pp[519]), .s(sum_c29_r4_s1), .co(carry_c29_r4_s1));
  wire sum_c29_r5_s1, carry_c29_r5_s1;
  subbyte_full_adder add_c29_r5_s1 (.a(pp[554]), .b(pp[589]), .ci(pp[624]), .s(sum_c29_r5_s1), .co(carry_c29_r5_s1));
  wire sum_c29_r6_s1, carry_c29_r6_s1;
  subbyte_full_adder add_c29_r6_s1 (.a(pp[659]), .b(pp[694]), .ci(pp[729]), .s(sum_c29_r6_s1), .co(carry_c29_r6_s1));
  wire sum_c29_r7_s1, carry_c29_r7_s1;
  subbyte_full_adder add_c29_r7_s1 (.a(pp[764]), .b(pp[799]), .ci(pp[834]), .s(sum_c29_r7_s1), .co(carry_c29_r7_s1));
  wire sum_c29_r8_s1, carry_c29_r8_s1;
  subbyte_full_adder add_c29_r8_s1 (.a(pp[869]), .b(pp[904]), .ci(pp[939]), .s(sum_c29_r8_s1), .co(carry_c29_r8_s1));
  wire sum_c29_r9_s1, carry_c29_r9_s1;
  subbyte_full_adder add_c29_r9_s1 (.a(pp[974]), .b(pp[1009]), .ci(pp[1044]), .s(sum_c29_r9_s1), .co(carry_c29_r9_s1));
  wire sum_c29_r10_s1, carry_c29_r10_s1;
  subbyte_full_adder add_c29_r10_s1 (
    .a(pp[1079]),
    .b(pp[1114]),
    .ci(pp[1149]),
    .s(sum_c29_r10_s1),
    .co(carry_c29_r10_s1)
  );
  wire sum_c29_r11_s1, carry_c29_r11_s1;
  subbyte_full_adder add_c29_r11_s1 (
    .a(pp[1184]),
    .b(pp[1219]),
    .ci(pp[1254]),
    .s(sum_c29_r11_s1),
    .co(carry_c29_r11_s1)
  );
  wire sum_c29_r12_s1, carry_c29_r12_s1;
  subbyte_full_adder add_c29_r12_s1 (
    .a(pp[1289]),
    .b(pp[1324]),
    .ci(pp[1359]),
    .s(sum_c29_r12_s1),
    .co(carry_c29_r12_s1)
  );
  wire sum_c29_r13_s1, carry_c29_r13_s1;
  subbyte_full_adder add_c29_r13_s1 (
    .a(pp[1394]),
    .b(pp[1429]),
    .ci(pp[1464]),
    .s(sum_c29_r13_s1),
    .co(carry_c29_r13_s1)
  );
  wire sum_c29_r14_s1, carry_c29_r14_s1;
  subbyte_full_adder add_c29_r14_s1 (
    .a(pp[1499]),
    .b(pp[1534]),
    .ci(pp[1569]),
    .s(sum_c29_r14_s1),
    .co(carry_c29_r14_s1)
  );
  wire sum_c29_r15_s1, carry_c29_r15_s1;
  subbyte_full_adder add_c29_r15_s1 (
    .a(pp[1604]),
    .b(pp[1639]),
    .ci(pp[1674]),
    .s(sum_c29_r15_s1),
    .co(carry_c29_r15_s1)
  );
  wire sum_c29_r16_s1, carry_c29_r16_s1;
  subbyte_full_adder add_c29_r16_s1 (
    .a(pp[1709]),
    .b(pp[1744]),
    .ci(pp[1779]),
    .s(sum_c29_r16_s1),
    .co(carry_c29_r16_s1)
  );
  wire sum_c29_r17_s1, carry_c29_r17_s1;
  subbyte_full_adder add_c29_r17_s1 (
    .a(pp[1814]),
    .b(pp[1849]),
    .ci(pp[1884]),
    .s(sum_c29_r17_s1),
    .co(carry_c29_r17_s1)
  );
  wire sum_c29_r18_s1, carry_c29_r18_s1;
  subbyte_full_adder add_c29_r18_s1 (
    .a(pp[1919]),
    .b(pp[1954]),
    .ci(pp[1989]),
    .s(sum_c29_r18_s1),
    .co(carry_c29_r18_s1)
  );
  wire sum_c29_r19_s1, carry_c29_r19_s1;
  subbyte_full_adder add_c29_r19_s1 (
    .a(pp[2024]),
    .b(pp[2059]),
    .ci(pp[2094]),
    .s(sum_c29_r19_s1),
    .co(carry_c29_r19_s1)
  );
  wire sum_c29_r20_s1, carry_c29_r20_s1;
  subbyte_full_adder add_c29_r20_s1 (
    .a(pp[2129]),
    .b(pp[2164]),
    .ci(pp[2199]),
    .s(sum_c29_r20_s1),
    .co(carry_c29_r20_s1)
  );
  wire sum_c29_r21_s1, carry_c29_r21_s1;
  subbyte_full_adder add_c29_r21_s1 (
    .a(pp[2234]),
    .b(pp[2269]),
    .ci(pp[2304]),
    .s(sum_c29_r21_s1),
    .co(carry_c29_r21_s1)
  );
  wire sum_c29_r22_s1, carry_c29_r22_s1;
  subbyte_full_adder add_c29_r22_s1 (
    .a(pp[2339]),
    .b(pp[2374]),
    .ci(pp[2409]),
    .s(sum_c29_r22_s1),
    .co(carry_c29_r22_s1)
  );
  wire sum_c29_r23_s1, carry_c29_r23_s1;
  subbyte_full_adder add_c29_r23_s1 (
    .a(pp[2444]),
    .b(pp[2479]),
    .ci(pp[2514]),
    .s(sum_c29_r23_s1),
    .co(carry_c29_r23_s1)
  );
  wire sum_c29_r24_s1, carry_c29_r24_s1;
  subbyte_full_adder add_c29_r24_s1 (
    .a(pp[2549]),
    .b(pp[2584]),
    .ci(pp[2619]),
    .s(sum_c29_r24_s1),
    .co(carry_c29_r24_s1)
  );
  wire sum_c29_r25_s1, carry_c29_r25_s1;
  subbyte_full_adder add_c29_r25_s1 (
    .a(pp[2654]),
    .b(pp[2689]),
    .ci(pp[2724]),
    .s(sum_c29_r25_s1),
    .co(carry_c29_r25_s1)
  );
  wire sum_c29_r26_s1, carry_c29_r26_s1;
  subbyte_full_adder add_c29_r26_s1 (
    .a(pp[2759]),
    .b(pp[2794]),
    .ci(pp[2829]),
    .s(sum_c29_r26_s1),
    .co(carry_c29_r26_s1)
  );
  wire sum_c29_r27_s1, carry_c29_r27_s1;
  subbyte_full_adder add_c29_r27_s1 (
    .a(pp[2864]),
    .b(pp[2899]),
    .ci(pp[2934]),
    .s(sum_c29_r27_s1),
    .co(carry_c29_r27_s1)
  );
  wire sum_c29_r28_s1, carry_c29_r28_s1;
  subbyte_full_adder add_c29_r28_s1 (
    .a(pp[2969]),
    .b(pp[3004]),
    .ci(pp[3039]),
    .s(sum_c29_r28_s1),
    .co(carry_c29_r28_s1)
  );
  wire sum_c29_r29_s1, carry_c29_r29_s1;
  subbyte_full_adder add_c29_r29_s1 (
    .a(pp[3074]),
    .b(pp[3109]),
    .ci(pp[3144]),
    .s(sum_c29_r29_s1),
    .co(carry_c29_r29_s1)
  );
  wire sum_c29_r30_s1, carry_c29_r30_s1;
  subbyte_full_adder add_c29_r30_s1 (
    .a(pp[3179]),
    .b(pp[3214]),
    .ci(pp[3249]),
    .s(sum_c29_r30_s1),
    .co(carry_c29_r30_s1)
  );
  wire sum_c29_r31_s1, carry_c29_r31_s1;
  subbyte_full_adder add_c29_r31_s1 (
    .a(pp[3284]),
    .b(pp[3319]),
    .ci(pp[3354]),
    .s(sum_c29_r31_s1),
    .co(carry_c29_r31_s1)
  );
  wire sum_c29_r32_s1, carry_c29_r32_s1;
  subbyte_full_adder add_c29_r32_s1 (
    .a(pp[3389]),
    .b(pp[3424]),
    .ci(pp[3459]),
    .s(sum_c29_r32_s1),
    .co(carry_c29_r32_s1)
  );
  wire sum_c29_r33_s1, carry_c29_r33_s1;
  subbyte_full_adder add_c29_r33_s1 (
    .a(pp[3494]),
    .b(pp[3529]),
    .ci(pp[3564]),
    .s(sum_c29_r33_s1),
    .co(carry_c29_r33_s1)
  );
  wire sum_c29_r34_s1, carry_c29_r34_s1;
  subbyte_full_adder add_c29_r34_s1 (
    .a(pp[3599]),
    .b(pp[3634]),
    .ci(pp[3669]),
    .s(sum_c29_r34_s1),
    .co(carry_c29_r34_s1)
  );
  wire sum_c29_r35_s1, carry_c29_r35_s1;
  subbyte_full_adder add_c29_r35_s1 (
    .a(pp[3704]),
    .b(pp[3739]),
    .ci(pp[3774]),
    .s(sum_c29_r35_s1),
    .co(carry_c29_r35_s1)
  );
  wire sum_c29_r36_s1, carry_c29_r36_s1;
  subbyte_full_adder add_c29_r36_s1 (
    .a(pp[3809]),
    .b(pp[3844]),
    .ci(pp[3879]),
    .s(sum_c29_r36_s1),
    .co(carry_c29_r36_s1)
  );
  wire sum_c29_r37_s1, carry_c29_r37_s1;
  subbyte_full_adder add_c29_r37_s1 (
    .a(pp[3914]),
    .b(pp[3949]),
    .ci(pp[3984]),
    .s(sum_c29_r37_s1),
    .co(carry_c29_r37_s1)
  );
  wire sum_c29_r38_s1, carry_c29_r38_s1;
  subbyte_full_adder add_c29_r38_s1 (
    .a(pp[4019]),
    .b(pp[4054]),
    .ci(pp[4089]),
    .s(sum_c29_r38_s1),
    .co(carry_c29_r38_s1)
  );
  wire sum_c29_r39_s1, carry_c29_r39_s1;
  subbyte_full_adder add_c29_r39_s1 (
    .a(pp[4124]),
    .b(pp[4159]),
    .ci(pp[4194]),
    .s(sum_c29_r39_s1),
    .co(carry_c29_r39_s1)
  );
  wire sum_c29_r40_s1, carry_c29_r40_s1;
  subbyte_full_adder add_c29_r40_s1 (
    .a(pp[4229]),
    .b(pp[4264]),
    .ci(pp[4299]),
    .s(sum_c29_r40_s1),
    .co(carry_c29_r40_s1)
  );
  wire sum_c29_r41_s1, carry_c29_r41_s1;
  subbyte_full_adder add_c29_r41_s1 (
    .a(pp[4334]),
    .b(pp[4369]),
    .ci(pp[4404]),
    .s(sum_c29_r41_s1),
    .co(carry_c29_r41_s1)
  );
  wire sum_c29_r42_s1, carry_c29_r42_s1;
  subbyte_full_adder add_c29_r42_s1 (
    .a(pp[4439]),
    .b(pp[4474]),
    .ci(pp[4509]),
    .s(sum_c29_r42_s1),
    .co(carry_c29_r42_s1)
  );
  wire sum_c29_r43_s2, carry_c29_r43_s2;
  subbyte_full_adder add_c29_r43_s2 (
    .a(carry_c28_r0_s1),
    .b(carry_c28_r1_s1),
    .ci(carry_c28_r2_s1),
    .s(sum_c29_r43_s2),
    .co(carry_c29_r43_s2)
  );
  wire sum_c29_r44_s2, carry_c29_r44_s2;
  subbyte_full_adder add_c29_r44_s2 (
    .a(carry_c28_r3_s1),
    .b(carry_c28_r4_s1),
    .ci(carry_c28_r5_s1),
    .s(sum_c29_r44_s2),
    .co(carry_c29_r44_s2)
  );
  wire sum_c29_r45_s2, carry_c29_r45_s2;
  subbyte_full_adder add_c29_r45_s2 (
    .a(carry_c28_r6_s1),
    .b(carry_c28_r7_s1),
    .ci(carry_c28_r8_s1),
    .s(sum_c29_r45_s2),
    .co(carry_c29_r45_s2)
  );
  wire sum_c29_r46_s2, carry_c29_r46_s2;
  subbyte_full_adder add_c29_r46_s2 (
    .a(carry_c28_r9_s1),
    .b(carry_c28_r10_s1),
    .ci(carry_c28_r11_s1),
    .s(sum_c29_r46_s2),
    .co(carry_c29_r46_s2)
  );
  wire sum_c29_r47_s2, carry_c29_r47_s2;
  subbyte_full_adder add_c29_r47_s2 (
    .a(carry_c28_r12_s1),
    .b(carry_c28_r13_s1),
    .ci(carry_c28_r14_s1),
    .s(sum_c29_r47_s2),
    .co(carry_c29_r47_s2)
  );
  wire sum_c29_r48_s2, carry_c29_r48_s2;
  subbyte_full_adder add_c29_r48_s2 (
    .a(carry_c28_r15_s1),
    .b(carry_c28_r16_s1),
    .ci(carry_c28_r17_s1),
    .s(sum_c29_r48_s2),
    .co(carry_c29_r48_s2)
  );
  wire sum_c29_r49_s2, carry_c29_r49_s2;
  subbyte_full_adder add_c29_r49_s2 (
    .a(carry_c28_r18_s1),
    .b(carry_c28_r19_s1),
    .ci(carry_c28_r20_s1),
    .s(sum_c29_r49_s2),
    .co(carry_c29_r49_s2)
  );
  wire sum_c29_r50_s2, carry_c29_r50_s2;
  subbyte_full_adder add_c29_r50_s2 (
    .a(carry_c28_r21_s1),
    .b(carry_c28_r22_s1),
    .ci(carry_c28_r23_s1),
    .s(sum_c29_r50_s2),
    .co(carry_c29_r50_s2)
  );
  wire sum_c29_r51_s2, carry_c29_r51_s2;
  subbyte_full_adder add_c29_r51_s2 (
    .a(carry_c28_r24_s1),
    .b(carry_c28_r25_s1),
    .ci(carry_c28_r26_s1),
    .s(sum_c29_r51_s2),
    .co(carry_c29_r51_s2)
  );
  wire sum_c29_r52_s2, carry_c29_r52_s2;
  subbyte_full_adder add_c29_r52_s2 (
    .a(carry_c28_r27_s1),
    .b(carry_c28_r28_s1),
    .ci(carry_c28_r29_s1),
    .s(sum_c29_r52_s2),
    .co(carry_c29_r52_s2)
  );
  wire sum_c29_r53_s2, carry_c29_r53_s2;
  subbyte_full_adder add_c29_r53_s2 (
    .a(carry_c28_r30_s1),
    .b(carry_c28_r31_s1),
    .ci(carry_c28_r32_s1),
    .s(sum_c29_r53_s2),
    .co(carry_c29_r53_s2)
  );
  wire sum_c29_r54_s2, carry_c29_r54_s2;
  subbyte_full_adder add_c29_r54_s2 (
    .a(carry_c28_r33_s1),
    .b(carry_c28_r34_s1),
    .ci(carry_c28_r35_s1),
    .s(sum_c29_r54_s2),
    .co(carry_c29_r54_s2)
  );
  wire sum_c29_r55_s2, carry_c29_r55_s2;
  subbyte_full_adder add_c29_r55_s2 (
    .a(carry_c28_r36_s1),
    .b(carry_c28_r37_s1),
    .ci(carry_c28_r38_s1),
    .s(sum_c29_r55_s2),
    .co(carry_c29_r55_s2)
  );
  wire sum_c29_r56_s2, carry_c29_r56_s2;
  subbyte_full_adder add_c29_r56_s2 (
    .a(carry_c28_r39_s1),
    .b(carry_c28_r40_s1),
    .ci(carry_c28_r41_s1),
    .s(sum_c29_r56_s2),
    .co(carry_c29_r56_s2)
  );
  wire sum_c29_r57_s2, carry_c29_r57_s2;
  subbyte_full_adder add_c29_r57_s2 (
    .a(carry_c28_r42_s1),
    .b(sum_c29_r0_s1),
    .ci(sum_c29_r1_s1),
    .s(sum_c29_r57_s2),
    .co(carry_c29_r57_s2)
  );
  wire sum_c29_r58_s2, carry_c29_r58_s2;
  subbyte_full_adder add_c29_r58_s2 (
    .a(sum_c29_r2_s1),
    .b(sum_c29_r3_s1),
    .ci(sum_c29_r4_s1),
    .s(sum_c29_r58_s2),
    .co(carry_c29_r58_s2)
  );
  wire sum_c29_r59_s2, carry_c29_r59_s2;
  subbyte_full_adder add_c29_r59_s2 (
    .a(sum_c29_r5_s1),
    .b(sum_c29_r6_s1),
    .ci(sum_c29_r7_s1),
    .s(sum_c29_r59_s2),
    .co(carry_c29_r59_s2)
  );
  wire sum_c29_r60_s2, carry_c29_r60_s2;
  subbyte_full_adder add_c29_r60_s2 (
    .a(sum_c29_r8_s1),
    .b(sum_c29_r9_s1),
    .ci(sum_c29_r10_s1),
    .s(sum_c29_r60_s2),
    .co(carry_c29_r60_s2)
  );
  wire sum_c29_r61_s2, carry_c29_r61_s2;
  subbyte_full_adder add_c29_r61_s2 (
    .a(sum_c29_r11_s1),
    .b(sum_c29_r12_s1),
    .ci(sum_c29_r13_s1),
    .s(sum_c29_r61_s2),
    .co(carry_c29_r61_s2)
  );
  wire sum_c29_r62_s2, carry_c29_r62_s2;
  subbyte_full_adder add_c29_r62_s2 (
    .a(sum_c29_r14_s1),
    .b(sum_c29_r15_s1),
    .ci(sum_c29_r16_s1),
    .s(sum_c29_r62_s2),
    .co(carry_c29_r62_s2)
  );
  wire sum_c29_r63_s2, carry_c29_r63_s2;
  subbyte_full_adder add_c29_r63_s2 (
    .a(sum_c29_r17_s1),
    .b(sum_c29_r18_s1),
    .ci(sum_c29_r19_s1),
    .s(sum_c29_r63_s2),
    .co(carry_c29_r63_s2)
  );
  wire sum_c29_r64_s2, carry_c29_r64_s2;
  subbyte_full_adder add_c29_r64_s2 (
    .a(sum_c29_r20_s1),
    .b(sum_c29_r21_s1),
    .ci(sum_c29_r22_s1),
    .s(sum_c29_r64_s2),
    .co(carry_c29_r64_s2)
  );
  wire sum_c29_r65_s2, carry_c29_r65_s2;
  subbyte_full_adder add_c29_r65_s2 (
    .a(sum_c29_r23_s1),
    .b(sum_c29_r24_s1),
    .ci(sum_c29_r25_s1),
    .s(sum_c29_r65_s2),
    .co(carry_c29_r65_s2)
  );
  wire sum_c29_r66_s2, carry_c29_r66_s2;
  subbyte_full_adder add_c29_r66_s2 (
    .a(sum_c29_r26_s1),
    .b(sum_c29_r27_s1),
    .ci(sum_c29_r28_s1),
    .s(sum_c29_r66_s2),
    .co(carry_c29_r66_s2)
  );
  wire sum_c29_r67_s2, carry_c29_r67_s2;
  subbyte_full_adder add_c29_r67_s2 (
    .a(sum_c29_r29_s1),
    .b(sum_c29_r30_s1),
    .ci(sum_c29_r31_s1),
    .s(sum_c29_r67_s2),
    .co(carry_c29_r67_s2)
  );
  wire sum_c29_r68_s2, carry_c29_r68_s2;
  subbyte_full_adder add_c29_r68_s2 (
    .a(sum_c29_r32_s1),
    .b(sum_c29_r33_s1),
    .ci(sum_c29_r34_s1),
    .s(sum_c29_r68_s2),
    .co(carry_c29_r68_s2)
  );
  wire sum_c29_r69_s2, carry_c29_r69_s2;
  subbyte_full_adder add_c29_r69_s2 (
    .a(sum_c29_r35_s1),
    .b(sum_c29_r36_s1),
    .ci(sum_c29_r37_s1),
    .s(sum_c29_r69_s2),
    .co(carry_c29_r69_s2)
  );
  wire sum_c29_r70_s2, carry_c29_r70_s2;
  subbyte_full_adder add_c29_r70_s2 (
    .a(sum_c29_r38_s1),
    .b(sum_c29_r39_s1),
    .ci(sum_c29_r40_s1),
    .s(sum_c29_r70_s2),
    .co(carry_c29_r70_s2)
  );
  wire sum_c29_r71_s3, carry_c29_r71_s3;
  subbyte_full_adder add_c29_r71_s3 (
    .a(sum_c29_r41_s1),
    .b(sum_c29_r42_s1),
    .ci(carry_c28_r43_s2),
    .s(sum_c29_r71_s3),
    .co(carry_c29_r71_s3)
  );
  wire sum_c29_r72_s3, carry_c29_r72_s3;
  subbyte_full_adder add_c29_r72_s3 (
    .a(carry_c28_r44_s2),
    .b(carry_c28_r45_s2),
    .ci(carry_c28_r46_s2),
    .s(sum_c29_r72_s3),
    .co(carry_c29_r72_s3)
  );
  wire sum_c29_r73_s3, carry_c29_r73_s3;
  subbyte_full_adder add_c29_r73_s3 (
    .a(carry_c28_r47_s2),
    .b(carry_c28_r48_s2),
    .ci(carry_c28_r49_s2),
    .s(sum_c29_r73_s3),
    .co(carry_c29_r73_s3)
  );
  wire sum_c29_r74_s3, carry_c29_r74_s3;
  subbyte_full_adder add_c29_r74_s3 (
    .a(carry_c28_r50_s2),
    .b(carry_c28_r51_s2),
    .ci(carry_c28_r52_s2),
    .s(sum_c29_r74_s3),
    .co(carry_c29_r74_s3)
  );
  wire sum_c29_r75_s3, carry_c29_r75_s3;
  subbyte_full_adder add_c29_r75_s3 (
    .a(carry_c28_r53_s2),
    .b(carry_c28_r54_s2),
    .ci(carry_c28_r55_s2),
    .s(sum_c29_r75_s3),
    .co(carry_c29_r75_s3)
  );
  wire sum_c29_r76_s3, carry_c29_r76_s3;
  subbyte_full_adder add_c29_r76_s3 (
    .a(carry_c28_r56_s2),
    .b(carry_c28_r57_s2),
    .ci(carry_c28_r58_s2),
    .s(sum_c29_r76_s3),
    .co(carry_c29_r76_s3)
  );
  wire sum_c29_r77_s3, carry_c29_r77_s3;
  subbyte_full_adder add_c29_r77_s3 (
    .a(carry_c28_r59_s2),
    .b(carry_c28_r60_s2),
    .ci(carry_c28_r61_s2),
    .s(sum_c29_r77_s3),
    .co(carry_c29_r77_s3)
  );
  wire sum_c29_r78_s3, carry_c29_r78_s3;
  subbyte_full_adder add_c29_r78_s3 (
    .a(carry_c28_r62_s2),
    .b(carry_c28_r63_s2),
    .ci(carry_c28_r64_s2),
    .s(sum_c29_r78_s3),
    .co(carry_c29_r78_s3)
  );
  wire sum_c29_r79_s3, carry_c29_r79_s3;
  subbyte_full_adder add_c29_r79_s3 (
    .a(carry_c28_r65_s2),
    .b(carry_c28_r66_s2),
    .ci(carry_c28_r67_s2),
    .s(sum_c29_r79_s3),
    .co(carry_c29_r79_s3)
  );
  wire sum_c29_r80_s3, carry_c29_r80_s3;
  subbyte_full_adder add_c29_r80_s3 (
    .a(carry_c28_r68_s2),
    .b(carry_c28_r69_s2),
    .ci(carry_c28_r70_s2),
    .s(sum_c29_r80_s3),
    .co(carry_c29_r80_s3)
  );
  wire sum_c29_r81_s3, carry_c29_r81_s3;
  subbyte_full_adder add_c29_r81_s3 (
    .a(sum_c29_r43_s2),
    .b(sum_c29_r44_s2),
    .ci(sum_c29_r45_s2),
    .s(sum_c29_r81_s3),
    .co(carry_c29_r81_s3)
  );
  wire sum_c29_r82_s3, carry_c29_r82_s3;
  subbyte_full_adder add_c29_r82_s3 (
    .a(sum_c29_r46_s2),
    .b(sum_c29_r47_s2),
    .ci(sum_c29_r48_s2),
    .s(sum_c29_r82_s3),
    .co(carry_c29_r82_s3)
  );
  wire sum_c29_r83_s3, carry_c29_r83_s3;
  subbyte_full_adder add_c29_r83_s3 (
    .a(sum_c29_r49_s2),
    .b(sum_c29_r50_s2),
    .ci(sum_c29_r51_s2),
    .s(sum_c29_r83_s3),
    .co(carry_c29_r83_s3)
  );
  wire sum_c29_r84_s3, carry_c29_r84_s3;
  subbyte_full_adder add_c29_r84_s3 (
    .a(sum_c29_r52_s2),
    .b(sum_c29_r53_s2),
    .ci(sum_c29_r54_s2),
    .s(sum_c29_r84_s3),
    .co(carry_c29_r84_s3)
  );
  wire sum_c29_r85_s3, carry_c29_r85_s3;
  subbyte_full_adder add_c29_r85_s3 (
    .a(sum_c29_r55_s2),
    .b(sum_c29_r56_s2),
    .ci(sum_c29_r57_s2),
    .s(sum_c29_r85_s3),
    .co(carry_c29_r85_s3)
  );
  wire sum_c29_r86_s3, carry_c29_r86_s3;
  subbyte_full_adder add_c29_r86_s3 (
    .a(sum_c29_r58_s2),
    .b(sum_c29_r59_s2),
    .ci(sum_c29_r60_s2),
    .s(sum_c29_r86_s3),
    .co(carry_c29_r86_s3)
  );
  wire sum_c29_r87_s3, carry_c29_r87_s3;
  subbyte_full_adder add_c29_r87_s3 (
    .a(sum_c29_r61_s2),
    .b(sum_c29_r62_s2),
    .ci(sum_c29_r63_s2),
    .s(sum_c29_r87_s3),
    .co(carry_c29_r87_s3)
  );
  wire sum_c29_r88_s3, carry_c29_r88_s3;
  subbyte_full_adder add_c29_r88_s3 (
    .a(sum_c29_r64_s2),
    .b(sum_c29_r65_s2),
    .ci(sum_c29_r66_s2),
    .s(sum_c29_r88_s3),
    .co(carry_c29_r88_s3)
  );
  wire sum_c29_r89_s3, carry_c29_r89_s3;
  subbyte_full_adder add_c29_r89_s3 (
    .a(sum_c29_r67_s2),
    .b(sum_c29_r68_s2),
    .ci(sum_c29_r69_s2),
    .s(sum_c29_r89_s3),
    .co(carry_c29_r89_s3)
  );
  wire sum_c29_r90_s4, carry_c29_r90_s4;
  subbyte_full_adder add_c29_r90_s4 (
    .a(sum_c29_r70_s2),
    .b(carry_c28_r71_s3),
    .ci(sum_c29_r71_s3),
    .s(sum_c29_r90_s4),
    .co(carry_c29_r90_s4)
  );
  wire sum_c29_r91_s4, carry_c29_r91_s4;
  subbyte_full_adder add_c29_r91_s4 (
    .a(carry_c28_r72_s3),
    .b(carry_c28_r73_s3),
    .ci(carry_c28_r74_s3),
    .s(sum_c29_r91_s4),
    .co(carry_c29_r91_s4)
  );
  wire sum_c29_r92_s4, carry_c29_r92_s4;
  subbyte_full_adder add_c29_r92_s4 (
    .a(carry_c28_r75_s3),
    .b(carry_c28_r76_s3),
    .ci(carry_c28_r77_s3),
    .s(sum_c29_r92_s4),
    .co(carry_c29_r92_s4)
  );
  wire sum_c29_r93_s4, carry_c29_r93_s4;
  subbyte_full_adder add_c29_r93_s4 (
    .a(carry_c28_r78_s3),
    .b(carry_c28_r79_s3),
    .ci(carry_c28_r80_s3),
    .s(sum_c29_r93_s4),
    .co(carry_c29_r93_s4)
  );
  wire sum_c29_r94_s4, carry_c29_r94_s4;
  subbyte_full_adder add_c29_r94_s4 (
    .a(carry_c28_r81_s3),
    .b(carry_c28_r82_s3),
    .ci(carry_c28_r83_s3),
    .s(sum_c29_r94_s4),
    .co(carry_c29_r94_s4)
  );
  wire sum_c29_r95_s4, carry_c29_r95_s4;
  subbyte_full_adder add_c29_r95_s4 (
    .a(carry_c28_r84_s3),
    .b(carry_c28_r85_s3),
    .ci(carry_c28_r86_s3),
    .s(sum_c29_r95_s4),
    .co(carry_c29_r95_s4)
  );
  wire sum_c29_r96_s4, carry_c29_r96_s4;
  subbyte_full_adder add_c29_r96_s4 (
    .a(carry_c28_r87_s3),
    .b(carry_c28_r88_s3),
    .ci(carry_c28_r89_s3),
    .s(sum_c29_r96_s4),
    .co(carry_c29_r96_s4)
  );
  wire sum_c29_r97_s4, carry_c29_r97_s4;
  subbyte_full_adder add_c29_r97_s4 (
    .a(sum_c29_r72_s3),
    .b(sum_c29_r73_s3),
    .ci(sum_c29_r74_s3),
    .s(sum_c29_r97_s4),
    .co(carry_c29_r97_s4)
  );
  wire sum_c29_r98_s4, carry_c29_r98_s4;
  subbyte_full_adder add_c29_r98_s4 (
    .a(sum_c29_r75_s3),
    .b(sum_c29_r76_s3),
    .ci(sum_c29_r77_s3),
    .s(sum_c29_r98_s4),
    .co(carry_c29_r98_s4)
  );
  wire sum_c29_r99_s4, carry_c29_r99_s4;
  subbyte_full_adder add_c29_r99_s4 (
    .a(sum_c29_r78_s3),
    .b(sum_c29_r79_s3),
    .ci(sum_c29_r80_s3),
    .s(sum_c29_r99_s4),
    .co(carry_c29_r99_s4)
  );
  wire sum_c29_r100_s4, carry_c29_r100_s4;
  subbyte_full_adder add_c29_r100_s4 (
    .a(sum_c29_r81_s3),
    .b(sum_c29_r82_s3),
    .ci(sum_c29_r83_s3),
    .s(sum_c29_r100_s4),
    .co(carry_c29_r100_s4)
  );
  wire sum_c29_r101_s4, carry_c29_r101_s4;
  subbyte_full_adder add_c29_r101_s4 (
    .a(sum_c29_r84_s3),
    .b(sum_c29_r85_s3),
    .ci(sum_c29_r86_s3),
    .s(sum_c29_r101_s4),
    .co(carry_c29_r101_s4)
  );
  wire sum_c29_r102_s4, carry_c29_r102_s4;
  subbyte_full_adder add_c29_r102_s4 (
    .a(sum_c29_r87_s3),
    .b(sum_c29_r88_s3),
    .ci(sum_c29_r89_s3),
    .s(sum_c29_r102_s4),
    .co(carry_c29_r102_s4)
  );
  wire sum_c29_r103_s5, carry_c29_r103_s5;
  subbyte_full_adder add_c29_r103_s5 (
    .a(carry_c28_r90_s4),
    .b(sum_c29_r90_s4),
    .ci(carry_c28_r91_s4),
    .s(sum_c29_r103_s5),
    .co(carry_c29_r103_s5)
  );
  wire sum_c29_r104_s5, carry_c29_r104_s5;
  subbyte_full_adder add_c29_r104_s5 (
    .a(carry_c28_r92_s4),
    .b(carry_c28_r93_s4),
    .ci(carry_c28_r94_s4),
    .s(sum_c29_r104_s5),
    .co(carry_c29_r104_s5)
  );
  wire sum_c29_r105_s5, carry_c29_r105_s5;
  subbyte_full_adder add_c29_r105_s5 (
    .a(carry_c28_r95_s4),
    .b(carry_c28_r96_s4),
    .ci(carry_c28_r97_s4),
    .s(sum_c29_r105_s5),
    .co(carry_c29_r105_s5)
  );
  wire sum_c29_r106_s5, carry_c29_r106_s5;
  subbyte_full_adder add_c29_r106_s5 (
    .a(carry_c28_r98_s4),
    .b(carry_c28_r99_s4),
    .ci(carry_c28_r100_s4),
    .s(sum_c29_r106_s5),
    .co(carry_c29_r106_s5)
  );
  wire sum_c29_r107_s5, carry_c29_r107_s5;
  subbyte_full_adder add_c29_r107_s5 (
    .a(carry_c28_r101_s4),
    .b(carry_c28_r102_s4),
    .ci(sum_c29_r91_s4),
    .s(sum_c29_r107_s5),
    .co(carry_c29_r107_s5)
  );
  wire sum_c29_r108_s5, carry_c29_r108_s5;
  subbyte_full_adder add_c29_r108_s5 (
    .a(sum_c29_r92_s4),
    .b(sum_c29_r93_s4),
    .ci(sum_c29_r94_s4),
    .s(sum_c29_r108_s5),
    .co(carry_c29_r108_s5)
  );
  wire sum_c29_r109_s5, carry_c29_r109_s5;
  subbyte_full_adder add_c29_r109_s5 (
    .a(sum_c29_r95_s4),
    .b(sum_c29_r96_s4),
    .ci(sum_c29_r97_s4),
    .s(sum_c29_r109_s5),
    .co(carry_c29_r109_s5)
  );
  wire sum_c29_r110_s5, carry_c29_r110_s5;
  subbyte_full_adder add_c29_r110_s5 (
    .a(sum_c29_r98_s4),
    .b(sum_c29_r99_s4),
    .ci(sum_c29_r100_s4),
    .s(sum_c29_r110_s5),
    .co(carry_c29_r110_s5)
  );
  wire sum_c29_r111_s6, carry_c29_r111_s6;
  subbyte_full_adder add_c29_r111_s6 (
    .a(sum_c29_r101_s4),
    .b(sum_c29_r102_s4),
    .ci(carry_c28_r103_s5),
    .s(sum_c29_r111_s6),
    .co(carry_c29_r111_s6)
  );
  wire sum_c29_r112_s6, carry_c29_r112_s6;
  subbyte_full_adder add_c29_r112_s6 (
    .a(sum_c29_r103_s5),
    .b(carry_c28_r104_s5),
    .ci(carry_c28_r105_s5),
    .s(sum_c29_r112_s6),
    .co(carry_c29_r112_s6)
  );
  wire sum_c29_r113_s6, carry_c29_r113_s6;
  subbyte_full_adder add_c29_r113_s6 (
    .a(carry_c28_r106_s5),
    .b(carry_c28_r107_s5),
    .ci(carry_c28_r108_s5),
    .s(sum_c29_r113_s6),
    .co(carry_c29_r113_s6)
  );
  wire sum_c29_r114_s7, carry_c29_r114_s7;
  subbyte_full_adder add_c29_r114_s7 (
    .a(carry_c28_r109_s5),
    .b(carry_c28_r110_s5),
    .ci(carry_c28_r111_s6),
    .s(sum_c29_r114_s7),
    .co(carry_c29_r114_s7)
  );
  wire sum_c29_r115_s6, carry_c29_r115_s6;
  subbyte_full_adder add_c29_r115_s6 (
    .a(sum_c29_r104_s5),
    .b(sum_c29_r105_s5),
    .ci(sum_c29_r106_s5),
    .s(sum_c29_r115_s6),
    .co(carry_c29_r115_s6)
  );
  wire sum_c29_r116_s6, carry_c29_r116_s6;
  subbyte_full_adder add_c29_r116_s6 (
    .a(sum_c29_r107_s5),
    .b(sum_c29_r108_s5),
    .ci(sum_c29_r109_s5),
    .s(sum_c29_r116_s6),
    .co(carry_c29_r116_s6)
  );
  wire sum_c29_r117_s7, carry_c29_r117_s7;
  subbyte_full_adder add_c29_r117_s7 (
    .a(sum_c29_r110_s5),
    .b(sum_c29_r111_s6),
    .ci(carry_c28_r112_s6),
    .s(sum_c29_r117_s7),
    .co(carry_c29_r117_s7)
  );
  wire sum_c29_r118_s8, carry_c29_r118_s8;
  subbyte_full_adder add_c29_r118_s8 (
    .a(carry_c28_r113_s6),
    .b(carry_c28_r114_s7),
    .ci(carry_c28_r115_s6),
    .s(sum_c29_r118_s8),
    .co(carry_c29_r118_s8)
  );
  wire sum_c29_r119_s7, carry_c29_r119_s7;
  subbyte_full_adder add_c29_r119_s7 (
    .a(carry_c28_r116_s6),
    .b(sum_c29_r112_s6),
    .ci(sum_c29_r113_s6),
    .s(sum_c29_r119_s7),
    .co(carry_c29_r119_s7)
  );
  wire sum_c29_r120_s8, carry_c29_r120_s8;
  subbyte_full_adder add_c29_r120_s8 (
    .a(sum_c29_r114_s7),
    .b(sum_c29_r115_s6),
    .ci(sum_c29_r116_s6),
    .s(sum_c29_r120_s8),
    .co(carry_c29_r120_s8)
  );
  wire sum_c29_r121_s9, carry_c29_r121_s9;
  subbyte_full_adder add_c29_r121_s9 (
    .a(carry_c28_r117_s7),
    .b(sum_c29_r117_s7),
    .ci(carry_c28_r118_s8),
    .s(sum_c29_r121_s9),
    .co(carry_c29_r121_s9)
  );
  wire sum_c29_r122_s9, carry_c29_r122_s9;
  subbyte_full_adder add_c29_r122_s9 (
    .a(carry_c28_r119_s7),
    .b(carry_c28_r120_s8),
    .ci(sum_c29_r118_s8),
    .s(sum_c29_r122_s9),
    .co(carry_c29_r122_s9)
  );
  wire sum_c29_r123_s10, carry_c29_r123_s10;
  subbyte_full_adder add_c29_r123_s10 (
    .a(sum_c29_r119_s7),
    .b(sum_c29_r120_s8),
    .ci(carry_c28_r121_s9),
    .s(sum_c29_r123_s10),
    .co(carry_c29_r123_s10)
  );
  wire sum_c29_r124_s11, carry_c29_r124_s11;
  subbyte_full_adder add_c29_r124_s11 (
    .a(sum_c29_r121_s9),
    .b(carry_c28_r122_s9),
    .ci(carry_c28_r123_s10),
    .s(sum_c29_r124_s11),
    .co(carry_c29_r124_s11)
  );
  wire sum_c29_r125_s12, carry_c29_r125_s12;
  subbyte_full_adder add_c29_r125_s12 (
    .a(sum_c29_r122_s9),
    .b(sum_c29_r123_s10),
    .ci(carry_c28_r124_s11),
    .s(sum_c29_r125_s12),
    .co(carry_c29_r125_s12)
  );
  wire sum_c29_r126_s13, carry_c29_r126_s13;
  subbyte_full_adder add_c29_r126_s13 (
    .a(sum_c29_r124_s11),
    .b(carry_c28_r125_s12),
    .ci(sum_c29_r125_s12),
    .s(sum_c29_r126_s13),
    .co(carry_c29_r126_s13)
  );
  wire sum_c29_r127_s36, carry_c29_r127_s36;
  subbyte_full_adder add_c29_r127_s36 (
    .a(carry_c28_r126_s13),
    .b(sum_c29_r126_s13),
    .ci(carry_c28_r127_s35),
    .s(sum_c29_r127_s36),
    .co(carry_c29_r127_s36)
  );
  wire sum_c29_r128_s37, carry_c29_r128_s37;
  subbyte_half_adder add_c29_r128_s37 (
    .a(carry_c28_r128_s36),
    .b(sum_c29_r127_s36),
    .s(sum_c29_r128_s37),
    .co(carry_c29_r128_s37)
  );
  wire sum_c30_r0_s1, carry_c30_r0_s1;
  subbyte_full_adder add_c30_r0_s1 (.a(pp[30]), .b(pp[65]), .ci(pp[100]), .s(sum_c30_r0_s1), .co(carry_c30_r0_s1));
  wire sum_c30_r1_s1, carry_c30_r1_s1;
  subbyte_full_adder add_c30_r1_s1 (.a(pp[135]), .b(pp[170]), .ci(pp[205]), .s(sum_c30_r1_s1), .co(carry_c30_r1_s1));
  wire sum_c30_r2_s1, carry_c30_r2_s1;
  subbyte_full_adder add_c30_r2_s1 (.a(pp[240]), .b(pp[275]), .ci(pp[310]), .s(sum_c30_r2_s1), .co(carry_c30_r2_s1));
  wire sum_c30_r3_s1, carry_c30_r3_s1;
  subbyte_full_adder add_c30_r3_s1 (.a(pp[345]), .b(pp[380]), .ci(pp[415]), .s(sum_c30_r3_s1), .co(carry_c30_r3_s1));
  wire sum_c30_r4_s1, carry_c30_r4_s1;
  subbyte_full_adder add_c30_r4_s1 (.a(pp[450]), .b(pp[485]), .ci(pp[520]), .s(sum_c30_r4_s1), .co(carry_c30_r4_s1));
  wire sum_c30_r5_s1, carry_c30_r5_s1;
  subbyte_full_adder add_c30_r5_s1 (.a(pp[555]), .b(pp[590]), .ci(pp[625]), .s(sum_c30_r5_s1), .co(carry_c30_r5_s1));
  wire sum_c30_r6_s1, carry_c30_r6_s1;
  subbyte_full_adder add_c30_r6_s1 (.a(pp[660]), .b(pp[695]), .ci(pp[730]), .s(sum_c30_r6_s1), .co(carry_c30_r6_s1));
  wire sum_c30_r7_s1, carry_c30_r7_s1;
  subbyte_full_adder add_c30_r7_s1 (.a(pp[765]), .b(pp[800]), .ci(pp[835]), .s(sum_c30_r7_s1), .co(carry_c30_r7_s1));
  wire sum_c30_r8_s1, carry_c30_r8_s1;
  subbyte_full_adder add_c30_r8_s1 (.a(pp[870]), .b(pp[905]), .ci(pp[940]), .s(sum_c30_r8_s1), .co(carry_c30_r8_s1));
  wire sum_c30_r9_s1, carry_c30_r9_s1;
  subbyte_full_adder add_c30_r9_s1 (.a(pp[975]), .b(pp[1010]), .ci(pp[1045]), .s(sum_c30_r9_s1), .co(carry_c30_r9_s1));
  wire sum_c30_r10_s1, carry_c30_r10_s1;
  subbyte_full_adder add_c30_r10_s1 (
    .a(pp[1080]),
    .b(pp[1115]),
    .ci(pp[1150]),
    .s(sum_c30_r10_s1),
    .co(carry_c30_r10_s1)
  );
  wire sum_c30_r11_s1, carry_c30_r11_s1;
  subbyte_full_adder add_c30_r11_s1 (
    .a(pp[1185]),
    .b(pp[1220]),
    .ci(pp[1255]),
    .s(sum_c30_r11_s1),
    .co(carry_c30_r11_s1)
  );
  wire sum_c30_r12_s1, carry_c30_r12_s1;
  subbyte_full_adder add_c30_r12_s1 (
    .a(pp[1290]),
    .b(pp[1325]),
    .ci(pp[1360]),
    .s(sum_c30_r12_s1),
    .co(carry_c30_r12_s1)
  );
  wire sum_c30_r13_s1, carry_c30_r13_s1;
  subbyte_full_adder add_c30_r13_s1 (
    .a(pp[1395]),
    .b(pp[1430]),
    .ci(pp[1465]),
    .s(sum_c30_r13_s1),
    .co(carry_c30_r13_s1)
  );
  wire sum_c30_r14_s1, carry_c30_r14_s1;
  subbyte_full_adder add_c30_r14_s1 (
    .a(pp[1500]),
    .b(pp[1535]),
    .ci(pp[1570]),
    .s(sum_c30_r14_s1),
    .co(carry_c30_r14_s1)
  );
  wire sum_c30_r15_s1, carry_c30_r15_s1;
  subbyte_full_adder add_c30_r15_s1 (
    .a(pp[1605]),
    .b(pp[1640]),
    .ci(pp[1675]),
    .s(sum_c30_r15_s1),
    .co(carry_c30_r15_s1)
  );
  wire sum_c30_r16_s1, carry_c30_r16_s1;
  subbyte_full_adder add_c30_r16_s1 (
    .a(pp[1710]),
    .b(pp[1745]),
    .ci(pp[1780]),
    .s(sum_c30_r16_s1),
    .co(carry_c30_r16_s1)
  );
  wire sum_c30_r17_s1, carry_c30_r17_s1;
  subbyte_full_adder add_c30_r17_s1 (
    .a(pp[1815]),
    .b(pp[1850]),
    .ci(pp[1885]),
    .s(sum_c30_r17_s1),
    .co(carry_c30_r17_s1)
  );
  wire sum_c30_r18_s1, carry_c30_r18_s1;
  subbyte_full_adder add_c30_r18_s1 (
    .a(pp[1920]),
    .b(pp[1955]),
    .ci(pp[1990]),
    .s(sum_c30_r18_s1),
    .co(carry_c30_r18_s1)
  );
  wire sum_c30_r19_s1, carry_c30_r19_s1;
  subbyte_full_adder add_c30_r19_s1 (
    .a(pp[2025]),
    .b(pp[2060]),
    .ci(pp[2095]),
    .s(sum_c30_r19_s1),
    .co(carry_c30_r19_s1)
  );
  wire sum_c30_r20_s1, carry_c30_r20_s1;
  subbyte_full_adder add_c30_r20_s1 (
    .a(pp[2130]),
    .b(pp[2165]),
    .ci(pp[2200]),
    .s(sum_c30_r20_s1),
    .co(carry_c30_r20_s1)
  );
  wire sum_c30_r21_s1, carry_c30_r21_s1;
  subbyte_full_adder add_c30_r21_s1 (
    .a(pp[2235]),
    .b(pp[2270]),
    .ci(pp[2305]),
    .s(sum_c30_r21_s1),
    .co(carry_c30_r21_s1)
  );
  wire sum_c30_r22_s1, carry_c30_r22_s1;
  subbyte_full_adder add_c30_r22_s1 (
    .a(pp[2340]),
    .b(pp[2375]),
    .ci(pp[2410]),
    .s(sum_c30_r22_s1),
    .co(carry_c30_r22_s1)
  );
  wire sum_c30_r23_s1, carry_c30_r23_s1;
  subbyte_full_adder add_c30_r23_s1 (
    .a(pp[2445]),
    .b(pp[2480]),
    .ci(pp[2515]),
    .s(sum_c30_r23_s1),
    .co(carry_c30_r23_s1)
  );
  wire sum_c30_r24_s1, carry_c30_r24_s1;
  subbyte_full_adder add_c30_r24_s1 (
    .a(pp[2550]),
    .b(pp[2585]),
    .ci(pp[2620]),
    .s(sum_c30_r24_s1),
    .co(carry_c30_r24_s1)
  );
  wire sum_c30_r25_s1, carry_c30_r25_s1;
  subbyte_full_adder add_c30_r25_s1 (
    .a(pp[2655]),
    .b(pp[2690]),
    .ci(pp[2725]),
    .s(sum_c30_r25_s1),
    .co(carry_c30_r25_s1)
  );
  wire sum_c30_r26_s1, carry_c30_r26_s1;
  subbyte_full_adder add_c30_r26_s1 (
    .a(pp[2760]),
    .b(pp[2795]),
    .ci(pp[2830]),
    .s(sum_c30_r26_s1),
    .co(carry_c30_r26_s1)
  );
  wire sum_c30_r27_s1, carry_c30_r27_s1;
  subbyte_full_adder add_c30_r27_s1 (
    .a(pp[2865]),
    .b(pp[2900]),
    .ci(pp[2935]),
    .s(sum_c30_r27_s1),
    .co(carry_c30_r27_s1)
  );
  wire sum_c30_r28_s1, carry_c30_r28_s1;
  subbyte_full_adder add_c30_r28_s1 (
    .a(pp[2970]),
    .b(pp[3005]),
    .ci(pp[3040]),
    .s(sum_c30_r28_s1),
    .co(carry_c30_r28_s1)
  );
  wire sum_c30_r29_s1, carry_c30_r29_s1;
  subbyte_full_adder add_c30_r29_s1 (
    .a(pp[3075]),
    .b(pp[3110]),
    .ci(pp[3145]),
    .s(sum_c30_r29_s1),
    .co(carry_c30_r29_s1)
  );
  wire sum_c30_r30_s1, carry_c30_r30_s1;
  subbyte_full_adder add_c30_r30_s1 (
    .a(pp[3180]),
    .b(pp[3215]),
    .ci(pp[3250]),
    .s(sum_c30_r30_s1),
    .co(carry_c30_r30_s1)
  );
  wire sum_c30_r31_s1, carry_c30_r31_s1;
  subbyte_full_adder add_c30_r31_s1 (
    .a(pp[3285]),
    .b(pp[3320]),
    .ci(pp[3355]),
    .s(sum_c30_r31_s1),
    .co(carry_c30_r31_s1)
  );
  wire sum_c30_r32_s1, carry_c30_r32_s1;
  subbyte_full_adder add_c30_r32_s1 (
    .a(pp[3390]),
    .b(pp[3425]),
    .ci(pp[3460]),
    .s(sum_c30_r32_s1),
    .co(carry_c30_r32_s1)
  );
  wire sum_c30_r33_s1, carry_c30_r33_s1;
  subbyte_full_adder add_c30_r33_s1 (
    .a(pp[3495]),
    .b(pp[3530]),
    .ci(pp[3565]),
    .s(sum_c30_r33_s1),
    .co(carry_c30_r33_s1)
  );
  wire sum_c30_r34_s1, carry_c30_r34_s1;
  subbyte_full_adder add_c30_r34_s1 (
    .a(pp[3600]),
    .b(pp[3635]),
    .ci(pp[3670]),
    .s(sum_c30_r34_s1),
    .co(carry_c30_r34_s1)
  );
  wire sum_c30_r35_s1, carry_c30_r35_s1;
  subbyte_full_adder add_c30_r35_s1 (
    .a(pp[3705]),
    .b(pp[3740]),
    .ci(pp[3775]),
    .s(sum_c30_r35_s1),
    .co(carry_c30_r35_s1)
  );
  wire sum_c30_r36_s1, carry_c30_r36_s1;
  subbyte_full_adder add_c30_r36_s1 (
    .a(pp[3810]),
    .b(pp[3845]),
    .ci(pp[3880]),
    .s(sum_c30_r36_s1),
    .co(carry_c30_r36_s1)
  );
  wire sum_c30_r37_s1, carry_c30_r37_s1;
  subbyte_full_adder add_c30_r37_s1 (
    .a(pp[3915]),
    .b(pp[3950]),
    .ci(pp[3985]),
    .s(sum_c30_r37_s1),
    .co(carry_c30_r37_s1)
  );
  wire sum_c30_r38_s1, carry_c30_r38_s1;
  subbyte_full_adder add_c30_r38_s1 (
    .a(pp[4020]),
    .b(pp[4055]),
    .ci(pp[4090]),
    .s(sum_c30_r38_s1),
    .co(carry_c30_r38_s1)
  );
  wire sum_c30_r39_s1, carry_c30_r39_s1;
  subbyte_full_adder add_c30_r39_s1 (
    .a(pp[4125]),
    .b(pp[4160]),
    .ci(pp[4195]),
    .s(sum_c30_r39_s1),
    .co(carry_c30_r39_s1)
  );
  wire sum_c30_r40_s1, carry_c30_r40_s1;
  subbyte_full_adder add_c30_r40_s1 (
    .a(pp[4230]),
    .b(pp[4265]),
    .ci(pp[4300]),
    .s(sum_c30_r40_s1),
    .co(carry_c30_r40_s1)
  );
  wire sum_c30_r41_s1, carry_c30_r41_s1;
  subbyte_full_adder add_c30_r41_s1 (
    .a(pp[4335]),
    .b(pp[4370]),
    .ci(pp[4405]),
    .s(sum_c30_r41_s1),
    .co(carry_c30_r41_s1)
  );
  wire sum_c30_r42_s1, carry_c30_r42_s1;
  subbyte_full_adder add_c30_r42_s1 (
    .a(pp[4440]),
    .b(pp[4475]),
    .ci(pp[4510]),
    .s(sum_c30_r42_s1),
    .co(carry_c30_r42_s1)
  );
  wire sum_c30_r43_s2, carry_c30_r43_s2;
  subbyte_full_adder add_c30_r43_s2 (
    .a(carry_c29_r0_s1),
    .b(carry_c29_r1_s1),
    .ci(carry_c29_r2_s1),
    .s(sum_c30_r43_s2),
    .co(carry_c30_r43_s2)
  );
  wire sum_c30_r44_s2, carry_c30_r44_s2;
  subbyte_full_adder add_c30_r44_s2 (
    .a(carry_c29_r3_s1),
    .b(carry_c29_r4_s1),
    .ci(carry_c29_r5_s1),
    .s(sum_c30_r44_s2),
    .co(carry_c30_r44_s2)
  );
  wire sum_c30_r45_s2, carry_c30_r45_s2;
  subbyte_full_adder add_c30_r45_s2 (
    .a(carry_c29_r6_s1),
    .b(carry_c29_r7_s1),
    .ci(carry_c29_r8_s1),
    .s(sum_c30_r45_s2),
    .co(carry_c30_r45_s2)
  );
  wire sum_c30_r46_s2, carry_c30_r46_s2;
  subbyte_full_adder add_c30_r46_s2 (
    .a(carry_c29_r9_s1),
    .b(carry_c29_r10_s1),
    .ci(carry_c29_r11_s1),
    .s(sum_c30_r46_s2),
    .co(carry_c30_r46_s2)
  );
  wire sum_c30_r47_s2, carry_c30_r47_s2;
  subbyte_full_adder add_c30_r47_s2 (
    .a(carry_c29_r12_s1),
    .b(carry_c29_r13_s1),
    .ci(carry_c29_r14_s1),
    .s(sum_c30_r47_s2),
    .co(carry_c30_r47_s2)
  );
  wire sum_c30_r48_s2, carry_c30_r48_s2;
  subbyte_full_adder add_c30_r48_s2 (
    .a(carry_c29_r15_s1),
    .b(carry_c29_r16_s1),
    .ci(carry_c29_r17_s1),
    .s(sum_c30_r48_s2),
    .co(carry_c30_r48_s2)
  );
  wire sum_c30_r49_s2, carry_c30_r49_s2;
  subbyte_full_adder add_c30_r49_s2 (
    .a(carry_c29_r18_s1),
    .b(carry_c29_r19_s1),
    .ci(carry_c29_r20_s1),
    .s(sum_c30_r49_s2),
    .co(carry_c30_r49_s2)
  );
  wire sum_c30_r50_s2, carry_c30_r50_s2;
  subbyte_full_adder add_c30_r50_s2 (
    .a(carry_c29_r21_s1),
    .b(carry_c29_r22_s1),
    .ci(carry_c29_r23_s1),
    .s(sum_c30_r50_s2),
    .co(carry_c30_r50_s2)
  );
  wire sum_c30_r51_s2, carry_c30_r51_s2;
  subbyte_full_adder add_c30_r51_s2 (
    .a(carry_c29_r24_s1),
    .b(carry_c29_r25_s1),
    .ci(carry_c29_r26_s1),
    .s(sum_c30_r51_s2),
    .co(carry_c30_r51_s2)
  );
  wire sum_c30_r52_s2, carry_c30_r52_s2;
  subbyte_full_adder add_c30_r52_s2 (
    .a(carry_c29_r27_s1),
    .b(carry_c29_r28_s1),
    .ci(carry_c29_r29_s1),
    .s(sum_c30_r52_s2),
    .co(carry_c30_r52_s2)
  );
  wire sum_c30_r53_s2, carry_c30_r53_s2;
  subbyte_full_adder add_c30_r53_s2 (
    .a(carry_c29_r30_s1),
    .b(carry_c29_r31_s1),
    .ci(carry_c29_r32_s1),
    .s(sum_c30_r53_s2),
    .co(carry_c30_r53_s2)
  );
  wire sum_c30_r54_s2, carry_c30_r54_s2;
  subbyte_full_adder add_c30_r54_s2 (
    .a(carry_c29_r33_s1),
    .b(carry_c29_r34_s1),
    .ci(carry_c29_r35_s1),
    .s(sum_c30_r54_s2),
    .co(carry_c30_r54_s2)
  );
  wire sum_c30_r55_s2, carry_c30_r55_s2;
  subbyte_full_adder add_c30_r55_s2 (
    .a(carry_c29_r36_s1),
    .b(carry_c29_r37_s1),
    .ci(carry_c29_r38_s1),
    .s(sum_c30_r55_s2),
    .co(carry_c30_r55_s2)
  );
  wire sum_c30_r56_s2, carry_c30_r56_s2;
  subbyte_full_adder add_c30_r56_s2 (
    .a(carry_c29_r39_s1),
    .b(carry_c29_r40_s1),
    .ci(carry_c29_r41_s1),
    .s(sum_c30_r56_s2),
    .co(carry_c30_r56_s2)
  );
  wire sum_c30_r57_s2, carry_c30_r57_s2;
  subbyte_full_adder add_c30_r57_s2 (
    .a(carry_c29_r42_s1),
    .b(sum_c30_r0_s1),
    .ci(sum_c30_r1_s1),
    .s(sum_c30_r57_s2),
    .co(carry_c30_r57_s2)
  );
  wire sum_c30_r58_s2, carry_c30_r58_s2;
  subbyte_full_adder add_c30_r58_s2 (
    .a(sum_c30_r2_s1),
    .b(sum_c30_r3_s1),
    .ci(sum_c30_r4_s1),
    .s(sum_c30_r58_s2),
    .co(carry_c30_r58_s2)
  );
  wire sum_c30_r59_s2, carry_c30_r59_s2;
  subbyte_full_adder add_c30_r59_s2 (
    .a(sum_c30_r5_s1),
    .b(sum_c30_r6_s1),
    .ci(sum_c30_r7_s1),
    .s(sum_c30_r59_s2),
    .co(carry_c30_r59_s2)
  );
  wire sum_c30_r60_s2, carry_c30_r60_s2;
  subbyte_full_adder add_c30_r60_s2 (
    .a(sum_c30_r8_s1),
    .b(sum_c30_r9_s1),
    .ci(sum_c30_r10_s1),
    .s(sum_c30_r60_s2),
    .co(carry_c30_r60_s2)
  );
  wire sum_c30_r61_s2, carry_c30_r61_s2;
  subbyte_full_adder add_c30_r61_s2 (
    .a(sum_c30_r11_s1),
    .b(sum_c30_r12_s1),
    .ci(sum_c30_r13_s1),
    .s(sum_c30_r61_s2),
    .co(carry_c30_r61_s2)
  );
  wire sum_c30_r62_s2, carry_c30_r62_s2;
  subbyte_full_adder add_c30_r62_s2 (
    .a(sum_c30_r14_s1),
    .b(sum_c30_r15_s1),
    .ci(sum_c30_r16_s1),
    .s(sum_c30_r62_s2),
    .co(carry_c30_r62_s2)
  );
  wire sum_c30_r63_s2, carry_c30_r63_s2;
  subbyte_full_adder add_c30_r63_s2 (
    .a(sum_c30_r17_s1),
    .b(sum_c30_r18_s1),
    .ci(sum_c30_r19_s1),
    .s(sum_c30_r63_s2),
    .co(carry_c30_r63_s2)
  );
  wire sum_c30_r64_s2, carry_c30_r64_s2;
  subbyte_full_adder add_c30_r64_s2 (
    .a(sum_c30_r20_s1),
    .b(sum_c30_r21_s1),
    .ci(sum_c30_r22_s1),
    .s(sum_c30_r64_s2),
    .co(carry_c30_r64_s2)
  );
  wire sum_c30_r65_s2, carry_c30_r65_s2;
  subbyte_full_adder add_c30_r65_s2 (
    .a(sum_c30_r23_s1),
    .b(sum_c30_r24_s1),
    .ci(sum_c30_r25_s1),
    .s(sum_c30_r65_s2),
    .co(carry_c30_r65_s2)
  );
  wire sum_c30_r66_s2, carry_c30_r66_s2;
  subbyte_full_adder add_c30_r66_s2 (
    .a(sum_c30_r26_s1),
    .b(sum_c30_r27_s1),
    .ci(sum_c30_r28_s1),
    .s(sum_c30_r66_s2),
    .co(carry_c30_r66_s2)
  );
  wire sum_c30_r67_s2, carry_c30_r67_s2;
  subbyte_full_adder add_c30_r67_s2 (
    .a(sum_c30_r29_s1),
    .b(sum_c30_r30_s1),
    .ci(sum_c30_r31_s1),
    .s(sum_c30_r67_s2),
    .co(carry_c30_r67_s2)
  );
  wire sum_c30_r68_s2, carry_c30_r68_s2;
  subbyte_full_adder add_c30_r68_s2 (
    .a(sum_c30_r32_s1),
    .b(sum_c30_r33_s1),
    .ci(sum_c30_r34_s1),
    .s(sum_c30_r68_s2),
    .co(carry_c30_r68_s2)
  );
  wire sum_c30_r69_s2, carry_c30_r69_s2;
  subbyte_full_adder add_c30_r69_s2 (
    .a(sum_c30_r35_s1),
    .b(sum_c30_r36_s1),
    .ci(sum_c30_r37_s1),
    .s(sum_c30_r69_s2),
    .co(carry_c30_r69_s2)
  );
  wire sum_c30_r70_s2, carry_c30_r70_s2;
  subbyte_full_adder add_c30_r70_s2 (
    .a(sum_c30_r38_s1),
    .b(sum_c30_r39_s1),
    .ci(sum_c30_r40_s1),
    .s(sum_c30_r70_s2),
    .co(carry_c30_r70_s2)
  );
  wire sum_c30_r71_s3, carry_c30_r71_s3;
  subbyte_full_adder add_c30_r71_s3 (
    .a(sum_c30_r41_s1),
    .b(sum_c30_r42_s1),
    .ci(carry_c29_r43_s2),
    .s(sum_c30_r71_s3),
    .co(carry_c30_r71_s3)
  );
  wire sum_c30_r72_s3, carry_c30_r72_s3;
  subbyte_full_adder add_c30_r72_s3 (
    .a(carry_c29_r44_s2),
    .b(carry_c29_r45_s2),
    .ci(carry_c29_r46_s2),
    .s(sum_c30_r72_s3),
    .co(carry_c30_r72_s3)
  );
  wire sum_c30_r73_s3, carry_c30_r73_s3;
  subbyte_full_adder add_c30_r73_s3 (
    .a(carry_c29_r47_s2),
    .b(carry_c29_r48_s2),
    .ci(carry_c29_r49_s2),
    .s(sum_c30_r73_s3),
    .co(carry_c30_r73_s3)
  );
  wire sum_c30_r74_s3, carry_c30_r74_s3;
  subbyte_full_adder add_c30_r74_s3 (
    .a(carry_c29_r50_s2),
    .b(carry_c29_r51_s2),
    .ci(carry_c29_r52_s2),
    .s(sum_c30_r74_s3),
    .co(carry_c30_r74_s3)
  );
  wire sum_c30_r75_s3, carry_c30_r75_s3;
  subbyte_full_adder add_c30_r75_s3 (
    .a(carry_c29_r53_s2),
    .b(carry_c29_r54_s2),
    .ci(carry_c29_r55_s2),
    .s(sum_c30_r75_s3),
    .co(carry_c30_r75_s3)
  );
  wire sum_c30_r76_s3, carry_c30_r76_s3;
  subbyte_full_adder add_c30_r76_s3 (
    .a(carry_c29_r56_s2),
    .b(carry_c29_r57_s2),
    .ci(carry_c29_r58_s2),
    .s(sum_c30_r76_s3),
    .co(carry_c30_r76_s3)
  );
  wire sum_c30_r77_s3, carry_c30_r77_s3;
  subbyte_full_adder add_c30_r77_s3 (
    .a(carry_c29_r59_s2),
    .b(carry_c29_r60_s2),
    .ci(carry_c29_r61_s2),
    .s(sum_c30_r77_s3),
    .co(carry_c30_r77_s3)
  );
  wire sum_c30_r78_s3, carry_c30_r78_s3;
  subbyte_full_adder add_c30_r78_s3 (
    .a(carry_c29_r62_s2),
    .b(carry_c29_r63_s2),
    .ci(carry_c29_r64_s2),
    .s(sum_c30_r78_s3),
    .co(carry_c30_r78_s3)
  );
  wire sum_c30_r79_s3, carry_c30_r79_s3;
  subbyte_full_adder add_c30_r79_s3 (
    .a(carry_c29_r65_s2),
    .b(carry_c29_r66_s2),
    .ci(carry_c29_r67_s2),
    .s(sum_c30_r79_s3),
    .co(carry_c30_r79_s3)
  );
  wire sum_c30_r80_s3, carry_c30_r80_s3;
  subbyte_full_adder add_c30_r80_s3 (
    .a(carry_c29_r68_s2),
    .b(carry_c29_r69_s2),
    .ci(carry_c29_r70_s2),
    .s(sum_c30_r80_s3),
    .co(carry_c30_r80_s3)
  );
  wire sum_c30_r81_s3, carry_c30_r81_s3;
  subbyte_full_adder add_c30_r81_s3 (
    .a(sum_c30_r43_s2),
    .b(sum_c30_r44_s2),
    .ci(sum_c30_r45_s2),
    .s(sum_c30_r81_s3),
    .co(carry_c30_r81_s3)
  );
  wire sum_c30_r82_s3, carry_c30_r82_s3;
  subbyte_full_adder add_c30_r82_s3 (
    .a(sum_c30_r46_s2),
    .b(sum_c30_r47_s2),
    .ci(sum_c30_r48_s2),
    .s(sum_c30_r82_s3),
    .co(carry_c30_r82_s3)
  );
  wire sum_c30_r83_s3, carry_c30_r83_s3;
  subbyte_full_adder add_c30_r83_s3 (
    .a(sum_c30_r49_s2),
    .b(sum_c30_r50_s2),
    .ci(sum_c30_r51_s2),
    .s(sum_c30_r83_s3),
    .co(carry_c30_r83_s3)
  );
  wire sum_c30_r84_s3, carry_c30_r84_s3;
  subbyte_full_adder add_c30_r84_s3 (
    .a(sum_c30_r52_s2),
    .b(sum_c30_r53_s2),
    .ci(sum_c30_r54_s2),
    .s(sum_c30_r84_s3),
    .co(carry_c30_r84_s3)
  );
  wire sum_c30_r85_s3, carry_c30_r85_s3;
  subbyte_full_adder add_c30_r85_s3 (
    .a(sum_c30_r55_s2),
    .b(sum_c30_r56_s2),
    .ci(sum_c30_r57_s2),
    .s(sum_c30_r85_s3),
    .co(carry_c30_r85_s3)
  );
  wire sum_c30_r86_s3, carry_c30_r86_s3;
  subbyte_full_adder add_c30_r86_s3 (
    .a(sum_c30_r58_s2),
    .b(sum_c30_r59_s2),
    .ci(sum_c30_r60_s2),
    .s(sum_c30_r86_s3),
    .co(carry_c30_r86_s3)
  );
  wire sum_c30_r87_s3, carry_c30_r87_s3;
  subbyte_full_adder add_c30_r87_s3 (
    .a(sum_c30_r61_s2),
    .b(sum_c30_r62_s2),
    .ci(sum_c30_r63_s2),
    .s(sum_c30_r87_s3),
    .co(carry_c30_r87_s3)
  );
  wire sum_c30_r88_s3, carry_c30_r88_s3;
  subbyte_full_adder add_c30_r88_s3 (
    .a(sum_c30_r64_s2),
    .b(sum_c30_r65_s2),
    .ci(sum_c30_r66_s2),
    .s(sum_c30_r88_s3),
    .co(carry_c30_r88_s3)
  );
  wire sum_c30_r89_s3, carry_c30_r89_s3;
  subbyte_full_adder add_c30_r89_s3 (
    .a(sum_c30_r67_s2),
    .b(sum_c30_r68_s2),
    .ci(sum_c30_r69_s2),
    .s(sum_c30_r89_s3),
    .co(carry_c30_r89_s3)
  );
  wire sum_c30_r90_s4, carry_c30_r90_s4;
  subbyte_full_adder add_c30_r90_s4 (
    .a(sum_c30_r70_s2),
    .b(carry_c29_r71_s3),
    .ci(sum_c30_r71_s3),
    .s(sum_c30_r90_s4),
    .co(carry_c30_r90_s4)
  );
  wire sum_c30_r91_s4, carry_c30_r91_s4;
  subbyte_full_adder add_c30_r91_s4 (
    .a(carry_c29_r72_s3),
    .b(carry_c29_r73_s3),
    .ci(carry_c29_r74_s3),
    .s(sum_c30_r91_s4),
    .co(carry_c30_r91_s4)
  );
  wire sum_c30_r92_s4, carry_c30_r92_s4;
  subbyte_full_adder add_c30_r92_s4 (
    .a(carry_c29_r75_s3),
    .b(carry_c29_r76_s3),
    .ci(carry_c29_r77_s3),
    .s(sum_c30_r92_s4),
    .co(carry_c30_r92_s4)
  );
  wire sum_c30_r93_s4, carry_c30_r93_s4;
  subbyte_full_adder add_c30_r93_s4 (
    .a(carry_c29_r78_s3),
    .b(carry_c29_r79_s3),
    .ci(carry_c29_r80_s3),
    .s(sum_c30_r93_s4),
    .co(carry_c30_r93_s4)
  );
  wire sum_c30_r94_s4, carry_c30_r94_s4;
  subbyte_full_adder add_c30_r94_s4 (
    .a(carry_c29_r81_s3),
    .b(carry_c29_r82_s3),
    .ci(carry_c29_r83_s3),
    .s(sum_c30_r94_s4),
    .co(carry_c30_r94_s4)
  );
  wire sum_c30_r95_s4, carry_c30_r95_s4;
  subbyte_full_adder add_c30_r95_s4 (
    .a(carry_c29_r84_s3),
    .b(carry_c29_r85_s3),
    .ci(carry_c29_r86_s3),
    .s(sum_c30_r95_s4),
    .co(carry_c30_r95_s4)
  );
  wire sum_c30_r96_s4, carry_c30_r96_s4;
  subbyte_full_adder add_c30_r96_s4 (
    .a(carry_c29_r87_s3),
    .b(carry_c29_r88_s3),
    .ci(carry_c29_r89_s3),
    .s(sum_c30_r96_s4),
    .co(carry_c30_r96_s4)
  );
  wire sum_c30_r97_s4, carry_c30_r97_s4;
  subbyte_full_adder add_c30_r97_s4 (
    .a(sum_c30_r72_s3),
    .b(sum_c30_r73_s3),
    .ci(sum_c30_r74_s3),
    .s(sum_c30_r97_s4),
    .co(carry_c30_r97_s4)
  );
  wire sum_c30_r98_s4, carry_c30_r98_s4;
  subbyte_full_adder add_c30_r98_s4 (
    .a(sum_c30_r75_s3),
    .b(sum_c30_r76_s3),
    .ci(sum_c30_r77_s3),
    .s(sum_c30_r98_s4),
    .co(carry_c30_r98_s4)
  );
  wire sum_c30_r99_s4, carry_c30_r99_s4;
  subbyte_full_adder add_c30_r99_s4 (
    .a(sum_c30_r78_s3),
    .b(sum_c30_r79_s3),
    .ci(sum_c30_r80_s3),
    .s(sum_c30_r99_s4),
    .co(carry_c30_r99_s4)
  );
  wire sum_c30_r100_s4, carry_c30_r100_s4;
  subbyte_full_adder add_c30_r100_s4 (
    .a(sum_c30_r81_s3),
    .b(sum_c30_r82_s3),
    .ci(sum_c30_r83_s3),
    .s(sum_c30_r100_s4),
    .co(carry_c30_r100_s4)
  );
  wire sum_c30_r101_s4, carry_c30_r101_s4;
  subbyte_full_adder add_c30_r101_s4 (
    .a(sum_c30_r84_s3),
    .b(sum_c30_r85_s3),
    .ci(sum_c30_r86_s3),
    .s(sum_c30_r101_s4),
    .co(carry_c30_r101_s4)
  );
  wire sum_c30_r102_s4, carry_c30_r102_s4;
  subbyte_full_adder add_c30_r102_s4 (
    .a(sum_c30_r87_s3),
    .b(sum_c30_r88_s3),
    .ci(sum_c30_r89_s3),
    .s(sum_c30_r102_s4),
    .co(carry_c30_r102_s4)
  );
  wire sum_c30_r103_s5, carry_c30_r103_s5;
  subbyte_full_adder add_c30_r103_s5 (
    .a(carry_c29_r90_s4),
    .b(sum_c30_r90_s4),
    .ci(carry_c29_r91_s4),
    .s(sum_c30_r103_s5),
    .co(carry_c30_r103_s5)
  );
  wire sum_c30_r104_s5, carry_c30_r104_s5;
  subbyte_full_adder add_c30_r104_s5 (
    .a(carry_c29_r92_s4),
    .b(carry_c29_r93_s4),
    .ci(carry_c29_r94_s4),
    .s(sum_c30_r104_s5),
    .co(carry_c30_r104_s5)
  );
  wire sum_c30_r105_s5, carry_c30_r105_s5;
  subbyte_full_adder add_c30_r105_s5 (
    .a(carry_c29_r95_s4),
    .b(carry_c29_r96_s4),
    .ci(carry_c29_r97_s4),
    .s(sum_c30_r105_s5),
    .co(carry_c30_r105_s5)
  );
  wire sum_c30_r106_s5, carry_c30_r106_s5;
  subbyte_full_adder add_c30_r106_s5 (
    .a(carry_c29_r98_s4),
    .b(carry_c29_r99_s4),
    .ci(carry_c29_r100_s4),
    .s(sum_c30_r106_s5),
    .co(carry_c30_r106_s5)
  );
  wire sum_c30_r107_s5, carry_c30_r107_s5;
  subbyte_full_adder add_c30_r107_s5 (
    .a(carry_c29_r101_s4),
    .b(carry_c29_r102_s4),
    .ci(sum_c30_r91_s4),
    .s(sum_c30_r107_s5),
    .co(carry_c30_r107_s5)
  );
  wire sum_c30_r108_s5, carry_c30_r108_s5;
  subbyte_full_adder add_c30_r108_s5 (
    .a(sum_c30_r92_s4),
    .b(sum_c30_r93_s4),
    .ci(sum_c30_r94_s4),
    .s(sum_c30_r108_s5),
    .co(carry_c30_r108_s5)
  );
  wire sum_c30_r109_s5, carry_c30_r109_s5;
  subbyte_full_adder add_c30_r109_s5 (
    .a(sum_c30_r95_s4),
    .b(sum_c30_r96_s4),
    .ci(sum_c30_r97_s4),
    .s(sum_c30_r109_s5),
    .co(carry_c30_r109_s5)
  );
  wire sum_c30_r110_s5, carry_c30_r110_s5;
  subbyte_full_adder add_c30_r110_s5 (
    .a(sum_c30_r98_s4),
    .b(sum_c30_r99_s4),
    .ci(sum_c30_r100_s4),
    .s(sum_c30_r110_s5),
    .co(carry_c30_r110_s5)
  );
  wire sum_c30_r111_s6, carry_c30_r111_s6;
  subbyte_full_adder add_c30_r111_s6 (
    .a(sum_c30_r101_s4),
    .b(sum_c30_r102_s4),
    .ci(carry_c29_r103_s5),
    .s(sum_c30_r111_s6),
    .co(carry_c30_r111_s6)
  );
  wire sum_c30_r112_s6, carry_c30_r112_s6;
  subbyte_full_adder add_c30_r112_s6 (
    .a(sum_c30_r103_s5),
    .b(carry_c29_r104_s5),
    .ci(carry_c29_r105_s5),
    .s(sum_c30_r112_s6),
    .co(carry_c30_r112_s6)
  );
  wire sum_c30_r113_s6, carry_c30_r113_s6;
  subbyte_full_adder add_c30_r113_s6 (
    .a(carry_c29_r106_s5),
    .b(carry_c29_r107_s5),
    .ci(carry_c29_r108_s5),
    .s(sum_c30_r113_s6),
    .co(carry_c30_r113_s6)
  );
  wire sum_c30_r114_s7, carry_c30_r114_s7;
  subbyte_full_adder add_c30_r114_s7 (
    .a(carry_c29_r109_s5),
    .b(carry_c29_r110_s5),
    .ci(carry_c29_r111_s6),
    .s(sum_c30_r114_s7),
    .co(carry_c30_r114_s7)
  );
  wire sum_c30_r115_s6, carry_c30_r115_s6;
  subbyte_full_adder add_c30_r115_s6 (
    .a(sum_c30_r104_s5),
    .b(sum_c30_r105_s5),
    .ci(sum_c30_r106_s5),
    .s(sum_c30_r115_s6),
    .co(carry_c30_r115_s6)
  );
  wire sum_c30_r116_s6, carry_c30_r116_s6;
  subbyte_full_adder add_c30_r116_s6 (
    .a(sum_c30_r107_s5),
    .b(sum_c30_r108_s5),
    .ci(sum_c30_r109_s5),
    .s(sum_c30_r116_s6),
    .co(carry_c30_r116_s6)
  );
  wire sum_c30_r117_s7, carry_c30_r117_s7;
  subbyte_full_adder add_c30_r117_s7 (
    .a(sum_c30_r110_s5),
    .b(sum_c30_r111_s6),
    .ci(carry_c29_r112_s6),
    .s(sum_c30_r117_s7),
    .co(carry_c30_r117_s7)
  );
  wire sum_c30_r118_s8, carry_c30_r118_s8;
  subbyte_full_adder add_c30_r118_s8 (
    .a(carry_c29_r113_s6),
    .b(carry_c29_r114_s7),
    .ci(carry_c29_r115_s6),
    .s(sum_c30_r118_s8),
    .co(carry_c30_r118_s8)
  );
  wire sum_c30_r119_s7, carry_c30_r119_s7;
  subbyte_full_adder add_c30_r119_s7 (
    .a(carry_c29_r116_s6),
    .b(sum_c30_r112_s6),
    .ci(sum_c30_r113_s6),
    .s(sum_c30_r119_s7),
    .co(carry_c30_r119_s7)
  );
  wire sum_c30_r120_s8, carry_c30_r120_s8;
  subbyte_full_adder add_c30_r120_s8 (
    .a(sum_c30_r114_s7),
    .b(sum_c30_r115_s6),
    .ci(sum_c30_r116_s6),
    .s(sum_c30_r120_s8),
    .co(carry_c30_r120_s8)
  );
  wire sum_c30_r121_s9, carry_c30_r121_s9;
  subbyte_full_adder add_c30_r121_s9 (
    .a(carry_c29_r117_s7),
    .b(sum_c30_r117_s7),
    .ci(carry_c29_r118_s8),
    .s(sum_c30_r121_s9),
    .co(carry_c30_r121_s9)
  );
  wire sum_c30_r122_s9, carry_c30_r122_s9;
  subbyte_full_adder add_c30_r122_s9 (
    .a(carry_c29_r119_s7),
    .b(carry_c29_r120_s8),
    .ci(sum_c30_r118_s8),
    .s(sum_c30_r122_s9),
    .co(carry_c30_r122_s9)
  );
  wire sum_c30_r123_s10, carry_c30_r123_s10;
  subbyte_full_adder add_c30_r123_s10 (
    .a(sum_c30_r119_s7),
    .b(sum_c30_r120_s8),
    .ci(carry_c29_r121_s9),
    .s(sum_c30_r123_s10),
    .co(carry_c30_r123_s10)
  );
  wire sum_c30_r124_s11, carry_c30_r124_s11;
  subbyte_full_adder add_c30_r124_s11 (
    .a(sum_c30_r121_s9),
    .b(carry_c29_r122_s9),
    .ci(carry_c29_r123_s10),
    .s(sum_c30_r124_s11),
    .co(carry_c30_r124_s11)
  );
  wire sum_c30_r125_s12, carry_c30_r125_s12;
  subbyte_full_adder add_c30_r125_s12 (
    .a(sum_c30_r122_s9),
    .b(sum_c30_r123_s10),
    .ci(carry_c29_r124_s11),
    .s(sum_c30_r125_s12),
    .co(carry_c30_r125_s12)
  );
  wire sum_c30_r126_s13, carry_c30_r126_s13;
  subbyte_full_adder add_c30_r126_s13 (
    .a(sum_c30_r124_s11),
    .b(carry_c29_r125_s12),
    .ci(sum_c30_r125_s12),
    .s(sum_c30_r126_s13),
    .co(carry_c30_r126_s13)
  );
  wire sum_c30_r127_s37, carry_c30_r127_s37;
  subbyte_full_adder add_c30_r127_s37 (
    .a(carry_c29_r126_s13),
    .b(sum_c30_r126_s13),
    .ci(carry_c29_r127_s36),
    .s(sum_c30_r127_s37),
    .co(carry_c30_r127_s37)
  );
  wire sum_c30_r128_s38, carry_c30_r128_s38;
  subbyte_half_adder add_c30_r128_s38 (
    .a(carry_c29_r128_s37),
    .b(sum_c30_r127_s37),
    .s(sum_c30_r128_s38),
    .co(carry_c30_r128_s38)
  );
  wire sum_c31_r0_s1, carry_c31_r0_s1;
  subbyte_full_adder add_c31_r0_s1 (.a(pp[31]), .b(pp[66]), .ci(pp[101]), .s(sum_c31_r0_s1), .co(carry_c31_r0_s1));
  wire sum_c31_r1_s1, carry_c31_r1_s1;
  subbyte_full_adder add_c31_r1_s1 (.a(pp[136]), .b(pp[171]), .ci(pp[206]), .s(sum_c31_r1_s1), .co(carry_c31_r1_s1));
  wire sum_c31_r2_s1, carry_c31_r2_s1;
  subbyte_full_adder add_c31_r2_s1 (.a(pp[241]), .b(pp[276]), .ci(pp[311]), .s(sum_c31_r2_s1), .co(carry_c31_r2_s1));
  wire sum_c31_r3_s1, carry_c31_r3_s1;
  subbyte_full_adder add_c31_r3_s1 (.a(pp[346]), .b(pp[381]), .ci(pp[416]), .s(sum_c31_r3_s1), .co(carry_c31_r3_s1));
  wire sum_c31_r4_s1, carry_c31_r4_s1;
  subbyte_full_adder add_c31_r4_s1 (.a(pp[451]), .b(pp[486]), .ci(pp[521]), .s(sum_c31_r4_s1), .co(carry_c31_r4_s1));
  wire sum_c31_r5_s1, carry_c31_r5_s1;
  subbyte_full_adder add_c31_r5_s1 (.a(pp[556]), .b(pp[591]), .ci(pp[626]), .s(sum_c31_r5_s1), .co(carry_c31_r5_s1));
  wire sum_c31_r6_s1, carry_c31_r6_s1;
  subbyte_full_adder add_c31_r6_s1 (.a(pp[661]), .b(pp[696]), .ci(pp[731]), .s(sum_c31_r6_s1), .co(carry_c31_r6_s1));
  wire sum_c31_r7_s1, carry_c31_r7_s1;
  subbyte_full_adder add_c31_r7_s1 (.a(pp[766]), .b(pp[801]), .ci(pp[836]), .s(sum_c31_r7_s1), .co(carry_c31_r7_s1));
  wire sum_c31_r8_s1, carry_c31_r8_s1;
  subbyte_full_adder add_c31_r8_s1 (.a(pp[871]), .b(pp[906]), .ci(pp[941]), .s(sum_c31_r8_s1), .co(carry_c31_r8_s1));
  wire sum_c31_r9_s1, carry_c31_r9_s1;
  subbyte_full_adder add_c31_r9_s1 (.a(pp[976]), .b(pp[1011]), .ci(pp[1046]), .s(sum_c31_r9_s1), .co(carry_c31_r9_s1));
  wire sum_c31_r10_s1, carry_c31_r10_s1;
  subbyte_full_adder add_c31_r10_s1 (
    .a(pp[1081]),
    .b(pp[1116]),
    .ci(pp[1151]),
    .s(sum_c31_r10_s1),
    .co(carry_c31_r10_s1)
  );
  wire sum_c31_r11_s1, carry_c31_r11_s1;
  subbyte_full_adder add_c31_r11_s1 (
    .a(pp[1186]),
    .b(pp[1221]),
    .ci(pp[1256]),
    .s(sum_c31_r11_s1),
    .co(carry_c31_r11_s1)
  );
  wire sum_c31_r12_s1, carry_c31_r12_s1;
  subbyte_full_adder add_c31_r12_s1 (
    .a(pp[1291]),
    .b(pp[1326]),
    .ci(pp[1361]),
    .s(sum_c31_r12_s1),
    .co(carry_c31_r12_s1)
  );
  wire sum_c31_r13_s1, carry_c31_r13_s1;
  subbyte_full_adder add_c31_r13_s1 (
    .a(pp[1396]),
    .b(pp[1431]),
    .ci(pp[1466]),
    .s(sum_c31_r13_s1),
    .co(carry_c31_r13_s1)
  );
  wire sum_c31_r14_s1, carry_c31_r14_s1;
  subbyte_full_adder add_c31_r14_s1 (
    .a(pp[1501]),
    .b(pp[1536]),
    .ci(pp[1571]),
    .s(sum_c31_r14_s1),
    .co(carry_c31_r14_s1)
  );
  wire sum_c31_r15_s1, carry_c31_r15_s1;
  subbyte_full_adder add_c31_r15_s1 (
    .a(pp[1606]),
    .b(pp[1641]),
    .ci(pp[1676]),
    .s(sum_c31_r15_s1),
    .co(carry_c31_r15_s1)
  );
  wire sum_c31_r16_s1, carry_c31_r16_s1;
  subbyte_full_adder add_c31_r16_s1 (
    .a(pp[1711]),
    .b(pp[1746]),
    .ci(pp[1781]),
    .s(sum_c31_r16_s1),
    .co(carry_c31_r16_s1)
  );
  wire sum_c31_r17_s1, carry_c31_r17_s1;
  subbyte_full_adder add_c31_r17_s1 (
    .a(pp[1816]),
    .b(pp[1851]),
    .ci(pp[1886]),
    .s(sum_c31_r17_s1),
    .co(carry_c31_r17_s1)
  );
  wire sum_c31_r18_s1, carry_c31_r18_s1;
  subbyte_full_adder add_c31_r18_s1 (
    .a(pp[1921]),
    .b(pp[1956]),
    .ci(pp[1991]),
    .s(sum_c31_r18_s1),
    .co(carry_c31_r18_s1)
  );
  wire sum_c31_r19_s1, carry_c31_r19_s1;
  subbyte_full_adder add_c31_r19_s1 (
    .a(pp[2026]),
    .b(pp[2061]),
    .ci(pp[2096]),
    .s(sum_c31_r19_s1),
    .co(carry_c31_r19_s1)
  );
  wire sum_c31_r20_s1, carry_c31_r20_s1;
  subbyte_full_adder add_c31_r20_s1 (
    .a(pp[2131]),
    .b(pp[2166]),
    .ci(pp[2201]),
    .s(sum_c31_r20_s1),
    .co(carry_c31_r20_s1)
  );
  wire sum_c31_r21_s1, carry_c31_r21_s1;
  subbyte_full_adder add_c31_r21_s1 (
    .a(pp[2236]),
    .b(pp[2271]),
    .ci(pp[2306]),
    .s(sum_c31_r21_s1),
    .co(carry_c31_r21_s1)
  );
  wire sum_c31_r22_s1, carry_c31_r22_s1;
  subbyte_full_adder add_c31_r22_s1 (
    .a(pp[2341]),
    .b(pp[2376]),
    .ci(pp[2411]),
    .s(sum_c31_r22_s1),
    .co(carry_c31_r22_s1)
  );
  wire sum_c31_r23_s1, carry_c31_r23_s1;
  subbyte_full_adder add_c31_r23_s1 (
    .a(pp[2446]),
    .b(pp[2481]),
    .ci(pp[2516]),
    .s(sum_c31_r23_s1),
    .co(carry_c31_r23_s1)
  );
  wire sum_c31_r24_s1, carry_c31_r24_s1;
  subbyte_full_adder add_c31_r24_s1 (
    .a(pp[2551]),
    .b(pp[2586]),
    .ci(pp[2621]),
    .s(sum_c31_r24_s1),
    .co(carry_c31_r24_s1)
  );
  wire sum_c31_r25_s1, carry_c31_r25_s1;
  subbyte_full_adder add_c31_r25_s1 (
    .a(pp[2656]),
    .b(pp[2691]),
    .ci(pp[2726]),
    .s(sum_c31_r25_s1),
    .co(carry_c31_r25_s1)
  );
  wire sum_c31_r26_s1, carry_c31_r26_s1;
  subbyte_full_adder add_c31_r26_s1 (
    .a(pp[2761]),
    .b(pp[2796]),
    .ci(pp[2831]),
    .s(sum_c31_r26_s1),
    .co(carry_c31_r26_s1)
  );
  wire sum_c31_r27_s1, carry_c31_r27_s1;
  subbyte_full_adder add_c31_r27_s1 (
    .a(pp[2866]),
    .b(pp[2901]),
    .ci(pp[2936]),
    .s(sum_c31_r27_s1),
    .co(carry_c31_r27_s1)
  );
  wire sum_c31_r28_s1, carry_c31_r28_s1;
  subbyte_full_adder add_c31_r28_s1 (
    .a(pp[2971]),
    .b(pp[3006]),
    .ci(pp[3041]),
    .s(sum_c31_r28_s1),
    .co(carry_c31_r28_s1)
  );
  wire sum_c31_r29_s1, carry_c31_r29_s1;
  subbyte_full_adder add_c31_r29_s1 (
    .a(pp[3076]),
    .b(pp[3111]),
    .ci(pp[3146]),
    .s(sum_c31_r29_s1),
    .co(carry_c31_r29_s1)
  );
  wire sum_c31_r30_s1, carry_c31_r30_s1;
  subbyte_full_adder add_c31_r30_s1 (
    .a(pp[3181]),
    .b(pp[3216]),
    .ci(pp[3251]),
    .s(sum_c31_r30_s1),
    .co(carry_c31_r30_s1)
  );
  wire sum_c31_r31_s1, carry_c31_r31_s1;
  subbyte_full_adder add_c31_r31_s1 (
    .a(pp[3286]),
    .b(pp[3321]),
    .ci(pp[3356]),
    .s(sum_c31_r31_s1),
    .co(carry_c31_r31_s1)
  );
  wire sum_c31_r32_s1, carry_c31_r32_s1;
  subbyte_full_adder add_c31_r32_s1 (
    .a(pp[3391]),
    .b(pp[3426]),
    .ci(pp[3461]),
    .s(sum_c31_r32_s1),
    .co(carry_c31_r32_s1)
  );
  wire sum_c31_r33_s1, carry_c31_r33_s1;
  subbyte_full_adder add_c31_r33_s1 (
    .a(pp[3496]),
    .b(pp[3531]),
    .ci(pp[3566]),
    .s(sum_c31_r33_s1),
    .co(carry_c31_r33_s1)
  );
  wire sum_c31_r34_s1, carry_c31_r34_s1;
  subbyte_full_adder add_c31_r34_s1 (
    .a(pp[3601]),
    .b(pp[3636]),
    .ci(pp[3671]),
    .s(sum_c31_r34_s1),
    .co(carry_c31_r34_s1)
  );
  wire sum_c31_r35_s1, carry_c31_r35_s1;
  subbyte_full_adder add_c31_r35_s1 (
    .a(pp[3706]),
    .b(pp[3741]),
    .ci(pp[3776]),
    .s(sum_c31_r35_s1),
    .co(carry_c31_r35_s1)
  );
  wire sum_c31_r36_s1, carry_c31_r36_s1;
  subbyte_full_adder add_c31_r36_s1 (
    .a(pp[3811]),
    .b(pp[3846]),
    .ci(pp[3881]),
    .s(sum_c31_r36_s1),
    .co(carry_c31_r36_s1)
  );
  wire sum_c31_r37_s1, carry_c31_r37_s1;
  subbyte_full_adder add_c31_r37_s1 (
    .a(pp[3916]),
    .b(pp[3951]),
    .ci(pp[3986]),
    .s(sum_c31_r37_s1),
    .co(carry_c31_r37_s1)
  );
  wire sum_c31_r38_s1, carry_c31_r38_s1;
  subbyte_full_adder add_c31_r38_s1 (
    .a(pp[4021]),
    .b(pp[4056]),
    .ci(pp[4091]),
    .s(sum_c31_r38_s1),
    .co(carry_c31_r38_s1)
  );
  wire sum_c31_r39_s1, carry_c31_r39_s1;
  subbyte_full_adder add_c31_r39_s1 (
    .a(pp[4126]),
    .b(pp[4161]),
    .ci(pp[4196]),
    .s(sum_c31_r39_s1),
    .co(carry_c31_r39_s1)
  );
  wire sum_c31_r40_s1, carry_c31_r40_s1;
  subbyte_full_adder add_c31_r40_s1 (
    .a(pp[4231]),
    .b(pp[4266]),
    .ci(pp[4301]),
    .s(sum_c31_r40_s1),
    .co(carry_c31_r40_s1)
  );
  wire sum_c31_r41_s1, carry_c31_r41_s1;
  subbyte_full_adder add_c31_r41_s1 (
    .a(pp[4336]),
    .b(pp[4371]),
    .ci(pp[4406]),
    .s(sum_c31_r41_s1),
    .co(carry_c31_r41_s1)
  );
  wire sum_c31_r42_s1, carry_c31_r42_s1;
  subbyte_full_adder add_c31_r42_s1 (
    .a(pp[4441]),
    .b(pp[4476]),
    .ci(pp[4511]),
    .s(sum_c31_r42_s1),
    .co(carry_c31_r42_s1)
  );
  wire sum_c31_r43_s2, carry_c31_r43_s2;
  subbyte_full_adder add_c31_r43_s2 (
    .a(carry_c30_r0_s1),
    .b(carry_c30_r1_s1),
    .ci(carry_c30_r2_s1),
    .s(sum_c31_r43_s2),
    .co(carry_c31_r43_s2)
  );
  wire sum_c31_r44_s2, carry_c31_r44_s2;
  subbyte_full_adder add_c31_r44_s2 (
    .a(carry_c30_r3_s1),
    .b(carry_c30_r4_s1),
    .ci(carry_c30_r5_s1),
    .s(sum_c31_r44_s2),
    .co(carry_c31_r44_s2)
  );
  wire sum_c31_r45_s2, carry_c31_r45_s2;
  subbyte_full_adder add_c31_r45_s2 (
    .a(carry_c30_r6_s1),
    .b(carry_c30_r7_s1),
    .ci(carry_c30_r8_s1),
    .s(sum_c31_r45_s2),
    .co(carry_c31_r45_s2)
  );
  wire sum_c31_r46_s2, carry_c31_r46_s2;
  subbyte_full_adder add_c31_r46_s2 (
    .a(carry_c30_r9_s1),
    .b(carry_c30_r10_s1),
    .ci(carry_c30_r11_s1),
    .s(sum_c31_r46_s2),
    .co(carry_c31_r46_s2)
  );
  wire sum_c31_r47_s2, carry_c31_r47_s2;
  subbyte_full_adder add_c31_r47_s2 (
    .a(carry_c30_r12_s1),
    .b(carry_c30_r13_s1),
    .ci(carry_c30_r14_s1),
    .s(sum_c31_r47_s2),
    .co(carry_c31_r47_s2)
  );
  wire sum_c31_r48_s2, carry_c31_r48_s2;
  subbyte_full_adder add_c31_r48_s2 (
    .a(carry_c30_r15_s1),
    .b(carry_c30_r16_s1),
    .ci(carry_c30_r17_s1),
    .s(sum_c31_r48_s2),
    .co(carry_c31_r48_s2)
  );
  wire sum_c31_r49_s2, carry_c31_r49_s2;
  subbyte_full_adder add_c31_r49_s2 (
    .a(carry_c30_r18_s1),
    .b(carry_c30_r19_s1),
    .ci(carry_c30_r20_s1),
    .s(sum_c31_r49_s2),
    .co(carry_c31_r49_s2)
  );
  wire sum_c31_r50_s2, carry_c31_r50_s2;
  subbyte_full_adder add_c31_r50_s2 (
    .a(carry_c30_r21_s1),
    .b(carry_c30_r22_s1),
    .ci(carry_c30_r23_s1),
    .s(sum_c31_r50_s2),
    .co(carry_c31_r50_s2)
  );
  wire sum_c31_r51_s2, carry_c31_r51_s2;
  subbyte_full_adder add_c31_r51_s2 (
    .a(carry_c30_r24_s1),
    .b(carry_c30_r25_s1),
    .ci(carry_c30_r26_s1),
    .s(sum_c31_r51_s2),
    .co(carry_c31_r51_s2)
  );
  wire sum_c31_r52_s2, carry_c31_r52_s2;
  subbyte_full_adder add_c31_r52_s2 (
    .a(carry_c30_r27_s1),
    .b(carry_c30_r28_s1),
    .ci(carry_c30_r29_s1),
    .s(sum_c31_r52_s2),
    .co(carry_c31_r52_s2)
  );
  wire sum_c31_r53_s2, carry_c31_r53_s2;
  subbyte_full_adder add_c31_r53_s2 (
    .a(carry_c30_r30_s1),
    .b(carry_c30_r31_s1),
    .ci(carry_c30_r32_s1),
    .s(sum_c31_r53_s2),
    .co(carry_c31_r53_s2)
  );
  wire sum_c31_r54_s2, carry_c31_r54_s2;
  subbyte_full_adder add_c31_r54_s2 (
    .a(carry_c30_r33_s1),
    .b(carry_c30_r34_s1),
    .ci(carry_c30_r35_s1),
    .s(sum_c31_r54_s2),
    .co(carry_c31_r54_s2)
  );
  wire sum_c31_r55_s2, carry_c31_r55_s2;
  subbyte_full_adder add_c31_r55_s2 (
    .a(carry_c30_r36_s1),
    .b(carry_c30_r37_s1),
    .ci(carry_c30_r38_s1),
    .s(sum_c31_r55_s2),
    .co(carry_c31_r55_s2)
  );
  wire sum_c31_r56_s2, carry_c31_r56_s2;
  subbyte_full_adder add_c31_r56_s2 (
    .a(carry_c30_r39_s1),
    .b(carry_c30_r40_s1),
    .ci(carry_c30_r41_s1),
    .s(sum_c31_r56_s2),
    .co(carry_c31_r56_s2)
  );
  wire sum_c31_r57_s2, carry_c31_r57_s2;
  subbyte_full_adder add_c31_r57_s2 (
    .a(carry_c30_r42_s1),
    .b(sum_c31_r0_s1),
    .ci(sum_c31_r1_s1),
    .s(sum_c31_r57_s2),
    .co(carry_c31_r57_s2)
  );
  wire sum_c31_r58_s2, carry_c31_r58_s2;
  subbyte_full_adder add_c31_r58_s2 (
    .a(sum_c31_r2_s1),
    .b(sum_c31_r3_s1),
    .ci(sum_c31_r4_s1),
    .s(sum_c31_r58_s2),
    .co(carry_c31_r58_s2)
  );
  wire sum_c31_r59_s2, carry_c31_r59_s2;
  subbyte_full_adder add_c31_r59_s2 (
    .a(sum_c31_r5_s1),
    .b(sum_c31_r6_s1),
    .ci(sum_c31_r7_s1),
    .s(sum_c31_r59_s2),
    .co(carry_c31_r59_s2)
  );
  wire sum_c31_r60_s2, carry_c31_r60_s2;
  subbyte_full_adder add_c31_r60_s2 (
    .a(sum_c31_r8_s1),
    .b(sum_c31_r9_s1),
    .ci(sum_c31_r10_s1),
    .s(sum_c31_r60_s2),
    .co(carry_c31_r60_s2)
  );
  wire sum_c31_r61_s2, carry_c31_r61_s2;
  subbyte_full_adder add_c31_r61_s2 (
    .a(sum_c31_r11_s1),
    .b(sum_c31_r12_s1),
    .ci(sum_c31_r13_s1),
    .s(sum_c31_r61_s2),
    .co(carry_c31_r61_s2)
  );
  wire sum_c31_r62_s2, carry_c31_r62_s2;
  subbyte_full_adder add_c31_r62_s2 (
    .a(sum_c31_r14_s1),
    .b(sum_c31_r15_s1),
    .ci(sum_c31_r16_s1),
    .s(sum_c31_r62_s2),
    .co(carry_c31_r62_s2)
  );
  wire sum_c31_r63_s2, carry_c31_r63_s2;
  subbyte_full_adder add_c31_r63_s2 (
    .a(sum_c31_r17_s1),
    .b(sum_c31_r18_s1),
    .ci(sum_c31_r19_s1),
    .s(sum_c31_r63_s2),
    .co(carry_c31_r63_s2)
  );
  wire sum_c31_r64_s2, carry_c31_r64_s2;
  subbyte_full_adder add_c31_r64_s2 (
    .a(sum_c31_r20_s1),
    .b(sum_c31_r21_s1),
    .ci(sum_c31_r22_s1),
    .s(sum_c31_r64_s2),
    .co(carry_c31_r64_s2)
  );
  wire sum_c31_r65_s2, carry_c31_r65_s2;
  subbyte_full_adder add_c31_r65_s2 (
    .a(sum_c31_r23_s1),
    .b(sum_c31_r24_s1),
    .ci(sum_c31_r25_s1),
    .s(sum_c31_r65_s2),
    .co(carry_c31_r65_s2)
  );
  wire sum_c31_r66_s2, carry_c31_r66_s2;
  subbyte_full_adder add_c31_r66_s2 (
    .a(sum_c31_r26_s1),
    .b(sum_c31_r27_s1),
    .ci(sum_c31_r28_s1),
    .s(sum_c31_r66_s2),
    .co(carry_c31_r66_s2)
  );
  wire sum_c31_r67_s2, carry_c31_r67_s2;
  subbyte_full_adder add_c31_r67_s2 (
    .a(sum_c31_r29_s1),
    .b(sum_c31_r30_s1),
    .ci(sum_c31_r31_s1),
    .s(sum_c31_r67_s2),
    .co(carry_c31_r67_s2)
  );
  wire sum_c31_r68_s2, carry_c31_r68_s2;
  subbyte_full_adder add_c31_r68_s2 (
    .a(sum_c31_r32_s1),
    .b(sum_c31_r33_s1),
    .ci(sum_c31_r34_s1),
    .s(sum_c31_r68_s2),
    .co(carry_c31_r68_s2)
  );
  wire sum_c31_r69_s2, carry_c31_r69_s2;
  subbyte_full_adder add_c31_r69_s2 (
    .a(sum_c31_r35_s1),
    .b(sum_c31_r36_s1),
    .ci(sum_c31_r37_s1),
    .s(sum_c31_r69_s2),
    .co(carry_c31_r69_s2)
  );
  wire sum_c31_r70_s2, carry_c31_r70_s2;
  subbyte_full_adder add_c31_r70_s2 (
    .a(sum_c31_r38_s1),
    .b(sum_c31_r39_s1),
    .ci(sum_c31_r40_s1),
    .s(sum_c31_r70_s2),
    .co(carry_c31_r70_s2)
  );
  wire sum_c31_r71_s3, carry_c31_r71_s3;
  subbyte_full_adder add_c31_r71_s3 (
    .a(sum_c31_r41_s1),
    .b(sum_c31_r42_s1),
    .ci(carry_c30_r43_s2),
    .s(sum_c31_r71_s3),
    .co(carry_c31_r71_s3)
  );
  wire sum_c31_r72_s3, carry_c31_r72_s3;
  subbyte_full_adder add_c31_r72_s3 (
    .a(carry_c30_r44_s2),
    .b(carry_c30_r45_s2),
    .ci(carry_c30_r46_s2),
    .s(sum_c31_r72_s3),
    .co(carry_c31_r72_s3)
  );
  wire sum_c31_r73_s3, carry_c31_r73_s3;
  subbyte_full_adder add_c31_r73_s3 (
    .a(carry_c30_r47_s2),
    .b(carry_c30_r48_s2),
    .ci(carry_c30_r49_s2),
    .s(sum_c31_r73_s3),
    .co(carry_c31_r73_s3)
  );
  wire sum_c31_r74_s3, carry_c31_r74_s3;
  subbyte_full_adder add_c31_r74_s3 (
    .a(carry_c30_r50_s2),
    .b(carry_c30_r51_s2),
    .ci(carry_c30_r52_s2),
    .s(sum_c31_r74_s3),
    .co(carry_c31_r74_s3)
  );
  wire sum_c31_r75_s3, carry_c31_r75_s3;
  subbyte_full_adder add_c31_r75_s3 (
    .a(carry_c30_r53_s2),
    .b(carry_c30_r54_s2),
    .ci(carry_c30_r55_s2),
    .s(sum_c31_r75_s3),
    .co(carry_c31_r75_s3)
  );
  wire sum_c31_r76_s3, carry_c31_r76_s3;
  subbyte_full_adder add_c31_r76_s3 (
    .a(carry_c30_r56_s2),
    .b(carry_c30_r57_s2),
    .ci(carry_c30_r58_s2),
    .s(sum_c31_r76_s3),
    .co(carry_c31_r76_s3)
  );
  wire sum_c31_r77_s3, carry_c31_r77_s3;
  subbyte_full_adder add_c31_r77_s3 (
    .a(carry_c30_r59_s2),
    .b(carry_c30_r60_s2),
    .ci(carry_c30_r61_s2),
    .s(sum_c31_r77_s3),
    .co(carry_c31_r77_s3)
  );
  wire sum_c31_r78_s3, carry_c31_r78_s3;
  subbyte_full_adder add_c31_r78_s3 (
    .a(carry_c30_r62_s2),
    .b(carry_c30_r63_s2),
    .ci(carry_c30_r64_s2),
    .s(sum_c31_r78_s3),
    .co(carry_c31_r78_s3)
  );
  wire sum_c31_r79_s3, carry_c31_r79_s3;
  subbyte_full_adder add_c31_r79_s3 (
    .a(carry_c30_r65_s2),
    .b(carry_c30_r66_s2),
    .ci(carry_c30_r67_s2),
    .s(sum_c31_r79_s3),
    .co(carry_c31_r79_s3)
  );
  wire sum_c31_r80_s3, carry_c31_r80_s3;
  subbyte_full_adder add_c31_r80_s3 (
    .a(carry_c30_r68_s2),
    .b(carry_c30_r69_s2),
    .ci(carry_c30_r70_s2),
    .s(sum_c31_r80_s3),
    .co(carry_c31_r80_s3)
  );
  wire sum_c31_r81_s3, carry_c31_r81_s3;
  subbyte_full_adder add_c31_r81_s3 (
    .a(sum_c31_r43_s2),
    .b(sum_c31_r44_s2),
    .ci(sum_c31_r45_s2),
    .s(sum_c31_r81_s3),
    .co(carry_c31_r81_s3)
  );
  wire sum_c31_r82_s3, carry_c31_r82_s3;
  subbyte_full_adder add_c31_r82_s3 (
    .a(sum_c31_r46_s2),
    .b(sum_c31_r47_s2),
    .ci(sum_c31_r48_s2),
    .s(sum_c31_r82_s3),
    .co(carry_c31_r82_s3)
  );
  wire sum_c31_r83_s3, carry_c31_r83_s3;
  subbyte_full_adder add_c31_r83_s3 (
    .a(sum_c31_r49_s2),
    .b(sum_c31_r50_s2),
    .ci(sum_c31_r51_s2),
    .s(sum_c31_r83_s3),
    .co(carry_c31_r83_s3)
  );
  wire sum_c31_r84_s3, carry_c31_r84_s3;
  subbyte_full_adder add_c31_r84_s3 (
    .a(sum_c31_r52_s2),
    .b(sum_c31_r53_s2),
    .ci(sum_c31_r54_s2),
    .s(sum_c31_r84_s3),
    .co(carry_c31_r84_s3)
  );
  wire sum_c31_r85_s3, carry_c31_r85_s3;
  subbyte_full_adder add_c31_r85_s3 (
    .a(sum_c31_r55_s2),
    .b(sum_c31_r56_s2),
    .ci(sum_c31_r57_s2),
    .s(sum_c31_r85_s3),
    .co(carry_c31_r85_s3)
  );
  wire sum_c31_r86_s3, carry_c31_r86_s3;
  subbyte_full_adder add_c31_r86_s3 (
    .a(sum_c31_r58_s2),
    .b(sum_c31_r59_s2),
    .ci(sum_c31_r60_s2),
    .s(sum_c31_r86_s3),
    .co(carry_c31_r86_s3)
  );
  wire sum_c31_r87_s3, carry_c31_r87_s3;
  subbyte_full_adder add_c31_r87_s3 (
    .a(sum_c31_r61_s2),
    .b(sum_c31_r62_s2),
    .ci(sum_c31_r63_s2),
    .s(sum_c31_r87_s3),
    .co(carry_c31_r87_s3)
  );
  wire sum_c31_r88_s3, carry_c31_r88_s3;
  subbyte_full_adder add_c31_r88_s3 (
    .a(sum_c31_r64_s2),
    .b(sum_c31_r65_s2),
    .ci(sum_c31_r66_s2),
    .s(sum_c31_r88_s3),
    .co(carry_c31_r88_s3)
  );
  wire sum_c31_r89_s3, carry_c31_r89_s3;
  subbyte_full_adder add_c31_r89_s3 (
    .a(sum_c31_r67_s2),
    .b(sum_c31_r68_s2),
    .ci(sum_c31_r69_s2),
    .s(sum_c31_r89_s3),
    .co(carry_c31_r89_s3)
  );
  wire sum_c31_r90_s4, carry_c31_r90_s4;
  subbyte_full_adder add_c31_r90_s4 (
    .a(sum_c31_r70_s2),
    .b(carry_c30_r71_s3),
    .ci(sum_c31_r71_s3),
    .s(sum_c31_r90_s4),
    .co(carry_c31_r90_s4)
  );
  wire sum_c31_r91_s4, carry_c31_r91_s4;
  subbyte_full_adder add_c31_r91_s4 (
    .a(carry_c30_r72_s3),
    .b(carry_c30_r73_s3),
    .ci(carry_c30_r74_s3),
    .s(sum_c31_r91_s4),
    .co(carry_c31_r91_s4)
  );
  wire sum_c31_r92_s4, carry_c31_r92_s4;
  subbyte_full_adder add_c31_r92_s4 (
    .a(carry_c30_r75_s3),
    .b(carry_c30_r76_s3),
    .ci(carry_c30_r77_s3),
    .s(sum_c31_r92_s4),
    .co(carry_c31_r92_s4)
  );
  wire sum_c31_r93_s4, carry_c31_r93_s4;
  subbyte_full_adder add_c31_r93_s4 (
    .a(carry_c30_r78_s3),
    .b(carry_c30_r79_s3),
    .ci(carry_c30_r80_s3),
    .s(sum_c31_r93_s4),
    .co(carry_c31_r93_s4)
  );
  wire sum_c31_r94_s4, carry_c31_r94_s4;
  subbyte_full_adder add_c31_r94_s4 (
    .a(carry_c30_r81_s3),
    .b(carry_c30_r82_s3),
    .ci(carry_c30_r83_s3),
    .s(sum_c31_r94_s4),
    .co(carry_c31_r94_s4)
  );
  wire sum_c31_r95_s4, carry_c31_r95_s4;
  subbyte_full_adder add_c31_r95_s4 (
    .a(carry_c30_r84_s3),
    .b(carry_c30_r85_s3),
    .ci(carry_c30_r86_s3),
    .s(sum_c31_r95_s4),
    .co(carry_c31_r95_s4)
  );
  wire sum_c31_r96_s4, carry_c31_r96_s4;
  subbyte_full_adder add_c31_r96_s4 (
    .a(carry_c30_r87_s3),
    .b(carry_c30_r88_s3),
    .ci(carry_c30_r89_s3),
    .s(sum_c31_r96_s4),
    .co(carry_c31_r96_s4)
  );
  wire sum_c31_r97_s4, carry_c31_r97_s4;
  subbyte_full_adder add_c31_r97_s4 (
    .a(sum_c31_r72_s3),
    .b(sum_c31_r73_s3),
    .ci(sum_c31_r74_s3),
    .s(sum_c31_r97_s4),
    .co(carry_c31_r97_s4)
  );
  wire sum_c31_r98_s4, carry_c31_r98_s4;
  subbyte_full_adder add_c31_r98_s4 (
    .a(sum_c31_r75_s3),
    .b(sum_c31_r76_s3),
    .ci(sum_c31_r77_s3),
    .s(sum_c31_r98_s4),
    .co(carry_c31_r98_s4)
  );
  wire sum_c31_r99_s4, carry_c31_r99_s4;
  subbyte_full_adder add_c31_r99_s4 (
    .a(sum_c31_r78_s3),
    .b(sum_c31_r79_s3),
    .ci(sum_c31_r80_s3),
    .s(sum_c31_r99_s4),
    .co(carry_c31_r99_s4)
  );
  wire sum_c31_r100_s4, carry_c31_r100_s4;
  subbyte_full_adder add_c31_r100_s4 (
    .a(sum_c31_r81_s3),
    .b(sum_c31_r82_s3),
    .ci(sum_c31_r83_s3),
    .s(sum_c31_r100_s4),
    .co(carry_c31_r100_s4)
  );
  wire sum_c31_r101_s4, carry_c31_r101_s4;
  subbyte_full_adder add_c31_r101_s4 (
    .a(sum_c31_r84_s3),
    .b(sum_c31_r85_s3),
    .ci(sum_c31_r86_s3),
    .s(sum_c31_r101_s4),
    .co(carry_c31_r101_s4)
  );
  wire sum_c31_r102_s4, carry_c31_r102_s4;
  subbyte_full_adder add_c31_r102_s4 (
    .a(sum_c31_r87_s3),
    .b(sum_c31_r88_s3),
    .ci(sum_c31_r89_s3),
    .s(sum_c31_r102_s4),
    .co(carry_c31_r102_s4)
  );
  wire sum_c31_r103_s5, carry_c31_r103_s5;
  subbyte_full_adder add_c31_r103_s5 (
    .a(carry_c30_r90_s4),
    .b(sum_c31_r90_s4),
    .ci(carry_c30_r91_s4),
    .s(sum_c31_r103_s5),
    .co(carry_c31_r103_s5)
  );
  wire sum_c31_r104_s5, carry_c31_r104_s5;
  subbyte_full_adder add_c31_r104_s5 (
    .a(carry_c30_r92_s4),
    .b(carry_c30_r93_s4),
    .ci(carry_c30_r94_s4),
    .s(sum_c31_r104_s5),
    .co(carry_c31_r104_s5)
  );
  wire sum_c31_r105_s5, carry_c31_r105_s5;
  subbyte_full_adder add_c31_r105_s5 (
    .a(carry_c30_r95_s4),
    .b(carry_c30_r96_s4),
    .ci(carry_c30_r97_s4),
    .s(sum_c31_r105_s5),
    .co(carry_c31_r105_s5)
  );
  wire sum_c31_r106_s5, carry_c31_r106_s5;
  subbyte_full_adder add_c31_r106_s5 (
    .a(carry_c30_r98_s4),
    .b(carry_c30_r99_s4),
    .ci(carry_c30_r100_s4),
    .s(sum_c31_r106_s5),
    .co(carry_c31_r106_s5)
  );
  wire sum_c31_r107_s5, carry_c31_r107_s5;
  subbyte_full_adder add_c31_r107_s5 (
    .a(carry_c30_r101_s4),
    .b(carry_c30_r102_s4),
    .ci(sum_c31_r91_s4),
    .s(sum_c31_r107_s5),
    .co(carry_c31_r107_s5)
  );
  wire sum_c31_r108_s5, carry_c31_r108_s5;
  subbyte_full_adder add_c31_r108_s5 (
    .a(sum_c31_r92_s4),
    .b(sum_c31_r93_s4),
    .ci(sum_c31_r94_s4),
    .s(sum_c31_r108_s5),
    .co(carry_c31_r108_s5)
  );
  wire sum_c31_r109_s5, carry_c31_r109_s5;
  subbyte_full_adder add_c31_r109_s5 (
    .a(sum_c31_r95_s4),
    .b(sum_c31_r96_s4),
    .ci(sum_c31_r97_s4),
    .s(sum_c31_r109_s5),
    .co(carry_c31_r109_s5)
  );
  wire sum_c31_r110_s5, carry_c31_r110_s5;
  subbyte_full_adder add_c31_r110_s5 (
    .a(sum_c31_r98_s4),
    .b(sum_c31_r99_s4),
    .ci(sum_c31_r100_s4),
    .s(sum_c31_r110_s5),
    .co(carry_c31_r110_s5)
  );
  wire sum_c31_r111_s6, carry_c31_r111_s6;
  subbyte_full_adder add_c31_r111_s6 (
    .a(sum_c31_r101_s4),
    .b(sum_c31_r102_s4),
    .ci(carry_c30_r103_s5),
    .s(sum_c31_r111_s6),
    .co(carry_c31_r111_s6)
  );
  wire sum_c31_r112_s6, carry_c31_r112_s6;
  subbyte_full_adder add_c31_r112_s6 (
    .a(sum_c31_r103_s5),
    .b(carry_c30_r104_s5),
    .ci(carry_c30_r105_s5),
    .s(sum_c31_r112_s6),
    .co(carry_c31_r112_s6)
  );
  wire sum_c31_r113_s6, carry_c31_r113_s6;
  subbyte_full_adder add_c31_r113_s6 (
    .a(carry_c30_r106_s5),
    .b(carry_c30_r107_s5),
    .ci(carry_c30_r108_s5),
    .s(sum_c31_r113_s6),
    .co(carry_c31_r113_s6)
  );
  wire sum_c31_r114_s7, carry_c31_r114_s7;
  subbyte_full_adder add_c31_r114_s7 (
    .a(carry_c30_r109_s5),
    .b(carry_c30_r110_s5),
    .ci(carry_c30_r111_s6),
    .s(sum_c31_r114_s7),
    .co(carry_c31_r114_s7)
  );
  wire sum_c31_r115_s6, carry_c31_r115_s6;
  subbyte_full_adder add_c31_r115_s6 (
    .a(sum_c31_r104_s5),
    .b(sum_c31_r105_s5),
    .ci(sum_c31_r106_s5),
    .s(sum_c31_r115_s6),
    .co(carry_c31_r115_s6)
  );
  wire sum_c31_r116_s6, carry_c31_r116_s6;
  subbyte_full_adder add_c31_r116_s6 (
    .a(sum_c31_r107_s5),
    .b(sum_c31_r108_s5),
    .ci(sum_c31_r109_s5),
    .s(sum_c31_r116_s6),
    .co(carry_c31_r116_s6)
  );
  wire sum_c31_r117_s7, carry_c31_r117_s7;
  subbyte_full_adder add_c31_r117_s7 (
    .a(sum_c31_r110_s5),
    .b(sum_c31_r111_s6),
    .ci(carry_c30_r112_s6),
    .s(sum_c31_r117_s7),
    .co(carry_c31_r117_s7)
  );
  wire sum_c31_r118_s8, carry_c31_r118_s8;
  subbyte_full_adder add_c31_r118_s8 (
    .a(carry_c30_r113_s6),
    .b(carry_c30_r114_s7),
    .ci(carry_c30_r115_s6),
    .s(sum_c31_r118_s8),
    .co(carry_c31_r118_s8)
  );
  wire sum_c31_r119_s7, carry_c31_r119_s7;
  subbyte_full_adder add_c31_r119_s7 (
    .a(carry_c30_r116_s6),
    .b(sum_c31_r112_s6),
    .ci(sum_c31_r113_s6),
    .s(sum_c31_r119_s7),
    .co(carry_c31_r119_s7)
  );
  wire sum_c31_r120_s8, carry_c31_r120_s8;
  subbyte_full_adder add_c31_r120_s8 (
    .a(sum_c31_r114_s7),
    .b(sum_c31_r115_s6),
    .ci(sum_c31_r116_s6),
    .s(sum_c31_r120_s8),
    .co(carry_c31_r120_s8)
  );
  wire sum_c31_r121_s9, carry_c31_r121_s9;
  subbyte_full_adder add_c31_r121_s9 (
    .a(carry_c30_r117_s7),
    .b(sum_c31_r117_s7),
    .ci(carry_c30_r118_s8),
    .s(sum_c31_r121_s9),
    .co(carry_c31_r121_s9)
  );
  wire sum_c31_r122_s9, carry_c31_r122_s9;
  subbyte_full_adder add_c31_r122_s9 (
    .a(carry_c30_r119_s7),
    .b(carry_c30_r120_s8),
    .ci(sum_c31_r118_s8),
    .s(sum_c31_r122_s9),
    .co(carry_c31_r122_s9)
  );
  wire sum_c31_r123_s10, carry_c31_r123_s10;
  subbyte_full_adder add_c31_r123_s10 (
    .a(sum_c31_r119_s7),
    .b(sum_c31_r120_s8),
    .ci(carry_c30_r121_s9),
    .s(sum_c31_r123_s10),
    .co(carry_c31_r123_s10)
  );
  wire sum_c31_r124_s11, carry_c31_r124_s11;
  subbyte_full_adder add_c31_r124_s11 (
    .a(sum_c31_r121_s9),
    .b(carry_c30_r122_s9),
    .ci(carry_c30_r123_s10),
    .s(sum_c31_r124_s11),
    .co(carry_c31_r124_s11)
  );
  wire sum_c31_r125_s12, carry_c31_r125_s12;
  subbyte_full_adder add_c31_r125_s12 (
    .a(sum_c31_r122_s9),
    .b(sum_c31_r123_s10),
    .ci(carry_c30_r124_s11),
    .s(sum_c31_r125_s12),
    .co(carry_c31_r125_s12)
  );
  wire sum_c31_r126_s13, carry_c31_r126_s13;
  subbyte_full_adder add_c31_r126_s13 (
    .a(sum_c31_r124_s11),
    .b(carry_c30_r125_s12),
    .ci(sum_c31_r125_s12),
    .s(sum_c31_r126_s13),
    .co(carry_c31_r126_s13)
  );
  wire sum_c31_r127_s38, carry_c31_r127_s38;
  subbyte_full_adder add_c31_r127_s38 (
    .a(carry_c30_r126_s13),
    .b(sum_c31_r126_s13),
    .ci(carry_c30_r127_s37),
    .s(sum_c31_r127_s38),
    .co(carry_c31_r127_s38)
  );
  wire sum_c31_r128_s39, carry_c31_r128_s39;
  subbyte_half_adder add_c31_r128_s39 (
    .a(carry_c30_r128_s38),
    .b(sum_c31_r127_s38),
    .s(sum_c31_r128_s39),
    .co(carry_c31_r128_s39)
  );
  wire sum_c32_r0_s1, carry_c32_r0_s1;
  subbyte_full_adder add_c32_r0_s1 (.a(pp[32]), .b(pp[67]), .ci(pp[102]), .s(sum_c32_r0_s1), .co(carry_c32_r0_s1));
  wire sum_c32_r1_s1, carry_c32_r1_s1;
  subbyte_full_adder add_c32_r1_s1 (.a(pp[137]), .b(pp[172]), .ci(pp[207]), .s(sum_c32_r1_s1), .co(carry_c32_r1_s1));
  wire sum_c32_r2_s1, carry_c32_r2_s1;
  subbyte_full_adder add_c32_r2_s1 (.a(pp[242]), .b(pp[277]), .ci(pp[312]), .s(sum_c32_r2_s1), .co(carry_c32_r2_s1));
  wire sum_c32_r3_s1, carry_c32_r3_s1;
  subbyte_full_adder add_c32_r3_s1 (.a(pp[347]), .b(pp[382]), .ci(pp[417]), .s(sum_c32_r3_s1), .co(carry_c32_r3_s1));
  wire sum_c32_r4_s1, carry_c32_r4_s1;
  subbyte_full_adder add_c32_r4_s1 (.a(pp[452]), .b(pp[487]), .ci(pp[522]), .s(sum_c32_r4_s1), .co(carry_c32_r4_s1));
  wire sum_c32_r5_s1, carry_c32_r5_s1;
  subbyte_full_adder add_c32_r5_s1 (.a(pp[557]), .b(pp[592]), .ci(pp[627]), .s(sum_c32_r5_s1), .co(carry_c32_r5_s1));
  wire sum_c32_r6_s1, carry_c32_r6_s1;
  subbyte_full_adder add_c32_r6_s1 (.a(pp[662]), .b(pp[697]), .ci(pp[732]), .s(sum_c32_r6_s1), .co(carry_c32_r6_s1));
  wire sum_c32_r7_s1, carry_c32_r7_s1;
  subbyte_full_adder add_c32_r7_s1 (.a(pp[767]), .b(pp[802]), .ci(pp[837]), .s(sum_c32_r7_s1), .co(carry_c32_r7_s1));
  wire sum_c32_r8_s1, carry_c32_r8_s1;
  subbyte_full_adder add_c32_r8_s1 (.a(pp[872]), .b(pp[907]), .ci(pp[942]), .s(sum_c32_r8_s1), .co(carry_c32_r8_s1));
  wire sum_c32_r9_s1, carry_c32_r9_s1;
  subbyte_full_adder add_c32_r9_s1 (.a(pp[977]), .b(pp[1012]), .ci(pp[1047]), .s(sum_c32_r9_s1), .co(carry_c32_r9_s1));
  wire sum_c32_r10_s1, carry_c32_r10_s1;
  subbyte_full_adder add_c32_r10_s1 (
    .a(pp[1082]),
    .b(pp[1117]),
    .ci(pp[1152]),
    .s(sum_c32_r10_s1),
    .co(carry_c32_r10_s1)
  );
  wire sum_c32_r11_s1, carry_c32_r11_s1;
  subbyte_full_adder add_c32_r11_s1 (
    .a(pp[1187]),
    .b(pp[1222]),
    .ci(pp[1257]),
    .s(sum_c32_r11_s1),
    .co(carry_c32_r11_s1)
  );
  wire sum_c32_r12_s1, carry_c32_r12_s1;
  subbyte_full_adder add_c32_r12_s1 (
    .a(pp[1292]),
    .b(pp[1327]),
    .ci(pp[1362]),
    .s(sum_c32_r12_s1),
    .co(carry_c32_r12_s1)
  );
  wire sum_c32_r13_s1, carry_c32_r13_s1;
  subbyte_full_adder add_c32_r13_s1 (
    .a(pp[1397]),
    .b(pp[1432]),
    .ci(pp[1467]),
    .s(sum_c32_r13_s1),
    .co(carry_c32_r13_s1)
  );
  wire sum_c32_r14_s1, carry_c32_r14_s1;
  subbyte_full_adder add_c32_r14_s1 (
    .a(pp[1502]),
    .b(pp[1537]),
    .ci(pp[1572]),
    .s(sum_c32_r14_s1),
    .co(carry_c32_r14_s1)
  );
  wire sum_c32_r15_s1, carry_c32_r15_s1;
  subbyte_full_adder add_c32_r15_s1 (
    .a(pp[1607]),
    .b(pp[1642]),
    .ci(pp[1677]),
    .s(sum_c32_r15_s1),
    .co(carry_c32_r15_s1)
  );
  wire sum_c32_r16_s1, carry_c32_r16_s1;
  subbyte_full_adder add_c32_r16_s1 (
    .a(pp[1712]),
    .b(pp[1747]),
    .ci(pp[1782]),
    .s(sum_c32_r16_s1),
    .co(carry_c32_r16_s1)
  );
  wire sum_c32_r17_s1, carry_c32_r17_s1;
  subbyte_full_adder add_c32_r17_s1 (
    .a(pp[1817]),
    .b(pp[1852]),
    .ci(pp[1887]),
    .s(sum_c32_r17_s1),
    .co(carry_c32_r17_s1)
  );
  wire sum_c32_r18_s1, carry_c32_r18_s1;
  subbyte_full_adder add_c32_r18_s1 (
    .a(pp[1922]),
    .b(pp[1957]),
    .ci(pp[1992]),
    .s(sum_c32_r18_s1),
    .co(carry_c32_r18_s1)
  );
  wire sum_c32_r19_s1, carry_c32_r19_s1;
  subbyte_full_adder add_c32_r19_s1 (
    .a(pp[2027]),
    .b(pp[2062]),
    .ci(pp[2097]),
    .s(sum_c32_r19_s1),
    .co(carry_c32_r19_s1)
  );
  wire sum_c32_r20_s1, carry_c32_r20_s1;
  subbyte_full_adder add_c32_r20_s1 (
    .a(pp[2132]),
    .b(pp[2167]),
    .ci(pp[2202]),
    .s(sum_c32_r20_s1),
    .co(carry_c32_r20_s1)
  );
  wire sum_c32_r21_s1, carry_c32_r21_s1;
  subbyte_full_adder add_c32_r21_s1 (
    .a(pp[2237]),
    .b(pp[2272]),
    .ci(pp[2307]),
    .s(sum_c32_r21_s1),
    .co(carry_c32_r21_s1)
  );
  wire sum_c32_r22_s1, carry_c32_r22_s1;
  subbyte_full_adder add_c32_r22_s1 (
    .a(pp[2342]),
    .b(pp[2377]),
    .ci(pp[2412]),
    .s(sum_c32_r22_s1),
    .co(carry_c32_r22_s1)
  );
  wire sum_c32_r23_s1, carry_c32_r23_s1;
  subbyte_full_adder add_c32_r23_s1 (
    .a(pp[2447]),
    .b(pp[2482]),
    .ci(pp[2517]),
    .s(sum_c32_r23_s1),
    .co(carry_c32_r23_s1)
  );
  wire sum_c32_r24_s1, carry_c32_r24_s1;
  subbyte_full_adder add_c32_r24_s1 (
    .a(pp[2552]),
    .b(pp[2587]),
    .ci(pp[2622]),
    .s(sum_c32_r24_s1),
    .co(carry_c32_r24_s1)
  );
  wire sum_c32_r25_s1, carry_c32_r25_s1;
  subbyte_full_adder add_c32_r25_s1 (
    .a(pp[2657]),
    .b(pp[2692]),
    .ci(pp[2727]),
    .s(sum_c32_r25_s1),
    .co(carry_c32_r25_s1)
  );
  wire sum_c32_r26_s1, carry_c32_r26_s1;
  subbyte_full_adder add_c32_r26_s1 (
    .a(pp[2762]),
    .b(pp[2797]),
    .ci(pp[2832]),
    .s(sum_c32_r26_s1),
    .co(carry_c32_r26_s1)
  );
  wire sum_c32_r27_s1, carry_c32_r27_s1;
  subbyte_full_adder add_c32_r27_s1 (
    .a(pp[2867]),
    .b(pp[2902]),
    .ci(pp[2937]),
    .s(sum_c32_r27_s1),
    .co(carry_c32_r27_s1)
  );
  wire sum_c32_r28_s1, carry_c32_r28_s1;
  subbyte_full_adder add_c32_r28_s1 (
    .a(pp[2972]),
    .b(pp[3007]),
    .ci(pp[3042]),
    .s(sum_c32_r28_s1),
    .co(carry_c32_r28_s1)
  );
  wire sum_c32_r29_s1, carry_c32_r29_s1;
  subbyte_full_adder add_c32_r29_s1 (
    .a(pp[3077]),
    .b(pp[3112]),
    .ci(pp[3147]),
    .s(sum_c32_r29_s1),
    .co(carry_c32_r29_s1)
  );
  wire sum_c32_r30_s1, carry_c32_r30_s1;
  subbyte_full_adder add_c32_r30_s1 (
    .a(pp[3182]),
    .b(pp[3217]),
    .ci(pp[3252]),
    .s(sum_c32_r30_s1),
    .co(carry_c32_r30_s1)
  );
  wire sum_c32_r31_s1, carry_c32_r31_s1;
  subbyte_full_adder add_c32_r31_s1 (
    .a(pp[3287]),
    .b(pp[3322]),
    .ci(pp[3357]),
    .s(sum_c32_r31_s1),
    .co(carry_c32_r31_s1)
  );
  wire sum_c32_r32_s1, carry_c32_r32_s1;
  subbyte_full_adder add_c32_r32_s1 (
    .a(pp[3392]),
    .b(pp[3427]),
    .ci(pp[3462]),
    .s(sum_c32_r32_s1),
    .co(carry_c32_r32_s1)
  );
  wire sum_c32_r33_s1, carry_c32_r33_s1;
  subbyte_full_adder add_c32_r33_s1 (
    .a(pp[3497]),
    .b(pp[3532]),
    .ci(pp[3567]),
    .s(sum_c32_r33_s1),
    .co(carry_c32_r33_s1)
  );
  wire sum_c32_r34_s1, carry_c32_r34_s1;
  subbyte_full_adder add_c32_r34_s1 (
    .a(pp[3602]),
    .b(pp[3637]),
    .ci(pp[3672]),
    .s(sum_c32_r34_s1),
    .co(carry_c32_r34_s1)
  );
  wire sum_c32_r35_s1, carry_c32_r35_s1;
  subbyte_full_adder add_c32_r35_s1 (
    .a(pp[3707]),
    .b(pp[3742]),
    .ci(pp[3777]),
    .s(sum_c32_r35_s1),
    .co(carry_c32_r35_s1)
  );
  wire sum_c32_r36_s1, carry_c32_r36_s1;
  subbyte_full_adder add_c32_r36_s1 (
    .a(pp[3812]),
    .b(pp[3847]),
    .ci(pp[3882]),
    .s(sum_c32_r36_s1),
    .co(carry_c32_r36_s1)
  );
  wire sum_c32_r37_s1, carry_c32_r37_s1;
  subbyte_full_adder add_c32_r37_s1 (
    .a(pp[3917]),
    .b(pp[3952]),
    .ci(pp[3987]),
    .s(sum_c32_r37_s1),
    .co(carry_c32_r37_s1)
  );
  wire sum_c32_r38_s1, carry_c32_r38_s1;
  subbyte_full_adder add_c32_r38_s1 (
    .a(pp[4022]),
    .b(pp[4057]),
    .ci(pp[4092]),
    .s(sum_c32_r38_s1),
    .co(carry_c32_r38_s1)
  );
  wire sum_c32_r39_s1, carry_c32_r39_s1;
  subbyte_full_adder add_c32_r39_s1 (
    .a(pp[4127]),
    .b(pp[4162]),
    .ci(pp[4197]),
    .s(sum_c32_r39_s1),
    .co(carry_c32_r39_s1)
  );
  wire sum_c32_r40_s1, carry_c32_r40_s1;
  subbyte_full_adder add_c32_r40_s1 (
    .a(pp[4232]),
    .b(pp[4267]),
    .ci(pp[4302]),
    .s(sum_c32_r40_s1),
    .co(carry_c32_r40_s1)
  );
  wire sum_c32_r41_s1, carry_c32_r41_s1;
  subbyte_full_adder add_c32_r41_s1 (
    .a(pp[4337]),
    .b(pp[4372]),
    .ci(pp[4407]),
    .s(sum_c32_r41_s1),
    .co(carry_c32_r41_s1)
  );
  wire sum_c32_r42_s1, carry_c32_r42_s1;
  subbyte_full_adder add_c32_r42_s1 (
    .a(pp[4442]),
    .b(pp[4477]),
    .ci(pp[4512]),
    .s(sum_c32_r42_s1),
    .co(carry_c32_r42_s1)
  );
  wire sum_c32_r43_s2, carry_c32_r43_s2;
  subbyte_full_adder add_c32_r43_s2 (
    .a(carry_c31_r0_s1),
    .b(carry_c31_r1_s1),
    .ci(carry_c31_r2_s1),
    .s(sum_c32_r43_s2),
    .co(carry_c32_r43_s2)
  );
  wire sum_c32_r44_s2, carry_c32_r44_s2;
  subbyte_full_adder add_c32_r44_s2 (
    .a(carry_c31_r3_s1),
    .b(carry_c31_r4_s1),
    .ci(carry_c31_r5_s1),
    .s(sum_c32_r44_s2),
    .co(carry_c32_r44_s2)
  );
  wire sum_c32_r45_s2, carry_c32_r45_s2;
  subbyte_full_adder add_c32_r45_s2 (
    .a(carry_c31_r6_s1),
    .b(carry_c31_r7_s1),
    .ci(carry_c31_r8_s1),
    .s(sum_c32_r45_s2),
    .co(carry_c32_r45_s2)
  );
  wire sum_c32_r46_s2, carry_c32_r46_s2;
  subbyte_full_adder add_c32_r46_s2 (
    .a(carry_c31_r9_s1),
    .b(carry_c31_r10_s1),
    .ci(carry_c31_r11_s1),
    .s(sum_c32_r46_s2),
    .co(carry_c32_r46_s2)
  );
  wire sum_c32_r47_s2, carry_c32_r47_s2;
  subbyte_full_adder add_c32_r47_s2 (
    .a(carry_c31_r12_s1),
    .b(carry_c31_r13_s1),
    .ci(carry_c31_r14_s1),
    .s(sum_c32_r47_s2),
    .co(carry_c32_r47_s2)
  );
  wire sum_c32_r48_s2, carry_c32_r48_s2;
  subbyte_full_adder add_c32_r48_s2 (
    .a(carry_c31_r15_s1),
    .b(carry_c31_r16_s1),
    .ci(carry_c31_r17_s1),
    .s(sum_c32_r48_s2),
    .co(carry_c32_r48_s2)
  );
  wire sum_c32_r49_s2, carry_c32_r49_s2;
  subbyte_full_adder add_c32_r49_s2 (
    .a(carry_c31_r18_s1),
    .b(carry_c31_r19_s1),
    .ci(carry_c31_r20_s1),
    .s(sum_c32_r49_s2),
    .co(carry_c32_r49_s2)
  );
  wire sum_c32_r50_s2, carry_c32_r50_s2;
  subbyte_full_adder add_c32_r50_s2 (
    .a(carry_c31_r21_s1),
    .b(carry_c31_r22_s1),
    .ci(carry_c31_r23_s1),
    .s(sum_c32_r50_s2),
    .co(carry_c32_r50_s2)
  );
  wire sum_c32_r51_s2, carry_c32_r51_s2;
  subbyte_full_adder add_c32_r51_s2 (
    .a(carry_c31_r24_s1),
    .b(carry_c31_r25_s1),
    .ci(carry_c31_r26_s1),
    .s(sum_c32_r51_s2),
    .co(carry_c32_r51_s2)
  );
  wire sum_c32_r52_s2, carry_c32_r52_s2;
  subbyte_full_adder add_c32_r52_s2 (
    .a(carry_c31_r27_s1),
    .b(carry_c31_r28_s1),
    .ci(carry_c31_r29_s1),
    .s(sum_c32_r52_s2),
    .co(carry_c32_r52_s2)
  );
  wire sum_c32_r53_s2, carry_c32_r53_s2;
  subbyte_full_adder add_c32_r53_s2 (
    .a(carry_c31_r30_s1),
    .b(carry_c31_r31_s1),
    .ci(carry_c31_r32_s1),
    .s(sum_c32_r53_s2),
    .co(carry_c32_r53_s2)
  );
  wire sum_c32_r54_s2, carry_c32_r54_s2;
  subbyte_full_adder add_c32_r54_s2 (
    .a(carry_c31_r33_s1),
    .b(carry_c31_r34_s1),
    .ci(carry_c31_r35_s1),
    .s(sum_c32_r54_s2),
    .co(carry_c32_r54_s2)
  );
  wire sum_c32_r55_s2, carry_c32_r55_s2;
  subbyte_full_adder add_c32_r55_s2 (
    .a(carry_c31_r36_s1),
    .b(carry_c31_r37_s1),
    .ci(carry_c31_r38_s1),
    .s(sum_c32_r55_s2),
    .co(carry_c32_r55_s2)
  );
  wire sum_c32_r56_s2, carry_c32_r56_s2;
  subbyte_full_adder add_c32_r56_s2 (
    .a(carry_c31_r39_s1),
    .b(carry_c31_r40_s1),
    .ci(carry_c31_r41_s1),
    .s(sum_c32_r56_s2),
    .co(carry_c32_r56_s2)
  );
  wire sum_c32_r57_s2, carry_c32_r57_s2;
  subbyte_full_adder add_c32_r57_s2 (
    .a(carry_c31_r42_s1),
    .b(sum_c32_r0_s1),
    .ci(sum_c32_r1_s1),
    .s(sum_c32_r57_s2),
    .co(carry_c32_r57_s2)
  );
  wire sum_c32_r58_s2, carry_c32_r58_s2;
  subbyte_full_adder add_c32_r58_s2 (
    .a(sum_c32_r2_s1),
    .b(sum_c32_r3_s1),
    .ci(sum_c32_r4_s1),
    .s(sum_c32_r58_s2),
    .co(carry_c32_r58_s2)
  );
  wire sum_c32_r59_s2, carry_c32_r59_s2;
  subbyte_full_adder add_c32_r59_s2 (
    .a(sum_c32_r5_s1),
    .b(sum_c32_r6_s1),
    .ci(sum_c32_r7_s1),
    .s(sum_c32_r59_s2),
    .co(carry_c32_r59_s2)
  );
  wire sum_c32_r60_s2, carry_c32_r60_s2;
  subbyte_full_adder add_c32_r60_s2 (
    .a(sum_c32_r8_s1),
    .b(sum_c32_r9_s1),
    .ci(sum_c32_r10_s1),
    .s(sum_c32_r60_s2),
    .co(carry_c32_r60_s2)
  );
  wire sum_c32_r61_s2, carry_c32_r61_s2;
  subbyte_full_adder add_c32_r61_s2 (
    .a(sum_c32_r11_s1),
    .b(sum_c32_r12_s1),
    .ci(sum_c32_r13_s1),
    .s(sum_c32_r61_s2),
    .co(carry_c32_r61_s2)
  );
  wire sum_c32_r62_s2, carry_c32_r62_s2;
  subbyte_full_adder add_c32_r62_s2 (
    .a(sum_c32_r14_s1),
    .b(sum_c32_r15_s1),
    .ci(sum_c32_r16_s1),
    .s(sum_c32_r62_s2),
    .co(carry_c32_r62_s2)
  );
  wire sum_c32_r63_s2, carry_c32_r63_s2;
  subbyte_full_adder add_c32_r63_s2 (
    .a(sum_c32_r17_s1),
    .b(sum_c32_r18_s1),
    .ci(sum_c32_r19_s1),
    .s(sum_c32_r63_s2),
    .co(carry_c32_r63_s2)
  );
  wire sum_c32_r64_s2, carry_c32_r64_s2;
  subbyte_full_adder add_c32_r64_s2 (
    .a(sum_c32_r20_s1),
    .b(sum_c32_r21_s1),
    .ci(sum_c32_r22_s1),
    .s(sum_c32_r64_s2),
    .co(carry_c32_r64_s2)
  );
  wire sum_c32_r65_s2, carry_c32_r65_s2;
  subbyte_full_adder add_c32_r65_s2 (
    .a(sum_c32_r23_s1),
    .b(sum_c32_r24_s1),
    .ci(sum_c32_r25_s1),
    .s(sum_c32_r65_s2),
    .co(carry_c32_r65_s2)
  );
  wire sum_c32_r66_s2, carry_c32_r66_s2;
  subbyte_full_adder add_c32_r66_s2 (
    .a(sum_c32_r26_s1),
    .b(sum_c32_r27_s1),
    .ci(sum_c32_r28_s1),
    .s(sum_c32_r66_s2),
    .co(carry_c32_r66_s2)
  );
  wire sum_c32_r67_s2, carry_c32_r67_s2;
  subbyte_full_adder add_c32_r67_s2 (
    .a(sum_c32_r29_s1),
    .b(sum_c32_r30_s1),
    .ci(sum_c32_r31_s1),
    .s(sum_c32_r67_s2),
    .co(carry_c32_r67_s2)
  );
  wire sum_c32_r68_s2, carry_c32_r68_s2;
  subbyte_full_adder add_c32_r68_s2 (
    .a(sum_c32_r32_s1),
    .b(sum_c32_r33_s1),
    .ci(sum_c32_r34_s1),
    .s(sum_c32_r68_s2),
    .co(carry_c32_r68_s2)
  );
  wire sum_c32_r69_s2, carry_c32_r69_s2;
  subbyte_full_adder add_c32_r69_s2 (
    .a(sum_c32_r35_s1),
    .b(sum_c32_r36_s1),
    .ci(sum_c32_r37_s1),
    .s(sum_c32_r69_s2),
    .co(carry_c32_r69_s2)
  );
  wire sum_c32_r70_s2, carry_c32_r70_s2;
  subbyte_full_adder add_c32_r70_s2 (
    .a(sum_c32_r38_s1),
    .b(sum_c32_r39_s1),
    .ci(sum_c32_r40_s1),
    .s(sum_c32_r70_s2),
    .co(carry_c32_r70_s2)
  );
  wire sum_c32_r71_s3, carry_c32_r71_s3;
  subbyte_full_adder add_c32_r71_s3 (
    .a(sum_c32_r41_s1),
    .b(sum_c32_r42_s1),
    .ci(carry_c31_r43_s2),
    .s(sum_c32_r71_s3),
    .co(carry_c32_r71_s3)
  );
  wire sum_c32_r72_s3, carry_c32_r72_s3;
  subbyte_full_adder add_c32_r72_s3 (
    .a(carry_c31_r44_s2),
    .b(carry_c31_r45_s2),
    .ci(carry_c31_r46_s2),
    .s(sum_c32_r72_s3),
    .co(carry_c32_r72_s3)
  );
  wire sum_c32_r73_s3, carry_c32_r73_s3;
  subbyte_full_adder add_c32_r73_s3 (
    .a(carry_c31_r47_s2),
    .b(carry_c31_r48_s2),
    .ci(carry_c31_r49_s2),
    .s(sum_c32_r73_s3),
    .co(carry_c32_r73_s3)
  );
  wire sum_c32_r74_s3, carry_c32_r74_s3;
  subbyte_full_adder add_c32_r74_s3 (
    .a(carry_c31_r50_s2),
    .b(carry_c31_r51_s2),
    .ci(carry_c31_r52_s2),
    .s(sum_c32_r74_s3),
    .co(carry_c32_r74_s3)
  );
  wire sum_c32_r75_s3, carry_c32_r75_s3;
  subbyte_full_adder add_c32_r75_s3 (
    .a(carry_c31_r53_s2),
    .b(carry_c31_r54_s2),
    .ci(carry_c31_r55_s2),
    .s(sum_c32_r75_s3),
    .co(carry_c32_r75_s3)
  );
  wire sum_c32_r76_s3, carry_c32_r76_s3;
  subbyte_full_adder add_c32_r76_s3 (
    .a(carry_c31_r56_s2),
    .b(carry_c31_r57_s2),
    .ci(carry_c31_r58_s2),
    .s(sum_c32_r76_s3),
    .co(carry_c32_r76_s3)
  );
  wire sum_c32_r77_s3, carry_c32_r77_s3;
  subbyte_full_adder add_c32_r77_s3 (
    .a(carry_c31_r59_s2),
    .b(carry_c31_r60_s2),
    .ci(carry_c31_r61_s2),
    .s(sum_c32_r77_s3),
    .co(carry_c32_r77_s3)
  );
  wire sum_c32_r78_s3, carry_c32_r78_s3;
  subbyte_full_adder add_c32_r78_s3 (
    .a(carry_c31_r62_s2),
    .b(carry_c31_r63_s2),
    .ci(carry_c31_r64_s2),
    .s(sum_c32_r78_s3),
    .co(carry_c32_r78_s3)
  );
  wire sum_c32_r79_s3, carry_c32_r79_s3;
  subbyte_full_adder add_c32_r79_s3 (
    .a(carry_c31_r65_s2),
    .b(carry_c31_r66_s2),
    .ci(carry_c31_r67_s2),
    .s(sum_c32_r79_s3),
    .co(carry_c32_r79_s3)
  );
  wire sum_c32_r80_s3, carry_c32_r80_s3;
  subbyte_full_adder add_c32_r80_s3 (
    .a(carry_c31_r68_s2),
    .b(carry_c31_r69_s2),
    .ci(carry_c31_r70_s2),
    .s(sum_c32_r80_s3),
    .co(carry_c32_r80_s3)
  );
  wire sum_c32_r81_s3, carry_c32_r81_s3;
  subbyte_full_adder add_c32_r81_s3 (
    .a(sum_c32_r43_s2),
    .b(sum_c32_r44_s2),
    .ci(sum_c32_r45_s2),
    .s(sum_c32_r81_s3),
    .co(carry_c32_r81_s3)
  );
  wire sum_c32_r82_s3, carry_c32_r82_s3;
  subbyte_full_adder add_c32_r82_s3 (
    .a(sum_c32_r46_s2),
    .b(sum_c32_r47_s2),
    .ci(sum_c32_r48_s2),
    .s(sum_c32_r82_s3),
    .co(carry_c32_r82_s3)
  );
  wire sum_c32_r83_s3, carry_c32_r83_s3;
  subbyte_full_adder add_c32_r83_s3 (
    .a(sum_c32_r49_s2),
    .b(sum_c32_r50_s2),
    .ci(sum_c32_r51_s2),
    .s(sum_c32_r83_s3),
    .co(carry_c32_r83_s3)
  );
  wire sum_c32_r84_s3, carry_c32_r84_s3;
  subbyte_full_adder add_c32_r84_s3 (
    .a(sum_c32_r52_s2),
    .b(sum_c32_r53_s2),
    .ci(sum_c32_r54_s2),
    .s(sum_c32_r84_s3),
    .co(carry_c32_r84_s3)
  );
  wire sum_c32_r85_s3, carry_c32_r85_s3;
  subbyte_full_adder add_c32_r85_s3 (
    .a(sum_c32_r55_s2),
    .b(sum_c32_r56_s2),
    .ci(sum_c32_r57_s2),
    .s(sum_c32_r85_s3),
    .co(carry_c32_r85_s3)
  );
  wire sum_c32_r86_s3, carry_c32_r86_s3;
  subbyte_full_adder add_c32_r86_s3 (
    .a(sum_c32_r58_s2),
    .b(sum_c32_r59_s2),
    .ci(sum_c32_r60_s2),
    .s(sum_c32_r86_s3),
    .co(carry_c32_r86_s3)
  );
  wire sum_c32_r87_s3, carry_c32_r87_s3;
  subbyte_full_adder add_c32_r87_s3 (
    .a(sum_c32_r61_s2),
    .b(sum_c32_r62_s2),
    .ci(sum_c32_r63_s2),
    .s(sum_c32_r87_s3),
    .co(carry_c32_r87_s3)
  );
  wire sum_c32_r88_s3, carry_c32_r88_s3;
  subbyte_full_adder add_c32_r88_s3 (
    .a(sum_c32_r64_s2),
    .b(sum_c32_r65_s2),
    .ci(sum_c32_r66_s2),
    .s(sum_c32_r88_s3),
    .co(carry_c32_r88_s3)
  );
  wire sum_c32_r89_s3, carry_c32_r89_s3;
  subbyte_full_adder add_c32_r89_s3 (
    .a(sum_c32_r67_s2),
    .b(sum_c32_r68_s2),
    .ci(sum_c32_r69_s2),
    .s(sum_c32_r89_s3),
    .co(carry_c32_r89_s3)
  );
  wire sum_c32_r90_s4, carry_c32_r90_s4;
  subbyte_full_adder add_c32_r90_s4 (
    .a(sum_c32_r70_s2),
    .b(carry_c31_r71_s3),
    .ci(sum_c32_r71_s3),
    .s(sum_c32_r90_s4),
    .co(carry_c32_r90_s4)
  );
  wire sum_c32_r91_s4, carry_c32_r91_s4;
  subbyte_full_adder add_c32_r91_s4 (
    .a(carry_c31_r72_s3),
    .b(carry_c31_r73_s3),
    .ci(carry_c31_r74_s3),
    .s(sum_c32_r91_s4),
    .co(carry_c32_r91_s4)
  );
  wire sum_c32_r92_s4, carry_c32_r92_s4;
  subbyte_full_adder add_c32_r92_s4 (
    .a(carry_c31_r75_s3),
    .b(carry_c31_r76_s3),
    .ci(carry_c31_r77_s3),
    .s(sum_c32_r92_s4),
    .co(carry_c32_r92_s4)
  );
  wire sum_c32_r93_s4, carry_c32_r93_s4;
  subbyte_full_adder add_c32_r93_s4 (
    .a(carry_c31_r78_s3),
    .b(carry_c31_r79_s3),
    .ci(carry_c31_r80_s3),
    .s(sum_c32_r93_s4),
    .co(carry_c32_r93_s4)
  );
  wire sum_c32_r94_s4, carry_c32_r94_s4;
  subbyte_full_adder add_c32_r94_s4 (
    .a(carry_c31_r81_s3),
    .b(carry_c31_r82_s3),
    .ci(carry_c31_r83_s3),
    .s(sum_c32_r94_s4),
    .co(carry_c32_r94_s4)
  );
  wire sum_c32_r95_s4, carry_c32_r95_s4;
  subbyte_full_adder add_c32_r95_s4 (
    .a(carry_c31_r84_s3),
    .b(carry_c31_r85_s3),
    .ci(carry_c31_r86_s3),
    .s(sum_c32_r95_s4),
    .co(carry_c32_r95_s4)
  );
  wire sum_c32_r96_s4, carry_c32_r96_s4;
  subbyte_full_adder add_c32_r96_s4 (
    .a(carry_c31_r87_s3),
    .b(carry_c31_r88_s3),
    .ci(carry_c31_r89_s3),
    .s(sum_c32_r96_s4),
    .co(carry_c32_r96_s4)
  );
  wire sum_c32_r97_s4, carry_c32_r97_s4;
  subbyte_full_adder add_c32_r97_s4 (
    .a(sum_c32_r72_s3),
    .b(sum_c32_r73_s3),
    .ci(sum_c32_r74_s3),
    .s(sum_c32_r97_s4),
    .co(carry_c32_r97_s4)
  );
  wire sum_c32_r98_s4, carry_c32_r98_s4;
  subbyte_full_adder add_c32_r98_s4 (
    .a(sum_c32_r75_s3),
    .b(sum_c32_r76_s3),
    .ci(sum_c32_r77_s3),
    .s(sum_c32_r98_s4),
    .co(carry_c32_r98_s4)
  );
  wire sum_c32_r99_s4, carry_c32_r99_s4;
  subbyte_full_adder add_c32_r99_s4 (
    .a(sum_c32_r78_s3),
    .b(sum_c32_r79_s3),
    .ci(sum_c32_r80_s3),
    .s(sum_c32_r99_s4),
    .co(carry_c32_r99_s4)
  );
  wire sum_c32_r100_s4, carry_c32_r100_s4;
  subbyte_full_adder add_c32_r100_s4 (
    .a(sum_c32_r81_s3),
    .b(sum_c32_r82_s3),
    .ci(sum_c32_r83_s3),
    .s(sum_c32_r100_s4),
    .co(carry_c32_r100_s4)
  );
  wire sum_c32_r101_s4, carry_c32_r101_s4;
  subbyte_full_adder add_c32_r101_s4 (
    .a(sum_c32_r84_s3),
    .b(sum_c32_r85_s3),
    .ci(sum_c32_r86_s3),
    .s(sum_c32_r101_s4),
    .co(carry_c32_r101_s4)
  );
  wire sum_c32_r102_s4, carry_c32_r102_s4;
  subbyte_full_adder add_c32_r102_s4 (
    .a(sum_c32_r87_s3),
    .b(sum_c32_r88_s3),
    .ci(sum_c32_r89_s3),
    .s(sum_c32_r102_s4),
    .co(carry_c32_r102_s4)
  );
  wire sum_c32_r103_s5, carry_c32_r103_s5;
  subbyte_full_adder add_c32_r103_s5 (
    .a(carry_c31_r90_s4),
    .b(sum_c32_r90_s4),
    .ci(carry_c31_r91_s4),
    .s(sum_c32_r103_s5),
    .co(carry_c32_r103_s5)
  );
  wire sum_c32_r104_s5, carry_c32_r104_s5;
  subbyte_full_adder add_c32_r104_s5 (
    .a(carry_c31_r92_s4),
    .b(carry_c31_r93_s4),
    .ci(carry_c31_r94_s4),
    .s(sum_c32_r104_s5),
    .co(carry_c32_r104_s5)
  );
  wire sum_c32_r105_s5, carry_c32_r105_s5;
  subbyte_full_adder add_c32_r105_s5 (
    .a(carry_c31_r95_s4),
    .b(carry_c31_r96_s4),
    .ci(carry_c31_r97_s4),
    .s(sum_c32_r105_s5),
    .co(carry_c32_r105_s5)
  );
  wire sum_c32_r106_s5, carry_c32_r106_s5;
  subbyte_full_adder add_c32_r106_s5 (
    .a(carry_c31_r98_s4),
    .b(carry_c31_r99_s4),
    .ci(carry_c31_r100_s4),
    .s(sum_c32_r106_s5),
    .co(carry_c32_r106_s5)
  );
  wire sum_c32_r107_s5, carry_c32_r107_s5;
  subbyte_full_adder add_c32_r107_s5 (
    .a(carry_c31_r101_s4),
    .b(carry_c31_r102_s4),
    .ci(sum_c32_r91_s4),
    .s(sum_c32_r107_s5),
    .co(carry_c32_r107_s5)
  );
  wire sum_c32_r108_s5, carry_c32_r108_s5;
  subbyte_full_adder add_c32_r108_s5 (
    .a(sum_c32_r92_s4),
    .b(sum_c32_r93_s4),
    .ci(sum_c32_r94_s4),
    .s(sum_c32_r108_s5),
    .co(carry_c32_r108_s5)
  );
  wire sum_c32_r109_s5, carry_c32_r109_s5;
  subbyte_full_adder add_c32_r109_s5 (
    .a(sum_c32_r95_s4),
    .b(sum_c32_r96_s4),
    .ci(sum_c32_r97_s4),
    .s(sum_c32_r109_s5),
    .co(carry_c32_r109_s5)
  );
  wire sum_c32_r110_s5, carry_c32_r110_s5;
  subbyte_full_adder add_c32_r110_s5 (
    .a(sum_c32_r98_s4),
    .b(sum_c32_r99_s4),
    .ci(sum_c32_r100_s4),
    .s(sum_c32_r110_s5),
    .co(carry_c32_r110_s5)
  );
  wire sum_c32_r111_s6, carry_c32_r111_s6;
  subbyte_full_adder add_c32_r111_s6 (
    .a(sum_c32_r101_s4),
    .b(sum_c32_r102_s4),
    .ci(carry_c31_r103_s5),
    .s(sum_c32_r111_s6),
    .co(carry_c32_r111_s6)
  );
  wire sum_c32_r112_s6, carry_c32_r112_s6;
  subbyte_full_adder add_c32_r112_s6 (
    .a(sum_c32_r103_s5),
    .b(carry_c31_r104_s5),
    .ci(carry_c31_r105_s5),
    .s(sum_c32_r112_s6),
    .co(carry_c32_r112_s6)
  );
  wire sum_c32_r113_s6, carry_c32_r113_s6;
  subbyte_full_adder add_c32_r113_s6 (
    .a(carry_c31_r106_s5),
    .b(carry_c31_r107_s5),
    .ci(carry_c31_r108_s5),
    .s(sum_c32_r113_s6),
    .co(carry_c32_r113_s6)
  );
  wire sum_c32_r114_s7, carry_c32_r114_s7;
  subbyte_full_adder add_c32_r114_s7 (
    .a(carry_c31_r109_s5),
    .b(carry_c31_r110_s5),
    .ci(carry_c31_r111_s6),
    .s(sum_c32_r114_s7),
    .co(carry_c32_r114_s7)
  );
  wire sum_c32_r115_s6, carry_c32_r115_s6;
  subbyte_full_adder add_c32_r115_s6 (
    .a(sum_c32_r104_s5),
    .b(sum_c32_r105_s5),
    .ci(sum_c32_r106_s5),
    .s(sum_c32_r115_s6),
    .co(carry_c32_r115_s6)
  );
  wire sum_c32_r116_s6, carry_c32_r116_s6;
  subbyte_full_adder add_c32_r116_s6 (
    .a(sum_c32_r107_s5),
    .b(sum_c32_r108_s5),
    .ci(sum_c32_r109_s5),
    .s(sum_c32_r116_s6),
    .co(carry_c32_r116_s6)
  );
  wire sum_c32_r117_s7, carry_c32_r117_s7;
  subbyte_full_adder add_c32_r117_s7 (
    .a(sum_c32_r110_s5),
    .b(sum_c32_r111_s6),
    .ci(carry_c31_r112_s6),
    .s(sum_c32_r117_s7),
    .co(carry_c32_r117_s7)
  );
  wire sum_c32_r118_s8, carry_c32_r118_s8;
  subbyte_full_adder add_c32_r118_s8 (
    .a(carry_c31_r113_s6),
    .b(carry_c31_r114_s7),
    .ci(carry_c31_r115_s6),
    .s(sum_c32_r118_s8),
    .co(carry_c32_r118_s8)
  );
  wire sum_c32_r119_s7, carry_c32_r119_s7;
  subbyte_full_adder add_c32_r119_s7 (
    .a(carry_c31_r116_s6),
    .b(sum_c32_r112_s6),
    .ci(sum_c32_r113_s6),
    .s(sum_c32_r119_s7),
    .co(carry_c32_r119_s7)
  );
  wire sum_c32_r120_s8, carry_c32_r120_s8;
  subbyte_full_adder add_c32_r120_s8 (
    .a(sum_c32_r114_s7),
    .b(sum_c32_r115_s6),
    .ci(sum_c32_r116_s6),
    .s(sum_c32_r120_s8),
    .co(carry_c32_r120_s8)
  );
  wire sum_c32_r121_s9, carry_c32_r121_s9;
  subbyte_full_adder add_c32_r121_s9 (
    .a(carry_c31_r117_s7),
    .b(sum_c32_r117_s7),
    .ci(carry_c31_r118_s8),
    .s(sum_c32_r121_s9),
    .co(carry_c32_r121_s9)
  );
  wire sum_c32_r122_s9, carry_c32_r122_s9;
  subbyte_full_adder add_c32_r122_s9 (
    .a(carry_c31_r119_s7),
    .b(carry_c31_r120_s8),
    .ci(sum_c32_r118_s8),
    .s(sum_c32_r122_s9),
    .co(carry_c32_r122_s9)
  );
  wire sum_c32_r123_s10, carry_c32_r123_s10;
  subbyte_full_adder add_c32_r123_s10 (
    .a(sum_c32_r119_s7),
    .b(sum_c32_r120_s8),
    .ci(carry_c31_r121_s9),
    .s(sum_c32_r123_s10),
    .co(carry_c32_r123_s10)
  );
  wire sum_c32_r124_s11, carry_c32_r124_s11;
  subbyte_full_adder add_c32_r124_s11 (
    .a(sum_c32_r121_s9),
    .b(carry_c31_r122_s9),
    .ci(carry_c31_r123_s10),
    .s(sum_c32_r124_s11),
    .co(carry_c32_r124_s11)
  );
  wire sum_c32_r125_s12, carry_c32_r125_s12;
  subbyte_full_adder add_c32_r125_s12 (
    .a(sum_c32_r122_s9),
    .b(sum_c32_r123_s10),
    .ci(carry_c31_r124_s11),
    .s(sum_c32_r125_s12),
    .co(carry_c32_r125_s12)
  );
  wire sum_c32_r126_s13, carry_c32_r126_s13;
  subbyte_full_adder add_c32_r126_s13 (
    .a(sum_c32_r124_s11),
    .b(carry_c31_r125_s12),
    .ci(sum_c32_r125_s12),
    .s(sum_c32_r126_s13),
    .co(carry_c32_r126_s13)
  );
  wire sum_c32_r127_s39, carry_c32_r127_s39;
  subbyte_full_adder add_c32_r127_s39 (
    .a(carry_c31_r126_s13),
    .b(sum_c32_r126_s13),
    .ci(carry_c31_r127_s38),
    .s(sum_c32_r127_s39),
    .co(carry_c32_r127_s39)
  );
  wire sum_c32_r128_s40, carry_c32_r128_s40;
  subbyte_half_adder add_c32_r128_s40 (
    .a(carry_c31_r128_s39),
    .b(sum_c32_r127_s39),
    .s(sum_c32_r128_s40),
    .co(carry_c32_r128_s40)
  );
  wire sum_c33_r0_s1 = ~(pp[33] ^ pp[68]);
  wire carry_c33_r0_s1 = pp[33] | pp[68];
  wire sum_c33_r1_s1, carry_c33_r1_s1;
  subbyte_full_adder add_c33_r1_s1 (.a(pp[103]), .b(pp[138]), .ci(pp[173]), .s(sum_c33_r1_s1), .co(carry_c33_r1_s1));
  wire sum_c33_r2_s1, carry_c33_r2_s1;
  subbyte_full_adder add_c33_r2_s1 (.a(pp[208]), .b(pp[243]), .ci(pp[278]), .s(sum_c33_r2_s1), .co(carry_c33_r2_s1));
  wire sum_c33_r3_s1, carry_c33_r3_s1;
  subbyte_full_adder add_c33_r3_s1 (.a(pp[313]), .b(pp[348]), .ci(pp[383]), .s(sum_c33_r3_s1), .co(carry_c33_r3_s1));
  wire sum_c33_r4_s1, carry_c33_r4_s1;
  subbyte_full_adder add_c33_r4_s1 (.a(pp[418]), .b(pp[453]), .ci(pp[488]), .s(sum_c33_r4_s1), .co(carry_c33_r4_s1));
  wire sum_c33_r5_s1, carry_c33_r5_s1;
  subbyte_full_adder add_c33_r5_s1 (.a(pp[523]), .b(pp[558]), .ci(pp[593]), .s(sum_c33_r5_s1), .co(carry_c33_r5_s1));
  wire sum_c33_r6_s1, carry_c33_r6_s1;
  subbyte_full_adder add_c33_r6_s1 (.a(pp[628]), .b(pp[663]), .ci(pp[698]), .s(sum_c33_r6_s1), .co(carry_c33_r6_s1));
  wire sum_c33_r7_s1, carry_c33_r7_s1;
  subbyte_full_adder add_c33_r7_s1 (.a(pp[733]), .b(pp[768]), .ci(pp[803]), .s(sum_c33_r7_s1), .co(carry_c33_r7_s1));
  wire sum_c33_r8_s1, carry_c33_r8_s1;
  subbyte_full_adder add_c33_r8_s1 (.a(pp[838]), .b(pp[873]), .ci(pp[908]), .s(sum_c33_r8_s1), .co(carry_c33_r8_s1));
  wire sum_c33_r9_s1, carry_c33_r9_s1;
  subbyte_full_adder add_c33_r9_s1 (.a(pp[943]), .b(pp[978]), .ci(pp[1013]), .s(sum_c33_r9_s1), .co(carry_c33_r9_s1));
  wire sum_c33_r10_s1, carry_c33_r10_s1;
  subbyte_full_adder add_c33_r10_s1 (
    .a(pp[1048]),
    .b(pp[1083]),
    .ci(pp[1118]),
    .s(sum_c33_r10_s1),
    .co(carry_c33_r10_s1)
  );
  wire sum_c33_r11_s1, carry_c33_r11_s1;
  subbyte_full_adder add_c33_r11_s1 (
    .a(pp[1153]),
    .b(pp[1188]),
    .ci(pp[1223]),
    .s(sum_c33_r11_s1),
    .co(carry_c33_r11_s1)
  );
  wire sum_c33_r12_s1, carry_c33_r12_s1;
  subbyte_full_adder add_c33_r12_s1 (
    .a(pp[1258]),
    .b(pp[1293]),
    .ci(pp[1328]),
    .s(sum_c33_r12_s1),
    .co(carry_c33_r12_s1)
  );
  wire sum_c33_r13_s1, carry_c33_r13_s1;
  subbyte_full_adder add_c33_r13_s1 (
    .a(pp[1363]),
    .b(pp[1398]),
    .ci(pp[1433]),
    .s(sum_c33_r13_s1),
    .co(carry_c33_r13_s1)
  );
  wire sum_c33_r14_s1, carry_c33_r14_s1;
  subbyte_full_adder add_c33_r14_s1 (
    .a(pp[1468]),
    .b(pp[1503]),
    .ci(pp[1538]),
    .s(sum_c33_r14_s1),
    .co(carry_c33_r14_s1)
  );
  wire sum_c33_r15_s1, carry_c33_r15_s1;
  subbyte_full_adder add_c33_r15_s1 (
    .a(pp[1573]),
    .b(pp[1608]),
    .ci(pp[1643]),
    .s(sum_c33_r15_s1),
    .co(carry_c33_r15_s1)
  );
  wire sum_c33_r16_s1, carry_c33_r16_s1;
  subbyte_full_adder add_c33_r16_s1 (
    .a(pp[1678]),
    .b(pp[1713]),
    .ci(pp[1748]),
    .s(sum_c33_r16_s1),
    .co(carry_c33_r16_s1)
  );
  wire sum_c33_r17_s1, carry_c33_r17_s1;
  subbyte_full_adder add_c33_r17_s1 (
    .a(pp[1783]),
    .b(pp[1818]),
    .ci(pp[1853]),
    .s(sum_c33_r17_s1),
    .co(carry_c33_r17_s1)
  );
  wire sum_c33_r18_s1, carry_c33_r18_s1;
  subbyte_full_adder add_c33_r18_s1 (
    .a(pp[1888]),
    .b(pp[1923]),
    .ci(pp[1958]),
    .s(sum_c33_r18_s1),
    .co(carry_c33_r18_s1)
  );
  wire sum_c33_r19_s1, carry_c33_r19_s1;
  subbyte_full_adder add_c33_r19_s1 (
    .a(pp[1993]),
    .b(pp[2028]),
    .ci(pp[2063]),
    .s(sum_c33_r19_s1),
    .co(carry_c33_r19_s1)
  );
  wire sum_c33_r20_s1, carry_c33_r20_s1;
  subbyte_full_adder add_c33_r20_s1 (
    .a(pp[2098]),
    .b(pp[2133]),
    .ci(pp[2168]),
    .s(sum_c33_r20_s1),
    .co(carry_c33_r20_s1)
  );
  wire sum_c33_r21_s1, carry_c33_r21_s1;
  subbyte_full_adder add_c33_r21_s1 (
    .a(pp[2203]),
    .b(pp[2238]),
    .ci(pp[2273]),
    .s(sum_c33_r21_s1),
    .co(carry_c33_r21_s1)
  );
  wire sum_c33_r22_s1, carry_c33_r22_s1;
  subbyte_full_adder add_c33_r22_s1 (
    .a(pp[2308]),
    .b(pp[2343]),
    .ci(pp[2378]),
    .s(sum_c33_r22_s1),
    .co(carry_c33_r22_s1)
  );
  wire sum_c33_r23_s1, carry_c33_r23_s1;
  subbyte_full_adder add_c33_r23_s1 (
    .a(pp[2413]),
    .b(pp[2448]),
    .ci(pp[2483]),
    .s(sum_c33_r23_s1),
    .co(carry_c33_r23_s1)
  );
  wire sum_c33_r24_s1, carry_c33_r24_s1;
  subbyte_full_adder add_c33_r24_s1 (
    .a(pp[2518]),
    .b(pp[2553]),
    .ci(pp[2588]),
    .s(sum_c33_r24_s1),
    .co(carry_c33_r24_s1)
  );
  wire sum_c33_r25_s1, carry_c33_r25_s1;
  subbyte_full_adder add_c33_r25_s1 (
    .a(pp[2623]),
    .b(pp[2658]),
    .ci(pp[2693]),
    .s(sum_c33_r25_s1),
    .co(carry_c33_r25_s1)
  );
  wire sum_c33_r26_s1, carry_c33_r26_s1;
  subbyte_full_adder add_c33_r26_s1 (
    .a(pp[2728]),
    .b(pp[2763]),
    .ci(pp[2798]),
    .s(sum_c33_r26_s1),
    .co(carry_c33_r26_s1)
  );
  wire sum_c33_r27_s1, carry_c33_r27_s1;
  subbyte_full_adder add_c33_r27_s1 (
    .a(pp[2833]),
    .b(pp[2868]),
    .ci(pp[2903]),
    .s(sum_c33_r27_s1),
    .co(carry_c33_r27_s1)
  );
  wire sum_c33_r28_s1, carry_c33_r28_s1;
  subbyte_full_adder add_c33_r28_s1 (
    .a(pp[2938]),
    .b(pp[2973]),
    .ci(pp[3008]),
    .s(sum_c33_r28_s1),
    .co(carry_c33_r28_s1)
  );
  wire sum_c33_r29_s1, carry_c33_r29_s1;
  subbyte_full_adder add_c33_r29_s1 (
    .a(pp[3043]),
    .b(pp[3078]),
    .ci(pp[3113]),
    .s(sum_c33_r29_s1),
    .co(carry_c33_r29_s1)
  );
  wire sum_c33_r30_s1, carry_c33_r30_s1;
  subbyte_full_adder add_c33_r30_s1 (
    .a(pp[3148]),
    .b(pp[3183]),
    .ci(pp[3218]),
    .s(sum_c33_r30_s1),
    .co(carry_c33_r30_s1)
  );
  wire sum_c33_r31_s1, carry_c33_r31_s1;
  subbyte_full_adder add_c33_r31_s1 (
    .a(pp[3253]),
    .b(pp[3288]),
    .ci(pp[3323]),
    .s(sum_c33_r31_s1),
    .co(carry_c33_r31_s1)
  );
  wire sum_c33_r32_s1, carry_c33_r32_s1;
  subbyte_full_adder add_c33_r32_s1 (
    .a(pp[3358]),
    .b(pp[3393]),
    .ci(pp[3428]),
    .s(sum_c33_r32_s1),
    .co(carry_c33_r32_s1)
  );
  wire sum_c33_r33_s1, carry_c33_r33_s1;
  subbyte_full_adder add_c33_r33_s1 (
    .a(pp[3463]),
    .b(pp[3498]),
    .ci(pp[3533]),
    .s(sum_c33_r33_s1),
    .co(carry_c33_r33_s1)
  );
  wire sum_c33_r34_s1, carry_c33_r34_s1;
  subbyte_full_adder add_c33_r34_s1 (
    .a(pp[3568]),
    .b(pp[3603]),
    .ci(pp[3638]),
    .s(sum_c33_r34_s1),
    .co(carry_c33_r34_s1)
  );
  wire sum_c33_r35_s1, carry_c33_r35_s1;
  subbyte_full_adder add_c33_r35_s1 (
    .a(pp[3673]),
    .b(pp[3708]),
    .ci(pp[3743]),
    .s(sum_c33_r35_s1),
    .co(carry_c33_r35_s1)
  );
  wire sum_c33_r36_s1, carry_c33_r36_s1;
  subbyte_full_adder add_c33_r36_s1 (
    .a(pp[3778]),
    .b(pp[3813]),
    .ci(pp[3848]),
    .s(sum_c33_r36_s1),
    .co(carry_c33_r36_s1)
  );
  wire sum_c33_r37_s1, carry_c33_r37_s1;
  subbyte_full_adder add_c33_r37_s1 (
    .a(pp[3883]),
    .b(pp[3918]),
    .ci(pp[3953]),
    .s(sum_c33_r37_s1),
    .co(carry_c33_r37_s1)
  );
  wire sum_c33_r38_s1, carry_c33_r38_s1;
  subbyte_full_adder add_c33_r38_s1 (
    .a(pp[3988]),
    .b(pp[4023]),
    .ci(pp[4058]),
    .s(sum_c33_r38_s1),
    .co(carry_c33_r38_s1)
  );
  wire sum_c33_r39_s1, carry_c33_r39_s1;
  subbyte_full_adder add_c33_r39_s1 (
    .a(pp[4093]),
    .b(pp[4128]),
    .ci(pp[4163]),
    .s(sum_c33_r39_s1),
    .co(carry_c33_r39_s1)
  );
  wire sum_c33_r40_s1, carry_c33_r40_s1;
  subbyte_full_adder add_c33_r40_s1 (
    .a(pp[4198]),
    .b(pp[4233]),
    .ci(pp[4268]),
    .s(sum_c33_r40_s1),
    .co(carry_c33_r40_s1)
  );
  wire sum_c33_r41_s1, carry_c33_r41_s1;
  subbyte_full_adder add_c33_r41_s1 (
    .a(pp[4303]),
    .b(pp[4338]),
    .ci(pp[4373]),
    .s(sum_c33_r41_s1),
    .co(carry_c33_r41_s1)
  );
  wire sum_c33_r42_s1, carry_c33_r42_s1;
  subbyte_full_adder add_c33_r42_s1 (
    .a(pp[4408]),
    .b(pp[4443]),
    .ci(pp[4478]),
    .s(sum_c33_r42_s1),
    .co(carry_c33_r42_s1)
  );
  wire sum_c33_r43_s2, carry_c33_r43_s2;
  subbyte_full_adder add_c33_r43_s2 (
    .a(pp[4513]),
    .b(sum_c33_r0_s1),
    .ci(carry_c32_r0_s1),
    .s(sum_c33_r43_s2),
    .co(carry_c33_r43_s2)
  );
  wire sum_c33_r44_s2, carry_c33_r44_s2;
  subbyte_full_adder add_c33_r44_s2 (
    .a(carry_c32_r1_s1),
    .b(carry_c32_r2_s1),
    .ci(carry_c32_r3_s1),
    .s(sum_c33_r44_s2),
    .co(carry_c33_r44_s2)
  );
  wire sum_c33_r45_s2, carry_c33_r45_s2;
  subbyte_full_adder add_c33_r45_s2 (
    .a(carry_c32_r4_s1),
    .b(carry_c32_r5_s1),
    .ci(carry_c32_r6_s1),
    .s(sum_c33_r45_s2),
    .co(carry_c33_r45_s2)
  );
  wire sum_c33_r46_s2, carry_c33_r46_s2;
  subbyte_full_adder add_c33_r46_s2 (
    .a(carry_c32_r7_s1),
    .b(carry_c32_r8_s1),
    .ci(carry_c32_r9_s1),
    .s(sum_c33_r46_s2),
    .co(carry_c33_r46_s2)
  );
  wire sum_c33_r47_s2, carry_c33_r47_s2;
  subbyte_full_adder add_c33_r47_s2 (
    .a(carry_c32_r10_s1),
    .b(carry_c32_r11_s1),
    .ci(carry_c32_r12_s1),
    .s(sum_c33_r47_s2),
    .co(carry_c33_r47_s2)
  );
  wire sum_c33_r48_s2, carry_c33_r48_s2;
  subbyte_full_adder add_c33_r48_s2 (
    .a(carry_c32_r13_s1),
    .b(carry_c32_r14_s1),
    .ci(carry_c32_r15_s1),
    .s(sum_c33_r48_s2),
    .co(carry_c33_r48_s2)
  );
  wire sum_c33_r49_s2, carry_c33_r49_s2;
  subbyte_full_adder add_c33_r49_s2 (
    .a(carry_c32_r16_s1),
    .b(carry_c32_r17_s1),
    .ci(carry_c32_r18_s1),
    .s(sum_c33_r49_s2),
    .co(carry_c33_r49_s2)
  );
  wire sum_c33_r50_s2, carry_c33_r50_s2;
  subbyte_full_adder add_c33_r50_s2 (
    .a(carry_c32_r19_s1),
    .b(carry_c32_r20_s1),
    .ci(carry_c32_r21_s1),
    .s(sum_c33_r50_s2),
    .co(carry_c33_r50_s2)
  );
  wire sum_c33_r51_s2, carry_c33_r51_s2;
  subbyte_full_adder add_c33_r51_s2 (
    .a(carry_c32_r22_s1),
    .b(carry_c32_r23_s1),
    .ci(carry_c32_r24_s1),
    .s(sum_c33_r51_s2),
    .co(carry_c33_r51_s2)
  );
  wire sum_c33_r52_s2, carry_c33_r52_s2;
  subbyte_full_adder add_c33_r52_s2 (
    .a(carry_c32_r25_s1),
    .b(carry_c32_r26_s1),
    .ci(carry_c32_r27_s1),
    .s(sum_c33_r52_s2),
    .co(carry_c33_r52_s2)
  );
  wire sum_c33_r53_s2, carry_c33_r53_s2;
  subbyte_full_adder add_c33_r53_s2 (
    .a(carry_c32_r28_s1),
    .b(carry_c32_r29_s1),
    .ci(carry_c32_r30_s1),
    .s(sum_c33_r53_s2),
    .co(carry_c33_r53_s2)
  );
  wire sum_c33_r54_s2, carry_c33_r54_s2;
  subbyte_full_adder add_c33_r54_s2 (
    .a(carry_c32_r31_s1),
    .b(carry_c32_r32_s1),
    .ci(carry_c32_r33_s1),
    .s(sum_c33_r54_s2),
    .co(carry_c33_r54_s2)
  );
  wire sum_c33_r55_s2, carry_c33_r55_s2;
  subbyte_full_adder add_c33_r55_s2 (
    .a(carry_c32_r34_s1),
    .b(carry_c32_r35_s1),
    .ci(carry_c32_r36_s1),
    .s(sum_c33_r55_s2),
    .co(carry_c33_r55_s2)
  );
  wire sum_c33_r56_s2, carry_c33_r56_s2;
  subbyte_full_adder add_c33_r56_s2 (
    .a(carry_c32_r37_s1),
    .b(carry_c32_r38_s1),
    .ci(carry_c32_r39_s1),
    .s(sum_c33_r56_s2),
    .co(carry_c33_r56_s2)
  );
  wire sum_c33_r57_s2, carry_c33_r57_s2;
  subbyte_full_adder add_c33_r57_s2 (
    .a(carry_c32_r40_s1),
    .b(carry_c32_r41_s1),
    .ci(carry_c32_r42_s1),
    .s(sum_c33_r57_s2),
    .co(carry_c33_r57_s2)
  );
  wire sum_c33_r58_s2, carry_c33_r58_s2;
  subbyte_full_adder add_c33_r58_s2 (
    .a(sum_c33_r1_s1),
    .b(sum_c33_r2_s1),
    .ci(sum_c33_r3_s1),
    .s(sum_c33_r58_s2),
    .co(carry_c33_r58_s2)
  );
  wire sum_c33_r59_s2, carry_c33_r59_s2;
  subbyte_full_adder add_c33_r59_s2 (
    .a(sum_c33_r4_s1),
    .b(sum_c33_r5_s1),
    .ci(sum_c33_r6_s1),
    .s(sum_c33_r59_s2),
    .co(carry_c33_r59_s2)
  );
  wire sum_c33_r60_s2, carry_c33_r60_s2;
  subbyte_full_adder add_c33_r60_s2 (
    .a(sum_c33_r7_s1),
    .b(sum_c33_r8_s1),
    .ci(sum_c33_r9_s1),
    .s(sum_c33_r60_s2),
    .co(carry_c33_r60_s2)
  );
  wire sum_c33_r61_s2, carry_c33_r61_s2;
  subbyte_full_adder add_c33_r61_s2 (
    .a(sum_c33_r10_s1),
    .b(sum_c33_r11_s1),
    .ci(sum_c33_r12_s1),
    .s(sum_c33_r61_s2),
    .co(carry_c33_r61_s2)
  );
  wire sum_c33_r62_s2, carry_c33_r62_s2;
  subbyte_full_adder add_c33_r62_s2 (
    .a(sum_c33_r13_s1),
    .b(sum_c33_r14_s1),
    .ci(sum_c33_r15_s1),
    .s(sum_c33_r62_s2),
    .co(carry_c33_r62_s2)
  );
  wire sum_c33_r63_s2, carry_c33_r63_s2;
  subbyte_full_adder add_c33_r63_s2 (
    .a(sum_c33_r16_s1),
    .b(sum_c33_r17_s1),
    .ci(sum_c33_r18_s1),
    .s(sum_c33_r63_s2),
    .co(carry_c33_r63_s2)
  );
  wire sum_c33_r64_s2, carry_c33_r64_s2;
  subbyte_full_adder add_c33_r64_s2 (
    .a(sum_c33_r19_s1),
    .b(sum_c33_r20_s1),
    .ci(sum_c33_r21_s1),
    .s(sum_c33_r64_s2),
    .co(carry_c33_r64_s2)
  );
  wire sum_c33_r65_s2, carry_c33_r65_s2;
  subbyte_full_adder add_c33_r65_s2 (
    .a(sum_c33_r22_s1),
    .b(sum_c33_r23_s1),
    .ci(sum_c33_r24_s1),
    .s(sum_c33_r65_s2),
    .co(carry_c33_r65_s2)
  );
  wire sum_c33_r66_s2, carry_c33_r66_s2;
  subbyte_full_adder add_c33_r66_s2 (
    .a(sum_c33_r25_s1),
    .b(sum_c33_r26_s1),
    .ci(sum_c33_r27_s1),
    .s(sum_c33_r66_s2),
    .co(carry_c33_r66_s2)
  );
  wire sum_c33_r67_s2, carry_c33_r67_s2;
  subbyte_full_adder add_c33_r67_s2 (
    .a(sum_c33_r28_s1),
    .b(sum_c33_r29_s1),
    .ci(sum_c33_r30_s1),
    .s(sum_c33_r67_s2),
    .co(carry_c33_r67_s2)
  );
  wire sum_c33_r68_s2, carry_c33_r68_s2;
  subbyte_full_adder add_c33_r68_s2 (
    .a(sum_c33_r31_s1),
    .b(sum_c33_r32_s1),
    .ci(sum_c33_r33_s1),
    .s(sum_c33_r68_s2),
    .co(carry_c33_r68_s2)
  );
  wire sum_c33_r69_s2, carry_c33_r69_s2;
  subbyte_full_adder add_c33_r69_s2 (
    .a(sum_c33_r34_s1),
    .b(sum_c33_r35_s1),
    .ci(sum_c33_r36_s1),
    .s(sum_c33_r69_s2),
    .co(carry_c33_r69_s2)
  );
  wire sum_c33_r70_s2, carry_c33_r70_s2;
  subbyte_full_adder add_c33_r70_s2 (
    .a(sum_c33_r37_s1),
    .b(sum_c33_r38_s1),
    .ci(sum_c33_r39_s1),
    .s(sum_c33_r70_s2),
    .co(carry_c33_r70_s2)
  );
  wire sum_c33_r71_s2, carry_c33_r71_s2;
  subbyte_full_adder add_c33_r71_s2 (
    .a(sum_c33_r40_s1),
    .b(sum_c33_r41_s1),
    .ci(sum_c33_r42_s1),
    .s(sum_c33_r71_s2),
    .co(carry_c33_r71_s2)
  );
  wire sum_c33_r72_s3, carry_c33_r72_s3;
  subbyte_full_adder add_c33_r72_s3 (
    .a(sum_c33_r43_s2),
    .b(carry_c32_r43_s2),
    .ci(carry_c32_r44_s2),
    .s(sum_c33_r72_s3),
    .co(carry_c33_r72_s3)
  );
  wire sum_c33_r73_s3, carry_c33_r73_s3;
  subbyte_full_adder add_c33_r73_s3 (
    .a(carry_c32_r45_s2),
    .b(carry_c32_r46_s2),
    .ci(carry_c32_r47_s2),
    .s(sum_c33_r73_s3),
    .co(carry_c33_r73_s3)
  );
  wire sum_c33_r74_s3, carry_c33_r74_s3;
  subbyte_full_adder add_c33_r74_s3 (
    .a(carry_c32_r48_s2),
    .b(carry_c32_r49_s2),
    .ci(carry_c32_r50_s2),
    .s(sum_c33_r74_s3),
    .co(carry_c33_r74_s3)
  );
  wire sum_c33_r75_s3, carry_c33_r75_s3;
  subbyte_full_adder add_c33_r75_s3 (
    .a(carry_c32_r51_s2),
    .b(carry_c32_r52_s2),
    .ci(carry_c32_r53_s2),
    .s(sum_c33_r75_s3),
    .co(carry_c33_r75_s3)
  );
  wire sum_c33_r76_s3, carry_c33_r76_s3;
  subbyte_full_adder add_c33_r76_s3 (
    .a(carry_c32_r54_s2),
    .b(carry_c32_r55_s2),
    .ci(carry_c32_r56_s2),
    .s(sum_c33_r76_s3),
    .co(carry_c33_r76_s3)
  );
  wire sum_c33_r77_s3, carry_c33_r77_s3;
  subbyte_full_adder add_c33_r77_s3 (
    .a(carry_c32_r57_s2),
    .b(carry_c32_r58_s2),
    .ci(carry_c32_r59_s2),
    .s(sum_c33_r77_s3),
    .co(carry_c33_r77_s3)
  );
  wire sum_c33_r78_s3, carry_c33_r78_s3;
  subbyte_full_adder add_c33_r78_s3 (
    .a(carry_c32_r60_s2),
    .b(carry_c32_r61_s2),
    .ci(carry_c32_r62_s2),
    .s(sum_c33_r78_s3),
    .co(carry_c33_r78_s3)
  );
  wire sum_c33_r79_s3, carry_c33_r79_s3;
  subbyte_full_adder add_c33_r79_s3 (
    .a(carry_c32_r63_s2),
    .b(carry_c32_r64_s2),
    .ci(carry_c32_r65_s2),
    .s(sum_c33_r79_s3),
    .co(carry_c33_r79_s3)
  );
  wire sum_c33_r80_s3, carry_c33_r80_s3;
  subbyte_full_adder add_c33_r80_s3 (
    .a(carry_c32_r66_s2),
    .b(carry_c32_r67_s2),
    .ci(carry_c32_r68_s2),
    .s(sum_c33_r80_s3),
    .co(carry_c33_r80_s3)
  );
  wire sum_c33_r81_s3, carry_c33_r81_s3;
  subbyte_full_adder add_c33_r81_s3 (
    .a(carry_c32_r69_s2),
    .b(carry_c32_r70_s2),
    .ci(sum_c33_r44_s2),
    .s(sum_c33_r81_s3),
    .co(carry_c33_r81_s3)
  );
  wire sum_c33_r82_s3, carry_c33_r82_s3;
  subbyte_full_adder add_c33_r82_s3 (
    .a(sum_c33_r45_s2),
    .b(sum_c33_r46_s2),
    .ci(sum_c33_r47_s2),
    .s(sum_c33_r82_s3),
    .co(carry_c33_r82_s3)
  );
  wire sum_c33_r83_s3, carry_c33_r83_s3;
  subbyte_full_adder add_c33_r83_s3 (
    .a(sum_c33_r48_s2),
    .b(sum_c33_r49_s2),
    .ci(sum_c33_r50_s2),
    .s(sum_c33_r83_s3),
    .co(carry_c33_r83_s3)
  );
  wire sum_c33_r84_s3, carry_c33_r84_s3;
  subbyte_full_adder add_c33_r84_s3 (
    .a(sum_c33_r51_s2),
    .b(sum_c33_r52_s2),
    .ci(sum_c33_r53_s2),
    .s(sum_c33_r84_s3),
    .co(carry_c33_r84_s3)
  );
  wire sum_c33_r85_s3, carry_c33_r85_s3;
  subbyte_full_adder add_c33_r85_s3 (
    .a(sum_c33_r54_s2),
    .b(sum_c33_r55_s2),
    .ci(sum_c33_r56_s2),
    .s(sum_c33_r85_s3),
    .co(carry_c33_r85_s3)
  );
  wire sum_c33_r86_s3, carry_c33_r86_s3;
  subbyte_full_adder add_c33_r86_s3 (
    .a(sum_c33_r57_s2),
    .b(sum_c33_r58_s2),
    .ci(sum_c33_r59_s2),
    .s(sum_c33_r86_s3),
    .co(carry_c33_r86_s3)
  );
  wire sum_c33_r87_s3, carry_c33_r87_s3;
  subbyte_full_adder add_c33_r87_s3 (
    .a(sum_c33_r60_s2),
    .b(sum_c33_r61_s2),
    .ci(sum_c33_r62_s2),
    .s(sum_c33_r87_s3),
    .co(carry_c33_r87_s3)
  );
  wire sum_c33_r88_s3, carry_c33_r88_s3;
  subbyte_full_adder add_c33_r88_s3 (
    .a(sum_c33_r63_s2),
    .b(sum_c33_r64_s2),
    .ci(sum_c33_r65_s2),
    .s(sum_c33_r88_s3),
    .co(carry_c33_r88_s3)
  );
  wire sum_c33_r89_s3, carry_c33_r89_s3;
  subbyte_full_adder add_c33_r89_s3 (
    .a(sum_c33_r66_s2),
    .b(sum_c33_r67_s2),
    .ci(sum_c33_r68_s2),
    .s(sum_c33_r89_s3),
    .co(carry_c33_r89_s3)
  );
  wire sum_c33_r90_s3, carry_c33_r90_s3;
  subbyte_full_adder add_c33_r90_s3 (
    .a(sum_c33_r69_s2),
    .b(sum_c33_r70_s2),
    .ci(sum_c33_r71_s2),
    .s(sum_c33_r90_s3),
    .co(carry_c33_r90_s3)
  );
  wire sum_c33_r91_s4, carry_c33_r91_s4;
  subbyte_full_adder add_c33_r91_s4 (
    .a(carry_c32_r71_s3),
    .b(carry_c32_r72_s3),
    .ci(carry_c32_r73_s3),
    .s(sum_c33_r91_s4),
    .co(carry_c33_r91_s4)
  );
  wire sum_c33_r92_s4, carry_c33_r92_s4;
  subbyte_full_adder add_c33_r92_s4 (
    .a(carry_c32_r74_s3),
    .b(carry_c32_r75_s3),
    .ci(carry_c32_r76_s3),
    .s(sum_c33_r92_s4),
    .co(carry_c33_r92_s4)
  );
  wire sum_c33_r93_s4, carry_c33_r93_s4;
  subbyte_full_adder add_c33_r93_s4 (
    .a(carry_c32_r77_s3),
    .b(carry_c32_r78_s3),
    .ci(carry_c32_r79_s3),
    .s(sum_c33_r93_s4),
    .co(carry_c33_r93_s4)
  );
  wire sum_c33_r94_s4, carry_c33_r94_s4;
  subbyte_full_adder add_c33_r94_s4 (
    .a(carry_c32_r80_s3),
    .b(carry_c32_r81_s3),
    .ci(carry_c32_r82_s3),
    .s(sum_c33_r94_s4),
    .co(carry_c33_r94_s4)
  );
  wire sum_c33_r95_s4, carry_c33_r95_s4;
  subbyte_full_adder add_c33_r95_s4 (
    .a(carry_c32_r83_s3),
    .b(carry_c32_r84_s3),
    .ci(carry_c32_r85_s3),
    .s(sum_c33_r95_s4),
    .co(carry_c33_r95_s4)
  );
  wire sum_c33_r96_s4, carry_c33_r96_s4;
  subbyte_full_adder add_c33_r96_s4 (
    .a(carry_c32_r86_s3),
    .b(carry_c32_r87_s3),
    .ci(carry_c32_r88_s3),
    .s(sum_c33_r96_s4),
    .co(carry_c33_r96_s4)
  );
  wire sum_c33_r97_s4, carry_c33_r97_s4;
  subbyte_full_adder add_c33_r97_s4 (
    .a(carry_c32_r89_s3),
    .b(sum_c33_r72_s3),
    .ci(sum_c33_r73_s3),
    .s(sum_c33_r97_s4),
    .co(carry_c33_r97_s4)
  );
  wire sum_c33_r98_s4, carry_c33_r98_s4;
  subbyte_full_adder add_c33_r98_s4 (
    .a(sum_c33_r74_s3),
    .b(sum_c33_r75_s3),
    .ci(sum_c33_r76_s3),
    .s(sum_c33_r98_s4),
    .co(carry_c33_r98_s4)
  );
  wire sum_c33_r99_s4, carry_c33_r99_s4;
  subbyte_full_adder add_c33_r99_s4 (
    .a(sum_c33_r77_s3),
    .b(sum_c33_r78_s3),
    .ci(sum_c33_r79_s3),
    .s(sum_c33_r99_s4),
    .co(carry_c33_r99_s4)
  );
  wire sum_c33_r100_s4, carry_c33_r100_s4;
  subbyte_full_adder add_c33_r100_s4 (
    .a(sum_c33_r80_s3),
    .b(sum_c33_r81_s3),
    .ci(sum_c33_r82_s3),
    .s(sum_c33_r100_s4),
    .co(carry_c33_r100_s4)
  );
  wire sum_c33_r101_s4, carry_c33_r101_s4;
  subbyte_full_adder add_c33_r101_s4 (
    .a(sum_c33_r83_s3),
    .b(sum_c33_r84_s3),
    .ci(sum_c33_r85_s3),
    .s(sum_c33_r101_s4),
    .co(carry_c33_r101_s4)
  );
  wire sum_c33_r102_s4, carry_c33_r102_s4;
  subbyte_full_adder add_c33_r102_s4 (
    .a(sum_c33_r86_s3),
    .b(sum_c33_r87_s3),
    .ci(sum_c33_r88_s3),
    .s(sum_c33_r102_s4),
    .co(carry_c33_r102_s4)
  );
  wire sum_c33_r103_s5, carry_c33_r103_s5;
  subbyte_full_adder add_c33_r103_s5 (
    .a(sum_c33_r89_s3),
    .b(sum_c33_r90_s3),
    .ci(carry_c32_r90_s4),
    .s(sum_c33_r103_s5),
    .co(carry_c33_r103_s5)
  );
  wire sum_c33_r104_s5, carry_c33_r104_s5;
  subbyte_full_adder add_c33_r104_s5 (
    .a(carry_c32_r91_s4),
    .b(carry_c32_r92_s4),
    .ci(carry_c32_r93_s4),
    .s(sum_c33_r104_s5),
    .co(carry_c33_r104_s5)
  );
  wire sum_c33_r105_s5, carry_c33_r105_s5;
  subbyte_full_adder add_c33_r105_s5 (
    .a(carry_c32_r94_s4),
    .b(carry_c32_r95_s4),
    .ci(carry_c32_r96_s4),
    .s(sum_c33_r105_s5),
    .co(carry_c33_r105_s5)
  );
  wire sum_c33_r106_s5, carry_c33_r106_s5;
  subbyte_full_adder add_c33_r106_s5 (
    .a(carry_c32_r97_s4),
    .b(carry_c32_r98_s4),
    .ci(carry_c32_r99_s4),
    .s(sum_c33_r106_s5),
    .co(carry_c33_r106_s5)
  );
  wire sum_c33_r107_s5, carry_c33_r107_s5;
  subbyte_full_adder add_c33_r107_s5 (
    .a(carry_c32_r100_s4),
    .b(carry_c32_r101_s4),
    .ci(carry_c32_r102_s4),
    .s(sum_c33_r107_s5),
    .co(carry_c33_r107_s5)
  );
  wire sum_c33_r108_s5, carry_c33_r108_s5;
  subbyte_full_adder add_c33_r108_s5 (
    .a(sum_c33_r91_s4),
    .b(sum_c33_r92_s4),
    .ci(sum_c33_r93_s4),
    .s(sum_c33_r108_s5),
    .co(carry_c33_r108_s5)
  );
  wire sum_c33_r109_s5, carry_c33_r109_s5;
  subbyte_full_adder add_c33_r109_s5 (
    .a(sum_c33_r94_s4),
    .b(sum_c33_r95_s4),
    .ci(sum_c33_r96_s4),
    .s(sum_c33_r109_s5),
    .co(carry_c33_r109_s5)
  );
  wire sum_c33_r110_s5, carry_c33_r110_s5;
  subbyte_full_adder add_c33_r110_s5 (
    .a(sum_c33_r97_s4),
    .b(sum_c33_r98_s4),
    .ci(sum_c33_r99_s4),
    .s(sum_c33_r110_s5),
    .co(carry_c33_r110_s5)
  );
  wire sum_c33_r111_s5, carry_c33_r111_s5;
  subbyte_full_adder add_c33_r111_s5 (
    .a(sum_c33_r100_s4),
    .b(sum_c33_r101_s4),
    .ci(sum_c33_r102_s4),
    .s(sum_c33_r111_s5),
    .co(carry_c33_r111_s5)
  );
  wire sum_c33_r112_s6, carry_c33_r112_s6;
  subbyte_full_adder add_c33_r112_s6 (
    .a(sum_c33_r103_s5),
    .b(carry_c32_r103_s5),
    .ci(carry_c32_r104_s5),
    .s(sum_c33_r112_s6),
    .co(carry_c33_r112_s6)
  );
  wire sum_c33_r113_s6, carry_c33_r113_s6;
  subbyte_full_adder add_c33_r113_s6 (
    .a(carry_c32_r105_s5),
    .b(carry_c32_r106_s5),
    .ci(carry_c32_r107_s5),
    .s(sum_c33_r113_s6),
    .co(carry_c33_r113_s6)
  );
  wire sum_c33_r114_s6, carry_c33_r114_s6;
  subbyte_full_adder add_c33_r114_s6 (
    .a(carry_c32_r108_s5),
    .b(carry_c32_r109_s5),
    .ci(carry_c32_r110_s5),
    .s(sum_c33_r114_s6),
    .co(carry_c33_r114_s6)
  );
  wire sum_c33_r115_s7, carry_c33_r115_s7;
  subbyte_full_adder add_c33_r115_s7 (
    .a(carry_c32_r111_s6),
    .b(sum_c33_r104_s5),
    .ci(sum_c33_r105_s5),
    .s(sum_c33_r115_s7),
    .co(carry_c33_r115_s7)
  );
  wire sum_c33_r116_s6, carry_c33_r116_s6;
  subbyte_full_adder add_c33_r116_s6 (
    .a(sum_c33_r106_s5),
    .b(sum_c33_r107_s5),
    .ci(sum_c33_r108_s5),
    .s(sum_c33_r116_s6),
    .co(carry_c33_r116_s6)
  );
  wire sum_c33_r117_s6, carry_c33_r117_s6;
  subbyte_full_adder add_c33_r117_s6 (
    .a(sum_c33_r109_s5),
    .b(sum_c33_r110_s5),
    .ci(sum_c33_r111_s5),
    .s(sum_c33_r117_s6),
    .co(carry_c33_r117_s6)
  );
  wire sum_c33_r118_s7, carry_c33_r118_s7;
  subbyte_full_adder add_c33_r118_s7 (
    .a(sum_c33_r112_s6),
    .b(carry_c32_r112_s6),
    .ci(carry_c32_r113_s6),
    .s(sum_c33_r118_s7),
    .co(carry_c33_r118_s7)
  );
  wire sum_c33_r119_s8, carry_c33_r119_s8;
  subbyte_full_adder add_c33_r119_s8 (
    .a(carry_c32_r114_s7),
    .b(carry_c32_r115_s6),
    .ci(carry_c32_r116_s6),
    .s(sum_c33_r119_s8),
    .co(carry_c33_r119_s8)
  );
  wire sum_c33_r120_s8, carry_c33_r120_s8;
  subbyte_full_adder add_c33_r120_s8 (
    .a(sum_c33_r113_s6),
    .b(sum_c33_r114_s6),
    .ci(sum_c33_r115_s7),
    .s(sum_c33_r120_s8),
    .co(carry_c33_r120_s8)
  );
  wire sum_c33_r121_s8, carry_c33_r121_s8;
  subbyte_full_adder add_c33_r121_s8 (
    .a(sum_c33_r116_s6),
    .b(sum_c33_r117_s6),
    .ci(carry_c32_r117_s7),
    .s(sum_c33_r121_s8),
    .co(carry_c33_r121_s8)
  );
  wire sum_c33_r122_s9, carry_c33_r122_s9;
  subbyte_full_adder add_c33_r122_s9 (
    .a(carry_c32_r118_s8),
    .b(carry_c32_r119_s7),
    .ci(carry_c32_r120_s8),
    .s(sum_c33_r122_s9),
    .co(carry_c33_r122_s9)
  );
  wire sum_c33_r123_s9, carry_c33_r123_s9;
  subbyte_full_adder add_c33_r123_s9 (
    .a(sum_c33_r118_s7),
    .b(sum_c33_r119_s8),
    .ci(sum_c33_r120_s8),
    .s(sum_c33_r123_s9),
    .co(carry_c33_r123_s9)
  );
  wire sum_c33_r124_s10, carry_c33_r124_s10;
  subbyte_full_adder add_c33_r124_s10 (
    .a(sum_c33_r121_s8),
    .b(carry_c32_r121_s9),
    .ci(carry_c32_r122_s9),
    .s(sum_c33_r124_s10),
    .co(carry_c33_r124_s10)
  );
  wire sum_c33_r125_s11, carry_c33_r125_s11;
  subbyte_full_adder add_c33_r125_s11 (
    .a(carry_c32_r123_s10),
    .b(sum_c33_r122_s9),
    .ci(sum_c33_r123_s9),
    .s(sum_c33_r125_s11),
    .co(carry_c33_r125_s11)
  );
  wire sum_c33_r126_s12, carry_c33_r126_s12;
  subbyte_full_adder add_c33_r126_s12 (
    .a(sum_c33_r124_s10),
    .b(carry_c32_r124_s11),
    .ci(sum_c33_r125_s11),
    .s(sum_c33_r126_s12),
    .co(carry_c33_r126_s12)
  );
  wire sum_c33_r127_s14, carry_c33_r127_s14;
  subbyte_full_adder add_c33_r127_s14 (
    .a(carry_c32_r125_s12),
    .b(sum_c33_r126_s12),
    .ci(carry_c32_r126_s13),
    .s(sum_c33_r127_s14),
    .co(carry_c33_r127_s14)
  );
  wire sum_c33_r128_s41, carry_c33_r128_s41;
  subbyte_full_adder add_c33_r128_s41 (
    .a(sum_c33_r127_s14),
    .b(carry_c32_r127_s39),
    .ci(carry_c32_r128_s40),
    .s(sum_c33_r128_s41),
    .co(carry_c33_r128_s41)
  );
  wire sum_c34_r0_s2 = ~carry_c33_r0_s1;
  wire carry_c34_r0_s2 = carry_c33_r0_s1;
  wire sum_c34_r1_s2, carry_c34_r1_s2;
  subbyte_full_adder add_c34_r1_s2 (
    .a(carry_c33_r1_s1),
    .b(carry_c33_r2_s1),
    .ci(carry_c33_r3_s1),
    .s(sum_c34_r1_s2),
    .co(carry_c34_r1_s2)
  );
  wire sum_c34_r2_s2, carry_c34_r2_s2;
  subbyte_full_adder add_c34_r2_s2 (
    .a(carry_c33_r4_s1),
    .b(carry_c33_r5_s1),
    .ci(carry_c33_r6_s1),
    .s(sum_c34_r2_s2),
    .co(carry_c34_r2_s2)
  );
  wire sum_c34_r3_s2, carry_c34_r3_s2;
  subbyte_full_adder add_c34_r3_s2 (
    .a(carry_c33_r7_s1),
    .b(carry_c33_r8_s1),
    .ci(carry_c33_r9_s1),
    .s(sum_c34_r3_s2),
    .co(carry_c34_r3_s2)
  );
  wire sum_c34_r4_s2, carry_c34_r4_s2;
  subbyte_full_adder add_c34_r4_s2 (
    .a(carry_c33_r10_s1),
    .b(carry_c33_r11_s1),
    .ci(carry_c33_r12_s1),
    .s(sum_c34_r4_s2),
    .co(carry_c34_r4_s2)
  );
  wire sum_c34_r5_s2, carry_c34_r5_s2;
  subbyte_full_adder add_c34_r5_s2 (
    .a(carry_c33_r13_s1),
    .b(carry_c33_r14_s1),
    .ci(carry_c33_r15_s1),
    .s(sum_c34_r5_s2),
    .co(carry_c34_r5_s2)
  );
  wire sum_c34_r6_s2, carry_c34_r6_s2;
  subbyte_full_adder add_c34_r6_s2 (
    .a(carry_c33_r16_s1),
    .b(carry_c33_r17_s1),
    .ci(carry_c33_r18_s1),
    .s(sum_c34_r6_s2),
    .co(carry_c34_r6_s2)
  );
  wire sum_c34_r7_s2, carry_c34_r7_s2;
  subbyte_full_adder add_c34_r7_s2 (
    .a(carry_c33_r19_s1),
    .b(carry_c33_r20_s1),
    .ci(carry_c33_r21_s1),
    .s(sum_c34_r7_s2),
    .co(carry_c34_r7_s2)
  );
  wire sum_c34_r8_s2, carry_c34_r8_s2;
  subbyte_full_adder add_c34_r8_s2 (
    .a(carry_c33_r22_s1),
    .b(carry_c33_r23_s1),
    .ci(carry_c33_r24_s1),
    .s(sum_c34_r8_s2),
    .co(carry_c34_r8_s2)
  );
  wire sum_c34_r9_s2, carry_c34_r9_s2;
  subbyte_full_adder add_c34_r9_s2 (
    .a(carry_c33_r25_s1),
    .b(carry_c33_r26_s1),
    .ci(carry_c33_r27_s1),
    .s(sum_c34_r9_s2),
    .co(carry_c34_r9_s2)
  );
  wire sum_c34_r10_s2, carry_c34_r10_s2;
  subbyte_full_adder add_c34_r10_s2 (
    .a(carry_c33_r28_s1),
    .b(carry_c33_r29_s1),
    .ci(carry_c33_r30_s1),
    .s(sum_c34_r10_s2),
    .co(carry_c34_r10_s2)
  );
  wire sum_c34_r11_s2, carry_c34_r11_s2;
  subbyte_full_adder add_c34_r11_s2 (
    .a(carry_c33_r31_s1),
    .b(carry_c33_r32_s1),
    .ci(carry_c33_r33_s1),
    .s(sum_c34_r11_s2),
    .co(carry_c34_r11_s2)
  );
  wire sum_c34_r12_s2, carry_c34_r12_s2;
  subbyte_full_adder add_c34_r12_s2 (
    .a(carry_c33_r34_s1),
    .b(carry_c33_r35_s1),
    .ci(carry_c33_r36_s1),
    .s(sum_c34_r12_s2),
    .co(carry_c34_r12_s2)
  );
  wire sum_c34_r13_s2, carry_c34_r13_s2;
  subbyte_full_adder add_c34_r13_s2 (
    .a(carry_c33_r37_s1),
    .b(carry_c33_r38_s1),
    .ci(carry_c33_r39_s1),
    .s(sum_c34_r13_s2),
    .co(carry_c34_r13_s2)
  );
  wire sum_c34_r14_s2, carry_c34_r14_s2;
  subbyte_full_adder add_c34_r14_s2 (
    .a(carry_c33_r40_s1),
    .b(carry_c33_r41_s1),
    .ci(carry_c33_r42_s1),
    .s(sum_c34_r14_s2),
    .co(carry_c34_r14_s2)
  );
  wire sum_c34_r15_s3, carry_c34_r15_s3;
  subbyte_full_adder add_c34_r15_s3 (
    .a(sum_c34_r0_s2),
    .b(carry_c33_r43_s2),
    .ci(carry_c33_r44_s2),
    .s(sum_c34_r15_s3),
    .co(carry_c34_r15_s3)
  );
  wire sum_c34_r16_s3, carry_c34_r16_s3;
  subbyte_full_adder add_c34_r16_s3 (
    .a(carry_c33_r45_s2),
    .b(carry_c33_r46_s2),
    .ci(carry_c33_r47_s2),
    .s(sum_c34_r16_s3),
    .co(carry_c34_r16_s3)
  );
  wire sum_c34_r17_s3, carry_c34_r17_s3;
  subbyte_full_adder add_c34_r17_s3 (
    .a(carry_c33_r48_s2),
    .b(carry_c33_r49_s2),
    .ci(carry_c33_r50_s2),
    .s(sum_c34_r17_s3),
    .co(carry_c34_r17_s3)
  );
  wire sum_c34_r18_s3, carry_c34_r18_s3;
  subbyte_full_adder add_c34_r18_s3 (
    .a(carry_c33_r51_s2),
    .b(carry_c33_r52_s2),
    .ci(carry_c33_r53_s2),
    .s(sum_c34_r18_s3),
    .co(carry_c34_r18_s3)
  );
  wire sum_c34_r19_s3, carry_c34_r19_s3;
  subbyte_full_adder add_c34_r19_s3 (
    .a(carry_c33_r54_s2),
    .b(carry_c33_r55_s2),
    .ci(carry_c33_r56_s2),
    .s(sum_c34_r19_s3),
    .co(carry_c34_r19_s3)
  );
  wire sum_c34_r20_s3, carry_c34_r20_s3;
  subbyte_full_adder add_c34_r20_s3 (
    .a(carry_c33_r57_s2),
    .b(carry_c33_r58_s2),
    .ci(carry_c33_r59_s2),
    .s(sum_c34_r20_s3),
    .co(carry_c34_r20_s3)
  );
  wire sum_c34_r21_s3, carry_c34_r21_s3;
  subbyte_full_adder add_c34_r21_s3 (
    .a(carry_c33_r60_s2),
    .b(carry_c33_r61_s2),
    .ci(carry_c33_r62_s2),
    .s(sum_c34_r21_s3),
    .co(carry_c34_r21_s3)
  );
  wire sum_c34_r22_s3, carry_c34_r22_s3;
  subbyte_full_adder add_c34_r22_s3 (
    .a(carry_c33_r63_s2),
    .b(carry_c33_r64_s2),
    .ci(carry_c33_r65_s2),
    .s(sum_c34_r22_s3),
    .co(carry_c34_r22_s3)
  );
  wire sum_c34_r23_s3, carry_c34_r23_s3;
  subbyte_full_adder add_c34_r23_s3 (
    .a(carry_c33_r66_s2),
    .b(carry_c33_r67_s2),
    .ci(carry_c33_r68_s2),
    .s(sum_c34_r23_s3),
    .co(carry_c34_r23_s3)
  );
  wire sum_c34_r24_s3, carry_c34_r24_s3;
  subbyte_full_adder add_c34_r24_s3 (
    .a(carry_c33_r69_s2),
    .b(carry_c33_r70_s2),
    .ci(carry_c33_r71_s2),
    .s(sum_c34_r24_s3),
    .co(carry_c34_r24_s3)
  );
  wire sum_c34_r25_s3, carry_c34_r25_s3;
  subbyte_full_adder add_c34_r25_s3 (
    .a(sum_c34_r1_s2),
    .b(sum_c34_r2_s2),
    .ci(sum_c34_r3_s2),
    .s(sum_c34_r25_s3),
    .co(carry_c34_r25_s3)
  );
  wire sum_c34_r26_s3, carry_c34_r26_s3;
  subbyte_full_adder add_c34_r26_s3 (
    .a(sum_c34_r4_s2),
    .b(sum_c34_r5_s2),
    .ci(sum_c34_r6_s2),
    .s(sum_c34_r26_s3),
    .co(carry_c34_r26_s3)
  );
  wire sum_c34_r27_s3, carry_c34_r27_s3;
  subbyte_full_adder add_c34_r27_s3 (
    .a(sum_c34_r7_s2),
    .b(sum_c34_r8_s2),
    .ci(sum_c34_r9_s2),
    .s(sum_c34_r27_s3),
    .co(carry_c34_r27_s3)
  );
  wire sum_c34_r28_s3, carry_c34_r28_s3;
  subbyte_full_adder add_c34_r28_s3 (
    .a(sum_c34_r10_s2),
    .b(sum_c34_r11_s2),
    .ci(sum_c34_r12_s2),
    .s(sum_c34_r28_s3),
    .co(carry_c34_r28_s3)
  );
  wire sum_c34_r29_s4, carry_c34_r29_s4;
  subbyte_full_adder add_c34_r29_s4 (
    .a(sum_c34_r13_s2),
    .b(sum_c34_r14_s2),
    .ci(sum_c34_r15_s3),
    .s(sum_c34_r29_s4),
    .co(carry_c34_r29_s4)
  );
  wire sum_c34_r30_s4, carry_c34_r30_s4;
  subbyte_full_adder add_c34_r30_s4 (
    .a(carry_c33_r72_s3),
    .b(carry_c33_r73_s3),
    .ci(carry_c33_r74_s3),
    .s(sum_c34_r30_s4),
    .co(carry_c34_r30_s4)
  );
  wire sum_c34_r31_s4, carry_c34_r31_s4;
  subbyte_full_adder add_c34_r31_s4 (
    .a(carry_c33_r75_s3),
    .b(carry_c33_r76_s3),
    .ci(carry_c33_r77_s3),
    .s(sum_c34_r31_s4),
    .co(carry_c34_r31_s4)
  );
  wire sum_c34_r32_s4, carry_c34_r32_s4;
  subbyte_full_adder add_c34_r32_s4 (
    .a(carry_c33_r78_s3),
    .b(carry_c33_r79_s3),
    .ci(carry_c33_r80_s3),
    .s(sum_c34_r32_s4),
    .co(carry_c34_r32_s4)
  );
  wire sum_c34_r33_s4, carry_c34_r33_s4;
  subbyte_full_adder add_c34_r33_s4 (
    .a(carry_c33_r81_s3),
    .b(carry_c33_r82_s3),
    .ci(carry_c33_r83_s3),
    .s(sum_c34_r33_s4),
    .co(carry_c34_r33_s4)
  );
  wire sum_c34_r34_s4, carry_c34_r34_s4;
  subbyte_full_adder add_c34_r34_s4 (
    .a(carry_c33_r84_s3),
    .b(carry_c33_r85_s3),
    .ci(carry_c33_r86_s3),
    .s(sum_c34_r34_s4),
    .co(carry_c34_r34_s4)
  );
  wire sum_c34_r35_s4, carry_c34_r35_s4;
  subbyte_full_adder add_c34_r35_s4 (
    .a(carry_c33_r87_s3),
    .b(carry_c33_r88_s3),
    .ci(carry_c33_r89_s3),
    .s(sum_c34_r35_s4),
    .co(carry_c34_r35_s4)
  );
  wire sum_c34_r36_s4, carry_c34_r36_s4;
  subbyte_full_adder add_c34_r36_s4 (
    .a(carry_c33_r90_s3),
    .b(sum_c34_r16_s3),
    .ci(sum_c34_r17_s3),
    .s(sum_c34_r36_s4),
    .co(carry_c34_r36_s4)
  );
  wire sum_c34_r37_s4, carry_c34_r37_s4;
  subbyte_full_adder add_c34_r37_s4 (
    .a(sum_c34_r18_s3),
    .b(sum_c34_r19_s3),
    .ci(sum_c34_r20_s3),
    .s(sum_c34_r37_s4),
    .co(carry_c34_r37_s4)
  );
  wire sum_c34_r38_s4, carry_c34_r38_s4;
  subbyte_full_adder add_c34_r38_s4 (
    .a(sum_c34_r21_s3),
    .b(sum_c34_r22_s3),
    .ci(sum_c34_r23_s3),
    .s(sum_c34_r38_s4),
    .co(carry_c34_r38_s4)
  );
  wire sum_c34_r39_s4, carry_c34_r39_s4;
  subbyte_full_adder add_c34_r39_s4 (
    .a(sum_c34_r24_s3),
    .b(sum_c34_r25_s3),
    .ci(sum_c34_r26_s3),
    .s(sum_c34_r39_s4),
    .co(carry_c34_r39_s4)
  );
  wire sum_c34_r40_s5, carry_c34_r40_s5;
  subbyte_full_adder add_c34_r40_s5 (
    .a(sum_c34_r27_s3),
    .b(sum_c34_r28_s3),
    .ci(sum_c34_r29_s4),
    .s(sum_c34_r40_s5),
    .co(carry_c34_r40_s5)
  );
  wire sum_c34_r41_s5, carry_c34_r41_s5;
  subbyte_full_adder add_c34_r41_s5 (
    .a(carry_c33_r91_s4),
    .b(carry_c33_r92_s4),
    .ci(carry_c33_r93_s4),
    .s(sum_c34_r41_s5),
    .co(carry_c34_r41_s5)
  );
  wire sum_c34_r42_s5, carry_c34_r42_s5;
  subbyte_full_adder add_c34_r42_s5 (
    .a(carry_c33_r94_s4),
    .b(carry_c33_r95_s4),
    .ci(carry_c33_r96_s4),
    .s(sum_c34_r42_s5),
    .co(carry_c34_r42_s5)
  );
  wire sum_c34_r43_s5, carry_c34_r43_s5;
  subbyte_full_adder add_c34_r43_s5 (
    .a(carry_c33_r97_s4),
    .b(carry_c33_r98_s4),
    .ci(carry_c33_r99_s4),
    .s(sum_c34_r43_s5),
    .co(carry_c34_r43_s5)
  );
  wire sum_c34_r44_s5, carry_c34_r44_s5;
  subbyte_full_adder add_c34_r44_s5 (
    .a(carry_c33_r100_s4),
    .b(carry_c33_r101_s4),
    .ci(carry_c33_r102_s4),
    .s(sum_c34_r44_s5),
    .co(carry_c34_r44_s5)
  );
  wire sum_c34_r45_s6, carry_c34_r45_s6;
  subbyte_full_adder add_c34_r45_s6 (
    .a(carry_c33_r103_s5),
    .b(sum_c34_r30_s4),
    .ci(sum_c34_r31_s4),
    .s(sum_c34_r45_s6),
    .co(carry_c34_r45_s6)
  );
  wire sum_c34_r46_s5, carry_c34_r46_s5;
  subbyte_full_adder add_c34_r46_s5 (
    .a(sum_c34_r32_s4),
    .b(sum_c34_r33_s4),
    .ci(sum_c34_r34_s4),
    .s(sum_c34_r46_s5),
    .co(carry_c34_r46_s5)
  );
  wire sum_c34_r47_s5, carry_c34_r47_s5;
  subbyte_full_adder add_c34_r47_s5 (
    .a(sum_c34_r35_s4),
    .b(sum_c34_r36_s4),
    .ci(sum_c34_r37_s4),
    .s(sum_c34_r47_s5),
    .co(carry_c34_r47_s5)
  );
  wire sum_c34_r48_s6, carry_c34_r48_s6;
  subbyte_full_adder add_c34_r48_s6 (
    .a(sum_c34_r38_s4),
    .b(sum_c34_r39_s4),
    .ci(sum_c34_r40_s5),
    .s(sum_c34_r48_s6),
    .co(carry_c34_r48_s6)
  );
  wire sum_c34_r49_s6, carry_c34_r49_s6;
  subbyte_full_adder add_c34_r49_s6 (
    .a(carry_c33_r104_s5),
    .b(carry_c33_r105_s5),
    .ci(carry_c33_r106_s5),
    .s(sum_c34_r49_s6),
    .co(carry_c34_r49_s6)
  );
  wire sum_c34_r50_s6, carry_c34_r50_s6;
  subbyte_full_adder add_c34_r50_s6 (
    .a(carry_c33_r107_s5),
    .b(carry_c33_r108_s5),
    .ci(carry_c33_r109_s5),
    .s(sum_c34_r50_s6),
    .co(carry_c34_r50_s6)
  );
  wire sum_c34_r51_s6, carry_c34_r51_s6;
  subbyte_full_adder add_c34_r51_s6 (
    .a(carry_c33_r110_s5),
    .b(carry_c33_r111_s5),
    .ci(sum_c34_r41_s5),
    .s(sum_c34_r51_s6),
    .co(carry_c34_r51_s6)
  );
  wire sum_c34_r52_s6, carry_c34_r52_s6;
  subbyte_full_adder add_c34_r52_s6 (
    .a(sum_c34_r42_s5),
    .b(sum_c34_r43_s5),
    .ci(sum_c34_r44_s5),
    .s(sum_c34_r52_s6),
    .co(carry_c34_r52_s6)
  );
  wire sum_c34_r53_s7, carry_c34_r53_s7;
  subbyte_full_adder add_c34_r53_s7 (
    .a(sum_c34_r45_s6),
    .b(sum_c34_r46_s5),
    .ci(sum_c34_r47_s5),
    .s(sum_c34_r53_s7),
    .co(carry_c34_r53_s7)
  );
  wire sum_c34_r54_s7, carry_c34_r54_s7;
  subbyte_full_adder add_c34_r54_s7 (
    .a(sum_c34_r48_s6),
    .b(carry_c33_r112_s6),
    .ci(carry_c33_r113_s6),
    .s(sum_c34_r54_s7),
    .co(carry_c34_r54_s7)
  );
  wire sum_c34_r55_s8, carry_c34_r55_s8;
  subbyte_full_adder add_c34_r55_s8 (
    .a(carry_c33_r114_s6),
    .b(carry_c33_r115_s7),
    .ci(carry_c33_r116_s6),
    .s(sum_c34_r55_s8),
    .co(carry_c34_r55_s8)
  );
  wire sum_c34_r56_s7, carry_c34_r56_s7;
  subbyte_full_adder add_c34_r56_s7 (
    .a(carry_c33_r117_s6),
    .b(sum_c34_r49_s6),
    .ci(sum_c34_r50_s6),
    .s(sum_c34_r56_s7),
    .co(carry_c34_r56_s7)
  );
  wire sum_c34_r57_s8, carry_c34_r57_s8;
  subbyte_full_adder add_c34_r57_s8 (
    .a(sum_c34_r51_s6),
    .b(sum_c34_r52_s6),
    .ci(sum_c34_r53_s7),
    .s(sum_c34_r57_s8),
    .co(carry_c34_r57_s8)
  );
  wire sum_c34_r58_s9, carry_c34_r58_s9;
  subbyte_full_adder add_c34_r58_s9 (
    .a(sum_c34_r54_s7),
    .b(carry_c33_r118_s7),
    .ci(carry_c33_r119_s8),
    .s(sum_c34_r58_s9),
    .co(carry_c34_r58_s9)
  );
  wire sum_c34_r59_s9, carry_c34_r59_s9;
  subbyte_full_adder add_c34_r59_s9 (
    .a(carry_c33_r120_s8),
    .b(carry_c33_r121_s8),
    .ci(sum_c34_r55_s8),
    .s(sum_c34_r59_s9),
    .co(carry_c34_r59_s9)
  );
  wire sum_c34_r60_s10, carry_c34_r60_s10;
  subbyte_full_adder add_c34_r60_s10 (
    .a(sum_c34_r56_s7),
    .b(sum_c34_r57_s8),
    .ci(carry_c33_r122_s9),
    .s(sum_c34_r60_s10),
    .co(carry_c34_r60_s10)
  );
  wire sum_c34_r61_s10, carry_c34_r61_s10;
  subbyte_full_adder add_c34_r61_s10 (
    .a(carry_c33_r123_s9),
    .b(sum_c34_r58_s9),
    .ci(sum_c34_r59_s9),
    .s(sum_c34_r61_s10),
    .co(carry_c34_r61_s10)
  );
  wire sum_c34_r62_s12, carry_c34_r62_s12;
  subbyte_full_adder add_c34_r62_s12 (
    .a(carry_c33_r124_s10),
    .b(sum_c34_r60_s10),
    .ci(carry_c33_r125_s11),
    .s(sum_c34_r62_s12),
    .co(carry_c34_r62_s12)
  );
  wire sum_c34_r63_s13, carry_c34_r63_s13;
  subbyte_full_adder add_c34_r63_s13 (
    .a(sum_c34_r61_s10),
    .b(sum_c34_r62_s12),
    .ci(carry_c33_r126_s12),
    .s(sum_c34_r63_s13),
    .co(carry_c34_r63_s13)
  );
  wire sum_c34_r64_s42, carry_c34_r64_s42;
  subbyte_full_adder add_c34_r64_s42 (
    .a(sum_c34_r63_s13),
    .b(carry_c33_r127_s14),
    .ci(carry_c33_r128_s41),
    .s(sum_c34_r64_s42),
    .co(carry_c34_r64_s42)
  );
  wire sum_c35_r0_s3 = ~carry_c34_r0_s2;
  wire carry_c35_r0_s3 = carry_c34_r0_s2;
  wire sum_c35_r1_s4, carry_c35_r1_s4;
  subbyte_full_adder add_c35_r1_s4 (
    .a(sum_c35_r0_s3),
    .b(carry_c34_r1_s2),
    .ci(carry_c34_r2_s2),
    .s(sum_c35_r1_s4),
    .co(carry_c35_r1_s4)
  );
  wire sum_c35_r2_s3, carry_c35_r2_s3;
  subbyte_full_adder add_c35_r2_s3 (
    .a(carry_c34_r3_s2),
    .b(carry_c34_r4_s2),
    .ci(carry_c34_r5_s2),
    .s(sum_c35_r2_s3),
    .co(carry_c35_r2_s3)
  );
  wire sum_c35_r3_s3, carry_c35_r3_s3;
  subbyte_full_adder add_c35_r3_s3 (
    .a(carry_c34_r6_s2),
    .b(carry_c34_r7_s2),
    .ci(carry_c34_r8_s2),
    .s(sum_c35_r3_s3),
    .co(carry_c35_r3_s3)
  );
  wire sum_c35_r4_s3, carry_c35_r4_s3;
  subbyte_full_adder add_c35_r4_s3 (
    .a(carry_c34_r9_s2),
    .b(carry_c34_r10_s2),
    .ci(carry_c34_r11_s2),
    .s(sum_c35_r4_s3),
    .co(carry_c35_r4_s3)
  );
  wire sum_c35_r5_s3, carry_c35_r5_s3;
  subbyte_full_adder add_c35_r5_s3 (
    .a(carry_c34_r12_s2),
    .b(carry_c34_r13_s2),
    .ci(carry_c34_r14_s2),
    .s(sum_c35_r5_s3),
    .co(carry_c35_r5_s3)
  );
  wire sum_c35_r6_s4, carry_c35_r6_s4;
  subbyte_full_adder add_c35_r6_s4 (
    .a(carry_c34_r15_s3),
    .b(carry_c34_r16_s3),
    .ci(carry_c34_r17_s3),
    .s(sum_c35_r6_s4),
    .co(carry_c35_r6_s4)
  );
  wire sum_c35_r7_s4, carry_c35_r7_s4;
  subbyte_full_adder add_c35_r7_s4 (
    .a(carry_c34_r18_s3),
    .b(carry_c34_r19_s3),
    .ci(carry_c34_r20_s3),
    .s(sum_c35_r7_s4),
    .co(carry_c35_r7_s4)
  );
  wire sum_c35_r8_s4, carry_c35_r8_s4;
  subbyte_full_adder add_c35_r8_s4 (
    .a(carry_c34_r21_s3),
    .b(carry_c34_r22_s3),
    .ci(carry_c34_r23_s3),
    .s(sum_c35_r8_s4),
    .co(carry_c35_r8_s4)
  );
  wire sum_c35_r9_s4, carry_c35_r9_s4;
  subbyte_full_adder add_c35_r9_s4 (
    .a(carry_c34_r24_s3),
    .b(carry_c34_r25_s3),
    .ci(carry_c34_r26_s3),
    .s(sum_c35_r9_s4),
    .co(carry_c35_r9_s4)
  );
  wire sum_c35_r10_s5, carry_c35_r10_s5;
  subbyte_full_adder add_c35_r10_s5 (
    .a(carry_c34_r27_s3),
    .b(carry_c34_r28_s3),
    .ci(carry_c34_r29_s4),
    .s(sum_c35_r10_s5),
    .co(carry_c35_r10_s5)
  );
  wire sum_c35_r11_s5, carry_c35_r11_s5;
  subbyte_full_adder add_c35_r11_s5 (
    .a(sum_c35_r1_s4),
    .b(sum_c35_r2_s3),
    .ci(sum_c35_r3_s3),
    .s(sum_c35_r11_s5),
    .co(carry_c35_r11_s5)
  );
  wire sum_c35_r12_s5, carry_c35_r12_s5;
  subbyte_full_adder add_c35_r12_s5 (
    .a(sum_c35_r4_s3),
    .b(sum_c35_r5_s3),
    .ci(carry_c34_r30_s4),
    .s(sum_c35_r12_s5),
    .co(carry_c35_r12_s5)
  );
  wire sum_c35_r13_s5, carry_c35_r13_s5;
  subbyte_full_adder add_c35_r13_s5 (
    .a(carry_c34_r31_s4),
    .b(carry_c34_r32_s4),
    .ci(carry_c34_r33_s4),
    .s(sum_c35_r13_s5),
    .co(carry_c35_r13_s5)
  );
  wire sum_c35_r14_s5, carry_c35_r14_s5;
  subbyte_full_adder add_c35_r14_s5 (
    .a(carry_c34_r34_s4),
    .b(carry_c34_r35_s4),
    .ci(carry_c34_r36_s4),
    .s(sum_c35_r14_s5),
    .co(carry_c35_r14_s5)
  );
  wire sum_c35_r15_s5, carry_c35_r15_s5;
  subbyte_full_adder add_c35_r15_s5 (
    .a(carry_c34_r37_s4),
    .b(carry_c34_r38_s4),
    .ci(carry_c34_r39_s4),
    .s(sum_c35_r15_s5),
    .co(carry_c35_r15_s5)
  );
  wire sum_c35_r16_s6, carry_c35_r16_s6;
  subbyte_full_adder add_c35_r16_s6 (
    .a(carry_c34_r40_s5),
    .b(sum_c35_r6_s4),
    .ci(sum_c35_r7_s4),
    .s(sum_c35_r16_s6),
    .co(carry_c35_r16_s6)
  );
  wire sum_c35_r17_s6, carry_c35_r17_s6;
  subbyte_full_adder add_c35_r17_s6 (
    .a(sum_c35_r8_s4),
    .b(sum_c35_r9_s4),
    .ci(sum_c35_r10_s5),
    .s(sum_c35_r17_s6),
    .co(carry_c35_r17_s6)
  );
  wire sum_c35_r18_s6, carry_c35_r18_s6;
  subbyte_full_adder add_c35_r18_s6 (
    .a(sum_c35_r11_s5),
    .b(sum_c35_r12_s5),
    .ci(carry_c34_r41_s5),
    .s(sum_c35_r18_s6),
    .co(carry_c35_r18_s6)
  );
  wire sum_c35_r19_s6, carry_c35_r19_s6;
  subbyte_full_adder add_c35_r19_s6 (
    .a(carry_c34_r42_s5),
    .b(carry_c34_r43_s5),
    .ci(carry_c34_r44_s5),
    .s(sum_c35_r19_s6),
    .co(carry_c35_r19_s6)
  );
  wire sum_c35_r20_s7, carry_c35_r20_s7;
  subbyte_full_adder add_c35_r20_s7 (
    .a(carry_c34_r45_s6),
    .b(carry_c34_r46_s5),
    .ci(carry_c34_r47_s5),
    .s(sum_c35_r20_s7),
    .co(carry_c35_r20_s7)
  );
  wire sum_c35_r21_s7, carry_c35_r21_s7;
  subbyte_full_adder add_c35_r21_s7 (
    .a(carry_c34_r48_s6),
    .b(sum_c35_r13_s5),
    .ci(sum_c35_r14_s5),
    .s(sum_c35_r21_s7),
    .co(carry_c35_r21_s7)
  );
  wire sum_c35_r22_s7, carry_c35_r22_s7;
  subbyte_full_adder add_c35_r22_s7 (
    .a(sum_c35_r15_s5),
    .b(sum_c35_r16_s6),
    .ci(sum_c35_r17_s6),
    .s(sum_c35_r22_s7),
    .co(carry_c35_r22_s7)
  );
  wire sum_c35_r23_s7, carry_c35_r23_s7;
  subbyte_full_adder add_c35_r23_s7 (
    .a(sum_c35_r18_s6),
    .b(carry_c34_r49_s6),
    .ci(carry_c34_r50_s6),
    .s(sum_c35_r23_s7),
    .co(carry_c35_r23_s7)
  );
  wire sum_c35_r24_s8, carry_c35_r24_s8;
  subbyte_full_adder add_c35_r24_s8 (
    .a(carry_c34_r51_s6),
    .b(carry_c34_r52_s6),
    .ci(carry_c34_r53_s7),
    .s(sum_c35_r24_s8),
    .co(carry_c35_r24_s8)
  );
  wire sum_c35_r25_s8, carry_c35_r25_s8;
  subbyte_full_adder add_c35_r25_s8 (
    .a(sum_c35_r19_s6),
    .b(sum_c35_r20_s7),
    .ci(sum_c35_r21_s7),
    .s(sum_c35_r25_s8),
    .co(carry_c35_r25_s8)
  );
  wire sum_c35_r26_s9, carry_c35_r26_s9;
  subbyte_full_adder add_c35_r26_s9 (
    .a(sum_c35_r22_s7),
    .b(carry_c34_r54_s7),
    .ci(carry_c34_r55_s8),
    .s(sum_c35_r26_s9),
    .co(carry_c35_r26_s9)
  );
  wire sum_c35_r27_s9, carry_c35_r27_s9;
  subbyte_full_adder add_c35_r27_s9 (
    .a(carry_c34_r56_s7),
    .b(carry_c34_r57_s8),
    .ci(sum_c35_r23_s7),
    .s(sum_c35_r27_s9),
    .co(carry_c35_r27_s9)
  );
  wire sum_c35_r28_s10, carry_c35_r28_s10;
  subbyte_full_adder add_c35_r28_s10 (
    .a(sum_c35_r24_s8),
    .b(sum_c35_r25_s8),
    .ci(sum_c35_r26_s9),
    .s(sum_c35_r28_s10),
    .co(carry_c35_r28_s10)
  );
  wire sum_c35_r29_s10, carry_c35_r29_s10;
  subbyte_full_adder add_c35_r29_s10 (
    .a(carry_c34_r58_s9),
    .b(carry_c34_r59_s9),
    .ci(sum_c35_r27_s9),
    .s(sum_c35_r29_s10),
    .co(carry_c35_r29_s10)
  );
  wire sum_c35_r30_s11, carry_c35_r30_s11;
  subbyte_full_adder add_c35_r30_s11 (
    .a(sum_c35_r28_s10),
    .b(carry_c34_r60_s10),
    .ci(carry_c34_r61_s10),
    .s(sum_c35_r30_s11),
    .co(carry_c35_r30_s11)
  );
  wire sum_c35_r31_s13, carry_c35_r31_s13;
  subbyte_full_adder add_c35_r31_s13 (
    .a(sum_c35_r29_s10),
    .b(carry_c34_r62_s12),
    .ci(sum_c35_r30_s11),
    .s(sum_c35_r31_s13),
    .co(carry_c35_r31_s13)
  );
  wire sum_c35_r32_s43, carry_c35_r32_s43;
  subbyte_full_adder add_c35_r32_s43 (
    .a(carry_c34_r63_s13),
    .b(sum_c35_r31_s13),
    .ci(carry_c34_r64_s42),
    .s(sum_c35_r32_s43),
    .co(carry_c35_r32_s43)
  );
  wire sum_c36_r0_s4 = ~carry_c35_r0_s3;
  wire carry_c36_r0_s4 = carry_c35_r0_s3;
  wire sum_c36_r1_s5, carry_c36_r1_s5;
  subbyte_full_adder add_c36_r1_s5 (
    .a(sum_c36_r0_s4),
    .b(carry_c35_r1_s4),
    .ci(carry_c35_r2_s3),
    .s(sum_c36_r1_s5),
    .co(carry_c36_r1_s5)
  );
  wire sum_c36_r2_s4, carry_c36_r2_s4;
  subbyte_full_adder add_c36_r2_s4 (
    .a(carry_c35_r3_s3),
    .b(carry_c35_r4_s3),
    .ci(carry_c35_r5_s3),
    .s(sum_c36_r2_s4),
    .co(carry_c36_r2_s4)
  );
  wire sum_c36_r3_s5, carry_c36_r3_s5;
  subbyte_full_adder add_c36_r3_s5 (
    .a(carry_c35_r6_s4),
    .b(carry_c35_r7_s4),
    .ci(carry_c35_r8_s4),
    .s(sum_c36_r3_s5),
    .co(carry_c36_r3_s5)
  );
  wire sum_c36_r4_s6, carry_c36_r4_s6;
  subbyte_full_adder add_c36_r4_s6 (
    .a(carry_c35_r9_s4),
    .b(carry_c35_r10_s5),
    .ci(carry_c35_r11_s5),
    .s(sum_c36_r4_s6),
    .co(carry_c36_r4_s6)
  );
  wire sum_c36_r5_s6, carry_c36_r5_s6;
  subbyte_full_adder add_c36_r5_s6 (
    .a(sum_c36_r1_s5),
    .b(sum_c36_r2_s4),
    .ci(carry_c35_r12_s5),
    .s(sum_c36_r5_s6),
    .co(carry_c36_r5_s6)
  );
  wire sum_c36_r6_s6, carry_c36_r6_s6;
  subbyte_full_adder add_c36_r6_s6 (
    .a(carry_c35_r13_s5),
    .b(carry_c35_r14_s5),
    .ci(carry_c35_r15_s5),
    .s(sum_c36_r6_s6),
    .co(carry_c36_r6_s6)
  );
  wire sum_c36_r7_s7, carry_c36_r7_s7;
  subbyte_full_adder add_c36_r7_s7 (
    .a(carry_c35_r16_s6),
    .b(carry_c35_r17_s6),
    .ci(sum_c36_r3_s5),
    .s(sum_c36_r7_s7),
    .co(carry_c36_r7_s7)
  );
  wire sum_c36_r8_s7, carry_c36_r8_s7;
  subbyte_full_adder add_c36_r8_s7 (
    .a(sum_c36_r4_s6),
    .b(sum_c36_r5_s6),
    .ci(carry_c35_r18_s6),
    .s(sum_c36_r8_s7),
    .co(carry_c36_r8_s7)
  );
  wire sum_c36_r9_s8, carry_c36_r9_s8;
  subbyte_full_adder add_c36_r9_s8 (
    .a(carry_c35_r19_s6),
    .b(carry_c35_r20_s7),
    .ci(carry_c35_r21_s7),
    .s(sum_c36_r9_s8),
    .co(carry_c36_r9_s8)
  );
  wire sum_c36_r10_s8, carry_c36_r10_s8;
  subbyte_full_adder add_c36_r10_s8 (
    .a(carry_c35_r22_s7),
    .b(sum_c36_r6_s6),
    .ci(sum_c36_r7_s7),
    .s(sum_c36_r10_s8),
    .co(carry_c36_r10_s8)
  );
  wire sum_c36_r11_s9, carry_c36_r11_s9;
  subbyte_full_adder add_c36_r11_s9 (
    .a(sum_c36_r8_s7),
    .b(carry_c35_r23_s7),
    .ci(carry_c35_r24_s8),
    .s(sum_c36_r11_s9),
    .co(carry_c36_r11_s9)
  );
  wire sum_c36_r12_s9, carry_c36_r12_s9;
  subbyte_full_adder add_c36_r12_s9 (
    .a(carry_c35_r25_s8),
    .b(sum_c36_r9_s8),
    .ci(sum_c36_r10_s8),
    .s(sum_c36_r12_s9),
    .co(carry_c36_r12_s9)
  );
  wire sum_c36_r13_s11, carry_c36_r13_s11;
  subbyte_full_adder add_c36_r13_s11 (
    .a(carry_c35_r26_s9),
    .b(carry_c35_r27_s9),
    .ci(carry_c35_r28_s10),
    .s(sum_c36_r13_s11),
    .co(carry_c36_r13_s11)
  );
  wire sum_c36_r14_s11, carry_c36_r14_s11;
  subbyte_full_adder add_c36_r14_s11 (
    .a(sum_c36_r11_s9),
    .b(sum_c36_r12_s9),
    .ci(carry_c35_r29_s10),
    .s(sum_c36_r14_s11),
    .co(carry_c36_r14_s11)
  );
  wire sum_c36_r15_s12, carry_c36_r15_s12;
  subbyte_full_adder add_c36_r15_s12 (
    .a(sum_c36_r13_s11),
    .b(carry_c35_r30_s11),
    .ci(sum_c36_r14_s11),
    .s(sum_c36_r15_s12),
    .co(carry_c36_r15_s12)
  );
  wire sum_c36_r16_s44, carry_c36_r16_s44;
  subbyte_full_adder add_c36_r16_s44 (
    .a(carry_c35_r31_s13),
    .b(sum_c36_r15_s12),
    .ci(carry_c35_r32_s43),
    .s(sum_c36_r16_s44),
    .co(carry_c36_r16_s44)
  );
  wire sum_c37_r0_s5 = ~carry_c36_r0_s4;
  wire carry_c37_r0_s5 = carry_c36_r0_s4;
  wire sum_c37_r1_s6, carry_c37_r1_s6;
  subbyte_full_adder add_c37_r1_s6 (
    .a(sum_c37_r0_s5),
    .b(carry_c36_r1_s5),
    .ci(carry_c36_r2_s4),
    .s(sum_c37_r1_s6),
    .co(carry_c37_r1_s6)
  );
  wire sum_c37_r2_s7, carry_c37_r2_s7;
  subbyte_full_adder add_c37_r2_s7 (
    .a(carry_c36_r3_s5),
    .b(carry_c36_r4_s6),
    .ci(carry_c36_r5_s6),
    .s(sum_c37_r2_s7),
    .co(carry_c37_r2_s7)
  );
  wire sum_c37_r3_s8, carry_c37_r3_s8;
  subbyte_full_adder add_c37_r3_s8 (
    .a(sum_c37_r1_s6),
    .b(carry_c36_r6_s6),
    .ci(carry_c36_r7_s7),
    .s(sum_c37_r3_s8),
    .co(carry_c37_r3_s8)
  );
  wire sum_c37_r4_s9, carry_c37_r4_s9;
  subbyte_full_adder add_c37_r4_s9 (
    .a(carry_c36_r8_s7),
    .b(sum_c37_r2_s7),
    .ci(carry_c36_r9_s8),
    .s(sum_c37_r4_s9),
    .co(carry_c37_r4_s9)
  );
  wire sum_c37_r5_s10, carry_c37_r5_s10;
  subbyte_full_adder add_c37_r5_s10 (
    .a(carry_c36_r10_s8),
    .b(sum_c37_r3_s8),
    .ci(sum_c37_r4_s9),
    .s(sum_c37_r5_s10),
    .co(carry_c37_r5_s10)
  );
  wire sum_c37_r6_s11, carry_c37_r6_s11;
  subbyte_full_adder add_c37_r6_s11 (
    .a(carry_c36_r11_s9),
    .b(carry_c36_r12_s9),
    .ci(sum_c37_r5_s10),
    .s(sum_c37_r6_s11),
    .co(carry_c37_r6_s11)
  );
  wire sum_c37_r7_s12, carry_c37_r7_s12;
  subbyte_full_adder add_c37_r7_s12 (
    .a(carry_c36_r13_s11),
    .b(sum_c37_r6_s11),
    .ci(carry_c36_r14_s11),
    .s(sum_c37_r7_s12),
    .co(carry_c37_r7_s12)
  );
  wire sum_c37_r8_s45, carry_c37_r8_s45;
  subbyte_full_adder add_c37_r8_s45 (
    .a(sum_c37_r7_s12),
    .b(carry_c36_r15_s12),
    .ci(carry_c36_r16_s44),
    .s(sum_c37_r8_s45),
    .co(carry_c37_r8_s45)
  );
  wire sum_c38_r0_s6 = ~carry_c37_r0_s5;
  wire carry_c38_r0_s6 = carry_c37_r0_s5;
  wire sum_c38_r1_s8, carry_c38_r1_s8;
  subbyte_full_adder add_c38_r1_s8 (
    .a(sum_c38_r0_s6),
    .b(carry_c37_r1_s6),
    .ci(carry_c37_r2_s7),
    .s(sum_c38_r1_s8),
    .co(carry_c38_r1_s8)
  );
  wire sum_c38_r2_s10, carry_c38_r2_s10;
  subbyte_full_adder add_c38_r2_s10 (
    .a(sum_c38_r1_s8),
    .b(carry_c37_r3_s8),
    .ci(carry_c37_r4_s9),
    .s(sum_c38_r2_s10),
    .co(carry_c38_r2_s10)
  );
  wire sum_c38_r3_s12, carry_c38_r3_s12;
  subbyte_full_adder add_c38_r3_s12 (
    .a(carry_c37_r5_s10),
    .b(sum_c38_r2_s10),
    .ci(carry_c37_r6_s11),
    .s(sum_c38_r3_s12),
    .co(carry_c38_r3_s12)
  );
  wire sum_c38_r4_s46, carry_c38_r4_s46;
  subbyte_full_adder add_c38_r4_s46 (
    .a(sum_c38_r3_s12),
    .b(carry_c37_r7_s12),
    .ci(carry_c37_r8_s45),
    .s(sum_c38_r4_s46),
    .co(carry_c38_r4_s46)
  );
  wire sum_c39_r0_s7 = ~carry_c38_r0_s6;
  wire carry_c39_r0_s7 = carry_c38_r0_s6;
  wire sum_c39_r1_s11, carry_c39_r1_s11;
  subbyte_full_adder add_c39_r1_s11 (
    .a(sum_c39_r0_s7),
    .b(carry_c38_r1_s8),
    .ci(carry_c38_r2_s10),
    .s(sum_c39_r1_s11),
    .co(carry_c39_r1_s11)
  );
  wire sum_c39_r2_s47, carry_c39_r2_s47;
  subbyte_full_adder add_c39_r2_s47 (
    .a(sum_c39_r1_s11),
    .b(carry_c38_r3_s12),
    .ci(carry_c38_r4_s46),
    .s(sum_c39_r2_s47),
    .co(carry_c39_r2_s47)
  );
  wire sum_c40_r0_s48, carry_c40_r0_s48;
  subbyte_full_adder add_c40_r0_s48 (
    .a(carry_c39_r0_s7),
    .b(carry_c39_r1_s11),
    .ci(carry_c39_r2_s47),
    .s(sum_c40_r0_s48),
    .co(carry_c40_r0_s48)
  );

  assign sum = {
    ~carry_c40_r0_s48, sum_c40_r0_s48, sum_c39_r2_s47, sum_c38_r4_s46, sum_c37_r8_s45, sum_c36_r16_s44, sum_c35_r32_s43,
    sum_c34_r64_s42, sum_c33_r128_s41, sum_c32_r128_s40, sum_c31_r128_s39, sum_c30_r128_s38, sum_c29_r128_s37,
    sum_c28_r128_s36, sum_c27_r128_s35, sum_c26_r128_s34, sum_c25_r128_s33, sum_c24_r128_s32, sum_c23_r128_s31,
    sum_c22_r128_s30, sum_c21_r128_s29, sum_c20_r128_s28, sum_c19_r128_s27, sum_c18_r128_s26, sum_c17_r128_s25,
    sum_c16_r128_s24, sum_c15_r128_s23, sum_c14_r128_s22, sum_c13_r128_s21, sum_c12_r128_s20, sum_c11_r128_s19,
    sum_c10_r128_s18, sum_c9_r128_s17, sum_c8_r128_s16, sum_c7_r128_s15, sum_c6_r128_s14, sum_c5_r128_s13,
    sum_c4_r128_s12, sum_c3_r128_s11, sum_c2_r128_s10, sum_c1_r128_s8, sum_c0_r128_s6
  };
endmodule

`default_nettype wire
