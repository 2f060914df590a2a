using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class FindTests
{
    private static List<SortedValue> Values(params string[] values) =>
        [.. values.Select((value, index) => new SortedValue { Value = value, Index = index + 1 })];

    [Fact]
    public void A_value_is_found_where_it_stands()
    {
        var found = Assert.Single(Find.FindValues("the red one please.", Values("red", "green", "blue")));

        Assert.Equal((4, 6, "red", "value"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal(("red", 1, 1f), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void Values_are_found_in_the_order_of_the_text() =>
        Assert.Equal(
            ["blue", "red"],
            Find.FindValues("the blue and the red ones", Values("red", "green", "blue")).Select(found => found.Text));

    [Fact]
    public void Of_values_that_overlap_the_longer_one_is_found()
    {
        var found = Find.FindValues("the bread pudding and bread please.", Values("bread", "bread pudding", "pudding"));

        Assert.Equal(["bread pudding", "bread"], found.Select(match => match.Text));
    }

    [Fact]
    public void Some_of_the_words_are_enough_when_allowed()
    {
        var options = new FindValuesOptions { AllowPartialMatches = true };

        var found = Assert.Single(Find.FindValues("option B", Values("option A", "option B", "option C"), options));
        Assert.Equal((2, 1f), (found.Resolution.Index, found.Resolution.Score));

        Assert.Empty(Find.FindValues("the second", Values("second option")));
        Assert.Equal(0.5f, Find.FindValues("the second", Values("second option"), options)[0].Resolution.Score);
    }

    [Theory]
    [InlineData("the second from last one", 1)]
    [InlineData("second to the very last", 0)]
    [InlineData("last second", 0)]
    public void Words_of_a_value_stand_in_order_and_not_far_apart(string text, int count) =>
        Assert.Equal(count, Find.FindValues(text, Values("second last")).Count);

    [Fact]
    public void Words_may_stand_further_apart_when_allowed() =>
        Assert.Single(Find.FindValues("second to the very last", Values("second last"), new FindValuesOptions { MaxTokenDistance = 5 }));

    [Fact]
    public void Words_between_lower_the_score() =>
        Assert.True(Find.FindValues("second from last", Values("second last"))[0].Resolution.Score < 1);

    [Fact]
    public void A_choice_is_found_by_value_title_and_synonym()
    {
        List<Choice> choices =
        [
            new("jfk") { Action = new CardAction { Title = "New York" } },
            new("lax") { Synonyms = ["Los Angeles"] },
        ];

        var (byValue, byTitle, bySynonym) = (
            Find.FindChoices("to jfk", choices)[0].Resolution,
            Find.FindChoices("to new york", choices)[0].Resolution,
            Find.FindChoices("to los angeles", choices)[0].Resolution);

        Assert.Equal(("jfk", 0, "jfk"), (byValue.Value, byValue.Index, byValue.Synonym));
        Assert.Equal(("jfk", 0, "New York"), (byTitle.Value, byTitle.Index, byTitle.Synonym));
        Assert.Equal(("lax", 1, "Los Angeles"), (bySynonym.Value, bySynonym.Index, bySynonym.Synonym));
    }

    [Fact]
    public void Values_and_titles_are_left_out_when_asked()
    {
        List<Choice> choices = [new("jfk") { Action = new CardAction { Title = "New York" } }];

        Assert.Empty(Find.FindChoices("jfk", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Empty(Find.FindChoices("new york", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Fact]
    public void Choices_may_be_texts() => Assert.Equal("blue", Find.FindChoices("blue", ["red", "blue"])[0].Resolution.Value);

    [Fact]
    public void Choices_and_values_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("x", (IList<Choice>?)null));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("x", (IList<string>?)null));
        Assert.Throws<ArgumentNullException>(() => Find.FindValues("x", null));
    }

    [Fact]
    public void The_callers_list_keeps_its_order()
    {
        var values = Values("a", "longer");

        Find.FindValues("longer", values);

        Assert.Equal(["a", "longer"], values.Select(value => value.Value));
    }
}
