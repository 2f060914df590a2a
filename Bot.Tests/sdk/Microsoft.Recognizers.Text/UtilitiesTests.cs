using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Utilities;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class UtilitiesTests
{
    private static readonly Regex Digits = new(@"\d+");

    [Fact]
    public void All_matches_are_listed() => Assert.Equal(["1", "23"], RegExpUtility.GetMatches(Digits, "a1b23c"));

    [Theory]
    [InlineData("12", false, true)]
    [InlineData(" 12 ", true, true)]
    [InlineData(" 12 ", false, false)]
    [InlineData("12 lamps", true, false)]
    [InlineData("lamps", true, false)]
    public void A_match_may_have_to_be_the_whole_text(string text, bool trim, bool exact)
    {
        Assert.Equal(exact, Digits.IsExactMatch(text, trim));
        Assert.Equal(exact, Digits.MatchExact(text, trim).Success);
    }

    [Theory]
    [InlineData("12 lamps", true, false)]
    [InlineData("lamps 34", false, true)]
    [InlineData(" 12 ", true, true)]
    public void A_match_may_have_to_begin_or_end_the_text(string text, bool begins, bool ends)
    {
        Assert.Equal(begins, Digits.MatchBegin(text, trim: true).Success);
        Assert.Equal(begins, Digits.MatchesBegin(text, trim: true).Success);
        Assert.Equal(ends, Digits.MatchEnd(text, trim: true).Success);
    }

    [Fact]
    public void A_conditional_match_shows_the_match_it_is()
    {
        ConditionalMatch match = new Regex(@"(?<unit>[a-z]+)$").MatchEnd("12 lamps", trim: false);

        Assert.Equal((true, 3, 5, "lamps"), (match.Success, match.Index, match.Length, match.Value));
        Assert.Equal("lamps", match.Groups["unit"].Value);
        Assert.Equal(match.Match.Value, match.Value);
    }

    [Fact]
    public void A_text_is_split_without_empty_parts() => Assert.Equal(["a", "b"], RegExpUtility.Split(Digits, "1a22b3"));

    [Fact]
    public void A_number_becomes_options_when_each_part_of_it_is_one()
    {
        Assert.Equal(NumberOptions.PercentageMode, EnumUtils.Convert<NumberOptions>((int)NumberOptions.PercentageMode));
        Assert.Equal(RegexOptions.IgnoreCase | RegexOptions.Multiline, EnumUtils.Convert<RegexOptions>(3));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => EnumUtils.Convert<RegexOptions>(1 << 30));
        Assert.True(EnumUtils.IsFlagDefined(RegexOptions.Compiled));
        Assert.False(EnumUtils.IsFlagDefined((RegexOptions)(1 << 30)));
    }
}
