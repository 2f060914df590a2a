using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Channels.Messenger.Webhook;

namespace EcomBot.Tests.Bot.Channels.Messenger;

public sealed class MessengerTextTests
{
    [Fact]
    public void A_long_text_is_cut_at_the_ends_of_sentences()
    {
        var sentence = "The parcel costs 3.50 dollars, and www.shop.example tells more. ";

        var parts = MessengerText.Split(string.Concat(Enumerable.Repeat(sentence, 100)), MessengerText.Longest);

        Assert.True(parts.Count > 3);
        Assert.All(parts, part => Assert.True(part.Length <= 2000 && part.EndsWith("more.")));
        Assert.Equal(100, parts.Sum(part => part.Split("more.").Length - 1));
    }

    [Fact]
    public void A_long_Chinese_text_is_cut_after_a_full_stop() =>
        Assert.All(MessengerText.Split(string.Concat(Enumerable.Repeat("您的订单正在路上。", 500)), MessengerText.Longest), part => Assert.EndsWith("。", part));

    [Theory]
    [InlineData("a")]
    [InlineData("👍🏽")]
    [InlineData("👨‍👩‍👧")]
    [InlineData("é")]
    public void Nothing_is_lost_where_there_is_no_sentence(string character)
    {
        var text = string.Concat(Enumerable.Repeat(character, 3000));

        var parts = MessengerText.Split(text, MessengerText.Longest);

        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part => Assert.True(part.Length <= 2000 && !char.IsLowSurrogate(part[0])));
    }

    [Theory]
    [InlineData("Yes, do it", "Yes, do it")]
    [InlineData("1. #W2611348: Glide Mouse", "1. #W2611348: Glide…")]
    [InlineData("exactly twenty chars", "exactly twenty chars")]
    [InlineData("an emoji at the end👍👍", "an emoji at the end…")]
    public void A_title_is_cut_at_20(string title, string cut) => Assert.Equal(cut, MessengerText.Cut(title, 20));

    [Theory]
    [InlineData("sha256=abd382d241edd3306ec916d935c5cef00853cdac849e9c249f86841f9a676bee", true)]
    [InlineData("sha256=ABD382D241EDD3306EC916D935C5CEF00853CDAC849E9C249F86841F9A676BEE", true)]
    [InlineData("sha256=abd382d241edd3306ec916d935c5cef00853cdac849e9c249f86841f9a676be0", false)]
    [InlineData("sha1=abd382d241edd3306ec916d935c5cef00853cdac849e9c249f86841f9a676bee", false)]
    [InlineData("sha256=757107ea", false)]
    [InlineData("sha256=zzd382d241edd3306ec916d935c5cef00853cdac849e9c249f86841f9a676bee", false)]
    [InlineData("", false)]
    public void A_signature_proves_the_bytes_as_they_came(string header, bool isValid) =>
        Assert.Equal(isValid, MessengerSignature.IsValid(header, "This is a sample message"u8, "secret"));
}
