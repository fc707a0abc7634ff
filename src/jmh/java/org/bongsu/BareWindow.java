package org.bongsu;

import java.time.Instant;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window of JavaFX with one button and nothing else, which says when it was seen as Bongsu's own does: what {@code measure-start.sh} measures beside it. */
public final class BareWindow extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Opens it. */
    public static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage window) {
        Scene scene = new Scene(new StackPane(new Button("Bare")), WIDTH, HEIGHT);
        window.setScene(scene);
        window.show();
        Drawn.once(scene, () -> {
            System.out.println(Instant.now() + " window shown" + Drawn.spent());
            Drawn.once(scene, () -> System.out.println(Instant.now() + " window usable" + Drawn.spent()));
        });
    }
}
