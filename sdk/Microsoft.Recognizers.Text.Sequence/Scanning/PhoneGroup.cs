namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>A group of digits of a phone number.</summary>
/// <param name="Start">Where it starts, its + or parenthesis included.</param>
/// <param name="End">Where it ends, its parenthesis included.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="HasPlus">Whether it is a country code with +.</param>
/// <param name="InParentheses">Whether it stands in parentheses.</param>
internal readonly record struct PhoneGroup(int Start, int End, int Digits, bool HasPlus, bool InParentheses);
