using EcomBot.Commerce.Anomalies.Alerts;

namespace EcomBot.Commerce.Anomalies.Rates;

/// <summary>
/// Watches a rate in all parts of the shop at once, case by case. Evidence for a higher rate adds up in each part (Page's cumulative
/// sum); the part with the most explains it, and what it explains raises nothing more.
/// </summary>
internal sealed class RateWatch(AlertSubject subject, RateMemory memory, AlertBook book)
{
    private const double EnoughEvidence = 9;
    private const double ShareOfSame = 0.6;
    private const double ShareToWiden = 0.6;

    // A part says more than the whole shop when both explain it about as well.
    private const double WorthOfTheWhole = 0.9;

    /// <summary>Takes in a case.</summary>
    public void Observe(RateEvent one)
    {
        if (!memory.IsWarm)
        {
            memory.Learn(one);
            return;
        }

        memory.Remember(one, old => OpenAlerts().Any(alert => alert.Since <= old.At && old.IsIn(alert.Where)));
        var known = OpenAlerts().Where(alert => one.IsIn(alert.Where)).ToArray();
        Array.ForEach(known, alert => Follow(alert, one));
        if (known.Length == 0)
        {
            Weigh(one, memory.PartsOf(one));
        }
    }

    private void Weigh(RateEvent one, PartRate[] parts)
    {
        Array.ForEach(parts, part => part.Weigh(one, memory.UsualOf(part)));
        if (parts.MaxBy(part => part.Evidence) is { Evidence: >= EnoughEvidence } strongest)
        {
            Tell(Explaining(strongest, parts), one.At);
        }
    }

    private IEnumerable<Alert> OpenAlerts() => book.Open.Where(alert => alert.Subject == subject);

    private void Follow(Alert alert, RateEvent one)
    {
        var (part, failed) = (memory.Of(alert.Where), one.IsFailureOf(alert.Where));
        part.WeighCalm(one, alert.Usual, alert.Observed);
        var observed = ((alert.Observed * alert.Cases) + (failed ? 1 : 0)) / (alert.Cases + 1);
        var isOver = part.Calm >= EnoughEvidence;
        book.Put(alert with
        {
            Observed = isOver ? alert.Observed : observed,
            Cases = alert.Cases + 1,
            LastSeenAt = failed ? one.At : alert.LastSeenAt,
            EndedAt = isOver ? one.At : null,
            Strength = isOver ? alert.Strength : StrengthOf(observed, alert.Usual, alert.Cases + 1),
        });
        part.Calm = isOver ? 0 : part.Calm;
    }

    // Of the parts that gained together, the one whose higher rate makes likeliest what no alert explains yet.
    private PartRate Explaining(PartRate strongest, PartRate[] parts)
    {
        PartRate[] together = [.. parts.Where(part => part.Evidence >= EnoughEvidence / 2)];
        var recent = Unexplained(together.Max(part => part.Since));
        return recent.Length == 0 ? strongest : together.MaxBy(part =>
        {
            RateEvent[] cases = [.. recent.Where(one => one.IsIn(part.Part))];
            var observed = cases.Count(one => one.IsFailureOf(part.Part)) / (double)Math.Max(1, cases.Length);
            return StrengthOf(observed, memory.UsualOf(part), cases.Length) * (part.Part == Slice.Everything ? WorthOfTheWhole : 1);
        })!;
    }

    private RateEvent[] Unexplained(DateTimeOffset since) =>
        [.. memory.Recent.Where(one => one.At >= since && !OpenAlerts().Any(alert => alert.Since <= one.At && one.IsIn(alert.Where)))];

    // What an alert explains is the same cause; a part that explains an alert is its better name.
    private void Tell(PartRate part, DateTimeOffset now)
    {
        var isNew = Unexplained(part.Since).Any(one => one.IsFailureOf(part.Part));
        var narrower = OpenAlerts().FirstOrDefault(alert => Share(FailuresOf(alert.Where, alert.Since), part.Part) >= ShareToWiden);
        if (isNew)
        {
            book.Put(Describe(part, narrower, now));
        }

        foreach (var same in memory.Parts.Where(other => other.Evidence > 0 && Share(FailuresOf(other.Part, other.Since), part.Part) >= ShareOfSame))
        {
            same.Evidence = 0;
        }

        part.Evidence = 0;
    }

    private Alert Describe(PartRate part, Alert? narrower, DateTimeOffset now)
    {
        var since = narrower is { } known && known.Since < part.Since ? known.Since : part.Since;
        RateEvent[] cases = [.. memory.Recent.Where(one => one.At >= since && one.IsIn(part.Part))];
        var (usual, observed) = (memory.UsualOf(part), cases.Count(one => one.IsFailureOf(part.Part)) / (double)Math.Max(1, cases.Length));
        return new()
        {
            Id = narrower?.Id ?? AlertId.New(),
            Subject = subject,
            Where = part.Part,
            Since = since,
            DetectedAt = narrower?.DetectedAt ?? now,
            LastSeenAt = now,
            Usual = usual,
            Observed = observed,
            Strength = StrengthOf(observed, usual, cases.Length),
            Cases = cases.Length,
        };
    }

    private RateEvent[] FailuresOf(Slice part, DateTimeOffset since) => [.. memory.Recent.Where(one => one.At >= since && one.IsFailureOf(part))];

    private static double Share(RateEvent[] failures, Slice part) =>
        failures.Length == 0 ? 0 : failures.Count(one => one.IsFailureOf(part)) / (double)failures.Length;

    // The chance of so many failures by luck is at most the exponential of the cases times the divergence (Chernoff).
    private static double StrengthOf(double observed, double usual, int cases)
    {
        var (seen, before) = (Math.Clamp(observed, 1e-6, 1 - 1e-6), Math.Clamp(usual, 1e-6, 1 - 1e-6));
        var divergence = (seen * Math.Log(seen / before)) + ((1 - seen) * Math.Log((1 - seen) / (1 - before)));
        return seen <= before ? 0 : cases * divergence / Math.Log(10);
    }
}
