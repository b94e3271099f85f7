// module in the making
