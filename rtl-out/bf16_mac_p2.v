// bf16_mac_p2: bf16 multiply-accumulate into fp32
// unit: bf16_mac
// configuration: weight=bf16 accumulate=sequential denormals=keep contexts=1 stages=2
// latency: 3 clock edges
// content: sha256 30f9552bde279aa6
`default_nettype none

module bf16_mac_p2 (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire [15:0] w,
  input wire [15:0] a,
  output reg [31:0] acc
);
  reg travel_en_1, travel_en_2, travel_clear_1, travel_clear_2;
  wire [31:0] start = travel_clear_2 ? 32'd0 : acc;
  wire negative;
  wire [10:0] exponent;
  wire [15:0] significand;
  wire infinite, nan;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [15:0] w_code = w;
      wire [15:0] a_code = a;
      wire [7:0] a_field = a_code[14:7];
      wire a_is_normal = |a_field;
      wire a_has_fraction = |a_code[6:0];
      wire a_is_special = &a_field;
      wire a_negative = a_code[15];
      wire [7:0] a_exponent = {a_field[7:1], a_field[0] | ~a_is_normal};
      wire [7:0] a_significand = {a_is_normal, a_code[6:0]};
      wire a_is_zero = ~(a_is_normal | a_has_fraction);
      wire a_is_infinite = a_is_special & ~a_has_fraction;
      wire a_is_nan = a_is_special & a_has_fraction;
      wire [7:0] w_field = w_code[14:7];
      wire w_is_normal = |w_field;
      wire w_has_fraction = |w_code[6:0];
      wire w_is_special = &w_field;
      wire w_negative = w_code[15];
      wire [7:0] w_exponent = {w_field[7:1], w_field[0] | ~w_is_normal};
      wire [7:0] w_significand = {w_is_normal, w_code[6:0]};
      wire w_is_zero = ~(w_is_normal | w_has_fraction);
      wire w_is_infinite = w_is_special & ~w_has_fraction;
      wire w_is_nan = w_is_special & w_has_fraction;
      wire product_is_zero = w_is_zero | a_is_zero;
      wire product_is_infinite = w_is_infinite | a_is_infinite;
      wire product_negative = w_negative ^ a_negative;
      wire [15:0] product;
      significand_mul_8x8 multiply (.x(w_significand), .y(a_significand), .p(product));
      wire product_is_nan = w_is_nan | a_is_nan | (product_is_infinite & product_is_zero);
      wire [8:0] exponent_sum = w_exponent + a_exponent;
      wire signed [9:0] signed_sum = {1'b0, exponent_sum};
      wire signed [10:0] product_exponent = {{1{signed_sum[9]}}, signed_sum} - 11'sd126;
      reg negative_p;
      reg [15:0] significand_p;
      reg is_infinite_p, is_nan_p;
      reg signed [10:0] exponent_p;
      wire normal_clear8 = ~(|significand_p[15:8]);
      wire [15:0] normal_left8 = normal_clear8 ? {significand_p[7:0], 8'd0} : significand_p;
      wire normal_clear4 = ~(|normal_left8[15:12]);
      wire [15:0] normal_left4 = normal_clear4 ? {normal_left8[11:0], 4'd0} : normal_left8;
      wire normal_clear2 = ~(|normal_left4[15:14]);
      wire [15:0] normal_left2 = normal_clear2 ? {normal_left4[13:0], 2'd0} : normal_left4;
      wire normal_clear1 = ~(|normal_left2[15]);
      wire [15:0] normal_left1 = normal_clear1 ? {normal_left2[14:0], 1'b0} : normal_left2;
      wire signed [4:0] down = {1'b0, normal_clear8, normal_clear4, normal_clear2, normal_clear1};
      wire signed [10:0] own_exponent = exponent_p - {{6{down[4]}}, down};
      wire signed [10:0] term_exponent = own_exponent & {11{normal_left1[15]}};
      reg negative_t;
      reg signed [10:0] exponent_t;
      reg [15:0] significand_t;
      reg is_infinite_t, is_nan_t;

      always @(posedge clk)
        begin
          negative_p <= product_negative;
          significand_p <= product;
          is_infinite_p <= product_is_infinite;
          is_nan_p <= product_is_nan;
          exponent_p <= product_exponent;
          negative_t <= negative_p;
          exponent_t <= term_exponent;
          significand_t <= normal_left1;
          is_infinite_t <= is_infinite_p;
          is_nan_t <= is_nan_p;
        end

      assign negative = negative_t;
      assign exponent[10:0] = exponent_t;
      assign significand[15:0] = significand_t;
      assign infinite = is_infinite_t;
      assign nan = is_nan_t;
    end
  endgenerate

  wire [31:0] sum0;
  fp32_add_m16e11 add0 (
    .number(start),
    .negative(negative),
    .exponent(exponent),
    .significand(significand),
    .infinite(infinite),
    .nan(nan),
    .sum(sum0)
  );

  always @(posedge clk)
    if (rst) begin
      travel_en_1 <= 1'b0;
      travel_en_2 <= 1'b0;
      travel_clear_1 <= 1'b0;
      travel_clear_2 <= 1'b0;
    end
    else begin
      travel_en_1 <= en;
      travel_en_2 <= travel_en_1;
      travel_clear_1 <= clear;
      travel_clear_2 <= travel_clear_1;
    end

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (travel_en_2) acc <= sum0;
endmodule

`default_nettype wire
