using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Bot.Storage;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>Ratings, and what customers said with them.</summary>
internal sealed class RatingSection(ServiceFigures service, RedactedTexts redacted)
{
    private const int Words = 5;

    /// <summary>The section.</summary>
    public async Task<Html> ShowAsync(InsightFilter filter, Chart? stars, CancellationToken cancellationToken)
    {
        var said = await service.TellingAsync(filter, Words, cancellationToken);
        var items = new List<Html>();
        foreach (var rating in said)
        {
            items.Add(await ItemAsync(rating, filter, cancellationToken));
        }
        return Html.Of($"""{stars?.Show() ?? Html.Empty}{(items.Count == 0 ? Html.Empty : Html.Of($"<section class=\"card\" aria-labelledby=\"said\"><h2 id=\"said\">Said with ratings</h2><ul class=\"said\">{items}</ul></section>"))}""");
    }

    private async Task<Html> ItemAsync(RatingRow rating, InsightFilter filter, CancellationToken cancellationToken)
    {
        var hide = await redacted.ForAsync(rating.Customer, cancellationToken);
        var link = InsightRequest.Conversations(new InsightFilter(filter.From, filter.To),
            ("conversation", $"{rating.Channel}/conversations/{rating.Conversation}"));
        return Html.Of($"""<li><span aria-label="{rating.Stars} of 5 stars">{new string('★', rating.Stars)}</span> <a href="{link}">{hide(rating.Word!)}</a> <small>{DateTimeOffset.FromUnixTimeMilliseconds(rating.At):yyyy-MM-dd}</small></li>""");
    }
}
