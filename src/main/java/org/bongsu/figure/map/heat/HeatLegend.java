package org.bongsu.figure.map.heat;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.bongsu.figure.Look;
import org.bongsu.figure.Palette;
import org.bongsu.figure.Typeface;

/** Says what the colours of density mean: their scale, its unit, and how far each incident was spread. */
public final class HeatLegend {
    private static final double PAD = 10;
    private static final double BAR = 180;
    private static final double HIGH = 10;
    private static final int PIECES = 60;

    private final Look look;
    private final HeatField field;
    private final double size;
    private final Rectangle2D.Double box;

    /**
     * A legend in the lower right corner of a room.
     *
     * @param size of letters, 1 on screen
     */
    public HeatLegend(Look look, HeatField field, double size, Rectangle2D room) {
        this.look = look;
        this.field = field;
        this.size = size;
        double wide = Math.max(BAR * size, Math.max(width(title()), width(note()))) + 2 * PAD * size;
        double high = 70 * size;
        box = new Rectangle2D.Double(room.getMaxX() - wide - PAD * size, room.getMaxY() - high - PAD * size, wide, high);
    }

    private String title() {
        return look.words().say("map.heat.title");
    }

    private String note() {
        return look.words().say("map.heat.note", look.words().number(field.bandwidth(), 2));
    }

    private Font font() {
        return Typeface.REGULAR.at(10 * size);
    }

    private double width(String text) {
        return font().getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    }

    /** The room that it takes. */
    public Rectangle2D box() {
        return box;
    }

    public void paint(Graphics2D g) {
        g.setColor(Palette.clear(look.palette().ground().page(), 0.92));
        g.fill(box);
        g.setColor(look.palette().ink().hairline());
        g.setStroke(new BasicStroke((float) (0.5 * size)));
        g.draw(box);
        double x = box.x + PAD * size;
        double y = box.y + PAD * size;
        g.setColor(look.palette().ink().text());
        g.setFont(Typeface.MEDIUM.at(10 * size));
        g.drawString(title(), (float) x, (float) (y + 8 * size));
        HeatRamp ramp = new HeatRamp(look.theme());
        double top = y + 14 * size;
        double piece = (box.width - 2 * PAD * size) / PIECES;
        for (int i = 0; i < PIECES; i++) {
            g.setColor(ramp.color((i + 0.5) / PIECES));
            g.fill(new Rectangle2D.Double(x + i * piece, top, piece + (i < PIECES - 1 ? 0.4 * size : 0), HIGH * size));
        }
        ticks(g, ramp, x, top);
        g.setColor(look.palette().ink().quiet());
        g.setFont(font());
        g.drawString(note(), (float) x, (float) (y + 48 * size));
    }

    /** The ends of the scale, and what lies between in thirds or so: 1, 2 and 5 times a power of ten. */
    private void ticks(Graphics2D g, HeatRamp ramp, double x, double top) {
        double most = field.most();
        double length = box.width - 2 * PAD * size;
        g.setFont(font());
        double free = -Double.MAX_VALUE;
        double from = ramp.least(most);
        double power = Math.pow(10, Math.floor(Math.log10(from) + 1e-9));
        for (int i = 0; i < 9; i++) {
            double value = power * Math.pow(10, i / 3) * new double[] {1, 2, 5}[i % 3];
            double share = 1 + Math.log10(value / most) / Math.log10(most / from);
            if (share < -0.001 || share > 1.001) {
                continue;
            }
            String text = look.words().number(value, 2);
            double wide = width(text);
            double at = Math.clamp(x + share * length - wide / 2, x, x + length - wide);
            g.setColor(look.palette().ink().text());
            g.setStroke(new BasicStroke((float) (0.6 * size)));
            g.draw(new Line2D.Double(x + share * length, top + HIGH * size, x + share * length, top + (HIGH + 2.5) * size));
            if (at > free) {
                g.drawString(text, (float) at, (float) (top + (HIGH + 12) * size));
                free = at + wide + 6 * size;
            }
        }
    }
}
