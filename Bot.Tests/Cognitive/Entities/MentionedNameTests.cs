using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Cognitive.Entities;

public sealed class MentionedNameTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Theory]
    [InlineData("we fly from London to Paris next week", EntityCategory.Location, "London", "Paris")]
    [InlineData("just landed in Chicago , off to Seattle tomorrow", EntityCategory.Location, "Chicago", "Seattle")]
    [InlineData("watching Barack Obama on TV with Michelle", EntityCategory.Person, "Barack Obama", "Michelle")]
    public void Names_in_passing_are_found(string text, string category, params string[] expected)
    {
        var found = Analyzer.Analyze(text, TextHints.None).EntitiesOf(category);

        Assert.Equal(expected, found.Select(entity => entity.Text));
    }

    [Theory]
    [InlineData("where is my order?")]
    [InlineData("Ich möchte meine Bestellung stornieren")]
    [InlineData("Je voudrais annuler ma commande")]
    [InlineData("Can I return the Desk Lamp?")]
    public void Requests_without_names_have_none(string text)
    {
        var found = Analyzer.Analyze(text, TextHints.None).Entities;

        Assert.DoesNotContain(found, entity => entity.Category is EntityCategory.Person or EntityCategory.Location or EntityCategory.Organization);
    }

    [Fact]
    public void A_person_who_is_only_mentioned_is_not_taken_for_the_customer()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });
        turn.TurnState.Add(Analyzer.Analyze("", TextHints.None) with
        {
            Entities = [new(EntityCategory.Person, "Mary", 0, 4, 0.45), new(EntityCategory.Person, "Bo Li", 9, 5, 0.5),
                new(EntityCategory.Location, "Rome", 20, 4, 0.45)],
        });

        var heard = turn.Insights().Entities;

        Assert.Equal(["Bo Li", "Rome"], heard.Select(entity => entity.Text));
    }
}
