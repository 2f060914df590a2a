using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog (task module): a page or a card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmoduletaskinfo"/>
public class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(
        string title = null,
        object height = null,
        object width = null,
        string url = null,
        Attachment card = null,
        string fallbackUrl = null,
        string completionBotId = null)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Its headline.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>Its height: pixels as a number, or <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    [JsonProperty("height")]
    public object Height { get; set; }

    /// <summary>Its width: pixels as a number, or <c>small</c>, <c>medium</c> or <c>large</c>.</summary>
    [JsonProperty("width")]
    public object Width { get; set; }

    /// <summary>Address of the page; null for a card.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>The Adaptive Card; null for a page.</summary>
    [JsonProperty("card")]
    public Attachment Card { get; set; }

    /// <summary>Address of a page for clients that cannot show dialogs.</summary>
    [JsonProperty("fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>Application id of the bot that gets the answer; this one when missing.</summary>
    [JsonProperty("completionBotId")]
    public string CompletionBotId { get; set; }
}
