namespace Microsoft.Bot.Schema;

/// <summary>The language of an activity, which <see cref="IActivity"/> itself does not show.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iactivityextensions"/>
public static class IActivityExtensions
{
    /// <summary>The activity's language as a BCP 47 tag such as <c>de-CH</c>, or null.</summary>
    /// <param name="activity">The activity.</param>
    public static string GetLocale(this IActivity activity) =>
        activity is Activity concrete ? concrete.Locale : (activity as IMessageActivity)?.Locale;

    /// <summary>Sets the activity's language.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="locale">A BCP 47 tag such as <c>de-CH</c>, or null.</param>
    /// <exception cref="ArgumentException">The activity is of a class that has no language.</exception>
    public static void SetLocale(this IActivity activity, string locale)
    {
        switch (activity)
        {
            case Activity concrete:
                concrete.Locale = locale;
                break;
            case IMessageActivity message:
                message.Locale = locale;
                break;
            default:
                throw new ArgumentException($"A {activity?.GetType().Name ?? "null"} holds no locale.", nameof(activity));
        }
    }
}
