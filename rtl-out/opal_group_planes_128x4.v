// opal_group_planes_128x4: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 727b87e824619351
`default_nettype none

module opal_group_planes_128x4 (
  input wire [511:0] lanes,
  input wire [15:0] member,
  input wire [7:0] bank,
  output wire [3:0] lane
);
  wire [3:0] chosen_0 =
    (lanes[3:0] & {4{member[0]}}) | (lanes[7:4] & {4{member[1]}}) | (lanes[11:8] & {4{member[2]}}) |
    (lanes[15:12] & {4{member[3]}}) | (lanes[19:16] & {4{member[4]}}) | (lanes[23:20] & {4{member[5]}}) |
    (lanes[27:24] & {4{member[6]}}) | (lanes[31:28] & {4{member[7]}}) | (lanes[35:32] & {4{member[8]}}) |
    (lanes[39:36] & {4{member[9]}}) | (lanes[43:40] & {4{member[10]}}) | (lanes[47:44] & {4{member[11]}}) |
    (lanes[51:48] & {4{member[12]}}) | (lanes[55:52] & {4{member[13]}}) | (lanes[59:56] & {4{member[14]}}) |
    (lanes[63:60] & {4{member[15]}});
  wire [3:0] chosen_1 =
    (lanes[67:64] & {4{member[0]}}) | (lanes[71:68] & {4{member[1]}}) | (lanes[75:72] & {4{member[2]}}) |
    (lanes[79:76] & {4{member[3]}}) | (lanes[83:80] & {4{member[4]}}) | (lanes[87:84] & {4{member[5]}}) |
    (lanes[91:88] & {4{member[6]}}) | (lanes[95:92] & {4{member[7]}}) | (lanes[99:96] & {4{member[8]}}) |
    (lanes[103:100] & {4{member[9]}}) | (lanes[107:104] & {4{member[10]}}) | (lanes[111:108] & {4{member[11]}}) |
    (lanes[115:112] & {4{member[12]}}) | (lanes[119:116] & {4{member[13]}}) | (lanes[123:120] & {4{member[14]}}) |
    (lanes[127:124] & {4{member[15]}});
  wire [3:0] chosen_2 =
    (lanes[131:128] & {4{member[0]}}) | (lanes[135:132] & {4{member[1]}}) | (lanes[139:136] & {4{member[2]}}) |
    (lanes[143:140] & {4{member[3]}}) | (lanes[147:144] & {4{member[4]}}) | (lanes[151:148] & {4{member[5]}}) |
    (lanes[155:152] & {4{member[6]}}) | (lanes[159:156] & {4{member[7]}}) | (lanes[163:160] & {4{member[8]}}) |
    (lanes[167:164] & {4{member[9]}}) | (lanes[171:168] & {4{member[10]}}) | (lanes[175:172] & {4{member[11]}}) |
    (lanes[179:176] & {4{member[12]}}) | (lanes[183:180] & {4{member[13]}}) | (lanes[187:184] & {4{member[14]}}) |
    (lanes[191:188] & {4{member[15]}});
  wire [3:0] chosen_3 =
    (lanes[195:192] & {4{member[0]}}) | (lanes[199:196] & {4{member[1]}}) | (lanes[203:200] & {4{member[2]}}) |
    (lanes[207:204] & {4{member[3]}}) | (lanes[211:208] & {4{member[4]}}) | (lanes[215:212] & {4{member[5]}}) |
    (lanes[219:216] & {4{member[6]}}) | (lanes[223:220] & {4{member[7]}}) | (lanes[227:224] & {4{member[8]}}) |
    (lanes[231:228] & {4{member[9]}}) | (lanes[235:232] & {4{member[10]}}) | (lanes[239:236] & {4{member[11]}}) |
    (lanes[243:240] & {4{member[12]}}) | (lanes[247:244] & {4{member[13]}}) | (lanes[251:248] & {4{member[14]}}) |
    (lanes[255:252] & {4{member[15]}});
  wire [3:0] chosen_4 =
    (lanes[259:256] & {4{member[0]}}) | (lanes[263:260] & {4{member[1]}}) | (lanes[267:264] & {4{member[2]}}) |
    (lanes[271:268] & {4{member[3]}}) | (lanes[275:272] & {4{member[4]}}) | (lanes[279:276] & {4{member[5]}}) |
    (lanes[283:280] & {4{member[6]}}) | (lanes[287:284] & {4{member[7]}}) | (lanes[291:288] & {4{member[8]}}) |
    (lanes[295:292] & {4{member[9]}}) | (lanes[299:296] & {4{member[10]}}) | (lanes[303:300] & {4{member[11]}}) |
    (lanes[307:304] & {4{member[12]}}) | (lanes[311:308] & {4{member[13]}}) | (lanes[315:312] & {4{member[14]}}) |
    (lanes[319:316] & {4{member[15]}});
  wire [3:0] chosen_5 =
    (lanes[323:320] & {4{member[0]}}) | (lanes[327:324] & {4{member[1]}}) | (lanes[331:328] & {4{member[2]}}) |
    (lanes[335:332] & {4{member[3]}}) | (lanes[339:336] & {4{member[4]}}) | (lanes[343:340] & {4{member[5]}}) |
    (lanes[347:344] & {4{member[6]}}) | (lanes[351:348] & {4{member[7]}}) | (lanes[355:352] & {4{member[8]}}) |
    (lanes[359:356] & {4{member[9]}}) | (lanes[363:360] & {4{member[10]}}) | (lanes[367:364] & {4{member[11]}}) |
    (lanes[371:368] & {4{member[12]}}) | (lanes[375:372] & {4{member[13]}}) | (lanes[379:376] & {4{member[14]}}) |
    (lanes[383:380] & {4{member[15]}});
  wire [3:0] chosen_6 =
    (lanes[387:384] & {4{member[0]}}) | (lanes[391:388] & {4{member[1]}}) | (lanes[395:392] & {4{member[2]}}) |
    (lanes[399:396] & {4{member[3]}}) | (lanes[403:400] & {4{member[4]}}) | (lanes[407:404] & {4{member[5]}}) |
    (lanes[411:408] & {4{member[6]}}) | (lanes[415:412] & {4{member[7]}}) | (lanes[419:416] & {4{member[8]}}) |
    (lanes[423:420] & {4{member[9]}}) | (lanes[427:424] & {4{member[10]}}) | (lanes[431:428] & {4{member[11]}}) |
    (lanes[435:432] & {4{member[12]}}) | (lanes[439:436] & {4{member[13]}}) | (lanes[443:440] & {4{member[14]}}) |
    (lanes[447:444] & {4{member[15]}});
  wire [3:0] chosen_7 =
    (lanes[451:448] & {4{member[0]}}) | (lanes[455:452] & {4{member[1]}}) | (lanes[459:456] & {4{member[2]}}) |
    (lanes[463:460] & {4{member[3]}}) | (lanes[467:464] & {4{member[4]}}) | (lanes[471:468] & {4{member[5]}}) |
    (lanes[475:472] & {4{member[6]}}) | (lanes[479:476] & {4{member[7]}}) | (lanes[483:480] & {4{member[8]}}) |
    (lanes[487:484] & {4{member[9]}}) | (lanes[491:488] & {4{member[10]}}) | (lanes[495:492] & {4{member[11]}}) |
    (lanes[499:496] & {4{member[12]}}) | (lanes[503:500] & {4{member[13]}}) | (lanes[507:504] & {4{member[14]}}) |
    (lanes[511:508] & {4{member[15]}});

  assign lane =
    (chosen_0 & {4{bank[0]}}) | (chosen_1 & {4{bank[1]}}) | (chosen_2 & {4{bank[2]}}) | (chosen_3 & {4{bank[3]}}) |
    (chosen_4 & {4{bank[4]}}) | (chosen_5 & {4{bank[5]}}) | (chosen_6 & {4{bank[6]}}) | (chosen_7 & {4{bank[7]}});
endmodule

`default_nettype wire
