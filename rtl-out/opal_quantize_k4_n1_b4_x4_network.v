// opal_quantize_k4_n1_b4_x4_network: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=4 outliers=1 elementBits=4 twoLevel=false window=bounded lanes=4
//   selector=network
// latency: 1 clock edge
// content: sha256 8c326f0a7ee322c0
`default_nettype none

module opal_quantize_k4_n1_b4_x4_network (
  input wire aclk,
  input wire aresetn,
  input wire [63:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [47:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  reg full, draining;
  wire pop = draining & (~full | m_axis_tready);
  wire push;
  wire ready = ~draining | pop;
  wire [63:0] input_value;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : input_lane
      wire [15:0] raw = s_axis_tdata[16*i +: 16];
      wire is_normal = |raw[14:7];

      assign input_value[16*i +: 16] = {raw[15] & (is_normal | ~(|raw[6:0])), raw[14:7], raw[6:0] & {7{is_normal}}};
    end
  endgenerate

  reg seen_invalid;
  wire beat_invalid = (&input_value[14:7]) | (&input_value[30:23]) | (&input_value[46:39]) | (&input_value[62:55]);
  reg seen_last;
  reg [7:0] rest;
  reg [17:0] leader_0;
  wire [17:0] sort_0_leaders;
  wire [7:0] sort_0_rest;
  opal_sort_4_keep_1_u18 sort_0 (
    .values({2'd3, input_value[63:48], 2'd2, input_value[47:32], 2'd1, input_value[31:16], 2'd0, input_value[15:0]}),
    .leaders(sort_0_leaders),
    .rest(sort_0_rest)
  );
  wire empty_after_0 = 1'b1;
  wire [17:0] update_leaders;
  wire [7:0] update_rest;
  opal_merge_1r_1r_keep_1_running_u18 update (
    .first(leader_0),
    .first_rest(rest),
    .first_empty(empty_after_0),
    .second(sort_0_leaders),
    .second_rest(sort_0_rest),
    .leaders(update_leaders),
    .rest(update_rest)
  );
  wire signed [8:0] window_bound = leader_0[14:7] - 8'd15;
  wire [7:0] window_field = window_bound[7:0] & {8{~window_bound[8]}};
  wire [7:0] bounded = (window_field > rest) ? window_field : rest;
  wire [7:0] exponent_field = (seen_invalid | ~(|bounded)) ? 8'd1 : bounded;
  wire [7:0] next_field = exponent_field + 8'd1;
  wire signed [7:0] block_exponent = {~next_field[7], next_field[6:0]};
  reg signed [7:0] record_exponent;
  reg record_invalid;
  reg [17:0] record_outlier_0;
  wire [1:0] outlier_lane_0 = leader_0[17:16];
  reg record_last;
  reg [47:0] row_0;
  wire [15:0] element;

  // lane 0
  wire lane0_is_outlier_0 = outlier_lane_0 == 2'd0;
  wire lane0_is_element = ~(seen_invalid | lane0_is_outlier_0);
  wire [11:0] lane0_value = row_0[11:0];
  wire lane0_is_normal = |lane0_value[10:3];
  wire [7:0] lane0_distance = {~block_exponent[7], block_exponent[6:0]} + ~lane0_value[10:3];
  wire lane0_is_far = |lane0_distance[7:2];
  wire lane0_is_visible = lane0_is_element & ~lane0_is_far;
  wire [3:0] lane0_shifted = {{lane0_is_normal, lane0_value[2:0]} & {4{lane0_is_visible}}} >> lane0_distance[1:0];
  wire [3:0] lane0_halves = lane0_shifted;
  wire [3:0] lane0_flipped = {lane0_value[11], lane0_halves[3:1] ^ {3{lane0_value[11]}}};

  assign element[3:0] = lane0_flipped + {3'd0, (lane0_halves[0] & ~(&lane0_halves[3:1])) ^ lane0_value[11]};

  // lane 1
  wire lane1_is_outlier_0 = outlier_lane_0 == 2'd1;
  wire lane1_is_element = ~(seen_invalid | lane1_is_outlier_0);
  wire [11:0] lane1_value = row_0[23:12];
  wire lane1_is_normal = |lane1_value[10:3];
  wire [7:0] lane1_distance = {~block_exponent[7], block_exponent[6:0]} + ~lane1_value[10:3];
  wire lane1_is_far = |lane1_distance[7:2];
  wire lane1_is_visible = lane1_is_element & ~lane1_is_far;
  wire [3:0] lane1_shifted = {{lane1_is_normal, lane1_value[2:0]} & {4{lane1_is_visible}}} >> lane1_distance[1:0];
  wire [3:0] lane1_halves = lane1_shifted;
  wire [3:0] lane1_flipped = {lane1_value[11], lane1_halves[3:1] ^ {3{lane1_value[11]}}};

  assign element[7:4] = lane1_flipped + {3'd0, (lane1_halves[0] & ~(&lane1_halves[3:1])) ^ lane1_value[11]};

  // lane 2
  wire lane2_is_outlier_0 = outlier_lane_0 == 2'd2;
  wire lane2_is_element = ~(seen_invalid | lane2_is_outlier_0);
  wire [11:0] lane2_value = row_0[35:24];
  wire lane2_is_normal = |lane2_value[10:3];
  wire [7:0] lane2_distance = {~block_exponent[7], block_exponent[6:0]} + ~lane2_value[10:3];
  wire lane2_is_far = |lane2_distance[7:2];
  wire lane2_is_visible = lane2_is_element & ~lane2_is_far;
  wire [3:0] lane2_shifted = {{lane2_is_normal, lane2_value[2:0]} & {4{lane2_is_visible}}} >> lane2_distance[1:0];
  wire [3:0] lane2_halves = lane2_shifted;
  wire [3:0] lane2_flipped = {lane2_value[11], lane2_halves[3:1] ^ {3{lane2_value[11]}}};

  assign element[11:8] = lane2_flipped + {3'd0, (lane2_halves[0] & ~(&lane2_halves[3:1])) ^ lane2_value[11]};

  // lane 3
  wire lane3_is_outlier_0 = outlier_lane_0 == 2'd3;
  wire lane3_is_element = ~(seen_invalid | lane3_is_outlier_0);
  wire [11:0] lane3_value = row_0[47:36];
  wire lane3_is_normal = |lane3_value[10:3];
  wire [7:0] lane3_distance = {~block_exponent[7], block_exponent[6:0]} + ~lane3_value[10:3];
  wire lane3_is_far = |lane3_distance[7:2];
  wire lane3_is_visible = lane3_is_element & ~lane3_is_far;
  wire [3:0] lane3_shifted = {{lane3_is_normal, lane3_value[2:0]} & {4{lane3_is_visible}}} >> lane3_distance[1:0];
  wire [3:0] lane3_halves = lane3_shifted;
  wire [3:0] lane3_flipped = {lane3_value[11], lane3_halves[3:1] ^ {3{lane3_value[11]}}};

  assign element[15:12] = lane3_flipped + {3'd0, (lane3_halves[0] & ~(&lane3_halves[3:1])) ^ lane3_value[11]};
  reg [15:0] elements;

  assign push = s_axis_tvalid & ready;

  always @(posedge aclk)
    if (reset) begin
      full <= 1'b0;
      draining <= 1'b0;
    end
    else begin
      full <= pop | (full & ~m_axis_tready);
      draining <= push | (draining & ~pop);
    end

  always @(posedge aclk)
    if (push) begin
      seen_invalid <= beat_invalid;
      seen_last <= s_axis_tlast;
      rest <= update_rest;
      leader_0 <= update_leaders;
      row_0 <= {input_value[63:52], input_value[47:36], input_value[31:20], input_value[15:4]};
    end

  always @(posedge aclk)
    if (pop) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
      record_outlier_0 <= leader_0 & {18{~seen_invalid}};
      record_last <= seen_last;
      elements <= element;
    end

  assign s_axis_tready = ready;
  assign m_axis_tdata = {5'd0, record_invalid, record_exponent, record_outlier_0, elements};
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
endmodule

`default_nettype wire
