using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Messages;

public sealed class EventFactoryTests
{
    [Fact]
    public void A_person_is_asked_for_with_what_was_said()
    {
        using var turn = Given.ATurn();
        var transcript = new Transcript([Given.AMessage()]);

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(turn, new { skill = "returns" }, transcript);

        Assert.Equal(("handoff.initiate", "talk", "ana", "1234"), (handoff.Name, handoff.Conversation.Id, handoff.From.Id, handoff.ReplyToId));
        Assert.Equal("returns", ((JObject)handoff.Value)["skill"]);
        Assert.Same(transcript, Assert.Single(handoff.Attachments).Content);
        Assert.Throws<ArgumentNullException>("turnContext", () => EventFactory.CreateHandoffInitiation(null, null));
    }

    [Fact]
    public void How_a_hand_over_stands_is_said_without_nulls()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "talk"), "failed");
        var told = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "talk"), "failed", "timed out");

        Assert.Equal("""{"state":"failed"}""", ((JObject)status.Value).ToString(Formatting.None));
        Assert.Equal("""{"state":"failed","message":"timed out"}""", ((JObject)told.Value).ToString(Formatting.None));
        Assert.Throws<ArgumentNullException>("conversation", () => EventFactory.CreateHandoffStatus(null, "failed"));
        Assert.Throws<ArgumentNullException>("state", () => EventFactory.CreateHandoffStatus(new ConversationAccount(), null));
    }
}
