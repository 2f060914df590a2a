using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Checks of arguments that many members share.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botassert"/>
public class BotAssert
{
    public BotAssert()
    {
    }

    /// <summary>Refuses a missing activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <exception cref="ArgumentNullException">It is <c>null</c>.</exception>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Refuses a missing turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <exception cref="ArgumentNullException">It is <c>null</c>.</exception>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Refuses a missing conversation reference.</summary>
    /// <param name="reference">The reference.</param>
    /// <exception cref="ArgumentNullException">It is <c>null</c>.</exception>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Refuses a missing list of activities, and a missing activity in it.</summary>
    /// <param name="activities">The activities.</param>
    /// <exception cref="ArgumentNullException">The list or one of its activities is <c>null</c>.</exception>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity);
        }
    }

    /// <summary>Refuses a missing middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <exception cref="ArgumentNullException">It is <c>null</c>.</exception>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Refuses a missing list of middleware, and a missing middleware in it.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <exception cref="ArgumentNullException">The list or one of its members is <c>null</c>.</exception>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var member in middleware)
        {
            ArgumentNullException.ThrowIfNull(member, nameof(middleware));
        }
    }
}
