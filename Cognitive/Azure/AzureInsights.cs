using System.Collections.Frozen;
using Azure.AI.TextAnalytics;
using EcomBot.Cognitive.Entities;

namespace EcomBot.Cognitive.Azure;

/// <summary>Puts what Azure says into the record that the bot's own reading began.</summary>
internal static class AzureInsights
{
    private static readonly FrozenDictionary<string, string> Categories = new Dictionary<string, string>
    {
        ["Person"] = EntityCategory.Person,
        ["Location"] = EntityCategory.Location,
        ["Organization"] = EntityCategory.Organization,
        ["Address"] = EntityCategory.Address,
        ["Email"] = EntityCategory.Email,
        ["PhoneNumber"] = EntityCategory.Phone,
    }.ToFrozenDictionary();

    /// <summary>The bot's own reading, with Azure's sentiment, opinions, names and key phrases.</summary>
    public static TextInsights Merge(TextInsights own, AzureReading azure)
    {
        var entities = azure.Entities is null ? own.Entities
            : EntityReader.Settle([.. own.Entities, .. azure.Entities.Select(Entity).OfType<TextEntity>()], own.Text.Length);
        return own with
        {
            Sentiment = azure.Sentiment is null ? own.Sentiment : SentimentOf(azure.Sentiment),
            Opinions = azure.Sentiment is null ? own.Opinions : [.. azure.Sentiment.Sentences.SelectMany(Opinions)],
            Entities = entities,
            Pii = Privacy.PiiSpans.Of(entities),
            KeyPhrases = azure.KeyPhrases is null ? own.KeyPhrases : [.. azure.KeyPhrases],
        };
    }

    private static TextEntity? Entity(CategorizedEntity entity) => Categories.TryGetValue(entity.Category.ToString(), out var category)
        ? new(category, entity.Text, entity.Offset, entity.Length, entity.ConfidenceScore)
        : null;

    private static Sentiment SentimentOf(DocumentSentiment sentiment)
    {
        var scores = sentiment.ConfidenceScores;
        var label = sentiment.Sentiment switch
        {
            TextSentiment.Positive => SentimentLabel.Positive,
            TextSentiment.Negative => SentimentLabel.Negative,
            TextSentiment.Mixed => scores.Positive > scores.Negative ? SentimentLabel.Positive : SentimentLabel.Negative,
            _ => SentimentLabel.Neutral,
        };
        return new(label, scores.Positive, scores.Neutral, scores.Negative);
    }

    private static IEnumerable<Opinion> Opinions(SentenceSentiment sentence) =>
        from opinion in sentence.Opinions
        from assessment in opinion.Assessments
        select new Opinion(opinion.Target.Text, assessment.Text,
            assessment.Sentiment == TextSentiment.Positive ? SentimentLabel.Positive : assessment.Sentiment == TextSentiment.Negative ? SentimentLabel.Negative
                : SentimentLabel.Neutral,
            assessment.IsNegated);
}
