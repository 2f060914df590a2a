using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Messages;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_awaits_input_unless_it_says_otherwise()
    {
        var message = MessageFactory.Text("hi", "<speak>hi</speak>");

        Assert.Equal(("message", "hi", "<speak>hi</speak>", "acceptingInput"), (message.Type, message.Text, message.Speak, message.InputHint));
        Assert.Equal(InputHints.IgnoringInput, MessageFactory.Text("hi", inputHint: InputHints.IgnoringInput).InputHint);
    }

    [Fact]
    public void Nothing_to_read_or_to_say_is_left_out()
    {
        var message = MessageFactory.Text(" ", string.Empty);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
    }

    [Fact]
    public void Texts_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "choose", null, null, ["ana"]);

        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
        Assert.Equal(["ana"], message.SuggestedActions.To);
        Assert.Throws<ArgumentNullException>("actions", () => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>("cardActions", () => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null));
    }

    [Fact]
    public void Attachments_stand_below_each_other_or_side_by_side()
    {
        var attachment = new Attachment { Name = "a" };

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(attachment).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel([attachment, attachment]).AttachmentLayout);
        Assert.Throws<ArgumentNullException>("attachment", () => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>("attachments", () => MessageFactory.Carousel(null));
    }

    [Fact]
    public void A_file_needs_an_address_and_a_type()
    {
        var message = MessageFactory.ContentUrl("https://x.example/a.png", "image/png", "a.png");

        Assert.Equal(("https://x.example/a.png", "image/png", "a.png"),
            (message.Attachments[0].ContentUrl, message.Attachments[0].ContentType, message.Attachments[0].Name));
        Assert.Throws<ArgumentNullException>("url", () => MessageFactory.ContentUrl(null, "image/png"));
        Assert.Throws<ArgumentNullException>("contentType", () => MessageFactory.ContentUrl("https://x.example", " "));
    }
}
