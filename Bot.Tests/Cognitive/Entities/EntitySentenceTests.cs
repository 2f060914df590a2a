using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Tests.Cognitive.Entities;

public sealed class EntitySentenceTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.OrderNumber, MemberType = typeof(SentenceFile))]
    public void Order_numbers_are_found(string line) => AssertFound(EntityCategory.OrderNumber, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.OrderNumberEnding, MemberType = typeof(SentenceFile))]
    public void Endings_of_order_numbers_are_found(string line) => AssertFound(EntityCategory.OrderNumberEnding, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.TrackingNumber, MemberType = typeof(SentenceFile))]
    public void Tracking_numbers_are_found(string line) => AssertFound(EntityCategory.TrackingNumber, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Email, MemberType = typeof(SentenceFile))]
    public void Email_addresses_are_found(string line) => AssertFound(EntityCategory.Email, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Phone, MemberType = typeof(SentenceFile))]
    public void Phone_numbers_are_found(string line) => AssertFound(EntityCategory.Phone, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.PostalCode, MemberType = typeof(SentenceFile))]
    public void Postal_codes_are_found(string line) => AssertFound(EntityCategory.PostalCode, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Person, MemberType = typeof(SentenceFile))]
    public void Persons_are_found(string line) => AssertFound(EntityCategory.Person, line);

    private static void AssertFound(string category, string line)
    {
        var (text, expected) = SentenceFile.Parse(line);

        var insights = Analyzer.Analyze(text, TextHints.None);

        var found = insights.EntitiesOf(category).ToArray();
        Assert.Equal(expected, found.Select((entity, index) => SentenceFile.Mark(entity, index < expected.Length ? expected[index] : "")));
        Assert.All(found, entity => Assert.Equal(entity.Text, text.Substring(entity.Offset, entity.Length)));
    }
}
