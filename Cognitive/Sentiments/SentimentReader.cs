using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>Tells how a text feels, and what is thought of what.</summary>
internal sealed class SentimentReader(SentimentModel model)
{
    /// <summary>A reader with the weights that come with the project.</summary>
    public SentimentReader() : this(LoadModel())
    {
    }

    /// <summary>Reads one text, whose language is known.</summary>
    public (Sentiment Sentiment, IReadOnlyList<Opinion> Opinions) Read(TextReading reading)
    {
        var scan = FeelingScan.Of(reading);
        return (model.Read(reading, scan), Aspects.Opinions(reading, scan));
    }

    private static SentimentModel LoadModel()
    {
        using var stream = Resources.Model("sentiment");
        return SentimentModel.Load(stream);
    }
}
