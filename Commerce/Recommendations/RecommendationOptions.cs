using System.ComponentModel.DataAnnotations;
using EcomBot.Commerce.Recommendations.Ranking;

namespace EcomBot.Commerce.Recommendations;

/// <summary>How the shop learns what its customers like.</summary>
public sealed class RecommendationOptions
{
    /// <summary>
    /// The folder in which what was learnt is kept. Default: that of the SQLite database; with another database nothing is
    /// kept, and each start learns anew.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>How long after one training the next begins, from a minute to 30 days. Default 6 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan TrainEvery { get; set; } = TimeSpan.FromHours(6);

    /// <summary>How many neighbours are kept of each product, from 10 to 1000. Default 100.</summary>
    [Range(10, 1000)]
    public int Neighbours { get; set; } = 100;

    /// <summary>
    /// How many of the most bought products are weighed against each other all at once, from 0 to 10,000; time grows with the
    /// cube, memory with the square (2,500: 50 MB). Default 2,500.
    /// </summary>
    [Range(0, 10_000)]
    public int LinearProducts { get; set; } = 2500;

    /// <summary>From how many customers' last visits the blend is learnt, from 100 to 100,000. Default 2,500.</summary>
    [Range(100, 100_000)]
    public int Examples { get; set; } = 2500;

    internal LearningLimits Limits => new(Neighbours, LinearProducts, Examples);
}
