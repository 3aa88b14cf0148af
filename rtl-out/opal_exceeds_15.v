// opal_exceeds_15: whether one unsigned number is greater than another, bit by bit
// content: sha256 7871914746b773b1
`default_nettype none

module opal_exceeds_15 (
  input wire [14:0] a,
  input wire [14:0] b,
  output wire over
);
  wire over_0 = a[0] & ~b[0];
  wire over_1 = (a[1] & ~b[1]) | ((a[1] | ~b[1]) & over_0);
  wire over_2 = (a[2] & ~b[2]) | ((a[2] | ~b[2]) & over_1);
  wire over_3 = (a[3] & ~b[3]) | ((a[3] | ~b[3]) & over_2);
  wire over_4 = (a[4] & ~b[4]) | ((a[4] | ~b[4]) & over_3);
  wire over_5 = (a[5] & ~b[5]) | ((a[5] | ~b[5]) & over_4);
  wire over_6 = (a[6] & ~b[6]) | ((a[6] | ~b[6]) & over_5);
  wire over_7 = (a[7] & ~b[7]) | ((a[7] | ~b[7]) & over_6);
  wire over_8 = (a[8] & ~b[8]) | ((a[8] | ~b[8]) & over_7);
  wire over_9 = (a[9] & ~b[9]) | ((a[9] | ~b[9]) & over_8);
  wire over_10 = (a[10] & ~b[10]) | ((a[10] | ~b[10]) & over_9);
  wire over_11 = (a[11] & ~b[11]) | ((a[11] | ~b[11]) & over_10);
  wire over_12 = (a[12] & ~b[12]) | ((a[12] | ~b[12]) & over_11);
  wire over_13 = (a[13] & ~b[13]) | ((a[13] | ~b[13]) & over_12);
  wire over_14 = (a[14] & ~b[14]) | ((a[14] | ~b[14]) & over_13);

  assign over = over_14;
endmodule

`default_nettype wire
