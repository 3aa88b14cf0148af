// opal_quantize_k8_n0_b4_x2: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=8 outliers=0 elementBits=4 lanes=2 twoLevel=false window=bounded
// latency: 1 clock edge
// content: sha256 34b85aabae669b18
`default_nettype none

module opal_quantize_k8_n0_b4_x2 (
  input wire aclk,
  input wire aresetn,
  input wire [31:0] s_axis_tdata,
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
  wire [7:0] larger_0_0 = (input_value[30:23] > input_value[14:7]) ? input_value[30:23] : input_value[14:7];
  wire fills_later = ~fills_first;
  wire [7:0] rest_before = rest & {8{fills_later}};
  wire hands_over = pop & drains_first;
  wire [7:0] exponent_field = (seen_invalid | ~(|rest)) ? 8'd1 : rest;
  wire [7:0] next_field = exponent_field + 8'd1;
  wire signed [7:0] block_exponent = {~next_field[7], next_field[6:0]};
  reg signed [7:0] record_exponent;
  wire signed [7:0] leaving_exponent = drains_first ? block_exponent : record_exponent;
  reg record_invalid;
  wire leaving_invalid = drains_first ? seen_invalid : record_invalid;
  reg record_last;
  wire row_0_moves = push | (pop & (filled <= 2'd0));
  reg [23:0] row_0;
  wire row_1_moves = (push & (filled >= 2'd1)) | (pop & (filled <= 2'd1));
  reg [23:0] row_1;
  wire row_2_moves = (push & (filled >= 2'd2)) | (pop & (filled <= 2'd2));
  reg [23:0] row_2;
  wire row_3_moves = (push & (filled >= 2'd3)) | pop;
  reg [23:0] row_3;
  wire [7:0] element;

  genvar j;
  generate
    for (j = 0; j < 2; j = j + 1) begin : lane
      wire is_element = ~leaving_invalid;
      wire [11:0] value = row_3[12*j +: 12];
      wire is_normal = |value[10:3];
      wire [7:0] distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~value[10:3];
      wire is_far = |distance[7:2];
      wire is_visible = is_element & ~is_far;
      wire [3:0] shifted = {{is_normal, value[2:0]} & {4{is_visible}}} >> distance[1:0];
      wire [3:0] halves = shifted;
      wire [3:0] flipped = {value[11], halves[3:1] ^ {3{value[11]}}};

      assign element[4*j +: 4] = flipped + {3'd0, (halves[0] & ~(&halves[3:1])) ^ value[11]};
    end
  endgenerate

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
      rest <= (larger_0_0 > rest_before) ? larger_0_0 : rest_before;
    end

  always @(posedge aclk)
    if (hands_over) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
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
  assign m_axis_tdata = {7'd0, record_invalid, record_exponent, elements};
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
  wire unused_bits = &{1'b0, input_value[19:16], input_value[3:0]};
endmodule

`default_nettype wire
