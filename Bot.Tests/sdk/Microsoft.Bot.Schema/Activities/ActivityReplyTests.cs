using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class ActivityReplyTests
{
    [Fact]
    public void A_reply_goes_from_the_recipient_to_the_sender_in_the_same_conversation()
    {
        var activity = Question();

        var reply = activity.CreateReply("It is on its way.");

        Assert.Equal("message", reply.Type);
        Assert.Equal("It is on its way.", reply.Text);
        Assert.Equal(("bot", "Shop"), (reply.From.Id, reply.From.Name));
        Assert.Equal(("ana", "Ana"), (reply.Recipient.Id, reply.Recipient.Name));
        Assert.Equal("c1", reply.Conversation.Id);
        Assert.Equal("q1", reply.ReplyToId);
        Assert.Equal(activity.ChannelId, reply.ChannelId);
        Assert.Equal(activity.ServiceUrl, reply.ServiceUrl);
        Assert.InRange(reply.Timestamp!.Value, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow);
    }

    [Fact]
    public void A_reply_speaks_the_language_asked_for_or_that_of_the_question()
    {
        Assert.Equal("pt-BR", Question().CreateReply().Locale);
        Assert.Equal("de-DE", Question().CreateReply(locale: "de-DE").Locale);
    }

    [Fact]
    public void A_reply_without_text_has_an_empty_one_and_takes_attachments_at_once()
    {
        var reply = Question().CreateReply();

        Assert.Equal("", reply.Text);
        Assert.Empty(reply.Attachments);
        Assert.Empty(reply.Entities);
    }

    [Fact]
    public void A_reply_to_nobody_in_particular_can_be_made()
    {
        var reply = new Activity("message").CreateReply("hello");

        Assert.Null(reply.From.Id);
        Assert.Null(reply.Recipient.Id);
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("WebChat", null)]
    [InlineData("msteams", "q1")]
    public void An_answer_to_a_conversation_update_names_it_only_where_clients_see_it(string channel, string? replyToId)
    {
        var update = Question();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(replyToId, update.CreateReply().ReplyToId);
        Assert.Equal(replyToId, update.CreateTrace("x").ReplyToId);
        Assert.Equal(replyToId, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_trace_goes_from_the_recipient_to_the_sender()
    {
        var activity = Question();

        var trace = activity.CreateTrace("state", 5);

        Assert.Equal("trace", trace.Type);
        Assert.Equal("bot", trace.From.Id);
        Assert.Equal("ana", trace.Recipient.Id);
        Assert.Same(activity.Conversation, trace.Conversation);
        Assert.Equal("Int32", trace.ValueType);
        Assert.Equal(5, trace.Value);
        Assert.Equal(nameof(A_trace_goes_from_the_recipient_to_the_sender), trace.Label);
    }

    private static Activity Question() => new(
        ActivityTypes.Message,
        "q1",
        channelId: "msteams",
        serviceUrl: "https://channel.example",
        from: new ChannelAccount("ana", "Ana"),
        recipient: new ChannelAccount("bot", "Shop"),
        conversation: new ConversationAccount(id: "c1"),
        locale: "pt-BR");
}
