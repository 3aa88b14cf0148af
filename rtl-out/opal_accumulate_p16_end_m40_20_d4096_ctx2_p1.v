// opal_accumulate_p16_end_m40_20_d4096_ctx2_p1: running sum of scaled block products, in fp32 or exact to the end
// unit: opal_accumulate
// configuration: productBits=16 rounding=end extra=none contexts=2 stages=1 leastExponent=-40
//   greatestExponent=20 exactDepth=4096
// latency: 2 clock edges
// content: sha256 7309e14d7d99f2fa
`default_nettype none

module opal_accumulate_p16_end_m40_20_d4096_ctx2_p1 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [15:0] p,
  input wire signed [9:0] p_exp,
  input wire invalid,
  output wire [31:0] acc
);
  reg travel_en, travel_clear;
  reg signed [15:0] p_in;
  reg signed [9:0] exponent_in;
  reg invalid_in;
  wire signed [11:0] up = {{2{exponent_in[9]}}, exponent_in} + 12'sd40;
  wire is_outside = (up[11] | (up > 12'sd60)) & (|p_in);
  wire [5:0] amount = up[5:0];
  wire signed [78:0] placed = {{63{p_in[15]}}, p_in} << amount;
  wire signed [87:0] term = {{9{placed[78]}}, placed};
  reg [87:0] sum, sum_before1;
  reg not_a_number, not_a_number_before1;
  wire keeps = ~travel_clear;
  wire signed [87:0] start = sum_before1 & {88{keeps}};
  wire [87:0] magnitude = (sum ^ {88{sum[87]}}) + {87'd0, sum[87]};
  wire result_clear64 = ~(|magnitude[87:24]);
  wire [87:0] result_left64 = result_clear64 ? {magnitude[23:0], 64'd0} : magnitude;
  wire result_clear32 = ~(|result_left64[87:56]);
  wire [87:0] result_left32 = result_clear32 ? {result_left64[55:0], 32'd0} : result_left64;
  wire result_clear16 = ~(|result_left32[87:72]);
  wire [87:0] result_left16 = result_clear16 ? {result_left32[71:0], 16'd0} : result_left32;
  wire result_clear8 = ~(|result_left16[87:80]);
  wire [87:0] result_left8 = result_clear8 ? {result_left16[79:0], 8'd0} : result_left16;
  wire result_clear4 = ~(|result_left8[87:84]);
  wire [87:0] result_left4 = result_clear4 ? {result_left8[83:0], 4'd0} : result_left8;
  wire result_clear2 = ~(|result_left4[87:86]);
  wire [87:0] result_left2 = result_clear2 ? {result_left4[85:0], 2'd0} : result_left4;
  wire result_clear1 = ~(|result_left2[87]);
  wire [87:0] result_left1 = result_clear1 ? {result_left2[86:0], 1'b0} : result_left2;
  wire signed [7:0] result_moved_left = {
    1'b0, result_clear64, result_clear32, result_clear16, result_clear8, result_clear4, result_clear2, result_clear1
  };
  wire signed [9:0] result_placed_by_shift = 9'sd174 - $signed({{1{result_moved_left[7]}}, result_moved_left});
  wire result_is_low = result_placed_by_shift < 10'sd1;
  wire signed [9:0] result_lack = 10'sd1 - result_placed_by_shift;
  wire [9:0] result_below_least = result_lack & {10{result_is_low}};
  wire result_place_is_far = |result_below_least[9:7];
  wire result_place_is_near = ~result_place_is_far;
  wire [87:0] result_place_near = result_left1 & {88{result_place_is_near}};
  wire result_place_stays1 = ~result_below_least[0];
  wire result_place_lost1 = (|result_place_near[0]) & result_below_least[0];
  wire [87:0] result_place_right1 = {
    result_place_near[87] & result_place_stays1, result_below_least[0] ? result_place_near[87] : result_place_near[86],
    result_below_least[0] ? result_place_near[86] : result_place_near[85],
    result_below_least[0] ? result_place_near[85] : result_place_near[84],
    result_below_least[0] ? result_place_near[84] : result_place_near[83],
    result_below_least[0] ? result_place_near[83] : result_place_near[82],
    result_below_least[0] ? result_place_near[82] : result_place_near[81],
    result_below_least[0] ? result_place_near[81] : result_place_near[80],
    result_below_least[0] ? result_place_near[80] : result_place_near[79],
    result_below_least[0] ? result_place_near[79] : result_place_near[78],
    result_below_least[0] ? result_place_near[78] : result_place_near[77],
    result_below_least[0] ? result_place_near[77] : result_place_near[76],
    result_below_least[0] ? result_place_near[76] : result_place_near[75],
    result_below_least[0] ? result_place_near[75] : result_place_near[74],
    result_below_least[0] ? result_place_near[74] : result_place_near[73],
    result_below_least[0] ? result_place_near[73] : result_place_near[72],
    result_below_least[0] ? result_place_near[72] : result_place_near[71],
    result_below_least[0] ? result_place_near[71] : result_place_near[70],
    result_below_least[0] ? result_place_near[70] : result_place_near[69],
    result_below_least[0] ? result_place_near[69] : result_place_near[68],
    result_below_least[0] ? result_place_near[68] : result_place_near[67],
    result_below_least[0] ? result_place_near[67] : result_place_near[66],
    result_below_least[0] ? result_place_near[66] : result_place_near[65],
    result_below_least[0] ? result_place_near[65] : result_place_near[64],
    result_below_least[0] ? result_place_near[64] : result_place_near[63],
    result_below_least[0] ? result_place_near[63] : result_place_near[62],
    result_below_least[0] ? result_place_near[62] : result_place_near[61],
    result_below_least[0] ? result_place_near[61] : result_place_near[60],
    result_below_least[0] ? result_place_near[60] : result_place_near[59],
    result_below_least[0] ? result_place_near[59] : result_place_near[58],
    result_below_least[0] ? result_place_near[58] : result_place_near[57],
    result_below_least[0] ? result_place_near[57] : result_place_near[56],
    result_below_least[0] ? result_place_near[56] : result_place_near[55],
    result_below_least[0] ? result_place_near[55] : result_place_near[54],
    result_below_least[0] ? result_place_near[54] : result_place_near[53],
    result_below_least[0] ? result_place_near[53] : result_place_near[52],
    result_below_least[0] ? result_place_near[52] : result_place_near[51],
    result_below_least[0] ? result_place_near[51] : result_place_near[50],
    result_below_least[0] ? result_place_near[50] : result_place_near[49],
    result_below_least[0] ? result_place_near[49] : result_place_near[48],
    result_below_least[0] ? result_place_near[48] : result_place_near[47],
    result_below_least[0] ? result_place_near[47] : result_place_near[46],
    result_below_least[0] ? result_place_near[46] : result_place_near[45],
    result_below_least[0] ? result_place_near[45] : result_place_near[44],
    result_below_least[0] ? result_place_near[44] : result_place_near[43],
    result_below_least[0] ? result_place_near[43] : result_place_near[42],
    result_below_least[0] ? result_place_near[42] : result_place_near[41],
    result_below_least[0] ? result_place_near[41] : result_place_near[40],
    result_below_least[0] ? result_place_near[40] : result_place_near[39],
    result_below_least[0] ? result_place_near[39] : result_place_near[38],
    result_below_least[0] ? result_place_near[38] : result_place_near[37],
    result_below_least[0] ? result_place_near[37] : result_place_near[36],
    result_below_least[0] ? result_place_near[36] : result_place_near[35],
    result_below_least[0] ? result_place_near[35] : result_place_near[34],
    result_below_least[0] ? result_place_near[34] : result_place_near[33],
    result_below_least[0] ? result_place_near[33] : result_place_near[32],
    result_below_least[0] ? result_place_near[32] : result_place_near[31],
    result_below_least[0] ? result_place_near[31] : result_place_near[30],
    result_below_least[0] ? result_place_near[30] : result_place_near[29],
    result_below_least[0] ? result_place_near[29] : result_place_near[28],
    result_below_least[0] ? result_place_near[28] : result_place_near[27],
    result_below_least[0] ? result_place_near[27] : result_place_near[26],
    result_below_least[0] ? result_place_near[26] : result_place_near[25],
    result_below_least[0] ? result_place_near[25] : result_place_near[24],
    result_below_least[0] ? result_place_near[24] : result_place_near[23],
    result_below_least[0] ? result_place_near[23] : result_place_near[22],
    result_below_least[0] ? result_place_near[22] : result_place_near[21],
    result_below_least[0] ? result_place_near[21] : result_place_near[20],
    result_below_least[0] ? result_place_near[20] : result_place_near[19],
    result_below_least[0] ? result_place_near[19] : result_place_near[18],
    result_below_least[0] ? result_place_near[18] : result_place_near[17],
    result_below_least[0] ? result_place_near[17] : result_place_near[16],
    result_below_least[0] ? result_place_near[16] : result_place_near[15],
    result_below_least[0] ? result_place_near[15] : result_place_near[14],
    result_below_least[0] ? result_place_near[14] : result_place_near[13],
    result_below_least[0] ? result_place_near[13] : result_place_near[12],
    result_below_least[0] ? result_place_near[12] : result_place_near[11],
    result_below_least[0] ? result_place_near[11] : result_place_near[10],
    result_below_least[0] ? result_place_near[10] : result_place_near[9],
    result_below_least[0] ? result_place_near[9] : result_place_near[8],
    result_below_least[0] ? result_place_near[8] : result_place_near[7],
    result_below_least[0] ? result_place_near[7] : result_place_near[6],
    result_below_least[0] ? result_place_near[6] : result_place_near[5],
    result_below_least[0] ? result_place_near[5] : result_place_near[4],
    result_below_least[0] ? result_place_near[4] : result_place_near[3],
    result_below_least[0] ? result_place_near[3] : result_place_near[2],
    result_below_least[0] ? result_place_near[2] : result_place_near[1],
    result_below_least[0] ? result_place_near[1] : result_place_near[0]
  };
  wire result_place_stays2 = ~result_below_least[1];
  wire result_place_lost2 = (|{result_place_right1[0], result_place_right1[1]}) & result_below_least[1];
  wire [87:0] result_place_right2 = {
    result_place_right1[87] & result_place_stays2, result_place_right1[86] & result_place_stays2,
    result_below_least[1] ? result_place_right1[87] : result_place_right1[85],
    result_below_least[1] ? result_place_right1[86] : result_place_right1[84],
    result_below_least[1] ? result_place_right1[85] : result_place_right1[83],
    result_below_least[1] ? result_place_right1[84] : result_place_right1[82],
    result_below_least[1] ? result_place_right1[83] : result_place_right1[81],
    result_below_least[1] ? result_place_right1[82] : result_place_right1[80],
    result_below_least[1] ? result_place_right1[81] : result_place_right1[79],
    result_below_least[1] ? result_place_right1[80] : result_place_right1[78],
    result_below_least[1] ? result_place_right1[79] : result_place_right1[77],
    result_below_least[1] ? result_place_right1[78] : result_place_right1[76],
    result_below_least[1] ? result_place_right1[77] : result_place_right1[75],
    result_below_least[1] ? result_place_right1[76] : result_place_right1[74],
    result_below_least[1] ? result_place_right1[75] : result_place_right1[73],
    result_below_least[1] ? result_place_right1[74] : result_place_right1[72],
    result_below_least[1] ? result_place_right1[73] : result_place_right1[71],
    result_below_least[1] ? result_place_right1[72] : result_place_right1[70],
    result_below_least[1] ? result_place_right1[71] : result_place_right1[69],
    result_below_least[1] ? result_place_right1[70] : result_place_right1[68],
    result_below_least[1] ? result_place_right1[69] : result_place_right1[67],
    result_below_least[1] ? result_place_right1[68] : result_place_right1[66],
    result_below_least[1] ? result_place_right1[67] : result_place_right1[65],
    result_below_least[1] ? result_place_right1[66] : result_place_right1[64],
    result_below_least[1] ? result_place_right1[65] : result_place_right1[63],
    result_below_least[1] ? result_place_right1[64] : result_place_right1[62],
    result_below_least[1] ? result_place_right1[63] : result_place_right1[61],
    result_below_least[1] ? result_place_right1[62] : result_place_right1[60],
    result_below_least[1] ? result_place_right1[61] : result_place_right1[59],
    result_below_least[1] ? result_place_right1[60] : result_place_right1[58],
    result_below_least[1] ? result_place_right1[59] : result_place_right1[57],
    result_below_least[1] ? result_place_right1[58] : result_place_right1[56],
    result_below_least[1] ? result_place_right1[57] : result_place_right1[55],
    result_below_least[1] ? result_place_right1[56] : result_place_right1[54],
    result_below_least[1] ? result_place_right1[55] : result_place_right1[53],
    result_below_least[1] ? result_place_right1[54] : result_place_right1[52],
    result_below_least[1] ? result_place_right1[53] : result_place_right1[51],
    result_below_least[1] ? result_place_right1[52] : result_place_right1[50],
    result_below_least[1] ? result_place_right1[51] : result_place_right1[49],
    result_below_least[1] ? result_place_right1[50] : result_place_right1[48],
    result_below_least[1] ? result_place_right1[49] : result_place_right1[47],
    result_below_least[1] ? result_place_right1[48] : result_place_right1[46],
    result_below_least[1] ? result_place_right1[47] : result_place_right1[45],
    result_below_least[1] ? result_place_right1[46] : result_place_right1[44],
    result_below_least[1] ? result_place_right1[45] : result_place_right1[43],
    result_below_least[1] ? result_place_right1[44] : result_place_right1[42],
    result_below_least[1] ? result_place_right1[43] : result_place_right1[41],
    result_below_least[1] ? result_place_right1[42] : result_place_right1[40],
    result_below_least[1] ? result_place_right1[41] : result_place_right1[39],
    result_below_least[1] ? result_place_right1[40] : result_place_right1[38],
    result_below_least[1] ? result_place_right1[39] : result_place_right1[37],
    result_below_least[1] ? result_place_right1[38] : result_place_right1[36],
    result_below_least[1] ? result_place_right1[37] : result_place_right1[35],
    result_below_least[1] ? result_place_right1[36] : result_place_right1[34],
    result_below_least[1] ? result_place_right1[35] : result_place_right1[33],
    result_below_least[1] ? result_place_right1[34] : result_place_right1[32],
    result_below_least[1] ? result_place_right1[33] : result_place_right1[31],
    result_below_least[1] ? result_place_right1[32] : result_place_right1[30],
    result_below_least[1] ? result_place_right1[31] : result_place_right1[29],
    result_below_least[1] ? result_place_right1[30] : result_place_right1[28],
    result_below_least[1] ? result_place_right1[29] : result_place_right1[27],
    result_below_least[1] ? result_place_right1[28] : result_place_right1[26],
    result_below_least[1] ? result_place_right1[27] : result_place_right1[25],
    result_below_least[1] ? result_place_right1[26] : result_place_right1[24],
    result_below_least[1] ? result_place_right1[25] : result_place_right1[23],
    result_below_least[1] ? result_place_right1[24] : result_place_right1[22],
    result_below_least[1] ? result_place_right1[23] : result_place_right1[21],
    result_below_least[1] ? result_place_right1[22] : result_place_right1[20],
    result_below_least[1] ? result_place_right1[21] : result_place_right1[19],
    result_below_least[1] ? result_place_right1[20] : result_place_right1[18],
    result_below_least[1] ? result_place_right1[19] : result_place_right1[17],
    result_below_least[1] ? result_place_right1[18] : result_place_right1[16],
    result_below_least[1] ? result_place_right1[17] : result_place_right1[15],
    result_below_least[1] ? result_place_right1[16] : result_place_right1[14],
    result_below_least[1] ? result_place_right1[15] : result_place_right1[13],
    result_below_least[1] ? result_place_right1[14] : result_place_right1[12],
    result_below_least[1] ? result_place_right1[13] : result_place_right1[11],
    result_below_least[1] ? result_place_right1[12] : result_place_right1[10],
    result_below_least[1] ? result_place_right1[11] : result_place_right1[9],
    result_below_least[1] ? result_place_right1[10] : result_place_right1[8],
    result_below_least[1] ? result_place_right1[9] : result_place_right1[7],
    result_below_least[1] ? result_place_right1[8] : result_place_right1[6],
    result_below_least[1] ? result_place_right1[7] : result_place_right1[5],
    result_below_least[1] ? result_place_right1[6] : result_place_right1[4],
    result_below_least[1] ? result_place_right1[5] : result_place_right1[3],
    result_below_least[1] ? result_place_right1[4] : result_place_right1[2],
    result_below_least[1] ? result_place_right1[3] : result_place_right1[1],
    result_below_least[1] ? result_place_right1[2] : result_place_right1[0]
  };
  wire result_place_stays4 = ~result_below_least[2];
  wire result_place_lost4 =
    (|{result_place_right2[0], result_place_right2[1], result_place_right2[2], result_place_right2[3]}) &
    result_below_least[2];
  wire [87:0] result_place_right4 = {
    result_place_right2[87] & result_place_stays4, result_place_right2[86] & result_place_stays4,
    result_place_right2[85] & result_place_stays4, result_place_right2[84] & result_place_stays4,
    result_below_least[2] ? result_place_right2[87] : result_place_right2[83],
    result_below_least[2] ? result_place_right2[86] : result_place_right2[82],
    result_below_least[2] ? result_place_right2[85] : result_place_right2[81],
    result_below_least[2] ? result_place_right2[84] : result_place_right2[80],
    result_below_least[2] ? result_place_right2[83] : result_place_right2[79],
    result_below_least[2] ? result_place_right2[82] : result_place_right2[78],
    result_below_least[2] ? result_place_right2[81] : result_place_right2[77],
    result_below_least[2] ? result_place_right2[80] : result_place_right2[76],
    result_below_least[2] ? result_place_right2[79] : result_place_right2[75],
    result_below_least[2] ? result_place_right2[78] : result_place_right2[74],
    result_below_least[2] ? result_place_right2[77] : result_place_right2[73],
    result_below_least[2] ? result_place_right2[76] : result_place_right2[72],
    result_below_least[2] ? result_place_right2[75] : result_place_right2[71],
    result_below_least[2] ? result_place_right2[74] : result_place_right2[70],
    result_below_least[2] ? result_place_right2[73] : result_place_right2[69],
    result_below_least[2] ? result_place_right2[72] : result_place_right2[68],
    result_below_least[2] ? result_place_right2[71] : result_place_right2[67],
    result_below_least[2] ? result_place_right2[70] : result_place_right2[66],
    result_below_least[2] ? result_place_right2[69] : result_place_right2[65],
    result_below_least[2] ? result_place_right2[68] : result_place_right2[64],
    result_below_least[2] ? result_place_right2[67] : result_place_right2[63],
    result_below_least[2] ? result_place_right2[66] : result_place_right2[62],
    result_below_least[2] ? result_place_right2[65] : result_place_right2[61],
    result_below_least[2] ? result_place_right2[64] : result_place_right2[60],
    result_below_least[2] ? result_place_right2[63] : result_place_right2[59],
    result_below_least[2] ? result_place_right2[62] : result_place_right2[58],
    result_below_least[2] ? result_place_right2[61] : result_place_right2[57],
    result_below_least[2] ? result_place_right2[60] : result_place_right2[56],
    result_below_least[2] ? result_place_right2[59] : result_place_right2[55],
    result_below_least[2] ? result_place_right2[58] : result_place_right2[54],
    result_below_least[2] ? result_place_right2[57] : result_place_right2[53],
    result_below_least[2] ? result_place_right2[56] : result_place_right2[52],
    result_below_least[2] ? result_place_right2[55] : result_place_right2[51],
    result_below_least[2] ? result_place_right2[54] : result_place_right2[50],
    result_below_least[2] ? result_place_right2[53] : result_place_right2[49],
    result_below_least[2] ? result_place_right2[52] : result_place_right2[48],
    result_below_least[2] ? result_place_right2[51] : result_place_right2[47],
    result_below_least[2] ? result_place_right2[50] : result_place_right2[46],
    result_below_least[2] ? result_place_right2[49] : result_place_right2[45],
    result_below_least[2] ? result_place_right2[48] : result_place_right2[44],
    result_below_least[2] ? result_place_right2[47] : result_place_right2[43],
    result_below_least[2] ? result_place_right2[46] : result_place_right2[42],
    result_below_least[2] ? result_place_right2[45] : result_place_right2[41],
    result_below_least[2] ? result_place_right2[44] : result_place_right2[40],
    result_below_least[2] ? result_place_right2[43] : result_place_right2[39],
    result_below_least[2] ? result_place_right2[42] : result_place_right2[38],
    result_below_least[2] ? result_place_right2[41] : result_place_right2[37],
    result_below_least[2] ? result_place_right2[40] : result_place_right2[36],
    result_below_least[2] ? result_place_right2[39] : result_place_right2[35],
    result_below_least[2] ? result_place_right2[38] : result_place_right2[34],
    result_below_least[2] ? result_place_right2[37] : result_place_right2[33],
    result_below_least[2] ? result_place_right2[36] : result_place_right2[32],
    result_below_least[2] ? result_place_right2[35] : result_place_right2[31],
    result_below_least[2] ? result_place_right2[34] : result_place_right2[30],
    result_below_least[2] ? result_place_right2[33] : result_place_right2[29],
    result_below_least[2] ? result_place_right2[32] : result_place_right2[28],
    result_below_least[2] ? result_place_right2[31] : result_place_right2[27],
    result_below_least[2] ? result_place_right2[30] : result_place_right2[26],
    result_below_least[2] ? result_place_right2[29] : result_place_right2[25],
    result_below_least[2] ? result_place_right2[28] : result_place_right2[24],
    result_below_least[2] ? result_place_right2[27] : result_place_right2[23],
    result_below_least[2] ? result_place_right2[26] : result_place_right2[22],
    result_below_least[2] ? result_place_right2[25] : result_place_right2[21],
    result_below_least[2] ? result_place_right2[24] : result_place_right2[20],
    result_below_least[2] ? result_place_right2[23] : result_place_right2[19],
    result_below_least[2] ? result_place_right2[22] : result_place_right2[18],
    result_below_least[2] ? result_place_right2[21] : result_place_right2[17],
    result_below_least[2] ? result_place_right2[20] : result_place_right2[16],
    result_below_least[2] ? result_place_right2[19] : result_place_right2[15],
    result_below_least[2] ? result_place_right2[18] : result_place_right2[14],
    result_below_least[2] ? result_place_right2[17] : result_place_right2[13],
    result_below_least[2] ? result_place_right2[16] : result_place_right2[12],
    result_below_least[2] ? result_place_right2[15] : result_place_right2[11],
    result_below_least[2] ? result_place_right2[14] : result_place_right2[10],
    result_below_least[2] ? result_place_right2[13] : result_place_right2[9],
    result_below_least[2] ? result_place_right2[12] : result_place_right2[8],
    result_below_least[2] ? result_place_right2[11] : result_place_right2[7],
    result_below_least[2] ? result_place_right2[10] : result_place_right2[6],
    result_below_least[2] ? result_place_right2[9] : result_place_right2[5],
    result_below_least[2] ? result_place_right2[8] : result_place_right2[4],
    result_below_least[2] ? result_place_right2[7] : result_place_right2[3],
    result_below_least[2] ? result_place_right2[6] : result_place_right2[2],
    result_below_least[2] ? result_place_right2[5] : result_place_right2[1],
    result_below_least[2] ? result_place_right2[4] : result_place_right2[0]
  };
  wire result_place_stays8 = ~result_below_least[3];
  wire result_place_lost8 =
    (|{result_place_right4[0], result_place_right4[1], result_place_right4[2], result_place_right4[3], result_place_right4[4], result_place_right4[5], result_place_right4[6], result_place_right4[7]}) &
    result_below_least[3];
  wire [87:0] result_place_right8 = {
    result_place_right4[87] & result_place_stays8, result_place_right4[86] & result_place_stays8,
    result_place_right4[85] & result_place_stays8, result_place_right4[84] & result_place_stays8,
    result_place_right4[83] & result_place_stays8, result_place_right4[82] & result_place_stays8,
    result_place_right4[81] & result_place_stays8, result_place_right4[80] & result_place_stays8,
    result_below_least[3] ? result_place_right4[87] : result_place_right4[79],
    result_below_least[3] ? result_place_right4[86] : result_place_right4[78],
    result_below_least[3] ? result_place_right4[85] : result_place_right4[77],
    result_below_least[3] ? result_place_right4[84] : result_place_right4[76],
    result_below_least[3] ? result_place_right4[83] : result_place_right4[75],
    result_below_least[3] ? result_place_right4[82] : result_place_right4[74],
    result_below_least[3] ? result_place_right4[81] : result_place_right4[73],
    result_below_least[3] ? result_place_right4[80] : result_place_right4[72],
    result_below_least[3] ? result_place_right4[79] : result_place_right4[71],
    result_below_least[3] ? result_place_right4[78] : result_place_right4[70],
    result_below_least[3] ? result_place_right4[77] : result_place_right4[69],
    result_below_least[3] ? result_place_right4[76] : result_place_right4[68],
    result_below_least[3] ? result_place_right4[75] : result_place_right4[67],
    result_below_least[3] ? result_place_right4[74] : result_place_right4[66],
    result_below_least[3] ? result_place_right4[73] : result_place_right4[65],
    result_below_least[3] ? result_place_right4[72] : result_place_right4[64],
    result_below_least[3] ? result_place_right4[71] : result_place_right4[63],
    result_below_least[3] ? result_place_right4[70] : result_place_right4[62],
    result_below_least[3] ? result_place_right4[69] : result_place_right4[61],
    result_below_least[3] ? result_place_right4[68] : result_place_right4[60],
    result_below_least[3] ? result_place_right4[67] : result_place_right4[59],
    result_below_least[3] ? result_place_right4[66] : result_place_right4[58],
    result_below_least[3] ? result_place_right4[65] : result_place_right4[57],
    result_below_least[3] ? result_place_right4[64] : result_place_right4[56],
    result_below_least[3] ? result_place_right4[63] : result_place_right4[55],
    result_below_least[3] ? result_place_right4[62] : result_place_right4[54],
    result_below_least[3] ? result_place_right4[61] : result_place_right4[53],
    result_below_least[3] ? result_place_right4[60] : result_place_right4[52],
    result_below_least[3] ? result_place_right4[59] : result_place_right4[51],
    result_below_least[3] ? result_place_right4[58] : result_place_right4[50],
    result_below_least[3] ? result_place_right4[57] : result_place_right4[49],
    result_below_least[3] ? result_place_right4[56] : result_place_right4[48],
    result_below_least[3] ? result_place_right4[55] : result_place_right4[47],
    result_below_least[3] ? result_place_right4[54] : result_place_right4[46],
    result_below_least[3] ? result_place_right4[53] : result_place_right4[45],
    result_below_least[3] ? result_place_right4[52] : result_place_right4[44],
    result_below_least[3] ? result_place_right4[51] : result_place_right4[43],
    result_below_least[3] ? result_place_right4[50] : result_place_right4[42],
    result_below_least[3] ? result_place_right4[49] : result_place_right4[41],
    result_below_least[3] ? result_place_right4[48] : result_place_right4[40],
    result_below_least[3] ? result_place_right4[47] : result_place_right4[39],
    result_below_least[3] ? result_place_right4[46] : result_place_right4[38],
    result_below_least[3] ? result_place_right4[45] : result_place_right4[37],
    result_below_least[3] ? result_place_right4[44] : result_place_right4[36],
    result_below_least[3] ? result_place_right4[43] : result_place_right4[35],
    result_below_least[3] ? result_place_right4[42] : result_place_right4[34],
    result_below_least[3] ? result_place_right4[41] : result_place_right4[33],
    result_below_least[3] ? result_place_right4[40] : result_place_right4[32],
    result_below_least[3] ? result_place_right4[39] : result_place_right4[31],
    result_below_least[3] ? result_place_right4[38] : result_place_right4[30],
    result_below_least[3] ? result_place_right4[37] : result_place_right4[29],
    result_below_least[3] ? result_place_right4[36] : result_place_right4[28],
    result_below_least[3] ? result_place_right4[35] : result_place_right4[27],
    result_below_least[3] ? result_place_right4[34] : result_place_right4[26],
    result_below_least[3] ? result_place_right4[33] : result_place_right4[25],
    result_below_least[3] ? result_place_right4[32] : result_place_right4[24],
    result_below_least[3] ? result_place_right4[31] : result_place_right4[23],
    result_below_least[3] ? result_place_right4[30] : result_place_right4[22],
    result_below_least[3] ? result_place_right4[29] : result_place_right4[21],
    result_below_least[3] ? result_place_right4[28] : result_place_right4[20],
    result_below_least[3] ? result_place_right4[27] : result_place_right4[19],
    result_below_least[3] ? result_place_right4[26] : result_place_right4[18],
    result_below_least[3] ? result_place_right4[25] : result_place_right4[17],
    result_below_least[3] ? result_place_right4[24] : result_place_right4[16],
    result_below_least[3] ? result_place_right4[23] : result_place_right4[15],
    result_below_least[3] ? result_place_right4[22] : result_place_right4[14],
    result_below_least[3] ? result_place_right4[21] : result_place_right4[13],
    result_below_least[3] ? result_place_right4[20] : result_place_right4[12],
    result_below_least[3] ? result_place_right4[19] : result_place_right4[11],
    result_below_least[3] ? result_place_right4[18] : result_place_right4[10],
    result_below_least[3] ? result_place_right4[17] : result_place_right4[9],
    result_below_least[3] ? result_place_right4[16] : result_place_right4[8],
    result_below_least[3] ? result_place_right4[15] : result_place_right4[7],
    result_below_least[3] ? result_place_right4[14] : result_place_right4[6],
    result_below_least[3] ? result_place_right4[13] : result_place_right4[5],
    result_below_least[3] ? result_place_right4[12] : result_place_right4[4],
    result_below_least[3] ? result_place_right4[11] : result_place_right4[3],
    result_below_least[3] ? result_place_right4[10] : result_place_right4[2],
    result_below_least[3] ? result_place_right4[9] : result_place_right4[1],
    result_below_least[3] ? result_place_right4[8] : result_place_right4[0]
  };
  wire result_place_stays16 = ~result_below_least[4];
  wire result_place_lost16 =
    (|{result_place_right8[0], result_place_right8[1], result_place_right8[2], result_place_right8[3], result_place_right8[4], result_place_right8[5], result_place_right8[6], result_place_right8[7], result_place_right8[8], result_place_right8[9], result_place_right8[10], result_place_right8[11], result_place_right8[12], result_place_right8[13], result_place_right8[14], result_place_right8[15]}) &
    result_below_least[4];
  wire [87:0] result_place_right16 = {
    result_place_right8[87] & result_place_stays16, result_place_right8[86] & result_place_stays16,
    result_place_right8[85] & result_place_stays16, result_place_right8[84] & result_place_stays16,
    result_place_right8[83] & result_place_stays16, result_place_right8[82] & result_place_stays16,
    result_place_right8[81] & result_place_stays16, result_place_right8[80] & result_place_stays16,
    result_place_right8[79] & result_place_stays16, result_place_right8[78] & result_place_stays16,
    result_place_right8[77] & result_place_stays16, result_place_right8[76] & result_place_stays16,
    result_place_right8[75] & result_place_stays16, result_place_right8[74] & result_place_stays16,
    result_place_right8[73] & result_place_stays16, result_place_right8[72] & result_place_stays16,
    result_below_least[4] ? result_place_right8[87] : result_place_right8[71],
    result_below_least[4] ? result_place_right8[86] : result_place_right8[70],
    result_below_least[4] ? result_place_right8[85] : result_place_right8[69],
    result_below_least[4] ? result_place_right8[84] : result_place_right8[68],
    result_below_least[4] ? result_place_right8[83] : result_place_right8[67],
    result_below_least[4] ? result_place_right8[82] : result_place_right8[66],
    result_below_least[4] ? result_place_right8[81] : result_place_right8[65],
    result_below_least[4] ? result_place_right8[80] : result_place_right8[64],
    result_below_least[4] ? result_place_right8[79] : result_place_right8[63],
    result_below_least[4] ? result_place_right8[78] : result_place_right8[62],
    result_below_least[4] ? result_place_right8[77] : result_place_right8[61],
    result_below_least[4] ? result_place_right8[76] : result_place_right8[60],
    result_below_least[4] ? result_place_right8[75] : result_place_right8[59],
    result_below_least[4] ? result_place_right8[74] : result_place_right8[58],
    result_below_least[4] ? result_place_right8[73] : result_place_right8[57],
    result_below_least[4] ? result_place_right8[72] : result_place_right8[56],
    result_below_least[4] ? result_place_right8[71] : result_place_right8[55],
    result_below_least[4] ? result_place_right8[70] : result_place_right8[54],
    result_below_least[4] ? result_place_right8[69] : result_place_right8[53],
    result_below_least[4] ? result_place_right8[68] : result_place_right8[52],
    result_below_least[4] ? result_place_right8[67] : result_place_right8[51],
    result_below_least[4] ? result_place_right8[66] : result_place_right8[50],
    result_below_least[4] ? result_place_right8[65] : result_place_right8[49],
    result_below_least[4] ? result_place_right8[64] : result_place_right8[48],
    result_below_least[4] ? result_place_right8[63] : result_place_right8[47],
    result_below_least[4] ? result_place_right8[62] : result_place_right8[46],
    result_below_least[4] ? result_place_right8[61] : result_place_right8[45],
    result_below_least[4] ? result_place_right8[60] : result_place_right8[44],
    result_below_least[4] ? result_place_right8[59] : result_place_right8[43],
    result_below_least[4] ? result_place_right8[58] : result_place_right8[42],
    result_below_least[4] ? result_place_right8[57] : result_place_right8[41],
    result_below_least[4] ? result_place_right8[56] : result_place_right8[40],
    result_below_least[4] ? result_place_right8[55] : result_place_right8[39],
    result_below_least[4] ? result_place_right8[54] : result_place_right8[38],
    result_below_least[4] ? result_place_right8[53] : result_place_right8[37],
    result_below_least[4] ? result_place_right8[52] : result_place_right8[36],
    result_below_least[4] ? result_place_right8[51] : result_place_right8[35],
    result_below_least[4] ? result_place_right8[50] : result_place_right8[34],
    result_below_least[4] ? result_place_right8[49] : result_place_right8[33],
    result_below_least[4] ? result_place_right8[48] : result_place_right8[32],
    result_below_least[4] ? result_place_right8[47] : result_place_right8[31],
    result_below_least[4] ? result_place_right8[46] : result_place_right8[30],
    result_below_least[4] ? result_place_right8[45] : result_place_right8[29],
    result_below_least[4] ? result_place_right8[44] : result_place_right8[28],
    result_below_least[4] ? result_place_right8[43] : result_place_right8[27],
    result_below_least[4] ? result_place_right8[42] : result_place_right8[26],
    result_below_least[4] ? result_place_right8[41] : result_place_right8[25],
    result_below_least[4] ? result_place_right8[40] : result_place_right8[24],
    result_below_least[4] ? result_place_right8[39] : result_place_right8[23],
    result_below_least[4] ? result_place_right8[38] : result_place_right8[22],
    result_below_least[4] ? result_place_right8[37] : result_place_right8[21],
    result_below_least[4] ? result_place_right8[36] : result_place_right8[20],
    result_below_least[4] ? result_place_right8[35] : result_place_right8[19],
    result_below_least[4] ? result_place_right8[34] : result_place_right8[18],
    result_below_least[4] ? result_place_right8[33] : result_place_right8[17],
    result_below_least[4] ? result_place_right8[32] : result_place_right8[16],
    result_below_least[4] ? result_place_right8[31] : result_place_right8[15],
    result_below_least[4] ? result_place_right8[30] : result_place_right8[14],
    result_below_least[4] ? result_place_right8[29] : result_place_right8[13],
    result_below_least[4] ? result_place_right8[28] : result_place_right8[12],
    result_below_least[4] ? result_place_right8[27] : result_place_right8[11],
    result_below_least[4] ? result_place_right8[26] : result_place_right8[10],
    result_below_least[4] ? result_place_right8[25] : result_place_right8[9],
    result_below_least[4] ? result_place_right8[24] : result_place_right8[8],
    result_below_least[4] ? result_place_right8[23] : result_place_right8[7],
    result_below_least[4] ? result_place_right8[22] : result_place_right8[6],
    result_below_least[4] ? result_place_right8[21] : result_place_right8[5],
    result_below_least[4] ? result_place_right8[20] : result_place_right8[4],
    result_below_least[4] ? result_place_right8[19] : result_place_right8[3],
    result_below_least[4] ? result_place_right8[18] : result_place_right8[2],
    result_below_least[4] ? result_place_right8[17] : result_place_right8[1],
    result_below_least[4] ? result_place_right8[16] : result_place_right8[0]
  };
  wire result_place_stays32 = ~result_below_least[5];
  wire result_place_lost32 =
    (|{result_place_right16[0], result_place_right16[1], result_place_right16[2], result_place_right16[3], result_place_right16[4], result_place_right16[5], result_place_right16[6], result_place_right16[7], result_place_right16[8], result_place_right16[9], result_place_right16[10], result_place_right16[11], result_place_right16[12], result_place_right16[13], result_place_right16[14], result_place_right16[15], result_place_right16[16], result_place_right16[17], result_place_right16[18], result_place_right16[19], result_place_right16[20], result_place_right16[21], result_place_right16[22], result_place_right16[23], result_place_right16[24], result_place_right16[25], result_place_right16[26], result_place_right16[27], result_place_right16[28], result_place_right16[29], result_place_right16[30], result_place_right16[31]}) &
    result_below_least[5];
  wire [87:0] result_place_right32 = {
    result_place_right16[87] & result_place_stays32, result_place_right16[86] & result_place_stays32,
    result_place_right16[85] & result_place_stays32, result_place_right16[84] & result_place_stays32,
    result_place_right16[83] & result_place_stays32, result_place_right16[82] & result_place_stays32,
    result_place_right16[81] & result_place_stays32, result_place_right16[80] & result_place_stays32,
    result_place_right16[79] & result_place_stays32, result_place_right16[78] & result_place_stays32,
    result_place_right16[77] & result_place_stays32, result_place_right16[76] & result_place_stays32,
    result_place_right16[75] & result_place_stays32, result_place_right16[74] & result_place_stays32,
    result_place_right16[73] & result_place_stays32, result_place_right16[72] & result_place_stays32,
    result_place_right16[71] & result_place_stays32, result_place_right16[70] & result_place_stays32,
    result_place_right16[69] & result_place_stays32, result_place_right16[68] & result_place_stays32,
    result_place_right16[67] & result_place_stays32, result_place_right16[66] & result_place_stays32,
    result_place_right16[65] & result_place_stays32, result_place_right16[64] & result_place_stays32,
    result_place_right16[63] & result_place_stays32, result_place_right16[62] & result_place_stays32,
    result_place_right16[61] & result_place_stays32, result_place_right16[60] & result_place_stays32,
    result_place_right16[59] & result_place_stays32, result_place_right16[58] & result_place_stays32,
    result_place_right16[57] & result_place_stays32, result_place_right16[56] & result_place_stays32,
    result_below_least[5] ? result_place_right16[87] : result_place_right16[55],
    result_below_least[5] ? result_place_right16[86] : result_place_right16[54],
    result_below_least[5] ? result_place_right16[85] : result_place_right16[53],
    result_below_least[5] ? result_place_right16[84] : result_place_right16[52],
    result_below_least[5] ? result_place_right16[83] : result_place_right16[51],
    result_below_least[5] ? result_place_right16[82] : result_place_right16[50],
    result_below_least[5] ? result_place_right16[81] : result_place_right16[49],
    result_below_least[5] ? result_place_right16[80] : result_place_right16[48],
    result_below_least[5] ? result_place_right16[79] : result_place_right16[47],
    result_below_least[5] ? result_place_right16[78] : result_place_right16[46],
    result_below_least[5] ? result_place_right16[77] : result_place_right16[45],
    result_below_least[5] ? result_place_right16[76] : result_place_right16[44],
    result_below_least[5] ? result_place_right16[75] : result_place_right16[43],
    result_below_least[5] ? result_place_right16[74] : result_place_right16[42],
    result_below_least[5] ? result_place_right16[73] : result_place_right16[41],
    result_below_least[5] ? result_place_right16[72] : result_place_right16[40],
    result_below_least[5] ? result_place_right16[71] : result_place_right16[39],
    result_below_least[5] ? result_place_right16[70] : result_place_right16[38],
    result_below_least[5] ? result_place_right16[69] : result_place_right16[37],
    result_below_least[5] ? result_place_right16[68] : result_place_right16[36],
    result_below_least[5] ? result_place_right16[67] : result_place_right16[35],
    result_below_least[5] ? result_place_right16[66] : result_place_right16[34],
    result_below_least[5] ? result_place_right16[65] : result_place_right16[33],
    result_below_least[5] ? result_place_right16[64] : result_place_right16[32],
    result_below_least[5] ? result_place_right16[63] : result_place_right16[31],
    result_below_least[5] ? result_place_right16[62] : result_place_right16[30],
    result_below_least[5] ? result_place_right16[61] : result_place_right16[29],
    result_below_least[5] ? result_place_right16[60] : result_place_right16[28],
    result_below_least[5] ? result_place_right16[59] : result_place_right16[27],
    result_below_least[5] ? result_place_right16[58] : result_place_right16[26],
    result_below_least[5] ? result_place_right16[57] : result_place_right16[25],
    result_below_least[5] ? result_place_right16[56] : result_place_right16[24],
    result_below_least[5] ? result_place_right16[55] : result_place_right16[23],
    result_below_least[5] ? result_place_right16[54] : result_place_right16[22],
    result_below_least[5] ? result_place_right16[53] : result_place_right16[21],
    result_below_least[5] ? result_place_right16[52] : result_place_right16[20],
    result_below_least[5] ? result_place_right16[51] : result_place_right16[19],
    result_below_least[5] ? result_place_right16[50] : result_place_right16[18],
    result_below_least[5] ? result_place_right16[49] : result_place_right16[17],
    result_below_least[5] ? result_place_right16[48] : result_place_right16[16],
    result_below_least[5] ? result_place_right16[47] : result_place_right16[15],
    result_below_least[5] ? result_place_right16[46] : result_place_right16[14],
    result_below_least[5] ? result_place_right16[45] : result_place_right16[13],
    result_below_least[5] ? result_place_right16[44] : result_place_right16[12],
    result_below_least[5] ? result_place_right16[43] : result_place_right16[11],
    result_below_least[5] ? result_place_right16[42] : result_place_right16[10],
    result_below_least[5] ? result_place_right16[41] : result_place_right16[9],
    result_below_least[5] ? result_place_right16[40] : result_place_right16[8],
    result_below_least[5] ? result_place_right16[39] : result_place_right16[7],
    result_below_least[5] ? result_place_right16[38] : result_place_right16[6],
    result_below_least[5] ? result_place_right16[37] : result_place_right16[5],
    result_below_least[5] ? result_place_right16[36] : result_place_right16[4],
    result_below_least[5] ? result_place_right16[35] : result_place_right16[3],
    result_below_least[5] ? result_place_right16[34] : result_place_right16[2],
    result_below_least[5] ? result_place_right16[33] : result_place_right16[1],
    result_below_least[5] ? result_place_right16[32] : result_place_right16[0]
  };
  wire result_place_stays64 = ~result_below_least[6];
  wire result_place_lost64 =
    (|{result_place_right32[0], result_place_right32[1], result_place_right32[2], result_place_right32[3], result_place_right32[4], result_place_right32[5], result_place_right32[6], result_place_right32[7], result_place_right32[8], result_place_right32[9], result_place_right32[10], result_place_right32[11], result_place_right32[12], result_place_right32[13], result_place_right32[14], result_place_right32[15], result_place_right32[16], result_place_right32[17], result_place_right32[18], result_place_right32[19], result_place_right32[20], result_place_right32[21], result_place_right32[22], result_place_right32[23], result_place_right32[24], result_place_right32[25], result_place_right32[26], result_place_right32[27], result_place_right32[28], result_place_right32[29], result_place_right32[30], result_place_right32[31], result_place_right32[32], result_place_right32[33], result_place_right32[34], result_place_right32[35], result_place_right32[36], result_place_right32[37], result_place_right32[38], result_place_right32[39], result_place_right32[40], result_place_right32[41], result_place_right32[42], result_place_right32[43], result_place_right32[44], result_place_right32[45], result_place_right32[46], result_place_right32[47], result_place_right32[48], result_place_right32[49], result_place_right32[50], result_place_right32[51], result_place_right32[52], result_place_right32[53], result_place_right32[54], result_place_right32[55], result_place_right32[56], result_place_right32[57], result_place_right32[58], result_place_right32[59], result_place_right32[60], result_place_right32[61], result_place_right32[62], result_place_right32[63]}) &
    result_below_least[6];
  wire [87:0] result_place_right64 = {
    result_place_right32[87] & result_place_stays64, result_place_right32[86] & result_place_stays64,
    result_place_right32[85] & result_place_stays64, result_place_right32[84] & result_place_stays64,
    result_place_right32[83] & result_place_stays64, result_place_right32[82] & result_place_stays64,
    result_place_right32[81] & result_place_stays64, result_place_right32[80] & result_place_stays64,
    result_place_right32[79] & result_place_stays64, result_place_right32[78] & result_place_stays64,
    result_place_right32[77] & result_place_stays64, result_place_right32[76] & result_place_stays64,
    result_place_right32[75] & result_place_stays64, result_place_right32[74] & result_place_stays64,
    result_place_right32[73] & result_place_stays64, result_place_right32[72] & result_place_stays64,
    result_place_right32[71] & result_place_stays64, result_place_right32[70] & result_place_stays64,
    result_place_right32[69] & result_place_stays64, result_place_right32[68] & result_place_stays64,
    result_place_right32[67] & result_place_stays64, result_place_right32[66] & result_place_stays64,
    result_place_right32[65] & result_place_stays64, result_place_right32[64] & result_place_stays64,
    result_place_right32[63] & result_place_stays64, result_place_right32[62] & result_place_stays64,
    result_place_right32[61] & result_place_stays64, result_place_right32[60] & result_place_stays64,
    result_place_right32[59] & result_place_stays64, result_place_right32[58] & result_place_stays64,
    result_place_right32[57] & result_place_stays64, result_place_right32[56] & result_place_stays64,
    result_place_right32[55] & result_place_stays64, result_place_right32[54] & result_place_stays64,
    result_place_right32[53] & result_place_stays64, result_place_right32[52] & result_place_stays64,
    result_place_right32[51] & result_place_stays64, result_place_right32[50] & result_place_stays64,
    result_place_right32[49] & result_place_stays64, result_place_right32[48] & result_place_stays64,
    result_place_right32[47] & result_place_stays64, result_place_right32[46] & result_place_stays64,
    result_place_right32[45] & result_place_stays64, result_place_right32[44] & result_place_stays64,
    result_place_right32[43] & result_place_stays64, result_place_right32[42] & result_place_stays64,
    result_place_right32[41] & result_place_stays64, result_place_right32[40] & result_place_stays64,
    result_place_right32[39] & result_place_stays64, result_place_right32[38] & result_place_stays64,
    result_place_right32[37] & result_place_stays64, result_place_right32[36] & result_place_stays64,
    result_place_right32[35] & result_place_stays64, result_place_right32[34] & result_place_stays64,
    result_place_right32[33] & result_place_stays64, result_place_right32[32] & result_place_stays64,
    result_place_right32[31] & result_place_stays64, result_place_right32[30] & result_place_stays64,
    result_place_right32[29] & result_place_stays64, result_place_right32[28] & result_place_stays64,
    result_place_right32[27] & result_place_stays64, result_place_right32[26] & result_place_stays64,
    result_place_right32[25] & result_place_stays64, result_place_right32[24] & result_place_stays64,
    result_below_least[6] ? result_place_right32[87] : result_place_right32[23],
    result_below_least[6] ? result_place_right32[86] : result_place_right32[22],
    result_below_least[6] ? result_place_right32[85] : result_place_right32[21],
    result_below_least[6] ? result_place_right32[84] : result_place_right32[20],
    result_below_least[6] ? result_place_right32[83] : result_place_right32[19],
    result_below_least[6] ? result_place_right32[82] : result_place_right32[18],
    result_below_least[6] ? result_place_right32[81] : result_place_right32[17],
    result_below_least[6] ? result_place_right32[80] : result_place_right32[16],
    result_below_least[6] ? result_place_right32[79] : result_place_right32[15],
    result_below_least[6] ? result_place_right32[78] : result_place_right32[14],
    result_below_least[6] ? result_place_right32[77] : result_place_right32[13],
    result_below_least[6] ? result_place_right32[76] : result_place_right32[12],
    result_below_least[6] ? result_place_right32[75] : result_place_right32[11],
    result_below_least[6] ? result_place_right32[74] : result_place_right32[10],
    result_below_least[6] ? result_place_right32[73] : result_place_right32[9],
    result_below_least[6] ? result_place_right32[72] : result_place_right32[8],
    result_below_least[6] ? result_place_right32[71] : result_place_right32[7],
    result_below_least[6] ? result_place_right32[70] : result_place_right32[6],
    result_below_least[6] ? result_place_right32[69] : result_place_right32[5],
    result_below_least[6] ? result_place_right32[68] : result_place_right32[4],
    result_below_least[6] ? result_place_right32[67] : result_place_right32[3],
    result_below_least[6] ? result_place_right32[66] : result_place_right32[2],
    result_below_least[6] ? result_place_right32[65] : result_place_right32[1],
    result_below_least[6] ? result_place_right32[64] : result_place_right32[0]
  };
  wire result_below_sticky =
    ((|result_left1) & result_place_is_far) | result_place_lost1 | result_place_lost2 | result_place_lost4 |
    result_place_lost8 | result_place_lost16 | result_place_lost32 | result_place_lost64;
  wire signed [9:0] result_placed_exponent = result_is_low ? 10'sd1 : result_placed_by_shift;
  wire [23:0] result_kept = result_place_right64[87:64];
  wire result_round_up =
    result_place_right64[63] & ((|result_place_right64[62:0]) | result_below_sticky | result_kept[0]);
  wire [7:0] result_low_exponent = result_placed_exponent[7:0];
  wire result_is_huge = result_kept[23] & ((&result_low_exponent) | (|result_placed_exponent[9:8]));
  wire [30:0] result_unrounded = {result_low_exponent & {8{result_kept[23]}}, result_kept[22:0]};
  wire [30:0] result_rounded = result_unrounded + {30'd0, result_round_up};
  wire result_result_is_special = result_is_huge | 1'b0 | not_a_number;
  wire result_result_is_plain = ~result_result_is_special;
  wire [22:0] result_fraction = result_rounded[22:0] & {23{result_result_is_plain}};

  always @(posedge clk)
    if (rst) begin
      travel_en <= 1'b0;
      travel_clear <= 1'b0;
    end
    else begin
      travel_en <= en;
      travel_clear <= clear;
    end

  always @(posedge clk)
    begin
      p_in <= p;
      exponent_in <= p_exp;
      invalid_in <= invalid;
    end

  always @(posedge clk)
    if (rst) begin
      sum <= 88'd0;
      sum_before1 <= 88'd0;
      not_a_number <= 1'b0;
      not_a_number_before1 <= 1'b0;
    end
    else if (travel_en) begin
      sum <= start + term;
      sum_before1 <= sum;
      not_a_number <= (not_a_number_before1 & keeps) | invalid_in | is_outside;
      not_a_number_before1 <= not_a_number;
    end

  assign acc = {
    sum[87] & ~not_a_number, result_rounded[30:23] | {8{result_result_is_special}}, result_fraction[22] | not_a_number,
    result_fraction[21:0]
  };
endmodule

`default_nettype wire
