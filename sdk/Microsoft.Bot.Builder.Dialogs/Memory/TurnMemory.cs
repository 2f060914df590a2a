namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>What lasts for a turn: a dictionary in the turn's state, made when it is first needed.</summary>
internal static class TurnMemory
{
    private const string ActivityKey = "activity";

    /// <summary>The memory of the turn; always holds the turn's activity.</summary>
    public static object Of(ITurnContext turnContext)
    {
        if (turnContext.TurnState.TryGetValue(ScopePath.Turn, out var memory) && memory != null)
        {
            if (memory is IDictionary<string, object> values)
            {
                values.TryAdd(ActivityKey, turnContext.Activity);
            }

            return memory;
        }

        var made = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
        {
            [ActivityKey] = turnContext.Activity,
        };
        turnContext.TurnState[ScopePath.Turn] = made;
        return made;
    }

    /// <summary>Sets one value of the turn's memory as it is, without a conversion.</summary>
    public static void Set(ITurnContext turnContext, string key, object value)
    {
        var memory = Of(turnContext);
        if (memory is IDictionary<string, object> values)
        {
            values[key] = value;
        }
        else
        {
            ObjectPath.SetPathValue(memory, key, value);
        }
    }
}
