using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The keys under which the states of a bot are stored.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.persistedstatekeys"/>
public class PersistedStateKeys : IEnumerable<string>
{
    /// <summary>The key of what is remembered of the user.</summary>
    public string UserState { get; set; }

    /// <summary>The key of what is remembered of the conversation.</summary>
    public string ConversationState { get; set; }

    /// <summary>Both keys, the user's first.</summary>
    /// <returns>The keys.</returns>
    public IEnumerator<string> GetEnumerator()
    {
        yield return UserState;
        yield return ConversationState;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
