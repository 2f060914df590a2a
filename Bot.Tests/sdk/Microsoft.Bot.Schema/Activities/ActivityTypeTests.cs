using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class ActivityTypeTests
{
    private static readonly Dictionary<string, Func<Activity, object?>> Views = new()
    {
        [ActivityTypes.Message] = activity => activity.AsMessageActivity(),
        [ActivityTypes.ContactRelationUpdate] = activity => activity.AsContactRelationUpdateActivity(),
        [ActivityTypes.ConversationUpdate] = activity => activity.AsConversationUpdateActivity(),
        [ActivityTypes.InstallationUpdate] = activity => activity.AsInstallationUpdateActivity(),
        [ActivityTypes.Typing] = activity => activity.AsTypingActivity(),
        [ActivityTypes.EndOfConversation] = activity => activity.AsEndOfConversationActivity(),
        [ActivityTypes.Event] = activity => activity.AsEventActivity(),
        [ActivityTypes.Invoke] = activity => activity.AsInvokeActivity(),
        [ActivityTypes.MessageUpdate] = activity => activity.AsMessageUpdateActivity(),
        [ActivityTypes.MessageDelete] = activity => activity.AsMessageDeleteActivity(),
        [ActivityTypes.MessageReaction] = activity => activity.AsMessageReactionActivity(),
        [ActivityTypes.Suggestion] = activity => activity.AsSuggestionActivity(),
        [ActivityTypes.Trace] = activity => activity.AsTraceActivity(),
        [ActivityTypes.Handoff] = activity => activity.AsHandoffActivity(),
        [ActivityTypes.Command] = activity => activity.AsCommandActivity(),
        [ActivityTypes.CommandResult] = activity => activity.AsCommandResultActivity(),
    };

    public static TheoryData<string> Types => [.. Views.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_activity_is_seen_as_its_own_type_and_as_no_other(string type)
    {
        var activity = new Activity(type);

        var seenAs = Views.Where(view => view.Value(activity) != null).Select(view => view.Key);

        Assert.Equal([type], seenAs);
        Assert.Same(activity, Views[type](activity));
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/translated", true)]
    [InlineData("messages", false)]
    [InlineData("mess", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_refined_type_is_still_the_type_before_the_slash(string? type, bool isMessage)
    {
        var activity = new Kind { Type = type };

        Assert.Equal(isMessage, activity.AsMessageActivity() != null);
        Assert.Equal(isMessage, activity.Is(ActivityTypes.Message));
    }

    private sealed class Kind : Activity
    {
        public bool Is(string type) => IsActivity(type);
    }
}
