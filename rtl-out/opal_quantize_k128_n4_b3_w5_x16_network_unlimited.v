// opal_quantize_k128_n4_b3_w5_x16_network_unlimited: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=128 outliers=4 elementBits=3 twoLevel=false window=unlimited lanes=16
//   wideBits=5 selector=network
// latency: 1 clock edge
// content: sha256 a1fe8eb118b9cd72
`default_nettype none

module opal_quantize_k128_n4_b3_w5_x16_network_unlimited (
  input wire aclk,
  input wire aresetn,
  input wire [255:0] s_axis_tdata,
  input wire s_axis_tuser,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [743:0] m_axis_tdata,
  output wire m_axis_tuser,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  reg full, draining;
  wire pop = draining & (~full | m_axis_tready);
  wire push;
  reg [2:0] filled, drained;
  wire has_gap = filled < drained;
  wire ready = ~draining | pop | has_gap;
  wire fills_last = filled == 3'd7;
  wire drains_last = drained == 3'd7;
  wire completes = push & fills_last;
  wire empties = pop & drains_last;
  wire fills_first = filled == 3'd0;
  wire drains_first = drained == 3'd0;
  wire [255:0] input_value;

  genvar i;
  generate
    for (i = 0; i < 16; i = i + 1) begin : input_lane
      wire [15:0] raw = s_axis_tdata[16*i +: 16];
      wire is_normal = |raw[14:7];

      assign input_value[16*i +: 16] = {raw[15] & (is_normal | ~(|raw[6:0])), raw[14:7], raw[6:0] & {7{is_normal}}};
    end
  endgenerate

  reg seen_invalid;
  wire beat_invalid =
    (&input_value[14:7]) | (&input_value[30:23]) | (&input_value[46:39]) | (&input_value[62:55]) |
    (&input_value[78:71]) | (&input_value[94:87]) | (&input_value[110:103]) | (&input_value[126:119]) |
    (&input_value[142:135]) | (&input_value[158:151]) | (&input_value[174:167]) | (&input_value[190:183]) |
    (&input_value[206:199]) | (&input_value[222:215]) | (&input_value[238:231]) | (&input_value[254:247]);
  reg seen_last;
  wire starts = push & fills_first;
  reg seen_wide;
  reg [7:0] rest;
  reg [22:0] leader_0, leader_1, leader_2, leader_3;
  wire [79:0] sort_0_leaders;
  opal_sort_4_keep_4_u20 sort_0 (
    .values({4'd3, input_value[63:48], 4'd2, input_value[47:32], 4'd1, input_value[31:16], 4'd0, input_value[15:0]}),
    .leaders(sort_0_leaders)
  );
  wire [79:0] sort_1_leaders;
  opal_sort_4_keep_4_u20 sort_1 (
    .values({4'd7, input_value[127:112], 4'd6, input_value[111:96], 4'd5, input_value[95:80], 4'd4, input_value[79:64]}),
    .leaders(sort_1_leaders)
  );
  wire [79:0] sort_2_leaders;
  opal_sort_4_keep_4_u20 sort_2 (
    .values({
    4'd11, input_value[191:176], 4'd10, input_value[175:160], 4'd9, input_value[159:144], 4'd8, input_value[143:128]
  }),
    .leaders(sort_2_leaders)
  );
  wire [79:0] sort_3_leaders;
  opal_sort_4_keep_4_u20 sort_3 (
    .values({
    4'd15, input_value[255:240], 4'd14, input_value[239:224], 4'd13, input_value[223:208], 4'd12, input_value[207:192]
  }),
    .leaders(sort_3_leaders)
  );
  wire [79:0] merge_1_0_leaders;
  wire [7:0] merge_1_0_rest;
  opal_merge_4_4_keep_4_u20 merge_1_0 (
    .first({sort_0_leaders[79:60], sort_0_leaders[59:40], sort_0_leaders[39:20], sort_0_leaders[19:0]}),
    .second({sort_1_leaders[79:60], sort_1_leaders[59:40], sort_1_leaders[39:20], sort_1_leaders[19:0]}),
    .leaders(merge_1_0_leaders),
    .rest(merge_1_0_rest)
  );
  wire [79:0] merge_1_1_leaders;
  wire [7:0] merge_1_1_rest;
  opal_merge_4_4_keep_4_u20 merge_1_1 (
    .first({sort_2_leaders[79:60], sort_2_leaders[59:40], sort_2_leaders[39:20], sort_2_leaders[19:0]}),
    .second({sort_3_leaders[79:60], sort_3_leaders[59:40], sort_3_leaders[39:20], sort_3_leaders[19:0]}),
    .leaders(merge_1_1_leaders),
    .rest(merge_1_1_rest)
  );
  wire [79:0] merge_2_0_leaders;
  wire [7:0] merge_2_0_rest;
  opal_merge_4r_4r_keep_4_u20 merge_2_0 (
    .first({merge_1_0_leaders[79:60], merge_1_0_leaders[59:40], merge_1_0_leaders[39:20], merge_1_0_leaders[19:0]}),
    .first_rest(merge_1_0_rest),
    .second({merge_1_1_leaders[79:60], merge_1_1_leaders[59:40], merge_1_1_leaders[39:20], merge_1_1_leaders[19:0]}),
    .second_rest(merge_1_1_rest),
    .leaders(merge_2_0_leaders),
    .rest(merge_2_0_rest)
  );
  wire [3:0] empty_after_0 = {filled <= 3'd0, filled <= 3'd0, filled <= 3'd0, filled <= 3'd0};
  wire [91:0] update_leaders;
  wire [7:0] update_rest;
  opal_merge_4r_4r_keep_4_running_u23 update (
    .first({leader_3, leader_2, leader_1, leader_0}),
    .first_rest(rest),
    .first_empty(empty_after_0),
    .second({
    filled, merge_2_0_leaders[79:60], filled, merge_2_0_leaders[59:40], filled, merge_2_0_leaders[39:20], filled,
    merge_2_0_leaders[19:0]
  }),
    .second_rest(merge_2_0_rest),
    .leaders(update_leaders),
    .rest(update_rest)
  );
  wire hands_over = pop & drains_first;
  wire [7:0] exponent_field = (seen_invalid | ~(|rest)) ? 8'd1 : rest;
  wire [7:0] next_field = exponent_field + 8'd1;
  wire signed [7:0] block_exponent = {~next_field[7], next_field[6:0]};
  reg signed [7:0] record_exponent;
  wire signed [7:0] leaving_exponent = drains_first ? block_exponent : record_exponent;
  reg record_invalid;
  wire leaving_invalid = drains_first ? seen_invalid : record_invalid;
  reg record_wide;
  wire leaving_wide = drains_first ? seen_wide : record_wide;
  reg [22:0] record_outlier_0, record_outlier_1, record_outlier_2, record_outlier_3;
  wire [6:0] place_0 = drains_first ? leader_0[22:16] : record_outlier_0[22:16];
  wire [6:0] place_1 = drains_first ? leader_1[22:16] : record_outlier_1[22:16];
  wire [6:0] place_2 = drains_first ? leader_2[22:16] : record_outlier_2[22:16];
  wire [6:0] place_3 = drains_first ? leader_3[22:16] : record_outlier_3[22:16];
  reg record_last;
  wire row_0_moves = push | (pop & (filled <= 3'd0));
  reg [207:0] row_0;
  wire row_1_moves = (push & (filled >= 3'd1)) | (pop & (filled <= 3'd1));
  reg [207:0] row_1;
  wire row_2_moves = (push & (filled >= 3'd2)) | (pop & (filled <= 3'd2));
  reg [207:0] row_2;
  wire row_3_moves = (push & (filled >= 3'd3)) | (pop & (filled <= 3'd3));
  reg [207:0] row_3;
  wire row_4_moves = (push & (filled >= 3'd4)) | (pop & (filled <= 3'd4));
  reg [207:0] row_4;
  wire row_5_moves = (push & (filled >= 3'd5)) | (pop & (filled <= 3'd5));
  reg [207:0] row_5;
  wire row_6_moves = (push & (filled >= 3'd6)) | (pop & (filled <= 3'd6));
  reg [207:0] row_6;
  wire row_7_moves = (push & (filled >= 3'd7)) | pop;
  reg [207:0] row_7;
  wire is_narrow = ~leaving_wide;
  wire has_outlier_0 = place_0[6:4] == drained;
  wire [3:0] outlier_lane_0 = place_0[3:0];
  wire has_outlier_1 = place_1[6:4] == drained;
  wire [3:0] outlier_lane_1 = place_1[3:0];
  wire has_outlier_2 = place_2[6:4] == drained;
  wire [3:0] outlier_lane_2 = place_2[3:0];
  wire has_outlier_3 = place_3[6:4] == drained;
  wire [3:0] outlier_lane_3 = place_3[3:0];
  wire [79:0] element;

  // lane 0
  wire lane0_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd0);
  wire lane0_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd0);
  wire lane0_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd0);
  wire lane0_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd0);
  wire lane0_is_element = ~(leaving_invalid | lane0_is_outlier_0 | lane0_is_outlier_1 | lane0_is_outlier_2 | lane0_is_outlier_3);
  wire [12:0] lane0_value = row_7[12:0];
  wire lane0_is_normal = |lane0_value[11:4];
  wire [7:0] lane0_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane0_value[11:4];
  wire lane0_is_far = |lane0_distance[7:3];
  wire lane0_is_visible = lane0_is_element & ~lane0_is_far;
  wire [4:0] lane0_shifted = {{lane0_is_normal, lane0_value[3:0]} & {5{lane0_is_visible}}} >> lane0_distance[2:0];
  wire [4:0] lane0_halves = lane0_shifted;
  wire lane0_carry =
    (is_narrow ? (lane0_halves[2] & ~(&lane0_halves[4:3])) : (lane0_halves[0] & ~(&lane0_halves[4:1]))) ^ lane0_value[12];
  wire [4:0] lane0_flipped = {
    lane0_value[12], lane0_halves[4:3] ^ {2{lane0_value[12]}},
    is_narrow ? {2{lane0_carry}} : (lane0_halves[2:1] ^ {2{lane0_value[12]}})
  };

  assign element[4:0] = lane0_flipped + {4'd0, lane0_carry};

  // lane 1
  wire lane1_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd1);
  wire lane1_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd1);
  wire lane1_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd1);
  wire lane1_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd1);
  wire lane1_is_element = ~(leaving_invalid | lane1_is_outlier_0 | lane1_is_outlier_1 | lane1_is_outlier_2 | lane1_is_outlier_3);
  wire [12:0] lane1_value = row_7[25:13];
  wire lane1_is_normal = |lane1_value[11:4];
  wire [7:0] lane1_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane1_value[11:4];
  wire lane1_is_far = |lane1_distance[7:3];
  wire lane1_is_visible = lane1_is_element & ~lane1_is_far;
  wire [4:0] lane1_shifted = {{lane1_is_normal, lane1_value[3:0]} & {5{lane1_is_visible}}} >> lane1_distance[2:0];
  wire [4:0] lane1_halves = lane1_shifted;
  wire lane1_carry =
    (is_narrow ? (lane1_halves[2] & ~(&lane1_halves[4:3])) : (lane1_halves[0] & ~(&lane1_halves[4:1]))) ^ lane1_value[12];
  wire [4:0] lane1_flipped = {
    lane1_value[12], lane1_halves[4:3] ^ {2{lane1_value[12]}},
    is_narrow ? {2{lane1_carry}} : (lane1_halves[2:1] ^ {2{lane1_value[12]}})
  };

  assign element[9:5] = lane1_flipped + {4'd0, lane1_carry};

  // lane 2
  wire lane2_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd2);
  wire lane2_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd2);
  wire lane2_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd2);
  wire lane2_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd2);
  wire lane2_is_element = ~(leaving_invalid | lane2_is_outlier_0 | lane2_is_outlier_1 | lane2_is_outlier_2 | lane2_is_outlier_3);
  wire [12:0] lane2_value = row_7[38:26];
  wire lane2_is_normal = |lane2_value[11:4];
  wire [7:0] lane2_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane2_value[11:4];
  wire lane2_is_far = |lane2_distance[7:3];
  wire lane2_is_visible = lane2_is_element & ~lane2_is_far;
  wire [4:0] lane2_shifted = {{lane2_is_normal, lane2_value[3:0]} & {5{lane2_is_visible}}} >> lane2_distance[2:0];
  wire [4:0] lane2_halves = lane2_shifted;
  wire lane2_carry =
    (is_narrow ? (lane2_halves[2] & ~(&lane2_halves[4:3])) : (lane2_halves[0] & ~(&lane2_halves[4:1]))) ^ lane2_value[12];
  wire [4:0] lane2_flipped = {
    lane2_value[12], lane2_halves[4:3] ^ {2{lane2_value[12]}},
    is_narrow ? {2{lane2_carry}} : (lane2_halves[2:1] ^ {2{lane2_value[12]}})
  };

  assign element[14:10] = lane2_flipped + {4'd0, lane2_carry};

  // lane 3
  wire lane3_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd3);
  wire lane3_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd3);
  wire lane3_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd3);
  wire lane3_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd3);
  wire lane3_is_element = ~(leaving_invalid | lane3_is_outlier_0 | lane3_is_outlier_1 | lane3_is_outlier_2 | lane3_is_outlier_3);
  wire [12:0] lane3_value = row_7[51:39];
  wire lane3_is_normal = |lane3_value[11:4];
  wire [7:0] lane3_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane3_value[11:4];
  wire lane3_is_far = |lane3_distance[7:3];
  wire lane3_is_visible = lane3_is_element & ~lane3_is_far;
  wire [4:0] lane3_shifted = {{lane3_is_normal, lane3_value[3:0]} & {5{lane3_is_visible}}} >> lane3_distance[2:0];
  wire [4:0] lane3_halves = lane3_shifted;
  wire lane3_carry =
    (is_narrow ? (lane3_halves[2] & ~(&lane3_halves[4:3])) : (lane3_halves[0] & ~(&lane3_halves[4:1]))) ^ lane3_value[12];
  wire [4:0] lane3_flipped = {
    lane3_value[12], lane3_halves[4:3] ^ {2{lane3_value[12]}},
    is_narrow ? {2{lane3_carry}} : (lane3_halves[2:1] ^ {2{lane3_value[12]}})
  };

  assign element[19:15] = lane3_flipped + {4'd0, lane3_carry};

  // lane 4
  wire lane4_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd4);
  wire lane4_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd4);
  wire lane4_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd4);
  wire lane4_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd4);
  wire lane4_is_element = ~(leaving_invalid | lane4_is_outlier_0 | lane4_is_outlier_1 | lane4_is_outlier_2 | lane4_is_outlier_3);
  wire [12:0] lane4_value = row_7[64:52];
  wire lane4_is_normal = |lane4_value[11:4];
  wire [7:0] lane4_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane4_value[11:4];
  wire lane4_is_far = |lane4_distance[7:3];
  wire lane4_is_visible = lane4_is_element & ~lane4_is_far;
  wire [4:0] lane4_shifted = {{lane4_is_normal, lane4_value[3:0]} & {5{lane4_is_visible}}} >> lane4_distance[2:0];
  wire [4:0] lane4_halves = lane4_shifted;
  wire lane4_carry =
    (is_narrow ? (lane4_halves[2] & ~(&lane4_halves[4:3])) : (lane4_halves[0] & ~(&lane4_halves[4:1]))) ^ lane4_value[12];
  wire [4:0] lane4_flipped = {
    lane4_value[12], lane4_halves[4:3] ^ {2{lane4_value[12]}},
    is_narrow ? {2{lane4_carry}} : (lane4_halves[2:1] ^ {2{lane4_value[12]}})
  };

  assign element[24:20] = lane4_flipped + {4'd0, lane4_carry};

  // lane 5
  wire lane5_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd5);
  wire lane5_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd5);
  wire lane5_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd5);
  wire lane5_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd5);
  wire lane5_is_element = ~(leaving_invalid | lane5_is_outlier_0 | lane5_is_outlier_1 | lane5_is_outlier_2 | lane5_is_outlier_3);
  wire [12:0] lane5_value = row_7[77:65];
  wire lane5_is_normal = |lane5_value[11:4];
  wire [7:0] lane5_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane5_value[11:4];
  wire lane5_is_far = |lane5_distance[7:3];
  wire lane5_is_visible = lane5_is_element & ~lane5_is_far;
  wire [4:0] lane5_shifted = {{lane5_is_normal, lane5_value[3:0]} & {5{lane5_is_visible}}} >> lane5_distance[2:0];
  wire [4:0] lane5_halves = lane5_shifted;
  wire lane5_carry =
    (is_narrow ? (lane5_halves[2] & ~(&lane5_halves[4:3])) : (lane5_halves[0] & ~(&lane5_halves[4:1]))) ^ lane5_value[12];
  wire [4:0] lane5_flipped = {
    lane5_value[12], lane5_halves[4:3] ^ {2{lane5_value[12]}},
    is_narrow ? {2{lane5_carry}} : (lane5_halves[2:1] ^ {2{lane5_value[12]}})
  };

  assign element[29:25] = lane5_flipped + {4'd0, lane5_carry};

  // lane 6
  wire lane6_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd6);
  wire lane6_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd6);
  wire lane6_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd6);
  wire lane6_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd6);
  wire lane6_is_element = ~(leaving_invalid | lane6_is_outlier_0 | lane6_is_outlier_1 | lane6_is_outlier_2 | lane6_is_outlier_3);
  wire [12:0] lane6_value = row_7[90:78];
  wire lane6_is_normal = |lane6_value[11:4];
  wire [7:0] lane6_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane6_value[11:4];
  wire lane6_is_far = |lane6_distance[7:3];
  wire lane6_is_visible = lane6_is_element & ~lane6_is_far;
  wire [4:0] lane6_shifted = {{lane6_is_normal, lane6_value[3:0]} & {5{lane6_is_visible}}} >> lane6_distance[2:0];
  wire [4:0] lane6_halves = lane6_shifted;
  wire lane6_carry =
    (is_narrow ? (lane6_halves[2] & ~(&lane6_halves[4:3])) : (lane6_halves[0] & ~(&lane6_halves[4:1]))) ^ lane6_value[12];
  wire [4:0] lane6_flipped = {
    lane6_value[12], lane6_halves[4:3] ^ {2{lane6_value[12]}},
    is_narrow ? {2{lane6_carry}} : (lane6_halves[2:1] ^ {2{lane6_value[12]}})
  };

  assign element[34:30] = lane6_flipped + {4'd0, lane6_carry};

  // lane 7
  wire lane7_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd7);
  wire lane7_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd7);
  wire lane7_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd7);
  wire lane7_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd7);
  wire lane7_is_element = ~(leaving_invalid | lane7_is_outlier_0 | lane7_is_outlier_1 | lane7_is_outlier_2 | lane7_is_outlier_3);
  wire [12:0] lane7_value = row_7[103:91];
  wire lane7_is_normal = |lane7_value[11:4];
  wire [7:0] lane7_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane7_value[11:4];
  wire lane7_is_far = |lane7_distance[7:3];
  wire lane7_is_visible = lane7_is_element & ~lane7_is_far;
  wire [4:0] lane7_shifted = {{lane7_is_normal, lane7_value[3:0]} & {5{lane7_is_visible}}} >> lane7_distance[2:0];
  wire [4:0] lane7_halves = lane7_shifted;
  wire lane7_carry =
    (is_narrow ? (lane7_halves[2] & ~(&lane7_halves[4:3])) : (lane7_halves[0] & ~(&lane7_halves[4:1]))) ^ lane7_value[12];
  wire [4:0] lane7_flipped = {
    lane7_value[12], lane7_halves[4:3] ^ {2{lane7_value[12]}},
    is_narrow ? {2{lane7_carry}} : (lane7_halves[2:1] ^ {2{lane7_value[12]}})
  };

  assign element[39:35] = lane7_flipped + {4'd0, lane7_carry};

  // lane 8
  wire lane8_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd8);
  wire lane8_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd8);
  wire lane8_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd8);
  wire lane8_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd8);
  wire lane8_is_element = ~(leaving_invalid | lane8_is_outlier_0 | lane8_is_outlier_1 | lane8_is_outlier_2 | lane8_is_outlier_3);
  wire [12:0] lane8_value = row_7[116:104];
  wire lane8_is_normal = |lane8_value[11:4];
  wire [7:0] lane8_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane8_value[11:4];
  wire lane8_is_far = |lane8_distance[7:3];
  wire lane8_is_visible = lane8_is_element & ~lane8_is_far;
  wire [4:0] lane8_shifted = {{lane8_is_normal, lane8_value[3:0]} & {5{lane8_is_visible}}} >> lane8_distance[2:0];
  wire [4:0] lane8_halves = lane8_shifted;
  wire lane8_carry =
    (is_narrow ? (lane8_halves[2] & ~(&lane8_halves[4:3])) : (lane8_halves[0] & ~(&lane8_halves[4:1]))) ^ lane8_value[12];
  wire [4:0] lane8_flipped = {
    lane8_value[12], lane8_halves[4:3] ^ {2{lane8_value[12]}},
    is_narrow ? {2{lane8_carry}} : (lane8_halves[2:1] ^ {2{lane8_value[12]}})
  };

  assign element[44:40] = lane8_flipped + {4'd0, lane8_carry};

  // lane 9
  wire lane9_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd9);
  wire lane9_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd9);
  wire lane9_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd9);
  wire lane9_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd9);
  wire lane9_is_element = ~(leaving_invalid | lane9_is_outlier_0 | lane9_is_outlier_1 | lane9_is_outlier_2 | lane9_is_outlier_3);
  wire [12:0] lane9_value = row_7[129:117];
  wire lane9_is_normal = |lane9_value[11:4];
  wire [7:0] lane9_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane9_value[11:4];
  wire lane9_is_far = |lane9_distance[7:3];
  wire lane9_is_visible = lane9_is_element & ~lane9_is_far;
  wire [4:0] lane9_shifted = {{lane9_is_normal, lane9_value[3:0]} & {5{lane9_is_visible}}} >> lane9_distance[2:0];
  wire [4:0] lane9_halves = lane9_shifted;
  wire lane9_carry =
    (is_narrow ? (lane9_halves[2] & ~(&lane9_halves[4:3])) : (lane9_halves[0] & ~(&lane9_halves[4:1]))) ^ lane9_value[12];
  wire [4:0] lane9_flipped = {
    lane9_value[12], lane9_halves[4:3] ^ {2{lane9_value[12]}},
    is_narrow ? {2{lane9_carry}} : (lane9_halves[2:1] ^ {2{lane9_value[12]}})
  };

  assign element[49:45] = lane9_flipped + {4'd0, lane9_carry};

  // lane 10
  wire lane10_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd10);
  wire lane10_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd10);
  wire lane10_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd10);
  wire lane10_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd10);
  wire lane10_is_element = ~(leaving_invalid | lane10_is_outlier_0 | lane10_is_outlier_1 | lane10_is_outlier_2 | lane10_is_outlier_3);
  wire [12:0] lane10_value = row_7[142:130];
  wire lane10_is_normal = |lane10_value[11:4];
  wire [7:0] lane10_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane10_value[11:4];
  wire lane10_is_far = |lane10_distance[7:3];
  wire lane10_is_visible = lane10_is_element & ~lane10_is_far;
  wire [4:0] lane10_shifted = {{lane10_is_normal, lane10_value[3:0]} & {5{lane10_is_visible}}} >> lane10_distance[2:0];
  wire [4:0] lane10_halves = lane10_shifted;
  wire lane10_carry =
    (is_narrow ? (lane10_halves[2] & ~(&lane10_halves[4:3])) : (lane10_halves[0] & ~(&lane10_halves[4:1]))) ^
    lane10_value[12];
  wire [4:0] lane10_flipped = {
    lane10_value[12], lane10_halves[4:3] ^ {2{lane10_value[12]}},
    is_narrow ? {2{lane10_carry}} : (lane10_halves[2:1] ^ {2{lane10_value[12]}})
  };

  assign element[54:50] = lane10_flipped + {4'd0, lane10_carry};

  // lane 11
  wire lane11_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd11);
  wire lane11_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd11);
  wire lane11_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd11);
  wire lane11_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd11);
  wire lane11_is_element = ~(leaving_invalid | lane11_is_outlier_0 | lane11_is_outlier_1 | lane11_is_outlier_2 | lane11_is_outlier_3);
  wire [12:0] lane11_value = row_7[155:143];
  wire lane11_is_normal = |lane11_value[11:4];
  wire [7:0] lane11_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane11_value[11:4];
  wire lane11_is_far = |lane11_distance[7:3];
  wire lane11_is_visible = lane11_is_element & ~lane11_is_far;
  wire [4:0] lane11_shifted = {{lane11_is_normal, lane11_value[3:0]} & {5{lane11_is_visible}}} >> lane11_distance[2:0];
  wire [4:0] lane11_halves = lane11_shifted;
  wire lane11_carry =
    (is_narrow ? (lane11_halves[2] & ~(&lane11_halves[4:3])) : (lane11_halves[0] & ~(&lane11_halves[4:1]))) ^
    lane11_value[12];
  wire [4:0] lane11_flipped = {
    lane11_value[12], lane11_halves[4:3] ^ {2{lane11_value[12]}},
    is_narrow ? {2{lane11_carry}} : (lane11_halves[2:1] ^ {2{lane11_value[12]}})
  };

  assign element[59:55] = lane11_flipped + {4'd0, lane11_carry};

  // lane 12
  wire lane12_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd12);
  wire lane12_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd12);
  wire lane12_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd12);
  wire lane12_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd12);
  wire lane12_is_element = ~(leaving_invalid | lane12_is_outlier_0 | lane12_is_outlier_1 | lane12_is_outlier_2 | lane12_is_outlier_3);
  wire [12:0] lane12_value = row_7[168:156];
  wire lane12_is_normal = |lane12_value[11:4];
  wire [7:0] lane12_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane12_value[11:4];
  wire lane12_is_far = |lane12_distance[7:3];
  wire lane12_is_visible = lane12_is_element & ~lane12_is_far;
  wire [4:0] lane12_shifted = {{lane12_is_normal, lane12_value[3:0]} & {5{lane12_is_visible}}} >> lane12_distance[2:0];
  wire [4:0] lane12_halves = lane12_shifted;
  wire lane12_carry =
    (is_narrow ? (lane12_halves[2] & ~(&lane12_halves[4:3])) : (lane12_halves[0] & ~(&lane12_halves[4:1]))) ^
    lane12_value[12];
  wire [4:0] lane12_flipped = {
    lane12_value[12], lane12_halves[4:3] ^ {2{lane12_value[12]}},
    is_narrow ? {2{lane12_carry}} : (lane12_halves[2:1] ^ {2{lane12_value[12]}})
  };

  assign element[64:60] = lane12_flipped + {4'd0, lane12_carry};

  // lane 13
  wire lane13_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd13);
  wire lane13_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd13);
  wire lane13_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd13);
  wire lane13_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd13);
  wire lane13_is_element = ~(leaving_invalid | lane13_is_outlier_0 | lane13_is_outlier_1 | lane13_is_outlier_2 | lane13_is_outlier_3);
  wire [12:0] lane13_value = row_7[181:169];
  wire lane13_is_normal = |lane13_value[11:4];
  wire [7:0] lane13_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane13_value[11:4];
  wire lane13_is_far = |lane13_distance[7:3];
  wire lane13_is_visible = lane13_is_element & ~lane13_is_far;
  wire [4:0] lane13_shifted = {{lane13_is_normal, lane13_value[3:0]} & {5{lane13_is_visible}}} >> lane13_distance[2:0];
  wire [4:0] lane13_halves = lane13_shifted;
  wire lane13_carry =
    (is_narrow ? (lane13_halves[2] & ~(&lane13_halves[4:3])) : (lane13_halves[0] & ~(&lane13_halves[4:1]))) ^
    lane13_value[12];
  wire [4:0] lane13_flipped = {
    lane13_value[12], lane13_halves[4:3] ^ {2{lane13_value[12]}},
    is_narrow ? {2{lane13_carry}} : (lane13_halves[2:1] ^ {2{lane13_value[12]}})
  };

  assign element[69:65] = lane13_flipped + {4'd0, lane13_carry};

  // lane 14
  wire lane14_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd14);
  wire lane14_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd14);
  wire lane14_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd14);
  wire lane14_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd14);
  wire lane14_is_element = ~(leaving_invalid | lane14_is_outlier_0 | lane14_is_outlier_1 | lane14_is_outlier_2 | lane14_is_outlier_3);
  wire [12:0] lane14_value = row_7[194:182];
  wire lane14_is_normal = |lane14_value[11:4];
  wire [7:0] lane14_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane14_value[11:4];
  wire lane14_is_far = |lane14_distance[7:3];
  wire lane14_is_visible = lane14_is_element & ~lane14_is_far;
  wire [4:0] lane14_shifted = {{lane14_is_normal, lane14_value[3:0]} & {5{lane14_is_visible}}} >> lane14_distance[2:0];
  wire [4:0] lane14_halves = lane14_shifted;
  wire lane14_carry =
    (is_narrow ? (lane14_halves[2] & ~(&lane14_halves[4:3])) : (lane14_halves[0] & ~(&lane14_halves[4:1]))) ^
    lane14_value[12];
  wire [4:0] lane14_flipped = {
    lane14_value[12], lane14_halves[4:3] ^ {2{lane14_value[12]}},
    is_narrow ? {2{lane14_carry}} : (lane14_halves[2:1] ^ {2{lane14_value[12]}})
  };

  assign element[74:70] = lane14_flipped + {4'd0, lane14_carry};

  // lane 15
  wire lane15_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 4'd15);
  wire lane15_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 4'd15);
  wire lane15_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 4'd15);
  wire lane15_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 4'd15);
  wire lane15_is_element = ~(leaving_invalid | lane15_is_outlier_0 | lane15_is_outlier_1 | lane15_is_outlier_2 | lane15_is_outlier_3);
  wire [12:0] lane15_value = row_7[207:195];
  wire lane15_is_normal = |lane15_value[11:4];
  wire [7:0] lane15_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane15_value[11:4];
  wire lane15_is_far = |lane15_distance[7:3];
  wire lane15_is_visible = lane15_is_element & ~lane15_is_far;
  wire [4:0] lane15_shifted = {{lane15_is_normal, lane15_value[3:0]} & {5{lane15_is_visible}}} >> lane15_distance[2:0];
  wire [4:0] lane15_halves = lane15_shifted;
  wire lane15_carry =
    (is_narrow ? (lane15_halves[2] & ~(&lane15_halves[4:3])) : (lane15_halves[0] & ~(&lane15_halves[4:1]))) ^
    lane15_value[12];
  wire [4:0] lane15_flipped = {
    lane15_value[12], lane15_halves[4:3] ^ {2{lane15_value[12]}},
    is_narrow ? {2{lane15_carry}} : (lane15_halves[2:1] ^ {2{lane15_value[12]}})
  };

  assign element[79:75] = lane15_flipped + {4'd0, lane15_carry};
  reg [639:0] elements;

  assign push = s_axis_tvalid & ready;

  always @(posedge aclk)
    if (reset) begin
      full <= 1'b0;
      draining <= 1'b0;
    end
    else begin
      full <= empties | (full & ~m_axis_tready);
      draining <= completes | (draining & ~empties);
    end

  always @(posedge aclk)
    if (reset) filled <= 3'd0;
    else if (push) filled <= filled + 3'd1;

  always @(posedge aclk)
    if (reset) drained <= 3'd0;
    else if (pop) drained <= drained + 3'd1;

  always @(posedge aclk)
    if (push) begin
      seen_invalid <= beat_invalid | (seen_invalid & ~fills_first);
      seen_last <= s_axis_tlast;
      rest <= update_rest;
      leader_0 <= update_leaders[22:0];
      leader_1 <= update_leaders[45:23];
      leader_2 <= update_leaders[68:46];
      leader_3 <= update_leaders[91:69];
    end

  always @(posedge aclk)
    if (starts) seen_wide <= s_axis_tuser;

  always @(posedge aclk)
    if (hands_over) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
      record_wide <= seen_wide;
      record_outlier_0 <= leader_0 & {23{~seen_invalid}};
      record_outlier_1 <= leader_1 & {23{~seen_invalid}};
      record_outlier_2 <= leader_2 & {23{~seen_invalid}};
      record_outlier_3 <= leader_3 & {23{~seen_invalid}};
      record_last <= seen_last;
    end

  always @(posedge aclk)
    if (row_0_moves) begin
      row_0 <= {
        input_value[255:243], input_value[239:227], input_value[223:211], input_value[207:195], input_value[191:179],
        input_value[175:163], input_value[159:147], input_value[143:131], input_value[127:115], input_value[111:99],
        input_value[95:83], input_value[79:67], input_value[63:51], input_value[47:35], input_value[31:19], input_value[15:3]
      };
    end

  always @(posedge aclk)
    if (row_1_moves) row_1 <= row_0;

  always @(posedge aclk)
    if (row_2_moves) row_2 <= row_1;

  always @(posedge aclk)
    if (row_3_moves) row_3 <= row_2;

  always @(posedge aclk)
    if (row_4_moves) row_4 <= row_3;

  always @(posedge aclk)
    if (row_5_moves) row_5 <= row_4;

  always @(posedge aclk)
    if (row_6_moves) row_6 <= row_5;

  always @(posedge aclk)
    if (row_7_moves) row_7 <= row_6;

  always @(posedge aclk)
    if (pop) elements <= {element, elements[639:80]};

  assign s_axis_tready = ready;
  assign m_axis_tdata = {
    3'd0, record_invalid, record_exponent, record_outlier_3, record_outlier_2, record_outlier_1, record_outlier_0,
    elements
  };
  assign m_axis_tuser = record_wide;
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
endmodule

`default_nettype wire
