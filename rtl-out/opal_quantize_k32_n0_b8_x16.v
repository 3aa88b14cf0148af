// opal_quantize_k32_n0_b8_x16: streaming MX-OPAL quantizer: bf16 values to blocks of integers with their outliers kept
// unit: opal_quantize
// configuration: blockSize=32 outliers=0 elementBits=8 twoLevel=false window=bounded lanes=16
// latency: 1 clock edge
// content: sha256 eea8d9f782f38612
`default_nettype none

module opal_quantize_k32_n0_b8_x16 (
  input wire aclk,
  input wire aresetn,
  input wire [255:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  output wire [271:0] m_axis_tdata,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready
);
  wire reset = ~aresetn;
  reg full, draining;
  wire pop = draining & (~full | m_axis_tready);
  wire push;
  reg filled, drained;
  wire has_gap = filled < drained;
  wire ready = ~draining | pop | has_gap;
  wire fills_last = filled == 1'b1;
  wire drains_last = drained == 1'b1;
  wire completes = push & fills_last;
  wire empties = pop & drains_last;
  wire fills_first = filled == 1'b0;
  wire drains_first = drained == 1'b0;
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
  reg [7:0] rest;
  wire [7:0] larger_0_0 = (input_value[30:23] > input_value[14:7]) ? input_value[30:23] : input_value[14:7];
  wire [7:0] larger_0_1 = (input_value[62:55] > input_value[46:39]) ? input_value[62:55] : input_value[46:39];
  wire [7:0] larger_0_2 = (input_value[94:87] > input_value[78:71]) ? input_value[94:87] : input_value[78:71];
  wire [7:0] larger_0_3 = (input_value[126:119] > input_value[110:103]) ? input_value[126:119] : input_value[110:103];
  wire [7:0] larger_0_4 = (input_value[158:151] > input_value[142:135]) ? input_value[158:151] : input_value[142:135];
  wire [7:0] larger_0_5 = (input_value[190:183] > input_value[174:167]) ? input_value[190:183] : input_value[174:167];
  wire [7:0] larger_0_6 = (input_value[222:215] > input_value[206:199]) ? input_value[222:215] : input_value[206:199];
  wire [7:0] larger_0_7 = (input_value[254:247] > input_value[238:231]) ? input_value[254:247] : input_value[238:231];
  wire [7:0] larger_1_0 = (larger_0_1 > larger_0_0) ? larger_0_1 : larger_0_0;
  wire [7:0] larger_1_1 = (larger_0_3 > larger_0_2) ? larger_0_3 : larger_0_2;
  wire [7:0] larger_1_2 = (larger_0_5 > larger_0_4) ? larger_0_5 : larger_0_4;
  wire [7:0] larger_1_3 = (larger_0_7 > larger_0_6) ? larger_0_7 : larger_0_6;
  wire [7:0] larger_2_0 = (larger_1_1 > larger_1_0) ? larger_1_1 : larger_1_0;
  wire [7:0] larger_2_1 = (larger_1_3 > larger_1_2) ? larger_1_3 : larger_1_2;
  wire [7:0] larger_3_0 = (larger_2_1 > larger_2_0) ? larger_2_1 : larger_2_0;
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
  wire row_0_moves = push | (pop & (filled <= 1'b0));
  reg [255:0] row_0;
  wire row_1_moves = (push & (filled >= 1'b1)) | pop;
  reg [255:0] row_1;
  wire [127:0] element;

  genvar j;
  generate
    for (j = 0; j < 16; j = j + 1) begin : lane
      wire is_element = ~leaving_invalid;
      wire [15:0] value = row_1[16*j +: 16];
      wire is_normal = |value[14:7];
      wire [7:0] distance = {~leaving_exponent[7], leaving_exponent[6:0]} + ~value[14:7];
      wire is_far = |distance[7:3];
      wire is_visible = is_element & ~is_far;
      wire [7:0] shifted = {{is_normal, value[6:0]} & {8{is_visible}}} >> distance[2:0];
      wire [7:0] halves = shifted;
      wire [7:0] flipped = {value[15], halves[7:1] ^ {7{value[15]}}};

      assign element[8*j +: 8] = flipped + {7'd0, (halves[0] & ~(&halves[7:1])) ^ value[15]};
    end
  endgenerate

  reg [255:0] elements;

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
    if (reset) filled <= 1'b0;
    else if (push) filled <= filled + 1'b1;

  always @(posedge aclk)
    if (reset) drained <= 1'b0;
    else if (pop) drained <= drained + 1'b1;

  always @(posedge aclk)
    if (push) begin
      seen_invalid <= beat_invalid | (seen_invalid & ~fills_first);
      seen_last <= s_axis_tlast;
      rest <= (larger_3_0 > rest_before) ? larger_3_0 : rest_before;
    end

  always @(posedge aclk)
    if (hands_over) begin
      record_exponent <= block_exponent;
      record_invalid <= seen_invalid;
      record_last <= seen_last;
    end

  always @(posedge aclk)
    if (row_0_moves) begin
      row_0 <= {
        input_value[255:240], input_value[239:224], input_value[223:208], input_value[207:192], input_value[191:176],
        input_value[175:160], input_value[159:144], input_value[143:128], input_value[127:112], input_value[111:96],
        input_value[95:80], input_value[79:64], input_value[63:48], input_value[47:32], input_value[31:16], input_value[15:0]
      };
    end

  always @(posedge aclk)
    if (row_1_moves) row_1 <= row_0;

  always @(posedge aclk)
    if (pop) elements <= {element, elements[255:128]};

  assign s_axis_tready = ready;
  assign m_axis_tdata = {7'd0, record_invalid, record_exponent, elements};
  assign m_axis_tlast = record_last;
  assign m_axis_tvalid = full;
endmodule

`default_nettype wire
