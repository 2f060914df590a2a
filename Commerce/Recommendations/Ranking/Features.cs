using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Writes what is known of a candidate as a row of numbers, for the blend.</summary>
internal sealed class Features(Knowledge known, Workspace work, IReadOnlyList<Visit> visits, float[] highest)
{
    private const int OfProduct = 9;
    private const int OfCustomer = 5;
    private const float Never = 9999;

    private readonly float[] _ofCustomer = CustomerRow(visits, highest);

    /// <summary>Gets how many numbers a row has.</summary>
    public static int Count { get; } = Workspace.Signals + OfProduct + OfCustomer;

    /// <summary>Gets the rows of some products, one after another.</summary>
    public float[] Of(int[] products)
    {
        var rows = new float[products.Length * Count];
        for (var place = 0; place < products.Length; place++)
        {
            Write(products[place], rows.AsSpan(place * Count, Count));
        }

        return rows;
    }

    private void Write(int product, Span<float> row)
    {
        var sums = work.Sums(product);
        for (var signal = 0; signal < sums.Length; signal++)
        {
            row[signal] = Shortlist.Share(sums, highest, (Signal)signal);
        }

        WriteProduct(product, work.PossessionOf(product), row[sums.Length..]);
        _ofCustomer.CopyTo(row[(sums.Length + OfProduct)..]);
    }

    private void WriteProduct(int product, in Possession own, Span<float> row)
    {
        var figures = known.Figures;
        row[0] = own.Times;
        row[1] = own.Times / Math.Max(1, visits.Count);
        row[2] = own.Fading;
        row[3] = own.Times > 0 ? own.VisitsAgo : Never;
        row[4] = own.Times > 0 ? own.LastDaysAgo : Never;
        row[5] = own.Times > 1 ? (own.FirstDaysAgo - own.LastDaysAgo) / (own.Times - 1) : -1;
        row[6] = figures.BoughtAgain[product];
        row[7] = MathF.Log(1 + figures.Bought[product]);
        row[8] = MathF.Log((figures.Recent[product] + 0.5f) / (figures.Bought[product] + 0.5f));
    }

    private static float[] CustomerRow(IReadOnlyList<Visit> visits, float[] highest)
    {
        var bought = visits.Sum(visit => visit.Products.Length);
        return
        [
            visits.Count,
            bought / (float)Math.Max(1, visits.Count),
            bought,
            MathF.Log(1e-6f + highest[(int)Signal.After]),
            MathF.Log(1e-6f + highest[(int)Signal.Customers]),
        ];
    }
}
