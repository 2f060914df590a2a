using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class MentionTests
{
    [Fact]
    public void Mentions_are_found_whether_they_were_read_or_made()
    {
        var made = new Mention(new ChannelAccount("bot", "Shop"), "<at>Shop</at>");
        var read = JsonConvert.DeserializeObject<Entity>(
            """{"type":"MENTION","mentioned":{"id":"ana","name":"Ana"},"text":"<at>Ana</at>"}""")!;
        var activity = new Activity { Entities = [made, new Entity("Place"), read] };

        var mentions = activity.GetMentions();

        Assert.Equal(["bot", "ana"], mentions.Select(mention => mention.Mentioned.Id));
        Assert.Equal(["<at>Shop</at>", "<at>Ana</at>"], mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void An_activity_without_entities_mentions_nobody() => Assert.Empty(new Activity().GetMentions());

    [Fact]
    public void The_mention_of_the_recipient_is_taken_out_of_the_text()
    {
        var activity = Message("<at>SHOP</at> where is my order?");

        Assert.True(activity.MentionsRecipient());
        Assert.Equal("where is my order?", activity.RemoveRecipientMention());
        Assert.Equal("where is my order?", activity.Text);
    }

    [Fact]
    public void A_mention_is_taken_out_wherever_it_stands_and_others_stay()
    {
        var activity = Message("tell <at>Ana</at> that <at>Shop</at> is here");

        Assert.True(activity.MentionsId("ana"));
        Assert.False(activity.MentionsId("bo"));
        Assert.Equal("tell  that <at>Shop</at> is here", activity.RemoveMentionText("ana"));
    }

    [Fact]
    public void A_mention_without_a_text_of_its_own_is_found_by_its_name()
    {
        var activity = Message("<at>Ana</at> hi");
        ((Mention)activity.Entities[1]).Text = null;

        Assert.Equal("hi", activity.RemoveMentionText("ana"));
    }

    [Theory]
    [InlineData("a (b) [c] $1 \\d+")]
    [InlineData("*")]
    public void A_name_that_looks_like_a_pattern_is_taken_literally(string name)
    {
        var activity = Message($"{name} hi 1");
        ((Mention)activity.Entities[1]).Text = name;

        Assert.Equal("hi 1", activity.RemoveMentionText("ana"));
    }

    [Fact]
    public void A_message_without_text_or_recipient_stays_as_it_is()
    {
        var activity = Message(null);
        activity.Recipient = null;

        Assert.False(activity.MentionsRecipient());
        Assert.Null(activity.RemoveRecipientMention());
        Assert.Null(activity.RemoveMentionText("ana"));
    }

    private static Activity Message(string? text) => new("message", text: text)
    {
        Recipient = new ChannelAccount("bot"),
        Entities =
        [
            new Mention(new ChannelAccount("bot", "Shop"), "<at>Shop</at>"),
            new Mention(new ChannelAccount("ana", "Ana"), "<at>Ana</at>"),
        ],
    };
}
