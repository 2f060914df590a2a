using Microsoft.Recognizers.Text.Matcher;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class StringMatcherTests
{
    [Theory]
    [InlineData(MatchStrategy.TrieTree)]
    [InlineData(MatchStrategy.AcAutomaton)]
    public void Phrases_are_found_with_what_they_stand_for(MatchStrategy strategy)
    {
        var matcher = new StringMatcher(strategy);
        matcher.Init(new Dictionary<string, List<string>> { ["blue"] = ["sky", "deep sea"], ["green"] = ["sea"] });

        var found = matcher.Find("the deep sea below").OrderBy(match => match.Start).ToList();

        Assert.Equal(["deep sea", "sea"], found.Select(match => match.Text));
        Assert.Equal(["blue", "green"], found.Select(match => match.CanonicalValues.Single()));
        Assert.Equal(4, found[0].Start);
    }

    [Fact]
    public void Digits_are_cut_from_letters_for_units()
    {
        Assert.Equal(["5", "km", "/", "h"], new NumberWithUnitTokenizer().Tokenize("5km/h").Select(token => token.Text));
        Assert.Equal(["5km", "/", "h"], new SimpleTokenizer().Tokenize("5km/h").Select(token => token.Text));
    }

    [Fact]
    public void Values_and_ids_must_be_as_many()
    {
        Assert.Throws<ArgumentException>(() => new StringMatcher().Init(["one", "two"], ["1"]));
    }
}
