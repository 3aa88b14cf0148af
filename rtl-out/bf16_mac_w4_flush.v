// bf16_mac_w4_flush: bf16 multiply-accumulate into fp32
// unit: bf16_mac
// configuration: weight=int weightBits=4 accumulate=sequential denormals=flush contexts=1 stages=0
// latency: 1 clock edge
// content: sha256 fc3e0fdf341d7dfc
`default_nettype none

module bf16_mac_w4_flush (
  input wire clk,
  input wire rst,
  input wire en,
  input wire clear,
  input wire signed [3:0] w,
  input wire [15:0] a,
  output reg [31:0] acc
);
  wire [31:0] start = clear ? 32'd0 : acc;
  wire negative;
  wire [9:0] exponent;
  wire [10:0] significand;
  wire infinite, nan;

  genvar i;
  generate
    for (i = 0; i < 1; i = i + 1) begin : lane
      wire [3:0] w_code = w;
      wire [15:0] a_code = a;
      wire [7:0] a_field = a_code[14:7];
      wire a_is_normal = |a_field;
      wire a_has_fraction = |a_code[6:0];
      wire a_is_special = &a_field;
      wire a_negative = a_code[15];
      wire [7:0] a_significand = {a_is_normal, a_code[6:0] & {7{a_is_normal}}};
      wire a_is_zero = ~a_is_normal;
      wire a_is_infinite = a_is_special & ~a_has_fraction;
      wire a_is_nan = a_is_special & a_has_fraction;
      wire [3:0] w_magnitude = (w_code ^ {4{w_code[3]}}) + {3'd0, w_code[3]};
      wire weight_is_zero = ~(|w_magnitude);
      wire product_negative = w_code[3] ^ a_negative;
      wire [10:0] product;
      significand_mul_4x8_to11 multiply (.x(w_magnitude), .y(a_significand), .p(product));
      wire product_is_zero = weight_is_zero | a_is_zero;
      wire product_is_nan = a_is_nan | (a_is_infinite & weight_is_zero);
      wire signed [8:0] signed_field = {1'b0, a_field};
      wire signed [9:0] product_exponent = {{1{signed_field[8]}}, signed_field} + 10'sd3;
      wire is_present = ~product_is_zero;
      wire signed [9:0] term_exponent = product_exponent & {10{is_present}};

      assign negative = product_negative;
      assign exponent[9:0] = term_exponent;
      assign significand[10:0] = product;
      assign infinite = a_is_infinite;
      assign nan = product_is_nan;
    end
  endgenerate

  wire [31:0] sum0;
  fp32_add_m11e10_z3_flush add0 (
    .number(start),
    .negative(negative),
    .exponent(exponent),
    .significand(significand),
    .infinite(infinite),
    .nan(nan),
    .sum(sum0)
  );

  always @(posedge clk)
    if (rst) acc <= 32'd0;
    else if (en) acc <= sum0;
endmodule

`default_nettype wire
