using System.Xml.Linq;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Cards;

public sealed class CardTests
{
    public static TheoryData<Attachment, Type, string> Attached => new()
    {
        { new HeroCard().ToAttachment(), typeof(HeroCard), "application/vnd.microsoft.card.hero" },
        { new ThumbnailCard().ToAttachment(), typeof(ThumbnailCard), "application/vnd.microsoft.card.thumbnail" },
        { new SigninCard().ToAttachment(), typeof(SigninCard), "application/vnd.microsoft.card.signin" },
        { new ReceiptCard().ToAttachment(), typeof(ReceiptCard), "application/vnd.microsoft.card.receipt" },
        { new AudioCard().ToAttachment(), typeof(AudioCard), "application/vnd.microsoft.card.audio" },
        { new VideoCard().ToAttachment(), typeof(VideoCard), "application/vnd.microsoft.card.video" },
        { new AnimationCard().ToAttachment(), typeof(AnimationCard), "application/vnd.microsoft.card.animation" },
        { new OAuthCard().ToAttachment(), typeof(OAuthCard), "application/vnd.microsoft.card.oauth" },
    };

    [Theory]
    [MemberData(nameof(Attached))]
    public void A_card_is_attached_under_its_content_type(Attachment attachment, Type card, string contentType)
    {
        Assert.IsType(card, attachment.Content);
        Assert.Equal(contentType, attachment.ContentType);
    }

    [Fact]
    public void A_text_becomes_a_button_that_says_it()
    {
        CardAction action = "Yes, please";

        Assert.Equal("imBack", action.Type);
        Assert.Equal("Yes, please", action.Title);
        Assert.Equal("Yes, please", action.Value);
    }

    [Fact]
    public void A_sign_in_card_has_one_button_that_opens_the_page()
    {
        var card = SigninCard.Create("Please sign in", "Sign in", "https://example.org/login");

        Assert.Equal("Please sign in", card.Text);
        var button = Assert.Single(card.Buttons);
        Assert.Equal(("signin", "Sign in", "https://example.org/login"), (button.Type, button.Title, (string)button.Value));
    }

    [Fact]
    public void The_empty_speech_is_SSML_that_says_nothing()
    {
        var speak = XElement.Parse(SpeechConstants.EmptySpeakTag);

        Assert.Equal("speak", speak.Name.LocalName);
        Assert.Empty(speak.Nodes());
    }
}
