// opal_group_planes_128x3: one of many lanes by hot lines: AND and OR within groups, then over them
// content: sha256 13e01de1a02ddc46
`default_nettype none

module opal_group_planes_128x3 (
  input wire [383:0] lanes,
  input wire [15:0] member,
  input wire [7:0] bank,
  output wire [2:0] lane
);
  wire [2:0] chosen_0 =
    (lanes[2:0] & {3{member[0]}}) | (lanes[5:3] & {3{member[1]}}) | (lanes[8:6] & {3{member[2]}}) |
    (lanes[11:9] & {3{member[3]}}) | (lanes[14:12] & {3{member[4]}}) | (lanes[17:15] & {3{member[5]}}) |
    (lanes[20:18] & {3{member[6]}}) | (lanes[23:21] & {3{member[7]}}) | (lanes[26:24] & {3{member[8]}}) |
    (lanes[29:27] & {3{member[9]}}) | (lanes[32:30] & {3{member[10]}}) | (lanes[35:33] & {3{member[11]}}) |
    (lanes[38:36] & {3{member[12]}}) | (lanes[41:39] & {3{member[13]}}) | (lanes[44:42] & {3{member[14]}}) |
    (lanes[47:45] & {3{member[15]}});
  wire [2:0] chosen_1 =
    (lanes[50:48] & {3{member[0]}}) | (lanes[53:51] & {3{member[1]}}) | (lanes[56:54] & {3{member[2]}}) |
    (lanes[59:57] & {3{member[3]}}) | (lanes[62:60] & {3{member[4]}}) | (lanes[65:63] & {3{member[5]}}) |
    (lanes[68:66] & {3{member[6]}}) | (lanes[71:69] & {3{member[7]}}) | (lanes[74:72] & {3{member[8]}}) |
    (lanes[77:75] & {3{member[9]}}) | (lanes[80:78] & {3{member[10]}}) | (lanes[83:81] & {3{member[11]}}) |
    (lanes[86:84] & {3{member[12]}}) | (lanes[89:87] & {3{member[13]}}) | (lanes[92:90] & {3{member[14]}}) |
    (lanes[95:93] & {3{member[15]}});
  wire [2:0] chosen_2 =
    (lanes[98:96] & {3{member[0]}}) | (lanes[101:99] & {3{member[1]}}) | (lanes[104:102] & {3{member[2]}}) |
    (lanes[107:105] & {3{member[3]}}) | (lanes[110:108] & {3{member[4]}}) | (lanes[113:111] & {3{member[5]}}) |
    (lanes[116:114] & {3{member[6]}}) | (lanes[119:117] & {3{member[7]}}) | (lanes[122:120] & {3{member[8]}}) |
    (lanes[125:123] & {3{member[9]}}) | (lanes[128:126] & {3{member[10]}}) | (lanes[131:129] & {3{member[11]}}) |
    (lanes[134:132] & {3{member[12]}}) | (lanes[137:135] & {3{member[13]}}) | (lanes[140:138] & {3{member[14]}}) |
    (lanes[143:141] & {3{member[15]}});
  wire [2:0] chosen_3 =
    (lanes[146:144] & {3{member[0]}}) | (lanes[149:147] & {3{member[1]}}) | (lanes[152:150] & {3{member[2]}}) |
    (lanes[155:153] & {3{member[3]}}) | (lanes[158:156] & {3{member[4]}}) | (lanes[161:159] & {3{member[5]}}) |
    (lanes[164:162] & {3{member[6]}}) | (lanes[167:165] & {3{member[7]}}) | (lanes[170:168] & {3{member[8]}}) |
    (lanes[173:171] & {3{member[9]}}) | (lanes[176:174] & {3{member[10]}}) | (lanes[179:177] & {3{member[11]}}) |
    (lanes[182:180] & {3{member[12]}}) | (lanes[185:183] & {3{member[13]}}) | (lanes[188:186] & {3{member[14]}}) |
    (lanes[191:189] & {3{member[15]}});
  wire [2:0] chosen_4 =
    (lanes[194:192] & {3{member[0]}}) | (lanes[197:195] & {3{member[1]}}) | (lanes[200:198] & {3{member[2]}}) |
    (lanes[203:201] & {3{member[3]}}) | (lanes[206:204] & {3{member[4]}}) | (lanes[209:207] & {3{member[5]}}) |
    (lanes[212:210] & {3{member[6]}}) | (lanes[215:213] & {3{member[7]}}) | (lanes[218:216] & {3{member[8]}}) |
    (lanes[221:219] & {3{member[9]}}) | (lanes[224:222] & {3{member[10]}}) | (lanes[227:225] & {3{member[11]}}) |
    (lanes[230:228] & {3{member[12]}}) | (lanes[233:231] & {3{member[13]}}) | (lanes[236:234] & {3{member[14]}}) |
    (lanes[239:237] & {3{member[15]}});
  wire [2:0] chosen_5 =
    (lanes[242:240] & {3{member[0]}}) | (lanes[245:243] & {3{member[1]}}) | (lanes[248:246] & {3{member[2]}}) |
    (lanes[251:249] & {3{member[3]}}) | (lanes[254:252] & {3{member[4]}}) | (lanes[257:255] & {3{member[5]}}) |
    (lanes[260:258] & {3{member[6]}}) | (lanes[263:261] & {3{member[7]}}) | (lanes[266:264] & {3{member[8]}}) |
    (lanes[269:267] & {3{member[9]}}) | (lanes[272:270] & {3{member[10]}}) | (lanes[275:273] & {3{member[11]}}) |
    (lanes[278:276] & {3{member[12]}}) | (lanes[281:279] & {3{member[13]}}) | (lanes[284:282] & {3{member[14]}}) |
    (lanes[287:285] & {3{member[15]}});
  wire [2:0] chosen_6 =
    (lanes[290:288] & {3{member[0]}}) | (lanes[293:291] & {3{member[1]}}) | (lanes[296:294] & {3{member[2]}}) |
    (lanes[299:297] & {3{member[3]}}) | (lanes[302:300] & {3{member[4]}}) | (lanes[305:303] & {3{member[5]}}) |
    (lanes[308:306] & {3{member[6]}}) | (lanes[311:309] & {3{member[7]}}) | (lanes[314:312] & {3{member[8]}}) |
    (lanes[317:315] & {3{member[9]}}) | (lanes[320:318] & {3{member[10]}}) | (lanes[323:321] & {3{member[11]}}) |
    (lanes[326:324] & {3{member[12]}}) | (lanes[329:327] & {3{member[13]}}) | (lanes[332:330] & {3{member[14]}}) |
    (lanes[335:333] & {3{member[15]}});
  wire [2:0] chosen_7 =
    (lanes[338:336] & {3{member[0]}}) | (lanes[341:339] & {3{member[1]}}) | (lanes[344:342] & {3{member[2]}}) |
    (lanes[347:345] & {3{member[3]}}) | (lanes[350:348] & {3{member[4]}}) | (lanes[353:351] & {3{member[5]}}) |
    (lanes[356:354] & {3{member[6]}}) | (lanes[359:357] & {3{member[7]}}) | (lanes[362:360] & {3{member[8]}}) |
    (lanes[365:363] & {3{member[9]}}) | (lanes[368:366] & {3{member[10]}}) | (lanes[371:369] & {3{member[11]}}) |
    (lanes[374:372] & {3{member[12]}}) | (lanes[377:375] & {3{member[13]}}) | (lanes[380:378] & {3{member[14]}}) |
    (lanes[383:381] & {3{member[15]}});

  assign lane =
    (chosen_0 & {3{bank[0]}}) | (chosen_1 & {3{bank[1]}}) | (chosen_2 & {3{bank[2]}}) | (chosen_3 & {3{bank[3]}}) |
    (chosen_4 & {3{bank[4]}}) | (chosen_5 & {3{bank[5]}}) | (chosen_6 & {3{bank[6]}}) | (chosen_7 & {3{bank[7]}});
endmodule

`default_nettype wire
