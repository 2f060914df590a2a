using System.Globalization;
using EcomBot.Bot.Channels.Rendering;
using EcomBot.Bot.Web;
using EcomBot.Dialogs.Complaints;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Photos;

/// <summary>The dialog on Teams by which customers send photos of what came broken: it opens the page that takes them, and tells whether they came.</summary>
internal sealed class PhotoForm(PhotoTickets tickets, PublicAddress site, ConversationState conversation)
{
    private readonly IStatePropertyAccessor<TeamsMemory> _memory = conversation.CreateProperty<TeamsMemory>(TeamsMemory.Property);

    /// <summary>Opens the dialog.</summary>
    public async Task<TaskModuleResponse> OpenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        (await _memory.GetAsync(turnContext, () => new(), cancellationToken)).Photos = 0;
        return await ShowAsync(turnContext, [], cancellationToken);
    }

    /// <summary>Closes the dialog where photos have come, and says otherwise that none has.</summary>
    public async Task<TaskModuleResponse> CloseAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var count = (await _memory.GetAsync(turnContext, () => new(), cancellationToken)).Photos;
        return count > 0
            ? new(new TaskModuleMessageResponse(PhotoReplies.Arrived(count)))
            : await ShowAsync(turnContext, [AdaptiveCard.Strong(PhotoReplies.NoneYet())], cancellationToken);
    }

    private async Task<TaskModuleResponse> ShowAsync(ITurnContext turnContext, IEnumerable<object> said, CancellationToken cancellationToken)
    {
        var ticket = await tickets.IssueAsync(turnContext.Activity, cancellationToken);
        var page = site.Absolute($"{PhotoPage.Path}?lang={CultureInfo.CurrentUICulture.Name}&ticket={ticket}");
        var card = AdaptiveCard.Of(
            [.. said, AdaptiveCard.Text(PhotoReplies.Explain()), AdaptiveCard.Text(PhotoReplies.ComeBack())],
            [
                new { type = "Action.OpenUrl", title = PhotoReplies.Choose(), url = page },
                new { type = "Action.Submit", title = PhotoReplies.Done(), data = new { form = PhotoReplies.Meaning } },
            ]);
        return new(new TaskModuleContinueResponse(new TaskModuleTaskInfo
        {
            Title = PhotoReplies.Send(),
            Height = "small",
            Width = "medium",
            Card = new Attachment(AdaptiveCard.ContentType, content: JObject.FromObject(card)),
        }));
    }
}
