using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class ActivityReferenceTests
{
    private readonly ConversationReference _reference = new(
        activityId: "a1",
        user: new ChannelAccount("ana"),
        bot: new ChannelAccount("bot"),
        conversation: new ConversationAccount(id: "c1"),
        channelId: "facebook",
        serviceUrl: "https://channel.example")
    {
        Locale = "es-ES",
    };

    [Fact]
    public void A_reference_tells_who_where_and_in_which_language()
    {
        var activity = new Activity("message").ApplyConversationReference(_reference, isIncoming: true);

        var reference = activity.GetConversationReference();

        Assert.Equivalent(_reference, reference, strict: true);
    }

    [Fact]
    public void An_outgoing_activity_is_addressed_to_the_user_and_answers_the_activity()
    {
        var activity = new Activity("message", id: "new");

        var same = activity.ApplyConversationReference(_reference);

        Assert.Same(activity, same);
        Assert.Equal("bot", activity.From.Id);
        Assert.Equal("ana", activity.Recipient.Id);
        Assert.Equal("a1", activity.ReplyToId);
        Assert.Equal("new", activity.Id);
        Assert.Equal(("c1", "facebook", "https://channel.example"),
            (activity.Conversation.Id, activity.ChannelId, activity.ServiceUrl));
    }

    [Fact]
    public void An_incoming_activity_comes_from_the_user_and_is_the_activity()
    {
        var activity = new Activity("message").ApplyConversationReference(_reference, isIncoming: true);

        Assert.Equal("ana", activity.From.Id);
        Assert.Equal("bot", activity.Recipient.Id);
        Assert.Equal("a1", activity.Id);
        Assert.Null(activity.ReplyToId);
    }

    [Fact]
    public void A_reference_without_language_or_activity_leaves_those_of_the_activity()
    {
        var activity = new Activity("message", locale: "en-GB", replyToId: "before");

        activity.ApplyConversationReference(new ConversationReference());

        Assert.Equal("en-GB", activity.Locale);
        Assert.Equal("before", activity.ReplyToId);
    }

    [Fact]
    public void A_reference_is_needed() =>
        Assert.Throws<ArgumentNullException>(() => new Activity().ApplyConversationReference(null));

    [Fact]
    public void A_reply_that_was_sent_is_referred_to_by_its_id()
    {
        var activity = new Activity("message").ApplyConversationReference(_reference, isIncoming: true);

        var reference = activity.GetReplyConversationReference(new ResourceResponse("r1"));

        Assert.Equal("r1", reference.ActivityId);
        Assert.Equal("c1", reference.Conversation.Id);
    }

    [Fact]
    public void A_turn_in_an_old_conversation_begins_with_an_event_from_its_user()
    {
        var activity = _reference.GetContinuationActivity();

        Assert.Equal("event", activity.Type);
        Assert.Equal("ContinueConversation", activity.Name);
        Assert.True(Guid.TryParse(activity.Id, out _));
        Assert.Equal(("ana", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Same(_reference, activity.RelatesTo);
        Assert.Equal("es-ES", activity.Locale);
    }

    [Fact]
    public void A_reference_takes_its_language_from_a_culture() =>
        Assert.Equal("fr-CA", new ConversationReference(new System.Globalization.CultureInfo("fr-CA")).Locale);

    [Theory]
    [InlineData("https://example.org", false)]
    [InlineData("HTTP://example.org", false)]
    [InlineData("urn:botframework:websocket:wss://example.org", true)]
    [InlineData("urn:botframework:namedpipe:bfv4.pipes", true)]
    [InlineData(null, false)]
    public void An_activity_tells_whether_it_came_over_a_stream(string? serviceUrl, bool isStream) =>
        Assert.Equal(isStream, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
}
