// opal_core_sm4a4_k8_r2_n4_h2_x2_s16f8_o1_network_mux_mitchell_c4_v8: attention row on MX-OPAL blocks: quantizer, dot products, log2 softmax, values
// unit: opal_core
// configuration: blockSize=8 rows=2 rowLength=4 headSize=2 lanes=2 scoreBits=16 fractionBits=8
//   outliers=1 elementBits=4 weights=dint weightBits=4 adder=ripple approximation=mitchell codeBits=4
//   zeroLast=false valueBits=8 selector=network encoding=sm routing=mux
// latency: 10 clock edges
// content: sha256 a72a5c17fbf4612f
`default_nettype none

module opal_core_sm4a4_k8_r2_n4_h2_x2_s16f8_o1_network_mux_mitchell_c4_v8 (
  input wire aclk,
  input wire aresetn,
  input wire [31:0] s_axis_tdata,
  input wire s_axis_tlast,
  input wire s_axis_tvalid,
  output wire s_axis_tready,
  input wire [63:0] w_axis_tdata,
  input wire w_axis_tlast,
  input wire w_axis_tvalid,
  output wire w_axis_tready,
  input wire [39:0] c_axis_tdata,
  input wire c_axis_tlast,
  input wire c_axis_tvalid,
  output wire c_axis_tready,
  input wire [15:0] v_axis_tdata,
  input wire v_axis_tlast,
  input wire v_axis_tvalid,
  output wire v_axis_tready,
  output wire [15:0] m_axis_tdata,
  output wire m_axis_tuser,
  output wire m_axis_tlast,
  output wire m_axis_tvalid,
  input wire m_axis_tready,
  input wire signed [7:0] v_exp,
  input wire [15:0] v_scale
);
  wire rst = ~aresetn;
  wire block_done;
  reg standing_valid;
  wire standing_take = ~standing_valid | block_done;
  wire standing_quantize_s_axis_tready;
  wire [63:0] standing_quantize_m_axis_tdata;
  wire standing_quantize_m_axis_tlast, standing_quantize_m_axis_tvalid;
  opal_quantize_k8_n1_b4_x2_network standing_quantize (
    .aclk(aclk),
    .aresetn(aresetn),
    .s_axis_tdata(s_axis_tdata),
    .s_axis_tlast(s_axis_tlast),
    .s_axis_tvalid(s_axis_tvalid),
    .s_axis_tready(standing_quantize_s_axis_tready),
    .m_axis_tdata(standing_quantize_m_axis_tdata),
    .m_axis_tlast(standing_quantize_m_axis_tlast),
    .m_axis_tvalid(standing_quantize_m_axis_tvalid),
    .m_axis_tready(standing_take)
  );
  wire standing_load = standing_quantize_m_axis_tvalid & standing_take;
  reg [59:0] standing_record;
  reg standing_last;
  wire [15:0] standing_outliers = standing_record[47:32];
  wire [2:0] standing_lanes = standing_record[50:48];
  wire standing_invalid = standing_record[59];
  wire [31:0] standing_elements = standing_record[31:0];
  wire [7:0] standing_exponent = standing_record[58:51];
  wire scored;
  reg issue_first, issue_sums;
  wire issue_free = ~issue_sums | scored;
  wire issue_fire = standing_valid & w_axis_tvalid & issue_free;
  reg issue_weight_group_count;
  wire issue_last_group = issue_weight_group_count == 1'b1;
  wire issue_weight_group_incremented = issue_weight_group_count + 1'b1;
  wire issue_block_done = issue_fire & issue_last_group;
  wire [55:0] dots_p;
  wire signed [9:0] dots_p_exp;
  opal_dot_sm4a4_k8_n1_mux_r2 dots (
    .w(w_axis_tdata),
    .q(standing_elements),
    .x(standing_outliers),
    .idx(standing_lanes),
    .e(standing_exponent),
    .p(dots_p),
    .p_exp(dots_p_exp)
  );
  wire [31:0] sum_row0;
  opal_accumulate_p28_each_ctx2 accumulate0 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .p(dots_p[27:0]),
    .p_exp(dots_p_exp),
    .invalid(standing_invalid),
    .acc(sum_row0)
  );
  wire [31:0] sum_row1;
  opal_accumulate_p28_each_ctx2 accumulate1 (
    .clk(aclk),
    .rst(rst),
    .en(issue_fire),
    .clear(issue_first),
    .p(dots_p[55:28]),
    .p_exp(dots_p_exp),
    .invalid(standing_invalid),
    .acc(sum_row1)
  );
  wire room;
  wire scores_valid = issue_sums & c_axis_tvalid & room;
  wire codes_taken;
  wire signed [15:0] score0_y;
  rescale_fp32_bf16_to_s16f8 score0 (.x(sum_row0), .scale(c_axis_tdata[15:0]), .y(score0_y));
  wire [15:0] score_row0 = score0_y;
  wire signed [15:0] score1_y;
  rescale_fp32_bf16_to_s16f8 score1 (.x(sum_row1), .scale(c_axis_tdata[31:16]), .y(score1_y));
  wire [15:0] score_row1 = score1_y;
  wire softmax_s_axis_tready;
  wire [7:0] softmax_m_axis_tdata;
  wire softmax_m_axis_tlast, softmax_m_axis_tvalid;
  log2_softmax_n4_online2_s16f8_natural_mitchell_g9_c4 softmax (
    .aclk(aclk),
    .aresetn(aresetn),
    .s_axis_tdata({6'd0, c_axis_tdata[33:32], score_row1, score_row0}),
    .s_axis_tlast(1'b0),
    .s_axis_tvalid(scores_valid),
    .s_axis_tready(softmax_s_axis_tready),
    .m_axis_tdata(softmax_m_axis_tdata),
    .m_axis_tlast(softmax_m_axis_tlast),
    .m_axis_tvalid(softmax_m_axis_tvalid),
    .m_axis_tready(codes_taken)
  );
  wire output_free;
  reg values_sums_done, values_first_row;
  wire values_sums_leave = values_sums_done & output_free;
  wire values_row_fire = softmax_m_axis_tvalid & v_axis_tvalid & (~values_sums_done | output_free);
  reg values_code_count;
  wire values_code_incremented = values_code_count + 1'b1;
  wire values_codes_done = values_row_fire & (values_code_count == 1'b1);
  wire values_query_done = values_codes_done & softmax_m_axis_tlast;
  reg [3:0] values_code;

  always @* begin
    case (values_code_count)
      1'b0: values_code = softmax_m_axis_tdata[3:0];
      default: values_code = softmax_m_axis_tdata[7:4];
    endcase
  end

  wire [49:0] attention_acc;
  attn_v_h2_s8_c4_n4 attention (
    .clk(aclk),
    .rst(rst),
    .en(values_row_fire),
    .clear(values_first_row),
    .c(values_code),
    .v(v_axis_tdata),
    .acc(attention_acc)
  );
  reg outgoing_result_valid;
  wire outgoing_result_step = outgoing_result_valid & m_axis_tready;
  reg [49:0] outgoing_result;
  reg outgoing_result_count;
  wire outgoing_last_result = outgoing_result_count == 1'b1;
  wire outgoing_result_incremented = outgoing_result_count + 1'b1;
  wire outgoing_result_empties = outgoing_result_step & outgoing_last_result;
  wire [49:0] outgoing_shifted = {25'd0, outgoing_result[49:25]};
  wire outgoing_shifts = outgoing_result_step & ~values_sums_leave;
  wire outgoing_stays = ~(outgoing_result_step | values_sums_leave);
  reg invalid_seen, invalid_scored_group_count;
  wire invalid_scored_group_incremented = invalid_scored_group_count + 1'b1;
  wire invalid_query_scored = scored & (invalid_scored_group_count == 1'b1);
  reg [1:0] invalid_write_count;
  wire [1:0] invalid_write_incremented = invalid_write_count + 2'd1;
  reg [1:0] invalid_read_count;
  wire [1:0] invalid_read_incremented = invalid_read_count + 2'd1;
  reg invalid_entry0, invalid_entry1, invalid_entry2, invalid_entry3;
  reg [2:0] invalid_fill;
  wire [2:0] invalid_one_more = invalid_fill + 3'd1;
  wire signed [3:0] invalid_one_less = invalid_fill - 3'd1;
  reg invalid_head;

  always @* begin
    case (invalid_read_count)
      2'd0: invalid_head = invalid_entry0;
      2'd1: invalid_head = invalid_entry1;
      2'd2: invalid_head = invalid_entry2;
      default: invalid_head = invalid_entry3;
    endcase
  end

  reg invalid_flag;
  wire signed [9:0] value_exponent = $signed({{1{v_exp[7]}}, v_exp}) - 9'sd15;
  wire [15:0] result_y;
  rescale_p25_bf16_to_bf16 result (.p(outgoing_result[24:0]), .p_exp(value_exponent), .scale(v_scale), .y(result_y));

  assign block_done = issue_block_done;
  assign scored = scores_valid & softmax_s_axis_tready;
  assign room = invalid_fill != 3'd4;
  assign codes_taken = values_codes_done;
  assign output_free = ~outgoing_result_valid | outgoing_result_empties;

  always @(posedge aclk)
    if (rst) begin
      standing_valid <= 1'b0;
      issue_first <= 1'b1;
      issue_sums <= 1'b0;
      values_sums_done <= 1'b0;
      values_first_row <= 1'b1;
      outgoing_result_valid <= 1'b0;
      invalid_fill <= 3'd0;
    end
    else begin
      standing_valid <= standing_take ? standing_quantize_m_axis_tvalid : standing_valid;
      issue_first <= issue_block_done ? standing_last : issue_first;
      issue_sums <= issue_fire ? standing_last : (issue_sums & ~scored);
      values_sums_done <= values_query_done ? 1'b1 : (values_sums_done & ~values_sums_leave);
      values_first_row <= values_row_fire ? values_query_done : values_first_row;
      outgoing_result_valid <= values_sums_leave ? 1'b1 : (outgoing_result_valid & ~outgoing_result_empties);
      invalid_fill <=
        (invalid_query_scored == values_sums_leave)
          ? invalid_fill
          : (invalid_query_scored ? invalid_one_more : invalid_one_less[2:0]);
    end

  always @(posedge aclk)
    if (standing_load) begin
      standing_record <= standing_quantize_m_axis_tdata[59:0];
      standing_last <= standing_quantize_m_axis_tlast;
    end

  always @(posedge aclk)
    if (rst) issue_weight_group_count <= 1'b0;
    else if (issue_fire) issue_weight_group_count <= issue_weight_group_incremented;

  always @(posedge aclk)
    if (rst) values_code_count <= 1'b0;
    else if (values_row_fire) values_code_count <= values_code_incremented;

  always @(posedge aclk)
    begin
      outgoing_result <=
        (attention_acc & {50{values_sums_leave}}) | (outgoing_shifted & {50{outgoing_shifts}}) |
        (outgoing_result & {50{outgoing_stays}});
    end

  always @(posedge aclk)
    if (rst) outgoing_result_count <= 1'b0;
    else if (outgoing_result_step) outgoing_result_count <= outgoing_result_incremented;

  always @(posedge aclk)
    if (issue_fire) invalid_seen <= issue_first ? standing_invalid : (invalid_seen | standing_invalid);

  always @(posedge aclk)
    if (rst) invalid_scored_group_count <= 1'b0;
    else if (scored) invalid_scored_group_count <= invalid_scored_group_incremented;

  always @(posedge aclk)
    if (rst) invalid_write_count <= 2'd0;
    else if (invalid_query_scored) invalid_write_count <= invalid_write_incremented;

  always @(posedge aclk)
    if (rst) invalid_read_count <= 2'd0;
    else if (values_sums_leave) invalid_read_count <= invalid_read_incremented;

  always @(posedge aclk)
    if (invalid_query_scored & (invalid_write_count == 2'd0)) invalid_entry0 <= invalid_seen;

  always @(posedge aclk)
    if (invalid_query_scored & (invalid_write_count == 2'd1)) invalid_entry1 <= invalid_seen;

  always @(posedge aclk)
    if (invalid_query_scored & (invalid_write_count == 2'd2)) invalid_entry2 <= invalid_seen;

  always @(posedge aclk)
    if (invalid_query_scored & (invalid_write_count == 2'd3)) invalid_entry3 <= invalid_seen;

  always @(posedge aclk)
    if (values_sums_leave) invalid_flag <= invalid_head;

  assign s_axis_tready = standing_quantize_s_axis_tready;
  assign w_axis_tready = issue_fire;
  assign c_axis_tready = scored;
  assign v_axis_tready = values_row_fire;
  assign m_axis_tdata = result_y;
  assign m_axis_tuser = invalid_flag;
  assign m_axis_tlast = outgoing_last_result;
  assign m_axis_tvalid = outgoing_result_valid;

  // padding to whole bytes
  wire unused_input = &{1'b0, standing_quantize_m_axis_tdata[63:60]};

  // weights are counted
  wire unused_input_2 = &{1'b0, w_axis_tlast};

  // scales are counted
  wire unused_input_3 = &{1'b0, c_axis_tlast};

  // padding to whole bytes
  wire unused_input_4 = &{1'b0, c_axis_tdata[39:34]};

  // rows are counted
  wire unused_input_5 = &{1'b0, v_axis_tlast};
  wire unused_bits = &{1'b0, invalid_one_less[3]};
endmodule

`default_nettype wire
