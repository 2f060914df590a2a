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

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.SerialNumber, MemberType = typeof(SentenceFile))]
    public void Serial_numbers_are_found(string line) => AssertFound(EntityCategory.SerialNumber, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Imei, MemberType = typeof(SentenceFile))]
    public void Imeis_are_found(string line) => AssertFound(EntityCategory.Imei, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Sku, MemberType = typeof(SentenceFile))]
    public void Item_numbers_are_found(string line) => AssertFound(EntityCategory.Sku, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.CardNumber, MemberType = typeof(SentenceFile))]
    public void Card_numbers_are_found(string line) => AssertFound(EntityCategory.CardNumber, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Password, MemberType = typeof(SentenceFile))]
    public void Passwords_are_found(string line) => AssertFound(EntityCategory.Password, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Address, MemberType = typeof(SentenceFile))]
    public void Addresses_are_found(string line) => AssertFound(EntityCategory.Address, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Amount, MemberType = typeof(SentenceFile))]
    public void Amounts_are_found(string line) => AssertFound(EntityCategory.Amount, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Quantity, MemberType = typeof(SentenceFile))]
    public void Quantities_are_found(string line) => AssertFound(EntityCategory.Quantity, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Product, MemberType = typeof(SentenceFile))]
    public void Products_are_found(string line) => AssertFound(EntityCategory.Product, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.Brand, MemberType = typeof(SentenceFile))]
    public void Brands_are_found(string line) => AssertFound(EntityCategory.Brand, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.ProductCategory, MemberType = typeof(SentenceFile))]
    public void Product_categories_are_found(string line) => AssertFound(EntityCategory.ProductCategory, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.OptionValue, MemberType = typeof(SentenceFile))]
    public void Option_values_are_found(string line) => AssertFound(EntityCategory.OptionValue, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.ServiceCentre, MemberType = typeof(SentenceFile))]
    public void Service_centres_are_found(string line) => AssertFound(EntityCategory.ServiceCentre, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.ModelNumber, MemberType = typeof(SentenceFile))]
    public void Model_numbers_are_found_in_titles(string line) => AssertFound(EntityCategory.ModelNumber, line);

    [Theory]
    [MemberData(nameof(SentenceFile.Of), EntityCategory.DateTime, MemberType = typeof(SentenceFile))]
    public void Dates_and_times_are_found(string line) => AssertFound(EntityCategory.DateTime, line);

    private static void AssertFound(string category, string line)
    {
        var (text, expected) = SentenceFile.Parse(line);

        var insights = Analyzer.Analyze(text, new(Now: new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)));

        var found = insights.EntitiesOf(category).ToArray();
        Assert.Equal(expected, found.Select((entity, index) => SentenceFile.Mark(entity, index < expected.Length ? expected[index] : "")));
        Assert.All(found, entity => Assert.Equal(entity.Text, text.Substring(entity.Offset, entity.Length)));
    }
}
