// opal_quantize_k16_n8_b7_x2_insertion: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=16 outliers=8 elementBits=7 lanes=2 twoLevel=false window=bounded
//   selector=insertion
// latency: 1 clock edge
// content: sha256 01b512bbaf666af8
`default_nettype none

module opal_quantize_k16_n8_b7_x2_insertion (
  input wire aclk,
  input wire aresetn,
  input wire [31:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [287:0] m_axis_tdata,
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
  wire [31:0] input_value;

  genvar i;
  generate
    for (i = 0; i < 2; i = i + 1) begin : input_lane
      wire [15:0] raw = s_axis_tdata[16*i +: 16];
      wire is_normal = |raw[14:7];

      assign input_value[16*i +: 16] = {raw[15] & (is_normal | ~(|raw[6:0])), raw[14:7], raw[6:0] & {7{is_normal}}};
    end
  endgenerate

  reg seen_invalid;
  wire beat_invalid = (&input_value[14:7]) | (&input_value[30:23]);
  reg seen_last;
  reg [7:0] rest;
  reg [19:0] leader_0, leader_1, leader_2, leader_3, leader_4, leader_5, leader_6, leader_7;
  wire [7:0] empty_after_0 = {
    filled <= 3'd3, filled <= 3'd3, filled <= 3'd2, filled <= 3'd2, filled <= 3'd1, filled <= 3'd1, filled <= 3'd0,
    filled <= 3'd0
  };
  wire [159:0] insert_0_leaders;
  wire [7:0] insert_0_rest;
  opal_merge_8r_1_keep_8_running_u20 insert_0 (
    .first({leader_7, leader_6, leader_5, leader_4, leader_3, leader_2, leader_1, leader_0}),
    .first_rest(rest),
    .first_empty(empty_after_0),
    .second({filled, 1'b0, input_value[15:0]}),
    .leaders(insert_0_leaders),
    .rest(insert_0_rest)
  );
  wire [7:0] empty_after_1 = {
    filled <= 3'd3, filled <= 3'd2, filled <= 3'd2, filled <= 3'd1, filled <= 3'd1, filled <= 3'd0, filled <= 3'd0, 1'b0
  };
  wire [159:0] insert_1_leaders;
  wire [7:0] insert_1_rest;
  opal_merge_8r_1_keep_8_running_u20 insert_1 (
    .first({
    insert_0_leaders[159:140], insert_0_leaders[139:120], insert_0_leaders[119:100], insert_0_leaders[99:80],
    insert_0_leaders[79:60], insert_0_leaders[59:40], insert_0_leaders[39:20], insert_0_leaders[19:0]
  }),
    .first_rest(insert_0_rest),
    .first_empty(empty_after_1),
    .second({filled, 1'b1, input_value[31:16]}),
    .leaders(insert_1_leaders),
    .rest(insert_1_rest)
  );
  wire hands_over = pop & drains_first;
  wire signed [8:0] window_bound = leader_0[14:7] - 8'd15;
  wire [7:0] window_field = window_bound[7:0] & {8{~window_bound[8]}};
  wire [7:0] bounded = (window_field > rest) ? window_field : rest;
  wire [7:0] exponent_field = (seen_invalid | ~(|bounded)) ? 8'd1 : bounded;
  wire [7:0] next_field = exponent_field + 8'd1;
  wire signed [7:0] block_exponent = {~next_field[7], next_field[6:0]};
  reg signed [7:0] record_exponent;
  wire signed [7:0] leaving_exponent = drains_first ? block_exponent : record_exponent;
  reg record_invalid;
  wire leaving_invalid = drains_first ? seen_invalid : record_invalid;
  reg [19:0] record_outlier_0, record_outlier_1, record_outlier_2, record_outlier_3, record_outlier_4;
  reg [19:0] record_outlier_5, record_outlier_6, record_outlier_7;
  wire [3:0] place_0 = drains_first ? leader_0[19:16] : record_outlier_0[19:16];
  wire [3:0] place_1 = drains_first ? leader_1[19:16] : record_outlier_1[19:16];
  wire [3:0] place_2 = drains_first ? leader_2[19:16] : record_outlier_2[19:16];
  wire [3:0] place_3 = drains_first ? leader_3[19:16] : record_outlier_3[19:16];
  wire [3:0] place_4 = drains_first ? leader_4[19:16] : record_outlier_4[19:16];
  wire [3:0] place_5 = drains_first ? leader_5[19:16] : record_outlier_5[19:16];
  wire [3:0] place_6 = drains_first ? leader_6[19:16] : record_outlier_6[19:16];
  wire [3:0] place_7 = drains_first ? leader_7[19:16] : record_outlier_7[19:16];
  reg record_last;
  wire row_0_moves = push | (pop & (filled <= 3'd0));
  reg [29:0] row_0;
  wire row_1_moves = (push & (filled >= 3'd1)) | (pop & (filled <= 3'd1));
  reg [29:0] row_1;
  wire row_2_moves = (push & (filled >= 3'd2)) | (pop & (filled <= 3'd2));
  reg [29:0] row_2;
  wire row_3_moves = (push & (filled >= 3'd3)) | (pop & (filled <= 3'd3));
  reg [29:0] row_3;
  wire row_4_moves = (push & (filled >= 3'd4)) | (pop & (filled <= 3'd4));
  reg [29:0] row_4;
  wire row_5_moves = (push & (filled >= 3'd5)) | (pop & (filled <= 3'd5));
  reg [29:0] row_5;
  wire row_6_moves = (push & (filled >= 3'd6)) | (pop & (filled <= 3'd6));
  reg [29:0] row_6;
  wire row_7_moves = (push & (filled >= 3'd7)) | pop;
  reg [29:0] row_7;
  wire has_outlier_0 = place_0[3:1] == drained;
  wire outlier_lane_0 = place_0[0];
  wire has_outlier_1 = place_1[3:1] == drained;
  wire outlier_lane_1 = place_1[0];
  wire has_outlier_2 = place_2[3:1] == drained;
  wire outlier_lane_2 = place_2[0];
  wire has_outlier_3 = place_3[3:1] == drained;
  wire outlier_lane_3 = place_3[0];
  wire has_outlier_4 = place_4[3:1] == drained;
  wire outlier_lane_4 = place_4[0];
  wire has_outlier_5 = place_5[3:1] == drained;
  wire outlier_lane_5 = place_5[0];
  wire has_outlier_6 = place_6[3:1] == drained;
  wire outlier_lane_6 = place_6[0];
  wire has_outlier_7 = place_7[3:1] == drained;
  wire outlier_lane_7 = place_7[0];
  wire [13:0] element;

  // lane 0
  wire lane0_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 1'b0);
  wire lane0_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 1'b0);
  wire lane0_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 1'b0);
  wire lane0_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 1'b0);
  wire lane0_is_outlier_4 = has_outlier_4 & (outlier_lane_4 == 1'b0);
  wire lane0_is_outlier_5 = has_outlier_5 & (outlier_lane_5 == 1'b0);
  wire lane0_is_outlier_6 = has_outlier_6 & (outlier_lane_6 == 1'b0);
  wire lane0_is_outlier_7 = has_outlier_7 & (outlier_lane_7 == 1'b0);
  wire lane0_is_element = ~(leaving_invalid | lane0_is_outlier_0 | lane0_is_outlier_1 | lane0_is_outlier_2 | lane0_is_outlier_3 | lane0_is_outlier_4 | lane0_is_outlier_5 | lane0_is_outlier_6 | lane0_is_outlier_7);
  wire [14:0] lane0_value = row_7[14:0];
  wire lane0_is_normal = |lane0_value[13:6];
  wire [7:0] lane0_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane0_value[13:6];
  wire lane0_is_far = |lane0_distance[7:3];
  wire lane0_is_visible = lane0_is_element & ~lane0_is_far;
  wire [6:0] lane0_shifted = {{lane0_is_normal, lane0_value[5:0]} & {7{lane0_is_visible}}} >> lane0_distance[2:0];
  wire [6:0] lane0_halves = lane0_shifted;
  wire [6:0] lane0_flipped = {lane0_value[14], lane0_halves[6:1] ^ {6{lane0_value[14]}}};

  assign element[6:0] = lane0_flipped + {6'd0, (lane0_halves[0] & ~(&lane0_halves[6:1])) ^ lane0_value[14]};

  // lane 1
  wire lane1_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 1'b1);
  wire lane1_is_outlier_1 = has_outlier_1 & (outlier_lane_1 == 1'b1);
  wire lane1_is_outlier_2 = has_outlier_2 & (outlier_lane_2 == 1'b1);
  wire lane1_is_outlier_3 = has_outlier_3 & (outlier_lane_3 == 1'b1);
  wire lane1_is_outlier_4 = has_outlier_4 & (outlier_lane_4 == 1'b1);
  wire lane1_is_outlier_5 = has_outlier_5 & (outlier_lane_5 == 1'b1);
  wire lane1_is_outlier_6 = has_outlier_6 & (outlier_lane_6 == 1'b1);
  wire lane1_is_outlier_7 = has_outlier_7 & (outlier_lane_7 == 1'b1);
  wire lane1_is_element = ~(leaving_invalid | lane1_is_outlier_0 | lane1_is_outlier_1 | lane1_is_outlier_2 | lane1_is_outlier_3 | lane1_is_outlier_4 | lane1_is_outlier_5 | lane1_is_outlier_6 | lane1_is_outlier_7);
  wire [14:0] lane1_value = row_7[29:15];
  wire lane1_is_normal = |lane1_value[13:6];
  wire [7:0] lane1_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane1_value[13:6];
  wire lane1_is_far = |lane1_distance[7:3];
  wire lane1_is_visible = lane1_is_element & ~lane1_is_far;
  wire [6:0] lane1_shifted = {{lane1_is_normal, lane1_value[5:0]} & {7{lane1_is_visible}}} >> lane1_distance[2:0];
  wire [6:0] lane1_halves = lane1_shifted;
  wire [6:0] lane1_flipped = {lane1_value[14], lane1_halves[6:1] ^ {6{lane1_value[14]}}};

  assign element[13:7] = lane1_flipped + {6'd0, (lane1_halves[0] & ~(&lane1_halves[6:1])) ^ lane1_value[14]};
  reg [111:0] elements;

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
      rest <= insert_1_rest;
      leader_0 <= insert_1_leaders[19:0];
      leader_1 <= insert_1_leaders[39:20];
      leader_2 <= insert_1_leaders[59:40];
      leader_3 <= insert_1_leaders[79:60];
      leader_4 <= insert_1_leaders[99:80];
      leader_5 <= insert_1_leaders[119:100];
      leader_6 <= insert_1_leaders[139:120];
      leader_7 <= insert_1_leaders[159:140];
    end

  always @(posedge aclk)
    if (hands_over) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
      record_outlier_0 <= leader_0 & {20{~seen_invalid}};
      record_outlier_1 <= leader_1 & {20{~seen_invalid}};
      record_outlier_2 <= leader_2 & {20{~seen_invalid}};
      record_outlier_3 <= leader_3 & {20{~seen_invalid}};
      record_outlier_4 <= leader_4 & {20{~seen_invalid}};
      record_outlier_5 <= leader_5 & {20{~seen_invalid}};
      record_outlier_6 <= leader_6 & {20{~seen_invalid}};
      record_outlier_7 <= leader_7 & {20{~seen_invalid}};
      record_last <= seen_last;
    end

  always @(posedge aclk)
    if (row_0_moves) row_0 <= {input_value[31:17], input_value[15:1]};

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
    if (pop) elements <= {element, elements[111:14]};

  assign s_axis_tready = ready;
  assign m_axis_tdata = {
    7'd0, record_invalid, record_exponent, record_outlier_7, record_outlier_6, record_outlier_5, record_outlier_4,
    record_outlier_3, record_outlier_2, record_outlier_1, record_outlier_0, elements
  };
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
endmodule

`default_nettype wire
