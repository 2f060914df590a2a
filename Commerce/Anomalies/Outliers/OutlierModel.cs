namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>
/// Tells how unlike the other rows a row is: by how easily random cuts single it out, and by how far its nearest are. Each is read
/// as "so many of a hundred are as unusual", which makes them comparable, and added up.
/// </summary>
internal sealed class OutlierModel
{
    private const double Half = 0.5;
    private const double MostOfIt = 0.8;

    private readonly IsolationForest _forest;
    private readonly NearestRows[] _nearest;
    private readonly RankTable[] _ranks;

    /// <summary>Learns from rows without labels, all of the same length; at least one.</summary>
    public OutlierModel(double[][] rows, int seed = 1)
    {
        _forest = new(rows, seed);
        _nearest = [new(rows, Half), new(rows, MostOfIt)];
        double[][] scores = [.. rows.Select((row, place) => Scores(row, nearest => nearest.ScoreAt(place)))];
        _ranks = [.. scores[0].Select((_, look) => new RankTable(scores.Select(row => row[look])))];
        OwnSurprises = [.. scores.Select(Surprise)];
    }

    /// <summary>Gets how unusual each of the learnt rows is among the others.</summary>
    public IReadOnlyList<double> OwnSurprises { get; }

    /// <summary>Gets how unusual another row is, from 0: 1 for one in ten by every look, 2 for one in a hundred.</summary>
    public double SurpriseOf(double[] row) => Surprise(Scores(row, nearest => nearest.ScoreOf(row)));

    private double[] Scores(double[] row, Func<NearestRows, double> ofNearest) => [_forest.ScoreOf(row), .. _nearest.Select(ofNearest)];

    private double Surprise(double[] scores) => scores.Zip(_ranks, (score, ranks) => ranks.SurpriseOf(score)).Average();
}
