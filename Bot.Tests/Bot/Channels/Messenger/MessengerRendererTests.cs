using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Channels.Rendering.Messenger;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>Replies as Messenger shows them, each taken by the stand-in for the Graph API.</summary>
public sealed class MessengerRendererTests
{
    private static readonly HeroCard Phone = new("Aurora Phone", "$499.00", "5 colours",
        images: [new CardImage("https://shop.example/phone.png")],
        buttons: [new CardAction(ActionTypes.ImBack, "Show me everything about it", value: "Tell me about Aurora Phone"),
            new CardAction(ActionTypes.OpenUrl, "Shop", value: "https://shop.example/phone")]);

    [Fact]
    public void Short_choices_are_quick_replies_that_bring_their_value_back()
    {
        var memory = new ServiceMemory();
        var question = Buttons.With(Reply("Shall I do this?"), [new("yes", "Yes, do it"), new("no", "No")], memory);

        var shown = Assert.Single(Show(question));

        Assert.Equal("Shall I do this?", (string?)shown["text"]);
        Assert.Equal(["Yes, do it", "No"], shown["quick_replies"]!.Select(reply => (string?)reply["title"]));
        var value = JObject.Parse((string)shown["quick_replies"]![0]!["payload"]!);
        Assert.Equal((memory.Nonce, "yes", "Yes, do it"), ((string?)value["nonce"], (string?)value["choice"], (string?)value["say"]));
    }

    [Fact]
    public void Long_choices_are_numbered_and_stand_whole_in_the_text()
    {
        var question = Buttons.With(Reply("Which order?"),
            [new("#W1", "#W2611348: Glide Mouse, Orchard Blender"), new("#W2", "#W2611341: Storm Jacket")], new());

        var shown = Assert.Single(Show(question));

        Assert.Equal("Which order?\n1. #W2611348: Glide Mouse, Orchard Blender\n2. #W2611341: Storm Jacket", (string?)shown["text"]);
        Assert.Equal(["1. #W2611348: Glide…", "2. #W2611341: Storm…"], shown["quick_replies"]!.Select(reply => (string?)reply["title"]));
    }

    [Fact]
    public void More_choices_than_fit_stand_in_the_text()
    {
        var question = Buttons.With(Reply("Which?"), [.. Enumerable.Range(1, 20).Select(number => new Answer($"{number}", $"Size {number}"))], new());

        var shown = Assert.Single(Show(question));

        Assert.Equal(13, shown["quick_replies"]!.Count());
        Assert.Contains("20. Size 20", (string?)shown["text"]);
    }

    [Fact]
    public void A_long_text_is_several_messages_and_the_last_has_the_quick_replies()
    {
        var question = Buttons.With(Reply(string.Concat(Enumerable.Repeat("A sentence of some length. ", 200))), [new("yes", "Yes")], new());

        var shown = Show(question);

        Assert.Equal(3, shown.Count);
        Assert.All(shown.SkipLast(1), part => Assert.Null(part["quick_replies"]));
        Assert.NotNull(shown[^1]["quick_replies"]);
    }

    [Fact]
    public void Several_cards_are_a_carousel()
    {
        var shown = Assert.Single(Show(Reply(null, Enumerable.Repeat(Phone, 3).ToArray())));

        Assert.Equal(("generic", 3),
            ((string?)shown.SelectToken("attachment.payload.template_type"), shown.SelectToken("attachment.payload.elements")!.Count()));
        Assert.Equal("""{"say":"Tell me about Aurora Phone"}""", (string?)shown.SelectToken("attachment.payload.elements[0].buttons[0].payload"));
        Assert.Equal("Show me everything…", (string?)shown.SelectToken("attachment.payload.elements[0].buttons[0].title"));
    }

    [Fact]
    public void More_than_ten_cards_are_two_carousels() =>
        Assert.Equal(2, Show(Reply("Here", Enumerable.Repeat(Phone, 12).ToArray())).Count(part => part["attachment"] is not null));

    [Fact]
    public void A_card_without_a_picture_is_a_text_with_buttons() => Assert.Equal(
        "button", (string?)Assert.Single(Show(Reply(null, new HeroCard("Pay here", buttons: Phone.Buttons)))).SelectToken("attachment.payload.template_type"));

    [Fact]
    public void A_picture_with_buttons_is_a_media_template_whose_file_is_uploaded()
    {
        var request = OutboundMapper.ToRequest(Render(Reply(null, new HeroCard(images: Phone.Images, buttons: Phone.Buttons)))[0], MessageManner.Response);
        var media = OutboundMapper.MediaIn(request)!;

        var upload = OutboundMapper.ToUpload(media);
        OutboundMapper.Attach(media, "55");

        Assert.Equal("https://shop.example/phone.png", (string?)upload.SelectToken("message.attachment.payload.url"));
        Assert.Null(GraphRules.ProblemIn("POST", "me/message_attachments", upload.ToString()));
        Assert.Null(GraphRules.ProblemIn("POST", "me/messages", request.ToString()));
    }

    [Fact]
    public void A_card_is_said_in_words_where_it_is_refused()
    {
        var card = Render(Reply(null, Phone, Phone))[0];

        var words = Assert.Single(OutboundMapper.InWords(card, MessageManner.Response));

        Assert.Contains("Aurora Phone\n$499.00\n5 colours", (string?)words.SelectToken("message.text"));
    }

    [Fact]
    public void What_a_person_says_after_a_day_is_tagged()
    {
        var request = OutboundMapper.ToRequest(Reply("Hello"), MessageManner.HumanAgent);

        Assert.Equal(("MESSAGE_TAG", "HUMAN_AGENT"), ((string?)request["messaging_type"], (string?)request["tag"]));
        Assert.Null(GraphRules.ProblemIn("POST", "me/messages", request.ToString()));
    }

    [Fact]
    public void Typing_is_an_action_alone() => Assert.Equal(
        """{"recipient":{"id":"1254"},"sender_action":"typing_on"}""",
        OutboundMapper.ToRequest(new(ActivityTypes.Typing) { Conversation = new(id: "1254") }, MessageManner.Response)
            .ToString(Newtonsoft.Json.Formatting.None));

    private static IReadOnlyList<JToken> Show(Activity reply) => [.. Render(reply).Select(part =>
    {
        var request = OutboundMapper.ToRequest(part, MessageManner.Response);
        Assert.Null(GraphRules.ProblemIn("POST", "me/messages", request.ToString()));
        return request["message"]!;
    })];

    private static IReadOnlyList<Activity> Render(Activity reply) => new MessengerRenderer().RenderAll(reply);

    private static Activity Reply(string? text, params HeroCard[] cards) => new(ActivityTypes.Message)
    {
        ChannelId = "facebook",
        Conversation = new(id: "1254"),
        Text = text,
        Attachments = [.. cards.Select(card => card.ToAttachment())],
    };
}
