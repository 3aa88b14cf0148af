// bf16_dot_w4_x4_flush_p4: bf16 dot product, accumulated in fp32
// unit: bf16_dot
// configuration: weight=int weightBits=4 accumulate=sequential denormals=flush contexts=1 stages=4
//   lanes=4
// latency: 5 clock edges
// content: sha256 90a434538f2bace2
`default_nettype none

module bf16_dot_w4_x4_flush_p4 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [15:0] w,
  input wire [63:0] a,
  output reg [31:0] acc
);
  reg travel_en_1, travel_en_2, travel_en_3, travel_en_4, travel_clear_1, travel_clear_2;
  reg travel_clear_3, travel_clear_4;
  wire [31:0] start = travel_clear_4 ? 32'd0 : acc;
  wire [3:0] negative;
  wire [39:0] exponent;
  wire [43:0] significand;
  wire [3:0] infinite, nan;

  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : lane
      wire [3:0] w_code = w[4*i +: 4];
      wire [15:0] a_code = a[16*i +: 16];
      reg [3:0] w_q;
      reg [15:0] a_q;
      wire [7:0] a_field = a_q[14:7];
      wire a_is_normal = |a_field;
      wire a_has_fraction = |a_q[6:0];
      wire a_is_special = &a_field;
      wire a_negative = a_q[15];
      wire [7:0] a_significand = {a_is_normal, a_q[6:0] & {7{a_is_normal}}};
      wire a_is_zero = ~a_is_normal;
      wire a_is_infinite = a_is_special & ~a_has_fraction;
      wire a_is_nan = a_is_special & a_has_fraction;
      reg a_negative_q;
      reg [7:0] a_exponent_q, a_significand_q;
      reg a_is_zero_q, a_is_infinite_q, a_is_nan_q;
      wire [3:0] w_magnitude = (w_q ^ {4{w_q[3]}}) + {3'd0, w_q[3]};
      reg w_negative_q;
      reg [3:0] w_magnitude_q;
      wire weight_is_zero = ~(|w_magnitude_q);
      wire product_negative = w_negative_q ^ a_negative_q;
      wire [10:0] product;
      significand_mul_4x8_to11 multiply (.x(w_magnitude_q), .y(a_significand_q), .p(product));
      wire product_is_zero = weight_is_zero | a_is_zero_q;
      wire product_is_nan = a_is_nan_q | (a_is_infinite_q & weight_is_zero);
      wire signed [8:0] signed_field = {1'b0, a_exponent_q};
      wire signed [9:0] product_exponent = {{1{signed_field[8]}}, signed_field} + 10'sd3;
      reg negative_p;
      reg [10:0] significand_p;
      reg is_zero_p, is_infinite_p, is_nan_p;
      reg signed [9:0] exponent_p;
      wire is_present = ~is_zero_p;
      wire signed [9:0] term_exponent = exponent_p & {10{is_present}};
      reg negative_t;
      reg signed [9:0] exponent_t;
      reg [10:0] significand_t;
      reg is_infinite_t, is_nan_t;

      always @(posedge clk)
        begin
          w_q <= w_code;
          a_q <= a_code;
          a_negative_q <= a_negative;
          a_exponent_q <= a_field;
          a_significand_q <= a_significand;
          a_is_zero_q <= a_is_zero;
          a_is_infinite_q <= a_is_infinite;
          a_is_nan_q <= a_is_nan;
          w_negative_q <= w_q[3];
          w_magnitude_q <= w_magnitude;
          negative_p <= product_negative;
          significand_p <= product;
          is_zero_p <= product_is_zero;
          is_infinite_p <= a_is_infinite_q;
          is_nan_p <= product_is_nan;
          exponent_p <= product_exponent;
          negative_t <= negative_p;
          exponent_t <= term_exponent;
          significand_t <= significand_p;
          is_infinite_t <= is_infinite_p;
          is_nan_t <= is_nan_p;
        end

      assign negative[i] = negative_t;
      assign exponent[10*i +: 10] = exponent_t;
      assign significand[11*i +: 11] = significand_t;
      assign infinite[i] = is_infinite_t;
      assign nan[i] = is_nan_t;
    end
  endgenerate

  wire [31:0] sum0;
  fp32_add_m11e10_z3_flush add0 (
    .number(start),
    .negative(negative[0]),
    .exponent(exponent[9:0]),
    .significand(significand[10:0]),
    .infinite(infinite[0]),
    .nan(nan[0]),
    .sum(sum0)
  );
  wire [31:0] sum1;
  fp32_add_m11e10_z3_flush add1 (
    .number(sum0),
    .negative(negative[1]),
    .exponent(exponent[19:10]),
    .significand(significand[21:11]),
    .infinite(infinite[1]),
    .nan(nan[1]),
    .sum(sum1)
  );
  wire [31:0] sum2;
  fp32_add_m11e10_z3_flush add2 (
    .number(sum1),
    .negative(negative[2]),
    .exponent(exponent[29:20]),
    .significand(significand[32:22]),
    .infinite(infinite[2]),
    .nan(nan[2]),
    .sum(sum2)
  );
  wire [31:0] sum3;
  fp32_add_m11e10_z3_flush add3 (
    .number(sum2),
    .negative(negative[3]),
    .exponent(exponent[39:30]),
    .significand(significand[43:33]),
    .infinite(infinite[3]),
    .nan(nan[3]),
    .sum(sum3)
  );

  always @(posedge clk)
    if (rst) begin
      travel_en_1 <= 1'b0;
      travel_en_2 <= 1'b0;
      travel_en_3 <= 1'b0;
      travel_en_4 <= 1'b0;
      travel_clear_1 <= 1'b0;
      travel_clear_2 <= 1'b0;
      travel_clear_3 <= 1'b0;
      travel_clear_4 <= 1'b0;
    end
    else begin
      travel_en_1 <= en;
      travel_en_2 <= travel_en_1;
      travel_en_3 <= travel_en_2;
      travel_en_4 <= travel_en_3;
      travel_clear_1 <= clear;
      travel_clear_2 <= travel_clear_1;
      travel_clear_3 <= travel_clear_2;
      travel_clear_4 <= travel_clear_3;
    end

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (travel_en_4) acc <= sum3;
endmodule

`default_nettype wire
