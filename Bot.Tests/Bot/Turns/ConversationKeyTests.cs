using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Bot.Turns;

public sealed class ConversationKeyTests
{
    [Theory]
    [InlineData(null, null, "msteams/conversations/c")]
    [InlineData(null, "personal", "msteams/conversations/c")]
    [InlineData(false, null, "msteams/conversations/c")]
    [InlineData(true, null, "msteams/conversations/c;person=ana")]
    [InlineData(null, "groupChat", "msteams/conversations/c;person=ana")]
    [InlineData(true, "channel", "msteams/conversations/c;person=ana")]
    public void Each_person_in_a_room_has_a_conversation_of_their_own(bool? isGroup, string? type, string key)
    {
        var said = new Activity(ActivityTypes.Message)
        {
            ChannelId = "msteams",
            From = new("ana"),
            Recipient = new("bot"),
            Conversation = new(isGroup: isGroup, conversationType: type, id: "c"),
        };
        var reply = new Activity(ActivityTypes.Message).ApplyConversationReference(said.GetConversationReference());

        Assert.Equal(key, ConversationKey.Of(said).ToString());
        Assert.Equal(key, ConversationKey.OfReply(reply).ToString());
    }
}
