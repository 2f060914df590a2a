using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons under a message that go away once one is pressed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.suggestedactions"/>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to.ToArray();
        Actions = actions.ToArray();
    }

    /// <summary>Ids of the accounts that see them; everybody does when it is empty.</summary>
    [JsonProperty("to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }
}
