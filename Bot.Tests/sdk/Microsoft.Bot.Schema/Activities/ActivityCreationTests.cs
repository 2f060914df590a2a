using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class ActivityCreationTests
{
    [Fact]
    public void A_new_activity_has_the_type_it_is_created_as()
    {
        Assert.Equal("message", Activity.CreateMessageActivity().Type);
        Assert.Equal("contactRelationUpdate", Activity.CreateContactRelationUpdateActivity().Type);
        Assert.Equal("conversationUpdate", Activity.CreateConversationUpdateActivity().Type);
        Assert.Equal("typing", Activity.CreateTypingActivity().Type);
        Assert.Equal("handoff", Activity.CreateHandoffActivity().Type);
        Assert.Equal("endOfConversation", Activity.CreateEndOfConversationActivity().Type);
        Assert.Equal("event", Activity.CreateEventActivity().Type);
        Assert.Equal("invoke", Activity.CreateInvokeActivity().Type);
    }

    [Fact]
    public void A_new_message_takes_attachments_and_entities_at_once()
    {
        var message = Activity.CreateMessageActivity();

        message.Attachments.Add(new HeroCard().ToAttachment());
        message.Entities.Add(new Mention());

        Assert.Single(message.Attachments);
        Assert.Single(message.Entities);
    }

    [Fact]
    public void A_new_conversation_update_takes_members_at_once()
    {
        var update = Activity.CreateConversationUpdateActivity();

        Assert.Empty(update.MembersAdded);
        Assert.Empty(update.MembersRemoved);
    }

    [Fact]
    public void A_trace_is_labelled_with_its_creator_and_typed_with_its_value()
    {
        var trace = Activity.CreateTraceActivity("state", value: new Fact("a", "b"));

        Assert.Equal("trace", trace.Type);
        Assert.Equal("state", trace.Name);
        Assert.Equal(nameof(Fact), trace.ValueType);
        Assert.Equal(nameof(A_trace_is_labelled_with_its_creator_and_typed_with_its_value), trace.Label);
    }

    [Fact]
    public void A_trace_of_nothing_has_no_value_type() => Assert.Null(Activity.CreateTraceActivity("x").ValueType);
}
