using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Dialogs.Addresses;

namespace EcomBot.Tests.Dialogs.Addresses;

public sealed class AddressReaderTests
{
    private static readonly Address Home = new("204 Congress Avenue", "Apt 7", "Austin", "TX", "78701", "USA");

    [Theory]
    [InlineData("en", "send it to 445 Maple Drive, Suite 394, Fort Worth, TX 76165 instead", "445 Maple Drive, Suite 394, Fort Worth, TX 76165, USA")]
    [InlineData("en", "12 oak st, Springfield IL 62704", "12 oak st, Springfield, IL 62704, USA")]
    [InlineData("en", "742 Evergreen Terrace\nApt 2B\nSpringfield, Illinois 62704\nUSA", "742 Evergreen Terrace, Apt 2B, Springfield, IL 62704, USA")]
    [InlineData("en", "10 Downing Street, London SW1A 2AA, United Kingdom", "10 Downing Street, London, SW1A 2AA, United Kingdom")]
    [InlineData("en", "77 Harbor Road Apt 4, Portland 97201", "77 Harbor Road, Apt 4, Portland, OR 97201, USA")]
    [InlineData("de", "Bitte an Kurt-Schumacher-Straße 12, 04109 Leipzig, Deutschland", "Kurt-Schumacher-Straße 12, Leipzig, 04109, Deutschland")]
    [InlineData("de", "neue Adresse: Am Alten Weg 3, 80331 München, Deutschland", "Am Alten Weg 3, München, 80331, Deutschland")]
    [InlineData("es", "Calle Mayor 5, 3º B, 28013 Madrid, España", "Calle Mayor 5, 3º B, Madrid, 28013, España")]
    [InlineData("fr", "au 12 rue de la Paix, 75002 Paris, France", "12 rue de la Paix, Paris, 75002, France")]
    [InlineData("pt-BR", "para Rua das Flores, 140, ap 32, São Paulo - SP, 01310-100, Brasil", "Rua das Flores, 140, ap 32, São Paulo, SP 01310-100, Brasil")]
    [InlineData("zh-Hans", "地址改成上海市中山路18号3单元502室，邮编200001，中国", "中山路18号, 3单元502室, 上海, 上海 200001, 中国")]
    [InlineData("en", "only the suite number is wrong: Suite 512", "204 Congress Avenue, Suite 512, Austin, TX 78701, USA")]
    [InlineData("en", "the house number should be 240, not 204", "240 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("en", "the zip code is wrong, it is 78704", "204 Congress Avenue, Apt 7, Austin, TX 78704, USA")]
    [InlineData("de", "die Hausnummer ist 14", "14 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    public void An_address_or_a_part_of_one_is_read(string language, string text, string address)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(address, AddressReader.Read(new(text, []), isAnswer: false).On(Home).ToString());
    }

    [Theory]
    [InlineData("en", "yes please")]
    [InlineData("en", "where is my order?")]
    [InlineData("en", "I bought 2 lamps in May")]
    [InlineData("fr", "oui, allez-y")]
    [InlineData("zh-Hans", "好的")]
    public void What_is_no_address_says_nothing(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.True(AddressReader.Read(new(text, []), isAnswer: false).IsEmpty);
    }

    [Theory]
    [InlineData("en", "hmm actually no, 510", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("en", "no 510 not 204", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("en", "it's not 204, it's 510b", "510b Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("en", "510 instead please", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("en", "wait, 78702", "204 Congress Avenue, Apt 7, Austin, TX 78702, USA")]
    [InlineData("de", "nein, 510 statt 204", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("es", "no no, es el 510", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("fr", "pas 204 mais 510", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("pt-BR", "não, 510 por favor", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    [InlineData("zh-Hans", "不对，是510号", "510 Congress Avenue, Apt 7, Austin, TX 78701, USA")]
    public void A_number_alone_corrects_the_address_that_was_shown(string language, string text, string address)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(address, AddressReader.Read(new(text, []), isAnswer: false, corrects: true).On(Home).ToString());
    }

    [Theory]
    [InlineData("en", "send me 2 lamps too")]
    [InlineData("en", "when will it arrive, in 3 days?")]
    [InlineData("en", "no, 5, 6 or 7")]
    [InlineData("de", "gib mir 5 Minuten")]
    public void A_number_of_something_else_corrects_no_address(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.True(AddressReader.Read(new(text, []), isAnswer: false, corrects: true).IsEmpty);
    }

    [Theory]
    [InlineData("中山路18号", "20", "中山路20号")]
    [InlineData("Rua 25 de Março, 140", "142", "Rua 25 de Março, 142")]
    [InlineData("123 5th Avenue", "125", "125 5th Avenue")]
    [InlineData("Straße des 17. Juni 135b", "137", "Straße des 17. Juni 137")]
    [InlineData("Elm Street", "9", "9 Elm Street")]
    public void Another_house_number_takes_the_place_of_the_old_one_alone(string street, string number, string line) =>
        Assert.Equal(line, new AddressWish { Line1 = street, HouseNumber = number, City = "Austin" }.On(Home).Line1);

    [Fact]
    public void A_new_street_takes_no_flat_from_the_old_one() =>
        Assert.Null(new AddressWish { Line1 = "1 Elm Street", City = "Austin", PostalCode = "78701" }.On(Home).Line2);
}
