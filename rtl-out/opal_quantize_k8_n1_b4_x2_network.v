// opal_quantize_k8_n1_b4_x2_network: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=8 outliers=1 elementBits=4 lanes=2 twoLevel=false window=bounded
//   selector=network
// latency: 1 clock edge
// content: sha256 3e2f5edcd821d446
`default_nettype none

module opal_quantize_k8_n1_b4_x2_network (
  input wire aclk,
  input wire aresetn,
  input wire [31:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [63:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  reg full, draining;
  wire pop = draining & (~full | m_axis_tready);
  wire push;
  reg [1:0] filled, drained;
  wire has_gap = filled < drained;
  wire ready = ~draining | pop | has_gap;
  wire fills_last = filled == 2'd3;
  wire drains_last = drained == 2'd3;
  wire completes = push & fills_last;
  wire empties = pop & drains_last;
  wire fills_first = filled == 2'd0;
  wire drains_first = drained == 2'd0;
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
  reg [18:0] leader_0;
  wire [16:0] sort_0_leaders;
  wire [7:0] sort_0_rest;
  opal_sort_2_keep_1_u17 sort_0 (
    .values({1'b1, input_value[31:16], 1'b0, input_value[15:0]}),
    .leaders(sort_0_leaders),
    .rest(sort_0_rest)
  );
  wire empty_after_0 = filled <= 2'd0;
  wire [18:0] update_leaders;
  wire [7:0] update_rest;
  opal_merge_1r_1r_keep_1_running_u19 update (
    .first(leader_0),
    .first_rest(rest),
    .first_empty(empty_after_0),
    .second({filled, sort_0_leaders}),
    .second_rest(sort_0_rest),
    .leaders(update_leaders),
    .rest(update_rest)
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
  reg [18:0] record_outlier_0;
  wire [2:0] place_0 = drains_first ? leader_0[18:16] : record_outlier_0[18:16];
  reg record_last;
  wire row_0_moves = push | (pop & (filled <= 2'd0));
  reg [23:0] row_0;
  wire row_1_moves = (push & (filled >= 2'd1)) | (pop & (filled <= 2'd1));
  reg [23:0] row_1;
  wire row_2_moves = (push & (filled >= 2'd2)) | (pop & (filled <= 2'd2));
  reg [23:0] row_2;
  wire row_3_moves = (push & (filled >= 2'd3)) | pop;
  reg [23:0] row_3;
  wire has_outlier_0 = place_0[2:1] == drained;
  wire outlier_lane_0 = place_0[0];
  wire [7:0] element;

  // lane 0
  wire lane0_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 1'b0);
  wire lane0_is_element = ~(leaving_invalid | lane0_is_outlier_0);
  wire [11:0] lane0_value = row_3[11:0];
  wire lane0_is_normal = |lane0_value[10:3];
  wire [7:0] lane0_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane0_value[10:3];
  wire lane0_is_far = |lane0_distance[7:2];
  wire lane0_is_visible = lane0_is_element & ~lane0_is_far;
  wire [3:0] lane0_shifted = {{lane0_is_normal, lane0_value[2:0]} & {4{lane0_is_visible}}} >> lane0_distance[1:0];
  wire [3:0] lane0_halves = lane0_shifted;
  wire [3:0] lane0_flipped = {lane0_value[11], lane0_halves[3:1] ^ {3{lane0_value[11]}}};

  assign element[3:0] = lane0_flipped + {3'd0, (lane0_halves[0] & ~(&lane0_halves[3:1])) ^ lane0_value[11]};

  // lane 1
  wire lane1_is_outlier_0 = has_outlier_0 & (outlier_lane_0 == 1'b1);
  wire lane1_is_element = ~(leaving_invalid | lane1_is_outlier_0);
  wire [11:0] lane1_value = row_3[23:12];
  wire lane1_is_normal = |lane1_value[10:3];
  wire [7:0] lane1_distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~lane1_value[10:3];
  wire lane1_is_far = |lane1_distance[7:2];
  wire lane1_is_visible = lane1_is_element & ~lane1_is_far;
  wire [3:0] lane1_shifted = {{lane1_is_normal, lane1_value[2:0]} & {4{lane1_is_visible}}} >> lane1_distance[1:0];
  wire [3:0] lane1_halves = lane1_shifted;
  wire [3:0] lane1_flipped = {lane1_value[11], lane1_halves[3:1] ^ {3{lane1_value[11]}}};

  assign element[7:4] = lane1_flipped + {3'd0, (lane1_halves[0] & ~(&lane1_halves[3:1])) ^ lane1_value[11]};
  reg [31:0] elements;

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
    if (reset) filled <= 2'd0;
    else if (push) filled <= filled + 2'd1;

  always @(posedge aclk)
    if (reset) drained <= 2'd0;
    else if (pop) drained <= drained + 2'd1;

  always @(posedge aclk)
    if (push) begin
      seen_invalid <= beat_invalid | (seen_invalid & ~fills_first);
      seen_last <= s_axis_tlast;
      rest <= update_rest;
      leader_0 <= update_leaders;
    end

  always @(posedge aclk)
    if (hands_over) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
      record_outlier_0 <= leader_0 & {19{~seen_invalid}};
      record_last <= seen_last;
    end

  always @(posedge aclk)
    if (row_0_moves) row_0 <= {input_value[31:20], input_value[15:4]};

  always @(posedge aclk)
    if (row_1_moves) row_1 <= row_0;

  always @(posedge aclk)
    if (row_2_moves) row_2 <= row_1;

  always @(posedge aclk)
    if (row_3_moves) row_3 <= row_2;

  always @(posedge aclk)
    if (pop) elements <= {element, elements[31:8]};

  assign s_axis_tready = ready;
  assign m_axis_tdata = {4'd0, record_invalid, record_exponent, record_outlier_0, elements};
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
endmodule

`default_nettype wire
