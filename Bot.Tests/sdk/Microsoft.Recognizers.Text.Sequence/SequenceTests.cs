using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Sequence;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class SequenceTests
{
    [Theory]
    [InlineData("Call me at (030) 901820-15, please", "(030) 901820-15")]
    [InlineData("mobile +49 151 23456789", "+49 151 23456789")]
    [InlineData("ring 555-0142-778x12 after six", "555-0142-778x12")]
    [InlineData("paid on 24-12-2025", "")]
    [InlineData("card 4111 1111 1111 1111", "")]
    [InlineData("it costs $19999999", "")]
    [InlineData("account number 87654321", "")]
    public void Phone_numbers_are_found(string text, string expected) =>
        Check(text, SequenceRecognizer.RecognizePhoneNumber(text, "en-us"), expected);

    [Theory]
    [InlineData("write to Ana.Bell+shop@post.example.org.", "ana.bell+shop@post.example.org")]
    [InlineData("not..valid@example.org", "")]
    [InlineData("at example@org", "")]
    public void E_mail_addresses_are_found(string text, string expected) =>
        Check(text, SequenceRecognizer.RecognizeEmail(text, "en-us"), expected);

    [Theory]
    [InlineData("see https://shop.com/lamps?id=7#top.", "https://shop.com/lamps?id=7#top")]
    [InlineData("(www.shop.de)", "www.shop.de")]
    [InlineData("sales@shop.com", "")]
    [InlineData("file invoice.pdfx", "")]
    public void Web_addresses_are_found(string text, string expected) =>
        Check(text, SequenceRecognizer.RecognizeURL(text, "en-us"), expected);

    [Theory]
    [InlineData("from 10.0.0.7 and fe80::1", "10.0.0.7; fe80::1")]
    [InlineData("version 1.2.3.400", "")]
    [InlineData("at 10:30", "")]
    public void Ip_addresses_are_found(string text, string expected) =>
        Check(text, SequenceRecognizer.RecognizeIpAddress(text, "en-us"), expected);

    [Fact]
    public void Hashtags_and_mentions_are_found()
    {
        const string Text = "thanks @ana_b, great #summer_sale! mail bo@shop.com";

        Check(Text, SequenceRecognizer.RecognizeHashtag(Text, "en-us"), "#summer_sale");
        Check(Text, SequenceRecognizer.RecognizeMention(Text, "en-us"), "@ana_b");
    }

    [Fact]
    public void A_guid_is_surer_in_braces()
    {
        var bare = Assert.Single(SequenceRecognizer.RecognizeGUID("id 0f8fad5b-d9cb-469f-a165-70867728950e", "en-us"));
        var braced = Assert.Single(SequenceRecognizer.RecognizeGUID("{0f8fad5b-d9cb-469f-a165-70867728950e}", "en-us"));

        Assert.Equal(("0.9", "1"), (bare.Resolution["score"], braced.Resolution["score"]));
    }

    [Fact]
    public void A_phone_number_with_country_code_is_surer_than_bare_digits()
    {
        var international = Assert.Single(SequenceRecognizer.RecognizePhoneNumber("+1 541-754-3010", "en-us"));
        var bare = Assert.Single(SequenceRecognizer.RecognizePhoneNumber("5417543010", "en-us"));

        Assert.Equal(("1", "0.5"), (international.Resolution["score"], bare.Resolution["score"]));
    }

    private static void Check(string text, List<ModelResult> results, string expected)
    {
        Assert.Equal(expected, string.Join("; ", results.Select(result => result.Text)));
        Recognized.OffsetsPointAt(text, results);
    }
}
